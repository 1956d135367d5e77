/**
 * Who makes the first look. linkinator does for a pull request or a list of usual size. Beyond that its way of asking is too
 * dear: on two cores a link cost 350 µs of its time (a fetch with its Request, Headers and signals, and what the collector makes
 * of them), where undici's own request costs 170 µs; 10,000 links took 9 s with it and 3 s without. The looks themselves are the
 * same, because linkinator's questions are answered by our own requests either way.
 */
import type { Sweeper, SweptPage } from './sweep.ts';

/** Pages of one run that linkinator sweeps. */
const MOST_BY_LINKINATOR = 256;
/**
 * linkinator makes everything for all its pages at the start, and walks its whole queue for each. Without it fewer are opened at a
 * time, because what waits for its turn costs memory.
 */
const BATCH_SIZES = { linkinator: 32, ourselves: 8 };

export interface ChosenSweeper extends Sweeper {
  /** Pages of one host that the next sweep should have at most. */
  readonly batchSize: number;
}

export function createSweeper(): ChosenSweeper {
  let linkinator: Promise<Sweeper> | undefined;
  let left = MOST_BY_LINKINATOR;
  return {
    get batchSize() {
      return left > 0 ? BATCH_SIZES.linkinator : BATCH_SIZES.ourselves;
    },
    async sweep(pages, concurrency) {
      if (left <= 0) return sweepByOurselves(pages);
      left -= pages.length;
      linkinator ??= import('./sweep.ts').then(({ createLinkinatorSweeper }) => createLinkinatorSweeper());
      return (await linkinator).sweep(pages, concurrency);
    },
    async close() {
      await (await linkinator)?.close();
    },
  };
}

/** All at once: the host's lane sees to it that they wait for their turns. */
async function sweepByOurselves(pages: readonly SweptPage[]): Promise<readonly SweptPage[]> {
  await Promise.allSettled(pages.map((page) => page.ask('GET')));
  return [];
}
