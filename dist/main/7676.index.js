export const id = 7676;
export const ids = [7676];
export const modules = {

/***/ 7676:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);

const task = typeof node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData === 'object' && node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData !== null ? node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData.task : undefined;
if (node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort !== null && task === 'read') {
    const { isReadingTask, serveReading } = await Promise.all(/* import() */[__webpack_require__.e(3542), __webpack_require__.e(3055), __webpack_require__.e(3674), __webpack_require__.e(2617), __webpack_require__.e(5289)]).then(__webpack_require__.bind(__webpack_require__, 25289));
    if (isReadingTask(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData))
        serveReading(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort, node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData);
}
else if (node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort !== null && task === 'lint') {
    const { isLintTask, serveLint } = await Promise.all(/* import() */[__webpack_require__.e(2772), __webpack_require__.e(691), __webpack_require__.e(1161)]).then(__webpack_require__.bind(__webpack_require__, 82693));
    if (isLintTask(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData))
        await serveLint(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort, node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
