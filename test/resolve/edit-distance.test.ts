import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { editDistance } from '../../src/resolve/edit-distance.ts';

test('counts insertions, deletions, substitutions and swaps of neighbours', () => {
  const TABLE: readonly (readonly [string, string, number, number | undefined])[] = [
    ['guide', 'guide', 0, 0],
    ['guide', 'guid', 1, 1],
    ['guide', 'giude', 1, 1],
    ['kitten', 'sitting', 3, 3],
    ['kitten', 'sitting', 2, undefined],
    ['', 'ab', 2, 2],
    ['abc', '', 2, undefined],
  ];
  for (const [a, b, limit, expected] of TABLE) assert.equal(editDistance(a, b, limit), expected);
});

test('is the textbook’s distance up to the limit', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
      const distance = textbookDistance(a, b);
      assert.equal(editDistance(a, b, limit), distance > limit ? undefined : distance);
    }),
    { numRuns: 3_000 },
  );
});

/** Optimal string alignment over the whole table. */
function textbookDistance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => i || j),
  );
  const at = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let edits = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, at(i - 2, j - 2) + 1);
      (table[i] ?? [])[j] = edits;
    }
  }
  return at(a.length, b.length);
}
