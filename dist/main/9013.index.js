export const id = 9013;
export const ids = [9013];
export const modules = {

/***/ 88825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ uploadFiles),
/* harmony export */   q: () => (/* binding */ writeTexts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33047);






async function uploadFiles(name, files, days) {
    const [first] = files;
    if (first === undefined)
        return { problem: 'there is nothing to upload', isOffered: false };
    if (!process.env.ACTIONS_RUNTIME_TOKEN)
        return { problem: 'this runner offers no artifacts', isOffered: false };
    try {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(9108), __webpack_require__.e(1955), __webpack_require__.e(8497), __webpack_require__.e(1371), __webpack_require__.e(6118), __webpack_require__.e(2412)]).then(__webpack_require__.bind(__webpack_require__, 52412));
        const client = new DefaultArtifactClient();
        const { id } = await client.uploadArtifact(name, [...files], (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(first), { retentionDays: days });
        return id === undefined ? { problem: 'the upload has no id', isOffered: true } : { id };
    }
    catch (cause) {
        const problem = cause instanceof Error ? cause.message : String(cause);
        const isOffered = !(cause instanceof Error && cause.name === 'GHESNotSupportedError');
        return { problem, isOffered };
    }
}
async function writeTexts(folder, texts) {
    const paths = [];
    for (const [name, chunks] of Object.entries(texts)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(chunks), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path));
        }
        catch (cause) {
            const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;
            if (code === undefined)
                throw cause;
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .DeadwoodError */ .s(`${path} cannot be written (${code}).`, { cause });
        }
        paths.push(path);
    }
    return paths;
}


/***/ }),

/***/ 49013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CARRIED_FILE: () => (/* binding */ CARRIED_FILE),
/* harmony export */   restoreHistory: () => (/* binding */ restoreHistory),
/* harmony export */   saveHistory: () => (/* binding */ saveHistory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88825);




const KEY_PREFIX = 'deadwood-history-1-';
const ARTIFACT = 'deadwood-history';
const ARTIFACT_DAYS = 90;
const CARRIED_PATH = '~/.cache/deadwood/history.db';
const CARRIED_FILE = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.cache', 'deadwood', 'history.db');
async function restoreHistory(options) {
    const { log } = options;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(CARRIED_FILE), { recursive: true });
    const cache = await Promise.all(/* import() */[__webpack_require__.e(1955), __webpack_require__.e(1371), __webpack_require__.e(8091)]).then(__webpack_require__.bind(__webpack_require__, 18091));
    if (cache.isFeatureAvailable()) {
        try {
            const key = await cache.restoreCache([CARRIED_PATH], keyOf(options.environment), [KEY_PREFIX]);
            if (key !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(CARRIED_FILE))
                return 'cache';
        }
        catch (cause) {
            log.warning(`The history could not be restored from the Actions cache: ${messageOf(cause)}`);
        }
    }
    return (await restoreFromArtifact(options)) ? 'artifact' : 'nowhere';
}
async function restoreFromArtifact({ artifacts, log, isReport }) {
    if (artifacts === undefined)
        return false;
    const { fetchHistory } = await __webpack_require__.e(/* import() */ 8367).then(__webpack_require__.bind(__webpack_require__, 58367));
    const tell = isReport ? log.warning : log.debug;
    try {
        const fetched = await fetchHistory(artifacts, ARTIFACT, CARRIED_FILE);
        if (fetched === 'refused')
            tell('The Actions cache has no history, and the artifacts could not be looked through for one: that takes the permission `actions: read`.');
        return fetched === 'fetched';
    }
    catch (cause) {
        tell(`The Actions cache has no history, and none could be fetched from an artifact: ${messageOf(cause)}`);
        return false;
    }
}
async function saveHistory(options) {
    const problem = await saveToCache(options);
    const isKept = options.isReport && (await keepAsArtifact(options));
    if (problem === undefined)
        return [];
    return [
        `${problem} ${isKept ? 'It was kept as an artifact.' : 'The next run begins without a memory of this one.'}`,
    ];
}
async function saveToCache({ environment }) {
    const cache = await Promise.all(/* import() */[__webpack_require__.e(1955), __webpack_require__.e(1371), __webpack_require__.e(8091)]).then(__webpack_require__.bind(__webpack_require__, 18091));
    if (!cache.isFeatureAvailable())
        return 'This runner offers no Actions cache for the history.';
    try {
        await cache.saveCache([CARRIED_PATH], keyOf(environment));
        return undefined;
    }
    catch (cause) {
        return `The history could not be saved to the Actions cache: ${messageOf(cause)}.`;
    }
}
async function keepAsArtifact({ log }) {
    const uploaded = await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .uploadFiles */ .Z)(ARTIFACT, [CARRIED_FILE], ARTIFACT_DAYS);
    if ('problem' in uploaded)
        log.debug(`The history was not kept as an artifact: ${uploaded.problem}.`);
    return 'id' in uploaded;
}
function keyOf(environment) {
    return `${KEY_PREFIX}${environment.GITHUB_RUN_ID ?? '0'}-${environment.GITHUB_RUN_ATTEMPT ?? '1'}`;
}
function messageOf(cause) {
    return cause instanceof Error ? cause.message : String(cause);
}


/***/ })

};
