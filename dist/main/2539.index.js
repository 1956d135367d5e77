export const id = 2539;
export const ids = [2539];
export const modules = {

/***/ 25976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: () => (/* binding */ startSmall),
/* harmony export */   p8: () => (/* binding */ keepHeapSmall),
/* harmony export */   zc: () => (/* binding */ growFreely)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);

const ENOUGH_YOUNG_BYTES = 16 * 1024 * 1024;
const GROWTH_PERCENT = { asEverybody: 0, atFirst: 100, inLongRuns: 40 };
let isSmall = false;
let isGrowing = true;
function startSmall() {
    letYoungGrow(false);
    letOldGrow(GROWTH_PERCENT.atFirst);
}
function keepHeapSmall() {
    if (isSmall && !isGrowing)
        return;
    if (!isSmall) {
        isSmall = true;
        letOldGrow(GROWTH_PERCENT.inLongRuns);
    }
    letYoungGrow(youngBytes() < ENOUGH_YOUNG_BYTES);
}
function growFreely() {
    if (isSmall)
        return () => { };
    letOldGrow(GROWTH_PERCENT.asEverybody);
    return () => letOldGrow(isSmall ? GROWTH_PERCENT.inLongRuns : GROWTH_PERCENT.atFirst);
}
function letOldGrow(percent) {
    node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString(`--heap-growing-percent=${percent}`);
}
function letYoungGrow(isWanted) {
    if (isWanted === isGrowing)
        return;
    isGrowing = isWanted;
    node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString(`--semi-space-growth-factor=${isWanted ? 2 : 1}`);
}
function youngBytes() {
    const space = node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
    return space?.space_size ?? 0;
}


/***/ }),

/***/ 88678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  md: () => (/* binding */ DEFAULT_GLOBS),
  tI: () => (/* binding */ compileGlobs),
  fg: () => (/* binding */ isGlob)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
;// CONCATENATED MODULE: ./build/src/discover/glob.js

const MAX_PATTERN_LENGTH = 1_000;
const MAX_ALTERNATIVES = 256;
const SLASH = 47;
function compileGlob(source) {
    if (source === '')
        throw malformed(source, 'it is empty');
    if (source.length > MAX_PATTERN_LENGTH) {
        throw malformed(`${source.slice(0, 60)}…`, `it is longer than ${MAX_PATTERN_LENGTH} characters`);
    }
    const alternatives = expandBraces(source).map((alternative) => {
        const tokens = tokenize(alternative, source);
        return { tokens, tail: literalTail(tokens) };
    });
    return {
        source,
        matches: (path) => alternatives.some(({ tokens, tail }) => path.endsWith(tail) && matchesTokens(tokens, path)),
    };
}
function expandBraces(source) {
    const root = { done: [], current: [''], openedAt: 0 };
    const groups = [];
    let group = root;
    const append = (text) => {
        group.current = group.current.map((prefix) => prefix + text);
    };
    for (let index = 0; index < source.length; index += 1) {
        const character = source.charAt(index);
        if (character === '\\') {
            append(source.slice(index, index + 2));
            index += 1;
        }
        else if (character === '[') {
            const end = endOfClass(source, index);
            append(source.slice(index, end));
            index = end - 1;
        }
        else if (character === '{') {
            groups.push(group);
            group = { done: [], current: [''], openedAt: index };
        }
        else if (character === ',' && groups.length > 0) {
            group.done.push(...group.current);
            group.current = [''];
        }
        else if (character === '}') {
            const outer = groups.pop();
            if (outer === undefined)
                throw malformed(source, unopened('}', index));
            const choices = [...group.done, ...group.current];
            group = outer;
            if (group.current.length * choices.length > MAX_ALTERNATIVES) {
                throw malformed(source, `its braces stand for more than ${MAX_ALTERNATIVES} alternatives`);
            }
            group.current = group.current.flatMap((prefix) => choices.map((choice) => prefix + choice));
        }
        else {
            append(character);
        }
    }
    if (groups.length > 0)
        throw malformed(source, unclosed('{', group.openedAt));
    return root.current;
}
function tokenize(text, source) {
    const tokens = [];
    for (let index = 0; index < text.length; index += 1) {
        const character = text.charAt(index);
        const isPartStart = index === 0 || text.charAt(index - 1) === '/';
        if ('+@!?*'.includes(character) && text.charAt(index + 1) === '(') {
            throw malformed(source, `"${character}(…)" is not supported, write {one,other}`);
        }
        if (isPartStart && text.startsWith('**/', index)) {
            if (tokens.at(-1)?.kind !== 'folders')
                tokens.push({ kind: 'folders' });
            index += 2;
        }
        else if (isPartStart && text.slice(index) === '**') {
            tokens.push({ kind: 'everything' });
            index += 1;
        }
        else if (character === '*') {
            if (tokens.at(-1)?.kind !== 'star')
                tokens.push({ kind: 'star' });
        }
        else if (character === '?') {
            tokens.push({ kind: 'any' });
        }
        else if (character === '[') {
            const end = endOfClass(text, index, source);
            tokens.push(classOf(text.slice(index + 1, end - 1)));
            index = end - 1;
        }
        else {
            if (character === '\\') {
                index += 1;
                if (index === text.length)
                    throw malformed(source, 'it ends in a lone backslash');
            }
            tokens.push({ kind: 'character', code: text.charCodeAt(index) });
        }
    }
    return tokens;
}
function endOfClass(text, start, source = text) {
    let index = start + 1;
    if ('!^'.includes(text.charAt(index)) && index < text.length)
        index += 1;
    for (let first = true; index < text.length; index += 1, first = false) {
        if (text.charAt(index) === '\\')
            index += 1;
        else if (text.charAt(index) === ']' && !first)
            return index + 1;
    }
    throw malformed(source, unclosed('[', start));
}
function classOf(content) {
    const isNegated = content.startsWith('!') || content.startsWith('^');
    const members = (isNegated ? content.slice(1) : content).replace(/\\(.)/gu, '$1');
    const ranges = [];
    for (let index = 0; index < members.length; index += 1) {
        const from = members.charCodeAt(index);
        const isRange = members.charAt(index + 1) === '-' && index + 2 < members.length;
        ranges.push([from, isRange ? members.charCodeAt(index + 2) : from]);
        if (isRange)
            index += 2;
    }
    return { kind: 'class', isNegated, ranges };
}
function literalTail(tokens) {
    let tail = '';
    for (let index = tokens.length - 1; index >= 0; index -= 1) {
        const token = tokens[index];
        if (token?.kind !== 'character')
            break;
        tail = String.fromCharCode(token.code) + tail;
    }
    return tail;
}
function matchesTokens(tokens, path) {
    let active = new Uint8Array(tokens.length + 1);
    let next = new Uint8Array(tokens.length + 1);
    enter(tokens, active, 0);
    for (let index = 0; index < path.length; index += 1) {
        const code = path.charCodeAt(index);
        next.fill(0);
        for (let at = 0; at < tokens.length; at += 1) {
            if (active[at] === 1)
                step(tokens, next, at, code);
        }
        [active, next] = [next, active];
    }
    return active[tokens.length] === 1;
}
function enter(tokens, states, at) {
    for (let index = at;; index += 1) {
        states[index] = 1;
        const kind = tokens[index]?.kind;
        if (kind !== 'star' && kind !== 'everything' && kind !== 'folders')
            return;
    }
}
function step(tokens, next, at, code) {
    const token = tokens[at];
    if (token === undefined)
        return;
    switch (token.kind) {
        case 'character':
            if (token.code === code)
                enter(tokens, next, at + 1);
            return;
        case 'any':
            if (code !== SLASH)
                enter(tokens, next, at + 1);
            return;
        case 'class':
            if (code !== SLASH &&
                token.ranges.some(([from, to]) => code >= from && code <= to) !== token.isNegated) {
                enter(tokens, next, at + 1);
            }
            return;
        case 'star':
            if (code !== SLASH)
                enter(tokens, next, at);
            return;
        case 'everything':
            enter(tokens, next, at);
            return;
        case 'folders':
            next[at] = 1;
            if (code === SLASH)
                enter(tokens, next, at + 1);
            return;
    }
}
function unclosed(bracket, index) {
    return `"${bracket}" at character ${index + 1} is never closed; write "\\${bracket}" for the character itself`;
}
function unopened(bracket, index) {
    return `"${bracket}" at character ${index + 1} closes nothing; write "\\${bracket}" for the character itself`;
}
function malformed(source, why) {
    return new errors/* DeadwoodError */.s(`The glob "${source}" is malformed: ${why}.`);
}

;// CONCATENATED MODULE: ./build/src/discover/globs.js

const DEFAULT_GLOBS = ['**/*.{md,mdx,markdown}'];
function compileGlobs(patterns) {
    const startsFromDefault = patterns[0]?.startsWith('!') ?? false;
    const steps = [...(startsFromDefault ? DEFAULT_GLOBS : []), ...patterns].map(compileStep);
    return (path) => {
        const spellings = spellingsOf(path);
        for (let index = steps.length - 1; index >= 0; index -= 1) {
            const step = steps[index];
            if (step?.globs.some((glob) => spellings.some((spelling) => glob.matches(spelling))))
                return step.isIncluded;
        }
        return false;
    };
}
function isGlob(text) {
    return /[*?{[]/.test(text);
}
function compileStep(pattern) {
    const isIncluded = !pattern.startsWith('!');
    const written = isIncluded ? pattern : pattern.slice(1);
    const rooted = written.replace(/^(?:\.?\/)+/, '');
    const folder = rooted.replace(/\/+$/, '');
    if (folder === '' || folder === '.') {
        const isRoot = written !== '';
        return {
            isIncluded,
            globs: isRoot ? (isIncluded ? DEFAULT_GLOBS : ['**']).map(compileGlob) : [compileGlob('')],
        };
    }
    if (!isIncluded)
        return { isIncluded, globs: [compileGlob(folder), compileGlob(`${folder}/**`)] };
    if (folder === rooted)
        return { isIncluded, globs: [compileGlob(rooted)] };
    return { isIncluded, globs: DEFAULT_GLOBS.map((glob) => compileGlob(`${folder}/${glob}`)) };
}
function spellingsOf(path) {
    const dot = path.lastIndexOf('.');
    if (dot === -1 || dot < path.lastIndexOf('/'))
        return [path];
    const lower = path.slice(0, dot) + path.slice(dot).toLowerCase();
    return lower === path ? [path] : [path, lower];
}


/***/ }),

/***/ 33047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ DeadwoodError)
/* harmony export */ });
class DeadwoodError extends Error {
    name = 'DeadwoodError';
}


/***/ }),

/***/ 88215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   f3: () => (/* binding */ SEVERITY_RANK),
/* harmony export */   gi: () => (/* binding */ DEADWOOD_RULES),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const SEVERITIES = ['error', 'warning', 'note', 'off'];
const SEVERITY_RANK = { error: 0, warning: 1, note: 2 };
const DEADWOOD_RULES = [
    'dead-link',
    'moved-link',
    'suspect-link',
    'unreachable-link',
    'unsafe-link',
    'invalid-link',
    'missing-file',
    'broken-anchor',
    'duplicate-link',
    'insecure-link',
    'archived-repository',
];
function compareFindings(a, b) {
    return (compareText(a.file, b.file) ||
        a.line - b.line ||
        a.column - b.column ||
        compareText(a.rule, b.rule) ||
        compareText(a.message, b.message));
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 95847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ wantsColor)
/* harmony export */ });
function wantsColor(environment, stream) {
    const { NO_COLOR, FORCE_COLOR, TERM } = environment;
    if (NO_COLOR !== undefined && NO_COLOR !== '')
        return false;
    if (FORCE_COLOR !== undefined)
        return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
    return stream.isTTY === true && TERM !== 'dumb';
}


/***/ }),

/***/ 97421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ EXIT_CODES)
/* harmony export */ });
const EXIT_CODES = { clean: 0, findings: 1, fault: 2, interrupted: 130 };


/***/ }),

/***/ 75556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ faultOf)
/* harmony export */ });
/* harmony import */ var _about_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88856);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);


function faultOf(error, environment) {
    const isDebugging = [environment.DEADWOOD_DEBUG, environment.RUNNER_DEBUG].some((value) => value !== undefined && value !== '' && value !== '0');
    const stack = error instanceof Error && isDebugging ? { stack: stackOf(error) } : {};
    if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadwoodError */ .s)
        return { message: error.message, ...stack };
    const reason = error instanceof Error ? error.message : String(error);
    if (error instanceof Error && error.name === 'GitHubFailure')
        return {
            message: `${sentence(`GitHub did not do what was asked: ${reason}`)} ${adviceFor(error)}`,
            ...stack,
        };
    return {
        message: `${sentence(`Deadwood met a fault of its own: ${reason}`)} Please report it at ${_about_js__WEBPACK_IMPORTED_MODULE_1__/* .HOMEPAGE */ .py}/issues, with what it prints when DEADWOOD_DEBUG=1 is set.`,
        ...stack,
    };
}
const ADVICE = {
    forbidden: 'Check the permissions of the token: the README names what each job needs.',
    'not-found': 'The token may not see it, or it is gone.',
    'rate-limited': 'Run it again when the rate limit is over, or give it a token of its own.',
    unavailable: 'Run it again; https://www.githubstatus.com tells of incidents.',
    deadline: 'Give the run more time with budget-seconds.',
};
function adviceFor(error) {
    const kind = 'kind' in error && typeof error.kind === 'string' ? error.kind : '';
    return ADVICE[kind] ?? 'Run it again, with DEADWOOD_DEBUG=1 to see more.';
}
function sentence(text) {
    const line = text.split('\n', 1)[0]?.trim() ?? '';
    return /[.!?]$/.test(line) ? line : `${line}.`;
}
function stackOf(error) {
    const own = error.stack ?? `${error.name}: ${error.message}`;
    return error.cause instanceof Error ? `${own}\nCaused by: ${stackOf(error.cause)}` : own;
}


/***/ }),

/***/ 73924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ SYSTEM_CLOCK)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const [instant = '', speedText = '1'] = (process.env.DEADWOOD_NOW ?? '').split('*');
const startedAtMs = Date.now();
const givenMs = Date.parse(instant);
const beginsAtMs = Number.isNaN(givenMs) ? startedAtMs : givenMs;
const speed = Number(speedText) > 0 ? Number(speedText) : 1;
const SYSTEM_CLOCK = {
    now: () => Math.round(beginsAtMs + (Date.now() - startedAtMs) * speed),
    async sleep(durationMs, signal) {
        signal?.throwIfAborted();
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(durationMs / speed, undefined, signal === undefined ? {} : { signal });
        }
        catch (error) {
            signal?.throwIfAborted();
            throw error;
        }
    },
};


/***/ }),

/***/ 6951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zw: () => (/* binding */ jobOf),
  KU: () => (/* binding */ terminalJob)
});

// UNUSED EXPORTS: circumstanceOf, isPullRequestEvent

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
;// CONCATENATED MODULE: ./build/src/job/command.js
const MAX_ARGUMENT_CHARS = 2_048;
function parseCommand(comment) {
    for (const line of comment.split(/\r?\n/)) {
        const words = /^ {0,3}\/deadwood(?:[ \t]+(.*))?$/.exec(line);
        if (words !== null)
            return commandOf((words[1] ?? '').trim());
    }
    return undefined;
}
function commandOf(words) {
    const [name = '', argument = ''] = words.split(/[ \t]+/, 2);
    if (name === 'recheck' && argument === '')
        return { name };
    if (name === 'help' || name === '')
        return { name: 'help' };
    const url = argument.replace(/^<(.*)>$/, '$1');
    if (name === 'ignore' && url !== '' && url.length <= MAX_ARGUMENT_CHARS)
        return { name, url };
    return { name: 'unknown', text: words.slice(0, 200) };
}

;// CONCATENATED MODULE: ./build/src/job/payload.js

class Payload {
    #value;
    constructor(value) {
        this.#value = value;
    }
    at(path) {
        let value = this.#value;
        for (const step of path.split('.')) {
            if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
                return undefined;
            value = value[step];
        }
        return value ?? undefined;
    }
    text(path) {
        const value = this.at(path);
        return typeof value === 'string' && value !== '' ? value : undefined;
    }
    commit(path) {
        const value = this.text(path);
        if (value === undefined || !isCommit(value))
            throw malformed(path, 'commit id');
        return value;
    }
    number(path) {
        const value = this.at(path);
        if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 1)
            throw malformed(path, 'number');
        return value;
    }
}
function isCommit(value) {
    return /^(?:[\da-f]{40}|[\da-f]{64})$/.test(value) && !/^0+$/.test(value);
}
function malformed(path, wanted) {
    return new errors/* DeadwoodError */.s(`The event's payload has no ${wanted} at ${path}; run Deadwood with the payload that GitHub sends (GITHUB_EVENT_PATH).`);
}

;// CONCATENATED MODULE: ./build/src/job.js



const EVENTS = {
    pull_request: { auto: 'review', modes: ['review', 'check'] },
    pull_request_target: { auto: 'review', modes: ['review', 'check'] },
    schedule: { auto: 'report', modes: ['report', 'check'] },
    workflow_dispatch: { auto: 'report', modes: ['report', 'check'] },
    push: { auto: 'check', modes: ['check', 'report'] },
    merge_group: { auto: 'check', modes: ['check', 'report'] },
};
const OTHER_MODES = ['report', 'check'];
function jobOf(question) {
    const payload = new Payload(question.event);
    switch (question.eventName) {
        case 'issue_comment':
            return commandJob(question, payload);
        case 'issues':
            return dashboardJob(question, payload);
        default:
            return jobOfMode(modeOf(question), question, payload);
    }
}
function circumstanceOf(job) {
    switch (job.kind) {
        case 'review':
        case 'command':
            return 'review';
        case 'report':
        case 'dashboard':
            return 'report';
        case 'check':
        case 'idle':
            return job.event === TERMINAL ? 'terminal' : 'check';
        default:
            return job;
    }
}
const TERMINAL = 'terminal';
function terminalJob() {
    return { kind: 'check', event: TERMINAL, isDefaultBranch: false };
}
function isPullRequestEvent(eventName) {
    return eventName === 'pull_request' || eventName === 'pull_request_target';
}
function modeOf({ eventName, mode }) {
    const row = Object.hasOwn(EVENTS, eventName) ? EVENTS[eventName] : undefined;
    if (mode === 'auto') {
        if (row !== undefined)
            return row.auto;
        const known = [...Object.keys(EVENTS), 'issue_comment', 'issues'].join(', ');
        throw new errors/* DeadwoodError */.s(`Deadwood does not know what to do on the event ${eventName || '(none)'}; it knows ${known}. For another event, set mode to report or check.`);
    }
    const modes = row?.modes ?? OTHER_MODES;
    if (modes.includes(mode))
        return mode;
    const possible = row === undefined ? modes : ['auto', ...modes];
    throw new errors/* DeadwoodError */.s(`The mode ${mode} is not possible on the event ${eventName}: ${WHY_NOT[mode]} Here mode can be ${possible.slice(0, -1).join(', ')} or ${possible.at(-1)}.`);
}
const WHY_NOT = {
    review: 'it needs a pull request.',
    report: 'it speaks of the default branch, not of a pull request.',
    check: 'there is nothing to check.',
};
function jobOfMode(mode, question, payload) {
    switch (mode) {
        case 'review':
            return reviewJob(question, payload);
        case 'report':
            return reportJob(question, payload);
        case 'check':
            return checkJob(question, payload);
        default:
            return mode;
    }
}
function reviewJob(question, payload) {
    const baseName = payload.text('pull_request.base.repo.full_name');
    return {
        kind: 'review',
        ...repositoryOf(question, payload),
        number: payload.number('pull_request.number'),
        headSha: payload.commit('pull_request.head.sha'),
        baseSha: payload.commit('pull_request.base.sha'),
        baseRef: payload.text('pull_request.base.ref') ?? '',
        isFork: payload.text('pull_request.head.repo.full_name') !== baseName || baseName === undefined,
        isByDependabot: question.environment.GITHUB_ACTOR === 'dependabot[bot]',
    };
}
function reportJob(question, payload) {
    const { ref, sha } = checkedOut(question);
    if (ref === undefined || sha === undefined)
        throw new errors/* DeadwoodError */.s('GITHUB_REF and GITHUB_SHA do not say what to report on; they are set by GitHub Actions.');
    const isDefaultBranch = isOnDefaultBranch(question, payload);
    return { kind: 'report', ...repositoryOf(question, payload), ref, sha, isDefaultBranch };
}
function checkJob(question, payload) {
    const { ref, sha } = checkedOut(question);
    const baseSha = BASES[question.eventName]
        ?.map((path) => payload.text(path))
        .find((value) => value !== undefined);
    return {
        kind: 'check',
        ...repositoryOf(question, payload),
        ...(ref === undefined ? {} : { ref }),
        ...(sha === undefined ? {} : { sha }),
        ...(baseSha === undefined || !isCommit(baseSha) ? {} : { baseSha }),
        isDefaultBranch: isOnDefaultBranch(question, payload),
    };
}
const BASES = {
    push: ['before'],
    merge_group: ['merge_group.base_sha'],
    pull_request: ['pull_request.base.sha'],
    pull_request_target: ['pull_request.base.sha'],
};
function commandJob(question, payload) {
    const event = question.eventName;
    const idle = (reason) => ({ kind: 'idle', event, reason });
    if (payload.text('action') !== 'created')
        return idle('Only new comments are commands.');
    if (payload.at('issue.pull_request') === undefined)
        return idle('The comment is not on a pull request.');
    if (payload.text('comment.user.type') === 'Bot')
        return idle('A bot wrote the comment.');
    const command = parseCommand(payload.text('comment.body') ?? '');
    if (command === undefined)
        return idle('The comment has no line that starts with /deadwood.');
    return {
        kind: 'command',
        ...repositoryOf(question, payload),
        number: payload.number('issue.number'),
        commentId: payload.number('comment.id'),
        author: loginOf(payload, 'comment.user.login'),
        command,
    };
}
function dashboardJob(question, payload) {
    const event = question.eventName;
    const idle = (reason) => ({ kind: 'idle', event, reason });
    const bodyBefore = payload.text('changes.body.from');
    if (payload.text('action') !== 'edited' || bodyBefore === undefined)
        return idle('Only an edit of the text of an issue is a command.');
    if (payload.text('sender.type') === 'Bot')
        return idle('A bot edited the issue.');
    return {
        kind: 'dashboard',
        ...repositoryOf(question, payload),
        number: payload.number('issue.number'),
        editor: loginOf(payload, 'sender.login'),
        body: payload.text('issue.body') ?? '',
        bodyBefore,
    };
}
function loginOf(payload, path) {
    const login = payload.text(path) ?? '';
    if (/^[\w-]{1,100}(\[bot\])?$/.test(login))
        return login;
    throw new errors/* DeadwoodError */.s(`The event's payload has no login at ${path}.`);
}
function repositoryOf(question, payload) {
    const fullName = payload.text('repository.full_name') ?? question.environment.GITHUB_REPOSITORY ?? '';
    const parts = /^(?<owner>[\w.-]{1,100})\/(?<repo>[\w.-]{1,100})$/.exec(fullName)?.groups;
    const { owner, repo } = parts ?? {};
    if (owner === undefined || repo === undefined || /^\.+$/.test(owner) || /^\.+$/.test(repo))
        throw new errors/* DeadwoodError */.s('Neither the event nor GITHUB_REPOSITORY names the repository as owner/name; they are set by GitHub Actions.');
    return { owner, repo, event: question.eventName };
}
function checkedOut({ environment }) {
    const { GITHUB_REF: ref = '', GITHUB_SHA: sha = '' } = environment;
    return { ...(ref.startsWith('refs/') ? { ref } : {}), ...(isCommit(sha) ? { sha } : {}) };
}
function isOnDefaultBranch(question, payload) {
    const branch = payload.text('repository.default_branch');
    if (branch === undefined)
        return question.eventName === 'schedule';
    return (!isPullRequestEvent(question.eventName) && question.environment.GITHUB_REF === `refs/heads/${branch}`);
}


/***/ }),

/***/ 66366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qy: () => (/* binding */ displayUrl),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   X5: () => (/* binding */ cleanText),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   hL: () => (/* binding */ revealText),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   ri: () => (/* binding */ withoutCredentials),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   wy: () => (/* binding */ mentions)
/* harmony export */ });
const LINE_SPACE = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const INVISIBLE = /[[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]--[\u200c\u200d\ufe0e\ufe0f\u0600-\u0605\u06dd\u070f\u08e2]]/gv;
const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;
function cleanText(text) {
    if (PRINTABLE_ASCII.test(text))
        return text.trim();
    return text.toWellFormed().replace(LINE_SPACE, ' ').replace(INVISIBLE, '').trim();
}
function revealText(text) {
    return text.toWellFormed().replace(INVISIBLE, spelled);
}
function spelled(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code === 0x0a)
        return '\\n';
    if (code === 0x0d)
        return '\\r';
    if (code === 0x09)
        return '\\t';
    if (code <= 0xff)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    return code <= 0xffff ? `\\u${code.toString(16).padStart(4, '0')}` : `\\u{${code.toString(16)}}`;
}
function shorten(text, max) {
    if (text.length <= max)
        return text;
    const head = Math.ceil((max - 1) * 0.7);
    const tail = max - 1 - head;
    return `${text.slice(0, head)}…${tail > 0 ? text.slice(-tail) : ''}`
        .toWellFormed()
        .replaceAll('\ufffd', '');
}
const CREDENTIALS = /(\b[a-z][a-z0-9+.-]{0,30}:\/\/)[^\s/?#\\]*@/gi;
function withoutCredentials(text) {
    return text.includes('@') ? text.replace(CREDENTIALS, '$1') : text;
}
function displayUrl(url, max = 300) {
    return shorten(cleanText(withoutCredentials(url)), max);
}
function count(amount, one, many = `${one}s`) {
    return `${number(amount)} ${amount === 1 ? one : many}`;
}
function number(amount) {
    return String(amount).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function duration(durationMs) {
    if (durationMs < 59_950)
        return `${(durationMs / 1000).toFixed(1)} s`;
    const seconds = Math.round(durationMs / 1000);
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
    const minutes = Math.round(seconds / 60);
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
function day(instant) {
    return /^\d{4}-\d{2}-\d{2}/.exec(instant)?.[0] ?? 'an unknown day';
}
function mentions(text, name) {
    if (name === '')
        return true;
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
        const around = text.charAt(at - 1) + text.charAt(at + name.length);
        if (!/[\p{L}\p{N}]/u.test(around))
            return true;
    }
    return false;
}


/***/ }),

/***/ 19010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ editDistance)
/* harmony export */ });
function editDistance(a, b, limit) {
    if (a === b)
        return 0;
    if (Math.abs(a.length - b.length) > limit)
        return undefined;
    const far = limit + 1;
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, index) => Math.min(index, far));
    for (let i = 1; i <= a.length; i += 1) {
        const row = new Array(b.length + 1).fill(far);
        row[0] = Math.min(i, far);
        let nearest = row[0];
        for (let j = Math.max(1, i - limit); j <= Math.min(b.length, i + limit); j += 1) {
            const isSame = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
            let edits = Math.min(at(previous, j) + 1, at(row, j - 1) + 1, at(previous, j - 1) + (isSame ? 0 : 1));
            const isSwapped = i > 1 &&
                j > 1 &&
                a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
                a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
            if (isSwapped)
                edits = Math.min(edits, at(beforePrevious, j - 2) + 1);
            row[j] = Math.min(edits, far);
            nearest = Math.min(nearest, edits);
        }
        if (nearest > limit)
            return undefined;
        beforePrevious = previous;
        previous = row;
    }
    const distance = at(previous, b.length);
    return distance > limit ? undefined : distance;
    function at(row, index) {
        return row[index] ?? far;
    }
}


/***/ }),

/***/ 87719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b_: () => (/* binding */ completeSettings),
  cp: () => (/* reexport */ inputLayer),
  VV: () => (/* binding */ modeOf),
  pE: () => (/* reexport */ optionLayer),
  sb: () => (/* binding */ readSettings)
});

// UNUSED EXPORTS: defaultOf

// EXTERNAL MODULE: ./build/src/settings/definitions.js + 3 modules
var definitions = __webpack_require__(99640);
// EXTERNAL MODULE: ./build/src/settings/nearest.js
var nearest = __webpack_require__(23237);
// EXTERNAL MODULE: ./build/src/settings/problems.js
var settings_problems = __webpack_require__(54379);
;// CONCATENATED MODULE: ./build/src/settings/layers.js
function inputLayer(environment) {
    const entries = [];
    for (const [name, value] of Object.entries(environment)) {
        if (!name.startsWith('INPUT_') || value === undefined || value.trim() === '')
            continue;
        const key = name.slice('INPUT_'.length).toLowerCase();
        entries.push({ key, raw: value.trim(), placeOf: () => `input ${key}` });
    }
    return { name: 'input', entries, problems: [] };
}
function optionLayer(options) {
    const entries = [...options].map(([key, raw]) => ({ key, raw, placeOf: () => `--${key}` }));
    return { name: 'option', entries, problems: [] };
}

;// CONCATENATED MODULE: ./build/src/settings.js




async function readSettings({ layer, readFile }) {
    const problems = [...layer.problems];
    const given = await readLayer(layer, problems);
    const fromFile = await readSettingsFile(given.config, readFile, problems);
    if (problems.length > 0)
        throw (0,settings_problems/* configurationError */.D)(problems);
    return { ...fromFile, ...given };
}
async function modeOf(layer) {
    const given = layer.entries.find(({ key }) => key === 'mode');
    const ignore = () => undefined;
    return (given && (await definitions/* DEFINITIONS */.LX.mode.type.read(given.raw, ignore))) ?? definitions/* DEFINITIONS */.LX.mode.default;
}
async function readSettingsFile(named, readFile, problems) {
    const path = named ?? definitions/* DEFINITIONS */.LX.config.default;
    const text = await readFile(path);
    if (text === undefined) {
        if (path !== definitions/* DEFINITIONS */.LX.config.default)
            problems.push({ place: `config ${(0,settings_problems/* quote */.h)(path)}`, message: 'there is no such file' });
        return {};
    }
    const { fileLayer } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(193)]).then(__webpack_require__.bind(__webpack_require__, 40193));
    const layer = fileLayer(path, text);
    problems.push(...layer.problems);
    return readLayer(layer, problems);
}
async function readLayer(layer, problems) {
    const values = {};
    for (const entry of layer.entries) {
        const key = definitions/* SETTING_KEYS */.GS.find((name) => name === entry.key);
        if (key === undefined || !(0,definitions/* definitionOf */.Fg)(key).layers.includes(layer.name)) {
            if (!isEditorsKey(entry, layer.name))
                problems.push({ place: entry.placeOf(), message: whyUnknown(entry.key, layer.name) });
            continue;
        }
        const value = await readEntry(key, entry, problems);
        if (value !== undefined)
            values[key] = value;
    }
    return values;
}
function readEntry(key, { raw, placeOf }, problems) {
    if (raw === null || raw === undefined)
        return undefined;
    return (0,definitions/* definitionOf */.Fg)(key).type.read(raw, (message, path) => {
        problems.push({ place: placeOf(path), message });
    });
}
function isEditorsKey(entry, layer) {
    return layer === 'file' && entry.key === '$schema';
}
const NOUNS = {
    input: 'input',
    option: 'option',
    file: 'setting',
};
function whyUnknown(key, layer) {
    const known = definitions/* SETTING_KEYS */.GS.filter((name) => (0,definitions/* definitionOf */.Fg)(name).layers.includes(layer));
    const noun = NOUNS[layer];
    const elsewhere = definitions/* SETTING_KEYS */.GS.find((name) => name === key);
    if (elsewhere !== undefined) {
        const places = (0,definitions/* definitionOf */.Fg)(elsewhere).layers.map((name) => PLACES[name]);
        return `cannot be set ${PLACES[layer]}, only ${places.join(' or ')}`;
    }
    const near = (0,nearest/* nearest */.p)(key, known);
    return `there is no such ${noun}; ${near === undefined ? `there are ${known.join(', ')}` : `did you mean ${near}?`}`;
}
const PLACES = {
    input: 'as an input of the Action',
    option: 'on the command line',
    file: 'in the settings file',
};
function completeSettings(given, circumstance) {
    const value = (key) => (given[key] ?? defaultOf(key, circumstance));
    const { shard, merge } = given;
    return Object.freeze({
        mode: value('mode'),
        paths: Object.freeze(value('paths')),
        config: value('config'),
        scope: value('scope'),
        failOn: value('fail-on'),
        lint: value('lint'),
        links: value('links'),
        duplicates: value('duplicates'),
        suggestions: value('suggestions'),
        exclude: Object.freeze([...(given.exclude ?? []), ...(given.ignore ?? [])]),
        accept: Object.freeze((given.accept ?? []).flat()),
        timeoutSeconds: value('timeout-seconds'),
        budgetSeconds: value('budget-seconds'),
        concurrency: value('concurrency'),
        perHost: value('per-host'),
        retries: value('retries'),
        allowPrivate: value('allow-private'),
        history: historyOf(value('history'), circumstance),
        historyDays: value('history-days'),
        issueTitle: value('issue-title'),
        issueLabel: value('issue-label'),
        pinIssue: value('pin-issue'),
        dashboard: value('dashboard'),
        fixPullRequest: value('fix-pull-request'),
        ...(shard === undefined ? {} : { shard: Object.freeze(shard) }),
        ...(merge === undefined ? {} : { merge }),
        ...(given['json-file'] === undefined ? {} : { jsonFile: given['json-file'] }),
        ...(given['sarif-file'] === undefined ? {} : { sarifFile: given['sarif-file'] }),
        ...(given['html-file'] === undefined ? {} : { htmlFile: given['html-file'] }),
        dryRun: value('dry-run'),
        checkRun: value('check-run'),
        archive: value('archive'),
        rules: Object.freeze(given.rules ?? {}),
    });
}
function historyOf(history, circumstance) {
    return circumstance === 'terminal' && history === 'cache' ? 'off' : history;
}
function defaultOf(key, circumstance) {
    const { default: usual, defaultIn } = (0,definitions/* definitionOf */.Fg)(key);
    return (defaultIn?.[circumstance] ?? usual);
}


/***/ }),

/***/ 25050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ define)
/* harmony export */ });
function define(definition) {
    return definition;
}


/***/ }),

/***/ 99640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LX: () => (/* binding */ DEFINITIONS),
  GS: () => (/* binding */ SETTING_KEYS),
  Fg: () => (/* binding */ definitionOf)
});

// EXTERNAL MODULE: ./build/src/settings/definition.js
var definition = __webpack_require__(25050);
// EXTERNAL MODULE: ./build/src/domain/finding.js
var finding = __webpack_require__(88215);
;// CONCATENATED MODULE: ./build/src/settings/lint-rules.js
const LINT_RULES = [
    'blockquote-indentation',
    'checkbox-character-style',
    'checkbox-content-indent',
    'code-block-style',
    'definition-case',
    'definition-sort',
    'definition-spacing',
    'directive-attribute-sort',
    'directive-collapsed-attribute',
    'directive-quote-style',
    'directive-shortcut-attribute',
    'directive-unique-attribute-name',
    'emphasis-marker',
    'fenced-code-flag',
    'fenced-code-marker',
    'file-extension',
    'final-definition',
    'final-newline',
    'first-heading-level',
    'hard-break-spaces',
    'heading-increment',
    'heading-style',
    'linebreak-style',
    'link-title-style',
    'list-item-bullet-indent',
    'list-item-content-indent',
    'list-item-indent',
    'list-item-spacing',
    'maximum-heading-length',
    'maximum-line-length',
    'mdx-jsx-attribute-sort',
    'mdx-jsx-no-void-children',
    'mdx-jsx-quote-style',
    'mdx-jsx-self-close',
    'mdx-jsx-shorthand-attribute',
    'mdx-jsx-unique-attribute-name',
    'media-style',
    'no-blockquote-without-marker',
    'no-consecutive-blank-lines',
    'no-duplicate-defined-urls',
    'no-duplicate-definitions',
    'no-duplicate-headings',
    'no-duplicate-headings-in-section',
    'no-emphasis-as-heading',
    'no-empty-url',
    'no-file-name-articles',
    'no-file-name-consecutive-dashes',
    'no-file-name-irregular-characters',
    'no-file-name-mixed-case',
    'no-file-name-outer-dashes',
    'no-heading-content-indent',
    'no-heading-indent',
    'no-heading-like-paragraph',
    'no-heading-punctuation',
    'no-hidden-table-cell',
    'no-html',
    'no-literal-urls',
    'no-missing-blank-lines',
    'no-multiple-toplevel-headings',
    'no-paragraph-content-indent',
    'no-reference-like-url',
    'no-shell-dollars',
    'no-shortcut-reference-image',
    'no-shortcut-reference-link',
    'no-table-indentation',
    'no-tabs',
    'no-undefined-references',
    'no-unneeded-full-reference-image',
    'no-unneeded-full-reference-link',
    'no-unused-definitions',
    'ordered-list-marker-style',
    'ordered-list-marker-value',
    'rule-style',
    'strikethrough-marker',
    'strong-marker',
    'table-cell-padding',
    'table-pipe-alignment',
    'table-pipes',
    'unordered-list-marker-style',
];

// EXTERNAL MODULE: ./build/src/settings/nearest.js
var nearest = __webpack_require__(23237);
// EXTERNAL MODULE: ./build/src/settings/problems.js
var problems = __webpack_require__(54379);
;// CONCATENATED MODULE: ./build/src/settings/rule-severities.js




const RULES = [...finding/* DEADWOOD_RULES */.gi, ...LINT_RULES];
const ruleSeverities = {
    placeholder: 'RULE=SEVERITY',
    schema: {
        type: 'object',
        properties: Object.fromEntries(RULES.map((rule) => [rule, { enum: finding/* SEVERITIES */.oC }])),
        additionalProperties: false,
    },
    isList: false,
    read(raw, refuse) {
        if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
            refuse(`${(0,problems/* quote */.h)(raw)} is not a mapping from rules to severities; for example moved-link: note`);
            return undefined;
        }
        const severities = {};
        for (const [rule, written] of Object.entries(raw)) {
            const severity = finding/* SEVERITIES */.oC.find((word) => word === written);
            if (!RULES.includes(rule))
                refuse(unknownRule(rule), [rule]);
            else if (severity === undefined)
                refuse(`${(0,problems/* quote */.h)(written)} is not one of ${finding/* SEVERITIES */.oC.join(', ')}`, [rule]);
            else
                severities[rule] = severity;
        }
        return severities;
    },
};
function unknownRule(rule) {
    const near = (0,nearest/* nearest */.p)(rule.replace(/^(remark-)?lint[-:]/, ''), RULES);
    const hint = near === undefined ? `Deadwood's own are ${finding/* DEADWOOD_RULES */.gi.join(', ')}` : `did you mean ${near}?`;
    return `there is no rule ${(0,problems/* quote */.h)(rule)}; ${hint}`;
}

// EXTERNAL MODULE: ./build/src/settings/setting-types.js + 1 modules
var setting_types = __webpack_require__(45656);
;// CONCATENATED MODULE: ./build/src/settings/shard.js

const MAX_COUNT = 256;
const shard = {
    placeholder: 'I/N',
    schema: { type: 'string', pattern: '^[1-9][0-9]*/[1-9][0-9]*$' },
    isList: false,
    read(raw, refuse) {
        const parts = typeof raw === 'string' ? /^(\d{1,4})\/(\d{1,4})$/.exec(raw) : null;
        const [index, count] = [Number(parts?.[1]), Number(parts?.[2])];
        if (index >= 1 && index <= count && count <= MAX_COUNT)
            return { index, count };
        refuse(`${(0,problems/* quote */.h)(raw)} is no part i/n with 1 ≤ i ≤ n ≤ ${MAX_COUNT}; for example 1/4`);
        return undefined;
    },
};

// EXTERNAL MODULE: ./build/src/settings/value-types.js
var value_types = __webpack_require__(43734);
;// CONCATENATED MODULE: ./build/src/settings/definitions.js





const EVERYWHERE = ['input', 'option', 'file'];
const ON_GITHUB = ['input', 'file'];
const IN_FILE = ['file'];
const DEFINITIONS = {
    mode: (0,definition/* define */.E)({
        type: (0,value_types/* choice */.Yq)('auto', 'review', 'report', 'check'),
        summary: 'What to do: `auto` (by event), `review` (one review of a pull request), `report` (one link-rot issue) or `check` (annotations, summary, exit code).',
        default: 'auto',
        layers: ['input'],
        group: 'github',
    }),
    token: (0,definition/* define */.E)({
        type: setting_types/* secret */.rJ,
        summary: 'The one credential there is. Only the GitHub API ever gets to see it.',
        layers: ['input'],
        group: 'github',
    }),
    paths: (0,definition/* define */.E)({
        type: setting_types/* pathGlobs */.pS,
        summary: 'Globs of the documents; `!` excludes, and a later one wins.',
        default: ['**/*.{md,mdx,markdown}'],
        layers: EVERYWHERE,
        group: 'documents',
    }),
    config: (0,definition/* define */.E)({
        type: setting_types/* filePath */.s$,
        summary: 'Settings file, YAML or JSON; it takes what the inputs take and a few things beside. A `review` reads it from the base branch.',
        default: '.github/deadwood.yml',
        layers: ['input', 'option'],
        group: 'documents',
    }),
    scope: (0,definition/* define */.E)({
        type: (0,value_types/* choice */.Yq)('added', 'file', 'all'),
        summary: 'Which findings count: those on `added` lines, those in a changed `file`, or `all`. Without a change to compare with, all.',
        default: 'added',
        layers: EVERYWHERE,
        group: 'documents',
    }),
    'fail-on': (0,definition/* define */.E)({
        type: (0,value_types/* choice */.Yq)('error', 'warning', 'never'),
        summary: 'The severity that makes the run fail.',
        default: 'error',
        layers: EVERYWHERE,
        group: 'findings',
    }),
    lint: (0,definition/* define */.E)({
        type: value_types/* boolean */.zM,
        summary: 'Run remark-lint over the documents.',
        default: true,
        layers: EVERYWHERE,
        group: 'findings',
    }),
    links: (0,definition/* define */.E)({
        type: value_types/* boolean */.zM,
        summary: 'Check links.',
        default: true,
        layers: EVERYWHERE,
        group: 'links',
    }),
    duplicates: (0,definition/* define */.E)({
        type: (0,value_types/* choice */.Yq)('off', 'file', 'repository', 'fix'),
        summary: 'Where a target may be linked once only: nowhere (`off`), within a `file`, within the `repository`; `fix` is `file`, and the fix pull request removes exact repeats.',
        default: 'file',
        layers: EVERYWHERE,
        group: 'findings',
    }),
    suggestions: (0,definition/* define */.E)({
        type: value_types/* boolean */.zM,
        summary: 'Offer one-click suggestions in a review.',
        default: true,
        layers: ON_GITHUB,
        group: 'github',
    }),
    exclude: (0,definition/* define */.E)({
        type: setting_types/* urlPatterns */.F8,
        summary: 'Regular expressions or globs of URLs that are not checked.',
        layers: EVERYWHERE,
        group: 'links',
    }),
    accept: (0,definition/* define */.E)({
        type: setting_types/* acceptedStatuses */.ar,
        summary: 'Extra status codes taken as alive: `429`, `403 @ example.com`, `200..206`.',
        layers: EVERYWHERE,
        group: 'web',
    }),
    'timeout-seconds': (0,definition/* define */.E)({
        type: (0,value_types/* wholeNumber */.rD)(1, 600, 20),
        summary: 'Time for one request.',
        default: 20,
        layers: EVERYWHERE,
        group: 'web',
    }),
    'budget-seconds': (0,definition/* define */.E)({
        type: (0,value_types/* wholeNumber */.rD)(1, 604_800, 300),
        summary: 'How long the whole run may take. Links it does not get to are named, and come first next time.',
        default: 18_000,
        defaultIn: { review: 300 },
        layers: EVERYWHERE,
        group: 'web',
    }),
    concurrency: (0,definition/* define */.E)({
        type: (0,value_types/* wholeNumber */.rD)(1, 1_024, 64),
        summary: 'Requests in flight over all hosts.',
        default: 64,
        layers: EVERYWHERE,
        group: 'web',
    }),
    'per-host': (0,definition/* define */.E)({
        type: (0,value_types/* wholeNumber */.rD)(1, 64, 4),
        summary: 'Requests in flight to one host.',
        default: 4,
        layers: EVERYWHERE,
        group: 'web',
    }),
    retries: (0,definition/* define */.E)({
        type: (0,value_types/* wholeNumber */.rD)(0, 10, 2),
        summary: 'Spaced tries after a temporary failure.',
        default: 2,
        layers: EVERYWHERE,
        group: 'web',
    }),
    'allow-private': (0,definition/* define */.E)({
        type: value_types/* boolean */.zM,
        summary: 'Let links to private, loopback and link-local addresses be requested.',
        default: false,
        layers: EVERYWHERE,
        group: 'web',
    }),
    history: (0,definition/* define */.E)({
        type: (0,value_types/* text */.Qq)({ placeholder: 'cache|off|FILE', maxChars: 4_096 }),
        summary: 'Where sightings live between runs: `cache` (the Actions cache, or an artifact where that was evicted; not in a terminal), `off`, or the path of a file.',
        default: 'cache',
        defaultIn: { terminal: 'off' },
        layers: EVERYWHERE,
        group: 'links',
    }),
    'issue-title': (0,definition/* define */.E)({
        type: (0,value_types/* text */.Qq)({ placeholder: 'TEXT', maxChars: 256 }),
        summary: "Title of the report's issue.",
        default: 'Link rot report',
        layers: ON_GITHUB,
        group: 'github',
    }),
    'issue-label': (0,definition/* define */.E)({
        type: (0,value_types/* text */.Qq)({ placeholder: 'TEXT', maxChars: 50, forbidden: [',', 'GitHub separates labels by it'] }),
        summary: "Label of the report's issue.",
        default: 'link-rot',
        layers: ON_GITHUB,
        group: 'github',
    }),
    'fix-pull-request': (0,definition/* define */.E)({
        type: value_types/* boolean */.zM,
        summary: 'In a `report`, keep one pull request with every replacement that can do no harm.',
        default: false,
        layers: ON_GITHUB,
        group: 'github',
    }),
    shard: (0,definition/* define */.E)({
        type: shard,
        summary: '`i/n`: this machine is number i of n. It asks its own hosts only, and leaves what it found as a part file (an artifact).',
        layers: EVERYWHERE,
        group: 'machines',
    }),
    merge: (0,definition/* define */.E)({
        type: (0,value_types/* text */.Qq)({ placeholder: 'GLOB', maxChars: 1_024 }),
        summary: 'Glob of the part files that the machines left: their findings become one report.',
        layers: EVERYWHERE,
        group: 'machines',
    }),
    'json-file': (0,definition/* define */.E)({
        type: setting_types/* filePath */.s$,
        summary: 'Also write the report as JSON to this file.',
        layers: EVERYWHERE,
        group: 'findings',
    }),
    'sarif-file': (0,definition/* define */.E)({
        type: setting_types/* filePath */.s$,
        summary: 'Also write the report as SARIF 2.1.0 to this file.',
        layers: EVERYWHERE,
        group: 'findings',
    }),
    'html-file': (0,definition/* define */.E)({
        type: setting_types/* filePath */.s$,
        summary: 'Also write the report as one HTML page to this file.',
        layers: EVERYWHERE,
        group: 'findings',
    }),
    'dry-run': (0,definition/* define */.E)({
        type: value_types/* boolean */.zM,
        summary: 'A rehearsal: nothing is written to GitHub, and what would be is printed.',
        default: false,
        layers: ON_GITHUB,
        group: 'github',
    }),
    rules: (0,definition/* define */.E)({
        type: ruleSeverities,
        summary: "Severity of each rule, Deadwood's or remark-lint's: `error`, `warning`, `note` or `off`.",
        layers: IN_FILE,
        group: 'findings',
    }),
    ignore: (0,definition/* define */.E)({
        type: setting_types/* ignoredUrls */.h9,
        summary: 'URLs that are not checked, each as it is written in a document.',
        layers: IN_FILE,
        group: 'links',
    }),
    archive: (0,definition/* define */.E)({
        type: (0,value_types/* choice */.Yq)('off', 'offer', 'suggest'),
        summary: 'What to do with an archived copy of a dead page: nothing (`off`), `offer` it in words, or `suggest` it as the replacement.',
        default: 'offer',
        layers: IN_FILE,
        group: 'links',
    }),
    'history-days': (0,definition/* define */.E)({
        type: (0,value_types/* wholeNumber */.rD)(0, 365, 7),
        summary: 'Days for which a verified target is answered from the history.',
        default: 7,
        layers: IN_FILE,
        group: 'links',
    }),
    'check-run': (0,definition/* define */.E)({
        type: value_types/* boolean */.zM,
        summary: 'Also make a check run, which branch protection can require.',
        default: false,
        layers: IN_FILE,
        group: 'github',
    }),
    'pin-issue': (0,definition/* define */.E)({
        type: value_types/* boolean */.zM,
        summary: "Pin the report's issue.",
        default: false,
        layers: IN_FILE,
        group: 'github',
    }),
    dashboard: (0,definition/* define */.E)({
        type: value_types/* boolean */.zM,
        summary: "Put checkboxes into the report's issue: check again, ignore a link, open the fix pull request. They are answered by a workflow on `issues: edited`.",
        default: false,
        layers: IN_FILE,
        group: 'github',
    }),
};
const SETTING_KEYS = Object.keys(DEFINITIONS);
function definitionOf(key) {
    return DEFINITIONS[key];
}


/***/ }),

/***/ 23237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var _resolve_edit_distance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19010);

function nearest(word, candidates) {
    const wanted = fold(word);
    let best;
    let limit = Math.max(1, Math.floor(wanted.length / 3));
    for (const candidate of candidates) {
        const distance = (0,_resolve_edit_distance_js__WEBPACK_IMPORTED_MODULE_0__/* .editDistance */ .Y)(wanted, fold(candidate), limit);
        if (distance !== undefined)
            [best, limit] = [candidate, distance - 1];
        if (limit < 0)
            break;
    }
    return best;
}
function didYouMean(word, candidates) {
    const near = nearest(word, candidates);
    return near === undefined ? undefined : `did you mean ${near}?`;
}
function fold(word) {
    return word
        .slice(0, 64)
        .replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-')
        .replaceAll(/[_\s]/g, '-')
        .toLowerCase();
}


/***/ }),

/***/ 54379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ configurationError),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

const SHOWN = 20;
function configurationError(problems) {
    const lines = problems.slice(0, SHOWN).map(({ place, message }) => `${place}: ${message}`);
    const hidden = problems.length - lines.length;
    if (hidden > 0)
        lines.push(`and ${hidden} more`);
    const [first = '', ...others] = lines;
    if (others.length === 0)
        return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadwoodError */ .s(first);
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadwoodError */ .s(`The configuration has ${problems.length} mistakes:\n${lines.map((line) => `  ${line}`).join('\n')}`);
}
function quote(value) {
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object' && value !== null)
        return 'a mapping';
    const text = JSON.stringify(value) ?? String(value);
    return text.length <= 80 ? text : `${text.slice(0, 77)}…"`;
}


/***/ }),

/***/ 45656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ar: () => (/* binding */ acceptedStatuses),
  s$: () => (/* binding */ filePath),
  h9: () => (/* binding */ ignoredUrls),
  pS: () => (/* binding */ pathGlobs),
  rJ: () => (/* binding */ secret),
  F8: () => (/* binding */ urlPatterns)
});

// EXTERNAL MODULE: ./build/src/discover/globs.js + 1 modules
var globs = __webpack_require__(88678);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/settings/problems.js
var problems = __webpack_require__(54379);
;// CONCATENATED MODULE: ./build/src/settings/accepted-status.js

function readAcceptedStatuses(item, refuse) {
    const parts = /^(?<first>\d{3})(?:\.\.=?(?<last>\d{3}))?(?:\s*@\s*(?<host>\S+))?$/.exec(item)?.groups;
    if (parts === undefined) {
        refuse(`${(0,problems/* quote */.h)(item)} is no status code; write for example 403, 403 @ example.com or 200..206`);
        return undefined;
    }
    const first = Number(parts.first);
    const last = Number(parts.last ?? parts.first);
    if (first < 100 || last > 599 || last < first) {
        refuse(`${(0,problems/* quote */.h)(item)} is no status code from 100 to 599, nor a rising range of them`);
        return undefined;
    }
    const host = parts.host === undefined ? undefined : hostOf(parts.host);
    if (host === null) {
        refuse(`${(0,problems/* quote */.h)(parts.host)} is no host name; write for example 403 @ example.com`);
        return undefined;
    }
    const statuses = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
    return statuses.map((status) => (host === undefined ? { status } : { status, host }));
}
function hostOf(written) {
    const name = written.startsWith('*.') ? written.slice(2) : written;
    if (/[/?#@:\\%*]/.test(name) && !/^\[[\da-f:.]+\]$/i.test(name))
        return null;
    const host = URL.parse(`https://${name}/`)?.hostname;
    return host === undefined || host === '' ? null : host;
}

// EXTERNAL MODULE: ./build/src/settings/value-types.js
var value_types = __webpack_require__(43734);
;// CONCATENATED MODULE: ./build/src/settings/setting-types.js





const filePath = (0,value_types/* text */.Qq)({ placeholder: 'FILE', maxChars: 4_096 });
const pathGlobs = (0,value_types/* list */.p_)({
    placeholder: 'GLOB',
    item: { type: 'string' },
    read(glob, refuse) {
        try {
            (0,globs/* compileGlobs */.tI)([glob]);
            return glob;
        }
        catch (error) {
            if (!(error instanceof errors/* DeadwoodError */.s))
                throw error;
            refuse(error.message.replace(/\.$/, ''));
            return undefined;
        }
    },
});
const urlPatterns = (0,value_types/* list */.p_)({
    placeholder: 'PATTERN',
    item: { type: 'string' },
    async read(source, refuse) {
        const { compileUrlPattern } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(8105)]).then(__webpack_require__.bind(__webpack_require__, 78105));
        return compileUrlPattern(source, (problem) => refuse(`${(0,problems/* quote */.h)(source)} ${problem}`));
    },
});
const ignoredUrls = (0,value_types/* list */.p_)({
    placeholder: 'URL',
    item: { type: 'string', format: 'uri' },
    async read(source, refuse) {
        const { compileIgnoredUrl } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(8105)]).then(__webpack_require__.bind(__webpack_require__, 78105));
        return compileIgnoredUrl(source, (problem) => refuse(`${(0,problems/* quote */.h)(source)} ${problem}`));
    },
});
const acceptedStatuses = (0,value_types/* list */.p_)({
    placeholder: 'STATUS',
    item: { type: ['string', 'integer'] },
    separator: /\r?\n|,/,
    read: readAcceptedStatuses,
});
const secret = {
    placeholder: 'TOKEN',
    schema: { type: 'string' },
    isList: false,
    read(raw, refuse) {
        if (typeof raw === 'string' && /^[\x21-\x7e]+$/.test(raw))
            return raw;
        refuse('is no token');
        return undefined;
    },
};


/***/ }),

/***/ 43734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23237);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54379);


const boolean = {
    placeholder: 'true|false',
    schema: { type: 'boolean' },
    isList: false,
    read(raw, refuse) {
        if (typeof raw === 'boolean')
            return raw;
        if (typeof raw === 'string' && /^(true|True|TRUE)$/.test(raw))
            return true;
        if (typeof raw === 'string' && /^(false|False|FALSE)$/.test(raw))
            return false;
        refuse(`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(raw)} is neither true nor false`);
        return undefined;
    },
};
function choice(...allowed) {
    return {
        placeholder: allowed.join('|'),
        schema: { type: 'string', enum: allowed },
        isList: false,
        read(raw, refuse) {
            const found = allowed.find((word) => word === raw);
            if (found !== undefined)
                return found;
            const hint = typeof raw === 'string' ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(raw, allowed) : undefined;
            refuse(`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(raw)} is not one of ${allowed.join(', ')}${hint === undefined ? '' : `; ${hint}`}`);
            return undefined;
        },
    };
}
function wholeNumber(minimum, maximum, example) {
    return {
        placeholder: 'N',
        schema: { type: 'integer', minimum, maximum },
        isList: false,
        read(raw, refuse) {
            const value = typeof raw === 'string' && /^\d{1,15}$/.test(raw) ? Number(raw) : raw;
            if (typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum)
                return value;
            refuse(`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(raw)} is not a whole number from ${minimum} to ${maximum}; for example ${example}`);
            return undefined;
        },
    };
}
function text({ placeholder, maxChars, forbidden }) {
    return {
        placeholder,
        schema: { type: 'string', minLength: 1, maxLength: maxChars },
        isList: false,
        read(raw, refuse) {
            const problem = textProblem(raw, maxChars, forbidden);
            if (problem === undefined)
                return raw;
            refuse(problem);
            return undefined;
        },
    };
}
function textProblem(raw, maxChars, forbidden) {
    if (typeof raw !== 'string')
        return `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(raw)} is not a text`;
    if (raw.trim() === '')
        return 'is empty';
    if (raw.length > maxChars)
        return `is longer than ${maxChars} characters`;
    if (/[\u0000-\u001f\u007f]/.test(raw))
        return `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(raw)} has a line break or a control character in it`;
    if (forbidden !== undefined && raw.includes(forbidden[0]))
        return `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(raw)} has "${forbidden[0]}" in it, and ${forbidden[1]}`;
    return undefined;
}
const MAX_ITEMS = 1_000;
const MAX_ITEM_CHARS = 2_048;
function list({ placeholder, item, separator = /\r?\n/, read, }) {
    const takesNumbers = [item.type].flat().includes('integer');
    return {
        placeholder,
        schema: { anyOf: [{ type: 'array', items: item, maxItems: MAX_ITEMS }, { type: item.type }] },
        isList: true,
        async read(raw, refuse) {
            const items = itemsOf(takesNumbers && typeof raw === 'number' ? String(raw) : raw, separator);
            if (items === undefined) {
                refuse(`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(raw)} is not a list of texts`);
                return undefined;
            }
            if (items.length > MAX_ITEMS) {
                refuse(`has ${items.length} items; ${MAX_ITEMS} are the most`);
                return undefined;
            }
            const values = [];
            for (const { value, path } of items) {
                const refuseItem = (message) => refuse(message, path);
                const text = takesNumbers && typeof value === 'number' ? String(value) : value;
                const result = await readItem(text, read, refuseItem);
                if (result !== undefined)
                    values.push(result);
            }
            return values;
        },
    };
}
function itemsOf(raw, separator) {
    if (Array.isArray(raw))
        return raw.map((value, index) => ({ value, path: [index] }));
    if (typeof raw !== 'string')
        return undefined;
    const parts = raw.split(separator).map((part) => part.trim());
    return parts.filter((part) => part !== '').map((value) => ({ value }));
}
function readItem(value, read, refuse) {
    if (typeof value !== 'string')
        refuse(`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(value)} is not a text`);
    else if (value.length > MAX_ITEM_CHARS)
        refuse(`an item is longer than ${MAX_ITEM_CHARS} characters`);
    else if (value.trim() === '')
        refuse('an item is empty');
    else
        return read(value.trim(), refuse);
    return undefined;
}


/***/ })

};
