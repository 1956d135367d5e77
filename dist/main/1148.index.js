export const id = 1148;
export const ids = [1148];
export const modules = {

/***/ 81148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   csvChunks: () => (/* binding */ csvChunks)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66366);

const COLUMNS = [
    'file',
    'line',
    'column',
    'url',
    'verdict',
    'reason',
    'message',
    'replacement',
    'status',
    'checkedBy',
    'attempts',
    'durationMs',
    'lastAliveAt',
];
function* csvChunks(report) {
    let chunk = `${COLUMNS.join(',')}\r\n`;
    for (const row of report.targets) {
        for (const place of row.occurrences)
            chunk += lineOf(row, place);
        if (chunk.length < 65_536)
            continue;
        yield chunk;
        chunk = '';
    }
    if (chunk !== '')
        yield chunk;
}
function lineOf(row, { file, line, column }) {
    const { url, verdict, reason, message, replacement, status, checkedBy, attempts, durationMs, history } = row;
    const cells = {
        file,
        line,
        column,
        url,
        verdict,
        reason,
        message,
        replacement,
        status,
        checkedBy,
        attempts,
        durationMs,
        lastAliveAt: history?.lastAliveAt,
    };
    return `${COLUMNS.map((name) => cell(cells[name])).join(',')}\r\n`;
}
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
function cell(value) {
    if (value === undefined)
        return '';
    if (typeof value === 'number')
        return String(value);
    const text = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCredentials */ .ri)(value.toWellFormed()).replaceAll('\0', '');
    const inert = FORMULA.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}


/***/ })

};
