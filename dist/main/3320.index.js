export const id = 3320;
export const ids = [3320,8829,939,8558];
export const modules = {

/***/ 28803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ VERDICTS)
/* harmony export */ });
const VERDICTS = [
    'alive',
    'moved',
    'dead',
    'suspect',
    'blocked',
    'unreachable',
    'unsafe',
    'invalid',
    'skipped',
];


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


/***/ }),

/***/ 58829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ buildReport),
/* harmony export */   ng: () => (/* binding */ countSeverities),
/* harmony export */   pm: () => (/* binding */ withApiRequests),
/* harmony export */   xr: () => (/* binding */ assembleReport)
/* harmony export */ });
/* unused harmony exports compareRows, comparePlaces */
/* harmony import */ var _about_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88856);
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88215);
/* harmony import */ var _domain_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28803);



function buildReport(input) {
    const nameOf = rememberingNames(input.shownAs);
    const findings = input.findings.map((finding) => withShownName(finding, nameOf)).sort(_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFindings */ .Eg);
    let rows;
    const report = withCounts({ ...input, findings }, verdictsOf(input.judged.map(({ judgement }) => judgement)));
    return {
        ...report,
        get targets() {
            rows ??= Array.from(input.judged, (judged) => rowOf(judged, input, nameOf)).sort(compareRows);
            return rows;
        },
    };
}
function assembleReport(parts) {
    return { ...withCounts(parts, verdictsOf(parts.targets)), targets: parts.targets };
}
function withCounts(parts, verdicts) {
    return {
        tool: { name: _about_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME */ .o_, version: _about_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .xv },
        startedAt: parts.startedAt,
        durationMs: parts.durationMs,
        job: parts.job,
        totals: totalsOf(parts.counts, verdicts, parts.findings),
        findings: parts.findings,
        notes: parts.notes ?? [],
        warnings: parts.warnings ?? [],
        ...(parts.repository === undefined ? {} : { repository: parts.repository }),
    };
}
function rememberingNames(shownAs = (path) => path) {
    const names = new Map();
    return (path) => {
        const name = names.get(path) ?? shownAs(path);
        names.set(path, name);
        return name;
    };
}
function withShownName(finding, nameOf) {
    const file = nameOf(finding.file);
    const related = finding.related && { ...finding.related, file: nameOf(finding.related.file) };
    return file === finding.file && related?.file === finding.related?.file
        ? finding
        : { ...finding, file, ...(related === undefined ? {} : { related }) };
}
function rowOf({ target, judgement }, { evidence: kept, past: pasts }, nameOf) {
    const { replacement, status, finalUrl, archive } = judgement;
    const past = pasts?.get(target.url);
    const evidence = kept?.get(target.url);
    const places = target.occurrences.map(({ file, link }) => placeOf(nameOf(file), link));
    return {
        url: target.url,
        verdict: judgement.verdict,
        reason: judgement.reason,
        message: judgement.message,
        ...(replacement === undefined ? {} : { replacement }),
        ...(status === undefined ? {} : { status }),
        checkedBy: judgement.checkedBy,
        attempts: judgement.attempts,
        durationMs: Math.round(judgement.durationMs),
        occurrences: places.length === 1 ? places : places.sort(comparePlaces),
        ...(finalUrl === undefined ? {} : { finalUrl }),
        ...(archive === undefined ? {} : { archive }),
        ...(past === undefined ? {} : { history: past }),
        ...(evidence === undefined ? {} : { evidence }),
    };
}
function placeOf(file, { span }) {
    return { file, line: span.line, column: span.column };
}
function compareRows(a, b) {
    const [first, other] = [a.occurrences[0], b.occurrences[0]];
    if (first === undefined || other === undefined)
        return (0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.url, b.url);
    return comparePlaces(first, other) || (0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.url, b.url);
}
function comparePlaces(a, b) {
    return (0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.file, b.file) || a.line - b.line || a.column - b.column;
}
function verdictsOf(rows) {
    const verdicts = Object.fromEntries(_domain_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .b.map((verdict) => [verdict, 0]));
    for (const { verdict } of rows)
        verdicts[verdict] += 1;
    return verdicts;
}
function totalsOf(counts, verdicts, findings) {
    const spoken = new Map(_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .DEADWOOD_RULES */ .gi.map((rule) => [rule, 0]));
    for (const { rule } of findings)
        spoken.set(rule, (spoken.get(rule) ?? 0) + 1);
    const lint = [...spoken.keys()].slice(_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .DEADWOOD_RULES */ .gi.length).sort(_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6);
    const rules = Object.fromEntries([..._domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .DEADWOOD_RULES */ .gi, ...lint].map((rule) => [rule, spoken.get(rule) ?? 0]));
    const targets = Object.values(verdicts).reduce((sum, count) => sum + count, 0);
    return { ...counts, targets, verdicts, rules };
}
function withApiRequests(report, apiRequests) {
    return { ...report, totals: { ...report.totals, apiRequests } };
}
function countSeverities(findings) {
    const counts = { error: 0, warning: 0, note: 0 };
    for (const { severity } of findings)
        counts[severity] += 1;
    return counts;
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
