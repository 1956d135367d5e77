/** What can be in a bag; in one at a time. */
export interface Bagged {
  /** 0-based place in its bag, -1 while it is in none. The bag's to write. */
  place: number;
}

/**
 * A crowd that changes all the time, where a Set would do but for one thing: V8 gives a Set a new table every few hundred changes,
 * and the old ones, each pointing to the next, keep what was in them from the young generation's collector. In a long run everything
 * that had been under way was moved to the old generation that way.
 * Source: https://github.com/v8/v8/blob/main/src/objects/ordered-hash-table.h (`NextTable`)
 */
export class Bag<T extends Bagged> {
  readonly #items: T[] = [];

  get size(): number {
    return this.#items.length;
  }

  /** As they are now, in no order. */
  all(): readonly T[] {
    return [...this.#items];
  }

  has(item: T): boolean {
    return item.place >= 0;
  }

  add(item: T): void {
    if (item.place >= 0) return;
    item.place = this.#items.length;
    this.#items.push(item);
  }

  delete(item: T): void {
    const last = this.#items.at(-1);
    if (item.place < 0 || last === undefined) return;
    this.#items[item.place] = last;
    last.place = item.place;
    this.#items.pop();
    item.place = -1;
  }

  clear(): void {
    for (const item of this.#items) item.place = -1;
    this.#items.length = 0;
  }
}
