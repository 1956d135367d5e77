import { editDistance } from '../resolve/edit-distance.ts';

/**
 * The candidate a person most likely meant: at most a third of the letters differ (one letter in short words), case
 * and `_` for `-` do not count. Undefined when none is near.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(word);
  let best: string | undefined;
  let limit = Math.max(1, Math.floor(wanted.length / 3));
  for (const candidate of candidates) {
    const distance = editDistance(wanted, fold(candidate), limit);
    if (distance !== undefined) [best, limit] = [candidate, distance - 1];
    if (limit < 0) break;
  }
  return best;
}

/** `did you mean per-host?` or the empty string, to be put after a semicolon. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const near = nearest(word, candidates);
  return near === undefined ? undefined : `did you mean ${near}?`;
}

/** `perHost`, `per_host` and `PER-HOST` are all `per-host`. At most 64 characters: longer words are no misspellings. */
function fold(word: string): string {
  return word
    .slice(0, 64)
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-')
    .replaceAll(/[_\s]/g, '-')
    .toLowerCase();
}
