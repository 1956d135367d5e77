export const id = 6008;
export const ids = [6008];
export const modules = {

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


/***/ })

};
