import { getDomain } from 'tldts';
import { isLocale, kindOfParameter, SESSION_IN_PATH } from './signs/detours.ts';

/**
 * How one address differs from another, as far as it matters to a reader. Scheme, `www.`, trailing slash, index files,
 * letter case, tracking, session and language are noise; the rest is another place.
 */
export interface AddressChange {
  /** Same registrable domain (public suffix list with private suffixes: `a.github.io` and `b.github.io` are two sites). */
  readonly isSameSite: boolean;
  /** Same host but for `www.`, `m.`, `mobile.`. */
  readonly isSameHost: boolean;
  /** Nothing but noise. */
  readonly isNoise: boolean;
  /** Same path but for noise. */
  readonly isSamePath: boolean;
  /** http became https. */
  readonly isSecured: boolean;
  /** The second has a language or country that the first has not. */
  readonly gainsLocale: boolean;
  /** The second carries a visit's session, or parameters that follow people about. */
  readonly gainsVisit: boolean;
  /** The second is the home page of its site while the first is a page below. */
  readonly isToRoot: boolean;
  /** The second is a section (a folder above) of the first, on the same host. */
  readonly isToSection: boolean;
  /** A title was put behind an identifier: `/npc=171184` → `/npc=171184/mythresh`. */
  readonly isSlugAdded: boolean;
  /** All of the first path is the end of the second, or the second's the end of the first: `/x` → `/blog/x`. */
  readonly keepsPath: boolean;
}

/** From an address to itself. */
export const UNCHANGED: AddressChange = {
  isSameSite: true,
  isSameHost: true,
  isNoise: true,
  isSamePath: true,
  isSecured: false,
  gainsLocale: false,
  gainsVisit: false,
  isToRoot: false,
  isToSection: false,
  isSlugAdded: false,
  keepsPath: true,
};

export function changeOf(from: URL, to: URL): AddressChange {
  const first = partsOf(from);
  const second = partsOf(to);
  const path = comparePaths(first.segments, second.segments);
  const isSameHost = plainHost(from.hostname) === plainHost(to.hostname) && from.port === to.port;
  const hostLocale = gainedHostLocale(from.hostname, to.hostname);
  const isSamePath = path !== 'other';
  const isSameQuery = first.query === second.query;
  const isSlugAdded = isSameHost && addsSlug(first.segments, second.segments);
  const drops = first.query !== '' && second.query === '';
  const isAbove = isSameHost && second.segments.length > 0 && isPrefix(second.segments, first.segments);
  const isOwnHost = !isSameHost && first.query === '' && becomesHost(first.segments, to.hostname);
  const isToRoot = !isHome(from) && isHome(to) && !isAbove && !isOwnHost && !(isSamePath && isSameQuery);
  return {
    isSameSite: siteOf(from.hostname) === siteOf(to.hostname),
    isSameHost,
    isSamePath,
    isNoise: (isSameHost || hostLocale) && isSamePath && isSameQuery,
    isSecured: from.protocol === 'http:' && to.protocol === 'https:',
    gainsLocale: path === 'locale' || hostLocale || gainsLocale(first, second),
    gainsVisit: [...second.visit].some((name) => !first.visit.has(name)) || hasSessionInPath(to),
    isToRoot,
    isToSection: isSameHost && !isToRoot && isSectionOf(second.segments, first.segments, drops),
    isSlugAdded: isSlugAdded && second.query === first.query,
    keepsPath: isSamePath ? isSameQuery : isSameQuery && keepsPath(first.segments, second.segments),
  };
}

/** The registrable domain, or the host itself where there is none (addresses, `localhost`). */
export function siteOf(host: string): string {
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}

/** True for the front page of a site: no path but a language or an index file, and no query that names a page. */
export function isHome(url: URL): boolean {
  const { segments, query } = partsOf(url);
  if (query !== '') return false;
  const rest = segments.filter((segment) => !isLocale(segment));
  return rest.length === 0 || (rest.length === 1 && HOME_WORDS.has(rest[0] ?? ''));
}

/** True for the address of one article: a date, a long title or several numbers in its path. */
export function isArticle(url: URL): boolean {
  const { segments } = partsOf(url);
  const isDated = segments.some((segment, index) => {
    const isYear = /^(?:19|20)\d\d$/.test(segment) || /^(?:19|20)\d\d-\d\d(?:-\d\d)?$/.test(segment);
    return isYear && index < segments.length - 1;
  });
  const last = segments.at(-1) ?? '';
  return (
    segments.length >= 2 && (isDated || last.split(/[-_+ ]/).filter((word) => word.length > 1).length >= 4)
  );
}

const HOME_WORDS = new Set(['home', 'main', 'start', 'welcome', 'homepage', 'index', 'default']);
/** Last segments that name their folder's first page: dropping them leads to the same page. */
const FIRST_PAGE_WORDS =
  /^(?:home|main|start|welcome|index|default|overview|intro|introduction|readme|getting-started|latest|stable|current|master|main|v?\d+(?:\.\d+|\.x)*)$/;
const INDEX_FILE = /^(?:index|default)\.(?:html?|php\d?|aspx?|jsp|cfm|shtml|cgi)$/;

interface Parts {
  /** Decoded, lower case, without empty ones and a last index file. */
  readonly segments: readonly string[];
  /** Sorted `name=value` of the parameters that name a page. */
  readonly query: string;
  readonly locales: ReadonlySet<string>;
  readonly visit: ReadonlySet<string>;
}

function partsOf(url: URL): Parts {
  const segments = url.pathname
    .replace(SESSION_IN_PATH, '')
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => decode(segment).toLowerCase());
  if (INDEX_FILE.test(segments.at(-1) ?? '')) segments.pop();
  const kept: string[] = [];
  const locales = new Set<string>();
  const visit = new Set<string>();
  for (const [name, value] of url.searchParams) {
    const kind = kindOfParameter(name);
    if (kind === undefined) kept.push(`${name}=${value}`);
    else (kind === 'locale' ? locales : visit).add(name);
  }
  return { segments, query: kept.sort().join('&'), locales, visit };
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // not UTF-8: compared as written
  }
}

/** `locale` when they are the same but for a language or country that came, went or changed. */
function comparePaths(
  first: readonly string[],
  second: readonly string[],
): 'same' | 'locale' | 'fewer' | 'other' {
  if (isEqual(first, second)) return 'same';
  if (without(second, first)) return 'locale';
  if (without(first, second)) return 'fewer';
  const isChanged =
    first.length === second.length &&
    first.filter((segment, index) => segment !== second[index]).length === 1 &&
    first.every(
      (segment, index) => segment === second[index] || (isLocale(segment) && isLocale(second[index] ?? '')),
    );
  return isChanged ? 'locale' : 'other';
}

/** True when leaving out one language segment of `longer` (among its first three) gives `shorter`. */
function without(longer: readonly string[], shorter: readonly string[]): boolean {
  if (longer.length !== shorter.length + 1) return false;
  return longer
    .slice(0, 3)
    .some((segment, index) => isLocale(segment) && isEqual(longer.toSpliced(index, 1), shorter));
}

function isEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((segment, index) => segment === b[index]);
}

function gainsLocale(first: Parts, second: Parts): boolean {
  if ([...second.locales].some((name) => !first.locales.has(name))) return true;
  const lead = second.segments[0] ?? '';
  const isRegional = /^[a-z]{2}[-_][a-z]{2,4}$/.test(lead) && isLocale(lead);
  return isRegional && !first.segments.includes(lead);
}

function gainedHostLocale(from: string, to: string): boolean {
  const label = to.split('.')[0] ?? '';
  const rest = plainHost(to.slice(label.length + 1));
  return isLocale(label) && rest.includes('.') && plainHost(from) === rest;
}

function plainHost(host: string): string {
  return host.replace(/^(?:www\d?|m|mobile)\.(?=.*\.)/, '');
}

function hasSessionInPath(url: URL): boolean {
  return url.pathname !== url.pathname.replace(SESSION_IN_PATH, '');
}

function isSectionOf(section: readonly string[], page: readonly string[], dropsQuery: boolean): boolean {
  if (section.length === 0 || section.length > page.length) return false;
  if (!isPrefix(section, page)) return false;
  if (section.length === page.length) return dropsQuery;
  return !page.slice(section.length).every((segment) => FIRST_PAGE_WORDS.test(segment) || isLocale(segment));
}

/** `a.example/docs/` → `docs.a.example/`: the section was given a host of its own. */
function becomesHost(segments: readonly string[], host: string): boolean {
  const named = segments.filter((segment) => !isLocale(segment) && !FIRST_PAGE_WORDS.test(segment));
  const labels = host.split('.');
  return named.length === 1 && labels.some((label) => label === named[0]);
}

function isPrefix(start: readonly string[], whole: readonly string[]): boolean {
  return start.length <= whole.length && start.every((segment, index) => segment === whole[index]);
}

function addsSlug(first: readonly string[], second: readonly string[]): boolean {
  const id = first.at(-1) ?? '';
  if (!/\d{3}/.test(id)) return false;
  if (second.length === first.length + 1) return isEqual(second.slice(0, -1), first);
  const isBeside = second.length === first.length && isEqual(second.slice(0, -1), first.slice(0, -1));
  return isBeside && (second.at(-1) ?? '').startsWith(`${id}-`);
}

function keepsPath(first: readonly string[], second: readonly string[]): boolean {
  const [shorter, longer] = first.length <= second.length ? [first, second] : [second, first];
  if (shorter.length === 0 || !isEqual(longer.slice(longer.length - shorter.length), shorter)) return false;
  return shorter === first || isDistinctive(shorter);
}

function isDistinctive(segments: readonly string[]): boolean {
  return segments.length >= 2 || /[\d-]|.{8}/.test(segments[0] ?? '');
}
