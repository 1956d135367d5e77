import { percentDecoded } from './canonical.ts';
import { normalPath } from './repository-path.ts';

/** The repository whose documents are read. */
export interface OwnRepository {
  /** `https://github.com`, or a GitHub Enterprise Server's address. */
  readonly serverUrl: string;
  readonly owner: string;
  readonly name: string;
  /** What the tree at hand stands for: head ref, default branch, commit id. May hold slashes. */
  readonly branches: readonly string[];
}

/** A path of the repository behind an absolute URL. */
export interface OwnPlace {
  readonly path: string;
  readonly fragment?: string;
}

/** Views of a file by a repository's address, and whether a fragment means a heading or a line there. */
const VIEWS: ReadonlyMap<string, { readonly hasAnchors: boolean }> = new Map([
  ['blob', { hasAnchors: true }],
  ['tree', { hasAnchors: true }],
  ['blame', { hasAnchors: true }],
  ['raw', { hasAnchors: false }],
  ['edit', { hasAnchors: false }],
]);

/** Hosts that serve a server's files by `/owner/name/REF/path`. An Enterprise Server's are not known: they stay web targets. */
const RAW_HOSTS: ReadonlyMap<string, string> = new Map([
  // https://docs.github.com/en/repositories/working-with-files/using-files/viewing-and-understanding-files
  ['https://github.com', 'https://raw.githubusercontent.com'],
]);

/**
 * First segments of what a repository's address has besides files: GitHub turns `../../issues` in the README of the
 * root into `/owner/name/blob/BRANCH/../../issues`, and the browser that into `/owner/name/issues`
 * (https://stackoverflow.com/a/40440270). Anything else that leads out of the repository is a slip.
 */
const SITE_ROUTES: ReadonlySet<string> = new Set([
  '',
  'actions',
  'activity',
  'archive',
  'blame',
  'blob',
  'branches',
  'commit',
  'commits',
  'community',
  'compare',
  'contributors',
  'delete',
  'deployments',
  'discussions',
  'edit',
  'find',
  'fork',
  'forks',
  'generate',
  'graphs',
  'issues',
  'labels',
  'milestone',
  'milestones',
  'network',
  'new',
  'packages',
  'projects',
  'pull',
  'pulls',
  'pulse',
  'raw',
  'releases',
  'search',
  'security',
  'settings',
  'stargazers',
  'subscription',
  'tags',
  'tree',
  'upload',
  'watchers',
  'wiki',
  'workflows',
]);

/** Folders between a repository's address and its files in the address of a file: `blob`, and the branch. */
const FOLDERS_ABOVE_FILES = 2;

/** True when a relative link out of the repository leads to a page of it: `../../issues`, `/../../wiki/Home`. */
export function isSiteRoute(path: string, above: number): boolean {
  const slash = path.indexOf('/');
  return above === FOLDERS_ABOVE_FILES && SITE_ROUTES.has(slash === -1 ? path : path.slice(0, slash));
}

/** The repository's own address, without trailing slash. */
export function siteOf(repository: OwnRepository): string {
  return `${repository.serverUrl.replace(/\/+$/, '')}/${repository.owner}/${repository.name}`;
}

/**
 * Finds the path behind a normalised URL of this very repository at one of its branches: `…/blob/main/docs/a.md#usage`,
 * `https://raw.githubusercontent.com/owner/name/main/logo.svg`. `HEAD` is the default branch. Undefined for other
 * branches and other pages (`…/issues`, the repository's own address): they are asked on the web.
 */
export function createOwnRepositoryMatcher(repository: OwnRepository): (url: string) => OwnPlace | undefined {
  const serverUrl = repository.serverUrl.replace(/\/+$/, '').toLowerCase();
  const repositoryPath = `/${repository.owner}/${repository.name}/`.toLowerCase();
  const rawHost = RAW_HOSTS.get(serverUrl);
  const refs = [...repository.branches.filter((branch) => branch !== ''), 'HEAD'];

  return (url) => {
    const host = url.startsWith(serverUrl) ? serverUrl : rawHost;
    if (host === undefined || !url.startsWith(host)) return undefined;
    const start = host.length + repositoryPath.length;
    // Owner and name are compared without case, as the server does; most links differ in the first letter.
    if (url.slice(host.length, host.length + 2).toLowerCase() !== repositoryPath.slice(0, 2))
      return undefined;
    if (url.slice(host.length, start).toLowerCase() !== repositoryPath) return undefined;
    const { page, fragment } = partsOf(url.slice(start));
    if (host === rawHost) return placeBehindRef(page, refs, '');
    const slash = page.indexOf('/');
    const view = VIEWS.get(page.slice(0, Math.max(slash, 0)));
    return view && placeBehindRef(page.slice(slash + 1), refs, view.hasAnchors ? fragment : '');
  };
}

/** Path and fragment of the rest of a URL, both percent-decoded, without the query. */
function partsOf(rest: string): { page: string; fragment: string } {
  const hash = rest.indexOf('#');
  const page = hash === -1 ? rest : rest.slice(0, hash);
  const mark = page.indexOf('?');
  return {
    page: percentDecoded(mark === -1 ? page : page.slice(0, mark)),
    fragment: hash === -1 ? '' : percentDecoded(rest.slice(hash + 1)),
  };
}

/** The place behind `REF/` or `refs/heads/REF/`, for the ref that fits. */
function placeBehindRef(page: string, refs: readonly string[], fragment: string): OwnPlace | undefined {
  const short = page.startsWith('refs/heads/') ? page.slice('refs/heads/'.length) : page;
  const ref = refs.find((candidate) => short === candidate || short.startsWith(`${candidate}/`));
  if (ref === undefined) return undefined;
  const { path, above } = normalPath(short.slice(ref.length));
  if (above > 0) return undefined;
  return fragment === '' ? { path } : { path, fragment };
}
