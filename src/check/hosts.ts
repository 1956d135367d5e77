/**
 * Manners: how particular hosts want to be asked. One row each, with where that is known from; the first row whose pattern
 * fits the host name wins, and the last one fits all.
 */
export interface Manners {
  /** Over the host name, lower case. Covers subdomains where it says so. */
  readonly host: RegExp;
  /** Most requests in flight; never more than the settings' `per-host`. */
  readonly concurrency?: number;
  /** Milliseconds from the start of one request to the start of the next. */
  readonly spacingMs?: number;
  /** HEAD is worthless there, even for what looks like a file. */
  readonly isGetOnly?: boolean;
  /** Headers beside or instead of the honest set. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Its pages are put together by scripts: an anchor that is not in the HTML may be there all the same. */
  readonly hasLateAnchors?: boolean;
  readonly source: string;
}

export const MANNERS: readonly Manners[] = [
  {
    host: /^(www\.)?github\.com$/,
    concurrency: 2,
    spacingMs: 100,
    hasLateAnchors: true,
    source:
      'https://github.com/orgs/community/discussions/159123 (limits since May 2025); READMEs in JSON: sphinx-doc/sphinx#6779',
  },
  {
    host: /^(gist|raw)\.github(usercontent)?\.com$|^raw\.githubusercontent\.com$/,
    concurrency: 2,
    source: 'https://github.com/orgs/community/discussions/159123',
  },
  {
    host: /^(www\.)?gitlab\.com$|^bitbucket\.org$|^(www\.)?sourcegraph\.com$/,
    hasLateAnchors: true,
    source: 'their pages are applications: blobs and READMEs come by script',
  },
  {
    host: /(^|\.)news\.ycombinator\.com$/,
    concurrency: 1,
    spacingMs: 1_000,
    source: 'https://github.com/open-guides/og-aws/pull/532: bursts are blocked by address',
  },
  {
    host: /(^|\.)arxiv\.org$/,
    concurrency: 1,
    spacingMs: 3_000,
    source: 'https://info.arxiv.org/help/api/tou.html: one request every three seconds, one connection',
  },
  {
    host: /(^|\.)(wikipedia|wikimedia|wiktionary|wikidata|mediawiki)\.org$/,
    concurrency: 2,
    source:
      'https://foundation.wikimedia.org/wiki/Policy:User-Agent_policy: a User-Agent with contact; be gentle',
  },
  {
    host: /^(api\.)?crates\.io$/,
    concurrency: 1,
    spacingMs: 1_000,
    source: 'https://crates.io/data-access: one request a second, a User-Agent with contact',
  },
  {
    host: /(^|\.)(doi\.org|dx\.doi\.org)$/,
    concurrency: 2,
    source:
      'https://www.crossref.org/documentation/retrieve-metadata/rest-api/tips-for-using-the-crossref-rest-api/',
  },
  {
    host: /^(web\.)?archive\.org$/,
    concurrency: 2,
    spacingMs: 250,
    isGetOnly: true,
    source: 'https://archive.org/details/toomanyrequests_20191110: bursts are answered 429',
  },
  {
    host: /(^|\.)(stackexchange|stackoverflow|superuser|serverfault|askubuntu)\.com$/,
    concurrency: 2,
    spacingMs: 200,
    source: 'https://github.com/lycheeverse/lychee-action/issues/294',
  },
  {
    host: /(^|\.)(youtube\.com|x\.com|twitter\.com|linkedin\.com|instagram\.com|facebook\.com|notion\.so|figma\.com)$/,
    concurrency: 2,
    hasLateAnchors: true,
    source: 'applications behind bot walls: hosts answer bursts with walls (Chain-Love/chain-love#3324)',
  },
  {
    host: /(^|\.)(reddit\.com|redd\.it)$/,
    concurrency: 2,
    spacingMs: 250,
    hasLateAnchors: true,
    source:
      'https://github.com/lycheeverse/lychee-action/issues/297: turns runners away as it is; an application',
  },
  {
    host: /(^|\.)(docs|drive|groups|sites)\.google\.com$/,
    hasLateAnchors: true,
    source: 'applications: anchors come by script',
  },
  {
    host: /(^|\.)npmjs\.com$/,
    hasLateAnchors: true,
    source: 'https://github.com/coder/coder/pull/26996: READMEs by script, walls',
  },
];

const PLAIN: Manners = { host: /^/, source: 'RFC 9309 asks for politeness, not for less' };

const MOST_KNOWN = 1_000;
const known = new Map<string, Manners>();

/** The row for a host name. */
export function mannersOf(hostname: string): Manners {
  let manners = known.get(hostname);
  if (!manners) {
    const host = hostname.toLowerCase().replace(/\.$/, '');
    manners = MANNERS.find((row) => row.host.test(host)) ?? PLAIN;
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(hostname, manners);
  }
  return manners;
}
