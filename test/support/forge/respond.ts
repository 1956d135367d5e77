import { type createFaults, mishapAnswer } from './faults.ts';
import { answerGraphQL, operationName } from './graphql.ts';
import {
  type Answer,
  type Context,
  matchRoute,
  notAccessible,
  type Received,
  Refusal,
  type Route,
  type SeenRequest,
} from './http.ts';
import { faultsOf } from './openapi.ts';
import { ACTIONS_ROUTES } from './routes/actions.ts';
import { OTHER_ROUTES } from './routes/checks.ts';
import { codeload, GIT_ROUTES } from './routes/git.ts';
import { ISSUE_ROUTES } from './routes/issues.ts';
import { PULL_ROUTES } from './routes/pulls.ts';
import { REVIEW_ROUTES } from './routes/reviews.ts';
import type { Identity, State } from './state.ts';

const ROUTES: readonly Route[] = [
  ...REVIEW_ROUTES,
  ...PULL_ROUTES,
  ...GIT_ROUTES,
  ...ISSUE_ROUTES,
  ...OTHER_ROUTES,
  ...ACTIONS_ROUTES,
];
const ANONYMOUS: Identity = { login: '', type: 'User', permissions: {} };

/** What answering a request needs. */
export interface World {
  readonly state: State;
  readonly faults: ReturnType<typeof createFaults>;
  readonly requests: SeenRequest[];
  readonly violations: string[];
  readonly paths: { readonly rest: string; readonly graphql: string };
}

const REQUESTS_PER_HOUR = 1_000;

/** Answers as GitHub would: who asks, what goes wrong, is it a right request, may they, then the work. */
export async function respond(world: World, received: Received): Promise<Answer | undefined> {
  const { state, paths, requests, violations } = world;
  if (received.url.pathname === '/_forge') return { status: 200, body: account(world) };
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

/** What was asked and written, for whoever runs the forge as a process of its own. */
function account({ state, requests, violations }: World): object {
  return {
    requests: requests.map(({ method, path, operation, status }) => ({ method, path, operation, status })),
    violations,
    reviews: [...state.reviews.values()],
    comments: [...state.comments.values()],
    issues: [...state.issues.values()],
    issueComments: [...state.issueComments.values()],
    checkRuns: [...state.checkRuns.values()],
    pulls: [...state.pulls.values()],
  };
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
