export const id = 3320;
export const ids = [3320,8829,939,8558];
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

/***/ 1512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ placeList),
/* harmony export */   Qp: () => (/* binding */ checkedLine),
/* harmony export */   U1: () => (/* binding */ findingRest),
/* harmony export */   Vb: () => (/* binding */ warningList),
/* harmony export */   cP: () => (/* binding */ untoldBlock),
/* harmony export */   dY: () => (/* binding */ findingItem),
/* harmony export */   kG: () => (/* binding */ groupFindings),
/* harmony export */   uc: () => (/* binding */ findingHead),
/* harmony export */   ur: () => (/* binding */ severityCounts)
/* harmony export */ });
/* unused harmony export verdictCounts */
/* harmony import */ var _domain_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28803);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94867);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70075);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58829);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66366);





function verdictCounts(verdicts) {
    return _domain_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .b.filter((verdict) => verdicts[verdict] > 0)
        .map((verdict) => `${verdict} ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(verdicts[verdict])}`)
        .join(' · ');
}
function severityCounts(findings) {
    const { error, warning, note } = (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .countSeverities */ .ng)(findings);
    const parts = [
        error > 0 ? (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(error, 'error') : '',
        warning > 0 ? (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(warning, 'warning') : '',
        note > 0 ? (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(note, 'note') : '',
    ].filter((part) => part !== '');
    return parts.length === 0 ? 'nothing' : parts.join(', ');
}
function checkedLine({ totals }) {
    const counts = verdictCounts(totals.verdicts);
    const links = `${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(totals.links, 'link')} in ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(totals.documents, 'document')}`;
    return counts === '' ? links : `${links}: ${counts}`;
}
function groupFindings(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const { rule, severity, url = '', message, related } = finding;
        const key = JSON.stringify([rule, severity, url, message, related?.file, related?.line, related?.column]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { lead: finding, others: [] });
        else
            group.others.push(finding);
    }
    return Array.from(groups.values());
}
const UNLINKED_RULES = new Set(['unsafe-link']);
function findingHead(finding, where = 'text') {
    const { message, url, rule } = finding;
    const head = `**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(message, { place: where }) || (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(rule)}**`;
    if (url === undefined || (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .mentions */ .wy)(message, url))
        return head;
    return `${head} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .urlLink */ .Cb)(url, { isLinked: !UNLINKED_RULES.has(rule), place: where })}`;
}
function findingRest(finding, repository, where = 'text') {
    const { message, evidence = '', advice = '', related, rule, replacement } = finding;
    const isSaid = replacement === undefined || `${message} ${evidence} ${advice}`.includes(replacement);
    const parts = [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(evidence, { place: where }),
        related === undefined ? '' : `First at ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .placeLink */ .aE)(repository, related, where)}.`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(advice, { place: where }),
        isSaid ? '' : `Now at ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .urlLink */ .Cb)(replacement, { place: where })}.`,
        `(${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(rule, where)})`,
    ];
    return parts.filter((part) => part !== '').join(' ');
}
function findingItem({ lead, others }, repository) {
    const also = others.length === 0 ? '' : ` Also at ${placeList(others, repository, { max: 10 })}.`;
    return `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .placeLink */ .aE)(repository, lead)}: ${findingHead(lead)} ${findingRest(lead, repository)}${also}\n`;
}
function placeList(places, repository, { max, where = 'text' }) {
    const named = places.slice(0, max).map((place) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .placeLink */ .aE)(repository, place, where));
    const rest = places.length - named.length;
    return rest > 0 ? `${named.join(', ')} and ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rest, 'more place')}` : named.join(', ');
}
const UNTOLD = [
    ['blocked', 'turned away by the host'],
    ['unreachable', 'not reached'],
];
function untoldBlock(report, maxRows) {
    const parts = UNTOLD.map(([verdict, words]) => ({ words, rows: (0,_hosts_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOf */ .RO)(report.targets, verdict) }));
    const total = parts.reduce((sum, { rows }) => sum + rows.length, 0);
    if (total === 0)
        return '';
    const summary = parts
        .filter(({ rows }) => rows.length > 0)
        .map(({ words, rows }) => `${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(rows.length)} ${words}`);
    const rows = parts.flatMap((part) => part.rows);
    const items = rows.slice(0, maxRows).map((row) => `- ${untoldItem(row, report.repository)}`);
    if (rows.length > items.length)
        items.push(`- … and ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(rows.length - items.length)} more`);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM)(`Nobody can tell about ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(total, 'link target')}: ${summary.join(', ')}`, items.join('\n'));
}
function untoldItem(row, repository) {
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .urlLink */ .Cb)(row.url)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(row.message)} (${placeList(row.occurrences, repository, { max: 3 })})`;
}
function warningList(warnings, maxRows) {
    if (warnings.length === 0)
        return '';
    const items = warnings.slice(0, maxRows).map((warning) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(warning)}\n`);
    if (warnings.length > items.length)
        items.push(`- … and ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(warnings.length - items.length)} more\n`);
    return items.join('');
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

/***/ 95630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   Qr: () => (/* binding */ shrink),
/* harmony export */   b1: () => (/* binding */ LIMITS)
/* harmony export */ });
const LIMITS = {
    bodyChars: 65_536,
    issueChars: 60_000,
    reviewChars: 60_000,
    commentChars: 16_000,
    commentsPerReview: 30,
    summaryBytes: 1_048_576,
    annotationsPerLevel: 10,
    annotationsPerJob: 50,
    annotationChars: 4_096,
    checkRunAnnotations: 50,
    annotationTitleChars: 255,
    checkRunChars: 65_535,
    sarifResults: 25_000,
    sarifResultsShown: 5_000,
    sarifRules: 25_000,
    sarifTags: 10,
    sarifLocations: 100,
    sarifGzipBytes: 10_000_000,
};
function shrink(steps, max, measure = charsOf) {
    let last = { text: '', step: 'nothing', isWhole: false };
    for (const step of steps) {
        last = collect(step, max, measure);
        if (last.isWhole)
            return last;
    }
    return last;
}
function collect(step, max, measure) {
    const chunks = [];
    let size = 0;
    for (const chunk of step.render()) {
        size += measure(chunk);
        if (size > max)
            return { text: chunks.join(''), step: step.name, isWhole: false };
        chunks.push(chunk);
    }
    return { text: chunks.join(''), step: step.name, isWhole: true };
}
function charsOf(text) {
    return text.length;
}
function bytesOf(text) {
    return Buffer.byteLength(text, 'utf8');
}


/***/ }),

/***/ 70075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ urlLink),
/* harmony export */   Lt: () => (/* binding */ fenceFor),
/* harmony export */   RL: () => (/* binding */ ownLink),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   aE: () => (/* binding */ placeLink),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   iQ: () => (/* binding */ markdownLink)
/* harmony export */ });
/* unused harmony exports escapeHtml, safeUrl, lineUrl */
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66366);

const BREAK = '&#8203;';
function escapeText(text) {
    return escapeInline(text).replace(BLOCK_START, '$1\\$2');
}
function escapeInline(text) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(text).replace(SPECIAL, (found) => PUNCTUATION.test(found) ? (REFERENCES[found] ?? `\\${found}`) : breakUp(found));
}
function escapeHtml(text) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(text).replace(SPECIAL, (found) => PUNCTUATION.test(found) ? (REFERENCES[found] ?? found) : breakUp(found));
}
const PUNCTUATION = /^[&<>"|\\`*_[\]{}~!$^()]$/;
const REFERENCES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '|': '&#124;',
};
const SPECIAL = /[&<>"|\\`*_[\]{}~!$^()@#]|gh-(?=\d)|:\/\/|www\.|(?:mailto|xmpp):|(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/gi;
function breakUp(found) {
    if (found === '://')
        return `:${BREAK}//`;
    if (found === '@' || found === '#')
        return found + BREAK;
    if (/[-.:]$/.test(found))
        return `${found.slice(0, -1)}${BREAK}${found.slice(-1)}`;
    return /[a-f]/i.test(found) ? (found.match(/.{1,6}/g) ?? []).join(BREAK) : found;
}
const BLOCK_START = /^(\d{1,9}(?=[.)])|(?=[-+=]))(.)/;
function codeSpan(text, place = 'text') {
    const cleaned = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(text);
    if (cleaned === '')
        return '(empty)';
    if (place === 'table' && cleaned.includes('|'))
        return `<code>${escapeText(cleaned)}</code>`;
    const fence = '`'.repeat(longestRun(cleaned, '`') + 1);
    const pad = cleaned.startsWith('`') || cleaned.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${cleaned}${pad}${fence}`;
}
function fenceFor(text) {
    return '`'.repeat(Math.max(3, longestRun(text, '`') + 1));
}
function longestRun(text, character) {
    let longest = 0;
    let run = 0;
    for (let index = 0; index < text.length; index += 1) {
        run = text[index] === character ? run + 1 : 0;
        if (run > longest)
            longest = run;
    }
    return longest;
}
function markdownLink(label, url) {
    const destination = safeUrl(url);
    return destination === undefined ? label : `[${label}](${destination})`;
}
function ownLink(label, url) {
    const parsed = httpUrl(url);
    return parsed === undefined ? label : `[${label}](${escapeDestination(parsed.href)})`;
}
function safeUrl(url) {
    const parsed = httpUrl(url);
    if (parsed === undefined)
        return undefined;
    if (REFERRING_HOSTS.has(parsed.host) && BACK_REFERENCED.test(parsed.pathname))
        parsed.host = 'redirect.github.com';
    return escapeDestination(parsed.href);
}
function httpUrl(url) {
    const parsed = URL.parse(url);
    if (parsed === null || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:'))
        return undefined;
    parsed.username = '';
    parsed.password = '';
    return parsed;
}
function escapeDestination(href) {
    return href
        .replace(/[<>\\|`"\s]/g, percentEncoded)
        .replace(/[()[\]*_~!$]/g, '\\$&')
        .replaceAll('&', '&amp;');
}
const REFERRING_HOSTS = new Set(['github.com', 'www.github.com']);
const BACK_REFERENCED = /^\/+[^/]+\/+[^/]+\/+(?:issues|pull|pulls|discussions|commit|commits|compare|security|.*%)/i;
function percentEncoded(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
function urlLink(url, options = {}) {
    const label = codeSpan((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .displayUrl */ .Qy)(url, options.max ?? 200), options.place ?? 'text');
    return options.isLinked === false ? label : markdownLink(label, url);
}
function lineUrl(repository, place) {
    if (repository === undefined)
        return undefined;
    const { serverUrl, owner, name, commit } = repository;
    const path = place.file.split('/').map(encodeURIComponent).join('/');
    return `${serverUrl}/${encodeURIComponent(owner)}/${encodeURIComponent(name)}/blob/${encodeURIComponent(commit)}/${path}?plain=1#L${place.line}`;
}
function placeLink(repository, place, where = 'text') {
    const label = codeSpan(`${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(place.file), 120)}:${place.line}`, where);
    const url = lineUrl(repository, place);
    return url === undefined ? label : `[${label}](${url.replace(/[()'!*]/g, percentEncoded)})`;
}
function folded(summary, body) {
    return `<details>\n<summary>${escapeHtml(summary)}</summary>\n\n${body}\n\n</details>\n`;
}
const CODE_OR_ADDRESS = /`[^`]+`|https?:\/\/[^\s<>"`]+/g;
const END_OF_SENTENCE = /[.,;:!?)\]}'”’]{1,10}$/;
function sentence(text, options = {}) {
    const plain = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .displayUrl */ .Qy)(text, options.max ?? 500);
    let markdown = '';
    let end = 0;
    for (const match of plain.matchAll(CODE_OR_ADDRESS)) {
        const [found] = match;
        const code = found.startsWith('`') ? found.slice(1, -1) : found.replace(END_OF_SENTENCE, '');
        markdown +=
            escapeBetween(plain.slice(end, match.index)) +
                (code.trim() === '' ? '' : codeSpan(code, options.place));
        end = match.index + (found.startsWith('`') ? found.length : code.length);
    }
    return (markdown + escapeBetween(plain.slice(end))).trim().replace(BLOCK_START, '$1\\$2');
}
function escapeBetween(part) {
    const escaped = escapeInline(part);
    if (escaped === '')
        return part === '' ? '' : ' ';
    return `${part.startsWith(' ') ? ' ' : ''}${escaped}${part.endsWith(' ') ? ' ' : ''}`;
}


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


/***/ }),

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
