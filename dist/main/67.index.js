export const id = 67;
export const ids = [67];
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


/***/ }),

/***/ 80067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readParts: () => (/* binding */ readParts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _part_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57729);



async function readParts(pattern, cwd) {
    const paths = [];
    for await (const entry of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob)(pattern, { cwd, withFileTypes: true })) {
        if (entry.isFile())
            paths.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(entry.parentPath, entry.name));
    }
    paths.sort();
    const files = await Promise.all(paths.map(async (path) => ({
        name: path.slice(path.lastIndexOf('/') + 1),
        text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'),
    })));
    const { judgements, requests, problems } = (0,_part_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeParts */ .N)(files);
    return { requests, problems, recall: ({ url }) => judgements.get(url) ?? notChecked(url) };
}
function notChecked(url) {
    return {
        url,
        verdict: 'unreachable',
        reason: 'not-checked',
        message: 'No part of this run tells of it',
        checkedBy: 'none',
        attempts: 0,
        durationMs: 0,
        remarks: [],
    };
}


/***/ })

};
