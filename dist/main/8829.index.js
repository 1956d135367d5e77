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
/* harmony export */   pm: () => (/* binding */ withApiRequests),
/* harmony export */   xr: () => (/* binding */ assembleReport)
/* harmony export */ });
/* unused harmony exports compareRows, comparePlaces */
/* harmony import */ var _about_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88856);
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88215);
/* harmony import */ var _domain_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28803);



function buildReport(input) {
    const nameOf = rememberingNames(input.shownAs);
    const findings = input.findings.map((finding) => withShownName(finding, nameOf)).sort(_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFindings */ .Eg);
    let rows;
    const report = withCounts({ ...input, findings }, verdictsOf(input.judged.map(({ judgement }) => judgement)));
    return {
        ...report,
        get targets() {
            rows ??= Array.from(input.judged, (judged) => rowOf(judged, input, nameOf)).sort(compareRows);
            return rows;
        },
    };
}
function assembleReport(parts) {
    return { ...withCounts(parts, verdictsOf(parts.targets)), targets: parts.targets };
}
function withCounts(parts, verdicts) {
    return {
        tool: { name: _about_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME */ .o_, version: _about_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .xv },
        startedAt: parts.startedAt,
        durationMs: parts.durationMs,
        job: parts.job,
        totals: totalsOf(parts.counts, verdicts, parts.findings),
        findings: parts.findings,
        notes: parts.notes ?? [],
        warnings: parts.warnings ?? [],
        ...(parts.repository === undefined ? {} : { repository: parts.repository }),
    };
}
function rememberingNames(shownAs = (path) => path) {
    const names = new Map();
    return (path) => {
        const name = names.get(path) ?? shownAs(path);
        names.set(path, name);
        return name;
    };
}
function withShownName(finding, nameOf) {
    const file = nameOf(finding.file);
    const related = finding.related && { ...finding.related, file: nameOf(finding.related.file) };
    return file === finding.file && related?.file === finding.related?.file
        ? finding
        : { ...finding, file, ...(related === undefined ? {} : { related }) };
}
function rowOf({ target, judgement }, { evidence: kept, past: pasts }, nameOf) {
    const { replacement, status, finalUrl, archive } = judgement;
    const past = pasts?.get(target.url);
    const evidence = kept?.get(target.url);
    const places = target.occurrences.map(({ file, link }) => placeOf(nameOf(file), link));
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
        occurrences: places.length === 1 ? places : places.sort(comparePlaces),
        ...(finalUrl === undefined ? {} : { finalUrl }),
        ...(archive === undefined ? {} : { archive }),
        ...(past === undefined ? {} : { history: past }),
        ...(evidence === undefined ? {} : { evidence }),
    };
}
function placeOf(file, { span }) {
    return { file, line: span.line, column: span.column };
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
function verdictsOf(rows) {
    const verdicts = Object.fromEntries(_domain_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .b.map((verdict) => [verdict, 0]));
    for (const { verdict } of rows)
        verdicts[verdict] += 1;
    return verdicts;
}
function totalsOf(counts, verdicts, findings) {
    const spoken = new Map(_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .DEADWOOD_RULES */ .gi.map((rule) => [rule, 0]));
    for (const { rule } of findings)
        spoken.set(rule, (spoken.get(rule) ?? 0) + 1);
    const lint = [...spoken.keys()].slice(_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .DEADWOOD_RULES */ .gi.length).sort(_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6);
    const rules = Object.fromEntries([..._domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .DEADWOOD_RULES */ .gi, ...lint].map((rule) => [rule, spoken.get(rule) ?? 0]));
    const targets = Object.values(verdicts).reduce((sum, count) => sum + count, 0);
    return { ...counts, targets, verdicts, rules };
}
function withApiRequests(report, apiRequests) {
    return { ...report, totals: { ...report.totals, apiRequests } };
}
function countSeverities(findings) {
    const counts = { error: 0, warning: 0, note: 0 };
    for (const { severity } of findings)
        counts[severity] += 1;
    return counts;
}


/***/ })

};
