/**
 * Things by their URLs, for whoever brings the URL's hash along. A Map would hash each of 150,000 URLs once more, on the thread that
 * everything waits for, and take ten megabytes: this takes two. Open addressing with linear steps; what finds no place within
 * {@link MOST_STEPS} goes into a Map after all, so that URLs made to have one hash cost no more than in one.
 */
export class UrlTable<T extends { readonly url: string }> {
  /** Of each slot the hash, and the number of the thing in `#things`, from 1; 0 is an empty slot. A power of two of slots. */
  #slots = new Int32Array(2 * FIRST_SLOTS);
  #mask = FIRST_SLOTS - 1;
  #things: T[] = [];
  /** What found no place: number and hash of each. */
  #crowded = new Map<string, readonly [number: number, hash: number]>();

  get(url: string, hash: number): T | undefined {
    const slots = this.#slots;
    for (let step = 0, slot = firstSlot(hash); step < MOST_STEPS; step += 1, slot += 1) {
      const at = (slot & this.#mask) * 2;
      const number = slots[at + 1] ?? 0;
      if (number === 0) return undefined;
      if (slots[at] !== hash) continue;
      const thing = this.#things[number - 1];
      if (thing?.url === url) return thing;
    }
    const [number = 0] = this.#crowded.get(url) ?? [];
    return this.#things[number - 1];
  }

  /** @param thing one that {@link get} does not know */
  add(thing: T, hash: number): void {
    this.#things.push(thing);
    if (this.#things.length * 3 > this.#mask * 2) this.#grow();
    this.#place(this.#things.length, hash);
  }

  clear(): void {
    this.#slots = new Int32Array(2 * FIRST_SLOTS);
    this.#mask = FIRST_SLOTS - 1;
    this.#things = [];
    this.#crowded = new Map();
  }

  #place(number: number, hash: number): void {
    const slots = this.#slots;
    for (let step = 0, slot = firstSlot(hash); step < MOST_STEPS; step += 1, slot += 1) {
      const at = (slot & this.#mask) * 2;
      if (slots[at + 1] !== 0) continue;
      slots[at] = hash;
      slots[at + 1] = number;
      return;
    }
    const thing = this.#things[number - 1];
    if (thing !== undefined) this.#crowded.set(thing.url, [number, hash]);
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(before.length * 2);
    this.#mask = this.#mask * 2 + 1;
    for (let at = 0; at < before.length; at += 2) {
      const number = before[at + 1] ?? 0;
      if (number !== 0) this.#place(number, before[at] ?? 0);
    }
    // There may be an empty slot now before the place where nobody looks for them any more.
    const crowded = this.#crowded;
    this.#crowded = new Map();
    for (const [number, hash] of crowded.values()) this.#place(number, hash);
  }
}

const FIRST_SLOTS = 1024;
const MOST_STEPS = 64;

/** FNV's low bits alone are poor: the high ones are mixed in. */
function firstSlot(hash: number): number {
  return hash ^ (hash >>> 15);
}
