/** First looks by linkinator: a sweep takes some pages of one host, several sweeps go on at a time. */
import type { Log } from '../domain/ports.ts';
import type { HostQueues, WaitingPage } from './host-queues.ts';
import type { Lanes } from './lanes.ts';
import type { PageCheck } from './page-check.ts';
import type { Sweeper } from './sweep.ts';

/**
 * Pages of one run that linkinator looks at first. It does for a pull request or a list of usual size; beyond that its way of asking
 * is too dear: on two cores a link cost 350 µs of its time (a fetch with its Request, Headers and signals, and what the collector
 * makes of them), where a request of undici's costs 100 µs. The looks themselves are the same either way, because linkinator's
 * questions are answered by our own requests (sweep.ts).
 */
export const MOST_BY_LINKINATOR = 256;
/** linkinator makes everything for all its pages at the start, and walks its whole queue for each. */
const PAGES_OF_A_SWEEP = 32;

export interface LinkinatorSweepsOptions {
  readonly queues: HostQueues;
  readonly lanes: Lanes;
  readonly log: Log;
  /** The one of this checker, loaded when it is first needed. */
  readonly openSweeper: () => Promise<Sweeper>;
  /** Makes a page that waited the run's own. */
  readonly open: (waiting: WaitingPage) => PageCheck;
  readonly isEnding: () => boolean;
  /** Called, perhaps more than once, when linkinator has had its share: the rest is for others. */
  readonly onExhausted: () => void;
}

interface Sweep {
  readonly host: string;
  readonly limit: number;
  /** Pages without a first look. */
  readonly unswept: Set<PageCheck>;
  /** True once the host may be swept again. */
  isOver: boolean;
}

export class LinkinatorSweeps {
  readonly #options: LinkinatorSweepsOptions;
  /** By host. */
  readonly #latest = new Map<string, Sweep>();
  #left = MOST_BY_LINKINATOR;

  constructor(options: LinkinatorSweepsOptions) {
    this.#options = options;
  }

  /** Sweeps whatever waits, a batch of each host. */
  start(): void {
    const { queues, open, isEnding, onExhausted } = this.#options;
    while (this.#left > 0 && !isEnding()) {
      const batch = queues.next(PAGES_OF_A_SWEEP);
      if (batch === undefined) return;
      this.#left -= batch.pages.length;
      this.#sweep(batch.host, batch.pages.map(open));
    }
    onExhausted();
  }

  async #sweep(host: string, pages: readonly PageCheck[]): Promise<void> {
    const { lanes, log, openSweeper } = this.#options;
    const sweep: Sweep = { host, limit: lanes.limitOf(host), unswept: new Set(pages), isOver: false };
    this.#latest.set(host, sweep);
    try {
      await (await openSweeper()).sweep(pages, sweep.limit);
    } catch (error) {
      log.debug(`The sweep stopped at ${host}: ${error instanceof Error ? error.message : error}`);
    }
    for (const page of pages) page.settle();
    this.#finishTurn(sweep);
  }

  /** The last few pages of a sweep may hang: the host's next sweep does not wait for them. */
  looked(page: PageCheck): void {
    const sweep = this.#latest.get(page.host);
    if (sweep?.unswept.delete(page) && sweep.unswept.size < sweep.limit) this.#finishTurn(sweep);
  }

  /** Once for each sweep. */
  #finishTurn(sweep: Sweep): void {
    if (sweep.isOver) return;
    sweep.isOver = true;
    this.#latest.delete(sweep.host);
    this.#options.queues.finish(sweep.host);
    this.start();
  }
}
