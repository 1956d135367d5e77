import { Octokit } from '@octokit/core';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { NAME, VERSION } from '../about.ts';
import type { Clock, Log } from '../domain/ports.ts';
import { createOwnFetch } from './dispatcher.ts';
import { GitHubFailure } from './failure.ts';
import { failureOf } from './failure-of.ts';
import { createPace } from './pace.ts';
import { rateLimitsAsErrors } from './rate-limits.ts';

export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
}

export interface GitHubOptions {
  /** Empty: anonymous, what a terminal without a token has. */
  readonly token: string;
  readonly repository: RepositoryName;
  /** `GITHUB_API_URL`: `https://api.github.com`, or `https://HOST/api/v3` on GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** `GITHUB_GRAPHQL_URL`: `https://api.github.com/graphql`, or `https://HOST/api/graphql`. */
  readonly graphqlUrl: string;
  /** `GITHUB_SERVER_URL`: where people look, `https://github.com`. */
  readonly serverUrl: string;
  /** For `HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY` and their small twins. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly log: Log;
  /** Clock time after which no request is begun and no rate limit is waited out. */
  readonly deadlineMs?: number;
  /** HTTP requests that may be sent, retries included; the last hundred of them are for writing. */
  readonly mostRequests?: number;
  /** How long a second of waiting between retries lasts; tests make it 1. */
  readonly retrySecondMs?: number;
}

/** One problem of a GraphQL answer; `path` leads to the field: `['repository', 'f0']`. */
export interface GraphQLProblem {
  readonly type?: string;
  readonly message: string;
  readonly path?: readonly (string | number)[];
}

/** GraphQL answers in part: fields that failed are null in `data` and explained in `errors`. */
export interface GraphQLAnswer<Data> {
  readonly data: Data;
  readonly errors: readonly GraphQLProblem[];
}

/** The API of one GitHub, for one repository. Every way through it can throw a GitHubFailure and nothing else. */
export interface GitHub {
  readonly repository: RepositoryName;
  readonly serverUrl: string;
  /** octokit's typed request: `rest('GET /repos/{owner}/{repo}', {owner, repo})`. */
  readonly rest: Octokit['request'];
  /** Throws only when there is no data at all; otherwise the caller looks at `errors`. The query must be a named one. */
  graphql<Data>(query: string, variables: Readonly<Record<string, unknown>>): Promise<GraphQLAnswer<Data>>;
  /** HTTP requests sent so far, retries included. */
  requests(): number;
  /** How many it may be at most. */
  readonly mostRequests: number;
  close(): Promise<void>;
}

const REQUEST_TIMEOUT_MS = 60_000;
/** 429 belongs to the throttling plugin, which knows Retry-After; the retry plugin would come back after a second. */
const NOT_RETRIED = [400, 401, 403, 404, 406, 409, 410, 413, 422, 429, 451];
const RATE_LIMIT_RETRIES = 3;
/** Of the budget: what was found out is also to be said. */
const KEPT_FOR_WRITING = 100;

export function createGitHub(options: GitHubOptions): GitHub {
  const { clock, log, deadlineMs = Number.POSITIVE_INFINITY, retrySecondMs = 1_000 } = options;
  const { mostRequests = Number.POSITIVE_INFINITY } = options;
  const own = createOwnFetch(options.apiUrl, options.environment);
  const pace = createPace(clock);
  let requests = 0;

  const mayWait = (what: string) => (retryAfter: number, request: object, _: unknown, retryCount: number) => {
    const isInTime = clock.now() + retryAfter * 1_000 < deadlineMs;
    const willWait = isInTime && retryCount < RATE_LIMIT_RETRIES;
    const outcome = willWait ? `waiting ${retryAfter} s` : 'not waiting for it: the run would be over';
    log.warning(`GitHub's ${what} limit was met (${operationOf(request)}); ${outcome}.`);
    return willWait;
  };
  const octokit = new (Octokit.plugin(rateLimitsAsErrors(clock), retry, throttling))({
    ...(options.token === '' ? {} : { auth: options.token }),
    baseUrl: options.apiUrl.replace(/\/+$/, ''),
    userAgent: `${NAME}/${VERSION}`,
    log: { debug: log.debug, info: log.debug, warn: log.debug, error: log.debug },
    retry: { doNotRetry: NOT_RETRIED, retries: 2, retryAfterBaseValue: retrySecondMs },
    throttle: {
      onRateLimit: mayWait('rate'),
      onSecondaryRateLimit: mayWait('secondary rate'),
      retryAfterBaseValue: retrySecondMs,
      fallbackSecondaryRateRetryAfter: 60,
      // The plugin would put a second between GraphQL queries too, and three before a review: pace.ts paces writes alone.
      write: UNPACED,
      notifications: UNPACED,
    },
    request: {
      fetch: async (url: string, init: RequestInit) => {
        requests += 1;
        const startedAtMs = clock.now();
        const timeoutMs = Math.max(1, Math.min(REQUEST_TIMEOUT_MS, deadlineMs - startedAtMs));
        const response = await own.fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) });
        const left = response.headers.get('x-ratelimit-remaining');
        const took = `${response.status} in ${clock.now() - startedAtMs} ms`;
        log.debug(`${init.method} ${new URL(url).pathname}: ${took}${left === null ? '' : `, ${left} left`}`);
        return response;
      },
    },
  });
  // Registered last, so it is the outermost: what comes out here has been retried as often as it will be.
  octokit.hook.wrap('request', async (request, asked) => {
    const operation = operationOf(asked);
    if (clock.now() >= deadlineMs) {
      throw new GitHubFailure('deadline', 0, operation, 'not asked, the time of this run was over');
    }
    const isQuery = isGraphQLQuery(asked.query);
    const isReading = asked.method === 'GET' || isQuery;
    if (requests >= mostRequests - (isReading ? KEPT_FOR_WRITING : 0)) {
      const message = `not asked, this run has made its ${requests} requests to GitHub`;
      throw new GitHubFailure('budget', 0, operation, message);
    }
    if (!isReading) await pace.take();
    // A lost answer to a POST may hide a thing that was created: only the caller can look before trying again.
    const isRepeatable = asked.method !== 'POST' || isQuery;
    if (!isRepeatable) asked.request = { ...asked.request, retries: 0 };
    try {
      return await request(asked);
    } catch (error) {
      throw failureOf(error, operation);
    }
  });

  return {
    repository: options.repository,
    serverUrl: options.serverUrl.replace(/\/+$/, ''),
    rest: octokit.request,
    async graphql<Data>(query: string, variables: Readonly<Record<string, unknown>>) {
      const response = await octokit.request(`POST ${options.graphqlUrl}`, { query, variables });
      const answer: { data?: Data | null; errors?: GraphQLProblem[] } = response.data;
      const errors = answer.errors ?? [];
      if (answer.data === undefined || answer.data === null) throw graphqlFailure(query, errors);
      return { data: answer.data, errors };
    },
    requests: () => requests,
    mostRequests,
    close: own.close,
  };
}

/** The failure a set of GraphQL problems amounts to; used where no data came, and by ports whose one field failed. */
export function graphqlFailure(query: string, errors: readonly GraphQLProblem[]): GitHubFailure {
  const first = errors[0];
  const kind =
    first?.type === 'FORBIDDEN' || first?.type === 'INSUFFICIENT_SCOPES'
      ? 'forbidden'
      : first?.type === 'NOT_FOUND'
        ? 'not-found'
        : first?.type === 'RATE_LIMITED'
          ? 'rate-limited'
          : first?.type === 'UNPROCESSABLE'
            ? 'invalid'
            : 'other';
  const message = errors.map((error) => error.message).join('; ') || 'an answer without data';
  return new GitHubFailure(kind, 200, operationOf({ query }), message);
}

/** `POST /repos/{owner}/{repo}/pulls`, or `graphql ReadPullRequest`. */
function operationOf(asked: { method?: string; url?: string; query?: unknown }): string {
  if (typeof asked.query === 'string')
    return `graphql ${/^\s*\w+\s+(\w+)/.exec(asked.query)?.[1] ?? 'query'}`;
  return `${asked.method ?? 'GET'} ${asked.url ?? ''}`;
}

function isGraphQLQuery(query: unknown): boolean {
  return typeof query === 'string' && /^\s*query\b/.test(query);
}

type ThrottleOptions = NonNullable<NonNullable<ConstructorParameters<typeof Octokit>[0]>['throttle']>;

/** Stands in for a Bottleneck group: the plugin uses nothing of it but `key(id).schedule(options, job, …arguments)`. */
const UNPACED = {
  key: () => ({
    schedule: async (_: object, job: (...given: unknown[]) => unknown, ...given: unknown[]) => job(...given),
  }),
} as unknown as NonNullable<ThrottleOptions['write']>;
