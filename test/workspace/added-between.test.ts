import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addedBetween } from '../../src/workspace/added-between.ts';

const cases: readonly [string, string, string, { first: number; last: number }[]][] = [
  ['the same', 'a\nb\n', 'a\nb\n', []],
  ['from nothing', '', 'a\nb\n', [{ first: 1, last: 2 }]],
  [
    'in the middle and at the end',
    'a\nb\n',
    'a\nx\ny\nb\nz',
    [
      { first: 2, last: 3 },
      { first: 5, last: 5 },
    ],
  ],
  ['a second copy of a line is new', 'a\nb\n', 'a\nb\na\n', [{ first: 3, last: 3 }]],
  ['a moved line is not', 'a\nb\nc\n', 'c\na\nb\n', []],
  ['other line endings are another line', 'a\nb\n', 'a\r\nb\n', [{ first: 1, last: 1 }]],
];

for (const [name, before, after, expected] of cases) {
  test(name, () => assert.deepEqual(addedBetween(before, after), expected));
}
