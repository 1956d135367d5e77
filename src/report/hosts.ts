import { compareText } from '../domain/finding.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { TargetRow } from './model.ts';

export interface HostCount {
  /** `example.com:8080`; `(repository)` for what is no URL. */
  readonly host: string;
  readonly count: number;
}

/** Host and port of a target, as reports show it. */
export function hostOf(url: string): string {
  return URL.parse(url)?.host || '(repository)';
}

/** Targets per host, most first, then by name. */
export function countHosts(rows: Iterable<TargetRow>): readonly HostCount[] {
  const counts = new Map<string, number>();
  for (const { url } of rows) {
    const host = hostOf(url);
    counts.set(host, (counts.get(host) ?? 0) + 1);
  }
  return Array.from(counts, ([host, count]) => ({ host, count })).sort(
    (a, b) => b.count - a.count || compareText(a.host, b.host),
  );
}

export function rowsOf(rows: readonly TargetRow[], verdict: Verdict): readonly TargetRow[] {
  return rows.filter((row) => row.verdict === verdict);
}

export interface HostPace extends HostCount {
  /** Median over the host's targets of the time spent on each. */
  readonly medianMs: number;
}

/** Below this nobody waits for a host. */
const SLOW_MS = 2000;

/** The hosts whose targets took longest (median of two seconds and more), slowest first. */
export function slowestHosts(rows: readonly TargetRow[], max: number): readonly HostPace[] {
  const asked = rows.filter(({ checkedBy, attempts }) => checkedBy === 'web' && attempts > 0);
  const paces = Array.from(
    Map.groupBy(asked, ({ url }) => hostOf(url)),
    ([host, group]) => {
      const times = group.map(({ durationMs }) => durationMs).sort((a, b) => a - b);
      return { host, count: group.length, medianMs: times[Math.floor(times.length / 2)] ?? 0 };
    },
  );
  return paces
    .filter(({ medianMs }) => medianMs >= SLOW_MS)
    .sort((a, b) => b.medianMs - a.medianMs || compareText(a.host, b.host))
    .slice(0, max);
}
