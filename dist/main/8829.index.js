export const id = 8829;
export const ids = [8829];
export const modules = {

/***/ 28803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ VERDICTS)
/* harmony export */ });
const VERDICTS = [
    'alive',
    'moved',
    'dead',
    'suspect',
    'blocked',
    'unreachable',
    'unsafe',
    'invalid',
    'skipped',
];


/***/ }),

/***/ 58829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ buildReport),
/* harmony export */   ng: () => (/* binding */ countSeverities),
/* harmony export */   xr: () => (/* binding */ assembleReport)
/* harmony export */ });
/* unused harmony exports compareRows, comparePlaces */
/* harmony import */ var _about_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88856);
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88215);
/* harmony import */ var _domain_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28803);



function buildReport(input) {
    const targets = Array.from(input.targets, (target) => rowOf(target, input)).sort(compareRows);
    const findings = input.findings.toSorted(_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFindings */ .Eg);
    return assembleReport({ ...input, targets, findings });
}
function assembleReport(parts) {
    return {
        tool: { name: _about_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME */ .o_, version: _about_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .xv },
        startedAt: parts.startedAt,
        durationMs: parts.durationMs,
        job: parts.job,
        totals: totalsOf(parts.counts, parts.targets, parts.findings),
        targets: parts.targets,
        findings: parts.findings,
        notes: parts.notes ?? [],
        warnings: parts.warnings ?? [],
        ...(parts.repository === undefined ? {} : { repository: parts.repository }),
    };
}
function rowOf(target, input) {
    const judgement = input.judgements.get(target.url) ?? notChecked(target.url);
    const { replacement, status, finalUrl, archive } = judgement;
    const past = input.past?.get(target.url);
    const evidence = input.evidence?.get(target.url);
    return {
        url: target.url,
        verdict: judgement.verdict,
        reason: judgement.reason,
        message: judgement.message,
        ...(replacement === undefined ? {} : { replacement }),
        ...(status === undefined ? {} : { status }),
        checkedBy: judgement.checkedBy,
        attempts: judgement.attempts,
        durationMs: Math.round(judgement.durationMs),
        occurrences: target.occurrences.map(placeOf).sort(comparePlaces),
        ...(finalUrl === undefined ? {} : { finalUrl }),
        ...(archive === undefined ? {} : { archive }),
        ...(past === undefined ? {} : { history: past }),
        ...(evidence === undefined ? {} : { evidence }),
    };
}
function placeOf({ file, link }) {
    return { file, line: link.span.line, column: link.span.column };
}
function notChecked(url) {
    return {
        url,
        verdict: 'unreachable',
        reason: 'not-checked',
        message: 'This run did not get to it.',
        checkedBy: 'none',
        attempts: 0,
        durationMs: 0,
        remarks: [],
    };
}
function compareRows(a, b) {
    const [first, other] = [a.occurrences[0], b.occurrences[0]];
    if (first === undefined || other === undefined)
        return (0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.url, b.url);
    return comparePlaces(first, other) || (0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.url, b.url);
}
function comparePlaces(a, b) {
    return (0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.file, b.file) || a.line - b.line || a.column - b.column;
}
function totalsOf(counts, targets, findings) {
    const verdicts = Object.fromEntries(_domain_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .b.map((verdict) => [verdict, 0]));
    for (const row of targets)
        verdicts[row.verdict] += 1;
    const spoken = new Map(_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .DEADWOOD_RULES */ .gi.map((rule) => [rule, 0]));
    for (const { rule } of findings)
        spoken.set(rule, (spoken.get(rule) ?? 0) + 1);
    const lint = [...spoken.keys()].slice(_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .DEADWOOD_RULES */ .gi.length).sort(_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6);
    const rules = Object.fromEntries([..._domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .DEADWOOD_RULES */ .gi, ...lint].map((rule) => [rule, spoken.get(rule) ?? 0]));
    const { documents, links, requests, apiRequests } = counts;
    return { documents, links, targets: targets.length, requests, apiRequests, verdicts, rules };
}
function countSeverities(findings) {
    const counts = { error: 0, warning: 0, note: 0 };
    for (const { severity } of findings)
        counts[severity] += 1;
    return counts;
}


/***/ })

};
