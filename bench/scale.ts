/**
 * How long a run takes by the manners of its hosts alone: a simulation for `docs/scale.md`, no network. `node bench/scale.ts`
 *
 * The world is the measured wiki's, grown: 41 % of targets at github.com, 11 % Hacker News, 4 % X, 3 % YouTube, 2.5 % reddit,
 * the rest over a long tail of hosts whose sizes follow Zipf's law.
 */
import { type HostLoad, planShards } from '../src/shard/plan.ts';
import { table } from './table.ts';

/** Shares of unique links, and what one target costs in milliseconds at that host when its manners are kept. */
const LARGE_HOSTS: readonly { readonly host: string; readonly share: number; readonly paceMs: number }[] = [
  // GraphQL answers 100 repositories in one request of about a second, asked one after the other.
  { host: 'github.com', share: 0.41, paceMs: 10 },
  // The item API: one small request each, 16 at a time, 100 ms.
  { host: 'news.ycombinator.com', share: 0.11, paceMs: 6 },
  // Not asked: a runner is never told the truth there.
  { host: 'x.com', share: 0.04, paceMs: 0 },
  { host: 'www.youtube.com', share: 0.03, paceMs: 50 },
  { host: 'www.reddit.com', share: 0.025, paceMs: 250 },
];
/** An ordinary host: 4 requests in flight, 400 ms each. */
const TAIL_PACE_MS = 100;
/** Hosts in the tail for each target in it: 56,000 links on 21,000 hosts in the measured wiki. */
const TAIL_HOSTS_PER_TARGET = 0.38;
/** Points an hour of one token (docs.github.com, “Rate limits for the GraphQL API”); one request of 100 aliases costs one. */
const POINTS_PER_HOUR = 5_000;
const REPOSITORIES_PER_POINT = 100;
/** Requests a runner of two cores makes in a second without being its own bound. */
const REQUESTS_PER_SECOND = 1_000;

function world(targets: number): HostLoad[] {
  const loads = LARGE_HOSTS.map(({ host, share, paceMs }) => ({
    host,
    targets: Math.round(targets * share),
    paceMs,
  }));
  const tail = targets - loads.reduce((sum, load) => sum + load.targets, 0);
  const hosts = Math.max(1, Math.round(tail * TAIL_HOSTS_PER_TARGET));
  const harmonic = Array.from({ length: hosts }, (_, index) => 1 / (index + 1)).reduce(
    (sum, share) => sum + share,
    0,
  );
  // Zipf's law for what is above one target a host.
  const above = tail - hosts;
  for (let rank = 1; rank <= hosts; rank++) {
    loads.push({
      host: `host-${rank}.example`,
      targets: 1 + Math.round(above / (rank * harmonic)),
      paceMs: TAIL_PACE_MS,
    });
  }
  return loads;
}

interface Estimate {
  readonly shards: number;
  /** Seconds of the slowest shard. */
  readonly seconds: number;
  readonly bound: string;
}

function estimate(loads: readonly HostLoad[], shards: number): Estimate {
  const plan = planShards(loads, shards);
  const targets = Array.from({ length: shards }, () => 0);
  let slowest = { host: '', seconds: 0 };
  for (const load of loads) {
    const shard = plan.get(load.host) ?? 0;
    targets[shard] = (targets[shard] ?? 0) + load.targets;
    const seconds = (load.targets * load.paceMs) / 1_000;
    if (seconds > slowest.seconds) slowest = { host: load.host, seconds };
  }
  const runner = Math.max(...targets) / REQUESTS_PER_SECOND;
  const github = loads.find(({ host }) => host === 'github.com')?.targets ?? 0;
  const points = (github / REPOSITORIES_PER_POINT / POINTS_PER_HOUR) * 3_600;
  const bounds: [string, number][] = [
    [`manners of ${slowest.host}`, slowest.seconds],
    ['the runner', runner],
    ['GitHub API points', points],
  ];
  const [bound, seconds] = bounds.reduce((worst, next) => (next[1] > worst[1] ? next : worst));
  return { shards, seconds, bound };
}

function inWords(seconds: number): string {
  if (seconds < 120) return `${seconds.toFixed(0)} s`;
  return seconds < 7_200 ? `${(seconds / 60).toFixed(0)} min` : `${(seconds / 3_600).toFixed(1)} h`;
}

if (import.meta.main) {
  const rows: string[][] = [];
  for (const targets of [3_000, 150_000, 1_000_000, 10_000_000]) {
    const loads = world(targets);
    for (const shards of [1, 8, 64]) {
      const { seconds, bound } = estimate(loads, shards);
      rows.push([
        `${targets.toLocaleString('en')} targets`,
        String(loads.length),
        String(shards),
        inWords(seconds),
        bound,
      ]);
    }
  }
  console.log(table(['', 'hosts', 'shards', 'at least', 'bound by'], rows));
}
