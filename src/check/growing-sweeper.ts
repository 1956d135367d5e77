/**
 * linkinator where it costs least: on this thread for the few links of a pull request, where loading it a second time would
 * take longer than the work, and on a thread of its own once there are many, where it takes half of the processor's time.
 */
import type { Log } from '../domain/ports.ts';
import type { Sweeper } from './sweep.ts';

/** Pages after which the thread is started: about a second's worth. */
const PAGES_BEFORE_THREAD = 2_000;

/** @param workerUrl a module that serves sweeps (sweep-worker.ts); without it everything stays on this thread */
export function createGrowingSweeper(workerUrl: URL | undefined, log: Log): Sweeper {
  let here: Promise<Sweeper> | undefined;
  let thread: Promise<Sweeper> | undefined;
  let pagesSwept = 0;
  return {
    async sweep(pages, concurrency) {
      pagesSwept += pages.length;
      if (workerUrl && pagesSwept > PAGES_BEFORE_THREAD) {
        thread ??= import('./sweep-thread.ts').then(({ startSweepThread }) =>
          startSweepThread(workerUrl, log),
        );
      } else {
        here ??= import('./sweep.ts').then(({ createSweeper }) => createSweeper());
      }
      const sweeper = await (thread ?? here);
      return sweeper ? sweeper.sweep(pages, concurrency) : pages;
    },
    async close() {
      await Promise.all([
        here?.then((sweeper) => sweeper.close()),
        thread?.then((sweeper) => sweeper.close()),
      ]);
    },
  };
}
