export const id = 1161;
export const ids = [1161];
export const modules = {

/***/ 98057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ isInScope)
/* harmony export */ });
function isInScope(scope, line) {
    return scope === 'all' || scope.some((range) => line >= range.first && line <= range.last);
}


/***/ }),

/***/ 88215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   f3: () => (/* binding */ SEVERITY_RANK),
/* harmony export */   gi: () => (/* binding */ DEADWOOD_RULES),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const SEVERITIES = ['error', 'warning', 'note', 'off'];
const SEVERITY_RANK = { error: 0, warning: 1, note: 2 };
const DEADWOOD_RULES = [
    'dead-link',
    'moved-link',
    'suspect-link',
    'unreachable-link',
    'unsafe-link',
    'invalid-link',
    'missing-file',
    'broken-anchor',
    'duplicate-link',
    'insecure-link',
    'archived-repository',
];
function compareFindings(a, b) {
    return (compareText(a.file, b.file) ||
        a.line - b.line ||
        a.column - b.column ||
        compareText(a.rule, b.rule) ||
        compareText(a.message, b.message));
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 78651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ CPU_LIMITS),
/* harmony export */   b1: () => (/* binding */ LIMITS),
/* harmony export */   o5: () => (/* binding */ SMALL)
/* harmony export */ });
const LIMITS = {
    maxLength: 512_000,
    maxContainers: 100,
    maxFindings: 5_000,
    maxProofs: 30,
    maxProvenCharacters: 500_000,
    maxProofCpuMs: 6_000,
    maxHeapMb: 512,
};
const SMALL = {
    maxDocuments: 4,
    maxCharacters: 6_000,
    maxProofCpuMs: 500,
};
const CPU_LIMITS = {
    findings: (length) => Math.max(2_000, length / 80),
    edits: 2 * LIMITS.maxProofCpuMs,
};


/***/ }),

/***/ 55983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ LINT_SKIPPED),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   dl: () => (/* binding */ skippedNote)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78651);

const LINT_SKIPPED = 'lint-skipped';
function skippedNote(file, message) {
    return {
        rule: LINT_SKIPPED,
        severity: 'note',
        source: 'remark-lint',
        file,
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
        message,
    };
}
function refusalOf(text) {
    if (text.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.maxLength) {
        return `Not linted: the file has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.maxLength.toLocaleString('en-US')} characters.`;
    }
    if (deepestNesting(text) > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.maxContainers) {
        return `Not linted: a line stands in more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.maxContainers} quotes and lists.`;
    }
    return undefined;
}
function deepestNesting(text) {
    let deepest = 0;
    for (let start = 0; start < text.length;) {
        const marker = /(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/y;
        marker.lastIndex = start;
        const prefix = marker.exec(text)?.[0] ?? '';
        deepest = Math.max(deepest, prefix.replace(/[ \t\d]/g, '').length);
        const end = text.indexOf('\n', start + prefix.length);
        start = end === -1 ? text.length : end + 1;
    }
    return deepest;
}


/***/ }),

/***/ 82693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isLintTask: () => (/* binding */ isLintTask),
/* harmony export */   serveLint: () => (/* binding */ serveLint)
/* harmony export */ });
/* harmony import */ var _document_lint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46402);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57840);


function isLintTask(data) {
    return typeof data === 'object' && data !== null && 'task' in data && data.task === 'lint';
}
async function serveLint(port, { configuration }) {
    Error.stackTraceLimit = 0;
    const engine = await (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__.createEngine)(configuration);
    const answer = (response) => port.postMessage(response);
    port.on('message', async ({ path, text, editScope }) => {
        const lint = await (0,_document_lint_js__WEBPACK_IMPORTED_MODULE_0__/* .lintDocument */ .H)(engine, path, text);
        answer({ kind: 'findings', findings: lint.findings });
        const edits = [];
        for await (const edit of lint.edits(editScope))
            edits.push(edit);
        answer({ kind: 'edits', edits });
    });
    answer({ kind: 'ready', rules: engine.rules, warnings: engine.warnings });
}


/***/ })

};
