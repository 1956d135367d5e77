export const id = 619;
export const ids = [619];
export const modules = {

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


/***/ }),

/***/ 20619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   patchesOf: () => (/* binding */ patchesOf)
/* harmony export */ });
/* harmony import */ var _discover_patch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37459);

function patchesOf(files) {
    return new Map(files.flatMap(({ path, patch }) => (patch === undefined ? [] : [[path, (0,_discover_patch_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePatch */ .iz)(patch)]])));
}


/***/ })

};
