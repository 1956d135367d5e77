/** SimHash (Charikar 2002): texts with mostly the same words get hashes that differ in few bits. */

const BITS = 64;
/** One for all calls: they do not overlap. */
const counts = new Int32Array(BITS);

/** 16 hex digits over words and their pairs; sixteen zeros for a text without words. */
export function simHash(text: string): string {
  counts.fill(0);
  let previous = 0;
  let hash = 0;
  const folded = text.toLowerCase();
  for (let index = 0; index <= folded.length; index++) {
    const code = index < folded.length ? folded.charCodeAt(index) : 0;
    if (isWordCode(code)) {
      // FNV-1a, begun anew with each word.
      hash = Math.imul((hash === 0 ? 0x811c9dc5 : hash) ^ code, 0x01000193);
    } else if (hash !== 0) {
      count(hash, mix(hash));
      count(mix(hash ^ Math.imul(previous, 31)), mix(previous ^ Math.imul(hash, 31)));
      previous = hash;
      hash = 0;
    }
  }
  let hex = '';
  for (let nibble = 0; nibble < BITS; nibble += 4) {
    let value = 0;
    for (let bit = 0; bit < 4; bit++) {
      value = (value << 1) | ((counts[nibble + bit] ?? 0) > 0 ? 1 : 0);
    }
    hex += value.toString(16);
  }
  return hex;
}

/** Digits, Latin letters, and everything above ASCII but the white space and punctuation of U+2000–206F and U+3000–303F. */
function isWordCode(code: number): boolean {
  if (code < 0x80) {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  }
  return code > 0xbf && (code < 0x2000 || code > 0x206f) && (code < 0x3000 || code > 0x303f);
}

function count(high: number, low: number): void {
  for (let bit = 0; bit < 32; bit++) {
    counts[bit] = (counts[bit] ?? 0) + ((high >>> bit) & 1 ? 1 : -1);
    counts[bit + 32] = (counts[bit + 32] ?? 0) + ((low >>> bit) & 1 ? 1 : -1);
  }
}

/** Finaliser of MurmurHash3: spreads a 32-bit value over all its bits. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
