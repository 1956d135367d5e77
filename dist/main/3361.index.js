export const id = 3361;
export const ids = [3361];
export const modules = {

/***/ 88825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ uploadFiles),
/* harmony export */   q: () => (/* binding */ writeTexts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33047);






async function uploadFiles(name, files, days) {
    const [first] = files;
    if (first === undefined)
        return { problem: 'there is nothing to upload', isOffered: false };
    if (!process.env.ACTIONS_RUNTIME_TOKEN)
        return { problem: 'this runner offers no artifacts', isOffered: false };
    try {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(9108), __webpack_require__.e(1955), __webpack_require__.e(8497), __webpack_require__.e(1371), __webpack_require__.e(6118), __webpack_require__.e(2412)]).then(__webpack_require__.bind(__webpack_require__, 52412));
        const client = new DefaultArtifactClient();
        const { id } = await client.uploadArtifact(name, [...files], (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(first), { retentionDays: days });
        return id === undefined ? { problem: 'the upload has no id', isOffered: true } : { id };
    }
    catch (cause) {
        const problem = cause instanceof Error ? cause.message : String(cause);
        const isOffered = !(cause instanceof Error && cause.name === 'GHESNotSupportedError');
        return { problem, isOffered };
    }
}
async function writeTexts(folder, texts) {
    const paths = [];
    for (const [name, chunks] of Object.entries(texts)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(chunks), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path));
        }
        catch (cause) {
            const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;
            if (code === undefined)
                throw cause;
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .DeadwoodError */ .s(`${path} cannot be written (${code}).`, { cause });
        }
        paths.push(path);
    }
    return paths;
}


/***/ }),

/***/ 93361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishFix: () => (/* binding */ publishFix),
  publishReport: () => (/* binding */ publishReport)
});

// EXTERNAL MODULE: ./build/src/report/annotations.js
var annotations = __webpack_require__(35594);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/history/artifacts.js
var artifacts = __webpack_require__(88825);
;// CONCATENATED MODULE: ./build/src/publish/publish-whole.js



const NAME = 'deadwood-report';
const DAYS = 90;
async function publishWhole({ report, past, request }) {
    const { environment, log } = request.surroundings;
    const { RUNNER_TEMP: temporary, ACTIONS_RUNTIME_TOKEN: token } = environment;
    if (!temporary || !token) {
        log.debug('The report was not uploaded: this runner offers no artifacts.');
        return undefined;
    }
    const [{ htmlChunks }, { jsonChunks }, { csvChunks }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7778).then(__webpack_require__.bind(__webpack_require__, 35397)),
        __webpack_require__.e(/* import() */ 7912).then(__webpack_require__.bind(__webpack_require__, 47912)),
        __webpack_require__.e(/* import() */ 1148).then(__webpack_require__.bind(__webpack_require__, 81148)),
    ]);
    const uploaded = await upload((0,external_node_path_.join)(temporary, NAME), {
        'links.html': htmlChunks(report, past),
        'links.json': jsonChunks(report),
        'links.csv': csvChunks(report),
    });
    if ('problem' in uploaded) {
        log.debug(`The report was not uploaded: ${uploaded.problem}.`);
        return undefined;
    }
    return report.job.runUrl === undefined ? undefined : `${report.job.runUrl}/artifacts/${uploaded.id}`;
}
async function upload(folder, texts) {
    try {
        return await (0,artifacts/* uploadFiles */.Z)(NAME, await (0,artifacts/* writeTexts */.q)(folder, texts), DAYS);
    }
    catch (error) {
        if (!(error instanceof errors/* DeadwoodError */.s))
            throw error;
        return { problem: error.message, isOffered: true };
    }
}

// EXTERNAL MODULE: ./build/src/publish/rehearsal.js
var rehearsal = __webpack_require__(13614);
;// CONCATENATED MODULE: ./build/src/publish/publish-report.js



async function publishReport(input, job) {
    const { configured, report } = input;
    const { github, settings } = configured;
    if (github === undefined) {
        const sentence = 'Without a token no issue can be written: give the action its token (the default is `github.token`).';
        return { sentences: [sentence], annotations: (0,annotations/* planAnnotations */.m)(report.findings).annotations };
    }
    if (isPartial(input, job)) {
        const sentence = 'This run looked at some of the documents only (paths), so the issue was left as it is.';
        return { sentences: [sentence], annotations: (0,annotations/* planAnnotations */.m)(report.findings).annotations };
    }
    const fix = settings.fixPullRequest ? await publishFix(input, job) : { sentences: [] };
    const reportUrl = settings.dryRun ? undefined : await publishWhole(input);
    const [{ renderIssue, issueStanding }, { planIssue }, { applyIssue }, { createIssuePort }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9590).then(__webpack_require__.bind(__webpack_require__, 29590)),
        __webpack_require__.e(/* import() */ 6180).then(__webpack_require__.bind(__webpack_require__, 16180)),
        __webpack_require__.e(/* import() */ 9431).then(__webpack_require__.bind(__webpack_require__, 39431)),
        Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(9108), __webpack_require__.e(2209)]).then(__webpack_require__.bind(__webpack_require__, 32209)),
    ]);
    const port = createIssuePort(github);
    const own = await port.readOwnIssues(settings.issueLabel);
    const urls = {
        ...(fix.fixUrl === undefined ? {} : { fixUrl: fix.fixUrl }),
        ...(reportUrl === undefined ? {} : { reportUrl }),
    };
    const rendered = renderIssue(report, contextOf(input, urls), settings.issueTitle);
    const plan = planIssue({
        rendered,
        standing: issueStanding(report),
        label: settings.issueLabel,
        shouldPin: settings.pinIssue,
        own,
    });
    if (settings.dryRun) {
        const sentences = (0,rehearsal/* rehearse */.K)(plan.operations, input.request.surroundings.log);
        return { ...fix, sentences: [...fix.sentences, ...sentences] };
    }
    const outcome = await applyIssue(plan, port, input.request.surroundings.log);
    const sentences = [...fix.sentences, ...(outcome.degraded === undefined ? [] : [outcome.degraded])];
    const published = { ...fix, sentences, ...(outcome.url === undefined ? {} : { issueUrl: outcome.url }) };
    return outcome.isLost
        ? { ...published, annotations: (0,annotations/* planAnnotations */.m)(report.findings).annotations }
        : published;
}
function isPartial({ request }, job) {
    return job.event === 'workflow_dispatch' && request.layer.entries.some(({ key }) => key === 'paths');
}
function contextOf({ report, past, configured }, urls) {
    const previous = past.trend.at(-2);
    const { runUrl } = report.job;
    return {
        ...past,
        ...urls,
        ...(previous === undefined ? {} : { previous }),
        ...(runUrl === undefined ? {} : { runUrl }),
        hasCommands: configured.settings.dashboard,
    };
}
async function publishFix(input, job) {
    const { configured, report, request } = input;
    const { github, settings, workspace } = configured;
    if (github === undefined)
        return { sentences: [] };
    if (!job.ref.startsWith('refs/heads/')) {
        return {
            sentences: ['The fix pull request is made from a branch; this run was started on something else.'],
        };
    }
    const baseBranch = job.ref.slice('refs/heads/'.length);
    const [{ planFix }, { planFixPullRequest, applyFixPullRequest }, { createFixPort, readFixState }] = await Promise.all([
        __webpack_require__.e(/* import() */ 1373).then(__webpack_require__.bind(__webpack_require__, 1373)),
        __webpack_require__.e(/* import() */ 4488).then(__webpack_require__.bind(__webpack_require__, 94488)),
        Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(9108), __webpack_require__.e(4751)]).then(__webpack_require__.bind(__webpack_require__, 14751)),
    ]);
    const mendable = report.findings.filter(({ rule, edit }) => edit !== undefined && (rule !== 'duplicate-link' || settings.duplicates === 'fix'));
    const texts = await readTexts(workspace, new Set(mendable.map(({ file }) => file)));
    const plan = planFix(mendable, texts, report.repository);
    const paths = [...new Set(plan.commits.flatMap(({ files }) => files.map(({ path }) => path)))];
    const state = await readFixState(github, baseBranch, paths);
    const operations = planFixPullRequest(plan, state, job.sha);
    if (settings.dryRun) {
        const sentence = operations.operations.length === 0
            ? 'Dry run: the fix pull request would stay as it is.'
            : `Dry run: the fix pull request would get ${operations.operations.map(({ kind }) => kind).join(', ')}.`;
        return { sentences: [sentence] };
    }
    const outcome = await applyFixPullRequest(operations, createFixPort(github, baseBranch), request.surroundings.log);
    return {
        ...(outcome.url === undefined ? {} : { fixUrl: outcome.url }),
        sentences: outcome.degraded === undefined ? [] : [outcome.degraded],
    };
}
async function readTexts(workspace, files) {
    const texts = new Map();
    const wanted = workspace.documents.filter(({ path }) => files.has(path));
    for await (const read of workspace.read(wanted)) {
        if ('text' in read)
            texts.set(read.reference.path, read.text);
    }
    return texts;
}


/***/ })

};
