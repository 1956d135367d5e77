import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../domain/ports.ts';

/** The machine's own time. */
export const SYSTEM_CLOCK: Clock = {
  now: () => Date.now(),
  async sleep(durationMs, signal) {
    signal?.throwIfAborted();
    try {
      await wait(durationMs, undefined, signal === undefined ? {} : { signal });
    } catch (error) {
      // Node rejects with an AbortError around the reason; the port promises the reason itself.
      signal?.throwIfAborted();
      throw error;
    }
  },
};
