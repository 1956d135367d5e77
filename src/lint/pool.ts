import type { LintThread } from './thread.ts';

/** Hands threads to whoever waits, in order; starts more while there are fewer than allowed, and replaces those that ended. */
export interface LintPool {
  run<Result>(
    use: (thread: LintThread) => Promise<{ readonly result: Result; readonly isAlive: boolean }>,
  ): Promise<Result>;
  /** Ends all threads; whoever still waits is rejected. */
  close(): Promise<void>;
}

/** Loading remark costs a thread as much as linting some documents. */
const QUEUE_WORTH_A_THREAD = 4;

export function createPool(
  first: LintThread,
  start: () => Promise<LintThread>,
  maxThreads: number,
): LintPool {
  const idle: LintThread[] = [first];
  const waiting: { readonly take: (thread: LintThread) => void; readonly fail: (error: unknown) => void }[] =
    [];
  const busy = new Set<LintThread>();
  let threads = 1;
  let isClosed = false;

  function give(thread: LintThread): void {
    const next = waiting.shift();
    if (next === undefined) idle.push(thread);
    else {
      busy.add(thread);
      next.take(thread);
    }
  }

  async function startAnother(): Promise<void> {
    threads += 1;
    try {
      const thread = await start();
      if (isClosed) await thread.close();
      else give(thread);
    } catch (error) {
      threads -= 1;
      // With other threads at work, one that does not start is only slower; with none, nobody would ever be served.
      if (threads === 0) for (const { fail } of waiting.splice(0)) fail(error);
    }
  }

  function acquire(): Promise<LintThread> {
    if (isClosed) return Promise.reject(new Error('the linter is closed'));
    const thread = idle.pop();
    if (thread !== undefined) {
      busy.add(thread);
      return Promise.resolve(thread);
    }
    return new Promise((take, fail) => {
      waiting.push({ take, fail });
      const isWorthOne = threads === 0 || waiting.length > threads * QUEUE_WORTH_A_THREAD;
      if (isWorthOne && threads < maxThreads) void startAnother();
    });
  }

  return {
    run: async (use) => {
      const thread = await acquire();
      const { result, isAlive } = await use(thread).finally(() => busy.delete(thread));
      if (isAlive) give(thread);
      else {
        threads -= 1;
        if (waiting.length > 0 && threads < maxThreads) void startAnother();
      }
      return result;
    },
    close: async () => {
      isClosed = true;
      for (const { fail } of waiting.splice(0)) fail(new Error('the linter is closed'));
      await Promise.all([...idle.splice(0), ...busy].map((thread) => thread.close()));
    },
  };
}
