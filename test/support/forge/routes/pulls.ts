import { type Answer, type Context, notFound, paginate, Refusal, type Route } from '../http.ts';
import { baseShaOf, filesOf, headShaOf } from '../pulls.ts';
import type { Pull } from '../state.ts';
import { htmlUrl, pullBody, repositoryUrl } from './shapes.ts';

/** Source: https://docs.github.com/rest/pulls/pulls */

const PULLS = '/repos/{owner}/{repo}/pulls';
const MAX_FILES = 3_000;

export const PULL_ROUTES: readonly Route[] = [
  { method: 'GET', template: PULLS, permission: ['pull-requests', 'read'], handle: listPulls },
  { method: 'POST', template: PULLS, permission: ['pull-requests', 'write'], handle: createPull },
  {
    method: 'GET',
    template: `${PULLS}/{pull_number}`,
    permission: ['pull-requests', 'read'],
    handle: getPull,
  },
  {
    method: 'PATCH',
    template: `${PULLS}/{pull_number}`,
    permission: ['pull-requests', 'write'],
    handle: updatePull,
  },
  {
    method: 'GET',
    template: `${PULLS}/{pull_number}/files`,
    permission: ['pull-requests', 'read'],
    handle: listFiles,
  },
];

export function pullOf(context: Context): Pull {
  const pull = context.state.pulls.get(Number(context.parameters.pull_number));
  if (!pull) throw notFound();
  return pull;
}

function getPull(context: Context): Answer {
  return { status: 200, body: pullBody(context.state, pullOf(context)) };
}

function listPulls(context: Context): Answer {
  const { state, query } = context;
  const wanted = query.get('state') ?? 'open';
  const head = query.get('head');
  const base = query.get('base');
  const pulls = [...state.pulls.values()].filter(
    (pull) =>
      (wanted === 'all' || pull.state === wanted) &&
      (head === null || head === `${pull.headOwner}:${pull.headBranch}`) &&
      (base === null || base === pull.baseBranch),
  );
  return paginate(
    context,
    `/repos/${state.owner}/${state.name}/pulls`,
    pulls.reverse().map((pull) => pullBody(state, pull)),
  );
}

function createPull(context: Context): Answer {
  const { state, identity } = context;
  const { title, head, base, body } = context.body as {
    title: string;
    head: string;
    base: string;
    body?: string;
  };
  const headRef = `refs/heads/${head}`;
  const headSha = state.git.resolve(headRef);
  const baseSha = state.git.resolve(`refs/heads/${base}`);
  const refuse = (...errors: readonly object[]): Refusal => new Refusal(422, 'Validation Failed', errors);
  if (!headSha) throw refuse({ resource: 'PullRequest', field: 'head', code: 'invalid' });
  if (!baseSha) throw refuse({ resource: 'PullRequest', field: 'base', code: 'invalid' });
  if (
    [...state.pulls.values()].some(
      (pull) => pull.state === 'open' && pull.headRef === headRef && pull.baseBranch === base,
    )
  ) {
    const message = `A pull request already exists for ${state.owner}:${head}.`;
    throw refuse({ resource: 'PullRequest', code: 'custom', message });
  }
  if (state.git.run('rev-list', `${baseSha}..${headSha}`, '--').trim() === '') {
    throw refuse({
      resource: 'PullRequest',
      code: 'custom',
      message: `No commits between ${base} and ${head}`,
    });
  }
  if ((body ?? '').length > 65_536) throw refuse({ resource: 'PullRequest', field: 'body', code: 'custom' });
  const pull: Pull = {
    number: state.nextNumber(),
    author: identity.login,
    title,
    body: body ?? '',
    state: 'open',
    isMerged: false,
    headRef,
    headBranch: head,
    headOwner: state.owner,
    isFork: false,
    baseBranch: base,
    isMergeable: true,
    lastHeadSha: headSha,
  };
  state.pulls.set(pull.number, pull);
  return { status: 201, body: pullBody(state, pull) };
}

function updatePull(context: Context): Answer {
  const pull = pullOf(context);
  const { title, body, state } = context.body as { title?: string; body?: string; state?: Pull['state'] };
  if ((body ?? '').length > 65_536)
    throw new Refusal(422, 'Validation Failed', [{ field: 'body', code: 'custom' }]);
  if (title !== undefined) pull.title = title;
  if (body !== undefined) pull.body = body;
  if (state !== undefined) pull.state = state;
  return { status: 200, body: pullBody(context.state, pull) };
}

function listFiles(context: Context): Answer {
  const { state } = context;
  const pull = pullOf(context);
  const headSha = headShaOf(state, pull);
  const bodies = filesOf(state, pull)
    .slice(0, MAX_FILES)
    .map((file) => {
      const sha = file.status === 'removed' ? baseShaOf(state, pull) : headSha;
      const path = file.path.split('/').map(encodeURIComponent).join('/');
      return {
        sha: file.blobSha,
        filename: file.path,
        status: file.status,
        additions: file.additions,
        deletions: file.deletions,
        changes: file.additions + file.deletions,
        blob_url: htmlUrl(state, `/blob/${sha}/${path}`),
        raw_url: htmlUrl(state, `/raw/${sha}/${path}`),
        contents_url: `${repositoryUrl(state)}/contents/${path}?ref=${sha}`,
        ...(file.previousPath === undefined ? {} : { previous_filename: file.previousPath }),
        ...(file.patch === undefined ? {} : { patch: file.patch }),
      };
    });
  return paginate(context, `/repos/${state.owner}/${state.name}/pulls/${pull.number}/files`, bodies);
}
