import { Worker } from 'node:worker_threads';
import type { Finding } from '../domain/finding.ts';
import type { LintConfiguration } from './configuration.ts';
import { type CpuLimits, LIMITS } from './limits.ts';
import { skippedNote } from './skipped.ts';
import type { LintEdits, LintRequest, LintResponse, LintTask } from './worker.ts';

/** One thread that lints, ended when a document asks too much of it. */
export interface LintThread {
  readonly rules: readonly string[];
  readonly warnings: readonly string[];
  /** One at a time. Never rejects: a document that ends the thread has a note; findings made before that are kept. */
  lint(request: LintRequest): Promise<LintOutcome>;
  close(): Promise<void>;
}

export interface LintOutcome {
  readonly findings: readonly Finding[];
  /** Processor time of the thread. */
  readonly cpuMs: number;
  /** False when the thread had to be ended. */
  readonly isAlive: boolean;
}

const STOPPED = 'Not linted: the linter stopped working.';
/** How often a busy thread's clock is read. */
const WATCH_EVERY_MS = 50;

/**
 * Starts a thread from the worker's entry and waits until its rules are loaded; rejects when it cannot start.
 *
 * The limit is on processor time, not on time by the clock: a busy machine must not make findings disappear.
 */
export async function startLintThread(
  workerUrl: URL,
  configuration: LintConfiguration,
  limits: CpuLimits,
): Promise<LintThread> {
  const task: LintTask = { task: 'lint', configuration };
  const worker = new Worker(workerUrl, {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: LIMITS.maxHeapMb },
  });
  const ready = await new Promise<Extract<LintResponse, { kind: 'ready' }>>((resolve, reject) => {
    const release = listen(worker, {
      message: (response) => {
        release();
        if (response.kind === 'ready') resolve(response);
        else reject(new Error('the lint thread answered before it was asked'));
      },
      error: reject,
      exit: (code) => reject(new Error(`the lint thread ended with code ${code} before it began`)),
    });
  });
  // An idle thread keeps no process alive.
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

function lintOn(worker: Worker, request: LintRequest, limits: CpuLimits): Promise<LintOutcome> {
  const findingsLimit = limits.findings(request.text.length);
  let limit = findingsLimit;
  let started: number | undefined;
  let used = 0;
  let findings: readonly Finding[] | undefined;
  // From here on: a process with nothing else to wait for would end before the thread has answered.
  worker.ref();
  return new Promise((resolve) => {
    let isOver = false;
    const watch = setInterval(async () => {
      const now = await cpuOf(worker);
      if (now !== undefined && started !== undefined) used = now - started;
      if (used > limit) stop(`Not linted: it took longer than ${(findingsLimit / 1000).toFixed(1)} s.`);
    }, WATCH_EVERY_MS);
    const release = listen(worker, {
      message: (response) => {
        if (response.kind === 'findings') {
          findings = response.findings;
          limit = used + limits.edits;
        } else if (response.kind === 'edits') {
          finish(true, withEdits(findings ?? [], response.edits));
        }
      },
      error: (error) => stop(reasonOf(error)),
      exit: () => stop(STOPPED),
    });
    const finish = (isAlive: boolean, result: readonly Finding[]) => {
      isOver = true;
      clearInterval(watch);
      release();
      worker.unref();
      resolve({ findings: result, cpuMs: used, isAlive });
    };
    const stop = (reason: string) => {
      if (isOver) return;
      finish(false, findings ?? [skippedNote(request.path, reason)]);
      // An error that arrives while the thread is being ended has nobody to go to.
      worker.on('error', () => {});
      void worker.terminate();
    };
    // Asked only now: of a thread that is being ended the answer never comes, and `exit` is what tells.
    void cpuOf(worker).then((now) => {
      if (now === undefined) stop(STOPPED);
      if (isOver) return;
      started = now;
      worker.postMessage(request);
    });
  });
}

function withEdits(findings: readonly Finding[], edits: LintEdits): readonly Finding[] {
  const editOf = new Map(edits.map(({ index, edit }) => [index, edit]));
  return findings.map((finding, index) => {
    const edit = editOf.get(index);
    return edit === undefined ? finding : { ...finding, edit };
  });
}

interface Listeners {
  readonly message: (response: LintResponse) => void;
  readonly error: (error: unknown) => void;
  readonly exit: (code: number) => void;
}

/** Returns what takes these listeners away again, and no others: Node's own wait for messages, and `terminate` for the exit. */
function listen(worker: Worker, { message, error, exit }: Listeners): () => void {
  worker.on('message', message).on('error', error).on('exit', exit);
  return () => {
    worker.off('message', message).off('error', error).off('exit', exit);
  };
}

/** Milliseconds of processor time; undefined when the thread is gone, no answer while it is being ended. */
async function cpuOf(worker: Worker): Promise<number | undefined> {
  const usage = await worker.cpuUsage().catch(() => undefined);
  return usage === undefined ? undefined : (usage.user + usage.system) / 1000;
}

function reasonOf(error: unknown): string {
  const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isMemory
    ? `Not linted: it needs more than ${LIMITS.maxHeapMb} MB of memory.`
    : `Not linted: ${String(error)}.`;
}
