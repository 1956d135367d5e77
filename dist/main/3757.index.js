export const id = 3757;
export const ids = [3757,1919,4601];
export const modules = {

/***/ 43757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askAuthorities: () => (/* binding */ askAuthorities),
  createAuthorities: () => (/* binding */ createAuthorities)
});

// EXTERNAL MODULE: ./build/src/check/streams.js
var streams = __webpack_require__(93083);
;// CONCATENATED MODULE: ./build/src/check/authorities/authority.js
class AuthorityFailure extends Error {
    name = 'AuthorityFailure';
}
function exists(statement, ...details) {
    return { state: 'exists', details, statement };
}
function missing(statement, ...details) {
    return { state: 'missing', details, statement };
}
function authority_hidden(statement, ...details) {
    return { state: 'hidden', details, statement };
}
const UNKNOWN = { state: 'unknown', details: [], statement: 'The authority could not tell' };

;// CONCATENATED MODULE: ./build/src/check/authorities/read-json.js

function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function parseJson(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
function objectOf(text) {
    const value = parseJson(text)?.value;
    return isObject(value) ? value : undefined;
}
function looksLikeObject(answer) {
    return /^\s*\{/.test(answer.text) && !/html/i.test(answer.headers['content-type'] ?? '');
}
function answered(fetched, ...statuses) {
    if ('error' in fetched)
        throw failureOf(fetched.error);
    if (!statuses.includes(fetched.status))
        throw new AuthorityFailure(`status ${fetched.status}`);
    return fetched;
}
function failureOf(error) {
    return new AuthorityFailure(`${error.message} (${error.code})`);
}

;// CONCATENATED MODULE: ./build/src/check/authorities/arxiv.js


const ARXIV = {
    name: 'arxiv',
    source: 'https://info.arxiv.org/help/api/user-manual.html, https://info.arxiv.org/help/arxiv_identifier.html',
    batchSize: 50,
    batchesInFlight: 1,
    read(url) {
        if (!/^(?:www\.|export\.)?arxiv\.org$/.test(url.hostname))
            return undefined;
        const [, id] = PAGE.exec(url.pathname) ?? [];
        return id === undefined ? undefined : { subject: { id } };
    },
    async ask(questions, world) {
        const ids = [...new Set(questions.map(({ subject }) => subject.id))];
        const found = await knownIds(ids, world);
        const absent = ids.filter((id) => !isAmong(found, id));
        if (absent.length > 0)
            for (const id of await knownIds(absent, world))
                found.add(id);
        const byKey = new Map(questions.map(({ key, subject: { id } }) => {
            if (isAmong(found, id))
                return [key, exists('arXiv’s API knows the paper')];
            const isForWeb = isAmong(found, bareId(id)) || isRecent(id, world.clock.now());
            return [key, isForWeb ? UNKNOWN : missing('arXiv’s API knows no such paper, asked twice', 'missing')];
        }));
        return { byKey };
    },
};
const PAGE = /^\/(?:abs|pdf)\/(\d{4}\.\d{4,5}(?:v\d{1,3})?|[a-z-]{2,20}(?:\.[A-Z]{2})?\/\d{7}(?:v\d{1,3})?)(?:\.pdf)?\/?$/;
function isRecent(id, now) {
    const [, year, month] = /^(\d\d)(\d\d)\./.exec(id) ?? [];
    if (year === undefined || month === undefined)
        return false;
    const today = new Date(now);
    const months = (today.getUTCFullYear() - 2000 - Number(year)) * 12 + today.getUTCMonth() + 1 - Number(month);
    return months <= 1;
}
function bareId(id) {
    return id.replace(/v\d+$/, '').replace(/^([a-z-]+)\.[A-Z]{2}\//, '$1/');
}
function isAmong(found, id) {
    return (found.has(id) ||
        found.has(id.replace(/^([a-z-]+)\.[A-Z]{2}\//, '$1/')) ||
        (!/v\d+$/.test(id) && found.has(bareId(id))));
}
async function knownIds(ids, world) {
    const url = `https://export.arxiv.org/api/query?id_list=${ids.join(',')}&max_results=${ids.length}`;
    const { text } = answered(await world.fetch(url), 200);
    if (!/<feed\b/.test(text) || !/<\/feed>\s*$/.test(text))
        throw new AuthorityFailure('no whole feed in the answer');
    const found = new Set();
    for (const entry of text.split('<entry>').slice(1)) {
        const id = /<id>\s*https?:\/\/arxiv\.org\/abs\/([^\s<]{1,60})\s*<\/id>/.exec(entry)?.[1];
        if (id === undefined || /<title>\s*Error\s*<\/title>/.test(entry))
            continue;
        found.add(id);
        found.add(bareId(id));
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/check/authorities/one-by-one.js


const IN_FLIGHT = 8;
async function askOneByOne(questions, world, sameAs, askOne) {
    const groups = Map.groupBy(questions, sameAs);
    const byKey = new Map();
    const failures = [];
    const answer = async (group) => {
        const [first] = group;
        if (first === undefined)
            return;
        const reply = await askOne(first).catch((error) => {
            if (!(error instanceof AuthorityFailure))
                throw error;
            failures.push(error.message);
            return UNKNOWN;
        });
        for (const { key } of group)
            byKey.set(key, reply);
    };
    for await (const _ of (0,streams/* mapConcurrently */.X2)(groups.values(), IN_FLIGHT, answer))
        ;
    if (failures.length > 0 && failures.length === groups.size)
        throw new AuthorityFailure(failures[0]);
    for (const failure of failures)
        world.log.debug(`An authority did not answer one question: ${failure}`);
    return { byKey };
}

;// CONCATENATED MODULE: ./build/src/check/authorities/package-registry.js


function authorityOf(registry) {
    const { name: authority, source } = registry;
    return {
        name: authority,
        source,
        batchSize: 50,
        batchesInFlight: 1,
        read(url) {
            const [, name, version] = registry.match(url) ?? [];
            if (name === undefined)
                return undefined;
            return { subject: { name, ...(version === undefined ? {} : { version }) } };
        },
        ask: (questions, world) => askOneByOne(questions, world, ({ subject: { name, version = '' } }) => `${registry.nameKey(name)} ${version}`, async ({ subject }) => replyTo(subject, await registry.lookUp(subject.name, world), registry)),
    };
}
function replyTo({ version }, answer, { spokenOf, thing }) {
    if (!answer.isKnown) {
        return 'statement' in answer
            ? missing(answer.statement, answer.detail)
            : missing(`${spokenOf} knows no such ${thing}`, 'missing');
    }
    if (version === undefined)
        return exists(`${spokenOf} knows the ${thing}`);
    if (answer.hasVersion === undefined)
        return UNKNOWN;
    return answer.hasVersion(version)
        ? exists(`${spokenOf} knows the version`)
        : missing(`${spokenOf} knows the ${thing}, but not this version`, 'missing-version');
}

;// CONCATENATED MODULE: ./build/src/check/authorities/crates.js



const CRATE_PAGE = /^\/crates\/([\w-]{1,64})(?:\/(\d[\w.+-]{0,100}))?(?:\/(?:dependencies|reverse_dependencies|versions))?\/?$/;
const CRATES = authorityOf({
    name: 'crates.io',
    source: 'https://crates.io/data-access#api',
    spokenOf: 'crates.io’s API',
    thing: 'crate',
    match: ({ hostname, pathname }) => /^(?:www\.)?crates\.io$/.test(hostname) ? CRATE_PAGE.exec(pathname) : undefined,
    nameKey: (name) => name.toLowerCase(),
    lookUp: askCrate,
});
const HEADERS = { accept: 'application/json, text/html;q=0.9' };
async function askCrate(name, world) {
    const url = `https://crates.io/api/v1/crates/${name}`;
    const answer = answered(await world.fetch(url, { headers: HEADERS }), 200, 404);
    const document = objectOf(answer.text);
    if (answer.status === 404) {
        if (!Array.isArray(document?.errors))
            throw new AuthorityFailure('a 404 that is not the API’s');
        return { isKnown: false };
    }
    if (!looksLikeObject(answer) || (document !== undefined && !isObject(document.crate)))
        throw new AuthorityFailure('no crate in the answer');
    const versions = document?.versions;
    if (!Array.isArray(versions))
        return { isKnown: true };
    const isListed = (version) => versions.some((row) => isObject(row) && row.num === version);
    return { isKnown: true, hasVersion: isListed };
}

;// CONCATENATED MODULE: ./build/src/check/authorities/doi.js



const DOI = {
    name: 'doi',
    source: 'https://www.handle.net/proxy_servlet.html (REST API), https://www.doi.org/doi-handbook/HTML/rest-api.html',
    batchSize: 50,
    batchesInFlight: 1,
    read(url) {
        const resolver = RESOLVERS[url.hostname];
        const handle = url.pathname.replace(/^\/(?:doi:|DOI:)?/, '');
        const isHandle = /^[\w.%-]{1,100}\/.{1,400}$/.test(handle) &&
            !/^(?:api|the-identifier|doi-handbook|resources)\//i.test(handle);
        return resolver === undefined || !isHandle ? undefined : { subject: { resolver, handle } };
    },
    ask: (questions, world) => askOneByOne(questions, world, ({ subject }) => subject.handle.toLowerCase(), async ({ subject: { resolver, handle } }) => {
        const { text } = answered(await world.fetch(`https://${resolver}/api/handles/${handle}`), 200, 404);
        const code = objectOf(text)?.responseCode;
        if (code === 1 || code === 200)
            return exists('The handle system knows the identifier');
        if (code === 100)
            return missing('The handle system knows no such identifier', 'missing');
        throw new AuthorityFailure('no response code of a handle');
    }),
};
const RESOLVERS = {
    'doi.org': 'doi.org',
    'dx.doi.org': 'doi.org',
    'www.doi.org': 'doi.org',
    'hdl.handle.net': 'hdl.handle.net',
};

;// CONCATENATED MODULE: ./build/src/check/authorities/github/reserved-names.js
const RESERVED_NAMES = new Set(`about account accessibility advisories apps articles attributes auth blog business businesses careers case-studies categories
  changelog chat classroom codespaces collections community compare contact contact-sales contributing copilot cookies
  coupons customer-stories customers dashboard design developer discover discussions docs downloads edu education
  enterprise enterprises events explore features feedback files fixtures forgot_password forum gist gists github-copilot
  graphql guide guides health help home hooks identity images import inbox individual integration integrations
  interfaces issues join jobs journal lab labs languages learn legal libraries license login logout logos maintainers
  marketplace media mention mentions mobile models navigation network new newsletter newsroom none nonprofit nonprofits
  notices notifications oauth open-source organizations organization orgs pages partners password_reset payments personal
  plans plugins policies popular posts press pricing privacy professional projects pulls readme release releases render
  repositories resources robots.txt sales saved scraping search security services sessions settings shop showcases signin
  signout signup sitemap site site-policy solutions spam sponsors staff stars static status store stories styleguide
  subscriptions suggest suggestion suggestions support talks team teams teach teachers teaching tech terms
  timeline topic topics tos tour train training translations trending trust-center updates username users verify
  visualization visualize w watching welcome why-github wiki workspaces works-with www`
    .split(/\s+/)
    .filter((name) => name !== ''));

;// CONCATENATED MODULE: ./build/src/check/authorities/github/address.js

const LOGIN = /^[a-z\d](?:[a-z\d_-]{0,99})$/i;
const NAME = /^[\w.-]{1,100}$/;
const LISTINGS = new Set([
    'branches',
    'commits',
    'contributors',
    'find',
    'forks',
    'graphs',
    'labels',
    'milestones',
    'network',
    'pulse',
    'releases',
    'stargazers',
    'tags',
    'watchers',
    'activity',
    'deployments',
]);
function readAddress(url, serverUrl) {
    const server = URL.parse(serverUrl)?.host ?? '';
    const isDotCom = server === 'github.com';
    const segments = decodedSegments(url.pathname);
    if (segments === undefined)
        return undefined;
    if (url.host === server || (isDotCom && url.host === 'www.github.com'))
        return pageSubject(segments, url);
    if (!isDotCom)
        return undefined;
    if (url.host === 'raw.githubusercontent.com')
        return rawSubject(segments);
    return url.host === 'gist.github.com' ? gistSubject(segments) : undefined;
}
function pageSubject(segments, url) {
    const [owner = '', repository, ...rest] = segments;
    if (!LOGIN.test(owner) || RESERVED_NAMES.has(owner.toLowerCase()))
        return undefined;
    if (repository === undefined) {
        return { kind: 'owner', login: owner };
    }
    const name = repository.replace(/\.git$/, '');
    if (!NAME.test(name) || name === '.' || name === '..')
        return undefined;
    const tail = rest.length === 0 ? '' : `/${url.pathname.split('/').filter(Boolean).slice(2).join('/')}${url.search}`;
    return { repository: { owner, name }, tail, form: 'page', ...partOf(rest) };
}
function partOf([view, ...rest]) {
    const [first = '', second] = rest;
    const number = /^\d{1,9}$/.test(first) ? Number(first) : undefined;
    switch (view) {
        case undefined:
            return { kind: 'home' };
        case 'blob':
        case 'tree':
        case 'raw':
        case 'blame':
            return first === '' ? { kind: 'other' } : { kind: 'object', segments: withoutRefPrefix(rest) };
        case 'commits':
            return first === '' ? { kind: 'listing' } : { kind: 'object', segments: withoutRefPrefix(rest) };
        case 'commit':
            return /^[0-9a-f]{7,64}$/i.test(first) ? { kind: 'commit', revision: first } : { kind: 'other' };
        case 'issues':
        case 'pull':
            return number === undefined ? { kind: 'other' } : { kind: 'thread', number };
        case 'discussions':
            return number === undefined ? { kind: 'other' } : { kind: 'discussion', number };
        case 'releases':
            return releasePart(rest);
        case 'archive':
            return archivePart(rest);
        default:
            return LISTINGS.has(view) && second === undefined && first === ''
                ? { kind: 'listing' }
                : { kind: 'other' };
    }
}
function releasePart([what, ...rest]) {
    if (what === undefined)
        return { kind: 'listing' };
    if (what === 'tag' && rest.length > 0)
        return { kind: 'release', tag: rest.join('/') };
    const file = rest.at(-1);
    const tag = rest.slice(0, -1).join('/');
    return what === 'download' && file !== undefined && tag !== ''
        ? { kind: 'asset', tag, file }
        : { kind: 'other' };
}
function archivePart(rest) {
    const name = withoutRefPrefix(rest)
        .join('/')
        .replace(/\.(?:zip|tar\.gz)$/, '');
    return name === '' || name === rest.join('/') ? { kind: 'other' } : { kind: 'commit', revision: name };
}
function withoutRefPrefix(segments) {
    return segments[0] === 'refs' && /^(?:heads|tags)$/.test(segments[1] ?? '') ? segments.slice(2) : segments;
}
function rawSubject([owner = '', name = '', ...rest]) {
    const segments = withoutRefPrefix(rest);
    if (!LOGIN.test(owner) || !NAME.test(name) || segments.length < 2)
        return undefined;
    return {
        repository: { owner, name },
        tail: `/${rest.map(encodeURIComponent).join('/')}`,
        form: 'raw',
        kind: 'object',
        segments,
    };
}
function gistSubject([login = '', id = '']) {
    return LOGIN.test(login) && /^[0-9a-f]{5,40}$/i.test(id) ? { kind: 'gist', login, id } : undefined;
}
function decodedSegments(path) {
    try {
        return path
            .split('/')
            .filter((segment) => segment !== '')
            .map(decodeURIComponent);
    }
    catch {
        return undefined;
    }
}
function nameKey({ owner, name }) {
    return `${owner}/${name}`.toLowerCase();
}
function relocate(part, nameWithOwner, serverUrl) {
    const base = part.form === 'raw' ? 'https://raw.githubusercontent.com' : serverUrl.replace(/\/+$/, '');
    return `${base}/${nameWithOwner}${part.tail}`;
}

// EXTERNAL MODULE: ./build/src/extract/anchors.js
var extract_anchors = __webpack_require__(84601);
// EXTERNAL MODULE: ./build/src/check/repository-anchors.js
var repository_anchors = __webpack_require__(81919);
;// CONCATENATED MODULE: ./build/src/check/authorities/github/inquiry.js
function quoted(text) {
    return JSON.stringify(text);
}
function inquiry_valueOf(result) {
    return result !== undefined && 'value' in result ? (result.value ?? undefined) : undefined;
}
function isAbsent(result) {
    if (result === undefined)
        return false;
    return 'value' in result ? result.value === null : result.problem === 'NOT_FOUND';
}

;// CONCATENATED MODULE: ./build/src/check/authorities/github/fragments.js




const TEXT = '__typename ... on Blob { text isTruncated isBinary }';
function fragmentNeedsText(fragment, path) {
    if (fragment === undefined)
        return false;
    const question = (0,repository_anchors.questionOf)(fragment);
    if (question.kind !== 'anchor')
        return false;
    return question.lastLine !== undefined || (0,repository_anchors.fragmentSourceOf)(path) === 'headings';
}
function anchorIn(object, fragment, path) {
    const question = (0,repository_anchors.questionOf)(fragment);
    if (question.kind === 'top')
        return { fragment, isFound: true };
    const text = textOf(object);
    if (question.kind !== 'anchor' || text === undefined)
        return { fragment, isFound: false, isUnjudgeable: true };
    if (question.lastLine !== undefined) {
        return { fragment, isFound: question.lastLine >= 1 && question.lastLine <= (0,repository_anchors.lineCountOf)(text) };
    }
    if ((0,repository_anchors.fragmentSourceOf)(path) !== 'headings')
        return { fragment, isFound: false, isUnjudgeable: true };
    return headingAnswer(text, fragment, question.name);
}
function textOf(object) {
    const isWhole = object.__typename === 'Blob' && object.isTruncated === false && object.isBinary !== true;
    return isWhole && typeof object.text === 'string' ? object.text : undefined;
}
function headingAnswer(text, fragment, name) {
    return { fragment, isFound: (0,repository_anchors.hasAnchor)(new Set((0,extract_anchors.anchorsOf)(text)), name) };
}
function* readmeAnchor(fragment) {
    const question = (0,repository_anchors.questionOf)(fragment);
    if (question.kind === 'top' || question.kind === 'readme')
        return { fragment, isFound: true };
    if (question.kind !== 'anchor' || question.lastLine !== undefined)
        return undefined;
    const { readme } = yield { readme: blobField('README.md') };
    const text = textOf(inquiry_valueOf(readme) ?? {});
    const first = text === undefined ? undefined : headingAnswer(text, fragment, question.name);
    if (first?.isFound === true)
        return first;
    const { hidden, root } = yield {
        hidden: blobField('.github/README.md'),
        root: 'object(expression: "HEAD:") { __typename ... on Tree { entries { name type } } }',
    };
    const hiddenText = textOf(inquiry_valueOf(hidden) ?? {});
    if (hiddenText !== undefined)
        return headingAnswer(hiddenText, fragment, question.name);
    const shown = readmesOf(inquiry_valueOf(root));
    return shown.length === 1 && shown[0] === 'README.md' ? first : undefined;
}
function blobField(path) {
    return `object(expression: ${quoted(`HEAD:${path}`)}) { ${TEXT} }`;
}
function readmesOf(tree) {
    const entries = Array.isArray(tree?.entries) ? tree.entries : [];
    return entries
        .filter(isObject)
        .map(({ name }) => String(name))
        .filter((name) => /^readme(?:\.[\w.]+)?$/i.test(name));
}

;// CONCATENATED MODULE: ./build/src/check/authorities/github/inquiries.js


const inquiries_TEXT = '__typename ... on Blob { text isTruncated isBinary }';
const KIND = '__typename';
const LONGEST_REF = 3;
function inquire(part, fragment) {
    switch (part.kind) {
        case 'home':
            return inquireHome(fragment);
        case 'object':
            return inquireObject(part.segments, fragment);
        case 'commit':
            return inquireCommit(part.revision);
        case 'thread':
            return inquireThread(part.number);
        case 'discussion':
            return inquireDiscussion(part.number);
        case 'release':
            return inquireRelease(part.tag);
        case 'asset':
            return inquireAsset(part.tag, part.file);
        case 'listing':
            return answer({ state: 'exists' });
        case 'other':
            return answer({ state: 'unknown' });
        default:
            throw new Error(`unknown part ${part}`);
    }
}
function inquireRoot(subject) {
    return subject.kind === 'owner' ? inquireOwner(subject.login) : inquireGist(subject.login, subject.id);
}
function* answer(finding) {
    return finding;
}
function* inquireHome(fragment) {
    if (fragment === undefined || fragment === '')
        return { state: 'exists' };
    const found = yield* readmeAnchor(fragment);
    return { state: 'exists', ...(found === undefined ? {} : { fragment: found }) };
}
function* inquireCommit(revision) {
    const { it } = yield { it: `object(expression: ${quoted(revision)}) { ${KIND} }` };
    return { state: inquiry_valueOf(it) === undefined ? 'unknown' : 'exists' };
}
function* inquireObject(segments, fragment) {
    const path = segments.at(-1) ?? '';
    const selection = fragmentNeedsText(fragment, path) ? inquiries_TEXT : KIND;
    const first = yield objectFields(segments, 1, 1, selection);
    const found = foundObject(first);
    if (found !== undefined)
        return fileFinding(found, fragment, path);
    if (segments.length > 1) {
        const more = yield objectFields(segments, 2, Math.min(LONGEST_REF, segments.length), selection);
        const later = foundObject(more);
        if (later !== undefined)
            return fileFinding(later, fragment, path);
        const isRefKnown = [...Object.entries(first), ...Object.entries(more)].some(([alias, result]) => alias.startsWith('ref') && inquiry_valueOf(result) !== undefined);
        const isPathAbsent = [...Object.entries(first), ...Object.entries(more)].every(([alias, result]) => !alias.startsWith('object') || isAbsent(result));
        if (isRefKnown && isPathAbsent)
            return { state: 'missing', statement: 'has no such path' };
    }
    return { state: 'unknown' };
}
function objectFields(segments, from, to, selection) {
    const fields = {};
    for (let length = from; length <= to; length++) {
        const ref = segments.slice(0, length).join('/');
        const path = segments.slice(length).join('/');
        const expression = path === '' ? ref : `${ref}:${path}`;
        fields[`object${length}`] =
            `object(expression: ${quoted(expression)}) { ${path === '' ? KIND : selection} }`;
        if (path !== '')
            fields[`ref${length}`] = `object(expression: ${quoted(ref)}) { ${KIND} }`;
    }
    return fields;
}
function foundObject(results) {
    return Object.entries(results)
        .filter(([alias]) => alias.startsWith('object'))
        .map(([, result]) => inquiry_valueOf(result))
        .find((value) => value !== undefined);
}
function fileFinding(object, fragment, path) {
    const found = fragment === undefined ? undefined : anchorIn(object, fragment, path);
    return { state: 'exists', ...(found === undefined ? {} : { fragment: found }) };
}
function* inquireThread(number) {
    const { it } = yield {
        it: `issueOrPullRequest(number: ${number}) { ${KIND} ... on Issue { url } ... on PullRequest { url } }`,
    };
    return numberedFinding(it);
}
function* inquireDiscussion(number) {
    const { it } = yield { it: `discussion(number: ${number}) { url }` };
    return numberedFinding(it);
}
function numberedFinding(result) {
    const value = inquiry_valueOf(result);
    if (value === undefined)
        return { state: 'unknown' };
    return { state: 'exists', ...(typeof value.url === 'string' ? { location: value.url } : {}) };
}
function* inquireRelease(tag) {
    const { release, tag: ref } = yield {
        release: `release(tagName: ${quoted(tag)}) { url }`,
        tag: `ref(qualifiedName: ${quoted(`refs/tags/${tag}`)}) { name }`,
    };
    if (inquiry_valueOf(release) !== undefined || inquiry_valueOf(ref) !== undefined)
        return { state: 'exists' };
    const isMissing = isAbsent(release) && isAbsent(ref);
    return isMissing
        ? { state: 'missing', statement: 'has no such release and no such tag' }
        : { state: 'unknown' };
}
function* inquireAsset(tag, file) {
    const { release } = yield {
        release: `release(tagName: ${quoted(tag)}) { releaseAssets(first: 1, name: ${quoted(file)}) { nodes { name } } }`,
    };
    if (isAbsent(release))
        return { state: 'missing', statement: 'has no such release' };
    const assets = inquiry_valueOf(release)?.releaseAssets;
    const nodes = typeof assets === 'object' && assets !== null && 'nodes' in assets ? assets.nodes : undefined;
    if (!Array.isArray(nodes))
        return { state: 'unknown' };
    return nodes.length > 0
        ? { state: 'exists' }
        : { state: 'missing', statement: 'has the release, but not this file in it' };
}
function* inquireOwner(login) {
    const { it } = yield { it: `repositoryOwner(login: ${quoted(login)}) { login url }` };
    if (inquiry_valueOf(it) !== undefined)
        return { state: 'exists', statement: 'GitHub’s API knows the account' };
    if (!isAbsent(it))
        return { state: 'unknown' };
    return { state: 'missing', statement: 'GitHub’s API knows no such user or organisation' };
}
function* inquireGist(login, id) {
    const { it } = yield { it: `user(login: ${quoted(login)}) { gist(name: ${quoted(id)}) { name } }` };
    const gist = inquiry_valueOf(it)?.gist;
    return typeof gist === 'object' && gist !== null
        ? { state: 'exists', statement: 'GitHub’s API knows the gist' }
        : { state: 'unknown' };
}

;// CONCATENATED MODULE: ./build/src/check/authorities/github/query.js



function composeQuery({ repositories, root }) {
    const parts = repositories.map(({ name, fields }, index) => {
        const wished = fields.map((wish, at) => fieldsOf(`r${index}_${at}`, wish)).join(' ');
        return `r${index}: repository(owner: ${quoted(name.owner)}, name: ${quoted(name.name)}) { nameWithOwner isArchived isDisabled ${wished} }`;
    });
    const people = root.map((wish, at) => fieldsOf(`p${at}`, wish));
    return `query CheckLinks {\n${[...parts, ...people, 'rateLimit { cost remaining resetAt }'].join('\n')}\n}`;
}
function fieldsOf(prefix, fields) {
    return Object.entries(fields)
        .map(([alias, selection]) => `${prefix}_${alias}: ${selection}`)
        .join(' ');
}
function readAnswer(body, wishes) {
    const data = isObject(body) && isObject(body.data) ? body.data : undefined;
    if (data === undefined)
        throw new AuthorityFailure('no data in GitHub’s answer');
    const problems = problemsOf(isObject(body) ? body.errors : undefined);
    const rateLimit = isObject(data.rateLimit) ? data.rateLimit.remaining : undefined;
    return {
        repositories: wishes.repositories.map(({ fields }, index) => {
            const alias = `r${index}`;
            const repository = resultAt(data, [alias], problems);
            const within = 'value' in repository ? repository.value : null;
            const results = fields.map((wish, at) => resultsOf(within, `r${index}_${at}`, wish, [alias], problems));
            return { repository, results };
        }),
        root: wishes.root.map((wish, at) => resultsOf(data, `p${at}`, wish, [], problems)),
        remaining: typeof rateLimit === 'number' ? rateLimit : undefined,
    };
}
function problemsOf(errors) {
    const problems = new Map();
    for (const error of Array.isArray(errors) ? errors : []) {
        if (!isObject(error) || !Array.isArray(error.path))
            continue;
        const type = typeof error.type === 'string' ? error.type : '';
        const path = error.path.map(String);
        problems.set(path.join('/'), type);
        for (let length = 1; length < path.length; length++) {
            const above = path.slice(0, length).join('/');
            if (!problems.has(above))
                problems.set(above, '');
        }
    }
    return problems;
}
function resultsOf(parent, prefix, fields, path, problems) {
    const entries = Object.keys(fields).map((alias) => {
        const name = `${prefix}_${alias}`;
        return [alias, parent === null ? { problem: '' } : resultAt(parent, [...path, name], problems)];
    });
    return Object.fromEntries(entries);
}
function resultAt(parent, path, problems) {
    const value = parent[path.at(-1) ?? ''];
    if (isObject(value))
        return { value };
    const problem = problems.get(path.join('/'));
    if (problem !== undefined)
        return { problem };
    return value === null ? { value: null } : { problem: '' };
}

;// CONCATENATED MODULE: ./build/src/check/authorities/github/reply.js



function replyOf(subject, finding, repository, serverUrl) {
    if (!('repository' in subject))
        return rootReply(finding);
    if (isMissing(repository)) {
        return {
            state: 'missing',
            details: ['missing-or-private'],
            statement: 'GitHub’s API knows no such repository: missing or private',
        };
    }
    const known = inquiry_valueOf(repository);
    if (known === undefined || typeof known.nameWithOwner !== 'string')
        return UNKNOWN;
    return repositoryReply(subject, known, finding ?? { state: 'unknown' }, serverUrl);
}
function isMissing(repository) {
    return repository !== undefined && 'problem' in repository && isAbsent(repository);
}
function rootReply(finding) {
    if (finding === undefined || finding.state === 'unknown')
        return UNKNOWN;
    return {
        state: finding.state,
        details: finding.state === 'missing' ? ['missing'] : [],
        statement: finding.statement ?? '',
    };
}
function repositoryReply(subject, known, finding, serverUrl) {
    const name = String(known.nameWithOwner);
    const isRenamed = name.toLowerCase() !== nameKey(subject.repository);
    const fragment = finding.fragment === undefined ? {} : { fragment: finding.fragment };
    if (known.isDisabled === true) {
        return { state: 'hidden', details: ['disabled'], statement: 'GitHub has disabled the repository' };
    }
    if (finding.state === 'missing') {
        const statement = `GitHub’s API knows the repository, which ${finding.statement ?? 'has no such thing'}`;
        return { state: 'missing', details: ['missing'], statement };
    }
    if (finding.state === 'unknown')
        return UNKNOWN;
    const details = subject.kind === 'home' && known.isArchived === true ? ['archived'] : [];
    const transferred = transferOf(finding.location, name, subject);
    if (transferred !== undefined) {
        return {
            state: 'moved',
            location: transferred,
            details: ['transferred'],
            statement: 'It was transferred, says GitHub’s API',
        };
    }
    if (isRenamed) {
        const location = relocate(subject, name, serverUrl);
        return {
            state: 'moved',
            location,
            details: ['renamed', ...details],
            statement: `The repository is called ${name} now, says GitHub’s API`,
            ...fragment,
        };
    }
    return {
        state: 'exists',
        details,
        statement: `GitHub’s API knows ${subject.kind === 'home' ? 'the repository' : 'it'}`,
        ...fragment,
    };
}
function transferOf(location, nameWithOwner, subject) {
    const url = URL.parse(location ?? '');
    if (url === null || (subject.kind !== 'thread' && subject.kind !== 'discussion'))
        return undefined;
    const [owner = '', name = '', , number = ''] = url.pathname.split('/').filter(Boolean);
    const isSame = `${owner}/${name}`.toLowerCase() === nameWithOwner.toLowerCase() && number === String(subject.number);
    return isSame ? undefined : url.href;
}

;// CONCATENATED MODULE: ./build/src/check/authorities/github/github.js






const GITHUB = {
    name: 'github',
    source: 'https://docs.github.com/graphql/reference/queries#repository, https://docs.github.com/graphql/overview/rate-limits-and-node-limits-for-the-graphql-api',
    batchSize: 100,
    batchesInFlight: 3,
    read(url, { github }) {
        const subject = github === undefined ? undefined : readAddress(url, github.serverUrl);
        return subject === undefined ? undefined : { subject };
    },
    async ask(questions, world) {
        const cases = questions.map(openCase);
        const isExhausted = await askRounds(cases, world);
        const serverUrl = world.github?.serverUrl ?? '';
        return {
            byKey: new Map(cases.map((one) => [
                one.question.key,
                replyOf(one.question.subject, one.finding, one.repository, serverUrl),
            ])),
            isExhausted,
        };
    },
};
const MOST_ROUNDS = 3;
const POINTS_TO_LEAVE = 100;
function openCase(question) {
    const { subject, fragment } = question;
    const inquiry = 'repository' in subject ? inquire(subject, fragment) : inquireRoot(subject);
    const one = { question, inquiry, wanted: undefined, finding: undefined, repository: undefined };
    advance(one, inquiry.next());
    return one;
}
function advance(one, step) {
    if (step.done === true) {
        one.finding = step.value;
        one.wanted = undefined;
    }
    else {
        one.wanted = step.value;
    }
}
async function askRounds(cases, world) {
    let remaining;
    for (let round = 1; round <= MOST_ROUNDS; round++) {
        const open = cases.filter((one) => one.wanted !== undefined || (round === 1 && 'repository' in one.question.subject));
        if (open.length === 0)
            break;
        try {
            remaining = await askInParts(open, world);
        }
        catch (error) {
            if (round === 1)
                throw asFailure(error);
            world.log.debug(`GitHub's API did not answer a further question: ${asFailure(error).message}`);
            break;
        }
    }
    return remaining !== undefined && remaining < POINTS_TO_LEAVE;
}
function asFailure(error) {
    if (error instanceof AuthorityFailure)
        return error;
    return new AuthorityFailure(error instanceof Error ? error.message : String(error), { cause: error });
}
const SMALLEST_SPLIT = 20;
const FINAL_FAILURES = new Set(['forbidden', 'rate-limited', 'deadline', 'budget', 'not-found']);
async function askInParts(open, world) {
    try {
        return await askRound(open, world);
    }
    catch (error) {
        const kind = error instanceof Error && 'kind' in error ? error.kind : undefined;
        if (open.length < SMALLEST_SPLIT || FINAL_FAILURES.has(kind))
            throw error;
        const middle = Math.ceil(open.length / 2);
        await askRound(open.slice(0, middle), world);
        return askRound(open.slice(middle), world);
    }
}
async function askRound(open, world) {
    const groups = [
        ...Map.groupBy(open.filter(isInRepository), ({ question }) => nameKey(question.subject.repository)).values(),
    ];
    const people = open.filter((one) => !isInRepository(one));
    const wishes = {
        repositories: groups.map((group) => ({
            name: group[0]?.question.subject.repository ?? NO_NAME,
            fields: group.map(({ wanted }) => wanted ?? {}),
        })),
        root: people.map(({ wanted }) => wanted ?? {}),
    };
    const body = await world.github?.graphql(composeQuery(wishes), {});
    const wished = readAnswer(body, wishes);
    hand(groups, people, wished);
    return wished.remaining;
}
const NO_NAME = { owner: '', name: '' };
function isInRepository(one) {
    return 'repository' in one.question.subject;
}
function hand(groups, people, wished) {
    for (const [index, group] of groups.entries()) {
        const answer = wished.repositories[index];
        for (const [at, one] of group.entries()) {
            one.repository ??= answer?.repository;
            resume(one, answer?.results[at], inquiry_valueOf(answer?.repository) !== undefined);
        }
    }
    for (const [at, one] of people.entries())
        resume(one, wished.root[at], true);
}
function resume(one, results, isThere) {
    if (one.wanted === undefined)
        return;
    if (!isThere || results === undefined)
        one.wanted = undefined;
    else
        advance(one, one.inquiry.next(results));
}

;// CONCATENATED MODULE: ./build/src/check/authorities/hacker-news.js



const HACKER_NEWS = {
    name: 'hacker-news',
    source: 'https://github.com/HackerNews/API',
    batchSize: 50,
    batchesInFlight: 1,
    read(url) {
        if (url.hostname !== 'news.ycombinator.com' || url.pathname !== '/item')
            return undefined;
        const id = url.searchParams.get('id') ?? '';
        return /^\d{1,12}$/.test(id) ? { subject: { id } } : undefined;
    },
    ask: (questions, world) => askOneByOne(questions, world, ({ subject }) => subject.id, async ({ subject: { id } }) => {
        const { text } = answered(await world.fetch(`https://hacker-news.firebaseio.com/v0/item/${id}.json`), 200);
        const item = parseJson(text)?.value;
        if (item === null)
            return missing('Hacker News’s API knows no such item', 'missing');
        if (!isObject(item) || String(item.id) !== id)
            throw new AuthorityFailure('no item in the answer');
        if (item.deleted === true)
            return missing('The item was deleted, says Hacker News’s API', 'deleted');
        if (item.dead === true)
            return authority_hidden('The item was killed: readers who are not signed in see nothing of it', 'killed');
        return exists('Hacker News’s API knows the item');
    }),
};

;// CONCATENATED MODULE: ./build/src/check/authorities/npm.js



const PACKAGE_PAGE = /^\/package\/((?:@[\w.~-]{1,214}\/)?[\w.~-]{1,214})(?:\/v\/([\w.+-]{1,100}))?\/?$/i;
const NPM = authorityOf({
    name: 'npm',
    source: 'https://github.com/npm/registry/blob/main/docs/REGISTRY-API.md',
    spokenOf: 'npm’s registry',
    thing: 'package',
    match: ({ hostname, pathname }) => /^(?:www\.)?npmjs\.(?:com|org)$/.test(hostname) ? PACKAGE_PAGE.exec(decodeName(pathname)) : undefined,
    nameKey: (name) => name,
    lookUp: askPackage,
});
function decodeName(path) {
    return path.replace(/%40/g, '@').replace(/%2f/gi, '/');
}
async function askPackage(name, world) {
    const spellings = name.startsWith('@') ? [name, name.replace('/', '%2f')] : [name];
    let answer = { isKnown: false };
    for (const spelling of spellings) {
        answer = packageOf(await world.fetch(`https://registry.npmjs.org/${spelling}`));
        if (answer.isKnown || 'statement' in answer)
            break;
    }
    return answer;
}
function packageOf(fetched) {
    const answer = answered(fetched, 200, 404);
    if (answer.status === 404) {
        if (parseJson(answer.text) === undefined)
            throw new AuthorityFailure('a 404 that is not the registry’s');
        return { isKnown: false };
    }
    if (!looksLikeObject(answer))
        throw new AuthorityFailure('no package document');
    const { time, versions } = objectOf(answer.text) ?? {};
    if (isObject(versions))
        return { isKnown: true, hasVersion: (version) => Object.hasOwn(versions, version) };
    return isObject(time) && time.unpublished !== undefined
        ? {
            isKnown: false,
            statement: 'The package was unpublished, says npm’s registry',
            detail: 'unpublished',
        }
        :
            { isKnown: true };
}

;// CONCATENATED MODULE: ./build/src/check/authorities/pypi.js



const PROJECT_PAGE = /^\/(?:project|pypi)\/([\w.-]{1,200})(?:\/(\d[\w.+!-]{0,100}))?\/?$/;
const PAGES = {
    'pypi.org': PROJECT_PAGE,
    'www.pypi.org': PROJECT_PAGE,
    'pypi.python.org': /^\/pypi\/([\w.-]{1,200})(?:\/(\d[\w.+!-]{0,100}))?\/?$/,
};
const PYPI = authorityOf({
    name: 'pypi',
    source: 'https://docs.pypi.org/api/json/',
    spokenOf: 'PyPI’s API',
    thing: 'project',
    match: ({ hostname, pathname }) => PAGES[hostname]?.exec(pathname),
    nameKey: (name) => name.toLowerCase().replace(/[-_.]+/g, '-'),
    lookUp: askProject,
});
async function askProject(name, world) {
    const answer = answered(await world.fetch(`https://pypi.org/pypi/${name}/json`), 200, 404);
    const document = objectOf(answer.text);
    if (answer.status === 404) {
        if (parseJson(answer.text) === undefined)
            throw new AuthorityFailure('a 404 that is not the API’s');
        return { isKnown: false };
    }
    if (!looksLikeObject(answer) || (document !== undefined && !isObject(document.info)))
        throw new AuthorityFailure('no project in the answer');
    const releases = document?.releases;
    return isObject(releases)
        ? { isKnown: true, hasVersion: (version) => Object.hasOwn(releases, version) }
        : { isKnown: true };
}

;// CONCATENATED MODULE: ./build/src/check/authorities/stack-exchange.js


const STACK_EXCHANGE = {
    name: 'stack-exchange',
    source: 'https://api.stackexchange.com/docs/questions-by-ids, https://api.stackexchange.com/docs/throttle',
    batchSize: 100,
    batchesInFlight: 1,
    read(url) {
        const site = siteOf(url.hostname);
        const [, word, id] = /^\/(questions|q|a)\/(\d{1,12})(?:\/|$)/.exec(url.pathname) ?? [];
        if (site === undefined || word === undefined || id === undefined)
            return undefined;
        const kind = word === 'a' ? 'answers' : 'questions';
        return { subject: { kind, id, site }, group: `${site} ${kind}` };
    },
    async ask(questions, world) {
        const [first] = questions;
        if (first === undefined)
            return { byKey: new Map() };
        const { kind, site } = first.subject;
        const ids = [...new Set(questions.map(({ subject }) => subject.id))];
        const url = `https://api.stackexchange.com/2.3/${kind}/${ids.join(';')}?site=${site}&pagesize=100`;
        const answer = objectOf(answered(await world.fetch(url), 200).text);
        if (!Array.isArray(answer?.items))
            throw new AuthorityFailure('no items in the answer');
        const idName = kind === 'questions' ? 'question_id' : 'answer_id';
        const found = new Set(answer.items.filter(isObject).map((item) => String(item[idName])));
        const noun = kind === 'questions' ? 'question' : 'answer';
        const byKey = new Map(questions.map(({ key, subject }) => [
            key,
            found.has(subject.id)
                ? exists(`Stack Exchange’s API knows the ${noun}`)
                : missing(`Stack Exchange’s API knows no such ${noun}: it was deleted`, 'deleted'),
        ]));
        const isExhausted = typeof answer.backoff === 'number' || answer.quota_remaining === 0;
        return { byKey, isExhausted };
    },
};
const SITES = {
    'stackoverflow.com': 'stackoverflow',
    'superuser.com': 'superuser',
    'serverfault.com': 'serverfault',
    'askubuntu.com': 'askubuntu',
    'stackapps.com': 'stackapps',
    'mathoverflow.net': 'mathoverflow.net',
};
const LANGUAGES = /^(?:es|ja|pt|ru)\.stackoverflow\.com$/;
const META = /^meta\.(stackoverflow|superuser|serverfault|askubuntu)\.com$/;
const NETWORK = /^(?!(?:www|api|chat|data|area51|blog)\.)([a-z0-9-]+(?:\.meta)?)\.stackexchange\.com$/;
function siteOf(hostname) {
    const host = hostname.replace(/^www\./, '');
    if (SITES[host] !== undefined)
        return SITES[host];
    if (LANGUAGES.test(host))
        return host.replace(/\.com$/, '');
    const meta = META.exec(host)?.[1];
    return meta === undefined ? NETWORK.exec(host)?.[1] : `meta.${meta}`;
}

;// CONCATENATED MODULE: ./build/src/check/authorities/vimeo.js



const VIMEO = {
    name: 'vimeo',
    source: 'https://developer.vimeo.com/api/oembed/videos',
    batchSize: 20,
    batchesInFlight: 1,
    read(url) {
        if (!/^(?:www\.)?vimeo\.com$/.test(url.hostname))
            return undefined;
        const path = /^\/(\d{1,12}(?:\/[0-9a-f]{6,20})?)\/?$/.exec(url.pathname)?.[1];
        return path === undefined ? undefined : { subject: { path } };
    },
    ask: (questions, world) => askOneByOne(questions, world, ({ subject }) => subject.path, ({ subject }) => askVideo(subject.path, world)),
};
async function askVideo(path, world) {
    const page = `https://vimeo.com/${path}`;
    const first = await world.fetch(page, { headers: { accept: 'text/html' } });
    if ('error' in first)
        throw failureOf(first.error);
    const isGone = first.status === 404 || first.status === 410;
    if (first.status === 200)
        return UNKNOWN;
    const oEmbed = await world.fetch(`https://vimeo.com/api/oembed.json?url=${encodeURIComponent(page)}`);
    const { status, text } = answered(oEmbed, 200, 304, 403, 404);
    if (isGone) {
        const second = await world.fetch(page, { headers: { accept: 'text/html' } });
        const isGoneStill = !('error' in second) && second.status === first.status;
        if (!isGoneStill)
            return UNKNOWN;
        const also = status === 200 ? ', although the video exists for embedding' : ', and its oEmbed knows no such video';
        return missing(`Vimeo’s page says ${first.status}, twice${also}`, status === 200 ? 'hidden-from-site' : 'deleted');
    }
    if (status === 404)
        return authority_hidden('Vimeo’s oEmbed knows no such video: missing or private', 'private');
    if (status === 403)
        return exists('Vimeo knows the video, which may not be embedded here', 'not-embeddable');
    return objectOf(text)?.video_id === undefined ? UNKNOWN : exists('Vimeo’s oEmbed knows the video');
}

;// CONCATENATED MODULE: ./build/src/check/authorities/wikipedia.js


const WIKIPEDIA = {
    name: 'wikipedia',
    source: 'https://www.mediawiki.org/wiki/API:Query, https://www.mediawiki.org/wiki/API:Etiquette',
    batchSize: 50,
    batchesInFlight: 2,
    read(url) {
        const host = apiHostOf(url.hostname);
        const title = titleOf(url);
        return host === undefined || title === undefined ? undefined : { subject: { title }, group: host };
    },
    async ask(questions, world) {
        const byKey = new Map();
        for (const part of partsByLength(questions)) {
            for (const [key, reply] of await askPart(part, world))
                byKey.set(key, reply);
        }
        return { byKey };
    },
};
const PROJECT = /^(?:[a-z][a-z-]{1,20}\.(?:m\.)?(?:wikipedia|wiktionary|wikibooks|wikiquote|wikisource|wikinews|wikiversity|wikivoyage)|(?:commons|meta|species)\.(?:m\.)?wikimedia|(?:www\.|m\.)?(?:wikidata|mediawiki))\.org$/;
const MADE = /^(?:special|spezial|spécial|especial|speciale|служебная|特別|特殊|media):/iu;
function apiHostOf(host) {
    if (!PROJECT.test(host))
        return undefined;
    const desktop = host.replace(/(^|\.)m\./, '$1');
    return /^(?:wikidata|mediawiki)\.org$/.test(desktop) ? `www.${desktop}` : desktop;
}
function titleOf({ pathname, searchParams }) {
    const isView = [...searchParams.keys()].every((name) => name === 'title' || name === 'redirect');
    const raw = pathname === '/w/index.php' ? searchParams.get('title') : decoded(pathname.replace(/^\/wiki\//, ''));
    if (raw === null ||
        raw === undefined ||
        !isView ||
        (!pathname.startsWith('/wiki/') && pathname !== '/w/index.php')) {
        return undefined;
    }
    const title = raw.replaceAll('_', ' ').trim();
    const isTitle = title !== '' && title.length <= 255 && !/[#<>[\]|{}]/.test(title) && !MADE.test(title);
    return isTitle ? title : undefined;
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return undefined;
    }
}
const MOST_TITLE_CHARACTERS = 5_000;
function partsByLength(questions) {
    const parts = [[]];
    let length = 0;
    for (const question of questions) {
        const added = encodeURIComponent(question.subject.title).length + 3;
        if (length + added > MOST_TITLE_CHARACTERS) {
            parts.push([]);
            length = 0;
        }
        length += added;
        parts.at(-1)?.push(question);
    }
    return parts.filter((part) => part.length > 0);
}
async function askPart(questions, world) {
    const host = apiHostOf(questions[0]?.url.hostname ?? '') ?? '';
    const titles = [...new Set(questions.map(({ subject }) => subject.title))];
    const search = new URLSearchParams({
        action: 'query',
        format: 'json',
        formatversion: '2',
        redirects: '1',
        titles: titles.join('|'),
    });
    const { text } = answered(await world.fetch(`https://${host}/w/api.php?${search}`), 200);
    const query = objectOf(text)?.query;
    if (!isObject(query))
        throw new AuthorityFailure('no query in the answer');
    const find = pageFinder(query);
    return questions.map(({ key, subject, fragment }) => [key, replyFor(find(subject.title), fragment)]);
}
function replyFor(page, fragment) {
    if (page === undefined || page.special !== undefined || page.invalid !== undefined)
        return UNKNOWN;
    if (page.missing !== undefined && page.missing !== false && page.known === undefined) {
        return missing('The wiki’s API knows no such article', 'missing');
    }
    return fragment === undefined || fragment === '' ? exists('The wiki’s API knows the article') : UNKNOWN;
}
function pageFinder(query) {
    const next = new Map();
    for (const list of [query.normalized, query.converted, query.redirects]) {
        for (const row of Array.isArray(list) ? list : []) {
            if (isObject(row) && typeof row.from === 'string' && typeof row.to === 'string')
                next.set(row.from, row.to);
        }
    }
    const rows = Array.isArray(query.pages)
        ? query.pages
        : Object.values(isObject(query.pages) ? query.pages : {});
    const pages = new Map(rows.filter(isObject).map((page) => [String(page.title), page]));
    return (title) => {
        let current = title;
        for (let step = 0; step < 5 && next.has(current); step++)
            current = next.get(current) ?? current;
        return pages.get(current);
    };
}

;// CONCATENATED MODULE: ./build/src/check/authorities/youtube.js



const YOUTUBE = {
    name: 'youtube',
    source: 'https://oembed.com/ (YouTube), https://github.com/lycheeverse/lychee/pull/1563 (thumbnails)',
    batchSize: 50,
    batchesInFlight: 1,
    read(url) {
        const subject = subjectOf(url);
        return subject === undefined ? undefined : { subject };
    },
    ask: (questions, world) => askOneByOne(questions, world, ({ subject }) => `${subject.kind} ${subject.id}`, ({ subject }) => subject.kind === 'video' ? youtube_askVideo(subject.id, world) : askPlaylist(subject.id, world)),
};
const HOST = /^(?:(?:www|m|music)\.)?youtube(?:-nocookie)?\.com$/;
const ID = /^[\w-]{1,64}$/;
const OWN_LIST = /^(?:WL|LL|LM|HL|RD)/;
function subjectOf({ hostname, pathname, searchParams }) {
    const [, first = '', second = ''] = pathname.split('/');
    if (hostname === 'youtu.be')
        return video(first);
    if (!HOST.test(hostname))
        return undefined;
    if (first === 'watch' && second === '')
        return video(searchParams.get('v') ?? '');
    if (first === 'playlist') {
        const id = searchParams.get('list') ?? '';
        return ID.test(id) && !OWN_LIST.test(id) ? { kind: 'playlist', id } : undefined;
    }
    const isVideo = ['shorts', 'live', 'embed', 'v', 'e'].includes(first) && second !== 'videoseries';
    return isVideo ? video(second) : undefined;
}
function video(id) {
    return ID.test(id) ? { kind: 'video', id } : undefined;
}
async function youtube_askVideo(id, world) {
    const status = statusOf(await world.fetch(oEmbedOf(`https://www.youtube.com/watch?v=${id}`)));
    if (status === 200)
        return exists('YouTube’s oEmbed knows the video');
    if (status === 403)
        return authority_hidden('The video is private, says YouTube’s oEmbed (403)', 'private');
    const thumbnail = await thumbnailOf(id, world);
    if (status === undefined)
        return byThumbnail(thumbnail, id, world);
    if (status === 401) {
        if (thumbnail === 'gone') {
            return authority_hidden('YouTube’s oEmbed wants a sign-in (401), and there is no thumbnail', 'private');
        }
        return exists('YouTube knows the video, which may not be embedded (oEmbed 401)', 'not-embeddable');
    }
    if (thumbnail === 'gone')
        return missing(`YouTube’s oEmbed says ${status}, and there is no thumbnail`, 'deleted');
    if (thumbnail === 'there') {
        return authority_hidden(`YouTube’s oEmbed says ${status}, though there is a thumbnail`, 'private');
    }
    return UNKNOWN;
}
async function byThumbnail(thumbnail, id, world) {
    if (thumbnail === 'there')
        return exists('YouTube has a thumbnail of the video');
    if (thumbnail === 'unknown')
        throw new AuthorityFailure('neither oEmbed nor thumbnail');
    const again = await thumbnailOf(id, world);
    return again === 'gone'
        ? missing('YouTube has no thumbnail of the video, asked twice', 'deleted')
        : UNKNOWN;
}
async function thumbnailOf(id, world) {
    const answer = await world.fetch(`https://img.youtube.com/vi/${id}/0.jpg`, {
        headers: { accept: 'image/*,*/*;q=0.8' },
    });
    if ('error' in answer)
        return 'unknown';
    return answer.status === 200 ? 'there' : answer.status === 404 ? 'gone' : 'unknown';
}
async function askPlaylist(id, world) {
    const status = statusOf(await world.fetch(oEmbedOf(`https://www.youtube.com/playlist?list=${id}`)));
    if (status === undefined)
        throw new AuthorityFailure('no answer of oEmbed');
    if (status === 200)
        return exists('YouTube’s oEmbed knows the playlist');
    if (status === 401 || status === 403)
        return authority_hidden(`The playlist is private, says YouTube’s oEmbed (${status})`, 'private');
    return missing(`YouTube’s oEmbed knows no such playlist (${status})`, 'missing');
}
function oEmbedOf(page) {
    return `https://www.youtube.com/oembed?url=${encodeURIComponent(page)}&format=json`;
}
function statusOf(fetched) {
    if ('error' in fetched)
        return undefined;
    const { status, text } = fetched;
    if (status !== 200)
        return [400, 401, 403, 404].includes(status) ? status : undefined;
    if (text.trim() === 'Forbidden')
        return 403;
    const document = objectOf(text);
    return document?.title === undefined && document?.type === undefined ? undefined : status;
}

;// CONCATENATED MODULE: ./build/src/check/authorities/table.js











const AUTHORITIES = [
    GITHUB,
    HACKER_NEWS,
    YOUTUBE,
    ARXIV,
    WIKIPEDIA,
    STACK_EXCHANGE,
    DOI,
    NPM,
    CRATES,
    PYPI,
    VIMEO,
];

;// CONCATENATED MODULE: ./build/src/check/authorities/ask.js


const FAILURES_ALLOWED = 2;
function createAuthorities(world, table = AUTHORITIES) {
    return (targets) => askAuthorities(targets, world, table);
}
async function* askAuthorities(targets, world, table = AUTHORITIES) {
    const results = (0,streams/* createQueue */.y0)();
    const desks = table.map((authority) => new Desk(authority, world, results));
    const sorting = sortTargets(targets, desks, world, results).then(() => results.end(), (error) => results.end(error));
    yield* results.batches();
    await sorting;
}
async function sortTargets(targets, desks, world, results) {
    for await (const batch of targets) {
        const isInTime = world.clock.now() < world.deadlineMs;
        for (const target of batch) {
            const url = new URL(target.url);
            const isTaken = isInTime && desks.some((desk) => desk.take(target, url));
            if (!isTaken)
                results.push({ handOn: target });
        }
    }
    await Promise.all(desks.map((desk) => desk.close()));
}
class Desk {
    #authority;
    #world;
    #results;
    #open = new Map();
    #full = [];
    #lanes = [];
    #working = 0;
    #failuresInARow = 0;
    #isClosed = false;
    constructor(authority, world, results) {
        this.#authority = authority;
        this.#world = world;
        this.#results = results;
    }
    take(target, url) {
        const asked = this.#isClosed ? undefined : this.#authority.read(url, this.#world);
        if (asked === undefined)
            return false;
        const { subject, group = '' } = asked;
        const fragment = target.fragment === undefined ? {} : { fragment: target.fragment };
        const waiting = { target, question: { key: target.url, url, subject, ...fragment } };
        const batch = this.#open.get(group) ?? [];
        batch.push(waiting);
        this.#open.set(group, batch);
        if (batch.length >= this.#authority.batchSize) {
            this.#open.delete(group);
            this.#send(batch);
        }
        return true;
    }
    async close() {
        for (const batch of this.#open.values())
            this.#send(batch);
        this.#open.clear();
        await Promise.all(this.#lanes);
    }
    #send(batch) {
        this.#full.push(batch);
        if (this.#working >= this.#authority.batchesInFlight)
            return;
        this.#working++;
        this.#lanes.push(this.#work());
    }
    async #work() {
        for (let batch = this.#full.shift(); batch !== undefined; batch = this.#full.shift()) {
            const replies = await this.#ask(batch);
            for (const { target, question } of batch) {
                const reply = replies.get(question.key);
                this.#results.push(reply === undefined || reply.state === 'unknown'
                    ? { handOn: target }
                    : { answered: evidenceOf(target, this.#authority.name, reply), target });
            }
        }
        this.#working--;
    }
    async #ask(batch) {
        if (this.#isClosed || this.#world.clock.now() >= this.#world.deadlineMs)
            return new Map();
        try {
            const { byKey, isExhausted } = await this.#authority.ask(batch.map(({ question }) => question), this.#world);
            this.#failuresInARow = 0;
            if (isExhausted === true) {
                if (!this.#isClosed)
                    this.#world.onExhausted?.(this.#authority.name);
                this.#stop('allows no more requests for now');
            }
            return byKey;
        }
        catch (error) {
            this.#failuresInARow++;
            const why = error instanceof Error ? error.message : String(error);
            this.#world.log.debug(`${this.#authority.name} did not answer (${why}): the web is asked instead.`);
            if (this.#failuresInARow >= FAILURES_ALLOWED)
                this.#stop('does not answer');
            return new Map();
        }
    }
    #stop(why) {
        if (!this.#isClosed)
            this.#world.log.info(`${this.#authority.name} ${why}; the rest is asked on the web.`);
        this.#isClosed = true;
    }
}
function evidenceOf(target, authority, { fragment, ...answer }) {
    return {
        url: target.url,
        checkedBy: authority,
        exchanges: [],
        authority: { authority, ...answer },
        ...(fragment === undefined ? {} : { fragment }),
    };
}


/***/ }),

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

/***/ 84601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   anchorLinesOf: () => (/* binding */ anchorLinesOf),
/* harmony export */   anchorsOf: () => (/* binding */ anchorsOf)
/* harmony export */ });
/* harmony import */ var _extract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43674);

function anchorsOf(text) {
    return (0,_extract_js__WEBPACK_IMPORTED_MODULE_0__.extract)('', text).anchors;
}
function anchorLinesOf(text) {
    const { lines, collector } = (0,_extract_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .L)('', text);
    const places = new Map();
    for (const [anchor, place] of collector.anchorPlaces) {
        if (place === undefined)
            continue;
        const first = lines.lineAt(place.from);
        const mark = text.slice(lines.starts[first - 1], place.from);
        const isUnderlined = place.kind === 'heading' && !mark.includes('#');
        const more = isUnderlined ? place.content.split('\n').length : 0;
        places.set(anchor, { first, last: first + more });
    }
    return places;
}


/***/ })

};
