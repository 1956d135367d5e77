export const id = 5289;
export const ids = [5289,7670];
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

/***/ 25289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isReadingTask: () => (/* binding */ isReadingTask),
  readHere: () => (/* binding */ readHere),
  serveReading: () => (/* binding */ serveReading)
});

// UNUSED EXPORTS: readText

// EXTERNAL MODULE: ./build/src/discover/read-document.js
var read_document = __webpack_require__(58423);
// EXTERNAL MODULE: ./build/src/extract/extract.js + 31 modules
var extract = __webpack_require__(43674);
// EXTERNAL MODULE: ./build/src/resolve/repeats.js
var repeats = __webpack_require__(98762);
;// CONCATENATED MODULE: ./build/src/reading/blob-id.js
function blobOf(text) {
    const bytes = Buffer.from(text);
    const { createHash } = process.getBuiltinModule('node:crypto');
    const hash = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes);
    return { id: hash.digest('hex'), bytes: bytes.length };
}

// EXTERNAL MODULE: ./build/src/reading/pack.js
var pack = __webpack_require__(63281);
// EXTERNAL MODULE: ./build/src/reading/plain-hashes.js
var plain_hashes = __webpack_require__(54715);
// EXTERNAL MODULE: ./build/src/reading/row.js + 1 modules
var row = __webpack_require__(50764);
// EXTERNAL MODULE: ./build/src/reading/unpack.js + 1 modules
var unpack = __webpack_require__(36570);
;// CONCATENATED MODULE: ./build/src/reading/worker.js








function isReadingTask(data) {
    return typeof data === 'object' && data !== null && 'task' in data && data.task === 'read';
}
function readHere(source, task) {
    const result = readSource(source, task);
    if ('problem' in result)
        return result;
    const { row } = result;
    return { ...((0,unpack/* unpack */.l)((0,pack/* pack */.qq)([result]))[0] ?? result), ...(row === undefined ? {} : { row }) };
}
function readSource(source, { cwd, makesRows = false }) {
    const read = 'text' in source ? source : (0,read_document/* readDocumentSync */.RN)(source.file, cwd);
    if ('problem' in read)
        return { path: source.path, problem: read.problem };
    const reading = readText(source.path, read.text);
    if (!makesRows)
        return reading;
    const { id, bytes } = blobOf(read.text);
    return { ...reading, blobId: id, row: (0,row/* toRow */.I)(reading, bytes) };
}
function readText(path, text) {
    const extraction = (0,extract.extract)(path, text);
    const { links } = extraction;
    const hashes = (0,plain_hashes/* plainHashes */.p)(links);
    return { extraction, hashes, repeats: (0,repeats/* repeatsIn */.Q9)(links, (index) => hashes[index] !== 0) };
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
        const packed = (0,pack/* pack */.qq)(readings);
        const rows = readings.flatMap(({ row }) => row ?? []);
        port.postMessage({ packed, rows, problems }, [
            packed.numbers.buffer,
            packed.hashes.buffer,
            ...rows.map(({ buffer }) => buffer),
        ]);
    });
}


/***/ })

};
