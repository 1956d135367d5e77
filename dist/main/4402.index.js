export const id = 4402;
export const ids = [4402];
export const modules = {

/***/ 42747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ isInconclusive),
/* harmony export */   Ov: () => (/* binding */ validatorsFrom),
/* harmony export */   _5: () => (/* binding */ isUnchanged),
/* harmony export */   s: () => (/* binding */ isValidators)
/* harmony export */ });
const LONGEST_ETAG = 256;
const ETAG = /^(?:W\/)?"[\x21\x23-\x7e]*"$/;
const HTTP_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/;
function validatorsFrom({ etag, lastModified }, readAt) {
    const isTag = typeof etag === 'string' && etag.length <= LONGEST_ETAG && ETAG.test(etag);
    const isDate = typeof lastModified === 'string' && HTTP_DATE.test(lastModified);
    if (!isTag && !isDate)
        return undefined;
    return { ...(isTag ? { etag } : {}), ...(isDate ? { lastModified } : {}), readAt };
}
function isValidators(value) {
    const { etag, lastModified, readAt } = (value ?? {});
    if (typeof readAt !== 'string' || Number.isNaN(Date.parse(readAt)))
        return false;
    const wellFormed = validatorsFrom({ etag, lastModified }, readAt);
    return wellFormed !== undefined && wellFormed.etag === etag && wellFormed.lastModified === lastModified;
}
function isUnchanged({ condition, status, hops, headers }) {
    if (condition === undefined || status !== 304 || hops.length > 0)
        return false;
    const { etag, 'last-modified': lastModified } = headers;
    if (etag !== undefined && condition.etag !== undefined)
        return withoutMark(etag) === withoutMark(condition.etag);
    if (lastModified !== undefined && condition.lastModified !== undefined)
        return lastModified === condition.lastModified;
    return etag === undefined && lastModified === undefined;
}
function isInconclusive(exchange) {
    const { condition, status, hops } = exchange;
    if (condition === undefined || status === undefined || hops.length > 0)
        return false;
    const isSuccess = status >= 200 && status < 300;
    return !isSuccess && status !== 429 && !isUnchanged(exchange);
}
function withoutMark(etag) {
    return etag.replace(/^W\//, '');
}


/***/ }),

/***/ 88825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ uploadFiles),
/* harmony export */   q: () => (/* binding */ writeTexts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33047);






async function uploadFiles(name, files, days) {
    const [first] = files;
    if (first === undefined)
        return { problem: 'there is nothing to upload', isOffered: false };
    if (!process.env.ACTIONS_RUNTIME_TOKEN)
        return { problem: 'this runner offers no artifacts', isOffered: false };
    try {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(9108), __webpack_require__.e(1955), __webpack_require__.e(8497), __webpack_require__.e(1371), __webpack_require__.e(6118), __webpack_require__.e(2412)]).then(__webpack_require__.bind(__webpack_require__, 52412));
        const client = new DefaultArtifactClient();
        const { id } = await client.uploadArtifact(name, [...files], (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(first), { retentionDays: days });
        return id === undefined ? { problem: 'the upload has no id', isOffered: true } : { id };
    }
    catch (cause) {
        const problem = cause instanceof Error ? cause.message : String(cause);
        const isOffered = !(cause instanceof Error && cause.name === 'GHESNotSupportedError');
        return { problem, isOffered };
    }
}
async function writeTexts(folder, texts) {
    const paths = [];
    for (const [name, chunks] of Object.entries(texts)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(chunks), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path));
        }
        catch (cause) {
            const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;
            if (code === undefined)
                throw cause;
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .DeadwoodError */ .s(`${path} cannot be written (${code}).`, { cause });
        }
        paths.push(path);
    }
    return paths;
}


/***/ }),

/***/ 74402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishPart: () => (/* binding */ publishPart)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);
/* harmony import */ var _history_artifacts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88825);
/* harmony import */ var _shard_part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57729);



const PART_DAYS = 2;
async function publishPart(part, { surroundings }) {
    const { index, count, judgements } = part;
    const name = `deadwood-part-${index}-of-${count}`;
    const [path = ''] = await (0,_history_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .writeTexts */ .q)(surroundings.cwd, { [`${name}.jsonl`]: (0,_shard_part_js__WEBPACK_IMPORTED_MODULE_1__/* .writePart */ .$)(part) });
    const uploaded = await (0,_history_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .uploadFiles */ .Z)(name, [path], PART_DAYS);
    const told = `Part ${index} of ${count}: ${judgements.length} targets were checked`;
    if ('id' in uploaded)
        return { partFile: path, sentences: [`${told}; they are in the artifact ${name}.`] };
    if (uploaded.isOffered)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeadwoodError */ .s(`${told}, but the artifact ${name} could not be uploaded: ${uploaded.problem.split('\n', 1)[0]} Run this job again; the other parts stand.`);
    surroundings.log.debug(`The part was not uploaded: ${uploaded.problem}.`);
    return { partFile: path, sentences: [`${told}; they are in ${name}.jsonl.`] };
}


/***/ }),

/***/ 57729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ writePart),
/* harmony export */   N: () => (/* binding */ mergeParts)
/* harmony export */ });
/* harmony import */ var _domain_validators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42747);
/* harmony import */ var _domain_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28803);


const SCHEMA = 'deadwood-part/1';
function* writePart(part) {
    const { index, count, startedAt, requests, judgements } = part;
    yield `${JSON.stringify({ schema: SCHEMA, index, count, startedAt })}\n`;
    for (const judgement of judgements)
        yield `${JSON.stringify(judgement)}\n`;
    yield `${JSON.stringify({ end: true, judgements: judgements.length, requests })}\n`;
}
function mergeParts(files) {
    const judgements = new Map();
    const problems = [];
    const seen = new Set();
    const starts = [];
    let requests = 0;
    let count = 0;
    for (const file of files) {
        const part = readPart(file.text);
        if (part === undefined) {
            problems.push(`${file.name} is no part of a sharded run; it was left out.`);
            continue;
        }
        if (count !== 0 && part.count !== count) {
            problems.push(`${file.name} belongs to a run of ${part.count} shards, the others to one of ${count}; it was left out.`);
            continue;
        }
        if (seen.has(part.index)) {
            problems.push(`${file.name} repeats part ${part.index} of ${part.count}; it was left out.`);
            continue;
        }
        count = part.count;
        seen.add(part.index);
        starts.push(part.startedAt);
        requests += part.requests;
        if (part.isTorn) {
            problems.push(`Part ${part.index} of ${part.count} (${file.name}) is torn: ${part.judgements.length} targets of it could be read.`);
        }
        for (const judgement of part.judgements)
            judgements.set(judgement.url, judgement);
    }
    for (let index = 1; index <= count; index++) {
        if (!seen.has(index))
            problems.push(`Part ${index} of ${count} is missing: its targets were not checked.`);
    }
    if (files.length === 0)
        problems.push('No part of a sharded run was found.');
    const startedAt = starts.sort()[0];
    return { judgements, requests, problems, ...(startedAt === undefined ? {} : { startedAt }) };
}
function readPart(text) {
    const lines = text.split('\n');
    const head = parseObject(lines[0]);
    if (head === undefined || head.schema !== SCHEMA)
        return undefined;
    const { index, count, startedAt } = head;
    if (!isCount(index) || !isCount(count) || index > count || typeof startedAt !== 'string')
        return undefined;
    const judgements = [];
    for (const line of lines.slice(1)) {
        const value = parseObject(line);
        if (value?.end === true && isCount(value.judgements, 0) && isCount(value.requests, 0)) {
            const isTorn = value.judgements !== judgements.length;
            return { index, count, startedAt, requests: value.requests, judgements, isTorn };
        }
        if (isJudgement(value))
            judgements.push(value);
    }
    return { index, count, startedAt, requests: 0, judgements, isTorn: true };
}
function parseObject(line) {
    try {
        const value = JSON.parse(line ?? '');
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isCount(value, least = 1) {
    return Number.isSafeInteger(value) && value >= least;
}
function isJudgement(value) {
    const judgement = value;
    return (typeof judgement?.url === 'string' &&
        _domain_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .b.some((verdict) => verdict === judgement.verdict) &&
        typeof judgement.reason === 'string' &&
        typeof judgement.message === 'string' &&
        typeof judgement.checkedBy === 'string' &&
        Number.isFinite(judgement.attempts) &&
        Number.isFinite(judgement.durationMs) &&
        Array.isArray(judgement.remarks) &&
        (judgement.validators === undefined || (0,_domain_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .isValidators */ .s)(judgement.validators)));
}


/***/ })

};
