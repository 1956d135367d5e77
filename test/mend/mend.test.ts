import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Edit } from '../../src/domain/finding.ts';
import { applyEdits } from '../../src/mend/mend.ts';

function replace(line: number, column: number, endColumn: number, text: string): Edit {
  return { span: { line, column, endLine: line, endColumn }, text };
}

function deleteLine(line: number, endLine = line): Edit {
  return { span: { line, column: 1, endLine, endColumn: 1 }, text: '', deleteLine: true };
}

describe('edits are made at their exact places, and nothing else changes', () => {
  const cases: readonly [string, string, readonly Edit[], string][] = [
    ['one destination', '[a](http://x) b\n', [replace(1, 5, 13, 'https://y')], '[a](https://y) b\n'],
    ['CRLF and no final line ending', 'a\r\n[b](u)\r\nc', [replace(2, 5, 6, 'v')], 'a\r\n[b](v)\r\nc'],
    ['a lone CR ends a line', 'a\r[b](u)\rc', [replace(2, 5, 6, 'v')], 'a\r[b](v)\rc'],
    ['BOM', '\ufeff[b](u)\n', [replace(1, 5, 6, 'v')], '\ufeff[b](v)\n'],
    [
      'two on one line, given backwards',
      '(u)(v)\n',
      [replace(1, 5, 6, '2'), replace(1, 2, 3, '1')],
      '(1)(2)\n',
    ],
    ['a line goes with its ending', 'a\r\nb\r\nc', [deleteLine(2)], 'a\r\nc'],
    ['the last line goes', 'a\nb', [deleteLine(2)], 'a\n'],
    ['insertion', 'ab\n', [replace(1, 2, 2, '-')], 'a-b\n'],
    ['astral characters count two columns', '😀(u)\n', [replace(1, 4, 5, 'v')], '😀(v)\n'],
  ];
  for (const [name, before, edits, expected] of cases) {
    test(name, () => assert.deepEqual(applyEdits(before, edits), { text: expected, skipped: [] }));
  }
});

test('an edit inside a deleted line, or outside of the text, is given back', () => {
  const inside = replace(1, 2, 3, 'x');
  const outside = replace(9, 1, 2, 'x');
  const beyond = replace(2, 5, 9, 'x');
  assert.deepEqual(applyEdits('abc\nd\n', [inside, deleteLine(1), outside, beyond]), {
    text: 'd\n',
    skipped: [outside, beyond, inside],
  });
});

test('no edits, no change; what lies outside of an edit stays byte for byte', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.equal(applyEdits(text, []).text, text);
      const before = `${text}\n`;
      const line = before.split(/\r\n|\n|\r/).length;
      assert.equal(applyEdits(`${before}(u)`, [replace(line, 2, 3, 'v')]).text, `${before}(v)`);
    }),
  );
});
