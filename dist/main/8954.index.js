export const id = 8954;
export const ids = [8954];
export const modules = {

/***/ 25976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ withoutGrowth),
/* harmony export */   p: () => (/* binding */ keepHeapSmall)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);

const MOST_YOUNG_BYTES = 16 * 1024 * 1024;
const GROWTH_PERCENT = 50;
let isSmall = false;
let isGrowing = true;
function keepHeapSmall() {
    if (!isSmall) {
        isSmall = true;
        node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
    }
    if (isGrowing && youngBytes() >= MOST_YOUNG_BYTES)
        letYoungGrow(false);
}
function withoutGrowth(work) {
    if (!isGrowing)
        return work();
    letYoungGrow(false);
    try {
        return work();
    }
    finally {
        letYoungGrow(true);
    }
}
function letYoungGrow(isWanted) {
    isGrowing = isWanted;
    node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString(`--semi-space-growth-factor=${isWanted ? 2 : 1}`);
}
function youngBytes() {
    const space = node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
    return space?.space_size ?? 0;
}


/***/ }),

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

/***/ 78954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSources: () => (/* binding */ readSources)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75919);
/* harmony import */ var _check_small_heap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25976);
/* harmony import */ var _pack_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63281);
/* harmony import */ var _worker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25289);





const FILES_WORTH_THREADS = 60;
const BATCH_FILES = 24;
const BATCHES_AHEAD = 2;
async function* readSources(sources, options) {
    const batches = batchesOf(sources);
    const first = await batches.next();
    if (first.done)
        return;
    if (first.value.length < FILES_WORTH_THREADS) {
        for (const source of first.value)
            yield (0,_check_small_heap_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutGrowth */ .I)(() => (0,_worker_js__WEBPACK_IMPORTED_MODULE_3__/* .readSource */ .o)(source, options));
        return;
    }
    yield* onThreads(first.value, batches, options);
}
async function* batchesOf(sources) {
    let size = FILES_WORTH_THREADS;
    let batch = [];
    for await (const source of sources) {
        batch.push(source);
        if (batch.length < size)
            continue;
        yield batch;
        batch = [];
        size = BATCH_FILES;
    }
    if (batch.length > 0)
        yield batch;
    return undefined;
}
async function* onThreads(first, rest, { workerUrl, cwd, namesBlobs = false, threads = Math.min(4, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)()) }) {
    const workerData = { task: 'read', cwd, namesBlobs };
    const workers = Array.from({ length: threads }, () => createThread(new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(workerUrl, { workerData })));
    const waiting = [...chunksOf(first, BATCH_FILES)];
    const underWay = new Set();
    const finished = [];
    let next = 0;
    const send = (batch) => {
        const worker = workers[next++ % workers.length] ?? failedThread;
        const answer = worker(batch)
            .catch(() => batch.map((source) => (0,_worker_js__WEBPACK_IMPORTED_MODULE_3__/* .readSource */ .o)(source, workerData)))
            .then((results) => {
            finished.push(results);
            underWay.delete(answer);
            return results;
        });
        underWay.add(answer);
    };
    try {
        for (;;) {
            while (underWay.size < threads * BATCHES_AHEAD) {
                const batch = waiting.shift() ?? (await rest.next()).value;
                if (batch === undefined)
                    break;
                send(batch);
            }
            if (underWay.size > 0)
                await Promise.race(underWay);
            else if (finished.length === 0)
                return;
            for (let results = finished.shift(); results !== undefined; results = finished.shift())
                yield* results;
        }
    }
    finally {
        await Promise.all(workers.map((worker) => worker.end()));
    }
}
const failedThread = Object.assign(() => Promise.reject(new Error('there is no thread')), {
    end: () => Promise.resolve(),
});
function createThread(worker) {
    const asked = [];
    let failure;
    const fail = (reason) => {
        failure ??= reason;
        for (const each of asked.splice(0))
            each.reject(failure);
    };
    worker.on('message', ({ packed, problems }) => {
        asked.shift()?.resolve([...(0,_pack_js__WEBPACK_IMPORTED_MODULE_4__/* .unpack */ .l)(packed), ...problems]);
    });
    worker.on('error', fail);
    worker.on('exit', (code) => fail(new Error(`the thread ended with code ${code}`)));
    const ask = (batch) => new Promise((resolve, reject) => {
        if (failure !== undefined) {
            reject(failure);
            return;
        }
        asked.push({ resolve, reject });
        worker.postMessage(batch);
    });
    return Object.assign(ask, { end: () => worker.terminate() });
}
function* chunksOf(items, size) {
    for (let start = 0; start < items.length; start += size)
        yield items.slice(start, start + size);
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


/***/ })

};
