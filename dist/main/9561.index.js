export const id = 9561;
export const ids = [9561];
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

/***/ 29561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// UNUSED EXPORTS: sarifLog

// EXTERNAL MODULE: ./build/src/about.js
var about = __webpack_require__(88856);
// EXTERNAL MODULE: ./build/src/domain/finding.js
var finding = __webpack_require__(88215);
// EXTERNAL MODULE: ./build/src/report/fingerprint.js
var fingerprint = __webpack_require__(49080);
// EXTERNAL MODULE: ./build/src/report/limits.js
var limits = __webpack_require__(95630);
// EXTERNAL MODULE: ./build/src/report/plain-text.js
var plain_text = __webpack_require__(66366);
;// CONCATENATED MODULE: ./build/src/report/rule-help.js


const SILENCING = 'To leave one link alone, write <!--deadwood ignore--> before its block.';
const HELP = {
    'dead-link': {
        summary: 'The link leads to a page that is gone.',
        help: 'Remove the link, or link to where the content lives now, or to an archived copy.',
    },
    'moved-link': {
        summary: 'The page has moved for good.',
        help: 'Link to the new address: the old one may stop leading there one day.',
    },
    'suspect-link': {
        summary: 'The link answers, though hardly with what its author meant.',
        help: 'Look at the page: a parked domain, an error page that says 200, a sign-in wall or a broken certificate.',
    },
    'unreachable-link': {
        summary: 'The link could not be reached this time.',
        help: 'Nothing to do yet: after three failed sightings, three days apart, it counts as dead.',
    },
    'unsafe-link': {
        summary: 'The link leads to a private or local address.',
        help: 'Remove the link. It was not requested; allow-private permits that where such links are meant.',
    },
    'invalid-link': {
        summary: 'The link is no valid URL.',
        help: 'Mend the way it is written.',
    },
    'missing-file': {
        summary: 'The link points to a file that is not in the repository.',
        help: 'Mend the path; it is case-sensitive, as on GitHub.',
    },
    'broken-anchor': {
        summary: 'The page has no such anchor.',
        help: 'Link to a heading that exists; anchors change with the words of a heading.',
    },
    'duplicate-link': {
        summary: 'The same page is linked twice.',
        help: 'Keep one of the two.',
    },
    'insecure-link': {
        summary: 'The link uses http where https serves the same page.',
        help: 'Link to the https address.',
    },
    'archived-repository': {
        summary: 'The linked repository is archived.',
        help: 'It is still there, read-only: keep the link, or look for a successor.',
    },
};
function ruleHelp(rule) {
    const known = finding/* DEADWOOD_RULES */.gi.find((each) => each === rule);
    if (known !== undefined) {
        const { summary, help } = HELP[known];
        return { summary, help: `${help} ${SILENCING}`, url: `${about/* HOMEPAGE */.py}#${known}` };
    }
    return {
        summary: `remark-lint: ${rule}`,
        help: `A rule of remark-lint about how Markdown is written. <!--lint disable ${rule}--> switches it off in a document.`,
        url: `https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-${encodeURIComponent(rule)}`,
    };
}

;// CONCATENATED MODULE: ./build/src/report/sarif.js






function renderSarif(report, options = {}) {
    return `${JSON.stringify(sarifLog(report, options), undefined, 2)}\n`;
}
function sarifLog(report, options = {}) {
    return {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [sarifRun(report, options)],
    };
}
const SOURCE_ROOT = '%SRCROOT%';
const WORST_FIRST = { error: 0, warning: 1, note: 2 };
function sarifRun(report, options) {
    const { repository, tool, job } = report;
    const findings = report.findings.length > limits/* LIMITS */.b1.sarifResults ? worst(report.findings) : report.findings;
    const lint = new Set(findings.filter(({ source }) => source === 'remark-lint').map(({ rule }) => rule));
    const rules = [...finding/* DEADWOOD_RULES */.gi, ...[...lint].sort(finding/* compareText */.n6)];
    const indexes = new Map(rules.map((rule, index) => [rule, index]));
    const fingerprints = (0,fingerprint/* fingerprintsOf */.tm)(findings, options.lineText ?? (() => undefined));
    return {
        tool: {
            driver: {
                name: tool.name,
                version: tool.version,
                semanticVersion: tool.version,
                informationUri: about/* HOMEPAGE */.py,
                rules: rules.map(ruleDescriptor),
            },
        },
        automationDetails: { id: `${tool.name}/${job.mode}/` },
        invocations: [invocationOf(report, report.findings.length - findings.length)],
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {
            [SOURCE_ROOT]: { description: { text: 'The root of the repository, or the folder it was run in.' } },
        },
        ...(repository === undefined
            ? {}
            : {
                versionControlProvenance: [
                    {
                        repositoryUri: encodeURI(`${repository.serverUrl}/${repository.owner}/${repository.name}`),
                        revisionId: repository.commit,
                        mappedTo: { uriBaseId: SOURCE_ROOT },
                    },
                ],
            }),
        results: findings.map((finding, index) => resultOf(finding, indexes.get(finding.rule) ?? -1, fingerprints[index] ?? '')),
    };
}
function worst(findings) {
    return findings
        .toSorted((a, b) => WORST_FIRST[a.severity] - WORST_FIRST[b.severity])
        .slice(0, limits/* LIMITS */.b1.sarifResults);
}
function invocationOf(report, leftOut) {
    const endedAt = Date.parse(report.startedAt) + report.durationMs;
    const warnings = report.warnings.map((warning) => sarifText(warning));
    if (leftOut > 0)
        warnings.push(`${(0,plain_text/* count */.U9)(leftOut, 'finding')} left out: a run takes 25,000 results.`);
    return {
        executionSuccessful: true,
        ...(Number.isNaN(endedAt)
            ? {}
            : { startTimeUtc: report.startedAt, endTimeUtc: new Date(endedAt).toISOString() }),
        toolExecutionNotifications: warnings.map((text) => ({ level: 'warning', message: { text } })),
    };
}
function ruleDescriptor(rule) {
    const { summary, help, url } = ruleHelp(rule);
    return {
        id: rule,
        shortDescription: { text: summary },
        fullDescription: { text: summary },
        help: { text: help },
        helpUri: url,
        properties: { tags: ['markdown', finding/* DEADWOOD_RULES */.gi.some((each) => each === rule) ? 'links' : 'style'] },
    };
}
function resultOf(finding, ruleIndex, fingerprint) {
    const { rule, severity, file, related, edit } = finding;
    const relatedLocations = related === undefined
        ? {}
        : {
            relatedLocations: [
                {
                    id: 1,
                    message: { text: 'The first one.' },
                    physicalLocation: {
                        artifactLocation: artifact(related.file),
                        region: { startLine: related.line, startColumn: related.column },
                    },
                },
            ],
        };
    return {
        ruleId: rule,
        ...(ruleIndex < 0 ? {} : { ruleIndex }),
        level: severity,
        message: { text: messageOf(finding) },
        locations: [{ physicalLocation: { artifactLocation: artifact(file), region: regionOf(finding) } }],
        ...relatedLocations,
        partialFingerprints: { 'deadwoodFinding/v1': fingerprint },
        ...(edit === undefined ? {} : { fixes: [fixOf(finding, edit)] }),
    };
}
function messageOf({ message, url, evidence, advice, rule }) {
    const link = url === undefined || (0,plain_text/* mentions */.wy)(message, url) ? undefined : url;
    const parts = [message, link, evidence, advice].filter((part) => part !== undefined);
    return sarifText(parts.join(' ')) || rule;
}
function sarifText(text) {
    const plain = (0,plain_text/* cleanText */.X5)((0,plain_text/* withoutCredentials */.ri)(text));
    return plain.includes('](') ? plain.replace(/[\\[\]]/g, '\\$&') : plain;
}
function artifact(path) {
    const uri = path.toWellFormed().split('/').map(encodeURIComponent).join('/');
    return { uri, uriBaseId: SOURCE_ROOT };
}
function regionOf({ line, column, endLine, endColumn }) {
    return { startLine: line, startColumn: column, endLine, endColumn };
}
function fixOf(finding, edit) {
    const deletedRegion = edit.deleteLine === true
        ? { startLine: edit.span.line, startColumn: 1, endLine: edit.span.endLine + 1, endColumn: 1 }
        : regionOf(edit.span);
    const text = sarifText(finding.advice ?? (edit.deleteLine === true ? 'Remove the line.' : 'Replace it.'));
    return {
        description: { text },
        artifactChanges: [
            {
                artifactLocation: artifact(finding.file),
                replacements: [
                    { deletedRegion, insertedContent: { text: edit.deleteLine === true ? '' : edit.text } },
                ],
            },
        ],
    };
}


/***/ })

};
