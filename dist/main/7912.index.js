export const id = 7912;
export const ids = [7912];
export const modules = {

/***/ 47912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JSON_SCHEMA: () => (/* binding */ JSON_SCHEMA),
/* harmony export */   jsonChunks: () => (/* binding */ jsonChunks),
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
const JSON_SCHEMA = 'deadwood/1';
function* jsonChunks(report, options = {}) {
    const everything = options.evidence === true;
    yield `{\n  "schema": ${text(JSON_SCHEMA)},\n  "tool": ${text(report.tool)},\n`;
    yield `  "startedAt": ${text(report.startedAt)},\n  "durationMs": ${report.durationMs},\n`;
    yield `  "totals": ${text(totalsOf(report.totals, everything))},\n  "targets": `;
    yield* rows(report.targets, (row) => targetOf(row, everything));
    yield ',\n  "findings": ';
    yield* rows(report.findings, (finding) => findingOf(finding, everything));
    if (everything) {
        yield `,\n  "job": ${text(report.job)}`;
        if (report.repository !== undefined)
            yield `,\n  "repository": ${text(report.repository)}`;
        if (report.notes.length > 0)
            yield `,\n  "notes": ${text(report.notes)}`;
    }
    if (report.warnings.length > 0)
        yield `,\n  "warnings": ${text(report.warnings)}`;
    yield '\n}\n';
}
function renderJson(report, options = {}) {
    return Array.from(jsonChunks(report, options)).join('');
}
function* rows(items, shape) {
    if (items.length === 0) {
        yield '[]';
        return;
    }
    let chunk = '[';
    let separator = '\n    ';
    for (const item of items) {
        chunk += separator + text(shape(item));
        separator = ',\n    ';
        if (chunk.length < 65_536)
            continue;
        yield chunk;
        chunk = '';
    }
    yield `${chunk}\n  ]`;
}
function totalsOf({ documents, links, targets, requests, apiRequests, verdicts, rules }, everything) {
    const counted = { documents, links, targets, requests };
    return everything ? { ...counted, apiRequests, verdicts, rules } : { ...counted, verdicts, rules };
}
function targetOf(row, everything) {
    const { url, verdict, reason, message, replacement, status, checkedBy, attempts, durationMs, occurrences } = row;
    const contract = {
        url,
        verdict,
        reason,
        message,
        replacement,
        status,
        checkedBy,
        attempts,
        durationMs,
        occurrences,
    };
    if (!everything)
        return contract;
    return {
        ...contract,
        finalUrl: row.finalUrl,
        archive: row.archive,
        history: row.history,
        evidence: row.evidence,
    };
}
function findingOf(finding, everything) {
    const { rule, severity, file, line, column, endLine, endColumn, message, url, replacement } = finding;
    const contract = { rule, severity, file, line, column, endLine, endColumn, message, url, replacement };
    if (!everything)
        return contract;
    const { source, evidence, advice, edit, related } = finding;
    return { ...contract, source, evidence, advice, edit, related };
}
function text(value) {
    return JSON.stringify(value);
}


/***/ })

};
