import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { extract } from '../../src/extract/extract.ts';

/** Pieces of Markdown that meet in unforeseen ways. */
const PIECES = [
  ...[
    '[',
    ']',
    '(',
    ')',
    '](',
    '](/u)',
    '](<a b>)',
    '[a](/b "t")',
    '![i](/j)',
    '[x][y]',
    '[y]',
    '[y]: /d\n',
    '[^1]',
    '[^1]: ',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '    ',
    ' ',
    '\t',
    '> ',
    '- ',
    '1. ',
    '# ',
    '===\n',
    '---\n',
    '+++\n',
    '- [ ] ',
    '***\n',
  ],
  ...[
    '`',
    '``',
    '```\n',
    '~~~\n',
    '$',
    '$$',
    '\\',
    '&amp;',
    '|',
    '|-|\n',
    'a|b\n',
    '*',
    '_',
    '~~',
    '{',
    '}',
    '\\|',
  ],
  ...[
    '<http://q.r/s>',
    '<a@b.cc>',
    'http://m.n/o',
    'https://p.qq/(r)s)',
    'www.t.uu',
    'v@w.xx',
    '@',
    ':',
    '://',
  ],
  ...[
    '<a href="/k">',
    '</a>',
    '<img srcset="a 1x, b">',
    '<!--',
    '-->',
    '<!--deadwood ignore-->',
    '<!--deadwood disable x-->',
  ],
  ...[
    '<div>\n',
    '</div>\n',
    '<pre>',
    '<script>',
    '<?',
    '?>',
    '<![CDATA[',
    ']]>',
    '<',
    '>',
    '"',
    "'",
    '.',
    'text',
    'ü',
    '😀',
    '\ufeff',
    '\u2028',
    '\0',
  ],
];
const markdown = fc
  .array(
    fc.oneof(
      { arbitrary: fc.constantFrom(...PIECES), weight: 9 },
      { arbitrary: fc.string({ unit: 'binary' }), weight: 1 },
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));
const path = fc.constantFrom('a.md', 'a.mdx');

/** Lines as the product counts them, with their line endings. */
function linesOf(text: string): readonly string[] {
  return text.split(/(?<=\n|\r(?!\n))/);
}

describe('for any text', () => {
  test('nothing is thrown, and each destination is the text at its span', () => {
    fc.assert(
      fc.property(path, markdown, (name, text) => {
        const lines = linesOf(text);
        const { links, silences, lineCount } = extract(name, text);
        const offsetOf = (line: number, column: number) =>
          lines.slice(0, line - 1).join('').length + column - 1;
        for (const { destination, span } of links) {
          assert.equal(
            text.slice(offsetOf(span.line, span.column), offsetOf(span.endLine, span.endColumn)),
            destination,
          );
          assert.ok(span.column >= 1 && span.column <= (lines[span.line - 1] ?? '').length + 1);
        }
        for (const { first, last } of silences)
          assert.ok(first >= 1 && first <= last && last <= Math.max(lineCount, 1));
      }),
      { numRuns: 3000 },
    );
  });

  test('links come in the order of the document, texts are short, anchors are unique', () => {
    fc.assert(
      fc.property(path, markdown, (name, text) => {
        const { links, anchors } = extract(name, text);
        const places = links.map(({ span }) => span.line * 1e6 + span.column);
        assert.deepEqual(
          places,
          places.toSorted((a, b) => a - b),
        );
        assert.ok(links.every((link) => link.text.length <= 200));
        assert.equal(new Set(anchors).size, anchors.length);
      }),
      { numRuns: 1500 },
    );
  });

  test('twice the same', () => {
    fc.assert(
      fc.property(path, markdown, (name, text) => assert.deepEqual(extract(name, text), extract(name, text))),
      { numRuns: 300 },
    );
  });

  test('line endings make no difference', () => {
    fc.assert(
      fc.property(path, markdown, (name, source) => {
        const text = source.replace(/\r\n?/g, '\n');
        const withCrLf = extract(name, text.replaceAll('\n', '\r\n'));
        const withCr = extract(name, text.replaceAll('\n', '\r'));
        const plain = extract(name, text);
        const essence = (extraction: typeof plain) => ({
          ...extraction,
          links: extraction.links.map((link) => ({
            ...link,
            destination: link.destination.replace(/\r\n?/g, '\n'),
            url: link.url.replace(/\r\n?/g, '\n'),
          })),
        });
        assert.deepEqual(essence(withCrLf), plain);
        assert.deepEqual(essence(withCr), plain);
      }),
      { numRuns: 1500 },
    );
  });
});
