/** What is known of one host's patience, and what follows from it: how many requests at once, and from when on. */

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

export interface LaneLimits {
  /** Requests at once, by the settings and the host's manners. */
  readonly most: number;
  /** Milliseconds from the start of one request to the start of the next. */
  readonly spacingMs: number;
  /** Milliseconds that the host may spend in pauses altogether. */
  readonly mostPausedMs: number;
  /** Milliseconds since the epoch at which the run must end: no pause reaches beyond it. */
  readonly deadlineMs: number;
}

/** Longest pause that one answer can ask for; a host that wants more is given up. */
const LONGEST_PAUSE_MS = 60_000;
const LONGEST_BUSY_PAUSE_MS = 10_000;
const SHORTEST_PAUSE_MS = 250;
/** Pause after a 429 without a wish; doubles while the host goes on. */
const PAUSE_MS = 2_000;
/** Pauses, each followed by another 429 and no answer between, after which a host is given up. */
const THROTTLED_ROUNDS = 3;
/** Time-outs or refused connections in a row, with no answer between, after which a host is given up. */
const SILENT_REQUESTS = 3;
const UNPROVEN_LIMIT = 2;
/** After that many answers a host that had asked for quiet gets its full allowance again. */
const CALM_ANSWERS = 10;

export class Patience {
  isGivenUp = false;
  readonly #limits: LaneLimits;
  #isProven = false;
  #notBeforeMs = 0;
  #lastStartMs = 0;
  #throttledRounds = 0;
  #pausedMs = 0;
  #silent = 0;
  #calmAnswersLeft = 0;

  constructor(limits: LaneLimits) {
    this.#limits = limits;
  }

  /** Requests at once, now. */
  get allowance(): number {
    if (this.#calmAnswersLeft > 0) {
      return 1;
    }
    return this.#isProven ? this.#limits.most : Math.min(UNPROVEN_LIMIT, this.#limits.most);
  }

  /** Nothing of note has been learned: a host like any other that has not been asked yet. */
  get isPlain(): boolean {
    return !this.isGivenUp && !this.isPaced && this.#silent === 0;
  }

  /** True when time matters: it need not be looked at for the others. */
  get isPaced(): boolean {
    return this.#notBeforeMs > 0 || this.#limits.spacingMs > 0;
  }

  /** Milliseconds to wait before the next request; not above 0 for none. */
  waitMs(nowMs: number): number {
    return Math.max(this.#notBeforeMs, this.#lastStartMs + this.#limits.spacingMs) - nowMs;
  }

  started(nowMs: number): void {
    this.#lastStartMs = nowMs;
  }

  learn(outcome: LaneOutcome, nowMs: number): void {
    switch (outcome.kind) {
      case 'answered':
        this.#isProven = true;
        this.#silent = 0;
        this.#throttledRounds = 0;
        if (this.#calmAnswersLeft > 0) this.#calmAnswersLeft--;
        break;
      case 'busy':
        this.#calmDown();
        this.#notBeforeMs = nowMs + Math.min(outcome.waitMs, LONGEST_BUSY_PAUSE_MS);
        break;
      case 'throttled':
        this.#calmDown();
        this.#pause(outcome.waitMs, nowMs);
        break;
      case 'timeout':
      case 'refused':
        this.#silent++;
        // An unproven host was asked few at a time; a proven one may have a few bad pages, so it gets more tries.
        if (this.#silent >= SILENT_REQUESTS + (this.#isProven ? this.#limits.most : 0)) this.isGivenUp = true;
        break;
      case 'neutral':
        break;
      default:
        throw new Error(`no such outcome: ${outcome satisfies never}`);
    }
  }

  #calmDown(): void {
    this.#isProven = true;
    this.#silent = 0;
    this.#calmAnswersLeft = CALM_ANSWERS;
  }

  #pause(wishMs: number | undefined, nowMs: number): void {
    if (nowMs < this.#notBeforeMs) {
      // Asked before the pause began, answered after: the same round.
      this.#notBeforeMs = Math.max(this.#notBeforeMs, nowMs + Math.min(wishMs ?? 0, LONGEST_PAUSE_MS));
      return;
    }
    this.#throttledRounds++;
    const pauseMs = Math.max(SHORTEST_PAUSE_MS, wishMs ?? PAUSE_MS * 2 ** (this.#throttledRounds - 1));
    this.#pausedMs += pauseMs;
    this.#notBeforeMs = nowMs + pauseMs;
    const { mostPausedMs, deadlineMs } = this.#limits;
    const isTooLong =
      pauseMs > LONGEST_PAUSE_MS || this.#pausedMs > mostPausedMs || this.#notBeforeMs >= deadlineMs;
    if (isTooLong || this.#throttledRounds > THROTTLED_ROUNDS) this.isGivenUp = true;
  }
}
