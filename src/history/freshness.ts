/** Verdicts that may be repeated from memory: what worked. A failure is always looked at again. */
const REPEATABLE = new Set(['alive', 'moved']);
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * True while a target's last good answer need not be asked for again. The span is `historyDays` give or take a quarter,
 * drawn anew from the URL and the day of each look: targets first seen in one run do not fall due in one run again, neither in
 * the next one nor, where runs come in step with the span, in the one after it.
 */
export function isFresh(
  sighting: { readonly url: string; readonly verdict: string; readonly checkedAtMs: number },
  nowMs: number,
  historyDays: number,
): boolean {
  if (!REPEATABLE.has(sighting.verdict) || historyDays <= 0) return false;
  const ageMs = nowMs - sighting.checkedAtMs;
  return (
    ageMs >= 0 &&
    ageMs <
      historyDays *
        DAY_MS *
        (0.75 + 0.5 * spread(`${Math.floor(sighting.checkedAtMs / DAY_MS)} ${sighting.url}`))
  );
}

/**
 * For so long a host may say that nothing has changed; then the page is read again, whatever it says. There are hosts that say 304
 * to everything, and what is judged is more than the page: whether its siblings that cannot exist look the same, whether https
 * serves it too, and the rules, which a newer version of this program has more of. Four weekly reports: with the span of a week,
 * two looks of three need no body, and what a 304 can hide is hidden for a month at most.
 */
const TRUSTED_MS = 28 * DAY_MS;

/** True while a 304 is taken for the judgement that was made when the page was last read. */
export function isReadLately(readAtMs: number, nowMs: number): boolean {
  const ageMs = nowMs - readAtMs;
  return ageMs >= 0 && ageMs < TRUSTED_MS;
}

/**
 * A number in [0, 1) that depends on the text alone: FNV-1a, 32 bits (draft-eastlake-fnv). What differs stands first: the last
 * letters hardly move the number.
 */
function spread(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) / 2 ** 32;
}
