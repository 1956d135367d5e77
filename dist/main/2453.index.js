export const id = 2453;
export const ids = [2453];
export const modules = {

/***/ 13539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ padStart),
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   f: () => (/* binding */ padEnd)
/* harmony export */ });
const NARROW = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2190-\u21ff\u2500-\u257f\u2713-\u2718]*$/;
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;
let graphemes;
function displayWidth(text) {
    if (NARROW.test(text))
        return text.length;
    graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    let columns = 0;
    for (const { segment } of graphemes.segment(text))
        columns += WIDE.test(segment) ? 2 : 1;
    return columns;
}
function padEnd(text, columns) {
    return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}
function padStart(text, columns) {
    return ' '.repeat(Math.max(0, columns - displayWidth(text))) + text;
}
function wrap(text, columns) {
    const lines = [];
    let line = '';
    let width = 0;
    for (const word of text.split(' ')) {
        const wordWidth = displayWidth(word);
        if (line !== '' && width + 1 + wordWidth > columns) {
            lines.push(line);
            line = word;
            width = wordWidth;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
            width += wordWidth + (width === 0 ? 0 : 1);
        }
    }
    lines.push(line);
    return lines;
}


/***/ }),

/***/ 94867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jf: () => (/* binding */ slowestHosts),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   nq: () => (/* binding */ countHosts),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88215);

function hostOf(url) {
    return URL.parse(url)?.host || '(repository)';
}
function countHosts(rows) {
    const counts = new Map();
    for (const { url } of rows) {
        const host = hostOf(url);
        counts.set(host, (counts.get(host) ?? 0) + 1);
    }
    return Array.from(counts, ([host, count]) => ({ host, count })).sort((a, b) => b.count - a.count || (0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.host, b.host));
}
function rowsOf(rows, verdict) {
    return rows.filter((row) => row.verdict === verdict);
}
const SLOW_MS = 2000;
function slowestHosts(rows, max) {
    const asked = rows.filter(({ checkedBy, attempts }) => checkedBy === 'web' && attempts > 0);
    const paces = Array.from(Map.groupBy(asked, ({ url }) => hostOf(url)), ([host, group]) => {
        const times = group.map(({ durationMs }) => durationMs).sort((a, b) => a - b);
        return { host, count: group.length, medianMs: times[Math.floor(times.length / 2)] ?? 0 };
    });
    return paces
        .filter(({ medianMs }) => medianMs >= SLOW_MS)
        .sort((a, b) => b.medianMs - a.medianMs || (0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.host, b.host))
        .slice(0, max);
}


/***/ }),

/***/ 71384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ apiRequestsOf)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66366);

function apiRequestsOf({ apiRequests, apiBudget }) {
    const most = apiBudget === undefined ? '' : ` of at most ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(apiBudget)}`;
    return `${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(apiRequests)}${most} to the API`;
}


/***/ }),

/***/ 24834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderTerminal: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88215);
/* harmony import */ var _domain_verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28803);
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13539);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94867);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58829);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66366);
/* harmony import */ var _spent_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71384);








const SEVERITY_FORMAT = { error: 'red', warning: 'yellow', note: 'cyan' };
const VERDICT_FORMAT = {
    alive: 'green',
    moved: 'yellow',
    dead: 'red',
    suspect: 'magenta',
    blocked: 'blue',
    unreachable: 'cyan',
    unsafe: 'red',
    invalid: 'red',
    skipped: 'gray',
};
function renderTerminal(report, options) {
    const paint = (format, text) => options.color ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(format, text, { validateStream: false }) : text;
    const width = Math.max(40, options.width ?? Number.POSITIVE_INFINITY);
    const isQuiet = options.quiet === true;
    const findings = isQuiet ? report.findings.filter(({ severity }) => severity !== 'note') : report.findings;
    const { mostFindings = findings.length, whereAll = '' } = options.excerpt ?? {};
    const printed = worst(findings, mostFindings);
    const lines = [...byFile(printed)].flatMap(([file, group]) => [
        ...fileLines(file, group, { paint, width }),
        '',
    ]);
    if (printed.length < findings.length) {
        const left = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(findings.length - printed.length, 'more finding');
        lines.push(...(0,_display_width_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .LV)(`… and ${left}, none of them worse. ${whereAll}`, width), '');
    }
    if (!isQuiet)
        lines.push(...runLines(report, { paint, width }));
    if (!isQuiet || findings.length > 0)
        lines.push(verdictLine(findings, paint));
    return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}
function worst(findings, most) {
    if (findings.length <= most)
        return findings;
    const ranked = findings
        .toSorted((a, b) => _domain_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITY_RANK */ .f3[a.severity] - _domain_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITY_RANK */ .f3[b.severity])
        .slice(0, most);
    const kept = new Set(ranked);
    return findings.filter((finding) => kept.has(finding));
}
function byFile(findings) {
    return Map.groupBy(findings, ({ file }) => file);
}
const GAP = '  ';
const SEVERITY_COLUMNS = 'warning'.length;
function fileLines(file, findings, { paint, width }) {
    const places = findings.map(({ line, column }) => `${line}:${column}`);
    const placeColumns = largest(places.map((place) => place.length));
    const indent = ' '.repeat(GAP.length + placeColumns + GAP.length + SEVERITY_COLUMNS + GAP.length);
    const room = width - indent.length;
    const messages = findings.map(({ message }) => shown(message));
    const widths = messages.map(_display_width_js__WEBPACK_IMPORTED_MODULE_5__/* .displayWidth */ .F1);
    const ruleColumns = largest(findings.map(({ rule }) => rule.length)) + GAP.length;
    const messageColumns = largest(widths.filter((columns) => columns + ruleColumns <= room));
    const lines = [paint('underline', shown(file))];
    for (const [index, finding] of findings.entries()) {
        const message = messages[index] ?? '';
        const fits = (widths[index] ?? 0) <= messageColumns;
        const wrapped = fits ? [(0,_display_width_js__WEBPACK_IMPORTED_MODULE_5__/* .padEnd */ .f)(message, messageColumns)] : (0,_display_width_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .LV)(message, room);
        const hasRoom = (0,_display_width_js__WEBPACK_IMPORTED_MODULE_5__/* .displayWidth */ .F1)(wrapped.at(-1) ?? '') + GAP.length + finding.rule.length <= room;
        const text = wrapped.join(`\n${indent}`) + (hasRoom ? GAP : `\n${indent}`) + paint('dim', finding.rule);
        const place = paint('dim', (0,_display_width_js__WEBPACK_IMPORTED_MODULE_5__/* .padStart */ .CF)(places[index] ?? '', placeColumns));
        const severity = paint(SEVERITY_FORMAT[finding.severity], finding.severity.padEnd(SEVERITY_COLUMNS));
        lines.push(`${GAP}${place}${GAP}${severity}${GAP}${text}`);
        for (const line of detailLines(finding, room, paint))
            lines.push(indent + line);
    }
    return lines;
}
function largest(numbers) {
    return numbers.reduce((most, each) => Math.max(most, each), 0);
}
function detailLines(finding, room, paint) {
    const { message, url, evidence, advice, replacement, related } = finding;
    const lines = [];
    if (url !== undefined && !(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .mentions */ .wy)(message, url))
        lines.push(paint('dim', shown(url)));
    for (const line of evidence === undefined ? [] : (0,_display_width_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .LV)(shown(evidence), room))
        lines.push(paint('dim', line));
    if (related !== undefined)
        lines.push(paint('dim', `first at ${shown(related.file)}:${related.line}:${related.column}`));
    if (replacement !== undefined)
        lines.push(`${paint('green', '→')} ${shown(replacement)}`);
    else if (advice !== undefined)
        lines.push(...(0,_display_width_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .LV)(shown(advice), room - 2).map((line, index) => `${index === 0 ? '→' : ' '} ${line}`));
    return lines;
}
function runLines(report, { paint, width }) {
    const { totals, durationMs } = report;
    const perSecond = durationMs > 0 ? (totals.targets * 1000) / durationMs : 0;
    const rate = perSecond >= 10 ? (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(Math.round(perSecond)) : perSecond.toFixed(1);
    const done = [
        (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(totals.documents, 'document'),
        (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(totals.links, 'link'),
        (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(totals.targets, 'target'),
    ];
    const asked = [(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(totals.requests, 'request')];
    if (totals.apiBudget !== undefined && totals.apiRequests > 0)
        asked.push((0,_spent_js__WEBPACK_IMPORTED_MODULE_6__/* .apiRequestsOf */ ._)(totals));
    const spent = `${done.join(' · ')} in ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(durationMs)}, ${rate} a second, ${asked.join(', ')}`;
    const lines = [...(0,_display_width_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .LV)(spent, width)];
    const verdicts = _domain_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .VERDICTS */ .b.filter((verdict) => totals.verdicts[verdict] > 0);
    const counts = verdicts.map((verdict) => `${verdict}\u00a0${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(totals.verdicts[verdict])}`).join(' · ');
    if (counts !== '')
        lines.push(...(0,_display_width_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .LV)(counts, width).map((line) => paintVerdicts(line, paint)));
    lines.push(...untoldLines(report, { paint, width }));
    for (const warning of report.warnings)
        lines.push(...(0,_display_width_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .LV)(`! ${shown(warning)}`, width).map((line) => paint('yellow', line)));
    for (const note of report.notes)
        lines.push(...(0,_display_width_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .LV)(shown(note), width).map((line) => paint('dim', line)));
    return [...lines, ''];
}
function paintVerdicts(line, paint) {
    return line.replace(/[a-z]+(?=\u00a0)/g, (word) => {
        const verdict = _domain_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .VERDICTS */ .b.find((each) => each === word);
        return verdict === undefined ? word : paint(VERDICT_FORMAT[verdict], word);
    });
}
const UNTOLD = [
    ['blocked', 'Nobody can tell, the host turns robots away'],
    ['unreachable', 'Not reached this time'],
];
function untoldLines(report, { paint, width }) {
    return UNTOLD.flatMap(([verdict, words]) => {
        if (report.totals.verdicts[verdict] === 0)
            return [];
        const rows = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .RO)(report.targets, verdict);
        const hosts = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .countHosts */ .nq)(rows);
        const named = hosts.slice(0, 8).map(({ host, count: amount }) => `${shown(host)}\u00a0${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(amount)}`);
        const rest = hosts.length > named.length ? `, and ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(hosts.length - named.length, 'more host')}` : '';
        return (0,_display_width_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .LV)(`${words}: ${named.join(', ')}${rest}`, width).map((line) => paint('dim', line));
    });
}
function verdictLine(findings, paint) {
    const { error, warning, note } = (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .countSeverities */ .ng)(findings);
    if (findings.length === 0)
        return paint('green', '✔ nothing to mend');
    const parts = [
        error > 0 ? (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(error, 'error') : '',
        warning > 0 ? (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(warning, 'warning') : '',
        note > 0 ? (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(note, 'note') : '',
    ].filter((part) => part !== '');
    const format = error > 0 ? ['red', 'bold'] : warning > 0 ? ['yellow', 'bold'] : 'cyan';
    return paint(format, `${error > 0 ? '✖' : '!'} ${parts.join(', ')}`);
}
function shown(text) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .revealText */ .hL)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutCredentials */ .ri)(text));
}


/***/ })

};
