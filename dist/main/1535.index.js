export const id = 1535;
export const ids = [1535,3916];
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

/***/ 43916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createLinkinatorSweeper: () => (/* binding */ createLinkinatorSweeper)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/node_modules/linkinator/build/src/index.js + 40 modules
var src = __webpack_require__(29600);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(24371);
// EXTERNAL MODULE: ./build/src/check/proxy.js
var proxy = __webpack_require__(69858);
;// CONCATENATED MODULE: ./build/src/check/sweep-front.js


const SWEEP_HEADER = 'x-deadwood-sweep';
const responders = new Map();
const hiddenVariables = new Map();
let former;
function openFront(token, responder) {
    responders.set(token, responder);
    for (const name of proxy/* PROXY_VARIABLES */.bD) {
        const value = process.env[name];
        if (value !== undefined) {
            hiddenVariables.set(name, value);
            delete process.env[name];
        }
    }
    if (!former) {
        former = (0,undici/* getGlobalDispatcher */.xo)();
        (0,undici/* setGlobalDispatcher */.bj)(new Front(former));
    }
}
function closeFront(token) {
    responders.delete(token);
    if (responders.size === 0 && former) {
        (0,undici/* setGlobalDispatcher */.bj)(former);
        former = undefined;
        for (const [name, value] of hiddenVariables) {
            process.env[name] = value;
        }
        hiddenVariables.clear();
    }
}
function refuse({ url }) {
    return Promise.reject(new Error(`the sweep is over: ${url}`));
}
class Front extends undici/* Dispatcher */.mk {
    #former;
    constructor(former) {
        super();
        this.#former = former;
    }
    dispatch(options, handler) {
        const token = options.headers?.[SWEEP_HEADER];
        if (token === undefined) {
            return this.#former.dispatch(options, handler);
        }
        const controller = new ReplyController();
        handler.onRequestStart?.(controller, {});
        const responder = responders.get(token) ?? refuse;
        responder({ method: options.method, url: `${options.origin}${options.path}` }).then((reply) => controller.reply(handler, reply), (error) => handler.onResponseError?.(controller, error));
        return true;
    }
    close() {
        return Promise.resolve();
    }
    destroy() {
        return Promise.resolve();
    }
}
class ReplyController {
    aborted = false;
    reason = null;
    paused = false;
    rawHeaders = [];
    rawTrailers = null;
    abort(reason) {
        this.aborted = true;
        this.reason = reason;
    }
    pause() {
        this.paused = true;
    }
    resume() {
        this.paused = false;
    }
    reply(handler, { status, contentType, body }) {
        if (this.aborted) {
            return;
        }
        this.rawHeaders =
            contentType === undefined ? [] : [Buffer.from('content-type'), Buffer.from(contentType)];
        handler.onResponseStart?.(this, status, contentType === undefined ? {} : { 'content-type': contentType }, '');
        if (body !== undefined)
            handler.onResponseData?.(this, Buffer.from(body));
        handler.onResponseEnd?.(this, {});
    }
}

;// CONCATENATED MODULE: ./build/src/check/sweep.js



const LIST_ORIGIN = 'http://sweep.invalid';
function createLinkinatorSweeper() {
    const token = (0,external_node_crypto_.randomUUID)();
    const pages = new Map();
    const lists = new Map();
    const running = new Set();
    let lastList = 0;
    let isClosed = false;
    openFront(token, async ({ method, url }) => {
        const list = lists.get(url);
        if (list !== undefined) {
            lists.delete(url);
            return { status: 200, contentType: 'text/html', body: list };
        }
        const page = pages.get(url);
        if (!page || isClosed) {
            throw new Error(`not part of this sweep: ${url}`);
        }
        return page.ask(method === 'GET' ? 'GET' : 'HEAD');
    });
    return {
        async sweep(batch, concurrency) {
            if (isClosed) {
                return batch;
            }
            const left = new Map();
            for (const page of batch) {
                const asked = {
                    url: page.url,
                    ask(method) {
                        left.delete(page.url);
                        return page.ask(method);
                    },
                };
                left.set(page.url, page);
                pages.set(page.url, asked);
            }
            const list = `${LIST_ORIGIN}/${lastList++}`;
            lists.set(list, listOf(batch));
            const check = new src/* LinkChecker */.a0().check({ path: list, concurrency, headers: { [SWEEP_HEADER]: token } });
            running.add(check);
            try {
                await check;
            }
            finally {
                running.delete(check);
                for (const { url } of batch)
                    pages.delete(url);
            }
            return [...left.values()];
        },
        async close() {
            isClosed = true;
            await Promise.allSettled(running);
            closeFront(token);
        },
    };
}
function listOf(pages) {
    return pages
        .map(({ url }) => `<area href="${url.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">`)
        .join('\n');
}


/***/ })

};
