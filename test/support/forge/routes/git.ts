import { type Answer, type Context, notFound, Refusal, type Route } from '../http.ts';
import { htmlUrl, repositoryBody, repositoryUrl } from './shapes.ts';

/** Source: https://docs.github.com/rest/git and https://docs.github.com/rest/repos/contents */

const REPOSITORY = '/repos/{owner}/{repo}';
const MAX_TREE_ENTRIES = 100_000;

export const GIT_ROUTES: readonly Route[] = [
  { method: 'GET', template: REPOSITORY, permission: ['metadata', 'read'], handle: getRepository },
  {
    method: 'GET',
    template: `${REPOSITORY}/git/trees/{tree_sha}`,
    permission: ['contents', 'read'],
    handle: getTree,
  },
  {
    method: 'GET',
    template: `${REPOSITORY}/git/blobs/{file_sha}`,
    permission: ['contents', 'read'],
    handle: getBlob,
  },
  {
    method: 'GET',
    template: `${REPOSITORY}/git/ref/{ref}`,
    permission: ['contents', 'read'],
    handle: getRef,
  },
  {
    method: 'POST',
    template: `${REPOSITORY}/git/refs`,
    permission: ['contents', 'write'],
    handle: createRef,
  },
  {
    method: 'PATCH',
    template: `${REPOSITORY}/git/refs/{ref}`,
    permission: ['contents', 'write'],
    handle: updateRef,
  },
  {
    method: 'DELETE',
    template: `${REPOSITORY}/git/refs/{ref}`,
    permission: ['contents', 'write'],
    handle: deleteRef,
  },
  {
    method: 'GET',
    template: `${REPOSITORY}/compare/{basehead}`,
    permission: ['contents', 'read'],
    handle: compare,
  },
  { method: 'GET', template: `${REPOSITORY}/commits`, permission: ['contents', 'read'], handle: listCommits },
  {
    method: 'GET',
    template: `${REPOSITORY}/tarball/{ref}`,
    permission: ['contents', 'read'],
    handle: getTarball,
  },
];

function getRepository(context: Context): Answer {
  return { status: 200, body: repositoryBody(context.state) };
}

/** Of two commits' comparison what is asked for; the files would come with the first page. */
function compare({ state, parameters, query }: Context): Answer {
  const [base = '', head = ''] = (parameters.basehead ?? '').split('...');
  if (query.get('page') !== '2') throw new Refusal(500, 'Too much to compare.');
  const sha = state.git.run('merge-base', base, head).trim();
  return { status: 200, body: { merge_base_commit: { sha }, status: 'diverged', commits: [] } };
}

function getTree(context: Context): Answer {
  const { state, parameters, query } = context;
  const sha = state.git.resolve(parameters.tree_sha as string);
  if (!sha) throw notFound();
  const isRecursive = query.has('recursive');
  const items = state.git.tree(sha).filter((item) => isRecursive || !item.path.includes('/'));
  return {
    status: 200,
    body: {
      sha,
      url: `${repositoryUrl(state)}/git/trees/${sha}`,
      tree: items.slice(0, MAX_TREE_ENTRIES),
      truncated: items.length > MAX_TREE_ENTRIES,
    },
  };
}

function getBlob(context: Context): Answer {
  const { state, parameters, headers } = context;
  let bytes: Buffer;
  try {
    bytes = state.git.blob(parameters.file_sha as string);
  } catch {
    throw notFound(); // git knows no such blob
  }
  if (headers.accept?.includes('raw')) return { status: 200, body: bytes };
  const body = {
    sha: parameters.file_sha,
    size: bytes.length,
    encoding: 'base64',
    content: bytes.toString('base64'),
  };
  return { status: 200, body };
}

function refBody(context: Context, ref: string, sha: string): object {
  return { ref, url: `${repositoryUrl(context.state)}/git/${ref}`, object: { type: 'commit', sha } };
}

function getRef(context: Context): Answer {
  const ref = `refs/${context.parameters.ref}`;
  const sha = context.state.git.resolve(ref);
  if (!sha) throw notFound();
  return { status: 200, body: refBody(context, ref, sha) };
}

function createRef(context: Context): Answer {
  const { ref, sha } = context.body as { ref: string; sha: string };
  const { git } = context.state;
  if (!/^refs\/[^/]+\/./.test(ref))
    throw new Refusal(422, 'Reference name must start with refs/ and contain two slashes');
  if (git.resolve(ref)) throw new Refusal(422, 'Reference already exists');
  if (!git.resolve(sha)) throw new Refusal(422, 'Object does not exist');
  git.setRef(ref, sha);
  return { status: 201, body: refBody(context, ref, sha) };
}

function updateRef(context: Context): Answer {
  const { sha, force } = context.body as { sha: string; force?: boolean };
  const { git } = context.state;
  const ref = `refs/${context.parameters.ref}`;
  const old = git.resolve(ref);
  if (!old) throw new Refusal(422, 'Reference does not exist');
  if (!git.resolve(sha)) throw new Refusal(422, 'Object does not exist');
  const isForward = git.run('merge-base', old, sha).trim() === old;
  if (!isForward && !force) throw new Refusal(422, 'Update is not a fast forward');
  git.setRef(ref, sha);
  return { status: 200, body: refBody(context, ref, sha) };
}

function deleteRef(context: Context): Answer {
  const ref = `refs/${context.parameters.ref}`;
  if (!context.state.git.resolve(ref)) throw new Refusal(422, 'Reference does not exist');
  context.state.git.deleteRef(ref);
  return { status: 204 };
}

function listCommits(context: Context): Answer {
  const { state, query } = context;
  const revision = state.git.resolve(query.get('sha') ?? state.defaultBranch);
  if (!revision) throw notFound();
  const size = Math.min(100, Number(query.get('per_page') ?? 30));
  const log = state.git.run('log', `-n${size}`, '--format=%H%x00%an%x00%cI%x00%B%x01', revision, '--');
  const commits = log.split('\x01').flatMap((entry) => {
    const [sha, author, date, message] = entry.trim().split('\0');
    if (!sha) return [];
    return [
      {
        sha,
        commit: { message: message?.trim(), author: { name: author, date } },
        author: { login: author },
      },
    ];
  });
  return { status: 200, body: commits };
}

/** GitHub answers with a redirect to another host, at which the token is of no use. */
function getTarball(context: Context): Answer {
  const { state, parameters } = context;
  const sha = state.git.resolve(parameters.ref as string);
  if (!sha) throw notFound();
  const location = `${state.serverUrl}/_codeload/${state.owner}/${state.name}/legacy.tar.gz/${sha}`;
  return { status: 302, headers: { location } };
}

/** Answers `/_codeload/…`; undefined for another path. */
export function codeload(state: Context['state'], pathname: string): Answer | undefined {
  const sha = /^\/_codeload\/[^/]+\/[^/]+\/legacy\.tar\.gz\/([0-9a-f]+)$/.exec(pathname)?.[1];
  if (sha === undefined) return undefined;
  const prefix = `${state.owner}-${state.name}-${sha.slice(0, 7)}/`;
  const body = state.git.runBytes('archive', '--format=tar.gz', `--prefix=${prefix}`, sha);
  return { status: 200, body, headers: { 'content-type': 'application/x-gzip' } };
}

export function commitUrl(state: Context['state'], sha: string): string {
  return htmlUrl(state, `/commit/${sha}`);
}
