import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Occurrence } from '../../src/domain/target.ts';
import { duplicateRemoval, duplicateRemovals } from '../../src/resolve/duplicate-removal.ts';

/** The n-th `[text](destination)` of a text, 1-based, as an occurrence. */
function occurrence(text: string, ordinal: number): Occurrence {
  const match = [...text.matchAll(/\[([^\]]*)\]\(([^)]*)\)/g)][ordinal - 1];
  assert.ok(match !== undefined);
  const before = text.slice(0, match.index).split(/\r\n|\n/);
  const line = before.length;
  const column = (before.at(-1)?.length ?? 0) + 1;
  const [, label = '', destination = ''] = match;
  return {
    file: 'a.md',
    link: {
      kind: 'inline',
      text: label,
      destination,
      url: destination,
      isEntry: true,
      span: { line, column, endLine: line, endColumn: column + destination.length },
    },
  };
}

function removalIn(text: string, first = 1, later = 2) {
  return duplicateRemoval(text, {
    first: occurrence(text, first),
    later: occurrence(text, later),
    by: 'text',
  });
}

const A = '- [A](https://a.test/) - Does things.';
const B = '- [B](https://b.test/)';

describe('an exact duplicate in a list is removed with its line', () => {
  const TABLE: readonly { name: string; text: string; later?: number; line: number }[] = [
    { name: 'at the end', text: `${A}\n${B}\n${A}\n`, later: 3, line: 3 },
    { name: 'at the end of a file without final line ending', text: `${A}\n${B}\n${A}`, later: 3, line: 3 },
    { name: 'before another', text: `# One\n\n${A}\n\n# Two\n\n${A}\n${B}\n`, line: 7 },
    { name: 'with CRLF', text: `${A}\r\n${B}\r\n${A}\r\n`, later: 3, line: 3 },
    { name: 'nested', text: `- x\n  ${A}\n  ${B}\n  ${A}\n- y\n`, later: 3, line: 4 },
    {
      name: 'of another bullet, in another list',
      text: `${A}\n\n* [B](https://b.test/)\n${A.replace('-', '*')}\n`,
      later: 3,
      line: 4,
    },
    { name: 'without the description of the first', text: `${A}\n- [A](https://a.test/)\n`, line: 2 },
    { name: 'before a heading', text: `${A}\n${A}\n## Next\n`, line: 2 },
  ];
  for (const { name, text, later = 2, line } of TABLE) {
    test(name, () => {
      const written = text.split(/\r?\n/)[line - 1] ?? '';
      assert.deepEqual(removalIn(text, 1, later), {
        span: { line, column: 1, endLine: line, endColumn: written.length + 1 },
        text: '',
        deleteLine: true,
      });
    });
  }
});

describe('anything else is left to a person', () => {
  const TABLE: readonly { name: string; text: string; later?: number }[] = [
    { name: 'another text', text: `${A}\n- [Another](https://a.test/)\n` },
    { name: 'another destination', text: `${A}\n- [A](http://a.test/)\n` },
    { name: 'another description', text: `${A}\n- [A](https://a.test/) - Does other things.\n` },
    { name: 'a second link', text: `${A}\n- [A](https://a.test/) [B](https://b.test/)\n` },
    { name: 'a continuation', text: `${A}\n${A}\n  More.\n` },
    { name: 'a lazy continuation', text: `${A}\n${A}\nMore.\n` },
    { name: 'children', text: `${A}\n${A}\n  - [C](https://c.test/)\n` },
    { name: 'a paragraph below a blank line', text: `${A}\n${A}\n\n  More.\n` },
    { name: 'a numbered item', text: '1. [A](https://a.test/)\n2. [A](https://a.test/)\n' },
    { name: 'the only item of its list', text: `${A}\n\n# Two\n\n${A}\n\nEnd.\n` },
    { name: 'a loose list', text: `${B}\n\n${A}\n\n${A}\n\n${B}\n`, later: 3 },
    { name: 'a table row', text: '| [A](https://a.test/) | x |\n| [A](https://a.test/) | x |\n' },
    { name: 'the same line', text: '- [A](https://a.test/) [A](https://a.test/)\n' },
    { name: 'a done task for an open one', text: '- [ ] [A](https://a.test/)\n- [x] [A](https://a.test/)\n' },
    { name: 'a quotation', text: `> ${A}\n> ${A}\n` },
  ];
  for (const { name, text, later } of TABLE) {
    test(name, () => assert.equal(removalIn(text, name === 'a loose list' ? 2 : 1, later), undefined));
  }

  test('one found by a redirect, or in another file', () => {
    const text = `${A}\n${A}\n`;
    const first = occurrence(text, 1);
    const later = occurrence(text, 2);
    assert.equal(duplicateRemoval(text, { first, later, by: 'redirect' }), undefined);
    assert.equal(duplicateRemoval(text, { first: { ...first, file: 'b.md' }, later, by: 'text' }), undefined);
  });
});

test('many in one document at once', () => {
  const text = `${A}\n`.repeat(3);
  const duplicates = [2, 3].map((ordinal) => ({
    first: occurrence(text, 1),
    later: occurrence(text, ordinal),
    by: 'text' as const,
  }));
  assert.deepEqual(
    [...duplicateRemovals(text, duplicates).values()].map((edit) => edit.span.line),
    [2, 3],
  );
});
