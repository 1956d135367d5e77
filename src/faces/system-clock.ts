import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../domain/ports.ts';

/** `2026-10-05T06:17:00Z`, or `2026-10-05T06:17:00Z*50`: from then on, fifty times as fast. For tests only. */
const [instant = '', speedText = '1'] = (process.env.DEADWOOD_NOW ?? '').split('*');
const startedAtMs = Date.now();
const givenMs = Date.parse(instant);
const beginsAtMs = Number.isNaN(givenMs) ? startedAtMs : givenMs;
const speed = Number(speedText) > 0 ? Number(speedText) : 1;

/** The machine's own time, unless DEADWOOD_NOW says when the run begins. */
export const SYSTEM_CLOCK: Clock = {
  now: () => Math.round(beginsAtMs + (Date.now() - startedAtMs) * speed),
  async sleep(durationMs, signal) {
    signal?.throwIfAborted();
    try {
      await wait(durationMs / speed, undefined, signal === undefined ? {} : { signal });
    } catch (error) {
      // Node rejects with an AbortError around the reason; the port promises the reason itself.
      signal?.throwIfAborted();
      throw error;
    }
  },
};
