export const id = 5289;
export const ids = [5289];
export const modules = {

/***/ 58423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RN: () => (/* binding */ readDocumentSync),
/* harmony export */   u0: () => (/* binding */ readDocument),
/* harmony export */   w8: () => (/* binding */ decodeDocument)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



const MAX_DOCUMENT_BYTES = 50 * 1024 * 1024;
const BINARY_SNIFF_BYTES = 8_000;
function readDocumentSync(path, cwd = process.cwd()) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, path), node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor);
        if (!status.isFile())
            return { problem: `${path} is no ordinary file, so there is no text to check.` };
        if (status.size > MAX_DOCUMENT_BYTES)
            return { problem: tooLarge(path, status.size) };
        return decodeDocument(path, readAll(descriptor, status.size));
    }
    catch (error) {
        return { problem: unreadable(path, error) };
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
function readAll(descriptor, size) {
    const bytes = Buffer.allocUnsafeSlow(size + 1);
    const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, bytes, 0, size + 1, 0);
    return length <= size ? bytes.subarray(0, length) : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(descriptor);
}
async function readDocument(path, cwd = process.cwd()) {
    return readDocumentSync(path, cwd);
}
function decodeDocument(path, bytes) {
    if (bytes.length > MAX_DOCUMENT_BYTES)
        return { problem: tooLarge(path, bytes.length) };
    const encoding = foreignEncoding(bytes);
    if (encoding !== undefined)
        return { problem: `${path} is ${encoding} text; save it as UTF-8 to have it checked.` };
    if (bytes.subarray(0, BINARY_SNIFF_BYTES).includes(0)) {
        return { problem: `${path} is a binary file, so there is no text to check.` };
    }
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes)) {
        return {
            problem: `${path} is not UTF-8 text (line ${firstBadLine(bytes)}); save it as UTF-8 to have it checked.`,
        };
    }
    return { text: bytes.toString('utf8') };
}
function foreignEncoding(bytes) {
    if (bytes.length >= 4 && bytes.readUInt32LE(0) === 0x0000feff)
        return 'UTF-32';
    if (bytes.length >= 4 && bytes.readUInt32BE(0) === 0x0000feff)
        return 'UTF-32';
    if (bytes.length >= 2 && (bytes.readUInt16LE(0) === 0xfeff || bytes.readUInt16BE(0) === 0xfeff))
        return 'UTF-16';
    return undefined;
}
function firstBadLine(bytes) {
    let line = 1;
    for (let start = 0; start < bytes.length; line += 1) {
        const feed = bytes.indexOf(10, start);
        const end = feed === -1 ? bytes.length : feed + 1;
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, end)))
            return line;
        start = end;
    }
    return line;
}
function tooLarge(path, bytes) {
    const megabytes = (bytes / 1024 / 1024).toFixed(0);
    return `${path} is ${megabytes} MB large; files above ${MAX_DOCUMENT_BYTES / 1024 / 1024} MB are not checked.`;
}
const REASONS = {
    ENOENT: 'there is no such file',
    EACCES: 'reading it is not permitted',
    EPERM: 'reading it is not permitted',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of its path is no folder',
    ELOOP: 'it is a symbolic link that leads in circles',
    ENAMETOOLONG: 'its name is too long',
    EMFILE: 'too many files are open',
};
function unreadable(path, error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    return `${path} could not be read: ${REASONS[code] ?? code}.`;
}


/***/ }),

/***/ 63281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ unpack),
/* harmony export */   q: () => (/* binding */ pack)
/* harmony export */ });
const KINDS = ['inline', 'image', 'definition', 'autolink', 'bare', 'html'];
const LINK_NUMBERS = 9;
const HEAD_NUMBERS = 7;
const ENTRY = 1;
const PLAIN = 2;
const SAME = -1;
function pack(readings) {
    const numbers = new Int32Array(readings.reduce((sum, reading) => sum + numbersOf(reading), 0));
    const texts = [];
    let at = 0;
    for (const { extraction, plain, repeats, blobId = '' } of readings) {
        const { path, anchors, silences, lineCount, links } = extraction;
        const anchorLines = anchors.join('\n');
        const silenceText = silences.length === 0 ? '' : JSON.stringify(silences);
        texts.push(path, blobId, anchorLines, silenceText);
        numbers.set([
            path.length,
            blobId.length,
            anchorLines.length,
            silenceText.length,
            lineCount,
            links.length,
            repeats.length,
        ], at);
        at += HEAD_NUMBERS;
        for (const group of repeats) {
            numbers[at] = group.length;
            numbers.set(group, at + 1);
            at += 1 + group.length;
        }
        for (const [index, { kind, isEntry, span, destination, url, text }] of links.entries()) {
            const isSame = url === destination;
            numbers[at] = KINDS.indexOf(kind);
            numbers[at + 1] = (isEntry ? ENTRY : 0) | (plain[index] === 1 ? PLAIN : 0);
            numbers[at + 2] = span.line;
            numbers[at + 3] = span.column;
            numbers[at + 4] = span.endLine;
            numbers[at + 5] = span.endColumn;
            numbers[at + 6] = destination.length;
            numbers[at + 7] = isSame ? SAME : url.length;
            numbers[at + 8] = text.length;
            at += LINK_NUMBERS;
            if (isSame)
                texts.push(destination, text);
            else
                texts.push(destination, url, text);
        }
    }
    return { text: texts.join(''), numbers };
}
function numbersOf({ extraction, repeats }) {
    const ofRepeats = repeats.reduce((sum, group) => sum + 1 + group.length, 0);
    return HEAD_NUMBERS + ofRepeats + extraction.links.length * LINK_NUMBERS;
}
function unpack({ text, numbers }) {
    const readings = [];
    let at = 0;
    let offset = 0;
    const next = () => numbers[at++] ?? 0;
    const take = (length) => {
        offset += length;
        return text.slice(offset - length, offset);
    };
    while (at < numbers.length) {
        const pathLength = next();
        const blobIdLength = next();
        const anchorsLength = next();
        const silencesLength = next();
        const lineCount = next();
        const linkCount = next();
        const groupCount = next();
        const repeats = Array.from({ length: groupCount }, () => Array.from({ length: next() }, next));
        const path = take(pathLength);
        const blobId = take(blobIdLength);
        const anchorLines = take(anchorsLength);
        const silenceText = take(silencesLength);
        const links = [];
        const plain = new Uint8Array(linkCount);
        for (let index = 0; index < linkCount; index++) {
            const kind = KINDS[next()] ?? 'inline';
            const flags = next();
            const isEntry = (flags & ENTRY) !== 0;
            if ((flags & PLAIN) !== 0)
                plain[index] = 1;
            const span = { line: next(), column: next(), endLine: next(), endColumn: next() };
            const destination = take(next());
            const urlLength = next();
            const url = urlLength === SAME ? destination : take(urlLength);
            links.push({ kind, destination, url, text: take(next()), span, isEntry });
        }
        const anchors = anchorLines === '' ? [] : anchorLines.split('\n');
        const silences = silenceText === '' ? [] : JSON.parse(silenceText);
        const extraction = { path, links, anchors, silences, lineCount };
        readings.push({ extraction, plain, repeats, ...(blobId === '' ? {} : { blobId }) });
    }
    return readings;
}


/***/ }),

/***/ 25289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isReadingTask: () => (/* binding */ isReadingTask),
  o: () => (/* binding */ readSource),
  serveReading: () => (/* binding */ serveReading)
});

// UNUSED EXPORTS: readText

// EXTERNAL MODULE: ./build/src/discover/read-document.js
var read_document = __webpack_require__(58423);
// EXTERNAL MODULE: ./build/src/extract/extract.js + 31 modules
var extract = __webpack_require__(43674);
// EXTERNAL MODULE: ./build/src/resolve/canonical.js + 2 modules
var canonical = __webpack_require__(47014);
// EXTERNAL MODULE: ./build/src/resolve/repeats.js
var repeats = __webpack_require__(98762);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/reading/blob-id.js

function blobIdOf(text) {
    const bytes = Buffer.from(text);
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

// EXTERNAL MODULE: ./build/src/reading/pack.js
var pack = __webpack_require__(63281);
;// CONCATENATED MODULE: ./build/src/reading/worker.js






function isReadingTask(data) {
    return typeof data === 'object' && data !== null && 'task' in data && data.task === 'read';
}
function readSource(source, { cwd, namesBlobs = false }) {
    const read = 'text' in source ? source : (0,read_document/* readDocumentSync */.RN)(source.file, cwd);
    if ('problem' in read)
        return { path: source.path, problem: read.problem };
    const reading = readText(source.path, read.text);
    return namesBlobs ? { ...reading, blobId: blobIdOf(read.text) } : reading;
}
function readText(path, text) {
    const extraction = (0,extract.extract)(path, text);
    const { links } = extraction;
    const plain = Uint8Array.from(links, ({ url }) => ((0,canonical/* isPlainUrl */.Aj)(url) ? 1 : 0));
    return { extraction, plain, repeats: (0,repeats/* repeatsIn */.Q9)(links, (index) => plain[index] === 1) };
}
function serveReading(port, task) {
    port.on('message', (sources) => {
        const readings = [];
        const problems = [];
        for (const source of sources) {
            const result = readSource(source, task);
            if ('problem' in result)
                problems.push(result);
            else
                readings.push(result);
        }
        const packed = (0,pack/* pack */.q)(readings);
        port.postMessage({ packed, problems }, [packed.numbers.buffer]);
    });
}


/***/ }),

/***/ 47014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ve: () => (/* binding */ duplicateKey),
  Aj: () => (/* binding */ isPlainUrl),
  l2: () => (/* binding */ normalizeUrl),
  oF: () => (/* binding */ percentDecoded),
  ri: () => (/* binding */ withoutCredentials)
});

;// CONCATENATED MODULE: ./build/src/resolve/site-twins.js
const PREFIX = /^(?:www|m|mobile)\.(?=[^.]+\.)/;
const WIKIMEDIA_MOBILE = /\.m\.(?=(?:wikipedia|wiktionary|wikibooks|wikiquote|wikisource|wikiversity|wikivoyage|wikinews|wikimedia)\.org$)/;
const ALIASES = new Map([
    ['dx.doi.org', 'doi.org'],
    ['twitter.com', 'x.com'],
]);
const CODE_HOSTS = new Map([
    ['github.com', { caselessSegments: 2, repositorySegments: 2 }],
    ['gitlab.com', { caselessSegments: 0, repositorySegments: 0 }],
    ['codeberg.org', { caselessSegments: 0, repositorySegments: 2 }],
    ['bitbucket.org', { caselessSegments: 0, repositorySegments: 2 }],
]);
const GIT_SUFFIX = /(?<=[^/])(?:\.git)+$/;
const SHORT_VIDEO = /^\/([\w-]+)$/;
function sameHost(host) {
    let same = host.endsWith('.') && /[^.]\.$/.test(host) ? host.slice(0, -1) : host;
    while ((same.startsWith('w') || same.startsWith('m')) && PREFIX.test(same))
        same = same.slice(same.indexOf('.') + 1);
    if (same.includes('.m.'))
        same = same.replace(WIKIMEDIA_MOBILE, '.');
    return ALIASES.get(same) ?? same;
}
function samePage(address) {
    const { host, path, query } = address;
    if (host === 'youtu.be') {
        const video = SHORT_VIDEO.exec(path)?.[1];
        if (video === undefined)
            return address;
        return {
            host: 'youtube.com',
            path: '/watch',
            query: query === '' ? `v=${video}` : `v=${video}&${query}`,
        };
    }
    const codeHost = CODE_HOSTS.get(host);
    return codeHost === undefined ? address : { host, path: repositoryPath(path, codeHost), query };
}
function repositoryPath(path, { caselessSegments, repositorySegments }) {
    let same = path;
    if (caselessSegments > 0) {
        const end = endOfSegments(path, caselessSegments);
        same = path.slice(0, end).toLowerCase() + path.slice(end);
    }
    const isRepository = repositorySegments === 0 || endOfSegments(same, repositorySegments) === same.length;
    return isRepository && same.endsWith('.git') ? same.replace(GIT_SUFFIX, '') : same;
}
function endOfSegments(path, count) {
    let end = 0;
    for (let segment = 0; segment < count && end < path.length; segment += 1) {
        const slash = path.indexOf('/', end + 1);
        end = slash === -1 ? path.length : slash;
    }
    return end;
}

;// CONCATENATED MODULE: ./build/src/resolve/tracking-parameters.js
const MOZILLA = 'https://firefox-source-docs.mozilla.org/toolkit/components/antitracking/anti-tracking/query-stripping/';
const REGISTRY = 'https://github.com/mpchadwick/tracking-query-params-registry';
const CLEAR_URLS = 'https://docs.clearurls.xyz/1.27.3/specs/rules/ (list: https://rules2.clearurls.xyz/data.minify.json)';
const NEAT_URL = 'https://github.com/Smile4ever/Neat-URL#default-blocked-parameters';
const BRAVE = 'https://github.com/brave/adblock-lists/blob/master/brave-lists/clean-urls.json';
const ROWS = [
    { names: ['utm_*'], source: 'https://support.google.com/analytics/answer/10917952' },
    {
        names: ['mtm_*', 'pk_campaign', 'pk_kwd', 'pk_keyword', 'piwik_campaign', 'piwik_kwd'],
        source: REGISTRY,
    },
    { names: ['ga_source', 'ga_medium', 'ga_term', 'ga_content', 'ga_campaign', 'ga_place'], source: NEAT_URL },
    { names: ['gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', '_ga', '_gl'], source: REGISTRY },
    { names: ['fbclid', 'fb_action_ids', 'fb_action_types', 'fb_ref', 'fb_source'], source: NEAT_URL },
    { names: ['msclkid', 'twclid', 'ttclid', 'li_fat_id', 'epik', 'yclid', '_openstat'], source: REGISTRY },
    { names: ['igshid', 'igsh'], source: BRAVE },
    { names: ['mc_cid', 'mc_eid'], source: REGISTRY },
    { names: ['mkt_tok', 'oly_anon_id', 'oly_enc_id', '__s', 'vero_id', '_hsenc'], source: MOZILLA },
    { names: ['_hsmi', '__hstc', '__hssc', '__hsfp', 'hsctatracking'], source: BRAVE },
    {
        names: ['wickedid', 'rb_clickid', 'soc_src', 'soc_trk'],
        source: 'https://github.com/jparise/chrome-utm-stripper',
    },
    { names: ['ref_src', 'ref_url'], source: CLEAR_URLS },
    {
        names: ['si', 'feature', 'pp', 'ab_channel', 'kw'],
        host: 'youtube.com',
        source: 'https://github.com/brave/adblock-lists/pull/1317',
    },
    { names: ['si', 'feature'], host: 'youtu.be', source: 'https://github.com/brave/adblock-lists/pull/1317' },
    { names: ['s', 't'], host: 'x.com', source: CLEAR_URLS },
    { names: ['si', 'nd', 'context'], host: 'open.spotify.com', source: CLEAR_URLS },
    {
        names: ['share_id', 'ref', 'ref_source', 'rdt', 'correlation_id'],
        host: 'reddit.com',
        source: CLEAR_URLS,
    },
    { names: ['source'], host: 'medium.com', source: CLEAR_URLS },
    { names: ['trk', 'trackingid', 'lipi', 'refid'], host: 'linkedin.com', source: CLEAR_URLS },
];
const EVERYWHERE = new Set();
const PREFIXES = [];
const BY_HOST = new Map();
for (const row of ROWS) {
    if (row.host !== undefined)
        BY_HOST.set(row.host, new Set(row.names));
    else
        for (const name of row.names) {
            if (name.endsWith('*'))
                PREFIXES.push(name.slice(0, -1));
            else
                EVERYWHERE.add(name);
        }
}
function isTrackingParameter(name, host) {
    if (EVERYWHERE.has(name) || PREFIXES.some((prefix) => name.startsWith(prefix)))
        return true;
    for (let at = 0; at !== -1 && at < host.length;) {
        if (BY_HOST.get(at === 0 ? host : host.slice(at))?.has(name))
            return true;
        const dot = host.indexOf('.', at);
        at = dot === -1 ? -1 : dot + 1;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/src/resolve/canonical.js


const PLAIN = /^https?:\/\/(?:(?!xn--)[a-z0-9-]+\.)+[a-z]{2,}\/[\w\-.~!$&'()*+,;=:@%/]*(?:\?[\w\-.~!$&()*+,;=:@%/?]*)?(?:#[\w\-.~!$&'()*+,;=:@%/?#]*)?$/;
function isPlainUrl(url) {
    return PLAIN.test(url) && !url.includes('/.') && !url.includes('/%2');
}
function normalizeUrl(url) {
    if (isPlainUrl(url))
        return url;
    const parsed = URL.parse(url);
    if (parsed === null || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:'))
        return undefined;
    if (parsed.username !== '' || parsed.password !== '') {
        parsed.username = '';
        parsed.password = '';
    }
    return parsed.href;
}
function duplicateKey(url) {
    const normal = normalizeUrl(url);
    if (normal === undefined)
        return url;
    const hostStart = normal.indexOf('//') + 2;
    const pathStart = normal.indexOf('/', hostStart);
    const hash = normal.indexOf('#', pathStart);
    const pageEnd = hash === -1 ? normal.length : hash;
    const mark = normal.indexOf('?', pathStart);
    const pathEnd = mark === -1 || mark > pageEnd ? pageEnd : mark;
    const host = sameHostAndPort(normal.slice(hostStart, pathStart));
    const path = samePercent(withoutTrailingSlashes(normal.slice(pathStart, pathEnd)));
    const query = pathEnd < pageEnd ? sameQuery(normal.slice(pathEnd + 1, pageEnd), host) : '';
    const page = samePage({ host, path, query });
    const fragment = samePercent(normal.slice(pageEnd + 1));
    return `https://${page.host}${page.path}${page.query && `?${page.query}`}${fragment && `#${fragment}`}`;
}
function sameHostAndPort(written) {
    if (!written.includes(':'))
        return sameHost(written);
    const port = /:\d+$/.exec(written)?.[0] ?? '';
    const host = sameHost(port === '' ? written : written.slice(0, -port.length));
    return port === ':80' || port === ':443' ? host : host + port;
}
function withoutTrailingSlashes(path) {
    let end = path.length;
    while (end > 0 && path.charCodeAt(end - 1) === 47)
        end -= 1;
    return end === path.length ? path : path.slice(0, end);
}
function sameQuery(query, host) {
    return samePercent(query)
        .split('&')
        .filter((part) => part !== '' && !isTrackingParameter(nameOf(part), host))
        .join('&');
}
function nameOf(part) {
    const equals = part.indexOf('=');
    return (equals === -1 ? part : part.slice(0, equals)).toLowerCase();
}
function samePercent(text) {
    return text.includes('%') ? text.replace(/%([\da-f]{2})?/gi, samePercentByte) : text;
}
function samePercentByte(_match, hex) {
    if (hex === undefined)
        return '%25';
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    return /[\w\-.~!*'()]/.test(character) ? character : `%${hex.toUpperCase()}`;
}
const CREDENTIALS = /^(https?(?::[\\/]*|[;.,]?[\\/]{2,})|[a-z][a-z\d+.-]*:[\\/]+|[\\/]{2,})[^\\/?#]*@/i;
function withoutCredentials(text) {
    return text.includes('@') ? text.replace(CREDENTIALS, '$1') : text;
}
function percentDecoded(text) {
    if (!text.includes('%'))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch (error) {
        if (error instanceof URIError)
            return text;
        throw error;
    }
}


/***/ }),

/***/ 98762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   PK: () => (/* binding */ keyOfEntry),
/* harmony export */   Q9: () => (/* binding */ repeatsIn),
/* harmony export */   ZO: () => (/* binding */ COLLECTION_SHARE),
/* harmony export */   h7: () => (/* binding */ isLinkToPage),
/* harmony export */   xm: () => (/* binding */ isEntryToPage)
/* harmony export */ });
/* unused harmony export lookOf */
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47014);

function isEntryToPage(link) {
    return link.isEntry && isLinkToPage(link);
}
const PICTURE = /\.(?:apng|avif|bmp|gif|ico|jpe?g|png|svg|webp)(?:[?#]|$)/i;
function isLinkToPage({ kind, url }) {
    if (kind === 'image')
        return false;
    if (!url.startsWith('https://') && !/^(?:https?:)?\/\//i.test(url))
        return false;
    return kind !== 'html' || !PICTURE.test(url);
}
const COLLECTION_SHARE = 0.25;
function entriesOf(links) {
    const entries = [];
    let linksToPages = 0;
    for (const [index, link] of links.entries()) {
        if (!isLinkToPage(link))
            continue;
        linksToPages += 1;
        if (link.isEntry)
            entries.push(index);
    }
    return entries.length >= COLLECTION_SHARE * linksToPages ? entries : [];
}
function keyOfEntry({ url }) {
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .duplicateKey */ .Ve)(url.startsWith('//') ? `https:${url}` : url);
}
function repeatsIn(links, isPlain) {
    const alike = groupsBy(entriesOf(links), (index) => {
        const link = links[index];
        return link === undefined ? '' : lookOf(link, isPlain(index));
    });
    return alike.flatMap((group) => groupsBy(group, (index) => {
        const link = links[index];
        return link === undefined ? '' : keyOfEntry(link);
    }));
}
function groupsBy(indexes, nameOf) {
    const firsts = new Map();
    const groups = new Map();
    for (const index of indexes) {
        const name = nameOf(index);
        const first = firsts.get(name);
        if (first === undefined)
            firsts.set(name, index);
        else {
            const group = groups.get(first);
            if (group === undefined)
                groups.set(first, [first, index]);
            else
                group.push(index);
        }
    }
    return [...groups.values()].sort(([a = 0], [b = 0]) => a - b);
}
function lookOf(link, isPlain) {
    const { url } = link;
    const isSimple = isPlain && !url.includes('%') && !url.includes('youtu.be/');
    return pathLook(isSimple ? url : keyOfEntry(link));
}
function pathLook(url) {
    let start = url.indexOf('//') + 2;
    while (start < url.length && !isPathEnd(url.charCodeAt(start)) && url.charCodeAt(start) !== SLASH)
        start += 1;
    let end = start;
    while (end < url.length && !isPathEnd(url.charCodeAt(end)))
        end += 1;
    while (end > start && url.charCodeAt(end - 1) === SLASH)
        end -= 1;
    while (end > start && url.endsWith('.git', end))
        end -= 4;
    return url.slice(start, end).toLowerCase();
}
const SLASH = 47;
function isPathEnd(code) {
    return code === 35 || code === 63;
}


/***/ })

};
