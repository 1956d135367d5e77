/** One pass over targets: pages are formed, handed to the sweep host by host, and their evidence comes out as it is ready. */
import type { Evidence, Exchange } from '../domain/evidence.ts';
import type { WebTarget } from '../domain/target.ts';
import { type Archive, createArchive } from './archive.ts';
import { fetchAuthority } from './authority-fetch.ts';
import { Bag } from './bag.ts';
import type { Observed } from './check.ts';
import { findFragment } from './fragments.ts';
import { HostQueues, type WaitingPage } from './host-queues.ts';
import type { Slot } from './lanes.ts';
import { LinkinatorSweeps, MOST_BY_LINKINATOR } from './linkinator-sweeps.ts';
import { type LookRequest, type LookWorld, look, type Sight } from './look.ts';
import { NetworkWatch } from './network-watch.ts';
import type { Page } from './page.ts';
import { PageCheck, type PageWorld } from './page-check.ts';
import { Recent } from './recent.ts';
import { SideLooks } from './side-looks.ts';
import { keepHeapSmall } from './small-heap.ts';
import { type Batches, createQueue } from './streams.ts';
import type { Sweeper } from './sweep.ts';
import type { WebOptions } from './web.ts';

export interface WebRunOptions extends WebOptions {
  readonly world: LookWorld;
  readonly openSweeper: () => Promise<Sweeper>;
  /** Aborted when the run's time is over. */
  readonly ending: AbortSignal;
  readonly timeoutMs: number;
}

/** Finished pages kept for targets that differ in the fragment alone and come later. */
const RECENT_PAGES = 300;
const MOST_KEPT_ANCHORS = 5_000;
const TARGETS_OF_A_LONG_RUN = 5_000;
/** Targets taken in or done between two looks at the heap. */
const TARGETS_BETWEEN_LOOKS = 50;

export class WebRun implements PageWorld {
  readonly retries: number;
  readonly timeoutMs: number;
  readonly accept;
  readonly validatorsOf;
  readonly sideLooks = new SideLooks((request) => this.look(request));
  readonly #options: WebRunOptions;
  readonly #archive: Archive;
  readonly #outbox = createQueue<Observed>();
  /** Pages that are being checked. */
  readonly #open = new Bag<PageCheck>();
  /** The same by URL, as long as further targets may belong to them. */
  readonly #openByUrl = new Map<string, PageCheck>();
  readonly #queues = new HostQueues();
  readonly #recent = new Recent<{ readonly exchanges: readonly Exchange[]; readonly page: Page | undefined }>(
    RECENT_PAGES,
  );
  readonly #sweeps: LinkinatorSweeps;
  readonly #trouble = new Map<string, Exchange>();
  readonly #network = new NetworkWatch();
  /** Pages are begun one by one, in their hosts' turns, not by linkinator. */
  #isFeeding = false;
  #isTakenIn = false;
  #isStartPlanned = false;
  #known = 0;
  #done = 0;

  constructor(options: WebRunOptions) {
    this.#options = options;
    this.retries = options.settings.retries;
    this.timeoutMs = options.timeoutMs;
    this.accept = options.settings.accept;
    this.validatorsOf = options.validatorsOf;
    this.#archive = createArchive((url) => this.#fetchText(url), options.log);
    this.#sweeps = new LinkinatorSweeps({
      queues: this.#queues,
      lanes: options.world.lanes,
      log: options.log,
      openSweeper: options.openSweeper,
      open: (waiting) => this.#openPage(waiting),
      isEnding: () => this.ending !== undefined,
      onExhausted: () => this.#feedLanes(),
    });
  }

  get ending(): Evidence['notAsked'] | undefined {
    return this.#network.isMissing ? 'no-network' : this.#options.ending.aborted ? 'budget' : undefined;
  }

  check(targets: Batches<WebTarget>): Batches<Observed> {
    this.#options.ending.addEventListener('abort', () => this.#stopAll(), { once: true });
    this.#takeIn(targets).then(
      () => {
        this.#isTakenIn = true;
        this.#openByUrl.clear();
        this.#endIfDone();
      },
      (error: unknown) => this.#outbox.end(error),
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
    if (this.#known >= TARGETS_OF_A_LONG_RUN && this.#known % TARGETS_BETWEEN_LOOKS === 0) keepHeapSmall();
    const url = target.url.includes('#') ? target.url.slice(0, target.url.indexOf('#')) : target.url;
    const recent = this.#recent.get(url);
    const page = this.#openByUrl.get(url);
    if (this.ending) {
      this.#emit(unasked(target, this.ending));
    } else if (recent && (target.fragment === undefined || recent.page?.anchors)) {
      this.#emit(this.#observedFrom(target, recent));
    } else if (page) {
      page.targets.push(target);
    } else {
      const newHost = this.#queues.add(url, target);
      if (!this.#isFeeding) this.#planStart();
      else if (newHost !== undefined) this.#options.world.lanes.offer(newHost);
    }
  }

  #observedFrom(
    target: WebTarget,
    recent: { readonly exchanges: readonly Exchange[]; readonly page: Page | undefined },
  ): Observed {
    const { url, fragment } = target;
    const { exchanges, page } = recent;
    const isJudged = fragment !== undefined && page !== undefined;
    const answer = isJudged ? { fragment: findFragment(fragment, page, new URL(url).hostname) } : {};
    return { target, evidence: { url, checkedBy: 'web', exchanges, ...answer } };
  }

  /** After what else is at hand now, so that a host's first sweep is not of one page. */
  #planStart(): void {
    if (!this.#isStartPlanned) {
      this.#isStartPlanned = true;
      setTimeout(() => {
        this.#isStartPlanned = false;
        if (this.#queues.pages > MOST_BY_LINKINATOR) this.#feedLanes();
        else this.#sweeps.start();
      }, 1);
    }
  }

  /** From now on the hosts' lanes fetch their pages when they have room. */
  #feedLanes(): void {
    if (this.#isFeeding || this.ending) return;
    this.#isFeeding = true;
    const { lanes } = this.#options.world;
    lanes.feedFrom({
      has: (host) => this.#queues.has(host),
      start: (host, slot) => this.#begin(host, slot),
      turnAway: (host) => this.#turnAway(host),
    });
    for (const host of this.#queues.hosts()) lanes.offer(host);
  }

  #openPage([url, targets]: WaitingPage): PageCheck {
    const page = new PageCheck(url, targets, this);
    this.#open.add(page);
    if (!this.#isTakenIn) this.#openByUrl.set(url, page);
    return page;
  }

  #begin(host: string, slot: Slot): void {
    const waiting = this.#queues.takeFrom(host);
    if (waiting === undefined) slot.end({ kind: 'neutral' });
    else this.#openPage(waiting).begin(slot);
  }

  /**
   * In a turn of the event loop of its own: the page whose answer was the last straw has told of its trouble by then, and that is what
   * the others are told. When the run is over, `#stopAll` speaks for all hosts.
   */
  #turnAway(host: string): void {
    setImmediate(() => {
      if (this.ending) return;
      for (let next = this.#queues.takeFrom(host); next !== undefined; next = this.#queues.takeFrom(host))
        this.#openPage(next).turnAway();
    });
  }

  looked(page: PageCheck): void {
    this.#sweeps.looked(page);
  }

  #stopAll(): void {
    const { ending } = this;
    if (ending) {
      for (const target of this.#queues.clear()) this.#emit(unasked(target, ending));
      for (const page of this.#open.all()) page.stop(ending);
      this.#endIfDone();
    }
  }

  finished(page: PageCheck, observed: readonly Observed[]): void {
    this.#open.delete(page);
    if (!this.#isTakenIn) this.#openByUrl.delete(page.url);
    const { exchanges, page: last } = page.seen;
    const hasFewAnchors = (last?.anchors?.size ?? 0) <= MOST_KEPT_ANCHORS;
    if (!this.#isTakenIn && !this.ending && hasFewAnchors)
      this.#recent.set(page.url, { exchanges, page: last });
    for (const one of observed) this.#emit(one);
    this.#endIfDone();
  }

  #emit(observed: Observed): void {
    this.#outbox.push(observed);
    this.#done++;
    if (this.#known >= TARGETS_OF_A_LONG_RUN && this.#done % TARGETS_BETWEEN_LOOKS === 0) keepHeapSmall();
    this.#options.onProgress?.({ done: this.#done, known: this.#known, waitingHosts: this.#queues.size });
  }

  #endIfDone(): void {
    if (this.#isTakenIn && this.#open.size === 0 && this.#queues.size === 0) this.#outbox.end();
  }

  look(request: LookRequest, slot?: Slot): Promise<Sight> {
    const looking = look(request, this.#options.world, slot);
    return this.#network.isThere ? looking : this.#watching(looking);
  }

  /** Until something has answered, each look may show that there is no network. */
  async #watching(looking: Promise<Sight>): Promise<Sight> {
    const sight = await looking;
    this.#network.learn(sight);
    if (this.#network.isMissing) this.#stopAll();
    return sight;
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

function unasked(target: WebTarget, notAsked: NonNullable<Evidence['notAsked']>): Observed {
  return { target, evidence: { url: target.url, checkedBy: 'web', exchanges: [], notAsked } };
}
