export const id = 7615;
export const ids = [7615];
export const modules = {

/***/ 93083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X2: () => (/* binding */ mapConcurrently),
/* harmony export */   y0: () => (/* binding */ createQueue)
/* harmony export */ });
/* unused harmony export merge */
function createQueue() {
    let items = [];
    let ended = false;
    let failure;
    let wake;
    const rouse = () => {
        wake?.();
        wake = undefined;
    };
    async function* batches() {
        for (;;) {
            while (items.length === 0) {
                if (failure !== undefined)
                    throw failure.error;
                if (ended)
                    return;
                await new Promise((resolve) => {
                    wake = resolve;
                });
            }
            const taken = items;
            items = [];
            yield taken;
        }
    }
    return {
        push(item) {
            items.push(item);
            if (wake !== undefined)
                rouse();
        },
        end(error) {
            ended = true;
            if (error !== undefined)
                failure = { error };
            rouse();
        },
        batches,
        async *[Symbol.asyncIterator]() {
            for await (const batch of batches())
                yield* batch;
        },
    };
}
async function* merge(streams) {
    const all = createQueue();
    const drained = Promise.all(streams.map(async (stream) => {
        for await (const item of stream)
            all.push(item);
    })).then(() => all.end(), (error) => all.end(error));
    yield* all;
    await drained;
}
async function* mapConcurrently(items, limit, work) {
    const iterator = items[Symbol.iterator]();
    async function* lane() {
        for (let next = iterator.next(); !next.done; next = iterator.next())
            yield await work(next.value);
    }
    yield* merge(Array.from({ length: limit }, lane));
}


/***/ }),

/***/ 98057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ isInScope)
/* harmony export */ });
function isInScope(scope, line) {
    return scope === 'all' || scope.some((range) => line >= range.first && line <= range.last);
}


/***/ }),

/***/ 321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ occurrenceOf)
/* harmony export */ });
function occurrenceOf(file, link) {
    return 'link' in link && link.link === link && link.file === file ? link : { file, link };
}


/***/ }),

/***/ 76143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ connect)
/* harmony export */ });
const REVIEW_MS = 20 * 60 * 1_000;
const OTHERS_MS = 6 * 60 * 60 * 1_000;
const REVIEW_REQUESTS = 600;
const OTHERS_REQUESTS = 5_000;
async function connect({ token, environment, clock, log }, job) {
    if (token === undefined || token === '')
        return undefined;
    const { createGitHub } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(9108), __webpack_require__.e(2725)]).then(__webpack_require__.bind(__webpack_require__, 72725));
    const owner = 'owner' in job && job.owner !== undefined ? job.owner : '';
    const name = 'repo' in job && job.repo !== undefined ? job.repo : '';
    const isBrief = job.kind === 'review' || job.kind === 'command';
    const apiUrl = environment.GITHUB_API_URL || 'https://api.github.com';
    return createGitHub({
        token,
        repository: { owner, name },
        apiUrl,
        graphqlUrl: environment.GITHUB_GRAPHQL_URL || `${apiUrl.replace(/\/(?:v3\/?)?$/, '')}/graphql`,
        serverUrl: environment.GITHUB_SERVER_URL || 'https://github.com',
        environment,
        clock,
        log,
        deadlineMs: clock.now() + (isBrief ? REVIEW_MS : OTHERS_MS),
        mostRequests: isBrief ? REVIEW_REQUESTS : OTHERS_REQUESTS,
    });
}


/***/ }),

/***/ 59661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ writeDestination)
/* harmony export */ });
function writeDestination(url, link) {
    const plain = inAuthorsScript(encodeRisky(url), link.destination);
    switch (link.kind) {
        case 'inline':
        case 'image':
        case 'definition':
            return escapeParentheses(escapeEntities(plain));
        case 'autolink':
            return escapeEntities(plain);
        case 'html':
            return plain.replaceAll('&', '&amp;').replaceAll("'", '&#39;').replace(/,$/, '%2C');
        case 'bare':
            return isLinkedWhole(plain) ? plain : `<${escapeEntities(plain)}>`;
        default:
            throw new Error(`unknown kind of link ${link.kind}`);
    }
}
const RISKY = /[\s"<>`\\^{|}]/g;
function encodeRisky(url) {
    return url.replace(RISKY, (character) => encodeURIComponent(character));
}
function inAuthorsScript(url, destination) {
    if (/^[\x20-\x7e]*$/.test(destination))
        return url;
    return url.replace(/(?:%[89A-F][0-9A-F])+/gi, (bytes) => {
        const letters = decodeOrUndefined(bytes);
        return letters !== undefined && /^[\p{L}\p{N}\p{M}]+$/u.test(letters) ? letters : bytes;
    });
}
function decodeOrUndefined(bytes) {
    try {
        return decodeURIComponent(bytes);
    }
    catch {
        return undefined;
    }
}
function escapeParentheses(url) {
    let depth = 0;
    for (const character of url) {
        if (character === '(')
            depth++;
        if (character === ')' && --depth < 0)
            break;
    }
    return depth === 0 ? url : url.replace(/[()]/g, '\\$&');
}
function escapeEntities(url) {
    return url.replace(/&(?=#?\w{1,32};)/g, '&amp;');
}
function isLinkedWhole(url) {
    if (!/^https?:\/\//i.test(url) || /[*~]/.test(url))
        return false;
    if (/[?!.,:;_'"]$/.test(url))
        return false;
    const opened = url.split('(').length;
    return !url.endsWith(')') || opened >= url.split(')').length;
}


/***/ }),

/***/ 70670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ firstOf),
  $: () => (/* binding */ judgeUnasked)
});

// EXTERNAL MODULE: ./build/src/judge/remarks.js
var remarks = __webpack_require__(72316);
;// CONCATENATED MODULE: ./build/src/judge/rules/local.js
const LOCAL_RULES = [
    {
        id: 'broken-symlink',
        when: ({ repository }) => repository.kind === 'missing' && repository.resolvedPath !== undefined,
        verdict: 'invalid',
        reason: 'missing-file',
        message: ({ target, repository }) => `${target.path} is a symbolic link to ${repository.resolvedPath}, which does not exist`,
        source: 'gitattributes and symlinks as GitHub shows them',
    },
    {
        id: 'missing-file',
        when: ({ repository }) => repository.kind === 'missing',
        verdict: 'invalid',
        reason: 'missing-file',
        message: ({ target, repository }) => `There is no ${target.path || 'such folder'} in the repository${nearWords(repository.nearest)}`,
        source: 'product.md, invalid',
    },
    {
        id: 'not-listed',
        when: ({ repository }) => repository.kind === 'unknown',
        verdict: 'blocked',
        reason: 'not-listed',
        message: ({ target }) => `Whether ${target.path} exists cannot be told: GitHub did not list it`,
        source: 'product.md, blocked: nobody can tell',
    },
    {
        id: 'broken-anchor',
        when: ({ fragment }) => fragment !== undefined && !fragment.isFound && fragment.isUnjudgeable !== true,
        verdict: 'invalid',
        reason: 'broken-anchor',
        message: ({ target, fragment }) => `${target.path || 'The README'} has no #${fragment?.fragment}${nearWords(fragment?.nearest, '#')}`,
        source: 'product.md, invalid',
    },
    {
        id: 'local',
        when: () => true,
        verdict: 'alive',
        reason: 'exists',
        message: ({ target }) => `${target.path || 'The repository'} exists`,
        source: 'product.md, alive',
    },
];
function nearWords(nearest, mark = '') {
    return nearest === undefined ? '' : `; ${mark}${nearest} does exist`;
}

;// CONCATENATED MODULE: ./build/src/judge/opinion.js


function judgeUnasked(target, evidence) {
    const opinion = unaskedOpinion(target, evidence);
    if (opinion === undefined)
        return undefined;
    const { verdict, reason, message } = opinion;
    return {
        url: target.url,
        verdict,
        reason,
        message,
        checkedBy: evidence.checkedBy,
        attempts: 0,
        durationMs: 0,
        remarks: (0,remarks/* remarksOf */.r)(verdict, evidence, undefined),
    };
}
function unaskedOpinion(target, evidence) {
    switch (target.kind) {
        case 'invalid':
            return { verdict: 'invalid', reason: target.reason, message: target.message };
        case 'skipped':
            return { verdict: 'skipped', reason: target.reason, message: target.message };
        case 'repository':
            return localOpinion(target, evidence);
        case 'web':
            return isOffline(evidence) ? OFFLINE : undefined;
        default:
            throw new Error(`unknown target ${target}`);
    }
}
function localOpinion(target, { repository, fragment }) {
    if (repository === undefined) {
        return { verdict: 'unreachable', reason: 'not-asked', message: 'Nobody looked into the repository' };
    }
    return firstOf(LOCAL_RULES, { target, repository, fragment });
}
const OFFLINE = {
    verdict: 'skipped',
    reason: 'no-network',
    message: 'Not asked: this run does not use the network',
};
function isOffline({ notAsked, checkedBy, exchanges, authority }) {
    return (notAsked === 'no-network' && checkedBy === 'none' && exchanges.length === 0 && authority === undefined);
}
function firstOf(rules, facts) {
    const rule = rules.find(({ when }) => when(facts));
    if (rule === undefined) {
        return { verdict: 'unreachable', reason: 'not-understood', message: 'The evidence fits no rule' };
    }
    const reason = typeof rule.reason === 'string' ? rule.reason : rule.reason(facts);
    return { verdict: rule.verdict, reason, message: rule.message(facts) };
}


/***/ }),

/***/ 1799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ isAccepted),
/* harmony export */   x: () => (/* binding */ severityOf)
/* harmony export */ });
const DEFAULTS = {
    'dead-link': 'error',
    'moved-link': 'warning',
    'suspect-link': 'warning',
    'unreachable-link': 'note',
    'unsafe-link': 'error',
    'invalid-link': 'error',
    'missing-file': 'error',
    'broken-anchor': 'warning',
    'duplicate-link': 'warning',
    'insecure-link': 'note',
    'archived-repository': 'note',
};
const OWN_BROKEN_ANCHOR = 'error';
function severityOf(rule, settings, place = { isOwn: false }) {
    const chosen = Object.hasOwn(settings.rules, rule) ? settings.rules[rule] : undefined;
    if (chosen !== undefined)
        return chosen;
    if (rule === 'broken-anchor' && place.isOwn)
        return OWN_BROKEN_ANCHOR;
    return isDeadwoodRule(rule) ? DEFAULTS[rule] : 'warning';
}
function isDeadwoodRule(rule) {
    return Object.hasOwn(DEFAULTS, rule);
}
function isAccepted(status, host, accept) {
    return accept.some((row) => row.status === status && (row.host === undefined || host === row.host || host.endsWith(`.${row.host}`)));
}


/***/ }),

/***/ 72316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ remarksOf)
/* harmony export */ });
const NONE = [];
function remarksOf(verdict, evidence, secureAddress) {
    if (verdict !== 'alive' && verdict !== 'moved')
        return NONE;
    const remarks = [];
    const { fragment, authority } = evidence;
    if (fragment !== undefined && !fragment.isFound && fragment.isUnjudgeable !== true) {
        const near = fragment.nearest === undefined ? '' : `; #${fragment.nearest} is near`;
        remarks.push({ rule: 'broken-anchor', message: `The page has no #${fragment.fragment}${near}` });
    }
    if (authority?.details.includes('archived') === true) {
        remarks.push({ rule: 'archived-repository', message: 'The repository is archived: it is read-only now' });
    }
    if (verdict === 'alive' && secureAddress !== undefined) {
        remarks.push({ rule: 'insecure-link', message: 'https serves the same', replacement: secureAddress });
    }
    return remarks.length === 0 ? NONE : remarks;
}


/***/ }),

/***/ 73553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ wantedFindings)
/* harmony export */ });
/* harmony import */ var _domain_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98057);
/* harmony import */ var _lint_skipped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55983);


function wantedFindings(findings, documents) {
    return findings.filter((finding) => {
        const document = documents.get(finding.file);
        if (document === undefined || finding.rule === _lint_skipped_js__WEBPACK_IMPORTED_MODULE_0__/* .LINT_SKIPPED */ .JD)
            return true;
        return (0,_domain_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isInScope */ .y)(document.lines, finding.line) && !isSilenced(finding, document.silences);
    });
}
function isSilenced({ rule, line, source }, silences) {
    if (source === 'remark-lint')
        return false;
    return silences.some(({ rules, first, last }) => line >= first && line <= last && (rules === 'all' || rules.includes(rule)));
}


/***/ }),

/***/ 48982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isThirdStrike),
/* harmony export */   r: () => (/* binding */ strikesOf)
/* harmony export */ });
const STRIKES = 3;
const APART_MS = 3 * 24 * 60 * 60 * 1000;
const NO_STRIKE = new Set([
    'budget',
    'no-network',
    'not-asked',
    'not-checked',
    'rate-limited',
    'proxy',
    'http-407',
    'http-511',
]);
function strikesOf(reason, past, at) {
    if (NO_STRIKE.has(reason))
        return [];
    const counted = [];
    const earlier = (past?.failures ?? []).filter((failure) => !NO_STRIKE.has(failure.reason));
    for (const instant of earlier.map(({ at: when }) => when).sort()) {
        const last = counted.at(-1);
        if (isApart(instant, at) && (last === undefined || isApart(last, instant)))
            counted.push(instant);
    }
    return [...counted, at];
}
function isThirdStrike(strikes) {
    return strikes.length >= STRIKES;
}
function isApart(earlier, later) {
    return Date.parse(later) - Date.parse(earlier) >= APART_MS;
}


/***/ }),

/***/ 78651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ CPU_LIMITS),
/* harmony export */   b1: () => (/* binding */ LIMITS),
/* harmony export */   o5: () => (/* binding */ SMALL)
/* harmony export */ });
const LIMITS = {
    maxLength: 512_000,
    maxContainers: 100,
    maxFindings: 5_000,
    maxProofs: 30,
    maxProvenCharacters: 500_000,
    maxProofCpuMs: 6_000,
    maxHeapMb: 512,
};
const SMALL = {
    maxDocuments: 4,
    maxCharacters: 6_000,
    maxProofCpuMs: 500,
};
const CPU_LIMITS = {
    findings: (length) => Math.max(2_000, length / 80),
    edits: 2 * LIMITS.maxProofCpuMs,
};


/***/ }),

/***/ 55983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ LINT_SKIPPED),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   dl: () => (/* binding */ skippedNote)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78651);

const LINT_SKIPPED = 'lint-skipped';
function skippedNote(file, message) {
    return {
        rule: LINT_SKIPPED,
        severity: 'note',
        source: 'remark-lint',
        file,
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
        message,
    };
}
function refusalOf(text) {
    if (text.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.maxLength) {
        return `Not linted: the file has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.maxLength.toLocaleString('en-US')} characters.`;
    }
    if (deepestNesting(text) > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.maxContainers) {
        return `Not linted: a line stands in more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.maxContainers} quotes and lists.`;
    }
    return undefined;
}
function deepestNesting(text) {
    let deepest = 0;
    for (let start = 0; start < text.length;) {
        const marker = /(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/y;
        marker.lastIndex = start;
        const prefix = marker.exec(text)?.[0] ?? '';
        deepest = Math.max(deepest, prefix.replace(/[ \t\d]/g, '').length);
        const end = text.indexOf('\n', start + prefix.length);
        start = end === -1 ? text.length : end + 1;
    }
    return deepest;
}


/***/ }),

/***/ 87615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

;// CONCATENATED MODULE: ./build/src/carried.js
function carryOf({ environment, log }, job, github) {
    const artifacts = github && {
        openNewest: async (name, maxBytes) => {
            const { createOwnArtifacts } = await __webpack_require__.e(/* import() */ 2202).then(__webpack_require__.bind(__webpack_require__, 32202));
            return createOwnArtifacts(github).openNewest(name, maxBytes);
        },
    };
    return { environment, log, artifacts, isReport: job.kind === 'report' };
}

// EXTERNAL MODULE: ./build/src/check/streams.js
var streams = __webpack_require__(93083);
;// CONCATENATED MODULE: ./build/src/check/check.js

const LOCAL_AT_ONCE = 16;
async function* checkTargets(targets, checkers) {
    const answers = (0,streams/* createQueue */.y0)();
    const toAsk = (0,streams/* createQueue */.y0)();
    const routing = route(targets, checkers, answers, toAsk).finally(() => toAsk.end());
    const answering = Promise.all([
        routing.then((local) => lookIntoTree(local, checkers, answers)),
        askWeb(toAsk, checkers, answers),
    ]).then(() => answers.end(), (error) => answers.end(error));
    yield* answers.batches();
    await answering;
}
async function route(batches, { recall, web }, answers, toAsk) {
    const local = [];
    for await (const batch of batches) {
        for (const target of batch) {
            switch (target.kind) {
                case 'invalid':
                case 'skipped':
                    answers.push({ target, evidence: { url: target.url, checkedBy: 'none', exchanges: [] } });
                    break;
                case 'repository':
                    local.push(target);
                    break;
                case 'web': {
                    const judgement = recall?.(target);
                    if (judgement !== undefined)
                        answers.push({ target, judgement });
                    else if (web !== undefined)
                        toAsk.push(target);
                    else
                        answers.push({ target, evidence: notAsked(target) });
                    break;
                }
                default:
                    throw new Error(`unknown target ${target}`);
            }
        }
    }
    return local;
}
function notAsked({ url }) {
    return { url, checkedBy: 'none', exchanges: [], notAsked: 'no-network' };
}
async function lookIntoTree(targets, { repository }, answers) {
    const looking = (0,streams/* mapConcurrently */.X2)(targets, LOCAL_AT_ONCE, async (target) => ({
        target,
        evidence: await repository(target),
    }));
    for await (const answer of looking)
        answers.push(answer);
}
async function askWeb(toAsk, { authorities, web }, answers) {
    if (web === undefined)
        return;
    if (authorities === undefined)
        return askPages(toAsk, web, answers);
    const handedOn = (0,streams/* createQueue */.y0)();
    const askAuthorities = async () => {
        for await (const results of authorities(toAsk.batches())) {
            for (const result of results) {
                if ('answered' in result)
                    answers.push({ target: result.target, evidence: result.answered });
                else
                    handedOn.push(result.handOn);
            }
        }
    };
    await Promise.all([askAuthorities().finally(() => handedOn.end()), askPages(handedOn, web, answers)]);
}
async function askPages(targets, web, answers) {
    for await (const batch of web(targets.batches())) {
        for (const observed of batch)
            answers.push(observed);
    }
}

// EXTERNAL MODULE: ./build/src/domain/document.js
var domain_document = __webpack_require__(98057);
// EXTERNAL MODULE: ./build/src/judge/destination.js
var destination = __webpack_require__(59661);
// EXTERNAL MODULE: ./build/src/judge/policy.js
var policy = __webpack_require__(1799);
;// CONCATENATED MODULE: ./build/src/judge/wording.js
const WORDS = {
    'dead:': {
        message: 'This link is dead: the page is gone.',
        advice: 'Replace it by a page that has what was meant, or remove it.',
    },
    'dead:nxdomain': {
        message: 'This link is dead: its domain does not exist any more.',
        advice: 'Look for the site’s new domain, or remove the link.',
    },
    'dead:three-strikes': {
        message: 'This link is dead: it has failed three times, days apart.',
        advice: 'Replace it by a page that has what was meant, or remove it.',
    },
    'dead:redirect-to-root': {
        message: 'This link is dead: its page is gone, and readers are sent to the home page.',
        advice: 'Look for the page on the site, or remove the link.',
    },
    'dead:redirect-to-section': {
        message: 'This link is dead: its page is gone, and readers are sent to a page above it.',
        advice: 'Look for the page on the site, or remove the link.',
    },
    'dead:missing-or-private': {
        message: 'This link is dead: what it names is missing or private.',
        advice: 'Link what took its place, or remove it; if it is private, its owner has to open it to readers.',
    },
    'moved:': {
        message: 'This link has moved for good.',
        advice: 'Write the new address.',
    },
    'suspect:': {
        message: 'This link answers, but probably not with what was meant.',
        advice: 'Open it, and replace or remove it if the page is not there any more.',
    },
    'suspect:parked': {
        message: 'This link leads to a parked domain.',
        advice: 'Look for the site’s new address, or remove the link.',
    },
    'suspect:hijacked': {
        message: 'This link leads to somebody else’s site now.',
        advice: 'Open it with care, and remove it if the site is not the one that was meant.',
    },
    'suspect:placeholder': {
        message: 'This link leads to a server without the site that was meant.',
        advice: 'Look for the site’s new address, or remove the link.',
    },
    'suspect:soft-404': {
        message: 'This link answers like a page that is not there.',
        advice: 'Open it, and replace or remove it if the page is gone.',
    },
    'suspect:redirect-to-root': {
        message: 'This link leads to the home page instead of the page that was meant.',
        advice: 'Look for the page on the site, or link the home page if that is what is meant.',
    },
    'suspect:redirect-to-section': {
        message: 'This link leads to a page above the one that was meant.',
        advice: 'Look for the page on the site, or link the section if that is what is meant.',
    },
    'suspect:login-wall': {
        message: 'This link shows its page only to those who sign in.',
        advice: 'Check that readers may see it: a private page and a missing one look the same from outside.',
    },
    'suspect:tls-expired': {
        message: 'Browsers warn before they open this link: its certificate has expired.',
        advice: 'Try again in some days; if it stays so, the site is no longer kept.',
    },
    'suspect:tls-': {
        message: 'Browsers warn before they open this link.',
        advice: 'Open it, and link another page if the warning is right.',
    },
    'unreachable:': {
        message: 'This link could not be reached.',
        advice: 'Nothing to do yet: if it fails three times, days apart, it is reported as dead.',
    },
    'unreachable:rate-limited': {
        message: 'This link could not be checked: its host asks for more time.',
        advice: 'Nothing to do: a later run asks again.',
    },
    'unsafe:': {
        message: 'This link leads to a private address, which readers cannot reach.',
        advice: 'Remove it, or set allow-private if the readers share that network.',
    },
    'invalid:': {
        message: 'This is not a link that can be followed.',
        advice: 'Mend the address.',
    },
    'invalid:missing-file': {
        message: 'This link leads to a file that is not in the repository.',
        advice: 'Mend the path, or add the file.',
    },
    'invalid:broken-anchor': {
        message: 'This link leads to a heading that is not in the file.',
        advice: 'Mend the part after #, or the heading.',
    },
};
const REMARK_WORDS = {
    'broken-anchor': {
        message: 'The page is there, but not the place in it that this link names.',
        advice: 'Mend the part after #, or remove it.',
    },
    'insecure-link': {
        message: 'This link uses http although https serves the same.',
        advice: 'Write https.',
    },
    'archived-repository': {
        message: 'This repository is archived.',
        advice: 'Nothing to do if it is still worth reading; otherwise link its successor.',
    },
};
function wordsFor({ verdict, reason, archive }) {
    const group = `${reason.split('-')[0]}-`;
    const words = WORDS[`${verdict}:${reason}`] ?? WORDS[`${verdict}:${group}`] ?? WORDS[`${verdict}:`];
    const { message, advice } = words ?? { message: 'This link needs a look.', advice: undefined };
    const copy = archive === undefined ? '' : ` An archived copy of ${archive.takenAt.slice(0, 10)} is at ${archive.url}.`;
    return advice === undefined ? { message } : { message, advice: `${advice}${copy}` };
}
function wordsForRemark({ rule, message }) {
    return REMARK_WORDS[rule] ?? { message: sentence(message) };
}
function sentence(text) {
    const trimmed = text.trim();
    if (trimmed === '')
        return '';
    const end = /[.!?…]$/.test(trimmed) ? '' : '.';
    const isName = /^\S*[./#]\S/.test(trimmed);
    return `${isName ? trimmed.charAt(0) : trimmed.charAt(0).toUpperCase()}${trimmed.slice(1)}${end}`;
}

;// CONCATENATED MODULE: ./build/src/judge/findings.js



const RULES = {
    alive: undefined,
    moved: 'moved-link',
    dead: 'dead-link',
    suspect: 'suspect-link',
    blocked: undefined,
    unreachable: 'unreachable-link',
    unsafe: 'unsafe-link',
    invalid: 'invalid-link',
    skipped: undefined,
};
const INVALID_RULES = {
    'missing-file': 'missing-file',
    'broken-anchor': 'broken-anchor',
};
const NOT_TOLD = new Set(['budget', 'no-network', 'not-asked', 'not-checked']);
function isTold({ verdict, reason, remarks }) {
    return remarks.length > 0 || (RULES[verdict] !== undefined && !NOT_TOLD.has(reason));
}
function findingsOf(target, judgement, settings) {
    return target.occurrences.flatMap((occurrence) => [
        ...verdictFinding(occurrence, target, judgement, settings),
        ...judgement.remarks.flatMap((remark) => remarkFinding(occurrence, target, remark, settings)),
    ]);
}
function verdictFinding(occurrence, target, judgement, settings) {
    const { verdict, reason, archive } = judgement;
    const rule = (verdict === 'invalid' ? INVALID_RULES[reason] : undefined) ?? RULES[verdict];
    if (rule === undefined || NOT_TOLD.has(reason))
        return [];
    const severity = (0,policy/* severityOf */.x)(rule, settings, { isOwn: target.kind === 'repository' });
    if (severity === 'off')
        return [];
    const isArchiveWanted = verdict === 'dead' && settings.archive === 'suggest';
    const replacement = judgement.replacement ?? (isArchiveWanted ? archive?.url : undefined);
    const { message, advice } = wordsFor(settings.archive === 'off' ? withoutArchive(judgement) : judgement);
    return [
        {
            ...placed(occurrence, rule, severity),
            message,
            evidence: sentence(judgement.message),
            ...(advice === undefined ? {} : { advice }),
            url: target.url,
            ...written(replacement, occurrence, settings),
        },
    ];
}
function remarkFinding(occurrence, target, remark, settings) {
    const severity = (0,policy/* severityOf */.x)(remark.rule, settings);
    if (severity === 'off')
        return [];
    const { message, advice } = wordsForRemark(remark);
    return [
        {
            ...placed(occurrence, remark.rule, severity),
            message,
            evidence: sentence(remark.message),
            ...(advice === undefined ? {} : { advice }),
            url: target.url,
            ...written(remark.replacement, occurrence, settings),
        },
    ];
}
function duplicateFinding(duplicate, settings, removal) {
    const severity = (0,policy/* severityOf */.x)('duplicate-link', settings);
    if (severity === 'off')
        return undefined;
    const { first, later, by } = duplicate;
    const { line, column } = first.link.span;
    const place = first.file === later.file ? `line ${line}` : `line ${line} of ${first.file}`;
    return {
        ...placed(later, 'duplicate-link', severity),
        message: by === 'text' ? 'This link is there already.' : 'This link leads to a page that is linked already.',
        evidence: by === 'text' ? `The same address stands at ${place}.` : `The link at ${place} leads to the same page.`,
        advice: 'Keep one of them.',
        url: later.link.url,
        ...(removal === undefined || !settings.suggestions ? {} : { edit: removal }),
        related: { file: first.file, line, column },
    };
}
function placed({ file, link }, rule, severity) {
    const { line, column, endLine, endColumn } = link.span;
    return { rule, severity, source: 'deadwood', file, line, column, endLine, endColumn };
}
function written(url, { link }, settings) {
    if (url === undefined)
        return {};
    const text = (0,destination/* writeDestination */.i)(url, link);
    if (text === link.destination)
        return {};
    return settings.suggestions
        ? { replacement: text, edit: { span: link.span, text } }
        : { replacement: text };
}
function withoutArchive(judgement) {
    const { archive: _, ...rest } = judgement;
    return rest;
}

// EXTERNAL MODULE: ./build/src/judge/silences.js
var silences = __webpack_require__(73553);
;// CONCATENATED MODULE: ./build/src/judge/collect-findings.js



function collectFindings(input) {
    const { judged, settings, documents } = input;
    const aboutLinks = [];
    for (const { target, judgement } of judged) {
        if (!isTold(judgement))
            continue;
        for (const finding of findingsOf(target, judgement, settings))
            aboutLinks.push(finding);
    }
    const aboutDuplicates = input.duplicates.flatMap((duplicate) => {
        const told = onWantedLine(duplicate, documents);
        return duplicateFinding(told, settings, input.removals.get(duplicate)) ?? [];
    });
    return (0,silences/* wantedFindings */.u)([...aboutLinks, ...aboutDuplicates, ...input.lint], documents);
}
function onWantedLine(duplicate, documents) {
    const { first, later } = duplicate;
    const isWanted = ({ file, link }) => {
        const document = documents.get(file);
        return document === undefined || (0,domain_document/* isInScope */.y)(document.lines, link.span.line);
    };
    return !isWanted(later) && isWanted(first) ? { ...duplicate, first: later, later: first } : duplicate;
}

;// CONCATENATED MODULE: ./build/src/judge/keeping.js
const NO_REMARKS = [];
const MOST_SHAPES = 500;
function createKeeper() {
    const shapes = new Map();
    let last;
    return (target, judgement) => {
        if (!isUsual(target, judgement))
            return { target, judgement };
        if (last !== undefined && saysTheSame(last, judgement)) {
            return new UsualJudged(target, last, judgement.durationMs);
        }
        const name = nameOf(judgement);
        let shape = shapes.get(name);
        if (shape === undefined) {
            if (shapes.size >= MOST_SHAPES)
                return { target, judgement };
            shape = shapeOf(judgement);
            shapes.set(name, shape);
        }
        last = shape;
        return new UsualJudged(target, shape, judgement.durationMs);
    };
}
function saysTheSame({ shared, isAtHome }, judgement) {
    return (shared.message === judgement.message &&
        shared.reason === judgement.reason &&
        shared.verdict === judgement.verdict &&
        shared.status === judgement.status &&
        shared.checkedBy === judgement.checkedBy &&
        shared.attempts === judgement.attempts &&
        isAtHome === (judgement.finalUrl !== undefined));
}
function isUsual({ url: targetUrl }, judgement) {
    const { url, finalUrl, replacement, archive, validators, remarks } = judgement;
    return (url === targetUrl &&
        (finalUrl === undefined || finalUrl === url) &&
        replacement === undefined &&
        archive === undefined &&
        validators === undefined &&
        remarks.length === 0);
}
function nameOf({ verdict, reason, message, status, checkedBy, attempts, finalUrl }) {
    return `${verdict} ${reason} ${status} ${checkedBy} ${attempts} ${finalUrl === undefined} ${message}`;
}
function shapeOf({ url: _, durationMs: __, remarks: ___, finalUrl, ...shared }) {
    return { shared, isAtHome: finalUrl !== undefined };
}
class UsualJudged {
    target;
    #shape;
    #durationMs;
    constructor(target, shape, durationMs) {
        this.target = target;
        this.#shape = shape;
        this.#durationMs = durationMs;
    }
    get judgement() {
        const { url } = this.target;
        const { shared, isAtHome } = this.#shape;
        const durationMs = this.#durationMs;
        return isAtHome
            ? { url, ...shared, durationMs, finalUrl: url, remarks: NO_REMARKS }
            : { url, ...shared, durationMs, remarks: NO_REMARKS };
    }
}

// EXTERNAL MODULE: ./build/src/judge/opinion.js + 1 modules
var opinion = __webpack_require__(70670);
;// CONCATENATED MODULE: ./build/src/judge/judging.js


function createJudging(options) {
    const results = [];
    const keep = createKeeper();
    const evidence = new Map();
    const newRot = new Set();
    return {
        results,
        evidence,
        newRot,
        take(checked) {
            const { target } = checked;
            const judgement = 'judgement' in checked ? checked.judgement : judgeWithPast(target, checked.evidence, options);
            results.push(keep(target, options.keepsValidators ? judgement : withoutValidators(judgement)));
            if ('evidence' in checked && options.keepsEvidence)
                evidence.set(target.url, checked.evidence);
            if (target.kind === 'web') {
                if (isNewRot(judgement, options))
                    newRot.add(judgement.url);
                options.record(judgement);
            }
            return judgement;
        },
    };
}
function withoutValidators(judgement) {
    if (judgement.validators === undefined)
        return judgement;
    const { validators: _, ...rest } = judgement;
    return rest;
}
function withUnjudged(results, targets) {
    if (results.length === targets.length)
        return results;
    const judged = new Set(results.map(({ target }) => target));
    const missing = targets.filter((target) => !judged.has(target));
    return [...results, ...missing.map((target) => ({ target, judgement: notChecked(target.url) }))];
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
const ROT = new Set(['dead', 'suspect']);
function isNewRot({ url, verdict }, { past }) {
    if (!ROT.has(verdict))
        return false;
    const before = past(url)?.earlierVerdict;
    return before !== undefined && !ROT.has(before);
}
function judgeWithPast(target, evidence, options) {
    const unasked = (0,opinion/* judgeUnasked */.$)(target, evidence);
    if (unasked !== undefined)
        return unasked;
    const { policy, past } = options;
    const judge = options.judgeWeb();
    const judgement = judge(target, evidence, undefined, policy);
    if (judgement.verdict === 'alive')
        return judgement;
    const sightings = past(target.url);
    return sightings === undefined ? judgement : judge(target, evidence, sightings, policy);
}

// EXTERNAL MODULE: ./build/src/report/model.js
var model = __webpack_require__(58829);
;// CONCATENATED MODULE: ./build/src/resolve/duplicate-removal.js
const ITEM = /^( {0,12})([-*+]) {1,4}(\S.*)$/;
const LINE_END = /\r\n|\n|\r/;
function duplicateRemovals(text, duplicates) {
    const lines = text.split(LINE_END);
    const edits = new Map();
    for (const duplicate of duplicates) {
        const edit = removal(lines, duplicate);
        if (edit !== undefined)
            edits.set(duplicate, edit);
    }
    return edits;
}
function duplicateRemoval(text, duplicate) {
    return duplicateRemovals(text, [duplicate]).get(duplicate);
}
function removal(lines, { first, later, by }) {
    const isExact = by === 'text' &&
        first.file === later.file &&
        first.link.destination === later.link.destination &&
        first.link.text === later.link.text &&
        later.link.kind === first.link.kind;
    if (!isExact || first.link.span.line === later.link.span.line)
        return undefined;
    const line = later.link.span.line;
    const written = lines[line - 1] ?? '';
    const item = itemOf(written);
    const original = itemOf(lines[first.link.span.line - 1]);
    if (item === undefined || original === undefined)
        return undefined;
    if (item.content !== original.content && !isBareLink(item.content, later.link.destination))
        return undefined;
    if (!isAloneOnItsLine(lines, line, item.indent) || !hasSibling(lines, line, item))
        return undefined;
    return {
        span: { line, column: 1, endLine: line, endColumn: written.length + 1 },
        text: '',
        deleteLine: true,
    };
}
function itemOf(line) {
    const match = ITEM.exec(line ?? '');
    if (match === null)
        return undefined;
    const [, indent = '', bullet = '', content = ''] = match;
    return { indent: indent.length, bullet, content: content.trimEnd() };
}
function isBareLink(content, destination) {
    if (content === destination || content === `<${destination}>`)
        return true;
    const end = [`](${destination})`, `](<${destination}>)`].find((ending) => content.endsWith(ending));
    return end !== undefined && content.startsWith('[') && !content.slice(1, -end.length).includes(']');
}
function isAloneOnItsLine(lines, line, indent) {
    const next = lines[line] ?? '';
    if (next === '') {
        let index = line;
        while (lines[index]?.trim() === '')
            index += 1;
        return indentOf(lines[index] ?? '') <= indent;
    }
    const sibling = itemOf(next);
    return sibling !== undefined ? sibling.indent <= indent : /^#{1,6} /.test(next);
}
function hasSibling(lines, line, item) {
    return [lines[line - 2], lines[line]].some((neighbour) => {
        const other = itemOf(neighbour);
        return other !== undefined && other.indent === item.indent && other.bullet === item.bullet;
    });
}
function indentOf(line) {
    return line.length - line.trimStart().length;
}

// EXTERNAL MODULE: ./build/src/domain/finding.js
var finding = __webpack_require__(88215);
// EXTERNAL MODULE: ./build/src/domain/target.js
var target = __webpack_require__(321);
// EXTERNAL MODULE: ./build/src/resolve/canonical.js + 1 modules
var canonical = __webpack_require__(92666);
// EXTERNAL MODULE: ./build/src/resolve/repeats.js
var repeats = __webpack_require__(98762);
// EXTERNAL MODULE: ./build/src/resolve/resolve.js + 1 modules
var resolve = __webpack_require__(65821);
;// CONCATENATED MODULE: ./build/src/resolve/duplicates.js





function duplicatesAmong({ path: file, links }, repeats, exclude = []) {
    const pairs = [];
    for (const group of repeats) {
        let first;
        for (const at of group) {
            const link = links.at(at);
            if (link === undefined || isExcluded(link, exclude))
                continue;
            const occurrence = (0,target/* occurrenceOf */.L)(file, link);
            if (first === undefined)
                first = occurrence;
            else
                pairs.push({ at, duplicate: { first, later: occurrence, by: 'text' } });
        }
    }
    return pairs.sort((a, b) => a.at - b.at).map(({ duplicate }) => duplicate);
}
function duplicatesAcross(extractions, exclude = []) {
    const duplicates = [];
    const firsts = new Map();
    const inOrder = [...extractions].sort((a, b) => (0,finding/* compareText */.n6)(a.path, b.path));
    for (const { path: file, links } of inOrder) {
        for (const index of (0,repeats/* entriesOf */.Mc)(links)) {
            const link = links.at(index);
            if (link === undefined || isExcluded(link, exclude))
                continue;
            const key = (0,repeats/* keyOfEntry */.PK)(link);
            const first = firsts.get(key);
            const occurrence = (0,target/* occurrenceOf */.L)(file, link);
            if (first === undefined)
                firsts.set(key, occurrence);
            else
                duplicates.push({ first, later: occurrence, by: 'text' });
        }
    }
    return duplicates;
}
function isExcluded({ url }, exclude) {
    return exclude.length > 0 && exclude.some((pattern) => pattern.matches(url));
}
function findRedirectDuplicates(targets, judgements, scope = 'file') {
    const homes = new Map();
    for (const judgement of judgements) {
        const home = judgement.verdict === 'moved' ? (judgement.replacement ?? judgement.finalUrl) : undefined;
        if (home !== undefined)
            homes.set(judgement.url, (0,canonical/* duplicateKey */.Ve)(home));
    }
    if (homes.size === 0)
        return [];
    const reached = new Set(homes.values());
    const webTargets = [...targets].filter((target) => target.kind === 'web');
    const collections = collectionsAmong(webTargets);
    const groups = new Map();
    for (const target of webTargets) {
        const home = homes.get(target.url) ?? (0,canonical/* duplicateKey */.Ve)(target.url);
        if (!reached.has(home))
            continue;
        for (const occurrence of target.occurrences) {
            if (!(0,repeats/* isEntryToPage */.xm)(occurrence.link) || !collections.has(occurrence.file))
                continue;
            const name = scope === 'file' ? `${home}\n${occurrence.file}` : home;
            const group = groups.get(name);
            if (group === undefined)
                groups.set(name, [occurrence]);
            else
                group.push(occurrence);
        }
    }
    return [...groups.values()].flatMap(duplicatesWithin).sort((a, b) => (0,resolve/* compareOccurrences */.cu)(a.later, b.later));
}
function duplicatesWithin(group) {
    const [first, ...later] = [...group].sort(resolve/* compareOccurrences */.cu);
    if (first === undefined)
        return [];
    const written = new Set([(0,repeats/* keyOfEntry */.PK)(first.link)]);
    return later.flatMap((occurrence) => {
        const key = (0,repeats/* keyOfEntry */.PK)(occurrence.link);
        if (written.has(key))
            return [];
        written.add(key);
        return [{ first, later: occurrence, by: 'redirect' }];
    });
}
function collectionsAmong(targets) {
    const counts = new Map();
    for (const { occurrences } of targets) {
        for (const { file, link } of occurrences) {
            if (!(0,repeats/* isLinkToPage */.h7)(link))
                continue;
            const count = counts.get(file) ?? { entries: 0, links: 0 };
            if (count.links === 0)
                counts.set(file, count);
            count.links += 1;
            if (link.isEntry)
                count.entries += 1;
        }
    }
    const collections = [...counts].filter(([, { entries, links }]) => entries >= repeats/* COLLECTION_SHARE */.ZO * links);
    return new Set(collections.map(([file]) => file));
}

;// CONCATENATED MODULE: ./build/src/compose-report.js





function composeReport(composition) {
    const { request, job, configured, surveyed, memory, startedAtMs } = composition;
    const { settings, workspace, github } = configured;
    const { documents, links, judging, lint, broken, requests, warnings, notes } = surveyed;
    const targets = settings.shard === undefined ? links.targets() : judging.results.map(({ target }) => target);
    const judged = withUnjudged(judging.results, targets);
    const duplicates = [...links.duplicates(), ...redirectDuplicates(targets, judged, settings)];
    const findings = collectFindings({
        judged,
        duplicates,
        removals: removalsOf(duplicates, documents.texts),
        lint,
        documents: documents.scopes,
        settings,
    });
    return (0,model/* buildReport */.FK)({
        startedAt: new Date(startedAtMs).toISOString(),
        durationMs: request.surroundings.clock.now() - startedAtMs,
        job: describeJob(job, request),
        counts: {
            ...documents.counts,
            requests,
            apiRequests: github?.requests() ?? 0,
            ...(github === undefined ? {} : { apiBudget: github.mostRequests }),
        },
        judged,
        findings: [...findings, ...broken.findings],
        warnings: [...workspace.warnings, ...documents.warnings, ...broken.warnings, ...warnings],
        notes,
        past: pastsOf(judged, memory),
        ...(request.options.evidence ? { evidence: judging.evidence } : {}),
        ...(workspace.repository === undefined ? {} : { repository: workspace.repository }),
        shownAs: workspace.shownAs,
    });
}
function pastsOf(judged, memory) {
    const pasts = new Map();
    if (memory.sightings === undefined)
        return pasts;
    for (const { judgement } of judged) {
        const past = memory.pastOf(judgement);
        if (past !== undefined)
            pasts.set(judgement.url, past);
    }
    return pasts;
}
const TREND_DAYS = 12;
function pastOf({ startedAt, totals }, { sightings }, newRot) {
    const earlier = (sightings?.earlierRuns(TREND_DAYS - 1) ?? []).map((run) => ({
        at: run.startedAt,
        verdicts: run.verdicts,
    }));
    return { trend: [...earlier, { at: startedAt, verdicts: totals.verdicts }], newRot };
}
function redirectDuplicates(targets, judged, { duplicates }) {
    if (duplicates === 'off')
        return [];
    const scope = duplicates === 'repository' ? 'repository' : 'file';
    return findRedirectDuplicates(targets, judged.map(({ judgement }) => judgement), scope);
}
function removalsOf(duplicates, texts) {
    const removals = new Map();
    for (const [file, ofFile] of Map.groupBy(duplicates, ({ later }) => later.file)) {
        const text = texts.get(file);
        if (text === undefined)
            continue;
        for (const [duplicate, edit] of duplicateRemovals(text, ofFile))
            removals.set(duplicate, edit);
    }
    return removals;
}
function describeJob(job, { surroundings: { environment } }) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
    return {
        mode: job.kind,
        ...(job.event === 'terminal' ? {} : { event: job.event }),
        ...(job.kind === 'review' ? { pullRequest: job.number } : {}),
        ...(server && repository && run ? { runUrl: `${server}/${repository}/actions/runs/${run}` } : {}),
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
;// CONCATENATED MODULE: ./build/src/preload.js
const OF_A_REVIEW = [
    () => __webpack_require__.e(/* import() */ 5029).then(__webpack_require__.bind(__webpack_require__, 15029)),
    () => __webpack_require__.e(/* import() */ 6008).then(__webpack_require__.bind(__webpack_require__, 96008)),
    () => __webpack_require__.e(/* import() */ 4362).then(__webpack_require__.bind(__webpack_require__, 44362)),
    () => Promise.all(/* import() */[__webpack_require__.e(2772), __webpack_require__.e(691), __webpack_require__.e(7455)]).then(__webpack_require__.bind(__webpack_require__, 47455)),
    async () => (await Promise.all(/* import() */[__webpack_require__.e(2772), __webpack_require__.e(7840)]).then(__webpack_require__.bind(__webpack_require__, 57840))).preloadEngine(),
    () => Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3542), __webpack_require__.e(935), __webpack_require__.e(5899), __webpack_require__.e(1159)]).then(__webpack_require__.bind(__webpack_require__, 21159)),
    () => Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(8497), __webpack_require__.e(9600), __webpack_require__.e(5899), __webpack_require__.e(1535)]).then(__webpack_require__.bind(__webpack_require__, 43916)),
    () => Promise.all(/* import() */[__webpack_require__.e(3542), __webpack_require__.e(3055), __webpack_require__.e(3674), __webpack_require__.e(3757)]).then(__webpack_require__.bind(__webpack_require__, 43757)),
    () => Promise.all(/* import() */[__webpack_require__.e(935), __webpack_require__.e(6161)]).then(__webpack_require__.bind(__webpack_require__, 76161)),
    () => __webpack_require__.e(/* import() */ 8235).then(__webpack_require__.bind(__webpack_require__, 68235)),
    () => __webpack_require__.e(/* import() */ 9882).then(__webpack_require__.bind(__webpack_require__, 99882)),
    () => __webpack_require__.e(/* import() */ 8092).then(__webpack_require__.bind(__webpack_require__, 48092)),
    () => __webpack_require__.e(/* import() */ 8218).then(__webpack_require__.bind(__webpack_require__, 8218)),
    () => __webpack_require__.e(/* import() */ 2453).then(__webpack_require__.bind(__webpack_require__, 24834)),
    () => __webpack_require__.e(/* import() */ 939).then(__webpack_require__.bind(__webpack_require__, 73320)),
];
async function preload(job, log) {
    if (job.kind !== 'review')
        return;
    for (const load of OF_A_REVIEW) {
        try {
            await load();
        }
        catch (error) {
            log.debug(`Not loaded ahead: ${String(error)}`);
            return;
        }
    }
}

// EXTERNAL MODULE: ./build/src/settings/definitions.js + 3 modules
var definitions = __webpack_require__(99640);
// EXTERNAL MODULE: ./build/src/settings.js + 1 modules
var src_settings = __webpack_require__(87719);
;// CONCATENATED MODULE: ./build/src/configure.js






async function configure(request, job, github) {
    if (job.kind !== 'review')
        return configureFromFiles(request, job, github);
    if (github === undefined) {
        throw new errors/* DeadwoodError */.s('A review is written through the GitHub API: give the action its token (the default is `github.token`).');
    }
    const { number, headSha } = job;
    const { listChanges } = await __webpack_require__.e(/* import() */ 620).then(__webpack_require__.bind(__webpack_require__, 80620));
    const listing = listChanges(github, number);
    listing.catch(() => undefined);
    const { openPullRequest, pullRequestWorkspace } = await Promise.all(/* import() */[__webpack_require__.e(3542), __webpack_require__.e(3055), __webpack_require__.e(3674), __webpack_require__.e(7997)]).then(__webpack_require__.bind(__webpack_require__, 10378));
    void preload(job, request.surroundings.log);
    const changes = await listing;
    const opened = await openPullRequest(github, {
        number,
        headSha,
        changes,
        configPath: configPathOf(request),
    });
    const given = await (0,src_settings/* readSettings */.sb)({
        layer: request.layer,
        readFile: (path) => opened.readConfiguration(path),
    });
    const settings = (0,src_settings/* completeSettings */.b_)(given, 'review');
    const workspace = await pullRequestWorkspace(github, opened, settings);
    return { settings, workspace, github, opened };
}
async function configureFromFiles(request, job, github) {
    const { cwd } = request.surroundings;
    const circumstance = job.event === 'terminal' ? 'terminal' : job.kind;
    const readFromDisk = async () => (0,src_settings/* readSettings */.sb)({ layer: request.layer, readFile: (path) => readAbove(cwd, path) });
    const { holdsDocuments, openDiskWorkspace } = await __webpack_require__.e(/* import() */ 3103).then(__webpack_require__.bind(__webpack_require__, 83103));
    const given = await readFromDisk();
    const settings = (0,src_settings/* completeSettings */.b_)(given, circumstance);
    if (circumstance !== 'terminal' && github !== undefined && !(await holdsDocuments(cwd, settings.paths))) {
        const tarball = await configureFromTarball(request, job, github, circumstance);
        if (tarball !== undefined)
            return tarball;
    }
    const diffBase = request.options.diffBase ?? (job.kind === 'check' ? job.baseSha : undefined);
    const repository = repositoryOf(request, job);
    const workspace = await openDiskWorkspace({
        cwd,
        paths: request.options.paths,
        globs: settings.paths,
        ...(diffBase === undefined ? {} : { diffBase }),
        scope: diffBase === undefined ? 'all' : settings.scope,
        ...(repository === undefined ? {} : { repository }),
        branches: branchesOf(job),
        findsUnchanged: settings.history !== 'off' && !settings.lint && settings.duplicates !== 'fix',
    });
    return { settings, workspace, ...(github === undefined ? {} : { github }) };
}
async function configureFromTarball(request, job, github, circumstance) {
    const sha = job.sha;
    const repository = repositoryOf(request, job);
    if (sha === undefined || repository === undefined)
        return undefined;
    const { openTarball, tarballWorkspace } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(9145)]).then(__webpack_require__.bind(__webpack_require__, 9145));
    const opened = await openTarball(github, sha);
    const readFile = async (path) => opened.textOf(path);
    const given = await (0,src_settings/* readSettings */.sb)({ layer: request.layer, readFile });
    const settings = (0,src_settings/* completeSettings */.b_)(given, circumstance);
    const workspace = tarballWorkspace(opened, {
        globs: settings.paths,
        repository,
        branches: branchesOf(job),
    });
    return { settings, workspace, github };
}
function configPathOf({ layer }) {
    const raw = layer.entries.find(({ key }) => key === 'config')?.raw;
    return typeof raw === 'string' && raw !== '' ? raw : definitions/* DEFINITIONS */.LX.config.default;
}
async function readAbove(cwd, path) {
    for (let folder = (0,external_node_path_.resolve)(cwd);; folder = (0,external_node_path_.dirname)(folder)) {
        const text = await readIfThere((0,external_node_path_.join)(folder, path));
        const isRoot = text !== undefined || folder === (0,external_node_path_.dirname)(folder) || (await isThere((0,external_node_path_.join)(folder, '.git')));
        if (isRoot)
            return text;
    }
}
async function readIfThere(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw new errors/* DeadwoodError */.s(`${path} cannot be read (${String(code)}).`, { cause });
    }
}
async function isThere(path) {
    const { existsSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 73024, 19));
    return existsSync(path);
}
function repositoryOf({ surroundings }, job) {
    const { owner, repo, sha } = job;
    if (owner === undefined || repo === undefined || sha === undefined)
        return undefined;
    const serverUrl = surroundings.environment.GITHUB_SERVER_URL || 'https://github.com';
    return { serverUrl, owner, name: repo, commit: sha };
}
function branchesOf(job) {
    const branch = job.ref?.replace(/^refs\/(?:heads|tags)\//, '');
    return [branch, job.sha].filter((name) => name !== undefined);
}

;// CONCATENATED MODULE: ./build/src/feed.js
const CAUGHT_UP = 'The run before could not check everything in its time: what was not looked at for longest came first.';
async function* feed(targets, options) {
    const { settings, sightings } = options;
    const isBehind = sightings?.wasIncomplete() === true;
    if (settings.shard === undefined && !isBehind) {
        yield* targets;
        return;
    }
    let all = (await Array.fromAsync(targets)).flat();
    if (settings.shard !== undefined) {
        const { targetsOfShard } = await __webpack_require__.e(/* import() */ 4162).then(__webpack_require__.bind(__webpack_require__, 74162));
        all = targetsOfShard(all, settings.shard, settings);
    }
    yield sightings !== undefined && isBehind ? oldestFirst(all, sightings) : all;
}
function oldestFirst(targets, sightings) {
    const checkedMs = new Map(targets.map(({ kind, url }) => [url, kind === 'web' ? (sightings.lastCheckedMs(url) ?? 0) : 0]));
    const msOf = ({ url }) => checkedMs.get(url) ?? 0;
    return targets.toSorted((a, b) => msOf(a) - msOf(b));
}

// EXTERNAL MODULE: ./build/src/report/plain-text.js
var plain_text = __webpack_require__(66366);
;// CONCATENATED MODULE: ./build/src/first-links.js


async function* firstLinks(results, { paths, most, warnings }) {
    const order = paths.toSorted(finding/* compareText */.n6);
    let held = new Map();
    let next = 0;
    let seen = 0;
    let kept = 0;
    let room = most;
    for await (const result of results) {
        const { length } = linksOf(result);
        held.set(pathOf(result), result);
        seen += length;
        kept += length;
        for (let ready = held.get(order[next] ?? ''); ready !== undefined; ready = held.get(order[next] ?? '')) {
            held.delete(pathOf(ready));
            next += 1;
            kept -= linksOf(ready).length;
            const first = withFirst(ready, room);
            room -= linksOf(first).length;
            yield first;
        }
        if (kept <= 2 * most)
            continue;
        held = new Map(cut(held.values(), most).map((each) => [pathOf(each), each]));
        kept = most;
    }
    yield* cut(held.values(), room);
    if (seen > most) {
        warnings.push(`Of ${(0,plain_text/* count */.U9)(seen, 'link')} in the changed documents the first ${(0,plain_text/* number */.ai)(most)} were checked: more is for nobody to review.`);
    }
}
function cut(results, most) {
    let room = most;
    return [...results]
        .sort((a, b) => (0,finding/* compareText */.n6)(pathOf(a), pathOf(b)))
        .map((result) => {
        const first = withFirst(result, room);
        room -= linksOf(first).length;
        return first;
    });
}
function withFirst(result, most) {
    const links = linksOf(result);
    if (links.length <= most)
        return result;
    const extraction = { ...result.reading.extraction, links: links.slice(0, most) };
    return { ...result, reading: { ...result.reading, extraction, repeats: repeatsBelow(result, most) } };
}
function repeatsBelow({ reading }, most) {
    return reading.repeats
        .map((group) => group.filter((index) => index < most))
        .filter((group) => group.length > 1);
}
function linksOf({ reading }) {
    return reading.extraction.links;
}
function pathOf({ reading }) {
    return reading.extraction.path;
}

// EXTERNAL MODULE: ./build/src/github/connect.js
var connect = __webpack_require__(76143);
// EXTERNAL MODULE: ./build/src/judge/strikes.js
var strikes = __webpack_require__(48982);
;// CONCATENATED MODULE: ./build/src/history/memory.js

const KEPT_DAYS = 120;
const OFF = {
    sightings: undefined,
    keepsExtractions: false,
    pastOf: () => undefined,
    close: async () => [],
};
async function openMemory(options) {
    const { settings, nowMs, log, carry, mayWrite } = options;
    if (settings.history === 'off')
        return OFF;
    const isCarried = settings.history === 'cache';
    if (isCarried && carry === undefined)
        return OFF;
    let path = settings.history;
    if (isCarried && carry !== undefined) {
        const { restoreHistory, CARRIED_FILE } = await __webpack_require__.e(/* import() */ 9013).then(__webpack_require__.bind(__webpack_require__, 49013));
        const from = await restoreHistory(carry);
        log.debug(`History: restored from ${from}.`);
        path = CARRIED_FILE;
    }
    const { openSightings } = await __webpack_require__.e(/* import() */ 8967).then(__webpack_require__.bind(__webpack_require__, 88967));
    const { historyDays } = settings;
    const sightings = openSightings({
        path,
        nowMs,
        historyDays,
        log,
    });
    return {
        sightings: mayWrite ? sightings : readOnly(sightings),
        keepsExtractions: mayWrite,
        pastOf(judgement) {
            const past = judgement.verdict === 'alive' ? undefined : sightings.past(judgement.url);
            if (past === undefined)
                return undefined;
            const { verdict, reason } = judgement;
            const isFailure = verdict === 'unreachable' || verdict === 'dead';
            return {
                strikes: isFailure ? (0,strikes/* strikesOf */.r)(reason, past, new Date(nowMs).toISOString()).length : 0,
                firstSeenAt: past.firstSeenAt,
                ...(past.lastAliveAt === undefined ? {} : { lastAliveAt: past.lastAliveAt }),
            };
        },
        async close(run) {
            if (mayWrite) {
                sightings.recordRun(run);
                sightings.forgetOlderThan(KEPT_DAYS);
            }
            sightings.close();
            if (!isCarried || !mayWrite || carry === undefined)
                return [];
            const { saveHistory } = await __webpack_require__.e(/* import() */ 9013).then(__webpack_require__.bind(__webpack_require__, 49013));
            return saveHistory(carry);
        },
    };
}
function readOnly(sightings) {
    return { ...sightings, record() { }, keepExtraction() { } };
}

;// CONCATENATED MODULE: ./build/src/open-checkers.js
function openCheckers(options) {
    const { request, settings, recall } = options;
    const isOnline = settings.links && !request.options.offline && settings.merge === undefined;
    const web = isOnline ? lazyWeb(options) : undefined;
    const learnt = [];
    const local = lazyRepository(options, learnt);
    return {
        checkers: {
            ...(recall === undefined ? {} : { recall }),
            repository: async (target) => (await local()).check(target),
            ...(web === undefined ? {} : { authorities: web.authorities, web: web.check }),
        },
        learn: (extraction) => {
            learnt.push(extraction);
        },
        judgeWeb: () => {
            const loaded = web?.judge();
            if (loaded === undefined)
                throw new Error('there is an answer of the web, and nobody was asked');
            return loaded;
        },
        requests: () => web?.requests() ?? 0,
        hostsWaiting: () => web?.hostsWaiting() ?? 0,
        notes: () => web?.notes() ?? [],
        close: async () => web?.close(),
    };
}
function lazyRepository({ openTree, recallDocument }, learnt) {
    let opening;
    const open = async () => {
        const [{ createRepositoryChecker }, { fragmentSourceOf }, { anchorsOf }, tree] = await Promise.all([
            __webpack_require__.e(/* import() */ 8235).then(__webpack_require__.bind(__webpack_require__, 68235)),
            __webpack_require__.e(/* import() */ 1919).then(__webpack_require__.bind(__webpack_require__, 81919)),
            Promise.all(/* import() */[__webpack_require__.e(3542), __webpack_require__.e(3055), __webpack_require__.e(3674), __webpack_require__.e(4601)]).then(__webpack_require__.bind(__webpack_require__, 84601)),
            openTree(),
        ]);
        const checker = createRepositoryChecker(tree, anchorsOf);
        for (const extraction of learnt)
            checker.learn(extraction);
        const known = new Set(learnt.map(({ path }) => path));
        const recall = (path) => {
            if (known.has(path))
                return;
            known.add(path);
            const isPage = tree.kindOf(path) === 'file' && fragmentSourceOf(path) === 'headings';
            const blobId = isPage ? tree.blobIdOf?.(path) : undefined;
            const document = blobId === undefined ? undefined : recallDocument?.(blobId, path);
            if (document !== undefined)
                checker.learn(document);
        };
        return {
            check(target) {
                if (target.fragment !== undefined)
                    recall(target.path);
                return checker.check(target);
            },
        };
    };
    return () => {
        opening ??= open();
        return opening;
    };
}
function lazyWeb(options) {
    const { request, settings, github, deadlineMs } = options;
    const { environment, clock, log } = request.surroundings;
    let opened;
    let waitingHosts = 0;
    const exhausted = new Set();
    let opening;
    const open = () => {
        opening ??= (async () => {
            const [{ createWebChecker }, { createAuthorities }, { judge }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3542), __webpack_require__.e(935), __webpack_require__.e(5899), __webpack_require__.e(1159)]).then(__webpack_require__.bind(__webpack_require__, 21159)),
                Promise.all(/* import() */[__webpack_require__.e(3542), __webpack_require__.e(3055), __webpack_require__.e(3674), __webpack_require__.e(3757)]).then(__webpack_require__.bind(__webpack_require__, 43757)),
                Promise.all(/* import() */[__webpack_require__.e(935), __webpack_require__.e(6161)]).then(__webpack_require__.bind(__webpack_require__, 76161)),
            ]);
            const checker = await createWebChecker({
                settings,
                deadlineMs,
                clock,
                log,
                environment,
                firstFailureOf: options.firstFailureOf,
                validatorsOf: options.validatorsOf,
                onProgress: (progress) => {
                    waitingHosts = progress.waitingHosts;
                },
            });
            const authorities = createAuthorities({
                fetch: (url, asked) => checker.fetchAuthority(url, asked),
                ...(github === undefined ? {} : { github: { graphql: github.graphql, serverUrl: github.serverUrl } }),
                clock,
                deadlineMs,
                log,
                onExhausted: (name) => exhausted.add(name),
            });
            opened = { checker, authorities, judge };
            return opened;
        })();
        return opening;
    };
    return {
        async *authorities(targets) {
            for await (const [first, rest] of open_checkers_withFirst(targets))
                yield* (await open()).authorities(prepend(first, rest));
        },
        async *check(targets) {
            for await (const [first, rest] of open_checkers_withFirst(targets))
                yield* (await open()).checker.check(prepend(first, rest));
        },
        judge: () => opened?.judge,
        requests: () => opened?.checker.requests ?? 0,
        hostsWaiting: () => waitingHosts,
        notes: () => [...exhausted].map(exhaustedNote),
        close: async () => opened?.checker.close(),
    };
}
function exhaustedNote(authority) {
    const name = authority === 'github' ? 'GitHub’s API' : `The API of ${authority}`;
    return `${name} allowed no more questions for now: the rest was asked page by page, which is slower.`;
}
async function* open_checkers_withFirst(batches) {
    const first = await batches.next();
    if (!first.done)
        yield [first.value, batches];
}
async function* prepend(first, rest) {
    yield first;
    yield* rest;
}

;// CONCATENATED MODULE: ./build/src/progress.js
const WINDOW_MS = 5_000;
function openProgress(clock, show, hostsWaiting) {
    let total = 0;
    let done = 0;
    const marks = [];
    const tell = () => {
        const nowMs = clock.now();
        const last = marks.at(-1);
        if (last === undefined || nowMs - last.atMs > 250)
            marks.push({ atMs: nowMs, done });
        while (marks.length > 2 && nowMs - (marks[0]?.atMs ?? nowMs) > WINDOW_MS)
            marks.shift();
        const first = marks[0] ?? { atMs: nowMs, done: 0 };
        const seconds = Math.max(0.25, (nowMs - first.atMs) / 1_000);
        const ratePerSecond = (done - first.done) / seconds;
        show?.({
            done,
            total,
            hostsWaiting: hostsWaiting(),
            ratePerSecond,
            ...(ratePerSecond > 0 ? { secondsLeft: (total - done) / ratePerSecond } : {}),
        });
    };
    return {
        found(targets) {
            total += targets;
            if (show !== undefined)
                tell();
        },
        done(targets) {
            done += targets;
            if (show !== undefined)
                tell();
        },
    };
}

;// CONCATENATED MODULE: ./build/src/reading/documents.js

function readDocuments(workspace, options) {
    const scopes = new Map();
    const texts = new Map();
    const warnings = [];
    const counts = { documents: 0, links: 0 };
    async function* results() {
        for await (const result of readAll(workspace, options, texts, warnings)) {
            const { reference } = result;
            const { extraction } = result.reading;
            counts.documents++;
            counts.links += extraction.links.length;
            scopes.set(reference.path, { lines: reference.lines, silences: extraction.silences });
            yield result;
        }
    }
    return { results: results(), scopes, texts, counts, warnings };
}
async function* readAll(workspace, options, texts, warnings) {
    const { settings, surroundings, keepsTexts, makesRows, recall } = options;
    const { readSources } = await __webpack_require__.e(/* import() */ 5029).then(__webpack_require__.bind(__webpack_require__, 15029));
    const references = new Map(workspace.documents.map((reference) => [reference.path, reference]));
    const linter = settings.lint
        ? await openConfiguredLinter(workspace, surroundings.workerUrl, settings.budgetSeconds, warnings)
        : undefined;
    const linted = new Map();
    const needsText = linter !== undefined || keepsTexts || workspace.documents.some((d) => d.absolutePath === undefined);
    const unread = [];
    async function* sources() {
        if (!needsText) {
            for (const { path } of unread)
                yield { path, file: workspace.shownAs(path) };
            return;
        }
        for await (const read of workspace.read()) {
            if ('problem' in read) {
                warnings.push(read.problem);
                continue;
            }
            const { path } = read.reference;
            if (keepsTexts)
                texts.set(path, read.text);
            if (linter !== undefined)
                linted.set(path, linter.lint(path, read.text, read.reference.lines));
            yield { path, text: read.text };
        }
    }
    for (const reference of needsText ? [] : workspace.documents) {
        const reading = recalled(reference, recall);
        if (reading === undefined)
            unread.push(reference);
        else
            yield { reference, reading, lint: [] };
    }
    try {
        const { workerUrl, cwd } = surroundings;
        for await (const reading of readSources(sources(), { workerUrl, cwd, makesRows })) {
            if ('problem' in reading) {
                warnings.push(reading.problem);
                continue;
            }
            const { path } = reading.extraction;
            const reference = references.get(path);
            if (reference === undefined)
                continue;
            const lint = withSeverities((await linted.get(path)) ?? [], settings);
            linted.delete(path);
            yield { reference, reading, lint };
        }
        warnings.push(...(linter?.warnings ?? []));
    }
    finally {
        await linter?.close();
    }
}
function recalled({ blobId, bytes, path }, recall) {
    if (blobId === undefined || bytes === undefined)
        return undefined;
    const kept = recall?.(blobId, path);
    return kept?.bytes === bytes ? { ...kept.reading, blobId } : undefined;
}
const LINT_SHARE = 0.5;
async function openConfiguredLinter(workspace, workerUrl, budgetSeconds, warnings) {
    const { readLintConfiguration } = await __webpack_require__.e(/* import() */ 6008).then(__webpack_require__.bind(__webpack_require__, 96008));
    const read = await readLintConfiguration((path) => workspace.readConfiguration(path));
    warnings.push(...read.warnings);
    const { openLinter } = await __webpack_require__.e(/* import() */ 4362).then(__webpack_require__.bind(__webpack_require__, 44362));
    return openLinter(read.configuration, {
        documents: workspace.documents.length,
        workerUrl,
        totalCpuLimitMs: budgetSeconds * 1_000 * LINT_SHARE,
    });
}
function withSeverities(findings, settings) {
    return findings.flatMap((finding) => {
        const isChosen = Object.hasOwn(settings.rules, finding.rule);
        const severity = isChosen ? (0,policy/* severityOf */.x)(finding.rule, settings) : finding.severity;
        return severity === 'off' ? [] : [{ ...finding, severity }];
    });
}

// EXTERNAL MODULE: ./build/src/resolve/destination.js + 4 modules
var resolve_destination = __webpack_require__(33159);
;// CONCATENATED MODULE: ./build/src/resolve/inner-links.js

function createInnerTest({ owner, name, }) {
    const names = [owner, name].map(anyhowWritten);
    return ({ url: written }) => {
        const isPlainlyWeb = written.startsWith('https://') || written.startsWith('http://');
        const url = isPlainlyWeb ? written : (0,resolve_destination/* trimmed */.dE)(written);
        if (!isPlainlyWeb && !(0,resolve_destination/* isAbsolute */.oP)(url))
            return url !== '' && !url.startsWith('#');
        return names.every((each) => each.test(url));
    };
}
function anyhowWritten(name) {
    const characters = [...name].map((character) => character.replace(/\W/, '\\$&'));
    return new RegExp(characters.join('[\\t\\n\\r]*'), 'i');
}

// EXTERNAL MODULE: ./build/src/reading/row.js + 1 modules
var reading_row = __webpack_require__(50764);
;// CONCATENATED MODULE: ./build/src/reading/remember.js


function rememberReadings(rowOf, repository) {
    const isInner = repository === undefined ? () => true : createInnerTest(repository);
    const reading = (blobId, path) => {
        const row = rowOf(blobId, path);
        return row === undefined ? undefined : (0,reading_row/* fromRow */.p)(path, row);
    };
    return {
        reading,
        innerExtraction(blobId, path) {
            const extraction = reading(blobId, path)?.reading.extraction;
            return extraction && { ...extraction, links: extraction.links.filter(isInner) };
        },
    };
}

;// CONCATENATED MODULE: ./build/src/resolve/collect.js



function createLinkCollector(context, settings) {
    const resolver = (0,resolve/* createResolver */.Tw)(context);
    const { duplicates: mode, exclude } = settings;
    const found = [];
    const whole = [];
    return {
        add(reference, { extraction, hashes, repeats }) {
            if (mode === 'repository')
                whole.push(extraction);
            else if (mode !== 'off') {
                for (const duplicate of duplicatesAmong(extraction, repeats, exclude))
                    found.push(duplicate);
            }
            if (reference.lines === 'all')
                return resolver.add(extraction, hashes);
            const { lines } = reference;
            const links = extraction.links.filter(({ span }) => (0,domain_document/* isInScope */.y)(lines, span.line));
            return resolver.add({ ...extraction, links });
        },
        close: () => resolver.close(),
        targets: () => resolver.targets(),
        duplicates: () => (mode === 'repository' ? duplicatesAcross(whole, exclude) : found),
    };
}

;// CONCATENATED MODULE: ./build/src/pipeline.js

















async function run(request) {
    const { job } = request;
    switch (job.kind) {
        case 'review':
        case 'report':
        case 'check':
            return runDocuments(request, job);
        case 'command':
        case 'dashboard':
            return (await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(9108), __webpack_require__.e(8815), __webpack_require__.e(328)]).then(__webpack_require__.bind(__webpack_require__, 20328))).answer(request, job, runDocuments);
        case 'idle':
            throw new Error(`an idle job was started: ${job.reason}`);
        default:
            throw new Error(`unknown job ${job}`);
    }
}
async function runDocuments(request, job) {
    const { clock, log } = request.surroundings;
    const startedAtMs = clock.now();
    const github = await (0,connect/* connect */.N)(request.surroundings, job);
    try {
        const configured = forOneShard(await configure(request, job, github));
        const { settings } = configured;
        const carry = carryOf(request.surroundings, job, github);
        const isDefaultBranch = job.kind !== 'review' && (job.isDefaultBranch || job.event === 'terminal');
        const memory = await openMemory({
            settings,
            nowMs: startedAtMs,
            log,
            ...(job.event === 'terminal' ? {} : { carry }),
            mayWrite: isDefaultBranch && settings.shard === undefined && !settings.dryRun,
        });
        const surveyed = await survey(request, configured, memory, startedAtMs);
        demandReadable(surveyed.documents, job);
        const report = composeReport({ request, job, configured, surveyed, memory, startedAtMs });
        const past = pastOf(report, memory, surveyed.judging.newRot);
        const { texts } = surveyed.documents;
        const published = settings.shard === undefined
            ? await (await __webpack_require__.e(/* import() */ 9882).then(__webpack_require__.bind(__webpack_require__, 99882))).publish({
                request,
                job,
                configured,
                report,
                texts,
                past,
            })
            : await (await __webpack_require__.e(/* import() */ 4402).then(__webpack_require__.bind(__webpack_require__, 74402))).publishPart(partOf(settings.shard, report, surveyed), request);
        const sentences = await memory.close(rowOf(report, surveyed.judging));
        return {
            report: github === undefined ? report : (0,model/* withApiRequests */.pm)(report, github.requests()),
            settings,
            exitCode: isFailed(report, settings.failOn) ? 1 : 0,
            published: { ...published, sentences: [...published.sentences, ...sentences] },
            past,
        };
    }
    finally {
        await github?.close();
    }
}
function demandReadable({ counts, warnings }, job) {
    if (job.event === 'terminal' && counts.documents === 0 && warnings.length > 0) {
        throw new errors/* DeadwoodError */.s(warnings.join('\n'));
    }
}
const MOST_REVIEWED_LINKS = 200_000;
async function survey(request, { settings, workspace, github }, memory, startedAtMs) {
    const { surroundings, options } = request;
    const { sightings } = memory;
    const remembered = sightings && rememberReadings(sightings.extraction, workspace.repository);
    const documents = readDocuments(workspace, {
        settings,
        surroundings,
        keepsTexts: request.job.kind === 'review' || settings.duplicates === 'fix',
        makesRows: memory.keepsExtractions,
        recall: remembered?.reading,
    });
    const isOnDisk = workspace.documents.every(({ absolutePath }) => absolutePath !== undefined);
    if (!isOnDisk)
        workspace.openTree().catch(() => undefined);
    let tree;
    const context = {
        settings,
        kindOf: (path) => tree?.kindOf(path),
        ...(workspace.repository === undefined
            ? {}
            : { repository: { ...workspace.repository, branches: workspace.branches } }),
    };
    const links = createLinkCollector(context, settings);
    const parts = settings.merge === undefined ? undefined : await openParts(settings.merge, surroundings.cwd);
    const opened = openCheckers({
        request,
        settings,
        openTree: workspace.openTree,
        github,
        recall: parts?.recall ??
            (options.recheck === true ? undefined : sightings && ((target) => sightings.fresh(target.url))),
        recallDocument: remembered?.innerExtraction,
        firstFailureOf: (url) => sightings?.past(url)?.failures[0]?.at,
        validatorsOf: options.recheck === true ? undefined : sightings?.validatorsOf,
        deadlineMs: startedAtMs + settings.budgetSeconds * 1_000,
    });
    const judging = createJudging({
        judgeWeb: opened.judgeWeb,
        policy: { accept: settings.accept, at: new Date(startedAtMs).toISOString() },
        past: (url) => sightings?.past(url),
        record: (judgement) => sightings?.record(judgement),
        keepsEvidence: options.evidence,
        keepsValidators: settings.shard !== undefined,
    });
    const progress = openProgress(surroundings.clock, surroundings.onProgress, opened.hostsWaiting);
    const lint = [];
    const changed = [];
    const limits = [];
    const results = request.job.kind === 'review'
        ? firstLinks(documents.results, {
            paths: workspace.documents.map(({ path }) => path),
            most: MOST_REVIEWED_LINKS,
            warnings: limits,
        })
        : documents.results;
    async function* targets() {
        for await (const { reference, reading, lint: messages } of results) {
            const { extraction } = reading;
            for (const message of messages)
                lint.push(message);
            opened.learn(extraction);
            if (reading.blobId !== undefined) {
                sightings?.keepExtraction(reading.blobId, extraction.path, reading.row);
            }
            if (workspace.change !== undefined)
                changed.push({ reference, extraction });
            if (tree === undefined && needsTree(reading))
                tree = await workspace.openTree();
            const found = links.add(reference, reading);
            progress.found(found.length);
            yield found;
        }
        links.close();
    }
    try {
        for await (const answers of checkTargets(feed(targets(), { settings, sightings }), opened.checkers)) {
            for (const checked of answers)
                judging.take(checked);
            progress.done(answers.length);
        }
        const recall = remembered?.innerExtraction;
        const broken = await brokenByChange({ workspace, context, settings, changed, recall });
        const requests = opened.requests() + (parts?.requests ?? 0);
        const notes = [...(sightings?.wasIncomplete() === true ? [CAUGHT_UP] : []), ...opened.notes()];
        const warnings = [...(parts?.problems ?? []), ...limits];
        return { documents, links, judging, lint, broken, requests, warnings, notes };
    }
    finally {
        await opened.close();
    }
}
function needsTree({ extraction: { links }, hashes }) {
    return hashes.some((hash, index) => hash === 0 && !(0,resolve_destination/* isAbsolute */.oP)(links.at(index)?.url ?? ''));
}
async function openParts(pattern, cwd) {
    const { readParts } = await __webpack_require__.e(/* import() */ 67).then(__webpack_require__.bind(__webpack_require__, 80067));
    return readParts(pattern, cwd);
}
function forOneShard(configured) {
    const { settings } = configured;
    if (settings.shard === undefined)
        return configured;
    return { ...configured, settings: { ...settings, lint: false, duplicates: 'off', failOn: 'never' } };
}
function partOf(shard, { startedAt }, { judging, requests }) {
    return { ...shard, startedAt, requests, judgements: judging.results.map(({ judgement }) => judgement) };
}
async function brokenByChange(question) {
    const { workspace } = question;
    if (workspace.change === undefined)
        return { findings: [], warnings: [] };
    const { findBrokenByChange } = await __webpack_require__.e(/* import() */ 1718).then(__webpack_require__.bind(__webpack_require__, 61718));
    return findBrokenByChange({ ...question, tree: await workspace.openTree() });
}
const NOT_LOOKED_AT = new Set(['budget', 'not-checked', 'no-network']);
function rowOf({ startedAt, durationMs, totals }, { results }) {
    const { links, verdicts } = totals;
    const isComplete = results.length === totals.targets &&
        !results.some(({ judgement }) => NOT_LOOKED_AT.has(judgement.reason));
    return { startedAt, durationMs, isComplete, links, targets: totals.targets, verdicts };
}
function isFailed({ findings }, failOn) {
    const { error, warning } = (0,model/* countSeverities */.ng)(findings);
    return failOn === 'error' ? error > 0 : failOn === 'warning' && error + warning > 0;
}


/***/ }),

/***/ 33159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g7: () => (/* binding */ createDestinationReader),
  oP: () => (/* binding */ isAbsolute),
  dE: () => (/* binding */ trimmed)
});

// EXTERNAL MODULE: ./build/src/resolve/canonical.js + 1 modules
var canonical = __webpack_require__(92666);
// EXTERNAL MODULE: ./build/src/resolve/edit-distance.js
var edit_distance = __webpack_require__(19010);
;// CONCATENATED MODULE: ./build/src/resolve/mistakes.js


const SCHEME = /^([a-z][a-z\d+.-]*):/i;
const WINDOWS_PATH = /^(?:[a-z]:[\\/]|\\\\)/i;
const BROKEN_HTTP = /^(https?)(?:\s{0,3}[:;.,]?\s{0,3}\/\/|:\s{0,3}\/?)(?=[^\s/\\])/i;
const HTTP = /^https?:[\\/]{2}/i;
const DOUBLED = /^https?:\/\/(?=https?:?\/\/)/i;
const HOST_WITH_PORT = /^(?:localhost|[a-z\d-]+(?:\.[a-z\d-]+)+):\d{1,5}(?:[/?#]|$)/i;
const MAX_SHOWN_CHARACTERS = 200;
function mistakeIn(url) {
    if (WINDOWS_PATH.test(url))
        return LOCAL_FILE;
    const scheme = SCHEME.exec(url)?.[1]?.toLowerCase();
    if (scheme === 'file')
        return LOCAL_FILE;
    if (HTTP.test(url)) {
        return DOUBLED.test(url)
            ? malformed('The scheme is written twice', url.replace(DOUBLED, '').replace(/^(https?)\/\//i, '$1://'))
            : undefined;
    }
    const broken = BROKEN_HTTP.exec(url);
    if (broken?.[1] !== undefined) {
        const rest = url.slice(broken[0].length);
        return malformed(`“${broken[0].trim()}” should be “${broken[1]}://”`, `${broken[1]}://${rest}`);
    }
    if (url.startsWith('://'))
        return malformed('The scheme is missing', `https${url}`);
    if (HOST_WITH_PORT.test(url))
        return missingScheme(`http://${url}`);
    if (scheme !== undefined && isMisspelled(scheme) && /^[^:]*:\/\//.test(url)) {
        const meant = scheme.endsWith('s') ? 'https' : 'http';
        return malformed(`“${scheme}” is no scheme`, `${meant}${url.slice(scheme.length)}`);
    }
    return undefined;
}
function mistakeInPath(url) {
    return /^www\.[a-z\d-]+\.[a-z]/i.test(url) ? missingScheme(`https://${url}`) : undefined;
}
function parserMistake(url) {
    const authority = /^https?:[\\/]*([^\\/?#]*)/i.exec(url)?.[1] ?? '';
    const host = authority.slice(authority.lastIndexOf('@') + 1);
    const port = /:([^:\]]*)$/.exec(host)?.[1];
    const because = host === '' || host.startsWith(':')
        ? 'it names no host'
        : /\s/.test(host)
            ? 'there is a space in the host'
            : port !== undefined && !(/^\d*$/.test(port) && Number(port) <= 65_535)
                ? 'the port is no number from 0 to 65535'
                : 'the host is not a valid name or address';
    return { reason: 'not-a-url', message: `It is no URL: ${because}.` };
}
const LOCAL_FILE = {
    reason: 'local-file',
    message: 'It names a file on one computer; readers elsewhere cannot open it.',
};
function isMisspelled(scheme) {
    const isJumbled = /^[htps]{3,8}$/.test(scheme) && scheme.includes('t') && scheme.includes('p');
    const isNear = (0,edit_distance/* editDistance */.Y)(scheme, 'http', 1) !== undefined || (0,edit_distance/* editDistance */.Y)(scheme, 'https', 1) !== undefined;
    return (isJumbled || isNear) && !REGISTERED_NEAR_HTTP.has(scheme);
}
const REGISTERED_NEAR_HTTP = new Set(['shttp']);
function malformed(what, meant) {
    return { reason: 'malformed-scheme', message: `${what}; was ${shown(meant)} meant?` };
}
function missingScheme(meant) {
    return { reason: 'missing-scheme', message: `The scheme is missing; was ${shown(meant)} meant?` };
}
function shown(url) {
    const safe = (0,canonical/* withoutCredentials */.ri)(url);
    return safe.length > MAX_SHOWN_CHARACTERS ? `${safe.slice(0, MAX_SHOWN_CHARACTERS)}…` : safe;
}

;// CONCATENATED MODULE: ./build/src/resolve/open-target.js

class Placed {
    #places;
    get occurrences() {
        const places = this.#places;
        if (places === undefined)
            return [];
        return Array.isArray(places) ? places : [places];
    }
    get firstOccurrence() {
        const places = this.#places;
        return Array.isArray(places) ? places[0] : places;
    }
    addOccurrence(occurrence) {
        const places = this.#places;
        if (places === undefined)
            this.#places = occurrence;
        else if (Array.isArray(places))
            places.push(occurrence);
        else
            this.#places = [places, occurrence];
    }
    sortOccurrences(compare) {
        if (Array.isArray(this.#places))
            this.#places.sort(compare);
    }
}
class OpenWebTarget extends Placed {
    kind = 'web';
    url;
    constructor(url) {
        super();
        this.url = url;
    }
}
class OpenFragmentTarget extends OpenWebTarget {
    fragment;
    constructor(url, fragment) {
        super(url);
        this.fragment = fragment;
    }
}
class OpenRepositoryTarget extends Placed {
    kind = 'repository';
    url;
    path;
    constructor(url, path) {
        super();
        this.url = url;
        this.path = path;
    }
}
class OpenAnchorTarget extends OpenRepositoryTarget {
    fragment;
    constructor(url, path, fragment) {
        super(url, path);
        this.fragment = fragment;
    }
}
class OpenRefusedTarget extends Placed {
    kind;
    url;
    reason;
    message;
    constructor(kind, url, why) {
        super();
        this.kind = kind;
        this.url = url;
        this.reason = why.reason;
        this.message = why.message;
    }
}
function webTarget(normal) {
    const hash = normal.indexOf('#');
    return hash === -1 || hash === normal.length - 1
        ? new OpenWebTarget(normal)
        : new OpenFragmentTarget(normal, (0,canonical/* percentDecoded */.oF)(normal.slice(hash + 1)));
}
function repositoryTarget(name, path, fragment) {
    return fragment === undefined
        ? new OpenRepositoryTarget(name, path)
        : new OpenAnchorTarget(`${name}#${fragment}`, path, fragment);
}
function invalidTarget(name, why) {
    return new OpenRefusedTarget('invalid', name, why);
}
function skippedTarget(name, why) {
    return new OpenRefusedTarget('skipped', name, why);
}

// EXTERNAL MODULE: ./build/src/resolve/repository-path.js
var repository_path = __webpack_require__(24122);
;// CONCATENATED MODULE: ./build/src/resolve/own-repository.js


const VIEWS = new Map([
    ['blob', { hasAnchors: true }],
    ['tree', { hasAnchors: true }],
    ['blame', { hasAnchors: true }],
    ['raw', { hasAnchors: false }],
    ['edit', { hasAnchors: false }],
]);
const RAW_HOSTS = new Map([
    ['https://github.com', 'https://raw.githubusercontent.com'],
]);
const SITE_ROUTES = new Set([
    '',
    'actions',
    'activity',
    'archive',
    'blame',
    'blob',
    'branches',
    'commit',
    'commits',
    'community',
    'compare',
    'contributors',
    'delete',
    'deployments',
    'discussions',
    'edit',
    'find',
    'fork',
    'forks',
    'generate',
    'graphs',
    'issues',
    'labels',
    'milestone',
    'milestones',
    'network',
    'new',
    'packages',
    'projects',
    'pull',
    'pulls',
    'pulse',
    'raw',
    'releases',
    'search',
    'security',
    'settings',
    'stargazers',
    'subscription',
    'tags',
    'tree',
    'upload',
    'watchers',
    'wiki',
    'workflows',
]);
const FOLDERS_ABOVE_FILES = 2;
function isSiteRoute(path, above) {
    const slash = path.indexOf('/');
    return above === FOLDERS_ABOVE_FILES && SITE_ROUTES.has(slash === -1 ? path : path.slice(0, slash));
}
function siteOf(repository) {
    return `${repository.serverUrl.replace(/\/+$/, '')}/${repository.owner}/${repository.name}`;
}
function createOwnRepositoryMatcher(repository) {
    const serverUrl = repository.serverUrl.replace(/\/+$/, '').toLowerCase();
    const repositoryPath = `/${repository.owner}/${repository.name}/`.toLowerCase();
    const rawHost = RAW_HOSTS.get(serverUrl);
    const refs = [...repository.branches.filter((branch) => branch !== ''), 'HEAD'];
    return (url) => {
        const host = url.startsWith(serverUrl) ? serverUrl : rawHost;
        if (host === undefined || !url.startsWith(host))
            return undefined;
        const start = host.length + repositoryPath.length;
        if (url.slice(host.length, host.length + 2).toLowerCase() !== repositoryPath.slice(0, 2))
            return undefined;
        if (url.slice(host.length, start).toLowerCase() !== repositoryPath)
            return undefined;
        const { page, fragment } = partsOf(url.slice(start));
        if (host === rawHost)
            return placeBehindRef(page, refs, '');
        const slash = page.indexOf('/');
        const view = VIEWS.get(page.slice(0, Math.max(slash, 0)));
        return view && placeBehindRef(page.slice(slash + 1), refs, view.hasAnchors ? fragment : '');
    };
}
function partsOf(rest) {
    const hash = rest.indexOf('#');
    const page = hash === -1 ? rest : rest.slice(0, hash);
    const mark = page.indexOf('?');
    return {
        page: (0,canonical/* percentDecoded */.oF)(mark === -1 ? page : page.slice(0, mark)),
        fragment: hash === -1 ? '' : (0,canonical/* percentDecoded */.oF)(rest.slice(hash + 1)),
    };
}
function placeBehindRef(page, refs, fragment) {
    const short = page.startsWith('refs/heads/') ? page.slice('refs/heads/'.length) : page;
    const ref = refs.find((candidate) => short === candidate || short.startsWith(`${candidate}/`));
    if (ref === undefined)
        return undefined;
    const { path, above } = (0,repository_path/* normalPath */.F)(short.slice(ref.length));
    if (above > 0)
        return undefined;
    return fragment === '' ? { path } : { path, fragment };
}

;// CONCATENATED MODULE: ./build/src/resolve/placeholders.js
const RESERVED_HOSTS = ['example.com', 'example.net', 'example.org'];
const RESERVED = new RegExp(`^https?://(?:[^/]*\\.)?(?:${RESERVED_HOSTS.join('|').replaceAll('.', '\\.')})\\.?(?::\\d+)?/`);
const TEMPLATES = [
    {
        pattern: /\{\{?\s*(?![\da-f]{8}-[\da-f]{4}-)[-+#./;?&=,!@|]?[a-z_][\w.:*,$ -]{0,60}\}/i,
        source: 'RFC 6570, section 2.2; https://jinja.palletsprojects.com/en/stable/templates/#variables',
    },
    { pattern: /\{\d{0,2}\}/, source: 'https://docs.python.org/3/library/string.html#format-string-syntax' },
    { pattern: /\{%-?\s/, source: 'https://shopify.github.io/liquid/basics/introduction/#tags' },
    { pattern: /<[a-z_][^<>/]{0,60}>/i, source: 'https://developers.google.com/style/placeholders' },
    {
        pattern: /^https?:\/\/[^/?#]{0,60}\[[a-z_][^\]:/]{0,60}\]/i,
        source: 'https://developers.google.com/style/placeholders',
    },
    { pattern: /^https?:\/\/[^/?#@]{0,250}[*$]/i, source: 'RFC 1123, section 2.1' },
    { pattern: /^https?:\/\/(?:\.{2,}|…)(?:[/?#]|$)/i, source: 'an ellipsis in the place of the host' },
];
const MAYBE_TEMPLATE = /[{<[*$…]|\/\/\.\./;
function isTemplate(url) {
    if (!MAYBE_TEMPLATE.test(url))
        return false;
    const hash = url.indexOf('#');
    const page = hash <= 0 ? url : url.slice(0, hash);
    return TEMPLATES.some((template) => template.pattern.test(page));
}
function isReservedForDocumentation(normalUrl) {
    return normalUrl.includes('example.') && RESERVED.test(normalUrl);
}

;// CONCATENATED MODULE: ./build/src/resolve/destination.js






const MAX_NAME_CHARACTERS = 500;
const AMBIGUOUS_NAME = /^(?:[a-z][a-z\d+.-]*:|[\\{<.]|www\.)/i;
const EMPTY = { reason: 'empty', message: 'The destination is empty.' };
const OUTSIDE = { reason: 'outside-repository', message: 'It leads out of the repository.' };
const TEMPLATE = 'It is a template: a part of the address is left open.';
const RESERVED_HOST = 'Its host is reserved for documentation (RFC 2606).';
const SITE_UNKNOWN = 'It leads to a page of the repository on its server, which is not known here.';
const ABSOLUTE = /^(?:[a-z][a-z\d+.-]*:|[\\/]{2})/i;
function isAbsolute(url) {
    return ABSOLUTE.test(url);
}
function createDestinationReader(context) {
    const { repository, kindOf } = context;
    const { exclude } = context.settings;
    const ownPlaceOf = repository && createOwnRepositoryMatcher(repository);
    return {
        absolute: (url, isPlain) => unlessExcluded(url, readAbsolute(url, isPlain)),
        relative: (url, documentPath) => unlessExcluded(url, readRelative(url, documentPath)),
    };
    function readAbsolute(written, isPlain = (0,canonical/* isPlainUrl */.Aj)(written)) {
        if (isPlain)
            return readWeb(written);
        const url = trimmed(written);
        if (isTemplate(url))
            return skipped(url, 'placeholder', TEMPLATE);
        const mistake = mistakeIn(url);
        if (mistake !== undefined)
            return invalid(url, mistake);
        if (/^[\\/]{2}/.test(url))
            return readAbsolute(`https:${url}`);
        const normal = (0,canonical/* normalizeUrl */.l2)(url);
        if (normal !== undefined)
            return readWeb(normal);
        const scheme = url.slice(0, url.indexOf(':')).toLowerCase();
        if (scheme === 'http' || scheme === 'https')
            return invalid(url, parserMistake(url));
        return skipped(url, 'scheme', `Links with the scheme “${scheme}” are not checked.`);
    }
    function readWeb(normal) {
        if (isReservedForDocumentation(normal))
            return skipped(normal, 'placeholder', RESERVED_HOST);
        const place = ownPlaceOf?.(normal);
        if (place !== undefined)
            return local(place.path, place.fragment);
        return webTarget(normal);
    }
    function readRelative(url, documentPath) {
        if (url === '')
            return invalid(url, EMPTY);
        const place = (0,repository_path/* placeOf */.$)(url, documentPath);
        if (url.startsWith('#'))
            return local(place.path, place.fragment);
        if (place.above > 0)
            return readOutside(url, place.path, place.above);
        if (kindOf?.(place.path) === undefined) {
            if (isTemplate(url))
                return skipped(url, 'placeholder', TEMPLATE);
            const mistake = mistakeIn(url) ?? mistakeInPath(url);
            if (mistake !== undefined)
                return invalid(url, mistake);
        }
        return local(place.path, place.fragment);
    }
    function readOutside(url, path, above) {
        if (!isSiteRoute(path, above)) {
            return invalid(url, OUTSIDE);
        }
        if (repository === undefined) {
            return skipped(url, 'site-route', SITE_UNKNOWN);
        }
        const suffix = url.slice(url.search(/[?#]|$/));
        return readAbsolute(`${siteOf(repository)}${path && `/${path}`}${suffix}`);
    }
    function unlessExcluded(written, target) {
        if (exclude.length === 0)
            return target;
        const byName = exclude.find((pattern) => pattern.matches(target.url));
        const isRewritten = written !== target.url;
        const pattern = byName ?? (isRewritten ? exclude.find((other) => other.matches(written)) : undefined);
        if (pattern === undefined)
            return target;
        const name = byName === undefined ? written : target.url;
        return skipped(name, 'excluded', `The settings exclude it: ${pattern.source}`);
    }
}
function local(path, fragment) {
    const plain = path === '' ? '.' : AMBIGUOUS_NAME.test(path) ? `./${path}` : path;
    return repositoryTarget(plain, path, fragment);
}
function invalid(url, mistake) {
    return invalidTarget(nameOf(url), mistake);
}
function skipped(url, reason, message) {
    return skippedTarget(nameOf(url), { reason, message });
}
function nameOf(url) {
    const safe = (0,canonical/* withoutCredentials */.ri)(url);
    return safe.length > MAX_NAME_CHARACTERS ? `${safe.slice(0, MAX_NAME_CHARACTERS)}…` : safe;
}
function trimmed(url) {
    if (!/[\0-\x20]/.test(url))
        return url;
    let start = 0;
    let end = url.length;
    while (start < end && url.charCodeAt(start) <= 0x20)
        start += 1;
    while (end > start && url.charCodeAt(end - 1) <= 0x20)
        end -= 1;
    return url.slice(start, end).replace(/[\t\n\r]+/g, '');
}


/***/ }),

/***/ 24122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   F: () => (/* binding */ normalPath)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92666);

function placeOf(url, documentPath) {
    const hash = url.indexOf('#');
    const page = hash === -1 ? url : url.slice(0, hash);
    const fragment = hash === -1 ? '' : (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .percentDecoded */ .oF)(url.slice(hash + 1));
    const mark = page.indexOf('?');
    const written = (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .percentDecoded */ .oF)(mark === -1 ? page : page.slice(0, mark));
    let place;
    if (written === '')
        place = { path: documentPath, above: 0 };
    else if (written.startsWith('/'))
        place = normalPath(written);
    else
        place = normalPath(documentPath.slice(0, documentPath.lastIndexOf('/') + 1) + written);
    return fragment === '' ? place : { ...place, fragment };
}
function normalPath(path) {
    if (!/(?:^|\/)(?:\.{0,2})(?:\/|$)/.test(path))
        return { path, above: 0 };
    const kept = [];
    let above = 0;
    for (const segment of path.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment !== '..')
            kept.push(segment);
        else if (kept.pop() === undefined)
            above += 1;
    }
    return { path: kept.join('/'), above };
}


/***/ }),

/***/ 65821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cu: () => (/* binding */ compareOccurrences),
  Tw: () => (/* binding */ createResolver),
  hd: () => (/* binding */ resolve)
});

// EXTERNAL MODULE: ./build/src/domain/finding.js
var finding = __webpack_require__(88215);
// EXTERNAL MODULE: ./build/src/domain/target.js
var domain_target = __webpack_require__(321);
// EXTERNAL MODULE: ./build/src/resolve/destination.js + 4 modules
var destination = __webpack_require__(33159);
// EXTERNAL MODULE: ./build/src/resolve/url-hash.js
var url_hash = __webpack_require__(73444);
;// CONCATENATED MODULE: ./build/src/resolve/url-table.js
class UrlTable {
    #slots = new Int32Array(2 * FIRST_SLOTS);
    #mask = FIRST_SLOTS - 1;
    #things = [];
    #crowded = new Map();
    get(url, hash) {
        const slots = this.#slots;
        for (let step = 0, slot = firstSlot(hash); step < MOST_STEPS; step += 1, slot += 1) {
            const at = (slot & this.#mask) * 2;
            const number = slots[at + 1] ?? 0;
            if (number === 0)
                return undefined;
            if (slots[at] !== hash)
                continue;
            const thing = this.#things[number - 1];
            if (thing?.url === url)
                return thing;
        }
        const [number = 0] = this.#crowded.get(url) ?? [];
        return this.#things[number - 1];
    }
    add(thing, hash) {
        this.#things.push(thing);
        if (this.#things.length * 3 > this.#mask * 2)
            this.#grow();
        this.#place(this.#things.length, hash);
    }
    clear() {
        this.#slots = new Int32Array(2 * FIRST_SLOTS);
        this.#mask = FIRST_SLOTS - 1;
        this.#things = [];
        this.#crowded = new Map();
    }
    #place(number, hash) {
        const slots = this.#slots;
        for (let step = 0, slot = firstSlot(hash); step < MOST_STEPS; step += 1, slot += 1) {
            const at = (slot & this.#mask) * 2;
            if (slots[at + 1] !== 0)
                continue;
            slots[at] = hash;
            slots[at + 1] = number;
            return;
        }
        const thing = this.#things[number - 1];
        if (thing !== undefined)
            this.#crowded.set(thing.url, [number, hash]);
    }
    #grow() {
        const before = this.#slots;
        this.#slots = new Int32Array(before.length * 2);
        this.#mask = this.#mask * 2 + 1;
        for (let at = 0; at < before.length; at += 2) {
            const number = before[at + 1] ?? 0;
            if (number !== 0)
                this.#place(number, before[at] ?? 0);
        }
        const crowded = this.#crowded;
        this.#crowded = new Map();
        for (const [number, hash] of crowded.values())
            this.#place(number, hash);
    }
}
const FIRST_SLOTS = 1024;
const MOST_STEPS = 64;
function firstSlot(hash) {
    return hash ^ (hash >>> 15);
}

;// CONCATENATED MODULE: ./build/src/resolve/resolve.js





function createResolver(context) {
    const reader = (0,destination/* createDestinationReader */.g7)(context);
    const known = new UrlTable();
    const aliases = new Map();
    let collected = [];
    let lastPath = '';
    let isInOrder = true;
    return {
        add(extraction, hashes) {
            const { path, links } = extraction;
            if ((0,finding/* compareText */.n6)(path, lastPath) < 0)
                isInOrder = false;
            lastPath = path;
            const before = collected.length;
            for (let index = 0; index < links.length; index += 1) {
                const link = links.at(index);
                if (link === undefined)
                    continue;
                const hash = hashes?.[index] ?? 0;
                const target = hash === 0 ? targetOf(link.url, path) : plainTarget(link.url, hash);
                target.addOccurrence((0,domain_target/* occurrenceOf */.L)(path, link));
            }
            return collected.slice(before);
        },
        close() {
            known.clear();
            aliases.clear();
        },
        targets() {
            if (!isInOrder)
                collected = inOrderOfPlace(collected);
            isInOrder = true;
            return collected;
        },
    };
    function plainTarget(url, hash) {
        const seen = known.get(url, hash);
        if (seen !== undefined)
            return seen;
        const target = reader.absolute(url, true);
        return target.url === url ? collectNew(target, hash) : collect(target);
    }
    function targetOf(written, path) {
        const isPlainlyWeb = written.startsWith('https://') || written.startsWith('http://');
        const url = isPlainlyWeb ? written : (0,destination/* trimmed */.dE)(written);
        if (!isPlainlyWeb && !(0,destination/* isAbsolute */.oP)(url))
            return collect(reader.relative(url, path));
        const hash = (0,url_hash/* urlHash */.i)(url);
        const seen = known.get(url, hash) ?? aliases.get(url);
        if (seen !== undefined)
            return seen;
        const target = reader.absolute(url);
        if (target.url === url)
            return collectNew(target, hash);
        const other = collect(target);
        aliases.set(url, other);
        return other;
    }
    function collect(target) {
        const hash = (0,url_hash/* urlHash */.i)(target.url);
        return known.get(target.url, hash) ?? collectNew(target, hash);
    }
    function collectNew(target, hash) {
        known.add(target, hash);
        collected.push(target);
        return target;
    }
}
function resolve(extractions, context) {
    const resolver = createResolver(context);
    for (const extraction of extractions)
        resolver.add(extraction);
    return resolver.targets();
}
function compareOccurrences(a, b) {
    return (0,finding/* compareText */.n6)(a.file, b.file) || comparePlaces(a.link.span, b.link.span);
}
function inOrderOfPlace(targets) {
    for (const target of targets)
        target.sortOccurrences(compareOccurrences);
    const byFile = Map.groupBy(targets, ({ firstOccurrence }) => firstOccurrence?.file ?? '');
    return [...byFile.keys()].sort(finding/* compareText */.n6).flatMap((file) => inOrderOfLines(byFile.get(file) ?? []));
}
function inOrderOfLines(targets) {
    const spans = targets.map(({ firstOccurrence }) => firstOccurrence?.link.span);
    const isInOrder = spans.every((span, index) => index === 0 || comparePlaces(spans[index - 1], span) <= 0);
    if (isInOrder)
        return targets;
    const order = targets.map((target, index) => ({ target, span: spans[index] }));
    return order.sort((a, b) => comparePlaces(a.span, b.span)).map(({ target }) => target);
}
function comparePlaces(a, b) {
    return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}


/***/ })

};
