export const id = 691;
export const ids = [691,7840];
export const modules = {

/***/ 46402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ lintDocument)
});

// EXTERNAL MODULE: ./build/src/domain/document.js
var domain_document = __webpack_require__(98057);
// EXTERNAL MODULE: ./build/src/domain/finding.js
var finding = __webpack_require__(88215);
// EXTERNAL MODULE: ./build/src/lint/limits.js
var limits = __webpack_require__(78651);
// EXTERNAL MODULE: ./build/src/lint/text-lines.js
var text_lines = __webpack_require__(91410);
;// CONCATENATED MODULE: ./build/src/lint/proof.js

function subjectOf(path, text, analysis) {
    return { path, text, analysis, reading: readingOf(analysis.tree) };
}
async function isProven(engine, subject, message, repair) {
    const { path, text, analysis } = subject;
    const mended = text.slice(0, repair.start) + repair.text + text.slice(repair.end);
    if (mended === text)
        return false;
    const after = await engine.analyse(path, mended);
    if (after.brokenRules.length > 0 || readingOf(after.tree) !== subject.reading)
        return false;
    const allowed = new Map();
    const before = offsetOf(text, (offset) => offset > repair.start && offset < repair.end ? repair.start : offset);
    for (const old of analysis.messages) {
        if (old !== message)
            count(allowed, keyOf(old, before), 1);
    }
    const back = offsetOf(mended, (offset) => {
        if (offset < repair.start)
            return offset;
        const behind = offset - repair.start - repair.text.length;
        return behind < 0 ? repair.start : repair.end + behind;
    });
    return after.messages.every((found) => count(allowed, keyOf(found, back), -1) >= 0);
}
function keyOf(message, offset) {
    return `${message.ruleId} ${offset(message)}`;
}
function offsetOf(text, map) {
    const lines = (0,text_lines/* linesOf */.Dx)(text);
    return (message) => map((0,text_lines/* offsetAt */.HA)(lines, message.line ?? 1, message.column ?? 1));
}
function count(counts, key, change) {
    const result = (counts.get(key) ?? 0) + change;
    counts.set(key, result);
    return result;
}
const SPELLING = new Set(['position', 'data', 'label', 'referenceType']);
function readingOf(tree) {
    const reading = JSON.stringify(tree, function (key, value) {
        if (SPELLING.has(key))
            return undefined;
        return key === 'value' && this.type === 'text' && typeof value === 'string'
            ? value.replace(/\s+/g, ' ')
            : value;
    });
    return reading.replace(SPACE_BEHIND_CHECKBOX, '$1');
}
const SPACE_BEHIND_CHECKBOX = /("checked":(?:true|false),"children":\[\{"type":"paragraph","children":\[\{"type":"text","value":") /g;

;// CONCATENATED MODULE: ./build/src/lint/repair-shapes.js
function moveContent({ text, reason, start }) {
    const [, verb, digits] = / (add|remove) `(\d+)` spaces?(?: \(or add `-` to pad alignment row cells\))?$/.exec(reason) ?? [];
    const count = Number(digits ?? 0);
    if (count === 0 || count > MAX_MOVED_SPACES)
        return undefined;
    if (verb === 'add')
        return { start, end: start, text: ' '.repeat(count) };
    return /^[ \t]+$/.test(text.slice(start - count, start))
        ? { start: start - count, end: start, text: '' }
        : undefined;
}
const MAX_MOVED_SPACES = 200;
function replaceMarker({ reason, start }) {
    const expected = /, expected `(.)`$/.exec(reason)?.[1];
    return expected === undefined ? undefined : { start, end: start + 1, text: expected };
}
function swapMarkers({ text, reason, start, end }, size) {
    const expected = /, expected (?:single tilde |double tilde )?\(?`([*_~]{1,2})`\)?$/.exec(reason)?.[1];
    const written = text.slice(start, end);
    if (expected === undefined || written.length <= 2 * size)
        return undefined;
    const marker = expected.startsWith('~') ? expected : expected.repeat(size);
    return { start, end, text: marker + written.slice(size, -size) + marker };
}
function mendLabel({ text, start, end }, mend) {
    const close = text.indexOf(']:', start);
    if (text.charAt(start) !== '[' || close === -1 || close > end)
        return undefined;
    return { start: start + 1, end: close, text: mend(text.slice(start + 1, close)) };
}
const MAX_FENCED_LINES = 100;
function swapFences({ text, reason, start, end }) {
    const marker = reason.endsWith('expected `~`') ? '~' : '`';
    const written = text.slice(start, end);
    const open = /^(?:`{3,}|~{3,})/.exec(written)?.[0];
    const close = /(?:`{3,}|~{3,})$/.exec(written)?.[0];
    if (open === undefined || close === undefined || open.length === written.length)
        return undefined;
    if (written.split('\n').length > MAX_FENCED_LINES)
        return undefined;
    return { start, end, text: swapped(open) + written.slice(open.length, -close.length) + swapped(close) };
    function swapped(fence) {
        return marker.repeat(fence.length);
    }
}
function restyleHeading({ text, reason, start, end, lineEnding }) {
    const written = text.slice(start, end);
    const expected = /, expected (ATX|ATX \(closed\)|setext)$/.exec(reason)?.[1];
    const [, hashes, hashed] = /^(#{1,6})[ \t]+([^\r\n]+?)(?:[ \t]+#+)?$/.exec(written) ?? [];
    const [, underlined, line] = /^([^\r\n]+)\r?\n *(=+|-+)$/.exec(written) ?? [];
    const depth = hashes?.length ?? (line?.startsWith('=') ? 1 : 2);
    const content = hashed ?? underlined;
    if (content === undefined || expected === undefined)
        return undefined;
    switch (expected) {
        case 'ATX':
            return { start, end, text: `${'#'.repeat(depth)} ${content}` };
        case 'ATX (closed)':
            return { start, end, text: `${'#'.repeat(depth)} ${content} ${'#'.repeat(depth)}` };
        default:
            return depth > 2
                ? undefined
                : {
                    start,
                    end,
                    text: content + lineEnding + (depth === 1 ? '=' : '-').repeat(Math.max(3, content.length)),
                };
    }
}
const TITLE_MARKERS = {
    '`"`': ['"', '"'],
    "`'`": ["'", "'"],
    "`'('` and `')'`": ['(', ')'],
};
function swapTitleMarkers({ text, reason, start, end }) {
    const expected = TITLE_MARKERS[/, expected (.+)$/.exec(reason)?.[1] ?? ''];
    const [title, content, tail] = /["'(]([^"'()\\]*)["')]([ \t]*\)?)$/.exec(text.slice(start, end)) ?? [];
    if (expected === undefined || title === undefined || content === undefined || tail === undefined)
        return undefined;
    return { start: end - title.length, end, text: expected[0] + content + expected[1] + tail };
}
function removeBlankLines({ text, reason, line, startOfLine }) {
    const count = Number(/ remove `(\d+)` blank lines?$/.exec(reason)?.[1] ?? 0);
    const first = reason.includes(' after node') ? line + 1 : line - count;
    if (count === 0 || first < 1)
        return undefined;
    const [start, end] = [startOfLine(first), startOfLine(first + count)];
    return /^[\s>]*$/.test(text.slice(start, end)) ? { start, end, text: '' } : undefined;
}
const TAB_STOP = 4;
function expandTab({ text, start, lineStart }) {
    if (text.charAt(start) !== '\t' || start - lineStart > MAX_MOVED_SPACES)
        return undefined;
    let column = 0;
    for (const character of text.slice(lineStart, start)) {
        column += character === '\t' ? TAB_STOP - (column % TAB_STOP) : 1;
    }
    return { start, end: start + 1, text: ' '.repeat(TAB_STOP - (column % TAB_STOP)) };
}
function emptyReference({ text, start, end }) {
    const open = text.slice(start, end).lastIndexOf('][');
    return open === -1 ? undefined : { start: start + open + 2, end: end - 1, text: '' };
}

;// CONCATENATED MODULE: ./build/src/lint/repairs.js

const REPAIRS = {
    'blockquote-indentation': moveContent,
    'checkbox-character-style': ({ reason, start }) => {
        const expected = /, expected `(x|X| |\\t)`$/.exec(reason)?.[1];
        return expected
            ? { start: start - 1, end: start, text: expected === '\\t' ? '\t' : expected }
            : undefined;
    },
    'checkbox-content-indent': moveContent,
    'definition-case': (fault) => mendLabel(fault, (label) => label.toLowerCase()),
    'definition-spacing': (fault) => mendLabel(fault, (label) => label.replace(/\s+/g, ' ')),
    'emphasis-marker': (fault) => swapMarkers(fault, 1),
    'fenced-code-marker': swapFences,
    'final-newline': ({ start, lineEnding }) => ({ start, end: start, text: lineEnding }),
    'hard-break-spaces': ({ text, start, end, reason }) => {
        const spaces = /^ +/.exec(text.slice(start, end))?.[0].length ?? 0;
        return { start, end: start + spaces, text: reason.endsWith('expected escape') ? '\\' : '  ' };
    },
    'heading-style': restyleHeading,
    'link-title-style': swapTitleMarkers,
    'list-item-bullet-indent': ({ text, start, lineStart }) => /^[ \t]+$/.test(text.slice(lineStart, start)) ? { start: lineStart, end: start, text: '' } : undefined,
    'list-item-content-indent': moveContent,
    'list-item-indent': moveContent,
    'no-blockquote-without-marker': ({ reason, start }) => {
        const missing = Number(/ add `(\d+)` markers?$/.exec(reason)?.[1] ?? 0);
        return missing > 0 ? { start, end: start, text: '> '.repeat(missing) } : undefined;
    },
    'no-consecutive-blank-lines': removeBlankLines,
    'no-heading-content-indent': moveContent,
    'no-heading-indent': moveContent,
    'no-literal-urls': ({ text, start, end, reason }) => reason.includes('add `<` before') ? { start, end, text: `<${text.slice(start, end)}>` } : undefined,
    'no-missing-blank-lines': ({ start, lineStart, lineEnding }) => start === lineStart ? { start, end: start, text: lineEnding } : undefined,
    'no-paragraph-content-indent': moveContent,
    'no-shortcut-reference-image': ({ end }) => ({ start: end, end, text: '[]' }),
    'no-shortcut-reference-link': ({ end }) => ({ start: end, end, text: '[]' }),
    'no-table-indentation': moveContent,
    'no-tabs': expandTab,
    'no-unneeded-full-reference-image': emptyReference,
    'no-unneeded-full-reference-link': emptyReference,
    'ordered-list-marker-style': replaceMarker,
    'ordered-list-marker-value': ({ reason, start }) => {
        const [, actual, expected] = /value `(\d+)`, expected `(\d+)`$/.exec(reason) ?? [];
        return actual && expected ? { start: start - actual.length, end: start, text: expected } : undefined;
    },
    'rule-style': ({ reason, start, end }) => {
        const expected = /, expected `([-_* ]+)`$/.exec(reason)?.[1];
        return expected ? { start, end, text: expected } : undefined;
    },
    'strikethrough-marker': (fault) => swapMarkers(fault, fault.reason.includes('(`~~`), expected') ? 2 : 1),
    'strong-marker': (fault) => swapMarkers(fault, 2),
    'table-cell-padding': moveContent,
    'table-pipe-alignment': moveContent,
    'table-pipes': ({ text, start, reason }) => {
        if (reason.startsWith('Unexpected missing closing'))
            return { start, end: start, text: '| ' };
        return { start, end: start, text: text.charAt(start - 1) === ' ' ? '|' : ' |' };
    },
    'unordered-list-marker-style': replaceMarker,
};

// EXTERNAL MODULE: ./build/src/lint/skipped.js
var skipped = __webpack_require__(55983);
;// CONCATENATED MODULE: ./build/src/lint/document-lint.js







async function lintDocument(engine, path, written) {
    const refusal = (0,skipped/* refusalOf */.Of)(written);
    if (refusal !== undefined)
        return withoutLint(path, refusal);
    const hasMark = written.startsWith('\uFEFF');
    const text = hasMark ? written.slice(1) : written;
    let analysis;
    try {
        analysis = await engine.analyse(path, text);
    }
    catch (error) {
        const isOverflow = error instanceof RangeError;
        const reason = isOverflow ? 'its parts are nested too deeply' : String(error);
        return withoutLint(path, `Not linted: ${reason}.`);
    }
    const document = { path, lines: (0,text_lines/* linesOf */.Dx)(text), markLength: hasMark ? 1 : 0 };
    const listed = analysis.messages
        .map((message) => ({ message, finding: findingOf(message, document) }))
        .sort((a, b) => (0,finding/* compareFindings */.Eg)(a.finding, b.finding));
    const kept = listed.slice(0, limits/* LIMITS */.b1.maxFindings);
    return {
        findings: [...kept.map(({ finding }) => finding), ...remarks(path, analysis, listed.length)],
        edits: (scope, maxCpuMs = limits/* LIMITS */.b1.maxProofCpuMs) => proveEdits({ engine, document, analysis, listed: kept, scope, maxCpuMs }),
    };
}
function withoutLint(path, sentence) {
    return { findings: [(0,skipped/* skippedNote */.dl)(path, sentence)], async *edits() { } };
}
function remarks(path, { brokenRules }, messages) {
    const notes = [];
    if (messages > limits/* LIMITS */.b1.maxFindings) {
        notes.push((0,skipped/* skippedNote */.dl)(path, `Only the first ${limits/* LIMITS */.b1.maxFindings} of ${messages} lint findings are listed.`));
    }
    if (brokenRules.length > 0) {
        notes.push((0,skipped/* skippedNote */.dl)(path, `These lint rules failed on this file: ${brokenRules.join(', ')}.`));
    }
    return notes;
}
function findingOf(message, document) {
    const place = message.place;
    const start = place !== undefined && 'start' in place ? place.start : place;
    const end = place !== undefined && 'end' in place ? place.end : start;
    const column = (point) => point === undefined ? 1 : point.column + (point.line === 1 ? document.markLength : 0);
    const related = relatedPlace(message, document);
    const isComment = message.ruleId === undefined;
    return {
        rule: message.ruleId ?? 'lint-comment',
        severity: message.fatal === true && !isComment ? 'error' : 'warning',
        source: 'remark-lint',
        file: document.path,
        line: start?.line ?? 1,
        column: column(start),
        endLine: end?.line ?? 1,
        endColumn: column(end),
        message: message.reason,
        ...(related === undefined ? {} : { related }),
    };
}
function relatedPlace(message, document) {
    const cause = message.cause;
    if (!(cause instanceof Error && 'line' in cause && 'column' in cause))
        return undefined;
    const { line, column } = cause;
    if (typeof line !== 'number' || typeof column !== 'number')
        return undefined;
    return { file: document.path, line, column: column + (line === 1 ? document.markLength : 0) };
}
async function* proveEdits({ engine, document, analysis, listed, scope, maxCpuMs, }) {
    const { lines } = document;
    let left = Math.min(limits/* LIMITS */.b1.maxProofs, Math.floor(limits/* LIMITS */.b1.maxProvenCharacters / Math.max(1, lines.text.length)));
    let subject;
    const started = process.threadCpuUsage();
    for (const [index, { message, finding }] of listed.entries()) {
        if (left === 0 || cpuMsSince(started) > maxCpuMs)
            return;
        if (!(0,domain_document/* isInScope */.y)(scope, finding.line))
            continue;
        const repair = proposeRepair(message, document);
        if (repair === undefined)
            continue;
        left -= 1;
        try {
            subject ??= subjectOf(document.path, lines.text, analysis);
            if (!(await isProven(engine, subject, message, repair)))
                continue;
        }
        catch (error) {
            if (error instanceof RangeError)
                return;
            throw error;
        }
        yield { index, edit: editOf(repair, document) };
    }
}
function cpuMsSince(started) {
    const { user, system } = process.threadCpuUsage(started);
    return (user + system) / 1000;
}
function proposeRepair(message, { lines }) {
    const rule = message.ruleId;
    const place = message.place;
    if (rule === undefined || place === undefined || !Object.hasOwn(REPAIRS, rule))
        return undefined;
    const [from, to] = 'start' in place ? [place.start, place.end] : [place, place];
    const start = (0,text_lines/* offsetAt */.HA)(lines, from.line, from.column);
    return REPAIRS[rule]?.({
        text: lines.text,
        reason: message.reason,
        start,
        end: (0,text_lines/* offsetAt */.HA)(lines, to.line, to.column),
        line: from.line,
        lineStart: (0,text_lines/* offsetAt */.HA)(lines, from.line, 1),
        lineEnding: (0,text_lines/* lineEndingOf */.RE)(lines),
        startOfLine: (line) => (0,text_lines/* offsetAt */.HA)(lines, line, 1),
    });
}
function editOf({ start, end, text }, { lines, markLength }) {
    const from = (0,text_lines/* pointAt */.sd)(lines, start);
    const to = (0,text_lines/* pointAt */.sd)(lines, end);
    const shift = (point) => point.column + (point.line === 1 ? markLength : 0);
    if (text === '' && from.column === 1 && to.column === 1 && end > start) {
        const last = to.line - 1;
        const endColumn = end - (0,text_lines/* offsetAt */.HA)(lines, last, 1) + 1;
        return { span: { line: from.line, column: 1, endLine: last, endColumn }, text: '', deleteLine: true };
    }
    return { span: { line: from.line, column: shift(from), endLine: to.line, endColumn: shift(to) }, text };
}


/***/ }),

/***/ 57840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createEngine: () => (/* binding */ createEngine),
  preloadEngine: () => (/* binding */ preloadEngine)
});

// EXTERNAL MODULE: ./node_modules/unified/lib/index.js + 3 modules
var lib = __webpack_require__(22772);
// EXTERNAL MODULE: ./node_modules/vfile/lib/index.js + 1 modules
var vfile_lib = __webpack_require__(94413);
// EXTERNAL MODULE: ./build/src/lint/text-lines.js
var text_lines = __webpack_require__(91410);
;// CONCATENATED MODULE: ./build/src/lint/endless-rules.js

const WALKED_NODES = new Map([
    ['no-paragraph-content-indent', 'paragraph'],
    ['no-table-indentation', 'table'],
]);
function canBeEndless(rule) {
    return WALKED_NODES.has(rule);
}
function isEndlessOn(rule, tree, text) {
    const type = WALKED_NODES.get(rule);
    const lines = (0,text_lines/* linesOf */.Dx)(text);
    const left = [tree];
    for (let parent = left.pop(); parent !== undefined; parent = left.pop()) {
        if (!('children' in parent))
            continue;
        for (const node of parent.children) {
            if (node.type === type && hasLineBefore(contentColumn(parent), node, lines))
                return true;
            left.push(node);
        }
    }
    return false;
}
function contentColumn(parent) {
    if (parent.type === 'blockquote') {
        const column = parent.position?.start.column;
        return column === undefined ? undefined : column + 2;
    }
    return parent.type === 'listItem' ? parent.children[0]?.position?.start.column : undefined;
}
function hasLineBefore(column, { position }, { text, starts }) {
    if (column === undefined || position === undefined)
        return false;
    for (let line = position.start.line; line <= position.end.line; line += 1) {
        const length = (starts[line] ?? text.length + 1) - (starts[line - 1] ?? 0);
        if (column > length)
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./build/src/lint/rules.js
var lint_rules = __webpack_require__(38320);
;// CONCATENATED MODULE: ./build/src/lint/engine.js




const PROBE = '# a\n\n* b [c] *d* **e**\n\n| f |\n| - |\n\n```sh\ng\n```\n\n***\n';
const ENDLESS = 'The rule does not come back from this text';
const PLUGIN_PREFIX = 'remark-lint:';
async function createEngine(configuration) {
    const [configured, base] = await Promise.all([rulesOf(configuration), createParser()]);
    const warnings = [];
    const accepted = [];
    for (const rule of configured) {
        const refusal = await refusalOf(rule, base);
        if (refusal === undefined)
            accepted.push(rule);
        else {
            const file = configuration.source ?? 'the default configuration';
            warnings.push(`The lint rule ${rule.id} does not run: ${refusal} (${file}).`);
        }
    }
    const processor = await withRules(base, accepted);
    return {
        rules: accepted.map((rule) => rule.id),
        warnings,
        analyse: (path, text) => analyse(processor, path, text, accepted),
    };
}
async function rulesOf(configuration) {
    const rules = new Map();
    for (const plugin of configuration.plugins) {
        if (plugin.kind === 'preset') {
            for (const rule of await rulesOfPreset(plugin.name))
                rules.set(rule.id, rule);
        }
        else {
            rules.set(plugin.id, {
                id: plugin.id,
                plugin: await load(lint_rules/* RULES */.y0[plugin.id]),
                options: plugin.options,
                isOfPreset: false,
            });
        }
    }
    return [...rules.values()].filter((rule) => rule.options !== false).sort((a, b) => (a.id < b.id ? -1 : 1));
}
async function rulesOfPreset(name) {
    const preset = (await lint_rules/* PRESETS */.fG[name]?.())?.default;
    if (typeof preset !== 'object' ||
        preset === null ||
        !('plugins' in preset) ||
        !Array.isArray(preset.plugins)) {
        throw new TypeError(`remark-preset-lint-${name} holds no plugins`);
    }
    return preset.plugins.flatMap((entry) => {
        const [plugin, options] = Array.isArray(entry) ? entry : [entry];
        if (!isPlugin(plugin) || !plugin.name.startsWith(PLUGIN_PREFIX))
            return [];
        return [{ id: plugin.name.slice(PLUGIN_PREFIX.length), plugin, options, isOfPreset: true }];
    });
}
async function load(module) {
    const plugin = (await module?.())?.default;
    if (!isPlugin(plugin))
        throw new TypeError('a lint rule holds no plugin');
    return plugin;
}
function isPlugin(value) {
    return typeof value === 'function';
}
async function createParser() {
    const [{ default: parse }, { default: gfm }, { default: frontmatter }] = await loadParser();
    return (0,lib/* unified */.l)().use(parse).use(gfm).use(frontmatter, ['yaml', 'toml']).freeze();
}
function loadParser() {
    return Promise.all([Promise.all(/* import() */[__webpack_require__.e(7024), __webpack_require__.e(4085)]).then(__webpack_require__.bind(__webpack_require__, 94085)), Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(7024), __webpack_require__.e(5068)]).then(__webpack_require__.bind(__webpack_require__, 65068)), __webpack_require__.e(/* import() */ 9045).then(__webpack_require__.bind(__webpack_require__, 39045))]);
}
async function preloadEngine() {
    await lint_rules/* PRESETS */.fG.recommended?.();
    await loadParser();
    await Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(4588), __webpack_require__.e(7673)]).then(__webpack_require__.bind(__webpack_require__, 27673));
}
async function withRules(parser, rules) {
    const { default: messageControl } = await Promise.all(/* import() */[__webpack_require__.e(4146), __webpack_require__.e(4588), __webpack_require__.e(7673)]).then(__webpack_require__.bind(__webpack_require__, 27673));
    const processor = parser();
    for (const { id, plugin, options } of rules) {
        const rule = (0,lib/* unified */.l)().use(plugin, options).freeze();
        if (canBeEndless(id))
            processor.use(() => guarded(id, rule));
        else
            processor.use(plugin, options);
    }
    const silence = messageControl({
        name: 'lint',
        source: 'remark-lint',
        known: Object.keys(lint_rules/* RULES */.y0),
    });
    const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1 } };
    const silenceOnly = () => (tree, file) => silence({ type: 'root', children: tree.children, position }, file);
    return processor.use(silenceOnly).freeze();
}
function guarded(id, rule) {
    return async (tree, file) => {
        if (isEndlessOn(id, tree, String(file)))
            file.message(ENDLESS, { ruleId: id, source: 'remark-lint' });
        else
            await rule.run(tree, file);
    };
}
async function refusalOf(rule, parser) {
    if (rule.options === undefined || rule.isOfPreset)
        return undefined;
    try {
        const processor = parser().use(rule.plugin, rule.options).freeze();
        const file = new vfile_lib/* VFile */.T({ path: 'probe.md', value: PROBE });
        await processor.run(processor.parse(file), file);
        return file.messages.find(isBreakdown)?.reason.replace(/\.$/, '');
    }
    catch (error) {
        return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
    }
}
function isBreakdown(message) {
    if (message.place !== undefined || message.ruleId === undefined)
        return false;
    const isCrash = message.cause instanceof Error && !('reason' in message.cause);
    return isCrash || !isAboutFileName(message.ruleId) || message.reason.startsWith('Unexpected value');
}
function isAboutFileName(id) {
    return id === 'file-extension' || id.startsWith('no-file-name-');
}
async function analyse(processor, path, text, rules) {
    const file = new vfile_lib/* VFile */.T({ path, value: text });
    const tree = processor.parse(file);
    try {
        await processor.run(tree, file);
    }
    catch (error) {
        if (!file.messages.some((message) => message === error))
            throw error;
    }
    const broken = new Set(file.messages.filter(isBreakdown).map((message) => message.ruleId));
    return {
        tree,
        messages: file.messages.filter((message) => message.ruleId !== 'known' && !isBreakdown(message)),
        brokenRules: rules.map((rule) => rule.id).filter((id) => broken.has(id)),
    };
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

/***/ 91410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   HA: () => (/* binding */ offsetAt),
/* harmony export */   RE: () => (/* binding */ lineEndingOf),
/* harmony export */   sd: () => (/* binding */ pointAt)
/* harmony export */ });
function linesOf(text) {
    const starts = [0];
    for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10))
            starts.push(index + 1);
    }
    return { text, starts };
}
function offsetAt({ text, starts }, line, column) {
    return Math.min((starts[line - 1] ?? text.length) + column - 1, text.length);
}
function pointAt({ starts }, offset) {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
function lineEndingOf({ text, starts }) {
    const end = starts[1];
    if (end === undefined)
        return '\n';
    return text.charAt(end - 1) === '\n' && text.charAt(end - 2) === '\r' ? '\r\n' : text.charAt(end - 1);
}


/***/ })

};
