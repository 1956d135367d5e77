export const id = 2617;
export const ids = [2617];
export const modules = {

/***/ 63281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ KIND_BITS),
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   Kn: () => (/* binding */ IS_ENTRY),
/* harmony export */   Vx: () => (/* binding */ HEAD),
/* harmony export */   nw: () => (/* binding */ ROW),
/* harmony export */   qq: () => (/* binding */ pack),
/* harmony export */   uo: () => (/* binding */ IS_SAME),
/* harmony export */   vg: () => (/* binding */ IS_ON_ONE_LINE)
/* harmony export */ });
const KINDS = ['inline', 'image', 'definition', 'autolink', 'bare', 'html'];
const HEAD = {
    path: 0,
    blobId: 1,
    anchors: 2,
    silences: 3,
    lineCount: 4,
    links: 5,
    repeats: 6,
    length: 7,
};
const ROW = {
    kind: 0,
    line: 1,
    column: 2,
    destinationEnd: 3,
    urlEnd: 4,
    textEnd: 5,
    length: 6,
};
const KIND_BITS = 7;
const IS_ENTRY = 8;
const IS_SAME = 16;
const IS_ON_ONE_LINE = 32;
function pack(readings) {
    const numbers = new Int32Array(readings.reduce((sum, reading) => sum + numbersOf(reading), 0));
    const hashes = new Int32Array(readings.reduce((sum, reading) => sum + reading.hashes.length, 0));
    const addresses = [];
    const words = [];
    let links = 0;
    let addressesEnd = 0;
    let wordsEnd = 0;
    let at = 0;
    for (const { extraction, repeats, blobId = '', ...reading } of readings) {
        const { path, anchors, silences, lineCount } = extraction;
        const texts = [path, blobId, anchors.join('\n'), silences.length === 0 ? '' : JSON.stringify(silences)];
        for (const [index, text] of texts.entries()) {
            words.push(text);
            wordsEnd += text.length;
            numbers[at + index] = text.length;
        }
        numbers[at + HEAD.lineCount] = lineCount;
        numbers[at + HEAD.links] = extraction.links.length;
        hashes.set(reading.hashes, links);
        links += extraction.links.length;
        numbers[at + HEAD.repeats] = repeats.length;
        at += HEAD.length;
        for (const group of repeats) {
            numbers[at] = group.length;
            numbers.set(group, at + 1);
            at += 1 + group.length;
        }
        numbers[at + ROW.urlEnd] = addressesEnd;
        numbers[at + ROW.textEnd] = wordsEnd;
        at += ROW.length;
        for (const { kind, isEntry, span, destination, url, text } of extraction.links) {
            const isSame = url === destination;
            addresses.push(destination);
            addressesEnd += destination.length;
            numbers[at + ROW.kind] =
                KINDS.indexOf(kind) |
                    (isEntry ? IS_ENTRY : 0) |
                    (isSame ? IS_SAME : 0) |
                    (span.line === span.endLine ? IS_ON_ONE_LINE : 0);
            numbers[at + ROW.line] = span.line;
            numbers[at + ROW.column] = span.column;
            numbers[at + ROW.destinationEnd] = addressesEnd;
            if (!isSame) {
                addresses.push(url);
                addressesEnd += url.length;
            }
            numbers[at + ROW.urlEnd] = addressesEnd;
            if (text !== '')
                words.push(text);
            wordsEnd += text.length;
            numbers[at + ROW.textEnd] = wordsEnd;
            at += ROW.length;
        }
    }
    return { numbers, hashes, addresses: addresses.join(''), words: words.join('') };
}
function numbersOf({ extraction, repeats }) {
    const ofRepeats = repeats.reduce((sum, group) => sum + 1 + group.length, 0);
    return HEAD.length + ofRepeats + (1 + extraction.links.length) * ROW.length;
}


/***/ }),

/***/ 54715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ plainHashes)
/* harmony export */ });
/* harmony import */ var _resolve_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92666);
/* harmony import */ var _resolve_url_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73444);


function plainHashes(links) {
    const hashes = new Int32Array(links.length);
    for (let index = 0; index < hashes.length; index += 1) {
        const url = links.at(index)?.url ?? '';
        if ((0,_resolve_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainUrl */ .Aj)(url))
            hashes[index] = (0,_resolve_url_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .urlHash */ .i)(url);
    }
    return hashes;
}


/***/ }),

/***/ 50764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ fromRow),
  I: () => (/* binding */ toRow)
});

// EXTERNAL MODULE: ./build/src/reading/pack.js
var pack = __webpack_require__(63281);
// EXTERNAL MODULE: ./build/src/reading/plain-hashes.js
var plain_hashes = __webpack_require__(54715);
// EXTERNAL MODULE: ./build/src/reading/unpack.js + 1 modules
var unpack = __webpack_require__(36570);
;// CONCATENATED MODULE: ./build/src/reading/varints.js
class VarintWriter {
    #bytes = new Uint8Array(4_096);
    #length = 0;
    get bytes() {
        return this.#bytes.subarray(0, this.#length);
    }
    push(number) {
        if (this.#length + MOST_BYTES > this.#bytes.length)
            this.#grow();
        let rest = number;
        for (; rest >= 0x80; rest >>>= 7) {
            this.#bytes[this.#length] = (rest & 0x7f) | 0x80;
            this.#length += 1;
        }
        this.#bytes[this.#length] = rest;
        this.#length += 1;
    }
    #grow() {
        const larger = new Uint8Array(this.#bytes.length * 2);
        larger.set(this.#bytes);
        this.#bytes = larger;
    }
}
class VarintReader {
    #bytes;
    at = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    next() {
        let number = 0;
        for (let shift = 0; shift < MOST_BYTES * 7; shift += 7) {
            const byte = this.#bytes[this.at];
            if (byte === undefined)
                break;
            this.at += 1;
            number += (byte & 0x7f) * 2 ** shift;
            if (byte < 0x80 && number < 2 ** 31)
                return number;
        }
        throw new RangeError(`there is no number that ends before byte ${this.at}`);
    }
    count() {
        const count = this.next();
        if (count > this.#bytes.length - this.at)
            throw new RangeError(`${count} things do not fit`);
        return count;
    }
}
const MOST_BYTES = 5;

;// CONCATENATED MODULE: ./build/src/reading/row.js




const row_MOST_BYTES = 256 * 1024 * 1024;
function toRow(reading, bytes) {
    const { blobId: _, row: __, ...rest } = reading;
    const extraction = { ...rest.extraction, path: '' };
    const { numbers, addresses, words } = (0,pack/* pack */.qq)([{ ...rest, extraction }]);
    const writer = new VarintWriter();
    writer.push(bytes);
    for (const place of [pack/* HEAD */.Vx.anchors, pack/* HEAD */.Vx.silences, pack/* HEAD */.Vx.lineCount, pack/* HEAD */.Vx.links, pack/* HEAD */.Vx.repeats]) {
        writer.push(numbers[place] ?? 0);
    }
    for (const group of reading.repeats) {
        writer.push(group.length);
        for (const index of group)
            writer.push(index);
    }
    let line = 0;
    for (let at = numbers.length - extraction.links.length * pack/* ROW */.nw.length; at < numbers.length; at += pack/* ROW */.nw.length) {
        const number = (place) => numbers[at + place] ?? 0;
        writer.push(number(pack/* ROW */.nw.kind));
        writer.push(zigzag(number(pack/* ROW */.nw.line) - line));
        line = number(pack/* ROW */.nw.line);
        writer.push(number(pack/* ROW */.nw.column));
        writer.push(number(pack/* ROW */.nw.destinationEnd) - number(pack/* ROW */.nw.urlEnd - pack/* ROW */.nw.length));
        writer.push(number(pack/* ROW */.nw.urlEnd) - number(pack/* ROW */.nw.destinationEnd));
        writer.push(number(pack/* ROW */.nw.textEnd) - number(pack/* ROW */.nw.textEnd - pack/* ROW */.nw.length));
    }
    const [isWide, areWide] = [isWideText(addresses), isWideText(words)];
    writer.push((isWide ? WIDE_ADDRESSES : 0) | (areWide ? WIDE_WORDS : 0));
    const { zstdCompressSync, constants } = process.getBuiltinModule('node:zlib');
    const row = zstdCompressSync(Buffer.concat([writer.bytes, bytesOf(addresses, isWide), bytesOf(words, areWide)]), { params: { [constants.ZSTD_c_checksumFlag]: 1 } });
    return Uint8Array.from(row);
}
function fromRow(path, row) {
    try {
        return readRow(path, row);
    }
    catch {
        return undefined;
    }
}
function readRow(path, row) {
    const { zstdDecompressSync } = process.getBuiltinModule('node:zlib');
    const raw = zstdDecompressSync(row, { maxOutputLength: row_MOST_BYTES });
    const reader = new VarintReader(raw);
    const bytes = reader.next();
    const [anchors, silences, lineCount] = [reader.count(), reader.count(), reader.next()];
    const [links, repeats] = [reader.count(), reader.count()];
    const groups = Array.from({ length: repeats }, () => ascending(reader, links));
    const head = [path.length, 0, anchors, silences, lineCount, links, repeats];
    const start = [...head, ...groups.flatMap((group) => [group.length, ...group])];
    const numbers = new Int32Array(start.length + (1 + links) * pack/* ROW */.nw.length);
    numbers.set(start);
    let at = start.length;
    numbers[at + pack/* ROW */.nw.textEnd] = path.length + anchors + silences;
    for (let index = 0; index < links; index += 1) {
        const before = at;
        at += pack/* ROW */.nw.length;
        const kind = reader.next();
        if ((kind & pack/* KIND_BITS */.En) >= pack/* KINDS */.GW.length)
            throw new RangeError(`there is no kind of link ${kind}`);
        numbers[at + pack/* ROW */.nw.kind] = kind;
        const line = (numbers[before + pack/* ROW */.nw.line] ?? 0) + unzigzag(reader.next());
        if (line < 1)
            throw new RangeError(`there is no line ${line}`);
        numbers[at + pack/* ROW */.nw.line] = line;
        numbers[at + pack/* ROW */.nw.column] = reader.next();
        numbers[at + pack/* ROW */.nw.destinationEnd] = (numbers[before + pack/* ROW */.nw.urlEnd] ?? 0) + reader.count();
        numbers[at + pack/* ROW */.nw.urlEnd] = (numbers[at + pack/* ROW */.nw.destinationEnd] ?? 0) + reader.count();
        numbers[at + pack/* ROW */.nw.textEnd] = (numbers[before + pack/* ROW */.nw.textEnd] ?? 0) + reader.count();
    }
    const widths = reader.next();
    const addressesLength = numbers[at + pack/* ROW */.nw.urlEnd] ?? 0;
    const wordsLength = (numbers[at + pack/* ROW */.nw.textEnd] ?? 0) - path.length;
    const addressesEnd = reader.at + addressesLength * (widths & WIDE_ADDRESSES ? 2 : 1);
    const wordsEnd = addressesEnd + wordsLength * (widths & WIDE_WORDS ? 2 : 1);
    if (wordsEnd !== raw.length)
        throw new RangeError(`${raw.length} bytes are not ${wordsEnd}`);
    const addresses = textOf(raw.subarray(reader.at, addressesEnd), (widths & WIDE_ADDRESSES) !== 0);
    const words = textOf(raw.subarray(addressesEnd), (widths & WIDE_WORDS) !== 0);
    if (silences > 0)
        demandSilences(JSON.parse(words.slice(anchors, anchors + silences)));
    const packed = { numbers, hashes: new Int32Array(links), addresses, words: path + words };
    const [reading] = (0,unpack/* unpack */.l)(packed);
    if (reading === undefined)
        throw new RangeError('there is no reading');
    return { reading: { ...reading, hashes: (0,plain_hashes/* plainHashes */.p)(reading.extraction.links) }, bytes };
}
const WIDE_ADDRESSES = 1;
const WIDE_WORDS = 2;
function isWideText(text) {
    return /[^\0-\xff]/.test(text);
}
function bytesOf(text, isWide) {
    return Buffer.from(text, isWide ? 'utf16le' : 'latin1');
}
function textOf(bytes, isWide) {
    return bytes.toString(isWide ? 'utf16le' : 'latin1');
}
function zigzag(number) {
    return number < 0 ? -2 * number - 1 : 2 * number;
}
function unzigzag(number) {
    return number % 2 === 1 ? -(number + 1) / 2 : number / 2;
}
function ascending(reader, limit) {
    const group = Array.from({ length: reader.count() }, () => reader.next());
    const isRight = group.every((index, at) => index < limit && index > (group[at - 1] ?? -1));
    if (!isRight)
        throw new RangeError('repeated entries are out of order');
    return group;
}
function demandSilences(value) {
    if (!Array.isArray(value) || !value.every(isSilence))
        throw new TypeError('these are no silences');
}
function isSilence(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { rules, first, last } = value;
    const areRules = Array.isArray(rules) && rules.every((rule) => typeof rule === 'string');
    return (rules === 'all' || areRules) && Number.isSafeInteger(first) && Number.isSafeInteger(last);
}


/***/ }),

/***/ 36570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ unpack)
});

// EXTERNAL MODULE: ./build/src/reading/pack.js
var pack = __webpack_require__(63281);
;// CONCATENATED MODULE: ./build/src/reading/packed-links.js

class PackedLinks {
    packed;
    file;
    length;
    start;
    constructor(packed, place) {
        this.packed = packed;
        this.file = place.file;
        this.start = place.start;
        this.length = place.length;
    }
    at(index) {
        return index >= 0 && index < this.length ? this.#linkAt(index) : undefined;
    }
    slice(start, end) {
        const from = Math.min(start, this.length);
        return Array.from({ length: Math.max(0, Math.min(end, this.length) - from) }, (_, index) => this.#linkAt(from + index));
    }
    filter(isWanted) {
        const wanted = [];
        for (let index = 0; index < this.length; index += 1) {
            const link = this.#linkAt(index);
            if (isWanted(link))
                wanted.push(link);
        }
        return wanted;
    }
    some(isWanted) {
        for (let index = 0; index < this.length; index += 1) {
            if (isWanted(this.#linkAt(index)))
                return true;
        }
        return false;
    }
    *[Symbol.iterator]() {
        for (let index = 0; index < this.length; index += 1)
            yield this.#linkAt(index);
    }
    #linkAt(index) {
        return new PackedLink(this, this.start + index * pack/* ROW */.nw.length);
    }
}
class PackedLink {
    #links;
    #at;
    constructor(links, at) {
        this.#links = links;
        this.#at = at;
    }
    get file() {
        return this.#links.file;
    }
    get link() {
        return this;
    }
    get kind() {
        return pack/* KINDS */.GW[numberAt(this.#links, this.#at + pack/* ROW */.nw.kind) & pack/* KIND_BITS */.En] ?? 'inline';
    }
    get isEntry() {
        return (numberAt(this.#links, this.#at + pack/* ROW */.nw.kind) & pack/* IS_ENTRY */.Kn) !== 0;
    }
    get destination() {
        const { addresses } = this.#links.packed;
        return addresses.slice(numberAt(this.#links, this.#at + pack/* ROW */.nw.urlEnd - pack/* ROW */.nw.length), numberAt(this.#links, this.#at + pack/* ROW */.nw.destinationEnd));
    }
    get url() {
        if ((numberAt(this.#links, this.#at + pack/* ROW */.nw.kind) & pack/* IS_SAME */.uo) !== 0)
            return this.destination;
        const { addresses } = this.#links.packed;
        return addresses.slice(numberAt(this.#links, this.#at + pack/* ROW */.nw.destinationEnd), numberAt(this.#links, this.#at + pack/* ROW */.nw.urlEnd));
    }
    get text() {
        const { words } = this.#links.packed;
        return words.slice(numberAt(this.#links, this.#at + pack/* ROW */.nw.textEnd - pack/* ROW */.nw.length), numberAt(this.#links, this.#at + pack/* ROW */.nw.textEnd));
    }
    get span() {
        const [line, column] = [
            numberAt(this.#links, this.#at + pack/* ROW */.nw.line),
            numberAt(this.#links, this.#at + pack/* ROW */.nw.column),
        ];
        if ((numberAt(this.#links, this.#at + pack/* ROW */.nw.kind) & pack/* IS_ON_ONE_LINE */.vg) === 0)
            return spanOverLines(line, column, this.destination);
        const length = numberAt(this.#links, this.#at + pack/* ROW */.nw.destinationEnd) -
            numberAt(this.#links, this.#at + pack/* ROW */.nw.urlEnd - pack/* ROW */.nw.length);
        return { line, column, endLine: line, endColumn: column + length };
    }
}
function numberAt({ packed }, at) {
    return packed.numbers[at] ?? 0;
}
function spanOverLines(line, column, destination) {
    const lines = destination.split(/\r\n|[\r\n]/);
    const endColumn = (lines.length === 1 ? column : 1) + (lines.at(-1) ?? '').length;
    return { line, column, endLine: line + lines.length - 1, endColumn };
}

;// CONCATENATED MODULE: ./build/src/reading/unpack.js


function unpack(given) {
    const { hashes, ...packed } = given;
    const { numbers, words } = packed;
    const readings = [];
    let at = 0;
    let links = 0;
    while (at < numbers.length) {
        const head = numbers.subarray(at, at + pack/* HEAD */.Vx.length);
        const repeats = [];
        at += pack/* HEAD */.Vx.length;
        for (let left = head[pack/* HEAD */.Vx.repeats] ?? 0; left > 0; left -= 1) {
            const end = at + 1 + (numbers[at] ?? 0);
            repeats.push([...numbers.subarray(at + 1, end)]);
            at = end;
        }
        const length = head[pack/* HEAD */.Vx.links] ?? 0;
        const start = at + pack/* ROW */.nw.length;
        const silencesEnd = numbers[at + pack/* ROW */.nw.textEnd] ?? 0;
        const silencesStart = silencesEnd - (head[pack/* HEAD */.Vx.silences] ?? 0);
        const anchorsStart = silencesStart - (head[pack/* HEAD */.Vx.anchors] ?? 0);
        const blobIdStart = anchorsStart - (head[pack/* HEAD */.Vx.blobId] ?? 0);
        const path = words.slice(blobIdStart - (head[pack/* HEAD */.Vx.path] ?? 0), blobIdStart);
        const silences = silencesStart === silencesEnd
            ? []
            : JSON.parse(words.slice(silencesStart, silencesEnd));
        const extraction = {
            path,
            links: new PackedLinks(packed, { file: path, start, length }),
            get anchors() {
                return anchorsStart === silencesStart ? [] : words.slice(anchorsStart, silencesStart).split('\n');
            },
            silences,
            lineCount: head[pack/* HEAD */.Vx.lineCount] ?? 0,
        };
        const blobId = words.slice(blobIdStart, anchorsStart);
        at = start + length * pack/* ROW */.nw.length;
        readings.push({
            extraction,
            hashes: hashes.subarray(links, links + length),
            repeats,
            ...(blobId === '' ? {} : { blobId }),
        });
        links += length;
    }
    return readings;
}


/***/ }),

/***/ 92666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ve: () => (/* binding */ duplicateKey),
  Aj: () => (/* binding */ isPlainUrl),
  l2: () => (/* binding */ normalizeUrl),
  oF: () => (/* binding */ percentDecoded),
  ri: () => (/* binding */ withoutCredentials)
});

// EXTERNAL MODULE: ./build/src/resolve/site-twins.js
var site_twins = __webpack_require__(20481);
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
    const page = (0,site_twins/* samePage */.K)({ host, path, query });
    const fragment = samePercent(normal.slice(pageEnd + 1));
    return `https://${page.host}${page.path}${page.query && `?${page.query}`}${fragment && `#${fragment}`}`;
}
function sameHostAndPort(written) {
    if (!written.includes(':'))
        return (0,site_twins/* sameHost */.R)(written);
    const port = /:\d+$/.exec(written)?.[0] ?? '';
    const host = (0,site_twins/* sameHost */.R)(port === '' ? written : written.slice(0, -port.length));
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
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92666);
/* harmony import */ var _site_twins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20481);
/* harmony import */ var _url_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73444);



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
    let index = -1;
    for (const link of links) {
        index += 1;
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
    const entries = entriesOf(links);
    const looks = new Uint32Array(entries.length);
    for (let at = 0; at < entries.length; at += 1) {
        const index = entries[at] ?? 0;
        const link = links.at(index);
        if (link !== undefined)
            looks[at] = lookOf(link, isPlain(index));
    }
    const groups = alikeAmong(looks).flatMap((group) => sameAmong(group.map((at) => entries[at] ?? 0), links));
    return groups.sort(byFirst);
}
function alikeAmong(numbers) {
    const ordered = new Float64Array(numbers.length);
    for (let at = 0; at < numbers.length; at += 1)
        ordered[at] = ((numbers[at] ?? 0) % LOOKS) * PLACES + at;
    ordered.sort();
    const groups = [];
    let start = 0;
    for (let end = 1; end <= ordered.length; end += 1) {
        const first = Math.floor((ordered[start] ?? 0) / PLACES);
        if (end < ordered.length && Math.floor((ordered[end] ?? 0) / PLACES) === first)
            continue;
        if (end - start > 1)
            groups.push(Array.from(ordered.subarray(start, end), (each) => each % PLACES));
        start = end;
    }
    return groups;
}
const PLACES = 2 ** 23;
const LOOKS = 2 ** 30;
function sameAmong(indexes, links) {
    const byKey = Map.groupBy(indexes, (index) => {
        const link = links.at(index);
        return link === undefined ? '' : keyOfEntry(link);
    });
    return [...byKey.values()].filter((group) => group.length > 1);
}
function byFirst([a = 0], [b = 0]) {
    return a - b;
}
function lookOf(link, isPlain) {
    const { url } = link;
    const isSimple = isPlain && !url.includes('%') && !url.includes('youtu.be/');
    return pathLook(isSimple ? url : keyOfEntry(link));
}
function pathLook(url) {
    const hostStart = url.indexOf('//') + 2;
    let start = hostStart;
    while (start < url.length && !isPathEnd(url.charCodeAt(start)) && url.charCodeAt(start) !== SLASH)
        start += 1;
    let end = start;
    while (end < url.length && !isPathEnd(url.charCodeAt(end)))
        end += 1;
    while (end > start && url.charCodeAt(end - 1) === SLASH)
        end -= 1;
    while (end > start && url.endsWith('.git', end))
        end -= 4;
    return start === end ? (0,_url_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .urlHash */ .i)((0,_site_twins_js__WEBPACK_IMPORTED_MODULE_1__/* .sameHost */ .R)(url.slice(hostStart, start))) : (0,_url_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .lookHash */ ._)(url, start, end);
}
const SLASH = 47;
function isPathEnd(code) {
    return code === 35 || code === 63;
}


/***/ }),

/***/ 20481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ samePage),
/* harmony export */   R: () => (/* binding */ sameHost)
/* harmony export */ });
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


/***/ }),

/***/ 73444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ lookHash),
/* harmony export */   i: () => (/* binding */ urlHash)
/* harmony export */ });
const OFFSET_BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
function urlHash(url) {
    let hash = OFFSET_BASIS;
    for (let at = 0; at < url.length; at += 1)
        hash = withCode(hash, url.charCodeAt(at));
    return hash === 0 ? OFFSET_BASIS : hash;
}
function lookHash(text, start, end) {
    let hash = OFFSET_BASIS;
    for (let at = start; at < end; at += 1) {
        const code = text.charCodeAt(at);
        hash = withCode(hash, code >= 65 && code <= 90 ? code + 32 : code);
    }
    return hash;
}
function withCode(hash, code) {
    return Math.imul(hash ^ code, PRIME);
}


/***/ })

};
