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

/** `turned-away`: the run is over or the host given up; nothing was asked. */
export type Turn<T> = { readonly result: T } | 'turned-away';

/** First looks go before second looks of the same host. */
export type LanePriority = 'first' | 'second';

/** Part of the run that one host may spend in pauses, answers between or not. */
const PAUSED_SHARE = 0.25;

interface Waiting {
  start(): Promise<LaneOutcome>;
  turnAway(): void;
}

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
  #active = 0;

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

  /** Runs the task in the host's turn. `outcomeOf` tells the lane how it went. The task must not reject. */
  run<T>(
    host: string,
    priority: LanePriority,
    task: () => Promise<T>,
    outcomeOf: (result: T) => LaneOutcome,
  ): Promise<Turn<T>> {
    const lane = this.#laneOf(host);
    if (this.#options.signal.aborted || lane.patience.isGivenUp) {
      return Promise.resolve('turned-away');
    }
    return new Promise((resolve) => {
      lane[priority].push({
        start: async () => {
          const result = await task();
          resolve({ result });
          return outcomeOf(result);
        },
        turnAway: () => resolve('turned-away'),
      });
      this.#makeReady(lane);
      this.#pump();
    });
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

  /** Puts the lane into the ring if it may start something now, or sees to it that it is looked at later. */
  #makeReady(lane: Lane): void {
    const isIdle = lane.first.length === 0 && lane.second.length === 0;
    if (lane.isReady || lane.isWaking || isIdle || lane.active >= lane.patience.allowance) {
      return;
    }
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

  #pump(): void {
    while (this.#active < this.#options.concurrency) {
      const lane = this.#ready.shift();
      if (!lane) {
        return;
      }
      lane.isReady = false;
      const waiting = lane.first.shift() ?? lane.second.shift();
      if (waiting) {
        this.#start(lane, waiting);
      }
      this.#makeReady(lane);
    }
  }

  #start(lane: Lane, waiting: Waiting): void {
    lane.active++;
    this.#active++;
    if (lane.patience.isPaced) lane.patience.started(this.#options.clock.now());
    waiting.start().then((outcome) => {
      lane.active--;
      this.#active--;
      lane.patience.learn(outcome, this.#options.clock.now());
      if (lane.patience.isGivenUp) this.#turnAway(lane);
      this.#makeReady(lane);
      this.#forget(lane);
      this.#pump();
    });
  }

  #turnAway(lane: Lane): void {
    for (const waiting of [...lane.first.splice(0), ...lane.second.splice(0)]) {
      waiting.turnAway();
    }
  }

  /** A quiet lane that has learned nothing of note is not kept: a run may see a hundred thousand hosts. */
  #forget(lane: Lane): void {
    const isQuiet =
      lane.active === 0 && !lane.isReady && !lane.isWaking && lane.first.length + lane.second.length === 0;
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
