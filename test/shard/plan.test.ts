import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type HostLoad, planShards } from '../../src/shard/plan.ts';

test('the slowest hosts are dealt first, each to the lightest shard', () => {
  const loads: HostLoad[] = [
    { host: 'fast.test', targets: 100, paceMs: 10 },
    { host: 'slow.test', targets: 10, paceMs: 1_000 },
    { host: 'even.test', targets: 900, paceMs: 10 },
    { host: 'tiny.test', targets: 1, paceMs: 10 },
  ];
  assert.deepEqual(
    [...planShards(loads, 2)],
    [
      ['slow.test', 0],
      ['even.test', 1],
      ['fast.test', 1],
      ['tiny.test', 0],
    ],
  );
});

test('the plan does not depend on the order of the hosts, and no host is lost', () => {
  const load = fc.record({
    host: fc.domain(),
    targets: fc.integer({ min: 1, max: 5_000 }),
    paceMs: fc.integer({ min: 1, max: 15_000 }),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(load, { selector: (l) => l.host }),
      fc.integer({ min: 1, max: 32 }),
      (loads, shards) => {
        const plan = planShards(loads, shards);
        assert.deepEqual(plan, planShards(loads.toReversed(), shards));
        assert.equal(plan.size, loads.length);
        assert.ok([...plan.values()].every((shard) => shard >= 0 && shard < shards));
      },
    ),
  );
});

test('no shard has more than 4/3 of the mean work plus its slowest host', () => {
  const loads = Array.from({ length: 400 }, (_, index) => ({
    host: `host-${index}.test`,
    targets: 1 + ((index * 7919) % 300),
    paceMs: 100,
  }));
  const plan = planShards(loads, 8);
  const work = Array.from({ length: 8 }, () => 0);
  for (const load of loads) {
    const shard = plan.get(load.host) ?? 0;
    work[shard] = (work[shard] ?? 0) + load.targets;
  }
  const mean = work.reduce((sum, targets) => sum + targets, 0) / 8;
  assert.ok(Math.max(...work) < mean * 1.01, work.join(' '));
});
