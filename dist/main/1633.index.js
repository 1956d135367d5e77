export const id = 1633;
export const ids = [1633];
export const modules = {

/***/ 31633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LINT_SKIPPED: () => (/* reexport */ skipped/* LINT_SKIPPED */.JD),
  createLinter: () => (/* binding */ createLinter)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/lint/limits.js
var limits = __webpack_require__(78651);
;// CONCATENATED MODULE: ./build/src/lint/pool.js
const QUEUE_WORTH_A_THREAD = 4;
function createPool(first, start, maxThreads) {
    const idle = [first];
    const waiting = [];
    const busy = new Set();
    let threads = 1;
    let isClosed = false;
    function give(thread) {
        const next = waiting.shift();
        if (next === undefined)
            idle.push(thread);
        else
            next.take(thread);
    }
    async function startAnother() {
        threads += 1;
        try {
            const thread = await start();
            if (isClosed)
                await thread.close();
            else
                give(thread);
        }
        catch (error) {
            threads -= 1;
            if (threads === 0)
                for (const { fail } of waiting.splice(0))
                    fail(error);
        }
    }
    function acquire() {
        if (isClosed)
            return Promise.reject(new Error('the linter is closed'));
        const thread = idle.pop();
        if (thread !== undefined)
            return Promise.resolve(thread);
        return new Promise((take, fail) => {
            waiting.push({ take, fail });
            const isWorthOne = threads === 0 || waiting.length > threads * QUEUE_WORTH_A_THREAD;
            if (isWorthOne && threads < maxThreads)
                void startAnother();
        });
    }
    return {
        run: async (use) => {
            const thread = await acquire();
            busy.add(thread);
            const { result, isAlive } = await use(thread).finally(() => busy.delete(thread));
            if (isAlive)
                give(thread);
            else {
                threads -= 1;
                if (waiting.length > 0 && threads < maxThreads)
                    void startAnother();
            }
            return result;
        },
        close: async () => {
            isClosed = true;
            for (const { fail } of waiting.splice(0))
                fail(new Error('the linter is closed'));
            await Promise.all([...idle.splice(0), ...busy].map((thread) => thread.close()));
        },
    };
}

// EXTERNAL MODULE: ./build/src/lint/skipped.js
var skipped = __webpack_require__(55983);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./build/src/lint/thread.js



const WATCH_EVERY_MS = 50;
async function startLintThread(workerUrl, configuration, cpuLimitMs) {
    const task = { task: 'lint', configuration };
    const worker = new external_node_worker_threads_.Worker(workerUrl, {
        workerData: task,
        resourceLimits: { maxOldGenerationSizeMb: limits/* LIMITS */.b.maxHeapMb },
    });
    const ready = await new Promise((resolve, reject) => {
        worker.once('error', reject);
        worker.once('exit', (code) => reject(new Error(`the lint thread ended with code ${code} before it began`)));
        worker.once('message', resolve);
    });
    worker.removeAllListeners();
    worker.unref();
    return {
        rules: ready.rules,
        warnings: ready.warnings,
        lint: (request) => lintOn(worker, request, cpuLimitMs(request.text.length)),
        close: async () => {
            await worker.terminate();
        },
    };
}
async function lintOn(worker, request, cpuLimitMs) {
    const started = await cpuOf(worker);
    let limit = cpuLimitMs;
    let used = 0;
    let findings;
    return new Promise((resolve) => {
        const watch = setInterval(async () => {
            const now = await cpuOf(worker);
            if (started !== undefined && now !== undefined)
                used = now - started;
            if (used > limit)
                stop(`Not linted: it took longer than ${cpuLimitMs / 1000} s.`);
        }, WATCH_EVERY_MS);
        const finish = (isAlive, result) => {
            clearInterval(watch);
            worker.removeAllListeners();
            worker.unref();
            resolve({ findings: result, cpuMs: used, isAlive });
        };
        const stop = (reason) => {
            finish(false, findings ?? [(0,skipped/* skippedNote */.dl)(request.path, reason)]);
            worker.on('error', () => { });
            void worker.terminate();
        };
        worker.ref();
        worker.on('error', (error) => stop(reasonOf(error)));
        worker.on('exit', () => stop('Not linted: the linter stopped working.'));
        worker.on('message', (response) => {
            if (response.kind === 'findings') {
                findings = response.findings;
                limit = used + cpuLimitMs;
            }
            else if (response.kind === 'edits') {
                const edits = new Map(response.edits.map(({ index, edit }) => [index, edit]));
                const withEdits = (findings ?? []).map((finding, index) => {
                    const edit = edits.get(index);
                    return edit === undefined ? finding : { ...finding, edit };
                });
                finish(true, withEdits);
            }
        });
        worker.postMessage(request);
    });
}
async function cpuOf(worker) {
    const usage = await worker.cpuUsage().catch(() => undefined);
    return usage === undefined ? undefined : (usage.user + usage.system) / 1000;
}
function reasonOf(error) {
    const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    return isMemory
        ? `Not linted: it needs more than ${limits/* LIMITS */.b.maxHeapMb} MB of memory.`
        : `Not linted: ${String(error)}.`;
}

;// CONCATENATED MODULE: ./build/src/lint/lint.js







async function createLinter(configuration, options) {
    const limit = options.cpuLimitMs ?? limits/* cpuLimitMs */.K;
    const start = () => startLintThread(options.workerUrl, configuration, limit);
    const first = await start().catch((error) => {
        throw new errors/* DeadwoodError */.s(`The linter could not be started: ${String(error)}.`, { cause: error });
    });
    const pool = createPool(first, start, options.threads ?? Math.min(4, (0,external_node_os_.availableParallelism)()));
    let leftMs = options.totalCpuLimitMs ?? Number.POSITIVE_INFINITY;
    return {
        rules: first.rules,
        warnings: first.warnings,
        lint: (path, text, editScope = 'all') => pool.run(async (thread) => {
            if (leftMs <= 0)
                return {
                    result: [(0,skipped/* skippedNote */.dl)(path, 'Not linted: the time for linting was used up by other files.')],
                    isAlive: true,
                };
            const { findings, cpuMs, isAlive } = await thread.lint({ path, text, editScope });
            leftMs -= cpuMs;
            return { result: findings, isAlive };
        }),
        close: pool.close,
    };
}


/***/ })

};
