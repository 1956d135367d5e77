export const id = 7676;
export const ids = [7676];
export const modules = {

/***/ 7676:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);

const task = typeof node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData === 'object' && node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData !== null ? node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData.task : undefined;
if (node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort !== null && task === 'extract') {
    const { isExtractTask, serveExtract } = await Promise.all(/* import() */[__webpack_require__.e(1161), __webpack_require__.e(3055), __webpack_require__.e(3674), __webpack_require__.e(3329)]).then(__webpack_require__.bind(__webpack_require__, 3329));
    if (isExtractTask(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData))
        serveExtract(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort, node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData);
}
else if (node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort !== null && task === 'lint') {
    const { isLintTask, serveLint } = await Promise.all(/* import() */[__webpack_require__.e(2772), __webpack_require__.e(8704)]).then(__webpack_require__.bind(__webpack_require__, 48704));
    if (isLintTask(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData))
        await serveLint(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort, node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData);
}
else if (node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort !== null && task === 'sweep') {
    const { serveSweep } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(8497), __webpack_require__.e(9600), __webpack_require__.e(5899), __webpack_require__.e(5133)]).then(__webpack_require__.bind(__webpack_require__, 5133));
    serveSweep(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
