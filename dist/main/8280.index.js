export const id = 8280;
export const ids = [8280,8829];
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

/***/ 18280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// UNUSED EXPORTS: runStep

// EXTERNAL MODULE: ./build/src/about.js
var about = __webpack_require__(88856);
// EXTERNAL MODULE: ./build/src/check/small-heap.js
var small_heap = __webpack_require__(25976);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/job.js + 2 modules
var src_job = __webpack_require__(6951);
// EXTERNAL MODULE: ./build/src/report/model.js
var model = __webpack_require__(58829);
// EXTERNAL MODULE: ./build/src/report/plain-text.js
var plain_text = __webpack_require__(66366);
// EXTERNAL MODULE: ./build/src/settings.js + 1 modules
var settings = __webpack_require__(87719);
// EXTERNAL MODULE: ./build/src/faces/color.js
var faces_color = __webpack_require__(95847);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/src/faces/event.js


const MAX_BYTES = 32 * 1024 * 1024;
async function readEvent(path) {
    if (path === undefined || path === '')
        return {};
    try {
        const bytes = await (0,promises_.readFile)(path);
        if (bytes.byteLength > MAX_BYTES)
            throw new RangeError(`it has ${bytes.byteLength} bytes`);
        return JSON.parse(bytes.toString('utf8'));
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new errors/* DeadwoodError */.s(`The event's payload ${path} (GITHUB_EVENT_PATH) cannot be read: ${reason}.`, {
            cause: error,
        });
    }
}

// EXTERNAL MODULE: ./build/src/faces/exit-codes.js
var exit_codes = __webpack_require__(97421);
// EXTERNAL MODULE: ./build/src/faces/fault.js
var fault = __webpack_require__(75556);
;// CONCATENATED MODULE: ./build/src/faces/outputs.js

function ofVerdict(verdict, description) {
    return { name: verdict, description, valueOf: ({ report }) => report.totals.verdicts[verdict] };
}
const OUTPUTS = [
    {
        name: 'findings',
        description: 'Number of findings of any severity.',
        valueOf: ({ report }) => report.findings.length,
    },
    {
        name: 'errors',
        description: 'Number of findings with severity error.',
        valueOf: ({ report }) => (0,model/* countSeverities */.ng)(report.findings).error,
    },
    {
        name: 'warnings',
        description: 'Number of findings with severity warning.',
        valueOf: ({ report }) => (0,model/* countSeverities */.ng)(report.findings).warning,
    },
    ofVerdict('dead', 'Number of targets that are gone.'),
    ofVerdict('moved', 'Number of targets that live at another address for good.'),
    ofVerdict('suspect', 'Number of targets that answer, but probably not with what was linked.'),
    ofVerdict('unreachable', 'Number of targets with a temporary failure, or not checked in time.'),
    ofVerdict('blocked', 'Number of targets whose host refuses robots: nobody can tell.'),
    {
        name: 'duplicates',
        description: 'Number of links that repeat another one.',
        valueOf: ({ report }) => report.totals.rules['duplicate-link'] ?? 0,
    },
    {
        name: 'lint',
        description: 'Number of findings of remark-lint.',
        valueOf: ({ report }) => report.findings.filter(({ source }) => source === 'remark-lint').length,
    },
    {
        name: 'json-file',
        description: 'Path of the JSON report; empty when none was asked for.',
        valueOf: ({ settings }) => settings.jsonFile ?? '',
    },
    {
        name: 'part-file',
        description: 'Path of the part that a shard wrote; empty without `shard`.',
        valueOf: ({ published }) => published.partFile ?? '',
    },
    {
        name: 'review-url',
        description: 'Address of the pull-request review; empty when there is none.',
        valueOf: ({ published }) => published.reviewUrl ?? '',
    },
    {
        name: 'issue-url',
        description: 'Address of the link-rot issue; empty when there is none.',
        valueOf: ({ published }) => published.issueUrl ?? '',
    },
    {
        name: 'fix-url',
        description: 'Address of the fix pull request; empty when there is none.',
        valueOf: ({ published }) => published.fixUrl ?? '',
    },
];

// EXTERNAL MODULE: ./build/src/faces/system-clock.js
var system_clock = __webpack_require__(73924);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/faces/workflow-log.js

const COMMAND = /^\s*::|##\[/m;
function createWorkflowLog(core, randomToken = external_node_crypto_.randomUUID) {
    return {
        debug: (message) => core.debug(message),
        info(message) {
            if (!COMMAND.test(message)) {
                core.info(message);
                return;
            }
            const token = randomToken();
            core.info(`::stop-commands::${token}`);
            core.info(message);
            core.info(`::${token}::`);
        },
        warning: (message) => core.warning(message),
    };
}

;// CONCATENATED MODULE: ./build/src/faces/action.js














const GRACE_MS = 5_000;
async function runAction(host, workerUrl) {
    (0,small_heap/* startSmall */.E6)();
    const stop = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM']) {
        host.once(signal, () => {
            stop.abort(new errors/* DeadwoodError */.s('The workflow was cancelled.'));
            setTimeout(() => host.exit(exit_codes/* EXIT_CODES */.a.interrupted), GRACE_MS).unref();
        });
    }
    const core = await Promise.all(/* import() */[__webpack_require__.e(1955), __webpack_require__.e(3540)]).then(__webpack_require__.bind(__webpack_require__, 33540));
    host.on('uncaughtException', (error) => {
        tellFault(error, host.env, core);
        host.exit(exit_codes/* EXIT_CODES */.a.fault);
    });
    host.exitCode = await runStep({ environment: host.env, core, signal: stop.signal, workerUrl });
    setTimeout(() => host.exit(), 1_000).unref();
}
const runPipeline = async (request) => (await Promise.all(/* import() */[__webpack_require__.e(2617), __webpack_require__.e(7615)]).then(__webpack_require__.bind(__webpack_require__, 87615))).run(request);
async function runStep(step, runStages = runPipeline) {
    const { environment, core, signal } = step;
    try {
        const exitCode = await doJob(step, runStages);
        return signal.aborted ? exit_codes/* EXIT_CODES */.a.interrupted : exitCode;
    }
    catch (error) {
        tellFault(error, environment, core);
        return signal.aborted ? exit_codes/* EXIT_CODES */.a.interrupted : exit_codes/* EXIT_CODES */.a.fault;
    }
}
function tellFault(error, environment, core) {
    const { message, stack } = (0,fault/* faultOf */.K)(error, environment);
    core.setFailed(message);
    if (stack !== undefined)
        createWorkflowLog(core).info(stack);
}
async function doJob(step, runStages) {
    const { environment, core, signal, workerUrl } = step;
    const log = createWorkflowLog(core);
    const layer = (0,settings/* inputLayer */.cp)(environment);
    const token = layer.entries.find(({ key }) => key === 'token')?.raw;
    if (typeof token === 'string')
        core.setSecret(token);
    const job = (0,src_job/* jobOf */.Zw)({
        eventName: environment.GITHUB_EVENT_NAME ?? '',
        event: await readEvent(environment.GITHUB_EVENT_PATH),
        mode: await (0,settings/* modeOf */.VV)(layer),
        environment,
    });
    log.info(`${about/* NAME */.o_} ${about/* VERSION */.xv}: ${describe(job)}`);
    if (job.kind === 'idle')
        return exit_codes/* EXIT_CODES */.a.clean;
    const cwd = environment.GITHUB_WORKSPACE || process.cwd();
    const outcome = await runStages({
        job,
        layer,
        surroundings: {
            environment,
            cwd,
            clock: system_clock/* SYSTEM_CLOCK */.V,
            log,
            ...(typeof token === 'string' ? { token } : {}),
            workerUrl,
            signal,
        },
        options: { offline: false, paths: [], evidence: false },
    });
    await tell(step, log, outcome, cwd);
    return outcome.exitCode;
}
const LOGGED_FINDINGS = 200;
async function tell(step, log, outcome, cwd) {
    const { environment, core } = step;
    const { report, settings, published } = outcome;
    const { renderFormat, whereAllFindingsAre, writeReportFiles } = await __webpack_require__.e(/* import() */ 8344).then(__webpack_require__.bind(__webpack_require__, 98344));
    const color = (0,faces_color/* wantsColor */.z)(environment, { isTTY: true });
    const excerpt = { mostFindings: LOGGED_FINDINGS, whereAll: whereAllFindingsAre(settings) };
    const chunks = await renderFormat('terminal', report, { color, quiet: false, evidence: false, excerpt });
    log.info([...chunks].join('').trimEnd());
    for (const sentence of published.sentences)
        log.info(sentence);
    await writeReportFiles(report, settings, { cwd, evidence: false, past: outcome.past });
    for (const { name, valueOf } of OUTPUTS)
        core.setOutput(name, valueOf(outcome));
    if (environment.GITHUB_STEP_SUMMARY) {
        const { renderSummary } = await __webpack_require__.e(/* import() */ 939).then(__webpack_require__.bind(__webpack_require__, 73320));
        const summary = renderSummary(report, { notices: published.sentences, links: linksOf(outcome) });
        await core.summary.addRaw(summary).write();
    }
    for (const annotation of published.annotations ?? [])
        annotate(core, annotation);
    if (outcome.exitCode !== exit_codes/* EXIT_CODES */.a.clean)
        core.setFailed(whyFailed(outcome));
}
function linksOf({ published }) {
    const pages = [
        ['Review', published.reviewUrl],
        ['Issue', published.issueUrl],
        ['Fix pull request', published.fixUrl],
    ];
    return pages.flatMap(([label, url]) => (url === undefined ? [] : [{ label, url }]));
}
function annotate(core, annotation) {
    const { level, file, line, endLine, column, endColumn, title, message } = annotation;
    core[level](message, {
        title,
        file,
        startLine: line,
        endLine,
        ...(column === undefined ? {} : { startColumn: column }),
        ...(endColumn === undefined ? {} : { endColumn }),
    });
}
function whyFailed({ report, settings }) {
    const { error, warning } = (0,model/* countSeverities */.ng)(report.findings);
    const parts = settings.failOn === 'warning' && warning > 0 ? [(0,plain_text/* count */.U9)(warning, 'warning')] : [];
    if (error > 0)
        parts.unshift((0,plain_text/* count */.U9)(error, 'error'));
    return `Deadwood found ${parts.join(' and ')}; the step fails on ${settings.failOn} (fail-on).`;
}
function describe(job) {
    switch (job.kind) {
        case 'review':
            return `review of ${job.owner}/${job.repo}#${job.number}${job.isFork ? ' from a fork' : ''} (${job.event})`;
        case 'report':
            return `report on ${job.owner}/${job.repo} at ${job.ref} (${job.event})`;
        case 'check':
            return `check${job.ref === undefined ? '' : ` of ${job.ref}`} (${job.event})`;
        case 'command':
            return `command ${job.command.name} on ${job.owner}/${job.repo}#${job.number}`;
        case 'dashboard':
            return `edit of issue #${job.number} by ${job.editor}`;
        case 'idle':
            return `nothing to do (${job.event}). ${job.reason}`;
        default:
            return job;
    }
}


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
