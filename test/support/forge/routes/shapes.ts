import { baseShaOf, currentLineOf, headShaOf } from '../pulls.ts';
import type { Issue, IssueComment, Pull, Review, ReviewComment, State } from '../state.ts';

/** REST bodies as GitHub shapes them, as far as a client may look. */

export function userOf(state: State, login: string): object {
  const isBot = login.endsWith('[bot]');
  return {
    login,
    id: [...login].reduce((sum, letter) => sum * 31 + (letter.codePointAt(0) ?? 0), 7) % 1_000_000,
    type: isBot ? 'Bot' : 'User',
    site_admin: false,
    html_url: `${state.serverUrl}/${isBot ? `apps/${login.slice(0, -5)}` : login}`,
  };
}

export function repositoryUrl(state: State): string {
  return `${state.apiUrl}/repos/${state.owner}/${state.name}`;
}

export function htmlUrl(state: State, rest = ''): string {
  return `${state.serverUrl}/${state.owner}/${state.name}${rest}`;
}

export function repositoryBody(state: State, owner = state.owner, isFork = false): object {
  return {
    id: 1_296_269,
    name: state.name,
    full_name: `${owner}/${state.name}`,
    owner: userOf(state, owner),
    private: state.isPrivate,
    fork: isFork,
    html_url: `${state.serverUrl}/${owner}/${state.name}`,
    url: `${state.apiUrl}/repos/${owner}/${state.name}`,
    default_branch: state.defaultBranch,
    has_issues: state.hasIssues,
  };
}

export function pullBody(state: State, pull: Pull): object {
  const headRepository =
    pull.headOwner === undefined ? null : repositoryBody(state, pull.headOwner, pull.isFork);
  return {
    id: pull.number + 50_000,
    node_id: `PR_${pull.number}`,
    number: pull.number,
    url: `${repositoryUrl(state)}/pulls/${pull.number}`,
    html_url: htmlUrl(state, `/pull/${pull.number}`),
    state: pull.state,
    locked: false,
    title: pull.title,
    body: pull.body,
    user: userOf(state, pull.author),
    draft: false,
    merged: pull.isMerged,
    mergeable: pull.isMergeable,
    maintainer_can_modify: false,
    head: {
      label: `${pull.headOwner ?? 'unknown repository'}:${pull.headBranch}`,
      ref: pull.headBranch,
      sha: headShaOf(state, pull),
      user: pull.headOwner === undefined ? null : userOf(state, pull.headOwner),
      repo: headRepository,
    },
    base: {
      label: `${state.owner}:${pull.baseBranch}`,
      ref: pull.baseBranch,
      sha: baseShaOf(state, pull),
      user: userOf(state, state.owner),
      repo: repositoryBody(state),
    },
  };
}

export function reviewBody(state: State, review: Review): object {
  return {
    id: review.id,
    node_id: `PRR_${review.id}`,
    user: userOf(state, review.author),
    body: review.body,
    state: review.state,
    html_url: htmlUrl(state, `/pull/${review.pull}#pullrequestreview-${review.id}`),
    pull_request_url: `${repositoryUrl(state)}/pulls/${review.pull}`,
    commit_id: review.commitSha,
    ...(review.submittedAt === null ? {} : { submitted_at: review.submittedAt }),
  };
}

export function commentBody(state: State, comment: ReviewComment): object {
  const pull = state.pulls.get(comment.pull) as Pull;
  return {
    id: comment.id,
    node_id: `PRRC_${comment.id}`,
    pull_request_review_id: comment.reviewId,
    user: userOf(state, comment.author),
    body: comment.body,
    path: comment.path,
    side: comment.side,
    line: currentLineOf(state, pull, comment),
    original_line: comment.originalLine,
    start_line: comment.originalStartLine ?? null,
    start_side: comment.startSide ?? null,
    commit_id: headShaOf(state, pull),
    original_commit_id: comment.commitSha,
    ...(comment.replyTo === undefined ? {} : { in_reply_to_id: comment.replyTo }),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: htmlUrl(state, `/pull/${comment.pull}#discussion_r${comment.id}`),
  };
}

export function issueBody(state: State, issue: Issue): object {
  return {
    id: issue.number + 90_000,
    node_id: `I_${issue.number}`,
    number: issue.number,
    html_url: htmlUrl(state, `/issues/${issue.number}`),
    title: issue.title,
    body: issue.body,
    state: issue.state,
    state_reason: issue.stateReason,
    locked: issue.isLocked,
    user: userOf(state, issue.author),
    labels: issue.labels.map((name) => ({ name, ...state.labels.get(name) })),
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
  };
}

export function issueCommentBody(state: State, comment: IssueComment): object {
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    user: userOf(state, comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: htmlUrl(state, `/issues/${comment.issue}#issuecomment-${comment.id}`),
  };
}
