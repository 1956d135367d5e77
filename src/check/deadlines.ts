import { Bag, type Bagged } from './bag.ts';

/** Something that must end by a certain time, which may still change. */
export interface Due extends Bagged {
  /** By `performance.now()`. */
  readonly dueAtMs: number;
  /** Called when it has not been taken out by then. */
  onDue(): void;
}

/** How late a deadline may be noticed: nobody's is shorter than a second. */
const GRAIN_MS = 50;

/**
 * Many deadlines under one timer. A timer of its own for each request, set anew for its body, took longer than everything else we
 * do between two answers.
 */
export class Deadlines<T extends Due = Due> {
  readonly #waiting = new Bag<T>();
  #timer: NodeJS.Timeout | undefined;

  /** Those that have not ended, as they are now. */
  get waiting(): readonly T[] {
    return this.#waiting.all();
  }

  add(due: T): void {
    this.#waiting.add(due);
    this.#timer ??= setInterval(() => this.#look(), GRAIN_MS);
  }

  delete(due: T): void {
    this.#waiting.delete(due);
    if (this.#waiting.size === 0) this.clear();
  }

  /** Forgets all of them. */
  clear(): void {
    this.#waiting.clear();
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #look(): void {
    const nowMs = performance.now();
    for (const due of this.waiting) {
      if (due.dueAtMs <= nowMs && this.#waiting.has(due)) due.onDue();
    }
  }
}
