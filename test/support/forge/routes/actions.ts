import { type Answer, type Context, notAccessible, notFound, type Route } from '../http.ts';
import type { RunArtifact } from '../state.ts';
import { repositoryBody, repositoryUrl } from './shapes.ts';

/** Source: https://docs.github.com/rest/actions/artifacts and https://docs.github.com/rest/actions/workflow-runs */

const ACTIONS = '/repos/{owner}/{repo}/actions';
/** A fork is another repository. */
const FORK_ID = 7_654_321;

export const ACTIONS_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    template: `${ACTIONS}/artifacts`,
    permission: ['actions', 'read'],
    handle: listArtifacts,
  },
  {
    method: 'GET',
    template: `${ACTIONS}/artifacts/{artifact_id}/{archive_format}`,
    handle: getArchive,
  },
  { method: 'GET', template: `${ACTIONS}/runs/{run_id}`, permission: ['actions', 'read'], handle: getRun },
];

function idOf({ state }: Context): number {
  return (repositoryBody(state) as { readonly id: number }).id;
}

function listArtifacts(context: Context): Answer {
  const { state, query } = context;
  const name = query.get('name');
  const found = state.artifacts.filter((artifact) => name === null || artifact.name === name).toReversed();
  const size = Number(query.get('per_page') ?? 30);
  const page = Number(query.get('page') ?? 1);
  const artifacts = found.slice((page - 1) * size, page * size).map((artifact) => bodyOf(context, artifact));
  return { status: 200, body: { total_count: found.length, artifacts } };
}

function bodyOf(context: Context, { id, name, sizeBytes, isExpired, run }: RunArtifact): object {
  const url = `${repositoryUrl(context.state)}/actions/artifacts/${id}`;
  return {
    id,
    name,
    size_in_bytes: sizeBytes,
    url,
    archive_download_url: `${url}/zip`,
    expired: isExpired,
    workflow_run: {
      id: run.id,
      repository_id: idOf(context),
      head_repository_id: run.isFork ? FORK_ID : idOf(context),
      head_branch: run.headBranch,
      head_sha: run.headSha,
    },
  };
}

/** Without `actions: read` a token is refused here even in a public repository; then a redirect to another host. */
function getArchive({ state, identity, parameters }: Context): Answer {
  const artifact = state.artifacts.find(({ id }) => id === Number(parameters.artifact_id));
  if (artifact === undefined) throw notFound();
  if (identity.permissions.actions === undefined) throw notAccessible();
  if (artifact.isExpired) return { status: 410, body: { message: 'Artifact has expired' } };
  return { status: 302, headers: { location: artifact.location } };
}

function getRun(context: Context): Answer {
  const { state, parameters } = context;
  const run = state.artifacts.find((artifact) => artifact.run.id === Number(parameters.run_id))?.run;
  if (run === undefined) throw notFound();
  const { id, event, headBranch, headSha, isFork } = run;
  const repository = repositoryBody(state);
  return {
    status: 200,
    body: {
      id,
      event,
      head_branch: headBranch,
      head_sha: headSha,
      repository,
      head_repository: isFork ? { ...repositoryBody(state, 'guest', true), id: FORK_ID } : repository,
    },
  };
}
