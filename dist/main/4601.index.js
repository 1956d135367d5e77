export const id = 4601;
export const ids = [4601];
export const modules = {

/***/ 84601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   anchorLinesOf: () => (/* binding */ anchorLinesOf),
/* harmony export */   anchorsOf: () => (/* binding */ anchorsOf)
/* harmony export */ });
/* harmony import */ var _extract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43674);

function anchorsOf(text) {
    return (0,_extract_js__WEBPACK_IMPORTED_MODULE_0__.extract)('', text).anchors;
}
function anchorLinesOf(text) {
    const { lines, collector } = (0,_extract_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .L)('', text);
    const places = new Map();
    for (const [anchor, place] of collector.anchorPlaces) {
        if (place === undefined)
            continue;
        const first = lines.lineAt(place.from);
        const mark = text.slice(lines.starts[first - 1], place.from);
        const isUnderlined = place.kind === 'heading' && !mark.includes('#');
        const more = isUnderlined ? place.content.split('\n').length : 0;
        places.set(anchor, { first, last: first + more });
    }
    return places;
}


/***/ })

};
