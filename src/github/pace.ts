import type { Clock } from '../domain/ports.ts';

/**
 * Writes that may go out at once before the pace sets in, and the pace. GitHub asks for a second between writes “when
 * making a large number” of them and cuts off above 80 content-creating requests a minute; a review is two or three
 * writes and need not wait.
 * Source: https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests
 */
const BURST = 10;
const INTERVAL_MS = 1_000;

/** Lets writes through one after another: the first ten at once, then one a second. */
export interface Pace {
  /** Resolves when the next write may go. */
  take(): Promise<void>;
}

export function createPace(clock: Clock): Pace {
  // Time at which the next write is due if all earlier ones had been spaced evenly.
  let dueAtMs = Number.NEGATIVE_INFINITY;
  return {
    async take() {
      const nowMs = clock.now();
      dueAtMs = Math.max(dueAtMs + INTERVAL_MS, nowMs - (BURST - 1) * INTERVAL_MS);
      if (dueAtMs > nowMs) await clock.sleep(dueAtMs - nowMs);
    },
  };
}
