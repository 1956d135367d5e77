export const id = 5029;
export const ids = [5029];
export const modules = {

/***/ 15029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSources: () => (/* binding */ readSources)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: ./build/src/check/small-heap.js
var small_heap = __webpack_require__(25976);
;// CONCATENATED MODULE: ./build/src/reading/engine-flags.js


const [USUAL_CALLS, MANY_CALLS] = [3_000, 100_000];
const [ANY_SEMI_SPACE, SEMI_SPACE] = [0, 4];
const THREAD_LIMITS = { maxYoungGenerationSizeMb: 3 * SEMI_SPACE };
function tuneForReading(isAlone) {
    const growAsBefore = (0,small_heap/* growFreely */.zc)();
    setFlags(isAlone ? MANY_CALLS : USUAL_CALLS, SEMI_SPACE);
    return () => {
        growAsBefore();
        setFlags(USUAL_CALLS, ANY_SEMI_SPACE);
    };
}
function setFlags(calls, semiSpaceMegabytes) {
    external_node_v8_.setFlagsFromString(`--invocation-count-for-turbofan=${calls}`);
    external_node_v8_.setFlagsFromString(`--min-semi-space-size=${semiSpaceMegabytes}`);
}

// EXTERNAL MODULE: ./build/src/reading/unpack.js + 1 modules
var unpack = __webpack_require__(36570);
;// CONCATENATED MODULE: ./build/src/reading/pool.js




const FILES_WORTH_THREADS = 60;
const BATCH_FILES = 24;
const BATCHES_AHEAD = 3;
async function* readSources(sources, options) {
    const batches = batchesOf(sources);
    const first = await batches.next();
    if (first.done)
        return;
    if (first.value.length < FILES_WORTH_THREADS) {
        const { readHere } = await Promise.all(/* import() */[__webpack_require__.e(3542), __webpack_require__.e(3055), __webpack_require__.e(3674), __webpack_require__.e(7670)]).then(__webpack_require__.bind(__webpack_require__, 25289));
        for (const source of first.value)
            yield readHere(source, options);
        return;
    }
    yield* onThreads(first.value, batches, options);
}
async function* batchesOf(sources) {
    let size = FILES_WORTH_THREADS;
    let batch = [];
    for await (const source of sources) {
        batch.push(source);
        if (batch.length < size)
            continue;
        yield batch;
        batch = [];
        size = BATCH_FILES;
    }
    if (batch.length > 0)
        yield batch;
    return undefined;
}
async function* onThreads(first, rest, { workerUrl, cwd, makesRows = false, threads = Math.min(4, (0,external_node_os_.availableParallelism)()) }) {
    const workerData = { task: 'read', cwd, makesRows };
    const untune = tuneForReading(first.every((source) => 'file' in source));
    const workers = Array.from({ length: threads }, () => createThread(new external_node_worker_threads_.Worker(workerUrl, { workerData, resourceLimits: THREAD_LIMITS })));
    const waiting = [...chunksOf(first, BATCH_FILES)];
    const underWay = new Set();
    const finished = [];
    const send = (batch) => {
        const worker = workers.toSorted((a, b) => a.waiting() - b.waiting())[0] ?? failedThread;
        const answer = worker(batch)
            .catch(async () => {
            const { readHere } = await Promise.all(/* import() */[__webpack_require__.e(3542), __webpack_require__.e(3055), __webpack_require__.e(3674), __webpack_require__.e(7670)]).then(__webpack_require__.bind(__webpack_require__, 25289));
            return batch.map((source) => readHere(source, workerData));
        })
            .then((results) => {
            finished.push(results);
            underWay.delete(answer);
            return results;
        });
        underWay.add(answer);
    };
    try {
        for (;;) {
            while (underWay.size < threads * BATCHES_AHEAD) {
                const batch = waiting.shift() ?? (await rest.next()).value;
                if (batch === undefined)
                    break;
                send(batch);
            }
            if (underWay.size > 0)
                await Promise.race(underWay);
            else if (finished.length === 0)
                return;
            for (let results = finished.shift(); results !== undefined; results = finished.shift())
                yield* results;
        }
    }
    finally {
        untune();
        await Promise.all(workers.map((worker) => worker.end()));
    }
}
const failedThread = Object.assign(() => Promise.reject(new Error('there is no thread')), {
    waiting: () => 0,
    end: () => Promise.resolve(),
});
function createThread(worker) {
    const asked = [];
    let failure;
    const fail = (reason) => {
        failure ??= reason;
        for (const each of asked.splice(0))
            each.reject(failure);
    };
    worker.on('message', ({ packed, rows, problems }) => {
        const readings = (0,unpack/* unpack */.l)(packed).map((reading, index) => {
            const row = rows[index];
            return row === undefined ? reading : { ...reading, row };
        });
        asked.shift()?.resolve([...readings, ...problems]);
    });
    worker.on('error', fail);
    worker.on('exit', (code) => fail(new Error(`the thread ended with code ${code}`)));
    const ask = (batch) => new Promise((resolve, reject) => {
        if (failure !== undefined) {
            reject(failure);
            return;
        }
        asked.push({ resolve, reject });
        worker.postMessage(batch);
    });
    return Object.assign(ask, { waiting: () => asked.length, end: () => worker.terminate() });
}
function* chunksOf(items, size) {
    for (let start = 0; start < items.length; start += size)
        yield items.slice(start, start + size);
}


/***/ })

};
