import type { PastSightings } from '../domain/history.ts';

/** Three failed sightings, three days apart: InternetArchiveBot's rule, and the product's. */
const STRIKES = 3;
const APART_MS = 3 * 24 * 60 * 60 * 1000;

/** Failures that are ours or the host's haste, not the target's: they never add up to a death. */
const NO_STRIKE = new Set([
  'budget',
  'no-network',
  'not-asked',
  'not-checked',
  'rate-limited',
  'proxy',
  'http-407',
  'http-511',
]);

/**
 * Instants (ISO 8601) of the failed sightings that count, oldest first, this run's last; empty when this one does not.
 * What failed less than three days before this run is not counted beside it, so that a run that is repeated comes to the
 * same.
 */
export function strikesOf(reason: string, past: PastSightings | undefined, at: string): readonly string[] {
  if (NO_STRIKE.has(reason)) return [];
  const counted: string[] = [];
  const earlier = (past?.failures ?? []).filter((failure) => !NO_STRIKE.has(failure.reason));
  for (const instant of earlier.map(({ at: when }) => when).sort()) {
    const last = counted.at(-1);
    if (isApart(instant, at) && (last === undefined || isApart(last, instant))) counted.push(instant);
  }
  return [...counted, at];
}

/** True when so many spaced failures make a target dead. */
export function isThirdStrike(strikes: readonly string[]): boolean {
  return strikes.length >= STRIKES;
}

function isApart(earlier: string, later: string): boolean {
  return Date.parse(later) - Date.parse(earlier) >= APART_MS;
}
