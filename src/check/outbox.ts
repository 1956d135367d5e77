import type { Batches } from './streams.ts';

/** A queue between those who finish things and the one who reads them, which tells when the reader does not keep up. */
export class Outbox<T> {
  #items: T[] = [];
  #isEnded = false;
  #error: { readonly reason: unknown } | undefined;
  #wake: (() => void) | undefined;
  #drained: PromiseWithResolvers<void> | undefined;

  push(item: T): void {
    this.#items.push(item);
    this.#wake?.();
  }

  /** After the last push; what is in the queue is still read. */
  end(): void {
    this.#isEnded = true;
    this.#wake?.();
  }

  /** The source failed: the reader gets what is there, then the error. */
  fail(reason: unknown): void {
    this.#error = { reason };
    this.end();
  }

  /** Resolves at once while the reader keeps up: when it does not, nothing new should be started. */
  drainedBelow(size: number): Promise<void> {
    if (this.#items.length < size) {
      return Promise.resolve();
    }
    this.#drained ??= Promise.withResolvers<void>();
    return this.#drained.promise;
  }

  async *batches(): Batches<T> {
    for (;;) {
      const items = this.#items;
      this.#items = [];
      this.#drained?.resolve();
      this.#drained = undefined;
      if (items.length > 0) yield items;
      if (this.#items.length === 0) {
        if (this.#isEnded) {
          if (this.#error) throw this.#error.reason;
          return;
        }
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
        this.#wake = undefined;
      }
    }
  }
}
