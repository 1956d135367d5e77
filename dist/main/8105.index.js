export const id = 8105;
export const ids = [8105];
export const modules = {

/***/ 78105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileIgnoredUrl: () => (/* binding */ compileIgnoredUrl),
/* harmony export */   compileUrlPattern: () => (/* binding */ compileUrlPattern)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);

function compileUrlPattern(source, refuse) {
    const written = /^\/(?<expression>.+)\/(?<flags>i?)$/.exec(source)?.groups;
    if (written !== undefined) {
        return fromExpression(source, compile(written.expression ?? '', written.flags === 'i', refuse));
    }
    if (LOOKS_LIKE_EXPRESSION.test(source))
        return fromExpression(source, compile(source, false, refuse));
    const problem = braceProblem(source);
    if (problem === undefined)
        return fromGlob(source, compile(globToExpression(source), false, refuse));
    refuse(problem);
    return undefined;
}
const LOOKS_LIKE_EXPRESSION = /^\^|^https?\?:|^http\(s\)\?:|\$$|[\\|]|\.[*+]|\(\?|\[[^\]]*\]/;
function fromExpression(source, compiled) {
    return compiled && { source, matches: (url) => compiled.test(url) };
}
function fromGlob(source, compiled) {
    const hasFragment = source.includes('#');
    return (compiled && {
        source,
        matches(url) {
            const end = hasFragment ? -1 : url.indexOf('#');
            return compiled.test(end === -1 ? url : url.slice(0, end));
        },
    });
}
function compile(expression, ignoreCase, refuse) {
    try {
        return re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(expression, ignoreCase ? re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.CASE_INSENSITIVE : 0);
    }
    catch (error) {
        if (!(error instanceof re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JSException */ .o_))
            throw error;
        const why = error.message.replace(/^error parsing regexp: /, '');
        const isLookAround = /`\(\?<?[=!]/.test(why);
        const hint = isLookAround ? '; look-ahead and look-behind are left out, so that no pattern can hang' : '';
        refuse(`is no regular expression: ${why}${hint}`);
        return undefined;
    }
}
function braceProblem(glob) {
    let depth = 0;
    for (const character of glob) {
        if (character === '{')
            depth += 1;
        if (character === '}')
            depth -= 1;
        if (depth < 0)
            return 'is no glob: a } has no {';
    }
    return depth > 0 ? 'is no glob: a { is not closed' : undefined;
}
function globToExpression(glob) {
    const { scheme = '', host = '', rest = '', } = /^(?<scheme>[a-z*]+:\/\/)?(?<host>[^/?#]*)(?<rest>.*)$/s.exec(glob)?.groups ?? {};
    const anyScheme = scheme === '' ? '[a-z][a-z0-9+.-]*://' : '';
    const wholeHost = rest === '' ? '(?:[:/?#].*)?' : '';
    return `^${anyScheme}${translate(scheme + host.toLowerCase() + rest)}${wholeHost}$`;
}
function translate(glob) {
    let depth = 0;
    let expression = '';
    for (const token of glob.match(/\*\*|[\s\S]/g) ?? []) {
        if (token === '{')
            depth += 1;
        if (token === '}')
            depth -= 1;
        const isAlternative = token === ',' && depth > 0;
        expression += isAlternative ? '|' : (TRANSLATIONS[token] ?? re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.quote(token));
    }
    return expression;
}
const TRANSLATIONS = { '**': '.*', '*': '[^/]*', '{': '(?:', '}': ')' };
function compileIgnoredUrl(source, refuse) {
    const wanted = URL.parse(source);
    if (wanted === null || !/^https?:$/.test(wanted.protocol)) {
        refuse('is no http or https URL; patterns belong into exclude');
        return undefined;
    }
    return {
        source,
        matches(url) {
            const given = URL.parse(url);
            if (given === null)
                return false;
            if (wanted.hash === '')
                given.hash = '';
            return given.href === wanted.href;
        },
    };
}


/***/ })

};
