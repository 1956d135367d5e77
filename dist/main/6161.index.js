export const id = 6161;
export const ids = [6161];
export const modules = {

/***/ 42747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ isInconclusive),
/* harmony export */   Ov: () => (/* binding */ validatorsFrom),
/* harmony export */   _5: () => (/* binding */ isUnchanged),
/* harmony export */   s: () => (/* binding */ isValidators)
/* harmony export */ });
const LONGEST_ETAG = 256;
const ETAG = /^(?:W\/)?"[\x21\x23-\x7e]*"$/;
const HTTP_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/;
function validatorsFrom({ etag, lastModified }, readAt) {
    const isTag = typeof etag === 'string' && etag.length <= LONGEST_ETAG && ETAG.test(etag);
    const isDate = typeof lastModified === 'string' && HTTP_DATE.test(lastModified);
    if (!isTag && !isDate)
        return undefined;
    return { ...(isTag ? { etag } : {}), ...(isDate ? { lastModified } : {}), readAt };
}
function isValidators(value) {
    const { etag, lastModified, readAt } = (value ?? {});
    if (typeof readAt !== 'string' || Number.isNaN(Date.parse(readAt)))
        return false;
    const wellFormed = validatorsFrom({ etag, lastModified }, readAt);
    return wellFormed !== undefined && wellFormed.etag === etag && wellFormed.lastModified === lastModified;
}
function isUnchanged({ condition, status, hops, headers }) {
    if (condition === undefined || status !== 304 || hops.length > 0)
        return false;
    const { etag, 'last-modified': lastModified } = headers;
    if (etag !== undefined && condition.etag !== undefined)
        return withoutMark(etag) === withoutMark(condition.etag);
    if (lastModified !== undefined && condition.lastModified !== undefined)
        return lastModified === condition.lastModified;
    return etag === undefined && lastModified === undefined;
}
function isInconclusive(exchange) {
    const { condition, status, hops } = exchange;
    if (condition === undefined || status === undefined || hops.length > 0)
        return false;
    const isSuccess = status >= 200 && status < 300;
    return !isSuccess && status !== 429 && !isUnchanged(exchange);
}
function withoutMark(etag) {
    return etag.replace(/^W\//, '');
}


/***/ }),

/***/ 76161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WEB_RULES: () => (/* binding */ WEB_RULES),
  judge: () => (/* binding */ judge)
});

;// CONCATENATED MODULE: ./build/src/judge/describe.js
const ERROR_WORDS = {
    'dns-not-found': 'no such domain',
    'dns-failure': 'the name could not be looked up',
    connect: 'no connection',
    'no-ipv6': 'the host has IPv6 addresses only',
    tls: 'the secure connection failed',
    timeout: 'no answer in time',
    reset: 'the connection was closed without an answer',
    protocol: 'the answer was no HTTP',
    'redirect-loop': 'a redirect loop',
    'too-many-redirects': 'too many redirects',
    'bad-redirect': 'a redirect to what is no web address',
    proxy: 'the proxy failed',
    unsafe: 'a private address',
    budget: 'the run’s time was over',
};
const CODE_WORDS = {
    ECONNREFUSED: 'the connection was refused',
    EHOSTUNREACH: 'there is no route to the host',
    ENETUNREACH: 'there is no route to the host',
};
function wordsOfError(error) {
    const words = CODE_WORDS[error.code] ?? ERROR_WORDS[error.kind];
    return error.kind === 'tls' || error.kind === 'protocol' ? `${words} (${error.code})` : words;
}
function resultOf({ status, error }) {
    return error === undefined ? String(status) : wordsOfError(error);
}
function wordsOfLooks(looks, deciding) {
    const result = resultOf(deciding);
    if (looks.length === 1 && looks[0]?.exchange === deciding)
        return sameText(`${result} on ${deciding.method}`);
    const same = looks.map(({ exchange }) => exchange).filter((exchange) => resultOf(exchange) === result);
    const methods = [...new Set(same.map(({ method }) => method))].sort().reverse();
    const count = same.length;
    const times = count < 2 ? '' : count === 2 ? ', twice' : `, ${count} times`;
    return `${result} on ${methods.join(' and ')}${times}${spacingOf(same)}`;
}
const TEXTS = new Map();
const MOST_TEXTS = 500;
function sameText(text) {
    const known = TEXTS.get(text);
    if (known !== undefined)
        return known;
    if (TEXTS.size < MOST_TEXTS)
        TEXTS.set(text, text);
    return text;
}
function spacingOf(exchanges) {
    const first = exchanges[0];
    const last = exchanges.at(-1);
    if (first === undefined || last === undefined || exchanges.length < 2)
        return '';
    const seconds = Math.round((last.startedAtMs - first.startedAtMs) / 1000);
    if (seconds < 1)
        return '';
    return exchanges.length === 2 ? `, ${seconds} s apart` : ` over ${seconds} s`;
}
function showUrl(url) {
    const copy = new URL(url);
    copy.username = '';
    copy.password = '';
    return copy.href.length <= 200 ? copy.href : `${copy.href.slice(0, 199)}…`;
}
function dayOf(instant) {
    return instant.slice(0, 10);
}

// EXTERNAL MODULE: ./node_modules/tldts/dist/cjs/index.js
var cjs = __webpack_require__(20935);
;// CONCATENATED MODULE: ./build/src/judge/signs/host-table.js
const MOST_KNOWN = 1_000;
const DOUBLES = /^(?:www\d?|m|mobile|amp|[a-z]{2}(?:-[a-z]{2})?)\.(?=.*\.)/;
function hostTable(rows) {
    const exact = new Map();
    const below = new Map();
    for (const row of rows) {
        for (const entry of row.hosts) {
            if (entry.startsWith('.'))
                below.set(entry.slice(1), row);
            else
                exact.set(entry, row);
        }
    }
    const known = new Map();
    return {
        find(host) {
            const row = known.get(host);
            if (row !== undefined || known.has(host))
                return row;
            const found = exact.get(host) ?? exact.get(host.replace(DOUBLES, '')) ?? rowAbove(host, below);
            if (known.size >= MOST_KNOWN)
                known.clear();
            known.set(host, found);
            return found;
        },
    };
}
function rowAbove(host, below) {
    for (let rest = host; rest !== ''; rest = parentOf(rest)) {
        const row = below.get(rest);
        if (row !== undefined)
            return row;
    }
    return undefined;
}
function parentOf(host) {
    const dot = host.indexOf('.');
    return dot < 0 ? '' : host.slice(dot + 1);
}
function hostOf(url) {
    return URL.parse(url)?.hostname ?? '';
}

;// CONCATENATED MODULE: ./build/src/judge/signs/detours.js

const GATE_HOSTS = hostTable([
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
const GATE_PATH = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:cookie-?(?:consent|wall|check|test|error|absent)|consent(?:-?(?:check|manager))?|gdpr(?:-?consent)?|privacy-?gate|age-?(?:gate|check|verification)|collectconsent|enable-?cookies|no-?cookies?|action\/cookieabsent)(?:[/.]|$)/i;
function isGate(url) {
    return (GATE_HOSTS.find(url.hostname) !== undefined ||
        GATE_LABEL.test(url.hostname) ||
        GATE_PATH.test(url.pathname));
}
const TRACKING_PARAMETER = /^(?:utm_\w+|mtm_\w+|pk_\w+|hsa_\w+|_hs\w+|mc_[ce]id|mkt_tok|gclid|gclsrc|gbraid|wbraid|dclid|fbclid|msclkid|twclid|ttclid|yclid|igshid|igsh|li_fat_id|epik|srsltid|wt\.\w+|ref|ref_?src|ref_?url|referrer|source|src|campaign|cmpid|ncid|spm|scm|trk|trkinfo|_ga|_gl|oly_\w+|vero_\w+|s_?cid|icid|si|feature|ocid|at_\w+)$/i;
const SESSION_PARAMETER = /^(?:(?:j|php|asp\.net_?|cf)?session_?_?id|phpsessid|jsessionid|aspsessionid\w*|sid|sess|cfid|cftoken|s|zenid|oscsid|token|nonce|state|code|ticket|__cf_\w+|cookie_?(?:set|test|check|enabled)|cookies?_?supported|cookiesetsuccess|nocookie|checkcookie|_x_tr_\w+|x-amz-\w+|expires|signature|sig|awsaccesskeyid|hmac|se|sv|sr|sp|hdnts|policy|key-pair-id|rnd|random|timestamp|ts|_)$/i;
const LOCALE_PARAMETER = /^(?:hl|lang|language|locale|lc|lcid|country|region|gl|geo|cc|ui_?locale|set_?lang|setlang|_l|intl)$/i;
function kindOfParameter(name) {
    if (TRACKING_PARAMETER.test(name))
        return 'tracking';
    if (SESSION_PARAMETER.test(name))
        return 'session';
    return LOCALE_PARAMETER.test(name) ? 'locale' : undefined;
}
const SESSION_IN_PATH = /;jsessionid=[^/?#;]*|\/\([SFAX]\([\w.-]+\)\)/gi;
const LANGUAGES = new Set('af ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko ky lo lt lv mk ml mn mr ms my nb ne nl nn no pa pl ps pt ro ru si sk sl sq sr sv sw ta te tg th tk tl tr uk ur uz vi zh'.split(' '));
const COUNTRIES = new Set('us uk gb de at ch fr be nl lu es pt it ie dk se no fi pl cz sk hu ro bg gr tr ru ua il ae sa eg za in cn hk tw jp kr sg my th vn id ph au nz ca mx br ar cl co pe'.split(' '));
function isLocale(segment) {
    const lower = segment.toLowerCase();
    if (LANGUAGES.has(lower) || COUNTRIES.has(lower))
        return true;
    const match = /^([a-z]{2})[-_]([a-z]{2}|[a-z]{4}|\d{3})(?:[-_][a-z]{2})?$/.exec(lower);
    return ((match !== null && (LANGUAGES.has(match[1] ?? '') || COUNTRIES.has(match[1] ?? ''))) || lower === 'intl');
}

;// CONCATENATED MODULE: ./build/src/judge/address.js


const UNCHANGED = {
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
function changeOf(from, to) {
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
function siteOf(host) {
    return (0,cjs/* getDomain */.FB)(host, { allowPrivateDomains: true }) ?? host;
}
function isHome(url) {
    const { segments, query } = partsOf(url);
    if (query !== '')
        return false;
    const rest = segments.filter((segment) => !isLocale(segment));
    return rest.length === 0 || (rest.length === 1 && HOME_WORDS.has(rest[0] ?? ''));
}
function isArticle(url) {
    const { segments } = partsOf(url);
    const isDated = segments.some((segment, index) => {
        const isYear = /^(?:19|20)\d\d$/.test(segment) || /^(?:19|20)\d\d-\d\d(?:-\d\d)?$/.test(segment);
        return isYear && index < segments.length - 1;
    });
    const last = segments.at(-1) ?? '';
    return (segments.length >= 2 && (isDated || last.split(/[-_+ ]/).filter((word) => word.length > 1).length >= 4));
}
const HOME_WORDS = new Set(['home', 'main', 'start', 'welcome', 'homepage', 'index', 'default']);
const FIRST_PAGE_WORDS = /^(?:home|main|start|welcome|index|default|overview|intro|introduction|readme|getting-started|latest|stable|current|master|main|v?\d+(?:\.\d+|\.x)*)$/;
const INDEX_FILE = /^(?:index|default)\.(?:html?|php\d?|aspx?|jsp|cfm|shtml|cgi)$/;
function partsOf(url) {
    const segments = url.pathname
        .replace(SESSION_IN_PATH, '')
        .split('/')
        .filter((segment) => segment !== '')
        .map((segment) => decode(segment).toLowerCase());
    if (INDEX_FILE.test(segments.at(-1) ?? ''))
        segments.pop();
    const kept = [];
    const locales = new Set();
    const visit = new Set();
    for (const [name, value] of url.searchParams) {
        const kind = kindOfParameter(name);
        if (kind === undefined)
            kept.push(`${name}=${value}`);
        else
            (kind === 'locale' ? locales : visit).add(name);
    }
    return { segments, query: kept.sort().join('&'), locales, visit };
}
function decode(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return segment;
    }
}
function comparePaths(first, second) {
    if (isEqual(first, second))
        return 'same';
    if (without(second, first))
        return 'locale';
    if (without(first, second))
        return 'fewer';
    const isChanged = first.length === second.length &&
        first.filter((segment, index) => segment !== second[index]).length === 1 &&
        first.every((segment, index) => segment === second[index] || (isLocale(segment) && isLocale(second[index] ?? '')));
    return isChanged ? 'locale' : 'other';
}
function without(longer, shorter) {
    if (longer.length !== shorter.length + 1)
        return false;
    return longer
        .slice(0, 3)
        .some((segment, index) => isLocale(segment) && isEqual(longer.toSpliced(index, 1), shorter));
}
function isEqual(a, b) {
    return a.length === b.length && a.every((segment, index) => segment === b[index]);
}
function gainsLocale(first, second) {
    if ([...second.locales].some((name) => !first.locales.has(name)))
        return true;
    const lead = second.segments[0] ?? '';
    const isRegional = /^[a-z]{2}[-_][a-z]{2,4}$/.test(lead) && isLocale(lead);
    return isRegional && !first.segments.includes(lead);
}
function gainedHostLocale(from, to) {
    const label = to.split('.')[0] ?? '';
    const rest = plainHost(to.slice(label.length + 1));
    return isLocale(label) && rest.includes('.') && plainHost(from) === rest;
}
function plainHost(host) {
    return host.replace(/^(?:www\d?|m|mobile)\.(?=.*\.)/, '');
}
function hasSessionInPath(url) {
    return url.pathname !== url.pathname.replace(SESSION_IN_PATH, '');
}
function isSectionOf(section, page, dropsQuery) {
    if (section.length === 0 || section.length > page.length)
        return false;
    if (!isPrefix(section, page))
        return false;
    if (section.length === page.length)
        return dropsQuery;
    return !page.slice(section.length).every((segment) => FIRST_PAGE_WORDS.test(segment) || isLocale(segment));
}
function becomesHost(segments, host) {
    const named = segments.filter((segment) => !isLocale(segment) && !FIRST_PAGE_WORDS.test(segment));
    const labels = host.split('.');
    return named.length === 1 && labels.some((label) => label === named[0]);
}
function isPrefix(start, whole) {
    return start.length <= whole.length && start.every((segment, index) => segment === whole[index]);
}
function addsSlug(first, second) {
    const id = first.at(-1) ?? '';
    if (!/\d{3}/.test(id))
        return false;
    if (second.length === first.length + 1)
        return isEqual(second.slice(0, -1), first);
    const isBeside = second.length === first.length && isEqual(second.slice(0, -1), first.slice(0, -1));
    return isBeside && (second.at(-1) ?? '').startsWith(`${id}-`);
}
function keepsPath(first, second) {
    const [shorter, longer] = first.length <= second.length ? [first, second] : [second, first];
    if (shorter.length === 0 || !isEqual(longer.slice(longer.length - shorter.length), shorter))
        return false;
    return shorter === first || isDistinctive(shorter);
}
function isDistinctive(segments) {
    return segments.length >= 2 || /[\d-]|.{8}/.test(segments[0] ?? '');
}

;// CONCATENATED MODULE: ./build/src/judge/journey.js

const LONGEST_REFRESH_SECONDS = 5;
const PERMANENT = new Set([301, 308]);
function journeyOf(asked, exchange) {
    if (exchange.hops.length === 0 && exchange.finalUrl === hrefOf(asked))
        return atHome(asked);
    const final = URL.parse(exchange.finalUrl);
    if (final === null)
        return undefined;
    const { hops } = exchange;
    const telling = hops.find((hop) => !isPermanentHop(hop)) ?? hops[0];
    return {
        final,
        change: changeOf(asked, final),
        isRedirected: hops.length > 0,
        isPermanent: hops.length > 0 && hops.every(isPermanentHop),
        by: telling === undefined ? '' : telling.by === 'meta-refresh' ? 'meta-refresh' : `http-${telling.status}`,
    };
}
function atHome(asked) {
    return { final: asked, change: UNCHANGED, isRedirected: false, isPermanent: false, by: '' };
}
function hrefOf(url) {
    return url.hash === '' ? url.href : url.href.slice(0, -url.hash.length);
}
function isPermanentHop(hop) {
    if (hop.by === 'meta-refresh')
        return (hop.delaySeconds ?? 0) <= LONGEST_REFRESH_SECONDS;
    return PERMANENT.has(hop.status);
}

;// CONCATENATED MODULE: ./build/src/judge/simhash.js
const PLANES = 13;
const low = new Int32Array(PLANES);
const high = new Int32Array(PLANES);
function simHash(text) {
    low.fill(0);
    high.fill(0);
    let words = 0;
    let previous = 0;
    let hash = 0;
    const folded = text.toLowerCase();
    for (let index = 0; index <= folded.length && words < 4_000; index++) {
        const code = index < folded.length ? folded.charCodeAt(index) : 0;
        if (isWordCode(code)) {
            hash = Math.imul((hash === 0 ? 0x811c9dc5 : hash) ^ code, 0x01000193);
        }
        else if (hash !== 0) {
            vote(low, mix(hash));
            vote(high, mix(hash ^ 0x5bd1e995));
            vote(low, mix(hash ^ Math.imul(previous, 31)));
            vote(high, mix(previous ^ Math.imul(hash, 31)));
            previous = hash;
            hash = 0;
            words++;
        }
    }
    return `${hexOf(majority(high, words))}${hexOf(majority(low, words))}`;
}
function vote(planes, bits) {
    let carry = bits;
    for (let plane = 0; carry !== 0 && plane < PLANES; plane++) {
        const digits = planes[plane] ?? 0;
        planes[plane] = digits ^ carry;
        carry &= digits;
    }
}
function majority(planes, half) {
    let above = 0;
    let equal = -1;
    for (let plane = PLANES - 1; plane >= 0; plane--) {
        const digits = planes[plane] ?? 0;
        const digit = (half >>> plane) & 1 ? -1 : 0;
        above |= equal & digits & ~digit;
        equal &= ~(digits ^ digit);
    }
    return above;
}
function hexOf(bits) {
    return (bits >>> 0).toString(16).padStart(8, '0');
}
function isWordCode(code) {
    if (code < 0x80) {
        return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
    }
    return code > 0xbf && (code < 0x2000 || code > 0x206f) && (code < 0x3000 || code > 0x303f);
}
function mix(value) {
    let hash = value;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return hash ^ (hash >>> 16);
}

;// CONCATENATED MODULE: ./build/src/judge/likeness.js

const NEAR_BITS = 3;
const SHORTEST_HASHED_TEXT = 400;
const COMMON_WORDS = 0.85;
const SHELL_TEXT_LENGTH = 200;
function areAlike(page, canary) {
    if (fold(page.title ?? '') !== fold(canary.title ?? ''))
        return false;
    if (fold(page.text) === fold(canary.text))
        return true;
    if (isLong(page) && isLong(canary))
        return distanceOf(simHash(page.text), simHash(canary.text)) <= NEAR_BITS;
    return isLong(page) === isLong(canary) && commonWords(page.text, canary.text) >= COMMON_WORDS;
}
function isShell(page) {
    return page.scripts > 0 && page.textLength < SHELL_TEXT_LENGTH;
}
function distanceOf(a, b) {
    if (!/^[0-9a-f]{16}$/i.test(a) || !/^[0-9a-f]{16}$/i.test(b))
        return 64;
    let bits = BigInt(`0x${a}`) ^ BigInt(`0x${b}`);
    let distance = 0;
    for (; bits !== 0n; bits &= bits - 1n)
        distance++;
    return distance;
}
function isLong(page) {
    return page.textLength >= SHORTEST_HASHED_TEXT;
}
function commonWords(a, b) {
    const [first, second] = [wordsOf(a), wordsOf(b)];
    const all = first.union(second).size;
    return all === 0 ? 1 : first.intersection(second).size / all;
}
function wordsOf(text) {
    return new Set(fold(text)
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== ''));
}
function fold(text) {
    return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

// EXTERNAL MODULE: ./build/src/domain/validators.js
var validators = __webpack_require__(42747);
;// CONCATENATED MODULE: ./build/src/judge/signs/certificates.js
const FAULTS = {
    CERT_HAS_EXPIRED: 'expired',
    CERT_NOT_YET_VALID: 'not-yet-valid',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'self-signed',
    SELF_SIGNED_CERT_IN_CHAIN: 'self-signed',
    ERR_TLS_CERT_ALTNAME_INVALID: 'wrong-host',
    HOSTNAME_MISMATCH: 'wrong-host',
    CERT_REVOKED: 'revoked',
    CERT_UNTRUSTED: 'untrusted',
    CERT_REJECTED: 'untrusted',
    CERT_SIGNATURE_FAILURE: 'untrusted',
    CERT_CHAIN_TOO_LONG: 'untrusted',
    INVALID_CA: 'untrusted',
    INVALID_PURPOSE: 'untrusted',
    PATH_LENGTH_EXCEEDED: 'untrusted',
    CA_MD_TOO_WEAK: 'untrusted',
    EE_KEY_TOO_SMALL: 'untrusted',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'incomplete-chain',
    UNABLE_TO_GET_ISSUER_CERT: 'incomplete-chain',
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'incomplete-chain',
};
function certificateFaultOf(code) {
    return FAULTS[code];
}

;// CONCATENATED MODULE: ./build/src/judge/signs/statuses.js
const LISTED = {
    304: 'good',
    300: 'good',
    401: 'sign-in',
    402: 'refused',
    403: 'refused',
    404: 'gone',
    405: 'refused',
    406: 'refused',
    407: 'busy',
    408: 'busy',
    409: 'odd',
    410: 'gone',
    412: 'refused',
    415: 'refused',
    416: 'good',
    417: 'refused',
    418: 'refused',
    420: 'busy',
    421: 'busy',
    423: 'refused',
    425: 'busy',
    426: 'refused',
    428: 'refused',
    429: 'busy',
    430: 'refused',
    431: 'refused',
    440: 'sign-in',
    444: 'busy',
    449: 'busy',
    450: 'refused',
    451: 'refused',
    460: 'busy',
    463: 'busy',
    494: 'refused',
    498: 'sign-in',
    499: 'busy',
    511: 'busy',
    999: 'refused',
};
function classOfStatus(status) {
    const listed = LISTED[status];
    if (listed !== undefined)
        return listed;
    if (status >= 200 && status < 300)
        return 'good';
    if (status >= 300 && status < 400)
        return 'redirect';
    if (status >= 400 && status < 500)
        return 'odd';
    if (status >= 500 && status < 600)
        return 'busy';
    return 'refused';
}

;// CONCATENATED MODULE: ./build/src/judge/signs/wall-signs.js

const WALL_SIGNS = [
    {
        name: 'Cloudflare',
        headers: { 'cf-mitigated': /\S/ },
        title: /^(?:just a moment\b|attention required! \| cloudflare|access denied \| .{1,100} used cloudflare)/i,
        text: /checking (?:your browser before accessing|if the site connection is secure)|needs to review the security of your connection|sorry, you have been blocked/i,
        markup: /_cf_chl_opt|\/cdn-cgi\/challenge-platform\/h\/|cf-browser-verification|error code: 10(?:0[5-9]|1[0-5]|20)\b/i,
    },
    {
        name: 'AWS WAF',
        headers: { 'x-amzn-waf-action': /challenge|captcha/i },
        title: /^human verification$/i,
        markup: /\bawswaf\.com\/|AwsWafIntegration|\bgokuProps\b/,
    },
    {
        name: 'Amazon',
        title: /^robot check$/i,
        text: /(?:enter|type) the characters you see (?:below|in this image)/i,
        markup: /to discuss automated access to amazon data|api-services-support@amazon\.com/i,
    },
    {
        name: 'Akamai',
        title: /^access denied$/i,
        text: /you don'?t have permission to access .{0,300}\breference\b/i,
        markup: /errors\.edgesuite\.net|sec-if-cpt-container|\bbm-verify=|\/_sec\/cp_challenge\//i,
    },
    {
        name: 'Imperva',
        title: /^pardon our interruption/i,
        text: /incapsula incident id|something about your browser made us think you were a bot/i,
        markup: /_incapsula_resource/i,
    },
    {
        name: 'DataDome',
        headers: { 'x-dd-b': /\S/ },
        refusalHeaders: { 'x-datadome': /\S/ },
        text: /please enable js and disable any ad blocker/i,
        markup: /captcha-delivery\.com/i,
    },
    {
        name: 'HUMAN',
        title: /^(?:access to this page has been denied|human challenge)/i,
        text: /press (?:&|and) hold .{0,80}\b(?:human|robot|bot)\b/i,
        markup: /_pxappid|px-captcha|captcha\.px-c(?:loud|dn)\.net/i,
    },
    { name: 'Radware', title: /radware (?:bot manager|captcha)/i, markup: /perfdrive\.com|shieldsquare/i },
    {
        name: 'Kasada',
        refusalHeaders: { 'x-kpsdk-ct': /\S/, 'x-kpsdk-im': /\S/, 'x-kpsdk-v': /\S/ },
        markup: /window\.kpsdk\b/i,
    },
    {
        name: 'Sucuri',
        headers: { 'x-sucuri-block': /\S/ },
        title: /^sucuri website firewall\b/i,
        text: /sucuri website firewall - access denied/i,
        markup: /cloudproxy@sucuri\.net|sucuri_cloudproxy_js/i,
    },
    {
        name: 'Vercel',
        headers: { 'x-vercel-mitigated': /challenge|deny/i, 'x-vercel-challenge-token': /\S/ },
        title: /^vercel security checkpoint$/i,
    },
    {
        name: 'Anubis',
        title: /^making sure you['’]re not a bot/i,
        markup: /\/\.within\.website\/x\/cmd\/anubis/,
    },
    {
        name: 'SiteGround',
        headers: { 'sg-captcha': /challenge/i },
        markup: /\/\.well-known\/(?:sg)?captcha\//i,
    },
    {
        name: 'DDoS-Guard',
        title: /^ddos-guard$/i,
        markup: /check\.ddos-guard\.net|\/\.well-known\/ddos-guard\//i,
    },
    {
        name: 'F5',
        title: /^request rejected$/i,
        text: /the requested url was rejected\. please consult with your administrator/i,
    },
    {
        name: 'Wordfence',
        title: /^your access to this site has been limited/i,
        text: /generated by wordfence|your access to this (?:site|service) has been (?:temporarily )?limited/i,
    },
    { name: 'Imunify360', title: /^one moment, please/i, markup: /imunify360|wsidchk/i },
    { name: 'Google', text: /detected unusual traffic from your computer network/i },
    {
        name: 'Reddit',
        title: /^(?:blocked|reddit - please wait for verification)$/i,
        text: /blocked by network security|whoa there, pardner/i,
    },
    {
        name: 'a bot check',
        title: /^(?:.{1,40} [-|–] )?(?:(?:please )?(?:verify|verifying|confirm)(?: that)? you(?:['’]re| are) (?:a )?(?:human|(?:not )?a (?:ro)?bot)|are you (?:a )?(?:human|robot)|(?:bot|browser|security|human|captcha|robot) (?:check|verification|challenge)|checking your browser|security checkpoint|client challenge|captcha|bot detected|unusual traffic)\W*$/i,
        text: /(?:verify|confirm|prove) (?:that )?you(?:['’]re| are) (?:a human|human|not a (?:ro)?bot)\b|enable javascript and cookies to continue/i,
    },
];
const DENIALS = /\baccess (?:is |was |has been )?(?:denied|blocked|forbidden)\b|\byou (?:have been|are|were) (?:blocked|banned|denied)\b|\b(?:ip|address) (?:has been |is |was )?(?:blocked|banned|blacklisted)\b|\brequest (?:was |has been )?(?:blocked|denied|rejected)\b|\bbots? (?:traffic |activity )?(?:detected|blocked|not allowed)\b|\bautomated (?:traffic|requests|access|queries)\b|\bbrowser is (?:no longer|not) supported\b|\bunsupported browser\b/i;
const WALL_HOSTS = hostTable([
    { hosts: ['.perfdrive.com'], name: 'Radware' },
    { hosts: ['.captcha-delivery.com'], name: 'DataDome' },
    { hosts: ['.px-cloud.net', '.px-cdn.net', '.perimeterx.net'], name: 'HUMAN' },
    { hosts: ['challenges.cloudflare.com'], name: 'Cloudflare' },
    { hosts: ['.awswaf.com'], name: 'AWS WAF' },
    { hosts: ['.hcaptcha.com'], name: 'hCaptcha' },
    { hosts: ['.arkoselabs.com', '.funcaptcha.com'], name: 'Arkose' },
    { hosts: ['.geetest.com'], name: 'GeeTest' },
    { hosts: ['check.ddos-guard.net'], name: 'DDoS-Guard' },
    { hosts: ['.queue-it.net'], name: 'Queue-it' },
    { hosts: ['wappass.baidu.com', 'sec.douban.com', 'validate.mtcaptcha.com'], name: 'a captcha' },
]);
const WALL_PATH = /^\/(?:cdn-cgi\/(?:challenge|l\/chk)|\.well-known\/(?:sg)?captcha|\.within\.website\/|sorry\/index$|showcaptcha|captcha(?:[/.]|$)|_incapsula_resource|errors\/validatecaptcha|bot-?(?:check|detected|verification)|are-you-(?:a-)?(?:human|robot)|(?:robot|security|human|browser)-?(?:check|verification|challenge)|verify-?(?:human|browser|you)|access-?denied|unusual-traffic|distil_r_|(?:blocked|challenge)(?:\.\w+)?$)/i;
const WALL_LABEL = /^(?:captcha|challenge|botcheck|bot-check|validate|humancheck)\./;

;// CONCATENATED MODULE: ./build/src/judge/signs/walls.js


const LONGEST_WALL = 1_500;
const NEXT_TO_NO_TEXT = 150;
function wallOf(exchange) {
    return wallOnTheWay(exchange) ?? wallInAnswer(exchange);
}
function wallOnTheWay(exchange) {
    if (exchange.hops.length === 0)
        return undefined;
    const asked = URL.parse(exchange.url);
    const final = URL.parse(exchange.finalUrl);
    if (asked === null || final === null)
        return undefined;
    if (final.hostname !== hostOf(exchange.url)) {
        const row = WALL_HOSTS.find(final.hostname);
        if (row !== undefined)
            return row.name;
        if (WALL_LABEL.test(final.hostname) && !WALL_LABEL.test(asked.hostname))
            return 'a bot check';
    }
    return WALL_PATH.test(final.pathname) && !WALL_PATH.test(asked.pathname) ? 'a bot check' : undefined;
}
function wallInAnswer({ status, headers, page }) {
    if (status === undefined)
        return undefined;
    if (status === 200 && (page === undefined || page.textLength > LONGEST_WALL) && !hasWallHeader(headers)) {
        return undefined;
    }
    const isGone = status === 404 || status === 410;
    const isRefusal = status >= 400 && !isGone && status !== 401;
    const speaks = page !== undefined && !isGone && mayBeSigned(page, isRefusal);
    if (speaks || hasWallHeader(headers)) {
        for (const sign of WALL_SIGNS) {
            if (hasHeader(sign.headers, headers))
                return sign.name;
            if (isRefusal && hasHeader(sign.refusalHeaders, headers))
                return sign.name;
            if (speaks && isSigned(sign, page, isRefusal))
                return sign.name;
        }
    }
    const isShort = page !== undefined && page.textLength <= LONGEST_WALL;
    return isRefusal && isShort && DENIALS.test(`${page.title ?? ''} ${page.text}`) ? 'a firewall' : undefined;
}
function mayBeSigned(page, isRefusal) {
    const { title = '', text, start } = page;
    return (ANY_TITLE.test(title) || ANY_TEXT.test(text) || (markupCounts(page, isRefusal) && ANY_MARKUP.test(start)));
}
const ANY_TITLE = anyOf(WALL_SIGNS.map(({ title }) => title));
const ANY_TEXT = anyOf(WALL_SIGNS.map(({ text }) => text));
const ANY_MARKUP = anyOf(WALL_SIGNS.map(({ markup }) => markup));
function anyOf(patterns) {
    return new RegExp(patterns.flatMap((pattern) => pattern?.source ?? []).join('|'), 'i');
}
function isSigned(sign, page, isRefusal) {
    if (sign.title?.test(page.title ?? ''))
        return isRefusal || page.textLength <= LONGEST_WALL;
    if (page.textLength > LONGEST_WALL)
        return false;
    if (sign.text?.test(page.text) === true)
        return true;
    return markupCounts(page, isRefusal) && (sign.markup?.test(page.start) ?? false);
}
function markupCounts({ textLength }, isRefusal) {
    return isRefusal || textLength <= NEXT_TO_NO_TEXT;
}
function hasWallHeader(headers) {
    return WALL_HEADERS.some((name) => headers[name] !== undefined);
}
const WALL_HEADERS = WALL_SIGNS.flatMap(({ headers, refusalHeaders }) => Object.keys({ ...headers, ...refusalHeaders }));
function hasHeader(wanted, headers) {
    return (wanted !== undefined && Object.entries(wanted).some(([name, value]) => value.test(headers[name] ?? '')));
}

;// CONCATENATED MODULE: ./build/src/judge/looks.js




const OWN = new Set(['conditional', 'sweep', 'retry', 'get', 'browser', 'http1', 'body']);
function ownLooks(exchanges) {
    const [only] = exchanges;
    if (exchanges.length === 1 && only !== undefined && isOwn(only))
        return [seen(only)];
    const own = exchanges.filter(isOwn);
    const isChainFault = own.every(({ status }) => status === undefined) && own.some(({ error }) => hasChainFault(error?.code));
    const unverified = exchanges.filter(({ look }) => look === 'insecure');
    return (isChainFault && unverified.length > 0 ? unverified : own).map(seen);
}
function isOwn(exchange) {
    return OWN.has(exchange.look) && !(0,validators/* isInconclusive */.Fm)(exchange);
}
function hasChainFault(code) {
    return code !== undefined && certificateFaultOf(code) === 'incomplete-chain';
}
function seen(exchange) {
    const { status, error } = exchange;
    if (error !== undefined || status === undefined)
        return { exchange, outcome: 'failed' };
    const wall = wallOf(exchange) ?? (isChallenge202(exchange) ? 'a bot check' : undefined);
    return wall === undefined
        ? { exchange, outcome: classOfStatus(status) }
        : { exchange, outcome: 'wall', wall };
}
function isChallenge202({ status, method, headers, page }) {
    if (status !== 202 || method !== 'GET')
        return false;
    const type = page?.contentType ?? headers['content-type'] ?? '';
    return type === '' || /html/i.test(type);
}
function decisiveLook(looks) {
    if (looks.length === 1)
        return looks[0];
    const gets = looks.filter(({ exchange }) => exchange.method === 'GET');
    const goodGets = gets.filter(({ outcome }) => outcome === 'good');
    const good = goodGets.findLast(({ exchange }) => exchange.page !== undefined) ?? goodGets.at(-1);
    if (good !== undefined)
        return good;
    const heads = looks.filter(({ exchange }) => exchange.method === 'HEAD');
    const goodHead = heads.findLast(({ outcome }) => outcome === 'good' && !isUndecided(heads));
    const isSilent = gets.every(({ outcome }) => outcome === 'failed' || outcome === 'busy');
    if (goodHead !== undefined && isSilent)
        return goodHead;
    if (isGoneForGood(looks))
        return gets.findLast(({ outcome }) => outcome === 'gone');
    for (const outcome of TELLING) {
        const found = looks.findLast((look) => look.outcome === outcome);
        if (found !== undefined)
            return found;
    }
    return looks.at(-1);
}
function isUndecided(heads) {
    return heads.at(-1)?.exchange.status === 202;
}
const TELLING = [
    'wall',
    'refused',
    'sign-in',
    'gone',
    'odd',
    'busy',
    'redirect',
    'failed',
];
function isGoneForGood(looks) {
    const gone = looks.filter(({ outcome }) => outcome === 'gone');
    const lastGet = looks.findLast(({ exchange }) => exchange.method === 'GET');
    const hasBrowserLook = gone.some(({ exchange }) => exchange.look === 'browser' && exchange.method === 'GET');
    const isRefusedBefore = looks.some(({ outcome }) => outcome === 'refused' || outcome === 'wall');
    return lastGet?.outcome === 'gone' && hasBrowserLook && (gone.length >= 2 || isRefusedBefore);
}

;// CONCATENATED MODULE: ./build/src/judge/relation.js

const EMPTY_WORDS = new Set(`the and for with from you your our this that are was has have not all new best free top home page site website web
  welcome official online index main about blog docs documentation guide introduction more here link read get how what why
  com net org www http https html php app dev info project software open source download download tool tools list news
  login sign`
    .split(/\s+/)
    .filter((word) => word !== ''));
function isRelated(asked, occurrences, final, page) {
    const meant = tellingWords(...occurrences.slice(0, 50).map(({ link }) => link.text), nameOf(asked), decodeURI(safe(asked.pathname)));
    const found = tellingWords(page.title ?? '', page.text.slice(0, 500), nameOf(final));
    return [...meant].some((word) => found.has(word) || [...found].some((other) => isAkin(word, other)));
}
function nameOf(url) {
    const site = siteOf(url.hostname);
    const below = url.hostname.slice(0, -site.length - 1);
    return `${below.replaceAll('.', ' ')} ${site.split('.')[0] ?? ''}`;
}
function isAkin(a, b) {
    const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
    return shorter.length >= 5 && longer.includes(shorter);
}
function tellingWords(...texts) {
    const words = texts
        .join(' ')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u);
    return new Set(words.filter((word) => word.length >= 3 && !/^\d+$/.test(word) && !EMPTY_WORDS.has(word)));
}
function safe(path) {
    return /%(?![0-9a-f]{2})/i.test(path) ? '' : path.replace(/%[89a-f][0-9a-f]/gi, ' ');
}

;// CONCATENATED MODULE: ./build/src/judge/signs/known-hosts.js

const WALLED_SITES = hostTable([
    {
        hosts: ['x.com', 'twitter.com'],
        name: 'X',
    },
    { hosts: ['linkedin.com'], name: 'LinkedIn' },
    { hosts: ['instagram.com', 'instagr.am'], name: 'Instagram' },
    {
        hosts: ['facebook.com', 'mbasic.facebook.com', 'web.facebook.com', 'fb.com', 'messenger.com'],
        name: 'Facebook',
    },
    { hosts: ['threads.net', 'threads.com'], name: 'Threads' },
    { hosts: ['tiktok.com', 'douyin.com'], name: 'TikTok' },
    { hosts: ['weibo.com', 'weibo.cn'], name: 'Weibo' },
    { hosts: ['xiaohongshu.com'], name: 'Xiaohongshu' },
    { hosts: ['snapchat.com'], name: 'Snapchat' },
    { hosts: ['xing.com'], name: 'XING' },
    { hosts: ['nextdoor.com'], name: 'Nextdoor' },
]);
const SHELL_PAGES = [
    {
        host: /^(?:(?:www|m|music)\.)?youtube(?:-nocookie)?\.com$/,
        path: /^\/(?:watch$|shorts\/|live\/|embed\/|v\/|playlist$)/,
        name: 'YouTube',
    },
    { host: /^youtu\.be$/, path: /^\/[\w-]+$/, name: 'YouTube' },
];
const SHORTENERS = hostTable([
    {
        hosts: [
            'bit.ly',
            'bitly.com',
            'j.mp',
            't.co',
            'goo.gl',
            'maps.app.goo.gl',
            'tinyurl.com',
            'ow.ly',
            'is.gd',
            'v.gd',
        ],
    },
    {
        hosts: [
            'buff.ly',
            'dlvr.it',
            'tiny.cc',
            'cutt.ly',
            'rb.gy',
            'rebrand.ly',
            'shorturl.at',
            't.ly',
            's.id',
            'qr.ae',
        ],
    },
    {
        hosts: [
            'amzn.to',
            'a.co',
            'amzn.eu',
            'amzn.asia',
            'g.co',
            'g.page',
            'forms.gle',
            'goo.by',
            'git.io',
            'gh.io',
        ],
    },
    {
        hosts: [
            'aka.ms',
            'msft.it',
            'fwd.link',
            'youtu.be',
            'redd.it',
            'lnkd.in',
            'fb.me',
            'wp.me',
            'n9.cl',
            'spoti.fi',
        ],
    },
    {
        hosts: [
            'discord.gg',
            'apple.co',
            'adobe.ly',
            'nyti.ms',
            'wapo.st',
            'econ.st',
            'on.ft.com',
            'trib.al',
            'flic.kr',
        ],
    },
    {
        hosts: [
            'link.medium.com',
            'smarturl.it',
            'lnk.to',
            'linktr.ee',
            'clck.ru',
            'vk.cc',
            'urlz.fr',
            'han.gl',
            'bl.ink',
        ],
    },
]);
function looksLikeShortener({ hostname, pathname, search }) {
    const isShort = hostname.length <= 8 && search === '';
    return isShort && /^\/(?=.*(?:\d|[a-z][A-Z]|[A-Z][a-z]))[A-Za-z0-9]{4,10}$/.test(pathname);
}
const PERSISTENT_IDENTIFIERS = hostTable([
    { hosts: ['doi.org', 'dx.doi.org', 'hdl.handle.net', 'handle.net'], judgedBy: 'first-hop' },
    {
        hosts: [
            'purl.org',
            'purl.archive.org',
            'purl.oclc.org',
            'purl.obolibrary.org',
            'purl.fdlp.gov',
            'w3id.org',
        ],
        judgedBy: 'page',
    },
    {
        hosts: [
            'n2t.net',
            'arks.org',
            'identifiers.org',
            'bioregistry.io',
            'nbn-resolving.org',
            'nbn-resolving.de',
            'urn.fi',
        ],
        judgedBy: 'page',
    },
    {
        hosts: [
            'ark.bnf.fr',
            'orcid.org',
            'ror.org',
            'perma.cc',
            'id.loc.gov',
            'viaf.org',
            'isni.org',
            'lccn.loc.gov',
        ],
        judgedBy: 'page',
    },
]);
const PRIVATE_LOOKS_MISSING = hostTable([
    { hosts: ['github.com', 'gist.github.com', 'gitlab.com', 'bitbucket.org', 'codeberg.org', 'gitea.com'] },
    {
        hosts: [
            'huggingface.co',
            'hub.docker.com',
            'dev.azure.com',
            'sourceforge.net',
            'notion.site',
            'trello.com',
        ],
    },
]);
const FORBIDDEN_MEANS_TOO_FAST = hostTable([{ hosts: ['.arxiv.org'] }]);
function known_hosts_isPointer(url) {
    const host = url.hostname;
    return (SHORTENERS.find(host) !== undefined ||
        PERSISTENT_IDENTIFIERS.find(host) !== undefined ||
        looksLikeShortener(url));
}

;// CONCATENATED MODULE: ./build/src/judge/signs/not-found.js
const NOT_FOUND_PHRASE = new RegExp(`^\\W*(?:${[
    '(?:(?:https?|status|error|code|fehler|erreur|the)\\W*){0,3}404(?:\\.\\d)?\\W*(?:error|page|(?:page |file )?not found|nicht gefunden)?(?:\\)?!!1)?',
    '410\\W*gone',
    `(?:(?:sorry|oops|uh[- ]?oh|whoops|ouch|hmm)\\W+(?:but )?)?(?:(?:this|the|that|requested|your)\\s){0,2}(?:${[
        'page|file(?: or directory)?|document|article|post|story|site|item|content|url|resource|profile|user|repository|project',
        'question|thread|topic|video|package|product|listing|job|event|object|entry|record|link|channel|group|room',
    ].join('|')})\\s(?:${[
        "(?:was |is |were |could |can )?(?:not|n['’]t|cannot) (?:be )?found|cannot be found|(?:can|could)n?['’]t be found",
        "does not exist|doesn['’]t exist|no longer exists|(?:is )?no longer available|(?:is not|isn['’]t|not) available(?: right now)?",
        "(?:is )?unavailable|(?:is )?gone|(?:is )?missing|has gone|can['’]t be found",
    ].join('|')})`,
    '(?:was |is )?not found',
    '(?:no such|missing|unknown) (?:page|file|item|article|document|user|project|topic|thread)',
    "(?:sorry|oops)?\\W*we (?:can|could)(?:n['’]t|not|['’]t) find (?:that|this|the|your) page",
    'nothing (?:was )?found|nothing here|dead link|page (?:removed|deleted)',
    "seite (?:wurde )?nicht gefunden|(?:die )?seite existiert nicht|page (?:non trouvée|introuvable)|cette page n['’]existe pas",
    'página no encontrada|página não encontrada|pagina non trovata|pagina niet gevonden',
    'sidan (?:kunde inte )?hittades(?: inte)?|siden (?:blev )?ikke fundet|nie znaleziono(?: strony)?|strona nie istnieje',
    'stránka nenalezena|страница не найдена|сторінку не знайдено|sayfa bulunamadı',
    'ページが見つかりません|お探しのページは.{0,10}見つかりません|页面(?:不存在|未找到|没有找到)|找不到(?:该|您要的)?(?:页面|網頁|頁面)',
    '페이지를 찾을 수 없습니다',
].join('|')})\\W*$`, 'iu');
const NOT_FOUND_OPENING = /^\W*(?:error )?(?:404\b|(?:the |this |requested )*(?:page|file|document|article|item|url|content) (?:(?:you (?:are|were) looking for|you requested|requested) )?(?:was not found|not found|could not be found|cannot be found|can['’]t be found|does not exist|doesn['’]t exist)|no such (?:item|page|file|document|user)|not found\b|(?:(?:sorry|oops|uh oh|hmm)\W{1,3})?we (?:can['’]t|couldn['’]t|could not|cannot) (?:find|locate) (?:the|that|this|your) page|(?:sorry|oops|uh oh)\W{1,3}(?:the|this|that) page .{0,40}(?:exist|found))/iu;
const LONGEST_BARE_PAGE = 250;
const LONGEST_ERROR_PAGE = 3_000;
const SEPARATOR = /\s+[|·•–—:»«/-]+\s+|\s*[|·•–—»«]\s*|:\s+/u;
const NOT_FOUND_ADDRESS = /\/(?:error-?)?404(?:$|[/?]|\.(?:html?|php|aspx?|jsp)\b)|(?:^|[/_=-])(?:not-?_?found|page-?_?not-?_?found|file-?not-?found|error-?404|no-longer-available|page-gone|seite-nicht-gefunden|page-introuvable|pagina-no-encontrada)(?:$|[/._?&-])/i;
function notFoundWordsOf(page) {
    const title = page.title?.slice(0, 300).trim() ?? '';
    const part = title.split(SEPARATOR).find((piece) => NOT_FOUND_PHRASE.test(piece));
    if (part !== undefined && page.textLength <= LONGEST_ERROR_PAGE)
        return title;
    if (page.textLength > LONGEST_BARE_PAGE)
        return undefined;
    return NOT_FOUND_OPENING.test(page.text) ? page.text.trim() : undefined;
}
function isNotFoundAddress(url) {
    return NOT_FOUND_ADDRESS.test(url.pathname + url.search);
}
function speaksOfNotFound(text) {
    return /(?<![\p{L}\p{N}])404(?![\p{L}\p{N}])|not.?found|nicht.?gefunden|introuvable/iu.test(text);
}

;// CONCATENATED MODULE: ./build/src/judge/signs/words.js
function wholeWords(...alternatives) {
    return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}
function anywhere(...alternatives) {
    return new RegExp(alternatives.join('|'), 'iu');
}
function clip(text) {
    const folded = text.slice(0, 400).replace(/\s+/g, ' ').trim();
    return folded.length <= 80 ? folded : `${folded.slice(0, 79).trimEnd()}…`;
}

;// CONCATENATED MODULE: ./build/src/judge/signs/parking.js


const PARKING_HOSTS = hostTable([
    {
        hosts: [
            '.sedoparking.com',
            '.parkingcrew.net',
            '.bodiscdn.com',
            '.parklogic.com',
            '.above.com',
            '.skenzo.com',
        ],
        isOnlyParking: true,
    },
    {
        hosts: [
            '.dsparking.com',
            '.voodoo.com',
            '.fabulous.com',
            '.rookmedia.net',
            '.namedrive.com',
            '.smartname.com',
        ],
        isOnlyParking: true,
    },
    {
        hosts: [
            '.domainparking.ru',
            'parkingpage.namecheap.com',
            '.parked.com',
            '.domainsponsor.com',
            '.trafficz.com',
        ],
        isOnlyParking: true,
    },
    { hosts: ['d38psrni17bvxu.cloudfront.net', 'd1lxhc4jvstzrp.cloudfront.net'], isOnlyParking: true },
    {
        hosts: ['.sedo.com', '.bodis.com', '.afternic.com', '.dan.com', '.undeveloped.com', '.hugedomains.com'],
        isOnlyParking: false,
    },
    {
        hosts: [
            '.buydomains.com',
            '.domainmarket.com',
            '.brandbucket.com',
            '.squadhelp.com',
            '.atom.com',
            '.efty.com',
        ],
        isOnlyParking: false,
    },
    {
        hosts: [
            '.uniregistry.com',
            '.namejet.com',
            '.snapnames.com',
            '.dropcatch.com',
            '.domainlore.uk',
            '.sav.com',
        ],
        isOnlyParking: false,
    },
    {
        hosts: ['.parkingcrew.com', '.mydomaincontact.com', '.domainnameshop.com', '.epik.com'],
        isOnlyParking: false,
    },
]);
const PARKING_LABEL = /^ww\d{1,3}\./;
const PARKING_PATH = /^\/(?:lander|parking-?(?:lander|page)|sedoparking|domain_?profile\.cfm)(?:[/.]|$)/i;
const FOR_SALE_TITLE = [
    wholeWords('(?:domain|domain name|website|web site) (?:is |may be |could be |might be )?(?:now )?(?:for sale|available for (?:sale|purchase)|parked)', 'buy (?:this|the) domain', 'hugedomains(?:\\.com)?', '[a-z0-9-]+(?:\\.[a-z0-9-]+)+ (?:is |- |\\| )?(?:now )?(?:for sale|parked)', '(?:steht|ist) zum verkauf', 'domain (?:kaufen|zu verkaufen)', 'domaine (?:est )?à vendre', 'dominio (?:está )?en venta', 'dominio in vendita', 'domínio à venda', 'домен (?:продается|продаётся|выставлен)'),
    anywhere('域名(?:出售|转让)', 'ドメイン.{0,10}販売'),
];
const FOR_SALE_TEXT = wholeWords('(?:this|the) (?:premium )?(?:domain|domain name|website) (?:[a-z0-9.-]+ )?(?:is|may be|could be|might be) (?:now )?(?:listed )?(?:for sale|available for (?:sale|purchase)|parked)', '(?:this )?domain (?:has been |is )?parked (?:at|by|with|free|courtesy)', 'parked free, courtesy of', '(?:buy|get) this domain', '(?:make an offer on|inquire about|interested in(?: buying)?) this domain', 'the owner of [a-z0-9.-]+ (?:is offering|offers) it for sale', '[a-z0-9-]+(?:\\.[a-z0-9-]+)+ (?:is|may be) (?:now )?for sale', '(?:this )?domain (?:name )?(?:has )?(?:recently )?expired', '(?:this )?web ?page is parked', 'parked free of charge', 'future home of something quite cool', '(?:this )?domain (?:name )?is registered (?:at|with|by) .{1,40} and (?:is )?(?:currently )?parked', 'sponsored listings');
const TITLE_TRIGGER = /sale|park|domain|domín|domini|kauf|vend|домен|域名|ドメイン/i;
const TEXT_TRIGGER = /for sale|for purchase|parked|domain|sponsored/i;
const LONGEST_PARKING_PAGE = 2_500;
const LONGEST_OFFER = 800;
function parkingOf(exchange, isHonest = false) {
    const { url, hops, page } = exchange;
    const onPage = page === undefined || isHonest ? undefined : parkingPage(page);
    const sign = (hops.length === 0 ? undefined : parkingOnTheWay(exchange)) ?? onPage;
    return sign === undefined || PARKING_HOSTS.find(hostOf(url)) !== undefined ? undefined : sign;
}
function parkingOnTheWay({ url, finalUrl, hops }) {
    const askedHost = hostOf(url);
    const onTheWay = hops.map((hop) => hostOf(hop.location)).find((host) => isParkingHost(host, askedHost));
    if (onTheWay !== undefined)
        return `it redirects to ${onTheWay}, where unused domains are parked or sold`;
    const path = URL.parse(finalUrl)?.pathname ?? '';
    return PARKING_PATH.test(path) ? `it redirects to ${path}, the page of a parked domain` : undefined;
}
function isParkingHost(host, askedHost) {
    return host !== askedHost && (PARKING_LABEL.test(host) || PARKING_HOSTS.find(host) !== undefined);
}
function parkingPage(page) {
    if (page.textLength > LONGEST_PARKING_PAGE)
        return undefined;
    const title = page.title?.slice(0, 300) ?? '';
    const isForSale = TITLE_TRIGGER.test(title) && FOR_SALE_TITLE.some((pattern) => pattern.test(title));
    if (isForSale)
        return `its title is “${clip(title)}”`;
    const rows = page.foreignHosts.map((host) => ({ host, row: PARKING_HOSTS.find(host) }));
    const service = rows.find(({ row }) => row?.isOnlyParking === true);
    if (service !== undefined)
        return `the page is made by ${service.host}, a parking service`;
    const offer = TEXT_TRIGGER.test(page.text) ? FOR_SALE_TEXT.exec(page.text)?.[0] : undefined;
    const market = rows.find(({ row }) => row !== undefined);
    const isOffer = offer !== undefined && (market !== undefined || page.textLength <= LONGEST_OFFER);
    return isOffer ? `the page says “${clip(offer)}”` : undefined;
}

;// CONCATENATED MODULE: ./build/src/judge/signs/placeholders.js
const PLACEHOLDERS = [
    {
        title: /^(?:this )?(?:account|site|website|web hosting account)(?: has been| is)? (?:temporarily )?suspended\W*$/i,
        what: 'its host has suspended the site',
    },
    { title: /^(?:website|site|hosting|domain) (?:has )?expired\W*$/i, what: 'its hosting has expired' },
    { title: /^welcome to nginx(?: on [\w .-]{1,40})?\W*$/i, what: 'an empty web server answers (nginx)' },
    {
        title: /^(?:apache2? (?:[a-z]+ )?default page: it works|apache http server test page.{0,40}|it works!?)\W*$/i,
        what: 'an empty web server answers (Apache)',
    },
    {
        title: /^(?:test page for the (?:nginx|apache|http) .{0,60}|iis windows(?: server)?)$/i,
        what: 'an empty web server answers',
    },
    {
        title: /^(?:default web ?site page|domain default page|web server['’]s default page|default parallels plesk .{0,40})$/i,
        what: 'a hosting panel’s empty site answers',
    },
];
function placeholderOf(title) {
    if (title === undefined || title.length > 100)
        return undefined;
    return PLACEHOLDERS.find((row) => row.title.test(title.trim()))?.what;
}

;// CONCATENATED MODULE: ./build/src/judge/signs/sign-in.js


const SIGN_IN_HOSTS = hostTable([
    { hosts: ['accounts.google.com', 'accounts.youtube.com'] },
    { hosts: ['login.microsoftonline.com', 'login.live.com', 'login.windows.net', 'account.live.com'] },
    {
        hosts: [
            '.auth0.com',
            '.okta.com',
            '.oktapreview.com',
            '.onelogin.com',
            '.pingidentity.com',
            '.duosecurity.com',
        ],
    },
    {
        hosts: [
            'id.atlassian.com',
            'auth.atlassian.com',
            'appleid.apple.com',
            'idmsa.apple.com',
            'login.salesforce.com',
        ],
    },
    {
        hosts: ['.amazoncognito.com', '.awsapps.com', 'signin.aws.amazon.com', '.b2clogin.com', '.ciamlogin.com'],
    },
    {
        hosts: [
            'accounts.zoho.com',
            'login.yahoo.com',
            'id.twitch.tv',
            'passport.yandex.ru',
            'passport.baidu.com',
        ],
    },
    { hosts: ['.cloudflareaccess.com', '.workos.com', '.openathens.net'] },
]);
const SIGN_IN_LABEL = /^(?:login|log-in|signin|sign-in|sso|auth|idp|cas|accounts?|saml|oauth|passport)\d?\.(?=.*\.)/;
const SIGN_IN_SEGMENT = /^(?:log[-_]?in|sign[-_]?in|logon|sign[-_]?on|authwall|account-?chooser|sso|saml2?|servicelogin|interactivelogin|authorize|authenticate|(?:wp-)?login\.\w{2,6}|signin\.\w{2,6}|user_login|account_login|loginpage|member-?login|openid-connect|anmelden|connexion|inloggen|entrar|acceso|accedi)$/i;
const BEFORE_SIGN_IN = /^(?:users?|accounts?|auth|oauth2?|sessions?|members?|customers?|secure|portal|app|web|site|my|identity|realms|protocol|cas|idp|profile|index\.php|[ou]|[a-z]{2}(?:[-_][a-z]{2})?|v?\d+|common|_layouts)$/i;
const RETURN_PARAMETER = /^(?:next|continue|service|return|return_?(?:to|url|path)|redirect|redirect_?(?:to|url|uri|path)|returnto|goto|dest(?:ination)?|target|from|back|came_from|r|referer|referrer|relaystate|samlrequest|client_id|state|followup|then)$/i;
const SIGN_IN_TITLE = new RegExp(`^(?:.{0,60}[|·•–—:-]\\s*)?${wholeWords('(?:please )?(?:sign|log) ?-?in(?:to)?(?: (?:to|with|required|page|-).{0,60})?', 'login(?: required| page)?', 'authentication required', 'anmelden|anmeldung|connexion|se connecter|iniciar sesión|accedi|entrar|inloggen|войти|вход|登录|ログイン|로그인').source}(?:\\s*[|·•–—:-].{0,80})?$`, 'iu');
const LONGEST_SIGN_IN_PAGE = 1_500;
function signInOf({ url, finalUrl, hops, page }) {
    const isForm = page?.hasPasswordField === true && page.textLength <= LONGEST_SIGN_IN_PAGE;
    if (hops.length === 0 && !isForm)
        return undefined;
    const asked = URL.parse(url);
    const final = URL.parse(finalUrl);
    if (asked === null || final === null || isSignInAddress(asked))
        return undefined;
    if (hops.length > 0 && isSignInAddress(final)) {
        const place = final.hostname === asked.hostname ? final.pathname : final.hostname;
        return `it redirects to the sign-in page ${place}`;
    }
    return isForm && SIGN_IN_TITLE.test(page.title?.slice(0, 300) ?? '')
        ? 'it answers with a sign-in form'
        : undefined;
}
function isSignInAddress(url) {
    if (SIGN_IN_HOSTS.find(url.hostname) !== undefined || SIGN_IN_LABEL.test(url.hostname))
        return true;
    const segments = url.pathname.split('/').filter((segment) => segment !== '');
    const found = segments.findIndex((segment) => SIGN_IN_SEGMENT.test(segment));
    if (found < 0)
        return segments.at(-1) === 'new' && /^(?:user_)?sessions?$/i.test(segments.at(-2) ?? '');
    return segments.slice(0, found).every((segment) => BEFORE_SIGN_IN.test(segment)) || hasReturnParameter(url);
}
function hasReturnParameter(url) {
    return Array.from(url.searchParams.keys()).some((name) => RETURN_PARAMETER.test(name));
}

;// CONCATENATED MODULE: ./build/src/judge/signs/spam.js

const TRADES = [
    {
        name: 'gambling',
        strong: [
            wholeWords('slot ?gacor|gacor|situs (?:judi|slot)|judi (?:online|bola)|bandar (?:judi|togel|bola)|togel|agen bola', '(?:online|live|crypto|bitcoin) casinos?|casino ?online|casinos? (?:bonus|en ligne|sans|ohne|zonder|senza)', 'slots? online|online slots?|sportwetten|sports ?book|bet(?:365|way|win)|sbobet|1xbet|mostbet', 'nhà cái|cá cược|casino trực tuyến|baccarat|sa ?gaming|pg ?slot|joker ?123|mpo ?\\d+|qq ?slot', 'pin-?up (?:casino|bet)|казино|ставки на спорт|букмекер(?:ы|ская)?'),
            anywhere('博彩|娱乐城|百家乐|老虎机|カジノ|토토|카지노|바카라'),
        ],
        telling: wholeWords('casinos?|gambling|poker|betting|roulette|jackpots?|judi|situs'),
        weak: wholeWords('casinos?|slots?|jackpots?|gambling|poker|betting|roulette|bonus(?:es)?|maxwin|rtp|free spins?|lottery|bingo|paris sportifs|situs|judi'),
    },
    {
        name: 'medicines',
        strong: [
            wholeWords('viagra|cialis|levitra|sildenafil|tadalafil|kamagra', '(?:buy|order|cheap) .{0,30}(?:tramadol|xanax|adderall|ambien|valium|oxycodone|modafinil|phentermine|ivermectin|steroids)', '(?:online|canadian) pharmacy|without prescription|no prescription'),
        ],
        telling: wholeWords('pharmacy|pills|prescription'),
        weak: wholeWords('pharmacy|pills?|prescription|cbd|kratom|weight loss|keto'),
    },
    {
        name: 'adult pages',
        strong: [
            wholeWords('porno?|pornos|pornhub|xxx|xvideos|xnxx|hentai|sex (?:cams?|videos?|tube|chat)|escorts?|call girls?', 'nude (?:pics|videos|girls)|onlyfans leaks?|milf|порно'),
            anywhere('色情|アダルト'),
        ],
        telling: wholeWords('nude|sexy|hot girls|adult (?:videos?|dating|content|cams?)'),
        weak: wholeWords('adult|sexy?|dating|cams?|nude|hot girls'),
    },
    {
        name: 'pirated streams',
        strong: [
            wholeWords('xoi ?lac(?: ?tv)?|ca ?khia(?: ?tv)?|(?:trực tiếp|truc tiep) bóng đá|nonton (?:film|bola|movie)|lk21|indoxxi', 'watch .{0,40}(?:full movies?|movies online|online free)|free (?:movie|live) streams?|phim (?:sex|mới|hay|online)', '123movies|putlocker|fmovies'),
        ],
        telling: wholeWords('iptv|bóng đá|bola|movies? online'),
        weak: wholeWords('streaming|bóng đá|bola|movies? online|live score|iptv|torrent'),
    },
    {
        name: 'loans and essays',
        strong: [
            wholeWords('payday loans?|essay writing service|write my essay|replica watches|fake id|cheap jerseys'),
        ],
        telling: wholeWords('essays?|replica|backlinks?'),
        weak: wholeWords('loans?|essays?|replica|backlinks?|crypto presale'),
    },
];
const TRIGGER = /slot|gacor|judi|togel|bola|casino|sport|bet|bacc|gaming|joker|mpo|qq|pin-?up|jackpot|gambl|poker|roulette|bonus|maxwin|rtp|spins|lotter|bingo|situs|agra|cialis|levitra|afil|buy|order|cheap|pharm|prescri|pill|cbd|kratom|weight|keto|porn|xxx|xvid|xnxx|hentai|sex|escort|call girl|nude|onlyfans|milf|adult|dating|cam|hot girl|xoi|khia|nonton|lk21|indo|watch|stream|phim|movie|putlocker|live score|iptv|torrent|loan|essay|replica|fake id|jerseys|backlink|presale|nhà|cá cược|bóng|trực|[\u0370-\u1fff\u3040-\uffef]/i;
function tradeOf(text, isElsewhere = false) {
    const clipped = text.slice(0, 500);
    if (!TRIGGER.test(clipped))
        return undefined;
    return TRADES.find(({ strong, telling, weak }) => strong.some((pattern) => pattern.test(clipped)) ||
        (isElsewhere && telling.test(clipped)) ||
        countDistinct(weak, clipped) >= 2)?.name;
}
function speaksOfTrade(text) {
    return TRADES.some(({ strong, weak }) => weak.test(text) || strong.some((pattern) => pattern.test(text)));
}
function countDistinct(pattern, text) {
    if (!pattern.test(text))
        return 0;
    const all = text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`));
    return new Set(Array.from(all, (match) => match[0].toLowerCase())).size;
}

;// CONCATENATED MODULE: ./build/src/judge/facts.js












function factsOf(target, evidence, past, policy) {
    const asked = new URL(target.url);
    const { exchanges } = evidence;
    const secureTwin = asked.protocol === 'http:' ? goodTwin(exchanges, 'https') : undefined;
    const looks = ownLooks(exchanges);
    const own = decisiveLook(looks);
    const look = own?.outcome !== 'good' && secureTwin !== undefined ? seen(secureTwin) : own;
    const isGood = look?.outcome === 'good';
    const page = look?.exchange.page;
    const journey = look === undefined ? undefined : journeyOf(asked, look.exchange);
    const isRelatedPage = relationOf(target, asked, journey, page);
    const canary = isGood ? canaryOf(exchanges, look.exchange, asked) : undefined;
    const isPointer = known_hosts_isPointer(asked);
    return {
        target,
        asked,
        evidence,
        past,
        policy,
        looks,
        look,
        page,
        isGoneForGood: !isGood && isGoneForGood(looks),
        missingName: isGood ? undefined : missingNameOf(looks),
        certificate: certificateOf(looks, look),
        journey,
        canary,
        secureTwin,
        otherTwin: isGood
            ? undefined
            : (goodTwin(exchanges, 'www') ?? goodTwin(exchanges, 'no-www') ?? goodTwin(exchanges, 'http')),
        isPointer,
        parking: look === undefined ? undefined : parkingOf(look.exchange, canary === 'honest'),
        signIn: look === undefined ? undefined : signInOf(look.exchange),
        notFound: page === undefined ? undefined : notFoundIn(page, asked, target),
        spam: page === undefined ? undefined : spamIn(page, journey?.final ?? asked, asked, target),
        placeholder: placeholderOf(page?.title),
        endsAtNotFound: journey !== undefined &&
            journey.isRedirected &&
            isNotFoundAddress(journey.final) &&
            !/404/.test(asked.href),
        isRelated: isRelatedPage,
    };
}
function goodTwin(exchanges, look) {
    return exchanges.findLast((exchange) => exchange.look === look && seen(exchange).outcome === 'good');
}
function missingNameOf(looks) {
    const names = looks.map(({ exchange }) => exchange.error?.kind === 'dns-not-found' ? nameAt(exchange.error.at) : undefined);
    const last = names.at(-1);
    return last !== undefined && names.filter((name) => name === last).length >= 2 ? last : undefined;
}
function nameAt(at) {
    return URL.parse(at)?.hostname ?? at;
}
function certificateOf(looks, look) {
    const deciding = look?.exchange.error;
    if (deciding?.kind === 'tls')
        return certificateFaultOf(deciding.code);
    return looks.some(({ exchange }) => exchange.look === 'insecure') ? 'incomplete-chain' : undefined;
}
function canaryOf(exchanges, answer, asked) {
    const canary = exchanges.findLast(({ look }) => look === 'canary');
    if (canary === undefined)
        return undefined;
    const { outcome } = seen(canary);
    if (outcome === 'gone')
        return 'honest';
    if (outcome !== 'good')
        return 'other';
    const hasMoved = journeyOf(asked, answer)?.change.isNoise === false;
    const end = URL.parse(answer.finalUrl);
    const led = end === null ? undefined : journeyOf(end, canary);
    if (hasMoved && led?.change.isNoise === true)
        return 'same-place';
    if (answer.page === undefined || canary.page === undefined)
        return 'other';
    const saysSo = notFoundWordsOf(answer.page) !== undefined && notFoundWordsOf(canary.page) !== undefined;
    return saysSo || areAlike(answer.page, canary.page) ? 'alike' : 'other';
}
function notFoundIn(page, asked, target) {
    const words = notFoundWordsOf(page);
    if (words === undefined || isHome(asked) || speaksOfNotFound(meantBy(asked, target)))
        return undefined;
    return words;
}
function spamIn(page, final, asked, target) {
    if (page.title === undefined)
        return undefined;
    const isElsewhere = siteOf(final.hostname) !== siteOf(asked.hostname);
    const trade = tradeOf(`${page.title} ${final.hostname.replace(/[-.]/g, ' ')}`, isElsewhere);
    if (trade === undefined)
        return undefined;
    const meant = isElsewhere ? `${asked.hostname}${asked.pathname}` : meantBy(asked, target);
    return speaksOfTrade(meant.replace(/[-_./]+/g, ' ')) ? undefined : trade;
}
function meantBy(asked, target) {
    const texts = target.occurrences.slice(0, 50).map(({ link }) => link.text);
    return `${texts.join(' ')} ${asked.hostname}${asked.pathname}${asked.search}`;
}
function relationOf(target, asked, journey, page) {
    if (journey === undefined || page === undefined || journey.change.isSameSite)
        return undefined;
    if (siteOf(asked.hostname).split('.')[0] === siteOf(journey.final.hostname).split('.')[0])
        return true;
    return isRelated(asked, target.occurrences, journey.final, page);
}

// EXTERNAL MODULE: ./build/src/judge/opinion.js + 1 modules
var judge_opinion = __webpack_require__(70670);
// EXTERNAL MODULE: ./build/src/judge/remarks.js
var judge_remarks = __webpack_require__(72316);
;// CONCATENATED MODULE: ./build/src/judge/replacement.js



const OBSTACLES = [
    {
        because: 'an identifier is meant to outlive addresses',
        when: ({ asked }) => PERSISTENT_IDENTIFIERS.find(asked.hostname) !== undefined,
    },
    { because: 'a short address is meant to lead elsewhere', when: (facts) => facts.isPointer },
    { because: 'the redirect is temporary', when: ({ journey }) => journey?.isPermanent !== true },
    { because: 'the new address is not secure', when: isDowngrade },
    {
        because: 'it asks for consent first',
        when: ({ journey }) => journey !== undefined && isGate(journey.final),
    },
    {
        because: 'the new address chooses a language',
        when: ({ journey }) => journey?.change.gainsLocale === true,
    },
    {
        because: 'the new address belongs to one visit',
        when: ({ journey }) => journey?.change.gainsVisit === true,
    },
    {
        because: 'the title was added to an identifier',
        when: ({ journey }) => journey?.change.isSlugAdded === true,
    },
    {
        because: 'a site is best linked by its front page',
        when: ({ asked, journey }) => isHome(asked) && journey?.change.isSameHost === true,
    },
    { because: 'it leads to the front page of the main site', when: leadsToMainSite },
    { because: 'it leads to another site under another path', when: isUnprovenMove },
];
function replacementOf(facts) {
    const obstacle = OBSTACLES.find(({ when }) => when(facts));
    if (obstacle !== undefined || facts.journey === undefined) {
        return { isSafe: false, because: obstacle?.because ?? 'it does not lead anywhere else' };
    }
    return { isSafe: true, url: withFragment(facts.journey.final, facts.asked) };
}
function withFragment(url, asked) {
    const copy = new URL(url);
    copy.username = '';
    copy.password = '';
    if (copy.hash === '')
        copy.hash = asked.hash;
    return copy.href;
}
function secureAddressOf(facts) {
    const { asked, journey, look, secureTwin } = facts;
    if (asked.protocol !== 'http:' || look?.outcome !== 'good' || facts.isPointer)
        return undefined;
    if (look.exchange.hops.length === 0 && secureTwin === undefined)
        return undefined;
    const twin = new URL(asked);
    twin.protocol = 'https:';
    if (journey?.isPermanent === true && journey.final.protocol === 'https:' && journey.change.isNoise) {
        const isPlain = !journey.change.gainsLocale && !journey.change.gainsVisit;
        if (isPlain)
            return withFragment(journey.final, asked);
    }
    const plain = hrefWithoutFragment(twin);
    const isOnTheWay = look.exchange.hops.some((hop) => replacement_hrefOf(hop.location) === plain);
    const isSame = secureTwin !== undefined && replacement_hrefOf(secureTwin.finalUrl) === plain;
    return isOnTheWay || isSame ? twin.href : undefined;
}
function replacement_hrefOf(address) {
    const url = URL.parse(address);
    return url === null ? undefined : hrefWithoutFragment(url);
}
function hrefWithoutFragment(url) {
    const copy = new URL(url);
    copy.hash = '';
    return copy.href;
}
function isDowngrade({ asked, journey }) {
    return asked.protocol === 'https:' && journey?.final.protocol === 'http:';
}
function leadsToMainSite({ journey }) {
    if (journey === undefined || !journey.change.isSameSite || journey.change.isSameHost)
        return false;
    const host = journey.final.hostname.replace(/^www\./, '');
    return isHome(journey.final) && siteOf(host) === host;
}
function isUnprovenMove(facts) {
    const { journey, page, look } = facts;
    if (journey === undefined || journey.change.isSameSite)
        return false;
    const isHtml = /html/i.test(page?.contentType ?? look?.exchange.headers['content-type'] ?? 'html');
    if (isHtml && page === undefined)
        return true;
    const isHomeToHome = journey.change.isSamePath && journey.final.pathname === '/';
    return isHomeToHome ? facts.isRelated !== true : !journey.change.keepsPath;
}

;// CONCATENATED MODULE: ./build/src/judge/rules/authority.js
const AUTHORITY_RULES = [
    {
        id: 'authority-missing',
        when: ({ state }) => state === 'missing',
        verdict: 'dead',
        reason: reasonOf('missing'),
        message: ({ statement }) => statement,
        source: 'product.md, dead: an authority says so',
    },
    {
        id: 'authority-hidden',
        when: ({ state }) => state === 'hidden',
        verdict: 'suspect',
        reason: reasonOf('hidden'),
        message: ({ statement }) => statement,
        source: 'product.md, suspect: hiding missing-or-private',
    },
    {
        id: 'authority-moved',
        when: ({ state, location }) => state === 'moved' && location !== undefined,
        verdict: 'moved',
        reason: reasonOf('renamed'),
        message: ({ statement }) => statement,
        source: 'issue 4.6: an authority’s rename is safe to write',
    },
    {
        id: 'authority-exists',
        when: ({ state }) => state === 'exists' || state === 'moved',
        verdict: 'alive',
        reason: 'exists',
        message: ({ statement }) => statement,
        source: 'product.md, alive',
    },
];
function reasonOf(otherwise) {
    return ({ details }) => details[0] ?? otherwise;
}

;// CONCATENATED MODULE: ./build/src/judge/rules/content.js







const CONTENT_RULES = [
    {
        id: 'parked',
        when: ({ parking }) => parking !== undefined,
        verdict: 'suspect',
        reason: 'parked',
        message: ({ parking }) => `The domain is parked or for sale: ${parking}`,
        source: 'signs/parking.ts; https://github.com/jivoi/awesome-osint/pull/1126',
    },
    {
        id: 'placeholder',
        when: ({ placeholder }) => placeholder !== undefined,
        verdict: 'suspect',
        reason: 'placeholder',
        message: ({ placeholder, page }) => `The site is not there: ${placeholder}, “${clip(page?.title ?? '')}”`,
        source: 'signs/placeholders.ts',
    },
    {
        id: 'sign-in',
        when: ({ signIn, isPointer, asked }) => signIn !== undefined && !isPointer && !isHome(asked),
        verdict: 'suspect',
        reason: 'login-wall',
        message: ({ signIn }) => `Only those who sign in see it: ${signIn}`,
        source: 'https://github.com/gitlabhq/gitlabhq/pull/5752: missing and private look the same',
    },
    {
        id: 'gate',
        when: ({ journey, asked }) => journey?.isRedirected === true && isGate(journey.final) && !isGate(asked),
        verdict: 'blocked',
        reason: 'consent-wall',
        message: ({ journey }) => `It asks for consent at ${journey?.final.hostname} before it shows anything`,
        source: 'signs/detours.ts',
    },
    {
        id: 'hijacked-by-trade',
        when: ({ spam }) => spam !== undefined,
        verdict: 'suspect',
        reason: 'hijacked',
        message: (facts) => `${wayOf(facts)} a page about ${facts.spam}: “${clip(facts.page?.title ?? '')}”`,
        source: 'https://github.com/jivoi/awesome-osint/pull/1126',
    },
    {
        id: 'redirect-to-not-found',
        when: ({ endsAtNotFound, isPointer }) => endsAtNotFound && !isPointer,
        verdict: 'dead',
        reason: 'soft-404',
        message: ({ journey }) => `It redirects to the page for missing pages, ${endOf(journey)}`,
        source: 'CheckIfDead.php, REDIRECT TO 404',
    },
    {
        id: 'collapse-for-certain',
        when: (facts) => isCollapse(facts) && isCertainCollapse(facts),
        verdict: 'dead',
        reason: collapseReason,
        message: (facts) => `It redirects for good to ${placeOf(facts)}${facts.canary === 'same-place' ? ', as every address there does that never existed' : ''}`,
        source: 'CheckIfDead.php, REDIRECT TO ROOT; https://en.wikibooks.org/wiki/A_Link_Rot_Bestiary',
    },
    {
        id: 'hijacked-root',
        when: ({ journey, isRelated, isPointer }) => journey !== undefined &&
            journey.isRedirected &&
            !isPointer &&
            !journey.change.isSameSite &&
            isHome(journey.final) &&
            isRelated === false,
        verdict: 'suspect',
        reason: 'hijacked',
        message: (facts) => `${wayOf(facts)} the front page of another site: “${clip(facts.page?.title ?? '')}”`,
        source: 'https://github.com/voxel/voxeljs-site/issues/16: a cross-site redirect is for a person to read',
    },
    {
        id: 'hijacked-elsewhere',
        when: ({ journey, isRelated, isPointer }) => journey?.isPermanent === true && !isPointer && isRelated === false && !journey.change.keepsPath,
        verdict: 'suspect',
        reason: 'hijacked',
        message: (facts) => `${wayOf(facts)} another site’s page that shares no word with the link: “${clip(facts.page?.title ?? '')}”`,
        source: 'https://github.com/jivoi/awesome-osint/pull/1126: a cross-site redirect is for a person to read',
    },
    {
        id: 'collapse',
        when: isCollapse,
        verdict: 'suspect',
        reason: collapseReason,
        message: (facts) => `It redirects to ${placeOf(facts)}`,
        source: 'product.md, suspect: redirect to the home page',
    },
    {
        id: 'says-not-found',
        when: ({ notFound }) => notFound !== undefined,
        verdict: 'suspect',
        reason: 'soft-404',
        message: ({ notFound }) => `It answers 200 with the words “${clip(notFound ?? '')}”`,
        source: 'signs/not-found.ts',
    },
    {
        id: 'same-for-all',
        when: ({ canary, asked, isPointer }) => canary === 'alike' && !isHome(asked) && !isPointer,
        verdict: 'suspect',
        reason: 'soft-404',
        message: ({ page }) => page !== undefined && isShell(page)
            ? 'The site answers every address with one empty page for scripts, so that nothing can be told from it'
            : 'The site shows the same page for an address that cannot exist',
        source: 'https://github.com/mintlify/docs/issues/3759; Bar-Yossef et al., Sic Transit Gloria Telae (2004)',
    },
    {
        id: 'same-end-for-all',
        when: ({ canary, asked, isPointer, journey }) => canary === 'same-place' && !isHome(asked) && !isPointer && journey?.change.isSlugAdded !== true,
        verdict: 'suspect',
        reason: 'soft-404',
        message: ({ journey }) => `It redirects to ${endOf(journey)}, as every address there does that never existed`,
        source: 'InternetArchiveBot: many addresses that lead to one are gone',
    },
    {
        id: 'shell-page',
        when: ({ asked, journey }) => [asked, journey?.final].some((url) => url !== undefined && isShellPage(url)),
        verdict: 'blocked',
        reason: 'unverifiable',
        message: ({ asked }) => `The page answers for what is gone too, and ${nameOfShell(asked)} did not say more`,
        source: 'known-hosts.ts, SHELL_PAGES',
    },
    {
        id: 'moved',
        when: (facts) => isElsewhere(facts) && replacementOf(facts).isSafe,
        verdict: 'moved',
        reason: ({ journey }) => journey?.by ?? 'http-301',
        message: ({ journey }) => `It moved for good to ${endOf(journey)}`,
        source: 'RFC 9110 15.4.2, 15.4.9; HTML, meta refresh',
    },
    {
        id: 'redirected',
        when: isElsewhere,
        verdict: 'alive',
        reason: ({ journey }) => journey?.by ?? 'http-302',
        message: (facts) => `It answers at ${endOf(facts.journey)}; ${becauseOf(facts)}`,
        source: 'issue 4.6: a replacement only where it is safe to write',
    },
    {
        id: 'alive-but-chain',
        when: ({ look, certificate }) => look?.outcome === 'good' && certificate === 'incomplete-chain',
        verdict: 'alive',
        reason: 'tls-incomplete-chain',
        message: (facts) => `${answerOf(facts)}; its chain of certificates is incomplete, which browsers mend`,
        source: 'https://github.com/repology/repology-updater/issues/1041',
    },
    {
        id: 'alive',
        when: ({ look }) => look?.outcome === 'good',
        verdict: 'alive',
        reason: ({ look }) => `http-${look?.exchange.status}`,
        message: answerOf,
        source: 'RFC 9110 15.3',
    },
];
function isCollapse({ journey, isPointer, isRelated }) {
    if (journey === undefined || !journey.isRedirected || isPointer)
        return false;
    const { isToRoot, isToSection, isSameSite, isNoise } = journey.change;
    if (isNoise)
        return false;
    if (!isSameSite)
        return isToRoot && isRelated !== true;
    return isToRoot || isToSection;
}
function isCertainCollapse({ journey, canary, asked }) {
    if (journey === undefined || !journey.isPermanent)
        return false;
    if (!journey.change.isSameSite)
        return false;
    return canary === 'same-place' || isArticle(asked);
}
function collapseReason({ journey }) {
    return journey?.change.isToRoot === true ? 'redirect-to-root' : 'redirect-to-section';
}
function placeOf({ journey, asked }) {
    if (journey === undefined)
        return 'another page';
    const isOwn = siteOf(asked.hostname) === siteOf(journey.final.hostname);
    const what = journey.change.isToRoot
        ? isOwn
            ? 'the home page'
            : 'the home page of another site'
        : 'a section';
    return `${what}, ${showUrl(journey.final)}`;
}
function isElsewhere({ journey }) {
    return journey?.isRedirected === true && !journey.change.isNoise;
}
function becauseOf(facts) {
    const replacement = replacementOf(facts);
    return replacement.isSafe ? 'that is its address now' : replacement.because;
}
function wayOf({ journey }) {
    return journey?.isRedirected === true ? `It redirects to ${journey.final.hostname},` : 'It answers with';
}
function endOf(journey) {
    return journey === undefined ? 'another address' : showUrl(journey.final);
}
function answerOf({ looks, look }) {
    return look === undefined ? '' : wordsOfLooks([look], look.exchange) || wordsOfLooks(looks, look.exchange);
}
function isShellPage(url) {
    return SHELL_PAGES.some(({ host, path }) => host.test(url.hostname) && path.test(url.pathname));
}
function nameOfShell(url) {
    return SHELL_PAGES.find(({ host }) => host.test(url.hostname))?.name ?? 'its site';
}

;// CONCATENATED MODULE: ./build/src/judge/rules/words.js

function looksOf({ looks, look }) {
    return look === undefined ? '' : wordsOfLooks(looks, look.exchange);
}
function statusReason({ look }) {
    return `http-${look?.exchange.status}`;
}
function twinWords({ otherTwin }) {
    const url = otherTwin === undefined ? null : URL.parse(otherTwin.url);
    return url === null ? '' : `; ${showUrl(url)} answers`;
}
function hostOfUrl(url) {
    return URL.parse(url ?? '')?.hostname ?? '';
}

;// CONCATENATED MODULE: ./build/src/judge/rules/refusals.js



const REFUSAL_RULES = [
    {
        id: 'gone',
        when: ({ isGoneForGood }) => isGoneForGood,
        verdict: 'dead',
        reason: statusReason,
        message: (facts) => `${looksOf(facts)}${afterRedirects(facts)}${privateWords(facts)}${twinWords(facts)}`,
        source: 'RFC 9110 15.5.5, 15.5.11; two looks, the last as a browser: CheckIfDead, linkinator',
    },
    {
        id: 'no-such-domain',
        when: ({ missingName }) => missingName !== undefined,
        verdict: 'dead',
        reason: 'nxdomain',
        message: (facts) => `There is no domain ${facts.missingName}, asked ${timesAsked(facts)}${twinWords(facts)}`,
        source: 'RFC 8020 (NXDOMAIN means nothing underneath); confirmed, because resolvers err',
    },
    {
        id: 'parked-on-the-way',
        when: ({ parking, look }) => parking !== undefined && look?.outcome !== 'good',
        verdict: 'suspect',
        reason: 'parked',
        message: ({ parking }) => `The domain is parked: ${parking}`,
        source: 'signs/parking.ts',
    },
    {
        id: 'sign-in-on-the-way',
        when: ({ signIn, look }) => signIn !== undefined && look?.outcome !== 'good',
        verdict: 'suspect',
        reason: 'login-wall',
        message: ({ signIn }) => `Only those who sign in see it: ${signIn}`,
        source: 'signs/sign-in.ts',
    },
    {
        id: 'too-fast',
        when: ({ look, asked }) => isTooFast(look?.exchange.status, asked, look),
        verdict: 'unreachable',
        reason: 'rate-limited',
        message: (facts) => `${looksOf(facts)}: the host asks for more time between requests`,
        source: 'https://info.arxiv.org/help/robots.html; GitHub answers 403 with x-ratelimit-remaining: 0',
    },
    {
        id: 'wall',
        when: ({ look }) => look?.outcome === 'wall',
        verdict: 'blocked',
        reason: 'bot-wall',
        message: (facts) => `${looksOf(facts)}, from ${facts.look?.wall}: robots are kept out`,
        source: 'signs/wall-signs.ts',
    },
    {
        id: 'needs-sign-in',
        when: ({ look }) => look?.outcome === 'sign-in',
        verdict: 'suspect',
        reason: 'login-wall',
        message: (facts) => `${looksOf(facts)}: only those who sign in see it`,
        source: 'RFC 9110 15.5.2; https://github.com/tcort/markdown-link-check/issues/551',
    },
    {
        id: 'refused',
        when: ({ look }) => look?.outcome === 'refused',
        verdict: 'blocked',
        reason: statusReason,
        message: (facts) => `${looksOf(facts)}: the host refuses robots`,
        source: 'signs/statuses.ts; product.md: a 403 is not dead',
    },
    {
        id: 'tarpit',
        when: ({ looks, look }) => look?.exchange.status === 429 &&
            look.exchange.headers['retry-after'] === undefined &&
            looks.every(({ exchange }) => exchange.durationMs >= TARPIT_MS),
        verdict: 'blocked',
        reason: 'tarpit',
        message: (facts) => `${looksOf(facts)}, each answer held back for seconds: robots are kept out`,
        source: 'https://github.com/JasonLovesDoggo/caddy-defender/pull/48 (10 s, then 403 or 429)',
    },
    {
        id: 'rate-limited',
        when: ({ look }) => look?.exchange.status === 429 || look?.exchange.status === 420,
        verdict: 'unreachable',
        reason: 'rate-limited',
        message: (facts) => `${looksOf(facts)}: the host asks for more time between requests`,
        source: 'RFC 6585 4: 429 says nothing about the target',
    },
    {
        id: 'gone-once',
        when: ({ look }) => look?.outcome === 'gone',
        verdict: 'unreachable',
        reason: statusReason,
        message: (facts) => `${looksOf(facts)}, which no second look confirmed`,
        source: 'product.md: 404 from one HEAD is nothing',
    },
    {
        id: 'odd-status',
        when: ({ look }) => look?.outcome === 'odd',
        verdict: 'suspect',
        reason: statusReason,
        message: (facts) => `${looksOf(facts)}: the host cannot make sense of the address`,
        source: 'RFC 9110 15.5.1',
    },
    {
        id: 'server-error',
        when: ({ look }) => look?.outcome === 'busy',
        verdict: 'unreachable',
        reason: statusReason,
        message: (facts) => `${looksOf(facts)}${twinWords(facts)}`,
        source: 'RFC 9110 15.6; https://github.com/kubernetes-sigs/node-readiness-controller/pull/194 (502, then 200)',
    },
    {
        id: 'redirect-to-nowhere',
        when: ({ look }) => look?.outcome === 'redirect',
        verdict: 'unreachable',
        reason: statusReason,
        message: (facts) => `${looksOf(facts)} without an address to go to`,
        source: 'RFC 9110 15.4: a redirect names its target',
    },
];
const TARPIT_MS = 5_000;
function afterRedirects({ journey }) {
    return journey?.isRedirected === true && !journey.change.isNoise
        ? `, at the end of a redirect to ${showUrl(journey.final)}`
        : '';
}
function privateWords({ asked }) {
    return PRIVATE_LOOKS_MISSING.find(asked.hostname) === undefined ? '' : ': missing or private';
}
function timesAsked({ looks, missingName }) {
    const count = looks.filter(({ exchange }) => exchange.error?.at.includes(missingName ?? '') === true).length;
    return count <= 2 ? 'twice' : `${count} times`;
}
function isTooFast(status, asked, look) {
    if (status !== 403)
        return false;
    if (FORBIDDEN_MEANS_TOO_FAST.find(asked.hostname) !== undefined)
        return true;
    const headers = look?.exchange.headers ?? {};
    if (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0')
        return true;
    const page = look?.exchange.page;
    return page !== undefined && page.textLength < 1_500 && TOO_FAST.test(`${page.title ?? ''} ${page.text}`);
}
const TOO_FAST = /\brate.?limit|\btoo many requests|\bslow down\b|\brequests this quickly\b|\bexceeded .{0,40}\blimit\b/i;

;// CONCATENATED MODULE: ./build/src/judge/rules/silence.js


const SILENCE_RULES = [
    {
        id: 'no-ipv6',
        when: ({ look }) => look?.exchange.error?.kind === 'no-ipv6',
        verdict: 'blocked',
        reason: 'no-ipv6',
        message: () => 'The host has IPv6 addresses only, and this machine has no IPv6',
        source: 'https://github.com/upptime/upptime/issues/999: GitHub’s runners have none',
    },
    {
        id: 'bad-certificate',
        when: ({ certificate, look }) => look?.exchange.error?.kind === 'tls' && certificate !== undefined,
        verdict: 'suspect',
        reason: ({ certificate }) => `tls-${certificate}`,
        message: (facts) => `${CERTIFICATE_WORDS[facts.certificate ?? 'untrusted']}, so that browsers warn${twinWords(facts)}`,
        source: 'signs/certificates.ts; https://badssl.com/',
    },
    {
        id: 'loop-to-itself',
        when: ({ look }) => isLoop(look?.exchange.error?.kind) && isOnOneSite(look?.exchange.hops ?? []),
        verdict: 'blocked',
        reason: 'redirect-loop',
        message: () => 'It redirects to itself without end, as hosts do that take us for a robot',
        source: 'https://github.com/lycheeverse/lychee/issues/1411',
    },
    {
        id: 'no-answer',
        when: ({ look }) => look?.outcome === 'failed',
        verdict: 'unreachable',
        reason: errorReason,
        message: (facts) => `${capital(looksOf(facts))}${twinWords(facts)}`,
        source: 'product.md, unreachable: time-outs, resets, refused connections pass',
    },
];
const CERTIFICATE_WORDS = {
    expired: 'Its certificate has expired',
    'not-yet-valid': 'Its certificate is not valid yet',
    'self-signed': 'Its certificate is self-signed',
    'wrong-host': 'Its certificate is for another host',
    revoked: 'Its certificate was revoked',
    untrusted: 'Its certificate comes from nobody whom browsers trust',
    'incomplete-chain': 'Its chain of certificates is incomplete and the page could not be read past that',
};
function errorReason({ look }) {
    return look?.exchange.error?.kind ?? 'no-answer';
}
function isLoop(kind) {
    return kind === 'redirect-loop' || kind === 'too-many-redirects';
}
function isOnOneSite(hops) {
    return (new Set(hops.flatMap(({ url, location }) => [siteOf(hostOfUrl(url)), siteOf(hostOfUrl(location))]))
        .size <= 1);
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: ./build/src/judge/policy.js
var judge_policy = __webpack_require__(1799);
;// CONCATENATED MODULE: ./build/src/judge/rules/unasked.js





const UNASKED_RULES = [
    {
        id: 'unsafe-address',
        when: ({ evidence, looks }) => evidence.notAsked === 'unsafe' || looks.some(({ exchange }) => exchange.error?.kind === 'unsafe'),
        verdict: 'unsafe',
        reason: 'unsafe-address',
        message: unsafeWords,
        source: 'IANA special-purpose address registries; product.md, unsafe',
    },
    {
        id: 'no-network',
        when: ({ evidence, look }) => evidence.notAsked === 'no-network' && (look === undefined || look.outcome === 'failed'),
        verdict: 'unreachable',
        reason: 'no-network',
        message: () => 'This machine has no network',
        source: 'a fault of ours, which says nothing of the target',
    },
    {
        id: 'out-of-time',
        when: ({ evidence, look }) => look?.exchange.error?.kind === 'budget' || (evidence.notAsked === 'budget' && look === undefined),
        verdict: 'unreachable',
        reason: 'budget',
        message: () => 'Not asked: the time for this run was over',
        source: 'product.md, budget-seconds',
    },
    {
        id: 'not-asked',
        when: ({ look }) => look === undefined,
        verdict: 'unreachable',
        reason: 'not-asked',
        message: () => 'Nobody asked for it in this run',
        source: 'evidence without exchanges proves nothing',
    },
    {
        id: 'accepted-status',
        when: ({ look, asked, policy }) => look?.exchange.status !== undefined && (0,judge_policy/* isAccepted */.o)(look.exchange.status, asked.hostname, policy.accept),
        verdict: 'alive',
        reason: 'accepted-status',
        message: (facts) => `${looksOf(facts)}, which the settings accept`,
        source: 'product.md, accept',
    },
    {
        id: 'walled-site',
        when: ({ asked, journey, isPointer }) => WALLED_SITES.find(asked.hostname) !== undefined ||
            (isPointer && journey !== undefined && WALLED_SITES.find(journey.final.hostname) !== undefined),
        verdict: 'blocked',
        reason: 'walled-site',
        message: ({ asked, journey }) => {
            const site = WALLED_SITES.find(asked.hostname) ?? WALLED_SITES.find(journey?.final.hostname ?? '');
            return `${site?.name ?? 'The site'} shows strangers the same for every address, so that nothing can be told`;
        },
        source: 'known-hosts.ts, WALLED_SITES',
    },
    {
        id: 'identifier-resolves',
        when: ({ asked, look }) => {
            const hop = look?.exchange.hops[0];
            const isJudgedByHop = PERSISTENT_IDENTIFIERS.find(asked.hostname)?.judgedBy === 'first-hop';
            return isJudgedByHop && hop !== undefined && leadsAway(hop.location, asked);
        },
        verdict: 'alive',
        reason: 'identifier-resolves',
        message: ({ look }) => `The identifier resolves to ${hostOfUrl(look?.exchange.hops.at(0)?.location)}`,
        source: 'https://github.com/neurodesk/neurodesk.github.io-hugo/issues/638',
    },
    {
        id: 'unchanged',
        when: ({ look }) => look?.outcome === 'good' && (0,validators/* isUnchanged */._5)(look.exchange),
        verdict: 'alive',
        reason: 'not-modified',
        message: (facts) => `${looksOf(facts)}: the page has not changed since it was read on ${dayOf(facts.look?.exchange.condition?.readAt ?? '')}`,
        source: 'RFC 9110 15.4.5; kept for pages that were alive (judge/validators.ts)',
    },
];
function unsafeWords({ looks, asked }) {
    const error = looks.find(({ exchange }) => exchange.error?.kind === 'unsafe')?.exchange.error;
    if (error === undefined) {
        return `${asked.hostname} is an address of a private or reserved network; it was not requested`;
    }
    const at = URL.parse(error.at);
    const where = at === null ? error.at.slice(0, 200) : showUrl(at);
    return `It leads to a private or reserved address (${where}), which was not requested`;
}
function leadsAway(location, asked) {
    const host = hostOfUrl(location);
    return PERSISTENT_IDENTIFIERS.find(host) === undefined && host !== asked.hostname;
}

// EXTERNAL MODULE: ./build/src/judge/strikes.js
var judge_strikes = __webpack_require__(48982);
;// CONCATENATED MODULE: ./build/src/judge/validators.js

const PLAIN = new Set(['conditional', 'sweep', 'retry', 'get', 'body']);
function validatorsOf(target, { verdict, remarks }, exchange, at) {
    if (exchange === undefined || verdict !== 'alive' || remarks.length > 0)
        return undefined;
    if (target.kind !== 'web' || target.fragment !== undefined)
        return undefined;
    if ((0,validators/* isUnchanged */._5)(exchange))
        return exchange.condition;
    const { look, method, url, status, hops, headers } = exchange;
    const isOwn = PLAIN.has(look) && method === 'GET' && url === target.url && hops.length === 0;
    if (!isOwn || status !== 200)
        return undefined;
    return (0,validators/* validatorsFrom */.Ov)({ etag: headers.etag, lastModified: headers['last-modified'] }, at);
}

;// CONCATENATED MODULE: ./build/src/judge/judge.js












function judge(target, evidence, past, policy) {
    const unasked = (0,judge_opinion/* judgeUnasked */.$)(target, evidence);
    if (unasked !== undefined)
        return unasked;
    if (target.kind !== 'web')
        throw new Error(`nothing is known of ${target.kind} targets`);
    const opinion = spaced(webOpinion(target, evidence, past, policy), evidence, past, policy);
    const { verdict, facts } = opinion;
    const status = statusOf(opinion);
    const finalUrl = verdict === 'alive' || verdict === 'moved' ? finalUrlOf(opinion, evidence, target) : undefined;
    const remarks = (0,judge_remarks/* remarksOf */.r)(verdict, evidence, facts && secureAddressOf(facts));
    const validators = validatorsOf(target, { verdict, remarks }, facts?.look?.exchange, policy.at);
    return {
        url: target.url,
        verdict,
        reason: opinion.reason,
        message: `${opinion.message}${lastAliveWords(verdict, past)}`,
        ...(opinion.replacement === undefined ? {} : { replacement: opinion.replacement }),
        ...(status === undefined ? {} : { status }),
        checkedBy: evidence.checkedBy,
        attempts: evidence.exchanges.length,
        durationMs: durationOf(evidence.exchanges),
        ...(finalUrl === undefined ? {} : { finalUrl }),
        remarks,
        ...(verdict === 'dead' && evidence.archive !== undefined ? { archive: evidence.archive } : {}),
        ...(validators === undefined ? {} : { validators }),
    };
}
function webOpinion(target, evidence, past, policy) {
    const { authority } = evidence;
    if (authority !== undefined && authority.state !== 'unknown')
        return authorityOpinion(target, authority);
    const facts = factsOf(target, evidence, past, policy);
    const opinion = (0,judge_opinion/* firstOf */.K)(WEB_RULES, facts);
    const replacement = opinion.verdict === 'moved' ? replacementOf(facts) : undefined;
    return { ...opinion, ...(replacement?.isSafe === true ? { replacement: replacement.url } : {}), facts };
}
const WEB_RULES = [
    ...UNASKED_RULES,
    ...REFUSAL_RULES,
    ...SILENCE_RULES,
    ...CONTENT_RULES,
];
function authorityOpinion(target, authority) {
    const opinion = (0,judge_opinion/* firstOf */.K)(AUTHORITY_RULES, authority);
    const location = opinion.verdict === 'moved' ? URL.parse(authority.location ?? '') : null;
    if (opinion.verdict === 'moved' && location === null)
        return { ...opinion, verdict: 'alive', reason: 'exists' };
    return location === null
        ? opinion
        : { ...opinion, replacement: withFragment(location, new URL(target.url)) };
}
function spaced(opinion, evidence, past, policy) {
    if (opinion.verdict !== 'unreachable')
        return opinion;
    if (evidence.notAsked === 'budget' && opinion.reason !== 'budget') {
        const message = `${opinion.message}; the time for this run was over before another look`;
        return { ...opinion, reason: 'budget', message };
    }
    const strikes = (0,judge_strikes/* strikesOf */.r)(opinion.reason, past, policy.at);
    if (!(0,judge_strikes/* isThirdStrike */.M)(strikes))
        return opinion;
    const [first = '', ...others] = strikes.slice(0, -1).map(dayOf);
    const since = others.length > 1 ? ` and ${others.length} times since` : `, ${others[0]} too`;
    const message = `${opinion.message}; it failed on ${first}${since}`;
    return { ...opinion, verdict: 'dead', reason: 'three-strikes', message };
}
function lastAliveWords(verdict, past) {
    const isBad = verdict === 'dead' || verdict === 'suspect' || verdict === 'unreachable';
    return isBad && past?.lastAliveAt !== undefined ? `; last seen alive ${dayOf(past.lastAliveAt)}` : '';
}
function statusOf({ verdict, facts }) {
    const exchange = facts?.look?.exchange;
    const first = exchange?.hops.find(({ by }) => by === 'http')?.status;
    return verdict === 'moved' && first !== undefined ? first : exchange?.status;
}
function finalUrlOf({ facts, replacement }, { authority }, target) {
    const seen = facts?.look?.exchange.finalUrl;
    if (seen !== undefined && !seen.includes('@'))
        return seen === target.url ? target.url : seen;
    const url = URL.parse(seen ?? replacement ?? authority?.location ?? '');
    if (url === null)
        return undefined;
    url.username = '';
    url.password = '';
    return url.href;
}
function durationOf(exchanges) {
    if (exchanges.length < 2)
        return exchanges[0]?.durationMs ?? 0;
    const start = Math.min(...exchanges.map(({ startedAtMs }) => startedAtMs));
    return Math.max(...exchanges.map(({ startedAtMs, durationMs }) => startedAtMs + durationMs)) - start;
}


/***/ })

};
