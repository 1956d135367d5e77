import type { PageFacts } from '../domain/evidence.ts';
import { simHash } from './simhash.ts';

/** Bits of 64 by which the SimHashes of one text with small differences differ at most (Manku, Jain, Das Sarma 2007: 3). */
const NEAR_BITS = 3;
/** Below this many visible characters a SimHash is chance; words are compared instead. */
const SHORTEST_HASHED_TEXT = 400;
/** Share of words that two short texts must have in common. */
const COMMON_WORDS = 0.85;
/** An application shell: next to no text, made by scripts. */
const SHELL_TEXT_LENGTH = 200;

/**
 * True when a page and the page of an address that cannot exist are one and the same, so that the first proves nothing.
 * A title of its own is content: the server knew the address.
 */
export function areAlike(page: PageFacts, canary: PageFacts): boolean {
  if (fold(page.title ?? '') !== fold(canary.title ?? '')) return false;
  if (fold(page.text) === fold(canary.text)) return true;
  if (isLong(page) && isLong(canary))
    return distanceOf(simHash(page.text), simHash(canary.text)) <= NEAR_BITS;
  return isLong(page) === isLong(canary) && commonWords(page.text, canary.text) >= COMMON_WORDS;
}

/** True for a page that shows nothing before its scripts have run. */
export function isShell(page: PageFacts): boolean {
  return page.scripts > 0 && page.textLength < SHELL_TEXT_LENGTH;
}

/** Bits in which two 64-bit hashes (16 hex digits) differ; 64 for what is no hash. */
export function distanceOf(a: string, b: string): number {
  if (!/^[0-9a-f]{16}$/i.test(a) || !/^[0-9a-f]{16}$/i.test(b)) return 64;
  let bits = BigInt(`0x${a}`) ^ BigInt(`0x${b}`);
  let distance = 0;
  for (; bits !== 0n; bits &= bits - 1n) distance++;
  return distance;
}

function isLong(page: PageFacts): boolean {
  return page.textLength >= SHORTEST_HASHED_TEXT;
}

/** Share of words that both texts have, of all that either has (Jaccard). */
function commonWords(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const all = first.union(second).size;
  return all === 0 ? 1 : first.intersection(second).size / all;
}

function wordsOf(text: string): Set<string> {
  return new Set(
    fold(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== ''),
  );
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
