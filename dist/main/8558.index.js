export const id = 8558;
export const ids = [8558];
export const modules = {

/***/ 73320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSummary: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _domain_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28803);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1512);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95630);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70075);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66366);





const MAX_BYTES = _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b1.summaryBytes - 16_384;
const SUMMARY_STEPS = [2000, 500, 100, 20, 0];
const OPEN_ROWS = 25;
function renderSummary(report, options = {}) {
    const steps = SUMMARY_STEPS.map((rows) => ({
        name: rows === 0 ? 'counts' : `${rows} rows a table`,
        render: () => summaryBlocks(report, options, rows),
    }));
    return (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .shrink */ .Qr)(steps, options.maxBytes ?? MAX_BYTES, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$).text;
}
function* summaryBlocks(report, options, rows) {
    yield `## Deadwood: ${headline(report)}\n\n`;
    for (const notice of options.notices ?? [])
        yield `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(notice, { max: 2000 })}\n\n`;
    const links = (options.links ?? []).map(({ label, url }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .ownLink */ .RL)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(label), url));
    if (links.length > 0)
        yield `${links.join(' · ')}\n\n`;
    yield* countsTable(report);
    for (const [severity, title] of SECTIONS) {
        const findings = report.findings.filter((finding) => finding.severity === severity);
        if (findings.length > 0)
            yield* section(title, findings, rows, report.repository);
    }
    const untold = rows === 0 ? '' : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .untoldBlock */ .cP)(report, rows);
    if (untold !== '')
        yield `${untold}\n`;
    const warnings = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .warningList */ .Vb)(report.warnings, Math.max(10, rows));
    if (warnings !== '')
        yield `### About this run\n\n${warnings}\n`;
    const notes = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .warningList */ .Vb)(report.notes, Math.max(10, rows));
    if (notes !== '')
        yield `${notes}\n`;
}
const SECTIONS = [
    ['error', 'Errors'],
    ['warning', 'Warnings'],
    ['note', 'Notes'],
];
function headline({ findings, totals }) {
    const documents = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(totals.documents, 'document');
    return findings.length === 0
        ? `nothing to mend in ${documents}`
        : `${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .severityCounts */ .ur)(findings)} in ${documents}`;
}
function* countsTable({ totals, durationMs }) {
    const verdicts = _domain_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .VERDICTS */ .b.filter((verdict) => totals.verdicts[verdict] > 0);
    if (verdicts.length > 0) {
        yield `| ${verdicts.join(' | ')} |\n|${'--:|'.repeat(verdicts.length)}\n`;
        yield `| ${verdicts.map((verdict) => (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(totals.verdicts[verdict])).join(' | ')} |\n\n`;
    }
    const requests = `${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(totals.requests, 'request')} to the web, ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(totals.apiRequests)} to the API`;
    yield `${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(totals.links, 'link')}, ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(totals.targets, 'target')}, ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(durationMs)}; ${requests}.\n\n`;
}
function* section(title, findings, rows, repository) {
    const groups = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .groupFindings */ .kG)(findings);
    const shown = groups.slice(0, rows);
    const heading = `${title}: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(findings.length)}`;
    if (shown.length === 0) {
        yield `### ${heading}\n\n`;
        return;
    }
    const table = [
        '| where | what | why |\n|---|---|---|\n',
        ...shown.map((group) => tableRow(group, repository)),
    ];
    const rest = groups.length > shown.length ? `\n… and ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(groups.length - shown.length)} more\n` : '';
    const text = table.join('') + rest;
    yield shown.length > OPEN_ROWS ? `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(heading, text.trimEnd())}\n` : `### ${heading}\n\n${text}\n`;
}
function tableRow({ lead, others }, repository) {
    const places = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .placeList */ .AZ)([lead, ...others], repository, { max: 5, where: 'table' });
    return `| ${places} | ${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .findingHead */ .uc)(lead, 'table')} | ${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .findingRest */ .U1)(lead, repository, 'table')} |\n`;
}


/***/ })

};
