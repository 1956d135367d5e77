/** SimHash (Charikar 2002): texts with mostly the same words get hashes that differ in few bits. */

/** Counters of 64 bits' votes, sliced: plane `k` holds the `k`th binary digit of all counters, half of them in each list. */
const PLANES = 13;
const low = new Int32Array(PLANES);
const high = new Int32Array(PLANES);

/** 16 hex digits over words and their pairs; sixteen zeros for a text without words. At most 4,000 words count. */
export function simHash(text: string): string {
  low.fill(0);
  high.fill(0);
  let words = 0;
  let previous = 0;
  let hash = 0;
  const folded = text.toLowerCase();
  for (let index = 0; index <= folded.length && words < 4_000; index++) {
    const code = index < folded.length ? folded.charCodeAt(index) : 0;
    if (isWordCode(code)) {
      // FNV-1a, begun anew with each word.
      hash = Math.imul((hash === 0 ? 0x811c9dc5 : hash) ^ code, 0x01000193);
    } else if (hash !== 0) {
      vote(low, mix(hash));
      vote(high, mix(hash ^ 0x5bd1e995));
      vote(low, mix(hash ^ Math.imul(previous, 31)));
      vote(high, mix(previous ^ Math.imul(hash, 31)));
      previous = hash;
      hash = 0;
      words++;
    }
  }
  return `${hexOf(majority(high, words))}${hexOf(majority(low, words))}`;
}

/** Adds 1 to the counter of each bit that is set: a binary addition with carry, for 32 counters at once. */
function vote(planes: Int32Array, bits: number): void {
  let carry = bits;
  for (let plane = 0; carry !== 0 && plane < PLANES; plane++) {
    const digits = planes[plane] ?? 0;
    planes[plane] = digits ^ carry;
    carry &= digits;
  }
}

/** Bits whose counters are above `half` of twice as many votes. */
function majority(planes: Int32Array, half: number): number {
  let above = 0;
  let equal = -1;
  for (let plane = PLANES - 1; plane >= 0; plane--) {
    const digits = planes[plane] ?? 0;
    const digit = (half >>> plane) & 1 ? -1 : 0;
    above |= equal & digits & ~digit;
    equal &= ~(digits ^ digit);
  }
  return above;
}

function hexOf(bits: number): string {
  return (bits >>> 0).toString(16).padStart(8, '0');
}

/** Digits, Latin letters, and everything above ASCII but the white space and punctuation of U+2000–206F and U+3000–303F. */
function isWordCode(code: number): boolean {
  if (code < 0x80) {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  }
  return code > 0xbf && (code < 0x2000 || code > 0x206f) && (code < 0x3000 || code > 0x303f);
}

/** Finaliser of MurmurHash3: spreads a 32-bit value over all its bits. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
