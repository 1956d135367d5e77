export const id = 8367;
export const ids = [8367];
export const modules = {

/***/ 58367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchHistory: () => (/* binding */ fetchHistory)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/src/history/unzip.js




async function unzipFile(archive, name, target, maxBytes) {
    const file = await (0,promises_.open)(archive, 'r');
    try {
        const entry = await findEntry(file, name);
        if (entry.bytes > maxBytes)
            throw new Error(`${name} would unpack to ${entry.bytes} bytes`);
        const header = await read(file, entry.headerAt, LOCAL_BYTES);
        if (header.readUInt32LE(0) !== LOCAL)
            throw new Error(TORN);
        const start = entry.headerAt + LOCAL_BYTES + header.readUInt16LE(26) + header.readUInt16LE(28);
        const packed = file.createReadStream({ start, end: start + entry.packedBytes - 1, autoClose: false });
        const checked = check(entry);
        const output = await (0,promises_.open)(target, 'wx');
        const steps = entry.isDeflated ? [packed, (0,external_node_zlib_.createInflateRaw)(), checked] : [packed, checked];
        await (0,external_node_stream_promises_.pipeline)([...steps, output.createWriteStream()]);
    }
    finally {
        await file.close();
    }
}
function limitedTo(maxBytes) {
    let bytes = 0;
    return new external_node_stream_.Transform({
        transform(chunk, _, done) {
            bytes += chunk.length;
            if (bytes > maxBytes)
                done(new Error(`it is larger than ${maxBytes} bytes`));
            else
                done(null, chunk);
        },
    });
}
async function store(stream, path, maxBytes) {
    const output = await (0,promises_.open)(path, 'wx');
    await (0,external_node_stream_promises_.pipeline)(stream, limitedTo(maxBytes), output.createWriteStream());
}
const END = Buffer.from([0x50, 0x4b, 5, 6]);
const END_BYTES = 22;
const MAX_COMMENT_BYTES = 0xffff;
const CENTRAL = 0x02014b50;
const CENTRAL_BYTES = 46;
const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const MAX_DIRECTORY_BYTES = 64 * 1024;
const TORN = 'it is no whole zip archive';
async function findEntry(file, name) {
    const { size } = await file.stat();
    const tail = await read(file, Math.max(0, size - END_BYTES - MAX_COMMENT_BYTES), Math.min(size, END_BYTES + MAX_COMMENT_BYTES));
    const endAt = tail.lastIndexOf(END);
    if (endAt < 0 || endAt + END_BYTES > tail.length)
        throw new Error(TORN);
    const directoryBytes = tail.readUInt32LE(endAt + 12);
    if (directoryBytes > MAX_DIRECTORY_BYTES)
        throw new Error('it holds more than one file');
    const directory = await read(file, tail.readUInt32LE(endAt + 16), directoryBytes);
    let at = 0;
    while (at + CENTRAL_BYTES <= directory.length && directory.readUInt32LE(at) === CENTRAL) {
        const nameBytes = directory.readUInt16LE(at + 28);
        const nameAt = at + CENTRAL_BYTES;
        if (directory.toString('utf8', nameAt, nameAt + nameBytes) === name)
            return entryAt(directory, at);
        at = nameAt + nameBytes + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    }
    throw new Error(`it holds no ${name}`);
}
function entryAt(directory, at) {
    const isEncrypted = (directory.readUInt16LE(at + 8) & 1) === 1;
    const method = directory.readUInt16LE(at + 10);
    if (isEncrypted || (method !== 0 && method !== 8))
        throw new Error('it is packed in an unusual way');
    return {
        isDeflated: method === 8,
        crc: directory.readUInt32LE(at + 16),
        packedBytes: directory.readUInt32LE(at + 20),
        bytes: directory.readUInt32LE(at + 24),
        headerAt: directory.readUInt32LE(at + 42),
    };
}
async function read(file, at, length) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
    if (bytesRead < length)
        throw new Error(TORN);
    return buffer;
}
function check({ crc, bytes: promised }) {
    let bytes = 0;
    let sum = 0;
    return new external_node_stream_.Transform({
        transform(chunk, _, done) {
            bytes += chunk.length;
            sum = (0,external_node_zlib_.crc32)(chunk, sum);
            if (bytes > promised)
                done(new Error(TORN));
            else
                done(null, chunk);
        },
        flush(done) {
            done(bytes === promised && sum === crc ? null : new Error(TORN));
        },
    });
}

;// CONCATENATED MODULE: ./build/src/history/fetch-history.js



const MAX_BYTES = 2 * 1024 * 1024 * 1024;
const MAX_ZIP_BYTES = 512 * 1024 * 1024;
async function fetchHistory(artifacts, name, path) {
    const opened = await artifacts.openNewest(name, MAX_ZIP_BYTES);
    if (opened === undefined)
        return 'none';
    if (opened === 'refused')
        return 'refused';
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.dirname)(path), 'artifact-'));
    try {
        const [zip, unpacked] = [(0,external_node_path_.join)(folder, 'history.zip'), (0,external_node_path_.join)(folder, 'history.db')];
        await store(opened, zip, MAX_ZIP_BYTES);
        await unzipFile(zip, (0,external_node_path_.basename)(path), unpacked, MAX_BYTES);
        await (0,promises_.rename)(unpacked, path);
        return 'fetched';
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}


/***/ })

};
