import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lintDocument } from '../../src/lint/document-lint.ts';
import { createEngine } from '../../src/lint/engine.ts';
import { REPAIRS } from '../../src/lint/repairs.ts';
import { applyEdit } from './apply-edit.ts';
import { readExamples } from './documented-examples.ts';

/** Rule, its options, a document with one fault, the document mended. */
const CASES: readonly (readonly [string, unknown, string, string])[] = [
  ['blockquote-indentation', 2, '>  a\n', '> a\n'],
  ['blockquote-indentation', 4, '> a\n', '>   a\n'],
  ['checkbox-character-style', { checked: 'x' }, '- [X] a\n', '- [x] a\n'],
  ['checkbox-content-indent', undefined, '- [ ]  a\n', '- [ ] a\n'],
  ['definition-case', undefined, '[a]\n\n[A]: b\n', '[a]\n\n[a]: b\n'],
  ['definition-spacing', undefined, '[a b]\n\n[a  b]: c\n', '[a b]\n\n[a b]: c\n'],
  ['emphasis-marker', '*', 'a _b_ c\n', 'a *b* c\n'],
  ['fenced-code-marker', '`', '> ~~~sh\n> a\n> ~~~\n', '> ```sh\n> a\n> ```\n'],
  ['fenced-code-marker', '~', '````\na\n````\n', '~~~~\na\n~~~~\n'],
  ['final-newline', undefined, 'a', 'a\n'],
  ['final-newline', undefined, 'a\r\nb', 'a\r\nb\r\n'],
  ['hard-break-spaces', undefined, 'a    \nb\n', 'a  \nb\n'],
  ['hard-break-spaces', { allowSpaces: false }, 'a  \nb\n', 'a\\\nb\n'],
  ['heading-style', 'atx', 'a *b*\n=====\n', '# a *b*\n'],
  ['heading-style', 'atx', '## a ##\n', '## a\n'],
  ['heading-style', 'atx-closed', '## a\n', '## a ##\n'],
  ['heading-style', 'setext', '## abcd\r\n\r\nb\r\n', 'abcd\r\n----\r\n\r\nb\r\n'],
  ['link-title-style', '"', "[a](b 'c')\n", '[a](b "c")\n'],
  ['link-title-style', '()', '[a]\n\n[a]: b "c"\n', '[a]\n\n[a]: b (c)\n'],
  ['list-item-bullet-indent', undefined, ' - a\n', '- a\n'],
  ['list-item-content-indent', undefined, '- a\n\n   b\n', '- a\n\n  b\n'],
  ['list-item-indent', 'one', '-   a\n', '- a\n'],
  ['list-item-indent', 'tab', '1. a\n', '1.  a\n'],
  ['no-blockquote-without-marker', undefined, '> a\nb\n', '> a\n> b\n'],
  ['no-consecutive-blank-lines', undefined, 'a\n\n\n\nb\n', 'a\n\nb\n'],
  ['no-consecutive-blank-lines', undefined, 'a\r\n\r\n\r\nb\r\n', 'a\r\n\r\nb\r\n'],
  ['no-heading-content-indent', undefined, '#   a\n', '# a\n'],
  ['no-heading-content-indent', undefined, '# a   #\n', '# a #\n'],
  ['no-heading-indent', undefined, '  # a\n', '# a\n'],
  ['no-literal-urls', undefined, 'a https://example.com/b, c\n', 'a <https://example.com/b>, c\n'],
  ['no-missing-blank-lines', undefined, '# a\nb\n', '# a\n\nb\n'],
  ['no-paragraph-content-indent', undefined, 'a\n  b\n', 'a\nb\n'],
  ['no-shortcut-reference-image', undefined, '![a]\n\n[a]: b\n', '![a][]\n\n[a]: b\n'],
  ['no-shortcut-reference-link', undefined, '[a]\n\n[a]: b\n', '[a][]\n\n[a]: b\n'],
  ['no-table-indentation', undefined, '  | a |\n| - |\n', '| a |\n| - |\n'],
  ['no-tabs', undefined, '-\ta\n', '-   a\n'],
  ['no-unneeded-full-reference-image', undefined, '![a][a]\n\n[a]: b\n', '![a][]\n\n[a]: b\n'],
  ['no-unneeded-full-reference-link', undefined, '[a][A]\n\n[a]: b\n', '[a][]\n\n[a]: b\n'],
  ['ordered-list-marker-style', '.', '1) a\n', '1. a\n'],
  ['ordered-list-marker-value', 'ordered', '1. a\n3. b\n', '1. a\n2. b\n'],
  ['rule-style', '---', 'a\n\n* * *\n', 'a\n\n---\n'],
  ['strikethrough-marker', '~~', 'a ~b~ c\n', 'a ~~b~~ c\n'],
  ['strikethrough-marker', '~', 'a ~~b~~ c\n', 'a ~b~ c\n'],
  ['strong-marker', '*', 'a __b__ c\n', 'a **b** c\n'],
  ['table-cell-padding', 'padded', '|a |\n| - |\n', '| a |\n| - |\n'],
  ['table-pipe-alignment', undefined, '| aa |\n| -- |\n| b |\n', '| aa |\n| -- |\n| b  |\n'],
  ['table-pipes', undefined, '| a | b |\n| - | - |\n| c | d\n', '| a | b |\n| - | - |\n| c | d |\n'],
  ['table-pipes', undefined, '| a | b |\n| - | - |\nc | d |\n', '| a | b |\n| - | - |\n| c | d |\n'],
  ['unordered-list-marker-style', '-', '* a\n', '- a\n'],
];

/** What a one-click change would spoil: it is only said. */
const UNSAFE: readonly (readonly [string, unknown, string, string])[] = [
  ['emphasis-marker', '_', 'a*b*c\n', 'within a word, `_` is no emphasis'],
  ['unordered-list-marker-style', '-', '* a\n* b\n', 'one marker alone would split the list'],
  ['ordered-list-marker-style', '.', '1) a\n2) b\n', 'one marker alone would split the list'],
  ['list-item-indent', 'one', '-   a\n\n        code\n', 'the code would be indented once more'],
  ['no-tabs', undefined, '```\na\tb\n```\n', 'the tab is part of the code'],
  ['no-literal-urls', undefined, 'www.example.com\n', 'an autolink shows its scheme'],
  ['fenced-code-marker', '~', '```\n~~~\n```\n', 'the fence would end early'],
  ['rule-style', '---', 'a\n***\n', 'the line above would become a heading'],
  ['link-title-style', '"', `[a](b 'say "c"')\n`, 'the title holds the other marker'],
  ['no-heading-punctuation', undefined, '# a:\n', 'it changes what is read'],
  ['definition-case', undefined, '[A\n', 'no definition at all'],
];

async function edits(rule: string, options: unknown, text: string) {
  const engine = await createEngine({ plugins: [{ kind: 'rule', id: rule, options }] });
  const lint = await lintDocument(engine, 'a.md', text);
  return Array.fromAsync(lint.edits('all'));
}

describe('repairs', () => {
  for (const [rule, options, text, mended] of CASES) {
    test(`${rule}: ${JSON.stringify(text)} → ${JSON.stringify(mended)}`, async () => {
      const result = await edits(rule, options, text);
      assert.deepEqual(
        result.map(({ edit }) => applyEdit(text, edit)),
        [mended],
      );
    });
  }

  test('each rule with a repair has a case here', () => {
    assert.deepEqual([...new Set(CASES.map(([rule]) => rule))], Object.keys(REPAIRS));
  });

  for (const [rule, options, text, why] of UNSAFE) {
    test(`${rule}: ${JSON.stringify(text)} is left alone, ${why}`, async () => {
      assert.deepEqual(await edits(rule, options, text), []);
    });
  }

  test('in every documented example, an edit takes away its finding and brings no other', async () => {
    let offered = 0;
    for (const rule of Object.keys(REPAIRS)) {
      for (const { config, text } of readExamples(rule)) {
        const engine = await createEngine({ plugins: [{ kind: 'rule', id: rule, options: config }] });
        const lint = await lintDocument(engine, 'a.md', text);
        for await (const { edit } of lint.edits([{ first: 1, last: 9 }])) {
          const after = await lintDocument(engine, 'a.md', applyEdit(text, edit));
          const where = `${rule}: ${JSON.stringify(edit)} in ${JSON.stringify(text)}`;
          assert.ok(after.findings.length < lint.findings.length, where);
          offered += 1;
        }
      }
    }
    assert.ok(offered > 150, `only ${offered} edits`);
  });

  test('only what is asked for is proven, and no more than the limits allow', async () => {
    const engine = await createEngine({ plugins: [{ kind: 'rule', id: 'emphasis-marker', options: '*' }] });
    const lint = await lintDocument(engine, 'a.md', '_a_\n\n'.repeat(100));
    assert.equal(lint.findings.length, 100);
    const some = await Array.fromAsync(lint.edits([{ first: 3, last: 5 }]));
    assert.deepEqual(
      some.map(({ index }) => lint.findings[index]?.line),
      [3, 5],
    );
    assert.equal((await Array.fromAsync(lint.edits('all'))).length, 30);
    const large = await lintDocument(engine, 'a.md', `_a_\n\n${'word '.repeat(60_000)}\n\n_a_ _b_ _c_\n`);
    assert.equal((await Array.fromAsync(large.edits('all'))).length, 1);
  });
});
