export const id = 2202;
export const ids = [2202];
export const modules = {

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

/***/ 32202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createOwnArtifacts: () => (/* binding */ createOwnArtifacts)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54679);


const TRUSTED_EVENTS = new Set(['schedule', 'workflow_dispatch', 'repository_dispatch', 'push', 'issues']);
const PAGE_SIZE = 100;
const MOST_PAGES = 5;
const MOST_RUNS = 5;
async function findOwnArtifact(github, name) {
    const { owner, name: repo } = github.repository;
    const { data: repository } = await github.rest('GET /repos/{owner}/{repo}', { owner, repo });
    let runsAsked = 0;
    for (let page = 1; page <= MOST_PAGES; page++) {
        const { data } = await github.rest('GET /repos/{owner}/{repo}/actions/artifacts', {
            owner,
            repo,
            name,
            per_page: PAGE_SIZE,
            page,
        });
        const newestFirst = data.artifacts.toSorted((a, b) => b.id - a.id);
        for (const { id, expired, size_in_bytes: sizeBytes, workflow_run: run } of newestFirst) {
            const isOfDefaultBranch = run?.head_branch === repository.default_branch &&
                run.repository_id === repository.id &&
                run.head_repository_id === repository.id;
            if (expired || !isOfDefaultBranch || run.id === undefined)
                continue;
            if (++runsAsked > MOST_RUNS)
                return undefined;
            if (await isTrusted(github, run.id, repository))
                return { id, sizeBytes };
        }
        if (data.artifacts.length < PAGE_SIZE)
            break;
    }
    return undefined;
}
async function isTrusted(github, runId, repository) {
    const { owner, name: repo } = github.repository;
    const { data: run } = await github.rest('GET /repos/{owner}/{repo}/actions/runs/{run_id}', {
        owner,
        repo,
        run_id: runId,
    });
    return (TRUSTED_EVENTS.has(run.event) &&
        run.head_branch === repository.default_branch &&
        run.head_repository?.id === repository.id);
}
async function openArtifact(github, { id }) {
    const { owner, name: repo } = github.repository;
    const { data } = await github.rest('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', { owner, repo, artifact_id: id, archive_format: 'zip', request: { parseSuccessResponseBody: false } });
    return node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(data);
}
function createOwnArtifacts(github) {
    return {
        async openNewest(name, maxBytes) {
            try {
                const artifact = await findOwnArtifact(github, name);
                if (artifact === undefined)
                    return undefined;
                if (artifact.sizeBytes > maxBytes)
                    throw new Error(`it is larger than ${maxBytes} bytes`);
                return await openArtifact(github, artifact);
            }
            catch (error) {
                if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureAmong */ .B)(error, ['forbidden', 'not-found']) === undefined)
                    throw error;
                return 'refused';
            }
        },
    };
}


/***/ })

};
