export const id = 9882;
export const ids = [9882];
export const modules = {

/***/ 99882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./build/src/report/annotations.js
var report_annotations = __webpack_require__(35594);
// EXTERNAL MODULE: ./build/src/report/limits.js
var limits = __webpack_require__(95630);
;// CONCATENATED MODULE: ./build/src/publish/read-only-token.js
const SAFE = 'that is safe here, because nothing of the pull request is checked out or executed';
const READ_ONLY_RUNS = [
    {
        isRun: ({ event, isByDependabot }) => event === 'pull_request' && isByDependabot,
        sentence: `on \`pull_request\` GitHub gives runs that Dependabot starts a read-only token by default. Grant the job \`permissions: pull-requests: write\` in the workflow, or run Deadwood on \`pull_request_target\`, and it appears; ${SAFE}.`,
    },
    {
        isRun: ({ event, isFork }) => event === 'pull_request' && isFork,
        sentence: `on \`pull_request\` GitHub gives pull requests from forks a read-only token. Run Deadwood on \`pull_request_target\` and it appears; ${SAFE}.`,
    },
];
function readOnlySentence(job) {
    const row = READ_ONLY_RUNS.find(({ isRun }) => isRun(job));
    return row && `The review could not be written: ${row.sentence}`;
}

// EXTERNAL MODULE: ./build/src/publish/rehearsal.js
var rehearsal = __webpack_require__(13614);
;// CONCATENATED MODULE: ./build/src/publish/publish.js




async function publish(input) {
    const published = await publishJob(input);
    const more = await publishCheckRun(input);
    return more.length === 0 ? published : { ...published, sentences: [...published.sentences, ...more] };
}
async function publishJob(input) {
    const { job } = input;
    switch (job.kind) {
        case 'review':
            return publishReview(input, job);
        case 'report':
            return (await __webpack_require__.e(/* import() */ 3361).then(__webpack_require__.bind(__webpack_require__, 93361))).publishReport(input, job);
        case 'check':
            return job.event === 'terminal' ? { sentences: [] } : annotated(input.report, []);
        default:
            throw new Error(`unknown job ${job}`);
    }
}
async function publishReview(input, job) {
    const { request, report, texts, configured } = input;
    const { settings, github, opened } = configured;
    if (github === undefined || opened === undefined)
        throw new Error('a review without its pull request');
    const [{ planReview }, { applyReview }, { createReviewPort }, { patchesOf }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5711).then(__webpack_require__.bind(__webpack_require__, 48092)),
        __webpack_require__.e(/* import() */ 8218).then(__webpack_require__.bind(__webpack_require__, 8218)),
        Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(9108), __webpack_require__.e(305)]).then(__webpack_require__.bind(__webpack_require__, 70305)),
        __webpack_require__.e(/* import() */ 619).then(__webpack_require__.bind(__webpack_require__, 20619)),
    ]);
    const { headSha, pullRequest } = opened;
    const question = {
        report,
        headSha,
        patches: patchesOf(opened.changes.files),
        texts,
        own: pullRequest.own,
        suggestions: settings.suggestions,
    };
    const plan = planReview(question);
    if (settings.dryRun)
        return annotated(report, (0,rehearsal/* rehearse */.K)(plan.operations, request.surroundings.log));
    const outcome = await applyReview(plan, {
        port: createReviewPort(github, job.number),
        log: request.surroundings.log,
        replan: (change) => planReview({ ...question, ...change }),
    });
    const isRefused = outcome.isLost && outcome.refusal === 'forbidden';
    const reason = (isRefused ? readOnlySentence(job) : undefined) ?? outcome.degraded;
    const sentences = reason === undefined ? [] : [reason];
    const published = outcome.url === undefined ? {} : { reviewUrl: outcome.url };
    return outcome.isLost ? { ...published, ...annotated(report, sentences) } : { ...published, sentences };
}
async function publishCheckRun({ request, job, configured, report, }) {
    const { settings, github, opened } = configured;
    const headSha = opened?.headSha ?? (job.kind === 'check' ? job.sha : undefined);
    if (!settings.checkRun || github === undefined || headSha === undefined)
        return [];
    const [{ planCheckRun, applyCheckRun }, { createCheckRunPort }, { renderSummary }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7277).then(__webpack_require__.bind(__webpack_require__, 97277)),
        __webpack_require__.e(/* import() */ 8552).then(__webpack_require__.bind(__webpack_require__, 88552)),
        __webpack_require__.e(/* import() */ 8558).then(__webpack_require__.bind(__webpack_require__, 73320)),
    ]);
    const summary = renderSummary(report, { maxBytes: limits/* LIMITS */.b1.checkRunChars });
    const plan = planCheckRun(report, { headSha, failOn: settings.failOn, summary });
    if (settings.dryRun)
        return [`Dry run: a check run would be written, conclusion ${plan.conclusion}.`];
    const { degraded } = await applyCheckRun(plan, createCheckRunPort(github), request.surroundings.log);
    return degraded === undefined ? [] : [degraded];
}
function annotated(report, sentences) {
    const { annotations, leftOut } = (0,report_annotations/* planAnnotations */.m)(report.findings);
    return { annotations, sentences: leftOut === undefined ? sentences : [...sentences, leftOut] };
}


/***/ }),

/***/ 13614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ rehearse)
/* harmony export */ });
const WORDS = {
    'create-review': 'one review would be written',
    'clear-pending': 'a stale pending review would be cleared',
    'edit-comment': 'a comment of ours would be brought up to date',
    'delete-comment': 'a comment of ours that no longer holds would be deleted',
    'resolve-thread': 'a thread would be resolved',
    'update-body': "the review's text would be brought up to date",
    'create-label': 'the label would be created',
    'create-issue': 'the issue would be opened',
    'update-issue': 'the issue would be brought up to date',
    'reopen-issue': 'the issue would be reopened',
    'close-issue': 'the issue would be closed',
    'close-duplicate': 'a second report would be closed',
    'comment-issue': 'the issue would get a comment',
    'pin-issue': 'the issue would be pinned',
};
function rehearse(operations, log) {
    if (operations.length === 0)
        return ['Dry run: nothing would be written.'];
    for (const operation of operations) {
        const { kind, body, ...rest } = operation;
        log.info(`Dry run: ${kind} ${JSON.stringify(rest)}${body === undefined ? '' : `\n${body}`}`);
    }
    const counts = Map.groupBy(operations, ({ kind }) => WORDS[kind] ?? kind);
    const parts = [...counts].map(([words, ofKind]) => ofKind.length > 1 ? `${words} (${ofKind.length} times)` : words);
    return [`Dry run: ${parts.join('; ')}. The texts are in the log of the step.`];
}


/***/ }),

/***/ 35594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ planAnnotations)
/* harmony export */ });
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88215);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1512);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95630);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66366);




const LEVELS = {
    error: 'error',
    warning: 'warning',
    note: 'notice',
};
const SEVERITIES = ['error', 'warning', 'note'];
function planAnnotations(findings, limits = {
    perLevel: _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b1.annotationsPerLevel,
    total: _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b1.annotationsPerJob,
}) {
    const groups = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .groupFindings */ .kG)(findings.toSorted(_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFindings */ .Eg));
    const annotations = [];
    let said = 0;
    for (const severity of SEVERITIES) {
        const room = Math.min(limits.perLevel, limits.total - annotations.length);
        const level = groups.filter(({ lead }) => lead.severity === severity).slice(0, Math.max(0, room));
        for (const group of level) {
            annotations.push(annotationOf(group));
            said += 1 + group.others.length;
        }
    }
    const missing = findings.length - said;
    if (missing === 0)
        return { annotations };
    return {
        annotations,
        leftOut: `${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(missing, 'more finding')} without an annotation: GitHub shows 10 of each level a step.`,
    };
}
function annotationOf({ lead, others }) {
    const { severity, file, line, column, endLine, endColumn, rule } = lead;
    return {
        level: LEVELS[severity],
        file,
        line,
        endLine,
        ...(line === endLine ? { column, endColumn: Math.max(column, endColumn - 1) } : {}),
        title: (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(rule, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b1.annotationTitleChars),
        message: (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanText */ .X5)(messageOf(lead, others)), _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b1.annotationChars),
    };
}
function messageOf(finding, others) {
    const { message, url, evidence, advice, replacement, related } = finding;
    const places = others.slice(0, 5).map((other) => `${other.file}:${other.line}`);
    const parts = [
        message,
        url === undefined || (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .mentions */ .wy)(message, url) ? undefined : url,
        evidence,
        related === undefined ? undefined : `First at ${related.file}:${related.line}.`,
        advice,
        replacement === undefined || advice?.includes(replacement) ? undefined : `Now at ${replacement}`,
        places.length === 0
            ? undefined
            : `Also at ${places.join(', ')}${others.length > places.length ? ', …' : ''}.`,
    ];
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutCredentials */ .ri)(parts.filter((part) => part !== undefined).join(' '));
}


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
/* harmony import */ var _domain_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28803);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94867);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70075);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58829);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66366);





function verdictCounts(verdicts) {
    return _domain_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICTS */ .b.filter((verdict) => verdicts[verdict] > 0)
        .map((verdict) => `${verdict} ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(verdicts[verdict])}`)
        .join(' · ');
}
function severityCounts(findings) {
    const { error, warning, note } = (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .countSeverities */ .ng)(findings);
    const parts = [
        error > 0 ? (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(error, 'error') : '',
        warning > 0 ? (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(warning, 'warning') : '',
        note > 0 ? (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(note, 'note') : '',
    ].filter((part) => part !== '');
    return parts.length === 0 ? 'nothing' : parts.join(', ');
}
function checkedLine({ totals }) {
    const counts = verdictCounts(totals.verdicts);
    const links = `${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(totals.links, 'link')} in ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(totals.documents, 'document')}`;
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
    const head = `**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(message, { place: where }) || (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)(rule)}**`;
    if (url === undefined || (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .mentions */ .wy)(message, url))
        return head;
    return `${head} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .urlLink */ .Cb)(url, { isLinked: !UNLINKED_RULES.has(rule), place: where })}`;
}
function findingRest(finding, repository, where = 'text') {
    const { message, evidence = '', advice = '', related, rule, replacement } = finding;
    const isSaid = replacement === undefined || `${message} ${evidence} ${advice}`.includes(replacement);
    const parts = [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(evidence, { place: where }),
        related === undefined ? '' : `First at ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .placeLink */ .aE)(repository, related, where)}.`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(advice, { place: where }),
        isSaid ? '' : `Now at ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .urlLink */ .Cb)(replacement, { place: where })}.`,
        `(${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(rule, where)})`,
    ];
    return parts.filter((part) => part !== '').join(' ');
}
function findingItem({ lead, others }, repository, max = 10) {
    const also = others.length === 0 ? '' : ` Also at ${placeList(others, repository, { max })}.`;
    return `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .placeLink */ .aE)(repository, lead)}: ${findingHead(lead)} ${findingRest(lead, repository)}${also}\n`;
}
function placeList(places, repository, { max, where = 'text' }) {
    const named = places.slice(0, max).map((place) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .placeLink */ .aE)(repository, place, where));
    const rest = places.length - named.length;
    return rest > 0 ? `${named.join(', ')} and ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(rest, 'more place')}` : named.join(', ');
}
const UNTOLD = [
    ['blocked', 'turned away by the host'],
    ['unreachable', 'not reached'],
];
function untoldBlock(report, maxRows) {
    const parts = UNTOLD.map(([verdict, words]) => ({ words, rows: (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(report.targets, verdict) }));
    const total = parts.reduce((sum, { rows }) => sum + rows.length, 0);
    if (total === 0)
        return '';
    const summary = parts
        .filter(({ rows }) => rows.length > 0)
        .map(({ words, rows }) => `${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(rows.length)} ${words}`);
    const rows = parts.flatMap((part) => part.rows);
    const items = rows.slice(0, maxRows).map((row) => `- ${untoldItem(row, report.repository)}`);
    if (rows.length > items.length)
        items.push(`- … and ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(rows.length - items.length)} more`);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM)(`Nobody can tell about ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(total, 'link target')}: ${summary.join(', ')}`, items.join('\n'));
}
function untoldItem(row, repository) {
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .urlLink */ .Cb)(row.url)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(row.message)} (${placeList(row.occurrences, repository, { max: 3 })})`;
}
function warningList(warnings, maxRows) {
    if (warnings.length === 0)
        return '';
    const items = warnings.slice(0, maxRows).map((warning) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(warning)}\n`);
    if (warnings.length > items.length)
        items.push(`- … and ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(warnings.length - items.length)} more\n`);
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


/***/ })

};
