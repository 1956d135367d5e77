export const id = 6701;
export const ids = [6701];
export const modules = {

/***/ 66701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderHelp: () => (/* binding */ renderHelp)
/* harmony export */ });
/* harmony import */ var _about_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88856);
/* harmony import */ var _report_display_width_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13539);
/* harmony import */ var _settings_value_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43734);
/* harmony import */ var _terminal_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34237);




const INDENT = '  ';
const GAP = '  ';
const NAME_COLUMNS = 24;
function renderHelp({ color, width = 80 }) {
    const bold = (text) => (color ? `\x1b[1m${text}\x1b[22m` : text);
    const columns = Math.min(100, Math.max(60, width));
    const sections = _terminal_options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTION_GROUPS */ .Fg.map(([group, title]) => {
        const rows = [..._terminal_options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .lw].filter(([, definition]) => definition.group === group);
        return [bold(title), ...rows.flatMap(([name, definition]) => row(name, definition, columns))];
    });
    return `${[
        [`${_about_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME */ .o_} ${_about_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .xv} checks the links in Markdown documents, and lints them.`],
        [
            bold('Usage'),
            `${INDENT}${_about_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME */ .o_} [options] [PATHS…]`,
            '',
            `${INDENT}PATHS are files, folders and globs; without any, the whole folder is checked.`,
        ],
        ...sections,
        [
            bold('Exit codes'),
            `${INDENT}0  nothing at --fail-on or above`,
            `${INDENT}1  findings`,
            `${INDENT}2  it could not do its job`,
        ],
        [
            bold('Environment'),
            `${INDENT}GITHUB_TOKEN or GH_TOKEN  asks GitHub's API more, and sooner; not needed`,
            `${INDENT}HTTPS_PROXY, NO_PROXY     the way to the web`,
            `${INDENT}NO_COLOR, FORCE_COLOR     colours`,
        ],
        [
            bold('Examples'),
            `${INDENT}${_about_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME */ .o_} README.md docs/`,
            `${INDENT}${_about_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME */ .o_} --diff origin/main`,
            `${INDENT}${_about_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME */ .o_} --offline --format json --output report.json`,
        ],
    ]
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function row(name, { type, summary, default: usual, defaultIn }, columns) {
    const letter = Object.keys(_terminal_options_js__WEBPACK_IMPORTED_MODULE_1__/* .LETTERS */ .mt).find((key) => _terminal_options_js__WEBPACK_IMPORTED_MODULE_1__/* .LETTERS */ .mt[key] === name);
    const isOn = type === _settings_value_types_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM && usual === true;
    const written = `--${isOn ? '[no-]' : ''}${name}${type === _settings_value_types_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM ? '' : ` ${type.placeholder}`}`;
    const label = `${INDENT}${letter === undefined ? '    ' : `-${letter}, `}${written}`;
    const start = INDENT.length + 4 + NAME_COLUMNS + GAP.length;
    const again = type.isList ? ' May be given more than once.' : '';
    const text = `${summary.replaceAll('`', '')}${again}${defaultText(defaultIn?.terminal ?? usual)}`;
    const lines = [...(0,_report_display_width_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(text, columns - start)];
    const isLong = label.length > start - GAP.length;
    const head = isLong ? [label] : [label.padEnd(start) + (lines.shift() ?? '')];
    return [...head, ...lines.map((line) => ' '.repeat(start) + line)];
}
function defaultText(value) {
    if (value === undefined || value === false)
        return '';
    if (value === true)
        return ' [on]';
    return ` [${Array.isArray(value) ? value.join(', ') : String(value)}]`;
}


/***/ })

};
