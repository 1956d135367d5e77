export const id = 3099;
export const ids = [3099];
export const modules = {

/***/ 93083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X2: () => (/* binding */ mapConcurrently),
/* harmony export */   h1: () => (/* binding */ merge),
/* harmony export */   y0: () => (/* binding */ createQueue)
/* harmony export */ });
function createQueue() {
    let items = [];
    let taken = 0;
    let ended = false;
    let failure;
    let wake;
    const rouse = () => {
        wake?.();
        wake = undefined;
    };
    return {
        push(item) {
            items.push(item);
            rouse();
        },
        end(error) {
            ended = true;
            if (error !== undefined)
                failure = { error };
            rouse();
        },
        async *[Symbol.asyncIterator]() {
            for (;;) {
                while (taken < items.length) {
                    const item = items[taken];
                    taken++;
                    if (taken === 1_024) {
                        items = items.slice(taken);
                        taken = 0;
                    }
                    yield item;
                }
                if (failure !== undefined)
                    throw failure.error;
                if (ended)
                    return;
                await new Promise((resolve) => {
                    wake = resolve;
                });
            }
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

/***/ 76143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ connect)
/* harmony export */ });
const REVIEW_MS = 20 * 60 * 1_000;
const OTHERS_MS = 6 * 60 * 60 * 1_000;
async function connect({ token, environment, clock, log }, job) {
    if (token === undefined || token === '')
        return undefined;
    const { createGitHub } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(9108), __webpack_require__.e(5554)]).then(__webpack_require__.bind(__webpack_require__, 25554));
    const owner = 'owner' in job && job.owner !== undefined ? job.owner : '';
    const name = 'repo' in job && job.repo !== undefined ? job.repo : '';
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
        deadlineMs: clock.now() + (job.kind === 'review' || job.kind === 'command' ? REVIEW_MS : OTHERS_MS),
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

/***/ 78651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ CPU_LIMITS),
/* harmony export */   b: () => (/* binding */ LIMITS)
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
    if (text.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.maxLength) {
        return `Not linted: the file has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.maxLength.toLocaleString('en-US')} characters.`;
    }
    if (deepestNesting(text) > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.maxContainers) {
        return `Not linted: a line stands in more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.maxContainers} quotes and lists.`;
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

/***/ 3099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/check/streams.js
var streams = __webpack_require__(93083);
;// CONCATENATED MODULE: ./build/src/check/check.js

const LOCAL_AT_ONCE = 16;
async function* checkTargets(targets, checkers) {
    const known = (0,streams/* createQueue */.y0)();
    const local = [];
    const toAsk = (0,streams/* createQueue */.y0)();
    const routed = route(targets, checkers, known, local, toAsk);
    async function* answers() {
        yield* known;
    }
    async function* localAnswers() {
        await routed;
        yield* (0,streams/* mapConcurrently */.X2)(local, LOCAL_AT_ONCE, async (target) => ({
            target,
            evidence: await checkers.repository(target),
        }));
    }
    yield* (0,streams/* merge */.h1)([answers(), localAnswers(), askWeb(toAsk, checkers)]);
}
async function route(targets, checkers, known, local, toAsk) {
    try {
        for await (const target of targets) {
            switch (target.kind) {
                case 'invalid':
                case 'skipped':
                    known.push({ target, evidence: { url: target.url, checkedBy: 'none', exchanges: [] } });
                    break;
                case 'repository':
                    local.push(target);
                    break;
                case 'web': {
                    const judgement = checkers.recall?.(target);
                    if (judgement !== undefined)
                        known.push({ target, judgement });
                    else
                        toAsk.push(target);
                    break;
                }
                default:
                    throw new Error(`unknown target ${target}`);
            }
        }
        known.end();
        toAsk.end();
    }
    catch (error) {
        known.end(error);
        toAsk.end(error);
    }
}
async function* askWeb(toAsk, checkers) {
    const { authorities, web } = checkers;
    if (web === undefined) {
        for await (const target of toAsk) {
            yield {
                target,
                evidence: { url: target.url, checkedBy: 'none', exchanges: [], notAsked: 'no-network' },
            };
        }
        return;
    }
    if (authorities === undefined) {
        yield* onTheWeb(toAsk, web);
        return;
    }
    const handedOn = (0,streams/* createQueue */.y0)();
    async function* byAuthority(ask) {
        try {
            for await (const result of ask(toAsk)) {
                if ('answered' in result)
                    yield { target: result.target, evidence: result.answered };
                else
                    handedOn.push(result.handOn);
            }
            handedOn.end();
        }
        catch (error) {
            handedOn.end(error);
            throw error;
        }
    }
    yield* (0,streams/* merge */.h1)([byAuthority(authorities), onTheWeb(handedOn, web)]);
}
async function* onTheWeb(targets, web) {
    const asked = new Map();
    async function* remembered() {
        for await (const target of targets) {
            asked.set(target.url, target);
            yield target;
        }
    }
    for await (const evidence of web(remembered())) {
        const target = asked.get(evidence.url);
        asked.delete(evidence.url);
        if (target !== undefined)
            yield { target, evidence };
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
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
    const { openPullRequest, pullRequestWorkspace } = await Promise.all(/* import() */[__webpack_require__.e(1161), __webpack_require__.e(3055), __webpack_require__.e(3674), __webpack_require__.e(1677)]).then(__webpack_require__.bind(__webpack_require__, 71677));
    const { number, headSha } = job;
    const opened = await openPullRequest(github, { number, headSha, configPath: configPathOf(request) });
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
    const { holdsDocuments, openDiskWorkspace } = await __webpack_require__.e(/* import() */ 1844).then(__webpack_require__.bind(__webpack_require__, 61844));
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
    let all = await Array.fromAsync(targets);
    if (settings.shard !== undefined) {
        const { targetsOfShard } = await __webpack_require__.e(/* import() */ 4162).then(__webpack_require__.bind(__webpack_require__, 74162));
        all = targetsOfShard(all, settings.shard, settings);
    }
    yield* sightings !== undefined && isBehind ? oldestFirst(all, sightings) : all;
}
function oldestFirst(targets, sightings) {
    const checkedMs = new Map(targets.map(({ kind, url }) => [url, kind === 'web' ? (sightings.lastCheckedMs(url) ?? 0) : 0]));
    const msOf = ({ url }) => checkedMs.get(url) ?? 0;
    return targets.toSorted((a, b) => msOf(a) - msOf(b));
}

// EXTERNAL MODULE: ./build/src/github/connect.js
var connect = __webpack_require__(76143);
;// CONCATENATED MODULE: ./build/src/judge/strikes.js
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

;// CONCATENATED MODULE: ./build/src/history/memory.js

const KEPT_DAYS = 120;
const OFF = { sightings: undefined, pastOf: () => undefined, close: async () => [] };
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
    const { openSightings } = await __webpack_require__.e(/* import() */ 72).then(__webpack_require__.bind(__webpack_require__, 72));
    const sightings = openSightings({ path, nowMs, historyDays: settings.historyDays, log });
    return {
        sightings: mayWrite ? sightings : readOnly(sightings),
        pastOf(judgement) {
            const past = judgement.verdict === 'alive' ? undefined : sightings.past(judgement.url);
            if (past === undefined)
                return undefined;
            const { verdict, reason } = judgement;
            const isFailure = verdict === 'unreachable' || verdict === 'dead';
            return {
                strikes: isFailure ? strikesOf(reason, past, new Date(nowMs).toISOString()).length : 0,
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
    return { ...sightings, record() { }, keepExtraction() { }, extraction: () => undefined };
}

// EXTERNAL MODULE: ./build/src/domain/document.js
var domain_document = __webpack_require__(98057);
// EXTERNAL MODULE: ./build/src/judge/destination.js
var destination = __webpack_require__(59661);
// EXTERNAL MODULE: ./build/src/judge/policy.js
var judge_policy = __webpack_require__(1799);
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
    const severity = (0,judge_policy/* severityOf */.x)(rule, settings, { isOwn: target.kind === 'repository' });
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
    const severity = (0,judge_policy/* severityOf */.x)(remark.rule, settings);
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
    const severity = (0,judge_policy/* severityOf */.x)('duplicate-link', settings);
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
    const { targets, judgements, settings, documents } = input;
    const aboutLinks = targets.flatMap((target) => {
        const judgement = judgements.get(target.url);
        return judgement === undefined ? [] : findingsOf(target, judgement, settings);
    });
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

;// CONCATENATED MODULE: ./build/src/judge/describe.js
const ERROR_WORDS = {
    'dns-not-found': 'no such domain',
    'dns-failure': 'the name could not be looked up',
    connect: 'no connection',
    'no-ipv6': 'the host has IPv6 addresses only',
    tls: 'the secure connection failed',
    timeout: 'no answer in time',
    reset: 'the connection was closed without an answer',
    protocol: 'the answer was no HTTP',
    'redirect-loop': 'a redirect loop',
    'too-many-redirects': 'too many redirects',
    'bad-redirect': 'a redirect to what is no web address',
    proxy: 'the proxy failed',
    unsafe: 'a private address',
    budget: 'the run’s time was over',
};
const CODE_WORDS = {
    ECONNREFUSED: 'the connection was refused',
    EHOSTUNREACH: 'there is no route to the host',
    ENETUNREACH: 'there is no route to the host',
};
function wordsOfError(error) {
    const words = CODE_WORDS[error.code] ?? ERROR_WORDS[error.kind];
    return error.kind === 'tls' || error.kind === 'protocol' ? `${words} (${error.code})` : words;
}
function resultOf({ status, error }) {
    return error === undefined ? String(status) : wordsOfError(error);
}
function wordsOfLooks(looks, deciding) {
    const result = resultOf(deciding);
    const same = looks.map(({ exchange }) => exchange).filter((exchange) => resultOf(exchange) === result);
    const methods = [...new Set(same.map(({ method }) => method))].sort().reverse();
    const count = same.length;
    const times = count < 2 ? '' : count === 2 ? ', twice' : `, ${count} times`;
    return `${result} on ${methods.join(' and ')}${times}${spacingOf(same)}`;
}
function spacingOf(exchanges) {
    const first = exchanges[0];
    const last = exchanges.at(-1);
    if (first === undefined || last === undefined || exchanges.length < 2)
        return '';
    const seconds = Math.round((last.startedAtMs - first.startedAtMs) / 1000);
    if (seconds < 1)
        return '';
    return exchanges.length === 2 ? `, ${seconds} s apart` : ` over ${seconds} s`;
}
function showUrl(url) {
    const copy = new URL(url);
    copy.username = '';
    copy.password = '';
    return copy.href.length <= 200 ? copy.href : `${copy.href.slice(0, 199)}…`;
}
function dayOf(instant) {
    return instant.slice(0, 10);
}

// EXTERNAL MODULE: ./node_modules/tldts/dist/cjs/index.js
var cjs = __webpack_require__(20935);
;// CONCATENATED MODULE: ./build/src/judge/signs/host-table.js
const DOUBLES = /^(?:www\d?|m|mobile|amp|[a-z]{2}(?:-[a-z]{2})?)\.(?=.*\.)/;
function hostTable(rows) {
    const exact = new Map();
    const below = new Map();
    for (const row of rows) {
        for (const entry of row.hosts) {
            if (entry.startsWith('.'))
                below.set(entry.slice(1), row);
            else
                exact.set(entry, row);
        }
    }
    return {
        find(host) {
            const plain = exact.get(host) ?? exact.get(host.replace(DOUBLES, ''));
            if (plain !== undefined)
                return plain;
            for (let rest = host; rest !== ''; rest = parentOf(rest)) {
                const row = below.get(rest);
                if (row !== undefined)
                    return row;
            }
            return undefined;
        },
    };
}
function parentOf(host) {
    const dot = host.indexOf('.');
    return dot < 0 ? '' : host.slice(dot + 1);
}
function hostOf(url) {
    return URL.parse(url)?.hostname ?? '';
}

;// CONCATENATED MODULE: ./build/src/judge/signs/detours.js

const GATE_HOSTS = hostTable([
    {
        hosts: [
            'consent.google.com',
            'consent.youtube.com',
            'consent.yahoo.com',
            'guce.yahoo.com',
            'guce.oath.com',
        ],
    },
    {
        hosts: [
            '.privacymanager.io',
            '.consensu.org',
            '.cookiebot.com',
            '.onetrust.com',
            '.didomi.io',
            '.trustarc.com',
        ],
    },
    { hosts: ['myprivacy.dpgmedia.nl', 'myprivacy.dpgmedia.be', 'zustimmung.web.de'] },
]);
const GATE_LABEL = /^(?:consent|cookies?|cmp|privacy-?gate|myprivacy|agegate|age-?check)\./;
const GATE_PATH = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:cookie-?(?:consent|wall|check|test|error|absent)|consent(?:-?(?:check|manager))?|gdpr(?:-?consent)?|privacy-?gate|age-?(?:gate|check|verification)|collectconsent|enable-?cookies|no-?cookies?|action\/cookieabsent)(?:[/.]|$)/i;
function isGate(url) {
    return (GATE_HOSTS.find(url.hostname) !== undefined ||
        GATE_LABEL.test(url.hostname) ||
        GATE_PATH.test(url.pathname));
}
const TRACKING_PARAMETER = /^(?:utm_\w+|mtm_\w+|pk_\w+|hsa_\w+|_hs\w+|mc_[ce]id|mkt_tok|gclid|gclsrc|gbraid|wbraid|dclid|fbclid|msclkid|twclid|ttclid|yclid|igshid|igsh|li_fat_id|epik|srsltid|wt\.\w+|ref|ref_?src|ref_?url|referrer|source|src|campaign|cmpid|ncid|spm|scm|trk|trkinfo|_ga|_gl|oly_\w+|vero_\w+|s_?cid|icid|si|feature|ocid|at_\w+)$/i;
const SESSION_PARAMETER = /^(?:(?:j|php|asp\.net_?|cf)?session_?_?id|phpsessid|jsessionid|aspsessionid\w*|sid|sess|cfid|cftoken|s|zenid|oscsid|token|nonce|state|code|ticket|__cf_\w+|cookie_?(?:set|test|check|enabled)|cookies?_?supported|cookiesetsuccess|nocookie|checkcookie|_x_tr_\w+|x-amz-\w+|expires|signature|sig|awsaccesskeyid|hmac|se|sv|sr|sp|hdnts|policy|key-pair-id|rnd|random|timestamp|ts|_)$/i;
const LOCALE_PARAMETER = /^(?:hl|lang|language|locale|lc|lcid|country|region|gl|geo|cc|ui_?locale|set_?lang|setlang|_l|intl)$/i;
function kindOfParameter(name) {
    if (TRACKING_PARAMETER.test(name))
        return 'tracking';
    if (SESSION_PARAMETER.test(name))
        return 'session';
    return LOCALE_PARAMETER.test(name) ? 'locale' : undefined;
}
const SESSION_IN_PATH = /;jsessionid=[^/?#;]*|\/\([SFAX]\([\w.-]+\)\)/gi;
const LANGUAGES = new Set('af ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko ky lo lt lv mk ml mn mr ms my nb ne nl nn no pa pl ps pt ro ru si sk sl sq sr sv sw ta te tg th tk tl tr uk ur uz vi zh'.split(' '));
const COUNTRIES = new Set('us uk gb de at ch fr be nl lu es pt it ie dk se no fi pl cz sk hu ro bg gr tr ru ua il ae sa eg za in cn hk tw jp kr sg my th vn id ph au nz ca mx br ar cl co pe'.split(' '));
function isLocale(segment) {
    const lower = segment.toLowerCase();
    if (LANGUAGES.has(lower) || COUNTRIES.has(lower))
        return true;
    const match = /^([a-z]{2})[-_]([a-z]{2}|[a-z]{4}|\d{3})(?:[-_][a-z]{2})?$/.exec(lower);
    return ((match !== null && (LANGUAGES.has(match[1] ?? '') || COUNTRIES.has(match[1] ?? ''))) || lower === 'intl');
}

;// CONCATENATED MODULE: ./build/src/judge/address.js


const UNCHANGED = {
    isSameSite: true,
    isSameHost: true,
    isNoise: true,
    isSamePath: true,
    isSecured: false,
    gainsLocale: false,
    gainsVisit: false,
    isToRoot: false,
    isToSection: false,
    isSlugAdded: false,
    keepsPath: true,
};
function changeOf(from, to) {
    const first = partsOf(from);
    const second = partsOf(to);
    const path = comparePaths(first.segments, second.segments);
    const isSameHost = plainHost(from.hostname) === plainHost(to.hostname) && from.port === to.port;
    const hostLocale = gainedHostLocale(from.hostname, to.hostname);
    const isSamePath = path !== 'other';
    const isSameQuery = first.query === second.query;
    const isSlugAdded = isSameHost && addsSlug(first.segments, second.segments);
    const drops = first.query !== '' && second.query === '';
    const isAbove = isSameHost && second.segments.length > 0 && isPrefix(second.segments, first.segments);
    const isOwnHost = !isSameHost && first.query === '' && becomesHost(first.segments, to.hostname);
    const isToRoot = !isHome(from) && isHome(to) && !isAbove && !isOwnHost && !(isSamePath && isSameQuery);
    return {
        isSameSite: siteOf(from.hostname) === siteOf(to.hostname),
        isSameHost,
        isSamePath,
        isNoise: (isSameHost || hostLocale) && isSamePath && isSameQuery,
        isSecured: from.protocol === 'http:' && to.protocol === 'https:',
        gainsLocale: path === 'locale' || hostLocale || gainsLocale(first, second),
        gainsVisit: [...second.visit].some((name) => !first.visit.has(name)) || hasSessionInPath(to),
        isToRoot,
        isToSection: isSameHost && !isToRoot && isSectionOf(second.segments, first.segments, drops),
        isSlugAdded: isSlugAdded && second.query === first.query,
        keepsPath: isSamePath ? isSameQuery : isSameQuery && keepsPath(first.segments, second.segments),
    };
}
function siteOf(host) {
    return (0,cjs/* getDomain */.FB)(host, { allowPrivateDomains: true }) ?? host;
}
function isHome(url) {
    const { segments, query } = partsOf(url);
    if (query !== '')
        return false;
    const rest = segments.filter((segment) => !isLocale(segment));
    return rest.length === 0 || (rest.length === 1 && HOME_WORDS.has(rest[0] ?? ''));
}
function isArticle(url) {
    const { segments } = partsOf(url);
    const isDated = segments.some((segment, index) => {
        const isYear = /^(?:19|20)\d\d$/.test(segment) || /^(?:19|20)\d\d-\d\d(?:-\d\d)?$/.test(segment);
        return isYear && index < segments.length - 1;
    });
    const last = segments.at(-1) ?? '';
    return (segments.length >= 2 && (isDated || last.split(/[-_+ ]/).filter((word) => word.length > 1).length >= 4));
}
const HOME_WORDS = new Set(['home', 'main', 'start', 'welcome', 'homepage', 'index', 'default']);
const FIRST_PAGE_WORDS = /^(?:home|main|start|welcome|index|default|overview|intro|introduction|readme|getting-started|latest|stable|current|master|main|v?\d+(?:\.\d+|\.x)*)$/;
const INDEX_FILE = /^(?:index|default)\.(?:html?|php\d?|aspx?|jsp|cfm|shtml|cgi)$/;
function partsOf(url) {
    const segments = url.pathname
        .replace(SESSION_IN_PATH, '')
        .split('/')
        .filter((segment) => segment !== '')
        .map((segment) => decode(segment).toLowerCase());
    if (INDEX_FILE.test(segments.at(-1) ?? ''))
        segments.pop();
    const kept = [];
    const locales = new Set();
    const visit = new Set();
    for (const [name, value] of url.searchParams) {
        const kind = kindOfParameter(name);
        if (kind === undefined)
            kept.push(`${name}=${value}`);
        else
            (kind === 'locale' ? locales : visit).add(name);
    }
    return { segments, query: kept.sort().join('&'), locales, visit };
}
function decode(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return segment;
    }
}
function comparePaths(first, second) {
    if (isEqual(first, second))
        return 'same';
    if (without(second, first))
        return 'locale';
    if (without(first, second))
        return 'fewer';
    const isChanged = first.length === second.length &&
        first.filter((segment, index) => segment !== second[index]).length === 1 &&
        first.every((segment, index) => segment === second[index] || (isLocale(segment) && isLocale(second[index] ?? '')));
    return isChanged ? 'locale' : 'other';
}
function without(longer, shorter) {
    if (longer.length !== shorter.length + 1)
        return false;
    return longer
        .slice(0, 3)
        .some((segment, index) => isLocale(segment) && isEqual(longer.toSpliced(index, 1), shorter));
}
function isEqual(a, b) {
    return a.length === b.length && a.every((segment, index) => segment === b[index]);
}
function gainsLocale(first, second) {
    if ([...second.locales].some((name) => !first.locales.has(name)))
        return true;
    const lead = second.segments[0] ?? '';
    const isRegional = /^[a-z]{2}[-_][a-z]{2,4}$/.test(lead) && isLocale(lead);
    return isRegional && !first.segments.includes(lead);
}
function gainedHostLocale(from, to) {
    const label = to.split('.')[0] ?? '';
    const rest = plainHost(to.slice(label.length + 1));
    return isLocale(label) && rest.includes('.') && plainHost(from) === rest;
}
function plainHost(host) {
    return host.replace(/^(?:www\d?|m|mobile)\.(?=.*\.)/, '');
}
function hasSessionInPath(url) {
    return url.pathname !== url.pathname.replace(SESSION_IN_PATH, '');
}
function isSectionOf(section, page, dropsQuery) {
    if (section.length === 0 || section.length > page.length)
        return false;
    if (!isPrefix(section, page))
        return false;
    if (section.length === page.length)
        return dropsQuery;
    return !page.slice(section.length).every((segment) => FIRST_PAGE_WORDS.test(segment) || isLocale(segment));
}
function becomesHost(segments, host) {
    const named = segments.filter((segment) => !isLocale(segment) && !FIRST_PAGE_WORDS.test(segment));
    const labels = host.split('.');
    return named.length === 1 && labels.some((label) => label === named[0]);
}
function isPrefix(start, whole) {
    return start.length <= whole.length && start.every((segment, index) => segment === whole[index]);
}
function addsSlug(first, second) {
    const id = first.at(-1) ?? '';
    if (!/\d{3}/.test(id))
        return false;
    if (second.length === first.length + 1)
        return isEqual(second.slice(0, -1), first);
    const isBeside = second.length === first.length && isEqual(second.slice(0, -1), first.slice(0, -1));
    return isBeside && (second.at(-1) ?? '').startsWith(`${id}-`);
}
function keepsPath(first, second) {
    const [shorter, longer] = first.length <= second.length ? [first, second] : [second, first];
    if (shorter.length === 0 || !isEqual(longer.slice(longer.length - shorter.length), shorter))
        return false;
    return shorter === first || isDistinctive(shorter);
}
function isDistinctive(segments) {
    return segments.length >= 2 || /[\d-]|.{8}/.test(segments[0] ?? '');
}

;// CONCATENATED MODULE: ./build/src/judge/journey.js

const LONGEST_REFRESH_SECONDS = 5;
const PERMANENT = new Set([301, 308]);
function journeyOf(asked, exchange) {
    if (exchange.hops.length === 0 && exchange.finalUrl === hrefOf(asked))
        return atHome(asked);
    const final = URL.parse(exchange.finalUrl);
    if (final === null)
        return undefined;
    const { hops } = exchange;
    const telling = hops.find((hop) => !isPermanentHop(hop)) ?? hops[0];
    return {
        final,
        change: changeOf(asked, final),
        isRedirected: hops.length > 0,
        isPermanent: hops.length > 0 && hops.every(isPermanentHop),
        by: telling === undefined ? '' : telling.by === 'meta-refresh' ? 'meta-refresh' : `http-${telling.status}`,
    };
}
function atHome(asked) {
    return { final: asked, change: UNCHANGED, isRedirected: false, isPermanent: false, by: '' };
}
function hrefOf(url) {
    return url.hash === '' ? url.href : url.href.slice(0, -url.hash.length);
}
function isPermanentHop(hop) {
    if (hop.by === 'meta-refresh')
        return (hop.delaySeconds ?? 0) <= LONGEST_REFRESH_SECONDS;
    return PERMANENT.has(hop.status);
}

;// CONCATENATED MODULE: ./build/src/judge/likeness.js
const NEAR_BITS = 3;
const SHORTEST_HASHED_TEXT = 400;
const COMMON_WORDS = 0.85;
const SHELL_TEXT_LENGTH = 200;
function areAlike(page, canary) {
    if (fold(page.title ?? '') !== fold(canary.title ?? ''))
        return false;
    if (fold(page.text) === fold(canary.text))
        return true;
    if (isLong(page) && isLong(canary))
        return distanceOf(page.simHash, canary.simHash) <= NEAR_BITS;
    return isLong(page) === isLong(canary) && commonWords(page.text, canary.text) >= COMMON_WORDS;
}
function isShell(page) {
    return page.scripts > 0 && page.textLength < SHELL_TEXT_LENGTH;
}
function distanceOf(a, b) {
    if (!/^[0-9a-f]{16}$/i.test(a) || !/^[0-9a-f]{16}$/i.test(b))
        return 64;
    let bits = BigInt(`0x${a}`) ^ BigInt(`0x${b}`);
    let distance = 0;
    for (; bits !== 0n; bits &= bits - 1n)
        distance++;
    return distance;
}
function isLong(page) {
    return page.textLength >= SHORTEST_HASHED_TEXT;
}
function commonWords(a, b) {
    const [first, second] = [wordsOf(a), wordsOf(b)];
    const all = first.union(second).size;
    return all === 0 ? 1 : first.intersection(second).size / all;
}
function wordsOf(text) {
    return new Set(fold(text)
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== ''));
}
function fold(text) {
    return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

;// CONCATENATED MODULE: ./build/src/judge/signs/certificates.js
const FAULTS = {
    CERT_HAS_EXPIRED: 'expired',
    CERT_NOT_YET_VALID: 'not-yet-valid',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'self-signed',
    SELF_SIGNED_CERT_IN_CHAIN: 'self-signed',
    ERR_TLS_CERT_ALTNAME_INVALID: 'wrong-host',
    HOSTNAME_MISMATCH: 'wrong-host',
    CERT_REVOKED: 'revoked',
    CERT_UNTRUSTED: 'untrusted',
    CERT_REJECTED: 'untrusted',
    CERT_SIGNATURE_FAILURE: 'untrusted',
    CERT_CHAIN_TOO_LONG: 'untrusted',
    INVALID_CA: 'untrusted',
    INVALID_PURPOSE: 'untrusted',
    PATH_LENGTH_EXCEEDED: 'untrusted',
    CA_MD_TOO_WEAK: 'untrusted',
    EE_KEY_TOO_SMALL: 'untrusted',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'incomplete-chain',
    UNABLE_TO_GET_ISSUER_CERT: 'incomplete-chain',
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'incomplete-chain',
};
function certificateFaultOf(code) {
    return FAULTS[code];
}

;// CONCATENATED MODULE: ./build/src/judge/signs/statuses.js
const LISTED = {
    304: 'good',
    300: 'good',
    401: 'sign-in',
    402: 'refused',
    403: 'refused',
    404: 'gone',
    405: 'refused',
    406: 'refused',
    407: 'busy',
    408: 'busy',
    409: 'odd',
    410: 'gone',
    412: 'refused',
    415: 'refused',
    416: 'good',
    417: 'refused',
    418: 'refused',
    420: 'busy',
    421: 'busy',
    423: 'refused',
    425: 'busy',
    426: 'refused',
    428: 'refused',
    429: 'busy',
    430: 'refused',
    431: 'refused',
    440: 'sign-in',
    444: 'busy',
    449: 'busy',
    450: 'refused',
    451: 'refused',
    460: 'busy',
    463: 'busy',
    494: 'refused',
    498: 'sign-in',
    499: 'busy',
    511: 'busy',
    999: 'refused',
};
function classOfStatus(status) {
    const listed = LISTED[status];
    if (listed !== undefined)
        return listed;
    if (status >= 200 && status < 300)
        return 'good';
    if (status >= 300 && status < 400)
        return 'redirect';
    if (status >= 400 && status < 500)
        return 'odd';
    if (status >= 500 && status < 600)
        return 'busy';
    return 'refused';
}

;// CONCATENATED MODULE: ./build/src/judge/signs/wall-signs.js

const WALL_SIGNS = [
    {
        name: 'Cloudflare',
        headers: { 'cf-mitigated': /\S/ },
        title: /^(?:just a moment\b|attention required! \| cloudflare|access denied \| .{1,100} used cloudflare)/i,
        text: /checking (?:your browser before accessing|if the site connection is secure)|needs to review the security of your connection|sorry, you have been blocked/i,
        markup: /_cf_chl_opt|\/cdn-cgi\/challenge-platform\/h\/|cf-browser-verification|error code: 10(?:0[5-9]|1[0-5]|20)\b/i,
    },
    {
        name: 'AWS WAF',
        headers: { 'x-amzn-waf-action': /challenge|captcha/i },
        title: /^human verification$/i,
        markup: /\bawswaf\.com\/|AwsWafIntegration|\bgokuProps\b/,
    },
    {
        name: 'Amazon',
        title: /^robot check$/i,
        text: /(?:enter|type) the characters you see (?:below|in this image)/i,
        markup: /to discuss automated access to amazon data|api-services-support@amazon\.com/i,
    },
    {
        name: 'Akamai',
        title: /^access denied$/i,
        text: /you don'?t have permission to access .{0,300}\breference\b/i,
        markup: /errors\.edgesuite\.net|sec-if-cpt-container|\bbm-verify=|\/_sec\/cp_challenge\//i,
    },
    {
        name: 'Imperva',
        title: /^pardon our interruption/i,
        text: /incapsula incident id|something about your browser made us think you were a bot/i,
        markup: /_incapsula_resource/i,
    },
    {
        name: 'DataDome',
        headers: { 'x-dd-b': /\S/ },
        refusalHeaders: { 'x-datadome': /\S/ },
        text: /please enable js and disable any ad blocker/i,
        markup: /captcha-delivery\.com/i,
    },
    {
        name: 'HUMAN',
        title: /^(?:access to this page has been denied|human challenge)/i,
        text: /press (?:&|and) hold .{0,80}\b(?:human|robot|bot)\b/i,
        markup: /_pxappid|px-captcha|captcha\.px-c(?:loud|dn)\.net/i,
    },
    { name: 'Radware', title: /radware (?:bot manager|captcha)/i, markup: /perfdrive\.com|shieldsquare/i },
    {
        name: 'Kasada',
        refusalHeaders: { 'x-kpsdk-ct': /\S/, 'x-kpsdk-im': /\S/, 'x-kpsdk-v': /\S/ },
        markup: /window\.kpsdk\b/i,
    },
    {
        name: 'Sucuri',
        headers: { 'x-sucuri-block': /\S/ },
        title: /^sucuri website firewall\b/i,
        text: /sucuri website firewall - access denied/i,
        markup: /cloudproxy@sucuri\.net|sucuri_cloudproxy_js/i,
    },
    {
        name: 'Vercel',
        headers: { 'x-vercel-mitigated': /challenge|deny/i, 'x-vercel-challenge-token': /\S/ },
        title: /^vercel security checkpoint$/i,
    },
    {
        name: 'Anubis',
        title: /^making sure you['’]re not a bot/i,
        markup: /\/\.within\.website\/x\/cmd\/anubis/,
    },
    {
        name: 'SiteGround',
        headers: { 'sg-captcha': /challenge/i },
        markup: /\/\.well-known\/(?:sg)?captcha\//i,
    },
    {
        name: 'DDoS-Guard',
        title: /^ddos-guard$/i,
        markup: /check\.ddos-guard\.net|\/\.well-known\/ddos-guard\//i,
    },
    {
        name: 'F5',
        title: /^request rejected$/i,
        text: /the requested url was rejected\. please consult with your administrator/i,
    },
    {
        name: 'Wordfence',
        title: /^your access to this site has been limited/i,
        text: /generated by wordfence|your access to this (?:site|service) has been (?:temporarily )?limited/i,
    },
    { name: 'Imunify360', title: /^one moment, please/i, markup: /imunify360|wsidchk/i },
    { name: 'Google', text: /detected unusual traffic from your computer network/i },
    {
        name: 'Reddit',
        title: /^(?:blocked|reddit - please wait for verification)$/i,
        text: /blocked by network security|whoa there, pardner/i,
    },
    {
        name: 'a bot check',
        title: /^(?:.{1,40} [-|–] )?(?:(?:please )?(?:verify|verifying|confirm)(?: that)? you(?:['’]re| are) (?:a )?(?:human|(?:not )?a (?:ro)?bot)|are you (?:a )?(?:human|robot)|(?:bot|browser|security|human|captcha|robot) (?:check|verification|challenge)|checking your browser|security checkpoint|client challenge|captcha|bot detected|unusual traffic)\W*$/i,
        text: /(?:verify|confirm|prove) (?:that )?you(?:['’]re| are) (?:a human|human|not a (?:ro)?bot)\b|enable javascript and cookies to continue/i,
    },
];
const DENIALS = /\baccess (?:is |was |has been )?(?:denied|blocked|forbidden)\b|\byou (?:have been|are|were) (?:blocked|banned|denied)\b|\b(?:ip|address) (?:has been |is |was )?(?:blocked|banned|blacklisted)\b|\brequest (?:was |has been )?(?:blocked|denied|rejected)\b|\bbots? (?:traffic |activity )?(?:detected|blocked|not allowed)\b|\bautomated (?:traffic|requests|access|queries)\b|\bbrowser is (?:no longer|not) supported\b|\bunsupported browser\b/i;
const WALL_HOSTS = hostTable([
    { hosts: ['.perfdrive.com'], name: 'Radware' },
    { hosts: ['.captcha-delivery.com'], name: 'DataDome' },
    { hosts: ['.px-cloud.net', '.px-cdn.net', '.perimeterx.net'], name: 'HUMAN' },
    { hosts: ['challenges.cloudflare.com'], name: 'Cloudflare' },
    { hosts: ['.awswaf.com'], name: 'AWS WAF' },
    { hosts: ['.hcaptcha.com'], name: 'hCaptcha' },
    { hosts: ['.arkoselabs.com', '.funcaptcha.com'], name: 'Arkose' },
    { hosts: ['.geetest.com'], name: 'GeeTest' },
    { hosts: ['check.ddos-guard.net'], name: 'DDoS-Guard' },
    { hosts: ['.queue-it.net'], name: 'Queue-it' },
    { hosts: ['wappass.baidu.com', 'sec.douban.com', 'validate.mtcaptcha.com'], name: 'a captcha' },
]);
const WALL_PATH = /^\/(?:cdn-cgi\/(?:challenge|l\/chk)|\.well-known\/(?:sg)?captcha|\.within\.website\/|sorry\/index$|showcaptcha|captcha(?:[/.]|$)|_incapsula_resource|errors\/validatecaptcha|bot-?(?:check|detected|verification)|are-you-(?:a-)?(?:human|robot)|(?:robot|security|human|browser)-?(?:check|verification|challenge)|verify-?(?:human|browser|you)|access-?denied|unusual-traffic|distil_r_|(?:blocked|challenge)(?:\.\w+)?$)/i;
const WALL_LABEL = /^(?:captcha|challenge|botcheck|bot-check|validate|humancheck)\./;

;// CONCATENATED MODULE: ./build/src/judge/signs/walls.js


const LONGEST_WALL = 1_500;
const NEXT_TO_NO_TEXT = 150;
function wallOf(exchange) {
    return wallOnTheWay(exchange) ?? wallInAnswer(exchange);
}
function wallOnTheWay(exchange) {
    if (exchange.hops.length === 0)
        return undefined;
    const asked = URL.parse(exchange.url);
    const final = URL.parse(exchange.finalUrl);
    if (asked === null || final === null)
        return undefined;
    if (final.hostname !== hostOf(exchange.url)) {
        const row = WALL_HOSTS.find(final.hostname);
        if (row !== undefined)
            return row.name;
        if (WALL_LABEL.test(final.hostname) && !WALL_LABEL.test(asked.hostname))
            return 'a bot check';
    }
    return WALL_PATH.test(final.pathname) && !WALL_PATH.test(asked.pathname) ? 'a bot check' : undefined;
}
function wallInAnswer({ status, headers, page }) {
    if (status === undefined)
        return undefined;
    if (status === 200 && (page === undefined || page.textLength > LONGEST_WALL) && !hasWallHeader(headers)) {
        return undefined;
    }
    const isGone = status === 404 || status === 410;
    const isRefusal = status >= 400 && !isGone && status !== 401;
    for (const sign of WALL_SIGNS) {
        if (hasHeader(sign.headers, headers))
            return sign.name;
        if (isRefusal && hasHeader(sign.refusalHeaders, headers))
            return sign.name;
        if (page !== undefined && !isGone && isSigned(sign, page, isRefusal))
            return sign.name;
    }
    const isShort = page !== undefined && page.textLength <= LONGEST_WALL;
    return isRefusal && isShort && DENIALS.test(`${page.title ?? ''} ${page.text}`) ? 'a firewall' : undefined;
}
function isSigned(sign, page, isRefusal) {
    if (sign.title?.test(page.title ?? ''))
        return isRefusal || page.textLength <= LONGEST_WALL;
    if (page.textLength > LONGEST_WALL)
        return false;
    if (sign.text?.test(page.text) === true)
        return true;
    const markupCounts = isRefusal || page.textLength <= NEXT_TO_NO_TEXT;
    return markupCounts && (sign.markup?.test(page.start) ?? false);
}
function hasWallHeader(headers) {
    return WALL_HEADERS.some((name) => headers[name] !== undefined);
}
const WALL_HEADERS = WALL_SIGNS.flatMap((sign) => Object.keys(sign.headers ?? {}));
function hasHeader(wanted, headers) {
    return (wanted !== undefined && Object.entries(wanted).some(([name, value]) => value.test(headers[name] ?? '')));
}

;// CONCATENATED MODULE: ./build/src/judge/looks.js



const OWN = new Set(['sweep', 'retry', 'get', 'browser', 'http1', 'body']);
function ownLooks(exchanges) {
    const own = exchanges.filter(({ look }) => OWN.has(look));
    const isChainFault = own.every(({ status }) => status === undefined) && own.some(({ error }) => hasChainFault(error?.code));
    const unverified = exchanges.filter(({ look }) => look === 'insecure');
    return (isChainFault && unverified.length > 0 ? unverified : own).map(seen);
}
function hasChainFault(code) {
    return code !== undefined && certificateFaultOf(code) === 'incomplete-chain';
}
function seen(exchange) {
    const { status, error } = exchange;
    if (error !== undefined || status === undefined)
        return { exchange, outcome: 'failed' };
    const wall = wallOf(exchange) ?? (isChallenge202(exchange) ? 'a bot check' : undefined);
    return wall === undefined
        ? { exchange, outcome: classOfStatus(status) }
        : { exchange, outcome: 'wall', wall };
}
function isChallenge202({ status, method, headers, page }) {
    if (status !== 202 || method !== 'GET')
        return false;
    const type = page?.contentType ?? headers['content-type'] ?? '';
    return type === '' || /html/i.test(type);
}
function decisiveLook(looks) {
    const gets = looks.filter(({ exchange }) => exchange.method === 'GET');
    const goodGets = gets.filter(({ outcome }) => outcome === 'good');
    const good = goodGets.findLast(({ exchange }) => exchange.page !== undefined) ?? goodGets.at(-1);
    if (good !== undefined)
        return good;
    const heads = looks.filter(({ exchange }) => exchange.method === 'HEAD');
    const goodHead = heads.findLast(({ outcome }) => outcome === 'good' && !isUndecided(heads));
    const isSilent = gets.every(({ outcome }) => outcome === 'failed' || outcome === 'busy');
    if (goodHead !== undefined && isSilent)
        return goodHead;
    if (isGoneForGood(looks))
        return gets.findLast(({ outcome }) => outcome === 'gone');
    for (const outcome of TELLING) {
        const found = looks.findLast((look) => look.outcome === outcome);
        if (found !== undefined)
            return found;
    }
    return looks.at(-1);
}
function isUndecided(heads) {
    return heads.at(-1)?.exchange.status === 202;
}
const TELLING = [
    'wall',
    'refused',
    'sign-in',
    'gone',
    'odd',
    'busy',
    'redirect',
    'failed',
];
function isGoneForGood(looks) {
    const gone = looks.filter(({ outcome }) => outcome === 'gone');
    const lastGet = looks.findLast(({ exchange }) => exchange.method === 'GET');
    const hasBrowserLook = gone.some(({ exchange }) => exchange.look === 'browser' && exchange.method === 'GET');
    const isRefusedBefore = looks.some(({ outcome }) => outcome === 'refused' || outcome === 'wall');
    return lastGet?.outcome === 'gone' && hasBrowserLook && (gone.length >= 2 || isRefusedBefore);
}

;// CONCATENATED MODULE: ./build/src/judge/relation.js

const EMPTY_WORDS = new Set(`the and for with from you your our this that are was has have not all new best free top home page site website web
  welcome official online index main about blog docs documentation guide introduction more here link read get how what why
  com net org www http https html php app dev info project software open source download download tool tools list news
  login sign`
    .split(/\s+/)
    .filter((word) => word !== ''));
function isRelated(asked, occurrences, final, page) {
    const meant = tellingWords(...occurrences.slice(0, 50).map(({ link }) => link.text), nameOf(asked), decodeURI(safe(asked.pathname)));
    const found = tellingWords(page.title ?? '', page.text.slice(0, 500), nameOf(final));
    return [...meant].some((word) => found.has(word) || [...found].some((other) => isAkin(word, other)));
}
function nameOf(url) {
    const site = siteOf(url.hostname);
    const below = url.hostname.slice(0, -site.length - 1);
    return `${below.replaceAll('.', ' ')} ${site.split('.')[0] ?? ''}`;
}
function isAkin(a, b) {
    const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
    return shorter.length >= 5 && longer.includes(shorter);
}
function tellingWords(...texts) {
    const words = texts
        .join(' ')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u);
    return new Set(words.filter((word) => word.length >= 3 && !/^\d+$/.test(word) && !EMPTY_WORDS.has(word)));
}
function safe(path) {
    return /%(?![0-9a-f]{2})/i.test(path) ? '' : path.replace(/%[89a-f][0-9a-f]/gi, ' ');
}

;// CONCATENATED MODULE: ./build/src/judge/signs/known-hosts.js

const WALLED_SITES = hostTable([
    {
        hosts: ['x.com', 'twitter.com'],
        name: 'X',
    },
    { hosts: ['linkedin.com'], name: 'LinkedIn' },
    { hosts: ['instagram.com', 'instagr.am'], name: 'Instagram' },
    {
        hosts: ['facebook.com', 'mbasic.facebook.com', 'web.facebook.com', 'fb.com', 'messenger.com'],
        name: 'Facebook',
    },
    { hosts: ['threads.net', 'threads.com'], name: 'Threads' },
    { hosts: ['tiktok.com', 'douyin.com'], name: 'TikTok' },
    { hosts: ['weibo.com', 'weibo.cn'], name: 'Weibo' },
    { hosts: ['xiaohongshu.com'], name: 'Xiaohongshu' },
    { hosts: ['snapchat.com'], name: 'Snapchat' },
    { hosts: ['xing.com'], name: 'XING' },
    { hosts: ['nextdoor.com'], name: 'Nextdoor' },
]);
const SHELL_PAGES = [
    {
        host: /^(?:(?:www|m|music)\.)?youtube(?:-nocookie)?\.com$/,
        path: /^\/(?:watch$|shorts\/|live\/|embed\/|v\/|playlist$)/,
        name: 'YouTube',
    },
    { host: /^youtu\.be$/, path: /^\/[\w-]+$/, name: 'YouTube' },
];
const SHORTENERS = hostTable([
    {
        hosts: [
            'bit.ly',
            'bitly.com',
            'j.mp',
            't.co',
            'goo.gl',
            'maps.app.goo.gl',
            'tinyurl.com',
            'ow.ly',
            'is.gd',
            'v.gd',
        ],
    },
    {
        hosts: [
            'buff.ly',
            'dlvr.it',
            'tiny.cc',
            'cutt.ly',
            'rb.gy',
            'rebrand.ly',
            'shorturl.at',
            't.ly',
            's.id',
            'qr.ae',
        ],
    },
    {
        hosts: [
            'amzn.to',
            'a.co',
            'amzn.eu',
            'amzn.asia',
            'g.co',
            'g.page',
            'forms.gle',
            'goo.by',
            'git.io',
            'gh.io',
        ],
    },
    {
        hosts: [
            'aka.ms',
            'msft.it',
            'fwd.link',
            'youtu.be',
            'redd.it',
            'lnkd.in',
            'fb.me',
            'wp.me',
            'n9.cl',
            'spoti.fi',
        ],
    },
    {
        hosts: [
            'discord.gg',
            'apple.co',
            'adobe.ly',
            'nyti.ms',
            'wapo.st',
            'econ.st',
            'on.ft.com',
            'trib.al',
            'flic.kr',
        ],
    },
    {
        hosts: [
            'link.medium.com',
            'smarturl.it',
            'lnk.to',
            'linktr.ee',
            'clck.ru',
            'vk.cc',
            'urlz.fr',
            'han.gl',
            'bl.ink',
        ],
    },
]);
function looksLikeShortener({ hostname, pathname, search }) {
    const isShort = hostname.length <= 8 && search === '';
    return isShort && /^\/(?=.*(?:\d|[a-z][A-Z]|[A-Z][a-z]))[A-Za-z0-9]{4,10}$/.test(pathname);
}
const PERSISTENT_IDENTIFIERS = hostTable([
    { hosts: ['doi.org', 'dx.doi.org', 'hdl.handle.net', 'handle.net'], judgedBy: 'first-hop' },
    {
        hosts: [
            'purl.org',
            'purl.archive.org',
            'purl.oclc.org',
            'purl.obolibrary.org',
            'purl.fdlp.gov',
            'w3id.org',
        ],
        judgedBy: 'page',
    },
    {
        hosts: [
            'n2t.net',
            'arks.org',
            'identifiers.org',
            'bioregistry.io',
            'nbn-resolving.org',
            'nbn-resolving.de',
            'urn.fi',
        ],
        judgedBy: 'page',
    },
    {
        hosts: [
            'ark.bnf.fr',
            'orcid.org',
            'ror.org',
            'perma.cc',
            'id.loc.gov',
            'viaf.org',
            'isni.org',
            'lccn.loc.gov',
        ],
        judgedBy: 'page',
    },
]);
const PRIVATE_LOOKS_MISSING = hostTable([
    { hosts: ['github.com', 'gist.github.com', 'gitlab.com', 'bitbucket.org', 'codeberg.org', 'gitea.com'] },
    {
        hosts: [
            'huggingface.co',
            'hub.docker.com',
            'dev.azure.com',
            'sourceforge.net',
            'notion.site',
            'trello.com',
        ],
    },
]);
const FORBIDDEN_MEANS_TOO_FAST = hostTable([{ hosts: ['.arxiv.org'] }]);
function known_hosts_isPointer(url) {
    const host = url.hostname;
    return (SHORTENERS.find(host) !== undefined ||
        PERSISTENT_IDENTIFIERS.find(host) !== undefined ||
        looksLikeShortener(url));
}

;// CONCATENATED MODULE: ./build/src/judge/signs/not-found.js
const NOT_FOUND_PHRASE = new RegExp(`^\\W*(?:${[
    '(?:(?:https?|status|error|code|fehler|erreur|the)\\W*){0,3}404(?:\\.\\d)?\\W*(?:error|page|(?:page |file )?not found|nicht gefunden)?(?:\\)?!!1)?',
    '410\\W*gone',
    `(?:(?:sorry|oops|uh[- ]?oh|whoops|ouch|hmm)\\W+(?:but )?)?(?:(?:this|the|that|requested|your)\\s){0,2}(?:${[
        'page|file(?: or directory)?|document|article|post|story|site|item|content|url|resource|profile|user|repository|project',
        'question|thread|topic|video|package|product|listing|job|event|object|entry|record|link|channel|group|room',
    ].join('|')})\\s(?:${[
        "(?:was |is |were |could |can )?(?:not|n['’]t|cannot) (?:be )?found|cannot be found|(?:can|could)n?['’]t be found",
        "does not exist|doesn['’]t exist|no longer exists|(?:is )?no longer available|(?:is not|isn['’]t|not) available(?: right now)?",
        "(?:is )?unavailable|(?:is )?gone|(?:is )?missing|has gone|can['’]t be found",
    ].join('|')})`,
    '(?:was |is )?not found',
    '(?:no such|missing|unknown) (?:page|file|item|article|document|user|project|topic|thread)',
    "(?:sorry|oops)?\\W*we (?:can|could)(?:n['’]t|not|['’]t) find (?:that|this|the|your) page",
    'nothing (?:was )?found|nothing here|dead link|page (?:removed|deleted)',
    "seite (?:wurde )?nicht gefunden|(?:die )?seite existiert nicht|page (?:non trouvée|introuvable)|cette page n['’]existe pas",
    'página no encontrada|página não encontrada|pagina non trovata|pagina niet gevonden',
    'sidan (?:kunde inte )?hittades(?: inte)?|siden (?:blev )?ikke fundet|nie znaleziono(?: strony)?|strona nie istnieje',
    'stránka nenalezena|страница не найдена|сторінку не знайдено|sayfa bulunamadı',
    'ページが見つかりません|お探しのページは.{0,10}見つかりません|页面(?:不存在|未找到|没有找到)|找不到(?:该|您要的)?(?:页面|網頁|頁面)',
    '페이지를 찾을 수 없습니다',
].join('|')})\\W*$`, 'iu');
const NOT_FOUND_OPENING = /^\W*(?:error )?(?:404\b|(?:the |this |requested )*(?:page|file|document|article|item|url|content) (?:(?:you (?:are|were) looking for|you requested|requested) )?(?:was not found|not found|could not be found|cannot be found|can['’]t be found|does not exist|doesn['’]t exist)|no such (?:item|page|file|document|user)|not found\b|(?:(?:sorry|oops|uh oh|hmm)\W{1,3})?we (?:can['’]t|couldn['’]t|could not|cannot) (?:find|locate) (?:the|that|this|your) page|(?:sorry|oops|uh oh)\W{1,3}(?:the|this|that) page .{0,40}(?:exist|found))/iu;
const LONGEST_BARE_PAGE = 250;
const LONGEST_ERROR_PAGE = 3_000;
const SEPARATOR = /\s+[|·•–—:»«/-]+\s+|\s*[|·•–—»«]\s*|:\s+/u;
const NOT_FOUND_ADDRESS = /\/(?:error-?)?404(?:$|[/?]|\.(?:html?|php|aspx?|jsp)\b)|(?:^|[/_=-])(?:not-?_?found|page-?_?not-?_?found|file-?not-?found|error-?404|no-longer-available|page-gone|seite-nicht-gefunden|page-introuvable|pagina-no-encontrada)(?:$|[/._?&-])/i;
function notFoundWordsOf(page) {
    const title = page.title?.slice(0, 300).trim() ?? '';
    const part = title.split(SEPARATOR).find((piece) => NOT_FOUND_PHRASE.test(piece));
    if (part !== undefined && page.textLength <= LONGEST_ERROR_PAGE)
        return title;
    if (page.textLength > LONGEST_BARE_PAGE)
        return undefined;
    return NOT_FOUND_OPENING.test(page.text) ? page.text.trim() : undefined;
}
function isNotFoundAddress(url) {
    return NOT_FOUND_ADDRESS.test(url.pathname + url.search);
}
function speaksOfNotFound(text) {
    return /(?<![\p{L}\p{N}])404(?![\p{L}\p{N}])|not.?found|nicht.?gefunden|introuvable/iu.test(text);
}

;// CONCATENATED MODULE: ./build/src/judge/signs/words.js
function wholeWords(...alternatives) {
    return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}
function anywhere(...alternatives) {
    return new RegExp(alternatives.join('|'), 'iu');
}
function clip(text) {
    const folded = text.slice(0, 400).replace(/\s+/g, ' ').trim();
    return folded.length <= 80 ? folded : `${folded.slice(0, 79).trimEnd()}…`;
}

;// CONCATENATED MODULE: ./build/src/judge/signs/parking.js


const PARKING_HOSTS = hostTable([
    {
        hosts: [
            '.sedoparking.com',
            '.parkingcrew.net',
            '.bodiscdn.com',
            '.parklogic.com',
            '.above.com',
            '.skenzo.com',
        ],
        isOnlyParking: true,
    },
    {
        hosts: [
            '.dsparking.com',
            '.voodoo.com',
            '.fabulous.com',
            '.rookmedia.net',
            '.namedrive.com',
            '.smartname.com',
        ],
        isOnlyParking: true,
    },
    {
        hosts: [
            '.domainparking.ru',
            'parkingpage.namecheap.com',
            '.parked.com',
            '.domainsponsor.com',
            '.trafficz.com',
        ],
        isOnlyParking: true,
    },
    { hosts: ['d38psrni17bvxu.cloudfront.net', 'd1lxhc4jvstzrp.cloudfront.net'], isOnlyParking: true },
    {
        hosts: ['.sedo.com', '.bodis.com', '.afternic.com', '.dan.com', '.undeveloped.com', '.hugedomains.com'],
        isOnlyParking: false,
    },
    {
        hosts: [
            '.buydomains.com',
            '.domainmarket.com',
            '.brandbucket.com',
            '.squadhelp.com',
            '.atom.com',
            '.efty.com',
        ],
        isOnlyParking: false,
    },
    {
        hosts: [
            '.uniregistry.com',
            '.namejet.com',
            '.snapnames.com',
            '.dropcatch.com',
            '.domainlore.uk',
            '.sav.com',
        ],
        isOnlyParking: false,
    },
    {
        hosts: ['.parkingcrew.com', '.mydomaincontact.com', '.domainnameshop.com', '.epik.com'],
        isOnlyParking: false,
    },
]);
const PARKING_LABEL = /^ww\d{1,3}\./;
const PARKING_PATH = /^\/(?:lander|parking-?(?:lander|page)|sedoparking|domain_?profile\.cfm)(?:[/.]|$)/i;
const FOR_SALE_TITLE = [
    wholeWords('(?:domain|domain name|website|web site) (?:is |may be |could be |might be )?(?:now )?(?:for sale|available for (?:sale|purchase)|parked)', 'buy (?:this|the) domain', 'hugedomains(?:\\.com)?', '[a-z0-9-]+(?:\\.[a-z0-9-]+)+ (?:is |- |\\| )?(?:now )?(?:for sale|parked)', '(?:steht|ist) zum verkauf', 'domain (?:kaufen|zu verkaufen)', 'domaine (?:est )?à vendre', 'dominio (?:está )?en venta', 'dominio in vendita', 'domínio à venda', 'домен (?:продается|продаётся|выставлен)'),
    anywhere('域名(?:出售|转让)', 'ドメイン.{0,10}販売'),
];
const FOR_SALE_TEXT = wholeWords('(?:this|the) (?:premium )?(?:domain|domain name|website) (?:[a-z0-9.-]+ )?(?:is|may be|could be|might be) (?:now )?(?:listed )?(?:for sale|available for (?:sale|purchase)|parked)', '(?:this )?domain (?:has been |is )?parked (?:at|by|with|free|courtesy)', 'parked free, courtesy of', '(?:buy|get) this domain', '(?:make an offer on|inquire about|interested in(?: buying)?) this domain', 'the owner of [a-z0-9.-]+ (?:is offering|offers) it for sale', '[a-z0-9-]+(?:\\.[a-z0-9-]+)+ (?:is|may be) (?:now )?for sale', '(?:this )?domain (?:name )?(?:has )?(?:recently )?expired', '(?:this )?web ?page is parked', 'parked free of charge', 'future home of something quite cool', '(?:this )?domain (?:name )?is registered (?:at|with|by) .{1,40} and (?:is )?(?:currently )?parked', 'sponsored listings');
const TITLE_TRIGGER = /sale|park|domain|domín|domini|kauf|vend|домен|域名|ドメイン/i;
const TEXT_TRIGGER = /for sale|for purchase|parked|domain|sponsored/i;
const LONGEST_PARKING_PAGE = 2_500;
const LONGEST_OFFER = 800;
function parkingOf(exchange, isHonest = false) {
    const { url, hops, page } = exchange;
    const onPage = page === undefined || isHonest ? undefined : parkingPage(page);
    const sign = (hops.length === 0 ? undefined : parkingOnTheWay(exchange)) ?? onPage;
    return sign === undefined || PARKING_HOSTS.find(hostOf(url)) !== undefined ? undefined : sign;
}
function parkingOnTheWay({ url, finalUrl, hops }) {
    const askedHost = hostOf(url);
    const onTheWay = hops.map((hop) => hostOf(hop.location)).find((host) => isParkingHost(host, askedHost));
    if (onTheWay !== undefined)
        return `it redirects to ${onTheWay}, where unused domains are parked or sold`;
    const path = URL.parse(finalUrl)?.pathname ?? '';
    return PARKING_PATH.test(path) ? `it redirects to ${path}, the page of a parked domain` : undefined;
}
function isParkingHost(host, askedHost) {
    return host !== askedHost && (PARKING_LABEL.test(host) || PARKING_HOSTS.find(host) !== undefined);
}
function parkingPage(page) {
    if (page.textLength > LONGEST_PARKING_PAGE)
        return undefined;
    const title = page.title?.slice(0, 300) ?? '';
    const isForSale = TITLE_TRIGGER.test(title) && FOR_SALE_TITLE.some((pattern) => pattern.test(title));
    if (isForSale)
        return `its title is “${clip(title)}”`;
    const rows = page.foreignHosts.map((host) => ({ host, row: PARKING_HOSTS.find(host) }));
    const service = rows.find(({ row }) => row?.isOnlyParking === true);
    if (service !== undefined)
        return `the page is made by ${service.host}, a parking service`;
    const offer = TEXT_TRIGGER.test(page.text) ? FOR_SALE_TEXT.exec(page.text)?.[0] : undefined;
    const market = rows.find(({ row }) => row !== undefined);
    const isOffer = offer !== undefined && (market !== undefined || page.textLength <= LONGEST_OFFER);
    return isOffer ? `the page says “${clip(offer)}”` : undefined;
}

;// CONCATENATED MODULE: ./build/src/judge/signs/placeholders.js
const PLACEHOLDERS = [
    {
        title: /^(?:this )?(?:account|site|website|web hosting account)(?: has been| is)? (?:temporarily )?suspended\W*$/i,
        what: 'its host has suspended the site',
    },
    { title: /^(?:website|site|hosting|domain) (?:has )?expired\W*$/i, what: 'its hosting has expired' },
    { title: /^welcome to nginx(?: on [\w .-]{1,40})?\W*$/i, what: 'an empty web server answers (nginx)' },
    {
        title: /^(?:apache2? (?:[a-z]+ )?default page: it works|apache http server test page.{0,40}|it works!?)\W*$/i,
        what: 'an empty web server answers (Apache)',
    },
    {
        title: /^(?:test page for the (?:nginx|apache|http) .{0,60}|iis windows(?: server)?)$/i,
        what: 'an empty web server answers',
    },
    {
        title: /^(?:default web ?site page|domain default page|web server['’]s default page|default parallels plesk .{0,40})$/i,
        what: 'a hosting panel’s empty site answers',
    },
];
function placeholderOf(title) {
    if (title === undefined || title.length > 100)
        return undefined;
    return PLACEHOLDERS.find((row) => row.title.test(title.trim()))?.what;
}

;// CONCATENATED MODULE: ./build/src/judge/signs/sign-in.js


const SIGN_IN_HOSTS = hostTable([
    { hosts: ['accounts.google.com', 'accounts.youtube.com'] },
    { hosts: ['login.microsoftonline.com', 'login.live.com', 'login.windows.net', 'account.live.com'] },
    {
        hosts: [
            '.auth0.com',
            '.okta.com',
            '.oktapreview.com',
            '.onelogin.com',
            '.pingidentity.com',
            '.duosecurity.com',
        ],
    },
    {
        hosts: [
            'id.atlassian.com',
            'auth.atlassian.com',
            'appleid.apple.com',
            'idmsa.apple.com',
            'login.salesforce.com',
        ],
    },
    {
        hosts: ['.amazoncognito.com', '.awsapps.com', 'signin.aws.amazon.com', '.b2clogin.com', '.ciamlogin.com'],
    },
    {
        hosts: [
            'accounts.zoho.com',
            'login.yahoo.com',
            'id.twitch.tv',
            'passport.yandex.ru',
            'passport.baidu.com',
        ],
    },
    { hosts: ['.cloudflareaccess.com', '.workos.com', '.openathens.net'] },
]);
const SIGN_IN_LABEL = /^(?:login|log-in|signin|sign-in|sso|auth|idp|cas|accounts?|saml|oauth|passport)\d?\.(?=.*\.)/;
const SIGN_IN_SEGMENT = /^(?:log[-_]?in|sign[-_]?in|logon|sign[-_]?on|authwall|account-?chooser|sso|saml2?|servicelogin|interactivelogin|authorize|authenticate|(?:wp-)?login\.\w{2,6}|signin\.\w{2,6}|user_login|account_login|loginpage|member-?login|openid-connect|anmelden|connexion|inloggen|entrar|acceso|accedi)$/i;
const BEFORE_SIGN_IN = /^(?:users?|accounts?|auth|oauth2?|sessions?|members?|customers?|secure|portal|app|web|site|my|identity|realms|protocol|cas|idp|profile|index\.php|[ou]|[a-z]{2}(?:[-_][a-z]{2})?|v?\d+|common|_layouts)$/i;
const RETURN_PARAMETER = /^(?:next|continue|service|return|return_?(?:to|url|path)|redirect|redirect_?(?:to|url|uri|path)|returnto|goto|dest(?:ination)?|target|from|back|came_from|r|referer|referrer|relaystate|samlrequest|client_id|state|followup|then)$/i;
const SIGN_IN_TITLE = new RegExp(`^(?:.{0,60}[|·•–—:-]\\s*)?${wholeWords('(?:please )?(?:sign|log) ?-?in(?:to)?(?: (?:to|with|required|page|-).{0,60})?', 'login(?: required| page)?', 'authentication required', 'anmelden|anmeldung|connexion|se connecter|iniciar sesión|accedi|entrar|inloggen|войти|вход|登录|ログイン|로그인').source}(?:\\s*[|·•–—:-].{0,80})?$`, 'iu');
const LONGEST_SIGN_IN_PAGE = 1_500;
function signInOf({ url, finalUrl, hops, page }) {
    const isForm = page?.hasPasswordField === true && page.textLength <= LONGEST_SIGN_IN_PAGE;
    if (hops.length === 0 && !isForm)
        return undefined;
    const asked = URL.parse(url);
    const final = URL.parse(finalUrl);
    if (asked === null || final === null || isSignInAddress(asked))
        return undefined;
    if (hops.length > 0 && isSignInAddress(final)) {
        const place = final.hostname === asked.hostname ? final.pathname : final.hostname;
        return `it redirects to the sign-in page ${place}`;
    }
    return isForm && SIGN_IN_TITLE.test(page.title?.slice(0, 300) ?? '')
        ? 'it answers with a sign-in form'
        : undefined;
}
function isSignInAddress(url) {
    if (SIGN_IN_HOSTS.find(url.hostname) !== undefined || SIGN_IN_LABEL.test(url.hostname))
        return true;
    const segments = url.pathname.split('/').filter((segment) => segment !== '');
    const found = segments.findIndex((segment) => SIGN_IN_SEGMENT.test(segment));
    if (found < 0)
        return segments.at(-1) === 'new' && /^(?:user_)?sessions?$/i.test(segments.at(-2) ?? '');
    return segments.slice(0, found).every((segment) => BEFORE_SIGN_IN.test(segment)) || hasReturnParameter(url);
}
function hasReturnParameter(url) {
    return Array.from(url.searchParams.keys()).some((name) => RETURN_PARAMETER.test(name));
}

;// CONCATENATED MODULE: ./build/src/judge/signs/spam.js

const TRADES = [
    {
        name: 'gambling',
        strong: [
            wholeWords('slot ?gacor|gacor|situs (?:judi|slot)|judi (?:online|bola)|bandar (?:judi|togel|bola)|togel|agen bola', '(?:online|live|crypto|bitcoin) casinos?|casino ?online|casinos? (?:bonus|en ligne|sans|ohne|zonder|senza)', 'slots? online|online slots?|sportwetten|sports ?book|bet(?:365|way|win)|sbobet|1xbet|mostbet', 'nhà cái|cá cược|casino trực tuyến|baccarat|sa ?gaming|pg ?slot|joker ?123|mpo ?\\d+|qq ?slot', 'pin-?up (?:casino|bet)|казино|ставки на спорт|букмекер(?:ы|ская)?'),
            anywhere('博彩|娱乐城|百家乐|老虎机|カジノ|토토|카지노|바카라'),
        ],
        telling: wholeWords('casinos?|gambling|poker|betting|roulette|jackpots?|judi|situs'),
        weak: wholeWords('casinos?|slots?|jackpots?|gambling|poker|betting|roulette|bonus(?:es)?|maxwin|rtp|free spins?|lottery|bingo|paris sportifs|situs|judi'),
    },
    {
        name: 'medicines',
        strong: [
            wholeWords('viagra|cialis|levitra|sildenafil|tadalafil|kamagra', '(?:buy|order|cheap) .{0,30}(?:tramadol|xanax|adderall|ambien|valium|oxycodone|modafinil|phentermine|ivermectin|steroids)', '(?:online|canadian) pharmacy|without prescription|no prescription'),
        ],
        telling: wholeWords('pharmacy|pills|prescription'),
        weak: wholeWords('pharmacy|pills?|prescription|cbd|kratom|weight loss|keto'),
    },
    {
        name: 'adult pages',
        strong: [
            wholeWords('porno?|pornos|pornhub|xxx|xvideos|xnxx|hentai|sex (?:cams?|videos?|tube|chat)|escorts?|call girls?', 'nude (?:pics|videos|girls)|onlyfans leaks?|milf|порно'),
            anywhere('色情|アダルト'),
        ],
        telling: wholeWords('nude|sexy|hot girls|adult (?:videos?|dating|content|cams?)'),
        weak: wholeWords('adult|sexy?|dating|cams?|nude|hot girls'),
    },
    {
        name: 'pirated streams',
        strong: [
            wholeWords('xoi ?lac(?: ?tv)?|ca ?khia(?: ?tv)?|(?:trực tiếp|truc tiep) bóng đá|nonton (?:film|bola|movie)|lk21|indoxxi', 'watch .{0,40}(?:full movies?|movies online|online free)|free (?:movie|live) streams?|phim (?:sex|mới|hay|online)', '123movies|putlocker|fmovies'),
        ],
        telling: wholeWords('iptv|bóng đá|bola|movies? online'),
        weak: wholeWords('streaming|bóng đá|bola|movies? online|live score|iptv|torrent'),
    },
    {
        name: 'loans and essays',
        strong: [
            wholeWords('payday loans?|essay writing service|write my essay|replica watches|fake id|cheap jerseys'),
        ],
        telling: wholeWords('essays?|replica|backlinks?'),
        weak: wholeWords('loans?|essays?|replica|backlinks?|crypto presale'),
    },
];
const TRIGGER = /slot|gacor|judi|togel|bola|casino|sport|bet|bacc|gaming|joker|mpo|qq|pin-?up|jackpot|gambl|poker|roulette|bonus|maxwin|rtp|spins|lotter|bingo|situs|agra|cialis|levitra|afil|buy|order|cheap|pharm|prescri|pill|cbd|kratom|weight|keto|porn|xxx|xvid|xnxx|hentai|sex|escort|call girl|nude|onlyfans|milf|adult|dating|cam|hot girl|xoi|khia|nonton|lk21|indo|watch|stream|phim|movie|putlocker|live score|iptv|torrent|loan|essay|replica|fake id|jerseys|backlink|presale|nhà|cá cược|bóng|trực|[\u0370-\u1fff\u3040-\uffef]/i;
function tradeOf(text, isElsewhere = false) {
    const clipped = text.slice(0, 500);
    if (!TRIGGER.test(clipped))
        return undefined;
    return TRADES.find(({ strong, telling, weak }) => strong.some((pattern) => pattern.test(clipped)) ||
        (isElsewhere && telling.test(clipped)) ||
        countDistinct(weak, clipped) >= 2)?.name;
}
function speaksOfTrade(text) {
    return TRADES.some(({ strong, weak }) => weak.test(text) || strong.some((pattern) => pattern.test(text)));
}
function countDistinct(pattern, text) {
    if (!pattern.test(text))
        return 0;
    const all = text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`));
    return new Set(Array.from(all, (match) => match[0].toLowerCase())).size;
}

;// CONCATENATED MODULE: ./build/src/judge/facts.js












function factsOf(target, evidence, past, policy) {
    const asked = new URL(target.url);
    const { exchanges } = evidence;
    const secureTwin = asked.protocol === 'http:' ? goodTwin(exchanges, 'https') : undefined;
    const looks = ownLooks(exchanges);
    const own = decisiveLook(looks);
    const look = own?.outcome !== 'good' && secureTwin !== undefined ? seen(secureTwin) : own;
    const isGood = look?.outcome === 'good';
    const page = look?.exchange.page;
    const journey = look === undefined ? undefined : journeyOf(asked, look.exchange);
    const isRelatedPage = relationOf(target, asked, journey, page);
    const canary = isGood ? canaryOf(exchanges, look.exchange, asked) : undefined;
    const isPointer = known_hosts_isPointer(asked);
    return {
        target,
        asked,
        evidence,
        past,
        policy,
        looks,
        look,
        page,
        isGoneForGood: !isGood && isGoneForGood(looks),
        missingName: isGood ? undefined : missingNameOf(looks),
        certificate: certificateOf(looks, look),
        journey,
        canary,
        secureTwin,
        otherTwin: isGood
            ? undefined
            : (goodTwin(exchanges, 'www') ?? goodTwin(exchanges, 'no-www') ?? goodTwin(exchanges, 'http')),
        isPointer,
        parking: look === undefined ? undefined : parkingOf(look.exchange, canary === 'honest'),
        signIn: look === undefined ? undefined : signInOf(look.exchange),
        notFound: page === undefined ? undefined : notFoundIn(page, asked, target),
        spam: page === undefined ? undefined : spamIn(page, journey?.final ?? asked, asked, target),
        placeholder: placeholderOf(page?.title),
        endsAtNotFound: journey !== undefined &&
            journey.isRedirected &&
            isNotFoundAddress(journey.final) &&
            !/404/.test(asked.href),
        isRelated: isRelatedPage,
    };
}
function goodTwin(exchanges, look) {
    return exchanges.findLast((exchange) => exchange.look === look && seen(exchange).outcome === 'good');
}
function missingNameOf(looks) {
    const names = looks.map(({ exchange }) => exchange.error?.kind === 'dns-not-found' ? nameAt(exchange.error.at) : undefined);
    const last = names.at(-1);
    return last !== undefined && names.filter((name) => name === last).length >= 2 ? last : undefined;
}
function nameAt(at) {
    return URL.parse(at)?.hostname ?? at;
}
function certificateOf(looks, look) {
    const deciding = look?.exchange.error;
    if (deciding?.kind === 'tls')
        return certificateFaultOf(deciding.code);
    return looks.some(({ exchange }) => exchange.look === 'insecure') ? 'incomplete-chain' : undefined;
}
function canaryOf(exchanges, answer, asked) {
    const canary = exchanges.findLast(({ look }) => look === 'canary');
    if (canary === undefined)
        return undefined;
    const { outcome } = seen(canary);
    if (outcome === 'gone')
        return 'honest';
    if (outcome !== 'good')
        return 'other';
    const hasMoved = journeyOf(asked, answer)?.change.isNoise === false;
    const end = URL.parse(answer.finalUrl);
    const led = end === null ? undefined : journeyOf(end, canary);
    if (hasMoved && led?.change.isNoise === true)
        return 'same-place';
    if (answer.page === undefined || canary.page === undefined)
        return 'other';
    const saysSo = notFoundWordsOf(answer.page) !== undefined && notFoundWordsOf(canary.page) !== undefined;
    return saysSo || areAlike(answer.page, canary.page) ? 'alike' : 'other';
}
function notFoundIn(page, asked, target) {
    const words = notFoundWordsOf(page);
    if (words === undefined || isHome(asked) || speaksOfNotFound(meantBy(asked, target)))
        return undefined;
    return words;
}
function spamIn(page, final, asked, target) {
    if (page.title === undefined)
        return undefined;
    const isElsewhere = siteOf(final.hostname) !== siteOf(asked.hostname);
    const trade = tradeOf(`${page.title} ${final.hostname.replace(/[-.]/g, ' ')}`, isElsewhere);
    if (trade === undefined)
        return undefined;
    const meant = isElsewhere ? `${asked.hostname}${asked.pathname}` : meantBy(asked, target);
    return speaksOfTrade(meant.replace(/[-_./]+/g, ' ')) ? undefined : trade;
}
function meantBy(asked, target) {
    const texts = target.occurrences.slice(0, 50).map(({ link }) => link.text);
    return `${texts.join(' ')} ${asked.hostname}${asked.pathname}${asked.search}`;
}
function relationOf(target, asked, journey, page) {
    if (journey === undefined || page === undefined || journey.change.isSameSite)
        return undefined;
    if (siteOf(asked.hostname).split('.')[0] === siteOf(journey.final.hostname).split('.')[0])
        return true;
    return isRelated(asked, target.occurrences, journey.final, page);
}

;// CONCATENATED MODULE: ./build/src/judge/replacement.js



const OBSTACLES = [
    {
        because: 'an identifier is meant to outlive addresses',
        when: ({ asked }) => PERSISTENT_IDENTIFIERS.find(asked.hostname) !== undefined,
    },
    { because: 'a short address is meant to lead elsewhere', when: (facts) => facts.isPointer },
    { because: 'the redirect is temporary', when: ({ journey }) => journey?.isPermanent !== true },
    { because: 'the new address is not secure', when: isDowngrade },
    {
        because: 'it asks for consent first',
        when: ({ journey }) => journey !== undefined && isGate(journey.final),
    },
    {
        because: 'the new address chooses a language',
        when: ({ journey }) => journey?.change.gainsLocale === true,
    },
    {
        because: 'the new address belongs to one visit',
        when: ({ journey }) => journey?.change.gainsVisit === true,
    },
    {
        because: 'the title was added to an identifier',
        when: ({ journey }) => journey?.change.isSlugAdded === true,
    },
    {
        because: 'a site is best linked by its front page',
        when: ({ asked, journey }) => isHome(asked) && journey?.change.isSameHost === true,
    },
    { because: 'it leads to the front page of the main site', when: leadsToMainSite },
    { because: 'it leads to another site under another path', when: isUnprovenMove },
];
function replacementOf(facts) {
    const obstacle = OBSTACLES.find(({ when }) => when(facts));
    if (obstacle !== undefined || facts.journey === undefined) {
        return { isSafe: false, because: obstacle?.because ?? 'it does not lead anywhere else' };
    }
    return { isSafe: true, url: withFragment(facts.journey.final, facts.asked) };
}
function withFragment(url, asked) {
    const copy = new URL(url);
    copy.username = '';
    copy.password = '';
    if (copy.hash === '')
        copy.hash = asked.hash;
    return copy.href;
}
function secureAddressOf(facts) {
    const { asked, journey, look, secureTwin } = facts;
    if (asked.protocol !== 'http:' || look?.outcome !== 'good' || facts.isPointer)
        return undefined;
    const twin = new URL(asked);
    twin.protocol = 'https:';
    if (journey?.isPermanent === true && journey.final.protocol === 'https:' && journey.change.isNoise) {
        const isPlain = !journey.change.gainsLocale && !journey.change.gainsVisit;
        if (isPlain)
            return withFragment(journey.final, asked);
    }
    const plain = hrefWithoutFragment(twin);
    const isOnTheWay = look.exchange.hops.some((hop) => replacement_hrefOf(hop.location) === plain);
    const isSame = secureTwin !== undefined && replacement_hrefOf(secureTwin.finalUrl) === plain;
    return isOnTheWay || isSame ? twin.href : undefined;
}
function replacement_hrefOf(address) {
    const url = URL.parse(address);
    return url === null ? undefined : hrefWithoutFragment(url);
}
function hrefWithoutFragment(url) {
    const copy = new URL(url);
    copy.hash = '';
    return copy.href;
}
function isDowngrade({ asked, journey }) {
    return asked.protocol === 'https:' && journey?.final.protocol === 'http:';
}
function leadsToMainSite({ journey }) {
    if (journey === undefined || !journey.change.isSameSite || journey.change.isSameHost)
        return false;
    const host = journey.final.hostname.replace(/^www\./, '');
    return isHome(journey.final) && siteOf(host) === host;
}
function isUnprovenMove(facts) {
    const { journey, page, look } = facts;
    if (journey === undefined || journey.change.isSameSite)
        return false;
    const isHtml = /html/i.test(page?.contentType ?? look?.exchange.headers['content-type'] ?? 'html');
    if (isHtml && page === undefined)
        return true;
    const isHomeToHome = journey.change.isSamePath && journey.final.pathname === '/';
    return isHomeToHome ? facts.isRelated !== true : !journey.change.keepsPath;
}

;// CONCATENATED MODULE: ./build/src/judge/remarks.js

function remarksOf(verdict, evidence, facts) {
    if (verdict !== 'alive' && verdict !== 'moved')
        return [];
    const remarks = [];
    const { fragment, authority } = evidence;
    if (fragment !== undefined && !fragment.isFound && fragment.isUnjudgeable !== true) {
        const near = fragment.nearest === undefined ? '' : `; #${fragment.nearest} is near`;
        remarks.push({ rule: 'broken-anchor', message: `The page has no #${fragment.fragment}${near}` });
    }
    if (authority?.details.includes('archived') === true) {
        remarks.push({ rule: 'archived-repository', message: 'The repository is archived: it is read-only now' });
    }
    const secure = verdict === 'alive' && facts !== undefined ? secureAddressOf(facts) : undefined;
    if (secure !== undefined) {
        remarks.push({ rule: 'insecure-link', message: 'https serves the same', replacement: secure });
    }
    return remarks;
}

;// CONCATENATED MODULE: ./build/src/judge/rules/authority.js
const AUTHORITY_RULES = [
    {
        id: 'authority-missing',
        when: ({ state }) => state === 'missing',
        verdict: 'dead',
        reason: reasonOf('missing'),
        message: ({ statement }) => statement,
        source: 'product.md, dead: an authority says so',
    },
    {
        id: 'authority-hidden',
        when: ({ state }) => state === 'hidden',
        verdict: 'suspect',
        reason: reasonOf('hidden'),
        message: ({ statement }) => statement,
        source: 'product.md, suspect: hiding missing-or-private',
    },
    {
        id: 'authority-moved',
        when: ({ state, location }) => state === 'moved' && location !== undefined,
        verdict: 'moved',
        reason: reasonOf('renamed'),
        message: ({ statement }) => statement,
        source: 'issue 4.6: an authority’s rename is safe to write',
    },
    {
        id: 'authority-exists',
        when: ({ state }) => state === 'exists' || state === 'moved',
        verdict: 'alive',
        reason: 'exists',
        message: ({ statement }) => statement,
        source: 'product.md, alive',
    },
];
function reasonOf(otherwise) {
    return ({ details }) => details[0] ?? otherwise;
}

;// CONCATENATED MODULE: ./build/src/judge/rules/content.js







const CONTENT_RULES = [
    {
        id: 'parked',
        when: ({ parking }) => parking !== undefined,
        verdict: 'suspect',
        reason: 'parked',
        message: ({ parking }) => `The domain is parked or for sale: ${parking}`,
        source: 'signs/parking.ts; https://github.com/jivoi/awesome-osint/pull/1126',
    },
    {
        id: 'placeholder',
        when: ({ placeholder }) => placeholder !== undefined,
        verdict: 'suspect',
        reason: 'placeholder',
        message: ({ placeholder, page }) => `The site is not there: ${placeholder}, “${clip(page?.title ?? '')}”`,
        source: 'signs/placeholders.ts',
    },
    {
        id: 'sign-in',
        when: ({ signIn, isPointer, asked }) => signIn !== undefined && !isPointer && !isHome(asked),
        verdict: 'suspect',
        reason: 'login-wall',
        message: ({ signIn }) => `Only those who sign in see it: ${signIn}`,
        source: 'https://github.com/gitlabhq/gitlabhq/pull/5752: missing and private look the same',
    },
    {
        id: 'gate',
        when: ({ journey, asked }) => journey?.isRedirected === true && isGate(journey.final) && !isGate(asked),
        verdict: 'blocked',
        reason: 'consent-wall',
        message: ({ journey }) => `It asks for consent at ${journey?.final.hostname} before it shows anything`,
        source: 'signs/detours.ts',
    },
    {
        id: 'hijacked-by-trade',
        when: ({ spam }) => spam !== undefined,
        verdict: 'suspect',
        reason: 'hijacked',
        message: (facts) => `${wayOf(facts)} a page about ${facts.spam}: “${clip(facts.page?.title ?? '')}”`,
        source: 'https://github.com/jivoi/awesome-osint/pull/1126',
    },
    {
        id: 'redirect-to-not-found',
        when: ({ endsAtNotFound, isPointer }) => endsAtNotFound && !isPointer,
        verdict: 'dead',
        reason: 'soft-404',
        message: ({ journey }) => `It redirects to the page for missing pages, ${endOf(journey)}`,
        source: 'CheckIfDead.php, REDIRECT TO 404',
    },
    {
        id: 'collapse-for-certain',
        when: (facts) => isCollapse(facts) && isCertainCollapse(facts),
        verdict: 'dead',
        reason: collapseReason,
        message: (facts) => `It redirects for good to ${placeOf(facts)}${facts.canary === 'same-place' ? ', as every address there does that never existed' : ''}`,
        source: 'CheckIfDead.php, REDIRECT TO ROOT; https://en.wikibooks.org/wiki/A_Link_Rot_Bestiary',
    },
    {
        id: 'hijacked-root',
        when: ({ journey, isRelated, isPointer }) => journey !== undefined &&
            journey.isRedirected &&
            !isPointer &&
            !journey.change.isSameSite &&
            isHome(journey.final) &&
            isRelated === false,
        verdict: 'suspect',
        reason: 'hijacked',
        message: (facts) => `${wayOf(facts)} the front page of another site: “${clip(facts.page?.title ?? '')}”`,
        source: 'https://github.com/voxel/voxeljs-site/issues/16: a cross-site redirect is for a person to read',
    },
    {
        id: 'hijacked-elsewhere',
        when: ({ journey, isRelated, isPointer }) => journey?.isPermanent === true && !isPointer && isRelated === false && !journey.change.keepsPath,
        verdict: 'suspect',
        reason: 'hijacked',
        message: (facts) => `${wayOf(facts)} another site’s page that shares no word with the link: “${clip(facts.page?.title ?? '')}”`,
        source: 'https://github.com/jivoi/awesome-osint/pull/1126: a cross-site redirect is for a person to read',
    },
    {
        id: 'collapse',
        when: isCollapse,
        verdict: 'suspect',
        reason: collapseReason,
        message: (facts) => `It redirects to ${placeOf(facts)}`,
        source: 'product.md, suspect: redirect to the home page',
    },
    {
        id: 'says-not-found',
        when: ({ notFound }) => notFound !== undefined,
        verdict: 'suspect',
        reason: 'soft-404',
        message: ({ notFound }) => `It answers 200 with the words “${clip(notFound ?? '')}”`,
        source: 'signs/not-found.ts',
    },
    {
        id: 'same-for-all',
        when: ({ canary, asked, isPointer }) => canary === 'alike' && !isHome(asked) && !isPointer,
        verdict: 'suspect',
        reason: 'soft-404',
        message: ({ page }) => page !== undefined && isShell(page)
            ? 'The site answers every address with one empty page for scripts, so that nothing can be told from it'
            : 'The site shows the same page for an address that cannot exist',
        source: 'https://github.com/mintlify/docs/issues/3759; Bar-Yossef et al., Sic Transit Gloria Telae (2004)',
    },
    {
        id: 'same-end-for-all',
        when: ({ canary, asked, isPointer, journey }) => canary === 'same-place' && !isHome(asked) && !isPointer && journey?.change.isSlugAdded !== true,
        verdict: 'suspect',
        reason: 'soft-404',
        message: ({ journey }) => `It redirects to ${endOf(journey)}, as every address there does that never existed`,
        source: 'InternetArchiveBot: many addresses that lead to one are gone',
    },
    {
        id: 'shell-page',
        when: ({ asked, journey }) => [asked, journey?.final].some((url) => url !== undefined && isShellPage(url)),
        verdict: 'blocked',
        reason: 'unverifiable',
        message: ({ asked }) => `The page answers for what is gone too, and ${nameOfShell(asked)} did not say more`,
        source: 'known-hosts.ts, SHELL_PAGES',
    },
    {
        id: 'moved',
        when: (facts) => isElsewhere(facts) && replacementOf(facts).isSafe,
        verdict: 'moved',
        reason: ({ journey }) => journey?.by ?? 'http-301',
        message: ({ journey }) => `It moved for good to ${endOf(journey)}`,
        source: 'RFC 9110 15.4.2, 15.4.9; HTML, meta refresh',
    },
    {
        id: 'redirected',
        when: isElsewhere,
        verdict: 'alive',
        reason: ({ journey }) => journey?.by ?? 'http-302',
        message: (facts) => `It answers at ${endOf(facts.journey)}; ${becauseOf(facts)}`,
        source: 'issue 4.6: a replacement only where it is safe to write',
    },
    {
        id: 'alive-but-chain',
        when: ({ look, certificate }) => look?.outcome === 'good' && certificate === 'incomplete-chain',
        verdict: 'alive',
        reason: 'tls-incomplete-chain',
        message: (facts) => `${answerOf(facts)}; its chain of certificates is incomplete, which browsers mend`,
        source: 'https://github.com/repology/repology-updater/issues/1041',
    },
    {
        id: 'alive',
        when: ({ look }) => look?.outcome === 'good',
        verdict: 'alive',
        reason: ({ look }) => `http-${look?.exchange.status}`,
        message: answerOf,
        source: 'RFC 9110 15.3',
    },
];
function isCollapse({ journey, isPointer, isRelated }) {
    if (journey === undefined || !journey.isRedirected || isPointer)
        return false;
    const { isToRoot, isToSection, isSameSite, isNoise } = journey.change;
    if (isNoise)
        return false;
    if (!isSameSite)
        return isToRoot && isRelated !== true;
    return isToRoot || isToSection;
}
function isCertainCollapse({ journey, canary, asked }) {
    if (journey === undefined || !journey.isPermanent)
        return false;
    if (!journey.change.isSameSite)
        return false;
    return canary === 'same-place' || isArticle(asked);
}
function collapseReason({ journey }) {
    return journey?.change.isToRoot === true ? 'redirect-to-root' : 'redirect-to-section';
}
function placeOf({ journey, asked }) {
    if (journey === undefined)
        return 'another page';
    const isOwn = siteOf(asked.hostname) === siteOf(journey.final.hostname);
    const what = journey.change.isToRoot
        ? isOwn
            ? 'the home page'
            : 'the home page of another site'
        : 'a section';
    return `${what}, ${showUrl(journey.final)}`;
}
function isElsewhere({ journey }) {
    return journey?.isRedirected === true && !journey.change.isNoise;
}
function becauseOf(facts) {
    const replacement = replacementOf(facts);
    return replacement.isSafe ? 'that is its address now' : replacement.because;
}
function wayOf({ journey }) {
    return journey?.isRedirected === true ? `It redirects to ${journey.final.hostname},` : 'It answers with';
}
function endOf(journey) {
    return journey === undefined ? 'another address' : showUrl(journey.final);
}
function answerOf({ looks, look }) {
    return look === undefined ? '' : wordsOfLooks([look], look.exchange) || wordsOfLooks(looks, look.exchange);
}
function isShellPage(url) {
    return SHELL_PAGES.some(({ host, path }) => host.test(url.hostname) && path.test(url.pathname));
}
function nameOfShell(url) {
    return SHELL_PAGES.find(({ host }) => host.test(url.hostname))?.name ?? 'its site';
}

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

;// CONCATENATED MODULE: ./build/src/judge/rules/words.js

function looksOf({ looks, look }) {
    return look === undefined ? '' : wordsOfLooks(looks, look.exchange);
}
function statusReason({ look }) {
    return `http-${look?.exchange.status}`;
}
function twinWords({ otherTwin }) {
    const url = otherTwin === undefined ? null : URL.parse(otherTwin.url);
    return url === null ? '' : `; ${showUrl(url)} answers`;
}
function hostOfUrl(url) {
    return URL.parse(url ?? '')?.hostname ?? '';
}

;// CONCATENATED MODULE: ./build/src/judge/rules/refusals.js



const REFUSAL_RULES = [
    {
        id: 'gone',
        when: ({ isGoneForGood }) => isGoneForGood,
        verdict: 'dead',
        reason: statusReason,
        message: (facts) => `${looksOf(facts)}${afterRedirects(facts)}${privateWords(facts)}${twinWords(facts)}`,
        source: 'RFC 9110 15.5.5, 15.5.11; two looks, the last as a browser: CheckIfDead, linkinator',
    },
    {
        id: 'no-such-domain',
        when: ({ missingName }) => missingName !== undefined,
        verdict: 'dead',
        reason: 'nxdomain',
        message: (facts) => `There is no domain ${facts.missingName}, asked ${timesAsked(facts)}${twinWords(facts)}`,
        source: 'RFC 8020 (NXDOMAIN means nothing underneath); confirmed, because resolvers err',
    },
    {
        id: 'parked-on-the-way',
        when: ({ parking, look }) => parking !== undefined && look?.outcome !== 'good',
        verdict: 'suspect',
        reason: 'parked',
        message: ({ parking }) => `The domain is parked: ${parking}`,
        source: 'signs/parking.ts',
    },
    {
        id: 'sign-in-on-the-way',
        when: ({ signIn, look }) => signIn !== undefined && look?.outcome !== 'good',
        verdict: 'suspect',
        reason: 'login-wall',
        message: ({ signIn }) => `Only those who sign in see it: ${signIn}`,
        source: 'signs/sign-in.ts',
    },
    {
        id: 'too-fast',
        when: ({ look, asked }) => isTooFast(look?.exchange.status, asked, look),
        verdict: 'unreachable',
        reason: 'rate-limited',
        message: (facts) => `${looksOf(facts)}: the host asks for more time between requests`,
        source: 'https://info.arxiv.org/help/robots.html; GitHub answers 403 with x-ratelimit-remaining: 0',
    },
    {
        id: 'wall',
        when: ({ look }) => look?.outcome === 'wall',
        verdict: 'blocked',
        reason: 'bot-wall',
        message: (facts) => `${looksOf(facts)}, from ${facts.look?.wall}: robots are kept out`,
        source: 'signs/wall-signs.ts',
    },
    {
        id: 'needs-sign-in',
        when: ({ look }) => look?.outcome === 'sign-in',
        verdict: 'suspect',
        reason: 'login-wall',
        message: (facts) => `${looksOf(facts)}: only those who sign in see it`,
        source: 'RFC 9110 15.5.2; https://github.com/tcort/markdown-link-check/issues/551',
    },
    {
        id: 'refused',
        when: ({ look }) => look?.outcome === 'refused',
        verdict: 'blocked',
        reason: statusReason,
        message: (facts) => `${looksOf(facts)}: the host refuses robots`,
        source: 'signs/statuses.ts; product.md: a 403 is not dead',
    },
    {
        id: 'tarpit',
        when: ({ looks, look }) => look?.exchange.status === 429 &&
            look.exchange.headers['retry-after'] === undefined &&
            looks.every(({ exchange }) => exchange.durationMs >= TARPIT_MS),
        verdict: 'blocked',
        reason: 'tarpit',
        message: (facts) => `${looksOf(facts)}, each answer held back for seconds: robots are kept out`,
        source: 'https://github.com/JasonLovesDoggo/caddy-defender/pull/48 (10 s, then 403 or 429)',
    },
    {
        id: 'rate-limited',
        when: ({ look }) => look?.exchange.status === 429 || look?.exchange.status === 420,
        verdict: 'unreachable',
        reason: 'rate-limited',
        message: (facts) => `${looksOf(facts)}: the host asks for more time between requests`,
        source: 'RFC 6585 4: 429 says nothing about the target',
    },
    {
        id: 'gone-once',
        when: ({ look }) => look?.outcome === 'gone',
        verdict: 'unreachable',
        reason: statusReason,
        message: (facts) => `${looksOf(facts)}, which no second look confirmed`,
        source: 'product.md: 404 from one HEAD is nothing',
    },
    {
        id: 'odd-status',
        when: ({ look }) => look?.outcome === 'odd',
        verdict: 'suspect',
        reason: statusReason,
        message: (facts) => `${looksOf(facts)}: the host cannot make sense of the address`,
        source: 'RFC 9110 15.5.1',
    },
    {
        id: 'server-error',
        when: ({ look }) => look?.outcome === 'busy',
        verdict: 'unreachable',
        reason: statusReason,
        message: (facts) => `${looksOf(facts)}${twinWords(facts)}`,
        source: 'RFC 9110 15.6; https://github.com/kubernetes-sigs/node-readiness-controller/pull/194 (502, then 200)',
    },
    {
        id: 'redirect-to-nowhere',
        when: ({ look }) => look?.outcome === 'redirect',
        verdict: 'unreachable',
        reason: statusReason,
        message: (facts) => `${looksOf(facts)} without an address to go to`,
        source: 'RFC 9110 15.4: a redirect names its target',
    },
];
const TARPIT_MS = 5_000;
function afterRedirects({ journey }) {
    return journey?.isRedirected === true && !journey.change.isNoise
        ? `, at the end of a redirect to ${showUrl(journey.final)}`
        : '';
}
function privateWords({ asked }) {
    return PRIVATE_LOOKS_MISSING.find(asked.hostname) === undefined ? '' : ': missing or private';
}
function timesAsked({ looks, missingName }) {
    const count = looks.filter(({ exchange }) => exchange.error?.at.includes(missingName ?? '') === true).length;
    return count <= 2 ? 'twice' : `${count} times`;
}
function isTooFast(status, asked, look) {
    if (status !== 403)
        return false;
    if (FORBIDDEN_MEANS_TOO_FAST.find(asked.hostname) !== undefined)
        return true;
    const headers = look?.exchange.headers ?? {};
    if (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0')
        return true;
    const page = look?.exchange.page;
    return page !== undefined && page.textLength < 1_500 && TOO_FAST.test(`${page.title ?? ''} ${page.text}`);
}
const TOO_FAST = /\brate.?limit|\btoo many requests|\bslow down\b|\brequests this quickly\b|\bexceeded .{0,40}\blimit\b/i;

;// CONCATENATED MODULE: ./build/src/judge/rules/silence.js


const SILENCE_RULES = [
    {
        id: 'no-ipv6',
        when: ({ look }) => look?.exchange.error?.kind === 'no-ipv6',
        verdict: 'blocked',
        reason: 'no-ipv6',
        message: () => 'The host has IPv6 addresses only, and this machine has no IPv6',
        source: 'https://github.com/upptime/upptime/issues/999: GitHub’s runners have none',
    },
    {
        id: 'bad-certificate',
        when: ({ certificate, look }) => look?.exchange.error?.kind === 'tls' && certificate !== undefined,
        verdict: 'suspect',
        reason: ({ certificate }) => `tls-${certificate}`,
        message: (facts) => `${CERTIFICATE_WORDS[facts.certificate ?? 'untrusted']}, so that browsers warn${twinWords(facts)}`,
        source: 'signs/certificates.ts; https://badssl.com/',
    },
    {
        id: 'loop-to-itself',
        when: ({ look }) => isLoop(look?.exchange.error?.kind) && isOnOneSite(look?.exchange.hops ?? []),
        verdict: 'blocked',
        reason: 'redirect-loop',
        message: () => 'It redirects to itself without end, as hosts do that take us for a robot',
        source: 'https://github.com/lycheeverse/lychee/issues/1411',
    },
    {
        id: 'no-answer',
        when: ({ look }) => look?.outcome === 'failed',
        verdict: 'unreachable',
        reason: errorReason,
        message: (facts) => `${capital(looksOf(facts))}${twinWords(facts)}`,
        source: 'product.md, unreachable: time-outs, resets, refused connections pass',
    },
];
const CERTIFICATE_WORDS = {
    expired: 'Its certificate has expired',
    'not-yet-valid': 'Its certificate is not valid yet',
    'self-signed': 'Its certificate is self-signed',
    'wrong-host': 'Its certificate is for another host',
    revoked: 'Its certificate was revoked',
    untrusted: 'Its certificate comes from nobody whom browsers trust',
    'incomplete-chain': 'Its chain of certificates is incomplete and the page could not be read past that',
};
function errorReason({ look }) {
    return look?.exchange.error?.kind ?? 'no-answer';
}
function isLoop(kind) {
    return kind === 'redirect-loop' || kind === 'too-many-redirects';
}
function isOnOneSite(hops) {
    return (new Set(hops.flatMap(({ url, location }) => [siteOf(hostOfUrl(url)), siteOf(hostOfUrl(location))]))
        .size <= 1);
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./build/src/judge/rules/unasked.js




const UNASKED_RULES = [
    {
        id: 'unsafe-address',
        when: ({ evidence, looks }) => evidence.notAsked === 'unsafe' || looks.some(({ exchange }) => exchange.error?.kind === 'unsafe'),
        verdict: 'unsafe',
        reason: 'unsafe-address',
        message: unsafeWords,
        source: 'IANA special-purpose address registries; product.md, unsafe',
    },
    {
        id: 'offline',
        when: ({ evidence, looks }) => evidence.notAsked === 'no-network' && evidence.checkedBy === 'none' && looks.length === 0,
        verdict: 'skipped',
        reason: 'no-network',
        message: () => 'Not asked: this run does not use the network',
        source: 'product.md, --offline',
    },
    {
        id: 'no-network',
        when: ({ evidence, look }) => evidence.notAsked === 'no-network' && (look === undefined || look.outcome === 'failed'),
        verdict: 'unreachable',
        reason: 'no-network',
        message: () => 'This machine has no network',
        source: 'a fault of ours, which says nothing of the target',
    },
    {
        id: 'out-of-time',
        when: ({ evidence, look }) => look?.exchange.error?.kind === 'budget' || (evidence.notAsked === 'budget' && look === undefined),
        verdict: 'unreachable',
        reason: 'budget',
        message: () => 'Not asked: the time for this run was over',
        source: 'product.md, budget-seconds',
    },
    {
        id: 'not-asked',
        when: ({ look }) => look === undefined,
        verdict: 'unreachable',
        reason: 'not-asked',
        message: () => 'Nobody asked for it in this run',
        source: 'evidence without exchanges proves nothing',
    },
    {
        id: 'accepted-status',
        when: ({ look, asked, policy }) => look?.exchange.status !== undefined && (0,judge_policy/* isAccepted */.o)(look.exchange.status, asked.hostname, policy.accept),
        verdict: 'alive',
        reason: 'accepted-status',
        message: (facts) => `${looksOf(facts)}, which the settings accept`,
        source: 'product.md, accept',
    },
    {
        id: 'walled-site',
        when: ({ asked, journey, isPointer }) => WALLED_SITES.find(asked.hostname) !== undefined ||
            (isPointer && journey !== undefined && WALLED_SITES.find(journey.final.hostname) !== undefined),
        verdict: 'blocked',
        reason: 'walled-site',
        message: ({ asked, journey }) => {
            const site = WALLED_SITES.find(asked.hostname) ?? WALLED_SITES.find(journey?.final.hostname ?? '');
            return `${site?.name ?? 'The site'} shows strangers the same for every address, so that nothing can be told`;
        },
        source: 'known-hosts.ts, WALLED_SITES',
    },
    {
        id: 'identifier-resolves',
        when: ({ asked, look }) => {
            const hop = look?.exchange.hops[0];
            const isJudgedByHop = PERSISTENT_IDENTIFIERS.find(asked.hostname)?.judgedBy === 'first-hop';
            return isJudgedByHop && hop !== undefined && leadsAway(hop.location, asked);
        },
        verdict: 'alive',
        reason: 'identifier-resolves',
        message: ({ look }) => `The identifier resolves to ${hostOfUrl(look?.exchange.hops.at(0)?.location)}`,
        source: 'https://github.com/neurodesk/neurodesk.github.io-hugo/issues/638',
    },
];
function unsafeWords({ looks, asked }) {
    const error = looks.find(({ exchange }) => exchange.error?.kind === 'unsafe')?.exchange.error;
    if (error === undefined) {
        return `${asked.hostname} is an address of a private or reserved network; it was not requested`;
    }
    const at = URL.parse(error.at);
    const where = at === null ? error.at.slice(0, 200) : showUrl(at);
    return `It leads to a private or reserved address (${where}), which was not requested`;
}
function leadsAway(location, asked) {
    const host = hostOfUrl(location);
    return PERSISTENT_IDENTIFIERS.find(host) === undefined && host !== asked.hostname;
}

;// CONCATENATED MODULE: ./build/src/judge/judge.js











function judge(target, evidence, past, policy) {
    const opinion = spaced(opinionOf(target, evidence, past, policy), evidence, past, policy);
    const { verdict, facts } = opinion;
    const status = statusOf(opinion);
    const finalUrl = verdict === 'alive' || verdict === 'moved' ? finalUrlOf(opinion, evidence) : undefined;
    return {
        url: target.url,
        verdict,
        reason: opinion.reason,
        message: `${opinion.message}${lastAliveWords(verdict, past)}`,
        ...(opinion.replacement === undefined ? {} : { replacement: opinion.replacement }),
        ...(status === undefined ? {} : { status }),
        checkedBy: evidence.checkedBy,
        attempts: evidence.exchanges.length,
        durationMs: durationOf(evidence.exchanges),
        ...(finalUrl === undefined ? {} : { finalUrl }),
        remarks: remarksOf(verdict, evidence, facts),
        ...(verdict === 'dead' && evidence.archive !== undefined ? { archive: evidence.archive } : {}),
    };
}
function opinionOf(target, evidence, past, policy) {
    switch (target.kind) {
        case 'invalid':
            return { verdict: 'invalid', reason: target.reason, message: target.message };
        case 'skipped':
            return { verdict: 'skipped', reason: target.reason, message: target.message };
        case 'repository':
            return localOpinion(target, evidence);
        case 'web':
            return webOpinion(target, evidence, past, policy);
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
function webOpinion(target, evidence, past, policy) {
    const { authority } = evidence;
    if (authority !== undefined && authority.state !== 'unknown')
        return authorityOpinion(target, authority);
    const facts = factsOf(target, evidence, past, policy);
    const opinion = firstOf(WEB_RULES, facts);
    const replacement = opinion.verdict === 'moved' ? replacementOf(facts) : undefined;
    return { ...opinion, ...(replacement?.isSafe === true ? { replacement: replacement.url } : {}), facts };
}
const WEB_RULES = [
    ...UNASKED_RULES,
    ...REFUSAL_RULES,
    ...SILENCE_RULES,
    ...CONTENT_RULES,
];
function authorityOpinion(target, authority) {
    const opinion = firstOf(AUTHORITY_RULES, authority);
    const location = opinion.verdict === 'moved' ? URL.parse(authority.location ?? '') : null;
    if (opinion.verdict === 'moved' && location === null)
        return { ...opinion, verdict: 'alive', reason: 'exists' };
    return location === null
        ? opinion
        : { ...opinion, replacement: withFragment(location, new URL(target.url)) };
}
function firstOf(rules, facts) {
    const rule = rules.find(({ when }) => when(facts));
    if (rule === undefined) {
        return { verdict: 'unreachable', reason: 'not-understood', message: 'The evidence fits no rule' };
    }
    const reason = typeof rule.reason === 'string' ? rule.reason : rule.reason(facts);
    return { verdict: rule.verdict, reason, message: rule.message(facts) };
}
function spaced(opinion, evidence, past, policy) {
    if (opinion.verdict !== 'unreachable')
        return opinion;
    if (evidence.notAsked === 'budget' && opinion.reason !== 'budget') {
        const message = `${opinion.message}; the time for this run was over before another look`;
        return { ...opinion, reason: 'budget', message };
    }
    const strikes = strikesOf(opinion.reason, past, policy.at);
    if (!isThirdStrike(strikes))
        return opinion;
    const [first = '', ...others] = strikes.slice(0, -1).map(dayOf);
    const since = others.length > 1 ? ` and ${others.length} times since` : `, ${others[0]} too`;
    const message = `${opinion.message}; it failed on ${first}${since}`;
    return { ...opinion, verdict: 'dead', reason: 'three-strikes', message };
}
function lastAliveWords(verdict, past) {
    const isBad = verdict === 'dead' || verdict === 'suspect' || verdict === 'unreachable';
    return isBad && past?.lastAliveAt !== undefined ? `; last seen alive ${dayOf(past.lastAliveAt)}` : '';
}
function statusOf({ verdict, facts }) {
    const exchange = facts?.look?.exchange;
    const first = exchange?.hops.find(({ by }) => by === 'http')?.status;
    return verdict === 'moved' && first !== undefined ? first : exchange?.status;
}
function finalUrlOf({ facts, replacement }, { authority }) {
    const url = URL.parse(facts?.look?.exchange.finalUrl ?? replacement ?? authority?.location ?? '');
    if (url === null)
        return undefined;
    url.username = '';
    url.password = '';
    return url.href;
}
function durationOf(exchanges) {
    if (exchanges.length === 0)
        return 0;
    const start = Math.min(...exchanges.map(({ startedAtMs }) => startedAtMs));
    return Math.max(...exchanges.map(({ startedAtMs, durationMs }) => startedAtMs + durationMs)) - start;
}

;// CONCATENATED MODULE: ./build/src/judge/judging.js

function createJudging(options) {
    const judgements = new Map();
    const evidence = new Map();
    const newRot = new Set();
    return {
        judgements,
        evidence,
        newRot,
        take(checked) {
            const judgement = 'judgement' in checked ? checked.judgement : judgeWithPast(checked.target, checked.evidence, options);
            judgements.set(checked.target.url, judgement);
            if ('evidence' in checked && options.keepsEvidence)
                evidence.set(checked.target.url, checked.evidence);
            if (checked.target.kind === 'web') {
                if (isNewRot(judgement, options))
                    newRot.add(judgement.url);
                options.record(judgement);
            }
            return judgement;
        },
    };
}
const ROT = new Set(['dead', 'suspect']);
function isNewRot({ url, verdict }, { past }) {
    if (!ROT.has(verdict))
        return false;
    const before = past(url)?.earlierVerdict;
    return before !== undefined && !ROT.has(before);
}
function judgeWithPast(target, evidence, { policy, past }) {
    const judgement = judge(target, evidence, undefined, policy);
    if (target.kind !== 'web' || judgement.verdict === 'alive')
        return judgement;
    const sightings = past(target.url);
    return sightings === undefined ? judgement : judge(target, evidence, sightings, policy);
}

;// CONCATENATED MODULE: ./build/src/open-checkers.js
function openCheckers(options) {
    const { request, settings, recall } = options;
    const isOnline = settings.links && !request.options.offline && settings.merge === undefined;
    const web = isOnline ? lazyWeb(options) : undefined;
    const learnt = [];
    const local = lazyRepository(options.openTree, learnt);
    return {
        checkers: {
            ...(recall === undefined ? {} : { recall }),
            repository: async (target) => (await local()).check(target),
            ...(web === undefined ? {} : { authorities: web.authorities, web: web.check }),
        },
        learn: (extraction) => {
            learnt.push({ ...extraction, links: [] });
        },
        requests: () => web?.requests() ?? 0,
        hostsWaiting: () => web?.hostsWaiting() ?? 0,
        close: async () => web?.close(),
    };
}
function lazyRepository(openTree, learnt) {
    let opening;
    const open = async () => {
        const [{ createRepositoryChecker }, { anchorsOf }, tree] = await Promise.all([
            __webpack_require__.e(/* import() */ 8235).then(__webpack_require__.bind(__webpack_require__, 68235)),
            Promise.all(/* import() */[__webpack_require__.e(1161), __webpack_require__.e(3055), __webpack_require__.e(3674), __webpack_require__.e(4601)]).then(__webpack_require__.bind(__webpack_require__, 84601)),
            openTree(),
        ]);
        const checker = createRepositoryChecker(tree, anchorsOf);
        for (const extraction of learnt)
            checker.learn(extraction);
        return checker;
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
    let opening;
    const open = () => {
        opening ??= (async () => {
            const [{ createWebChecker }, { createAuthorities }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(1161), __webpack_require__.e(5899), __webpack_require__.e(9684)]).then(__webpack_require__.bind(__webpack_require__, 9684)),
                Promise.all(/* import() */[__webpack_require__.e(1161), __webpack_require__.e(3055), __webpack_require__.e(3674), __webpack_require__.e(2952)]).then(__webpack_require__.bind(__webpack_require__, 12952)),
            ]);
            const checker = await createWebChecker({
                settings,
                deadlineMs,
                clock,
                log,
                environment,
                firstFailureOf: options.firstFailureOf,
                workerUrl: request.surroundings.workerUrl,
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
            });
            opened = { checker, authorities };
            return opened;
        })();
        return opening;
    };
    return {
        async *authorities(targets) {
            for await (const [first, rest] of withFirst(targets))
                yield* (await open()).authorities(prepend(first, rest));
        },
        async *check(targets) {
            for await (const [first, rest] of withFirst(targets))
                yield* (await open()).checker.check(prepend(first, rest));
        },
        requests: () => opened?.checker.requests ?? 0,
        hostsWaiting: () => waitingHosts,
        close: async () => opened?.checker.close(),
    };
}
async function* withFirst(items) {
    const iterator = items[Symbol.asyncIterator]();
    const first = await iterator.next();
    if (!first.done)
        yield [first.value, iterator];
}
async function* prepend(first, rest) {
    yield first;
    for (let next = await rest.next(); !next.done; next = await rest.next())
        yield next.value;
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
        done() {
            done += 1;
            if (show !== undefined)
                tell();
        },
    };
}

;// CONCATENATED MODULE: ./build/src/read-documents.js

function readDocuments(workspace, options) {
    const scopes = new Map();
    const texts = new Map();
    const warnings = [];
    const counts = { documents: 0, links: 0 };
    async function* results() {
        for await (const result of readAll(workspace, options, texts, warnings)) {
            const { reference, extraction } = result;
            counts.documents++;
            counts.links += extraction.links.length;
            scopes.set(reference.path, { lines: reference.lines, silences: extraction.silences });
            yield result;
        }
    }
    return { results: results(), scopes, texts, counts, warnings };
}
async function* readAll(workspace, options, texts, warnings) {
    const { settings, surroundings, keepsTexts } = options;
    const { extractAll } = await Promise.all(/* import() */[__webpack_require__.e(1161), __webpack_require__.e(3055), __webpack_require__.e(3674), __webpack_require__.e(2017)]).then(__webpack_require__.bind(__webpack_require__, 62017));
    const references = new Map(workspace.documents.map((reference) => [reference.path, reference]));
    const linter = settings.lint
        ? await openLinter(workspace, surroundings.workerUrl, settings.budgetSeconds, warnings)
        : undefined;
    const linted = new Map();
    const needsText = linter !== undefined || keepsTexts || workspace.documents.some((d) => d.absolutePath === undefined);
    async function* sources() {
        if (!needsText) {
            for (const { path } of workspace.documents)
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
    try {
        for await (const extracted of extractAll(sources(), surroundings)) {
            if ('problem' in extracted) {
                warnings.push(extracted.problem);
                continue;
            }
            const { path } = extracted;
            const reference = references.get(path);
            if (reference === undefined)
                continue;
            const lint = withSeverities((await linted.get(path)) ?? [], settings);
            linted.delete(path);
            yield { reference, extraction: extracted, lint };
        }
    }
    finally {
        await linter?.close();
    }
}
const LINT_SHARE = 0.5;
async function openLinter(workspace, workerUrl, budgetSeconds, warnings) {
    const [{ readLintConfiguration }, { createLinter }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6008).then(__webpack_require__.bind(__webpack_require__, 96008)),
        __webpack_require__.e(/* import() */ 1633).then(__webpack_require__.bind(__webpack_require__, 31633)),
    ]);
    const read = await readLintConfiguration((path) => workspace.readConfiguration(path));
    warnings.push(...read.warnings);
    const linter = await createLinter(read.configuration, {
        workerUrl,
        totalCpuLimitMs: budgetSeconds * 1_000 * LINT_SHARE,
    });
    warnings.push(...linter.warnings);
    return linter;
}
function withSeverities(findings, settings) {
    return findings.flatMap((finding) => {
        const isChosen = Object.hasOwn(settings.rules, finding.rule);
        const severity = isChosen ? (0,judge_policy/* severityOf */.x)(finding.rule, settings) : finding.severity;
        return severity === 'off' ? [] : [{ ...finding, severity }];
    });
}

// EXTERNAL MODULE: ./build/src/report/model.js
var model = __webpack_require__(58829);
;// CONCATENATED MODULE: ./build/src/report/shown-names.js
function withShownNames(report, shownAs) {
    const names = new Map();
    const nameOf = (path) => {
        const known = names.get(path) ?? shownAs(path);
        names.set(path, known);
        return known;
    };
    const isDifferent = report.targets.some(({ occurrences }) => occurrences.some(({ file }) => nameOf(file) !== file));
    if (!isDifferent && report.findings.every(({ file }) => nameOf(file) === file))
        return report;
    return {
        ...report,
        targets: report.targets.map((row) => ({
            ...row,
            occurrences: row.occurrences.map((place) => ({ ...place, file: nameOf(place.file) })),
        })),
        findings: report.findings.map((finding) => ({
            ...finding,
            file: nameOf(finding.file),
            ...(finding.related === undefined
                ? {}
                : { related: { ...finding.related, file: nameOf(finding.related.file) } }),
        })),
    };
}

// EXTERNAL MODULE: ./build/src/domain/finding.js
var finding = __webpack_require__(88215);
// EXTERNAL MODULE: ./build/src/resolve/canonical.js + 2 modules
var canonical = __webpack_require__(47014);
// EXTERNAL MODULE: ./build/src/resolve/resolve.js + 4 modules
var resolve = __webpack_require__(78811);
;// CONCATENATED MODULE: ./build/src/resolve/duplicates.js



const COLLECTION_SHARE = 0.25;
const PICTURE = /\.(?:apng|avif|bmp|gif|ico|jpe?g|png|svg|webp)(?:[?#]|$)/i;
function findDuplicates(extractions, scope, exclude = []) {
    const duplicates = [];
    const firsts = new Map();
    const inOrder = [...extractions].sort((a, b) => (0,finding/* compareText */.n6)(a.path, b.path));
    for (const { path: file, links } of inOrder) {
        if (scope === 'file')
            firsts.clear();
        for (const link of entriesOf(links)) {
            if (exclude.some((pattern) => pattern.matches(link.url)))
                continue;
            const key = keyOf(link);
            const first = firsts.get(key);
            if (first === undefined)
                firsts.set(key, { file, link });
            else
                duplicates.push({ first, later: { file, link }, by: 'text' });
        }
    }
    return duplicates;
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
            if (!isEntryToPage(occurrence.link) || !collections.has(occurrence.file))
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
    const written = new Set([keyOf(first.link)]);
    return later.flatMap((occurrence) => {
        const key = keyOf(occurrence.link);
        if (written.has(key))
            return [];
        written.add(key);
        return [{ first, later: occurrence, by: 'redirect' }];
    });
}
function entriesOf(links) {
    const entries = links.filter(isEntryToPage);
    if (entries.length === 0)
        return entries;
    return entries.length >= COLLECTION_SHARE * links.filter(isLinkToPage).length ? entries : [];
}
function collectionsAmong(targets) {
    const counts = new Map();
    for (const { occurrences } of targets) {
        for (const { file, link } of occurrences) {
            if (!isLinkToPage(link))
                continue;
            const count = counts.get(file) ?? { entries: 0, links: 0 };
            if (count.links === 0)
                counts.set(file, count);
            count.links += 1;
            if (link.isEntry)
                count.entries += 1;
        }
    }
    const collections = [...counts].filter(([, { entries, links }]) => entries >= COLLECTION_SHARE * links);
    return new Set(collections.map(([file]) => file));
}
function keyOf({ url }) {
    return (0,canonical/* duplicateKey */.Ve)(url.startsWith('//') ? `https:${url}` : url);
}
function isEntryToPage(link) {
    return link.isEntry && isLinkToPage(link);
}
function isLinkToPage({ kind, url }) {
    if (kind === 'image')
        return false;
    if (!url.startsWith('https://') && !/^(?:https?:)?\/\//i.test(url))
        return false;
    return kind !== 'html' || !PICTURE.test(url);
}

;// CONCATENATED MODULE: ./build/src/resolve/collect.js



function createLinkCollector(context, settings) {
    const resolver = (0,resolve/* createResolver */.Tw)(context);
    const { duplicates: mode, exclude } = settings;
    const found = [];
    const whole = [];
    return {
        add(reference, extraction) {
            if (mode === 'repository')
                whole.push(extraction);
            else if (mode !== 'off') {
                for (const duplicate of findDuplicates([extraction], 'file', exclude))
                    found.push(duplicate);
            }
            return resolver.add(wantedLinks(extraction, reference));
        },
        targets: () => resolver.targets(),
        duplicates: () => (mode === 'repository' ? findDuplicates(whole, 'repository', exclude) : found),
    };
}
function wantedLinks(extraction, { lines }) {
    if (lines === 'all')
        return extraction;
    return { ...extraction, links: extraction.links.filter(({ span }) => (0,domain_document/* isInScope */.y)(lines, span.line)) };
}

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
    const { clock, environment, log } = request.surroundings;
    const startedAtMs = clock.now();
    const github = await (0,connect/* connect */.N)(request.surroundings, job);
    try {
        const configured = forOneShard(await configure(request, job, github));
        const { settings } = configured;
        const carry = { environment, log };
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
        const report = reportOn(request, job, configured, surveyed, memory, startedAtMs);
        const past = pastOf(report, memory, surveyed.judging.newRot);
        const { texts } = surveyed.documents;
        const published = settings.shard === undefined
            ? await (await __webpack_require__.e(/* import() */ 6458).then(__webpack_require__.bind(__webpack_require__, 6458))).publish({
                request,
                job,
                configured,
                report,
                texts,
                past,
            })
            : await (await __webpack_require__.e(/* import() */ 4402).then(__webpack_require__.bind(__webpack_require__, 74402))).publishPart(partOf(settings.shard, report, surveyed), request);
        const sentences = await memory.close(rowOf(report));
        return {
            report,
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
async function survey(request, { settings, workspace, github }, memory, startedAtMs) {
    const { surroundings, options } = request;
    const documents = readDocuments(workspace, {
        settings,
        surroundings,
        keepsTexts: request.job.kind === 'review' || settings.duplicates === 'fix',
    });
    const tree = await workspace.openTree();
    const context = {
        settings,
        kindOf: (path) => tree.kindOf(path),
        ...(workspace.repository === undefined
            ? {}
            : { repository: { ...workspace.repository, branches: workspace.branches } }),
    };
    const links = createLinkCollector(context, settings);
    const { sightings } = memory;
    const parts = settings.merge === undefined ? undefined : await openParts(settings.merge, surroundings.cwd);
    const opened = openCheckers({
        request,
        settings,
        openTree: workspace.openTree,
        github,
        recall: parts?.recall ??
            (options.recheck === true ? undefined : sightings && ((target) => sightings.fresh(target.url))),
        firstFailureOf: (url) => sightings?.past(url)?.failures[0]?.at,
        deadlineMs: startedAtMs + settings.budgetSeconds * 1_000,
    });
    const judging = createJudging({
        policy: { accept: settings.accept, at: new Date(startedAtMs).toISOString() },
        past: (url) => sightings?.past(url),
        record: (judgement) => sightings?.record(judgement),
        keepsEvidence: options.evidence,
    });
    const progress = openProgress(surroundings.clock, surroundings.onProgress, opened.hostsWaiting);
    const lint = [];
    const changed = [];
    async function* targets() {
        for await (const { reference, extraction, lint: messages } of documents.results) {
            for (const message of messages)
                lint.push(message);
            opened.learn(extraction);
            if (workspace.change !== undefined)
                changed.push({ reference, extraction });
            const found = links.add(reference, extraction);
            progress.found(found.length);
            yield* found;
        }
    }
    try {
        const queue = (0,streams/* createQueue */.y0)();
        const reading = fill(queue, feed(targets(), { settings, sightings }));
        for await (const checked of checkTargets(queue, opened.checkers)) {
            judging.take(checked);
            progress.done();
        }
        await reading;
        const broken = await brokenByChange({ workspace, tree, context, settings, changed });
        const requests = opened.requests() + (parts?.requests ?? 0);
        return { documents, links, judging, lint, broken, requests, warnings: parts?.problems ?? [] };
    }
    finally {
        await opened.close();
    }
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
    return { ...shard, startedAt, requests, judgements: [...judging.judgements.values()] };
}
async function brokenByChange(question) {
    if (question.workspace.change === undefined)
        return { findings: [], warnings: [] };
    const { findBrokenByChange } = await __webpack_require__.e(/* import() */ 1718).then(__webpack_require__.bind(__webpack_require__, 61718));
    return findBrokenByChange(question);
}
async function fill(queue, items) {
    try {
        for await (const item of items)
            queue.push(item);
        queue.end();
    }
    catch (error) {
        queue.end(error);
    }
}
function reportOn(request, job, { settings, workspace, github }, { documents, links, judging, lint, broken, requests, warnings }, memory, startedAtMs) {
    const isOwn = ({ url }) => settings.shard === undefined || judging.judgements.has(url);
    const targets = links.targets().filter(isOwn);
    const duplicates = [...links.duplicates(), ...redirectDuplicates(targets, judging, settings)];
    const findings = collectFindings({
        targets,
        judgements: judging.judgements,
        duplicates,
        removals: removalsOf(duplicates, documents.texts),
        lint,
        documents: documents.scopes,
        settings,
    });
    const past = (url) => {
        const judgement = judging.judgements.get(url);
        return judgement === undefined ? undefined : memory.pastOf(judgement);
    };
    const report = (0,model/* buildReport */.FK)({
        startedAt: new Date(startedAtMs).toISOString(),
        durationMs: request.surroundings.clock.now() - startedAtMs,
        job: describeJob(job, request),
        counts: { ...documents.counts, requests, apiRequests: github?.requests() ?? 0 },
        targets,
        judgements: judging.judgements,
        findings: [...findings, ...broken.findings],
        warnings: [...workspace.warnings, ...documents.warnings, ...broken.warnings, ...warnings],
        ...(memory.sightings?.wasIncomplete() === true ? { notes: [CAUGHT_UP] } : {}),
        past: { get: past },
        ...(request.options.evidence ? { evidence: judging.evidence } : {}),
        ...(workspace.repository === undefined ? {} : { repository: workspace.repository }),
    });
    return withShownNames(report, workspace.shownAs);
}
const TREND_DAYS = 12;
function pastOf({ startedAt, totals }, { sightings }, newRot) {
    const earlier = (sightings?.earlierRuns(TREND_DAYS - 1) ?? []).map((run) => ({
        at: run.startedAt,
        verdicts: run.verdicts,
    }));
    return { trend: [...earlier, { at: startedAt, verdicts: totals.verdicts }], newRot };
}
function redirectDuplicates(targets, judging, { duplicates }) {
    if (duplicates === 'off')
        return [];
    const scope = duplicates === 'repository' ? 'repository' : 'file';
    return findRedirectDuplicates(targets, judging.judgements.values(), scope);
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
const NOT_LOOKED_AT = new Set(['budget', 'not-checked', 'no-network']);
function rowOf({ startedAt, durationMs, totals, targets }) {
    const { links, verdicts } = totals;
    const isComplete = !targets.some(({ reason }) => NOT_LOOKED_AT.has(reason));
    return { startedAt, durationMs, isComplete, links, targets: totals.targets, verdicts };
}
function isFailed({ findings }, failOn) {
    const { error, warning } = (0,model/* countSeverities */.ng)(findings);
    return failOn === 'error' ? error > 0 : failOn === 'warning' && error + warning > 0;
}


/***/ }),

/***/ 47014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ve: () => (/* binding */ duplicateKey),
  Aj: () => (/* binding */ isPlainUrl),
  l2: () => (/* binding */ normalizeUrl),
  oF: () => (/* binding */ percentDecoded),
  ri: () => (/* binding */ withoutCredentials)
});

;// CONCATENATED MODULE: ./build/src/resolve/site-twins.js
const PREFIX = /^(?:www|m|mobile)\.(?=[^.]+\.)/;
const WIKIMEDIA_MOBILE = /\.m\.(?=(?:wikipedia|wiktionary|wikibooks|wikiquote|wikisource|wikiversity|wikivoyage|wikinews|wikimedia)\.org$)/;
const ALIASES = new Map([
    ['dx.doi.org', 'doi.org'],
    ['twitter.com', 'x.com'],
]);
const CODE_HOSTS = new Map([
    ['github.com', { caselessSegments: 2, repositorySegments: 2 }],
    ['gitlab.com', { caselessSegments: 0, repositorySegments: 0 }],
    ['codeberg.org', { caselessSegments: 0, repositorySegments: 2 }],
    ['bitbucket.org', { caselessSegments: 0, repositorySegments: 2 }],
]);
const GIT_SUFFIX = /(?<=[^/])(?:\.git)+$/;
const SHORT_VIDEO = /^\/([\w-]+)$/;
function sameHost(host) {
    let same = host.endsWith('.') && /[^.]\.$/.test(host) ? host.slice(0, -1) : host;
    while ((same.startsWith('w') || same.startsWith('m')) && PREFIX.test(same))
        same = same.slice(same.indexOf('.') + 1);
    if (same.includes('.m.'))
        same = same.replace(WIKIMEDIA_MOBILE, '.');
    return ALIASES.get(same) ?? same;
}
function samePage(address) {
    const { host, path, query } = address;
    if (host === 'youtu.be') {
        const video = SHORT_VIDEO.exec(path)?.[1];
        if (video === undefined)
            return address;
        return {
            host: 'youtube.com',
            path: '/watch',
            query: query === '' ? `v=${video}` : `v=${video}&${query}`,
        };
    }
    const codeHost = CODE_HOSTS.get(host);
    return codeHost === undefined ? address : { host, path: repositoryPath(path, codeHost), query };
}
function repositoryPath(path, { caselessSegments, repositorySegments }) {
    let same = path;
    if (caselessSegments > 0) {
        const end = endOfSegments(path, caselessSegments);
        same = path.slice(0, end).toLowerCase() + path.slice(end);
    }
    const isRepository = repositorySegments === 0 || endOfSegments(same, repositorySegments) === same.length;
    return isRepository && same.endsWith('.git') ? same.replace(GIT_SUFFIX, '') : same;
}
function endOfSegments(path, count) {
    let end = 0;
    for (let segment = 0; segment < count && end < path.length; segment += 1) {
        const slash = path.indexOf('/', end + 1);
        end = slash === -1 ? path.length : slash;
    }
    return end;
}

;// CONCATENATED MODULE: ./build/src/resolve/tracking-parameters.js
const MOZILLA = 'https://firefox-source-docs.mozilla.org/toolkit/components/antitracking/anti-tracking/query-stripping/';
const REGISTRY = 'https://github.com/mpchadwick/tracking-query-params-registry';
const CLEAR_URLS = 'https://docs.clearurls.xyz/1.27.3/specs/rules/ (list: https://rules2.clearurls.xyz/data.minify.json)';
const NEAT_URL = 'https://github.com/Smile4ever/Neat-URL#default-blocked-parameters';
const BRAVE = 'https://github.com/brave/adblock-lists/blob/master/brave-lists/clean-urls.json';
const ROWS = [
    { names: ['utm_*'], source: 'https://support.google.com/analytics/answer/10917952' },
    {
        names: ['mtm_*', 'pk_campaign', 'pk_kwd', 'pk_keyword', 'piwik_campaign', 'piwik_kwd'],
        source: REGISTRY,
    },
    { names: ['ga_source', 'ga_medium', 'ga_term', 'ga_content', 'ga_campaign', 'ga_place'], source: NEAT_URL },
    { names: ['gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', '_ga', '_gl'], source: REGISTRY },
    { names: ['fbclid', 'fb_action_ids', 'fb_action_types', 'fb_ref', 'fb_source'], source: NEAT_URL },
    { names: ['msclkid', 'twclid', 'ttclid', 'li_fat_id', 'epik', 'yclid', '_openstat'], source: REGISTRY },
    { names: ['igshid', 'igsh'], source: BRAVE },
    { names: ['mc_cid', 'mc_eid'], source: REGISTRY },
    { names: ['mkt_tok', 'oly_anon_id', 'oly_enc_id', '__s', 'vero_id', '_hsenc'], source: MOZILLA },
    { names: ['_hsmi', '__hstc', '__hssc', '__hsfp', 'hsctatracking'], source: BRAVE },
    {
        names: ['wickedid', 'rb_clickid', 'soc_src', 'soc_trk'],
        source: 'https://github.com/jparise/chrome-utm-stripper',
    },
    { names: ['ref_src', 'ref_url'], source: CLEAR_URLS },
    {
        names: ['si', 'feature', 'pp', 'ab_channel', 'kw'],
        host: 'youtube.com',
        source: 'https://github.com/brave/adblock-lists/pull/1317',
    },
    { names: ['si', 'feature'], host: 'youtu.be', source: 'https://github.com/brave/adblock-lists/pull/1317' },
    { names: ['s', 't'], host: 'x.com', source: CLEAR_URLS },
    { names: ['si', 'nd', 'context'], host: 'open.spotify.com', source: CLEAR_URLS },
    {
        names: ['share_id', 'ref', 'ref_source', 'rdt', 'correlation_id'],
        host: 'reddit.com',
        source: CLEAR_URLS,
    },
    { names: ['source'], host: 'medium.com', source: CLEAR_URLS },
    { names: ['trk', 'trackingid', 'lipi', 'refid'], host: 'linkedin.com', source: CLEAR_URLS },
];
const EVERYWHERE = new Set();
const PREFIXES = [];
const BY_HOST = new Map();
for (const row of ROWS) {
    if (row.host !== undefined)
        BY_HOST.set(row.host, new Set(row.names));
    else
        for (const name of row.names) {
            if (name.endsWith('*'))
                PREFIXES.push(name.slice(0, -1));
            else
                EVERYWHERE.add(name);
        }
}
function isTrackingParameter(name, host) {
    if (EVERYWHERE.has(name) || PREFIXES.some((prefix) => name.startsWith(prefix)))
        return true;
    for (let at = 0; at !== -1 && at < host.length;) {
        if (BY_HOST.get(at === 0 ? host : host.slice(at))?.has(name))
            return true;
        const dot = host.indexOf('.', at);
        at = dot === -1 ? -1 : dot + 1;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/src/resolve/canonical.js


const PLAIN = /^https?:\/\/(?:(?!xn--)[a-z0-9-]+\.)+[a-z]{2,}\/[\w\-.~!$&'()*+,;=:@%/]*(?:\?[\w\-.~!$&()*+,;=:@%/?]*)?(?:#[\w\-.~!$&'()*+,;=:@%/?#]*)?$/;
function isPlainUrl(url) {
    return PLAIN.test(url) && !url.includes('/.') && !url.includes('/%2');
}
function normalizeUrl(url) {
    if (isPlainUrl(url))
        return url;
    const parsed = URL.parse(url);
    if (parsed === null || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:'))
        return undefined;
    if (parsed.username !== '' || parsed.password !== '') {
        parsed.username = '';
        parsed.password = '';
    }
    return parsed.href;
}
function duplicateKey(url) {
    const normal = normalizeUrl(url);
    if (normal === undefined)
        return url;
    const hostStart = normal.indexOf('//') + 2;
    const pathStart = normal.indexOf('/', hostStart);
    const hash = normal.indexOf('#', pathStart);
    const pageEnd = hash === -1 ? normal.length : hash;
    const mark = normal.indexOf('?', pathStart);
    const pathEnd = mark === -1 || mark > pageEnd ? pageEnd : mark;
    const host = sameHostAndPort(normal.slice(hostStart, pathStart));
    const path = samePercent(withoutTrailingSlashes(normal.slice(pathStart, pathEnd)));
    const query = pathEnd < pageEnd ? sameQuery(normal.slice(pathEnd + 1, pageEnd), host) : '';
    const page = samePage({ host, path, query });
    const fragment = samePercent(normal.slice(pageEnd + 1));
    return `https://${page.host}${page.path}${page.query && `?${page.query}`}${fragment && `#${fragment}`}`;
}
function sameHostAndPort(written) {
    if (!written.includes(':'))
        return sameHost(written);
    const port = /:\d+$/.exec(written)?.[0] ?? '';
    const host = sameHost(port === '' ? written : written.slice(0, -port.length));
    return port === ':80' || port === ':443' ? host : host + port;
}
function withoutTrailingSlashes(path) {
    let end = path.length;
    while (end > 0 && path.charCodeAt(end - 1) === 47)
        end -= 1;
    return end === path.length ? path : path.slice(0, end);
}
function sameQuery(query, host) {
    return samePercent(query)
        .split('&')
        .filter((part) => part !== '' && !isTrackingParameter(nameOf(part), host))
        .join('&');
}
function nameOf(part) {
    const equals = part.indexOf('=');
    return (equals === -1 ? part : part.slice(0, equals)).toLowerCase();
}
function samePercent(text) {
    return text.includes('%') ? text.replace(/%([\da-f]{2})?/gi, samePercentByte) : text;
}
function samePercentByte(_match, hex) {
    if (hex === undefined)
        return '%25';
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    return /[\w\-.~!*'()]/.test(character) ? character : `%${hex.toUpperCase()}`;
}
const CREDENTIALS = /^(https?(?::[\\/]*|[;.,]?[\\/]{2,})|[a-z][a-z\d+.-]*:[\\/]+|[\\/]{2,})[^\\/?#]*@/i;
function withoutCredentials(text) {
    return text.includes('@') ? text.replace(CREDENTIALS, '$1') : text;
}
function percentDecoded(text) {
    if (!text.includes('%'))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch (error) {
        if (error instanceof URIError)
            return text;
        throw error;
    }
}


/***/ }),

/***/ 24122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   F: () => (/* binding */ normalPath)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47014);

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

/***/ 78811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cu: () => (/* binding */ compareOccurrences),
  Tw: () => (/* binding */ createResolver),
  hd: () => (/* binding */ resolve)
});

// EXTERNAL MODULE: ./build/src/domain/finding.js
var finding = __webpack_require__(88215);
// EXTERNAL MODULE: ./build/src/resolve/canonical.js + 2 modules
var canonical = __webpack_require__(47014);
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
const NONE = [];
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
        absolute: (url) => unlessExcluded(url, readAbsolute(url)),
        relative: (url, documentPath) => unlessExcluded(url, readRelative(url, documentPath)),
    };
    function readAbsolute(written) {
        if ((0,canonical/* isPlainUrl */.Aj)(written))
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
        const hash = normal.indexOf('#');
        if (hash === -1 || hash === normal.length - 1)
            return { kind: 'web', url: normal, occurrences: NONE };
        return { kind: 'web', url: normal, occurrences: NONE, fragment: (0,canonical/* percentDecoded */.oF)(normal.slice(hash + 1)) };
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
    if (fragment === undefined)
        return { kind: 'repository', url: plain, occurrences: NONE, path };
    return { kind: 'repository', url: `${plain}#${fragment}`, occurrences: NONE, path, fragment };
}
function invalid(url, mistake) {
    return {
        kind: 'invalid',
        url: nameOf(url),
        occurrences: NONE,
        reason: mistake.reason,
        message: mistake.message,
    };
}
function skipped(url, reason, message) {
    return { kind: 'skipped', url: nameOf(url), occurrences: NONE, reason, message };
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

;// CONCATENATED MODULE: ./build/src/resolve/resolve.js


function createResolver(context) {
    const reader = createDestinationReader(context);
    const known = new Map();
    const collected = [];
    let lastPath = '';
    let isInOrder = true;
    return {
        add(extraction) {
            if ((0,finding/* compareText */.n6)(extraction.path, lastPath) < 0)
                isInOrder = false;
            lastPath = extraction.path;
            const before = collected.length;
            for (const link of extraction.links) {
                const target = targetOf(link.url, extraction.path);
                const occurrence = { file: extraction.path, link };
                if (target.occurrences.length === 0)
                    target.occurrences = [occurrence];
                else
                    target.occurrences.push(occurrence);
            }
            return collected.slice(before);
        },
        targets() {
            if (!isInOrder)
                sortByPlace(collected);
            isInOrder = true;
            return collected;
        },
    };
    function targetOf(written, path) {
        const isPlainlyWeb = written.startsWith('https://') || written.startsWith('http://');
        const url = isPlainlyWeb ? written : trimmed(written);
        if (!isPlainlyWeb && !isAbsolute(url))
            return collect(reader.relative(url, path));
        const seen = known.get(url);
        if (seen !== undefined)
            return seen;
        const target = reader.absolute(url);
        if (target.url === url)
            return collectNew(target);
        const other = collect(target);
        known.set(url, other);
        return other;
    }
    function collect(target) {
        return known.get(target.url) ?? collectNew(target);
    }
    function collectNew(target) {
        known.set(target.url, target);
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
    return ((0,finding/* compareText */.n6)(a.file, b.file) ||
        a.link.span.line - b.link.span.line ||
        a.link.span.column - b.link.span.column);
}
function sortByPlace(targets) {
    for (const target of targets)
        target.occurrences.sort(compareOccurrences);
    targets.sort((a, b) => {
        const first = a.occurrences[0];
        const second = b.occurrences[0];
        return first === undefined || second === undefined ? 0 : compareOccurrences(first, second);
    });
}


/***/ })

};
