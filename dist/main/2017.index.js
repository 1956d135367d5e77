export const id = 2017;
export const ids = [2017];
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

/***/ 62017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   extractAll: () => (/* binding */ extractAll)
/* harmony export */ });
/* harmony import */ var _discover_read_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58423);
/* harmony import */ var _extract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85140);


async function* extractAll(sources, _options) {
    for await (const s of sources) {
        if (s.text !== undefined)
            yield (0,_extract_js__WEBPACK_IMPORTED_MODULE_1__/* .extract */ .o)(s.path, s.text);
        else {
            const r = (0,_discover_read_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocumentSync */ .RN)(s.absolutePath ?? s.path);
            if ('text' in r)
                yield (0,_extract_js__WEBPACK_IMPORTED_MODULE_1__/* .extract */ .o)(s.path, r.text);
            else
                yield { path: s.path, problem: r.problem };
        }
    }
}


/***/ })

};
