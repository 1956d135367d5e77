import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Target } from '../src/domain/target.ts';
import { feed } from '../src/feed.ts';
import type { Sightings } from '../src/history/sightings.ts';
import { collected, inBatches } from './support/batches.ts';

/** When each was last looked at; what is not here never was. */
const SEEN: Readonly<Record<string, number>> = {
  'https://a.test/': 300,
  'https://b.test/': 100,
  'https://d.test/': 200,
};
const target = (name: string): Target => ({ kind: 'web', url: `https://${name}.test/`, occurrences: [] });
const local: Target = { kind: 'repository', url: 'docs/a.md', path: 'docs/a.md', occurrences: [] };
const TARGETS = [target('a'), target('b'), local, target('c'), target('d'), target('e')];

const sightings = (wasIncomplete: boolean) =>
  ({ wasIncomplete: () => wasIncomplete, lastCheckedMs: (url: string) => SEEN[url] }) as Sightings;
const order = async (memory: Sightings | undefined, shard?: { index: number; count: number }) => {
  const settings = { perHost: 4, ...(shard === undefined ? {} : { shard }) };
  const fed = await collected(feed(inBatches(TARGETS), { settings, sightings: memory }));
  return fed.map(({ url }) => url.replace(/^https:\/\/|\.test\/$/g, '')).join(' ');
};

describe('targets are asked', () => {
  test('as they are found, when the run before got to all of them, or there was none', async () => {
    assert.equal(await order(sightings(false)), 'a b docs/a.md c d e');
    assert.equal(await order(undefined), 'a b docs/a.md c d e');
  });

  test('oldest sighting first, when it did not: the never seen before all others', async () => {
    assert.equal(await order(sightings(true)), 'docs/a.md c e b d a');
  });

  test('on one machine of several: its own, in the same order', async () => {
    const shares = [
      await order(sightings(true), { index: 1, count: 2 }),
      await order(sightings(true), { index: 2, count: 2 }),
    ];
    assert.deepEqual(shares.join(' ').split(' ').sort(), ['a', 'b', 'c', 'd', 'e']);
    const rank = 'c e b d a'.split(' ');
    for (const share of shares) {
      const ranks = share.split(' ').map((name) => rank.indexOf(name));
      assert.deepEqual(
        ranks,
        ranks.toSorted((x, y) => x - y),
      );
    }
  });
});
