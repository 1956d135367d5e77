import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anchorLinesOf } from '../../src/extract/anchors.ts';

test('every anchor comes from the lines that make it: headings whole, HTML by the first line of its block', () => {
  const text = [
    '# Top',
    'Over',
    'two lines',
    '---',
    '> ## Quoted',
    '',
    '<a id="mark"></a>',
    '',
    '## Top',
    '```',
    '# no heading',
    '```',
    'A note.[^n]',
    '',
    '[^n]: The note.',
  ].join('\n');
  assert.deepEqual(Object.fromEntries(anchorLinesOf(text)), {
    top: { first: 1, last: 1 },
    'overtwo-lines': { first: 2, last: 4 },
    quoted: { first: 5, last: 5 },
    mark: { first: 7, last: 7 },
    'top-1': { first: 9, last: 9 },
  });
});
