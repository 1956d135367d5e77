import { hostTable } from './host-table.ts';

/** Places on the way that say nothing about the page: consent and age gates, sessions, tracking, languages. */

/** Gates before a page; behind them the page may be anything. */
const GATE_HOSTS = hostTable([
  // https://support.google.com/youtube/answer/7671399 (cookie consent in Europe)
  {
    hosts: [
      'consent.google.com',
      'consent.youtube.com',
      'consent.yahoo.com',
      'guce.yahoo.com',
      'guce.oath.com',
    ],
  },
  {
    hosts: [
      '.privacymanager.io',
      '.consensu.org',
      '.cookiebot.com',
      '.onetrust.com',
      '.didomi.io',
      '.trustarc.com',
    ],
  },
  { hosts: ['myprivacy.dpgmedia.nl', 'myprivacy.dpgmedia.be', 'zustimmung.web.de'] },
]);
const GATE_LABEL = /^(?:consent|cookies?|cmp|privacy-?gate|myprivacy|agegate|age-?check)\./;
const GATE_PATH =
  /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:cookie-?(?:consent|wall|check|test|error|absent)|consent(?:-?(?:check|manager))?|gdpr(?:-?consent)?|privacy-?gate|age-?(?:gate|check|verification)|collectconsent|enable-?cookies|no-?cookies?|action\/cookieabsent)(?:[/.]|$)/i;

export function isGate(url: URL): boolean {
  return (
    GATE_HOSTS.find(url.hostname) !== undefined ||
    GATE_LABEL.test(url.hostname) ||
    GATE_PATH.test(url.pathname)
  );
}

/** Query parameters that follow people about and never name a page. */
const TRACKING_PARAMETER =
  /^(?:utm_\w+|mtm_\w+|pk_\w+|hsa_\w+|_hs\w+|mc_[ce]id|mkt_tok|gclid|gclsrc|gbraid|wbraid|dclid|fbclid|msclkid|twclid|ttclid|yclid|igshid|igsh|li_fat_id|epik|srsltid|wt\.\w+|ref|ref_?src|ref_?url|referrer|source|src|campaign|cmpid|ncid|spm|scm|trk|trkinfo|_ga|_gl|oly_\w+|vero_\w+|s_?cid|icid|si|feature|ocid|at_\w+)$/i;

/** Query parameters that belong to one visit. */
const SESSION_PARAMETER =
  /^(?:(?:j|php|asp\.net_?|cf)?session_?_?id|phpsessid|jsessionid|aspsessionid\w*|sid|sess|cfid|cftoken|s|zenid|oscsid|token|nonce|state|code|ticket|__cf_\w+|cookie_?(?:set|test|check|enabled)|cookies?_?supported|cookiesetsuccess|nocookie|checkcookie|_x_tr_\w+|x-amz-\w+|expires|signature|sig|awsaccesskeyid|hmac|se|sv|sr|sp|hdnts|policy|key-pair-id|rnd|random|timestamp|ts|_)$/i;

/** Query parameters that choose a language or a country. */
const LOCALE_PARAMETER =
  /^(?:hl|lang|language|locale|lc|lcid|country|region|gl|geo|cc|ui_?locale|set_?lang|setlang|_l|intl)$/i;

export type ParameterKind = 'tracking' | 'session' | 'locale';

export function kindOfParameter(name: string): ParameterKind | undefined {
  if (TRACKING_PARAMETER.test(name)) return 'tracking';
  if (SESSION_PARAMETER.test(name)) return 'session';
  return LOCALE_PARAMETER.test(name) ? 'locale' : undefined;
}

/** `;jsessionid=…` in a path (Java servlets), `/(S(abc))/` (ASP.NET). */
export const SESSION_IN_PATH = /;jsessionid=[^/?#;]*|\/\([SFAX]\([\w.-]+\)\)/gi;

/** Two-letter languages of ISO 639-1 that stand in addresses; those that are everyday path words are left out. */
const LANGUAGES = new Set(
  'af ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko ky lo lt lv mk ml mn mr ms my nb ne nl nn no pa pl ps pt ro ru si sk sl sq sr sv sw ta te tg th tk tl tr uk ur uz vi zh'.split(
    ' ',
  ),
);
/** Countries that sites put in their addresses (ISO 3166-1 alpha-2, and `uk`). */
const COUNTRIES = new Set(
  'us uk gb de at ch fr be nl lu es pt it ie dk se no fi pl cz sk hu ro bg gr tr ru ua il ae sa eg za in cn hk tw jp kr sg my th vn id ph au nz ca mx br ar cl co pe'.split(
    ' ',
  ),
);

/** True for a path segment or host label that chooses a language or country: `en`, `en-us`, `pt_BR`, `zh-hans`, `intl`. */
export function isLocale(segment: string): boolean {
  const lower = segment.toLowerCase();
  if (LANGUAGES.has(lower) || COUNTRIES.has(lower)) return true;
  const match = /^([a-z]{2})[-_]([a-z]{2}|[a-z]{4}|\d{3})(?:[-_][a-z]{2})?$/.exec(lower);
  return (
    (match !== null && (LANGUAGES.has(match[1] ?? '') || COUNTRIES.has(match[1] ?? ''))) || lower === 'intl'
  );
}
