export const id = 9145;
export const ids = [9145];
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

/***/ 9145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openTarball: () => (/* binding */ openTarball),
/* harmony export */   tarballWorkspace: () => (/* binding */ tarballWorkspace)
/* harmony export */ });
/* unused harmony export readTarball */
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56118);
/* harmony import */ var _discover_globs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88678);
/* harmony import */ var _discover_read_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58423);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33047);
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88215);







const MAX_TEXT_BYTES = 10 * 1024 * 1024;
const MAX_TEXTS_BYTES = 512 * 1024 * 1024;
const MAX_ENTRIES = 500_000;
const MAY_BE_READ = /\.(?:md|mdx|markdown|mkd|html?|xhtml|ya?ml|json|txt)$|(?:^|\/)\.remarkrc$/i;
async function openTarball(github, ref, maxTextsBytes = MAX_TEXTS_BYTES) {
    const { owner, name: repo } = github.repository;
    const { data } = await github.rest('GET /repos/{owner}/{repo}/tarball/{ref}', {
        owner,
        repo,
        ref,
        request: { parseSuccessResponseBody: false },
    });
    const body = data;
    if (body === null)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .DeadwoodError */ .s(`GitHub gave no archive of ${owner}/${repo} at ${ref}.`);
    return readTarball(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(body), maxTextsBytes);
}
async function readTarball(stream, maxTextsBytes = MAX_TEXTS_BYTES) {
    const kinds = new Map();
    const texts = new Map();
    const links = new Map();
    const problems = new Map();
    const warnings = new Set();
    let bytesKept = 0;
    const archive = (0,tar_stream__WEBPACK_IMPORTED_MODULE_2__.extract)();
    archive.on('entry', (header, content, next) => {
        const path = pathInRepository(header.name);
        const kind = KINDS[header.type ?? 'file'];
        const skip = () => {
            content.on('end', next);
            content.resume();
        };
        if (path === undefined || kind === undefined)
            return skip();
        if (kinds.size >= MAX_ENTRIES) {
            warnings.add(`The repository has more than ${MAX_ENTRIES} files; the others were not looked at.`);
            return skip();
        }
        kinds.set(path, kind);
        addFolders(kinds, path);
        if (kind === 'symlink')
            links.set(path, header.linkname ?? '');
        const size = header.size ?? 0;
        if (kind !== 'file' || !MAY_BE_READ.test(path))
            return skip();
        if (size > MAX_TEXT_BYTES || bytesKept + size > maxTextsBytes) {
            const isLarge = size > MAX_TEXT_BYTES;
            const why = isLarge ? `is too large to be checked (${size} bytes)` : 'was not read: there are too many';
            problems.set(path, `${path} ${why}.`);
            return skip();
        }
        bytesKept += size;
        const chunks = [];
        content.on('data', (chunk) => {
            if (Buffer.isBuffer(chunk))
                chunks.push(chunk);
        });
        content.on('end', () => {
            const decoded = (0,_discover_read_document_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeDocument */ .w8)(path, Buffer.concat(chunks));
            if ('text' in decoded)
                texts.set(path, decoded.text);
            else
                problems.set(path, decoded.problem);
            next();
        });
    });
    await flow(stream, archive);
    let paths;
    return {
        tree: {
            isIncomplete: warnings.size > 0,
            kindOf: (path) => (path === '' ? 'directory' : kinds.get(path)),
            paths() {
                paths ??= [...kinds]
                    .flatMap(([path, kind]) => (kind === 'directory' ? [] : [path]))
                    .sort(_domain_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6);
                return paths;
            },
            readText: async (path) => links.get(path) ?? texts.get(path),
        },
        textOf: (path) => texts.get(path),
        problemOf: (path) => problems.get(path),
        warnings: [...warnings],
    };
}
function flow(stream, archive) {
    return new Promise((resolve, reject) => {
        const gunzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)();
        for (const part of [stream, gunzip])
            part.on('error', reject);
        archive.on('error', reject);
        archive.on('finish', resolve);
        stream.pipe(gunzip).pipe(archive);
    });
}
const KINDS = {
    file: 'file',
    'contiguous-file': 'file',
    symlink: 'symlink',
    directory: 'directory',
};
function pathInRepository(name) {
    const path = name.replace(/^[^/]*\//, '').replace(/\/+$/, '');
    const isPlain = path !== '' && !path.split('/').some((part) => part === '' || part === '.' || part === '..');
    return isPlain ? path : undefined;
}
function addFolders(kinds, path) {
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
        const folder = path.slice(0, slash);
        if (kinds.has(folder))
            return;
        kinds.set(folder, 'directory');
    }
}
function tarballWorkspace(opened, question) {
    const { tree, warnings } = opened;
    const isDocument = (0,_discover_globs_js__WEBPACK_IMPORTED_MODULE_6__/* .compileGlobs */ .tI)(question.globs);
    const documents = tree
        .paths()
        .flatMap((path) => isDocument(path) && tree.kindOf(path) === 'file' ? [{ path, lines: 'all' }] : []);
    return {
        documents,
        repository: question.repository,
        branches: question.branches,
        warnings,
        openTree: async () => tree,
        async *read(wanted = documents) {
            for (const reference of wanted) {
                const text = opened.textOf(reference.path);
                if (text !== undefined)
                    yield { reference, text };
                else {
                    const problem = opened.problemOf(reference.path) ?? `${reference.path} is no text that Deadwood reads.`;
                    yield { reference, problem };
                }
            }
        },
        readConfiguration: async (path) => opened.textOf(path),
        shownAs: (path) => path,
    };
}


/***/ })

};
