export const id = 7676;
export const ids = [7676];
export const modules = {

/***/ 7676:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);

const task = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData.task;
if (task === 'lint') {
    const { serveLint } = await Promise.all(/* import() */[__webpack_require__.e(2772), __webpack_require__.e(8704)]).then(__webpack_require__.bind(__webpack_require__, 48704));
    await serveLint(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
