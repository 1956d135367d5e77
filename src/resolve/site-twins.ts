/**
 * Hosts and paths that are two names of one page: what makes `http://www.youtube.com/watch?v=ID` and
 * `https://youtu.be/ID` one entry of a collection. Used for comparing only; what is requested stays as it was written.
 */

/** Labels in front of a host that lead to the same site: `www.`, and the mobile edition. */
const PREFIX = /^(?:www|m|mobile)\.(?=[^.]+\.)/;

/** Wikimedia writes the mobile edition inside the name, `en.m.wikipedia.org`: https://www.mediawiki.org/wiki/Reading/Web/Mobile */
const WIKIMEDIA_MOBILE =
  /\.m\.(?=(?:wikipedia|wiktionary|wikibooks|wikiquote|wikisource|wikiversity|wikivoyage|wikinews|wikimedia)\.org$)/;

/** Hosts that changed their name and answer under both for good. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['dx.doi.org', 'doi.org'], // https://www.doi.org/doi-handbook/HTML/resolution.html: dx.doi.org still works, doi.org is preferred
  ['twitter.com', 'x.com'], // https://help.x.com/en/using-x/x-domain (May 2024): every twitter.com address lives at x.com
]);

/** Code hosts: how a repository's address may be written in more than one way. */
interface CodeHost {
  /** Number of leading path segments whose case the host ignores. */
  readonly caselessSegments: number;
  /** Segments of a repository's address, behind which `.git` may stand; 0 when it varies (subgroups). */
  readonly repositorySegments: number;
}

const CODE_HOSTS: ReadonlyMap<string, CodeHost> = new Map([
  // Owner and name are compared without case (https://docs.github.com/en/rest/repos/repos: "The name is not case sensitive"),
  // and a browser is led from …/name.git to …/name (https://docs.github.com/en/get-started/git-basics/about-remote-repositories).
  ['github.com', { caselessSegments: 2, repositorySegments: 2 }],
  // Subgroups: https://docs.gitlab.com/user/group/subgroups/
  ['gitlab.com', { caselessSegments: 0, repositorySegments: 0 }],
  ['codeberg.org', { caselessSegments: 0, repositorySegments: 2 }],
  ['bitbucket.org', { caselessSegments: 0, repositorySegments: 2 }],
]);

const GIT_SUFFIX = /(?<=[^/])(?:\.git)+$/;
/** A video's short address, with the id alone: https://support.google.com/youtube/answer/57741 */
const SHORT_VIDEO = /^\/([\w-]+)$/;

/** The host by which a site is compared: `www.`, `m.`, `mobile.`, a trailing dot and known aliases do not matter. */
export function sameHost(host: string): string {
  let same = host.endsWith('.') && /[^.]\.$/.test(host) ? host.slice(0, -1) : host;
  while ((same.startsWith('w') || same.startsWith('m')) && PREFIX.test(same))
    same = same.slice(same.indexOf('.') + 1);
  if (same.includes('.m.')) same = same.replace(WIKIMEDIA_MOBILE, '.');
  return ALIASES.get(same) ?? same;
}

/** Address of a page, cut in parts: host with port, path without trailing slash, query without `?`. */
export interface PageAddress {
  readonly host: string;
  readonly path: string;
  readonly query: string;
}

/** The address by which a page of a known site is compared; any other address as it is. */
export function samePage(address: PageAddress): PageAddress {
  const { host, path, query } = address;
  if (host === 'youtu.be') {
    const video = SHORT_VIDEO.exec(path)?.[1];
    if (video === undefined) return address;
    return {
      host: 'youtube.com',
      path: '/watch',
      query: query === '' ? `v=${video}` : `v=${video}&${query}`,
    };
  }
  const codeHost = CODE_HOSTS.get(host);
  return codeHost === undefined ? address : { host, path: repositoryPath(path, codeHost), query };
}

function repositoryPath(path: string, { caselessSegments, repositorySegments }: CodeHost): string {
  let same = path;
  if (caselessSegments > 0) {
    const end = endOfSegments(path, caselessSegments);
    same = path.slice(0, end).toLowerCase() + path.slice(end);
  }
  const isRepository = repositorySegments === 0 || endOfSegments(same, repositorySegments) === same.length;
  return isRepository && same.endsWith('.git') ? same.replace(GIT_SUFFIX, '') : same;
}

/** Index behind the first `count` segments of a path that begins with `/`. */
function endOfSegments(path: string, count: number): number {
  let end = 0;
  for (let segment = 0; segment < count && end < path.length; segment += 1) {
    const slash = path.indexOf('/', end + 1);
    end = slash === -1 ? path.length : slash;
  }
  return end;
}
