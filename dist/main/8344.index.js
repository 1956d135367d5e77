export const id = 8344;
export const ids = [8344];
export const modules = {

/***/ 98344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderFormat: () => (/* binding */ renderFormat),
/* harmony export */   whereAllFindingsAre: () => (/* binding */ whereAllFindingsAre),
/* harmony export */   writeFile: () => (/* binding */ writeFile),
/* harmony export */   writeReportFiles: () => (/* binding */ writeReportFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33047);





async function renderFormat(format, report, options) {
    switch (format) {
        case 'terminal': {
            const { renderTerminal } = await __webpack_require__.e(/* import() */ 4834).then(__webpack_require__.bind(__webpack_require__, 24834));
            return [renderTerminal(report, options)];
        }
        case 'json': {
            const { jsonChunks } = await __webpack_require__.e(/* import() */ 7912).then(__webpack_require__.bind(__webpack_require__, 47912));
            return jsonChunks(report, options);
        }
        case 'sarif': {
            const { renderSarif } = await __webpack_require__.e(/* import() */ 9561).then(__webpack_require__.bind(__webpack_require__, 29561));
            return [renderSarif(report)];
        }
        case 'html': {
            const { htmlChunks } = await __webpack_require__.e(/* import() */ 5397).then(__webpack_require__.bind(__webpack_require__, 35397));
            return htmlChunks(report, options.past);
        }
        case 'markdown': {
            const { renderSummary } = await __webpack_require__.e(/* import() */ 3320).then(__webpack_require__.bind(__webpack_require__, 73320));
            return [renderSummary(report)];
        }
        default:
            return format;
    }
}
const FILES = [
    ['json', 'jsonFile', 'json-file'],
    ['sarif', 'sarifFile', 'sarif-file'],
    ['html', 'htmlFile', 'html-file'],
];
function whereAllFindingsAre({ jsonFile }) {
    return jsonFile === undefined
        ? 'The job summary shows more of them; with `json-file` all are written to a file.'
        : `All of them are in ${jsonFile}.`;
}
async function writeReportFiles(report, settings, { cwd, ...options }) {
    for (const [format, property, key] of FILES) {
        const path = settings[property];
        if (path === undefined)
            continue;
        const chunks = await renderFormat(format, report, { color: false, quiet: false, ...options });
        await writeFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, path), chunks, key);
    }
}
async function writeFile(path, chunks, setting) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        const { pipeline } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 46466, 19));
        await pipeline(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(chunks), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path));
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
        if (code === undefined)
            throw error;
        const why = WHY_NOT_WRITTEN[code] ?? code;
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DeadwoodError */ .s(`${setting}: ${path} cannot be written: ${why}.`, { cause: error });
    }
}
const WHY_NOT_WRITTEN = {
    EACCES: 'permission denied',
    EEXIST: 'a part of its path is a file',
    EISDIR: 'it is a folder',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'a part of its path is a file',
    EPERM: 'permission denied',
    EROFS: 'the file system is read-only',
};


/***/ })

};
