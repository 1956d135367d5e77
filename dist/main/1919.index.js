export const id = 1919;
export const ids = [1919];
export const modules = {

/***/ 81919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fragmentSourceOf: () => (/* binding */ fragmentSourceOf),
/* harmony export */   hasAnchor: () => (/* binding */ hasAnchor),
/* harmony export */   idsOfHtml: () => (/* binding */ idsOfHtml),
/* harmony export */   lineCountOf: () => (/* binding */ lineCountOf),
/* harmony export */   namesCustomId: () => (/* binding */ namesCustomId),
/* harmony export */   questionOf: () => (/* binding */ questionOf)
/* harmony export */ });
const SOURCE_BY_EXTENSION = new Map([
    ...[
        'md',
        'markdown',
        'mdown',
        'mdwn',
        'mkd',
        'mkdn',
        'mkdown',
        'livemd',
        'ronn',
        'scd',
        'mdx',
        'qmd',
        'rmd',
    ].map((extension) => [extension, 'headings']),
    ...['html', 'htm', 'xhtml'].map((extension) => [extension, 'html']),
]);
function fragmentSourceOf(path) {
    const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase();
    return (extension !== undefined && SOURCE_BY_EXTENSION.get(extension)) || 'opaque';
}
const LINES = /^L(\d{1,9})(?:C\d{1,9})?(?:-L?(\d{1,9})(?:C\d{1,9})?)?$/;
const GITHUB_OWN = /^(?:fn-.|fnref-.|footnote-label$)|-ov-file$/;
function questionOf(fragment) {
    const directive = fragment.indexOf(':~:');
    const plain = directive === -1 ? fragment : fragment.slice(0, directive);
    if (plain === '' && directive !== -1)
        return { kind: 'unjudgeable' };
    const name = plain.startsWith('user-content-') ? plain.slice('user-content-'.length) : plain;
    if (name === '' || name.toLowerCase() === 'top')
        return { kind: 'top' };
    if (GITHUB_OWN.test(name))
        return { kind: 'unjudgeable' };
    if (name.toLowerCase() === 'readme')
        return { kind: 'readme' };
    const [, first, last] = LINES.exec(name) ?? [];
    if (first === undefined)
        return { kind: 'anchor', name };
    return { kind: 'anchor', name, lastLine: Math.max(Number(first), Number(last ?? first)) };
}
function hasAnchor(anchors, name) {
    return anchors.has(name) || anchors.has(name.toLowerCase());
}
function namesCustomId(text, name) {
    return [`{#${name}`, `{ #${name}`, `{: #${name}`, `{:#${name}`].some((id) => text.includes(id));
}
const HTML_ID = /\s(?:id|name)\s{0,9}=\s{0,9}(?:"([^"]{0,500})"|'([^']{0,500})'|([^\s"'<>=`]{1,500}))/gi;
function idsOfHtml(html) {
    return [...html.matchAll(HTML_ID)].map(([, double, single, bare]) => double ?? single ?? bare ?? '');
}
function lineCountOf(text) {
    if (text === '')
        return 0;
    let lines = text.endsWith('\n') ? 0 : 1;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        lines += 1;
    return lines;
}


/***/ })

};
