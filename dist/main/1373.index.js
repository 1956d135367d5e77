export const id = 1373;
export const ids = [1373];
export const modules = {

/***/ 42216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
function applyEdits(text, edits) {
    const starts = lineStarts(text);
    const located = [];
    const skipped = [];
    for (const edit of edits) {
        const range = edit.deleteLine
            ? wholeLines(starts, edit.span, text.length)
            : offsets(starts, edit.span, text);
        if (range === undefined)
            skipped.push(edit);
        else
            located.push({ ...range, edit });
    }
    located.sort((a, b) => a.start - b.start || b.end - a.end);
    const pieces = [];
    let done = 0;
    for (const { start, end, edit } of located) {
        if (start < done) {
            skipped.push(edit);
            continue;
        }
        pieces.push(text.slice(done, start), edit.deleteLine ? '' : edit.text);
        done = end;
    }
    pieces.push(text.slice(done));
    return { text: pieces.join(''), skipped };
}
function lineStarts(text) {
    const starts = [text.charCodeAt(0) === 0xfeff ? 1 : 0];
    for (const match of text.matchAll(/\r\n|\n|\r/g))
        starts.push(match.index + match[0].length);
    return starts;
}
function offsets(starts, span, text) {
    const first = starts[span.line - 1];
    const last = starts[span.endLine - 1];
    if (first === undefined || last === undefined)
        return undefined;
    const range = { start: first + span.column - 1, end: last + span.endColumn - 1 };
    const isInside = span.column >= 1 &&
        range.start <= range.end &&
        range.start <= (starts[span.line] ?? text.length) &&
        range.end <= (starts[span.endLine] ?? text.length);
    return isInside ? range : undefined;
}
function wholeLines(starts, span, length) {
    const start = starts[span.line - 1];
    if (start === undefined || span.endLine < span.line || span.endLine > starts.length)
        return undefined;
    return { start, end: starts[span.endLine] ?? length };
}


/***/ }),

/***/ 1373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planFix: () => (/* binding */ planFix)
/* harmony export */ });
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88215);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70075);
/* harmony import */ var _mend_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42216);



const KINDS = [
    { rule: 'moved-link', headline: 'Point moved links at their new addresses' },
    { rule: 'insecure-link', headline: 'Use https where the same page is served over it' },
    { rule: 'duplicate-link', headline: 'Remove entries that are listed twice' },
];
const BODY_BUDGET = 60_000;
function planFix(findings, texts, repository) {
    const leftOut = [];
    const done = [];
    const commits = [];
    let current = texts;
    for (const { rule, headline } of KINDS) {
        const wanted = findings.filter((finding) => finding.rule === rule && finding.edit !== undefined);
        if (wanted.length === 0)
            continue;
        const made = mendAll([...done, ...wanted], texts);
        leftOut.push(...made.skipped.filter((finding) => finding.rule === rule));
        const before = current;
        const files = [...made.texts].filter(([path, text]) => before.get(path) !== text);
        if (files.length === 0)
            continue;
        files.sort(([a], [b]) => (0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a, b));
        commits.push({ headline, files: files.map(([path, text]) => ({ path, text })) });
        const skipped = new Set(made.skipped);
        done.push(...wanted.filter((finding) => !skipped.has(finding)));
        current = made.texts;
    }
    return { commits, leftOut, title: titleOf(done), body: bodyOf(done, repository) };
}
function mendAll(findings, texts) {
    const result = new Map(texts);
    const skipped = [];
    for (const [path, ofFile] of Map.groupBy(findings, (finding) => finding.file)) {
        const text = texts.get(path);
        const byEdit = new Map(ofFile.flatMap((finding) => (finding.edit ? [[finding.edit, finding]] : [])));
        if (text === undefined) {
            skipped.push(...byEdit.values());
            continue;
        }
        const mended = (0,_mend_js__WEBPACK_IMPORTED_MODULE_2__/* .applyEdits */ .c)(text, [...byEdit.keys()]);
        result.set(path, mended.text);
        skipped.push(...mended.skipped.flatMap((edit) => byEdit.get(edit) ?? []));
    }
    return { texts: result, skipped };
}
function titleOf(done) {
    return done.length === 1 ? 'Mend one link' : `Mend ${done.length} links`;
}
function bodyOf(done, repository) {
    const head = [
        'Each change below is safe to make: the old address leads to the new one for good, or the line says what another line says already. Nothing else in the files is touched.',
        '',
        'To refuse one, take its line out of this pull request and put `<!--deadwood ignore-->` before the block it stands in; it is not offered again.',
        '',
        '| where | now | then | why |',
        '|---|---|---|---|',
    ];
    const rows = [];
    let length = head.join('\n').length;
    for (const finding of done) {
        const row = rowOf(finding, repository);
        length += row.length + 1;
        if (length > BODY_BUDGET)
            break;
        rows.push(row);
    }
    const rest = done.length - rows.length;
    return [
        ...head,
        ...rows,
        ...(rest > 0 ? ['', `And ${rest} more, of the same kinds: see the commits.`] : []),
    ].join('\n');
}
function rowOf(finding, repository) {
    const now = finding.url === undefined ? '' : (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .urlLink */ .Cb)(finding.url, { place: 'table' });
    const then = finding.edit?.deleteLine ? 'line removed' : (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(finding.replacement ?? '', 'table');
    const why = (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(finding.evidence ?? finding.message, { max: 200, place: 'table' });
    return `| ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .placeLink */ .aE)(repository, finding, 'table')} | ${now} | ${then} | ${why} |`;
}


/***/ })

};
