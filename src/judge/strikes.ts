import type { PastSightings } from '../domain/history.ts';

/** Three failed sightings, three days apart: InternetArchiveBot's rule, and the product's. */
const STRIKES = 3;
const APART_MS = 3 * 24 * 60 * 60 * 1000;

/** Failures that are ours or the host's haste, not the target's: they never add up to a death. */
const NO_STRIKE = new Set([
  'budget',
  'no-network',
  'not-asked',
  'rate-limited',
  'proxy',
  'http-407',
  'http-511',
]);

/** Instants (ISO 8601) of the failed sightings that count, oldest first, this run's last; empty when this one does not. */
export function strikesOf(reason: string, past: PastSightings | undefined, at: string): readonly string[] {
  if (NO_STRIKE.has(reason)) return [];
  const earlier = (past?.failures ?? [])
    .filter((failure) => !NO_STRIKE.has(failure.reason))
    .map(({ at: when }) => when);
  const counted: string[] = [];
  for (const instant of [...earlier.filter((when) => isBefore(when, at)).sort(), at]) {
    const last = counted.at(-1);
    if (last === undefined || Date.parse(instant) - Date.parse(last) >= APART_MS) counted.push(instant);
  }
  return counted.at(-1) === at ? counted : [];
}

/** True when so many spaced failures make a target dead. */
export function isThirdStrike(strikes: readonly string[]): boolean {
  return strikes.length >= STRIKES;
}

function isBefore(instant: string, at: string): boolean {
  return Date.parse(instant) < Date.parse(at);
}
