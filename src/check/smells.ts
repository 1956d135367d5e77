/**
 * Answers that say 200 and may be rot all the same. A smell is no verdict: it costs the target a second look (mostly a canary,
 * a sibling address that cannot exist), and the judge compares.
 */
import { getDomain } from 'tldts';
import type { Exchange, PageFacts } from '../domain/evidence.ts';

export type SmellName =
  | 'redirect-to-root'
  | 'redirect-upwards'
  | 'other-site'
  | 'numbered-host'
  | 'sign-in'
  | 'not-found-address'
  | 'not-found-words'
  | 'parked'
  | 'shell'
  | 'canonical-elsewhere'
  | 'file-as-page';

export interface Smell {
  readonly name: SmellName;
  /** `asked` is the target's URL, `final` where the answer came from. */
  matches(asked: URL, final: URL, exchange: Exchange): boolean;
  readonly source: string;
}

/** An application's shell has less visible text than this; the rest is put there by scripts. */
const SHELL_TEXT_LENGTH = 200;

/** “Not found” in the languages of the web's pages; looked for in titles and at the start of short pages, in lower case. */
const NOT_FOUND_WORDS = new RegExp(
  [
    String.raw`(?<![-\w])(404|410)\b`,
    // “The page you are looking for could not be found”: a thing, at most six words, its absence.
    String.raw`\b(page|file|article|post|item|content|document|site|user|account|profile|video|product|resource|topic|thread|package|project|repository)s? ([\w'’]{1,20} ){0,6}(not found|missing|unavailable|removed|deleted|gone|be found|exist|available)\b`,
    String.raw`\bnot found\b|\bno such \w|does(n['’]?t| not) exist|no longer (exists|available)|oops|nothing (was )?found`,
    "nicht gefunden|existiert nicht|introuvable|n[’']existe (pas|plus)|no encontrad[ao]|no existe|non trovat[ao]",
    'n[ãa]o encontrad[ao]|niet gevonden|hittades inte|ikke funnet|ikke fundet|nie znaleziono|nenalezen|nem található',
    'bulunamadı|не найден|не знайден|не існує|не существует|未找到|找不到|不存在|見つかりません|찾을 수 없|לא נמצא|غير موجود',
  ].join('|'),
);

/** A part of whatever the pattern above finds; cheap, since every page is looked at. */
const NOT_FOUND_TRIGGER =
  /4(?:04|10)|found|missing|avail|removed|deleted|gone|no such|exist|oops|gefunden|introuvable|encontrad|trovat|gevonden|hittades|fundet|znaleziono|nenalezen|nem tal|bulunamad|[\u0400-\u06ff\u3040-\ud7ff]/;

/** Words of parking and for-sale pages in lower case, and hosts whose scripts and links stand on them. */
const PARKED_WORDS =
  /domain (name )?(is |may be |might be |has been )?(for sale|parked|expired|available for purchase)|buy this domain|(website|domain) is for sale|this domain (was|has) (recently )?(been )?(registered|expired|parked)|parked (free|domain)|related searches|domain kaufen|steht zum verkauf|dominio (está )?en venta|domaine (est )?à vendre/;
/** One of these is in whatever the pattern above finds; cheap, since every page is looked at. */
const PARKED_TRIGGER = /domain|for sale|parked|related searches|verkauf|venta|vendre/;
const PARKED_HOSTS =
  /(^|\.)(sedo|sedoparking|bodis|parkingcrew|above|afternic|dan|hugedomains|namedrive|undeveloped|domainmarket|buydomains|parklogic|cashparking|uniregistry|brandbucket|squadhelp|atom|dynadot|skenzo|voodoo|fabulous|smartname|trafficz|domainsponsor|rookmedia|parkingpanel|domainactive|sav|porkbun-parking|namebright|epik|efty|searchvity|parkweb|tsohost-parking|domain-for-sale)\.(com|net|de|org|io|link|xyz|co)$/;

const SIGN_IN =
  /(^|[/_.-])(sign[_-]?in|log[_-]?in|logon|signon|servicelogin|authwall|sso|oauth2?|session\/new|sessions\/new|accounts?\/login|users\/sign_in)([/_.?-]|$)/i;
const NOT_FOUND_ADDRESS =
  /(^|[/_.=-])(404|not[_-]?found|page[_-]?not[_-]?found|notfound|error[_-]?404|error|missing)([/_.&-]|$)/i;

export const SMELLS: readonly Smell[] = [
  {
    name: 'redirect-to-root',
    matches: (asked, final, { hops }) => hops.length > 0 && !isRoot(asked) && isRoot(final),
    source: 'wikimedia/DeadlinkChecker CheckIfDead.php, “REDIRECT TO ROOT”',
  },
  {
    name: 'redirect-upwards',
    matches: (asked, final, { hops }) =>
      hops.length > 0 &&
      !isRoot(final) &&
      depthOf(final) < depthOf(asked) &&
      asked.pathname.startsWith(final.pathname.replace(/\/?$/, '/')) &&
      asked.pathname !== final.pathname,
    source: 'A Link Rot Bestiary, chapter 3: a deep link collapses to its section',
  },
  {
    name: 'numbered-host',
    matches: (_asked, final, { hops }) =>
      [final.hostname, ...hops.map(({ location }) => URL.parse(location)?.hostname ?? '')].some((host) =>
        /^ww\d+\./.test(host),
      ),
    source: 'internetarchive/wayback-machine-firefox#40: ww1. and ww25. are parkers’ hosts',
  },
  {
    name: 'other-site',
    matches: (asked, final) => asked.hostname !== final.hostname && siteOf(asked) !== siteOf(final),
    source: 'jivoi/awesome-osint#1126: lapsed domains that redirect to casinos',
  },
  {
    name: 'sign-in',
    matches: (asked, final, { hops }) =>
      hops.length > 0 && SIGN_IN.test(pathOf(final)) && !SIGN_IN.test(pathOf(asked)),
    source: 'gitlabhq/gitlabhq#5752: missing and private lead to the same sign-in page',
  },
  {
    name: 'not-found-address',
    matches: (asked, final, { hops }) =>
      hops.length > 0 && NOT_FOUND_ADDRESS.test(pathOf(final)) && !NOT_FOUND_ADDRESS.test(pathOf(asked)),
    source: 'wikimedia/DeadlinkChecker CheckIfDead.php: /404.htm, notfound',
  },
  {
    name: 'not-found-words',
    matches: (_asked, _final, { page }) => page !== undefined && speaksOfNothing(prominentText(page)),
    source: 'Bar-Yossef et al., Sic Transit Gloria Telae (WWW 2004): soft 404s',
  },
  {
    name: 'parked',
    matches: (_asked, final, { page }) =>
      PARKED_HOSTS.test(final.hostname) ||
      (page !== undefined &&
        (speaksOfParking(`${page.title ?? ''} ${page.text.slice(0, 1_000)}`.toLowerCase()) ||
          page.foreignHosts.some((host) => PARKED_HOSTS.test(host)))),
    source: 'jivoi/awesome-osint#1126, cadeyrn/bookmarks-organizer#130',
  },
  {
    name: 'shell',
    matches: (_asked, _final, { page }) =>
      page !== undefined && page.scripts > 0 && page.textLength < SHELL_TEXT_LENGTH,
    source: 'mintlify/docs#3759: an application answers every path with its shell',
  },
  {
    name: 'canonical-elsewhere',
    matches: (asked, _final, { page }) => {
      const canonical = page?.canonical === undefined ? null : URL.parse(page.canonical);
      return canonical !== null && isRoot(canonical) && !isRoot(asked);
    },
    source: 'RFC 6596: a deep page that calls the home page its canonical form is served in its place',
  },
  {
    name: 'file-as-page',
    matches: (asked, _final, { page, headers }) =>
      looksLikeFile(asked) && (page !== undefined || /^\s*text\/html/i.test(headers['content-type'] ?? '')),
    source: 'a deleted download answered with a page',
  },
];

/** Smells of an answer, by name; empty for errors and for statuses that are no success. */
export function smellsOf(exchange: Exchange): readonly SmellName[] {
  const { status = 0, url, finalUrl } = exchange;
  if (status < 200 || status > 299) {
    return [];
  }
  const asked = URL.parse(url);
  const final = finalUrl === url ? asked : URL.parse(finalUrl);
  if (!asked || !final) {
    return [];
  }
  return SMELLS.filter((smell) => smell.matches(asked, final, exchange)).map(({ name }) => name);
}

/** Endings of files that are no pages: asked with HEAD. */
const FILE_ENDING =
  /\.(pdf|ps|djvu|epub|mobi|docx?|xlsx?|pptx?|od[tsp]|rtf|zip|gz|tgz|bz2|xz|zst|7z|rar|tar|jar|war|whl|gem|crate|exe|msi|dmg|pkg|deb|rpm|apk|appimage|iso|img|bin|png|jpe?g|gif|webp|avif|bmp|tiff?|ico|svg|mp[34]|m4[av]|mov|avi|mkv|webm|og[gv]|oga|flac|wav|woff2?|ttf|otf|eot|wasm)$/i;

/** True for a URL whose path ends like a download or a picture: `/paper.pdf`. */
export function looksLikeFile(url: URL): boolean {
  return FILE_ENDING.test(url.pathname);
}

/** True for a home page: `/`, `/index.html`, `/en/`, without a query. */
export function isRoot(url: URL): boolean {
  return (
    url.search === '' &&
    /^\/(([a-z]{2}([-_][a-z]{2})?)\/?)?((index|default|home)(\.[a-z]{2,5})?\/?)?$/i.test(url.pathname)
  );
}

function depthOf(url: URL): number {
  return url.pathname.split('/').filter(Boolean).length + (url.search ? 1 : 0);
}

function pathOf(url: URL): string {
  return `${url.pathname}${url.search}`.slice(0, 500);
}

function siteOf(url: URL): string {
  return getDomain(url.hostname) ?? url.hostname;
}

function speaksOfNothing(text: string): boolean {
  const lower = text.toLowerCase();
  return NOT_FOUND_TRIGGER.test(lower) && NOT_FOUND_WORDS.test(lower);
}

function speaksOfParking(text: string): boolean {
  return PARKED_TRIGGER.test(text) && PARKED_WORDS.test(text);
}

/** Title, and the text of a page that is short enough to be an error page, or its beginning. */
function prominentText(page: PageFacts): string {
  return `${page.title ?? ''} \n ${page.textLength < 1_500 ? page.text.slice(0, 600) : page.text.slice(0, 150)}`;
}
