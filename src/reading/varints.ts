/** Whole numbers of 0…2³¹−1 in one to five bytes, low bits first (LEB128: https://dwarfstd.org/doc/DWARF5.pdf, 7.6). */
export class VarintWriter {
  #bytes = new Uint8Array(4_096);
  #length = 0;

  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  push(number: number): void {
    if (this.#length + MOST_BYTES > this.#bytes.length) this.#grow();
    let rest = number;
    for (; rest >= 0x80; rest >>>= 7) {
      this.#bytes[this.#length] = (rest & 0x7f) | 0x80;
      this.#length += 1;
    }
    this.#bytes[this.#length] = rest;
    this.#length += 1;
  }

  #grow(): void {
    const larger = new Uint8Array(this.#bytes.length * 2);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

export class VarintReader {
  readonly #bytes: Uint8Array;
  /** Offset of the byte that is read next. */
  at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** @throws {RangeError} when there is no such number */
  next(): number {
    let number = 0;
    for (let shift = 0; shift < MOST_BYTES * 7; shift += 7) {
      const byte = this.#bytes[this.at];
      if (byte === undefined) break;
      this.at += 1;
      number += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80 && number < 2 ** 31) return number;
    }
    throw new RangeError(`there is no number that ends before byte ${this.at}`);
  }

  /** A count of things that each take at least one byte. */
  count(): number {
    const count = this.next();
    if (count > this.#bytes.length - this.at) throw new RangeError(`${count} things do not fit`);
    return count;
  }
}

const MOST_BYTES = 5;
