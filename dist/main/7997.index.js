export const id = 7997;
export const ids = [7997,6008,4601];
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

/***/ 84601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   anchorLinesOf: () => (/* binding */ anchorLinesOf),
/* harmony export */   anchorsOf: () => (/* binding */ anchorsOf)
/* harmony export */ });
/* harmony import */ var _extract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43674);

function anchorsOf(text) {
    return (0,_extract_js__WEBPACK_IMPORTED_MODULE_0__.extract)('', text).anchors;
}
function anchorLinesOf(text) {
    const { lines, collector } = (0,_extract_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .L)('', text);
    const places = new Map();
    for (const [anchor, place] of collector.anchorPlaces) {
        if (place === undefined)
            continue;
        const first = lines.lineAt(place.from);
        const mark = text.slice(lines.starts[first - 1], place.from);
        const isUnderlined = place.kind === 'heading' && !mark.includes('#');
        const more = isUnderlined ? place.content.split('\n').length : 0;
        places.set(anchor, { first, last: first + more });
    }
    return places;
}


/***/ }),

/***/ 25127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Z7: () => (/* binding */ readTexts),
/* harmony export */   _z: () => (/* binding */ FILES_PER_REQUEST),
/* harmony export */   we: () => (/* binding */ fileFields)
/* harmony export */ });
/* unused harmony export readBlob */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54679);
/* harmony import */ var _file_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26019);


function fileFields(prefix, paths) {
    return {
        parameters: paths.map((_, index) => `$${prefix}${index}: String!`).join(', '),
        selection: paths
            .map((_, index) => `${prefix}${index}: file(path: $${prefix}${index}) { mode type oid object { ... on Blob { byteSize isBinary isTruncated text } } }`)
            .join('\n'),
        variables: Object.fromEntries(paths.map((path, index) => [`${prefix}${index}`, path])),
    };
}
const FILES_PER_REQUEST = 40;
const MAX_BATCH_BYTES = 64 * 1024 * 1024;
const NO_MORE = ['budget', 'deadline', 'rate-limited'];
async function readTexts(github, question) {
    const texts = new Map();
    const unique = [...new Set(question.paths)];
    const batches = [];
    for (let start = 0; start < unique.length; start += FILES_PER_REQUEST) {
        batches.push(unique.slice(start, start + FILES_PER_REQUEST));
    }
    const answers = await Promise.all(batches.map((paths) => readBatch(github, { ...question, paths })));
    for (const answer of answers)
        for (const [path, text] of answer)
            texts.set(path, text);
    return texts;
}
async function readBatch(github, question) {
    const { owner, name } = github.repository;
    const fields = fileFields('f', question.paths);
    const query = `query ReadFiles($owner: String!, $name: String!, $sha: GitObjectID!, ${fields.parameters}) {
    repository(owner: $owner, name: $name) { object(oid: $sha) { ... on Commit { ${fields.selection} } } }
  }`;
    try {
        const { data, errors } = await github.graphql(query, { owner, name, sha: question.sha, ...fields.variables });
        return await textsOf(github, question, 'f', data.repository?.object ?? undefined, errors);
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureAmong */ .B)(error, NO_MORE)) {
            return new Map(question.paths.map((path) => [path, (0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)('unavailable')]));
        }
        if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureAmong */ .B)(error, ['unavailable']))
            throw error;
        if (question.paths.length === 1)
            return new Map([[question.paths[0], (0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)('unavailable')]]);
        const half = Math.ceil(question.paths.length / 2);
        const parts = [question.paths.slice(0, half), question.paths.slice(half)];
        const answers = await Promise.all(parts.map((paths) => readBatch(github, { ...question, paths })));
        return new Map(answers.flatMap((answer) => [...answer]));
    }
}
async function textsOf(github, question, prefix, answers, errors) {
    const failed = new Set(errors.flatMap((error) => error.path ?? []));
    let bytes = 0;
    const entries = question.paths.map(async (path, index) => {
        const alias = `${prefix}${index}`;
        const answer = answers?.[alias];
        if (!answer)
            return [path, (0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)(answers && !failed.has(alias) ? 'missing' : 'unavailable')];
        const { byteSize = 0 } = answer.object ?? {};
        if (byteSize <= question.maxBytes)
            bytes += byteSize;
        if (bytes > MAX_BATCH_BYTES)
            return [path, (0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)('too-much')];
        return [path, await textOf(github, answer, question.maxBytes)];
    });
    return new Map(await Promise.all(entries));
}
async function textOf(github, entry, maxBytes) {
    if (isMode(entry, 0o120000)) {
        const linksTo = entry.object?.text;
        return typeof linksTo === 'string' ? { ...(0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)('symlink'), linksTo } : (0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)('symlink');
    }
    if (isMode(entry, 0o160000) || entry.type === 'commit')
        return (0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)('submodule');
    if (entry.type === 'tree')
        return (0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)('directory');
    const { byteSize = 0, isBinary, isTruncated, text } = entry.object ?? {};
    if (byteSize > maxBytes)
        return (0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)('too-large');
    if (isBinary)
        return (0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)('binary');
    const isWhole = typeof text === 'string' && !isTruncated && Buffer.byteLength(text) === byteSize;
    if (!isWhole) {
        const read = await readBlob(github, entry.oid, maxBytes);
        const isCut = read.kind === 'text' && Buffer.byteLength(read.text) < byteSize;
        return isCut ? (0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)('unavailable') : read;
    }
    return (0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isLfsPointer */ .NS)(text) ? (0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)('lfs-pointer') : { kind: 'text', text, blobId: entry.oid };
}
function isMode(entry, mode) {
    return entry.mode === mode || String(entry.mode) === mode.toString(8);
}
async function readBlob(github, blobId, maxBytes) {
    const { owner, name: repo } = github.repository;
    try {
        const { data } = await github.rest('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
            owner,
            repo,
            file_sha: blobId,
            headers: { accept: 'application/vnd.github.raw+json' },
            request: { parseSuccessResponseBody: false },
        });
        const bytes = await readCapped(data, maxBytes);
        if (bytes === undefined)
            return (0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)('too-large');
        const text = (0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._6)(bytes);
        if (text !== undefined)
            return { kind: 'text', text, blobId };
        return (0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)(bytes.includes(0) ? 'binary' : 'not-utf8');
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureAmong */ .B)(error, ['not-found', 'unavailable', 'invalid', ...NO_MORE]))
            return (0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)('unavailable');
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureAmong */ .B)(error, ['forbidden']))
            return (0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)('too-large');
        throw error;
    }
}
async function readCapped(body, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body ?? []) {
        size += chunk.byteLength;
        if (size > maxBytes)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks, size);
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

/***/ 26019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NS: () => (/* binding */ isLfsPointer),
/* harmony export */   Wj: () => (/* binding */ fileProblem),
/* harmony export */   _6: () => (/* binding */ decodeUtf8)
/* harmony export */ });
const MESSAGES = {
    missing: 'does not exist at this commit.',
    symlink: 'is a symbolic link; the file it leads to is checked under its own name.',
    submodule: 'is a submodule: its files belong to another repository.',
    directory: 'is a folder.',
    binary: 'is binary, not text.',
    'not-utf8': 'is not UTF-8 text; save it as UTF-8 to have it checked.',
    'lfs-pointer': 'is kept in Git LFS; only its pointer is in the repository.',
    'too-large': 'is too large to be checked.',
    'too-much': 'was not read: the documents before it use up the room there is for one pull request.',
    unavailable: 'could not be read from GitHub just now.',
};
function fileProblem(problem) {
    return { kind: 'problem', problem, message: MESSAGES[problem] };
}
function isLfsPointer(text) {
    return text.length < 1_024 && text.startsWith('version https://git-lfs.github.com/spec/');
}
function decodeUtf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (error) {
        if (error instanceof TypeError)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 1752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ REVIEWS_FRAGMENT),
/* harmony export */   m: () => (/* binding */ readOwnReviews)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54679);

const REVIEWS_FRAGMENT = `fragment Reviews on PullRequest {
  reviews(first: 100, after: $reviewsAfter) @include(if: $withReviews) {
    pageInfo { hasNextPage endCursor }
    nodes { fullDatabaseId state body isMinimized viewerDidAuthor url author { __typename } }
  }
  reviewThreads(first: 100, after: $threadsAfter) @include(if: $withThreads) {
    pageInfo { hasNextPage endCursor }
    nodes {
      id path line startLine diffSide isResolved isOutdated viewerCanResolve
      comments(first: 1) {
        totalCount
        nodes { fullDatabaseId state body isMinimized viewerDidAuthor pullRequestReview { fullDatabaseId } }
      }
    }
  }
}`;
const MORE_REVIEWS = `query MoreReviews($owner: String!, $name: String!, $number: Int!, $reviewsAfter: String,
  $threadsAfter: String, $withReviews: Boolean!, $withThreads: Boolean!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { ...Reviews } }
}
${REVIEWS_FRAGMENT}`;
async function readOwnReviews(github, pullNumber, first) {
    const reviews = [];
    const threads = [];
    let page = first ?? (await readPage(github, pullNumber, { withReviews: true, withThreads: true }));
    for (;;) {
        reviews.push(...nodesOf(page.reviews));
        threads.push(...nodesOf(page.reviewThreads));
        const reviewsAfter = nextOf(page.reviews);
        const threadsAfter = nextOf(page.reviewThreads);
        if (reviewsAfter === undefined && threadsAfter === undefined)
            break;
        page = await readPage(github, pullNumber, {
            withReviews: reviewsAfter !== undefined,
            withThreads: threadsAfter !== undefined,
            reviewsAfter,
            threadsAfter,
        });
    }
    return {
        reviews: reviews.filter((review) => review.viewerDidAuthor).map(ownReviewOf),
        comments: threads.flatMap(ownCommentOf),
    };
}
async function readPage(github, pullNumber, question) {
    const { data, errors } = await github.graphql(MORE_REVIEWS, { ...github.repository, number: pullNumber, ...question });
    const page = data.repository?.pullRequest;
    if (!page)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubFailure */ .i('not-found', 200, 'graphql MoreReviews', errors[0]?.message ?? 'no pull request');
    return page;
}
function nodesOf(page) {
    return (page?.nodes ?? []).filter((node) => node !== null);
}
function nextOf(page) {
    return page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined;
}
function ownReviewOf(node) {
    const { state, body, isMinimized, url } = node;
    const isByBot = node.author?.__typename === 'Bot';
    return { id: Number(node.fullDatabaseId), state, body, isMinimized, isByBot, url };
}
function ownCommentOf(thread) {
    const first = thread.comments.nodes[0];
    if (!first?.viewerDidAuthor || first.state === 'PENDING')
        return [];
    return [
        {
            id: Number(first.fullDatabaseId),
            reviewId: Number(first.pullRequestReview?.fullDatabaseId ?? 0),
            threadId: thread.id,
            path: thread.path,
            ...(thread.line === null ? {} : { line: thread.line }),
            ...(thread.startLine === null ? {} : { startLine: thread.startLine }),
            side: thread.diffSide,
            body: first.body,
            isMinimized: first.isMinimized,
            isResolved: thread.isResolved,
            isOutdated: thread.isOutdated,
            hasReplies: thread.comments.totalCount > 1,
            viewerCanResolve: thread.viewerCanResolve,
        },
    ];
}


/***/ }),

/***/ 96008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DEFAULT_LINT_CONFIGURATION: () => (/* binding */ DEFAULT_LINT_CONFIGURATION),
  LINT_CONFIGURATION_FILES: () => (/* binding */ LINT_CONFIGURATION_FILES),
  readLintConfiguration: () => (/* binding */ readLintConfiguration)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
;// CONCATENATED MODULE: ./build/src/lint/configuration-text.js

async function parseConfiguration(path, text, format, warnings) {
    switch (format) {
        case 'json':
            return parseJson(path, text);
        case 'yaml':
            return parseYaml(path, text);
        case 'json-or-yaml':
            return /^\s*[{[]/.test(text) ? parseJson(path, text) : parseYaml(path, text);
        case 'package':
            return remarkConfigOf(path, text, warnings);
    }
}
function parseJson(path, text) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (error) {
        throw new errors/* DeadwoodError */.s(`${path} cannot be read as JSON: ${messageOf(error)}.`, { cause: error });
    }
}
async function parseYaml(path, text) {
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    try {
        return parse(text, { maxAliasCount: 100, prettyErrors: true, logLevel: 'error' });
    }
    catch (error) {
        throw new errors/* DeadwoodError */.s(`${path} cannot be read as YAML: ${messageOf(error)}.`, { cause: error });
    }
}
function remarkConfigOf(path, text, warnings) {
    let content;
    try {
        content = JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (error) {
        warnings.push(`${path} cannot be read as JSON, so a remarkConfig in it was not seen: ${messageOf(error)}.`);
        return undefined;
    }
    if (typeof content !== 'object' || content === null || !Object.hasOwn(content, 'remarkConfig'))
        return undefined;
    return Reflect.get(content, 'remarkConfig');
}
function messageOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    return (message.split('\n')[0] ?? '').replace(/[.:\s]+$/, '');
}

// EXTERNAL MODULE: ./build/src/lint/rules.js
var rules = __webpack_require__(38320);
;// CONCATENATED MODULE: ./build/src/lint/plugins.js


const BUILT_IN = new Set(['lint', 'gfm', 'frontmatter']);
const MAX_NAME_LENGTH = 80;
function readPlugins(content, source) {
    const plugins = [];
    const unknown = new Set();
    let isAboutLint = false;
    for (const [name, options] of entriesOf(content, source)) {
        const plugin = pluginOf(name, options);
        if (plugin === 'unknown')
            unknown.add(name.slice(0, MAX_NAME_LENGTH));
        else if (plugin !== 'built-in') {
            isAboutLint = true;
            if (plugin !== 'preset-off')
                plugins.push(plugin);
        }
    }
    return { plugins, isAboutLint, unknown: [...unknown] };
}
function pluginOf(name, options) {
    const short = name.replace(/^remark-/, '');
    const preset = short.replace(/^preset-lint-/, '');
    if (preset !== short && Object.hasOwn(rules/* PRESETS */.fG, preset)) {
        return options === false ? 'preset-off' : { kind: 'preset', name: preset };
    }
    const id = short.replace(/^lint-/, '');
    if (id !== short && (0,rules/* isRule */.Nd)(id))
        return { kind: 'rule', id, options: withTodaysNames(id, options) };
    return BUILT_IN.has(short) || (id !== short && rules/* RETIRED_RULES */.OT.has(id)) ? 'built-in' : 'unknown';
}
function withTodaysNames(id, options) {
    if (options === true || options === null)
        return undefined;
    if (Array.isArray(options))
        return options.map((option) => renamed(id, option));
    return renamed(id, options);
}
function renamed(id, option) {
    const names = rules/* RENAMED_OPTIONS */.qO[id];
    return typeof option === 'string' && names !== undefined && Object.hasOwn(names, option)
        ? names[option]
        : option;
}
function entriesOf(content, source) {
    if (content === null || content === undefined)
        return [];
    if (!isRecord(content))
        throw wrong(source, 'must hold an object with “plugins”');
    const plugins = Object.hasOwn(content, 'plugins') ? content['plugins'] : undefined;
    if (plugins === null || plugins === undefined)
        return [];
    if (Array.isArray(plugins))
        return plugins.map((entry, index) => entryOf(entry, index, source));
    if (!isRecord(plugins))
        throw wrong(source, '“plugins” must be a list or an object');
    return Object.entries(plugins);
}
function entryOf(entry, index, source) {
    if (typeof entry === 'string')
        return [entry, undefined];
    if (Array.isArray(entry) && typeof entry[0] === 'string' && entry.length <= 2)
        return [entry[0], entry[1]];
    throw wrong(source, `entry ${index + 1} of “plugins” must be a name or [name, options]`);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function wrong(source, what) {
    return new errors/* DeadwoodError */.s(`${source}: ${what} (remark's configuration format).`);
}

;// CONCATENATED MODULE: ./build/src/lint/configuration.js



const DEFAULT_LINT_CONFIGURATION = {
    plugins: [{ kind: 'preset', name: 'recommended' }],
};
const FILES = [
    { path: '.remarkrc', format: 'json-or-yaml' },
    { path: '.remarkrc.cjs', format: 'javascript' },
    { path: '.remarkrc.json', format: 'json' },
    { path: '.remarkrc.js', format: 'javascript' },
    { path: '.remarkrc.mjs', format: 'javascript' },
    { path: '.remarkrc.yaml', format: 'yaml' },
    { path: '.remarkrc.yml', format: 'yaml' },
    { path: 'package.json', format: 'package' },
];
const LINT_CONFIGURATION_FILES = FILES.map((file) => file.path);
const MAX_CONFIGURATION_LENGTH = 256 * 1024;
async function readLintConfiguration(read) {
    const texts = await Promise.all(FILES.map((file) => read(file.path)));
    const warnings = [];
    for (const [index, file] of FILES.entries()) {
        const text = texts[index];
        if (text === undefined)
            continue;
        if (file.format === 'javascript') {
            warnings.push(`${file.path} was not used: Deadwood never executes a repository's code, because in a pull request anybody may have written it. Write the same as .remarkrc.json or .remarkrc.yaml.`);
            continue;
        }
        if (text.length > MAX_CONFIGURATION_LENGTH)
            throw new errors/* DeadwoodError */.s(`${file.path} is too large for a configuration.`);
        const content = await parseConfiguration(file.path, text, file.format, warnings);
        if (content === undefined)
            continue;
        const { plugins, isAboutLint, unknown } = readPlugins(content, file.path);
        if (unknown.length > 0)
            warnings.push(unknownPlugins(file.path, unknown));
        const configuration = {
            plugins: isAboutLint ? plugins : DEFAULT_LINT_CONFIGURATION.plugins,
            source: file.path,
        };
        return { configuration, warnings };
    }
    return { configuration: DEFAULT_LINT_CONFIGURATION, warnings };
}
const MAX_NAMED_PLUGINS = 20;
function unknownPlugins(source, names) {
    const named = names.slice(0, MAX_NAMED_PLUGINS).join(', ');
    const more = names.length > MAX_NAMED_PLUGINS ? ` and ${names.length - MAX_NAMED_PLUGINS} more` : '';
    return `${source} names plugins that do not come with Deadwood and were left out: ${named}${more}. Only remark-lint's official rules and presets run.`;
}


/***/ }),

/***/ 38320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nd: () => (/* binding */ isRule),
/* harmony export */   OT: () => (/* binding */ RETIRED_RULES),
/* harmony export */   fG: () => (/* binding */ PRESETS),
/* harmony export */   qO: () => (/* binding */ RENAMED_OPTIONS),
/* harmony export */   y0: () => (/* binding */ RULES)
/* harmony export */ });
const RULES = {
    'blockquote-indentation': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(569), __webpack_require__.e(1455)]).then(__webpack_require__.bind(__webpack_require__, 81455)),
    'checkbox-character-style': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(5425)]).then(__webpack_require__.bind(__webpack_require__, 25425)),
    'checkbox-content-indent': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(569), __webpack_require__.e(9844)]).then(__webpack_require__.bind(__webpack_require__, 49844)),
    'code-block-style': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(6299)]).then(__webpack_require__.bind(__webpack_require__, 76299)),
    'definition-case': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(9426)]).then(__webpack_require__.bind(__webpack_require__, 19426)),
    'definition-sort': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(582)]).then(__webpack_require__.bind(__webpack_require__, 70582)),
    'definition-spacing': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(569), __webpack_require__.e(1792)]).then(__webpack_require__.bind(__webpack_require__, 89411)),
    'directive-attribute-sort': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(8228), __webpack_require__.e(9537)]).then(__webpack_require__.bind(__webpack_require__, 49537)),
    'directive-collapsed-attribute': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(8228), __webpack_require__.e(6918)]).then(__webpack_require__.bind(__webpack_require__, 46918)),
    'directive-quote-style': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(8228)]).then(__webpack_require__.bind(__webpack_require__, 8228)),
    'directive-shortcut-attribute': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(8228), __webpack_require__.e(3661)]).then(__webpack_require__.bind(__webpack_require__, 63661)),
    'directive-unique-attribute-name': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(8228), __webpack_require__.e(3696)]).then(__webpack_require__.bind(__webpack_require__, 53696)),
    'emphasis-marker': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(5765)]).then(__webpack_require__.bind(__webpack_require__, 45765)),
    'fenced-code-flag': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(5019), __webpack_require__.e(3611)]).then(__webpack_require__.bind(__webpack_require__, 95019)),
    'fenced-code-marker': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(5534)]).then(__webpack_require__.bind(__webpack_require__, 5534)),
    'file-extension': () => __webpack_require__.e(/* import() */ 1300).then(__webpack_require__.bind(__webpack_require__, 11300)),
    'final-definition': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(3132)]).then(__webpack_require__.bind(__webpack_require__, 63132)),
    'final-newline': () => __webpack_require__.e(/* import() */ 6363).then(__webpack_require__.bind(__webpack_require__, 16363)),
    'first-heading-level': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(80)]).then(__webpack_require__.bind(__webpack_require__, 70080)),
    'hard-break-spaces': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(5511)]).then(__webpack_require__.bind(__webpack_require__, 5511)),
    'heading-increment': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(6624)]).then(__webpack_require__.bind(__webpack_require__, 66624)),
    'heading-style': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(1687)]).then(__webpack_require__.bind(__webpack_require__, 31687)),
    'linebreak-style': () => __webpack_require__.e(/* import() */ 4103).then(__webpack_require__.bind(__webpack_require__, 34103)),
    'link-title-style': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(7929)]).then(__webpack_require__.bind(__webpack_require__, 47929)),
    'list-item-bullet-indent': () => Promise.all(/* import() */[__webpack_require__.e(569), __webpack_require__.e(446)]).then(__webpack_require__.bind(__webpack_require__, 50446)),
    'list-item-content-indent': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(569), __webpack_require__.e(2023)]).then(__webpack_require__.bind(__webpack_require__, 82023)),
    'list-item-indent': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(569), __webpack_require__.e(471)]).then(__webpack_require__.bind(__webpack_require__, 471)),
    'list-item-spacing': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(569), __webpack_require__.e(6066)]).then(__webpack_require__.bind(__webpack_require__, 56066)),
    'maximum-heading-length': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(526)]).then(__webpack_require__.bind(__webpack_require__, 90526)),
    'maximum-line-length': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(569), __webpack_require__.e(6096)]).then(__webpack_require__.bind(__webpack_require__, 86096)),
    'mdx-jsx-attribute-sort': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(8343)]).then(__webpack_require__.bind(__webpack_require__, 8343)),
    'mdx-jsx-no-void-children': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(9411)]).then(__webpack_require__.bind(__webpack_require__, 9411)),
    'mdx-jsx-quote-style': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(7984)]).then(__webpack_require__.bind(__webpack_require__, 17984)),
    'mdx-jsx-self-close': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(7152)]).then(__webpack_require__.bind(__webpack_require__, 94771)),
    'mdx-jsx-shorthand-attribute': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(3722)]).then(__webpack_require__.bind(__webpack_require__, 73722)),
    'mdx-jsx-unique-attribute-name': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(5710)]).then(__webpack_require__.bind(__webpack_require__, 15710)),
    'media-style': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(586)]).then(__webpack_require__.bind(__webpack_require__, 586)),
    'no-blockquote-without-marker': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(569), __webpack_require__.e(3511)]).then(__webpack_require__.bind(__webpack_require__, 73511)),
    'no-consecutive-blank-lines': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(569), __webpack_require__.e(8755)]).then(__webpack_require__.bind(__webpack_require__, 28755)),
    'no-duplicate-defined-urls': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(1874)]).then(__webpack_require__.bind(__webpack_require__, 51874)),
    'no-duplicate-definitions': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(3853)]).then(__webpack_require__.bind(__webpack_require__, 19882)),
    'no-duplicate-headings': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(2667)]).then(__webpack_require__.bind(__webpack_require__, 2667)),
    'no-duplicate-headings-in-section': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(4303)]).then(__webpack_require__.bind(__webpack_require__, 44303)),
    'no-emphasis-as-heading': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(5690)]).then(__webpack_require__.bind(__webpack_require__, 75690)),
    'no-empty-url': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(5233)]).then(__webpack_require__.bind(__webpack_require__, 45233)),
    'no-file-name-articles': () => __webpack_require__.e(/* import() */ 2534).then(__webpack_require__.bind(__webpack_require__, 92534)),
    'no-file-name-consecutive-dashes': () => __webpack_require__.e(/* import() */ 7184).then(__webpack_require__.bind(__webpack_require__, 17184)),
    'no-file-name-irregular-characters': () => __webpack_require__.e(/* import() */ 8089).then(__webpack_require__.bind(__webpack_require__, 58089)),
    'no-file-name-mixed-case': () => __webpack_require__.e(/* import() */ 7731).then(__webpack_require__.bind(__webpack_require__, 97731)),
    'no-file-name-outer-dashes': () => __webpack_require__.e(/* import() */ 7367).then(__webpack_require__.bind(__webpack_require__, 97367)),
    'no-heading-content-indent': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(569), __webpack_require__.e(3071)]).then(__webpack_require__.bind(__webpack_require__, 13071)),
    'no-heading-indent': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(569), __webpack_require__.e(5903)]).then(__webpack_require__.bind(__webpack_require__, 15903)),
    'no-heading-like-paragraph': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(569), __webpack_require__.e(9957)]).then(__webpack_require__.bind(__webpack_require__, 69957)),
    'no-heading-punctuation': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(6731)]).then(__webpack_require__.bind(__webpack_require__, 76731)),
    'no-hidden-table-cell': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(9744)]).then(__webpack_require__.bind(__webpack_require__, 29744)),
    'no-html': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(233)]).then(__webpack_require__.bind(__webpack_require__, 60233)),
    'no-literal-urls': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(2992)]).then(__webpack_require__.bind(__webpack_require__, 52992)),
    'no-missing-blank-lines': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(485)]).then(__webpack_require__.bind(__webpack_require__, 60485)),
    'no-multiple-toplevel-headings': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(9068)]).then(__webpack_require__.bind(__webpack_require__, 39068)),
    'no-paragraph-content-indent': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(569), __webpack_require__.e(6431)]).then(__webpack_require__.bind(__webpack_require__, 66431)),
    'no-reference-like-url': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(4611)]).then(__webpack_require__.bind(__webpack_require__, 34611)),
    'no-shell-dollars': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(7904)]).then(__webpack_require__.bind(__webpack_require__, 67904)),
    'no-shortcut-reference-image': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(6354)]).then(__webpack_require__.bind(__webpack_require__, 66354)),
    'no-shortcut-reference-link': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(8269)]).then(__webpack_require__.bind(__webpack_require__, 8269)),
    'no-table-indentation': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(569), __webpack_require__.e(2546)]).then(__webpack_require__.bind(__webpack_require__, 92546)),
    'no-tabs': () => __webpack_require__.e(/* import() */ 1640).then(__webpack_require__.bind(__webpack_require__, 71640)),
    'no-undefined-references': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(773)]).then(__webpack_require__.bind(__webpack_require__, 50773)),
    'no-unneeded-full-reference-image': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(2468)]).then(__webpack_require__.bind(__webpack_require__, 52468)),
    'no-unneeded-full-reference-link': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(1279)]).then(__webpack_require__.bind(__webpack_require__, 51279)),
    'no-unused-definitions': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(5837)]).then(__webpack_require__.bind(__webpack_require__, 75837)),
    'ordered-list-marker-style': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(4771), __webpack_require__.e(4876)]).then(__webpack_require__.bind(__webpack_require__, 4771)),
    'ordered-list-marker-value': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(1639)]).then(__webpack_require__.bind(__webpack_require__, 81639)),
    'rule-style': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(9276)]).then(__webpack_require__.bind(__webpack_require__, 19276)),
    'strikethrough-marker': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(4610)]).then(__webpack_require__.bind(__webpack_require__, 54610)),
    'strong-marker': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(9782)]).then(__webpack_require__.bind(__webpack_require__, 49782)),
    'table-cell-padding': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(569), __webpack_require__.e(1545), __webpack_require__.e(6044)]).then(__webpack_require__.bind(__webpack_require__, 71545)),
    'table-pipe-alignment': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(569), __webpack_require__.e(2501)]).then(__webpack_require__.bind(__webpack_require__, 52501)),
    'table-pipes': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(4030)]).then(__webpack_require__.bind(__webpack_require__, 14030)),
    'unordered-list-marker-style': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(8214)]).then(__webpack_require__.bind(__webpack_require__, 78214)),
};
const RETIRED_RULES = new Set(['no-inline-padding']);
const PRESETS = {
    recommended: () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(569), __webpack_require__.e(4588), __webpack_require__.e(4771), __webpack_require__.e(8907)]).then(__webpack_require__.bind(__webpack_require__, 28907)),
    consistent: () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(569), __webpack_require__.e(4588), __webpack_require__.e(4771), __webpack_require__.e(1545), __webpack_require__.e(4780)]).then(__webpack_require__.bind(__webpack_require__, 64780)),
    'markdown-style-guide': () => Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(569), __webpack_require__.e(4588), __webpack_require__.e(4771), __webpack_require__.e(1545), __webpack_require__.e(5019), __webpack_require__.e(9184)]).then(__webpack_require__.bind(__webpack_require__, 29184)),
};
const RENAMED_OPTIONS = {
    'list-item-indent': { space: 'one', 'tab-size': 'tab' },
};
function isRule(id) {
    return Object.hasOwn(RULES, id);
}


/***/ }),

/***/ 21628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RA: () => (/* binding */ brokenBy),
/* harmony export */   bP: () => (/* binding */ createMentionTest),
/* harmony export */   j: () => (/* binding */ removedAnchors)
/* harmony export */ });
function removedAnchors(before, after) {
    const left = new Set(after.anchors);
    return new Set(before.anchors.filter((anchor) => !left.has(anchor)));
}
function brokenBy(change, targets, kindOf) {
    const lostFolders = foldersOf(change.removedPaths.keys(), kindOf);
    const readmes = readmeAnchors(change.removedAnchors);
    const broken = [];
    for (const target of targets) {
        if (target.kind !== 'repository')
            continue;
        const removed = change.removedPaths.get(target.path);
        if (removed !== undefined && kindOf(target.path) === undefined) {
            broken.push({ target, lost: 'file', ...removed });
        }
        else if (lostFolders.has(target.path)) {
            broken.push({ target, lost: 'folder' });
        }
        else if (target.fragment !== undefined) {
            const anchors = change.removedAnchors.get(target.path) ?? readmes.get(target.path);
            const anchor = anchors && anchorNamed(anchors, target.fragment);
            if (anchor === undefined)
                continue;
            const deletedLines = change.anchorLines?.get(target.path)?.get(anchor);
            broken.push({ target, lost: 'anchor', ...(deletedLines === undefined ? {} : { deletedLines }) });
        }
    }
    return broken;
}
const MAX_WORDS = 100;
function createMentionTest(change, kindOf) {
    const paths = [...change.removedPaths.keys(), ...foldersOf(change.removedPaths.keys(), kindOf)];
    const anchors = [...change.removedAnchors.values()].flatMap((names) => [...names]);
    const words = new Set([...paths.map(stemOf), ...anchors].map(plainPart));
    if (words.size > MAX_WORDS)
        return () => true;
    return (text) => {
        const lower = text.toLowerCase();
        return words.values().some((word) => lower.includes(word));
    };
}
function stemOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const dot = name.lastIndexOf('.');
    return dot > 0 ? name.slice(0, dot) : name;
}
function plainPart(name) {
    const pieces = name.toLowerCase().match(/[a-z\d]+/g) ?? [''];
    return pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest));
}
function foldersOf(paths, kindOf) {
    const folders = new Set();
    for (const path of paths) {
        for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            folders.add(path.slice(0, slash));
        }
    }
    return new Set([...folders].filter((folder) => kindOf(folder) === undefined));
}
function readmeAnchors(removed) {
    const byFolder = new Map();
    for (const [path, anchors] of removed) {
        const match = /^(?:(.*)\/)?readme\.[^/]+$/i.exec(path);
        if (match !== null)
            byFolder.set(match[1] ?? '', anchors);
    }
    return byFolder;
}
function anchorNamed(anchors, fragment) {
    const name = fragment.replace(/^user-content-/, '');
    return [name, name.toLowerCase()].find((each) => anchors.has(each));
}


/***/ }),

/***/ 10378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openPullRequest: () => (/* binding */ openPullRequest),
  pullRequestWorkspace: () => (/* binding */ pullRequestWorkspace)
});

// EXTERNAL MODULE: ./build/src/discover/globs.js + 1 modules
var globs = __webpack_require__(88678);
// EXTERNAL MODULE: ./build/src/discover/patch.js
var discover_patch = __webpack_require__(37459);
// EXTERNAL MODULE: ./build/src/domain/finding.js
var finding = __webpack_require__(88215);
// EXTERNAL MODULE: ./build/src/github/contents.js
var contents = __webpack_require__(25127);
// EXTERNAL MODULE: ./build/src/github/failure.js
var failure = __webpack_require__(54679);
// EXTERNAL MODULE: ./build/src/github/reviews.js
var reviews = __webpack_require__(1752);
;// CONCATENATED MODULE: ./build/src/github/pull-request.js



async function readPullRequest(github, question) {
    const paths = question.headSha === undefined ? [] : [...new Set(question.paths)];
    const firstPaths = paths.slice(0, contents/* FILES_PER_REQUEST */._z);
    const settingsPaths = [...new Set(question.settingsPaths)];
    const { data, errors } = await github.graphql(queryFor(question.headSha, firstPaths, settingsPaths), {
        ...github.repository,
        number: question.number,
        withReviews: true,
        withThreads: true,
        ...(firstPaths.length === 0 ? {} : { sha: question.headSha }),
        ...(0,contents/* fileFields */.we)('f', firstPaths).variables,
        ...(0,contents/* fileFields */.we)('s', settingsPaths).variables,
    });
    const repository = data.repository;
    const pull = repository?.pullRequest;
    if (!pull) {
        const reason = errors[0]?.message ?? `there is no pull request #${question.number}`;
        const isForbidden = errors[0]?.type === 'FORBIDDEN';
        throw new failure/* GitHubFailure */.i(isForbidden ? 'forbidden' : 'not-found', 200, 'graphql ReadPullRequest', reason);
    }
    const sha = question.headSha ?? pull.headRefOid;
    const { maxBytes } = question;
    const head = { sha, paths: firstPaths, maxBytes };
    const base = { sha: pull.baseRefOid, paths: settingsPaths, maxBytes };
    const [texts, moreTexts, settings, own] = await Promise.all([
        (0,contents/* textsOf */.CB)(github, head, 'f', repository.head ?? undefined, errors),
        (0,contents/* readTexts */.Z7)(github, { sha, paths: paths.slice(contents/* FILES_PER_REQUEST */._z), maxBytes }),
        (0,contents/* textsOf */.CB)(github, base, 's', pull.baseRef?.target ?? (errors.length > 0 ? undefined : {}), errors),
        (0,reviews/* readOwnReviews */.m)(github, question.number, pull),
    ]);
    for (const [path, text] of moreTexts)
        texts.set(path, text);
    const origin = pull.headRepository;
    return {
        number: question.number,
        url: pull.url,
        headSha: pull.headRefOid,
        headBranch: pull.headRefName,
        baseBranch: pull.baseRefName,
        baseSha: pull.baseRefOid,
        ...(repository.defaultBranchRef ? { defaultBranch: repository.defaultBranchRef.name } : {}),
        isFork: pull.isCrossRepository,
        changedFiles: pull.changedFiles,
        ...(origin ? { headRepository: { owner: origin.owner.login, name: origin.name } } : {}),
        state: pull.state,
        texts,
        settings,
        own,
    };
}
function queryFor(headSha, paths, settingsPaths) {
    const files = (0,contents/* fileFields */.we)('f', paths);
    const settings = (0,contents/* fileFields */.we)('s', settingsPaths);
    const hasFiles = headSha !== undefined && paths.length > 0;
    const parameters = [
        '$owner: String!, $name: String!, $number: Int!, $reviewsAfter: String, $threadsAfter: String',
        '$withReviews: Boolean!, $withThreads: Boolean!',
        ...(hasFiles ? ['$sha: GitObjectID!', files.parameters] : []),
        ...(settingsPaths.length > 0 ? [settings.parameters] : []),
    ];
    return `query ReadPullRequest(${parameters.join(', ')}) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef { name }
    ${hasFiles ? `head: object(oid: $sha) { ... on Commit { ${files.selection} } }` : ''}
    pullRequest(number: $number) {
      url state headRefOid headRefName baseRefName baseRefOid isCrossRepository changedFiles
      headRepository { name owner { login } }
      ${settingsPaths.length > 0 ? `baseRef { target { ... on Commit { ${settings.selection} } } }` : ''}
      ...Reviews
    }
  }
}
${reviews/* REVIEWS_FRAGMENT */.B}`;
}

;// CONCATENATED MODULE: ./build/src/github/tree.js


function unknownTree(problem) {
    return {
        kindOf: (path) => (path === '' ? 'directory' : undefined),
        paths: () => [],
        readText: async () => undefined,
        blobIdOf: () => undefined,
        sizeOf: () => undefined,
        isIncomplete: true,
        problem,
    };
}
const KIND_OF_MODE = {
    '100644': 'file',
    '100755': 'file',
    '040000': 'directory',
    '120000': 'symlink',
    '160000': 'submodule',
};
async function loadTree(github, question) {
    const { owner, name: repo } = github.repository;
    const { data } = await github.rest('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
        owner,
        repo,
        tree_sha: question.sha,
        recursive: '1',
    });
    const entries = new Map();
    for (const { path, mode, sha, size } of data.tree) {
        const kind = KIND_OF_MODE[mode];
        if (kind)
            entries.set(path, { kind, blobId: sha, size: size ?? 0 });
    }
    const isIncomplete = data.truncated === true;
    let filePaths;
    const readTogether = createTogether(async (paths) => {
        const texts = await (0,contents/* readTexts */.Z7)(github, { sha: question.sha, maxBytes: question.maxBytes, paths });
        return (path) => {
            const text = texts.get(path);
            return text?.kind === 'text' ? text.text : text?.linksTo;
        };
    });
    return {
        kindOf: (path) => (path === '' ? 'directory' : entries.get(path)?.kind),
        paths() {
            filePaths ??= [...entries]
                .filter(([, entry]) => entry.kind === 'file')
                .map(([path]) => path)
                .sort(finding/* compareText */.n6);
            return filePaths;
        },
        async readText(path) {
            const known = question.known?.get(path);
            if (known !== undefined)
                return known;
            const entry = entries.get(path);
            const isWorthAsking = entry
                ? (entry.kind === 'file' || entry.kind === 'symlink') && entry.size <= question.maxBytes
                : isIncomplete;
            return isWorthAsking ? readTogether(path) : undefined;
        },
        blobIdOf: (path) => entries.get(path)?.blobId,
        sizeOf: (path) => entries.get(path)?.size,
        isIncomplete,
    };
}
function createTogether(ask) {
    let waiting;
    return async (path) => {
        if (!waiting) {
            const paths = new Set();
            const answer = new Promise((resolve) => setImmediate(resolve)).then(() => {
                waiting = undefined;
                return ask([...paths]);
            });
            waiting = { paths, answer };
        }
        waiting.paths.add(path);
        const { answer } = waiting;
        return (await answer)(path);
    };
}

// EXTERNAL MODULE: ./build/src/lint/configuration.js + 2 modules
var configuration = __webpack_require__(96008);
// EXTERNAL MODULE: ./build/src/report/plain-text.js
var plain_text = __webpack_require__(66366);
;// CONCATENATED MODULE: ./build/src/workspace/added-between.js
function addedBetween(before, after) {
    const left = new Map();
    for (const line of linesOf(before))
        left.set(line, (left.get(line) ?? 0) + 1);
    const ranges = [];
    for (const [index, line] of linesOf(after).entries()) {
        const copies = left.get(line) ?? 0;
        if (copies > 0) {
            left.set(line, copies - 1);
            continue;
        }
        const number = index + 1;
        const last = ranges.at(-1);
        if (last?.last === number - 1)
            last.last = number;
        else
            ranges.push({ first: number, last: number });
    }
    return ranges;
}
function linesOf(text) {
    const lines = text.split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    return lines;
}

// EXTERNAL MODULE: ./build/src/github/file-text.js
var file_text = __webpack_require__(26019);
;// CONCATENATED MODULE: ./build/src/workspace/commit-reader.js


const MAX_DOCUMENT_BYTES = 10 * 1024 * 1024;
const MAX_ARCHIVE_BYTES = 128 * 1024 * 1024;
const MOST_BY_QUERY = contents/* FILES_PER_REQUEST */._z;
function createCommitReader(github, sha) {
    let opening;
    const openArchive = async () => {
        const { openTarball } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(9145)]).then(__webpack_require__.bind(__webpack_require__, 9145));
        opening ??= openTarball(github, sha, MAX_ARCHIVE_BYTES);
        return opening;
    };
    return {
        async read(paths) {
            if (paths.length === 0)
                return new Map();
            if (paths.length <= MOST_BY_QUERY && opening === undefined) {
                return (0,contents/* readTexts */.Z7)(github, { sha, paths, maxBytes: MAX_DOCUMENT_BYTES });
            }
            const archive = await openArchive();
            return new Map(paths.map((path) => [path, fromArchive(archive, path)]));
        },
    };
}
function fromArchive(archive, path) {
    const text = archive.textOf(path);
    if (text !== undefined) {
        return (0,file_text/* isLfsPointer */.NS)(text) ? (0,file_text/* fileProblem */.Wj)('lfs-pointer') : { kind: 'text', text, blobId: '' };
    }
    const said = archive.problemOf(path);
    if (said?.startsWith(`${path} `)) {
        return { ...(0,file_text/* fileProblem */.Wj)('unavailable'), message: said.slice(path.length + 1) };
    }
    const kind = archive.tree.kindOf(path);
    if (kind === undefined)
        return (0,file_text/* fileProblem */.Wj)('missing');
    return (0,file_text/* fileProblem */.Wj)(kind === 'file' ? 'unavailable' : kind);
}

;// CONCATENATED MODULE: ./build/src/discover/text-before.js
function textBefore(after, { hunks, isMalformed }) {
    if (isMalformed)
        return undefined;
    const lines = after.split('\n');
    const before = [];
    let next = 0;
    for (const hunk of hunks) {
        const start = hunk.newLines === 0 ? hunk.newStart : hunk.newStart - 1;
        if (start < next || start > lines.length)
            return undefined;
        for (; next < start; next += 1)
            before.push(lines[next] ?? '');
        for (const line of hunk.lines) {
            if (line.kind !== 'addition')
                before.push(line.text);
            if (line.kind === 'deletion')
                continue;
            if (lines[next] !== line.text)
                return undefined;
            next += 1;
        }
        if (hunk.newLacksNewline && !hunk.oldLacksNewline)
            before.push('');
        if (hunk.oldLacksNewline && !hunk.newLacksNewline)
            next = lines.length;
    }
    for (; next < lines.length; next += 1)
        before.push(lines[next] ?? '');
    return before.join('\n');
}

// EXTERNAL MODULE: ./build/src/extract/anchors.js
var extract_anchors = __webpack_require__(84601);
// EXTERNAL MODULE: ./build/src/resolve/affected.js
var affected = __webpack_require__(21628);
;// CONCATENATED MODULE: ./build/src/workspace/removed.js




const MAY_ANCHOR = /[#=]|^\s*(?:>\s*)*-+\s*$|^\s*(?:>\s*)*=+\s*$/;
const MAY_HAVE_ANCHORED = /^[\s>]*(?:#|-+\s*$|=+\s*$)|\b(?:id|name)\s*=/;
function looksLikeRemoval({ status, patch }) {
    if (status === 'removed' || status === 'renamed')
        return true;
    if (status !== 'modified' || patch === undefined)
        return false;
    return (0,discover_patch/* deletedLines */.Ht)((0,discover_patch/* parsePatch */.iz)(patch)).some(({ text }) => MAY_HAVE_ANCHORED.test(text));
}
function removedBy(files, known) {
    const removedPaths = new Map();
    const lost = new Map();
    const anchorLines = new Map();
    for (const file of files) {
        const { path, status, previousPath } = file;
        if (status === 'removed')
            removedPaths.set(path, {});
        if (status === 'renamed' && previousPath !== undefined)
            removedPaths.set(previousPath, { movedTo: path });
        if (status !== 'modified')
            continue;
        const before = textBeforeLoss(file, known);
        if (before === undefined)
            continue;
        const anchors = lostAnchors(path, before, known);
        if (anchors.size === 0)
            continue;
        lost.set(path, anchors);
        anchorLines.set(path, (0,extract_anchors.anchorLinesOf)(before));
    }
    return { removedPaths, removedAnchors: lost, anchorLines };
}
function lostAnchors(path, before, { texts, extractions }) {
    const file = texts.get(path);
    const after = extractions.get(path)?.anchors ?? (file?.kind === 'text' ? (0,extract_anchors.anchorsOf)(file.text) : []);
    return (0,affected/* removedAnchors */.j)({ anchors: (0,extract_anchors.anchorsOf)(before) }, { anchors: after });
}
function textBeforeLoss({ path, patch }, known) {
    const file = known.texts.get(path);
    return file?.kind === 'text' ? oldText(file.text, patch, known.oldTexts.get(path)) : undefined;
}
function oldText(now, patch, old) {
    if (patch === undefined)
        return old;
    const parsed = (0,discover_patch/* parsePatch */.iz)(patch);
    const mayLose = parsed.hunks.some(({ lines }) => lines.some(({ kind, text }) => kind !== 'context' && MAY_ANCHOR.test(text)));
    return mayLose ? textBefore(now, parsed) : undefined;
}

;// CONCATENATED MODULE: ./build/src/workspace/unlisted.js


async function findUnlisted(github, listed, { baseSha, headSha, tree, maxBytes }) {
    try {
        const mergeBaseSha = await mergeBaseOf(github, `${baseSha}...${headSha}`);
        const [before, after] = await Promise.all([loadTree(github, { sha: mergeBaseSha, maxBytes }), tree]);
        if (before.isIncomplete || after.isIncomplete)
            return undefined;
        return { files: unlistedFiles(listed.files, before, after), mergeBaseSha };
    }
    catch (error) {
        if (error instanceof failure/* GitHubFailure */.i)
            return undefined;
        throw error;
    }
}
async function mergeBaseOf(github, basehead) {
    const { owner, name: repo } = github.repository;
    const question = { owner, repo, basehead, per_page: 1, page: 2 };
    const { data } = await github.rest('GET /repos/{owner}/{repo}/compare/{basehead}', question);
    return data.merge_base_commit.sha;
}
function unlistedFiles(listed, before, after) {
    const known = new Set(listed.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
    const gone = before.paths().filter((path) => !known.has(path) && after.kindOf(path) === undefined);
    const goneByBlob = new Map(gone.map((path) => [before.blobIdOf(path), path]));
    const moved = new Set();
    const files = [];
    for (const path of after.paths()) {
        const blobId = after.blobIdOf(path) ?? '';
        if (known.has(path) || before.blobIdOf(path) === blobId)
            continue;
        const previousPath = goneByBlob.get(blobId);
        if (before.kindOf(path) !== undefined)
            files.push({ path, status: 'modified', changedLines: 1, blobId });
        else if (previousPath === undefined || moved.has(previousPath)) {
            files.push({ path, status: 'added', changedLines: 1, blobId });
        }
        else {
            moved.add(previousPath);
            files.push({ path, status: 'renamed', previousPath, changedLines: 0, blobId });
        }
    }
    for (const path of gone) {
        const blobId = before.blobIdOf(path) ?? '';
        if (!moved.has(path))
            files.push({ path, status: 'removed', changedLines: 1, blobId });
    }
    return files;
}

;// CONCATENATED MODULE: ./build/src/workspace/pull-request.js













async function openPullRequest(github, question) {
    const { number: pullNumber, changes, configPath } = question;
    const headSha = changes.headSha ?? question.headSha;
    const isLikelyDocument = (0,globs/* compileGlobs */.tI)(globs/* DEFAULT_GLOBS */.md);
    const tree = loadTree(github, { sha: headSha, maxBytes: MAX_DOCUMENT_BYTES }).catch((error) => {
        if (error instanceof failure/* GitHubFailure */.i)
            return unknownTree(error.message);
        throw error;
    });
    const settingsPaths = [configPath, ...configuration.LINT_CONFIGURATION_FILES];
    const likely = changes.files.filter((file) => isAtHead(file) && isLikelyDocument(file.path));
    const paths = likely.map(({ path }) => path);
    const untouched = changes.files.some(looksLikeRemoval) ? await untouchedDocuments(tree, changes) : [];
    const isSmall = paths.length + untouched.length <= contents/* FILES_PER_REQUEST */._z;
    const pullRequest = await readPullRequest(github, {
        number: pullNumber,
        ...(changes.headSha === undefined ? {} : { headSha }),
        paths: paths.length > MOST_BY_QUERY ? [] : isSmall ? [...paths, ...untouched] : paths,
        settingsPaths,
        maxBytes: MAX_DOCUMENT_BYTES,
    });
    const { baseSha } = pullRequest;
    const ends = { baseSha, headSha, tree, maxBytes: MAX_DOCUMENT_BYTES };
    const unlisted = changes.isIncomplete ? await findUnlisted(github, changes, ends) : undefined;
    return {
        changes: { ...changes, files: [...changes.files, ...(unlisted?.files ?? [])] },
        warnings: warningsOf(changes, pullRequest.changedFiles, unlisted),
        oldSha: unlisted?.mergeBaseSha ?? baseSha,
        pullRequest,
        headSha,
        tree,
        async readConfiguration(path) {
            const known = pullRequest.settings.get(path);
            const sha = pullRequest.baseSha;
            const file = known ?? (await (0,contents/* readTexts */.Z7)(github, { sha, paths: [path], maxBytes: MAX_DOCUMENT_BYTES })).get(path);
            return file?.kind === 'text' ? file.text : undefined;
        },
    };
}
const MAX_GUESSED_BYTES = 2 * 1024 * 1024;
async function untouchedDocuments(loading, changes) {
    const changed = new Set(changes.files.map(({ path }) => path));
    const isLikelyDocument = (0,globs/* compileGlobs */.tI)(globs/* DEFAULT_GLOBS */.md);
    const tree = await loading;
    const paths = tree.paths().filter((path) => isLikelyDocument(path) && !changed.has(path));
    const bytes = paths.reduce((sum, path) => sum + (tree.sizeOf(path) ?? 0), 0);
    return bytes <= MAX_GUESSED_BYTES ? paths : [];
}
async function pullRequestWorkspace(github, opened, settings) {
    const { changes, pullRequest, headSha } = opened;
    const isDocument = (0,globs/* compileGlobs */.tI)(settings.paths);
    const changed = changes.files.filter((file) => isAtHead(file) && isDocument(file.path));
    const texts = new Map(pullRequest.texts);
    const reader = createCommitReader(github, headSha);
    await readInto(texts, reader, changed.map(({ path }) => path));
    const { scopes, oldTexts } = await scopesOf(changed, texts, github, opened.oldSha);
    const documents = changed
        .map(({ path, blobId, status, previousPath }) => {
        const lines = settings.scope === 'added' ? (scopes.get(path) ?? []) : 'all';
        return {
            path,
            lines,
            ...(blobId === '' ? {} : { blobId }),
            ...(status === 'renamed' && previousPath !== undefined ? { previousPath } : {}),
        };
    })
        .sort((a, b) => (0,finding/* compareText */.n6)(a.path, b.path));
    const changedPaths = new Set(changes.files.map(({ path }) => path));
    const untouched = async () => {
        const tree = await opened.tree;
        const paths = tree.paths().filter((path) => isDocument(path) && !changedPaths.has(path));
        return paths.map((path) => {
            const blobId = tree.blobIdOf(path);
            return { path, lines: [], ...(blobId === undefined ? {} : { blobId }) };
        });
    };
    const change = {
        removed: (extractions) => removedBy(changes.files, { texts, oldTexts, extractions }),
        untouched,
    };
    if (settings.scope === 'all') {
        for (const reference of await untouched())
            documents.push({ ...reference, lines: 'all' });
        documents.sort((a, b) => (0,finding/* compareText */.n6)(a.path, b.path));
    }
    const { owner, name } = github.repository;
    return {
        documents,
        repository: { serverUrl: github.serverUrl, owner, name, commit: headSha },
        branches: [pullRequest.baseBranch, pullRequest.headBranch, pullRequest.defaultBranch ?? '', headSha],
        warnings: [...opened.warnings, ...(await treeWarnings(opened.tree))],
        openTree: async () => withKnownTexts(await opened.tree, texts),
        read: (wanted = documents) => readDocuments(wanted, texts, reader),
        readConfiguration: (path) => opened.readConfiguration(path),
        shownAs: (path) => path,
        ...(settings.scope === 'all' ? {} : { change }),
    };
}
function withKnownTexts(tree, texts) {
    return {
        ...tree,
        async readText(path) {
            const known = texts.get(path);
            return known?.kind === 'text' ? known.text : tree.readText(path);
        },
    };
}
function isAtHead(file) {
    return file.status !== 'removed';
}
async function readInto(texts, reader, paths) {
    const missing = paths.filter((path) => !texts.has(path));
    for (const [path, text] of await reader.read(missing))
        texts.set(path, text);
}
async function* readDocuments(wanted, texts, reader) {
    await readInto(texts, reader, wanted.map(({ path }) => path));
    for (const reference of wanted) {
        const file = texts.get(reference.path);
        if (file?.kind === 'text')
            yield { reference, text: file.text };
        else
            yield { reference, problem: `${reference.path} ${file?.message ?? 'could not be read.'}` };
    }
}
async function scopesOf(changed, texts, github, baseSha) {
    const scopes = new Map();
    const oldTexts = new Map();
    const unknown = [];
    for (const file of changed) {
        if (file.patch !== undefined)
            scopes.set(file.path, (0,discover_patch/* addedLines */.u4)((0,discover_patch/* parsePatch */.iz)(file.patch)));
        else if (file.status === 'added' || file.status === 'copied')
            scopes.set(file.path, 'all');
        else if (file.changedLines === 0 && file.status === 'renamed')
            scopes.set(file.path, []);
        else
            unknown.push(file);
    }
    if (unknown.length === 0)
        return { scopes, oldTexts };
    const pathAtBase = (file) => file.previousPath ?? file.path;
    const before = await createCommitReader(github, baseSha).read(unknown.map(pathAtBase));
    for (const file of unknown) {
        const [old, now] = [before.get(pathAtBase(file)), texts.get(file.path)];
        const isComparable = old?.kind === 'text' && now?.kind === 'text';
        scopes.set(file.path, isComparable ? addedBetween(old.text, now.text) : 'all');
        if (isComparable)
            oldTexts.set(file.path, old.text);
    }
    return { scopes, oldTexts };
}
async function treeWarnings(loading) {
    const { problem } = await loading;
    return problem === undefined
        ? []
        : [`Links to files of this repository were not checked, GitHub did not list them: ${problem}.`];
}
function warningsOf({ isIncomplete, files }, changedFiles, unlisted) {
    if (!isIncomplete || unlisted?.files.length === 0)
        return [];
    const total = Math.max(changedFiles, files.length + (unlisted?.files.length ?? 0));
    const listed = `GitHub lists the first ${(0,plain_text/* number */.ai)(files.length)} of the ${(0,plain_text/* count */.U9)(total, 'file')} of this pull request`;
    if (unlisted === undefined)
        return [`${listed}; what changed in the others was not checked.`];
    const { length } = unlisted.files;
    return [
        `${listed}. The other ${(0,plain_text/* number */.ai)(length)} were found by comparing its trees; their findings are said here.`,
    ];
}


/***/ })

};
