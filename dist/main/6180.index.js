export const id = 6180;
export const ids = [6180];
export const modules = {

/***/ 16180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CLOSING_SENTENCE: () => (/* binding */ CLOSING_SENTENCE),
/* harmony export */   planIssue: () => (/* binding */ planIssue)
/* harmony export */ });
/* harmony import */ var _report_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49080);
/* harmony import */ var _report_issue_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78886);


const CLOSING_SENTENCE = 'All links are well: nothing is dead, suspect or moved, and everything could be reached.';
function planIssue(input) {
    const { rendered, standing, label, own } = input;
    if (!own.isEnabled) {
        return {
            operations: [],
            ...(standing === 'rot'
                ? { obstacle: 'Issues are switched off in this repository: the report is in the job summary alone.' }
                : {}),
        };
    }
    const ours = own.issues.filter((issue) => isReport(issue, input));
    const main = ours.find(({ isOpen }) => isOpen) ?? ours.at(-1);
    if (main === undefined) {
        if (standing !== 'rot')
            return { operations: [] };
        const { title, body } = rendered;
        return {
            operations: [
                ...(own.hasLabel ? [] : [{ kind: 'create-label', label: labelOf(label) }]),
                { kind: 'create-issue', title, body, label, shouldPin: input.shouldPin },
            ],
        };
    }
    const duplicates = ours.filter((issue) => issue.isOpen && issue !== main);
    const operations = [
        ...planMain(main, input),
        ...duplicates.flatMap(({ number }) => [
            { kind: 'close-duplicate', number },
            { kind: 'comment-issue', number, body: `This report goes on in #${main.number}.` },
        ]),
    ];
    return { operations, url: main.url };
}
function planMain(main, { rendered, standing, shouldPin }) {
    const { number } = main;
    const { body } = rendered;
    const isSame = digestOf(main.body) === rendered.digest && (0,_report_issue_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .readTickedBoxes */ .c_)(main.body).length === 0;
    const pin = shouldPin && !main.isPinned ? [{ kind: 'pin-issue', issueId: main.id }] : [];
    switch (standing) {
        case 'well':
            if (!main.isOpen)
                return [];
            return [
                { kind: 'close-issue', number, body },
                { kind: 'comment-issue', number, body: CLOSING_SENTENCE },
            ];
        case 'unknown':
            return main.isOpen && !isSame ? [{ kind: 'update-issue', number, body }] : [];
        case 'rot':
            if (!main.isOpen)
                return main.isNotPlanned && isSame ? [] : [{ kind: 'reopen-issue', number, body }, ...pin];
            return [...(isSame ? [] : [{ kind: 'update-issue', number, body }]), ...pin];
        default:
            throw new Error(`unknown standing ${standing}`);
    }
}
function isReport(issue, { rendered, label }) {
    if (digestOf(issue.body) !== undefined)
        return true;
    const isLabelled = issue.labels.some((name) => name.toLowerCase() === label.toLowerCase());
    return isLabelled && issue.title === rendered.title;
}
function digestOf(body) {
    const payload = (0,_report_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .readMarkers */ .mC)(body).find(({ kind }) => kind === 'issue')?.payload;
    if (typeof payload !== 'object' || payload === null || !('digest' in payload))
        return undefined;
    return typeof payload.digest === 'string' ? payload.digest : undefined;
}
function labelOf(name) {
    return { name, color: 'b5763a', description: 'Links that no longer lead where they should' };
}


/***/ }),

/***/ 49080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ renderMarker),
/* harmony export */   Gy: () => (/* binding */ renderFingerprints),
/* harmony export */   gR: () => (/* binding */ readFingerprints),
/* harmony export */   mC: () => (/* binding */ readMarkers),
/* harmony export */   tm: () => (/* binding */ fingerprintsOf)
/* harmony export */ });
/* unused harmony export fingerprintOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _about_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88856);


function fingerprintOf({ lineText, ...rest }) {
    return combine(rest, lineDigest(lineText));
}
function combine({ rule, path, ordinal }, line) {
    return sha256([rule, path, line, String(ordinal)].join('\0')).slice(0, 20);
}
function lineDigest(text) {
    return sha256(text.normalize('NFC').replace(/\s+/g, ' ').trim());
}
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex');
}
function fingerprintsOf(findings, lineText) {
    const texts = findings.map(({ file, line, url, message }) => lineText(file, line) ?? url ?? message);
    const order = findings
        .map((_, index) => index)
        .sort((a, b) => comparePosition(findings[a], findings[b]) || a - b);
    const seen = new Map();
    const fingerprints = new Array(findings.length).fill('');
    const digests = new Map();
    for (const index of order) {
        const finding = findings[index];
        if (finding === undefined)
            continue;
        const text = texts[index] ?? '';
        const line = digests.get(text) ?? lineDigest(text);
        digests.set(text, line);
        const base = { rule: finding.rule, path: finding.file };
        const same = combine({ ...base, ordinal: 0 }, line);
        const ordinal = seen.get(same) ?? 0;
        seen.set(same, ordinal + 1);
        fingerprints[index] = ordinal === 0 ? same : combine({ ...base, ordinal }, line);
    }
    return fingerprints;
}
function comparePosition(a, b) {
    return a === undefined || b === undefined ? 0 : a.line - b.line || a.column - b.column;
}
const MARKER_LINE = new RegExp(`^<!-- ${_about_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME */ .o_}:([a-z-]{1,30}):1 ([A-Za-z0-9+/]{1,80000}={0,2}) -->$`);
function renderMarker(kind, payload) {
    return `<!-- ${_about_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME */ .o_}:${kind}:1 ${Buffer.from(JSON.stringify(payload), 'utf8').toString('base64')} -->`;
}
function readMarkers(body) {
    const lines = body.replaceAll('\r\n', '\n').trim().split('\n');
    const firstOther = lines.findIndex((line) => !MARKER_LINE.test(line));
    if (firstOther === -1)
        return lines.flatMap(readMarker);
    const lastOther = lines.findLastIndex((line) => !MARKER_LINE.test(line));
    return [...lines.slice(0, firstOther), ...lines.slice(lastOther + 1)].flatMap(readMarker);
}
function readMarker(line) {
    const [, kind, base64] = MARKER_LINE.exec(line) ?? [];
    if (kind === undefined || base64 === undefined)
        return [];
    const bytes = Buffer.from(base64, 'base64');
    if (bytes.toString('base64') !== base64)
        return [];
    try {
        return [{ kind, payload: JSON.parse(bytes.toString('utf8')) }];
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return [];
        throw error;
    }
}
function renderFingerprints(fingerprints) {
    return renderMarker('comment', { fingerprints });
}
function readFingerprints(body) {
    for (const { kind, payload } of readMarkers(body)) {
        if (kind !== 'comment' || typeof payload !== 'object' || payload === null)
            continue;
        if (!('fingerprints' in payload) || !Array.isArray(payload.fingerprints))
            continue;
        return payload.fingerprints.filter((each) => typeof each === 'string' && /^[0-9a-f]{20}$/.test(each));
    }
    return undefined;
}


/***/ }),

/***/ 78886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S9: () => (/* binding */ linkBoxes),
/* harmony export */   TE: () => (/* binding */ linkMarker),
/* harmony export */   WI: () => (/* binding */ untickBoxes),
/* harmony export */   c_: () => (/* binding */ readTickedBoxes),
/* harmony export */   jR: () => (/* binding */ issueBox)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49080);

const BOXES = {
    recheck: 'check this again',
    ignore: 'ignore this link',
    'recheck-all': 'check everything again',
    fix: 'open a pull request with the safe replacements',
};
const LINK_MARKER = / <!-- deadwood:link:1 ([A-Za-z0-9+/]{1,12000}={0,2}) -->$/;
const BOX = /^ {0,4}- \[([ xX])\] ([^\r\n]{1,200})$/;
function linkMarker(url) {
    return ` ${(0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .renderMarker */ .Bd)('link', url)}`;
}
function linkBoxes() {
    return `  - [ ] ${BOXES.recheck}\n  - [ ] ${BOXES.ignore}\n`;
}
function issueBox(kind) {
    return `- [ ] ${BOXES[kind]}\n`;
}
function readTickedBoxes(body) {
    const commands = [];
    let url;
    for (const line of body.split(/\r?\n/)) {
        const [, tick, words] = BOX.exec(line) ?? [];
        if (words === undefined) {
            url = markedUrl(line) ?? (line.startsWith('  ') ? url : undefined);
        }
        else if (tick !== ' ') {
            const command = commandOf(words, line.startsWith('  ') ? url : undefined);
            if (command !== undefined)
                commands.push(command);
        }
    }
    return commands;
}
function untickBoxes(body) {
    return body
        .split('\n')
        .map((line) => {
        const [, tick, words] = BOX.exec(line.replace(/\r$/, '')) ?? [];
        const isOurs = words !== undefined && tick !== ' ' && commandOf(words, '') !== undefined;
        return isOurs ? line.replace(/\[[xX]\]/, '[ ]') : line;
    })
        .join('\n');
}
function commandOf(words, url) {
    if (words === BOXES['recheck-all'])
        return { kind: 'recheck-all' };
    if (words === BOXES.fix)
        return { kind: 'fix' };
    if (url === undefined)
        return undefined;
    if (words === BOXES.recheck)
        return { kind: 'recheck', url };
    return words === BOXES.ignore ? { kind: 'ignore', url } : undefined;
}
function markedUrl(line) {
    const [, base64] = LINK_MARKER.exec(line) ?? [];
    if (base64 === undefined)
        return undefined;
    try {
        const url = JSON.parse(Buffer.from(base64, 'base64').toString('utf8'));
        return typeof url === 'string' ? url : undefined;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}


/***/ })

};
