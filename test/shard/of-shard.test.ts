import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Target, WebTarget } from '../../src/domain/target.ts';
import { loadsOf, targetsOfShard } from '../../src/shard/of-shard.ts';

const web = (url: string): WebTarget => ({ kind: 'web', url, occurrences: [] });
const pages = (host: string, count: number) =>
  Array.from({ length: count }, (_, index) => web(`https://${host}/page/${index}`));
const hostsOf = (targets: readonly WebTarget[]) => new Set(targets.map(({ url }) => new URL(url).host));

describe('what the hosts have to do', () => {
  test('a host with manners of its own takes its own time; the others their latency over what they get at once', () => {
    const targets = [...pages('arxiv.org', 3), ...pages('a.example', 2), web('https://a.example:8443/')];
    const loads = loadsOf(targets, 4);
    assert.deepEqual(
      loads.map(({ host, targets: count }) => [host, count]),
      [
        ['arxiv.org', 3],
        ['a.example', 2],
        ['a.example:8443', 1],
      ],
    );
    const [slow, plain, port] = loads.map(({ paceMs }) => paceMs);
    assert.deepEqual([slow, plain, port], [3_000, 100, 100]);

    assert.deepEqual(
      loadsOf(pages('a.example', 1), 1).map(({ paceMs }) => paceMs),
      [400],
    );
  });
});

describe('a shard’s targets', () => {
  const local: Target = { kind: 'repository', url: 'a.md', path: 'a.md', occurrences: [] };
  const targets: readonly Target[] = [
    local,
    ...pages('arxiv.org', 40),
    ...Array.from({ length: 60 }, (_, index) => pages(`host-${index}.example`, 1 + (index % 5))).flat(),
  ];
  const shares = [1, 2, 3, 4].map((index) => targetsOfShard(targets, { index, count: 4 }, { perHost: 4 }));

  test('together are all that are asked on the web, each once, each host on one machine', () => {
    const all = shares.flat().map(({ url }) => url);
    assert.deepEqual(
      all.toSorted(),
      targets.flatMap(({ kind, url }) => (kind === 'web' ? [url] : [])).toSorted(),
    );
    const hosts = shares.map(hostsOf);
    assert.equal(
      hosts.reduce((sum, { size }) => sum + size, 0),
      new Set(hosts.flatMap((each) => [...each])).size,
    );
  });

  test('are balanced by the hosts’ pace: who has the slow host has little else', () => {
    const slow = shares.findIndex((share) => hostsOf(share).has('arxiv.org'));
    const others = shares.filter((_, index) => index !== slow);
    assert.ok(hostsOf(shares[slow] ?? []).size <= 3);
    // By count where the pace is the same.
    const counts = others.map(({ length }) => length);
    assert.ok(Math.max(...counts) - Math.min(...counts) <= 2, counts.join(' '));
  });

  test('stand in the order in which they were found', () => {
    for (const share of shares) {
      const places = share.map((target) => targets.indexOf(target));
      assert.deepEqual(
        places,
        places.toSorted((a, b) => a - b),
      );
    }
  });
});
