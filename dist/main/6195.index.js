export const id = 6195;
export const ids = [6195];
export const modules = {

/***/ 69095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ Outgoing)
/* harmony export */ });
/* unused harmony export isSweepTask */
function isSweepTask(data) {
    return typeof data === 'object' && data !== null && 'task' in data && data.task === 'sweep';
}
class Outgoing {
    #post;
    #messages = [];
    constructor(post) {
        this.#post = post;
    }
    add(message) {
        if (this.#messages.push(message) === 1) {
            setImmediate(() => {
                const messages = this.#messages;
                this.#messages = [];
                this.#post(messages);
            });
        }
    }
}


/***/ }),

/***/ 86195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startSweepThread: () => (/* binding */ startSweepThread)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69858);
/* harmony import */ var _sweep_messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69095);



const LIMITS = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 32 };
function startSweepThread(workerUrl, log) {
    const task = { task: 'sweep' };
    const environment = { ...process.env };
    for (const name of _proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .PROXY_VARIABLES */ .bD)
        delete environment[name];
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(workerUrl, { workerData: task, env: environment, resourceLimits: LIMITS });
    worker.unref();
    const batches = new Map();
    const outgoing = new _sweep_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .Outgoing */ .n((messages) => worker.postMessage(messages));
    let lastBatch = 0;
    let isBroken = false;
    const finish = (id) => {
        const batch = batches.get(id);
        batches.delete(id);
        batch?.done.resolve([...batch.left]);
    };
    const finishAll = () => {
        isBroken = true;
        for (const id of [...batches.keys()])
            finish(id);
    };
    const answer = (report) => {
        const batch = batches.get(report.batch);
        const page = batch?.pages[report.index];
        if (!batch || !page) {
            return;
        }
        batch.left.delete(page);
        page.ask(report.isGet ? 'GET' : 'HEAD').then(({ status }) => outgoing.add({ say: 'reply', question: report.question, status }), (error) => outgoing.add({ say: 'failure', question: report.question, code: error.message }));
    };
    worker.on('message', (reports) => {
        for (const report of reports) {
            if (report.say === 'ask') {
                answer(report);
            }
            else {
                finish(report.batch);
            }
        }
    });
    worker.on('error', (error) => {
        log.warning(`linkinator's thread ended (${error instanceof Error ? error.message : error}); the rest is asked without it.`);
        finishAll();
    });
    worker.on('exit', finishAll);
    return {
        sweep(pages, concurrency) {
            if (isBroken) {
                return Promise.resolve(pages);
            }
            const id = lastBatch++;
            const batch = { pages, left: new Set(pages), done: Promise.withResolvers() };
            batches.set(id, batch);
            outgoing.add({ say: 'sweep', batch: id, urls: pages.map(({ url }) => url), concurrency });
            return batch.done.promise;
        },
        async close() {
            finishAll();
            await worker.terminate();
        },
    };
}


/***/ })

};
