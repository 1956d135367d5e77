export const id = 8218;
export const ids = [8218,619];
export const modules = {

/***/ 98577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ lineEnd),
/* harmony export */   x: () => (/* binding */ readHunk)
/* harmony export */ });
const HEADER = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;
const MAX_HEADER_LENGTH = 60;
function readHunk(patch, offset) {
    const header = HEADER.exec(patch.slice(offset, offset + MAX_HEADER_LENGTH));
    if (header === null)
        return undefined;
    const oldStart = Number(header[1]);
    const newStart = Number(header[3]);
    let oldLeft = Number(header[2] ?? 1);
    let newLeft = Number(header[4] ?? 1);
    let oldLine = oldStart;
    let newLine = newStart;
    const lines = [];
    let oldLacksNewline = false;
    let newLacksNewline = false;
    let at = lineEnd(patch, offset) + 1;
    let isComplete = true;
    while (at < patch.length) {
        const end = lineEnd(patch, at);
        const mark = patch.charAt(at);
        if (mark === '\\' && at < end) {
            const last = lines.at(-1)?.kind;
            if (last !== 'addition')
                oldLacksNewline = true;
            if (last !== 'deletion')
                newLacksNewline = true;
        }
        else if (oldLeft === 0 && newLeft === 0) {
            break;
        }
        else if (mark === '+' && newLeft > 0) {
            lines.push({ kind: 'addition', text: patch.slice(at + 1, end), newLine });
            newLine += 1;
            newLeft -= 1;
        }
        else if (mark === '-' && oldLeft > 0) {
            lines.push({ kind: 'deletion', text: patch.slice(at + 1, end), oldLine });
            oldLine += 1;
            oldLeft -= 1;
        }
        else if ((mark === ' ' || at === end) && oldLeft > 0 && newLeft > 0) {
            lines.push({ kind: 'context', text: patch.slice(at + 1, end), oldLine, newLine });
            oldLine += 1;
            newLine += 1;
            oldLeft -= 1;
            newLeft -= 1;
        }
        else {
            isComplete = false;
            break;
        }
        at = end + 1;
    }
    return {
        hunk: {
            oldStart,
            newStart,
            oldLines: oldLine - oldStart,
            newLines: newLine - newStart,
            lines,
            oldLacksNewline,
            newLacksNewline,
        },
        end: Math.min(at, patch.length),
        isComplete: isComplete && oldLeft === 0 && newLeft === 0,
    };
}
function lineEnd(text, offset) {
    const end = text.indexOf('\n', offset);
    return end === -1 ? text.length : end;
}


/***/ }),

/***/ 37459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ht: () => (/* binding */ deletedLines),
/* harmony export */   iz: () => (/* binding */ parsePatch),
/* harmony export */   ok: () => (/* binding */ canComment),
/* harmony export */   u4: () => (/* binding */ addedLines)
/* harmony export */ });
/* unused harmony export commentableLines */
/* harmony import */ var _hunk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98577);

const HEADER_LINE = /^(?:diff |index |--- |\+\+\+ |old mode |new mode |new file |deleted file |similarity |dissimilarity |rename |copy |Binary files |GIT binary patch|$)/;
function parsePatch(patch) {
    const hunks = [];
    let isMalformed = false;
    let offset = 0;
    while (offset < patch.length) {
        const reading = (0,_hunk_js__WEBPACK_IMPORTED_MODULE_0__/* .readHunk */ .x)(patch, offset);
        if (reading === undefined) {
            const end = (0,_hunk_js__WEBPACK_IMPORTED_MODULE_0__/* .lineEnd */ .k)(patch, offset);
            if (!HEADER_LINE.test(patch.slice(offset, Math.min(end, offset + 20))))
                isMalformed = true;
            offset = end + 1;
            continue;
        }
        if (!reading.isComplete || !follows(hunks.at(-1), reading.hunk))
            isMalformed = true;
        if (follows(hunks.at(-1), reading.hunk))
            hunks.push(reading.hunk);
        offset = reading.end;
    }
    return { hunks, isMalformed };
}
function follows(previous, hunk) {
    if (previous === undefined)
        return true;
    return (hunk.oldStart >= previous.oldStart + previous.oldLines &&
        hunk.newStart >= previous.newStart + previous.newLines);
}
function addedLines(patch) {
    return joinLines(patch.hunks.flatMap((hunk) => hunk.lines.flatMap((line) => (line.kind === 'addition' ? [line.newLine] : []))));
}
function deletedLines(patch) {
    return patch.hunks.flatMap((hunk) => hunk.lines.flatMap((line) => (line.kind === 'deletion' ? [{ line: line.oldLine, text: line.text }] : [])));
}
function commentableLines(patch, side) {
    return patch.hunks.flatMap((hunk) => commentableInHunk(hunk, side));
}
function canComment(patch, side, firstLine, lastLine = firstLine) {
    if (firstLine > lastLine)
        return false;
    return patch.hunks.some((hunk) => {
        const ranges = commentableInHunk(hunk, side);
        return holds(ranges, firstLine) && holds(ranges, lastLine);
    });
}
const rangesOfHunk = new WeakMap();
function commentableInHunk(hunk, side) {
    let ranges = rangesOfHunk.get(hunk);
    if (ranges === undefined) {
        ranges = {
            RIGHT: joinLines(hunk.lines.flatMap((line) => (line.kind === 'deletion' ? [] : [line.newLine]))),
            LEFT: joinLines(hunk.lines.flatMap((line) => (line.kind === 'deletion' ? [line.oldLine] : []))),
        };
        rangesOfHunk.set(hunk, ranges);
    }
    return ranges[side];
}
function holds(ranges, line) {
    return ranges.some((range) => line >= range.first && line <= range.last);
}
function joinLines(lines) {
    const ranges = [];
    for (const line of lines) {
        const last = ranges.at(-1);
        if (last !== undefined && line === last.last + 1)
            last.last = line;
        else
            ranges.push({ first: line, last: line });
    }
    return ranges;
}


/***/ }),

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

/***/ 8218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applyReview: () => (/* binding */ applyReview)
/* harmony export */ });
/* harmony import */ var _github_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54679);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93481);
/* harmony import */ var _patches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20619);
/* harmony import */ var _review_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20065);




async function applyReview(plan, tools) {
    const { port, log } = tools;
    const attempts = [];
    let url = plan.reviewUrl;
    for (const operation of plan.operations) {
        const blocker = attempts.find(({ operation: before, failure }) => failure !== undefined && isHopeless(operation.kind, before, failure));
        if (blocker?.failure) {
            attempts.push({ operation: operation.kind, failure: blocker.failure });
            continue;
        }
        const made = await (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .C)(operation.kind, async () => {
            if (operation.kind === 'create-review')
                url = await createReview(operation, plan, tools);
            else
                await applyOne(operation, port);
        });
        attempts.push(made);
    }
    const outcome = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .summarize */ .e)(attempts, 'pull-requests: write');
    if (attempts.length > 0)
        log.info(`Review: did ${outcome.done} of ${outcome.planned} (${countKinds(plan)}).`);
    return { ...outcome, ...(url === undefined ? {} : { url }) };
}
const HOPELESS = ['deadline', 'budget', 'rate-limited'];
function isHopeless(kind, before, failure) {
    if (HOPELESS.includes(failure.kind))
        return true;
    if (before === 'create-review' && kind !== 'create-review')
        return true;
    return before === kind && failure.kind === 'forbidden';
}
function countKinds({ operations }) {
    const kinds = Map.groupBy(operations, ({ kind }) => kind);
    return [...kinds].map(([kind, of]) => `${kind} ${of.length}`).join(', ');
}
async function applyOne(operation, port) {
    switch (operation.kind) {
        case 'clear-pending':
            return ignoreGone(port.clearPendingReview(operation.reviewId));
        case 'edit-comment':
            return ignoreGone(port.updateComment(operation.commentId, operation.body));
        case 'update-body':
            return ignoreGone(port.updateReviewBody(operation.reviewId, operation.body));
        case 'resolve-thread':
            return ignoreGone(port.resolveThread(operation.threadId));
        case 'delete-comment':
            return ignoreGone(port.deleteComment(operation.commentId));
        default:
            throw new Error(`unknown operation ${operation}`);
    }
}
async function ignoreGone(work) {
    try {
        await work;
    }
    catch (error) {
        if (!(0,_github_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureAmong */ .B)(error, ['not-found']))
            throw error;
    }
}
async function createReview(creation, plan, tools) {
    const review = { commitSha: plan.headSha, body: creation.body, comments: creation.comments };
    try {
        return await send(review, tools.port);
    }
    catch (error) {
        const refusal = (0,_github_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureAmong */ .B)(error, ['invalid']);
        if (!refusal || /pending review/i.test(refusal.message))
            throw error;
        tools.log.warning(`GitHub refused the review (${refusal.message}); looking for what is wrong with it.`);
        return await resend(review, tools, refusal);
    }
}
async function send(review, port) {
    try {
        return (await port.createReview(review)).url;
    }
    catch (error) {
        if (!(0,_github_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureAmong */ .B)(error, ['unavailable']))
            throw error;
        const state = (0,_review_state_js__WEBPACK_IMPORTED_MODULE_3__/* .readState */ .un)(review.body);
        const written = (await port.readOwnReviews()).reviews.findLast((own) => {
            const found = own.state === 'PENDING' ? undefined : (0,_review_state_js__WEBPACK_IMPORTED_MODULE_3__/* .readState */ .un)(own.body);
            if (typeof found !== 'object' || typeof state !== 'object')
                return false;
            return found.digest === state.digest && found.commit === state.commit;
        });
        return written?.url ?? (await port.createReview(review)).url;
    }
}
async function resend(review, tools, refusal) {
    const { port } = tools;
    const changes = await port.readChanges();
    if (changes.headSha !== undefined && changes.headSha !== review.commitSha) {
        throw new _github_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubFailure */ .i('conflict', 422, refusal.operation, `the pull request has moved on to ${changes.headSha.slice(0, 7)}, whose own run will say what is to be said`);
    }
    const again = creationOf(tools.replan({ patches: (0,_patches_js__WEBPACK_IMPORTED_MODULE_2__.patchesOf)(changes.files) })) ?? review;
    const isProven = again.comments.length < review.comments.length;
    const second = isProven
        ? again
        : (creationOf(tools.replan({ maxComments: 0 })) ?? { ...review, comments: [] });
    const dropped = review.comments.length - second.comments.length;
    tools.log.warning(isProven
        ? `${dropped} of ${review.comments.length} line comments lie outside of the diff; they are said in the review's body.`
        : 'None of the line comments is outside of the diff; all findings are said in the review’s body.');
    return await send({ commitSha: review.commitSha, body: second.body, comments: second.comments }, port);
}
function creationOf(plan) {
    return plan.operations.find((operation) => operation.kind === 'create-review');
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

/***/ 20619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   patchesOf: () => (/* binding */ patchesOf)
/* harmony export */ });
/* harmony import */ var _discover_patch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37459);

function patchesOf(files) {
    return new Map(files.flatMap(({ path, patch }) => (patch === undefined ? [] : [[path, (0,_discover_patch_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePatch */ .iz)(patch)]])));
}


/***/ }),

/***/ 20065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   ZP: () => (/* binding */ isSameBody),
/* harmony export */   cQ: () => (/* binding */ SUPERSEDED_BODY),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _report_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49080);


const MAX_LISTED = 300;
function stateOf(headSha, said, overflow) {
    const names = (statements) => statements.map(({ fingerprint }) => fingerprint).sort();
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify([names(said), names(overflow)]));
    return {
        commit: headSha,
        digest: hash.digest('hex').slice(0, 20),
        overflow: overflow.length > MAX_LISTED ? 'many' : names(overflow),
    };
}
function readState(body) {
    const payload = (0,_report_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarkers */ .mC)(body).find(({ kind }) => kind === 'review')?.payload;
    if (typeof payload !== 'object' || payload === null)
        return undefined;
    if ('isSuperseded' in payload && payload.isSuperseded === true)
        return 'superseded';
    const { commit, digest, overflow } = payload;
    const isList = Array.isArray(overflow) && overflow.every((name) => typeof name === 'string');
    if (typeof commit !== 'string' || typeof digest !== 'string' || !(isList || overflow === 'many'))
        return undefined;
    return { commit, digest, overflow };
}
const SUPERSEDED_BODY = `A newer review below says how this pull request stands now.\n\n${(0,_report_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarker */ .Bd)('review', { isSuperseded: true })}\n`;
function isSameBody(a, b) {
    return visible(a) === visible(b);
}
function visible(body) {
    return body
        .replaceAll('\r\n', '\n')
        .replace(/^<!-- .* -->$/gm, '')
        .replace(/\/blob\/[0-9a-f]{40,64}\//g, '/blob/HEAD/')
        .trim();
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
