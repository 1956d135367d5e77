import { compareText } from '../domain/finding.ts';

/** One host's share of a run. */
export interface HostLoad {
  /** Host of the URLs with its port, lower case: `example.org`, `example.org:8080`. */
  readonly host: string;
  readonly targets: number;
  /** Milliseconds one target takes there when the host's manners are kept: spacing, or latency over its concurrency. */
  readonly paceMs: number;
}

/**
 * Which shard (0-based) asks which host. A host is never split, so that its manners hold; the slowest hosts are dealt
 * first, each to the shard with the least work so far (longest processing time first, Graham 1969: at most 4/3 of the
 * best possible). Depends on nothing but the loads: every machine computes the same plan.
 */
export function planShards(loads: readonly HostLoad[], shards: number): ReadonlyMap<string, number> {
  const work = Array.from({ length: shards }, () => ({ durationMs: 0, targets: 0 }));
  const plan = new Map<string, number>();
  const durationMs = (load: HostLoad) => load.targets * load.paceMs;
  const slowestFirst = loads.toSorted(
    (a, b) => durationMs(b) - durationMs(a) || b.targets - a.targets || compareText(a.host, b.host),
  );
  for (const load of slowestFirst) {
    let lightest = 0;
    for (let shard = 1; shard < shards; shard++) {
      if (isLighter(work[shard], work[lightest])) lightest = shard;
    }
    const chosen = work[lightest];
    if (chosen !== undefined) {
      chosen.durationMs += durationMs(load);
      chosen.targets += load.targets;
    }
    plan.set(load.host, lightest);
  }
  return plan;
}

interface Work {
  readonly durationMs: number;
  readonly targets: number;
}

function isLighter(a: Work | undefined, b: Work | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return a.durationMs < b.durationMs || (a.durationMs === b.durationMs && a.targets < b.targets);
}
