import { RESERVED_NAMES } from './reserved-names.ts';

/** What an address on GitHub names, as far as the GraphQL API can tell of it. */
export type GitHubSubject =
  | { readonly kind: 'owner'; readonly login: string }
  | { readonly kind: 'gist'; readonly login: string; readonly id: string }
  | (RepositoryPart & { readonly repository: RepositoryName });

export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
}

/** Something in a repository; `tail` is the path behind owner and name, kept when the repository was renamed. */
export type RepositoryPart = { readonly tail: string; readonly form: AddressForm } & (
  | { readonly kind: 'home' }
  /** Branch, tag or commit and path, not told apart yet: `['feature', 'x', 'README.md']`. */
  | { readonly kind: 'object'; readonly segments: readonly string[] }
  | { readonly kind: 'commit'; readonly revision: string }
  | { readonly kind: 'thread'; readonly number: number }
  | { readonly kind: 'discussion'; readonly number: number }
  | { readonly kind: 'release'; readonly tag: string }
  | { readonly kind: 'asset'; readonly tag: string; readonly file: string }
  /** A page that every repository has. */
  | { readonly kind: 'listing' }
  /** A page that the API has no word on. */
  | { readonly kind: 'other' }
);

/** Which host and shape an address has: a new one is written in the same. */
export type AddressForm = 'page' | 'raw';

/** GitHub's rule for logins, and what old accounts have beyond it. */
const LOGIN = /^[a-z\d](?:[a-z\d_-]{0,99})$/i;
const NAME = /^[\w.-]{1,100}$/;
/** Pages that exist with the repository. */
const LISTINGS = new Set([
  'branches',
  'commits',
  'contributors',
  'find',
  'forks',
  'graphs',
  'labels',
  'milestones',
  'network',
  'pulse',
  'releases',
  'stargazers',
  'tags',
  'watchers',
  'activity',
  'deployments',
]);

/** Undefined for what is none of GitHub's repositories, people or gists, or is for the web to look at. */
export function readAddress(url: URL, serverUrl: string): GitHubSubject | undefined {
  const server = URL.parse(serverUrl)?.host ?? '';
  const isDotCom = server === 'github.com';
  const segments = decodedSegments(url.pathname);
  if (segments === undefined) return undefined;
  if (url.host === server || (isDotCom && url.host === 'www.github.com')) return pageSubject(segments, url);
  if (!isDotCom) return undefined;
  if (url.host === 'raw.githubusercontent.com') return rawSubject(segments);
  return url.host === 'gist.github.com' ? gistSubject(segments) : undefined;
}

function pageSubject(segments: readonly string[], url: URL): GitHubSubject | undefined {
  const [owner = '', repository, ...rest] = segments;
  if (!LOGIN.test(owner) || RESERVED_NAMES.has(owner.toLowerCase())) return undefined;
  if (repository === undefined) {
    // `?tab=repositories` and the like are views of the same page
    return { kind: 'owner', login: owner };
  }
  const name = repository.replace(/\.git$/, '');
  if (!NAME.test(name) || name === '.' || name === '..') return undefined;
  const tail =
    rest.length === 0 ? '' : `/${url.pathname.split('/').filter(Boolean).slice(2).join('/')}${url.search}`;
  return { repository: { owner, name }, tail, form: 'page', ...partOf(rest) };
}

type Part = GitHubSubject extends infer S
  ? S extends RepositoryPart
    ? Omit<S, 'tail' | 'form' | 'repository'>
    : never
  : never;

function partOf([view, ...rest]: readonly string[]): Part {
  const [first = '', second] = rest;
  const number = /^\d{1,9}$/.test(first) ? Number(first) : undefined;
  switch (view) {
    case undefined:
      return { kind: 'home' };
    case 'blob':
    case 'tree':
    case 'raw':
    case 'blame':
      return first === '' ? { kind: 'other' } : { kind: 'object', segments: withoutRefPrefix(rest) };
    case 'commits':
      return first === '' ? { kind: 'listing' } : { kind: 'object', segments: withoutRefPrefix(rest) };
    case 'commit':
      return /^[0-9a-f]{7,64}$/i.test(first) ? { kind: 'commit', revision: first } : { kind: 'other' };
    case 'issues':
    case 'pull':
      return number === undefined ? { kind: 'other' } : { kind: 'thread', number };
    case 'discussions':
      return number === undefined ? { kind: 'other' } : { kind: 'discussion', number };
    case 'releases':
      return releasePart(rest);
    case 'archive':
      return archivePart(rest);
    default:
      return LISTINGS.has(view) && second === undefined && first === ''
        ? { kind: 'listing' }
        : { kind: 'other' };
  }
}

function releasePart([what, ...rest]: readonly string[]): Part {
  if (what === undefined) return { kind: 'listing' };
  if (what === 'tag' && rest.length > 0) return { kind: 'release', tag: rest.join('/') };
  const file = rest.at(-1);
  const tag = rest.slice(0, -1).join('/');
  return what === 'download' && file !== undefined && tag !== ''
    ? { kind: 'asset', tag, file }
    : { kind: 'other' };
}

/** `/archive/refs/tags/v1.0.zip`, `/archive/main.tar.gz`: an archive of whatever the name means. */
function archivePart(rest: readonly string[]): Part {
  const name = withoutRefPrefix(rest)
    .join('/')
    .replace(/\.(?:zip|tar\.gz)$/, '');
  return name === '' || name === rest.join('/') ? { kind: 'other' } : { kind: 'commit', revision: name };
}

function withoutRefPrefix(segments: readonly string[]): readonly string[] {
  return segments[0] === 'refs' && /^(?:heads|tags)$/.test(segments[1] ?? '') ? segments.slice(2) : segments;
}

function rawSubject([owner = '', name = '', ...rest]: readonly string[]): GitHubSubject | undefined {
  const segments = withoutRefPrefix(rest);
  if (!LOGIN.test(owner) || !NAME.test(name) || segments.length < 2) return undefined;
  return {
    repository: { owner, name },
    tail: `/${rest.map(encodeURIComponent).join('/')}`,
    form: 'raw',
    kind: 'object',
    segments,
  };
}

function gistSubject([login = '', id = '']: readonly string[]): GitHubSubject | undefined {
  return LOGIN.test(login) && /^[0-9a-f]{5,40}$/i.test(id) ? { kind: 'gist', login, id } : undefined;
}

function decodedSegments(path: string): readonly string[] | undefined {
  try {
    return path
      .split('/')
      .filter((segment) => segment !== '')
      .map(decodeURIComponent);
  } catch {
    return undefined; // not UTF-8: for the web
  }
}

/** A repository's name for comparing: GitHub's are not case-sensitive. */
export function nameKey({ owner, name }: RepositoryName): string {
  return `${owner}/${name}`.toLowerCase();
}

/** The same thing in the repository's new name: `https://github.com/new/name/blob/main/README.md`. */
export function relocate(part: RepositoryPart, nameWithOwner: string, serverUrl: string): string {
  const base = part.form === 'raw' ? 'https://raw.githubusercontent.com' : serverUrl.replace(/\/+$/, '');
  return `${base}/${nameWithOwner}${part.tail}`;
}
