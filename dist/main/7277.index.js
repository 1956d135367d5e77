export const id = 7277;
export const ids = [7277];
export const modules = {

/***/ 54679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ failureAmong),
/* harmony export */   i: () => (/* binding */ GitHubFailure)
/* harmony export */ });
class GitHubFailure extends Error {
    name = 'GitHubFailure';
    kind;
    status;
    operation;
    constructor(kind, status, operation, message, cause) {
        super(`${operation}: ${message}`, cause === undefined ? undefined : { cause });
        this.kind = kind;
        this.status = status;
        this.operation = operation;
    }
}
function failureAmong(error, kinds) {
    return error instanceof GitHubFailure && kinds.includes(error.kind) ? error : undefined;
}


/***/ }),

/***/ 97277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CHECK_RUN_NAME: () => (/* binding */ CHECK_RUN_NAME),
/* harmony export */   applyCheckRun: () => (/* binding */ applyCheckRun),
/* harmony export */   planCheckRun: () => (/* binding */ planCheckRun)
/* harmony export */ });
/* harmony import */ var _report_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35594);
/* harmony import */ var _report_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95630);
/* harmony import */ var _report_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58829);
/* harmony import */ var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66366);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93481);





const CHECK_RUN_NAME = 'Deadwood';
const MAX_ANNOTATIONS = 1_000;
const FAILING = {
    error: ['error'],
    warning: ['error', 'warning'],
    never: [],
};
function planCheckRun(report, options) {
    const counts = (0,_report_model_js__WEBPACK_IMPORTED_MODULE_2__/* .countSeverities */ .ng)(report.findings);
    const isFailed = FAILING[options.failOn].some((severity) => counts[severity] > 0);
    const limits = { perLevel: MAX_ANNOTATIONS, total: MAX_ANNOTATIONS };
    const { annotations, leftOut } = (0,_report_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .planAnnotations */ .m)(report.findings, limits);
    const parts = [(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(counts.error, 'error'), (0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(counts.warning, 'warning'), (0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(counts.note, 'note')];
    const { runUrl } = report.job;
    const rest = leftOut === undefined ? '' : `\n\nOnly the first ${MAX_ANNOTATIONS} findings are annotated.\n`;
    const batches = [];
    for (let start = 0; start < annotations.length; start += _report_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b1.checkRunAnnotations) {
        batches.push(annotations.slice(start, start + _report_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b1.checkRunAnnotations));
    }
    return {
        name: CHECK_RUN_NAME,
        headSha: options.headSha,
        conclusion: isFailed ? 'failure' : report.findings.length > 0 ? 'neutral' : 'success',
        title: report.findings.length === 0 ? 'All is well' : parts.join(', '),
        summary: options.summary.slice(0, _report_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b1.checkRunChars - rest.length) + rest,
        ...(runUrl === undefined ? {} : { detailsUrl: runUrl }),
        batches,
    };
}
async function applyCheckRun(plan, port, log) {
    const { batches, title, summary, ...run } = plan;
    const attempts = [];
    let created;
    attempts.push(await (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .C)('create-check-run', async () => {
        created = await port.create({ ...run, output: { title, summary, annotations: batches[0] ?? [] } });
    }));
    for (const annotations of batches.slice(1)) {
        const id = created?.id;
        if (id === undefined)
            break;
        attempts.push(await (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .C)('update-check-run', () => port.addAnnotations(id, { title, summary, annotations })));
    }
    const outcome = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .summarize */ .e)(attempts, 'checks: write');
    log.info(`Check run: did ${outcome.done} of ${outcome.planned}, conclusion ${plan.conclusion}.`);
    return { ...outcome, ...(created === undefined ? {} : { url: created.url }) };
}


/***/ }),

/***/ 93481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt),
/* harmony export */   e: () => (/* binding */ summarize)
/* harmony export */ });
/* harmony import */ var _github_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54679);

async function attempt(operation, work) {
    try {
        await work();
        return { operation };
    }
    catch (error) {
        if (error instanceof _github_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubFailure */ .i)
            return { operation, failure: error };
        throw error;
    }
}
const HEART = [
    'create-review',
    'create-issue',
    'update-issue',
    'reopen-issue',
    'create-check-run',
];
function summarize(attempts, permission) {
    const failed = attempts.filter(({ failure }) => failure !== undefined);
    const [first] = failed;
    const isLost = failed.some(({ operation }) => HEART.includes(operation));
    return {
        planned: attempts.length,
        done: attempts.length - failed.length,
        isLost,
        ...(first?.failure
            ? {
                degraded: sentenceOf(first.operation, first.failure, permission),
                refusal: first.failure.kind,
            }
            : {}),
    };
}
const WORDS = {
    'clear-pending': 'A pending review could not be cleared',
    'create-review': 'The review could not be written',
    'edit-comment': 'An earlier comment could not be edited',
    'update-body': 'An earlier review could not be brought up to date',
    'resolve-thread': 'A thread could not be resolved',
    'delete-comment': 'An earlier comment could not be deleted',
    'create-label': 'The label could not be created',
    'create-issue': 'The issue could not be opened',
    'update-issue': 'The issue could not be brought up to date',
    'reopen-issue': 'The issue could not be reopened',
    'close-issue': 'The issue could not be closed',
    'comment-issue': 'The issue could not be commented',
    'close-duplicate': 'A second issue about the same could not be closed',
    'pin-issue': 'The issue could not be pinned',
    'create-check-run': 'The check run could not be written',
    'update-check-run': 'The check run could not be completed',
    'write-commits': 'The fix branch could not be written',
    'open-pull': 'The fix pull request could not be opened',
    'update-pull': 'The fix pull request could not be brought up to date',
    'close-pull': 'The fix pull request could not be closed',
};
function sentenceOf(operation, failure, permission) {
    const what = WORDS[operation] ?? 'Something could not be written to GitHub';
    switch (failure.kind) {
        case 'forbidden':
            return `${what}: the token may not do it; it takes the permission \`${permission}\`.`;
        case 'gone':
            return `${what}: issues are switched off in this repository.`;
        case 'deadline':
            return `${what}: the time of this run was over.`;
        case 'budget':
            return `${what}: this run has made as many requests to GitHub as it may.`;
        case 'rate-limited':
            return `${what}: GitHub's rate limit was met; run it again later.`;
        case 'unavailable':
            return `${what}: GitHub did not answer (${failure.message}); run it again.`;
        case 'conflict':
        case 'invalid':
        case 'not-found':
        case 'other':
            return `${what}: ${failure.message}.`;
        default:
            throw new Error(`unknown kind ${failure.kind}`);
    }
}


/***/ })

};
