export const id = 620;
export const ids = [620];
export const modules = {

/***/ 80620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listChanges: () => (/* binding */ listChanges)
/* harmony export */ });
const PAGE_SIZE = 100;
const MAX_PAGES = 30;
async function listChanges(github, pullNumber) {
    const { owner, name: repo } = github.repository;
    const files = [];
    let headSha;
    let hasMore = true;
    for (let page = 1; hasMore && page <= MAX_PAGES; page += 1) {
        const { data, headers } = await github.rest('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
            owner,
            repo,
            pull_number: pullNumber,
            per_page: PAGE_SIZE,
            page,
        });
        for (const entry of data) {
            if (entry.status !== 'removed')
                headSha ??= shaOf(entry.contents_url);
            files.push({
                path: entry.filename,
                status: entry.status,
                changedLines: entry.changes,
                blobId: entry.sha ?? '',
                ...(entry.previous_filename === undefined ? {} : { previousPath: entry.previous_filename }),
                ...(entry.patch === undefined ? {} : { patch: entry.patch }),
            });
        }
        hasMore = /\brel="next"/.test(headers.link ?? '');
    }
    const isIncomplete = hasMore || files.length >= MAX_PAGES * PAGE_SIZE;
    return { ...(headSha === undefined ? {} : { headSha }), files, isIncomplete };
}
function shaOf(contentsUrl) {
    const sha = /[?&]ref=([0-9a-f]{40}(?:[0-9a-f]{24})?)(?:&|$)/.exec(contentsUrl)?.[1];
    return sha;
}


/***/ })

};
