export const id = 8558;
export const ids = [8558];
export const modules = {

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


/***/ }),

/***/ 1056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ hostBlocks),
/* harmony export */   SH: () => (/* binding */ unreachableBlock),
/* harmony export */   YS: () => (/* binding */ findingSections),
/* harmony export */   jY: () => (/* binding */ movedSection),
/* harmony export */   mI: () => (/* binding */ NOT_CHECKED),
/* harmony export */   uL: () => (/* binding */ archivedSection),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1512);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94867);
/* harmony import */ var _issue_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78886);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70075);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66366);





function* section(title, rows, sheet) {
    if (rows.length === 0)
        return;
    yield heading(title, rows.length);
    for (const row of rows.slice(0, sheet.room.rows))
        yield targetItem(row, sheet);
    yield more(rows.length, sheet.room);
}
function heading(title, amount) {
    return `## ${title}: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(amount)}\n\n`;
}
function more(amount, { rows }, item = '- ') {
    if (rows === 0)
        return '';
    return amount > rows ? `${item}… and ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(amount - rows)} more\n\n` : '\n';
}
function targetItem(row, { room, repository, hasBoxes }) {
    const { url, message, archive, history, verdict } = row;
    const lastAlive = history?.lastAliveAt === undefined || /\balive\b/.test(message)
        ? ''
        : ` Last seen alive ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .day */ .vd)(history.lastAliveAt)}.`;
    const copy = archive === undefined ? '' : ` ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownLink */ .iQ)(`Archived copy of ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .day */ .vd)(archive.takenAt)}`, archive.url)}.`;
    const places = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .placeList */ .AZ)(row.occurrences, repository, { max: room.places });
    const link = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .urlLink */ .Cb)(url, { isLinked: verdict !== 'unsafe' });
    const item = `- ${link}: ${ended(message)}${lastAlive}${copy} At ${places}.`;
    return hasBoxes ? `${item}${(0,_issue_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .linkMarker */ .TE)(url)}\n${(0,_issue_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .linkBoxes */ .S9)()}` : `${item}\n`;
}
function ended(message) {
    const text = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(message);
    return /[.!?]$/.test(text) ? text : `${text}.`;
}
function* movedSection(rows, { room, repository }) {
    if (rows.length === 0)
        return;
    yield heading('Moved', rows.length);
    if (room.rows === 0)
        return;
    yield '| link | replace by | where |\n|---|---|---|\n';
    for (const { url, replacement, message, occurrences } of rows.slice(0, room.rows)) {
        const link = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .urlLink */ .Cb)(url, { place: 'table' });
        const by = replacement === undefined
            ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(message, { place: 'table' })
            : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .urlLink */ .Cb)(replacement, { place: 'table' });
        yield `| ${link} | ${by} | ${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .placeList */ .AZ)(occurrences, repository, { max: room.places, where: 'table' })} |\n`;
    }
    yield more(rows.length, room, '\n');
}
function* archivedSection(findings, sheet) {
    const { room } = sheet;
    const groups = groupsOf('archived-repository', findings);
    if (groups.length === 0)
        return;
    yield heading('Archived repositories', groups.length);
    yield* findingItems(groups, sheet);
    yield more(groups.length, room);
}
const FOLDED_RULES = [
    ['broken-anchor', 'Broken anchors'],
    ['insecure-link', 'Links by http that https serves'],
    ['duplicate-link', 'Duplicates'],
];
function* findingSections(findings, sheet) {
    const { room } = sheet;
    for (const [rule, title] of FOLDED_RULES) {
        const groups = groupsOf(rule, findings);
        if (groups.length === 0)
            continue;
        const list = [...findingItems(groups, sheet), more(groups.length, room)].join('');
        yield room.rows === 0
            ? heading(title, groups.length)
            : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)(`${title}: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(groups.length)}`, list.trimEnd())}\n`;
    }
}
function groupsOf(rule, findings) {
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .groupFindings */ .kG)(findings.filter((finding) => finding.rule === rule));
}
function findingItems(groups, { room, repository }) {
    return groups.slice(0, room.rows).map((group) => (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .findingItem */ .dY)(group, repository, room.places));
}
const NOT_CHECKED = new Set(['budget', 'not-checked']);
function* unreachableBlock(rows, { room, repository }) {
    const waiting = rows.filter(({ reason }) => NOT_CHECKED.has(reason));
    const failed = rows.filter(({ reason }) => !NOT_CHECKED.has(reason));
    if (waiting.length > 0) {
        const why = waiting.every(({ reason }) => reason === 'budget') ? 'in the time there was' : 'this time';
        yield `${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(waiting.length, 'target')} could not be checked ${why}: they come first next time.\n\n`;
    }
    if (failed.length === 0)
        return;
    const items = failed.slice(0, room.rows).map((row) => {
        const strikes = row.history?.strikes ?? 0;
        const strike = strikes === 0 ? '' : ` Strike ${strikes} of 3.`;
        return `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .urlLink */ .Cb)(row.url)}: ${ended(row.message)}${strike} At ${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .placeList */ .AZ)(row.occurrences, repository, { max: room.places })}.\n`;
    });
    const summary = `Not reached: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(failed.length)} (dead after three strikes, three days apart)`;
    yield room.rows === 0
        ? `${summary}\n\n`
        : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)(summary, (items.join('') + more(failed.length, room)).trimEnd())}\n`;
}
function* hostBlocks({ targets }, room) {
    const blocked = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(targets, 'blocked');
    const most = room.rows === 0 ? 5 : Math.min(room.rows, 50);
    if (blocked.length > 0) {
        const hosts = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .countHosts */ .nq)(blocked);
        const items = hosts.slice(0, most).map((each) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(each.host)} ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(each.count)}`);
        if (hosts.length > most)
            items.push(`- … and ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(hosts.length - most, 'more host')}`);
        yield `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)(`Blocked, nobody can tell: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(blocked.length)} on ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(hosts.length, 'host')}`, items.join('\n'))}\n`;
    }
    const slow = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .slowestHosts */ .Jf)(targets, 5);
    if (slow.length === 0)
        return;
    const items = slow.map((each) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(each.host)} ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(each.medianMs)} (${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(each.count, 'target')})`);
    yield `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)('Slowest hosts', items.join('\n'))}\n`;
}


/***/ }),

/***/ 71384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ apiRequestsOf)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66366);

function apiRequestsOf({ apiRequests, apiBudget }) {
    const most = apiBudget === undefined ? '' : ` of at most ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(apiBudget)}`;
    return `${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(apiRequests)}${most} to the API`;
}


/***/ }),

/***/ 73320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSummary: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _domain_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28803);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1512);
/* harmony import */ var _issue_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1056);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95630);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70075);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66366);
/* harmony import */ var _spent_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71384);







const MAX_BYTES = _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b1.summaryBytes - 16_384;
const SUMMARY_STEPS = [2000, 500, 100, 20, 0];
const OPEN_ROWS = 25;
function renderSummary(report, options = {}) {
    const steps = SUMMARY_STEPS.map((rows) => ({
        name: rows === 0 ? 'counts' : `${rows} rows a table`,
        render: () => summaryBlocks(report, options, rows),
    }));
    return (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .shrink */ .Qr)(steps, options.maxBytes ?? MAX_BYTES, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .bytesOf */ .$$).text;
}
function* summaryBlocks(report, options, rows) {
    yield `## Deadwood: ${headline(report)}\n\n`;
    for (const notice of options.notices ?? [])
        yield `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(notice, { max: 2000 })}\n\n`;
    const links = (options.links ?? []).map(({ label, url }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .ownLink */ .RL)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(label), url));
    if (links.length > 0)
        yield `${links.join(' · ')}\n\n`;
    yield* countsTable(report);
    for (const [severity, title] of SECTIONS) {
        const findings = report.findings.filter((finding) => finding.severity === severity);
        if (findings.length > 0)
            yield* section(title, findings, rows, report.repository);
    }
    const untold = rows === 0 ? '' : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .untoldBlock */ .cP)(report, rows);
    if (untold !== '')
        yield `${untold}\n`;
    const warnings = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .warningList */ .Vb)(report.warnings, Math.max(10, rows));
    if (warnings !== '')
        yield `### About this run\n\n${warnings}\n`;
    const notes = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .warningList */ .Vb)(report.notes, Math.max(10, rows));
    if (notes !== '')
        yield `${notes}\n`;
}
const SECTIONS = [
    ['error', 'Errors'],
    ['warning', 'Warnings'],
    ['note', 'Notes'],
];
function headline({ findings, totals, targets }) {
    const documents = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(totals.documents, 'document');
    if (findings.length > 0)
        return `${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .severityCounts */ .ur)(findings)} in ${documents}`;
    const unchecked = targets.filter(({ reason }) => _issue_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_CHECKED */ .mI.has(reason)).length;
    const but = unchecked === 0
        ? ''
        : `, but ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(unchecked, 'target')} ${unchecked === 1 ? 'was' : 'were'} not checked`;
    return `nothing to mend in ${documents}${but}`;
}
function* countsTable({ totals, durationMs }) {
    const verdicts = _domain_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .VERDICTS */ .b.filter((verdict) => totals.verdicts[verdict] > 0);
    if (verdicts.length > 0) {
        yield `| ${verdicts.join(' | ')} |\n|${'--:|'.repeat(verdicts.length)}\n`;
        yield `| ${verdicts.map((verdict) => (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(totals.verdicts[verdict])).join(' | ')} |\n\n`;
    }
    const requests = `${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(totals.requests, 'request')} to the web, ${(0,_spent_js__WEBPACK_IMPORTED_MODULE_6__/* .apiRequestsOf */ ._)(totals)}`;
    yield `${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(totals.links, 'link')}, ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(totals.targets, 'target')}, ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(durationMs)}; ${requests}.\n\n`;
}
function* section(title, findings, rows, repository) {
    const groups = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .groupFindings */ .kG)(findings);
    const shown = groups.slice(0, rows);
    const heading = `${title}: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(findings.length)}`;
    if (shown.length === 0) {
        yield `### ${heading}\n\n`;
        return;
    }
    const table = [
        '| where | what | why |\n|---|---|---|\n',
        ...shown.map((group) => tableRow(group, repository)),
    ];
    const rest = groups.length > shown.length ? `\n… and ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(groups.length - shown.length)} more\n` : '';
    const text = table.join('') + rest;
    yield shown.length > OPEN_ROWS ? `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)(heading, text.trimEnd())}\n` : `### ${heading}\n\n${text}\n`;
}
function tableRow({ lead, others }, repository) {
    const places = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .placeList */ .AZ)([lead, ...others], repository, { max: 5, where: 'table' });
    return `| ${places} | ${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .findingHead */ .uc)(lead, 'table')} | ${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .findingRest */ .U1)(lead, repository, 'table')} |\n`;
}


/***/ })

};
