export const id = 4488;
export const ids = [4488];
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

/***/ 94488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FIX_BRANCH: () => (/* binding */ FIX_BRANCH),
/* harmony export */   FIX_TRAILER: () => (/* binding */ FIX_TRAILER),
/* harmony export */   applyFixPullRequest: () => (/* binding */ applyFixPullRequest),
/* harmony export */   finalTexts: () => (/* binding */ finalTexts),
/* harmony export */   planFixPullRequest: () => (/* binding */ planFixPullRequest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _report_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49080);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93481);



const FIX_BRANCH = 'deadwood/fix-links';
const FIX_TRAILER = 'Deadwood-Fix: 1';
function planFixPullRequest(plan, state, baseSha) {
    const { branch, pull } = state;
    const isOpen = pull?.state === 'open';
    const place = isOpen ? { url: pull.url } : {};
    if (plan.commits.length === 0) {
        const isObsolete = isOpen && branch?.isOurs === true;
        return { operations: isObsolete ? [{ kind: 'close-pull', number: pull.number }] : [], ...place };
    }
    const digest = digestOf(plan);
    if (pull?.state === 'closed' && readDigest(pull.body) === digest)
        return { operations: [] };
    if (branch && !branch.isOurs) {
        const obstacle = `The branch ${FIX_BRANCH} has commits that are not Deadwood's; it was left as it is.`;
        return { operations: [], obstacle, ...place };
    }
    const { title } = plan;
    const body = `${plan.body}\n\n${(0,_report_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarker */ .Bd)('fix', { digest })}\n`;
    const wanted = finalTexts(plan.commits);
    const isOffered = isOpen && readDigest(pull.body) === digest;
    const isWritten = isOffered && branch !== undefined && [...wanted].every(([path, text]) => branch.texts.get(path) === text);
    const operations = [];
    if (!isWritten)
        operations.push({
            kind: 'write-commits',
            commits: plan.commits,
            from: baseSha,
            ...(branch ? { branchSha: branch.sha } : {}),
        });
    if (!isOpen)
        operations.push({ kind: 'open-pull', title, body });
    else if (!isOffered)
        operations.push({ kind: 'update-pull', number: pull.number, title, body });
    return { operations, ...place };
}
function finalTexts(commits) {
    return new Map(commits.flatMap(({ files }) => files.map(({ path, text }) => [path, text])));
}
function digestOf({ commits }) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([...finalTexts(commits)]))
        .digest('hex')
        .slice(0, 20);
}
function readDigest(body) {
    const payload = (0,_report_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarkers */ .mC)(body).find(({ kind }) => kind === 'fix')?.payload;
    if (typeof payload !== 'object' || payload === null || !('digest' in payload))
        return undefined;
    return typeof payload.digest === 'string' ? payload.digest : undefined;
}
async function applyFixPullRequest(plan, port, log) {
    const attempts = [];
    let { url } = plan;
    for (const operation of plan.operations) {
        const blocker = attempts.find(({ failure }) => failure !== undefined);
        if (blocker?.failure)
            attempts.push({ operation: operation.kind, failure: blocker.failure });
        else {
            const work = async () => {
                const opened = await applyOne(operation, port);
                url = opened ?? url;
            };
            attempts.push(await (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .C)(operation.kind, work));
        }
    }
    const outcome = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .summarize */ .e)(attempts, 'contents: write, pull-requests: write');
    if (attempts.length > 0)
        log.info(`Fix pull request: did ${outcome.done} of ${outcome.planned}.`);
    return {
        ...outcome,
        ...(plan.obstacle === undefined ? {} : { degraded: plan.obstacle }),
        ...(url === undefined ? {} : { url }),
    };
}
async function applyOne(operation, port) {
    switch (operation.kind) {
        case 'write-commits':
            await port.writeCommits(operation.commits, operation.from, operation.branchSha);
            return undefined;
        case 'open-pull':
            return port.openPull(operation.title, operation.body);
        case 'update-pull':
            await port.updatePull(operation.number, operation.title, operation.body);
            return undefined;
        case 'close-pull':
            await port.closePull(operation.number);
            return undefined;
        default:
            throw new Error(`unknown operation ${operation}`);
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


/***/ }),

/***/ 49080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ renderMarker),
/* harmony export */   Gy: () => (/* binding */ renderFingerprints),
/* harmony export */   gR: () => (/* binding */ readFingerprints),
/* harmony export */   mC: () => (/* binding */ readMarkers),
/* harmony export */   tm: () => (/* binding */ fingerprintsOf)
/* harmony export */ });
/* unused harmony export fingerprintOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _about_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88856);


function fingerprintOf({ lineText, ...rest }) {
    return combine(rest, lineDigest(lineText));
}
function combine({ rule, path, ordinal }, line) {
    return sha256([rule, path, line, String(ordinal)].join('\0')).slice(0, 20);
}
function lineDigest(text) {
    return sha256(text.normalize('NFC').replace(/\s+/g, ' ').trim());
}
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex');
}
function fingerprintsOf(findings, lineText) {
    const texts = findings.map(({ file, line, url, message }) => lineText(file, line) ?? url ?? message);
    const order = findings
        .map((_, index) => index)
        .sort((a, b) => comparePosition(findings[a], findings[b]) || a - b);
    const seen = new Map();
    const fingerprints = new Array(findings.length).fill('');
    const digests = new Map();
    for (const index of order) {
        const finding = findings[index];
        if (finding === undefined)
            continue;
        const text = texts[index] ?? '';
        const line = digests.get(text) ?? lineDigest(text);
        digests.set(text, line);
        const base = { rule: finding.rule, path: finding.file };
        const same = combine({ ...base, ordinal: 0 }, line);
        const ordinal = seen.get(same) ?? 0;
        seen.set(same, ordinal + 1);
        fingerprints[index] = ordinal === 0 ? same : combine({ ...base, ordinal }, line);
    }
    return fingerprints;
}
function comparePosition(a, b) {
    return a === undefined || b === undefined ? 0 : a.line - b.line || a.column - b.column;
}
const MARKER_LINE = new RegExp(`^<!-- ${_about_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME */ .o_}:([a-z-]{1,30}):1 ([A-Za-z0-9+/]{1,80000}={0,2}) -->$`);
function renderMarker(kind, payload) {
    return `<!-- ${_about_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME */ .o_}:${kind}:1 ${Buffer.from(JSON.stringify(payload), 'utf8').toString('base64')} -->`;
}
function readMarkers(body) {
    const lines = body.replaceAll('\r\n', '\n').trim().split('\n');
    const firstOther = lines.findIndex((line) => !MARKER_LINE.test(line));
    if (firstOther === -1)
        return lines.flatMap(readMarker);
    const lastOther = lines.findLastIndex((line) => !MARKER_LINE.test(line));
    return [...lines.slice(0, firstOther), ...lines.slice(lastOther + 1)].flatMap(readMarker);
}
function readMarker(line) {
    const [, kind, base64] = MARKER_LINE.exec(line) ?? [];
    if (kind === undefined || base64 === undefined)
        return [];
    const bytes = Buffer.from(base64, 'base64');
    if (bytes.toString('base64') !== base64)
        return [];
    try {
        return [{ kind, payload: JSON.parse(bytes.toString('utf8')) }];
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return [];
        throw error;
    }
}
function renderFingerprints(fingerprints) {
    return renderMarker('comment', { fingerprints });
}
function readFingerprints(body) {
    for (const { kind, payload } of readMarkers(body)) {
        if (kind !== 'comment' || typeof payload !== 'object' || payload === null)
            continue;
        if (!('fingerprints' in payload) || !Array.isArray(payload.fingerprints))
            continue;
        return payload.fingerprints.filter((each) => typeof each === 'string' && /^[0-9a-f]{20}$/.test(each));
    }
    return undefined;
}


/***/ })

};
