/**
 * Who may ask now: at most `concurrency` requests over all hosts, at most `perHost` (or what the host's manners allow) to
 * one, hosts taking turns. A host that has not answered yet gets two at once; one that asked for quiet gets none until
 * then, and one at a time afterwards; one that refuses or hangs again and again is given up, so that it costs its own
 * targets only.
 */
import type { Clock } from '../domain/ports.ts';
import { mannersOf } from './hosts.ts';

export interface LaneOptions {
  readonly concurrency: number;
  readonly perHost: number;
  readonly clock: Clock;
  /** Aborted when the run's time is over: what waits is turned away. */
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch at which the run must end: no pause reaches beyond it. */
  readonly deadlineMs: number;
}

/** How a request ended, as far as pacing is concerned. */
export type LaneOutcome =
  | { readonly kind: 'answered' }
  /** 429: `waitMs` as the host asked, if it did. */
  | { readonly kind: 'throttled'; readonly waitMs: number | undefined }
  /** 503 with a wish: the host is slowed down for it, but not given up, since it may be about one page. */
  | { readonly kind: 'busy'; readonly waitMs: number }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'refused' }
  /** Says nothing of the host: the guard's refusal, the end of the run. */
  | { readonly kind: 'neutral' };

/** `turned-away`: the run is over or the host given up; nothing was asked. */
export type Turn<T> = { readonly result: T } | 'turned-away';

/** First looks go before second looks of the same host. */
export type LanePriority = 'first' | 'second';

/** Longest pause that one answer can ask for; a host that wants more is given up. */
export const LONGEST_PAUSE_MS = 60_000;
const LONGEST_BUSY_PAUSE_MS = 10_000;
const SHORTEST_PAUSE_MS = 250;
/** Pause after a 429 without a wish; doubles while the host goes on. */
const PAUSE_MS = 2_000;
/** Pauses, each followed by another 429 and no answer between, after which a host is given up. */
const THROTTLED_ROUNDS = 3;
/** Part of the run that one host may spend in pauses, answers between or not. */
const PAUSED_SHARE = 0.25;
/** Time-outs or refused connections in a row, with no answer between, after which a host is given up. */
const SILENT_REQUESTS = 3;
const UNPROVEN_LIMIT = 2;
/** After that many answers a host that had asked for quiet gets its full allowance again. */
const CALM_ANSWERS = 10;

interface Waiting {
  start(): Promise<LaneOutcome>;
  turnAway(): void;
}

interface Lane {
  /** As `URL.host` has it, with a port that is not the scheme's own. */
  readonly host: string;
  readonly limit: number;
  readonly spacingMs: number;
  readonly first: Waiting[];
  readonly second: Waiting[];
  active: number;
  /** In the ring of lanes that may start something. */
  isReady: boolean;
  isWaking: boolean;
  isProven: boolean;
  isGivenUp: boolean;
  /** Milliseconds since the epoch before which nothing starts. */
  notBeforeMs: number;
  lastStartMs: number;
  throttledRounds: number;
  pausedMs: number;
  silent: number;
  calmAnswersLeft: number;
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
    return this.#lanes.get(host)?.isGivenUp ?? false;
  }

  /** Runs the task in the host's turn. `outcomeOf` tells the lane how it went. The task must not reject. */
  run<T>(
    host: string,
    priority: LanePriority,
    task: () => Promise<T>,
    outcomeOf: (result: T) => LaneOutcome,
  ): Promise<Turn<T>> {
    const lane = this.#laneOf(host);
    if (this.#options.signal.aborted || lane.isGivenUp) {
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
      lane = {
        host,
        limit: this.limitOf(host),
        spacingMs: mannersAt(host).spacingMs ?? 0,
        first: [],
        second: [],
        active: 0,
        isReady: false,
        isWaking: false,
        isProven: false,
        isGivenUp: false,
        notBeforeMs: 0,
        lastStartMs: 0,
        throttledRounds: 0,
        pausedMs: 0,
        silent: 0,
        calmAnswersLeft: 0,
      };
      this.#lanes.set(host, lane);
    }
    return lane;
  }

  /** Puts the lane into the ring if it may start something now, or sees to it that it is looked at later. */
  #makeReady(lane: Lane): void {
    if (lane.isReady || lane.isWaking || (lane.first.length === 0 && lane.second.length === 0)) {
      return;
    }
    if (lane.active >= this.#allowanceOf(lane)) {
      return;
    }
    const waitMs = this.#isPaced(lane)
      ? Math.max(lane.notBeforeMs, lane.lastStartMs + lane.spacingMs) - this.#options.clock.now()
      : 0;
    if (waitMs > 0) {
      this.#wake(lane, waitMs);
      return;
    }
    lane.isReady = true;
    this.#ready.push(lane);
  }

  #allowanceOf(lane: Lane): number {
    if (lane.calmAnswersLeft > 0) {
      return 1;
    }
    return lane.isProven ? lane.limit : Math.min(UNPROVEN_LIMIT, lane.limit);
  }

  #isPaced(lane: Lane): boolean {
    return lane.notBeforeMs > 0 || lane.spacingMs > 0;
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
    if (this.#isPaced(lane)) lane.lastStartMs = this.#options.clock.now();
    waiting.start().then((outcome) => {
      lane.active--;
      this.#active--;
      this.#learn(lane, outcome);
      this.#makeReady(lane);
      this.#forget(lane);
      this.#pump();
    });
  }

  #learn(lane: Lane, outcome: LaneOutcome): void {
    switch (outcome.kind) {
      case 'answered':
        lane.isProven = true;
        lane.silent = 0;
        lane.throttledRounds = 0;
        if (lane.calmAnswersLeft > 0) lane.calmAnswersLeft--;
        break;
      case 'busy':
        lane.isProven = true;
        lane.silent = 0;
        lane.calmAnswersLeft = CALM_ANSWERS;
        lane.notBeforeMs = this.#options.clock.now() + Math.min(outcome.waitMs, LONGEST_BUSY_PAUSE_MS);
        break;
      case 'throttled':
        lane.isProven = true;
        lane.silent = 0;
        this.#pause(lane, outcome.waitMs);
        break;
      case 'timeout':
      case 'refused':
        lane.silent++;
        // An unproven host was asked few at a time; a proven one may have a few bad pages, so it gets more tries.
        if (lane.silent >= (lane.isProven ? SILENT_REQUESTS + lane.limit : SILENT_REQUESTS))
          this.#giveUp(lane);
        break;
      case 'neutral':
        break;
      default:
        throw new Error(`no such outcome: ${outcome satisfies never}`);
    }
  }

  #pause(lane: Lane, wishMs: number | undefined): void {
    const { clock, deadlineMs } = this.#options;
    const now = clock.now();
    lane.calmAnswersLeft = CALM_ANSWERS;
    if (now < lane.notBeforeMs) {
      // Asked before the pause began, answered after: the same round.
      lane.notBeforeMs = Math.max(lane.notBeforeMs, now + Math.min(wishMs ?? 0, LONGEST_PAUSE_MS));
      return;
    }
    lane.throttledRounds++;
    const pauseMs = Math.max(SHORTEST_PAUSE_MS, wishMs ?? PAUSE_MS * 2 ** (lane.throttledRounds - 1));
    lane.pausedMs += pauseMs;
    lane.notBeforeMs = now + pauseMs;
    const isTooLong =
      pauseMs > LONGEST_PAUSE_MS || lane.pausedMs > this.#mostPausedMs || lane.notBeforeMs >= deadlineMs;
    if (isTooLong || lane.throttledRounds > THROTTLED_ROUNDS) {
      this.#giveUp(lane);
    }
  }

  #giveUp(lane: Lane): void {
    lane.isGivenUp = true;
    this.#turnAway(lane);
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
    const isPlain = !lane.isGivenUp && lane.silent === 0 && lane.notBeforeMs === 0 && lane.spacingMs === 0;
    if (isQuiet && isPlain) {
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
