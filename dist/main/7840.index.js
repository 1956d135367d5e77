export const id = 7840;
export const ids = [7840];
export const modules = {

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
