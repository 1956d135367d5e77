import { createFaults, type Fault } from './faults.ts';
import { createGitRepository, type Files } from './git-repository.ts';
import { history } from './history.ts';
import { listen, type SeenRequest } from './http.ts';
import { people } from './people.ts';
import { respond } from './respond.ts';
import {
  type CheckRun,
  createState,
  type Identity,
  type Issue,
  type IssueComment,
  type Permission,
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
  /** How long each answer takes; none unless given. */
  readonly latencyMs?: number;
  /** Told of each answer: `GET /repos/o/r/pulls/1/files`, and the instant (`Date.now()`) at which the request came. */
  readonly onAnswer?: (request: string, startedAtMs: number) => void;
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
  /** Ada starts a thread of her own on a line at the head. */
  discuss(
    pullNumber: number,
    comment: { readonly path: string; readonly line: number; readonly body: string },
  ): number;
  /** Somebody comments an issue or a pull request. */
  say(number: number, login: string, body: string): number;
  inject(fault: Fault): void;
  /** Takes back what was injected and has not happened yet. */
  calm(): void;
  /** Requests since the last call, as `METHOD template` or `graphql Name`: for counting and for reading in a failed test. */
  takeRequests(): readonly string[];
  close(): Promise<void>;
}

const BOT = 'github-actions[bot]';
/** Everything that any of Deadwood's jobs asks for; single jobs are tried with less. */
const ALL_PERMISSIONS: Identity['permissions'] = {
  metadata: 'read',
  contents: 'read',
  'pull-requests': 'write',
  issues: 'write',
  checks: 'write',
};
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

  const { latencyMs, onAnswer } = options;
  const server = await listen(async (received) => {
    const startedAtMs = Date.now();
    const answering = respond({ state, faults, requests, violations, paths }, received);
    if (latencyMs !== undefined) await new Promise((resolve) => setTimeout(resolve, latencyMs));
    const answer = await answering;
    onAnswer?.(`${received.method} ${received.url.pathname}`, startedAtMs);
    return answer;
  });
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
