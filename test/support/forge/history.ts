import type { Forge } from './forge.ts';
import { headShaOf } from './pulls.ts';
import { pullBody, repositoryBody, userOf } from './routes/shapes.ts';
import type { IssueComment, Pull, State } from './state.ts';

type History = Pick<Forge, 'commit' | 'openPullRequest' | 'event' | 'commentEvent'>;

/** Making histories: what happens to the repository while Deadwood is not looking. */
export function history(state: State): History {
  const { git } = state;
  return {
    commit(branch, files, options = {}) {
      const ref = refOf(state, branch);
      const isNew = git.resolve(ref) === undefined;
      const hasDefault = git.resolve(`refs/heads/${state.defaultBranch}`) !== undefined;
      const natural = isNew ? (hasDefault ? `refs/heads/${state.defaultBranch}` : null) : ref;
      const parent = options.parent === undefined ? natural : options.parent;
      return git.commit(ref, files, {
        parent: parent !== null && git.resolve(parent) === undefined ? refOf(state, parent) : parent,
        message: options.message ?? `Change ${branch}`,
        author: 'Ada <ada@example.test>',
        timeSeconds: state.nowSeconds(),
      });
    },
    openPullRequest({ head, base = state.defaultBranch, title = 'A change', author, isMergeable = true }) {
      const fork = head.includes(':') ? head.slice(0, head.indexOf(':')) : undefined;
      const headRef = refOf(state, head);
      const sha = git.resolve(headRef);
      if (!sha) throw new Error(`forge: no such branch: ${head}`);
      const pull: Pull = {
        number: state.nextNumber(),
        author: author ?? fork ?? 'ada',
        title,
        body: '',
        state: 'open',
        isMerged: false,
        headRef,
        headBranch: head.slice(head.indexOf(':') + 1),
        headOwner: fork ?? state.owner,
        isFork: fork !== undefined,
        baseBranch: base,
        isMergeable,
        lastHeadSha: sha,
      };
      state.pulls.set(pull.number, pull);
      return pull.number;
    },
    event(pullNumber, action = 'synchronize') {
      const pull = state.pulls.get(pullNumber) as Pull;
      headShaOf(state, pull);
      return {
        action,
        number: pullNumber,
        pull_request: pullBody(state, pull),
        repository: repositoryBody(state),
        sender: userOf(state, pull.author),
      };
    },
    commentEvent(commentId) {
      const comment = state.issueComments.get(commentId) as IssueComment;
      const pull = state.pulls.get(comment.issue);
      const url = `${state.apiUrl}/repos/${state.owner}/${state.name}/pulls/${comment.issue}`;
      return {
        action: 'created',
        issue: { number: comment.issue, state: 'open', ...(pull ? { pull_request: { url } } : {}) },
        comment: { id: comment.id, body: comment.body, user: userOf(state, comment.author) },
        repository: repositoryBody(state),
        sender: userOf(state, comment.author),
      };
    },
  };
}

/** `topic` → `refs/heads/topic`, `guest:topic` → `refs/forks/guest/topic`: forks share the object store, as on GitHub. */
function refOf(state: State, branch: string): string {
  const colon = branch.indexOf(':');
  if (colon < 0 || branch.slice(0, colon) === state.owner) return `refs/heads/${branch.slice(colon + 1)}`;
  return `refs/forks/${branch.slice(0, colon)}/${branch.slice(colon + 1)}`;
}
