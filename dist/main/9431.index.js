export const id = 9431;
export const ids = [9431];
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

/***/ 39431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applyIssue: () => (/* binding */ applyIssue)
/* harmony export */ });
/* harmony import */ var _github_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54679);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93481);


async function applyIssue(plan, port, log) {
    const attempts = [];
    let { url } = plan;
    for (const operation of plan.operations) {
        const blocker = attempts.find(({ operation: before, failure }) => failure && before !== 'create-label');
        if (blocker?.failure) {
            attempts.push({ operation: operation.kind, failure: blocker.failure });
            continue;
        }
        if (operation.kind === 'create-issue') {
            const creation = operation;
            attempts.push(await (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .C)('create-issue', async () => {
                const created = await createIssue(creation, port);
                url = created.url;
                if (creation.shouldPin)
                    attempts.push(await (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .C)('pin-issue', () => port.pin(created.id)));
            }));
        }
        else
            attempts.push(await (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .C)(operation.kind, () => applyOne(operation, port)));
    }
    const outcome = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .summarize */ .e)(attempts, 'issues: write');
    if (attempts.length > 0)
        log.info(`Issue: did ${outcome.done} of ${outcome.planned} (${attempts.map(({ operation }) => operation).join(', ')}).`);
    return {
        ...outcome,
        ...(plan.obstacle === undefined ? {} : { degraded: plan.obstacle, isLost: true }),
        ...(url === undefined ? {} : { url }),
    };
}
async function createIssue({ title, body, label }, port) {
    const issue = { title, body, labels: [label] };
    try {
        return await port.createIssue(issue);
    }
    catch (error) {
        if (!(0,_github_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureAmong */ .B)(error, ['unavailable']))
            throw error;
        const { issues } = await port.readOwnIssues(label);
        const found = issues.find((own) => own.isOpen && own.body === body);
        return found ?? (await port.createIssue(issue));
    }
}
async function applyOne(operation, port) {
    switch (operation.kind) {
        case 'create-label':
            return createLabel(operation.label, port);
        case 'update-issue':
            return port.updateIssue(operation.number, { body: operation.body });
        case 'reopen-issue':
            return port.updateIssue(operation.number, { body: operation.body, isOpen: true });
        case 'close-issue':
            return port.updateIssue(operation.number, { body: operation.body, isOpen: false });
        case 'close-duplicate':
            return port.closeDuplicate(operation.number);
        case 'comment-issue':
            return port.comment(operation.number, operation.body);
        case 'pin-issue':
            return port.pin(operation.issueId);
        default:
            throw new Error(`unknown operation ${operation}`);
    }
}
async function createLabel(label, port) {
    try {
        await port.createLabel(label);
    }
    catch (error) {
        if (!(0,_github_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureAmong */ .B)(error, ['invalid']))
            throw error;
    }
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
