export const id = 8235;
export const ids = [8235,1919];
export const modules = {

/***/ 81919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fragmentSourceOf: () => (/* binding */ fragmentSourceOf),
/* harmony export */   hasAnchor: () => (/* binding */ hasAnchor),
/* harmony export */   idsOfHtml: () => (/* binding */ idsOfHtml),
/* harmony export */   lineCountOf: () => (/* binding */ lineCountOf),
/* harmony export */   namesCustomId: () => (/* binding */ namesCustomId),
/* harmony export */   questionOf: () => (/* binding */ questionOf)
/* harmony export */ });
const SOURCE_BY_EXTENSION = new Map([
    ...[
        'md',
        'markdown',
        'mdown',
        'mdwn',
        'mkd',
        'mkdn',
        'mkdown',
        'livemd',
        'ronn',
        'scd',
        'mdx',
        'qmd',
        'rmd',
    ].map((extension) => [extension, 'headings']),
    ...['html', 'htm', 'xhtml'].map((extension) => [extension, 'html']),
]);
function fragmentSourceOf(path) {
    const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase();
    return (extension !== undefined && SOURCE_BY_EXTENSION.get(extension)) || 'opaque';
}
const LINES = /^L(\d{1,9})(?:C\d{1,9})?(?:-L?(\d{1,9})(?:C\d{1,9})?)?$/;
const GITHUB_OWN = /^(?:fn-.|fnref-.|footnote-label$)|-ov-file$/;
function questionOf(fragment) {
    const directive = fragment.indexOf(':~:');
    const plain = directive === -1 ? fragment : fragment.slice(0, directive);
    if (plain === '' && directive !== -1)
        return { kind: 'unjudgeable' };
    const name = plain.startsWith('user-content-') ? plain.slice('user-content-'.length) : plain;
    if (name === '' || name.toLowerCase() === 'top')
        return { kind: 'top' };
    if (GITHUB_OWN.test(name))
        return { kind: 'unjudgeable' };
    if (name.toLowerCase() === 'readme')
        return { kind: 'readme' };
    const [, first, last] = LINES.exec(name) ?? [];
    if (first === undefined)
        return { kind: 'anchor', name };
    return { kind: 'anchor', name, lastLine: Math.max(Number(first), Number(last ?? first)) };
}
function hasAnchor(anchors, name) {
    return anchors.has(name) || anchors.has(name.toLowerCase());
}
function namesCustomId(text, name) {
    return [`{#${name}`, `{ #${name}`, `{: #${name}`, `{:#${name}`].some((id) => text.includes(id));
}
const HTML_ID = /\s(?:id|name)\s{0,9}=\s{0,9}(?:"([^"]{0,500})"|'([^']{0,500})'|([^\s"'<>=`]{1,500}))/gi;
function idsOfHtml(html) {
    return [...html.matchAll(HTML_ID)].map(([, double, single, bare]) => double ?? single ?? bare ?? '');
}
function lineCountOf(text) {
    if (text === '')
        return 0;
    let lines = text.endsWith('\n') ? 0 : 1;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        lines += 1;
    return lines;
}


/***/ }),

/***/ 68235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkRepository: () => (/* binding */ checkRepository),
  createRepositoryChecker: () => (/* binding */ createRepositoryChecker)
});

// EXTERNAL MODULE: ./build/src/check/repository-anchors.js
var repository_anchors = __webpack_require__(81919);
// EXTERNAL MODULE: ./build/src/resolve/repository-path.js
var repository_path = __webpack_require__(24122);
;// CONCATENATED MODULE: ./build/src/check/repository-files.js

const MAX_SYMLINKS = 40;
const MAX_PATH_CHARACTERS = 4_096;
async function findPlace(tree, path) {
    if (path.length > MAX_PATH_CHARACTERS)
        return { kind: 'missing', path, isLinked: false };
    let wanted = path;
    for (let followed = 0; followed <= MAX_SYMLINKS; followed += 1) {
        const isLinked = followed > 0;
        const step = stepTowards(tree, wanted);
        if (step.kind !== 'symlink') {
            if (step.kind !== 'missing' || !tree.isIncomplete)
                return { kind: step.kind, path: wanted, isLinked };
            const isFile = (await tree.readText(wanted)) !== undefined;
            return { kind: isFile ? 'file' : 'unknown', path: wanted, isLinked };
        }
        const link = await tree.readText(step.path);
        if (link === undefined || link.length > MAX_PATH_CHARACTERS || link.startsWith('/')) {
            return { kind: 'elsewhere', path: wanted, isLinked: true };
        }
        const folder = step.path.slice(0, step.path.lastIndexOf('/') + 1);
        const next = (0,repository_path/* normalPath */.F)(`${folder}${link.trim()}/${wanted.slice(step.path.length + 1)}`);
        if (next.above > 0)
            return { kind: 'elsewhere', path: wanted, isLinked: true };
        wanted = next.path;
    }
    return { kind: 'missing', path: wanted, isLinked: true };
}
function stepTowards(tree, path) {
    if (path === '')
        return { kind: 'directory', path };
    const kind = tree.kindOf(path);
    if (kind !== undefined)
        return { kind, path };
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
        const folder = path.slice(0, slash);
        const above = tree.kindOf(folder);
        if (above === 'symlink' || above === 'submodule')
            return { kind: above, path: folder };
        if (above !== undefined)
            break;
    }
    return { kind: 'missing', path };
}
const README_NAMES = ['README', 'readme', 'Readme', 'ReadMe'].flatMap((stem) => [
    '.md',
    '.MD',
    '.markdown',
    '.mdx',
    '.mkd',
    '.adoc',
    '.asciidoc',
    '.org',
    '.rst',
    '.rdoc',
    '.textile',
    '.txt',
    '',
].map((extension) => stem + extension));
const FRONT_PAGE_FOLDERS = ['.github', '', 'docs'];
function readmeOf(tree, folder) {
    for (const place of folder === '' ? FRONT_PAGE_FOLDERS : [folder]) {
        const paths = README_NAMES.map((name) => (place === '' ? name : `${place}/${name}`));
        const readme = paths.find((path) => tree.kindOf(path) === 'file' || tree.kindOf(path) === 'symlink');
        if (readme !== undefined)
            return readme;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/resolve/edit-distance.js
var edit_distance = __webpack_require__(19010);
;// CONCATENATED MODULE: ./build/src/check/repository-nearest.js

const MAX_COMPARISONS = 2_000_000;
const repository_nearest_MAX_PATH_CHARACTERS = 1_000;
const ENDINGS = [
    ...['.md', '.mdx', '.markdown', '/README.md', '/index.md', '/index.mdx'],
    ...['.rst', '.adoc', '.txt', '.html', '.ipynb'],
];
const BUILT = /\.(?:html?|php|aspx?)$/i;
function createSuggester(tree) {
    let index;
    let comparisonsLeft = MAX_COMPARISONS;
    return {
        path(missing) {
            if (missing.length > repository_nearest_MAX_PATH_CHARACTERS)
                return undefined;
            index ??= indexOf(tree.paths());
            const path = missing.replaceAll('\\', '/').replace(/[\s.,;:)]{1,3}$/, '');
            return (index.byFoldedPath.get(fold(path)) ??
                withOtherEnding(path, index) ??
                withOneSlip(path, index) ??
                index.byFoldedName.get(fold(path.slice(path.lastIndexOf('/') + 1))));
        },
        anchor(missing, anchors) {
            if (missing.length > repository_nearest_MAX_PATH_CHARACTERS || comparisonsLeft < anchors.size)
                return undefined;
            comparisonsLeft -= anchors.size;
            const letters = lettersOf(missing);
            const same = letters !== '' && anchors.values().find((anchor) => lettersOf(anchor) === letters);
            return same || nearestOf(missing, [...anchors]);
        },
    };
    function withOneSlip(path, { byFoldedPath, names }) {
        const segments = path.split('/');
        let depth = 0;
        while (byFoldedPath.has(fold(segments.slice(0, depth + 1).join('/'))))
            depth += 1;
        const above = segments.slice(0, depth);
        const name = nearestOf(segments[depth] ?? '', names.get(fold(above.join('/'))) ?? []);
        return name && byFoldedPath.get(fold([...above, name, ...segments.slice(depth + 1)].join('/')));
    }
    function nearestOf(word, candidates) {
        const folded = fold(word);
        let limit = Math.min(3, Math.floor(folded.replace(/\.[^.]+$/, '').length / 4));
        if (limit === 0 || comparisonsLeft < candidates.length)
            return undefined;
        comparisonsLeft -= candidates.length;
        let nearest;
        for (const candidate of candidates) {
            const distance = (0,edit_distance/* editDistance */.Y)(folded, fold(candidate), limit);
            if (distance === undefined)
                continue;
            nearest = candidate;
            limit = distance - 1;
            if (limit < 0)
                break;
        }
        return nearest;
    }
}
function indexOf(paths) {
    const byFoldedPath = new Map();
    const names = new Map();
    const byFoldedName = new Map();
    for (const path of paths) {
        const fileName = fold(path.slice(path.lastIndexOf('/') + 1));
        byFoldedName.set(fileName, byFoldedName.has(fileName) ? undefined : path);
        let entry = path;
        while (entry !== '' && !byFoldedPath.has(fold(entry))) {
            byFoldedPath.set(fold(entry), entry);
            const slash = entry.lastIndexOf('/');
            const folder = slash === -1 ? '' : entry.slice(0, slash);
            const siblings = names.get(fold(folder));
            if (siblings === undefined)
                names.set(fold(folder), [entry.slice(slash + 1)]);
            else
                siblings.push(entry.slice(slash + 1));
            entry = folder;
        }
    }
    return { byFoldedPath, names, byFoldedName };
}
function withOtherEnding(path, { byFoldedPath }) {
    const stems = BUILT.test(path) ? [path.replace(BUILT, ''), path] : [path, path.replace(/\.[^./]+$/, '')];
    for (const stem of stems) {
        for (const ending of ENDINGS) {
            const found = byFoldedPath.get(fold(stem + ending));
            if (found !== undefined)
                return found;
        }
    }
    return undefined;
}
function lettersOf(name) {
    return fold(name).replace(/[^\p{L}\p{N}]+/gu, '');
}
function fold(text) {
    return text.toLowerCase();
}

;// CONCATENATED MODULE: ./build/src/check/repository-pages.js


const MAX_PAGES = 256;
function createPages(tree, anchorsOf) {
    const learnt = new Map();
    const pages = new Map();
    return {
        learn({ path, anchors, lineCount }) {
            learnt.set(path, { path, anchors, lineCount });
        },
        isLearnt: (path) => learnt.has(path),
        pageOf(path) {
            const known = pages.get(path);
            const page = known ?? readPage(path);
            if (known !== undefined)
                pages.delete(path);
            pages.set(path, page);
            const [oldest] = pages.keys();
            if (pages.size > MAX_PAGES && oldest !== undefined)
                pages.delete(oldest);
            return page;
        },
    };
    async function readPage(path) {
        const page = learnt.get(path);
        if (page !== undefined)
            return { ...rendered(page.anchors), lineCount: page.lineCount };
        const place = await findPlace(tree, path);
        const text = place.kind === 'file' ? await tree.readText(place.path) : undefined;
        if (text === undefined)
            return { ...UNSEEN, lineCount: undefined };
        return { ...anchorsIn(place.path, text), lineCount: (0,repository_anchors.lineCountOf)(text) };
    }
    function anchorsIn(path, text) {
        const source = (0,repository_anchors.fragmentSourceOf)(path);
        switch (source) {
            case 'headings':
                return rendered(anchorsOf(text));
            case 'html':
                return { anchors: new Set((0,repository_anchors.idsOfHtml)(text)), isComplete: !/<script/i.test(text), isCaseless: false };
            case 'opaque':
                return UNSEEN;
            default:
                return source;
        }
    }
}
const UNSEEN = { anchors: new Set(), isComplete: false, isCaseless: false };
function rendered(anchors) {
    return { anchors: new Set(anchors), isComplete: true, isCaseless: true };
}

;// CONCATENATED MODULE: ./build/src/check/repository.js




function createRepositoryChecker(tree, anchorsOf) {
    const suggester = createSuggester(tree);
    const pages = createPages(tree, anchorsOf);
    return {
        learn: pages.learn,
        async check(target) {
            const place = pages.isLearnt(target.path)
                ? { kind: 'file', path: target.path, isLinked: false }
                : await findPlace(tree, target.path);
            const evidence = { url: target.url, checkedBy: 'repository', exchanges: [] };
            if (place.kind === 'missing') {
                const nearest = place.isLinked ? undefined : suggester.path(target.path);
                const resolvedPath = place.isLinked ? { resolvedPath: place.path } : {};
                return { ...evidence, repository: { kind: 'missing', ...(nearest && { nearest }), ...resolvedPath } };
            }
            const repository = answerFor(place.kind, place);
            if (target.fragment === undefined)
                return { ...evidence, repository };
            const isReadable = place.kind === 'file' || place.kind === 'directory';
            const fragment = isReadable
                ? await fragmentAnswer(target.fragment, place.kind, place.path)
                : { fragment: target.fragment, isFound: false, isUnjudgeable: true };
            return { ...evidence, repository, fragment };
        },
    };
    async function fragmentAnswer(fragment, kind, path) {
        const question = (0,repository_anchors.questionOf)(fragment);
        if (question.kind === 'top')
            return { fragment, isFound: true };
        if (question.kind === 'unjudgeable')
            return { fragment, isFound: false, isUnjudgeable: true };
        const file = kind === 'file' ? path : readmeOf(tree, path);
        if (file === undefined)
            return { fragment, isFound: false };
        if (question.kind === 'readme' && (kind === 'directory' || /(?:^|\/)readme[^/]*$/i.test(file))) {
            return { fragment, isFound: true };
        }
        return anchorAnswer(fragment, question, file);
    }
    async function anchorAnswer(fragment, question, file) {
        const name = question.kind === 'anchor' ? question.name : 'readme';
        const { anchors, isComplete, isCaseless, lineCount } = await pages.pageOf(file);
        if (isCaseless ? (0,repository_anchors.hasAnchor)(anchors, name) : anchors.has(name))
            return { fragment, isFound: true };
        if (question.kind === 'anchor' && question.lastLine !== undefined && lineCount !== undefined) {
            return { fragment, isFound: question.lastLine >= 1 && question.lastLine <= lineCount };
        }
        if (!isComplete || (0,repository_anchors.namesCustomId)((await tree.readText(file)) ?? '', name)) {
            return { fragment, isFound: false, isUnjudgeable: true };
        }
        const nearest = suggester.anchor(name, anchors);
        return { fragment, isFound: false, ...(nearest && { nearest }) };
    }
}
function answerFor(kind, { path, isLinked }) {
    if (kind === 'elsewhere')
        return { kind: 'symlink' };
    return isLinked ? { kind: 'symlink', resolvedPath: path } : { kind };
}
const checkers = new WeakMap();
function checkRepository(target, tree, anchorsOf) {
    const checker = checkers.get(tree) ?? createRepositoryChecker(tree, anchorsOf);
    checkers.set(tree, checker);
    return checker.check(target);
}


/***/ })

};
