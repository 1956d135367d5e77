import { mannersOf } from '../check/hosts.ts';
import type { Settings } from '../domain/settings.ts';
import type { Target, WebTarget } from '../domain/target.ts';
import { type HostLoad, planShards } from './plan.ts';

/** What one request to an ordinary host takes, connection included: the median over the measured wiki. */
const LATENCY_MS = 400;

/**
 * The web targets that one shard asks, in their order. What is no question for the web is left to whoever merges: it costs
 * nothing to find out there.
 *
 * @param targets all of the run, on every machine the same
 */
export function targetsOfShard(
  targets: readonly Target[],
  { index, count }: NonNullable<Settings['shard']>,
  { perHost }: Pick<Settings, 'perHost'>,
): readonly WebTarget[] {
  const web = targets.filter((target) => target.kind === 'web');
  const plan = planShards(loadsOf(web, perHost), count);
  return web.filter(({ url }) => plan.get(hostOf(url)) === index - 1);
}

/** How much each host has to do, by its manners (check/hosts.ts). */
export function loadsOf(targets: readonly WebTarget[], perHost: number): readonly HostLoad[] {
  const counts = new Map<string, number>();
  for (const { url } of targets) counts.set(hostOf(url), (counts.get(hostOf(url)) ?? 0) + 1);
  return Array.from(counts, ([host, amount]) => ({ host, targets: amount, paceMs: paceOf(host, perHost) }));
}

/** Milliseconds between two requests to a host that is asked without a pause. */
function paceOf(host: string, perHost: number): number {
  const { spacingMs = 0, concurrency = perHost } = mannersOf(host.replace(/:\d+$/, ''));
  return Math.max(spacingMs, LATENCY_MS / Math.min(perHost, concurrency));
}

function hostOf(url: string): string {
  return new URL(url).host;
}
