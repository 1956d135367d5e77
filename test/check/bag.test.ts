import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Bag } from '../../src/check/bag.ts';

interface Thing {
  readonly name: number;
  place: number;
}

test('a bag holds what a Set would, whatever is put in and taken out', () => {
  const changes = fc.array(fc.tuple(fc.constantFrom('add', 'delete'), fc.nat(12)));
  fc.assert(
    fc.property(changes, (made) => {
      const things: readonly Thing[] = Array.from({ length: 13 }, (_, name) => ({ name, place: -1 }));
      const bag = new Bag<Thing>();
      const set = new Set<Thing>();
      for (const [change, index] of made) {
        const thing = things[index] as Thing;
        bag[change](thing);
        set[change](thing);
      }
      const byName = (held: Iterable<Thing>) => [...held].map(({ name }) => name).sort((a, b) => a - b);
      assert.deepEqual([byName(bag.all()), bag.size], [byName(set), set.size]);
      assert.deepEqual(
        things.map((thing) => bag.has(thing)),
        things.map((thing) => set.has(thing)),
      );
      bag.clear();
      assert.deepEqual([bag.size, things.every(({ place }) => place === -1)], [0, true]);
    }),
  );
});
