export const id = 4362;
export const ids = [4362];
export const modules = {

/***/ 44362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openLinter: () => (/* binding */ openLinter)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78651);

async function openLinter(configuration, options) {
    const startThreads = async () => (await __webpack_require__.e(/* import() */ 1633).then(__webpack_require__.bind(__webpack_require__, 31633))).createLinter(configuration, options);
    if (options.documents > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .SMALL */ .o5.maxDocuments)
        return startThreads();
    const { createSmallLinter } = await Promise.all(/* import() */[__webpack_require__.e(2772), __webpack_require__.e(691), __webpack_require__.e(7455)]).then(__webpack_require__.bind(__webpack_require__, 47455));
    return createSmallLinter(configuration, startThreads);
}


/***/ })

};
