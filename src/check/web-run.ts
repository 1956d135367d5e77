/** One pass over targets: pages are formed, handed to the sweep host by host, and their evidence comes out as it is ready. */
import type { Evidence, Exchange, ExchangeError } from '../domain/evidence.ts';
import type { WebTarget } from '../domain/target.ts';
import { type Archive, createArchive } from './archive.ts';
import { fetchAuthority } from './authority-fetch.ts';
import { findFragment } from './fragments.ts';
import { type Batch, HostQueues } from './host-queues.ts';
import { type LookRequest, type LookWorld, look, type Sight } from './look.ts';
import { Outbox } from './outbox.ts';
import type { Page } from './page.ts';
import { PageCheck, type PageWorld } from './page-check.ts';
import { Recent } from './recent.ts';
import { SideLooks } from './side-looks.ts';
import { keepHeapSmall } from './small-heap.ts';
import type { Batches } from './streams.ts';
import type { ChosenSweeper } from './sweeper.ts';
import type { WebOptions } from './web.ts';

export interface WebRunOptions extends WebOptions {
  readonly world: LookWorld;
  readonly sweeper: ChosenSweeper;
  /** Aborted when the run's time is over. */
  readonly ending: AbortSignal;
  readonly timeoutMs: number;
}

/** Sweeps at a time, per request in flight: some wait for their host's turn. */
const SWEEPS_PER_REQUEST = 2;
/** Evidence that waits to be read before no further sweep is started. */
const MOST_UNREAD = 2_000;
/** Finished pages kept for targets that differ in the fragment alone and come later. */
const RECENT_PAGES = 300;
const MOST_KEPT_ANCHORS = 5_000;
const TARGETS_OF_A_LONG_RUN = 5_000;
/** Hosts that must fail, with none answering, before the network counts as missing. */
const FAILED_HOSTS = 8;

interface Sweep {
  readonly host: string;
  readonly limit: number;
  /** Pages without a first look. */
  readonly unswept: Set<PageCheck>;
  /** True once the host may be swept again. */
  isOver: boolean;
}

export class WebRun implements PageWorld {
  readonly retries: number;
  readonly timeoutMs: number;
  readonly accept;
  readonly sideLooks = new SideLooks((request) => this.look(request));
  readonly #options: WebRunOptions;
  readonly #archive: Archive;
  readonly #outbox = new Outbox<Evidence>();
  /** Pages that are being checked, by URL. */
  readonly #open = new Map<string, PageCheck>();
  readonly #queues = new HostQueues();
  readonly #recent = new Recent<{ readonly exchanges: readonly Exchange[]; readonly page: Page | undefined }>(
    RECENT_PAGES,
  );
  /** By host. */
  readonly #latest = new Map<string, Sweep>();
  readonly #trouble = new Map<string, Exchange>();
  readonly #failedHosts = new Set<string>();
  #hasAnswered = false;
  #isOffline = false;
  #sweeps = 0;
  #isTakenIn = false;
  #isStartPlanned = false;
  #known = 0;
  #done = 0;

  constructor(options: WebRunOptions) {
    this.#options = options;
    this.retries = options.settings.retries;
    this.timeoutMs = options.timeoutMs;
    this.accept = options.settings.accept;
    this.#archive = createArchive((url) => this.#fetchText(url), options.log);
  }

  get ending(): Evidence['notAsked'] | undefined {
    return this.#isOffline ? 'no-network' : this.#options.ending.aborted ? 'budget' : undefined;
  }

  check(targets: Batches<WebTarget>): Batches<Evidence> {
    this.#options.ending.addEventListener('abort', () => this.#stopAll(), { once: true });
    this.#takeIn(targets).then(
      () => {
        this.#isTakenIn = true;
        this.#endIfDone();
      },
      (error: unknown) => this.#outbox.fail(error),
    );
    return this.#outbox.batches();
  }

  async #takeIn(targets: Batches<WebTarget>): Promise<void> {
    for await (const batch of targets) {
      for (const target of batch) this.#take(target);
    }
  }

  #take(target: WebTarget): void {
    this.#known++;
    if (this.#known === TARGETS_OF_A_LONG_RUN) keepHeapSmall();
    const url = target.url.includes('#') ? target.url.slice(0, target.url.indexOf('#')) : target.url;
    const recent = this.#recent.get(url);
    const page = this.#open.get(url);
    if (this.ending) {
      this.#emit([unasked(target, this.ending)]);
    } else if (recent && (target.fragment === undefined || recent.page?.anchors)) {
      this.#emit([this.#evidenceFrom(target, recent)]);
    } else if (page) {
      page.targets.push(target);
    } else {
      this.#queues.add(url, target);
      this.#planStart();
    }
  }

  #evidenceFrom(
    { url, fragment }: WebTarget,
    recent: { readonly exchanges: readonly Exchange[]; readonly page: Page | undefined },
  ): Evidence {
    const answer =
      fragment !== undefined && recent.page
        ? findFragment(fragment, recent.page, new URL(url).hostname)
        : undefined;
    return { url, checkedBy: 'web', exchanges: recent.exchanges, ...(answer ? { fragment: answer } : {}) };
  }

  /** After what else is at hand now, so that a host's first sweep is not of one page. */
  #planStart(): void {
    if (!this.#isStartPlanned) {
      this.#isStartPlanned = true;
      setTimeout(() => {
        this.#isStartPlanned = false;
        this.#startSweeps();
      }, 1);
    }
  }

  #startSweeps(): void {
    const most = this.#options.settings.concurrency * SWEEPS_PER_REQUEST;
    while (this.#sweeps < most && !this.ending) {
      const batch = this.#queues.next(this.#options.sweeper.batchSize);
      if (!batch) {
        return;
      }
      this.#sweepHost(batch).then(() => this.#startSweeps());
    }
  }

  /** One sweep of a host's next pages; what has come meanwhile waits for its next turn. */
  async #sweepHost({ host, pages: waiting }: Batch): Promise<void> {
    const { sweeper, world, log } = this.#options;
    const pages = waiting.map(([url, targets]) => new PageCheck(url, targets, this));
    for (const page of pages) this.#open.set(page.url, page);
    const sweep: Sweep = { host, limit: world.lanes.limitOf(host), unswept: new Set(pages), isOver: false };
    this.#latest.set(host, sweep);
    this.#sweeps++;
    await this.#outbox.drainedBelow(MOST_UNREAD);
    try {
      await sweeper.sweep(pages, sweep.limit);
    } catch (error) {
      log.debug(`The sweep stopped at ${host}: ${error instanceof Error ? error.message : error}`);
    }
    for (const page of pages) page.settle();
    this.#sweeps--;
    this.#finishTurn(sweep);
  }

  /** The last few pages of a sweep may hang: the host's next sweep does not wait for them. */
  swept(page: PageCheck): void {
    const sweep = this.#latest.get(page.host);
    if (sweep?.unswept.delete(page) && sweep.unswept.size < sweep.limit) {
      this.#finishTurn(sweep);
      this.#startSweeps();
    }
  }

  /** Once for each sweep. */
  #finishTurn(sweep: Sweep): void {
    if (!sweep.isOver) {
      sweep.isOver = true;
      this.#latest.delete(sweep.host);
      this.#queues.finish(sweep.host);
    }
  }

  #stopAll(): void {
    const { ending } = this;
    if (ending) {
      this.#emit(this.#queues.clear().map((target) => unasked(target, ending)));
      for (const page of [...this.#open.values()]) page.stop(ending);
      this.#endIfDone();
    }
  }

  finished(page: PageCheck, evidence: readonly Evidence[]): void {
    this.#open.delete(page.url);
    const { exchanges, page: last } = page.seen;
    const hasFewAnchors = (last?.anchors?.size ?? 0) <= MOST_KEPT_ANCHORS;
    if (!this.ending && hasFewAnchors) this.#recent.set(page.url, { exchanges, page: last });
    this.#emit(evidence);
    this.#endIfDone();
  }

  #emit(evidence: readonly Evidence[]): void {
    for (const one of evidence) this.#outbox.push(one);
    this.#done += evidence.length;
    this.#options.onProgress?.({ done: this.#done, known: this.#known, waitingHosts: this.#queues.size });
  }

  #endIfDone(): void {
    if (this.#isTakenIn && this.#open.size === 0 && this.#queues.size === 0) this.#outbox.end();
  }

  async look(request: LookRequest): Promise<Sight> {
    const sight = await look(request, this.#options.world);
    this.#learnOfNetwork(request, sight);
    return sight;
  }

  #learnOfNetwork(request: LookRequest, { exchange, turnedAwayBy }: Sight): void {
    if (this.#hasAnswered || turnedAwayBy !== undefined) {
      return;
    }
    const { error } = exchange;
    if (!error || !isNetworkMissing(error)) {
      this.#hasAnswered = error === undefined || error.kind !== 'unsafe';
      return;
    }
    this.#failedHosts.add(new URL(request.url).host);
    if (this.#failedHosts.size >= FAILED_HOSTS) {
      this.#isOffline = true;
      this.#stopAll();
    }
  }

  async pause(durationMs: number): Promise<void> {
    if (durationMs > 0) await this.#options.clock.sleep(durationMs, this.#options.ending);
  }

  troubleAt(host: string): Exchange | undefined {
    return this.#trouble.get(host);
  }

  noteTrouble(exchange: Exchange): void {
    const { status, error, finalUrl } = exchange;
    if (status === 429 || /^(timeout|connect|reset)$/.test(error?.kind ?? '')) {
      this.#trouble.set(new URL(error?.at ?? finalUrl).host, exchange);
    }
  }

  async archiveOf(url: string): Promise<Evidence['archive']> {
    const { settings, clock, firstFailureOf } = this.#options;
    if (settings.archive === 'off') {
      return undefined;
    }
    return this.#archive.find(url, firstFailureOf?.(url) ?? new Date(clock.now()).toISOString());
  }

  async #fetchText(url: string): Promise<string | undefined> {
    const timeoutMs = Math.min(this.timeoutMs, 8_000);
    const reply = await fetchAuthority(url, {}, { ...this.#options.world, timeoutMs });
    return 'status' in reply && reply.status === 200 ? reply.text : undefined;
  }
}

function unasked({ url }: WebTarget, notAsked: NonNullable<Evidence['notAsked']>): Evidence {
  return { url, checkedBy: 'web', exchanges: [], notAsked };
}

/** What a machine without a network sees; a host may show the same, but not eight hosts and no other answer. */
function isNetworkMissing({ kind, code }: ExchangeError): boolean {
  return (
    kind === 'dns-failure' ||
    (kind === 'connect' && /^E(NETUNREACH|NETDOWN|HOSTUNREACH|ADDRNOTAVAIL)$/.test(code)) ||
    (kind === 'proxy' && !code.startsWith('HTTP_'))
  );
}
