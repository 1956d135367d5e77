export const id = 3674;
export const ids = [3674];
export const modules = {

/***/ 43674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  extract: () => (/* binding */ extract),
  L: () => (/* binding */ read)
});

// EXTERNAL MODULE: ./node_modules/github-slugger/index.js + 1 modules
var github_slugger = __webpack_require__(42710);
;// CONCATENATED MODULE: ./build/src/extract/collector.js

const MAX_TEXT_LENGTH = 200;
class Collector {
    links = [];
    comments = [];
    #lines;
    #anchors = new Map();
    #piece;
    #slugger = new github_slugger/* default */.A();
    constructor(lines) {
        this.#lines = lines;
    }
    get anchors() {
        return [...this.#anchors.keys()];
    }
    get anchorPlaces() {
        return this.#anchors;
    }
    begin(piece) {
        this.#piece = piece;
    }
    addLink({ kind, from, destination, url, text, entry }) {
        const isEntry = entry !== undefined && !entry.hasEntry;
        if (isEntry)
            entry.hasEntry = true;
        this.links.push({
            kind,
            destination,
            url,
            text,
            span: this.#lines.span(from, from + destination.length),
            isEntry,
        });
    }
    dropLinks(mark, which, entry) {
        let kept = mark;
        for (let at = mark; at < this.links.length; at += 1) {
            const link = this.links[at];
            if (which === 'all' || link.kind === 'bare') {
                if (link.isEntry && entry !== undefined)
                    entry.hasEntry = false;
                continue;
            }
            this.links[kept] = link;
            kept += 1;
        }
        if (kept < this.links.length)
            this.links.length = kept;
    }
    addAnchor(anchor) {
        if (anchor !== '' && !this.#anchors.has(anchor))
            this.#anchors.set(anchor, this.#piece);
    }
    addHeading(text) {
        this.addAnchor(this.#slugger.slug(text));
    }
    addFootnote(label) {
        this.addAnchor(`fn-${label}`);
        this.addAnchor(`fnref-${label}`);
    }
    addComment(comment) {
        this.comments.push(comment);
    }
}

// EXTERNAL MODULE: ./node_modules/entities/dist/decode.js + 3 modules
var decode = __webpack_require__(81161);
;// CONCATENATED MODULE: ./build/src/extract/characters.js
const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const EXCLAMATION = 33;
const DOUBLE_QUOTE = 34;
const HASH = 35;
const DOLLAR = 36;
const AMPERSAND = 38;
const SINGLE_QUOTE = 39;
const PAREN_OPEN = 40;
const PAREN_CLOSE = 41;
const ASTERISK = 42;
const PLUS = 43;
const HYPHEN = 45;
const DOT = 46;
const SLASH = 47;
const DIGIT_0 = 48;
const DIGIT_9 = 57;
const COLON = 58;
const SEMICOLON = 59;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;
const AT = 64;
const BRACKET_OPEN = 91;
const characters_BACKSLASH = 92;
const BRACKET_CLOSE = 93;
const CARET = 94;
const UNDERSCORE = 95;
const BACKTICK = 96;
const LOWER_W = 119;
const BRACE_OPEN = 123;
const PIPE = 124;
const BRACE_CLOSE = 125;
const TILDE = 126;
function isSpace(code) {
    return code === SPACE || (code >= TAB && code <= CARRIAGE_RETURN);
}
function isSpaceOrTab(code) {
    return code === SPACE || code === TAB;
}
function isLetter(code) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
function isDigit(code) {
    return code >= DIGIT_0 && code <= DIGIT_9;
}
function isLetterOrDigit(code) {
    return isLetter(code) || isDigit(code);
}
function isAsciiPunctuation(code) {
    return ((code >= 33 && code <= 47) ||
        (code >= 58 && code <= 64) ||
        (code >= 91 && code <= 96) ||
        (code >= 123 && code <= 126));
}
const UNICODE_PUNCTUATION = /^\p{P}/u;
const UNICODE_SPACE = /^[\p{Zs}\t\n\f\r]/u;
function isPunctuationAt(text, index) {
    const code = text.charCodeAt(index);
    return code < 128
        ? isAsciiPunctuation(code)
        : UNICODE_PUNCTUATION.test(String.fromCodePoint(text.codePointAt(index) ?? code));
}
function isWhitespaceAt(text, index) {
    const code = text.charCodeAt(index);
    return code < 128 ? isSpace(code) : UNICODE_SPACE.test(text.charAt(index));
}
function skipSpace(text, from, to) {
    let at = from;
    while (at < to && isSpace(text.charCodeAt(at)))
        at += 1;
    return at;
}
function trimEnd(text, from, to) {
    let at = to;
    while (at > from && isSpace(text.charCodeAt(at - 1)))
        at -= 1;
    return at;
}

;// CONCATENATED MODULE: ./build/src/extract/decode.js


function decodeMarkdown(source) {
    if (!source.includes('\\'))
        return decodeEntities(source);
    let result = '';
    let from = 0;
    for (let at = source.indexOf('\\'); at >= 0; at = source.indexOf('\\', at)) {
        if (!isAsciiPunctuation(source.charCodeAt(at + 1))) {
            at += 1;
            continue;
        }
        result += decodeEntities(source.slice(from, at)) + source.charAt(at + 1);
        at += 2;
        from = at;
    }
    return result + decodeEntities(source.slice(from));
}
function decodeEntities(source) {
    return source.includes('&') ? (0,decode/* decodeHTMLStrict */.hl)(source) : source;
}
function decodeAttribute(source) {
    return (source.includes('&') ? (0,decode/* decodeHTMLAttribute */.Im)(source) : source).trim();
}
function isEscaped(text, index) {
    let at = index;
    while (text.charCodeAt(at - 1) === BACKSLASH)
        at -= 1;
    return (index - at) % 2 === 1;
}

;// CONCATENATED MODULE: ./build/src/extract/directives.js
const VERBS = new Set(['disable', 'enable', 'ignore']);
const MAX_COMMENT_LENGTH = 2000;
function parseDirective(comment) {
    if (comment.length > MAX_COMMENT_LENGTH)
        return undefined;
    const [name, verb, ...rules] = comment.trim().split(/[\s,]+/);
    if (name !== 'deadwood' || verb === undefined || !VERBS.has(verb))
        return undefined;
    return { verb, rules: rules.filter((rule) => rule !== '') };
}
function readSilences(comments, pieces, lines) {
    const silences = [];
    const disabled = new Map();
    const close = (rule, last) => {
        const first = disabled.get(rule);
        disabled.delete(rule);
        if (first !== undefined && last >= first)
            silences.push({ rules: rule === 'all' ? 'all' : [rule], first, last });
    };
    let own = 0;
    for (const comment of comments) {
        while ((pieces[own + 1]?.from ?? Number.POSITIVE_INFINITY) <= comment.from)
            own += 1;
        const directive = parseDirective(comment.content);
        if (directive === undefined)
            continue;
        const { verb, rules } = directive;
        const line = lines.lineAt(comment.from);
        if (verb === 'ignore') {
            const [first, last] = ignoredLines(comment, own, pieces, lines);
            if (last >= first)
                silences.push({ rules: rules.length === 0 ? 'all' : rules, first, last });
        }
        else if (verb === 'disable') {
            for (const rule of rules.length === 0 ? ['all'] : rules)
                if (!disabled.has(rule))
                    disabled.set(rule, line);
        }
        else {
            for (const rule of rules.length === 0 ? [...disabled.keys()] : rules)
                close(rule, line);
        }
    }
    for (const rule of [...disabled.keys()])
        close(rule, Math.max(lines.lineCount, 1));
    return silences.sort((a, b) => a.first - b.first || a.last - b.last);
}
function ignoredLines(comment, own, pieces, lines) {
    const ownPiece = pieces[own];
    if (ownPiece?.kind !== 'html')
        return [lines.lineAt(comment.from), lines.lineAt(comment.to)];
    const { container } = ownPiece;
    const next = pieces[own + 1];
    const child = next === undefined ? undefined : childHolding(container, next);
    if (next === undefined || child === undefined)
        return [1, 0];
    let end = endOf(next);
    for (let at = own + 2; at < pieces.length; at += 1) {
        const piece = pieces[at];
        const other = childHolding(container, piece);
        if (other === undefined || !isSameBlock(child, other))
            break;
        end = Math.max(end, endOf(piece));
    }
    return [lines.lineAt(child.from), lines.lineAt(Math.max(end - 1, child.from))];
}
function childHolding(container, piece) {
    let child = piece;
    for (let at = piece.container; at !== undefined; at = at.parent) {
        if (at === container)
            return child;
        child = at;
    }
    return undefined;
}
function isSameBlock(a, b) {
    if (a === b)
        return true;
    if ('marker' in a && 'marker' in b)
        return a.kind === 'item' && b.kind === 'item' && a.marker === b.marker;
    return a.kind === 'cell' && b.kind === 'cell';
}
function endOf(piece) {
    return piece.from + (piece.kind === 'definition' ? piece.destination.length : piece.content.length);
}

;// CONCATENATED MODULE: ./build/src/extract/front-matter.js
const BYTE_ORDER_MARK = '\uFEFF';
const YAML_START = /^(?:[^\s:#[\]{}<>][^:\r\n]*:(?:\s|$)|#|- )/;
const TOML_START = /^(?:["'\w.-]+\s*=|\[|#)/;
const FENCES = [
    { open: '---', close: /^(?:---|\.\.\.)[ \t]*$/, start: YAML_START },
    { open: '+++', close: /^\+\+\+[ \t]*$/, start: TOML_START },
];
function bodyStart(text) {
    const start = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
    const fence = FENCES.find(({ open }) => text.startsWith(open, start));
    if (fence === undefined)
        return start;
    let at = endOfLine(text, start);
    if (text.slice(start + fence.open.length, at).trim() !== '')
        return start;
    let hasContent = false;
    while (at < text.length) {
        const from = afterLineEnding(text, at);
        at = endOfLine(text, from);
        const line = text.slice(from, at);
        if (fence.close.test(line))
            return at < text.length ? afterLineEnding(text, at) : at;
        if (hasContent || line.trim() === '')
            continue;
        if (!fence.start.test(line))
            return start;
        hasContent = true;
    }
    return start;
}
function endOfLine(text, from) {
    let at = from;
    while (at < text.length && text[at] !== '\n' && text[at] !== '\r')
        at += 1;
    return at;
}
function afterLineEnding(text, at) {
    return text.startsWith('\r\n', at) ? at + 2 : at + 1;
}

;// CONCATENATED MODULE: ./build/src/extract/html-links.js


const ADDRESS_ATTRIBUTES = new Map([
    ['href', 'url'],
    ['src', 'url'],
    ['poster', 'url'],
    ['cite', 'url'],
    ['srcset', 'candidates'],
    ['data', 'object'],
]);
const ANCHOR_ATTRIBUTES = new Set(['id', 'name']);
const KIND = 'html';
function collectTag(tag, place, collector) {
    for (const attribute of tag.attributes) {
        const name = attribute.name.toLowerCase();
        if (ANCHOR_ATTRIBUTES.has(name))
            collector.addAnchor(decodeAttribute(place.text.slice(attribute.from, attribute.to)));
        const how = ADDRESS_ATTRIBUTES.get(name);
        if (how === undefined || (how === 'object' && tag.name !== 'object'))
            continue;
        if (how === 'candidates')
            collectCandidates(attribute, tag, place, collector);
        else
            addAddress(attribute.from, attribute.to, tag, place, collector, name === 'href');
    }
}
function addAddress(from, to, tag, { text, base, entry }, collector, isHref) {
    let start = from;
    let end = to;
    while (start < end && isSpace(text.charCodeAt(start)))
        start += 1;
    while (end > start && isSpace(text.charCodeAt(end - 1)))
        end -= 1;
    const destination = text.slice(start, end);
    const alternative = tag.attributes.find(({ name }) => name.toLowerCase() === 'alt');
    const label = alternative === undefined ? tag.text : decodeAttribute(text.slice(alternative.from, alternative.to));
    collector.addLink({
        kind: KIND,
        from: base + start,
        destination,
        url: decodeAttribute(destination),
        text: label,
        entry: isHref ? entry : undefined,
    });
}
function collectCandidates(attribute, tag, place, collector) {
    const { text } = place;
    let at = attribute.from;
    while (at < attribute.to) {
        while (at < attribute.to && (isSpace(text.charCodeAt(at)) || text[at] === ','))
            at += 1;
        const from = at;
        while (at < attribute.to && !isSpace(text.charCodeAt(at)))
            at += 1;
        let to = at;
        while (to > from && text[to - 1] === ',')
            to -= 1;
        if (to > from)
            addAddress(from, to, tag, place, collector, false);
        if (to === at)
            while (at < attribute.to && text[at] !== ',')
                at += 1;
    }
}

;// CONCATENATED MODULE: ./build/src/extract/html-tag.js

function scanTag(text, from, to, onAttribute) {
    const isClosing = text.charCodeAt(from + 1) === SLASH;
    let at = isClosing ? from + 2 : from + 1;
    if (!isLetter(text.charCodeAt(at)))
        return -1;
    while (at < to && isTagNameCode(text.charCodeAt(at)))
        at += 1;
    for (;;) {
        const next = skipSpace(text, at, to);
        if (next >= to)
            return -1;
        const code = text.charCodeAt(next);
        if (code === GREATER)
            return next + 1;
        if (isClosing)
            return -1;
        if (code === SLASH)
            return text.charCodeAt(next + 1) === GREATER && next + 1 < to ? next + 2 : -1;
        if (next === at || !isAttributeStart(code))
            return -1;
        let nameTo = next + 1;
        while (nameTo < to && isAttributeCode(text.charCodeAt(nameTo)))
            nameTo += 1;
        at = nameTo;
        const equals = skipSpace(text, nameTo, to);
        if (equals >= to || text.charCodeAt(equals) !== EQUALS)
            continue;
        const valueFrom = skipSpace(text, equals + 1, to);
        const valueEnd = scanValue(text, valueFrom, to);
        if (valueEnd < 0)
            return -1;
        const quote = isQuote(text.charCodeAt(valueFrom)) ? 1 : 0;
        onAttribute?.(next, nameTo, valueFrom + quote, valueEnd - quote);
        at = valueEnd;
    }
}
function scanValue(text, from, to) {
    const quote = text.charCodeAt(from);
    if (isQuote(quote)) {
        const close = text.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", from + 1);
        return close < 0 || close >= to ? -1 : close + 1;
    }
    let at = from;
    while (at < to && isUnquotedCode(text.charCodeAt(at)))
        at += 1;
    return at === from ? -1 : at;
}
function scanLooseTag(text, from, to, onAttribute) {
    let at = from + 1;
    while (at < to &&
        !isSpace(text.charCodeAt(at)) &&
        text.charCodeAt(at) !== GREATER &&
        text.charCodeAt(at) !== SLASH)
        at += 1;
    for (;;) {
        while (at < to && (isSpace(text.charCodeAt(at)) || text.charCodeAt(at) === SLASH))
            at += 1;
        if (at >= to)
            return -1;
        if (text.charCodeAt(at) === GREATER)
            return at + 1;
        const nameFrom = at;
        at += 1;
        while (at < to && isLooseNameCode(text.charCodeAt(at)))
            at += 1;
        const nameTo = at;
        const equals = skipSpace(text, at, to);
        if (equals >= to || text.charCodeAt(equals) !== EQUALS)
            continue;
        const valueFrom = skipSpace(text, equals + 1, to);
        const quote = text.charCodeAt(valueFrom);
        if (isQuote(quote)) {
            const close = text.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", valueFrom + 1);
            if (close < 0 || close >= to)
                return -1;
            onAttribute(nameFrom, nameTo, valueFrom + 1, close);
            at = close + 1;
        }
        else {
            at = valueFrom;
            while (at < to && !isSpace(text.charCodeAt(at)) && text.charCodeAt(at) !== GREATER)
                at += 1;
            onAttribute(nameFrom, nameTo, valueFrom, at);
        }
    }
}
function isQuote(code) {
    return code === DOUBLE_QUOTE || code === SINGLE_QUOTE;
}
function isTagNameCode(code) {
    return isLetterOrDigit(code) || code === HYPHEN;
}
function isAttributeStart(code) {
    return isLetter(code) || code === 95 || code === 58;
}
function isAttributeCode(code) {
    return isAttributeStart(code) || isDigit(code) || code === 46 || code === HYPHEN;
}
function isUnquotedCode(code) {
    return (!isSpace(code) && !isQuote(code) && code !== EQUALS && code !== LESS && code !== GREATER && code !== 96);
}
function isLooseNameCode(code) {
    return !isSpace(code) && code !== EQUALS && code !== GREATER && code !== SLASH;
}

;// CONCATENATED MODULE: ./build/src/extract/html-reader.js





const RAW_TEXT = new Map(['script', 'style', 'textarea', 'title', 'xmp', 'noembed'].map((name) => [
    name,
    new RegExp(`</${name}[\\s/>]`, 'gi'),
]));
const HEADING = /^h[1-6]$/;
const TAG = /<[^>]*>/g;
const MAX_HEADING_LENGTH = 2000;
function readHtml(piece, collector) {
    const { content: text, from: base, entry } = piece;
    const place = { text, base, entry };
    let at = text.indexOf('<');
    while (at >= 0) {
        const code = text.charCodeAt(at + 1);
        let next = at + 1;
        if (code === EXCLAMATION || code === QUESTION)
            next = readDeclaration(text, base, at, collector);
        else if (isLetter(code))
            next = readTag(place, at, collector);
        else if (code === SLASH)
            next = endOfBogus(text, at);
        at = text.indexOf('<', next);
    }
}
function endOfBogus(text, from) {
    const close = text.indexOf('>', from);
    return close < 0 ? text.length : close + 1;
}
function readDeclaration(text, base, from, collector) {
    if (!text.startsWith('<!--', from))
        return endOfBogus(text, from);
    const close = text.indexOf('-->', from + 4);
    const end = close < 0 ? text.length : close;
    collector.addComment({
        from: base + from,
        to: base + Math.min(end + 3, text.length),
        content: text.slice(from + 4, end),
    });
    return Math.min(end + 3, text.length);
}
function readTag(place, from, collector) {
    const { text } = place;
    const attributes = [];
    const end = scanLooseTag(text, from, text.length, (nameFrom, nameTo, valueFrom, valueTo) => {
        attributes.push({ name: text.slice(nameFrom, nameTo), from: valueFrom, to: valueTo });
    });
    if (end < 0)
        return text.length;
    const name = (/^[a-z][^\s/>]*/i.exec(text.slice(from + 1, from + 40))?.[0] ?? '').toLowerCase();
    if (attributes.length > 0) {
        const isLink = name === 'a' && attributes.some((attribute) => attribute.name.toLowerCase() === 'href');
        collectTag({ name, attributes, text: isLink ? textUpTo('</a', text, end) : '' }, place, collector);
    }
    if (HEADING.test(name))
        collector.addHeading(textUpTo(`</${name}`, text, end));
    const raw = RAW_TEXT.get(name);
    if (raw === undefined)
        return end;
    raw.lastIndex = end;
    return raw.test(text) ? raw.lastIndex : text.length;
}
function textUpTo(mark, text, from) {
    const source = text.slice(from, from + MAX_HEADING_LENGTH);
    const close = source.toLowerCase().indexOf(mark);
    if (close < 0)
        return '';
    return decodeEntities(source.slice(0, close).replace(TAG, ''))
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, MAX_TEXT_LENGTH);
}

;// CONCATENATED MODULE: ./build/src/extract/bare-url.js

const MAX_HOST_LENGTH = 255;
const SCHEMES = ['http', 'https', 'ftp'];
const LONGEST_SCHEME = 5;
const TRAILING = new Set('?!.,:*_~\'"'.split(''));
function bareUrlAt(text, colon, room) {
    let from = colon;
    while (from > room.from && colon - from <= LONGEST_SCHEME && isLetter(text.charCodeAt(from - 1)))
        from -= 1;
    if (!SCHEMES.includes(text.slice(from, colon).toLowerCase()))
        return undefined;
    const host = colon + 3;
    if (host >= room.to || isPunctuationAt(text, host) || isWhitespaceAt(text, host))
        return undefined;
    const hostEnd = scanHost(text, host, room.to, false);
    return hostEnd < 0 ? undefined : { from, to: trimUrl(text, colon, endOfRun(text, hostEnd, room)) };
}
function bareHostAt(text, from, room) {
    if (!text.startsWith('www.', from) || !canPrecedeHost(text, from, room))
        return undefined;
    const hostEnd = scanHost(text, from, room.to, true);
    const to = hostEnd < 0 ? hostEnd : trimUrl(text, from, endOfRun(text, hostEnd, room));
    return to > from + 'www.'.length ? { from, to } : undefined;
}
function canPrecedeHost(text, from, room) {
    if (from === 0 || isSpace(text.charCodeAt(from - 1)) || '*_~('.includes(text.charAt(from - 1)))
        return true;
    return room.isInBrackets && from > room.from && text.charCodeAt(from - 1) === BRACKET_OPEN;
}
function bareEmailAt(text, at, room) {
    const { from: start, to } = room;
    let from = at;
    while (from > start && isLocalPart(text, from - 1))
        from -= 1;
    if (text.charCodeAt(from) === UNDERSCORE && text.charCodeAt(at - 1) === UNDERSCORE)
        return undefined;
    let isXmpp = false;
    if (text.charCodeAt(from - 1) === COLON && from < at) {
        const scheme = ['mailto:', 'xmpp:'].find((word) => text.endsWith(word, from) && from - word.length >= start);
        if (scheme !== undefined && !isLetterOrDigit(text.charCodeAt(from - scheme.length - 1))) {
            from -= scheme.length;
            isXmpp = scheme === 'xmpp:';
        }
    }
    if (from === at)
        return undefined;
    let end = at + 1;
    let dots = 0;
    for (; end < to; end += 1) {
        const code = text.charCodeAt(end);
        if (code === AT)
            return undefined;
        if (code === DOT && end < to - 1 && isLetterOrDigit(text.charCodeAt(end + 1)))
            dots += 1;
        else if (!isLetterOrDigit(code) && code !== HYPHEN && code !== UNDERSCORE && !(isXmpp && code === SLASH))
            break;
    }
    while (text.charCodeAt(from) === UNDERSCORE && text.charCodeAt(end - 1) === UNDERSCORE) {
        from += 1;
        end -= 1;
    }
    if (from === at || dots === 0 || !isLetter(text.charCodeAt(end - 1)))
        return undefined;
    return { from, to: end };
}
function isLocalPart(text, index) {
    const code = text.charCodeAt(index);
    if (code !== characters_BACKSLASH)
        return isLocalCode(code);
    const next = text.charCodeAt(index + 1);
    return next === AT || (isAsciiPunctuation(next) && isLocalCode(next));
}
function isLocalCode(code) {
    return isLetterOrDigit(code) || code === DOT || code === PLUS || code === HYPHEN || code === UNDERSCORE;
}
function endOfRun(text, from, { to, isInBrackets }) {
    let depth = 0;
    let firstOpen = to;
    let at = from;
    for (; at < to; at += 1) {
        const code = text.charCodeAt(at);
        if (code === LESS || (code <= 32 && isSpace(code)))
            break;
        if (!isInBrackets)
            continue;
        if (code === BRACKET_OPEN) {
            if (depth === 0)
                firstOpen = at;
            depth += 1;
        }
        else if (code === BRACKET_CLOSE) {
            if (depth === 0)
                break;
            depth -= 1;
            if (depth === 0 && text.charCodeAt(at + 1) === PAREN_OPEN)
                return firstOpen;
        }
    }
    return depth > 0 ? firstOpen : at;
}
function scanHost(text, from, to, needsDot) {
    const limit = Math.min(to - 1, from + MAX_HOST_LENGTH);
    let dots = 0;
    let underscores = 0;
    let underscoresBefore = 0;
    let at = from + 1;
    for (; at < limit; at += 1) {
        const code = text.charCodeAt(at);
        if (isLetterOrDigit(code) || code === HYPHEN)
            continue;
        if (code === UNDERSCORE)
            underscores += 1;
        else if (code === DOT) {
            underscoresBefore = underscores;
            underscores = 0;
            dots += 1;
        }
        else
            break;
    }
    if (underscores > 0 || underscoresBefore > 0 || at - from >= MAX_HOST_LENGTH)
        return -1;
    return dots > 0 || !needsDot ? at : -1;
}
function trimUrl(text, from, to) {
    let end = to;
    let unopened;
    while (end > from) {
        const code = text.charCodeAt(end - 1);
        if (TRAILING.has(text.charAt(end - 1)))
            end -= 1;
        else if (code === SEMICOLON)
            end = startOfEntity(text, from, end);
        else if (code === PAREN_CLOSE) {
            unopened ??= countUnopened(text, from, end);
            if (unopened <= 0)
                break;
            unopened -= 1;
            end -= 1;
        }
        else
            break;
    }
    return end;
}
function startOfEntity(text, from, end) {
    let at = end - 2;
    while (at > from && isLetter(text.charCodeAt(at)))
        at -= 1;
    return at < end - 2 && text.charCodeAt(at) === AMPERSAND ? at : end - 1;
}
function countUnopened(text, from, to) {
    let count = 0;
    for (let at = from; at < to; at += 1) {
        const code = text.charCodeAt(at);
        if (code === PAREN_CLOSE)
            count += 1;
        else if (code === PAREN_OPEN)
            count -= 1;
    }
    return count;
}

;// CONCATENATED MODULE: ./build/src/extract/inline-place.js
const NOWHERE = { text: '', end: 0, base: 0, entry: undefined, isCell: false };

;// CONCATENATED MODULE: ./build/src/extract/bare-links.js




class BareLinks {
    #collector;
    #html;
    #room = { from: 0, to: 0, isInBrackets: false };
    #place = NOWHERE;
    constructor(collector, html) {
        this.#collector = collector;
        this.#html = html;
    }
    start(place) {
        this.#place = place;
        this.#room.from = 0;
        this.#room.to = place.end;
    }
    cutAt(offset) {
        this.#room.from = offset;
    }
    readUrl(colon, isInBrackets) {
        this.#room.isInBrackets = isInBrackets;
        return this.#add(bareUrlAt(this.#place.text, colon, this.#room), '');
    }
    readHost(from, isInBrackets) {
        this.#room.isInBrackets = isInBrackets;
        return this.#add(bareHostAt(this.#place.text, from, this.#room), 'http://');
    }
    readEmail(at) {
        const { text } = this.#place;
        const found = bareEmailAt(text, at, this.#room);
        if (found === undefined)
            return -1;
        return this.#add(found, text.slice(found.from, at).includes(':') ? '' : 'mailto:');
    }
    #add(found, prefix) {
        if (found === undefined)
            return -1;
        const { from, to } = found;
        const { text, base, entry } = this.#place;
        this.cutAt(to);
        if (this.#html.isInAnchor(from))
            return to;
        const destination = text.slice(from, to);
        const shown = this.#shown(destination, prefix);
        this.#collector.addLink({
            kind: 'bare',
            from: base + from,
            destination,
            url: prefix + shown,
            text: shown.slice(0, MAX_TEXT_LENGTH),
            entry,
        });
        return to;
    }
    #shown(destination, prefix) {
        if (!destination.includes('\\'))
            return destination;
        if (prefix === 'mailto:')
            return decodeMarkdown(destination);
        return this.#place.isCell ? destination.replaceAll('\\|', '|') : destination;
    }
}

;// CONCATENATED MODULE: ./build/src/extract/brackets.js
class BracketStack {
    size = 0;
    #from = [];
    #isImage = [];
    #hasInner = [];
    #mark = [];
    #inactiveBelow = 0;
    clear() {
        this.size = 0;
        this.#inactiveBelow = 0;
    }
    push(from, isImage, mark) {
        if (this.size > 0)
            this.#hasInner[this.size - 1] = true;
        this.#from[this.size] = from;
        this.#isImage[this.size] = isImage;
        this.#hasInner[this.size] = false;
        this.#mark[this.size] = mark;
        this.size += 1;
    }
    pop() {
        if (this.size > 0)
            this.size -= 1;
        if (this.#inactiveBelow > this.size)
            this.#inactiveBelow = this.size;
    }
    canClose() {
        const index = this.size - 1;
        return index >= 0 && (index >= this.#inactiveBelow || this.#isImage[index] === true);
    }
    match() {
        const isImage = this.top.isImage;
        this.pop();
        if (!isImage)
            this.#inactiveBelow = this.size;
    }
    get top() {
        const index = this.size - 1;
        return {
            from: this.#from[index] ?? 0,
            isImage: this.#isImage[index] ?? false,
            hasInner: this.#hasInner[index] ?? false,
            mark: this.#mark[index] ?? 0,
        };
    }
}

;// CONCATENATED MODULE: ./build/src/extract/destination.js

const MAX_LABEL_LENGTH = 999;
const MAX_PAREN_DEPTH = 32;
function scanLabel(text, from, to) {
    const limit = Math.min(to, from + MAX_LABEL_LENGTH + 2);
    for (let at = from + 1; at < limit; at += 1) {
        const code = text.charCodeAt(at);
        if (code === BRACKET_CLOSE)
            return at + 1;
        if (code === BRACKET_OPEN)
            return -1;
        if (code === characters_BACKSLASH && isAsciiPunctuation(text.charCodeAt(at + 1)))
            at += 1;
    }
    return -1;
}
function scanDestination(text, from, to) {
    return text.charCodeAt(from) === LESS ? scanAngled(text, from, to) : scanPlain(text, from, to);
}
function scanAngled(text, from, to) {
    for (let at = from + 1; at < to; at += 1) {
        const code = text.charCodeAt(at);
        if (code === GREATER)
            return at + 1;
        if (code === LESS || code === LINE_FEED || code === CARRIAGE_RETURN)
            return -1;
        if (code === characters_BACKSLASH)
            at += 1;
    }
    return -1;
}
function scanPlain(text, from, to) {
    let depth = 0;
    let at = from;
    for (; at < to; at += 1) {
        const code = text.charCodeAt(at);
        if (code <= 32 && isSpace(code))
            break;
        if (code === PAREN_OPEN) {
            depth += 1;
            if (depth > MAX_PAREN_DEPTH)
                return -1;
        }
        else if (code === PAREN_CLOSE) {
            if (depth === 0)
                break;
            depth -= 1;
        }
        else if (code === characters_BACKSLASH && isAsciiPunctuation(text.charCodeAt(at + 1)))
            at += 1;
    }
    return Math.min(at, to);
}
function scanTitle(text, from, to) {
    const open = text.charCodeAt(from);
    if (open !== DOUBLE_QUOTE && open !== SINGLE_QUOTE && open !== PAREN_OPEN)
        return -1;
    const close = open === PAREN_OPEN ? PAREN_CLOSE : open;
    for (let at = from + 1; at < to; at += 1) {
        const code = text.charCodeAt(at);
        if (code === close)
            return at + 1;
        if (code === PAREN_OPEN && open === PAREN_OPEN)
            return -1;
        if (code === characters_BACKSLASH && isAsciiPunctuation(text.charCodeAt(at + 1)))
            at += 1;
    }
    return -1;
}
function scanDefinition(text, from) {
    const to = text.length;
    const labelEnd = scanLabel(text, from, to);
    if (labelEnd < 0 || text[labelEnd] !== ':')
        return undefined;
    const start = skipSpaceAndOneLineEnding(text, labelEnd + 1);
    const isAngled = text.charCodeAt(start) === LESS;
    const destinationEnd = scanDestination(text, start, to);
    if (destinationEnd < 0 || (destinationEnd === start && !isAngled))
        return undefined;
    const titleStart = skipSpaceAndOneLineEnding(text, destinationEnd);
    const titleEnd = titleStart === destinationEnd ? -1 : scanTitle(text, titleStart, to);
    let end = titleEnd < 0 ? -1 : endOfBlankLine(text, titleEnd);
    if (end < 0)
        end = endOfBlankLine(text, destinationEnd);
    if (end < 0)
        return undefined;
    const offset = isAngled ? 1 : 0;
    return {
        labelFrom: from + 1,
        labelTo: labelEnd - 1,
        destinationFrom: start + offset,
        destinationTo: destinationEnd - offset,
        end,
    };
}
function skipSpaceAndOneLineEnding(text, from) {
    const at = skipSpacesAndTabs(text, from);
    const next = destination_afterLineEnding(text, at);
    return next < 0 ? at : skipSpacesAndTabs(text, next);
}
function endOfBlankLine(text, from) {
    const at = skipSpacesAndTabs(text, from);
    return at === text.length ? at : destination_afterLineEnding(text, at);
}
function destination_afterLineEnding(text, at) {
    if (text.charCodeAt(at) === CARRIAGE_RETURN)
        return text.charCodeAt(at + 1) === LINE_FEED ? at + 2 : at + 1;
    return text.charCodeAt(at) === LINE_FEED ? at + 1 : -1;
}
function skipSpacesAndTabs(text, from) {
    let at = from;
    while (at < text.length && isSpaceOrTab(text.charCodeAt(at)))
        at += 1;
    return at;
}
function normalizeLabel(label) {
    return label
        .replace(/[\t\n\v\f\r ]+/g, ' ')
        .trim()
        .toLowerCase()
        .toUpperCase();
}

;// CONCATENATED MODULE: ./build/src/extract/code-spans.js

const MAX_RUN = 80;
class CodeSpans {
    #text = '';
    #end = 0;
    #seen = new Int32Array(MAX_RUN + 1);
    #isScanned = false;
    #isFresh = true;
    start(text, end) {
        this.#text = text;
        this.#end = end;
        this.#isScanned = false;
        if (!this.#isFresh)
            this.#seen.fill(-1);
        this.#isFresh = true;
    }
    endAt(from) {
        const text = this.#text;
        const end = this.#end;
        let contentFrom = from;
        while (contentFrom < end && text.charCodeAt(contentFrom) === BACKTICK)
            contentFrom += 1;
        const length = contentFrom - from;
        if (length > MAX_RUN || (this.#isScanned && (this.#seen[length] ?? -1) < contentFrom))
            return contentFrom;
        this.#isFresh = false;
        for (let at = text.indexOf('`', contentFrom); at >= 0 && at < end; at = text.indexOf('`', at)) {
            const start = at;
            while (at < end && text.charCodeAt(at) === BACKTICK)
                at += 1;
            const run = at - start;
            if (run <= MAX_RUN)
                this.#seen[run] = start;
            if (run === length)
                return at;
        }
        this.#isScanned = true;
        return contentFrom;
    }
}

;// CONCATENATED MODULE: ./build/src/extract/underscores.js

function underscoresAt(source, from, part) {
    let to = from;
    while (source.charCodeAt(to) === UNDERSCORE)
        to += 1;
    const isSpaceBefore = from === 0 || isWhitespaceAt(source, from - 1);
    const isSpaceAfter = to === source.length || isWhitespaceAt(source, to);
    const isPunctuationBefore = !isSpaceBefore && isPunctuationAt(source, from - 1);
    const isPunctuationAfter = !isSpaceAfter && isPunctuationAt(source, to);
    const isLeft = !isSpaceAfter && (!isPunctuationAfter || isSpaceBefore || isPunctuationBefore);
    const isRight = !isSpaceBefore && (!isPunctuationBefore || isSpaceAfter || isPunctuationAfter);
    return {
        part,
        length: to - from,
        left: to - from,
        canOpen: isLeft && (!isRight || isPunctuationBefore),
        canClose: isRight && (!isLeft || isPunctuationAfter),
    };
}
function resolveUnderscores(runs) {
    const openers = [];
    for (const closer of runs) {
        while (closer.canClose && closer.left > 0) {
            const opener = openers.at(-1);
            if (opener === undefined || isForbidden(opener, closer))
                break;
            const size = opener.left >= 2 && closer.left >= 2 ? 2 : 1;
            opener.left -= size;
            closer.left -= size;
            if (opener.left === 0)
                openers.pop();
        }
        if (closer.canOpen && closer.left > 0)
            openers.push(closer);
    }
}
function isForbidden(opener, closer) {
    if (!opener.canClose && !closer.canOpen)
        return false;
    return (opener.length + closer.length) % 3 === 0 && (opener.length % 3 !== 0 || closer.length % 3 !== 0);
}

;// CONCATENATED MODULE: ./build/src/extract/visible-text.js






const AUTOLINK = /<([A-Za-z][A-Za-z0-9.+-]{1,31}:[^\x00-\x20<>]*|[^\s<>@]+@[A-Za-z0-9.-]+)>/y;
const MARKUP = /[\\`<&[\]!*_~]/;
function visibleText(source, options) {
    return MARKUP.test(source) ? new VisibleText(source, options).read() : source;
}
class VisibleText {
    #source;
    #options;
    #parts = [];
    #underscores = [];
    #brackets = [];
    #code;
    #hasNoComment = false;
    #at = 0;
    constructor(source, options) {
        this.#source = source;
        this.#options = options;
    }
    read() {
        const source = this.#source;
        let textFrom = 0;
        const flush = (to) => {
            if (to > textFrom)
                this.#parts.push(decodeEntities(source.slice(textFrom, to)));
        };
        while (this.#at < source.length) {
            const from = this.#at;
            if (!this.#readMarkup(source.charCodeAt(from), flush))
                this.#at = Math.max(this.#at, from) + 1;
            else
                textFrom = this.#at;
        }
        flush(source.length);
        resolveUnderscores(this.#underscores);
        for (const { part, left } of this.#underscores)
            this.#parts[part] = '_'.repeat(left);
        return this.#parts.join('');
    }
    #readMarkup(code, flush) {
        const from = this.#at;
        switch (code) {
            case characters_BACKSLASH:
                if (!isAsciiPunctuation(this.#source.charCodeAt(from + 1)))
                    return false;
                flush(from);
                this.#push(this.#source.charAt(from + 1), from + 2);
                return true;
            case BACKTICK:
                return this.#readCode(flush);
            case LESS:
                return this.#readAngle(flush);
            case EXCLAMATION:
                if (this.#source.charCodeAt(from + 1) !== BRACKET_OPEN)
                    return false;
                flush(from);
                this.#brackets.push({ at: this.#parts.length, isImage: true });
                this.#push('![', from + 2);
                return true;
            case BRACKET_OPEN:
                flush(from);
                this.#brackets.push({ at: this.#parts.length, isImage: false });
                this.#push('[', from + 1);
                return true;
            case BRACKET_CLOSE:
                flush(from);
                this.#closeBracket();
                return true;
            case 42:
            case 126:
                if (isLonely(this.#source, from))
                    return false;
                flush(from);
                this.#at = from + 1;
                return true;
            case UNDERSCORE:
                flush(from);
                this.#readUnderscores();
                return true;
            default:
                return false;
        }
    }
    #push(part, next) {
        this.#parts.push(part);
        this.#at = next;
    }
    #readCode(flush) {
        const source = this.#source;
        const from = this.#at;
        let contentFrom = from;
        while (source.charCodeAt(contentFrom) === BACKTICK)
            contentFrom += 1;
        if (this.#code === undefined) {
            this.#code = new CodeSpans();
            this.#code.start(source, source.length);
        }
        const end = this.#code.endAt(from);
        if (end === contentFrom) {
            this.#at = contentFrom - 1;
            return false;
        }
        flush(from);
        const code = source.slice(contentFrom, end - (contentFrom - from)).replace(/\r?\n|\r/g, ' ');
        const isPadded = code.startsWith(' ') && code.endsWith(' ') && code.trim() !== '';
        this.#push(isPadded ? code.slice(1, -1) : code, end);
        return true;
    }
    #readAngle(flush) {
        const source = this.#source;
        const from = this.#at;
        AUTOLINK.lastIndex = from;
        const autolink = AUTOLINK.exec(source);
        if (autolink !== null) {
            flush(from);
            this.#push(decodeEntities(autolink[1] ?? ''), AUTOLINK.lastIndex);
            return true;
        }
        const end = source.startsWith('<!--', from)
            ? this.#endOfComment(from)
            : scanTag(source, from, source.length);
        if (end < 0)
            return false;
        flush(from);
        this.#at = end;
        return true;
    }
    #endOfComment(from) {
        if (this.#hasNoComment)
            return -1;
        const close = this.#source.indexOf('-->', from + 4);
        this.#hasNoComment = close < 0;
        return close < 0 ? -1 : close + 3;
    }
    #closeBracket() {
        const from = this.#at;
        const bracket = this.#brackets.pop();
        const end = bracket === undefined ? -1 : this.#endOfLink(from + 1);
        if (bracket === undefined || end < 0) {
            this.#push(']', from + 1);
            return;
        }
        if (bracket.isImage && this.#options.images === 'nothing') {
            this.#parts.length = bracket.at;
            while ((this.#underscores.at(-1)?.part ?? -1) >= bracket.at)
                this.#underscores.pop();
        }
        else
            this.#parts[bracket.at] = '';
        this.#at = end;
    }
    #endOfLink(from) {
        const source = this.#source;
        const { length } = source;
        if (source.charCodeAt(from) === PAREN_OPEN) {
            const start = skipSpace(source, from + 1, length);
            const destinationEnd = scanDestination(source, start, length);
            if (destinationEnd < 0)
                return -1;
            let end = skipSpace(source, destinationEnd, length);
            const titleEnd = end > destinationEnd ? scanTitle(source, end, length) : -1;
            if (titleEnd > 0)
                end = skipSpace(source, titleEnd, length);
            return source.charCodeAt(end) === PAREN_CLOSE ? end + 1 : -1;
        }
        if (source.charCodeAt(from) !== BRACKET_OPEN)
            return -1;
        const end = scanLabel(source, from, length);
        if (end < 0)
            return -1;
        return end === from + 2 || this.#options.references.has(normalizeLabel(source.slice(from + 1, end - 1)))
            ? end
            : -1;
    }
    #readUnderscores() {
        const run = underscoresAt(this.#source, this.#at, this.#parts.length);
        this.#underscores.push(run);
        this.#push('', this.#at + run.length);
    }
}
function isLonely(source, at) {
    const isSpaceBefore = at === 0 || isWhitespaceAt(source, at - 1);
    return (isSpaceBefore &&
        (at + 1 === source.length || isWhitespaceAt(source, at + 1) || source.charCodeAt(at + 1) === GREATER));
}

;// CONCATENATED MODULE: ./build/src/extract/bracket-links.js







const MAX_SOURCE_LENGTH = 400;
const bracket_links_MAX_LABEL_LENGTH = 1000;
class BracketLinks {
    #collector;
    #options;
    #brackets = new BracketStack();
    #place = NOWHERE;
    constructor(collector, options) {
        this.#collector = collector;
        this.#options = options;
    }
    start(place) {
        this.#place = place;
        this.#brackets.clear();
    }
    get isOpen() {
        return this.#brackets.size > 0;
    }
    open(from, isImage) {
        this.#brackets.push(from, isImage, this.#collector.links.length);
    }
    close(closing) {
        const brackets = this.#brackets;
        let end = -1;
        if (brackets.canClose()) {
            if (this.#place.text.charCodeAt(closing + 1) === PAREN_OPEN)
                end = this.#readInlineLink(closing);
            if (end < 0 && this.#options.references.size > 0)
                end = this.#readReference(closing);
        }
        if (end < 0)
            brackets.pop();
        else
            brackets.match();
        return end;
    }
    #readInlineLink(closing) {
        const { text, end: limit, base, entry } = this.#place;
        const start = skipSpace(text, closing + 2, limit);
        const destinationEnd = scanDestination(text, start, limit);
        if (destinationEnd < 0)
            return -1;
        let end = skipSpace(text, destinationEnd, limit);
        if (end > destinationEnd) {
            const titleEnd = scanTitle(text, end, limit);
            if (titleEnd > 0)
                end = skipSpace(text, titleEnd, limit);
        }
        if (end >= limit || text.charCodeAt(end) !== PAREN_CLOSE)
            return -1;
        const inset = text.charCodeAt(start) === LESS ? 1 : 0;
        this.#dropInner();
        const { isImage, from } = this.#brackets.top;
        const destination = text.slice(start + inset, destinationEnd - inset);
        this.#collector.addLink({
            kind: isImage ? 'image' : 'inline',
            from: base + start + inset,
            destination,
            url: decodeMarkdown(destination),
            text: this.#visible(from, closing),
            entry: isImage ? undefined : entry,
        });
        return end + 1;
    }
    #readReference(closing) {
        const { text, end: limit, entry } = this.#place;
        const { isImage, from, hasInner } = this.#brackets.top;
        const isFollowed = text.charCodeAt(closing + 1) === BRACKET_OPEN && closing + 1 < limit;
        const labelEnd = isFollowed ? scanLabel(text, closing + 1, limit) : -1;
        const isFull = labelEnd > 0 && text.slice(closing + 2, labelEnd - 1).trim() !== '';
        if (!isFull && hasInner)
            return -1;
        const label = isFull ? text.slice(closing + 2, labelEnd - 1) : text.slice(from, closing);
        if (label.length > bracket_links_MAX_LABEL_LENGTH || !this.#options.references.has(normalizeLabel(label)))
            return -1;
        this.#dropInner();
        if (!isImage && entry !== undefined)
            entry.hasEntry = true;
        return labelEnd > 0 ? labelEnd : closing + 1;
    }
    #dropInner() {
        const { isImage, mark } = this.#brackets.top;
        if (this.#collector.links.length === mark)
            return;
        this.#collector.dropLinks(mark, isImage ? 'all' : 'bare', this.#place.entry);
    }
    #visible(from, to) {
        const source = this.#place.text.slice(from, Math.min(to, from + MAX_SOURCE_LENGTH));
        const text = visibleText(source, { references: this.#options.references, images: 'description' });
        const folded = text.includes('\n') ? text.replace(/\s*\n\s*/g, ' ') : text;
        return folded.length > MAX_TEXT_LENGTH ? folded.slice(0, MAX_TEXT_LENGTH) : folded;
    }
}

;// CONCATENATED MODULE: ./build/src/extract/mdx.js

function endOfExpression(text, from, to) {
    let depth = 0;
    let quote = 0;
    for (let at = from; at < to; at += 1) {
        const code = text.charCodeAt(at);
        if (quote !== 0) {
            if (code === characters_BACKSLASH)
                at += 1;
            else if (code === quote)
                quote = 0;
        }
        else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE || code === BACKTICK)
            quote = code;
        else if (code === BRACE_OPEN)
            depth += 1;
        else if (code === BRACE_CLOSE) {
            depth -= 1;
            if (depth === 0)
                return at + 1;
        }
    }
    return from + 1;
}

;// CONCATENATED MODULE: ./build/src/extract/jsx-tag.js


function scanJsxTag(text, from, to, onAttribute) {
    let at = text.charCodeAt(from + 1) === SLASH ? from + 2 : from + 1;
    while (at < to && isNameCode(text.charCodeAt(at)))
        at += 1;
    for (;;) {
        at = skipSpace(text, at, to);
        if (at >= to)
            return -1;
        const code = text.charCodeAt(at);
        if (code === GREATER)
            return at + 1;
        if (code === SLASH) {
            at += 1;
            continue;
        }
        if (code === BRACE_OPEN) {
            const end = endOfExpression(text, at, to);
            if (end === at + 1)
                return -1;
            at = end;
            continue;
        }
        if (!isNameCode(code))
            return -1;
        const nameFrom = at;
        while (at < to && isNameCode(text.charCodeAt(at)))
            at += 1;
        const nameTo = at;
        const equals = skipSpace(text, at, to);
        if (text.charCodeAt(equals) !== EQUALS)
            continue;
        const value = skipSpace(text, equals + 1, to);
        const quote = text.charCodeAt(value);
        if (quote === BRACE_OPEN) {
            at = endOfExpression(text, value, to);
            if (at === value + 1)
                return -1;
        }
        else if (quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE) {
            const close = text.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", value + 1);
            if (close < 0 || close >= to)
                return -1;
            onAttribute(nameFrom, nameTo, value + 1, close);
            at = close + 1;
        }
        else
            return -1;
    }
}
function isNameCode(code) {
    return (isLetterOrDigit(code) ||
        code === 95 ||
        code === 36 ||
        code === 45 ||
        code === 46 ||
        code === 58 ||
        (code > 127 && !isSpace(code)));
}

;// CONCATENATED MODULE: ./build/src/extract/inline-html.js








const URI = /[A-Za-z][A-Za-z0-9.+-]{1,31}:[^\x00-\x20<>]*>/y;
const EMAIL = /[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*>/y;
const DECLARATION = /<![A-Z]+\s[^>]*>/y;
const inline_html_MAX_SOURCE_LENGTH = 400;
class InlineHtml {
    #collector;
    #options;
    #place = NOWHERE;
    #anchorEnd = 0;
    #missing = new Set();
    constructor(collector, options) {
        this.#collector = collector;
        this.#options = options;
    }
    start(place) {
        this.#place = place;
        this.#anchorEnd = 0;
        if (this.#missing.size > 0)
            this.#missing.clear();
    }
    isInAnchor(offset) {
        return offset < this.#anchorEnd;
    }
    read(from) {
        const { text } = this.#place;
        const code = text.charCodeAt(from + 1);
        if (code === EXCLAMATION || code === QUESTION)
            return this.#readSection(from);
        const isTagStart = isLetter(code) || code === SLASH;
        if (isTagStart || code > 32) {
            const end = this.#readAutolink(from);
            if (end > 0)
                return end;
        }
        return isTagStart || this.#options.isMdx ? this.#readTag(from) : -1;
    }
    #readSection(from) {
        const { text } = this.#place;
        if (text.startsWith('<!--', from))
            return this.#readComment(from);
        if (text.startsWith('<![CDATA[', from))
            return this.#endOf(']]>', from + 9);
        if (text.startsWith('<?', from))
            return this.#endOf('?>', from + 2);
        DECLARATION.lastIndex = from;
        return this.#find('>', from) > 0 && DECLARATION.test(text) ? DECLARATION.lastIndex : -1;
    }
    #readComment(from) {
        const { text, base } = this.#place;
        if (text.startsWith('<!---->', from))
            return from + 7;
        if (/^-?>/.test(text.slice(from + 4, from + 6)))
            return -1;
        const at = this.#find('--', from + 4);
        if (at < 0 || text.charAt(at + 2) !== '>')
            return -1;
        this.#collector.addComment({ from: base + from, to: base + at + 3, content: text.slice(from + 4, at) });
        return at + 3;
    }
    #endOf(mark, from) {
        const at = this.#find(mark, from);
        return at < 0 ? -1 : at + mark.length;
    }
    #find(mark, from) {
        if (this.#missing.has(mark))
            return -1;
        const at = this.#place.text.indexOf(mark, from);
        if (at >= 0 && at + mark.length <= this.#place.end)
            return at;
        this.#missing.add(mark);
        return -1;
    }
    #readAutolink(from) {
        const { text, base, entry } = this.#place;
        URI.lastIndex = from + 1;
        EMAIL.lastIndex = from + 1;
        const isUri = URI.test(text);
        if (!isUri && !EMAIL.test(text))
            return -1;
        const end = isUri ? URI.lastIndex : EMAIL.lastIndex;
        const destination = text.slice(from + 1, end - 1);
        this.#collector.addLink({
            kind: 'autolink',
            from: base + from + 1,
            destination,
            url: isUri ? decodeEntities(destination) : `mailto:${destination}`,
            text: destination.slice(0, MAX_TEXT_LENGTH),
            entry,
        });
        return end;
    }
    #readTag(from) {
        const { text } = this.#place;
        const attributes = [];
        const scan = this.#options.isMdx ? scanJsxTag : scanTag;
        const end = scan(text, from, this.#place.end, (nameFrom, nameTo, valueFrom, valueTo) => {
            attributes.push({ name: text.slice(nameFrom, nameTo), from: valueFrom, to: valueTo });
        });
        if (end < 0 || attributes.length === 0)
            return end;
        const name = (/^[\w.-]+/.exec(text.slice(from + 1, from + 40))?.[0] ?? '').toLowerCase();
        const isAnchor = name === 'a' && attributes.some((attribute) => attribute.name.toLowerCase() === 'href');
        const close = isAnchor ? this.#find(`</${text.charAt(from + 1)}`, end) : -1;
        if (close > 0)
            this.#anchorEnd = close;
        collectTag({ name, attributes, text: close > 0 ? this.#visible(end, close) : '' }, this.#place, this.#collector);
        return end;
    }
    #visible(from, to) {
        const source = this.#place.text.slice(from, Math.min(to, from + inline_html_MAX_SOURCE_LENGTH));
        const text = visibleText(source, { references: this.#options.references, images: 'description' });
        return text.replace(/\s+/g, ' ').trim().slice(0, MAX_TEXT_LENGTH);
    }
}

;// CONCATENATED MODULE: ./build/src/extract/math.js

const NOT_FIRST = new Set(')]},.;:!?%'.split(''));
const NOT_LAST = new Set('([{'.split(''));
function endOfMath(text, from, to) {
    const after = text.charCodeAt(from + 1);
    if (after === DOLLAR)
        return endOfDisplay(text, from, to);
    const isOpen = from + 1 < to &&
        after !== BACKTICK &&
        !isSpace(after) &&
        !NOT_FIRST.has(text.charAt(from + 1)) &&
        !isLetterOrDigit(text.charCodeAt(from - 1));
    if (!isOpen)
        return from + 1;
    for (let at = from + 1; at < to; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 10 || code === 13)
            break;
        if (code === characters_BACKSLASH)
            at += 1;
        else if (code === DOLLAR)
            return canClose(text, at) ? at + 1 : from + 1;
    }
    return from + 1;
}
function canClose(text, at) {
    const isAfterText = !isSpace(text.charCodeAt(at - 1)) && !NOT_LAST.has(text.charAt(at - 1));
    return isAfterText && !isLetterOrDigit(text.charCodeAt(at + 1)) && text.charCodeAt(at + 1) !== DOLLAR;
}
function endOfDisplay(text, from, to) {
    const close = text.indexOf('$$', from + 2);
    return close < 0 || close + 2 > to ? from + 2 : close + 2;
}

;// CONCATENATED MODULE: ./build/src/extract/inline.js







const SPECIAL = new Uint8Array(128);
for (const code of [
    AT,
    characters_BACKSLASH,
    BACKTICK,
    BRACKET_CLOSE,
    BRACKET_OPEN,
    COLON,
    DOLLAR,
    EXCLAMATION,
    LESS,
    LOWER_W,
]) {
    SPECIAL[code] = 1;
}
const MAX_UNCLOSED = 20;
class InlineReader {
    #isMdx;
    #code = new CodeSpans();
    #html;
    #bare;
    #brackets;
    #text = '';
    #end = 0;
    #at = 0;
    #unclosedExpressions = 0;
    constructor(collector, options) {
        this.#isMdx = options.isMdx;
        this.#html = new InlineHtml(collector, options);
        this.#bare = new BareLinks(collector, this.#html);
        this.#brackets = new BracketLinks(collector, options);
    }
    read({ kind, content: text, from: base, entry }) {
        const end = trimEnd(text, 0, text.length);
        const place = { text, end, base, entry, isCell: kind === 'cell' };
        this.#text = text;
        this.#end = end;
        this.#at = 0;
        this.#unclosedExpressions = 0;
        this.#code.start(text, end);
        this.#html.start(place);
        this.#bare.start(place);
        this.#brackets.start(place);
        while (this.#at < end) {
            const code = text.charCodeAt(this.#at);
            if (code < 128 && SPECIAL[code] === 1)
                this.#at = this.#readSpecial(code, this.#at);
            else if (code === BRACE_OPEN && this.#isMdx)
                this.#at = this.#readExpression(this.#at);
            else
                this.#at += 1;
        }
    }
    #readSpecial(code, at) {
        const text = this.#text;
        const next = text.charCodeAt(at + 1);
        switch (code) {
            case LOWER_W:
                return next === LOWER_W ? orNext(this.#bare.readHost(at, this.#brackets.isOpen), at) : at + 1;
            case COLON:
                if (next !== SLASH || text.charCodeAt(at + 2) !== SLASH)
                    return at + 1;
                return orNext(this.#bare.readUrl(at, this.#brackets.isOpen), at);
            case AT:
                return orNext(this.#bare.readEmail(at), at);
            case BRACKET_OPEN:
                this.#brackets.open(at + 1, false);
                return at + 1;
            case EXCLAMATION:
                if (next !== BRACKET_OPEN || text.charCodeAt(at + 2) === CARET)
                    return at + 1;
                this.#brackets.open(at + 2, true);
                return at + 2;
            case BRACKET_CLOSE:
                return this.#cut(this.#brackets.close(at), at);
            case characters_BACKSLASH:
                if (next === AT)
                    return orNext(this.#bare.readEmail(at + 1), at + 1);
                return isAsciiPunctuation(next) ? at + 2 : at + 1;
            case BACKTICK:
                return this.#cut(this.#code.endAt(at), at);
            case LESS:
                return this.#cut(this.#html.read(at), at);
            default:
                return this.#cut(endOfMath(text, at, this.#end), at);
        }
    }
    #cut(end, at) {
        if (end > at + 1)
            this.#bare.cutAt(end);
        return orNext(end, at);
    }
    #readExpression(from) {
        if (this.#unclosedExpressions === MAX_UNCLOSED)
            return from + 1;
        const end = endOfExpression(this.#text, from, this.#end);
        if (end === from + 1)
            this.#unclosedExpressions += 1;
        return end;
    }
}
function orNext(end, at) {
    return end < 0 ? at + 1 : end;
}

;// CONCATENATED MODULE: ./build/src/extract/lines.js
const lines_LINE_FEED = 10;
const lines_CARRIAGE_RETURN = 13;
class LineTable {
    text;
    starts;
    lineCount;
    #last = 0;
    constructor(text) {
        this.text = text;
        this.starts = text.includes('\r') ? startsOfAnyLines(text) : startsOfLines(text);
        const isLastEmpty = this.starts[this.starts.length - 1] === text.length;
        this.lineCount = isLastEmpty ? this.starts.length - 1 : this.starts.length;
    }
    lineAt(offset) {
        return this.#indexAt(offset) + 1;
    }
    span(from, to) {
        const index = this.#indexAt(from);
        const column = from - (this.starts[index] ?? 0) + 1;
        const next = this.starts[index + 1];
        if (next === undefined || to < next) {
            return { line: index + 1, column, endLine: index + 1, endColumn: column + to - from };
        }
        const endIndex = this.#indexAt(to);
        return {
            line: index + 1,
            column,
            endLine: endIndex + 1,
            endColumn: to - (this.starts[endIndex] ?? 0) + 1,
        };
    }
    #indexAt(offset) {
        const { starts } = this;
        let index = this.#last;
        for (let step = 0; step < 4; step += 1) {
            if (offset < (starts[index] ?? 0))
                break;
            const next = starts[index + 1];
            if (next === undefined || offset < next) {
                this.#last = index;
                return index;
            }
            index += 1;
        }
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        this.#last = low;
        return low;
    }
    lineChunks = true;
    get length() {
        return this.text.length;
    }
    chunk(from) {
        const next = this.starts[this.#indexAt(from) + 1];
        return next === undefined ? this.text.slice(from) : this.text.slice(from, next - 1);
    }
    read(from, to) {
        return this.text.slice(from, to);
    }
}
function startsOfLines(text) {
    let starts = new Uint32Array((text.length >> 5) + 16);
    let count = 1;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
        if (count === starts.length)
            starts = grown(starts);
        starts[count] = at + 1;
        count += 1;
    }
    return starts.subarray(0, count);
}
function startsOfAnyLines(text) {
    let starts = new Uint32Array((text.length >> 5) + 16);
    let count = 1;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code !== lines_LINE_FEED && code !== lines_CARRIAGE_RETURN)
            continue;
        if (code === lines_CARRIAGE_RETURN && text.charCodeAt(at + 1) === lines_LINE_FEED)
            at += 1;
        if (count === starts.length)
            starts = grown(starts);
        starts[count] = at + 1;
        count += 1;
    }
    return starts.subarray(0, count);
}
function grown(starts) {
    const larger = new Uint32Array(starts.length * 2);
    larger.set(starts);
    return larger;
}

// EXTERNAL MODULE: ./node_modules/@lezer/markdown/dist/index.js + 2 modules
var dist = __webpack_require__(44044);
;// CONCATENATED MODULE: ./build/src/extract/containers.js
function createDocument(from) {
    return {
        kind: 'document',
        parent: undefined,
        depth: 0,
        indent: 0,
        marker: '',
        from,
        hasContent: false,
        hasEntry: false,
    };
}
function itemAround(container) {
    for (let at = container; at !== undefined; at = at.parent) {
        if (at.kind === 'item')
            return at;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/extract/block-state.js



function stateOf(cx) {
    return cx.parser.state;
}
const TASK = /^\[[ xX]\][ \t]+/;
class BlockState {
    lines;
    isMdx;
    pieces = [];
    references = new Set();
    footnotes = [];
    containers = [];
    #open;
    #keepsRaw;
    #matchedLine = -1;
    #matchedDepth = 0;
    constructor(lines, options) {
        this.lines = lines;
        this.isMdx = options.isMdx;
        this.#keepsRaw = options.keepsRaw;
        this.#open = [createDocument(options.from)];
    }
    open(cx, kind, line, indent = 0, marker = '') {
        const depth = cx.depth;
        const parent = this.container(cx);
        parent.hasContent = true;
        const container = {
            kind,
            parent,
            depth,
            indent,
            marker,
            from: cx.lineStart + line.pos,
            hasContent: false,
            hasEntry: false,
        };
        this.#open[depth] = container;
        this.#matchedLine = cx.lineStart;
        this.#matchedDepth = depth;
        return this.containers.push(container) - 1;
    }
    hasItemAt(offset) {
        const { text } = this.lines;
        const code = text.charCodeAt(offset);
        return (code === HYPHEN || code === ASTERISK || code === PLUS) && text.charCodeAt(offset + 1) === SPACE;
    }
    addOneLineItem(cx, line, length) {
        const item = {
            kind: 'item',
            parent: this.container(cx),
            depth: 1,
            indent: length + 1,
            marker: line.text.charAt(0),
            from: cx.lineStart,
            hasContent: true,
            hasEntry: false,
        };
        this.#open[1] = item;
        this.#addParagraphIn(item, 'paragraph', cx.lineStart + length + 1, line.text.slice(length + 1));
    }
    container(cx) {
        return this.#open[cx.depth - 1];
    }
    begin(cx, line) {
        this.container(cx).hasContent = true;
        return cx.lineStart + line.pos;
    }
    setMatched(cx, index) {
        this.#matchedLine = cx.lineStart;
        this.#matchedDepth = this.containers[index]?.depth ?? 0;
    }
    isMatched(cx) {
        return cx.depth === 1 || (this.#matchedLine === cx.lineStart && this.#matchedDepth === cx.depth - 1);
    }
    addText(cx, kind, from, content, row) {
        const container = this.container(cx);
        this.pieces.push({ kind, from, content, container, entry: row ?? itemAround(container) });
    }
    addParagraph(cx, kind, from, content) {
        this.#addParagraphIn(this.container(cx), kind, from, content);
    }
    #addParagraphIn(container, kind, from, content) {
        let start = 0;
        if (content.charCodeAt(0) === BRACKET_OPEN) {
            if (content.charCodeAt(2) === BRACKET_CLOSE)
                start = this.#taskLength(container, from, content);
            const end = this.#addDefinitions(container, from, content, start);
            if (end > start && isBlank(content, end))
                return;
            start = end;
        }
        const rest = start === 0 ? content : content.slice(start);
        this.pieces.push({ kind, from: from + start, content: rest, container, entry: itemAround(container) });
    }
    #taskLength(container, from, content) {
        const length = TASK.exec(content)?.[0].length ?? 0;
        const isFirst = container.kind === 'item' && !this.lines.text.slice(container.from, from).includes('\n');
        return isFirst ? length : 0;
    }
    addSource(cx, kind, from) {
        this.addText(cx, kind, from, this.lines.text.slice(from, cx.prevLineEnd()));
    }
    addRaw(cx, from) {
        if (this.#keepsRaw)
            this.addSource(cx, 'raw', from);
    }
    #addDefinitions(container, from, content, start) {
        let at = start;
        while (content.charCodeAt(at) === BRACKET_OPEN) {
            const found = scanDefinition(content, at);
            if (found === undefined)
                break;
            const label = content.slice(found.labelFrom, found.labelTo);
            const normalized = normalizeLabel(label);
            if (normalized === '')
                break;
            this.references.add(normalized);
            const destination = content.slice(found.destinationFrom, found.destinationTo);
            this.pieces.push({
                kind: 'definition',
                from: from + found.destinationFrom,
                destination,
                label,
                container,
            });
            at = found.end;
            while (isSpaceOrTab(content.charCodeAt(at)))
                at += 1;
        }
        return at;
    }
}
function isBlank(text, from) {
    return skipSpace(text, from, text.length) === text.length;
}

;// CONCATENATED MODULE: ./build/src/extract/html-block.js


const html_block_RAW_TEXT = { canInterruptParagraph: true, end: /<\/(?:script|pre|style|textarea)>/i };
const COMMENT = { canInterruptParagraph: true, end: /-->/ };
const INSTRUCTION = { canInterruptParagraph: true, end: /\?>/ };
const html_block_DECLARATION = { canInterruptParagraph: true, end: />/ };
const CDATA = { canInterruptParagraph: true, end: /\]\]>/ };
const BLOCK_TAG = { canInterruptParagraph: true, end: undefined };
const ANY_TAG = { canInterruptParagraph: false, end: undefined };
const RAW_TEXT_NAMES = new Set(['script', 'pre', 'style', 'textarea']);
const BLOCK_NAMES = new Set(`address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset
  figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu
  menuitem nav noframes ol optgroup option p param search section source summary table tbody td tfoot th thead title tr
  track ul`.split(/\s+/));
const LONGEST_NAME = 10;
function htmlBlockAt(line, from) {
    const next = line[from + 1];
    if (next === '?')
        return INSTRUCTION;
    if (next === '!') {
        if (line.startsWith('--', from + 2))
            return COMMENT;
        if (line.startsWith('[CDATA[', from + 2))
            return CDATA;
        return /[A-Z]/.test(line[from + 2] ?? '') ? html_block_DECLARATION : undefined;
    }
    const nameFrom = next === '/' ? from + 2 : from + 1;
    let nameTo = nameFrom;
    while (nameTo < nameFrom + LONGEST_NAME && isLetterOrDigit(line.charCodeAt(nameTo)))
        nameTo += 1;
    const after = line.charCodeAt(nameTo);
    const isBreak = Number.isNaN(after) || isSpace(after) || after === GREATER;
    const name = line.slice(nameFrom, nameTo).toLowerCase();
    if (nameFrom === from + 1 && isBreak && RAW_TEXT_NAMES.has(name))
        return html_block_RAW_TEXT;
    if ((isBreak || (after === SLASH && line[nameTo + 1] === '>')) && BLOCK_NAMES.has(name))
        return BLOCK_TAG;
    const tagEnd = scanTag(line, from, line.length);
    return tagEnd > 0 && trimEnd(line, tagEnd, line.length) === tagEnd ? ANY_TAG : undefined;
}

;// CONCATENATED MODULE: ./build/src/extract/block-rules.js



const CODE_INDENT = 4;
function parseIndentedCode(cx, line) {
    const state = stateOf(cx);
    if (state.isMdx || line.indent < line.baseIndent + CODE_INDENT)
        return false;
    const from = state.begin(cx, line);
    while (cx.nextLine() &&
        state.isMatched(cx) &&
        (line.pos === line.text.length || line.indent >= line.baseIndent + CODE_INDENT))
        ;
    state.addRaw(cx, from);
    return true;
}
function parseFencedCode(cx, line) {
    const { next: mark } = line;
    if (mark !== BACKTICK && mark !== TILDE)
        return false;
    const length = countRun(line, mark);
    if (length < 3 || (mark === BACKTICK && line.text.includes('`', line.pos + length)))
        return false;
    const state = stateOf(cx);
    const from = state.begin(cx, line);
    while (cx.nextLine() && state.isMatched(cx)) {
        if (line.next !== mark || line.indent >= line.baseIndent + CODE_INDENT)
            continue;
        const run = countRun(line, mark);
        if (run < length || line.skipSpace(line.pos + run) < line.text.length)
            continue;
        cx.nextLine();
        break;
    }
    state.addRaw(cx, from);
    return true;
}
function countRun(line, code) {
    let end = line.pos;
    while (end < line.text.length && line.text.charCodeAt(end) === code)
        end += 1;
    return end - line.pos;
}
function parseThematicBreak(cx, line) {
    const { next: mark, text } = line;
    if (mark !== ASTERISK && mark !== HYPHEN && mark !== UNDERSCORE)
        return false;
    let count = 0;
    for (let at = line.pos; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === mark)
            count += 1;
        else if (!isSpace(code))
            return false;
    }
    if (count < 3)
        return false;
    const state = stateOf(cx);
    const from = state.begin(cx, line);
    cx.nextLine();
    state.addRaw(cx, from);
    return true;
}
function parseHeading(cx, line) {
    if (line.next !== HASH)
        return false;
    const { text } = line;
    const level = countRun(line, HASH);
    const afterMarks = line.pos + level;
    if (level > 6 || (afterMarks < text.length && !isSpace(text.charCodeAt(afterMarks))))
        return false;
    const from = line.skipSpace(afterMarks);
    let to = trimEnd(text, from, text.length);
    let closing = to;
    while (closing > from && text.charCodeAt(closing - 1) === HASH)
        closing -= 1;
    if (closing === from || isSpaceOrTab(text.charCodeAt(closing - 1)))
        to = trimEnd(text, from, closing);
    const state = stateOf(cx);
    state.begin(cx, line);
    state.addText(cx, 'heading', cx.lineStart + from, text.slice(from, to));
    cx.nextLine();
    return true;
}
function parseHtmlBlock(cx, line) {
    if (line.next !== LESS)
        return false;
    const state = stateOf(cx);
    const kind = htmlBlockAt(line.text, line.pos);
    if (kind === undefined || (state.isMdx && !line.text.startsWith('<!--', line.pos)))
        return false;
    const { end } = kind;
    const from = state.begin(cx, line);
    if (end === undefined)
        while (cx.nextLine() && state.isMatched(cx) && line.pos < line.text.length)
            ;
    else {
        let isEnd = end.test(line.text.slice(line.pos));
        while (cx.nextLine() && state.isMatched(cx) && !isEnd)
            isEnd = end.test(line.text);
    }
    state.addSource(cx, 'html', from);
    return true;
}
const BLOCK_RULES = {
    parseBlock: [
        { name: 'IndentedCode', parse: parseIndentedCode },
        { name: 'FencedCode', parse: parseFencedCode },
        { name: 'HorizontalRule', parse: parseThematicBreak },
        { name: 'ATXHeading', parse: parseHeading },
        { name: 'HTMLBlock', parse: parseHtmlBlock },
    ],
    remove: ['LinkReference'],
};

;// CONCATENATED MODULE: ./build/src/extract/container-rules.js



const MAX_DEPTH = 50;
const container_rules_CODE_INDENT = 4;
const FOOTNOTE = /\[\^[^\] \r\n\t]+\]:[ \t]*/y;
function canOpen(cx) {
    return cx.depth <= MAX_DEPTH;
}
function parseQuote(cx, line) {
    if (line.next !== GREATER || !canOpen(cx))
        return false;
    const state = stateOf(cx);
    cx.startComposite('Quote', line.pos, state.open(cx, 'quote', line));
    moveAfterQuoteMark(line);
    return null;
}
function continueQuote(cx, line, index) {
    if (line.next !== GREATER || line.indent >= line.baseIndent + container_rules_CODE_INDENT)
        return false;
    moveAfterQuoteMark(line);
    stateOf(cx).setMatched(cx, index);
    return true;
}
function moveAfterQuoteMark(line) {
    const column = line.indent + 1;
    line.moveBaseColumn(isSpaceOrTab(line.text.charCodeAt(line.pos + 1)) ? column + 1 : column);
}
function markerLength(line) {
    const { text, pos, next } = line;
    let end = pos + 1;
    if (next >= DIGIT_0 && next <= DIGIT_9) {
        while (end < pos + 9 && text.charCodeAt(end) >= DIGIT_0 && text.charCodeAt(end) <= DIGIT_9)
            end += 1;
        const delimiter = text.charCodeAt(end);
        if (delimiter !== 46 && delimiter !== 41)
            return 0;
        end += 1;
    }
    else if (next !== HYPHEN && next !== ASTERISK && next !== PLUS)
        return 0;
    return end === text.length || isSpace(text.charCodeAt(end)) ? end - pos : 0;
}
function parseItem(cx, line) {
    const length = markerLength(line);
    if (length === 0 || !canOpen(cx))
        return false;
    if (isOneLineItem(cx, line, length)) {
        stateOf(cx).addOneLineItem(cx, line, length);
        cx.nextLine();
        return true;
    }
    const contentAt = line.skipSpace(line.pos + length);
    const column = line.indent + length;
    const spaces = line.countIndent(contentAt, line.pos + length, column) - column;
    const padding = contentAt === line.text.length || spaces > container_rules_CODE_INDENT ? length + 1 : length + spaces;
    const indent = line.indent - line.baseIndent + padding;
    const marker = line.text.charAt(line.pos + length - 1);
    cx.startComposite('Item', line.pos, stateOf(cx).open(cx, 'item', line, indent, marker));
    line.moveBaseColumn(line.indent + padding);
    return null;
}
function isOneLineItem(cx, line, length) {
    const { text, pos } = line;
    if (cx.depth !== 1 || pos !== 0 || length !== 1 || text.charCodeAt(1) !== SPACE)
        return false;
    const first = text.charCodeAt(2);
    const isText = isLetter(first) || (first === BRACKET_OPEN && text.charCodeAt(3) !== CARET);
    return isText && stateOf(cx).hasItemAt(cx.lineStart + text.length + 1);
}
function continueItem(cx, line, index) {
    const state = stateOf(cx);
    const item = state.containers[index];
    if (item === undefined)
        return false;
    if (line.indent >= line.baseIndent + item.indent)
        line.moveBaseColumn(line.baseIndent + item.indent);
    else if (line.next >= 0 || !item.hasContent)
        return false;
    state.setMatched(cx, index);
    return true;
}
function footnoteLength(line) {
    if (line.next !== BRACKET_OPEN)
        return 0;
    FOOTNOTE.lastIndex = line.pos;
    return FOOTNOTE.test(line.text) ? FOOTNOTE.lastIndex - line.pos : 0;
}
function parseFootnote(cx, line) {
    const length = footnoteLength(line);
    if (length === 0 || !canOpen(cx))
        return false;
    const state = stateOf(cx);
    state.footnotes.push(line.text.slice(line.pos + 2, line.text.indexOf(']:', line.pos)));
    cx.startComposite('Footnote', line.pos, state.open(cx, 'footnote', line));
    line.moveBaseColumn(line.countIndent(line.pos + length, line.pos, line.indent));
    return null;
}
function continueFootnote(cx, line, index) {
    if (line.indent >= line.baseIndent + container_rules_CODE_INDENT)
        line.moveBaseColumn(line.baseIndent + container_rules_CODE_INDENT);
    else if (line.text !== '' && line.text !== '\r')
        return false;
    stateOf(cx).setMatched(cx, index);
    return true;
}
function endsParagraph(cx, line) {
    if (footnoteLength(line) > 0)
        return true;
    if (stateOf(cx).isMatched(cx))
        return false;
    return markerLength(line) > 0 || (line.next === LESS && htmlBlockAt(line.text, line.pos) !== undefined);
}
const CONTAINER_RULES = {
    defineNodes: [
        { name: 'Quote', block: true, composite: continueQuote },
        { name: 'Item', block: true, composite: continueItem },
        { name: 'Footnote', block: true, composite: continueFootnote },
    ],
    parseBlock: [
        { name: 'Blockquote', parse: parseQuote },
        { name: 'Footnote', parse: parseFootnote, endLeaf: endsParagraph, before: 'BulletList' },
        { name: 'BulletList', parse: parseItem },
    ],
    remove: ['OrderedList'],
};

;// CONCATENATED MODULE: ./build/src/extract/table.js

const DELIMITER_ROW = /^\|?[ \t\v\f]*:?-+:?[ \t\v\f]*(?:\|[ \t\v\f]*:?-+:?[ \t\v\f]*)*(?:\|[ \t\v\f]*)?\r?$/;
function isDelimiterRow(row) {
    return DELIMITER_ROW.test(row);
}
function splitRow(row) {
    const cells = [];
    const end = trimEnd(row, 0, row.length);
    let at = skipSpace(row, 0, end);
    if (row.charCodeAt(at) === PIPE)
        at = skipSpace(row, at + 1, end);
    while (at < end) {
        let next = at;
        while (next < end && !(row.charCodeAt(next) === PIPE && row.charCodeAt(next - 1) !== characters_BACKSLASH))
            next += 1;
        cells.push({ from: at, to: trimEnd(row, at, next) });
        at = next + 1;
        while (at < end && isSpace(row.charCodeAt(at)))
            at += 1;
    }
    return cells;
}

;// CONCATENATED MODULE: ./build/src/extract/leaf-rule.js



const SETEXT_UNDERLINE = /^(?:=+|-+)[ \t]*\r?$/;
const MDX_MODULE = /^(?:import|export)[\s{*]/;
class Paragraph {
    #lastLine;
    #lastFrom;
    #isMdxModule;
    #columns = 0;
    constructor(leaf, isMdx) {
        this.#lastLine = leaf.content;
        this.#lastFrom = leaf.start;
        this.#isMdxModule = isMdx && MDX_MODULE.test(leaf.content);
    }
    nextLine(cx, line, leaf) {
        const state = stateOf(cx);
        const isIndented = line.indent >= line.baseIndent + 4;
        if (this.#columns > 0) {
            if (isIndented || !state.isMatched(cx))
                return true;
            this.#addRow(cx, line.text.slice(line.pos), cx.lineStart + line.pos);
            return false;
        }
        const { next } = line;
        const isMark = next === HYPHEN || next === EQUALS || next === PIPE || next === COLON;
        if (isMark && !isIndented && !this.#isMdxModule && state.isMatched(cx)) {
            const rest = line.text.slice(line.pos);
            if ((next === HYPHEN || next === EQUALS) && SETEXT_UNDERLINE.test(rest)) {
                cx.nextLine();
                state.addParagraph(cx, 'heading', leaf.start, leaf.content);
                return true;
            }
            if (this.#startsTable(rest)) {
                this.#addHeader(cx, leaf);
                return false;
            }
        }
        this.#lastLine = line.text.slice(line.pos);
        this.#lastFrom = cx.lineStart + line.pos;
        return false;
    }
    finish(cx, leaf) {
        if (this.#columns === 0 && !this.#isMdxModule)
            stateOf(cx).addParagraph(cx, 'paragraph', leaf.start, leaf.content);
        return true;
    }
    #startsTable(delimiterRow) {
        if (!isDelimiterRow(delimiterRow))
            return false;
        const columns = splitRow(this.#lastLine).length;
        if (columns === 0 || columns !== splitRow(delimiterRow).length)
            return false;
        this.#columns = columns;
        return true;
    }
    #addHeader(cx, leaf) {
        const before = this.#lastFrom - leaf.start;
        if (before > 0)
            stateOf(cx).addParagraph(cx, 'paragraph', leaf.start, leaf.content.slice(0, before));
        this.#addRow(cx, this.#lastLine, this.#lastFrom);
    }
    #addRow(cx, row, from) {
        const entry = { hasEntry: false };
        const cells = splitRow(row);
        for (const cell of cells.slice(0, this.#columns)) {
            if (cell.to > cell.from)
                stateOf(cx).addText(cx, 'cell', from + cell.from, row.slice(cell.from, cell.to), entry);
        }
    }
}
const LEAF_RULE = {
    parseBlock: [
        {
            name: 'DeadwoodLeaf',
            before: 'IndentedCode',
            leaf(cx, leaf) {
                const state = stateOf(cx);
                state.container(cx).hasContent = true;
                return new Paragraph(leaf, state.isMdx && cx.depth === 1);
            },
        },
    ],
};

;// CONCATENATED MODULE: ./build/src/extract/read-blocks.js





const PARSER = dist/* parser */.K3.configure([CONTAINER_RULES, BLOCK_RULES, LEAF_RULE]);
function readBlocks(lines, options) {
    const state = new BlockState(lines, options);
    const bound = Object.create(PARSER, { state: { value: state } });
    bound.parse(lines, [], [{ from: options.from, to: lines.length }]);
    return state;
}

;// CONCATENATED MODULE: ./build/src/extract/extract.js









function extract(path, text) {
    const { lines, blocks, collector, hasDirectives } = read(path, text);
    return {
        path,
        links: collector.links,
        anchors: collector.anchors,
        silences: hasDirectives ? readSilences(collector.comments, blocks.pieces, lines) : [],
        lineCount: lines.lineCount,
    };
}
function read(path, text) {
    const lines = new LineTable(text);
    const isMdx = /\.mdx$/i.test(path);
    const hasDirectives = text.includes('deadwood');
    const blocks = readBlocks(lines, { from: bodyStart(text), isMdx, keepsRaw: hasDirectives });
    const collector = new Collector(lines);
    readPieces(blocks, collector, isMdx);
    collector.begin(undefined);
    for (const label of blocks.footnotes)
        collector.addFootnote(label);
    return { lines, blocks, collector, hasDirectives };
}
function readPieces(blocks, collector, isMdx) {
    const { references } = blocks;
    const reader = new InlineReader(collector, { references, isMdx });
    for (const piece of blocks.pieces) {
        if (piece.kind === 'definition') {
            const { from, destination } = piece;
            const text = visibleText(piece.label, { references, images: 'description' }).slice(0, 200);
            collector.addLink({
                kind: 'definition',
                from,
                destination,
                url: decodeMarkdown(destination),
                text,
                entry: undefined,
            });
            continue;
        }
        collector.begin(piece);
        if (piece.kind === 'html')
            readHtml(piece, collector);
        else if (piece.kind !== 'raw') {
            reader.read(piece);
            if (piece.kind === 'heading')
                collector.addHeading(visibleText(piece.content, { references, images: 'nothing' }));
        }
    }
}


/***/ })

};
