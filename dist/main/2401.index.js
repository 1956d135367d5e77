export const id = 2401;
export const ids = [2401];
export const modules = {

/***/ 22401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diffAgainst: () => (/* binding */ diffAgainst)
/* harmony export */ });
/* unused harmony exports readDiff, unquotePath */
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33047);
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88215);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16577);
/* harmony import */ var _hunk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98577);
/* harmony import */ var _patch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37459);





const WHOLE_FILE = { first: 1, last: Number.MAX_SAFE_INTEGER };
async function diffAgainst(base, cwd) {
    const commit = await commitOf(base, cwd);
    const parting = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)(['merge-base', commit, 'HEAD'], cwd);
    const from = parting.kind === 'success' ? parting.output.trim() : commit;
    const [diff, untracked] = await Promise.all([
        (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .demandGit */ .e)([...DIFF, '--end-of-options', from, '--'], cwd, `Cannot compare with ${base}`),
        (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .demandGit */ .e)(['ls-files', '--others', '--exclude-standard', '-z'], cwd, `Cannot compare with ${base}`),
    ]);
    const added = untracked
        .split('\0')
        .filter((path) => path !== '' && !path.endsWith('/'))
        .map((path) => ({ path, lines: [WHOLE_FILE] }));
    return [...readDiff(diff), ...added].sort((a, b) => (0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.path, b.path));
}
const DIFF = [
    'diff',
    '--unified=0',
    '--inter-hunk-context=0',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    '--find-renames',
    '--src-prefix=a/',
    '--dst-prefix=b/',
    '--submodule=short',
    '--ignore-submodules=all',
    '--relative',
];
async function commitOf(base, cwd) {
    const purpose = `Cannot tell what changed since "${base}"`;
    if (base.trim() === '' || /[\0\n]/.test(base)) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DeadwoodError */ .s(`${purpose}: name a branch, a tag or a commit.`);
    }
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .demandGit */ .e)(['rev-parse', '--git-dir'], cwd, purpose);
    const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)(['rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`], cwd);
    if (answer.kind === 'success')
        return answer.output.trim();
    const shallow = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)(['rev-parse', '--is-shallow-repository'], cwd);
    const isShallow = shallow.kind === 'success' && shallow.output.trim() === 'true';
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DeadwoodError */ .s(`${purpose}: this repository knows no such revision; ${isShallow ? 'it is a shallow clone, fetch the history first (in a workflow: fetch-depth: 0)' : 'fetch it first, or check its spelling'}.`);
}
function readDiff(diff) {
    const files = [];
    let offset = 0;
    while (offset < diff.length) {
        const { file, end } = readFile(diff, offset);
        if (file !== undefined)
            files.push(file);
        offset = end;
    }
    return files;
}
function readFile(diff, start) {
    let path;
    let previousPath;
    const hunks = [];
    let offset = start;
    while (offset < diff.length) {
        const reading = (0,_hunk_js__WEBPACK_IMPORTED_MODULE_4__/* .readHunk */ .x)(diff, offset);
        if (reading !== undefined) {
            hunks.push(reading.hunk);
            offset = reading.end;
            continue;
        }
        const end = (0,_hunk_js__WEBPACK_IMPORTED_MODULE_4__/* .lineEnd */ .k)(diff, offset);
        const line = diff.slice(offset, end);
        if (line.startsWith('diff --git ') && offset > start)
            break;
        if (line.startsWith('+++ '))
            path = withoutPrefix(unquotePath(line.slice(4)), 'b/');
        else if (line.startsWith('rename to '))
            path = unquotePath(line.slice('rename to '.length));
        else if (line.startsWith('rename from '))
            previousPath = unquotePath(line.slice('rename from '.length));
        offset = end + 1;
    }
    if (path === undefined)
        return { end: offset };
    const lines = (0,_patch_js__WEBPACK_IMPORTED_MODULE_2__/* .addedLines */ .u4)({ hunks, isMalformed: false });
    return { file: { path, lines, ...(previousPath === undefined ? {} : { previousPath }) }, end: offset };
}
function withoutPrefix(path, prefix) {
    return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}
const ESCAPES = {
    a: 7,
    b: 8,
    t: 9,
    n: 10,
    v: 11,
    f: 12,
    r: 13,
    '"': 34,
    '\\': 92,
};
function unquotePath(written) {
    const path = written.endsWith('\t') ? written.slice(0, -1) : written;
    if (!path.startsWith('"'))
        return path;
    const bytes = [];
    for (const [, octal, letter, plain] of path.slice(1, -1).matchAll(/\\([0-3][0-7]{2})|\\(.)|([^\\]+)/gs)) {
        if (octal !== undefined)
            bytes.push(Number.parseInt(octal, 8));
        else if (letter !== undefined)
            bytes.push(ESCAPES[letter] ?? letter.charCodeAt(0));
        else
            bytes.push(...Buffer.from(plain ?? '', 'utf8'));
    }
    return Buffer.from(bytes).toString('utf8');
}


/***/ }),

/***/ 98577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ lineEnd),
/* harmony export */   x: () => (/* binding */ readHunk)
/* harmony export */ });
const HEADER = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;
const MAX_HEADER_LENGTH = 60;
function readHunk(patch, offset) {
    const header = HEADER.exec(patch.slice(offset, offset + MAX_HEADER_LENGTH));
    if (header === null)
        return undefined;
    const oldStart = Number(header[1]);
    const newStart = Number(header[3]);
    let oldLeft = Number(header[2] ?? 1);
    let newLeft = Number(header[4] ?? 1);
    let oldLine = oldStart;
    let newLine = newStart;
    const lines = [];
    let oldLacksNewline = false;
    let newLacksNewline = false;
    let at = lineEnd(patch, offset) + 1;
    let isComplete = true;
    while (at < patch.length) {
        const end = lineEnd(patch, at);
        const mark = patch.charAt(at);
        if (mark === '\\' && at < end) {
            const last = lines.at(-1)?.kind;
            if (last !== 'addition')
                oldLacksNewline = true;
            if (last !== 'deletion')
                newLacksNewline = true;
        }
        else if (oldLeft === 0 && newLeft === 0) {
            break;
        }
        else if (mark === '+' && newLeft > 0) {
            lines.push({ kind: 'addition', text: patch.slice(at + 1, end), newLine });
            newLine += 1;
            newLeft -= 1;
        }
        else if (mark === '-' && oldLeft > 0) {
            lines.push({ kind: 'deletion', text: patch.slice(at + 1, end), oldLine });
            oldLine += 1;
            oldLeft -= 1;
        }
        else if ((mark === ' ' || at === end) && oldLeft > 0 && newLeft > 0) {
            lines.push({ kind: 'context', text: patch.slice(at + 1, end), oldLine, newLine });
            oldLine += 1;
            newLine += 1;
            oldLeft -= 1;
            newLeft -= 1;
        }
        else {
            isComplete = false;
            break;
        }
        at = end + 1;
    }
    return {
        hunk: {
            oldStart,
            newStart,
            oldLines: oldLine - oldStart,
            newLines: newLine - newStart,
            lines,
            oldLacksNewline,
            newLacksNewline,
        },
        end: Math.min(at, patch.length),
        isComplete: isComplete && oldLeft === 0 && newLeft === 0,
    };
}
function lineEnd(text, offset) {
    const end = text.indexOf('\n', offset);
    return end === -1 ? text.length : end;
}


/***/ }),

/***/ 37459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ht: () => (/* binding */ deletedLines),
/* harmony export */   iz: () => (/* binding */ parsePatch),
/* harmony export */   ok: () => (/* binding */ canComment),
/* harmony export */   u4: () => (/* binding */ addedLines)
/* harmony export */ });
/* unused harmony export commentableLines */
/* harmony import */ var _hunk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98577);

const HEADER_LINE = /^(?:diff |index |--- |\+\+\+ |old mode |new mode |new file |deleted file |similarity |dissimilarity |rename |copy |Binary files |GIT binary patch|$)/;
function parsePatch(patch) {
    const hunks = [];
    let isMalformed = false;
    let offset = 0;
    while (offset < patch.length) {
        const reading = (0,_hunk_js__WEBPACK_IMPORTED_MODULE_0__/* .readHunk */ .x)(patch, offset);
        if (reading === undefined) {
            const end = (0,_hunk_js__WEBPACK_IMPORTED_MODULE_0__/* .lineEnd */ .k)(patch, offset);
            if (!HEADER_LINE.test(patch.slice(offset, Math.min(end, offset + 20))))
                isMalformed = true;
            offset = end + 1;
            continue;
        }
        if (!reading.isComplete || !follows(hunks.at(-1), reading.hunk))
            isMalformed = true;
        if (follows(hunks.at(-1), reading.hunk))
            hunks.push(reading.hunk);
        offset = reading.end;
    }
    return { hunks, isMalformed };
}
function follows(previous, hunk) {
    if (previous === undefined)
        return true;
    return (hunk.oldStart >= previous.oldStart + previous.oldLines &&
        hunk.newStart >= previous.newStart + previous.newLines);
}
function addedLines(patch) {
    return joinLines(patch.hunks.flatMap((hunk) => hunk.lines.flatMap((line) => (line.kind === 'addition' ? [line.newLine] : []))));
}
function deletedLines(patch) {
    return patch.hunks.flatMap((hunk) => hunk.lines.flatMap((line) => (line.kind === 'deletion' ? [{ line: line.oldLine, text: line.text }] : [])));
}
function commentableLines(patch, side) {
    return patch.hunks.flatMap((hunk) => commentableInHunk(hunk, side));
}
function canComment(patch, side, firstLine, lastLine = firstLine) {
    if (firstLine > lastLine)
        return false;
    return patch.hunks.some((hunk) => {
        const ranges = commentableInHunk(hunk, side);
        return holds(ranges, firstLine) && holds(ranges, lastLine);
    });
}
const rangesOfHunk = new WeakMap();
function commentableInHunk(hunk, side) {
    let ranges = rangesOfHunk.get(hunk);
    if (ranges === undefined) {
        ranges = {
            RIGHT: joinLines(hunk.lines.flatMap((line) => (line.kind === 'deletion' ? [] : [line.newLine]))),
            LEFT: joinLines(hunk.lines.flatMap((line) => (line.kind === 'deletion' ? [line.oldLine] : []))),
        };
        rangesOfHunk.set(hunk, ranges);
    }
    return ranges[side];
}
function holds(ranges, line) {
    return ranges.some((range) => line >= range.first && line <= range.last);
}
function joinLines(lines) {
    const ranges = [];
    for (const line of lines) {
        const last = ranges.at(-1);
        if (last !== undefined && line === last.last + 1)
            last.last = line;
        else
            ranges.push({ first: line, last: line });
    }
    return ranges;
}


/***/ })

};
