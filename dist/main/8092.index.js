export const id = 8092;
export const ids = [8092,5711];
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

/***/ 42216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
function applyEdits(text, edits) {
    const starts = lineStarts(text);
    const located = [];
    const skipped = [];
    for (const edit of edits) {
        const range = edit.deleteLine
            ? wholeLines(starts, edit.span, text.length)
            : offsets(starts, edit.span, text);
        if (range === undefined)
            skipped.push(edit);
        else
            located.push({ ...range, edit });
    }
    located.sort((a, b) => a.start - b.start || b.end - a.end);
    const pieces = [];
    let done = 0;
    for (const { start, end, edit } of located) {
        if (start < done) {
            skipped.push(edit);
            continue;
        }
        pieces.push(text.slice(done, start), edit.deleteLine ? '' : edit.text);
        done = end;
    }
    pieces.push(text.slice(done));
    return { text: pieces.join(''), skipped };
}
function lineStarts(text) {
    const starts = [text.charCodeAt(0) === 0xfeff ? 1 : 0];
    for (const match of text.matchAll(/\r\n|\n|\r/g))
        starts.push(match.index + match[0].length);
    return starts;
}
function offsets(starts, span, text) {
    const first = starts[span.line - 1];
    const last = starts[span.endLine - 1];
    if (first === undefined || last === undefined)
        return undefined;
    const range = { start: first + span.column - 1, end: last + span.endColumn - 1 };
    const isInside = span.column >= 1 &&
        range.start <= range.end &&
        range.start <= (starts[span.line] ?? text.length) &&
        range.end <= (starts[span.endLine] ?? text.length);
    return isInside ? range : undefined;
}
function wholeLines(starts, span, length) {
    const start = starts[span.line - 1];
    if (start === undefined || span.endLine < span.line || span.endLine > starts.length)
        return undefined;
    return { start, end: starts[span.endLine] ?? length };
}


/***/ }),

/***/ 48092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planReview: () => (/* binding */ planReview)
});

// EXTERNAL MODULE: ./build/src/report/limits.js
var limits = __webpack_require__(95630);
// EXTERNAL MODULE: ./build/src/report/blocks.js
var blocks = __webpack_require__(1512);
// EXTERNAL MODULE: ./build/src/report/fingerprint.js
var fingerprint = __webpack_require__(49080);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
// EXTERNAL MODULE: ./build/src/report/plain-text.js
var plain_text = __webpack_require__(66366);
;// CONCATENATED MODULE: ./build/src/report/review-body.js





function renderComment(findings, options) {
    const marker = `\n${(0,fingerprint/* renderFingerprints */.Gy)(options.fingerprints)}\n`;
    const { suggestion: _, ...plain } = options;
    const steps = [
        { name: 'full', render: () => commentBlocks(findings, options) },
        { name: 'without suggestion', render: () => commentBlocks(findings, plain) },
        { name: 'few findings', render: () => commentBlocks(findings, plain, 10) },
        { name: 'one finding', render: () => commentBlocks(findings, plain, 1) },
    ];
    return (0,limits/* shrink */.Qr)(steps, limits/* LIMITS */.b1.commentChars).text.trimEnd() + `\n${marker}`;
}
function* commentBlocks(findings, options, max = findings.length) {
    const { others = [], brokenAt = [], suggestion, repository } = options;
    for (const finding of findings.slice(0, max)) {
        yield `${(0,blocks/* findingHead */.uc)(finding)}\n${(0,blocks/* findingRest */.U1)(finding, repository)}\n\n`;
    }
    if (findings.length > max)
        yield `And ${(0,plain_text/* count */.U9)(findings.length - max, 'more finding')} on this line.\n\n`;
    if (suggestion !== undefined)
        yield `${renderSuggestion(suggestion)}\n\n`;
    if (brokenAt.length > 0) {
        const subject = brokenAt.length === 1 ? 'The link is' : `${(0,plain_text/* count */.U9)(brokenAt.length, 'link')} are`;
        yield `${subject} at ${(0,blocks/* placeList */.AZ)(brokenAt, repository, { max: 20 })}.\n\n`;
    }
    if (others.length === 0)
        return;
    yield `The same on ${(0,plain_text/* count */.U9)(others.length, 'other line')}: ${(0,blocks/* placeList */.AZ)(others, repository, { max: 20 })}.\n\n`;
}
function renderSuggestion(lines) {
    const fence = (0,markdown/* fenceFor */.Lt)(lines.join('\n'));
    return `${fence}suggestion\n${lines.map((line) => `${line}\n`).join('')}${fence}`;
}
function renderReviewBody(input) {
    const marker = `\n${(0,fingerprint/* renderMarker */.Bd)('review', input.state)}\n`;
    const steps = BODY_STEPS.map((rows) => stepOf(rows, input));
    return (0,limits/* shrink */.Qr)(steps, limits/* LIMITS */.b1.reviewChars - marker.length).text + marker;
}
const BODY_STEPS = [200, 50, 15, 0];
function stepOf(rows, input) {
    return { name: rows === 0 ? 'counts' : `${rows} rows a list`, render: () => bodyBlocks(rows, input) };
}
function* bodyBlocks(rows, { report, placed, unplaced, overflow = [] }) {
    const all = [...placed, ...unplaced, ...overflow];
    if (all.length === 0)
        yield `${allWell(report)}\n`;
    else
        yield `${(0,blocks/* severityCounts */.ur)(all)} · ${(0,blocks/* checkedLine */.Qp)(report)}\n`;
    if (unplaced.length > 0) {
        yield `\n**Outside the lines of this pull request’s diff**${rows === 0 ? `: ${(0,plain_text/* count */.U9)(unplaced.length, 'finding')}` : ''}\n\n`;
        yield* items((0,blocks/* groupFindings */.kG)(unplaced), rows, report.repository);
    }
    if (overflow.length > 0) {
        const summary = `${(0,plain_text/* count */.U9)(overflow.length, 'finding')} more than line comments have room for`;
        const list = Array.from(items((0,blocks/* groupFindings */.kG)(overflow), rows, report.repository)).join('');
        yield `\n${rows === 0 ? `${summary}\n` : (0,markdown/* folded */.TM)(summary, list.trimEnd())}`;
    }
    const untold = (0,blocks/* untoldBlock */.cP)(report, rows);
    if (untold !== '' && rows > 0)
        yield `\n${untold}`;
    const warnings = (0,blocks/* warningList */.Vb)(report.warnings, Math.max(3, rows));
    if (warnings !== '')
        yield `\n${warnings}`;
}
function* items(groups, rows, repository) {
    for (const group of groups.slice(0, rows))
        yield (0,blocks/* findingItem */.dY)(group, repository);
    if (rows > 0 && groups.length > rows)
        yield `- … and ${(0,plain_text/* number */.ai)(groups.length - rows)} more\n`;
}
function allWell(report) {
    return `All is well: nothing to mend on the lines this pull request touches. ${(0,blocks/* checkedLine */.Qp)(report)}`;
}

// EXTERNAL MODULE: ./build/src/discover/patch.js
var discover_patch = __webpack_require__(37459);
// EXTERNAL MODULE: ./build/src/mend/mend.js
var mend = __webpack_require__(42216);
;// CONCATENATED MODULE: ./build/src/publish/suggestion.js

function suggestionFor(text, range, edits) {
    const start = offsetOfLine(text, range.first);
    const end = offsetOfLine(text, range.last + 1);
    if (start === undefined || end === undefined || start === end)
        return undefined;
    const inside = edits.filter((edit) => {
        const lines = linesOfEdit(edit);
        return lines.first >= range.first && lines.last <= range.last;
    });
    const mended = (0,mend/* applyEdits */.c)(text, inside).text;
    const before = text.slice(start, end);
    const after = mended.slice(start, mended.length - (text.length - end));
    if (after === before)
        return undefined;
    if (after === '')
        return [];
    const isWhole = after.endsWith('\n') === before.endsWith('\n');
    return isWhole ? after.replace(/\n$/, '').split('\n') : undefined;
}
function linesOfEdit({ span, deleteLine }) {
    const isWholeLines = !deleteLine && span.column === 1 && span.endColumn === 1 && span.endLine > span.line;
    return { first: span.line, last: isWholeLines ? span.endLine - 1 : span.endLine };
}
function offsetOfLine(text, line) {
    let offset = 0;
    for (let current = 1; current < line; current += 1) {
        const feed = text.indexOf('\n', offset);
        if (feed === -1)
            return current === line - 1 ? text.length : undefined;
        offset = feed + 1;
    }
    return offset;
}

;// CONCATENATED MODULE: ./build/src/publish/place-findings.js



const MAX_ANCHOR_LINES = 20;
function placeFindings(findings, { patches, texts }) {
    const files = new Map();
    const fileOf = (path) => {
        const text = texts.get(path);
        const file = files.get(path) ?? {
            lines: text?.split('\n') ?? [],
            isCounted: text !== undefined && !hasLoneReturns(text),
        };
        files.set(path, file);
        return file;
    };
    const fingerprints = (0,fingerprint/* fingerprintsOf */.tm)(findings, (file, line) => fileOf(file).lines[line - 1]);
    return findings.map((finding, index) => {
        const patch = patches.get(finding.file);
        const place = patch && fileOf(finding.file).isCounted ? placeOf(finding, patch) : undefined;
        const home = { side: 'RIGHT', line: finding.line };
        return { finding, fingerprint: fingerprints[index] ?? '', home, ...place };
    });
}
function hasLoneReturns(text) {
    for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1)) {
        if (text.charCodeAt(at + 1) !== 10)
            return true;
    }
    return false;
}
function placeOf(finding, patch) {
    const { line, deletedLines } = finding;
    const anchor = anchorOf(finding, patch);
    if (anchor !== undefined)
        return { home: { side: 'RIGHT', line }, anchor };
    if (deletedLines === undefined)
        return undefined;
    const { first, last } = deletedLines;
    const home = { side: 'LEFT', line: last };
    if (isCommentable(patch, 'LEFT', deletedLines))
        return { home, anchor: { first, last } };
    return (0,discover_patch/* canComment */.ok)(patch, 'LEFT', last) ? { home, anchor: { first: last, last } } : undefined;
}
function anchorOf(finding, patch) {
    const { line, endLine, endColumn, edit } = finding;
    const first = { first: line, last: line };
    if (!(0,discover_patch/* canComment */.ok)(patch, 'RIGHT', line))
        return undefined;
    const wanted = edit
        ? joinRanges(first, linesOfEdit(edit))
        : { first: line, last: endColumn === 1 ? endLine - 1 : endLine };
    const isGood = wanted.last >= line && isCommentable(patch, 'RIGHT', wanted);
    return isGood ? wanted : first;
}
function isCommentable(patch, side, range) {
    return range.last - range.first < MAX_ANCHOR_LINES && (0,discover_patch/* canComment */.ok)(patch, side, range.first, range.last);
}
function joinRanges(a, b) {
    return { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
}
function keyOf(path, { side, line }) {
    return `${side} ${line} ${path}`;
}

;// CONCATENATED MODULE: ./build/src/publish/earlier-comments.js


function readEarlierComments(own, statements) {
    const current = new Map(statements.map((statement) => [statement.fingerprint, statement]));
    const saidBefore = new Set();
    const earlier = [];
    for (const comment of own.comments) {
        const fingerprints = (0,fingerprint/* readFingerprints */.gR)(comment.body);
        if (fingerprints === undefined)
            continue;
        const standing = fingerprints.flatMap((fingerprint) => current.get(fingerprint) ?? []);
        earlier.push({
            comment,
            standing,
            vanished: fingerprints.length - standing.length,
            isRepeated: standing.length > 0 && standing.every(({ fingerprint }) => saidBefore.has(fingerprint)),
            isUntouched: !comment.isMinimized && !comment.isResolved && !comment.hasReplies,
        });
        for (const { fingerprint } of standing)
            saidBefore.add(fingerprint);
    }
    return earlier;
}
function unreachedLines(report) {
    const lines = new Set();
    for (const { verdict, occurrences } of report.targets) {
        if (verdict !== 'unreachable' && verdict !== 'blocked')
            continue;
        for (const { file, line } of occurrences)
            lines.add(keyOf(file, { side: 'RIGHT', line }));
    }
    return lines;
}

// EXTERNAL MODULE: ./build/src/domain/finding.js
var domain_finding = __webpack_require__(88215);
;// CONCATENATED MODULE: ./build/src/publish/gather-comments.js



const MAX_CLICKS = 3;
const MAX_OTHERS = 1_000;
const MAX_ON_LINE = 200;
function gatherComments(statements, patches) {
    const byFinding = new Map(statements.map((statement) => [statement.finding, statement]));
    const ordered = [...byFinding.keys()].sort(domain_finding/* compareFindings */.Eg);
    const units = [];
    for (const group of (0,blocks/* groupFindings */.kG)(ordered)) {
        const members = [group.lead, ...group.others].flatMap((finding) => byFinding.get(finding) ?? []);
        const isEachAlone = members.length <= MAX_CLICKS && members.every(({ finding }) => finding.edit !== undefined);
        if (isEachAlone)
            units.push(...members.map((lead) => ({ lead, others: [] })));
        else {
            const [lead, ...others] = members;
            if (lead)
                units.push({ lead, others: others.slice(0, MAX_OTHERS) });
        }
    }
    const byLine = Map.groupBy(units, ({ lead }) => keyOf(lead.finding.file, lead.home));
    return [...byLine.values()]
        .map((onLine) => gather(onLine, patches))
        .sort((a, b) => rankOf(a) - rankOf(b) || compareFirst(a, b));
}
function gather(onLine, patches) {
    const spoken = onLine.slice(0, MAX_ON_LINE);
    const statements = spoken.map(({ lead }) => lead);
    const [{ finding, home }] = statements;
    const own = { first: home.line, last: home.line };
    const joined = statements.reduce((range, { anchor = own }) => joinRanges(range, anchor), own);
    const patch = patches.get(finding.file);
    const anchor = patch && isCommentable(patch, home.side, joined) ? joined : own;
    return {
        path: finding.file,
        side: home.side,
        anchor,
        statements,
        others: spoken.flatMap(({ others }) => others).slice(0, MAX_OTHERS),
    };
}
function rankOf({ statements }) {
    return statements.reduce((rank, { finding }) => Math.min(rank, domain_finding/* SEVERITY_RANK */.f3[finding.severity]), domain_finding/* SEVERITY_RANK */.f3.note);
}
function compareFirst(a, b) {
    const [first] = a.statements;
    const [second] = b.statements;
    return first && second ? (0,domain_finding/* compareFindings */.Eg)(first.finding, second.finding) : 0;
}

// EXTERNAL MODULE: ./build/src/publish/review-state.js
var review_state = __webpack_require__(20065);
;// CONCATENATED MODULE: ./build/src/publish/plan-body.js

function newestReview(own) {
    const review = own.reviews.findLast(isSpeaking);
    const state = review && (0,review_state/* readState */.un)(review.body);
    return review && typeof state === 'object' ? { review, state } : undefined;
}
function planBody(question) {
    const { own, current, comments, body, isSilent } = question;
    const isNew = comments.length > 0 || (current === undefined && !isSilent);
    const older = own.reviews.filter((review) => isSpeaking(review) && (isNew || review !== current?.review));
    const stepBack = older.map(({ id }) => ({ kind: 'update-body', reviewId: id, body: review_state/* SUPERSEDED_BODY */.cQ }));
    if (isNew)
        return [{ kind: 'create-review', body: body(), comments }, ...stepBack];
    return [...planUpdate(question), ...stepBack];
}
function planUpdate({ current, state, body }) {
    if (current === undefined)
        return [];
    const isSameFindings = current.state.digest === state.digest;
    if (isSameFindings && current.state.commit === state.commit)
        return [];
    const text = body();
    if (isSameFindings && (0,review_state/* isSameBody */.ZP)(text, current.review.body))
        return [];
    return [{ kind: 'update-body', reviewId: current.review.id, body: text }];
}
function isSpeaking(review) {
    const state = (0,review_state/* readState */.un)(review.body);
    return review.state !== 'PENDING' && !review.isMinimized && state !== undefined && state !== 'superseded';
}
function overflowBefore(state) {
    if (state === undefined)
        return () => false;
    if (state.overflow === 'many')
        return () => true;
    const names = new Set(state.overflow);
    return (fingerprint) => names.has(fingerprint);
}

;// CONCATENATED MODULE: ./build/src/publish/render-statements.js


function commentOf(one, input, statements) {
    const { path, side, anchor } = one;
    const { first, last } = anchor;
    return {
        path,
        side,
        line: last,
        ...(first < last ? { startLine: first } : {}),
        body: renderStatements(one.statements, one.others, { path, side, range: anchor }, input, statements),
    };
}
function renderStatements(here, others, { path, side, range }, { report, texts, suggestions }, statements) {
    const text = suggestions && side === 'RIGHT' ? texts.get(path) : undefined;
    const edits = statements.flatMap(({ finding }) => finding.file === path && finding.edit ? [finding.edit] : []);
    const suggestion = text === undefined || range === undefined ? undefined : suggestionFor(text, range, edits);
    return renderComment(findingsOf(here), {
        fingerprints: [...new Set([...here, ...others].map(({ fingerprint }) => fingerprint))],
        ...(side === 'LEFT'
            ? { brokenAt: findingsOf([...new Set([...here, ...others])]) }
            : { others: findingsOf(others) }),
        ...(suggestion === undefined ? {} : { suggestion }),
        ...(report.repository === undefined ? {} : { repository: report.repository }),
    });
}
function findingsOf(statements) {
    return statements.map(({ finding }) => finding);
}

;// CONCATENATED MODULE: ./build/src/publish/plan-upkeep.js




function planUpkeep(input, statements, earlier, isNew) {
    const unreached = unreachedLines(input.report);
    const said = new Set(earlier.flatMap(({ standing }) => standing));
    const fresh = Map.groupBy(statements.filter((statement) => statement.anchor !== undefined && !said.has(statement) && isNew(statement)), ({ finding, home, anchor }) => keyOf(finding.file, { ...home, line: anchor?.last ?? home.line }));
    const operations = [];
    const covered = [];
    for (const one of earlier) {
        const { comment, standing, vanished, isRepeated, isUntouched } = one;
        const { line, side } = comment;
        const key = line === undefined ? '' : keyOf(comment.path, { side, line });
        const added = isUntouched ? (fresh.get(key) ?? []).slice(0, MAX_ON_LINE) : [];
        if (vanished > 0 && unreached.has(key)) {
            covered.push(...added.filter(({ finding }) => finding.rule === 'unreachable-link'));
        }
        else if (isRepeated) {
            if (isUntouched)
                operations.push({ kind: 'delete-comment', commentId: comment.id });
        }
        else if (standing.length + added.length === 0) {
            if (isUntouched)
                operations.push({ kind: 'delete-comment', commentId: comment.id });
            else if (comment.hasReplies && !comment.isResolved && comment.viewerCanResolve) {
                operations.push({ kind: 'resolve-thread', threadId: comment.threadId });
            }
        }
        else if (isUntouched && vanished + added.length > 0) {
            const body = editedBody(one, added, input, statements);
            operations.push({ kind: 'edit-comment', commentId: comment.id, body });
            covered.push(...added);
            fresh.delete(key);
        }
    }
    return { operations, covered };
}
function editedBody({ comment, standing }, added, input, statements) {
    const all = [...standing, ...added];
    const { line, startLine = line } = comment;
    const range = line === undefined || startLine === undefined ? undefined : { first: startLine, last: line };
    const isHere = ({ finding, home }) => range !== undefined &&
        home.side === comment.side &&
        finding.file === comment.path &&
        home.line >= range.first &&
        home.line <= range.last;
    const here = all.filter(isHere);
    const elsewhere = all.filter((statement) => !isHere(statement));
    const lead = here.length > 0 ? here : elsewhere.slice(0, 1);
    return renderStatements(lead, elsewhere, { path: comment.path, side: comment.side, range: here.length > 0 ? range : undefined }, input, statements);
}

;// CONCATENATED MODULE: ./build/src/publish/plan-review.js









function planReview(input) {
    const { report, headSha, own } = input;
    const statements = placeFindings(report.findings, input);
    const earlier = readEarlierComments(own, statements);
    const current = newestReview(own);
    const isInBody = overflowBefore(current?.state);
    const isNew = ({ fingerprint }) => !isInBody(fingerprint);
    const upkeep = planUpkeep(input, statements, earlier, isNew);
    const isSaid = new Set([...earlier.flatMap(({ standing }) => standing), ...upkeep.covered]);
    const unsaid = statements.filter((statement) => !isSaid.has(statement));
    const unplaced = unsaid.filter(({ anchor }) => anchor === undefined);
    const commentable = unsaid.filter(({ anchor }) => anchor !== undefined);
    const gathered = gatherComments(commentable.filter(isNew), input.patches);
    const chosen = gathered.slice(0, input.maxComments ?? limits/* LIMITS */.b1.commentsPerReview);
    const isCommented = new Set(chosen.flatMap(({ statements, others }) => [...statements, ...others]));
    const overflow = commentable.filter((statement) => !isCommented.has(statement));
    const placed = statements.filter((statement) => isSaid.has(statement) || isCommented.has(statement));
    const state = (0,review_state/* stateOf */.L4)(headSha, [...placed, ...unplaced], overflow);
    const parts = {
        placed: findingsOf(placed),
        unplaced: findingsOf(unplaced),
        overflow: findingsOf(overflow),
    };
    const body = () => renderReviewBody({ report, ...parts, state });
    const comments = chosen.map((one) => commentOf(one, input, statements));
    const operations = [
        ...planPending(own),
        ...planBody({
            own,
            current,
            state,
            comments,
            body,
            isSilent: comments.length + unplaced.length + overflow.length === 0,
        }),
        ...upkeep.operations,
    ];
    const url = current?.review.url;
    return {
        headSha,
        operations: operations.sort(byKind),
        ...parts,
        ...(url === undefined ? {} : { reviewUrl: url }),
    };
}
const ORDER = [
    'clear-pending',
    'create-review',
    'edit-comment',
    'update-body',
    'resolve-thread',
    'delete-comment',
];
function byKind(a, b) {
    return ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind);
}
function planPending(own) {
    return own.reviews
        .filter(({ state, body, isByBot }) => state === 'PENDING' && (isByBot || (0,review_state/* readState */.un)(body) !== undefined))
        .map(({ id }) => ({ kind: 'clear-pending', reviewId: id }));
}


/***/ }),

/***/ 20065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   ZP: () => (/* binding */ isSameBody),
/* harmony export */   cQ: () => (/* binding */ SUPERSEDED_BODY),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _report_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49080);


const MAX_LISTED = 300;
function stateOf(headSha, said, overflow) {
    const names = (statements) => statements.map(({ fingerprint }) => fingerprint).sort();
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify([names(said), names(overflow)]));
    return {
        commit: headSha,
        digest: hash.digest('hex').slice(0, 20),
        overflow: overflow.length > MAX_LISTED ? 'many' : names(overflow),
    };
}
function readState(body) {
    const payload = (0,_report_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarkers */ .mC)(body).find(({ kind }) => kind === 'review')?.payload;
    if (typeof payload !== 'object' || payload === null)
        return undefined;
    if ('isSuperseded' in payload && payload.isSuperseded === true)
        return 'superseded';
    const { commit, digest, overflow } = payload;
    const isList = Array.isArray(overflow) && overflow.every((name) => typeof name === 'string');
    if (typeof commit !== 'string' || typeof digest !== 'string' || !(isList || overflow === 'many'))
        return undefined;
    return { commit, digest, overflow };
}
const SUPERSEDED_BODY = `A newer review below says how this pull request stands now.\n\n${(0,_report_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarker */ .Bd)('review', { isSuperseded: true })}\n`;
function isSameBody(a, b) {
    return visible(a) === visible(b);
}
function visible(body) {
    return body
        .replaceAll('\r\n', '\n')
        .replace(/^<!-- .* -->$/gm, '')
        .replace(/\/blob\/[0-9a-f]{40,64}\//g, '/blob/HEAD/')
        .trim();
}


/***/ }),

/***/ 1512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ placeList),
/* harmony export */   Qp: () => (/* binding */ checkedLine),
/* harmony export */   U1: () => (/* binding */ findingRest),
/* harmony export */   Vb: () => (/* binding */ warningList),
/* harmony export */   cP: () => (/* binding */ untoldBlock),
/* harmony export */   dY: () => (/* binding */ findingItem),
/* harmony export */   kG: () => (/* binding */ groupFindings),
/* harmony export */   uc: () => (/* binding */ findingHead),
/* harmony export */   ur: () => (/* binding */ severityCounts)
/* harmony export */ });
/* unused harmony export verdictCounts */
/* harmony import */ var _domain_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28803);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94867);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70075);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58829);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66366);





function verdictCounts(verdicts) {
    return _domain_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICTS */ .b.filter((verdict) => verdicts[verdict] > 0)
        .map((verdict) => `${verdict} ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(verdicts[verdict])}`)
        .join(' · ');
}
function severityCounts(findings) {
    const { error, warning, note } = (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .countSeverities */ .ng)(findings);
    const parts = [
        error > 0 ? (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(error, 'error') : '',
        warning > 0 ? (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(warning, 'warning') : '',
        note > 0 ? (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(note, 'note') : '',
    ].filter((part) => part !== '');
    return parts.length === 0 ? 'nothing' : parts.join(', ');
}
function checkedLine({ totals }) {
    const counts = verdictCounts(totals.verdicts);
    const links = `${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(totals.links, 'link')} in ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(totals.documents, 'document')}`;
    return counts === '' ? links : `${links}: ${counts}`;
}
function groupFindings(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const { rule, severity, url = '', message, related } = finding;
        const key = JSON.stringify([rule, severity, url, message, related?.file, related?.line, related?.column]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { lead: finding, others: [] });
        else
            group.others.push(finding);
    }
    return Array.from(groups.values());
}
const UNLINKED_RULES = new Set(['unsafe-link']);
function findingHead(finding, where = 'text') {
    const { message, url, rule } = finding;
    const head = `**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(message, { place: where }) || (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)(rule)}**`;
    if (url === undefined || (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .mentions */ .wy)(message, url))
        return head;
    return `${head} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .urlLink */ .Cb)(url, { isLinked: !UNLINKED_RULES.has(rule), place: where })}`;
}
function findingRest(finding, repository, where = 'text') {
    const { message, evidence = '', advice = '', related, rule, replacement } = finding;
    const isSaid = replacement === undefined || `${message} ${evidence} ${advice}`.includes(replacement);
    const parts = [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(evidence, { place: where }),
        related === undefined ? '' : `First at ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .placeLink */ .aE)(repository, related, where)}.`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(advice, { place: where }),
        isSaid ? '' : `Now at ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .urlLink */ .Cb)(replacement, { place: where })}.`,
        `(${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(rule, where)})`,
    ];
    return parts.filter((part) => part !== '').join(' ');
}
function findingItem({ lead, others }, repository, max = 10) {
    const also = others.length === 0 ? '' : ` Also at ${placeList(others, repository, { max })}.`;
    return `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .placeLink */ .aE)(repository, lead)}: ${findingHead(lead)} ${findingRest(lead, repository)}${also}\n`;
}
function placeList(places, repository, { max, where = 'text' }) {
    const named = places.slice(0, max).map((place) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .placeLink */ .aE)(repository, place, where));
    const rest = places.length - named.length;
    return rest > 0 ? `${named.join(', ')} and ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(rest, 'more place')}` : named.join(', ');
}
const UNTOLD = [
    ['blocked', 'turned away by the host'],
    ['unreachable', 'not reached'],
];
function untoldBlock(report, maxRows) {
    const parts = UNTOLD.map(([verdict, words]) => ({ words, rows: (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(report.targets, verdict) }));
    const total = parts.reduce((sum, { rows }) => sum + rows.length, 0);
    if (total === 0)
        return '';
    const summary = parts
        .filter(({ rows }) => rows.length > 0)
        .map(({ words, rows }) => `${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(rows.length)} ${words}`);
    const rows = parts.flatMap((part) => part.rows);
    const items = rows.slice(0, maxRows).map((row) => `- ${untoldItem(row, report.repository)}`);
    if (rows.length > items.length)
        items.push(`- … and ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(rows.length - items.length)} more`);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM)(`Nobody can tell about ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(total, 'link target')}: ${summary.join(', ')}`, items.join('\n'));
}
function untoldItem(row, repository) {
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .urlLink */ .Cb)(row.url)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(row.message)} (${placeList(row.occurrences, repository, { max: 3 })})`;
}
function warningList(warnings, maxRows) {
    if (warnings.length === 0)
        return '';
    const items = warnings.slice(0, maxRows).map((warning) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(warning)}\n`);
    if (warnings.length > items.length)
        items.push(`- … and ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(warnings.length - items.length)} more\n`);
    return items.join('');
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

/***/ 94867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jf: () => (/* binding */ slowestHosts),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   nq: () => (/* binding */ countHosts),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88215);

function hostOf(url) {
    return URL.parse(url)?.host || '(repository)';
}
function countHosts(rows) {
    const counts = new Map();
    for (const { url } of rows) {
        const host = hostOf(url);
        counts.set(host, (counts.get(host) ?? 0) + 1);
    }
    return Array.from(counts, ([host, count]) => ({ host, count })).sort((a, b) => b.count - a.count || (0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.host, b.host));
}
function rowsOf(rows, verdict) {
    return rows.filter((row) => row.verdict === verdict);
}
const SLOW_MS = 2000;
function slowestHosts(rows, max) {
    const asked = rows.filter(({ checkedBy, attempts }) => checkedBy === 'web' && attempts > 0);
    const paces = Array.from(Map.groupBy(asked, ({ url }) => hostOf(url)), ([host, group]) => {
        const times = group.map(({ durationMs }) => durationMs).sort((a, b) => a - b);
        return { host, count: group.length, medianMs: times[Math.floor(times.length / 2)] ?? 0 };
    });
    return paces
        .filter(({ medianMs }) => medianMs >= SLOW_MS)
        .sort((a, b) => b.medianMs - a.medianMs || (0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.host, b.host))
        .slice(0, max);
}


/***/ }),

/***/ 95630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   Qr: () => (/* binding */ shrink),
/* harmony export */   b1: () => (/* binding */ LIMITS)
/* harmony export */ });
const LIMITS = {
    bodyChars: 65_536,
    issueChars: 60_000,
    reviewChars: 60_000,
    commentChars: 16_000,
    commentsPerReview: 30,
    summaryBytes: 1_048_576,
    annotationsPerLevel: 10,
    annotationsPerJob: 50,
    annotationChars: 4_096,
    checkRunAnnotations: 50,
    annotationTitleChars: 255,
    checkRunChars: 65_535,
    sarifResults: 25_000,
    sarifResultsShown: 5_000,
    sarifRules: 25_000,
    sarifTags: 10,
    sarifLocations: 100,
    sarifGzipBytes: 10_000_000,
};
function shrink(steps, max, measure = charsOf) {
    let last = { text: '', step: 'nothing', isWhole: false };
    for (const step of steps) {
        last = collect(step, max, measure);
        if (last.isWhole)
            return last;
    }
    return last;
}
function collect(step, max, measure) {
    const chunks = [];
    let size = 0;
    for (const chunk of step.render()) {
        size += measure(chunk);
        if (size > max)
            return { text: chunks.join(''), step: step.name, isWhole: false };
        chunks.push(chunk);
    }
    return { text: chunks.join(''), step: step.name, isWhole: true };
}
function charsOf(text) {
    return text.length;
}
function bytesOf(text) {
    return Buffer.byteLength(text, 'utf8');
}


/***/ }),

/***/ 70075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ urlLink),
/* harmony export */   Lt: () => (/* binding */ fenceFor),
/* harmony export */   RL: () => (/* binding */ ownLink),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   aE: () => (/* binding */ placeLink),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   iQ: () => (/* binding */ markdownLink)
/* harmony export */ });
/* unused harmony exports escapeHtml, safeUrl, lineUrl */
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66366);

const BREAK = '&#8203;';
function escapeText(text) {
    return escapeInline(text).replace(BLOCK_START, '$1\\$2');
}
function escapeInline(text) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(text).replace(SPECIAL, (found) => PUNCTUATION.test(found) ? (REFERENCES[found] ?? `\\${found}`) : breakUp(found));
}
function escapeHtml(text) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(text).replace(SPECIAL, (found) => PUNCTUATION.test(found) ? (REFERENCES[found] ?? found) : breakUp(found));
}
const PUNCTUATION = /^[&<>"|\\`*_[\]{}~!$^()]$/;
const REFERENCES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '|': '&#124;',
};
const SPECIAL = /[&<>"|\\`*_[\]{}~!$^()@#]|gh-(?=\d)|:\/\/|www\.|(?:mailto|xmpp):|(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/gi;
function breakUp(found) {
    if (found === '://')
        return `:${BREAK}//`;
    if (found === '@' || found === '#')
        return found + BREAK;
    if (/[-.:]$/.test(found))
        return `${found.slice(0, -1)}${BREAK}${found.slice(-1)}`;
    return /[a-f]/i.test(found) ? (found.match(/.{1,6}/g) ?? []).join(BREAK) : found;
}
const BLOCK_START = /^(\d{1,9}(?=[.)])|(?=[-+=]))(.)/;
function codeSpan(text, place = 'text') {
    const cleaned = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(text);
    if (cleaned === '')
        return '(empty)';
    if (place === 'table' && cleaned.includes('|'))
        return `<code>${escapeText(cleaned)}</code>`;
    const fence = '`'.repeat(longestRun(cleaned, '`') + 1);
    const pad = cleaned.startsWith('`') || cleaned.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${cleaned}${pad}${fence}`;
}
function fenceFor(text) {
    return '`'.repeat(Math.max(3, longestRun(text, '`') + 1));
}
function longestRun(text, character) {
    let longest = 0;
    let run = 0;
    for (let index = 0; index < text.length; index += 1) {
        run = text[index] === character ? run + 1 : 0;
        if (run > longest)
            longest = run;
    }
    return longest;
}
function markdownLink(label, url) {
    const destination = safeUrl(url);
    return destination === undefined ? label : `[${label}](${destination})`;
}
function ownLink(label, url) {
    const parsed = httpUrl(url);
    return parsed === undefined ? label : `[${label}](${escapeDestination(parsed.href)})`;
}
function safeUrl(url) {
    const parsed = httpUrl(url);
    if (parsed === undefined)
        return undefined;
    if (REFERRING_HOSTS.has(parsed.host) && BACK_REFERENCED.test(parsed.pathname))
        parsed.host = 'redirect.github.com';
    return escapeDestination(parsed.href);
}
function httpUrl(url) {
    const parsed = URL.parse(url);
    if (parsed === null || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:'))
        return undefined;
    parsed.username = '';
    parsed.password = '';
    return parsed;
}
function escapeDestination(href) {
    return href
        .replace(/[<>\\|`"\s]/g, percentEncoded)
        .replace(/[()[\]*_~!$]/g, '\\$&')
        .replaceAll('&', '&amp;');
}
const REFERRING_HOSTS = new Set(['github.com', 'www.github.com']);
const BACK_REFERENCED = /^\/+[^/]+\/+[^/]+\/+(?:issues|pull|pulls|discussions|commit|commits|compare|security|.*%)/i;
function percentEncoded(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
function urlLink(url, options = {}) {
    const label = codeSpan((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .displayUrl */ .Qy)(url, options.max ?? 200), options.place ?? 'text');
    return options.isLinked === false ? label : markdownLink(label, url);
}
function lineUrl(repository, place) {
    if (repository === undefined)
        return undefined;
    const { serverUrl, owner, name, commit } = repository;
    const path = place.file.split('/').map(encodeURIComponent).join('/');
    return `${serverUrl}/${encodeURIComponent(owner)}/${encodeURIComponent(name)}/blob/${encodeURIComponent(commit)}/${path}?plain=1#L${place.line}`;
}
function placeLink(repository, place, where = 'text') {
    const label = codeSpan(`${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(place.file), 120)}:${place.line}`, where);
    const url = lineUrl(repository, place);
    return url === undefined ? label : `[${label}](${url.replace(/[()'!*]/g, percentEncoded)})`;
}
function folded(summary, body) {
    return `<details>\n<summary>${escapeHtml(summary)}</summary>\n\n${body}\n\n</details>\n`;
}
const CODE_OR_ADDRESS = /`[^`]+`|https?:\/\/[^\s<>"`]+/g;
const END_OF_SENTENCE = /[.,;:!?)\]}'”’]{1,10}$/;
function sentence(text, options = {}) {
    const plain = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .displayUrl */ .Qy)(text, options.max ?? 500);
    let markdown = '';
    let end = 0;
    for (const match of plain.matchAll(CODE_OR_ADDRESS)) {
        const [found] = match;
        const code = found.startsWith('`') ? found.slice(1, -1) : found.replace(END_OF_SENTENCE, '');
        markdown +=
            escapeBetween(plain.slice(end, match.index)) +
                (code.trim() === '' ? '' : codeSpan(code, options.place));
        end = match.index + (found.startsWith('`') ? found.length : code.length);
    }
    return (markdown + escapeBetween(plain.slice(end))).trim().replace(BLOCK_START, '$1\\$2');
}
function escapeBetween(part) {
    const escaped = escapeInline(part);
    if (escaped === '')
        return part === '' ? '' : ' ';
    return `${part.startsWith(' ') ? ' ' : ''}${escaped}${part.endsWith(' ') ? ' ' : ''}`;
}


/***/ })

};
