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
var lint_limits = __webpack_require__(78651);
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
        else {
            busy.add(thread);
            next.take(thread);
        }
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
        if (thread !== undefined) {
            busy.add(thread);
            return Promise.resolve(thread);
        }
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



const STOPPED = 'Not linted: the linter stopped working.';
const WATCH_EVERY_MS = 50;
async function startLintThread(workerUrl, configuration, limits) {
    const task = { task: 'lint', configuration };
    const worker = new external_node_worker_threads_.Worker(workerUrl, {
        workerData: task,
        resourceLimits: { maxOldGenerationSizeMb: lint_limits/* LIMITS */.b1.maxHeapMb },
    });
    const ready = await new Promise((resolve, reject) => {
        const release = listen(worker, {
            message: (response) => {
                release();
                if (response.kind === 'ready')
                    resolve(response);
                else
                    reject(new Error('the lint thread answered before it was asked'));
            },
            error: reject,
            exit: (code) => reject(new Error(`the lint thread ended with code ${code} before it began`)),
        });
    });
    worker.unref();
    return {
        rules: ready.rules,
        warnings: ready.warnings,
        lint: (request) => lintOn(worker, request, limits),
        close: async () => {
            await worker.terminate();
        },
    };
}
function lintOn(worker, request, limits) {
    const findingsLimit = limits.findings(request.text.length);
    let limit = findingsLimit;
    let started;
    let used = 0;
    let findings;
    worker.ref();
    return new Promise((resolve) => {
        let isOver = false;
        const watch = setInterval(async () => {
            const now = await cpuOf(worker);
            if (now !== undefined && started !== undefined)
                used = now - started;
            if (used > limit)
                stop(`Not linted: it took longer than ${(findingsLimit / 1000).toFixed(1)} s.`);
        }, WATCH_EVERY_MS);
        const release = listen(worker, {
            message: (response) => {
                if (response.kind === 'findings') {
                    findings = response.findings;
                    limit = used + limits.edits;
                }
                else if (response.kind === 'edits') {
                    finish(true, withEdits(findings ?? [], response.edits));
                }
            },
            error: (error) => stop(reasonOf(error)),
            exit: () => stop(STOPPED),
        });
        const finish = (isAlive, result) => {
            isOver = true;
            clearInterval(watch);
            release();
            worker.unref();
            resolve({ findings: result, cpuMs: used, isAlive });
        };
        const stop = (reason) => {
            if (isOver)
                return;
            finish(false, findings ?? [(0,skipped/* skippedNote */.dl)(request.path, reason)]);
            worker.on('error', () => { });
            void worker.terminate();
        };
        void cpuOf(worker).then((now) => {
            if (now === undefined)
                stop(STOPPED);
            if (isOver)
                return;
            started = now;
            worker.postMessage(request);
        });
    });
}
function withEdits(findings, edits) {
    const editOf = new Map(edits.map(({ index, edit }) => [index, edit]));
    return findings.map((finding, index) => {
        const edit = editOf.get(index);
        return edit === undefined ? finding : { ...finding, edit };
    });
}
function listen(worker, { message, error, exit }) {
    worker.on('message', message).on('error', error).on('exit', exit);
    return () => {
        worker.off('message', message).off('error', error).off('exit', exit);
    };
}
async function cpuOf(worker) {
    const usage = await worker.cpuUsage().catch(() => undefined);
    return usage === undefined ? undefined : (usage.user + usage.system) / 1000;
}
function reasonOf(error) {
    const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    return isMemory
        ? `Not linted: it needs more than ${lint_limits/* LIMITS */.b1.maxHeapMb} MB of memory.`
        : `Not linted: ${String(error)}.`;
}

;// CONCATENATED MODULE: ./build/src/lint/lint.js







async function createLinter(configuration, options) {
    const limits = options.cpuLimits ?? lint_limits/* CPU_LIMITS */.QC;
    const start = () => startLintThread(options.workerUrl, configuration, limits);
    const first = await start().catch((error) => {
        throw new errors/* DeadwoodError */.s(`The linter could not be started: ${String(error)}.`, { cause: error });
    });
    const pool = createPool(first, start, options.threads ?? Math.min(4, (0,external_node_os_.availableParallelism)()));
    let leftMs = options.totalCpuLimitMs ?? Number.POSITIVE_INFINITY;
    return {
        rules: first.rules,
        warnings: first.warnings,
        lint: (path, text, editScope = 'all') => pool
            .run(async (thread) => {
            if (leftMs <= 0) {
                return {
                    result: [(0,skipped/* skippedNote */.dl)(path, 'Not linted: other files used up the time for linting.')],
                    isAlive: true,
                };
            }
            const { findings, cpuMs, isAlive } = await thread.lint({ path, text, editScope });
            leftMs -= cpuMs;
            return { result: findings, isAlive };
        })
            .catch((error) => [(0,skipped/* skippedNote */.dl)(path, `Not linted: ${messageOf(error)}.`)]),
        close: pool.close,
    };
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ })

};
