export const id = 8552;
export const ids = [8552];
export const modules = {

/***/ 88552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCheckRunPort: () => (/* binding */ createCheckRunPort)
/* harmony export */ });
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' };
function createCheckRunPort(github) {
    const { owner, name: repo } = github.repository;
    return {
        async create({ name, headSha, conclusion, detailsUrl, output }) {
            const { data } = await github.rest('POST /repos/{owner}/{repo}/check-runs', {
                owner,
                repo,
                name,
                head_sha: headSha,
                status: 'completed',
                conclusion,
                ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
                output: { ...output, annotations: output.annotations.map(annotationBody) },
            });
            return { id: Number(data.id), url: data.html_url ?? '' };
        },
        async addAnnotations(id, { title, summary, annotations }) {
            await github.rest('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
                owner,
                repo,
                check_run_id: id,
                output: { title, summary, annotations: annotations.map(annotationBody) },
            });
        },
    };
}
function annotationBody({ level, file, line, endLine, column, endColumn, title, message }) {
    return {
        path: file,
        start_line: line,
        end_line: endLine,
        ...(column === undefined ? {} : { start_column: column }),
        ...(endColumn === undefined ? {} : { end_column: endColumn }),
        annotation_level: LEVELS[level],
        title,
        message,
    };
}


/***/ })

};
