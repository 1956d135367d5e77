import { type ConnectionArguments, connection } from './graphql-connection.ts';
import { commitObject, refObject } from './graphql-git.ts';
import type { Context } from './http.ts';
import { baseShaOf, currentLineOf, filesOf, headShaOf } from './pulls.ts';
import { htmlUrl } from './routes/shapes.ts';
import type { Pull, Review, ReviewComment, Thread } from './state.ts';

/** Pull requests, reviews and threads as GraphQL tells them. */

export function actor(login: string, kind?: 'Organization'): object {
  const isBot = login.endsWith('[bot]');
  // GraphQL names a bot without its suffix, REST with it.
  return { __typename: kind ?? (isBot ? 'Bot' : 'User'), login: isBot ? login.slice(0, -5) : login };
}

export function pullObject(context: Context, pull: Pull): object {
  const { state } = context;
  return {
    __typename: 'PullRequest',
    id: `PR_${pull.number}`,
    number: pull.number,
    title: pull.title,
    body: pull.body,
    url: htmlUrl(state, `/pull/${pull.number}`),
    state: pull.isMerged ? 'MERGED' : pull.state.toUpperCase(),
    author: actor(pull.author),
    headRefOid: () => headShaOf(state, pull),
    headRefName: pull.headBranch,
    baseRefOid: () => baseShaOf(state, pull),
    baseRefName: pull.baseBranch,
    baseRef: () => refObject(state, pull.baseBranch),
    isCrossRepository: pull.isFork,
    headRepository:
      pull.headOwner === undefined
        ? null
        : { __typename: 'Repository', name: state.name, owner: actor(pull.headOwner), isFork: pull.isFork },
    changedFiles: () => filesOf(state, pull).length,
    mergeable: pull.isMergeable ? 'MERGEABLE' : 'CONFLICTING',
    reviews: (given: ConnectionArguments) => {
      const reviews = [...state.reviews.values()].filter(
        (review) => review.pull === pull.number && canSee(context, review),
      );
      return connection(
        reviews.map((review) => reviewObject(context, review)),
        given,
      );
    },
    reviewThreads: (given: ConnectionArguments) => {
      const threads = [...state.threads.values()].filter(
        (thread) => thread.pull === pull.number && commentsOf(context, thread).length > 0,
      );
      return connection(
        threads.map((thread) => threadObject(context, pull, thread)),
        given,
      );
    },
  };
}

function canSee({ identity }: Context, review: Review | undefined): boolean {
  return review !== undefined && (review.state !== 'PENDING' || review.author === identity.login);
}

function commentsOf(context: Context, thread: Thread): ReviewComment[] {
  return [...context.state.comments.values()].filter(
    (comment) =>
      comment.threadId === thread.id && canSee(context, context.state.reviews.get(comment.reviewId)),
  );
}

function reviewObject({ state, identity }: Context, review: Review): object {
  return {
    __typename: 'PullRequestReview',
    id: `PRR_${review.id}`,
    databaseId: review.id,
    fullDatabaseId: String(review.id),
    state: review.state,
    body: review.body,
    isMinimized: review.isMinimized,
    author: actor(review.author),
    viewerDidAuthor: review.author === identity.login,
    submittedAt: review.submittedAt,
    commit: commitObject(state, review.commitSha),
    url: htmlUrl(state, `/pull/${review.pull}#pullrequestreview-${review.id}`),
  };
}

/** Resolving wants `contents: write` besides `pull-requests: write`, as users found out. */
export function canResolve({ identity }: Context): boolean {
  return identity.permissions['pull-requests'] === 'write' && identity.permissions.contents === 'write';
}

export function threadObject(context: Context, pull: Pull, thread: Thread): object {
  const comments = commentsOf(context, thread);
  const first = comments[0] as ReviewComment;
  const line = currentLineOf(context.state, pull, first);
  return {
    __typename: 'PullRequestReviewThread',
    id: thread.id,
    path: first.path,
    line,
    originalLine: first.originalLine,
    startLine:
      line === null || first.originalStartLine === undefined
        ? null
        : line - (first.originalLine - first.originalStartLine),
    diffSide: first.side,
    isResolved: thread.isResolved,
    isCollapsed: thread.isResolved,
    isOutdated: line === null,
    viewerCanResolve: canResolve(context) && !thread.isResolved,
    viewerCanUnresolve: canResolve(context) && thread.isResolved,
    viewerCanReply: true,
    comments: (given: ConnectionArguments) =>
      connection(
        comments.map((comment) => commentObject(context, comment)),
        given,
      ),
  };
}

function commentObject(context: Context, comment: ReviewComment): object {
  const { state, identity } = context;
  const review = state.reviews.get(comment.reviewId);
  return {
    __typename: 'PullRequestReviewComment',
    id: `PRRC_${comment.id}`,
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    state: review?.state === 'PENDING' ? 'PENDING' : 'SUBMITTED',
    body: comment.body,
    path: comment.path,
    isMinimized: comment.isMinimized,
    author: actor(comment.author),
    viewerDidAuthor: comment.author === identity.login,
    createdAt: comment.createdAt,
    pullRequestReview: review ? reviewObject(context, review) : null,
    url: htmlUrl(state, `/pull/${comment.pull}#discussion_r${comment.id}`),
  };
}
