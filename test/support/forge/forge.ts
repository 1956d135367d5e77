import { createFaults, type Fault, mishapAnswer } from './faults.ts';
import { createGitRepository, type Files } from './git-repository.ts';
import { answerGraphQL, operationName } from './graphql.ts';
import {
  type Answer,
  type Context,
  listen,
  matchRoute,
  notAccessible,
  type Received,
  Refusal,
  type Route,
  type SeenRequest,
} from './http.ts';
import { faultsOf } from './openapi.ts';
import { currentLineOf, headShaOf } from './pulls.ts';
import { OTHER_ROUTES } from './routes/checks.ts';
import { codeload, GIT_ROUTES } from './routes/git.ts';
import { ISSUE_ROUTES } from './routes/issues.ts';
import { PULL_ROUTES } from './routes/pulls.ts';
import { addComment, REVIEW_ROUTES } from './routes/reviews.ts';
import { pullBody, repositoryBody, userOf } from './routes/shapes.ts';
import {
  type CheckRun,
  createState,
  type Identity,
  type Issue,
  type IssueComment,
  type Permission,
  type Pull,
  type Reaction,
  type Review,
  type ReviewComment,
  type State,
} from './state.ts';

export interface ForgeOptions {
  /** `owner/name`; default `maker/garden`. */
  readonly repository?: string;
  /** GitHub Enterprise Server: the API under `/api/v3`, GraphQL under `/api/graphql`. */
  readonly isEnterprise?: boolean;
  readonly isPrivate?: boolean;
  readonly hasIssues?: boolean;
}

export interface PullRequestOptions {
  /** A branch, or `guest:branch` for one of a fork. */
  readonly head: string;
  readonly base?: string;
  readonly title?: string;
  readonly author?: string;
  readonly isMergeable?: boolean;
}

export interface CommitOptions {
  /** Branch or commit it stands on; default: the branch itself, or the default branch for a new one; null for none. */
  readonly parent?: string | null;
  readonly message?: string;
}

/** A review comment with the line GitHub shows it at now; null when outdated. */
export type ShownComment = ReviewComment & { readonly line: number | null; readonly isResolved: boolean };

/** A GitHub of its own: stateful, strict, over real HTTP on loopback. One repository, its forks, and what hangs on it. */
export interface Forge {
  /** What a runner would put into the environment, and a token that may do what Deadwood asks for at most. */
  readonly environment: Readonly<Record<string, string>>;
  readonly state: State;
  readonly requests: SeenRequest[];
  /** Requests that GitHub's own description finds wrong; `close` throws when there are any. */
  readonly violations: string[];

  commit(branch: string, files: Files, options?: CommitOptions): string;
  openPullRequest(options: PullRequestOptions): number;
  /** A payload as the runner finds at GITHUB_EVENT_PATH for `pull_request` and `pull_request_target`. */
  event(pullNumber: number, action?: string): object;
  /** A payload for `issue_comment` (created). */
  commentEvent(commentId: number): object;

  reviews(pullNumber: number): readonly Review[];
  comments(pullNumber: number): readonly ShownComment[];
  issues(): readonly Issue[];
  issueComments(number: number): readonly IssueComment[];
  reactions(): readonly Reaction[];
  checkRuns(): readonly CheckRun[];

  /** Another token, for `github-actions[bot]` unless a login is given. */
  token(options: { permissions: Identity['permissions']; login?: string }): string;
  collaborator(login: string, permission: Permission): void;
  /** Somebody answers a review comment. */
  reply(commentId: number, login: string, body: string): void;
  /** Somebody comments an issue or a pull request. */
  say(number: number, login: string, body: string): number;
  inject(fault: Fault): void;
  /** Takes back what was injected and has not happened yet. */
  calm(): void;
  /** Requests since the last call, as `METHOD template` or `graphql Name`: for counting and for reading in a failed test. */
  takeRequests(): readonly string[];
  close(): Promise<void>;
}

const ROUTES: readonly Route[] = [
  ...REVIEW_ROUTES,
  ...PULL_ROUTES,
  ...GIT_ROUTES,
  ...ISSUE_ROUTES,
  ...OTHER_ROUTES,
];
const BOT = 'github-actions[bot]';
/** Everything that any of Deadwood's jobs asks for; single jobs are tried with less. */
const ALL_PERMISSIONS: Identity['permissions'] = {
  metadata: 'read',
  contents: 'read',
  'pull-requests': 'write',
  issues: 'write',
  checks: 'write',
};
const ANONYMOUS: Identity = { login: '', type: 'User', permissions: {} };

export async function startForge(options: ForgeOptions = {}): Promise<Forge> {
  const [owner = 'maker', name = 'garden'] = (options.repository ?? 'maker/garden').split('/');
  const git = createGitRepository();
  const state = createState(owner, name, git);
  state.isPrivate = options.isPrivate ?? false;
  state.hasIssues = options.hasIssues ?? true;
  const faults = createFaults();
  const requests: SeenRequest[] = [];
  const violations: string[] = [];
  const paths = options.isEnterprise
    ? { rest: '/api/v3', graphql: '/api/graphql' }
    : { rest: '', graphql: '/graphql' };

  const server = await listen((received) =>
    respond({ state, faults, requests, violations, paths }, received),
  );
  state.serverUrl = server.origin;
  state.apiUrl = `${server.origin}${paths.rest}`;
  let taken = 0;

  const token: Forge['token'] = ({ permissions, login = BOT }) => {
    const text = `ghs_${String(state.identities.size + 1).padStart(36, '0')}`;
    const type = login.endsWith('[bot]') ? 'Bot' : 'User';
    state.identities.set(text, { login, type, permissions: { metadata: 'read', ...permissions } });
    return text;
  };
  return {
    environment: {
      GITHUB_API_URL: state.apiUrl,
      GITHUB_GRAPHQL_URL: `${server.origin}${paths.graphql}`,
      GITHUB_SERVER_URL: server.origin,
      GITHUB_REPOSITORY: `${owner}/${name}`,
      GITHUB_TOKEN: token({ permissions: ALL_PERMISSIONS }),
    },
    state,
    requests,
    violations,
    ...people(state),
    ...history(state),
    token,
    inject: faults.inject,
    calm: faults.calm,
    takeRequests() {
      const fresh = requests.slice(taken);
      taken = requests.length;
      return fresh.map(({ operation, route, method, path }) =>
        operation === undefined ? (route ?? `${method} ${path}`) : `graphql ${operation}`,
      );
    },
    async close() {
      await server.close();
      git.remove();
      if (violations.length > 0) throw new Error(`The forge saw wrong requests:\n${violations.join('\n')}`);
    },
  };
}

interface World {
  readonly state: State;
  readonly faults: ReturnType<typeof createFaults>;
  readonly requests: SeenRequest[];
  readonly violations: string[];
  readonly paths: { readonly rest: string; readonly graphql: string };
}

const REQUESTS_PER_HOUR = 1_000;

async function respond(world: World, received: Received): Promise<Answer | undefined> {
  const { state, paths, requests, violations } = world;
  const raw = codeload(state, received.url.pathname);
  if (raw) return raw;
  const isGraphQL = received.url.pathname === paths.graphql && received.method === 'POST';
  const pathname = received.url.pathname.slice(paths.rest.length);
  const isUnderApi = received.url.pathname.startsWith(`${paths.rest}/`);
  const found = isGraphQL || !isUnderApi ? undefined : matchRoute(ROUTES, received.method, pathname);
  const body = received.text === '' ? undefined : (JSON.parse(received.text) as Record<string, unknown>);
  const operation = isGraphQL ? operationName(body?.query) : undefined;
  const route = isGraphQL ? 'POST /graphql' : found && `${found.route.method} ${found.route.template}`;
  const path = `${pathname}${received.url.search}`;
  const seen: SeenRequest = { method: received.method, path, route, operation, body, status: 0 };
  requests.push(seen);

  const finish = (answer: Answer | undefined): Answer | undefined => {
    seen.status = answer?.status ?? 0;
    if (!answer) return undefined;
    const limits = {
      'x-ratelimit-limit': String(REQUESTS_PER_HOUR),
      'x-ratelimit-remaining': String(Math.max(0, REQUESTS_PER_HOUR - requests.length)),
      'x-ratelimit-reset': String(Math.ceil(Date.now() / 1_000) + 3_600),
      'x-ratelimit-resource': isGraphQL ? 'graphql' : 'core',
      'x-github-request-id': `FORGE:${requests.length}`,
    };
    return { ...answer, headers: { ...limits, ...answer.headers } };
  };
  const work = async (): Promise<Answer> => {
    try {
      const identity = identify(state, received);
      if (isGraphQL) {
        if (identity === ANONYMOUS) throw new Refusal(401, 'This endpoint requires you to be authenticated.');
        return await answerGraphQL(contextOf(state, identity, received, {}, body));
      }
      if (!found) throw new Refusal(404, 'Not Found');
      const wrong = faultsOf({
        ...found.route,
        parameters: found.parameters,
        query: received.url.searchParams,
        body,
      });
      if (wrong.length > 0) {
        violations.push(`${received.method} ${path}: ${wrong.join('; ')}`);
        throw new Refusal(422, 'Invalid request.', wrong);
      }
      checkRepository(state, found.parameters);
      checkPermission(state, identity, found.route);
      return found.route.handle(contextOf(state, identity, received, found.parameters, body));
    } catch (error) {
      if (error instanceof Refusal) return error.answer;
      violations.push(
        `${received.method} ${path}: the forge itself broke: ${error instanceof Error ? error.stack : error}`,
      );
      return { status: 500, body: { message: 'The forge itself broke.' } };
    }
  };

  const fault = world.faults.due([route, operation && `graphql ${operation}`]);
  if (!fault) return finish(await work());
  const done = fault.moment === 'done' ? await work() : undefined;
  if (typeof fault.mishap === 'object' && 'run' in fault.mishap) {
    await fault.mishap.run();
    return finish(done ?? (await work()));
  }
  return finish(mishapAnswer(fault.mishap, Math.ceil(Date.now() / 1_000)));
}

function contextOf(
  state: State,
  identity: Identity,
  received: Received,
  parameters: Readonly<Record<string, string>>,
  body: Record<string, unknown> | undefined,
): Context {
  const { headers } = received;
  return { state, identity, parameters, query: received.url.searchParams, body: body ?? {}, headers };
}

function identify(state: State, received: Received): Identity {
  if (!received.headers['user-agent']) throw new Refusal(403, 'Request forbidden by administrative rules.');
  const { authorization } = received.headers;
  if (authorization === undefined) return ANONYMOUS;
  const identity = state.identities.get(authorization.replace(/^(token|bearer) /i, ''));
  if (!identity) throw new Refusal(401, 'Bad credentials');
  return identity;
}

function checkRepository(state: State, parameters: Readonly<Record<string, string>>): void {
  const { owner, repo } = parameters;
  if (owner === undefined || repo === undefined) return;
  if (`${owner}/${repo}`.toLowerCase() !== `${state.owner}/${state.name}`.toLowerCase())
    throw new Refusal(404, 'Not Found');
}

function checkPermission(state: State, identity: Identity, route: Route): void {
  if (!route.permission) return;
  const [name, access] = route.permission;
  const granted = identity.permissions[name];
  if (access === 'read') {
    if (state.isPrivate && granted === undefined) throw new Refusal(404, 'Not Found');
    return;
  }
  // Comments of a pull request's conversation can be written with either of the two.
  const isConversation = name === 'issues' && route.template.includes('/comments');
  const isGranted =
    granted === 'write' || (isConversation && identity.permissions['pull-requests'] === 'write');
  if (identity === ANONYMOUS) throw new Refusal(401, 'Requires authentication');
  if (!isGranted) throw notAccessible();
}

type History = Pick<Forge, 'commit' | 'openPullRequest' | 'event' | 'commentEvent'>;

/** Making histories: what happens to the repository while Deadwood is not looking. */
function history(state: State): History {
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

type People = Pick<
  Forge,
  | 'reviews'
  | 'comments'
  | 'issues'
  | 'issueComments'
  | 'reactions'
  | 'checkRuns'
  | 'collaborator'
  | 'reply'
  | 'say'
>;

/** Looking at what stands there, and people's doings. */
function people(state: State): People {
  return {
    reviews: (pullNumber) => [...state.reviews.values()].filter((review) => review.pull === pullNumber),
    comments: (pullNumber) =>
      [...state.comments.values()]
        .filter((comment) => comment.pull === pullNumber)
        .map((comment) => ({
          ...comment,
          line: currentLineOf(state, state.pulls.get(pullNumber) as Pull, comment),
          isResolved: state.threads.get(comment.threadId)?.isResolved ?? false,
        })),
    issues: () => [...state.issues.values()],
    issueComments: (number) =>
      [...state.issueComments.values()].filter((comment) => comment.issue === number),
    reactions: () => state.reactions,
    checkRuns: () => [...state.checkRuns.values()],
    collaborator: (login, permission) => void state.collaborators.set(login, permission),
    reply(commentId, login, body) {
      const comment = state.comments.get(commentId) as ReviewComment;
      // GitHub wraps an answer into a review of its own.
      const review: Review = {
        id: state.nextId(),
        pull: comment.pull,
        author: login,
        state: 'COMMENTED',
        body: '',
        commitSha: comment.commitSha,
        isMinimized: false,
        submittedAt: state.now(),
      };
      state.reviews.set(review.id, review);
      const { path, side, originalLine: line } = comment;
      addComment(state, review, { path, side, line, body }, comment);
    },
    say(number, login, body) {
      const at = state.now();
      const comment = {
        id: state.nextId(),
        issue: number,
        author: login,
        body,
        createdAt: at,
        updatedAt: at,
      };
      state.issueComments.set(comment.id, comment);
      return comment.id;
    },
  };
}
