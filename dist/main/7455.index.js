export const id = 7455;
export const ids = [7455];
export const modules = {

/***/ 47455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createSmallLinter: () => (/* binding */ createSmallLinter)
/* harmony export */ });
/* harmony import */ var _document_lint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46402);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57840);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78651);
/* harmony import */ var _skipped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55983);




function createSmallLinter(configuration, startThreads) {
    let charactersLeft = _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .SMALL */ .o5.maxCharacters;
    let engine;
    let threads;
    let loaded = { rules: [], warnings: [] };
    let isClosed = false;
    async function lintHere(path, text, editScope) {
        engine ??= (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__.createEngine)(configuration);
        const here = await engine;
        loaded = here;
        const stackTraceLimit = Error.stackTraceLimit;
        Error.stackTraceLimit = 0;
        try {
            const lint = await (0,_document_lint_js__WEBPACK_IMPORTED_MODULE_0__/* .lintDocument */ .H)(here, path, text);
            return await withEdits(lint, editScope);
        }
        finally {
            Error.stackTraceLimit = stackTraceLimit;
        }
    }
    async function lintOnThread(path, text, editScope) {
        threads ??= startThreads();
        const linter = await threads;
        loaded = linter;
        return linter.lint(path, text, editScope);
    }
    return {
        get rules() {
            return loaded.rules;
        },
        get warnings() {
            return loaded.warnings;
        },
        lint(path, text, editScope = 'all') {
            if (isClosed)
                return Promise.resolve([(0,_skipped_js__WEBPACK_IMPORTED_MODULE_3__/* .skippedNote */ .dl)(path, 'Not linted: the linter is closed.')]);
            const isSmall = text.length <= charactersLeft;
            if (isSmall)
                charactersLeft -= text.length;
            const findings = isSmall ? lintHere(path, text, editScope) : lintOnThread(path, text, editScope);
            findings.catch(() => undefined);
            return findings;
        },
        async close() {
            isClosed = true;
            const linter = await threads?.catch(() => undefined);
            await linter?.close();
        },
    };
}
async function withEdits(lint, editScope) {
    const findings = [...lint.findings];
    for await (const { index, edit } of lint.edits(editScope, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .SMALL */ .o5.maxProofCpuMs)) {
        const finding = findings[index];
        if (finding !== undefined)
            findings[index] = { ...finding, edit };
    }
    return findings;
}


/***/ })

};
