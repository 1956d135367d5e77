export const id = 193;
export const ids = [193];
export const modules = {

/***/ 40193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fileLayer: () => (/* binding */ fileLayer)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

const MAX_BYTES = 256 * 1024;
const MAX_ALIASES = 100;
function fileLayer(path, text) {
    if (Buffer.byteLength(text) > MAX_BYTES)
        return refused({ place: path, message: `is larger than ${MAX_BYTES / 1024} KiB` });
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        lineCounter: lines,
        uniqueKeys: true,
        stringKeys: true,
        prettyErrors: false,
    });
    const placeAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return `${path}:${Math.max(1, line)}:${Math.max(1, col)}`;
    };
    const faults = [...document.errors, ...document.warnings];
    if (faults.length > 0) {
        return refused(...faults.map(({ code, message, pos }) => ({
            place: placeAt(pos[0]),
            message: FAULTS[code] ?? `is not valid YAML: ${message}`,
        })));
    }
    const root = document.contents;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(root))
        return mappingLayer(document, root.items, placeAt);
    if (root === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(root) && root.value === null))
        return refused();
    const message = 'is not a mapping from settings to values; write for example scope: added';
    return refused({ place: placeAt(startOf(root) ?? 0), message });
}
function refused(...problems) {
    return { name: 'file', entries: [], problems };
}
function mappingLayer(document, pairs, placeAt) {
    const entries = [];
    const problems = [];
    for (const { key: keyNode, value } of pairs) {
        const key = String((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(keyNode) ? keyNode.value : keyNode);
        const keyStart = startOf(keyNode) ?? 0;
        const placeOf = (path = []) => {
            const part = path.length === 0 ? undefined : document.getIn([key, ...path], true);
            const name = [key, ...path.filter((step) => typeof step === 'string')].join('.');
            return `${placeAt(startOf(part) ?? keyStart)} ${name}`;
        };
        try {
            const raw = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(value) ? value.toJS(document, { maxAliasCount: MAX_ALIASES }) : null;
            entries.push({ key, raw, placeOf });
        }
        catch (error) {
            if (!(error instanceof ReferenceError))
                throw error;
            problems.push({ place: placeOf(), message: 'its aliases (*name) unfold to too much' });
        }
    }
    return { name: 'file', entries, problems };
}
const FAULTS = {
    DUPLICATE_KEY: 'this key was there before; a key may be given once',
    MULTIPLE_DOCS: 'a second document starts here; the file may hold one',
    RESOURCE_EXHAUSTION: 'is nested too deeply',
    TAB_AS_INDENT: 'is not valid YAML: a tab indents this line; use spaces',
    NON_STRING_KEY: 'a key is not a text',
};
function startOf(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.range?.[0] : undefined;
}


/***/ })

};
