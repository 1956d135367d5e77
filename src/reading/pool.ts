import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Reading } from '../resolve/collect.ts';
import { THREAD_LIMITS, tuneForReading } from './engine-flags.ts';
import { unpack } from './unpack.ts';
import type { ReadingResponse, ReadingTask, Source, UnreadSource } from './worker.ts';

export type { Source, UnreadSource } from './worker.ts';

export interface PoolOptions {
  /** Module that a thread runs; see faces/worker.ts. */
  readonly workerUrl: URL;
  /** Folder that sources without a text are named from. */
  readonly cwd: string;
  /** Whether readings come with what the history keeps: git's ids of the texts, and rows. */
  readonly makesRows?: boolean;
  /** At most; as many as there are processors, up to four, unless given. */
  readonly threads?: number;
}

/** Starting a thread costs about 40 ms: below that many files it does not pay. */
const FILES_WORTH_THREADS = 60;
/** Files of one message, and messages under way to a thread: it never waits for the next. */
const BATCH_FILES = 24;
const BATCHES_AHEAD = 3;

/**
 * Reads many documents, in no particular order: a few on this thread, many on threads of their own. A thread that
 * fails loses nothing: its batch is read here.
 */
export async function* readSources(
  sources: AsyncIterable<Source> | Iterable<Source>,
  options: PoolOptions,
): AsyncGenerator<Reading | UnreadSource> {
  const batches = batchesOf(sources);
  const first = await batches.next();
  if (first.done) return;
  if (first.value.length < FILES_WORTH_THREADS) {
    const { readHere } = await import('./worker.ts');
    for (const source of first.value) yield readHere(source, options);
    return;
  }
  yield* onThreads(first.value, batches, options);
}

/** The first batch is as large as it takes to know whether threads pay; the others are messages. */
async function* batchesOf(
  sources: AsyncIterable<Source> | Iterable<Source>,
): AsyncGenerator<readonly Source[], undefined> {
  let size = FILES_WORTH_THREADS;
  let batch: Source[] = [];
  for await (const source of sources) {
    batch.push(source);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
    size = BATCH_FILES;
  }
  if (batch.length > 0) yield batch;
  return undefined;
}

async function* onThreads(
  first: readonly Source[],
  rest: AsyncGenerator<readonly Source[], undefined>,
  { workerUrl, cwd, makesRows = false, threads = Math.min(4, availableParallelism()) }: PoolOptions,
): AsyncGenerator<Reading | UnreadSource> {
  const workerData: ReadingTask = { task: 'read', cwd, makesRows };
  // Who gives texts has them linted as well.
  const untune = tuneForReading(first.every((source) => 'file' in source));
  const workers = Array.from({ length: threads }, () =>
    createThread(new Worker(workerUrl, { workerData, resourceLimits: THREAD_LIMITS })),
  );
  const waiting = [...chunksOf(first, BATCH_FILES)];
  const underWay = new Set<Promise<readonly (Reading | UnreadSource)[]>>();
  const finished: (readonly (Reading | UnreadSource)[])[] = [];
  const send = (batch: readonly Source[]) => {
    const worker = workers.toSorted((a, b) => a.waiting() - b.waiting())[0] ?? failedThread;
    const answer = worker(batch)
      .catch(async () => {
        const { readHere } = await import('./worker.ts');
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
        if (batch === undefined) break;
        send(batch);
      }
      if (underWay.size > 0) await Promise.race(underWay);
      else if (finished.length === 0) return;
      for (let results = finished.shift(); results !== undefined; results = finished.shift()) yield* results;
    }
  } finally {
    untune();
    await Promise.all(workers.map((worker) => worker.end()));
  }
}

interface Thread {
  (batch: readonly Source[]): Promise<readonly (Reading | UnreadSource)[]>;
  /** Batches it was asked for and has not answered. */
  waiting(): number;
  end(): Promise<unknown>;
}

const failedThread: Thread = Object.assign(() => Promise.reject(new Error('there is no thread')), {
  waiting: () => 0,
  end: () => Promise.resolve(),
});

/** A thread answers in the order it was asked. */
function createThread(worker: Worker): Thread {
  type Asked = {
    resolve(results: readonly (Reading | UnreadSource)[]): void;
    reject(reason: unknown): void;
  };
  const asked: Asked[] = [];
  let failure: unknown;
  const fail = (reason: unknown) => {
    failure ??= reason;
    for (const each of asked.splice(0)) each.reject(failure);
  };
  worker.on('message', ({ packed, rows, problems }: ReadingResponse) => {
    const readings = unpack(packed).map((reading, index): Reading => {
      const row = rows[index];
      return row === undefined ? reading : { ...reading, row };
    });
    asked.shift()?.resolve([...readings, ...problems]);
  });
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`the thread ended with code ${code}`)));
  const ask = (batch: readonly Source[]) =>
    new Promise<readonly (Reading | UnreadSource)[]>((resolve, reject) => {
      if (failure !== undefined) {
        reject(failure);
        return;
      }
      asked.push({ resolve, reject });
      worker.postMessage(batch);
    });
  return Object.assign(ask, { waiting: () => asked.length, end: () => worker.terminate() });
}

function* chunksOf<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
