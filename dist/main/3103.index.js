export const id = 3103;
export const ids = [3103];
export const modules = {

/***/ 16577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit),
/* harmony export */   e: () => (/* binding */ demandGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);


const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;
const SAFE_OPTIONS = [
    '--no-pager',
    '--no-optional-locks',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.quotePath=true',
];
function runGit(args, cwd) {
    return new Promise((answer) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...SAFE_OPTIONS, ...args], {
            cwd,
            encoding: 'utf8',
            maxBuffer: MAX_OUTPUT_BYTES,
            env: { ...process.env, LC_ALL: 'C' },
            windowsHide: true,
        }, (error, output, complaints) => {
            if (error === null)
                answer({ kind: 'success', output });
            else if (error.code === 'ENOENT')
                answer({ kind: 'absent' });
            else {
                const exitCode = typeof error.code === 'number' ? error.code : -1;
                answer({ kind: 'failure', exitCode, message: firstSentence(complaints) || error.message });
            }
        });
    });
}
async function demandGit(args, cwd, purpose) {
    const answer = await runGit(args, cwd);
    if (answer.kind === 'success')
        return answer.output;
    if (answer.kind === 'absent')
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeadwoodError */ .s(`${purpose}: git is not installed, or not in PATH.`);
    if (answer.message.includes('not a git repository')) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeadwoodError */ .s(`${purpose}: ${cwd} is not inside a git repository.`);
    }
    if (answer.message.includes('dubious ownership')) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeadwoodError */ .s(`${purpose}: git refuses ${cwd} because another user owns it; allow it with "git config --global --add safe.directory ${cwd}".`);
    }
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeadwoodError */ .s(`${purpose}: git says “${answer.message}”.`);
}
function firstSentence(complaints) {
    const line = complaints
        .split('\n')
        .find((text) => text.startsWith('fatal: ') || text.startsWith('error: '));
    return (line ?? complaints.split('\n')[0] ?? '').replace(/^(?:fatal|error): /, '').trim();
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

/***/ 83103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  holdsDocuments: () => (/* binding */ holdsDocuments),
  openDiskWorkspace: () => (/* binding */ openDiskWorkspace)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/domain/finding.js
var finding = __webpack_require__(88215);
// EXTERNAL MODULE: ./build/src/discover/git.js
var git = __webpack_require__(16577);
;// CONCATENATED MODULE: ./build/src/discover/tracked-files.js


const STATUS = /^ {2}ctime: (\d+):(\d+)\n {2}mtime: (\d+):(\d+)\n {2}dev: \d+\tino: \d+\n {2}uid: \d+\tgid: \d+\n {2}size: (\d+)\tflags: [\da-f]+\n/;
const ORDINARY = /^100(?:644|755) ([\da-f]{40}) 0\t/;
function readIndex(output) {
    const records = [];
    const tracked = new Map();
    let last = '';
    for (const piece of output.split('\0')) {
        const status = STATUS.exec(piece);
        const [, ctime, ctimeNs, mtime, mtimeNs, size] = status ?? [];
        const blobId = last.startsWith('H ') ? ORDINARY.exec(last.slice(2))?.[1] : undefined;
        if (blobId !== undefined && status !== null) {
            tracked.set(last.slice(last.indexOf('\t') + 1), {
                blobId,
                mtimeNs: nanoseconds(mtime, mtimeNs),
                ctimeNs: nanoseconds(ctime, ctimeNs),
                bytes: Number(size),
            });
        }
        last = piece.slice(status?.[0].length ?? 0);
        if (last !== '')
            records.push(last);
    }
    return { records, tracked };
}
function nanoseconds(seconds = '0', rest = '0') {
    return BigInt(seconds) * 1000000000n + BigInt(rest);
}
function createUnchangedTest(root) {
    const indexWrittenNs = indexTimeNs(root);
    return (path, { blobId, mtimeNs, ctimeNs, bytes }) => {
        const now = (0,external_node_fs_.lstatSync)(path, { bigint: true, throwIfNoEntry: false });
        if (now === undefined || !now.isFile() || mtimeNs >= indexWrittenNs)
            return undefined;
        const isSame = now.mtimeNs === mtimeNs && now.ctimeNs === ctimeNs && Number(now.size) === bytes;
        return isSame ? { blobId, bytes } : undefined;
    };
}
function indexTimeNs(root) {
    try {
        const dotGit = (0,external_node_path_.join)(root, '.git');
        const folder = (0,external_node_fs_.statSync)(dotGit).isFile()
            ? (0,external_node_path_.resolve)(root, (0,external_node_fs_.readFileSync)(dotGit, 'utf8')
                .replace(/^gitdir: /, '')
                .trim())
            : dotGit;
        return (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, 'index'), { bigint: true }).mtimeNs;
    }
    catch {
        return 0n;
    }
}

;// CONCATENATED MODULE: ./build/src/discover/listing.js




const MAX_WALKED_ENTRIES = 200_000;
const FOLDERS_READ_AT_ONCE = 32;
const NONE = new Map();
const SKIPPED_FOLDERS = new Set(['.git', 'node_modules']);
async function listFolder(folder, options = {}) {
    const { maxEntries = MAX_WALKED_ENTRIES, tellsTracked = false } = options;
    return (await listByGit(folder, tellsTracked)) ?? (await walk(folder, maxEntries));
}
function createLister(options = {}) {
    const listings = new Map();
    return (folder) => {
        const listing = listings.get(folder) ?? listFolder(folder, options);
        listings.set(folder, listing);
        return listing;
    };
}
const KIND_OF_MODE = {
    '100644': 'file',
    '100755': 'file',
    '120000': 'symlink',
    '160000': 'submodule',
};
const LISTING = ['ls-files', '--stage', '--cached', '--others', '--deleted', '--exclude-standard', '-z'];
async function listByGit(folder, tellsTracked) {
    if ((await findRepositoryRoot(folder)) === undefined)
        return undefined;
    const answer = await (0,git/* runGit */.E)([...LISTING, ...(tellsTracked ? ['-v', '--debug'] : ['-t'])], folder);
    if (answer.kind !== 'success')
        return undefined;
    const { records, tracked } = tellsTracked
        ? readIndex(answer.output)
        : { records: answer.output.split('\0'), tracked: NONE };
    const entries = new Map();
    const added = [];
    const deleted = [];
    for (const record of records) {
        const rest = record.slice(2);
        if (record.startsWith('? ')) {
            if (rest.endsWith('/'))
                entries.set(rest.slice(0, -1), 'submodule');
            else
                added.push(rest);
        }
        else if (rest !== '') {
            const path = rest.slice(rest.indexOf('\t') + 1);
            if (/^r /i.test(record))
                deleted.push(path);
            else
                entries.set(path, KIND_OF_MODE[rest.slice(0, 6)] ?? 'file');
        }
    }
    for (const path of deleted) {
        if (entries.get(path) !== 'submodule')
            entries.delete(path);
    }
    for (const path of added)
        entries.set(path, 'file');
    if (entries.size === 0)
        return undefined;
    await markLinks(folder, entries, added);
    return { entries, isIncomplete: false, tracked };
}
async function findRepositoryRoot(folder) {
    for (let at = (0,external_node_path_.resolve)(folder);; at = (0,external_node_path_.dirname)(at)) {
        if ((await (0,promises_.stat)((0,external_node_path_.join)(at, '.git')).catch(() => undefined)) !== undefined)
            return at;
        if (at === (0,external_node_path_.dirname)(at))
            return undefined;
    }
}
async function markLinks(folder, entries, added) {
    const folders = new Set(added.map((path) => path.slice(0, Math.max(0, path.lastIndexOf('/')))));
    for (const parent of folders) {
        for (const entry of await readFolder((0,external_node_path_.join)(folder, parent))) {
            const path = parent === '' ? entry.name : `${parent}/${entry.name}`;
            if (entry.isSymbolicLink() && entries.has(path))
                entries.set(path, 'symlink');
        }
    }
}
async function walk(root, maxEntries) {
    const entries = new Map();
    let pending = [''];
    let seen = 0;
    while (pending.length > 0) {
        const batch = pending.slice(0, FOLDERS_READ_AT_ONCE);
        pending = pending.slice(FOLDERS_READ_AT_ONCE);
        const contents = await Promise.all(batch.map((folder) => readFolder((0,external_node_path_.join)(root, folder))));
        for (const [index, folder] of batch.entries()) {
            for (const entry of contents[index] ?? []) {
                seen += 1;
                if (seen > maxEntries)
                    return { entries, isIncomplete: true, tracked: NONE };
                const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
                if (entry.isSymbolicLink())
                    entries.set(path, 'symlink');
                else if (entry.isFile())
                    entries.set(path, 'file');
                else if (entry.isDirectory() && !SKIPPED_FOLDERS.has(entry.name))
                    pending.push(path);
            }
        }
    }
    return { entries, isIncomplete: false, tracked: NONE };
}
async function readFolder(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

// EXTERNAL MODULE: ./build/src/discover/read-document.js
var read_document = __webpack_require__(58423);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/discover/globs.js + 1 modules
var discover_globs = __webpack_require__(88678);
;// CONCATENATED MODULE: ./build/src/discover/find-documents.js






async function findDocuments(search) {
    const { paths, globs, list = createLister() } = search;
    const place = { cwd: search.cwd, list, isDocument: (0,discover_globs/* compileGlobs */.tI)(globs) };
    const wanted = paths.length === 0 ? ['.'] : paths;
    const found = await Promise.all(wanted.map((path) => findAt(path, place)));
    return [...new Set(found.flat())].sort(finding/* compareText */.n6);
}
async function findAt(path, place) {
    const { cwd } = place;
    const absolute = (0,external_node_path_.resolve)(cwd, path);
    const status = await (0,promises_.stat)(absolute).catch(() => undefined);
    if (path !== '' && status?.isDirectory())
        return documentsBelow(absolute, place);
    if (path !== '' && status !== undefined)
        return [fromCwd(absolute, cwd)];
    if ((0,discover_globs/* isGlob */.fg)(path)) {
        const selected = await documentsBelow(cwd, { ...place, isDocument: (0,discover_globs/* compileGlobs */.tI)([path]) });
        if (selected.length > 0)
            return selected;
        throw new errors/* DeadwoodError */.s(`${path}: no file matches this pattern.`);
    }
    if (path === '')
        throw new errors/* DeadwoodError */.s('One of the paths is empty: name a file, a folder or a glob.');
    const near = await nearestName(absolute);
    const hint = near === undefined ? '' : ` Did you mean ${fromCwd((0,external_node_path_.resolve)((0,external_node_path_.dirname)(absolute), near), cwd)}?`;
    throw new errors/* DeadwoodError */.s(`${path}: no such file or folder.${hint}`);
}
async function documentsBelow(folder, { cwd, list, isDocument }) {
    const { entries, isIncomplete } = await list(folder);
    if (isIncomplete) {
        throw new errors/* DeadwoodError */.s(`${folder} holds too many files to search; name the folders that hold documents.`);
    }
    return [...entries].flatMap(([path, kind]) => {
        const shown = fromCwd((0,external_node_path_.resolve)(folder, path), cwd);
        return kind === 'file' && isDocument(shown.startsWith('../') ? path : shown) ? [shown] : [];
    });
}
function fromCwd(absolute, cwd) {
    const path = (0,external_node_path_.relative)(cwd, absolute);
    return external_node_path_.sep === '/' ? path : path.split(external_node_path_.sep).join('/');
}
const MAX_COMPARED_NAMES = 5_000;
const MAX_TYPING_ERRORS = 2;
async function nearestName(absolute) {
    const name = (0,external_node_path_.basename)(absolute);
    const names = await (0,promises_.readdir)((0,external_node_path_.dirname)(absolute)).catch(() => []);
    const ranked = names
        .slice(0, MAX_COMPARED_NAMES)
        .map((candidate) => ({ candidate, distance: typingErrors(name.toLowerCase(), candidate.toLowerCase()) }))
        .filter(({ distance }) => distance <= Math.min(MAX_TYPING_ERRORS, Math.floor(name.length / 3)))
        .sort((a, b) => a.distance - b.distance || (0,finding/* compareText */.n6)(a.candidate, b.candidate));
    return ranked[0]?.candidate;
}
function typingErrors(a, b) {
    if (Math.abs(a.length - b.length) > MAX_TYPING_ERRORS)
        return MAX_TYPING_ERRORS + 1;
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const isSame = a.charAt(row - 1) === b.charAt(column - 1);
            const replaced = (previous[column - 1] ?? 0) + (isSame ? 0 : 1);
            current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
        }
        previous = current;
    }
    return previous[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./build/src/discover/disk.js









const MAX_LINKED_BYTES = 10 * 1024 * 1024;
async function openDiskTree(rootDir, list = listFolder) {
    const [{ entries, isIncomplete }, realRoot] = await Promise.all([list(rootDir), (0,promises_.realpath)(rootDir)]);
    const folders = foldersOf(entries.keys());
    let sortedPaths;
    return {
        isIncomplete,
        kindOf: (path) => entries.get(path) ?? (folders.has(path) ? 'directory' : undefined),
        paths: () => {
            sortedPaths ??= [...entries.keys()].sort(finding/* compareText */.n6);
            return sortedPaths;
        },
        readText: async (path) => {
            switch (entries.get(path)) {
                case 'symlink':
                    return (0,promises_.readlink)((0,external_node_path_.join)(realRoot, path)).catch(() => undefined);
                case 'file':
                    return readInside(realRoot, path);
                default:
                    return undefined;
            }
        },
    };
}
function foldersOf(paths) {
    const folders = new Set(['']);
    for (const path of paths) {
        for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            const folder = path.slice(0, slash);
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    }
    return folders;
}
async function readInside(realRoot, path) {
    const real = await (0,promises_.realpath)((0,external_node_path_.join)(realRoot, path)).catch(() => undefined);
    if (real === undefined || !real.startsWith(realRoot.endsWith(external_node_path_.sep) ? realRoot : realRoot + external_node_path_.sep))
        return undefined;
    const file = await (0,promises_.open)(real, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK).catch(() => undefined);
    if (file === undefined)
        return undefined;
    try {
        const { size } = await file.stat();
        if (size > MAX_LINKED_BYTES)
            return undefined;
        const decoded = (0,read_document/* decodeDocument */.w8)(path, await file.readFile());
        return 'text' in decoded ? decoded.text : undefined;
    }
    catch {
        return undefined;
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./build/src/workspace/disk.js




async function openDiskWorkspace(question) {
    const { cwd, paths, globs, repository, findsUnchanged = false } = question;
    const list = createLister({ tellsTracked: findsUnchanged });
    const [found, changed] = await Promise.all([
        findDocuments({ cwd, paths, globs, list }),
        question.diffBase === undefined || question.scope === 'all'
            ? undefined
            : changedLines(question.diffBase, cwd),
    ]);
    const root = await rootOf(found.map((path) => (0,external_node_path_.resolve)(cwd, path)), cwd);
    const unchanged = findsUnchanged ? await unchangedFiles(root, list) : () => undefined;
    const documents = found.flatMap((path) => {
        const lines = changed === undefined ? 'all' : changed.get(path);
        if (lines === undefined)
            return [];
        const absolutePath = (0,external_node_path_.resolve)(cwd, path);
        return [
            {
                path: slashed((0,external_node_path_.relative)(root, absolutePath)),
                lines: question.scope === 'file' ? 'all' : lines,
                absolutePath,
                ...unchanged(absolutePath),
            },
        ];
    });
    const openTree = once(() => openDiskTree(root, list));
    const prefix = slashed((0,external_node_path_.relative)(cwd, root));
    const shownAs = (path) => (prefix === '' ? path : slashed((0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(root, path))));
    return {
        documents,
        ...(repository === undefined ? {} : { repository }),
        branches: question.branches,
        warnings: [],
        openTree,
        read: (wanted = documents) => readAll(wanted, shownAs, cwd),
        readConfiguration: async (path) => (await openTree()).readText(path),
        shownAs,
    };
}
async function unchangedFiles(root, list) {
    if ((await findRepositoryRoot(root)) !== root)
        return () => undefined;
    const { tracked } = await list(root);
    const test = createUnchangedTest(root);
    return (absolutePath) => {
        const file = tracked.get(slashed((0,external_node_path_.relative)(root, absolutePath)));
        return file && test(absolutePath, file);
    };
}
async function* readAll(wanted, shownAs, cwd) {
    for (const reference of wanted) {
        const read = await (0,read_document/* readDocument */.u0)(shownAs(reference.path), cwd);
        yield 'text' in read ? { reference, text: read.text } : { reference, problem: read.problem };
    }
}
async function changedLines(base, cwd) {
    const { diffAgainst } = await __webpack_require__.e(/* import() */ 2401).then(__webpack_require__.bind(__webpack_require__, 22401));
    const files = await diffAgainst(base, cwd);
    return new Map(files.map(({ path, lines }) => [path, lines]));
}
async function rootOf(documents, cwd) {
    const folder = documents.every((path) => isInside(path, cwd)) ? cwd : folderAbove(documents);
    for (const start of new Set([folder, folderAbove(documents)])) {
        const root = await findRepositoryRoot(start);
        if (root !== undefined && documents.every((path) => isInside(path, root)))
            return root;
    }
    return folder;
}
function isInside(path, folder) {
    return path.startsWith(folder.endsWith(external_node_path_.sep) ? folder : folder + external_node_path_.sep);
}
function folderAbove(paths) {
    let folder = (0,external_node_path_.dirname)(paths[0] ?? external_node_path_.sep);
    while (!paths.every((path) => isInside(path, folder)))
        folder = (0,external_node_path_.dirname)(folder);
    return folder;
}
function slashed(path) {
    return external_node_path_.sep === '/' ? path : path.replaceAll(external_node_path_.sep, '/');
}
function once(open) {
    let opening;
    return () => {
        opening ??= open();
        return opening;
    };
}
async function holdsDocuments(folder, globs) {
    const tree = await openDiskTree(folder);
    return tree.paths().some((0,discover_globs/* compileGlobs */.tI)(globs));
}


/***/ })

};
