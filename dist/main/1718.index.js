export const id = 1718;
export const ids = [1718];
export const modules = {

/***/ 61718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findBrokenByChange: () => (/* binding */ findBrokenByChange)
});

// EXTERNAL MODULE: ./build/src/domain/document.js
var domain_document = __webpack_require__(98057);
// EXTERNAL MODULE: ./build/src/github/failure.js
var github_failure = __webpack_require__(54679);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/judge/destination.js
var destination = __webpack_require__(59661);
// EXTERNAL MODULE: ./build/src/judge/policy.js
var policy = __webpack_require__(1799);
;// CONCATENATED MODULE: ./build/src/judge/change-findings.js



function brokenTargetFindings({ target, lost, movedTo, deletedLines }, settings) {
    const loss = lossOf(target, lost, movedTo);
    return target.occurrences.flatMap((occurrence) => {
        const isOwn = occurrence.file === target.path && deletedLines !== undefined;
        return lossFinding(occurrence, target.url, isOwn ? { ...loss, deletedLines } : loss, settings);
    });
}
function strandedLinkFindings({ occurrence, leadsTo, meant }, settings) {
    const now = meant === undefined ? 'what it led to is gone as well' : `it led to ${meant}`;
    return lossFinding(occurrence, occurrence.link.url, {
        rule: 'missing-file',
        message: 'This relative link breaks because this pull request moves its file.',
        evidence: `From the file's new place it leads to ${leadsTo}; ${now}.`,
        advice: meant === undefined ? 'Remove the link.' : 'Write the path from the new place.',
        ...(meant === undefined ? {} : { movedTo: meant }),
    }, settings);
}
function lossOf({ path, fragment }, lost, movedTo) {
    switch (lost) {
        case 'file':
            return movedTo === undefined
                ? {
                    rule: 'missing-file',
                    message: 'This pull request removes the file that this link leads to.',
                    evidence: 'It is gone.',
                    advice: 'Remove the link, or keep the file.',
                }
                : {
                    rule: 'missing-file',
                    message: 'This pull request moves the file that this link leads to.',
                    evidence: `It is ${movedTo} now.`,
                    advice: 'Write the new path.',
                    movedTo,
                };
        case 'folder':
            return {
                rule: 'missing-file',
                message: 'This pull request empties the folder that this link leads to.',
                evidence: 'It holds no file any more.',
                advice: 'Remove the link, or keep a file there.',
            };
        case 'anchor':
            return {
                rule: 'broken-anchor',
                message: 'This pull request removes the heading that this link leads to.',
                evidence: `${path || 'The README'} has no #${fragment ?? ''} any more.`,
                advice: 'Mend the part after #, or keep the heading.',
            };
        default:
            return lost;
    }
}
function lossFinding({ file, link }, url, { movedTo, ...said }, settings) {
    const severity = (0,policy/* severityOf */.x)(said.rule, settings, { isOwn: true });
    if (severity === 'off')
        return [];
    const text = movedTo === undefined ? undefined : pathFrom(file, movedTo, link);
    const edit = text === undefined || !settings.suggestions ? {} : { edit: { span: link.span, text } };
    return [
        {
            ...said,
            severity,
            source: 'deadwood',
            file,
            ...link.span,
            url,
            ...(text === undefined ? {} : { replacement: text }),
            ...edit,
        },
    ];
}
function pathFrom(file, path, link) {
    const [, route = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(link.url) ?? [];
    if (/^(?:[a-z][a-z\d+.-]*:|[\\/]{2})/i.test(route) || route === '')
        return undefined;
    const encoded = encodeURI(path).replace(/[?#]/g, encodeURIComponent);
    const from = encodeURI(external_node_path_.posix.dirname(file)).replace(/[?#]/g, encodeURIComponent);
    const relative = external_node_path_.posix.relative(from, encoded);
    const isDotted = route.startsWith('./') && !relative.startsWith('../');
    const written = route.startsWith('/') ? `/${encoded}` : isDotted ? `./${relative}` : relative;
    return (0,destination/* writeDestination */.i)(`${written}${rest}`, link);
}

// EXTERNAL MODULE: ./build/src/judge/silences.js
var silences = __webpack_require__(73553);
// EXTERNAL MODULE: ./build/src/resolve/affected.js
var affected = __webpack_require__(21628);
// EXTERNAL MODULE: ./build/src/resolve/resolve.js + 1 modules
var resolve = __webpack_require__(65821);
;// CONCATENATED MODULE: ./build/src/resolve/stranded.js

function strandedLinks(extraction, previousPath, context, { removedPaths }) {
    const { kindOf } = context;
    const before = new Map((0,resolve/* resolve */.hd)([{ ...extraction, path: previousPath }], context).flatMap((target) => target.kind === 'repository'
        ? target.occurrences.map(({ link }) => [placeOf(link), target.path])
        : []));
    return (0,resolve/* resolve */.hd)([extraction], context).flatMap((target) => {
        const isNowhere = target.kind === 'repository' ? kindOf(target.path) === undefined : target.kind === 'invalid';
        if (!isNowhere)
            return [];
        return target.occurrences.flatMap((occurrence) => {
            const old = before.get(placeOf(occurrence.link));
            if (old === undefined || (target.kind === 'repository' && old === target.path))
                return [];
            const removed = removedPaths.get(old);
            const isThere = kindOf(old) !== undefined;
            if (!isThere && removed === undefined)
                return [];
            const leadsTo = target.kind === 'repository' ? target.path : 'a place outside of the repository';
            return [{ occurrence, leadsTo, meant: isThere ? old : removed?.movedTo }];
        });
    });
}
function placeOf({ span }) {
    return `${span.line}:${span.column}`;
}

;// CONCATENATED MODULE: ./build/src/broken-by-change.js







const NOTHING = { findings: [], warnings: [] };
async function findBrokenByChange(question) {
    const { workspace, tree, settings, changed } = question;
    const { change } = workspace;
    if (change === undefined)
        return NOTHING;
    const removed = change.removed(new Map(changed.map(({ extraction }) => [extraction.path, extraction])));
    const { removedPaths, removedAnchors } = removed;
    if (removedPaths.size + removedAnchors.size === 0)
        return NOTHING;
    const kindOf = kindsOf(tree, removed);
    const context = { ...question.context, kindOf };
    const resolver = (0,resolve/* createResolver */.Tw)(context);
    const scopes = new Map();
    let findings = [];
    for (const { reference, extraction } of changed) {
        const untouched = untouchedLinks(reference, extraction);
        scopes.set(extraction.path, { lines: 'all', silences: extraction.silences });
        resolver.add(untouched);
        if (reference.previousPath === undefined)
            continue;
        const stranded = strandedLinks(untouched, reference.previousPath, context, removed);
        findings = findings.concat(stranded.flatMap((link) => strandedLinkFindings(link, settings)));
    }
    const warnings = [];
    try {
        for await (const extraction of mentioningDocuments(question, removed, kindOf)) {
            scopes.set(extraction.path, { lines: 'all', silences: extraction.silences });
            resolver.add(extraction);
        }
    }
    catch (error) {
        const failure = (0,github_failure/* failureAmong */.B)(error, [
            'forbidden',
            'not-found',
            'rate-limited',
            'unavailable',
            'deadline',
            'budget',
            'other',
        ]);
        if (failure === undefined)
            throw error;
        warnings.push(`Whether other documents link to what this pull request takes away was not looked at: ${failure.message}.`);
    }
    const broken = (0,affected/* brokenBy */.RA)(removed, resolver.targets(), kindOf);
    findings = findings.concat(broken.flatMap((one) => brokenTargetFindings(one, settings)));
    return { findings: (0,silences/* wantedFindings */.u)(findings, scopes), warnings };
}
function untouchedLinks({ lines }, extraction) {
    return { ...extraction, links: extraction.links.filter(({ span }) => !(0,domain_document/* isInScope */.y)(lines, span.line)) };
}
async function* mentioningDocuments({ workspace, recall }, removed, kindOf) {
    const unread = [];
    for (const reference of (await workspace.change?.untouched()) ?? []) {
        const { blobId, path } = reference;
        const known = blobId === undefined ? undefined : recall?.(blobId, path);
        if (known === undefined)
            unread.push(reference);
        else
            yield known;
    }
    if (unread.length === 0)
        return;
    const { extract } = await Promise.all(/* import() */[__webpack_require__.e(3542), __webpack_require__.e(3055), __webpack_require__.e(3674)]).then(__webpack_require__.bind(__webpack_require__, 43674));
    const mayMention = (0,affected/* createMentionTest */.bP)(removed, kindOf);
    for await (const read of workspace.read(unread)) {
        if ('text' in read && mayMention(read.text))
            yield extract(read.reference.path, read.text);
    }
}
function kindsOf(tree, { removedPaths }) {
    if (!tree.isIncomplete)
        return (path) => tree.kindOf(path);
    return (path) => tree.kindOf(path) ?? (removedPaths.has(path) ? undefined : 'directory');
}


/***/ }),

/***/ 54679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ failureAmong),
/* harmony export */   i: () => (/* binding */ GitHubFailure)
/* harmony export */ });
class GitHubFailure extends Error {
    name = 'GitHubFailure';
    kind;
    status;
    operation;
    constructor(kind, status, operation, message, cause) {
        super(`${operation}: ${message}`, cause === undefined ? undefined : { cause });
        this.kind = kind;
        this.status = status;
        this.operation = operation;
    }
}
function failureAmong(error, kinds) {
    return error instanceof GitHubFailure && kinds.includes(error.kind) ? error : undefined;
}


/***/ }),

/***/ 21628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RA: () => (/* binding */ brokenBy),
/* harmony export */   bP: () => (/* binding */ createMentionTest),
/* harmony export */   j: () => (/* binding */ removedAnchors)
/* harmony export */ });
function removedAnchors(before, after) {
    const left = new Set(after.anchors);
    return new Set(before.anchors.filter((anchor) => !left.has(anchor)));
}
function brokenBy(change, targets, kindOf) {
    const lostFolders = foldersOf(change.removedPaths.keys(), kindOf);
    const readmes = readmeAnchors(change.removedAnchors);
    const broken = [];
    for (const target of targets) {
        if (target.kind !== 'repository')
            continue;
        const removed = change.removedPaths.get(target.path);
        if (removed !== undefined && kindOf(target.path) === undefined) {
            broken.push({ target, lost: 'file', ...removed });
        }
        else if (lostFolders.has(target.path)) {
            broken.push({ target, lost: 'folder' });
        }
        else if (target.fragment !== undefined) {
            const anchors = change.removedAnchors.get(target.path) ?? readmes.get(target.path);
            const anchor = anchors && anchorNamed(anchors, target.fragment);
            if (anchor === undefined)
                continue;
            const deletedLines = change.anchorLines?.get(target.path)?.get(anchor);
            broken.push({ target, lost: 'anchor', ...(deletedLines === undefined ? {} : { deletedLines }) });
        }
    }
    return broken;
}
const MAX_WORDS = 100;
function createMentionTest(change, kindOf) {
    const paths = [...change.removedPaths.keys(), ...foldersOf(change.removedPaths.keys(), kindOf)];
    const anchors = [...change.removedAnchors.values()].flatMap((names) => [...names]);
    const words = new Set([...paths.map(stemOf), ...anchors].map(plainPart));
    if (words.size > MAX_WORDS)
        return () => true;
    return (text) => {
        const lower = text.toLowerCase();
        return words.values().some((word) => lower.includes(word));
    };
}
function stemOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const dot = name.lastIndexOf('.');
    return dot > 0 ? name.slice(0, dot) : name;
}
function plainPart(name) {
    const pieces = name.toLowerCase().match(/[a-z\d]+/g) ?? [''];
    return pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest));
}
function foldersOf(paths, kindOf) {
    const folders = new Set();
    for (const path of paths) {
        for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            folders.add(path.slice(0, slash));
        }
    }
    return new Set([...folders].filter((folder) => kindOf(folder) === undefined));
}
function readmeAnchors(removed) {
    const byFolder = new Map();
    for (const [path, anchors] of removed) {
        const match = /^(?:(.*)\/)?readme\.[^/]+$/i.exec(path);
        if (match !== null)
            byFolder.set(match[1] ?? '', anchors);
    }
    return byFolder;
}
function anchorNamed(anchors, fragment) {
    const name = fragment.replace(/^user-content-/, '');
    return [name, name.toLowerCase()].find((each) => anchors.has(each));
}


/***/ })

};
