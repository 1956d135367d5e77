export const id = 3329;
export const ids = [3329];
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
        return decodeDocument(path, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(descriptor));
    }
    catch (error) {
        return { problem: unreadable(path, error) };
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
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

/***/ 75018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ unpack),
/* harmony export */   q: () => (/* binding */ pack)
/* harmony export */ });
const KINDS = ['inline', 'image', 'definition', 'autolink', 'bare', 'html'];
const LINK_NUMBERS = 9;
const HEAD_NUMBERS = 5;
const SAME = -1;
function pack(extractions) {
    const links = extractions.reduce((sum, extraction) => sum + extraction.links.length, 0);
    const numbers = new Int32Array(extractions.length * HEAD_NUMBERS + links * LINK_NUMBERS);
    const texts = [];
    let at = 0;
    for (const { path, anchors, silences, lineCount, links: ofFile } of extractions) {
        const anchorLines = anchors.join('\n');
        const silenceText = silences.length === 0 ? '' : JSON.stringify(silences);
        texts.push(path, anchorLines, silenceText);
        numbers.set([path.length, anchorLines.length, silenceText.length, lineCount, ofFile.length], at);
        at += HEAD_NUMBERS;
        for (const { kind, isEntry, span, destination, url, text } of ofFile) {
            const isSame = url === destination;
            numbers[at] = KINDS.indexOf(kind);
            numbers[at + 1] = isEntry ? 1 : 0;
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
function unpack({ text, numbers }) {
    const extractions = [];
    let at = 0;
    let offset = 0;
    const next = () => numbers[at++] ?? 0;
    const take = (length) => {
        offset += length;
        return text.slice(offset - length, offset);
    };
    while (at < numbers.length) {
        const [pathLength, anchorsLength, silencesLength, lineCount, linkCount] = [
            next(),
            next(),
            next(),
            next(),
            next(),
        ];
        const path = take(pathLength);
        const anchorLines = take(anchorsLength);
        const silenceText = take(silencesLength);
        const links = [];
        for (let index = 0; index < linkCount; index++) {
            const kind = KINDS[next()] ?? 'inline';
            const isEntry = next() === 1;
            const span = { line: next(), column: next(), endLine: next(), endColumn: next() };
            const destination = take(next());
            const urlLength = next();
            const url = urlLength === SAME ? destination : take(urlLength);
            links.push({ kind, destination, url, text: take(next()), span, isEntry });
        }
        const anchors = anchorLines === '' ? [] : anchorLines.split('\n');
        const silences = silenceText === '' ? [] : JSON.parse(silenceText);
        extractions.push({ path, links, anchors, silences, lineCount });
    }
    return extractions;
}


/***/ }),

/***/ 3329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ extractSource),
/* harmony export */   isExtractTask: () => (/* binding */ isExtractTask),
/* harmony export */   serveExtract: () => (/* binding */ serveExtract)
/* harmony export */ });
/* harmony import */ var _discover_read_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58423);
/* harmony import */ var _extract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43674);
/* harmony import */ var _pack_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75018);



function isExtractTask(data) {
    return typeof data === 'object' && data !== null && 'task' in data && data.task === 'extract';
}
function extractSource(source, cwd) {
    if ('text' in source)
        return (0,_extract_js__WEBPACK_IMPORTED_MODULE_1__.extract)(source.path, source.text);
    const read = (0,_discover_read_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocumentSync */ .RN)(source.file, cwd);
    return 'text' in read ? (0,_extract_js__WEBPACK_IMPORTED_MODULE_1__.extract)(source.path, read.text) : { path: source.path, problem: read.problem };
}
function serveExtract(port, { cwd }) {
    port.on('message', (sources) => {
        const extractions = [];
        const problems = [];
        for (const source of sources) {
            const result = extractSource(source, cwd);
            if ('problem' in result)
                problems.push(result);
            else
                extractions.push(result);
        }
        const packed = (0,_pack_js__WEBPACK_IMPORTED_MODULE_2__/* .pack */ .q)(extractions);
        port.postMessage({ packed, problems }, [packed.numbers.buffer]);
    });
}


/***/ })

};
