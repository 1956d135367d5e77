import { type Answer, type Context, notFound, paginate, Refusal, type Route } from '../http.ts';
import type { CheckRun } from '../state.ts';
import { htmlUrl, userOf } from './shapes.ts';

/** Source: https://docs.github.com/rest/checks/runs, https://docs.github.com/rest/collaborators/collaborators, https://docs.github.com/rest/users/users */

const REPOSITORY = '/repos/{owner}/{repo}';
const MAX_ANNOTATIONS = 50;
const MAX_SUMMARY = 65_535;

export const OTHER_ROUTES: readonly Route[] = [
  {
    method: 'POST',
    template: `${REPOSITORY}/check-runs`,
    permission: ['checks', 'write'],
    handle: createRun,
  },
  {
    method: 'PATCH',
    template: `${REPOSITORY}/check-runs/{check_run_id}`,
    permission: ['checks', 'write'],
    handle: updateRun,
  },
  {
    method: 'GET',
    template: `${REPOSITORY}/commits/{ref}/check-runs`,
    permission: ['checks', 'read'],
    handle: listRuns,
  },
  {
    method: 'GET',
    template: `${REPOSITORY}/collaborators/{username}/permission`,
    permission: ['metadata', 'read'],
    handle: getPermission,
  },
  { method: 'GET', template: '/user', handle: getUser },
  { method: 'GET', template: '/rate_limit', handle: getRateLimit },
];

interface GivenRun {
  readonly name?: string;
  readonly head_sha?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly details_url?: string;
  readonly output?: {
    readonly title?: string;
    readonly summary?: string;
    readonly annotations?: readonly object[];
  };
}

function apply(run: CheckRun, given: GivenRun): void {
  const annotations = given.output?.annotations ?? [];
  if (annotations.length > MAX_ANNOTATIONS) {
    throw new Refusal(
      422,
      `Invalid request.\n\nNo more than ${MAX_ANNOTATIONS} items are allowed; ${annotations.length} were supplied.`,
    );
  }
  if ((given.output?.summary ?? '').length > MAX_SUMMARY) {
    throw new Refusal(422, 'Validation Failed', [{ field: 'summary', code: 'too_long' }]);
  }
  if (given.conclusion !== undefined) {
    run.conclusion = given.conclusion;
    run.status = 'completed';
  } else if (given.status !== undefined) run.status = given.status;
  if (given.output?.title !== undefined) run.title = given.output.title;
  if (given.output?.summary !== undefined) run.summary = given.output.summary;
  // Annotations of an update are added to the earlier ones.
  run.annotations.push(...annotations);
}

function runBody(context: Context, run: CheckRun): object {
  const { title, summary, annotations } = run;
  return {
    id: run.id,
    name: run.name,
    head_sha: run.headSha,
    status: run.status,
    conclusion: run.conclusion,
    details_url: run.detailsUrl ?? null,
    html_url: htmlUrl(context.state, `/runs/${run.id}`),
    output: { title, summary, annotations_count: annotations.length },
  };
}

function createRun(context: Context): Answer {
  const given = context.body as GivenRun;
  if (!context.state.git.resolve(given.head_sha ?? '')) {
    throw new Refusal(422, `No commit found for SHA: ${given.head_sha}`);
  }
  const run: CheckRun = {
    id: context.state.nextId(),
    name: given.name ?? '',
    headSha: given.head_sha ?? '',
    status: 'queued',
    conclusion: null,
    title: '',
    summary: '',
    detailsUrl: given.details_url,
    annotations: [],
  };
  apply(run, given);
  context.state.checkRuns.set(run.id, run);
  return { status: 201, body: runBody(context, run) };
}

function updateRun(context: Context): Answer {
  const run = context.state.checkRuns.get(Number(context.parameters.check_run_id));
  if (!run) throw notFound();
  apply(run, context.body as GivenRun);
  return { status: 200, body: runBody(context, run) };
}

function listRuns(context: Context): Answer {
  const sha = context.state.git.resolve(context.parameters.ref as string);
  const name = context.query.get('check_name');
  const runs = [...context.state.checkRuns.values()].filter(
    (run) => run.headSha === sha && (name === null || run.name === name),
  );
  const bodies = runs.map((run) => runBody(context, run));
  const page = paginate(
    context,
    `/repos/${context.state.owner}/${context.state.name}/commits/${sha}/check-runs`,
    bodies,
  );
  return { ...page, body: { total_count: runs.length, check_runs: page.body } };
}

function getPermission(context: Context): Answer {
  const { state, parameters } = context;
  const permission = state.collaborators.get(parameters.username as string) ?? 'none';
  // Everybody can read a public repository.
  const effective = permission === 'none' && !state.isPrivate ? 'read' : permission;
  const user = userOf(state, parameters.username as string);
  return { status: 200, body: { permission: effective, role_name: effective, user } };
}

function getUser(context: Context): Answer {
  if (context.identity.type === 'Bot') throw new Refusal(403, 'Resource not accessible by integration');
  return { status: 200, body: userOf(context.state, context.identity.login) };
}

function getRateLimit(): Answer {
  return { status: 200, body: { resources: {}, rate: { limit: 1_000, remaining: 900, reset: 0 } } };
}
