import type { Clock } from '../../../src/domain/ports.ts';

/** Time that runs faster: with 50, a pause of 2 s takes 40 ms, and `now` moves on by 2 s meanwhile. */
export function fastClock(speed: number): Clock {
  const startedAt = Date.now();
  const began = performance.now();
  return {
    now: () => startedAt + (performance.now() - began) * speed,
    sleep: (durationMs, signal) => wait(durationMs / speed, signal),
  };
}

function wait(durationMs: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', onAbort);
      resolve();
    }, durationMs);
    signal?.addEventListener('abort', onAbort, { once: true });
  });
}

/** Time that moves by hand only. */
export class ManualClock implements Clock {
  #nowMs = 1_000_000;
  #sleepers: { readonly atMs: number; wake(): void }[] = [];

  now(): number {
    return this.#nowMs;
  }

  sleep(durationMs: number): Promise<void> {
    return new Promise((resolve) => {
      this.#sleepers.push({ atMs: this.#nowMs + durationMs, wake: resolve });
    });
  }

  /** Wakes who is due, in order, and lets what follows from it happen. */
  async advance(durationMs: number): Promise<void> {
    this.#nowMs += durationMs;
    const due = this.#sleepers.filter(({ atMs }) => atMs <= this.#nowMs).toSorted((a, b) => a.atMs - b.atMs);
    this.#sleepers = this.#sleepers.filter(({ atMs }) => atMs > this.#nowMs);
    for (const { wake } of due) wake();
    await new Promise(setImmediate);
  }
}
