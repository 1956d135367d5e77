import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { extract } from '../../src/extract/extract.ts';

/**
 * Texts on which Markdown parsers have been known to take quadratic time or more (cmark's test/pathological_tests.py, and our own
 * finds). At this size a linear reader needs milliseconds each, a quadratic one minutes: the suite's time limit tells them apart.
 */
const SIZE = 300_000;

/** `unit` over and over, SIZE characters. */
function repeat(unit: string): string {
  return unit.repeat(Math.ceil(SIZE / unit.length));
}

function counted(make: (index: number) => string): string {
  let text = '';
  for (let index = 1; text.length < SIZE; index += 1) text += make(index);
  return text;
}

const CASES: Readonly<Record<string, string>> = {
  'nested emphasis': `${repeat('*a **a ')}b${repeat(' a** a*')}`,
  'many closers': repeat('a]'),
  'many openers': repeat('[a'),
  'openers with destinations': repeat('[]('),
  'openers and pointed destinations': repeat('[a](<b'),
  'nested brackets': `${repeat('[')}a${repeat(']')}`,
  'nested images': `${repeat('![')}${repeat('](a)')}`,
  'images around links': `${repeat('![')}${repeat('[a](b)')}`,
  'reference after reference': `[a]: /u\n\n${repeat('[a][b]')}`,
  'nested quotes': `${repeat('> ')}a`,
  'nested lists on a line': `${repeat('- ')}a`,
  'nested lists over lines': counted((index) => `${' '.repeat(Math.min(index, 1000))}* a\n`),
  'lines of many quotes': repeat(`${'>'.repeat(200)}\n`),
  'empty items': repeat('-\n'),
  'thematic breaks that are none': repeat('- - - x\n'),
  'backticks of every length': counted((index) => `e${'`'.repeat(index)}`),
  'backticks in a heading': `# ${counted((index) => `e${'`'.repeat(index)}`)}`,
  'brackets in a heading': `# ${repeat('[')}`,
  'comments in a heading': `# ${repeat('<!-- ')}`,
  'underscores in a heading': `# ${repeat('_a ')}`,
  'unclosed comments': repeat('a <!--'),
  'unclosed instructions': `a ${repeat('<?')}`,
  'unclosed sections': `a ${repeat('<![CDATA[')}`,
  'unclosed declarations': `a ${repeat('<!A ')}`,
  'empty angles': `a${repeat('<>')}`,
  'unclosed tags': repeat('a <b c="'),
  'a tag of many attributes': `a <b${repeat(' c')}`,
  'tags that never end, in a block': `<div>\n${repeat('<a')}`,
  'quotes that never end, in a block': `<div>\n${repeat('<a b="')}`,
  'autolinks that are none': repeat('<a@'),
  'hosts that are none': repeat('www._'),
  'addresses that are none': repeat('a@'),
  'closing parentheses after a URL': `http://a.example/${repeat(')')}`,
  'entities after a URL': `http://a.example/${repeat('&amp;')}`,
  'a title that never ends': `[a]: /u "${repeat('x\n')}`,
  'a label that never ends': `[${repeat('x\n')}`,
  'tables that are none': repeat('a\n-|-\n'),
  'a delimiter row with much white space': `a|b\n-|-${repeat(' ')}x`,
  'a row of pipes': `${repeat('|')}\n${repeat('|-')}\n`,
  dollars: repeat('$a '),
  'ignore comments': repeat('<!--deadwood ignore-->\n\n'),
  'white space in a comment': `<!--deadwood ignore${repeat(' ')}!-->`,
  'a srcset': `<img srcset="${repeat('a ,')}">`,
  'front matter that never ends': `---\n${repeat('a: b\n')}`,
  'one line': repeat('x'),
  'carriage returns': repeat('\r'),
  zeros: repeat('\0'),
};

describe('near-linear time', { timeout: 60_000 }, () => {
  for (const [name, text] of Object.entries(CASES)) {
    test(name, () => {
      const { lineCount } = extract('x.md', text);
      assert.ok(lineCount > 0);
    });
  }
  test('expressions that never end, in MDX', () => {
    assert.deepEqual(extract('x.mdx', repeat('{')).links, []);
  });
  test('as many links as there are', () => {
    assert.equal(extract('x.md', '[a](http://b.example/c) '.repeat(50_000)).links.length, 50_000);
  });
});
