import { type ConnectionArguments, connection, TypedProblem } from './graphql-connection.ts';
import type { Context } from './http.ts';
import { baseShaOf, currentLineOf, filesOf, headShaOf } from './pulls.ts';
import { htmlUrl } from './routes/shapes.ts';
import type { Issue, Pull, Review, ReviewComment, State, Thread } from './state.ts';

/** Resolvers of what is read: objects whose functions graphql-js calls with a field's arguments. */

/** GitHub cuts text off at about this many bytes; the figure is not documented. */
const TRUNCATED_BYTES = 512_000;

export function createRepository(context: Context): object {
  const { state } = context;
  return {
    repository({ owner, name }: { owner: string; name: string }) {
      const isOurs =
        owner.toLowerCase() === state.owner.toLowerCase() && name.toLowerCase() === state.name.toLowerCase();
      if (!isOurs) {
        throw new TypedProblem(
          'NOT_FOUND',
          `Could not resolve to a Repository with the name '${owner}/${name}'.`,
        );
      }
      return repositoryObject(context);
    },
  };
}

function repositoryObject(context: Context): object {
  const { state } = context;
  return {
    __typename: 'Repository',
    id: 'R_forge',
    name: state.name,
    nameWithOwner: `${state.owner}/${state.name}`,
    owner: actor(state.owner, 'Organization'),
    url: htmlUrl(state),
    isPrivate: state.isPrivate,
    isArchived: false,
    isFork: false,
    hasIssuesEnabled: state.hasIssues,
    defaultBranchRef: () => refObject(state, state.defaultBranch),
    ref: ({ qualifiedName }: { qualifiedName: string }) =>
      refObject(state, qualifiedName.replace(/^refs\/heads\//, '')),
    object: ({ oid, expression }: { oid?: string; expression?: string }) =>
      gitObject(state, oid ?? expression ?? 'HEAD'),
    pullRequest: ({ number }: { number: number }) => {
      const pull = state.pulls.get(number);
      if (!pull)
        throw new TypedProblem(
          'NOT_FOUND',
          `Could not resolve to a PullRequest with the number of ${number}.`,
        );
      return pullObject(context, pull);
    },
    issue: ({ number }: { number: number }) => {
      const issue = state.issues.get(number);
      if (!issue)
        throw new TypedProblem('NOT_FOUND', `Could not resolve to an Issue with the number of ${number}.`);
      return issueObject(state, issue);
    },
    label: ({ name }: { name: string }) => (state.labels.has(name) ? { __typename: 'Label', name } : null),
    issues: ({ labels, ...given }: ConnectionArguments & { labels?: readonly string[] | null }) => {
      const issues = [...state.issues.values()]
        .filter((issue) => (labels ?? []).every((label) => issue.labels.includes(label)))
        .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
      return connection(
        issues.map((issue) => ({
          ...issueObject(state, issue),
          viewerDidAuthor: issue.author === context.identity.login,
        })),
        given,
      );
    },
    pinnedIssues: (given: ConnectionArguments) => {
      const pinned = [...state.issues.values()].filter((issue) => issue.isPinned);
      return connection(
        pinned.map((issue) => ({ issue: issueObject(state, issue) })),
        given,
      );
    },
  };
}

function actor(login: string, kind?: 'Organization'): object {
  const isBot = login.endsWith('[bot]');
  // GraphQL names a bot without its suffix, REST with it.
  return { __typename: kind ?? (isBot ? 'Bot' : 'User'), login: isBot ? login.slice(0, -5) : login };
}

function refObject(state: State, branch: string): object | null {
  const sha = state.git.resolve(`refs/heads/${branch}`);
  if (!sha) return null;
  return {
    __typename: 'Ref',
    compare: ({ headRef }: { headRef: string }) => comparison(state, sha, headRef),
    id: `REF_${branch}`,
    name: branch,
    prefix: 'refs/heads/',
    target: () => commitObject(state, sha),
  };
}

/** Commits of `headRef` (a branch) that the other commit does not have, oldest first. */
function comparison(state: State, baseSha: string, headRef: string): object | null {
  const headSha = state.git.resolve(headRef);
  if (!headSha) return null;
  const shas = state.git
    .run('rev-list', '--reverse', `${baseSha}..${headSha}`, '--')
    .split('\n')
    .filter(Boolean);
  return {
    __typename: 'Comparison',
    aheadBy: shas.length,
    commits: (given: ConnectionArguments) =>
      connection(
        shas.map((sha) => commitObject(state, sha)),
        given,
      ),
  };
}

function gitObject(state: State, expression: string): object | null {
  const [revision = '', path] = splitExpression(expression);
  const sha = state.git.resolve(revision);
  if (!sha) return null;
  if (path === undefined) return commitObject(state, sha);
  const item = state.git.tree(sha).find((candidate) => candidate.path === path);
  return item?.type === 'blob' ? blobObject(state, item.sha) : null;
}

function splitExpression(expression: string): [string, string | undefined] {
  const colon = expression.indexOf(':');
  return colon < 0 ? [expression, undefined] : [expression.slice(0, colon), expression.slice(colon + 1)];
}

export function commitObject(state: State, sha: string): object {
  const trees = new Map<string, ReturnType<State['git']['tree']>[number]>();
  return {
    __typename: 'Commit',
    id: `C_${sha}`,
    oid: sha,
    url: htmlUrl(state, `/commit/${sha}`),
    committedDate: () => state.git.run('show', '-s', '--format=%cI', sha).trim(),
    message: () => state.git.run('show', '-s', '--format=%B', sha).trim(),
    // GitHub signs what is committed through its API.
    signature: state.signedCommits.has(sha) ? { __typename: 'GpgSignature', wasSignedByGitHub: true } : null,
    committer: () => ({ name: state.git.run('show', '-s', '--format=%cn', sha).trim() }),
    file({ path }: { path: string }) {
      if (trees.size === 0) for (const item of state.git.tree(sha)) trees.set(item.path, item);
      const item = trees.get(path);
      if (!item) return null;
      return {
        __typename: 'TreeEntry',
        path,
        name: path.slice(path.lastIndexOf('/') + 1),
        mode: Number.parseInt(item.mode, 8),
        type: item.type,
        oid: item.sha,
        size: item.size ?? 0,
        object:
          item.type === 'blob'
            ? blobObject(state, item.sha)
            : item.type === 'tree'
              ? { __typename: 'Tree', oid: item.sha }
              : null,
      };
    },
  };
}

function blobObject(state: State, sha: string): object {
  const bytes = state.git.blob(sha);
  const isBinary = bytes.subarray(0, 8_000).includes(0);
  const isUtf8 = Buffer.from(bytes.toString('utf8')).equals(bytes);
  // What is not UTF-8 GitHub decodes by guess.
  const decoded = isUtf8 ? bytes.toString('utf8') : bytes.toString('latin1');
  const isTruncated = bytes.length > TRUNCATED_BYTES;
  return {
    __typename: 'Blob',
    oid: sha,
    byteSize: bytes.length,
    isBinary,
    isTruncated,
    text: isBinary ? null : isTruncated ? decoded.slice(0, TRUNCATED_BYTES) : decoded,
  };
}

function pullObject(context: Context, pull: Pull): object {
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

export function issueObject(state: State, issue: Issue): object {
  return {
    __typename: 'Issue',
    id: `I_${issue.number}`,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state.toUpperCase(),
    stateReason: issue.stateReason?.toUpperCase() ?? null,
    labels: (given: ConnectionArguments) =>
      connection(
        issue.labels.map((name) => ({ __typename: 'Label', name })),
        given,
      ),
    isPinned: issue.isPinned,
    author: actor(issue.author),
    url: htmlUrl(state, `/issues/${issue.number}`),
  };
}
