export const id = 4601;
export const ids = [4601];
export const modules = {

/***/ 84601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   anchorsOf: () => (/* binding */ anchorsOf)
/* harmony export */ });
/* harmony import */ var _extract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43674);

function anchorsOf(text) {
    return (0,_extract_js__WEBPACK_IMPORTED_MODULE_0__.extract)('', text).anchors;
}


/***/ })

};
