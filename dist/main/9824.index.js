export const id = 9824;
export const ids = [9824];
export const modules = {

/***/ 29824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// UNUSED EXPORTS: checkInTerminal

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/about.js
var about = __webpack_require__(88856);
// EXTERNAL MODULE: ./build/src/check/small-heap.js
var small_heap = __webpack_require__(25976);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/job.js + 2 modules
var job = __webpack_require__(6951);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/src/settings/definitions.js + 3 modules
var definitions = __webpack_require__(99640);
// EXTERNAL MODULE: ./build/src/settings/nearest.js
var nearest = __webpack_require__(23237);
// EXTERNAL MODULE: ./build/src/settings/value-types.js
var value_types = __webpack_require__(43734);
// EXTERNAL MODULE: ./build/src/settings.js + 1 modules
var src_settings = __webpack_require__(87719);
// EXTERNAL MODULE: ./build/src/faces/terminal-options.js
var terminal_options = __webpack_require__(34237);
;// CONCATENATED MODULE: ./build/src/faces/arguments.js






async function takeApart(argv) {
    const { options, paths, problems } = scan(argv);
    const terminal = {};
    for (const key of terminal_options/* TERMINAL_KEYS */.SP) {
        if (!options.has(key))
            continue;
        const refuse = (message) => void problems.push({ place: `--${key}`, message });
        terminal[key] = await terminal_options/* TERMINAL_ONLY */.e4[key].type.read(options.get(key), refuse);
        options.delete(key);
    }
    if (options.get('history') === 'cache')
        problems.push({
            place: '--history',
            message: 'the Actions cache exists in GitHub Actions only; give off or a path',
        });
    const settings = { ...(0,src_settings/* optionLayer */.pE)(options), problems };
    return { paths, terminal: terminal, settings };
}
function scan(argv) {
    const found = { options: new Map(), paths: [], problems: [] };
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...argv],
        options: PARSER_OPTIONS,
        strict: false,
        tokens: true,
        allowPositionals: true,
        allowNegative: true,
    });
    for (let index = 0; index < tokens.length; index += 1) {
        const token = tokens[index];
        if (token?.kind === 'positional')
            found.paths.push(token.value);
        if (token?.kind !== 'option')
            continue;
        const next = tokens[index + 1];
        const word = next?.kind === 'positional' && /^(true|false)$/.test(next.value) ? next.value : undefined;
        if (!isSwitch(token.name))
            takeValue(token, found);
        else if (takeSwitch(token, word, found))
            index += 1;
    }
    return found;
}
function takeSwitch(token, word, { options }) {
    const isNegative = token.rawName.startsWith('--no-');
    const takesWord = word !== undefined && token.value === undefined && !isNegative;
    options.set(token.name, token.value ?? (takesWord ? word : !isNegative));
    return takesWord;
}
function takeValue(token, { options, problems }) {
    const { name, rawName, value } = token;
    const definition = terminal_options/* OPTIONS */.lw.get(name);
    const isNegative = rawName.startsWith('--no-');
    if (definition === undefined && definitions/* SETTING_KEYS */.GS.some((key) => key === name)) {
        options.set(name, value ?? '');
    }
    else if (definition === undefined || isNegative) {
        problems.push({ place: rawName, message: whyUnknown(rawName) });
    }
    else if (value === undefined || (token.inlineValue !== true && /^-./.test(value))) {
        problems.push({ place: rawName, message: `needs a value: --${name} ${definition.type.placeholder}` });
    }
    else if (definition.type.isList) {
        options.set(name, [...(options.get(name) ?? []), value]);
    }
    else {
        options.set(name, value);
    }
}
function whyUnknown(rawName) {
    const isNegative = rawName.startsWith('--no-');
    const names = isNegative
        ? [...terminal_options/* OPTIONS */.lw.keys()].filter(isSwitch).map((name) => `no-${name}`)
        : [...terminal_options/* OPTIONS */.lw.keys()];
    const near = (0,nearest/* nearest */.p)(rawName.replace(/^-+/, ''), names);
    return `there is no such option; ${near === undefined ? 'deadwood --help lists them' : `did you mean --${near}?`}`;
}
function isSwitch(name) {
    return PARSER_OPTIONS[name]?.type === 'boolean';
}
const PARSER_OPTIONS = Object.fromEntries(Array.from(terminal_options/* OPTIONS */.lw, ([name, { type }]) => {
    const letter = Object.keys(terminal_options/* LETTERS */.mt).find((key) => terminal_options/* LETTERS */.mt[key] === name);
    const isBoolean = type === value_types/* boolean */.zM;
    return [
        name,
        { type: isBoolean ? 'boolean' : 'string', ...(letter === undefined ? {} : { short: letter }) },
    ];
}));

// EXTERNAL MODULE: ./build/src/faces/color.js
var faces_color = __webpack_require__(95847);
// EXTERNAL MODULE: ./build/src/faces/exit-codes.js
var exit_codes = __webpack_require__(97421);
// EXTERNAL MODULE: ./build/src/faces/fault.js
var fault = __webpack_require__(75556);
// EXTERNAL MODULE: ./build/src/report/display-width.js
var display_width = __webpack_require__(13539);
// EXTERNAL MODULE: ./build/src/report/plain-text.js
var plain_text = __webpack_require__(66366);
;// CONCATENATED MODULE: ./build/src/report/progress.js


const BAR_COLUMNS = 20;
function renderProgress(progress, width) {
    const { done, total, ratePerSecond } = progress;
    const share = total > 0 ? Math.min(1, done / total) : 0;
    const filled = Math.floor(share * BAR_COLUMNS);
    const bar = '█'.repeat(filled) + '░'.repeat(BAR_COLUMNS - filled);
    const rate = ratePerSecond >= 10 ? (0,plain_text/* number */.ai)(Math.round(ratePerSecond)) : ratePerSecond.toFixed(1);
    const parts = [
        `${(0,plain_text/* number */.ai)(done)}/${(0,plain_text/* number */.ai)(total)}`,
        `${rate}/s`,
        timeLeft(progress.secondsLeft),
        waiting(progress.hostsWaiting),
    ];
    let line = '';
    for (const part of [bar, ...parts]) {
        if (part === '')
            continue;
        const longer = line === '' ? part : `${line}  ${part}`;
        if ((0,display_width/* displayWidth */.F1)(longer) > width)
            break;
        line = longer;
    }
    return line;
}
function timeLeft(seconds) {
    if (seconds === undefined || !Number.isFinite(seconds))
        return '';
    if (seconds < 90)
        return `${Math.max(1, Math.round(seconds))} s left`;
    return seconds < 5400 ? `${Math.round(seconds / 60)} min left` : `${(seconds / 3600).toFixed(1)} h left`;
}
function waiting(hosts) {
    const amount = typeof hosts === 'number' ? hosts : hosts.length;
    if (amount === 0)
        return '';
    const named = typeof hosts === 'number' ? [] : hosts.slice(0, 2).map(plain_text/* revealText */.hL);
    const names = named.length === 0 ? '' : ` (${named.join(', ')}${amount > named.length ? ', …' : ''})`;
    return `waiting for ${amount === 1 ? 'one host' : `${(0,plain_text/* number */.ai)(amount)} hosts`}${names}`;
}

;// CONCATENATED MODULE: ./build/src/faces/progress-line.js

const INTERVAL_MS = 100;
const ERASE_LINE = '\r\u001b[2K';
function createProgressLine(stream, now) {
    let shownAtMs = Number.NEGATIVE_INFINITY;
    let isShown = false;
    return {
        show(progress) {
            if (now() - shownAtMs < INTERVAL_MS)
                return;
            shownAtMs = now();
            isShown = true;
            stream.write(ERASE_LINE + renderProgress(progress, (stream.columns ?? 80) - 1));
        },
        clear() {
            if (isShown)
                stream.write(ERASE_LINE);
            isShown = false;
        },
    };
}

// EXTERNAL MODULE: ./build/src/faces/system-clock.js
var system_clock = __webpack_require__(73924);
;// CONCATENATED MODULE: ./build/src/faces/cli.js












const GRACE_MS = 5_000;
async function runCli(host, workerUrl) {
    (0,small_heap/* startSmall */.E6)();
    const stop = new AbortController();
    const { stdout, stderr } = host;
    for (const stream of [stdout, stderr]) {
        stream.on('error', (error) => {
            if (error.code !== 'EPIPE')
                throw error;
            host.exit(host.exitCode ?? exit_codes/* EXIT_CODES */.a.clean);
        });
    }
    host.on('SIGINT', () => {
        if (stop.signal.aborted)
            host.exit(exit_codes/* EXIT_CODES */.a.interrupted);
        stop.abort(new errors/* DeadwoodError */.s('Stopped.'));
        setTimeout(() => host.exit(exit_codes/* EXIT_CODES */.a.interrupted), GRACE_MS).unref();
    });
    host.on('uncaughtException', (error) => {
        tellFault(error, host.env, stderr);
        host.exit(exit_codes/* EXIT_CODES */.a.fault);
    });
    host.exitCode = await checkInTerminal({
        argv: host.argv.slice(2),
        environment: host.env,
        cwd: host.cwd(),
        stdout,
        stderr,
        signal: stop.signal,
        workerUrl,
    });
    setTimeout(() => host.exit(), 1_000).unref();
}
const runPipeline = async (request) => (await Promise.all(/* import() */[__webpack_require__.e(2617), __webpack_require__.e(7615), __webpack_require__.e(8829)]).then(__webpack_require__.bind(__webpack_require__, 87615))).run(request);
async function checkInTerminal(terminal, runStages = runPipeline) {
    const { argv, environment, stdout, stderr, signal } = terminal;
    try {
        const line = await takeApart(argv);
        if (line.terminal.help === true) {
            const { renderHelp } = await __webpack_require__.e(/* import() */ 6701).then(__webpack_require__.bind(__webpack_require__, 66701));
            stdout.write(renderHelp({ color: (0,faces_color/* wantsColor */.z)(environment, stdout), ...widthOf(stdout) }));
            return exit_codes/* EXIT_CODES */.a.clean;
        }
        if (line.terminal.version === true) {
            stdout.write(`${about/* VERSION */.xv}\n`);
            return exit_codes/* EXIT_CODES */.a.clean;
        }
        const exitCode = await check(terminal, line, runStages);
        return signal.aborted ? exit_codes/* EXIT_CODES */.a.interrupted : exitCode;
    }
    catch (error) {
        tellFault(error, environment, stderr);
        return signal.aborted ? exit_codes/* EXIT_CODES */.a.interrupted : exit_codes/* EXIT_CODES */.a.fault;
    }
}
function tellFault(error, environment, stderr) {
    const { message, stack } = (0,fault/* faultOf */.K)(error, environment);
    stderr.write(`deadwood: ${message}\n${stack === undefined ? '' : `${stack}\n`}`);
}
async function check(terminal, line, runStages) {
    const { environment, cwd, stderr, signal, workerUrl } = terminal;
    const { diff, offline = false, evidence = false, quiet = false } = line.terminal;
    const token = environment.GITHUB_TOKEN || environment.GH_TOKEN;
    const isWatched = stderr.isTTY === true && !quiet && !environment.CI && environment.TERM !== 'dumb';
    const progress = isWatched ? createProgressLine(stderr, system_clock/* SYSTEM_CLOCK */.V.now) : undefined;
    const log = logTo(stderr, environment, () => progress?.clear());
    try {
        const outcome = await runStages({
            job: (0,job/* terminalJob */.KU)(),
            layer: line.settings,
            surroundings: {
                environment,
                cwd,
                clock: system_clock/* SYSTEM_CLOCK */.V,
                log,
                ...(token ? { token } : {}),
                workerUrl,
                signal,
                ...(progress === undefined ? {} : { onProgress: progress.show }),
            },
            options: { offline, evidence, paths: line.paths, ...(diff === undefined ? {} : { diffBase: diff }) },
        });
        progress?.clear();
        await print(terminal, line, outcome);
        return outcome.exitCode;
    }
    finally {
        progress?.clear();
    }
}
async function print(terminal, line, outcome) {
    const { environment, cwd, stdout, stderr } = terminal;
    const { format = 'terminal', output, quiet = false, evidence = false } = line.terminal;
    const { report, settings, published, past } = outcome;
    const { renderFormat, writeFile, writeReportFiles } = await __webpack_require__.e(/* import() */ 8344).then(__webpack_require__.bind(__webpack_require__, 98344));
    await writeReportFiles(report, settings, { cwd, evidence, past });
    const isPrinted = output === undefined;
    const color = isPrinted && (0,faces_color/* wantsColor */.z)(environment, stdout);
    const options = { color, quiet, evidence, past, ...(isPrinted ? widthOf(stdout) : {}) };
    const chunks = await renderFormat(format, report, options);
    if (isPrinted)
        await writeAll(stdout, chunks);
    else
        await writeFile((0,external_node_path_.resolve)(cwd, output), chunks, '--output');
    if (!quiet)
        for (const sentence of published.sentences)
            stderr.write(`deadwood: ${sentence}\n`);
}
async function writeAll(stream, chunks) {
    for (const chunk of chunks) {
        if (!stream.write(chunk))
            await (0,external_node_events_.once)(stream, 'drain');
    }
}
function widthOf(stream) {
    return stream.isTTY === true && stream.columns !== undefined ? { width: stream.columns } : {};
}
function logTo(stderr, { DEADWOOD_DEBUG }, makeRoom) {
    const isDebugging = DEADWOOD_DEBUG !== undefined && DEADWOOD_DEBUG !== '' && DEADWOOD_DEBUG !== '0';
    const write = (message) => {
        makeRoom();
        stderr.write(`deadwood: ${message}\n`);
    };
    const more = isDebugging ? write : () => undefined;
    return { debug: more, info: more, warning: write };
}


/***/ }),

/***/ 34237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ OPTION_GROUPS),
/* harmony export */   SP: () => (/* binding */ TERMINAL_KEYS),
/* harmony export */   e4: () => (/* binding */ TERMINAL_ONLY),
/* harmony export */   lw: () => (/* binding */ OPTIONS),
/* harmony export */   mt: () => (/* binding */ LETTERS)
/* harmony export */ });
/* harmony import */ var _settings_definition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25050);
/* harmony import */ var _settings_definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99640);
/* harmony import */ var _settings_setting_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45656);
/* harmony import */ var _settings_value_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43734);




const TERMINAL_ONLY = {
    diff: (0,_settings_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .define */ .E)({
        type: (0,_settings_value_types_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ placeholder: 'BASE', maxChars: 1_024 }),
        summary: 'Only lines that changed since that git revision.',
        layers: ['option'],
        group: 'documents',
    }),
    offline: (0,_settings_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .define */ .E)({
        type: _settings_value_types_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM,
        summary: 'Ask nothing of the network: lint, files, anchors and duplicates only.',
        default: false,
        layers: ['option'],
        group: 'links',
    }),
    format: (0,_settings_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .define */ .E)({
        type: (0,_settings_value_types_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)('terminal', 'json', 'sarif', 'html', 'markdown'),
        summary: 'What is printed.',
        default: 'terminal',
        layers: ['option'],
        group: 'output',
    }),
    output: (0,_settings_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .define */ .E)({
        type: _settings_setting_types_js__WEBPACK_IMPORTED_MODULE_1__/* .filePath */ .s$,
        summary: 'Write it to this file instead.',
        layers: ['option'],
        group: 'output',
    }),
    evidence: (0,_settings_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .define */ .E)({
        type: _settings_value_types_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM,
        summary: 'Put into the JSON what was observed of each target.',
        default: false,
        layers: ['option'],
        group: 'output',
    }),
    quiet: (0,_settings_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .define */ .E)({
        type: _settings_value_types_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM,
        summary: 'Errors and warnings only, no progress.',
        default: false,
        layers: ['option'],
        group: 'output',
    }),
    help: (0,_settings_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .define */ .E)({ type: _settings_value_types_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM, summary: 'Print this.', layers: ['option'], group: 'about' }),
    version: (0,_settings_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .define */ .E)({ type: _settings_value_types_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM, summary: 'Print the version.', layers: ['option'], group: 'about' }),
};
const TERMINAL_KEYS = Object.keys(TERMINAL_ONLY);
const LETTERS = { o: 'output', q: 'quiet', h: 'help', v: 'version' };
const OPTIONS = new Map([
    ..._settings_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTING_KEYS */ .GS.map((key) => [key, (0,_settings_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionOf */ .Fg)(key)]),
    ...TERMINAL_KEYS.map((key) => [key, TERMINAL_ONLY[key]]),
].filter(([, { layers }]) => layers.includes('option')));
const OPTION_GROUPS = [
    ['documents', 'Documents'],
    ['links', 'Links'],
    ['web', 'Asking the web'],
    ['findings', 'Findings'],
    ['output', 'Output'],
    ['machines', 'Several machines'],
    ['about', 'About'],
];


/***/ }),

/***/ 13539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ padStart),
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   f: () => (/* binding */ padEnd)
/* harmony export */ });
const NARROW = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2190-\u21ff\u2500-\u257f\u2713-\u2718]*$/;
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;
let graphemes;
function displayWidth(text) {
    if (NARROW.test(text))
        return text.length;
    graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    let columns = 0;
    for (const { segment } of graphemes.segment(text))
        columns += WIDE.test(segment) ? 2 : 1;
    return columns;
}
function padEnd(text, columns) {
    return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}
function padStart(text, columns) {
    return ' '.repeat(Math.max(0, columns - displayWidth(text))) + text;
}
function wrap(text, columns) {
    const lines = [];
    let line = '';
    let width = 0;
    for (const word of text.split(' ')) {
        const wordWidth = displayWidth(word);
        if (line !== '' && width + 1 + wordWidth > columns) {
            lines.push(line);
            line = word;
            width = wordWidth;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
            width += wordWidth + (width === 0 ? 0 : 1);
        }
    }
    lines.push(line);
    return lines;
}


/***/ })

};
