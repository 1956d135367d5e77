/**
 * Who may ask now: at most `concurrency` requests over all hosts, at most `perHost` (or what the host's manners allow) to
 * one, hosts taking turns. A host that has not answered yet gets two at once; one that asked for quiet gets none until
 * then, and one at a time afterwards; one that refuses or hangs again and again is given up, so that it costs its own
 * targets only (patience.ts).
 */
import type { Clock } from '../domain/ports.ts';
import { mannersOf } from './hosts.ts';
import { type LaneOutcome, Patience } from './patience.ts';

export interface LaneOptions {
  readonly concurrency: number;
  readonly perHost: number;
  readonly clock: Clock;
  /** Aborted when the run's time is over: what waits is turned away. */
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch at which the run must end: no pause reaches beyond it. */
  readonly deadlineMs: number;
}

/** Leave to make one request at a host; given back once, with how it went. */
export interface Slot {
  end(outcome: LaneOutcome): void;
}

/** Pages that wait for their host's turn without being more than an entry in a list: a run may have a hundred thousand. */
export interface LaneSource {
  /** True when a page of the host waits. */
  has(host: string): boolean;
  /** Starts the host's next page, whose first request is made with the slot. */
  start(host: string, slot: Slot): void;
  /** The host is given up: none of its pages will be started. */
  turnAway(host: string): void;
}

/** `turned-away`: the run is over or the host given up; nothing was asked. */
export type Turn<T> = { readonly result: T } | 'turned-away';

/** First looks go before second looks of the same host. */
export type LanePriority = 'first' | 'second';

/** Part of the run that one host may spend in pauses, answers between or not. */
const PAUSED_SHARE = 0.25;
/** So many second looks may wait at a host for its first looks; then they go before pages that have not been begun. */
const MOST_BEGUN = 32;

/** Given a slot, or undefined when it is turned away. */
type Waiting = (slot: Slot | undefined) => void;

interface Lane {
  /** As `URL.host` has it, with a port that is not the scheme's own. */
  readonly host: string;
  readonly patience: Patience;
  readonly first: Waiting[];
  readonly second: Waiting[];
  active: number;
  /** In the ring of lanes that may start something. */
  isReady: boolean;
  isWaking: boolean;
}

export class Lanes {
  readonly #options: LaneOptions;
  readonly #lanes = new Map<string, Lane>();
  readonly #ready: Lane[] = [];
  readonly #mostPausedMs: number;
  readonly #sources: LaneSource[] = [];
  #active = 0;
  #isPumping = false;

  constructor(options: LaneOptions) {
    this.#options = options;
    this.#mostPausedMs = (options.deadlineMs - options.clock.now()) * PAUSED_SHARE;
    options.signal.addEventListener('abort', () => this.#clear(), { once: true });
  }

  /** Most requests that one host gets at once. */
  limitOf(host: string): number {
    return Math.min(this.#options.perHost, mannersAt(host).concurrency ?? Number.POSITIVE_INFINITY);
  }

  isGivenUp(host: string): boolean {
    return this.#lanes.get(host)?.patience.isGivenUp ?? false;
  }

  /** From here, too, come pages, when what was begun leaves room; `offer` says at which host there are some. */
  feedFrom(source: LaneSource): void {
    this.#sources.push(source);
  }

  /** A source has pages of this host. */
  offer(host: string): void {
    if (this.#options.signal.aborted) return;
    const lane = this.#laneOf(host);
    if (lane.patience.isGivenUp) {
      for (const source of this.#sources) source.turnAway(host);
      return;
    }
    this.#makeReady(lane);
    this.#pump();
  }

  /** A slot in the host's turn; undefined when it is turned away. */
  take(host: string, priority: LanePriority): Promise<Slot | undefined> {
    const lane = this.#laneOf(host);
    if (this.#options.signal.aborted || lane.patience.isGivenUp) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      lane[priority].push(resolve);
      this.#makeReady(lane);
      this.#pump();
    });
  }

  /** Runs the task in the host's turn. `outcomeOf` tells the lane how it went. The task must not reject. */
  async run<T>(
    host: string,
    priority: LanePriority,
    task: () => Promise<T>,
    outcomeOf: (result: T) => LaneOutcome,
  ): Promise<Turn<T>> {
    const slot = await this.take(host, priority);
    if (slot === undefined) return 'turned-away';
    const result = await task();
    slot.end(outcomeOf(result));
    return { result };
  }

  #laneOf(host: string): Lane {
    let lane = this.#lanes.get(host);
    if (!lane) {
      const patience = new Patience({
        most: this.limitOf(host),
        spacingMs: mannersAt(host).spacingMs ?? 0,
        mostPausedMs: this.#mostPausedMs,
        deadlineMs: this.#options.deadlineMs,
      });
      lane = { host, patience, first: [], second: [], active: 0, isReady: false, isWaking: false };
      this.#lanes.set(host, lane);
    }
    return lane;
  }

  #isIdle({ host, first, second }: Lane): boolean {
    return first.length === 0 && second.length === 0 && this.#sourceOf(host) === undefined;
  }

  #sourceOf(host: string): LaneSource | undefined {
    return this.#sources.find((source) => source.has(host));
  }

  /** Puts the lane into the ring if it may start something now, or sees to it that it is looked at later. */
  #makeReady(lane: Lane): void {
    if (lane.isReady || lane.isWaking || lane.patience.isGivenUp) return;
    if (lane.active >= lane.patience.allowance || this.#isIdle(lane)) return;
    const waitMs = lane.patience.isPaced ? lane.patience.waitMs(this.#options.clock.now()) : 0;
    if (waitMs > 0) {
      this.#wake(lane, waitMs);
      return;
    }
    lane.isReady = true;
    this.#ready.push(lane);
  }

  #wake(lane: Lane, waitMs: number): void {
    lane.isWaking = true;
    this.#options.clock.sleep(waitMs, this.#options.signal).then(
      () => {
        lane.isWaking = false;
        this.#makeReady(lane);
        this.#pump();
      },
      () => {
        // The run is over: #clear turns everything away.
        lane.isWaking = false;
      },
    );
  }

  /** Starting something may ask for more: one loop does it all. */
  #pump(): void {
    if (this.#isPumping) return;
    this.#isPumping = true;
    while (this.#active < this.#options.concurrency && !this.#options.signal.aborted) {
      const lane = this.#ready.shift();
      if (!lane) break;
      lane.isReady = false;
      this.#startNext(lane);
      this.#makeReady(lane);
    }
    this.#isPumping = false;
  }

  #startNext(lane: Lane): void {
    const { host, first, second } = lane;
    const begun = first.shift() ?? (second.length >= MOST_BEGUN ? second.shift() : undefined);
    const source = begun === undefined ? this.#sourceOf(host) : undefined;
    if (source !== undefined) {
      source.start(host, this.#slotOf(lane));
    } else {
      const waiting = begun ?? second.shift();
      waiting?.(this.#slotOf(lane));
    }
  }

  #slotOf(lane: Lane): Slot {
    lane.active++;
    this.#active++;
    if (lane.patience.isPaced) lane.patience.started(this.#options.clock.now());
    return { end: (outcome) => this.#end(lane, outcome) };
  }

  #end(lane: Lane, outcome: LaneOutcome): void {
    lane.active--;
    this.#active--;
    lane.patience.learn(outcome, this.#options.clock.now());
    if (lane.patience.isGivenUp) this.#turnAway(lane);
    this.#makeReady(lane);
    this.#forget(lane);
    this.#pump();
  }

  #turnAway(lane: Lane): void {
    for (const waiting of [...lane.first.splice(0), ...lane.second.splice(0)]) waiting(undefined);
    for (const source of this.#sources) source.turnAway(lane.host);
  }

  /** A quiet lane that has learned nothing of note is not kept: a run may see a hundred thousand hosts. */
  #forget(lane: Lane): void {
    const isQuiet = lane.active === 0 && !lane.isReady && !lane.isWaking && this.#isIdle(lane);
    if (isQuiet && lane.patience.isPlain) {
      this.#lanes.delete(lane.host);
    }
  }

  #clear(): void {
    for (const lane of this.#lanes.values()) {
      this.#turnAway(lane);
    }
  }
}

function mannersAt(host: string) {
  return mannersOf(host.replace(/:\d+$/, ''));
}
