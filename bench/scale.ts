/**
 * What bounds a run over very many targets: figures for `docs/scale.md`, no network. `node bench/scale.ts`
 *
 * The world is the measured wiki's, grown: 41 % of targets at github.com, 11 % Hacker News, 4 % X, 3 % YouTube, 2.5 % reddit,
 * the rest over a long tail of hosts whose sizes follow Zipf's law. The sums are taken in closed form; the plan and the history
 * are measured as a run makes them.
 */
import { rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SILENT_LOG } from '../src/domain/ports.ts';
import { openSightings } from '../src/history/sightings.ts';
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
/**
 * Points an hour and repository that `GITHUB_TOKEN` has in a workflow; one request of 100 aliases costs one. An enterprise's
 * repositories have 15,000. Source: https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
const POINTS_PER_HOUR = 1_000;
const REPOSITORIES_PER_POINT = 100;
/** What one machine asks in a second: `concurrency: 64` and 400 ms each. */
const REQUESTS_PER_SECOND = 160;

/** The tail of a world: hosts, and the targets of the one at a rank. */
interface Tail {
  readonly targets: number;
  readonly hosts: number;
  at(rank: number): number;
}

function tailOf(targets: number): Tail {
  const tail = targets - LARGE_HOSTS.reduce((sum, { share }) => sum + Math.round(targets * share), 0);
  const hosts = Math.max(1, Math.round(tail * TAIL_HOSTS_PER_TARGET));
  // The harmonic number by Euler and Maclaurin; wrong by less than 1/(120 n⁴).
  const harmonic = Math.log(hosts) + 0.5772156649 + 1 / (2 * hosts) - 1 / (12 * hosts * hosts);
  // Zipf's law for what is above one target a host.
  const above = tail - hosts;
  return { targets: tail, hosts, at: (rank) => 1 + Math.round(above / (rank * harmonic)) };
}

function world(targets: number): readonly HostLoad[] {
  const tail = tailOf(targets);
  const large = LARGE_HOSTS.map(({ host, share, paceMs }) => ({
    host,
    targets: Math.round(targets * share),
    paceMs,
  }));
  const small = Array.from({ length: tail.hosts }, (_, index) => ({
    host: `host-${index + 1}.example`,
    targets: tail.at(index + 1),
    paceMs: TAIL_PACE_MS,
  }));
  return [...large, ...small];
}

/** Seconds that a run takes at least, by what bounds it. */
interface Bounds {
  readonly hosts: number;
  /** The host whose manners take longest. */
  readonly slowestHost: string;
  readonly manners: number;
  /** Requests of the busiest of so many machines. */
  readonly requests: number;
  /** Points of one token: more machines have no more of them. */
  readonly points: number;
}

function boundsOf(targets: number, shards: number): Bounds {
  const tail = tailOf(targets);
  const largest = { host: 'the largest other host', share: tail.at(1) / targets, paceMs: TAIL_PACE_MS };
  const seconds = [...LARGE_HOSTS, largest].map(({ host, share, paceMs }): [string, number] => [
    host,
    (share * targets * paceMs) / 1_000,
  ]);
  const [slowestHost, manners] = seconds.reduce((worst, next) => (next[1] > worst[1] ? next : worst));
  const github = targets * (LARGE_HOSTS.find(({ host }) => host === 'github.com')?.share ?? 0);
  // What an authority answers in batches, and what is never asked, is no request of the machine's.
  const asked = tail.targets + targets * 0.055;
  return {
    hosts: LARGE_HOSTS.length + tail.hosts,
    slowestHost,
    manners,
    requests: asked / shards / REQUESTS_PER_SECOND,
    // The hour's points are there at once; it is the next hour's that are waited for.
    points: Math.floor(github / REPOSITORIES_PER_POINT / POINTS_PER_HOUR) * 3_600,
  };
}

/** Bytes a target takes in the history, and seconds that many take to be written. */
function measureHistory(targets: number): { readonly bytes: number; readonly seconds: number } {
  const path = join(tmpdir(), `deadwood-scale-${process.pid}.db`);
  const startedAt = performance.now();
  const sightings = openSightings({ path, nowMs: 0, historyDays: 7, log: SILENT_LOG });
  for (let index = 0; index < targets; index++) {
    const url = `https://host-${index % 977}.example/a/page/of/usual/length-${index}.html`;
    const seen = {
      reason: 'http-200',
      message: '200 on GET',
      status: 200,
      checkedBy: 'web',
      attempts: 1,
      durationMs: 412,
      validators: {
        etag: '"33a64df551425fcc55e4d42a148795d9"',
        lastModified: 'Tue, 06 Oct 2026 08:00:00 GMT',
        readAt: '2026-10-05T06:17:00.000Z',
      },
    };
    sightings.record({ url, verdict: 'alive', ...seen, finalUrl: url, remarks: [] });
  }
  sightings.close();
  const seconds = (performance.now() - startedAt) / 1_000;
  const bytes = statSync(path).size / targets;
  rmSync(path);
  return { bytes, seconds };
}

function inWords(seconds: number): string {
  if (seconds < 120) return `${seconds.toFixed(0)} s`;
  if (seconds < 7_200) return `${(seconds / 60).toFixed(0)} min`;
  return seconds < 172_800 ? `${(seconds / 3_600).toFixed(1)} h` : `${(seconds / 86_400).toFixed(1)} days`;
}

if (import.meta.main) {
  const rows: string[][] = [];
  for (const targets of [3_000, 150_000, 1_000_000, 100_000_000]) {
    for (const shards of [1, 8, 64]) {
      const { hosts, slowestHost, manners, requests, points } = boundsOf(targets, shards);
      rows.push([
        targets.toLocaleString('en'),
        hosts.toLocaleString('en'),
        String(shards),
        inWords(Math.max(manners, requests, points)),
        `${inWords(manners)} (${slowestHost})`,
        inWords(requests),
        inWords(points),
      ]);
    }
  }
  console.log(table(['targets', 'hosts', 'machines', 'at least', 'manners', 'requests', 'points'], rows));
  const loads = world(1_000_000);
  const startedAt = performance.now();
  planShards(loads, 256);
  const planSeconds = (performance.now() - startedAt) / 1_000;
  const { bytes, seconds } = measureHistory(100_000);
  console.log(`\nA plan of ${loads.length} hosts for 256 shards: ${planSeconds.toFixed(1)} s.`);
  console.log(
    `The history: ${bytes.toFixed(0)} bytes a target, 100,000 of them written in ${seconds.toFixed(1)} s.`,
  );
}
