export const id = 1159;
export const ids = [1159];
export const modules = {

/***/ 77916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   u7: () => (/* binding */ ExchangeFailure)
/* harmony export */ });
class ExchangeFailure extends Error {
    name = 'ExchangeFailure';
    kind;
    code;
    constructor(kind, code, message, options) {
        super(message, options);
        this.kind = kind;
        this.code = code;
    }
}
const KINDS = [
    { code: /^(ENOTFOUND|ENODATA|ENONAME|EAI_NONAME|EAI_NODATA)$/, kind: 'dns-not-found' },
    {
        code: /^(EAI_[A-Z]+|ESERVFAIL|ETIMEOUT|EREFUSED|EFORMERR|EBADNAME|EBADRESP|ECANCELLED)$/,
        kind: 'dns-failure',
    },
    {
        code: /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EHOSTDOWN|EADDRNOTAVAIL|EACCES|EPERM)$/,
        kind: 'connect',
    },
    { code: /^(ETIMEDOUT|UND_ERR_(CONNECT|HEADERS|BODY)_TIMEOUT)$/, kind: 'timeout' },
    { code: /^(CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_|ERR_SSL_|EPROTO$)/, kind: 'tls' },
    { code: /^(HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|CRL_)/, kind: 'tls' },
    { code: /^(ECONNRESET|EPIPE|ECONNABORTED|UND_ERR_SOCKET)$/, kind: 'reset' },
];
function describeFailure(error, at) {
    if (error instanceof ExchangeFailure) {
        return { kind: error.kind, code: error.code, at, message: error.message };
    }
    const found = mostTelling(error);
    const code = codeOf(found) ?? (found instanceof Error ? found.name : 'UNKNOWN');
    const message = found instanceof Error && found.message ? found.message : String(found);
    const isHttp2 = message.startsWith('HTTP/2:');
    const kind = isHttp2 ? 'protocol' : (KINDS.find((row) => row.code.test(code))?.kind ?? 'protocol');
    return { kind, code, at, message: firstLine(message) };
}
function codeOf(error) {
    const code = error instanceof Error ? error.code : undefined;
    return typeof code === 'string' ? code : undefined;
}
function mostTelling(error) {
    let current = error;
    for (let depth = 0; depth < 5; depth++) {
        if (current instanceof AggregateError && current.errors.length > 0) {
            current = current.errors[0];
        }
        else if (current instanceof Error && codeOf(current) === undefined && current.cause !== undefined) {
            current = current.cause;
        }
        else {
            break;
        }
    }
    return current;
}
function firstLine(text) {
    const line = text.split('\n', 1)[0] ?? '';
    return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}


/***/ }),

/***/ 64113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ mannersOf)
/* harmony export */ });
/* unused harmony export MANNERS */
const MANNERS = [
    {
        host: /^(www\.)?github\.com$/,
        concurrency: 2,
        spacingMs: 100,
        hasLateAnchors: true,
        source: 'https://github.com/orgs/community/discussions/159123 (limits since May 2025); READMEs in JSON: sphinx-doc/sphinx#6779',
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
        source: 'https://foundation.wikimedia.org/wiki/Policy:User-Agent_policy: a User-Agent with contact; be gentle',
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
        source: 'https://www.crossref.org/documentation/retrieve-metadata/rest-api/tips-for-using-the-crossref-rest-api/',
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
        source: 'https://github.com/lycheeverse/lychee-action/issues/297: turns runners away as it is; an application',
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
const PLAIN = { host: /^/, source: 'RFC 9309 asks for politeness, not for less' };
const MOST_KNOWN = 1_000;
const known = new Map();
function mannersOf(hostname) {
    let manners = known.get(hostname);
    if (!manners) {
        const host = hostname.toLowerCase().replace(/\.$/, '');
        manners = MANNERS.find((row) => row.host.test(host)) ?? PLAIN;
        if (known.size >= MOST_KNOWN)
            known.clear();
        known.set(hostname, manners);
    }
    return manners;
}


/***/ }),

/***/ 69858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WW: () => (/* binding */ failureOfRefusal),
/* harmony export */   bD: () => (/* binding */ PROXY_VARIABLES),
/* harmony export */   dU: () => (/* binding */ isProxyAnswer),
/* harmony export */   rq: () => (/* binding */ readProxies)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48280);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33047);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77916);




const PROXY_VARIABLES = [
    'https_proxy',
    'HTTPS_PROXY',
    'http_proxy',
    'HTTP_PROXY',
    'all_proxy',
    'ALL_PROXY',
];
function readProxies(environment) {
    const read = (...names) => {
        const name = names.find((candidate) => environment[candidate]?.trim());
        return name === undefined ? undefined : parseProxy(name, environment[name]?.trim() ?? '');
    };
    const all = read('all_proxy', 'ALL_PROXY');
    const secure = read('https_proxy', 'HTTPS_PROXY') ?? all;
    const plain = read('http_proxy', 'HTTP_PROXY') ?? all;
    const isExempt = readExemptions(environment.no_proxy ?? environment.NO_PROXY ?? '');
    return {
        proxyFor(url) {
            const proxy = url.protocol === 'https:' ? (secure ?? plain) : (plain ?? secure);
            return proxy && !isExempt(url) ? proxy : undefined;
        },
    };
}
function parseProxy(name, value) {
    const url = URL.parse(value.includes('://') ? value : `http://${value}`);
    if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DeadwoodError */ .s(`The environment variable ${name} names no proxy that can be used: it must be an http:// or https:// URL.`);
    }
    const isSecure = url.protocol === 'https:';
    const credentials = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
    return {
        origin: url.origin,
        isSecure,
        hostname: url.hostname.replace(/^\[|\]$/g, ''),
        port: Number(url.port) || (isSecure ? 443 : 80),
        ...(url.username ? { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` } : {}),
    };
}
function readExemptions(list) {
    const tests = list
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean)
        .map(readExemption);
    return (url) => tests.some((test) => test(url));
}
function readExemption(entry) {
    if (entry === '*') {
        return () => true;
    }
    if (entry.includes('/')) {
        return readBlock(entry);
    }
    const [, host = entry, port] = /^(\[[^\]]*\]|[^:]+)(?::(\d+))?$/.exec(entry) ?? [];
    const suffix = host.replace(/^\*?\./, '');
    return (url) => {
        const actualPort = url.port || (url.protocol === 'https:' ? '443' : '80');
        const isName = url.hostname === suffix || url.hostname.endsWith(`.${suffix}`);
        return isName && (port === undefined || port === actualPort);
    };
}
function readBlock(entry) {
    if (!ipaddr_js__WEBPACK_IMPORTED_MODULE_1__.isValidCIDR(entry)) {
        return () => false;
    }
    const [base, bits] = ipaddr_js__WEBPACK_IMPORTED_MODULE_1__.parseCIDR(entry);
    return (url) => {
        const host = url.hostname.replace(/^\[|\]$/g, '');
        if (!(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host)) {
            return false;
        }
        const address = ipaddr_js__WEBPACK_IMPORTED_MODULE_1__.parse(host);
        return address.kind() === base.kind() && address.match(base, bits);
    };
}
const REFUSALS = [
    {
        failure: 'dns-failure',
        proxyStatus: /error=dns_timeout|error=dns_error[^,]*rcode="?(?:SERVFAIL|REFUSED)/i,
        source: 'RFC 9209, sections 2.3.1 and 2.3.2',
    },
    { failure: 'dns-not-found', proxyStatus: /error=dns_error/i, source: 'RFC 9209, section 2.3.2' },
    {
        failure: 'connect',
        proxyStatus: /error=(connection_refused|destination_unavailable)/i,
        source: 'RFC 9209',
    },
    { failure: 'no-ipv6', proxyStatus: /error=destination_ip_unroutable/i, source: 'RFC 9209, section 2.3.6' },
    {
        failure: 'timeout',
        proxyStatus: /error=(connection_timeout|http_response_timeout)/i,
        source: 'RFC 9209',
    },
    { failure: 'tls', proxyStatus: /error=tls_/i, source: 'RFC 9209, sections 2.3.13–2.3.15' },
    {
        failure: 'dns-failure',
        anywhere: /\b(EAI_AGAIN|SERVFAIL|temporary failure in name resolution)\b/i,
        source: 'getaddrinfo',
    },
    {
        failure: 'dns-not-found',
        anywhere: /\b(ERR_DNS_FAIL|ENOTFOUND|NXDOMAIN|no such (host|domain)|name or service not known|host not found|unknown host|could not resolve|cannot resolve|unable to resolve|nodename nor servname|dns (lookup|resolution) fail|does not exist in dns)/i,
        source: 'Squid ERR_DNS_FAIL, Privoxy “No such domain”, Go net “no such host”, getaddrinfo, curl',
    },
    { failure: 'no-ipv6', anywhere: /\b(ENETUNREACH|network is unreachable)\b/i, source: 'connect(2)' },
    {
        failure: 'connect',
        anywhere: /\b(ECONNREFUSED|connection refused|EHOSTUNREACH|no route to host|ERR_CONNECT_FAIL)\b/i,
        source: 'connect(2), Squid',
    },
    {
        failure: 'timeout',
        anywhere: /\b(ETIMEDOUT|connection timed out|connect timeout)\b/i,
        source: 'connect(2)',
    },
];
const GATEWAY_STATUSES = new Set([500, 502, 503, 504]);
function failureOfRefusal(refusal, host) {
    const code = `HTTP_${refusal.status}`;
    const message = `the proxy answered ${refusal.status} ${refusal.reason}`.trim();
    if (!GATEWAY_STATUSES.has(refusal.status)) {
        return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .ExchangeFailure */ .u7('proxy', code, message);
    }
    if (host.includes(':')) {
        return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .ExchangeFailure */ .u7('no-ipv6', code, message);
    }
    const proxyStatus = refusal.headers['proxy-status'] ?? '';
    const anywhere = [refusal.reason, refusal.headers['x-squid-error'] ?? '', proxyStatus, refusal.body].join('\n');
    const row = REFUSALS.find((candidate) => candidate.proxyStatus ? candidate.proxyStatus.test(proxyStatus) : candidate.anywhere?.test(anywhere));
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .ExchangeFailure */ .u7(row?.failure ?? 'proxy', code, message);
}
function isProxyAnswer(status, headers) {
    return (GATEWAY_STATUSES.has(status) &&
        (/error=/.test(headers['proxy-status'] ?? '') || headers['x-squid-error'] !== undefined));
}


/***/ }),

/***/ 21159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createWebChecker: () => (/* binding */ createWebChecker)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./build/src/about.js
var about = __webpack_require__(88856);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/src/check/answer-body.js

const MOST_WIRE_BYTES = 4 * 1024 * 1024;
const MOST_CODINGS = 2;
const SYNC = { flush: external_node_zlib_.constants.Z_SYNC_FLUSH, finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH };
const DECODERS = {
    gzip: () => external_node_zlib_.createGunzip(SYNC),
    'x-gzip': () => external_node_zlib_.createGunzip(SYNC),
    deflate: () => external_node_zlib_.createInflate(SYNC),
    br: () => external_node_zlib_.createBrotliDecompress({ finishFlush: external_node_zlib_.constants.BROTLI_OPERATION_FLUSH }),
    zstd: () => external_node_zlib_.createZstdDecompress(),
};
const ACCEPTED_CODINGS = 'gzip, deflate, br';
class BodyCollector {
    #maxBytes;
    #onEnough;
    #chunks = [];
    #decoders;
    #onEnded;
    #wireBytes = 0;
    #size = 0;
    #isTruncated = false;
    #isDone = false;
    constructor(coding, maxBytes, onEnough) {
        this.#maxBytes = maxBytes;
        this.#onEnough = onEnough;
        this.#decoders = coding === '' ? NO_DECODERS : decodersOf(coding);
        this.#decoders.forEach((decoder, index) => {
            const next = this.#decoders[index + 1];
            decoder.on('error', () => this.#stop(true));
            if (next) {
                decoder.pipe(next);
            }
            else {
                decoder.on('data', (chunk) => this.#keep(chunk)).on('end', () => this.#stop(false));
            }
        });
    }
    write(chunk) {
        if (this.#isDone) {
            return;
        }
        this.#wireBytes += chunk.length;
        const [first] = this.#decoders;
        if (first) {
            first.write(chunk);
        }
        else {
            this.#keep(chunk);
        }
        if (this.#wireBytes > MOST_WIRE_BYTES) {
            this.#stop(true);
        }
    }
    end() {
        const [first] = this.#decoders;
        if (this.#isDone || !first || this.#wireBytes === 0) {
            this.#stop(false);
            return this.#body();
        }
        return new Promise((resolve) => {
            this.#onEnded = () => resolve(this.#body());
            first.end();
        });
    }
    cut() {
        this.#stop(true);
        return this.#body();
    }
    #body() {
        const [first] = this.#chunks;
        const bytes = first && this.#chunks.length === 1 ? first : Buffer.concat(this.#chunks, this.#size);
        return { bytes, isTruncated: this.#isTruncated };
    }
    #keep(chunk) {
        if (this.#isDone) {
            return;
        }
        const room = this.#maxBytes - this.#size;
        const kept = chunk.length > room ? chunk.subarray(0, room) : chunk;
        this.#chunks.push(kept);
        this.#size += kept.length;
        if (chunk.length > room) {
            this.#stop(true);
        }
    }
    #stop(isTruncated) {
        if (this.#isDone) {
            return;
        }
        this.#isDone = true;
        this.#isTruncated = isTruncated;
        for (const decoder of this.#decoders) {
            decoder.destroy();
        }
        this.#onEnded?.();
        if (isTruncated) {
            this.#onEnough();
        }
    }
}
const NO_DECODERS = [];
function decodersOf(coding) {
    const codings = coding
        .toLowerCase()
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '' && name !== 'identity');
    const makers = codings.reverse().map((name) => DECODERS[name]);
    if (makers.length > MOST_CODINGS || makers.includes(undefined)) {
        return [];
    }
    return makers.flatMap((make) => (make ? [make()] : []));
}

// EXTERNAL MODULE: ./build/src/check/hosts.js
var hosts = __webpack_require__(64113);
;// CONCATENATED MODULE: ./build/src/check/headers.js



const KEPT_HEADERS = new Set([
    'content-type',
    'content-length',
    'content-disposition',
    'location',
    'refresh',
    'retry-after',
    'ratelimit-reset',
    'x-ratelimit-remaining',
    'x-ratelimit-reset',
    'allow',
    'www-authenticate',
    'server',
    'via',
    'cf-mitigated',
    'cf-ray',
    'x-amzn-waf-action',
    'x-datadome',
    'x-sucuri-id',
    'x-sucuri-block',
    'x-vercel-mitigated',
    'x-vercel-challenge-token',
    'x-dd-b',
    'x-kpsdk-ct',
    'x-kpsdk-im',
    'x-kpsdk-v',
    'sg-captcha',
    'x-iinfo',
    'x-robots-tag',
    'proxy-status',
    'etag',
    'last-modified',
]);
function honestUserAgent(suffix) {
    return `${about/* NAME */.o_}/${about/* VERSION */.xv} (+${about/* HOMEPAGE */.py}${suffix ? `; ${suffix}` : ''})`;
}
const HONEST_HEADERS = {
    accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
    'accept-language': 'en-US,en;q=0.9',
    'accept-encoding': ACCEPTED_CODINGS,
};
const BROWSER_HEADERS = {
    'sec-ch-ua': '"Google Chrome";v="141", "Not?A_Brand";v="8", "Chromium";v="141"',
    'sec-ch-ua-mobile': '?0',
    'sec-ch-ua-platform': '"Linux"',
    'upgrade-insecure-requests': '1',
    'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36',
    accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8',
    'sec-fetch-site': 'none',
    'sec-fetch-mode': 'navigate',
    'sec-fetch-user': '?1',
    'sec-fetch-dest': 'document',
    'accept-encoding': ACCEPTED_CODINGS,
    'accept-language': 'en-US,en;q=0.9',
};
function headersFor(url, kind, cookie, userAgentSuffix) {
    const base = kind === 'browser' ? BROWSER_HEADERS : honestHeaders(userAgentSuffix);
    const { headers } = (0,hosts/* mannersOf */.K)(url.hostname);
    return headers === undefined && cookie === ''
        ? base
        : { ...base, ...headers, ...(cookie ? { cookie } : {}) };
}
const honestBySuffix = new Map();
function honestHeaders(suffix) {
    const known = honestBySuffix.get(suffix) ?? { 'user-agent': honestUserAgent(suffix), ...HONEST_HEADERS };
    honestBySuffix.set(suffix, known);
    return known;
}

;// CONCATENATED MODULE: ./build/src/check/location.js
const REDIRECT_STATUSES = new Set([301, 302, 303, 307, 308]);
function isRedirect(status) {
    return REDIRECT_STATUSES.has(status);
}
function readLocation(raw, base, spelling) {
    const trimmed = raw.trim();
    if (trimmed === '') {
        return undefined;
    }
    const escaped = spelling === 'bytes'
        ? trimmed.replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`)
        : trimmed;
    const url = URL.parse(escaped, base.href);
    if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
        return 'malformed';
    }
    url.username = '';
    url.password = '';
    return url;
}
const MOST_DELAY_SECONDS = 5;
function readRefresh(content, base) {
    const match = /^\s*(\d{0,6})(?:\.\d*)?\s*[;,]?\s*(?:url\s*=\s*)?(.*)$/is.exec(content.slice(0, 4_096));
    const [, delay = '', rest = ''] = match ?? [];
    const quote = /^["']/.exec(rest)?.[0];
    const address = (quote ? rest.slice(1).split(quote, 1)[0] : rest)?.trim();
    if (!match || !address || (delay === '' && !/^\s*\./.test(content))) {
        return undefined;
    }
    const url = URL.parse(address, base.href);
    const delaySeconds = Number(delay);
    if (!url || !/^https?:$/.test(url.protocol) || delaySeconds > MOST_DELAY_SECONDS) {
        return undefined;
    }
    url.username = '';
    url.password = '';
    return withoutFragment(url) === withoutFragment(base) ? undefined : { url, delaySeconds };
}
function withoutFragment(url) {
    return url.href.slice(0, url.href.length - url.hash.length);
}

;// CONCATENATED MODULE: ./build/src/check/retry-after.js
const UNIT_MS = { h: 3_600_000, m: 60_000, s: 1_000, ms: 1 };
function readRetryAfter(headers, nowMs) {
    const header = (name) => [headers[name]].flat()[0]?.trim();
    const retryAfter = header('retry-after');
    if (retryAfter) {
        const fromHeader = parseDelay(retryAfter, nowMs);
        if (fromHeader !== undefined) {
            return fromHeader;
        }
    }
    const isSpent = header('x-ratelimit-remaining') === undefined || header('x-ratelimit-remaining') === '0';
    const reset = header('ratelimit-reset') ?? (isSpent ? header('x-ratelimit-reset') : undefined);
    return reset !== undefined && /^\d{1,13}(\.\d+)?$/.test(reset)
        ? parseReset(Number(reset), nowMs)
        : undefined;
}
function parseDelay(text, nowMs) {
    if (/^\d{1,9}(\.\d+)?$/.test(text)) {
        return Number(text) * 1_000;
    }
    const parts = [...text.matchAll(/(\d{1,9})(ms|h|m|s)/g)];
    if (parts.length > 0 && parts.map(([whole]) => whole).join('') === text.replaceAll(' ', '')) {
        return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * (UNIT_MS[unit ?? ''] ?? 0), 0);
    }
    const atMs = Date.parse(text);
    return Number.isNaN(atMs) || !/[a-z]/i.test(text) ? undefined : Math.max(0, atMs - nowMs);
}
function parseReset(value, nowMs) {
    if (value > 1e12) {
        return Math.max(0, value - nowMs);
    }
    return value > 1e9 ? Math.max(0, value * 1_000 - nowMs) : value * 1_000;
}

;// CONCATENATED MODULE: ./build/src/check/authority-fetch.js



const MAX_BYTES = 4 * 1024 * 1024;
const MOST_TRIES = 3;
const MOST_HOPS = 3;
const LONGEST_WAIT_MS = 10_000;
const WAIT_MS = 1_000;
async function fetchAuthority(address, request, world) {
    let url = new URL(address);
    let hops = 0;
    for (let attempt = 1;;) {
        const outcome = await ask(url, request, world);
        if ('error' in outcome) {
            return outcome;
        }
        const { status, headers } = outcome.answer;
        const location = [headers.location].flat()[0];
        const next = isRedirect(status) && location !== undefined && hops < MOST_HOPS
            ? readLocation(location, url, 'bytes')
            : undefined;
        if (next instanceof URL) {
            url = next;
            hops++;
            continue;
        }
        const waitMs = readRetryAfter(headers, world.clock.now()) ?? WAIT_MS * attempt;
        const isTemporary = status === 429 || status === 502 || status === 503 || status === 504;
        if (!isTemporary || attempt >= MOST_TRIES || waitMs > LONGEST_WAIT_MS) {
            return replyOf(outcome.answer);
        }
        attempt++;
        try {
            await world.clock.sleep(waitMs, request.signal);
        }
        catch {
            return replyOf(outcome.answer);
        }
    }
}
async function ask(url, request, { transport, lanes, clock, timeoutMs, userAgentSuffix }) {
    if (request.signal?.aborted) {
        return { error: { kind: 'budget', code: 'ABORTED', at: url.href, message: 'called off' } };
    }
    const turn = await lanes.run(url.host, 'first', () => transport.request({
        method: request.method ?? 'GET',
        url,
        headers: {
            'user-agent': honestUserAgent(userAgentSuffix),
            accept: 'application/json',
            'accept-encoding': 'gzip, deflate, br',
            ...request.headers,
        },
        ...(request.body === undefined ? {} : { body: request.body }),
        timeoutMs,
        wantedBytes: () => request.maxBytes ?? MAX_BYTES,
        isVerified: true,
        isHttp1: false,
    }), (outcome) => {
        if ('error' in outcome) {
            return outcome.error.kind === 'timeout' ? { kind: 'timeout' } : { kind: 'neutral' };
        }
        const { status, headers } = outcome.answer;
        return status === 429
            ? { kind: 'throttled', waitMs: readRetryAfter(headers, clock.now()) }
            : { kind: 'answered' };
    });
    return turn === 'turned-away'
        ? {
            error: {
                kind: 'budget',
                code: 'TURNED_AWAY',
                at: url.href,
                message: 'the host is not asked any more',
            },
        }
        : turn.result;
}
function replyOf({ status, headers, body }) {
    const plain = Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]);
    return {
        status,
        headers: Object.fromEntries(plain),
        text: body ? body.bytes.toString('utf8') : '',
    };
}

;// CONCATENATED MODULE: ./build/src/check/patience.js
const LONGEST_PAUSE_MS = 60_000;
const LONGEST_BUSY_PAUSE_MS = 10_000;
const SHORTEST_PAUSE_MS = 250;
const PAUSE_MS = 2_000;
const THROTTLED_ROUNDS = 3;
const SILENT_REQUESTS = 3;
const UNPROVEN_LIMIT = 2;
const CALM_ANSWERS = 10;
class Patience {
    isGivenUp = false;
    #limits;
    #isProven = false;
    #notBeforeMs = 0;
    #lastStartMs = 0;
    #throttledRounds = 0;
    #pausedMs = 0;
    #silent = 0;
    #calmAnswersLeft = 0;
    constructor(limits) {
        this.#limits = limits;
    }
    get allowance() {
        if (this.#calmAnswersLeft > 0) {
            return 1;
        }
        return this.#isProven ? this.#limits.most : Math.min(UNPROVEN_LIMIT, this.#limits.most);
    }
    get isPlain() {
        return !this.isGivenUp && !this.isPaced && this.#silent === 0;
    }
    get isPaced() {
        return this.#notBeforeMs > 0 || this.#limits.spacingMs > 0;
    }
    waitMs(nowMs) {
        return Math.max(this.#notBeforeMs, this.#lastStartMs + this.#limits.spacingMs) - nowMs;
    }
    started(nowMs) {
        this.#lastStartMs = nowMs;
    }
    learn(outcome, nowMs) {
        switch (outcome.kind) {
            case 'answered':
                this.#isProven = true;
                this.#silent = 0;
                this.#throttledRounds = 0;
                if (this.#calmAnswersLeft > 0)
                    this.#calmAnswersLeft--;
                break;
            case 'busy':
                this.#calmDown();
                this.#notBeforeMs = nowMs + Math.min(outcome.waitMs, LONGEST_BUSY_PAUSE_MS);
                break;
            case 'throttled':
                this.#calmDown();
                this.#pause(outcome.waitMs, nowMs);
                break;
            case 'timeout':
            case 'refused':
                this.#silent++;
                if (this.#silent >= SILENT_REQUESTS + (this.#isProven ? this.#limits.most : 0))
                    this.isGivenUp = true;
                break;
            case 'neutral':
                break;
            default:
                throw new Error(`no such outcome: ${outcome}`);
        }
    }
    #calmDown() {
        this.#isProven = true;
        this.#silent = 0;
        this.#calmAnswersLeft = CALM_ANSWERS;
    }
    #pause(wishMs, nowMs) {
        if (nowMs < this.#notBeforeMs) {
            this.#notBeforeMs = Math.max(this.#notBeforeMs, nowMs + Math.min(wishMs ?? 0, LONGEST_PAUSE_MS));
            return;
        }
        this.#throttledRounds++;
        const pauseMs = Math.max(SHORTEST_PAUSE_MS, wishMs ?? PAUSE_MS * 2 ** (this.#throttledRounds - 1));
        this.#pausedMs += pauseMs;
        this.#notBeforeMs = nowMs + pauseMs;
        const { mostPausedMs, deadlineMs } = this.#limits;
        const isTooLong = pauseMs > LONGEST_PAUSE_MS || this.#pausedMs > mostPausedMs || this.#notBeforeMs >= deadlineMs;
        if (isTooLong || this.#throttledRounds > THROTTLED_ROUNDS)
            this.isGivenUp = true;
    }
}

;// CONCATENATED MODULE: ./build/src/check/lanes.js


const PAUSED_SHARE = 0.25;
const MOST_BEGUN = 32;
class Lanes {
    #options;
    #lanes = new Map();
    #ready = [];
    #mostPausedMs;
    #sources = [];
    #active = 0;
    #isPumping = false;
    constructor(options) {
        this.#options = options;
        this.#mostPausedMs = (options.deadlineMs - options.clock.now()) * PAUSED_SHARE;
        options.signal.addEventListener('abort', () => this.#clear(), { once: true });
    }
    limitOf(host) {
        return Math.min(this.#options.perHost, mannersAt(host).concurrency ?? Number.POSITIVE_INFINITY);
    }
    isGivenUp(host) {
        return this.#lanes.get(host)?.patience.isGivenUp ?? false;
    }
    feedFrom(source) {
        this.#sources.push(source);
    }
    offer(host) {
        if (this.#options.signal.aborted)
            return;
        const lane = this.#laneOf(host);
        if (lane.patience.isGivenUp) {
            for (const source of this.#sources)
                source.turnAway(host);
            return;
        }
        this.#makeReady(lane);
        this.#pump();
    }
    take(host, priority) {
        const lane = this.#laneOf(host);
        if (this.#options.signal.aborted || lane.patience.isGivenUp)
            return Promise.resolve(undefined);
        return new Promise((resolve) => {
            lane[priority].push(resolve);
            this.#makeReady(lane);
            this.#pump();
        });
    }
    async run(host, priority, task, outcomeOf) {
        const slot = await this.take(host, priority);
        if (slot === undefined)
            return 'turned-away';
        const result = await task();
        slot.end(outcomeOf(result));
        return { result };
    }
    #laneOf(host) {
        let lane = this.#lanes.get(host);
        if (!lane) {
            const patience = new Patience({
                most: this.limitOf(host),
                spacingMs: mannersAt(host).spacingMs ?? 0,
                mostPausedMs: this.#mostPausedMs,
                deadlineMs: this.#options.deadlineMs,
            });
            lane = { host, patience, first: [], second: [], active: 0, isReady: false, isWaking: false };
            this.#lanes.set(host, lane);
        }
        return lane;
    }
    #isIdle({ host, first, second }) {
        return first.length === 0 && second.length === 0 && this.#sourceOf(host) === undefined;
    }
    #sourceOf(host) {
        return this.#sources.find((source) => source.has(host));
    }
    #makeReady(lane) {
        if (lane.isReady || lane.isWaking || lane.patience.isGivenUp)
            return;
        if (lane.active >= lane.patience.allowance || this.#isIdle(lane))
            return;
        const waitMs = lane.patience.isPaced ? lane.patience.waitMs(this.#options.clock.now()) : 0;
        if (waitMs > 0) {
            this.#wake(lane, waitMs);
            return;
        }
        lane.isReady = true;
        this.#ready.push(lane);
    }
    #wake(lane, waitMs) {
        lane.isWaking = true;
        this.#options.clock.sleep(waitMs, this.#options.signal).then(() => {
            lane.isWaking = false;
            this.#makeReady(lane);
            this.#pump();
        }, () => {
            lane.isWaking = false;
        });
    }
    #pump() {
        if (this.#isPumping)
            return;
        this.#isPumping = true;
        while (this.#active < this.#options.concurrency && !this.#options.signal.aborted) {
            const lane = this.#ready.shift();
            if (!lane)
                break;
            lane.isReady = false;
            this.#startNext(lane);
            this.#makeReady(lane);
        }
        this.#isPumping = false;
    }
    #startNext(lane) {
        const { host, first, second } = lane;
        const begun = first.shift() ?? (second.length >= MOST_BEGUN ? second.shift() : undefined);
        const source = begun === undefined ? this.#sourceOf(host) : undefined;
        if (source !== undefined) {
            source.start(host, this.#slotOf(lane));
        }
        else {
            const waiting = begun ?? second.shift();
            waiting?.(this.#slotOf(lane));
        }
    }
    #slotOf(lane) {
        lane.active++;
        this.#active++;
        if (lane.patience.isPaced)
            lane.patience.started(this.#options.clock.now());
        return { end: (outcome) => this.#end(lane, outcome) };
    }
    #end(lane, outcome) {
        lane.active--;
        this.#active--;
        lane.patience.learn(outcome, this.#options.clock.now());
        if (lane.patience.isGivenUp)
            this.#turnAway(lane);
        this.#makeReady(lane);
        this.#forget(lane);
        this.#pump();
    }
    #turnAway(lane) {
        for (const waiting of [...lane.first.splice(0), ...lane.second.splice(0)])
            waiting(undefined);
        for (const source of this.#sources)
            source.turnAway(lane.host);
    }
    #forget(lane) {
        const isQuiet = lane.active === 0 && !lane.isReady && !lane.isWaking && this.#isIdle(lane);
        if (isQuiet && lane.patience.isPlain) {
            this.#lanes.delete(lane.host);
        }
    }
    #clear() {
        for (const lane of this.#lanes.values()) {
            this.#turnAway(lane);
        }
    }
}
function mannersAt(host) {
    return (0,hosts/* mannersOf */.K)(host.replace(/:\d+$/, ''));
}

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./build/src/check/failure.js
var check_failure = __webpack_require__(77916);
// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(48280);
;// CONCATENATED MODULE: ./build/src/check/special-purpose.js
const IPV4_SPECIAL = [
    { block: '0.0.0.0/8', name: 'this network', source: 'RFC 791, section 3.2' },
    { block: '10.0.0.0/8', name: 'private use', source: 'RFC 1918' },
    { block: '100.64.0.0/10', name: 'carrier-grade NAT', source: 'RFC 6598' },
    { block: '127.0.0.0/8', name: 'loopback', source: 'RFC 1122, section 3.2.1.3' },
    { block: '169.254.0.0/16', name: 'link local (cloud metadata lives here)', source: 'RFC 3927' },
    { block: '172.16.0.0/12', name: 'private use', source: 'RFC 1918' },
    { block: '192.0.0.0/24', name: 'IETF protocol assignments', source: 'RFC 6890, section 2.1' },
    { block: '192.0.2.0/24', name: 'documentation', source: 'RFC 5737' },
    { block: '192.31.196.0/24', name: 'AS112', source: 'RFC 7535' },
    { block: '192.52.193.0/24', name: 'AMT', source: 'RFC 7450' },
    { block: '192.88.99.0/24', name: '6to4 relay anycast, deprecated', source: 'RFC 7526' },
    { block: '192.168.0.0/16', name: 'private use', source: 'RFC 1918' },
    { block: '192.175.48.0/24', name: 'AS112', source: 'RFC 7534' },
    { block: '198.18.0.0/15', name: 'benchmarking', source: 'RFC 2544' },
    { block: '198.51.100.0/24', name: 'documentation', source: 'RFC 5737' },
    { block: '203.0.113.0/24', name: 'documentation', source: 'RFC 5737' },
    { block: '224.0.0.0/4', name: 'multicast', source: 'RFC 5771' },
    { block: '240.0.0.0/4', name: 'reserved (and limited broadcast)', source: 'RFC 1112, RFC 8190' },
];
const IPV6_SPECIAL = [
    { block: '2001::/23', name: 'IETF protocol assignments (Teredo, ORCHID, AMT, …)', source: 'RFC 2928' },
    { block: '2001:db8::/32', name: 'documentation', source: 'RFC 3849' },
    { block: '2620:4f:8000::/48', name: 'AS112', source: 'RFC 7534' },
    { block: '3fff::/20', name: 'documentation', source: 'RFC 9637' },
];
const IPV6_GLOBAL_UNICAST = '2000::/3';
const IPV4_CARRIERS = [
    { block: '64:ff9b::/96', name: 'NAT64', source: 'RFC 6052', at: 12 },
    { block: '2002::/16', name: '6to4', source: 'RFC 3056', at: 2 },
];
const ISATAP_MARKERS = [
    [0x00, 0x00, 0x5e, 0xfe],
    [0x02, 0x00, 0x5e, 0xfe],
];

;// CONCATENATED MODULE: ./build/src/check/guard.js



const SPECIAL_NAMES = [
    { suffix: 'localhost', source: 'RFC 6761, section 6.3' },
    { suffix: 'localdomain', source: 'RFC 6762, appendix G' },
    { suffix: 'local', source: 'RFC 6762, section 3' },
    { suffix: 'internal', source: 'ICANN resolution 2024.07.29.06: private use; metadata.google.internal' },
    { suffix: 'home.arpa', source: 'RFC 8375' },
    { suffix: 'ip6-localhost', source: 'Debian /etc/hosts' },
    { suffix: 'ip6-loopback', source: 'Debian /etc/hosts' },
];
const special4 = IPV4_SPECIAL.map(({ block, name }) => ({ name, range: ipaddr.IPv4.parseCIDR(block) }));
const special6 = IPV6_SPECIAL.map(({ block, name }) => ({ name, range: ipaddr.IPv6.parseCIDR(block) }));
const carriers = IPV4_CARRIERS.map(({ block, name, at }) => ({
    name,
    at,
    range: ipaddr.IPv6.parseCIDR(block),
}));
const global6 = ipaddr.IPv6.parseCIDR(IPV6_GLOBAL_UNICAST);
function specialPurposeOf(address) {
    const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
    const version = (0,external_node_net_.isIP)(bare);
    if (version === 4) {
        const parsed = ipaddr.IPv4.parse(bare);
        return special4.find(({ range }) => parsed.match(range))?.name;
    }
    if (version === 6) {
        return specialPurposeOf6(ipaddr.IPv6.parse(bare));
    }
    return 'no address';
}
function specialPurposeOf6(address) {
    const bytes = address.toByteArray();
    const carrier = carriers.find(({ range }) => address.match(range));
    if (carrier) {
        const inner = specialPurposeOf(bytes.slice(carrier.at, carrier.at + 4).join('.'));
        return inner && `${inner}, through ${carrier.name}`;
    }
    if (!address.match(global6)) {
        return 'not global unicast';
    }
    const isIsatap = ISATAP_MARKERS.some((marker) => marker.every((byte, index) => bytes[8 + index] === byte));
    if (isIsatap) {
        const inner = specialPurposeOf(bytes.slice(12).join('.'));
        return inner && `${inner}, through ISATAP`;
    }
    return special6.find(({ range }) => address.match(range))?.name;
}
function isSpecialPurpose(address) {
    return specialPurposeOf(address) !== undefined;
}
const PLACEHOLDERS = new Set(['documentation', 'benchmarking']);
function isPlaceholderAddress(address) {
    return PLACEHOLDERS.has(specialPurposeOf(address) ?? '');
}
function refusedHost(hostname) {
    const name = hostname.toLowerCase().replace(/\.+$/, '');
    if (name === '') {
        return 'no host';
    }
    const bare = name.replace(/^\[|\]$/g, '');
    if ((0,external_node_net_.isIP)(bare)) {
        return specialPurposeOf(bare);
    }
    const special = SPECIAL_NAMES.find(({ suffix }) => name === suffix || name.endsWith(`.${suffix}`));
    return special && `the name .${special.suffix}`;
}
function refusedProxiedHost(hostname) {
    const refused = refusedHost(hostname);
    if (refused) {
        return refused;
    }
    const name = hostname.replace(/\.+$/, '');
    return name.includes('.') || name.includes(':') ? undefined : 'a name of the local network';
}

;// CONCATENATED MODULE: ./build/src/check/name-resolver.js





const KEEP_MS = 60_000;
const KEEP_MISSING_MS = 1_500;
const MOST_KEPT = 4_000;
const RESOLUTION_DELAY_MS = 50;
const QUERY_TIMEOUT_MS = 2_000;
const QUERY_TRIES = 2;
const HINT_WAIT_MS = 1_000;
const GIVE_UP_AFTER = 3;
const NEVER_NAMES = /(^|\.)(example|invalid|test)$/;
const PROOF_NAMES = ['www.iana.org', 'example.com', 'github.com'];
function createNameResolver(hostsFile = '/etc/hosts') {
    return new SystemResolver(hostsFile);
}
class SystemResolver {
    hasWorked = false;
    #resolver = new external_node_dns_.promises.Resolver({ timeout: QUERY_TIMEOUT_MS, tries: QUERY_TRIES });
    #kept = new Map();
    #hosts;
    #proof;
    #failuresInARow = 0;
    #hintsMissed = 0;
    constructor(hostsFile) {
        this.#hosts = readHostNames(hostsFile);
    }
    resolve(hostname) {
        const name = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
        const family = (0,external_node_net_.isIP)(name);
        if (family) {
            return Promise.resolve([{ address: name, family }]);
        }
        const now = Date.now();
        const kept = this.#kept.get(name);
        if (kept && kept.until > now) {
            return kept.answer;
        }
        const answer = this.#ask(name);
        this.#keep(name, { until: now + KEEP_MS, answer });
        answer.then((addresses) => {
            this.hasWorked ||= addresses.some(isPublic);
        }, (error) => {
            const keepMs = (0,check_failure/* codeOf */.$N)(error) === 'ENOTFOUND' ? KEEP_MISSING_MS : 0;
            this.#keep(name, { until: Date.now() + keepMs, answer });
        });
        return answer;
    }
    async hint(hostname) {
        if (!this.hasWorked && this.#hintsMissed >= GIVE_UP_AFTER) {
            return undefined;
        }
        const { promise: late, resolve } = Promise.withResolvers();
        const timer = setTimeout(resolve, HINT_WAIT_MS, 'late');
        const answer = await Promise.race([this.#hint(hostname.replace(/\.$/, '')), late]);
        clearTimeout(timer);
        if (answer === 'late') {
            this.#hintsMissed++;
            return undefined;
        }
        return answer;
    }
    async #hint(name) {
        if ((await this.#hosts).has(name) || (0,external_node_net_.isIP)(name)) {
            return this.resolve(name).catch(() => undefined);
        }
        const found = await this.#query(name);
        this.hasWorked ||= found.some(isPublic);
        return found.length > 0 ? found : undefined;
    }
    #keep(name, kept) {
        this.#kept.delete(name);
        this.#kept.set(name, kept);
        if (this.#kept.size > MOST_KEPT) {
            const [oldest] = this.#kept.keys();
            if (oldest !== undefined)
                this.#kept.delete(oldest);
        }
    }
    async #ask(name) {
        if (this.#failuresInARow < GIVE_UP_AFTER && !(await this.#hosts).has(name)) {
            const found = await this.#query(name);
            if (found.length > 0) {
                return found;
            }
        }
        try {
            const found = await external_node_dns_.promises.lookup(name, { all: true });
            return found.toSorted((a, b) => a.family - b.family);
        }
        catch (error) {
            const isBelieved = (0,check_failure/* codeOf */.$N)(error) !== 'ENOTFOUND' || NEVER_NAMES.test(name) || (await this.#isOnline());
            throw isBelieved ? error : withoutNetwork(name);
        }
    }
    async #isOnline() {
        if (this.hasWorked) {
            return true;
        }
        this.#proof ??= Promise.all(PROOF_NAMES.map(async (name) => (await this.#query(name)).length > 0 ||
            external_node_dns_.promises.lookup(name).then(() => true, () => false))).then((answers) => answers.includes(true));
        return this.#proof;
    }
    async #query(name) {
        const toAddress = (family) => (addresses) => addresses.map((address) => ({ address, family }));
        let failures = 0;
        const onError = (error) => {
            const code = (0,check_failure/* codeOf */.$N)(error);
            if (code !== 'ENOTFOUND' && code !== 'ENODATA')
                failures++;
            return [];
        };
        const v4 = this.#resolver.resolve4(name).then(toAddress(4)).catch(onError);
        const v6 = this.#resolver.resolve6(name).then(toAddress(6)).catch(onError);
        const first = await v4;
        const late = new Promise((resolve) => setTimeout(resolve, RESOLUTION_DELAY_MS, []));
        const second = await (first.length > 0 ? Promise.race([v6, late]) : v6);
        this.#failuresInARow = failures === 2 ? this.#failuresInARow + 1 : 0;
        return [...first, ...second];
    }
}
async function readHostNames(path) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => '');
    const names = text.split('\n').flatMap((line) => line.replace(/#.*/, '').trim().split(/\s+/).slice(1));
    return new Set(names.map((name) => name.toLowerCase()));
}
function withoutNetwork(name) {
    const error = new Error(`${name} cannot be resolved, and neither can any other name here`);
    error.code = 'EAI_AGAIN';
    return error;
}
function isPublic({ address }) {
    return !isSpecialPurpose(address);
}

// EXTERNAL MODULE: ./build/src/check/proxy.js
var check_proxy = __webpack_require__(69858);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(24371);
;// CONCATENATED MODULE: ./build/src/check/answer-handler.js


const BODY_TIMEOUT_MS = 5_000;
const DRAINED_BYTES = 64 * 1024;
const DRAIN_TIMEOUT_MS = 1_000;
class AnswerHandler {
    dueAtMs;
    place = -1;
    #request;
    #receiver;
    #deadlines;
    #controller;
    #status = 0;
    #headers = {};
    #body;
    #isSettled = false;
    #droppedBytes = 0;
    constructor(request, receiver, deadlines) {
        this.#request = request;
        this.#receiver = receiver;
        this.#deadlines = deadlines;
        this.dueAtMs = performance.now() + request.timeoutMs;
        deadlines.add(this);
    }
    fail(error) {
        if (this.#settle()) {
            this.#receiver.onFailure(error);
        }
        this.#controller?.abort(error);
    }
    onRequestStart(controller) {
        this.#controller = controller;
        if (this.#isSettled) {
            controller.abort(new Error('too late'));
        }
    }
    onResponseStart(controller, status, headers) {
        if (status < 200) {
            return;
        }
        this.#status = status;
        this.#headers = headers;
        if (this.#request.method === 'HEAD') {
            return;
        }
        const wanted = this.#request.wantedBytes(status, headers);
        if (wanted > 0) {
            this.#body = new BodyCollector(String(headers['content-encoding'] ?? ''), wanted, () => this.#finish());
            this.dueAtMs = Math.min(this.dueAtMs, performance.now() + BODY_TIMEOUT_MS);
        }
        else if (!(Number(headers['content-length']) <= DRAINED_BYTES)) {
            this.#finish();
            controller.abort(new Error('no body wanted'));
        }
    }
    onResponseData(controller, chunk) {
        if (this.#body && !this.#isSettled) {
            this.#body.write(chunk);
            return;
        }
        this.#droppedBytes += chunk.length;
        if (this.#droppedBytes > DRAINED_BYTES) {
            controller.abort(new Error('enough'));
        }
    }
    onResponseEnd() {
        if (this.#isSettled) {
            this.#deadlines.delete(this);
        }
        else if (this.#body) {
            const body = this.#body.end();
            if (body instanceof Promise)
                body.then((late) => this.#deliver(late));
            else
                this.#deliver(body);
        }
        else {
            this.#deliver();
        }
    }
    onResponseError(_controller, error) {
        if (this.#isSettled) {
            this.#deadlines.delete(this);
        }
        else if (this.#status > 0) {
            this.#deliver(this.#body?.cut());
        }
        else if (this.#settle()) {
            this.#receiver.onFailure(error);
        }
    }
    #finish() {
        this.#deliver(this.#body?.cut());
        this.dueAtMs = performance.now() + DRAIN_TIMEOUT_MS;
        this.#deadlines.add(this);
    }
    onDue() {
        if (this.#isSettled) {
            this.#deadlines.delete(this);
            this.#controller?.abort(new Error('enough'));
        }
        else if (this.#status > 0) {
            this.#deliver(this.#body?.cut());
            this.#controller?.abort(new Error('too slow'));
        }
        else {
            const words = `no answer within ${this.#request.timeoutMs} ms`;
            this.fail(new check_failure/* ExchangeFailure */.u7('timeout', 'DEADLINE', words));
        }
    }
    #deliver(body) {
        if (this.#settle()) {
            this.#receiver.onAnswer({ status: this.#status, headers: this.#headers, ...(body ? { body } : {}) });
        }
    }
    #settle() {
        if (this.#isSettled) {
            return false;
        }
        this.#isSettled = true;
        this.#deadlines.delete(this);
        return true;
    }
}

;// CONCATENATED MODULE: ./build/src/check/approval.js


async function approvedAddresses(hostname, options) {
    const refused = options.allowPrivate ? undefined : refusedHost(hostname);
    if (refused) {
        throw unsafe(hostname, refused);
    }
    const addresses = await options.resolver.resolve(hostname);
    return options.allowPrivate ? addresses : approve(hostname, addresses);
}
function approve(hostname, addresses) {
    const approved = addresses.filter(({ address }) => specialPurposeOf(address) === undefined);
    const [first] = addresses;
    if (approved.length === 0 && first) {
        throw unsafe(`${hostname} (${first.address})`, specialPurposeOf(first.address) ?? '');
    }
    return approved;
}
function unsafe(what, why) {
    return new check_failure/* ExchangeFailure */.u7('unsafe', 'ADDRESS_REFUSED', `${what} is not a public address: ${why}`);
}
async function approveProxied(hostname, options) {
    if (options.allowPrivate) {
        return;
    }
    const refused = refusedProxiedHost(hostname);
    if (refused) {
        throw unsafe(hostname, refused);
    }
    const addresses = await options.resolver.hint(hostname);
    if (addresses && !addresses.every(({ address }) => isPlaceholderAddress(address))) {
        approve(hostname, addresses);
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/check/trust.js


const UNKNOWN_ISSUER_CODES = new Set([
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'SELF_SIGNED_CERT_IN_CHAIN',
]);
function createTrust(extraFile, log) {
    const isNodesOwn = extraFile === undefined || extraFile === process.env.NODE_EXTRA_CA_CERTS;
    const extra = isNodesOwn ? [] : readCertificates(extraFile, log);
    let isWide = false;
    let context;
    return {
        context() {
            context ??= external_node_tls_.createSecureContext(isWide || extra.length > 0
                ? {
                    ca: [
                        ...new Set([
                            ...external_node_tls_.getCACertificates('default'),
                            ...extra,
                            ...(isWide ? external_node_tls_.getCACertificates('system') : []),
                        ]),
                    ],
                }
                : {});
            return context;
        },
        get isWide() {
            return isWide;
        },
        widen() {
            if (!isWide) {
                isWide = true;
                context = undefined;
            }
        },
    };
}
function readCertificates(file, log) {
    try {
        return ((0,external_node_fs_.readFileSync)(file, 'utf8').match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []);
    }
    catch (error) {
        log.warning(`NODE_EXTRA_CA_CERTS could not be read and is left out: ${error instanceof Error ? error.message : error}`);
        return [];
    }
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./build/src/check/tunnel.js






async function openTunnel(options, way, proxy, deadline) {
    await approveProxied(way.hostname, options);
    const authority = `${(0,external_node_net_.isIP)(way.hostname) === 6 ? `[${way.hostname}]` : way.hostname}:${way.port}`;
    const request = (proxy.isSecure ? external_node_https_ : external_node_http_).request({
        host: proxy.hostname,
        port: proxy.port,
        method: 'CONNECT',
        path: authority,
        headers: {
            host: authority,
            'user-agent': options.userAgent,
            ...(proxy.authorization ? { 'proxy-authorization': proxy.authorization } : {}),
        },
        agent: false,
        signal: deadline,
        ...(proxy.isSecure ? { secureContext: options.trust.context() } : {}),
    });
    const { promise, resolve, reject } = Promise.withResolvers();
    request.once('connect', (response, socket, head) => {
        if (response.statusCode === 200) {
            if (head.length > 0)
                socket.unshift(head);
            resolve(socket);
            return;
        }
        readRefusal(response, socket, head).then((refusal) => reject((0,check_proxy/* failureOfRefusal */.WW)(refusal, way.hostname)), reject);
    });
    request.once('error', (error) => {
        reject(deadline.aborted
            ? timedOut(way)
            : new check_failure/* ExchangeFailure */.u7('proxy', (0,check_failure/* codeOf */.$N)(error) ?? 'UNKNOWN', `the proxy could not be used: ${error.message}`, {
                cause: error,
            }));
    });
    request.end();
    return promise;
}
async function probeTunnel(options, url) {
    const proxy = options.proxies.proxyFor(url);
    if (!proxy) {
        return undefined;
    }
    const way = { hostname: url.hostname.replace(/^\[|\]$/g, ''), port: 443 };
    try {
        const socket = await openTunnel(options, way, proxy, AbortSignal.timeout(options.timeoutMs));
        socket.destroy();
        return undefined;
    }
    catch (error) {
        return error;
    }
}
const REFUSAL_BYTES = 2_048;
const REFUSAL_WAIT_MS = 300;
async function readRefusal(response, socket, head) {
    const wanted = Math.min(REFUSAL_BYTES, Number(response.headers['content-length'] ?? REFUSAL_BYTES));
    let body = head;
    const { promise, resolve } = Promise.withResolvers();
    const timer = setTimeout(resolve, REFUSAL_WAIT_MS);
    const add = (chunk) => {
        body = Buffer.concat([body, chunk]);
        if (body.length >= wanted)
            resolve();
    };
    if (body.length >= wanted)
        resolve();
    socket
        .on('data', add)
        .once('end', resolve)
        .once('close', resolve)
        .once('error', () => resolve());
    await promise;
    clearTimeout(timer);
    socket.destroy();
    const headers = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
    return {
        status: response.statusCode ?? 0,
        reason: response.statusMessage ?? '',
        headers: Object.fromEntries(headers),
        body: body.subarray(0, REFUSAL_BYTES).toString('latin1'),
    };
}
function timedOut(way) {
    return new check_failure/* ExchangeFailure */.u7('timeout', 'UND_ERR_CONNECT_TIMEOUT', `no connection to ${way.hostname} in time`);
}

;// CONCATENATED MODULE: ./build/src/check/connector.js








function createConnector(options, isVerified) {
    return (asked, callback) => {
        const hostname = asked.hostname.replace(/^\[|\]$/g, '');
        const isSecure = asked.protocol === 'https:';
        const way = {
            hostname,
            port: Number(asked.port) || (isSecure ? 443 : 80),
            isHttp1: asked.allowH2 === false,
            isVerified,
            proxy: options.proxies.proxyFor(new URL(`${asked.protocol}//${asked.host}`)),
        };
        connect(options, way, isSecure).then((socket) => callback(null, socket), (error) => callback(error instanceof Error ? error : new Error(String(error)), null));
    };
}
async function connect(options, way, isSecure) {
    const deadline = AbortSignal.timeout(options.timeoutMs);
    const open = () => way.proxy ? openTunnel(options, way, way.proxy, deadline) : openSocket(options, way, deadline);
    if (!isSecure) {
        return open();
    }
    const { isWide } = options.trust;
    try {
        return await connector_secure(await open(), options, way, deadline);
    }
    catch (error) {
        if (isWide || !UNKNOWN_ISSUER_CODES.has((0,check_failure/* codeOf */.$N)(error) ?? '')) {
            throw error;
        }
        options.trust.widen();
        return connector_secure(await open(), options, way, deadline);
    }
}
async function openSocket(options, way, deadline) {
    const addresses = await approvedAddresses(way.hostname, options);
    const isIpv6Only = addresses.length > 0 && addresses.every(({ family }) => family === 6);
    if (isIpv6Only && !options.allowPrivate && !hasIpv6()) {
        throw new check_failure/* ExchangeFailure */.u7('no-ipv6', 'NO_IPV6', `${way.hostname} has IPv6 addresses only, and this machine has no IPv6`);
    }
    const socket = external_node_net_.connect({
        host: way.hostname,
        port: way.port,
        lookup: (_hostname, _options, done) => done(null, [...addresses]),
        autoSelectFamily: true,
        autoSelectFamilyAttemptTimeout: Math.max(1_000, Math.floor(options.timeoutMs / Math.max(1, addresses.length))),
        noDelay: true,
    });
    try {
        return await settled(socket, 'connect', deadline);
    }
    catch (error) {
        const code = (0,check_failure/* codeOf */.$N)(error) ?? '';
        if (isIpv6Only && /^(ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL|EAFNOSUPPORT)$/.test(code)) {
            throw new check_failure/* ExchangeFailure */.u7('no-ipv6', code, `${way.hostname} has IPv6 addresses only, and none can be reached`);
        }
        throw error;
    }
}
function hasIpv6() {
    return Object.values((0,external_node_os_.networkInterfaces)()).some((addresses) => addresses?.some(({ family, address }) => family === 'IPv6' && specialPurposeOf(address) === undefined));
}
function connector_secure(raw, options, way, deadline) {
    const socket = external_node_tls_.connect({
        socket: raw,
        host: way.hostname,
        ...((0,external_node_net_.isIP)(way.hostname) ? {} : { servername: way.hostname.replace(/\.$/, '') }),
        ALPNProtocols: way.isHttp1 ? ['http/1.1'] : ['h2', 'http/1.1'],
        secureContext: options.trust.context(),
        rejectUnauthorized: way.isVerified,
    });
    return settled(socket, 'secureConnect', deadline);
}
function settled(socket, event, deadline) {
    return new Promise((resolve, reject) => {
        const onAbort = () => finish(new check_failure/* ExchangeFailure */.u7('timeout', 'UND_ERR_CONNECT_TIMEOUT', 'no connection in time'));
        const onReady = () => finish();
        const onClose = () => {
            const error = new Error('the connection was closed before it was ready');
            error.code = 'ECONNRESET';
            finish(error);
        };
        const finish = (error) => {
            deadline.removeEventListener('abort', onAbort);
            socket.removeListener(event, onReady);
            socket.removeListener('close', onClose);
            if (error) {
                socket.on('error', () => undefined);
                socket.destroy();
                reject(error);
            }
            else {
                socket.removeListener('error', finish);
                resolve(socket);
            }
        };
        deadline.addEventListener('abort', onAbort, { once: true });
        socket.once(event, onReady).once('error', finish).once('close', onClose);
        if (deadline.aborted)
            onAbort();
    });
}

;// CONCATENATED MODULE: ./build/src/check/bag.js
class Bag {
    #items = [];
    get size() {
        return this.#items.length;
    }
    all() {
        return [...this.#items];
    }
    has(item) {
        return item.place >= 0;
    }
    add(item) {
        if (item.place >= 0)
            return;
        item.place = this.#items.length;
        this.#items.push(item);
    }
    delete(item) {
        const last = this.#items.at(-1);
        if (item.place < 0 || last === undefined)
            return;
        this.#items[item.place] = last;
        last.place = item.place;
        this.#items.pop();
        item.place = -1;
    }
    clear() {
        for (const item of this.#items)
            item.place = -1;
        this.#items.length = 0;
    }
}

;// CONCATENATED MODULE: ./build/src/check/deadlines.js

const GRAIN_MS = 50;
class Deadlines {
    #waiting = new Bag();
    #timer;
    get waiting() {
        return this.#waiting.all();
    }
    add(due) {
        this.#waiting.add(due);
        this.#timer ??= setInterval(() => this.#look(), GRAIN_MS);
    }
    delete(due) {
        this.#waiting.delete(due);
        if (this.#waiting.size === 0)
            this.clear();
    }
    clear() {
        this.#waiting.clear();
        clearInterval(this.#timer);
        this.#timer = undefined;
    }
    #look() {
        const nowMs = performance.now();
        for (const due of this.waiting) {
            if (due.dueAtMs <= nowMs && this.#waiting.has(due))
                due.onDue();
        }
    }
}

;// CONCATENATED MODULE: ./build/src/check/transport.js








const MAX_HEADER_BYTES = 128 * 1024;
const KEEP_ALIVE_MS = 4_000;
const MOST_REMEMBERED = 2_000;
class Transport {
    requests = 0;
    #options;
    #verified;
    #unverified;
    #plainProxy;
    #answered = new Set();
    #deadlines = new Deadlines();
    #hasProxyWorked = false;
    constructor(options) {
        this.#options = options;
        this.#verified = this.#createAgent(true);
        options.signal.addEventListener('abort', () => this.#stop(), { once: true });
    }
    request(request) {
        const proxy = this.#options.proxies.proxyFor(request.url);
        return proxy === undefined ? this.#askDirectly(request) : this.#askThrough(proxy, request);
    }
    async close() {
        await Promise.all([this.#verified.destroy(), this.#unverified?.destroy(), this.#plainProxy?.destroy()]);
        this.#deadlines.clear();
        this.#answered.clear();
    }
    #askDirectly(request, mayTryAgain = true) {
        const { origin, href } = request.url;
        return new Promise((resolve) => {
            this.#send(this.#agentFor(request), request, ownAddressOf(request, origin), {
                onAnswer: (answer) => {
                    this.#remember(origin);
                    resolve({ answer });
                },
                onFailure: (failure) => {
                    const error = (0,check_failure/* describeFailure */.Ic)(failure, href);
                    const triesAgain = mayTryAgain && this.#isStale(error, request, origin);
                    resolve(triesAgain ? this.#askDirectly(request, false) : { error });
                },
            });
        });
    }
    async #askThrough(proxy, request, mayTryAgain = true) {
        const { origin, href, protocol } = request.url;
        try {
            const answer = protocol === 'http:'
                ? await this.#askProxy(request, proxy)
                : await this.#answerTo(this.#agentFor(request), request, ownAddressOf(request, origin));
            this.#remember(origin);
            this.#hasProxyWorked = true;
            return { answer };
        }
        catch (failure) {
            const error = (0,check_failure/* describeFailure */.Ic)(await this.#explain(failure, request.url), href);
            const triesAgain = mayTryAgain && this.#isStale(error, request, origin);
            return triesAgain ? this.#askThrough(proxy, request, false) : { error };
        }
    }
    #isStale(error, { method }, origin) {
        return error.kind === 'reset' && this.#answered.has(origin) && method !== 'POST';
    }
    #stop() {
        for (const handler of this.#deadlines.waiting)
            handler.fail(outOfTime());
    }
    #remember(origin) {
        if (!this.#answered.has(origin)) {
            if (this.#answered.size > MOST_REMEMBERED)
                this.#answered.clear();
            this.#answered.add(origin);
        }
    }
    #agentFor({ isVerified }) {
        if (isVerified)
            return this.#verified;
        this.#unverified ??= this.#createAgent(false);
        return this.#unverified;
    }
    async #askProxy(request, proxy) {
        const { url } = request;
        await approveProxied(url.hostname, this.#options);
        this.#plainProxy ??= new undici/* Agent */.g6({
            ...AGENT_OPTIONS,
            connections: this.#options.concurrency,
            allowH2: false,
        });
        const answer = await this.#answerTo(this.#plainProxy, request, {
            origin: proxy.origin,
            path: `${url.origin}${url.pathname}${url.search}`,
            headers: {
                ...request.headers,
                host: url.host,
                ...(proxy.authorization ? { 'proxy-authorization': proxy.authorization } : {}),
            },
        });
        const headers = Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, String(value)]));
        if ((0,check_proxy/* isProxyAnswer */.dU)(answer.status, headers)) {
            throw (0,check_proxy/* failureOfRefusal */.WW)({ status: answer.status, reason: '', headers, body: '' }, url.hostname);
        }
        if (answer.status >= 502 && answer.status <= 504) {
            await this.#blameName(url);
        }
        return answer;
    }
    async #blameName(url) {
        const failure = await probeTunnel(this.#options, url);
        const explained = failure && (await this.#explain(failure, url));
        if (explained instanceof check_failure/* ExchangeFailure */.u7 && explained.kind === 'dns-not-found') {
            throw explained;
        }
    }
    async #explain(error, url) {
        if (!(error instanceof check_failure/* ExchangeFailure */.u7) || error.kind !== 'proxy') {
            return error;
        }
        const isGateway = /^HTTP_50[0234]$/.test(error.code);
        if (error.code === 'HTTP_404' && this.#hasProxyWorked) {
            return new check_failure/* ExchangeFailure */.u7('dns-not-found', error.code, error.message);
        }
        if (!isGateway || !this.#options.resolver.hasWorked) {
            return error;
        }
        const reason = await this.#options.resolver.resolve(url.hostname).then(() => undefined, check_failure/* codeOf */.$N);
        return reason === 'ENOTFOUND' ? new check_failure/* ExchangeFailure */.u7('dns-not-found', reason, error.message) : error;
    }
    #answerTo(agent, request, address) {
        return new Promise((resolve, reject) => {
            this.#send(agent, request, address, { onAnswer: resolve, onFailure: reject });
        });
    }
    #send(agent, request, address, receiver) {
        if (this.#options.signal.aborted) {
            receiver.onFailure(outOfTime());
            return;
        }
        this.requests++;
        const handler = new AnswerHandler(request, receiver, this.#deadlines);
        const options = {
            ...address,
            method: request.method,
            ...(request.body === undefined ? {} : { body: request.body }),
            ...(request.isHttp1 ? { allowH2: false } : {}),
        };
        try {
            agent.dispatch(options, handler);
        }
        catch (error) {
            handler.onResponseError(undefined, error instanceof Error ? error : new Error(String(error)));
        }
    }
    #createAgent(isVerified) {
        return new undici/* Agent */.g6({
            ...AGENT_OPTIONS,
            connections: this.#options.perHost,
            connect: createConnector(this.#options, isVerified),
        });
    }
}
function ownAddressOf({ url, headers }, origin) {
    return { origin, path: url.pathname + url.search, headers };
}
function outOfTime() {
    return new check_failure/* ExchangeFailure */.u7('budget', 'BUDGET', 'the time for the whole run was over');
}
const AGENT_OPTIONS = {
    pipelining: 1,
    keepAliveTimeout: KEEP_ALIVE_MS,
    maxHeaderSize: MAX_HEADER_BYTES,
    headersTimeout: 0,
    bodyTimeout: 0,
    strictContentLength: false,
};

;// CONCATENATED MODULE: ./build/src/check/archive.js
const ENDPOINT = 'https://archive.org/wayback/available';
const MOST_QUESTIONS = 50;
const archive_GIVE_UP_AFTER = 2;
function createArchive(fetchText, log) {
    let questions = 0;
    let failures = 0;
    return {
        async find(url, before) {
            if (questions >= MOST_QUESTIONS || failures >= archive_GIVE_UP_AFTER) {
                return undefined;
            }
            questions++;
            const timestamp = before.replace(/\D/g, '').slice(0, 14);
            const text = await fetchText(`${ENDPOINT}?url=${encodeURIComponent(url)}&timestamp=${timestamp}`);
            if (text === undefined) {
                failures++;
                log.debug(`the archive gave no answer about ${url}`);
                return undefined;
            }
            failures = 0;
            return readAnswer(text);
        },
    };
}
function readAnswer(text) {
    const closest = asRecord(asRecord(asRecord(parse(text)).archived_snapshots).closest);
    const { available, status, url, timestamp } = closest;
    const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(String(timestamp));
    const address = typeof url === 'string' ? URL.parse(url) : null;
    if (available !== true || status !== '200' || !match || address?.hostname !== 'web.archive.org') {
        return undefined;
    }
    address.protocol = 'https:';
    const [, year, month, day, hour, minute, second] = match;
    return { url: address.href, takenAt: `${year}-${month}-${day}T${hour}:${minute}:${second}Z` };
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function asRecord(value) {
    return typeof value === 'object' && value !== null ? value : {};
}

;// CONCATENATED MODULE: ./build/src/check/fragments.js

const UNJUDGEABLE = [
    { pattern: /^(top)?$/i, source: 'HTML standard, “the indicated part of the document”: the top' },
    { pattern: /^[!/]|^\?/, source: 'client-side routes: #!/old/path, #/page' },
    { pattern: /[=&]/, source: 'parameters for scripts: #t=42, #page=3 (RFC 8118), #gid=0, #xywh=…' },
    { pattern: /^L\d+(C\d+)?(-L?\d+(C\d+)?)?$|^l-?\d+$/, source: 'lines of code on forges: lychee-lib quirks' },
    {
        pattern: /^(issuecomment|issue|discussion_r|discussioncomment|pullrequestreview|diff|commitcomment|note|event|ref-commits?)[-_]?[\w-]*\d/i,
        source: 'comments and diffs that forges load late',
    },
];
function isJudgeable(fragment) {
    const named = withoutDirective(fragment);
    return named !== '' && !UNJUDGEABLE.some(({ pattern }) => pattern.test(named));
}
function withoutDirective(fragment) {
    return fragment.split(':~:', 1)[0] ?? '';
}
const SHELL_TEXT_LENGTH = 200;
function findFragment(fragment, page, host) {
    const unjudgeable = { fragment, isFound: false, isUnjudgeable: true };
    const anchors = page?.anchors;
    if (!isJudgeable(fragment) || !page || !anchors) {
        return unjudgeable;
    }
    const named = withoutDirective(fragment);
    const forms = [
        named,
        decoded(named),
        encodeURIComponent(named),
        `user-content-${named}`,
        `user-content-${decoded(named)}`,
    ];
    if (forms.some((form) => anchors.has(form) || anchors.has(form.normalize('NFC')))) {
        return { fragment, isFound: true };
    }
    const { isTruncated, scripts, textLength } = page.facts;
    const isBuiltByScripts = scripts > 0 && textLength < SHELL_TEXT_LENGTH;
    const isLate = (0,hosts/* mannersOf */.K)(host).hasLateAnchors === true || page.mentions?.(named) === true;
    if (isTruncated || isBuiltByScripts || isLate) {
        return unjudgeable;
    }
    const nearest = nearestAnchor(named, anchors);
    return { fragment, isFound: false, ...(nearest === undefined ? {} : { nearest }) };
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
const MOST_COMPARED = 2_000;
const LONGEST_COMPARED = 100;
function nearestAnchor(fragment, anchors) {
    if (fragment.length > LONGEST_COMPARED) {
        return undefined;
    }
    const plain = plainForm(fragment);
    let best;
    let bestDistance = Math.floor(fragment.length / 5) + 1;
    for (const anchor of [...anchors].slice(0, MOST_COMPARED)) {
        if (plainForm(anchor) === plain) {
            return anchor;
        }
        if (Math.abs(anchor.length - fragment.length) < bestDistance) {
            const distance = editDistance(anchor.toLowerCase(), fragment.toLowerCase(), bestDistance);
            if (distance < bestDistance) {
                best = anchor;
                bestDistance = distance;
            }
        }
    }
    return best;
}
function plainForm(text) {
    return text
        .toLowerCase()
        .replace(/^user-content-/, '')
        .replace(/[^\p{L}\p{N}]+/gu, '');
}
function editDistance(a, b, limit) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next[j] = Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
        }
        if (Math.min(...next) >= limit) {
            return limit;
        }
        row = next;
    }
    return row[b.length] ?? limit;
}

;// CONCATENATED MODULE: ./build/src/check/host-queues.js
class HostQueues {
    #waiting = new Map();
    #turns = [];
    #sweeping = new Set();
    #pages = 0;
    get size() {
        return this.#waiting.size;
    }
    get pages() {
        return this.#pages;
    }
    has(host) {
        return this.#waiting.has(host);
    }
    hosts() {
        return [...this.#waiting.keys()];
    }
    add(pageUrl, target) {
        const host = hostOf(pageUrl);
        let queue = this.#waiting.get(host);
        const isNew = queue === undefined;
        if (queue === undefined) {
            const pages = new Map();
            queue = { pages, walk: pages.entries() };
            this.#waiting.set(host, queue);
            if (!this.#sweeping.has(host))
                this.#turns.push(host);
        }
        const known = queue.pages.get(pageUrl);
        if (known === undefined) {
            queue.pages.set(pageUrl, target);
            this.#pages++;
        }
        else if (Array.isArray(known)) {
            known.push(target);
        }
        else {
            queue.pages.set(pageUrl, [known, target]);
        }
        return isNew ? host : undefined;
    }
    takeFrom(host) {
        const queue = this.#waiting.get(host);
        const next = queue?.walk.next();
        if (queue === undefined || next === undefined || next.done === true)
            return undefined;
        const [url, targets] = next.value;
        queue.pages.delete(url);
        this.#pages--;
        if (queue.pages.size === 0)
            this.#waiting.delete(host);
        return [url, Array.isArray(targets) ? targets : [targets]];
    }
    next(most) {
        const host = this.#turns.shift();
        if (host === undefined)
            return undefined;
        const pages = [];
        for (let page = this.takeFrom(host); page !== undefined; page = this.takeFrom(host)) {
            pages.push(page);
            if (pages.length === most)
                break;
        }
        if (pages.length === 0)
            return undefined;
        this.#sweeping.add(host);
        return { host, pages };
    }
    finish(host) {
        if (this.#sweeping.delete(host) && this.#waiting.has(host))
            this.#turns.push(host);
    }
    clear() {
        const targets = [...this.#waiting.values()].flatMap(({ pages }) => [...pages.values()].flat());
        this.#waiting.clear();
        this.#turns.length = 0;
        this.#pages = 0;
        return targets;
    }
}
function hostOf(url) {
    const start = url.indexOf('//') + 2;
    const end = url.indexOf('/', start);
    return url.slice(start, end === -1 ? undefined : end);
}

;// CONCATENATED MODULE: ./build/src/check/linkinator-sweeps.js
const MOST_BY_LINKINATOR = 256;
const PAGES_OF_A_SWEEP = 32;
class LinkinatorSweeps {
    #options;
    #latest = new Map();
    #left = MOST_BY_LINKINATOR;
    constructor(options) {
        this.#options = options;
    }
    start() {
        const { queues, open, isEnding, onExhausted } = this.#options;
        while (this.#left > 0 && !isEnding()) {
            const batch = queues.next(PAGES_OF_A_SWEEP);
            if (batch === undefined)
                return;
            this.#left -= batch.pages.length;
            this.#sweep(batch.host, batch.pages.map(open));
        }
        onExhausted();
    }
    async #sweep(host, pages) {
        const { lanes, log, openSweeper } = this.#options;
        const sweep = { host, limit: lanes.limitOf(host), unswept: new Set(pages), isOver: false };
        this.#latest.set(host, sweep);
        try {
            await (await openSweeper()).sweep(pages, sweep.limit);
        }
        catch (error) {
            log.debug(`The sweep stopped at ${host}: ${error instanceof Error ? error.message : error}`);
        }
        for (const page of pages)
            page.settle();
        this.#finishTurn(sweep);
    }
    looked(page) {
        const sweep = this.#latest.get(page.host);
        if (sweep?.unswept.delete(page) && sweep.unswept.size < sweep.limit)
            this.#finishTurn(sweep);
    }
    #finishTurn(sweep) {
        if (sweep.isOver)
            return;
        sweep.isOver = true;
        this.#latest.delete(sweep.host);
        this.#options.queues.finish(sweep.host);
        this.start();
    }
}

;// CONCATENATED MODULE: ./build/src/check/conditional.js
function conditionFor(targets, validatorsOf) {
    if (validatorsOf === undefined || targets.some(({ fragment }) => fragment !== undefined))
        return undefined;
    const [first, ...others] = targets.map(({ url }) => validatorsOf(url));
    return others.includes(undefined) ? undefined : first;
}
function conditionalHeaders({ etag, lastModified }) {
    return {
        ...(etag === undefined ? {} : { 'if-none-match': etag }),
        ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
    };
}

// EXTERNAL MODULE: ./node_modules/entities/dist/decode.js + 3 modules
var decode = __webpack_require__(81161);
;// CONCATENATED MODULE: ./build/src/check/html-scanner.js

const SKIPPED = new Set([
    'script',
    'style',
    'noscript',
    'template',
    'svg',
    'textarea',
    'iframe',
    'noframes',
    'xmp',
]);
const NO_ATTRIBUTES = new Map();
function scanHtml(html, visitor) {
    let at = 0;
    while (at < html.length) {
        const open = html.indexOf('<', at);
        const end = open === -1 ? html.length : open;
        if (end > at)
            visitor.text(html, at, end);
        if (open === -1) {
            return;
        }
        at = afterMarkup(html, open, visitor);
    }
}
function afterMarkup(html, open, visitor) {
    const code = html.charCodeAt(open + 1);
    if (code === 0x21 || code === 0x3f) {
        return html.startsWith('!--', open + 1) ? after(html, '-->', open + 2) : after(html, '>', open + 2);
    }
    if (code === 0x2f) {
        return after(html, '>', open + 2);
    }
    const nameEnd = endOfName(html, open + 1);
    if (nameEnd === open + 1) {
        visitor.text(html, open, open + 1);
        return open + 1;
    }
    const name = html.slice(open + 1, nameEnd).toLowerCase();
    const tagEnd = endOfTag(html, nameEnd);
    const attributes = visitor.wantsAttributes(name)
        ? readAttributes(html.slice(nameEnd, tagEnd))
        : NO_ATTRIBUTES;
    visitor.open(name, attributes);
    if (name === 'title') {
        const close = closeOf(html, name, tagEnd);
        visitor.title(html_scanner_decode(html.slice(tagEnd, Math.min(close, tagEnd + 2_000))));
        return close;
    }
    const isEmpty = html.charCodeAt(tagEnd - 2) === 0x2f && name === 'svg';
    return SKIPPED.has(name) && !isEmpty ? closeOf(html, name, tagEnd) : tagEnd;
}
function after(html, mark, from) {
    const found = html.indexOf(mark, from);
    return found === -1 ? html.length : found + mark.length;
}
function endOfName(html, start) {
    let at = start;
    const isLetter = (code) => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
    if (!isLetter(html.charCodeAt(at))) {
        return at;
    }
    for (; at < html.length; at++) {
        const code = html.charCodeAt(at);
        if (code <= 0x20 || code === 0x2f || code === 0x3e)
            break;
    }
    return at;
}
function endOfTag(html, from) {
    let isValueNext = false;
    for (let at = from; at < html.length; at++) {
        const code = html.charCodeAt(at);
        if (code === 0x3e) {
            return at + 1;
        }
        if (isValueNext && (code === 0x22 || code === 0x27)) {
            const close = html.indexOf(code === 0x22 ? '"' : "'", at + 1);
            if (close === -1) {
                return html.length;
            }
            at = close;
            isValueNext = false;
        }
        else if (code > 0x20) {
            isValueNext = code === 0x3d;
        }
    }
    return html.length;
}
function closeOf(html, name, from) {
    for (let at = html.indexOf('</', from); at !== -1; at = html.indexOf('</', at + 2)) {
        const isName = html.slice(at + 2, at + 2 + name.length).toLowerCase() === name;
        if (isName && !/[\w-]/.test(html[at + 2 + name.length] ?? '')) {
            return at;
        }
    }
    return html.length;
}
const ATTRIBUTE = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;
function readAttributes(tag) {
    const attributes = new Map();
    for (const [, name = '', double, single, bare] of tag.matchAll(ATTRIBUTE)) {
        const key = name.toLowerCase();
        if (!attributes.has(key))
            attributes.set(key, html_scanner_decode(double ?? single ?? bare ?? ''));
    }
    return attributes;
}
function html_scanner_decode(text) {
    return text.includes('&') ? (0,decode/* decodeHTML */.Gz)(text) : text;
}

;// CONCATENATED MODULE: ./build/src/check/page.js


const MOST_TEXT = 4_000;
const MOST_TITLE = 500;
const START_LENGTH = 1_024;
const MOST_FOREIGN_HOSTS = 50;
const MOST_ANCHORS = 50_000;
const MOST_COUNTED = 20_000;
function isHtml(contentType) {
    return /^\s*(text\/html|application\/xhtml\+xml)\b/i.test(contentType);
}
const TELLING = new Set([
    'script',
    'base',
    'a',
    'area',
    'iframe',
    'frame',
    'form',
    'input',
    'link',
    'meta',
]);
function readPage(body, options) {
    const html = decodeBytes(body.bytes, options.contentType);
    const reader = new PageReader(options);
    scanHtml(html, reader);
    return reader.finish(html, body);
}
class PageReader {
    #options;
    #anchors = new Set();
    #foreignHosts = new Set();
    #pieces = [];
    #textLength = 0;
    #title;
    #scripts = 0;
    #hasPasswordField = false;
    #canonical;
    #refresh;
    #base;
    constructor(options) {
        this.#options = options;
        this.#base = options.url.href;
        this.#refresh = options.refresh ? readRefresh(options.refresh, options.url) : undefined;
    }
    wantsAttributes(name) {
        return this.#options.wantsAnchors || TELLING.has(name);
    }
    open(name, attributes) {
        if (this.#options.wantsAnchors && this.#anchors.size < MOST_ANCHORS) {
            const id = attributes.get('id');
            const anchor = name === 'meta' || name === 'input' ? undefined : attributes.get('name');
            if (id)
                this.#anchors.add(copied(id));
            if (anchor)
                this.#anchors.add(copied(anchor));
        }
        switch (name) {
            case 'script':
                this.#scripts++;
                this.#note(attributes.get('src'));
                break;
            case 'base':
                this.#base = URL.parse(attributes.get('href') ?? '', this.#options.url.href)?.href ?? this.#base;
                break;
            case 'a':
            case 'area':
                this.#note(attributes.get('href'));
                break;
            case 'iframe':
            case 'frame':
                this.#note(attributes.get('src'));
                break;
            case 'form':
                this.#note(attributes.get('action'));
                break;
            case 'input':
                this.#hasPasswordField ||= attributes.get('type')?.toLowerCase() === 'password';
                break;
            case 'link':
                this.#noteCanonical(attributes);
                break;
            case 'meta':
                if (attributes.get('http-equiv')?.toLowerCase() === 'refresh') {
                    this.#refresh ??= readRefresh(attributes.get('content') ?? '', new URL(this.#base));
                }
                break;
        }
    }
    #noteCanonical(attributes) {
        const href = attributes.get('href');
        if (href && /(^|\s)canonical(\s|$)/i.test(attributes.get('rel') ?? '')) {
            this.#canonical ??= URL.parse(href, this.#base)?.href;
        }
    }
    #note(reference) {
        if (!reference ||
            this.#foreignHosts.size >= MOST_FOREIGN_HOSTS ||
            !/^\s*(https?:)?\/\//i.test(reference)) {
            return;
        }
        const host = URL.parse(reference, this.#base)?.hostname;
        if (host && host !== this.#options.url.hostname)
            this.#foreignHosts.add(host);
    }
    title(text) {
        this.#title ??= folded(text).trim().slice(0, MOST_TITLE);
    }
    text(html, start, end) {
        if (this.#textLength >= MOST_COUNTED) {
            return;
        }
        let first = start;
        let last = end;
        while (first < last && html.charCodeAt(first) <= 0x20)
            first++;
        while (last > first && html.charCodeAt(last - 1) <= 0x20)
            last--;
        if (first < last) {
            if (this.#textLength < 2 * MOST_TEXT)
                this.#pieces.push(html.slice(first, last));
            this.#textLength += last - first;
        }
    }
    finish(html, body) {
        const text = folded(html_scanner_decode(this.#pieces.join(' ')))
            .slice(0, MOST_TEXT)
            .trim();
        const title = copied(this.#title ?? '');
        const facts = {
            contentType: this.#options.contentType,
            ...(title ? { title } : {}),
            start: decodeBytes(body.bytes.subarray(0, START_LENGTH), this.#options.contentType),
            text,
            ...(this.#canonical ? { canonical: this.#canonical } : {}),
            scripts: this.#scripts,
            textLength: this.#textLength,
            foreignHosts: [...this.#foreignHosts],
            bytes: body.bytes.length,
            isTruncated: body.isTruncated,
            hasPasswordField: this.#hasPasswordField,
        };
        return {
            facts,
            ...(this.#refresh ? { refresh: this.#refresh } : {}),
            ...(this.#options.wantsAnchors
                ? {
                    anchors: this.#anchors,
                    mentions: (anchor) => this.#scripts > 0 && mentionsAnchor(html, anchor),
                }
                : {}),
        };
    }
}
function folded(text) {
    return /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text;
}
function copied(text) {
    return text === '' ? text : Buffer.from(text).toString();
}
function mentionsAnchor(html, anchor) {
    return [`"${anchor}"`, `'${anchor}'`, `\\"${anchor}\\"`, `user-content-${anchor}`].some((form) => html.includes(form));
}
function decodeBytes(bytes, contentType) {
    const declared = /charset\s*=\s*["']?([\w.:-]+)/i;
    const fromHeader = declared.exec(contentType)?.[1];
    const fromMeta = fromHeader ? undefined : declared.exec(bytes.subarray(0, 1_024).toString('latin1'))?.[1];
    const label = bytes[0] === 0xff && bytes[1] === 0xfe
        ? 'utf-16le'
        : bytes[0] === 0xfe && bytes[1] === 0xff
            ? 'utf-16be'
            : (fromHeader ?? fromMeta ?? 'utf-8');
    if (/^utf-?8$/i.test(label)) {
        return bytes.toString('utf8');
    }
    try {
        return new TextDecoder(label).decode(bytes);
    }
    catch {
        return new TextDecoder().decode(bytes);
    }
}

;// CONCATENATED MODULE: ./build/src/check/look-limits.js



const JUDGED_BYTES = 128 * 1024;
const ANCHOR_BYTES = 2 * 1024 * 1024;
const OTHER_TEXT_BYTES = 4 * 1024;
function wantedBytes(status, headers, wantsAnchors) {
    if (isRedirect(status) && headers.location !== undefined) {
        return 0;
    }
    const type = textOf(headers['content-type']);
    if (type === '' || isHtml(type)) {
        return wantsAnchors ? ANCHOR_BYTES : JUDGED_BYTES;
    }
    return /^\s*(text\/|application\/(json|problem\+json|xml))/i.test(type) ? OTHER_TEXT_BYTES : 0;
}
const HOST_LOOKS = new Set([
    'conditional',
    'sweep',
    'retry',
    'get',
    'browser',
    'http1',
    'body',
]);
const LANE_OUTCOMES = {
    timeout: { kind: 'timeout' },
    connect: { kind: 'refused' },
    reset: { kind: 'refused' },
};
function laneOutcomeOf(outcome, look, nowMs) {
    if ('error' in outcome) {
        return (HOST_LOOKS.has(look) ? LANE_OUTCOMES[outcome.error.kind] : undefined) ?? { kind: 'neutral' };
    }
    const { status, headers } = outcome.answer;
    if (status === 429) {
        return { kind: 'throttled', waitMs: readRetryAfter(headers, nowMs) };
    }
    const waitMs = status === 503 ? readRetryAfter(headers, nowMs) : undefined;
    return waitMs === undefined ? { kind: 'answered' } : { kind: 'busy', waitMs };
}
function textOf(value) {
    return value === undefined ? '' : typeof value === 'string' ? value : value.join(', ');
}

;// CONCATENATED MODULE: ./build/src/check/look.js





const look_MOST_HOPS = 10;
const MOST_COOKIES = 50;
const NO_HOPS = [];
function look(request, world, slot) {
    return new Chain(request, world).follow(slot);
}
class Chain {
    #request;
    #world;
    #startedAtMs;
    #hops = NO_HOPS;
    #left = [];
    #jar;
    #retryAfterMs;
    constructor(request, world) {
        this.#request = request;
        this.#world = world;
    }
    async follow(given) {
        let slot = given;
        let url = this.#request.address ?? look_withoutFragment(this.#request.url);
        for (;;) {
            const cookie = this.#jar ? await this.#jar.getCookieString(url.href) : '';
            const wrong = this.#hops.length === 0 ? undefined : this.#wrongWay(url, cookie);
            if (wrong !== undefined)
                return this.#fail(wrong);
            slot ??= await this.#world.lanes.take(url.host, this.#request.priority);
            if (slot === undefined) {
                const at = url.href;
                const error = { kind: 'budget', code: 'TURNED_AWAY', at, message: 'not asked' };
                return { ...this.#fail(error), turnedAwayBy: url.host };
            }
            const outcome = await this.#ask(url, cookie);
            slot.end(this.#learn(outcome));
            slot = undefined;
            if ('error' in outcome)
                return this.#fail(outcome.error);
            const next = this.#next(outcome.answer, url);
            if (!(next instanceof URL))
                return next;
            const { 'set-cookie': cookies } = outcome.answer.headers;
            if (cookies !== undefined)
                await this.#keepCookies([cookies].flat(), url);
            this.#left.push(stateOf(url, cookie));
            url = next;
        }
    }
    #wrongWay(url, cookie) {
        const at = url.href;
        if (this.#left.includes(stateOf(url, cookie))) {
            return { kind: 'redirect-loop', code: 'REDIRECT_LOOP', at, message: `redirected to ${at} again` };
        }
        if (this.#hops.length > look_MOST_HOPS) {
            const message = `more than ${look_MOST_HOPS} redirects`;
            return { kind: 'too-many-redirects', code: 'TOO_MANY_REDIRECTS', at, message };
        }
        return undefined;
    }
    #ask(url, cookie) {
        const { transport, clock, userAgentSuffix } = this.#world;
        const { method, headers, isVerified, isHttp1, timeoutMs, wantsAnchors, condition } = this.#request;
        this.#startedAtMs ??= clock.now();
        const sent = headersFor(url, headers, cookie, userAgentSuffix);
        const isAsked = condition !== undefined && this.#hops.length === 0;
        return transport.request({
            method,
            url,
            headers: isAsked ? { ...sent, ...conditionalHeaders(condition) } : sent,
            timeoutMs,
            wantedBytes: wantsAnchors ? wantedWithAnchors : wantedToJudge,
            isVerified,
            isHttp1,
        });
    }
    #learn(outcome) {
        const told = laneOutcomeOf(outcome, this.#request.look, this.#world.clock.now());
        this.#retryAfterMs = 'waitMs' in told ? told.waitMs : undefined;
        return told;
    }
    #next(answer, url) {
        const { status, headers } = answer;
        const location = Array.isArray(headers.location) ? headers.location[0] : headers.location;
        if (isRedirect(status) && location !== undefined) {
            const next = readLocation(location, url, this.#request.headers === 'browser' ? 'utf8' : 'bytes');
            if (next === 'malformed') {
                return this.#fail({
                    kind: 'bad-redirect',
                    code: 'BAD_LOCATION',
                    at: url.href,
                    message: `leads to ${printable(location)}`,
                });
            }
            if (next) {
                this.#hops = [...this.#hops, { url: url.href, status, location: next.href, by: 'http' }];
                next.hash = '';
                return next;
            }
        }
        const page = this.#readPage(answer, url);
        const refresh = page?.refresh;
        if (refresh && status >= 200 && status < 300) {
            const { delaySeconds } = refresh;
            const location = refresh.url.href;
            this.#hops = [...this.#hops, { url: url.href, status: 0, location, by: 'meta-refresh', delaySeconds }];
            return look_withoutFragment(location);
        }
        return this.#end(url, answer, page);
    }
    #readPage(answer, url) {
        const { body, headers, status } = answer;
        if (!body || status === 304) {
            return undefined;
        }
        const contentType = textOf(headers['content-type']);
        return readPage(body, {
            contentType,
            url,
            wantsAnchors: this.#request.wantsAnchors,
            refresh: textOf(headers.refresh),
        });
    }
    async #keepCookies(cookies, url) {
        const { CookieJar } = await __webpack_require__.e(/* import() */ 7380).then(__webpack_require__.bind(__webpack_require__, 77380));
        this.#jar ??= new CookieJar(undefined, { looseMode: true });
        for (const cookie of cookies.slice(0, MOST_COOKIES)) {
            await this.#jar.setCookie(cookie, url.href, { ignoreError: true });
        }
    }
    #end(url, answer, page) {
        const exchange = {
            ...this.#base(url.href, keptHeaders(answer.headers)),
            status: answer.status,
            ...(page ? { page: page.facts } : {}),
        };
        return {
            exchange,
            ...(page ? { page } : {}),
            ...(this.#retryAfterMs === undefined ? {} : { retryAfterMs: this.#retryAfterMs }),
        };
    }
    #fail(error) {
        return { exchange: { ...this.#base(this.#hops.at(-1)?.location ?? this.#request.url, {}), error } };
    }
    #base(finalUrl, headers) {
        const { look: name, method, url, attempt, condition } = this.#request;
        const nowMs = this.#world.clock.now();
        const startedAtMs = this.#startedAtMs ?? nowMs;
        return {
            look: name,
            method,
            url,
            attempt,
            ...(condition === undefined ? {} : { condition }),
            hops: this.#hops,
            finalUrl: this.#hops.length === 0 ? url : finalUrl,
            headers,
            startedAtMs: startedAtMs - this.#world.startedAtMs,
            durationMs: nowMs - startedAtMs,
        };
    }
}
function look_withoutFragment(address) {
    const url = new URL(address);
    if (url.hash !== '')
        url.hash = '';
    return url;
}
function stateOf(url, cookie) {
    return `${url.href}\n${cookie}`;
}
const wantedToJudge = (status, headers) => wantedBytes(status, headers, false);
const wantedWithAnchors = (status, headers) => wantedBytes(status, headers, true);
function keptHeaders(headers) {
    const kept = {};
    for (const name in headers) {
        if (KEPT_HEADERS.has(name))
            kept[name] = printable(textOf(headers[name]));
    }
    return kept;
}
function printable(text) {
    return text.length > 2_048 ? text.slice(0, 2_048) : text;
}

;// CONCATENATED MODULE: ./build/src/check/network-watch.js
const FAILED_HOSTS = 8;
class NetworkWatch {
    #failedHosts = new Set();
    #isThere = false;
    get isThere() {
        return this.#isThere;
    }
    get isMissing() {
        return !this.#isThere && this.#failedHosts.size >= FAILED_HOSTS;
    }
    learn({ exchange, turnedAwayBy }) {
        if (this.#isThere || this.isMissing || turnedAwayBy !== undefined)
            return;
        const { error, url } = exchange;
        if (error !== undefined && isOfNetwork(error))
            this.#failedHosts.add(new URL(url).host);
        else
            this.#isThere = error?.kind !== 'unsafe';
    }
}
function isOfNetwork({ kind, code }) {
    return (kind === 'dns-failure' ||
        (kind === 'connect' && /^E(NETUNREACH|NETDOWN|HOSTUNREACH|ADDRNOTAVAIL)$/.test(code)) ||
        (kind === 'proxy' && !code.startsWith('HTTP_')));
}

// EXTERNAL MODULE: ./build/src/domain/validators.js
var validators = __webpack_require__(42747);
;// CONCATENATED MODULE: ./build/src/check/planned-request.js
const GET_SWEEP = {
    look: 'sweep',
    method: 'GET',
    headers: 'honest',
    isVerified: true,
    isHttp1: false,
    pauseMs: 0,
};
const HEAD_SWEEP = { ...GET_SWEEP, method: 'HEAD' };
const CONDITIONAL = { ...GET_SWEEP, look: 'conditional' };
const BODY = { ...GET_SWEEP, look: 'body' };
const HEAD_TIMEOUT_MS = 5_000;
function requestFor(plan, page) {
    const { look, method, headers, isVerified, isHttp1 } = plan;
    const isOwn = plan.url === undefined;
    return {
        look,
        method,
        url: plan.url ?? page.url,
        address: isOwn ? page.address : undefined,
        attempt: page.attempt,
        headers,
        priority: look === 'sweep' || look === 'conditional' ? 'first' : 'second',
        isVerified,
        isHttp1,
        wantsAnchors: isOwn && page.wantsAnchors,
        timeoutMs: method === 'HEAD' ? Math.min(HEAD_TIMEOUT_MS, page.timeoutMs) : page.timeoutMs,
        condition: page.condition,
    };
}

// EXTERNAL MODULE: ./node_modules/tldts/dist/cjs/index.js
var cjs = __webpack_require__(20935);
;// CONCATENATED MODULE: ./build/src/check/smells.js

const smells_SHELL_TEXT_LENGTH = 200;
const NOT_FOUND_WORDS = new RegExp([
    String.raw `(?<![-\w])(404|410)\b`,
    String.raw `\b(page|file|article|post|item|content|document|site|user|account|profile|video|product|resource|topic|thread|package|project|repository)s? ([\w'’]{1,20} ){0,6}(not found|missing|unavailable|removed|deleted|gone|be found|exist|available)\b`,
    String.raw `\bnot found\b|\bno such \w|does(n['’]?t| not) exist|no longer (exists|available)|oops|nothing (was )?found`,
    "nicht gefunden|existiert nicht|introuvable|n[’']existe (pas|plus)|no encontrad[ao]|no existe|non trovat[ao]",
    'n[ãa]o encontrad[ao]|niet gevonden|hittades inte|ikke funnet|ikke fundet|nie znaleziono|nenalezen|nem található',
    'bulunamadı|не найден|не знайден|не існує|не существует|未找到|找不到|不存在|見つかりません|찾을 수 없|לא נמצא|غير موجود',
].join('|'));
const NOT_FOUND_TRIGGER = /4(?:04|10)|found|missing|avail|removed|deleted|gone|no such|exist|oops|gefunden|introuvable|encontrad|trovat|gevonden|hittades|fundet|znaleziono|nenalezen|nem tal|bulunamad|[\u0400-\u06ff\u3040-\ud7ff]/;
const PARKED_WORDS = /domain (name )?(is |may be |might be |has been )?(for sale|parked|expired|available for purchase)|buy this domain|(website|domain) is for sale|this domain (was|has) (recently )?(been )?(registered|expired|parked)|parked (free|domain)|related searches|domain kaufen|steht zum verkauf|dominio (está )?en venta|domaine (est )?à vendre/;
const PARKED_TRIGGER = /domain|for sale|parked|related searches|verkauf|venta|vendre/;
const PARKED_HOSTS = /(^|\.)(sedo|sedoparking|bodis|parkingcrew|above|afternic|dan|hugedomains|namedrive|undeveloped|domainmarket|buydomains|parklogic|cashparking|uniregistry|brandbucket|squadhelp|atom|dynadot|skenzo|voodoo|fabulous|smartname|trafficz|domainsponsor|rookmedia|parkingpanel|domainactive|sav|porkbun-parking|namebright|epik|efty|searchvity|parkweb|tsohost-parking|domain-for-sale)\.(com|net|de|org|io|link|xyz|co)$/;
const SIGN_IN = /(^|[/_.-])(sign[_-]?in|log[_-]?in|logon|signon|servicelogin|authwall|sso|oauth2?|session\/new|sessions\/new|accounts?\/login|users\/sign_in)([/_.?-]|$)/i;
const NOT_FOUND_ADDRESS = /(^|[/_.=-])(404|not[_-]?found|page[_-]?not[_-]?found|notfound|error[_-]?404|error|missing)([/_.&-]|$)/i;
const SMELLS = [
    {
        name: 'redirect-to-root',
        matches: (asked, final, { hops }) => hops.length > 0 && !isRoot(asked) && isRoot(final),
        source: 'wikimedia/DeadlinkChecker CheckIfDead.php, “REDIRECT TO ROOT”',
    },
    {
        name: 'redirect-upwards',
        matches: (asked, final, { hops }) => hops.length > 0 &&
            !isRoot(final) &&
            depthOf(final) < depthOf(asked) &&
            asked.pathname.startsWith(final.pathname.replace(/\/?$/, '/')) &&
            asked.pathname !== final.pathname,
        source: 'A Link Rot Bestiary, chapter 3: a deep link collapses to its section',
    },
    {
        name: 'numbered-host',
        matches: (_asked, final, { hops }) => [final.hostname, ...hops.map(({ location }) => URL.parse(location)?.hostname ?? '')].some((host) => /^ww\d+\./.test(host)),
        source: 'internetarchive/wayback-machine-firefox#40: ww1. and ww25. are parkers’ hosts',
    },
    {
        name: 'other-site',
        matches: (asked, final) => asked.hostname !== final.hostname && siteOf(asked) !== siteOf(final),
        source: 'jivoi/awesome-osint#1126: lapsed domains that redirect to casinos',
    },
    {
        name: 'sign-in',
        matches: (asked, final, { hops }) => hops.length > 0 && SIGN_IN.test(pathOf(final)) && !SIGN_IN.test(pathOf(asked)),
        source: 'gitlabhq/gitlabhq#5752: missing and private lead to the same sign-in page',
    },
    {
        name: 'not-found-address',
        matches: (asked, final, { hops }) => hops.length > 0 && NOT_FOUND_ADDRESS.test(pathOf(final)) && !NOT_FOUND_ADDRESS.test(pathOf(asked)),
        source: 'wikimedia/DeadlinkChecker CheckIfDead.php: /404.htm, notfound',
    },
    {
        name: 'not-found-words',
        matches: (_asked, _final, { page }) => page !== undefined && speaksOfNothing(prominentText(page)),
        source: 'Bar-Yossef et al., Sic Transit Gloria Telae (WWW 2004): soft 404s',
    },
    {
        name: 'parked',
        matches: (_asked, final, { page }) => PARKED_HOSTS.test(final.hostname) ||
            (page !== undefined &&
                (speaksOfParking(`${page.title ?? ''} ${page.text.slice(0, 1_000)}`.toLowerCase()) ||
                    page.foreignHosts.some((host) => PARKED_HOSTS.test(host)))),
        source: 'jivoi/awesome-osint#1126, cadeyrn/bookmarks-organizer#130',
    },
    {
        name: 'shell',
        matches: (_asked, _final, { page }) => page !== undefined && page.scripts > 0 && page.textLength < smells_SHELL_TEXT_LENGTH,
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
        matches: (asked, _final, { page, headers }) => looksLikeFile(asked) && (page !== undefined || /^\s*text\/html/i.test(headers['content-type'] ?? '')),
        source: 'a deleted download answered with a page',
    },
];
function smellsOf(exchange) {
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
const FILE_ENDING = /\.(pdf|ps|djvu|epub|mobi|docx?|xlsx?|pptx?|od[tsp]|rtf|zip|gz|tgz|bz2|xz|zst|7z|rar|tar|jar|war|whl|gem|crate|exe|msi|dmg|pkg|deb|rpm|apk|appimage|iso|img|bin|png|jpe?g|gif|webp|avif|bmp|tiff?|ico|svg|mp[34]|m4[av]|mov|avi|mkv|webm|og[gv]|oga|flac|wav|woff2?|ttf|otf|eot|wasm)$/i;
function looksLikeFile(url) {
    return FILE_ENDING.test(url.pathname);
}
function isRoot(url) {
    return (url.search === '' &&
        /^\/(([a-z]{2}([-_][a-z]{2})?)\/?)?((index|default|home)(\.[a-z]{2,5})?\/?)?$/i.test(url.pathname));
}
function depthOf(url) {
    return url.pathname.split('/').filter(Boolean).length + (url.search ? 1 : 0);
}
function pathOf(url) {
    return `${url.pathname}${url.search}`.slice(0, 500);
}
function siteOf(url) {
    return (0,cjs/* getDomain */.FB)(url.hostname) ?? url.hostname;
}
function speaksOfNothing(text) {
    const lower = text.toLowerCase();
    return NOT_FOUND_TRIGGER.test(lower) && NOT_FOUND_WORDS.test(lower);
}
function speaksOfParking(text) {
    return PARKED_TRIGGER.test(text) && PARKED_WORDS.test(text);
}
function prominentText(page) {
    return `${page.title ?? ''} \n ${page.textLength < 1_500 ? page.text.slice(0, 600) : page.text.slice(0, 150)}`;
}

;// CONCATENATED MODULE: ./build/src/check/twins.js
function twinOf(url, twin) {
    if (url.port !== '') {
        return undefined;
    }
    const other = new URL(url);
    switch (twin) {
        case 'https':
        case 'http':
            other.protocol = `${twin}:`;
            return other.protocol === url.protocol ? undefined : other.href;
        case 'www':
            if (/^www\.|^[\d.]+$|^\[/.test(url.hostname)) {
                return undefined;
            }
            other.hostname = `www.${url.hostname}`;
            return other.href;
        case 'no-www':
            if (!url.hostname.startsWith('www.')) {
                return undefined;
            }
            other.hostname = url.hostname.slice('www.'.length);
            return other.href;
        default:
            throw new Error(`no such twin: ${twin}`);
    }
}
function canaryOf(url) {
    const canary = new URL(url);
    canary.hash = '';
    const [lastKey] = [...canary.searchParams.keys()].slice(-1);
    if (lastKey !== undefined) {
        canary.searchParams.set(lastKey, CANARY_WORD);
        return canary.href;
    }
    const directory = url.pathname.replace(/\/+$/, '').replace(/[^/]*$/, '');
    const ending = /\.[a-z]{2,5}$/i.exec(url.pathname)?.[0] ?? '';
    canary.pathname = `${directory}${CANARY_WORD}${ending}`;
    return canary.href === url.href ? undefined : canary.href;
}
const CANARY_WORD = 'deadwood-canary-q7x4k2';

;// CONCATENATED MODULE: ./build/src/check/second-look.js



const MOST_LOOKS = 8;
const second_look_LONGEST_PAUSE_MS = 60_000;
function spaced(attempt, { retryAfterMs }) {
    return Math.min(second_look_LONGEST_PAUSE_MS, Math.max(2_000 * 3 ** attempt, retryAfterMs ?? 0));
}
const OWN_LOOKS = new Set([
    'conditional',
    'sweep',
    'retry',
    'get',
    'browser',
    'http1',
    'insecure',
    'body',
]);
const FINAL_STATUSES = new Set([401, 402, 407, 451, 999]);
const isKind = (exchange, ...kinds) => kinds.includes(exchange.error?.kind ?? '');
const isGone = ({ status = 0 }) => status === 404 || status === 410;
const isServerFault = ({ status = 0 }) => status >= 500 && status !== 501 && status !== 505 && status < 600;
const SECOND_LOOKS = [
    {
        look: 'sweep',
        when: validators/* isInconclusive */.Fm,
        source: 'RFC 9110, sections 13.2.1 and 15.5.13: the first look, without the condition',
    },
    {
        look: 'get',
        when: (last) => last.method === 'HEAD' &&
            !isKind(last, 'dns-not-found', 'dns-failure', 'unsafe', 'tls', 'no-ipv6') &&
            (!isSuccess(last) || smellsOf(last).length > 0),
        source: 'HEAD 404, 405 or silence where GET is answered: linkinator#364, html-proofer#439',
    },
    {
        look: 'http1',
        when: (last, { url }) => (isKind(last, 'protocol', 'reset') && url.protocol === 'https:') || last.status === 421,
        isHttp1: true,
        pauseMs: () => 500,
        source: 'streams reset on HTTP/2 only: mariusv/nginx-badbot-blocker#166; 421: RFC 9110, section 15.5.20',
    },
    {
        look: 'insecure',
        when: (last) => last.error?.kind === 'tls' && last.error.code === 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
        isUnverified: true,
        source: 'an incomplete chain, which browsers complete: tcort/markdown-link-check#349',
    },
    {
        look: 'retry',
        when: (last) => last.status === 429,
        times: (_last, { retries }) => retries,
        pauseMs: () => 0,
        source: 'RFC 6585, section 4',
    },
    {
        look: 'retry',
        when: (last) => isServerFault(last) && !isRefusingRobots(last),
        times: (_last, { retries }) => Math.max(0, retries - 1),
        pauseMs: spaced,
        source: 'codefactor.io and github.com answer 503 or 504, and 200 soon after: Jebel-Quant/basanos#633',
    },
    {
        look: 'browser',
        when: (last, { exchanges }) => needsBrowser(last) &&
            !isRefusingRobots(last) &&
            !exchanges.some(({ look, status }) => look === 'browser' && status !== undefined),
        headers: 'browser',
        pauseMs: (_attempt, seen) => (isGone(lastOwn(seen.exchanges)) ? 2_000 : 1_000),
        source: 'answers that depend on headers: crates.io#788, repost.aws, imhpromotion.ca (mkdocs-htmlproofer-plugin#44)',
    },
    {
        look: 'retry',
        when: (last) => isKind(last, 'timeout', 'dns-not-found'),
        times: (_last, { retries }) => Math.min(1, retries),
        pauseMs: () => 3_000,
        source: 'a name is missing when two resolvers say so twice; a second time-out is enough to know a slow host',
    },
    {
        look: 'retry',
        when: (last) => isKind(last, 'connect', 'reset', 'protocol', 'dns-failure') ||
            (isKind(last, 'proxy') && !/^HTTP_4/.test(last.error?.code ?? '')),
        times: (_last, { retries }) => retries,
        pauseMs: spaced,
        source: 'EAI_AGAIN, ECONNREFUSED and ECONNRESET pass: getaddrinfo(3), digipres/awesome-digital-preservation#6',
    },
    {
        look: 'https',
        when: (last) => isKind(last, 'connect', 'timeout', 'reset') || isGone(last),
        address: (url) => twinOf(url, 'https'),
        source: 'port 80 closed or forgotten, the site is on 443; browsers try https first',
    },
    {
        look: 'http',
        when: (last) => isKind(last, 'connect'),
        address: (url) => twinOf(url, 'http'),
        source: 'the site never had https',
    },
    {
        look: 'www',
        when: (last) => isKind(last, 'dns-not-found') || last.error?.code === 'ERR_TLS_CERT_ALTNAME_INVALID',
        address: (url) => twinOf(url, 'www'),
        source: 'a zone with an address for www only',
    },
    {
        look: 'no-www',
        when: (last) => isKind(last, 'dns-not-found') || last.error?.code === 'ERR_TLS_CERT_ALTNAME_INVALID',
        address: (url) => twinOf(url, 'no-www'),
        source: 'a zone without www',
    },
    {
        look: 'canary',
        when: (last, { url }) => isSuccess(last) && !isRoot(url) && smellsOf(last).some((smell) => CANARY_SMELLS.has(smell)),
        address: canaryOf,
        source: 'robustify.js, renevoorburg/robustify.js#4 (never for a home page)',
    },
    {
        look: 'https',
        when: (last) => isSuccess(last) && last.finalUrl.startsWith('http:'),
        method: 'HEAD',
        address: (url) => twinOf(url, 'https'),
        source: 'insecure-link: http where https serves the same',
    },
];
const CANARY_SMELLS = new Set([
    'redirect-to-root',
    'redirect-upwards',
    'numbered-host',
    'other-site',
    'sign-in',
    'not-found-address',
    'not-found-words',
    'parked',
    'shell',
    'canonical-elsewhere',
    'file-as-page',
]);
function nextLook(seen) {
    const last = lastOwn(seen.exchanges);
    if (!last || seen.exchanges.length >= MOST_LOOKS || (0,validators/* isUnchanged */._5)(last)) {
        return undefined;
    }
    if (FINAL_STATUSES.has(last.status ?? 0) && !(0,validators/* isInconclusive */.Fm)(last)) {
        return undefined;
    }
    const mayBeSecure = last.finalUrl.startsWith('http:') && seen.url.port === '';
    if (isPlainlyAlive(last) && !mayBeSecure) {
        return undefined;
    }
    for (const row of SECOND_LOOKS) {
        if (!row.when(last, seen)) {
            continue;
        }
        const made = seen.exchanges.filter(({ look }) => look === row.look).length;
        const url = row.address?.(seen.url);
        const isPossible = row.address === undefined || url !== undefined;
        if (isPossible && made < (row.times?.(last, seen) ?? 1)) {
            return {
                look: row.look,
                method: row.method ?? 'GET',
                ...(url === undefined ? {} : { url }),
                headers: row.headers ?? 'honest',
                isVerified: !row.isUnverified,
                isHttp1: row.isHttp1 ?? seen.exchanges.some(({ look }) => look === 'http1'),
                pauseMs: row.pauseMs?.(made, seen) ?? 0,
            };
        }
    }
    return undefined;
}
function isPlainlyAlive(exchange) {
    return isSuccess(exchange) && smellsOf(exchange).length === 0;
}
function isSuccess({ status = 0 }) {
    return status >= 200 && status < 300 && status !== 202;
}
function needsBrowser(last) {
    const { status = 0 } = last;
    const isRefused = (status >= 400 && status < 500 && status !== 429 && status !== 421) || status === 501 || status === 505;
    const isOdd = status === 202 || (status >= 300 && status < 400) || status >= 600;
    return (isRefused ||
        isOdd ||
        isServerFault(last) ||
        isKind(last, 'redirect-loop', 'too-many-redirects', 'bad-redirect'));
}
function isRefusingRobots({ headers }) {
    return headers['cf-mitigated'] !== undefined || headers['x-amzn-waf-action'] !== undefined;
}
function lastOwn(exchanges) {
    return exchanges.findLast(({ look }) => OWN_LOOKS.has(look));
}

;// CONCATENATED MODULE: ./build/src/check/page-check.js







class PageCheck {
    place = -1;
    url;
    targets;
    host;
    #address;
    #manners;
    #world;
    #exchanges = [];
    #page;
    #retryAfterMs;
    #sweep;
    #fallback;
    #expectsFallback = false;
    #notAsked;
    #isFinished = false;
    constructor(url, targets, world) {
        this.url = url;
        this.targets = [...targets];
        this.#address = new URL(url);
        this.host = this.#address.host;
        this.#manners = (0,hosts/* mannersOf */.K)(this.#address.hostname);
        this.#world = world;
    }
    get seen() {
        return { exchanges: this.#exchanges, page: this.#page };
    }
    begin(slot) {
        this.#sweep = this.#lookFirst(slot);
        this.#sweep.catch(() => this.stop(this.#world.ending ?? 'budget'));
    }
    turnAway() {
        this.#turnAway(this.host);
        this.#finish(undefined);
    }
    async ask() {
        if (this.#isFinished) {
            throw new Error('not asked any more');
        }
        if (this.#sweep === undefined) {
            this.#sweep = this.#lookFirst();
        }
        else if (this.#expectsFallback) {
            this.#expectsFallback = false;
            this.#fallback = this.#lookAgain();
        }
        await (this.#fallback ?? this.#sweep);
        const { status, error } = this.#exchanges.at(-1) ?? {};
        if (status === undefined) {
            throw new Error(error?.code ?? 'not asked');
        }
        return { status };
    }
    settle() {
        if (this.#sweep === undefined || this.#expectsFallback) {
            this.ask().catch(() => undefined);
        }
    }
    stop(notAsked) {
        this.#notAsked ??= notAsked;
        this.#finish(undefined);
    }
    async #lookFirst(slot) {
        const isHead = looksLikeFile(this.#address) && !this.#manners.isGetOnly && !this.#wantsAnchors();
        const condition = isHead ? undefined : conditionFor(this.targets, this.#world.validatorsOf);
        if (condition !== undefined)
            await this.#look(CONDITIONAL, slot, condition);
        else
            await this.#look(isHead ? HEAD_SWEEP : GET_SWEEP, slot);
        this.#world.looked(this);
        const { status = 0 } = this.#exchanges.at(-1) ?? {};
        const asksAgain = slot === undefined && isHead && (status < 200 || status > 299);
        if (asksAgain && this.#plan()?.look === 'get') {
            this.#expectsFallback = true;
        }
        else {
            this.#goOn();
        }
    }
    async #lookAgain() {
        const plan = this.#plan();
        if (plan)
            await this.#look(plan);
        this.#goOn();
    }
    #plan() {
        if (this.#isFinished || this.#notAsked !== undefined || this.#world.ending || this.#isAccepted()) {
            return undefined;
        }
        const { retries } = this.#world;
        return nextLook({
            url: this.#address,
            exchanges: this.#exchanges,
            retries,
            ...(this.#retryAfterMs === undefined ? {} : { retryAfterMs: this.#retryAfterMs }),
        });
    }
    #isAccepted() {
        const last = this.#exchanges.at(-1);
        if (last === undefined || (0,validators/* isInconclusive */.Fm)(last))
            return false;
        const { status } = last;
        const { hostname } = this.#address;
        return this.#world.accept.some(({ status: accepted, host }) => accepted === status && (host === undefined || hostname === host || hostname.endsWith(`.${host}`)));
    }
    #goOn() {
        const plan = this.#plan();
        if (plan === undefined && !this.#wantsBody() && !this.#isDead())
            this.#finish(undefined);
        else
            this.#lookOn(plan).catch(() => this.stop(this.#world.ending ?? 'budget'));
    }
    async #lookOn(first) {
        for (let plan = first; plan; plan = this.#plan()) {
            await this.#world.pause(plan.pauseMs);
            if (!(await this.#look(plan)))
                break;
        }
        if (this.#isFinished)
            return;
        if (this.#wantsBody())
            await this.#look(BODY);
        const wantsCopy = this.#isDead() && !this.#world.ending;
        this.#finish(wantsCopy ? await this.#world.archiveOf(this.url) : undefined);
    }
    async #look(plan, slot, condition) {
        const request = requestFor(plan, {
            url: this.url,
            address: this.#address,
            attempt: this.#exchanges.length + 1,
            wantsAnchors: this.#wantsAnchors(),
            timeoutMs: this.#world.timeoutMs,
            condition,
        });
        const isInsecureCheck = plan.look === 'https' && plan.method === 'HEAD';
        if (plan.look === 'canary' || isInsecureCheck) {
            const { sideLooks } = this.#world;
            const exchange = await (isInsecureCheck
                ? sideLooks.httpsTwin(this.host, request)
                : sideLooks.canary(request));
            if (exchange)
                this.#exchanges.push(exchange);
            return exchange !== undefined;
        }
        const sight = await this.#world.look(request, slot);
        if (sight.turnedAwayBy !== undefined) {
            this.#turnAway(sight.turnedAwayBy);
            return false;
        }
        this.#exchanges.push(sight.exchange);
        this.#retryAfterMs = sight.retryAfterMs;
        if (plan.url === undefined)
            this.#page = sight.page;
        this.#world.noteTrouble(sight.exchange);
        if (sight.exchange.error?.kind === 'unsafe')
            this.#notAsked = 'unsafe';
        if (sight.exchange.error?.kind === 'budget')
            this.#notAsked = 'budget';
        return true;
    }
    #turnAway(host) {
        const trouble = this.#world.ending ? undefined : this.#world.troubleAt(host);
        if (!trouble) {
            this.#notAsked = this.#world.ending ?? 'budget';
        }
        else if (this.#exchanges.length === 0) {
            this.#exchanges = [trouble];
        }
    }
    #wantsAnchors() {
        return (!this.#manners.hasLateAnchors &&
            this.targets.some(({ fragment }) => fragment !== undefined && isJudgeable(fragment)));
    }
    #wantsBody() {
        const last = this.#exchanges.at(-1);
        if (last === undefined || this.#notAsked !== undefined)
            return false;
        const isUnread = last.status === 200
            ? this.#page !== undefined && this.#page.anchors === undefined
            :
                (0,validators/* isUnchanged */._5)(last);
        return isUnread && this.#wantsAnchors();
    }
    #isDead() {
        const last = this.#exchanges.at(-1);
        return last?.status === 404 || last?.status === 410 || last?.error?.kind === 'dns-not-found';
    }
    #finish(archive) {
        if (this.#isFinished) {
            return;
        }
        this.#isFinished = true;
        this.#world.finished(this, this.targets.map((target) => ({ target, evidence: this.#evidenceOf(target, archive) })));
    }
    #evidenceOf({ url, fragment }, archive) {
        const page = this.#page;
        return {
            url,
            checkedBy: 'web',
            exchanges: this.#exchanges,
            ...(fragment !== undefined && page
                ? { fragment: findFragment(fragment, page, this.#address.hostname) }
                : {}),
            ...(archive ? { archive } : {}),
            ...(this.#notAsked ? { notAsked: this.#notAsked } : {}),
        };
    }
}

;// CONCATENATED MODULE: ./build/src/check/recent.js
class Recent {
    #most;
    #entries = new Map();
    constructor(most) {
        this.#most = most;
    }
    get(key) {
        const value = this.#entries.get(key);
        if (value !== undefined) {
            this.#entries.delete(key);
            this.#entries.set(key, value);
        }
        return value;
    }
    set(key, value) {
        this.#entries.delete(key);
        this.#entries.set(key, value);
        if (this.#entries.size > this.#most) {
            const [oldest] = this.#entries.keys();
            if (oldest !== undefined)
                this.#entries.delete(oldest);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/check/side-looks.js

const RECENT_SITES = 500;
class SideLooks {
    #look;
    #canaries = new Recent(RECENT_SITES);
    #httpsTwins = new Recent(RECENT_SITES);
    constructor(look) {
        this.#look = look;
    }
    canary(request) {
        let answer = this.#canaries.get(request.url);
        if (!answer) {
            answer = this.#ask(request).then((first) => (first?.error ? this.#ask(request) : first));
            this.#canaries.set(request.url, answer);
        }
        return answer;
    }
    async httpsTwin(host, request) {
        const first = this.#httpsTwins.get(host);
        if (first) {
            return (await first)?.error ? undefined : this.#ask(request);
        }
        const answer = this.#ask(request);
        this.#httpsTwins.set(host, answer);
        return answer;
    }
    async #ask(request) {
        const { exchange, turnedAwayBy } = await this.#look(request);
        return turnedAwayBy === undefined ? exchange : undefined;
    }
}

// EXTERNAL MODULE: ./build/src/check/small-heap.js
var small_heap = __webpack_require__(25976);
// EXTERNAL MODULE: ./build/src/check/streams.js
var streams = __webpack_require__(93083);
;// CONCATENATED MODULE: ./build/src/check/web-run.js













const RECENT_PAGES = 300;
const MOST_KEPT_ANCHORS = 5_000;
const TARGETS_OF_A_LONG_RUN = 5_000;
const TARGETS_BETWEEN_LOOKS = 50;
class WebRun {
    retries;
    timeoutMs;
    accept;
    validatorsOf;
    sideLooks = new SideLooks((request) => this.look(request));
    #options;
    #archive;
    #outbox = (0,streams/* createQueue */.y0)();
    #open = new Bag();
    #openByUrl = new Map();
    #queues = new HostQueues();
    #recent = new Recent(RECENT_PAGES);
    #sweeps;
    #trouble = new Map();
    #network = new NetworkWatch();
    #isFeeding = false;
    #isTakenIn = false;
    #isStartPlanned = false;
    #known = 0;
    #done = 0;
    constructor(options) {
        this.#options = options;
        this.retries = options.settings.retries;
        this.timeoutMs = options.timeoutMs;
        this.accept = options.settings.accept;
        this.validatorsOf = options.validatorsOf;
        this.#archive = createArchive((url) => this.#fetchText(url), options.log);
        this.#sweeps = new LinkinatorSweeps({
            queues: this.#queues,
            lanes: options.world.lanes,
            log: options.log,
            openSweeper: options.openSweeper,
            open: (waiting) => this.#openPage(waiting),
            isEnding: () => this.ending !== undefined,
            onExhausted: () => this.#feedLanes(),
        });
    }
    get ending() {
        return this.#network.isMissing ? 'no-network' : this.#options.ending.aborted ? 'budget' : undefined;
    }
    check(targets) {
        this.#options.ending.addEventListener('abort', () => this.#stopAll(), { once: true });
        this.#takeIn(targets).then(() => {
            this.#isTakenIn = true;
            this.#openByUrl.clear();
            this.#endIfDone();
        }, (error) => this.#outbox.end(error));
        return this.#outbox.batches();
    }
    async #takeIn(targets) {
        for await (const batch of targets) {
            for (const target of batch)
                this.#take(target);
        }
    }
    #take(target) {
        this.#known++;
        if (this.#known >= TARGETS_OF_A_LONG_RUN && this.#known % TARGETS_BETWEEN_LOOKS === 0)
            (0,small_heap/* keepHeapSmall */.p8)();
        const url = target.url.includes('#') ? target.url.slice(0, target.url.indexOf('#')) : target.url;
        const recent = this.#recent.get(url);
        const page = this.#openByUrl.get(url);
        if (this.ending) {
            this.#emit(unasked(target, this.ending));
        }
        else if (recent && (target.fragment === undefined || recent.page?.anchors)) {
            this.#emit(this.#observedFrom(target, recent));
        }
        else if (page) {
            page.targets.push(target);
        }
        else {
            const newHost = this.#queues.add(url, target);
            if (!this.#isFeeding)
                this.#planStart();
            else if (newHost !== undefined)
                this.#options.world.lanes.offer(newHost);
        }
    }
    #observedFrom(target, recent) {
        const { url, fragment } = target;
        const { exchanges, page } = recent;
        const isJudged = fragment !== undefined && page !== undefined;
        const answer = isJudged ? { fragment: findFragment(fragment, page, new URL(url).hostname) } : {};
        return { target, evidence: { url, checkedBy: 'web', exchanges, ...answer } };
    }
    #planStart() {
        if (!this.#isStartPlanned) {
            this.#isStartPlanned = true;
            setTimeout(() => {
                this.#isStartPlanned = false;
                if (this.#queues.pages > MOST_BY_LINKINATOR)
                    this.#feedLanes();
                else
                    this.#sweeps.start();
            }, 1);
        }
    }
    #feedLanes() {
        if (this.#isFeeding || this.ending)
            return;
        this.#isFeeding = true;
        const { lanes } = this.#options.world;
        lanes.feedFrom({
            has: (host) => this.#queues.has(host),
            start: (host, slot) => this.#begin(host, slot),
            turnAway: (host) => this.#turnAway(host),
        });
        for (const host of this.#queues.hosts())
            lanes.offer(host);
    }
    #openPage([url, targets]) {
        const page = new PageCheck(url, targets, this);
        this.#open.add(page);
        if (!this.#isTakenIn)
            this.#openByUrl.set(url, page);
        return page;
    }
    #begin(host, slot) {
        const waiting = this.#queues.takeFrom(host);
        if (waiting === undefined)
            slot.end({ kind: 'neutral' });
        else
            this.#openPage(waiting).begin(slot);
    }
    #turnAway(host) {
        setImmediate(() => {
            if (this.ending)
                return;
            for (let next = this.#queues.takeFrom(host); next !== undefined; next = this.#queues.takeFrom(host))
                this.#openPage(next).turnAway();
        });
    }
    looked(page) {
        this.#sweeps.looked(page);
    }
    #stopAll() {
        const { ending } = this;
        if (ending) {
            for (const target of this.#queues.clear())
                this.#emit(unasked(target, ending));
            for (const page of this.#open.all())
                page.stop(ending);
            this.#endIfDone();
        }
    }
    finished(page, observed) {
        this.#open.delete(page);
        if (!this.#isTakenIn)
            this.#openByUrl.delete(page.url);
        const { exchanges, page: last } = page.seen;
        const hasFewAnchors = (last?.anchors?.size ?? 0) <= MOST_KEPT_ANCHORS;
        if (!this.#isTakenIn && !this.ending && hasFewAnchors)
            this.#recent.set(page.url, { exchanges, page: last });
        for (const one of observed)
            this.#emit(one);
        this.#endIfDone();
    }
    #emit(observed) {
        this.#outbox.push(observed);
        this.#done++;
        if (this.#known >= TARGETS_OF_A_LONG_RUN && this.#done % TARGETS_BETWEEN_LOOKS === 0)
            (0,small_heap/* keepHeapSmall */.p8)();
        this.#options.onProgress?.({ done: this.#done, known: this.#known, waitingHosts: this.#queues.size });
    }
    #endIfDone() {
        if (this.#isTakenIn && this.#open.size === 0 && this.#queues.size === 0)
            this.#outbox.end();
    }
    look(request, slot) {
        const looking = look(request, this.#options.world, slot);
        return this.#network.isThere ? looking : this.#watching(looking);
    }
    async #watching(looking) {
        const sight = await looking;
        this.#network.learn(sight);
        if (this.#network.isMissing)
            this.#stopAll();
        return sight;
    }
    async pause(durationMs) {
        if (durationMs > 0)
            await this.#options.clock.sleep(durationMs, this.#options.ending);
    }
    troubleAt(host) {
        return this.#trouble.get(host);
    }
    noteTrouble(exchange) {
        const { status, error, finalUrl } = exchange;
        if (status === 429 || /^(timeout|connect|reset)$/.test(error?.kind ?? '')) {
            this.#trouble.set(new URL(error?.at ?? finalUrl).host, exchange);
        }
    }
    async archiveOf(url) {
        const { settings, clock, firstFailureOf } = this.#options;
        if (settings.archive === 'off') {
            return undefined;
        }
        return this.#archive.find(url, firstFailureOf?.(url) ?? new Date(clock.now()).toISOString());
    }
    async #fetchText(url) {
        const timeoutMs = Math.min(this.timeoutMs, 8_000);
        const reply = await fetchAuthority(url, {}, { ...this.#options.world, timeoutMs });
        return 'status' in reply && reply.status === 200 ? reply.text : undefined;
    }
}
function unasked(target, notAsked) {
    return { target, evidence: { url: target.url, checkedBy: 'web', exchanges: [], notAsked } };
}

;// CONCATENATED MODULE: ./build/src/check/web.js









async function createWebChecker(options) {
    const { settings, clock, log, environment, deadlineMs } = options;
    const proxies = (0,check_proxy/* readProxies */.rq)(environment);
    const startedAtMs = clock.now();
    const ending = new AbortController();
    (0,external_node_events_.setMaxListeners)(0, ending.signal);
    const closing = new AbortController();
    clock.sleep(Math.max(0, deadlineMs - startedAtMs), closing.signal).then(() => ending.abort(), () => undefined);
    const timeoutMs = settings.timeoutSeconds * 1_000;
    const transport = new Transport({
        resolver: options.resolver ?? createNameResolver(),
        proxies,
        trust: createTrust(environment.NODE_EXTRA_CA_CERTS, log),
        allowPrivate: settings.allowPrivate,
        timeoutMs: Math.min(timeoutMs, LONGEST_CONNECT_MS),
        userAgent: honestUserAgent(options.userAgentSuffix),
        perHost: settings.perHost,
        concurrency: settings.concurrency,
        signal: ending.signal,
    });
    const { concurrency, perHost } = settings;
    const lanes = new Lanes({ concurrency, perHost, clock, signal: ending.signal, deadlineMs });
    const world = {
        transport,
        lanes,
        clock,
        startedAtMs,
        ...(options.userAgentSuffix === undefined ? {} : { userAgentSuffix: options.userAgentSuffix }),
    };
    let sweeper;
    const openSweeper = () => {
        sweeper ??= Promise.all(/* import() */[__webpack_require__.e(8497), __webpack_require__.e(9600), __webpack_require__.e(3916)]).then(__webpack_require__.bind(__webpack_require__, 43916)).then(({ createLinkinatorSweeper }) => createLinkinatorSweeper());
        return sweeper;
    };
    return {
        check: (targets) => new WebRun({ ...options, world, openSweeper, ending: ending.signal, timeoutMs }).check(targets),
        fetchAuthority: (url, request = {}) => fetchAuthority(url, request, { ...world, timeoutMs }),
        get requests() {
            return transport.requests;
        },
        async close() {
            closing.abort();
            ending.abort();
            await (await sweeper)?.close();
            await transport.close();
        },
    };
}
const LONGEST_CONNECT_MS = 10_000;


/***/ }),

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


/***/ })

};
