import type { FileChanges } from './git-repository.ts';
import { TypedProblem } from './graphql-connection.ts';
import { commitObject } from './graphql-git.ts';
import { canResolve, threadObject } from './graphql-pulls.ts';
import { issueObject } from './graphql-repository.ts';
import type { Context } from './http.ts';
import type { Pull } from './state.ts';

/** Source: https://docs.github.com/graphql/reference/mutations */

const MAX_PINNED = 3;
/** Source: https://docs.github.com/graphql/reference/mutations#createcommitonbranch */
const MAX_PAYLOAD_BYTES = 45 * 1024 * 1024;

interface CommitInput {
  readonly branch: { readonly repositoryNameWithOwner?: string; readonly branchName?: string };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body?: string };
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[];
    readonly deletions?: readonly { readonly path: string }[];
  };
}

export function createMutations(context: Context): object {
  const { state, identity } = context;
  const requireWrite = (permission: string): void => {
    if (identity.permissions[permission] !== 'write') {
      throw new TypedProblem('FORBIDDEN', 'Resource not accessible by integration');
    }
  };
  const setResolved = (threadId: string, isResolved: boolean): object => {
    const thread = state.threads.get(threadId);
    if (!thread)
      throw new TypedProblem('NOT_FOUND', `Could not resolve to a node with the global id of '${threadId}'`);
    if (!canResolve(context)) throw new TypedProblem('FORBIDDEN', 'Resource not accessible by integration');
    thread.isResolved = isResolved;
    return { thread: threadObject(context, state.pulls.get(thread.pull) as Pull, thread) };
  };
  const setPinned = (issueId: string, isPinned: boolean): object => {
    requireWrite('issues');
    const issue = state.issues.get(Number(issueId.slice(2)));
    if (!issue)
      throw new TypedProblem('NOT_FOUND', `Could not resolve to a node with the global id of '${issueId}'`);
    const pinned = [...state.issues.values()].filter((other) => other.isPinned && other !== issue);
    if (isPinned && pinned.length >= MAX_PINNED) {
      throw new TypedProblem('UNPROCESSABLE', 'Maximum 3 pinned issues per repository');
    }
    issue.isPinned = isPinned;
    return { issue: issueObject(state, issue) };
  };
  return {
    resolveReviewThread: ({ input }: { input: { threadId: string } }) => setResolved(input.threadId, true),
    unresolveReviewThread: ({ input }: { input: { threadId: string } }) => setResolved(input.threadId, false),
    pinIssue: ({ input }: { input: { issueId: string } }) => setPinned(input.issueId, true),
    unpinIssue: ({ input }: { input: { issueId: string } }) => setPinned(input.issueId, false),
    createCommitOnBranch({ input }: { input: CommitInput }) {
      requireWrite('contents');
      return { commit: commitObject(state, commitOnBranch(context, input)) };
    },
  };
}

function commitOnBranch({ state, identity }: Context, input: CommitInput): string {
  const ref = `refs/heads/${(input.branch.branchName ?? '').replace(/^refs\/heads\//, '')}`;
  const head = state.git.resolve(ref);
  if (input.branch.repositoryNameWithOwner !== `${state.owner}/${state.name}` || !head) {
    throw new TypedProblem('NOT_FOUND', 'A ref with that name does not exist');
  }
  if (head !== input.expectedHeadOid) {
    const message = `Expected branch to point to "${input.expectedHeadOid}" but it did not. Pull and try again.`;
    throw new TypedProblem('STALE_DATA', message);
  }
  const changes: Record<string, FileChanges[string]> = {};
  let bytes = 0;
  for (const { path, contents } of input.fileChanges?.additions ?? []) {
    bytes += contents.length;
    changes[path] = Buffer.from(contents, 'base64');
  }
  for (const { path } of input.fileChanges?.deletions ?? []) changes[path] = null;
  if (bytes > MAX_PAYLOAD_BYTES) throw new TypedProblem('UNPROCESSABLE', 'The file changes are too large.');
  const { headline, body } = input.message;
  const sha = state.git.amendTree(ref, changes, {
    parent: ref,
    message: body === undefined ? headline : `${headline}\n\n${body}`,
    author: `${identity.login} <${identity.login}@users.noreply.github.test>`,
    timeSeconds: state.nowSeconds(),
  });
  state.signedCommits.add(sha);
  return sha;
}
