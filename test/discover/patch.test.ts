import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  addedLines,
  canComment,
  commentableLines,
  deletedLines,
  parsePatch,
} from '../../src/discover/patch.ts';

/** As GitHub's API gives it: no file header, no final line feed. */
const TWO_HUNKS = [
  '@@ -1,4 +1,5 @@',
  ' # Title',
  '-old',
  '+new',
  '+another',
  ' ',
  ' text',
  '@@ -20,3 +21,2 @@ ## Section @@ odd',
  ' a',
  '-gone',
  ' b',
].join('\n');

describe('patch', () => {
  test('reads hunks with the numbers of both sides', () => {
    assert.deepEqual(parsePatch(TWO_HUNKS), {
      isMalformed: false,
      hunks: [
        {
          oldStart: 1,
          newStart: 1,
          oldLines: 4,
          newLines: 5,
          oldLacksNewline: false,
          newLacksNewline: false,
          lines: [
            { kind: 'context', text: '# Title', oldLine: 1, newLine: 1 },
            { kind: 'deletion', text: 'old', oldLine: 2 },
            { kind: 'addition', text: 'new', newLine: 2 },
            { kind: 'addition', text: 'another', newLine: 3 },
            { kind: 'context', text: '', oldLine: 3, newLine: 4 },
            { kind: 'context', text: 'text', oldLine: 4, newLine: 5 },
          ],
        },
        {
          oldStart: 20,
          newStart: 21,
          oldLines: 3,
          newLines: 2,
          oldLacksNewline: false,
          newLacksNewline: false,
          lines: [
            { kind: 'context', text: 'a', oldLine: 20, newLine: 21 },
            { kind: 'deletion', text: 'gone', oldLine: 21 },
            { kind: 'context', text: 'b', oldLine: 22, newLine: 22 },
          ],
        },
      ],
    });
  });

  test('knows what was added, what was deleted and where a comment may stand', () => {
    const patch = parsePatch(TWO_HUNKS);
    assert.deepEqual(addedLines(patch), [{ first: 2, last: 3 }]);
    assert.deepEqual(deletedLines(patch), [
      { line: 2, text: 'old' },
      { line: 21, text: 'gone' },
    ]);
    assert.deepEqual(commentableLines(patch, 'RIGHT'), [
      { first: 1, last: 5 },
      { first: 21, last: 22 },
    ]);
    assert.deepEqual(commentableLines(patch, 'LEFT'), [
      { first: 2, last: 2 },
      { first: 21, last: 21 },
    ]);
  });

  test('a comment range stays in one hunk', () => {
    const patch = parsePatch(TWO_HUNKS);
    assert.equal(canComment(patch, 'RIGHT', 1, 5), true);
    assert.equal(canComment(patch, 'RIGHT', 22), true);
    assert.equal(canComment(patch, 'RIGHT', 5, 21), false);
    assert.equal(canComment(patch, 'RIGHT', 6), false);
    assert.equal(canComment(patch, 'RIGHT', 5, 1), false);
    assert.equal(canComment(patch, 'LEFT', 2), true);
    assert.equal(canComment(patch, 'LEFT', 1), false);
    assert.equal(canComment(patch, 'LEFT', 2, 21), false);
  });

  test('a range on the left may span context between two deleted lines', () => {
    const patch = parsePatch('@@ -1,3 +1 @@\n-a\n b\n-c');
    assert.equal(canComment(patch, 'LEFT', 1, 3), true);
    assert.equal(canComment(patch, 'LEFT', 1, 2), false);
  });

  test('new file, deleted file, a count left out', () => {
    assert.deepEqual(addedLines(parsePatch('@@ -0,0 +1,2 @@\n+a\n+b')), [{ first: 1, last: 2 }]);
    assert.deepEqual(commentableLines(parsePatch('@@ -1,2 +0,0 @@\n-a\n-b'), 'RIGHT'), []);
    assert.deepEqual(commentableLines(parsePatch('@@ -1,2 +0,0 @@\n-a\n-b'), 'LEFT'), [
      { first: 1, last: 2 },
    ]);
    assert.deepEqual(addedLines(parsePatch('@@ -7 +7 @@\n-a\n+b')), [{ first: 7, last: 7 }]);
    assert.deepEqual(parsePatch(''), { hunks: [], isMalformed: false });
  });

  test('a missing final line feed is told for the side it is missing on', () => {
    const lacks = (patch: string) => {
      const hunk = parsePatch(patch).hunks[0];
      return [hunk?.oldLacksNewline, hunk?.newLacksNewline, parsePatch(patch).isMalformed];
    };
    const mark = '\\ No newline at end of file';
    assert.deepEqual(lacks(`@@ -1 +1 @@\n-a\n${mark}\n+b`), [true, false, false]);
    assert.deepEqual(lacks(`@@ -1 +1 @@\n-a\n+b\n${mark}`), [false, true, false]);
    assert.deepEqual(lacks(`@@ -1 +1 @@\n-a\n${mark}\n+b\n${mark}`), [true, true, false]);
    assert.deepEqual(lacks(`@@ -1,2 +1 @@\n-a\n b\n${mark}\n`), [true, true, false]);
  });

  test('lines that look like headers are lines', () => {
    const patch = parsePatch(
      '@@ -1,2 +1,3 @@\n--- a/x\n+++ b/x\n+@@ -1 +1 @@\n-diff --git a/x b/x\n+\\ No newline',
    );
    assert.equal(patch.isMalformed, false);
    assert.deepEqual(
      patch.hunks[0]?.lines.map((line) => line.text),
      ['-- a/x', '++ b/x', '@@ -1 +1 @@', 'diff --git a/x b/x', '\\ No newline'],
    );
  });

  test('carriage returns belong to the text; trimmed empty context is context', () => {
    const patch = parsePatch('@@ -1,3 +1,3 @@\n a\r\n\n-b\r\n+c\r');
    assert.equal(patch.isMalformed, false);
    assert.deepEqual(
      patch.hunks[0]?.lines.map((line) => line.text),
      ['a\r', '', 'b\r', 'c\r'],
    );
  });

  test('reads what git writes around a hunk', () => {
    const header = ['diff --git a/x.md b/x.md', 'index 1..2 100644', '--- a/x.md', '+++ b/x.md'].join('\n');
    assert.deepEqual(parsePatch(`${header}\n${TWO_HUNKS}\n`), parsePatch(TWO_HUNKS));
  });

  test('what is malformed is said, and the rest is understood', () => {
    const cut = parsePatch('@@ -1,9 +1,9 @@\n a\n+b');
    assert.deepEqual([cut.isMalformed, addedLines(cut)], [true, [{ first: 2, last: 2 }]]);
    const overlapping = parsePatch('@@ -5 +5 @@\n-a\n+b\n@@ -1 +1 @@\n-a\n+b');
    assert.deepEqual([overlapping.isMalformed, addedLines(overlapping)], [true, [{ first: 5, last: 5 }]]);
    const chatter = parsePatch('hello\n@@ -1 +1 @@\n-a\n+b\nmore');
    assert.deepEqual([chatter.isMalformed, addedLines(chatter)], [true, [{ first: 1, last: 1 }]]);
    assert.equal(parsePatch('@@ -1 +99999999999999999999 @@\n+a').isMalformed, true);
  });

  test('never throws, and a large hostile patch is read once', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('@', ' ', '-', '+', '1', ',', '\n', '\\', 'x') }),
        (text) => {
          const patch = parsePatch(`@@ -1,3 +1,3 @@\n${text}`);
          assert.ok(patch.hunks.length >= 1);
          addedLines(patch);
          commentableLines(patch, 'LEFT');
        },
      ),
    );
    assert.equal(parsePatch('@@'.repeat(1_000_000)).isMalformed, true);
    assert.equal(parsePatch('@@ -1 +1 @@\n'.repeat(100_000)).isMalformed, true);
    assert.equal(parsePatch('\n'.repeat(1_000_000)).isMalformed, false);
  });

  test('the new text can be rebuilt from the old one and the patch', () => {
    const line = fc.constantFrom(
      'a',
      'b',
      '',
      '@@ -1 +1 @@',
      '+x',
      '-x',
      '\\',
      '--- a',
      'diff --git a b',
      'é\r',
    );
    const edit = fc.record({
      kept: fc.nat(4),
      removed: fc.nat(2),
      inserted: fc.array(line, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 30 }),
        fc.array(edit, { maxLength: 6 }),
        fc.nat(3),
        (old, edits, context) => {
          const { script, text } = apply(old, edits);
          const patch = parsePatch(writePatch(script, context));
          assert.equal(patch.isMalformed, false);
          assert.deepEqual(rebuild(old, patch), text);
          const added = addedLines(patch).flatMap(({ first, last }) => text.slice(first - 1, last));
          assert.deepEqual(
            added,
            script.flatMap(([mark, content]) => (mark === '+' ? [content] : [])),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

type Script = readonly (readonly [' ' | '-' | '+', string])[];

function apply(
  old: readonly string[],
  edits: readonly { readonly kept: number; readonly removed: number; readonly inserted: readonly string[] }[],
): { readonly script: Script; readonly text: readonly string[] } {
  const script: [' ' | '-' | '+', string][] = [];
  let at = 0;
  for (const { kept, removed, inserted } of edits) {
    for (const content of old.slice(at, at + kept)) script.push([' ', content]);
    for (const content of old.slice(at + kept, at + kept + removed)) script.push(['-', content]);
    for (const content of inserted) script.push(['+', content]);
    at += kept + removed;
  }
  for (const content of old.slice(at)) script.push([' ', content]);
  return { script, text: script.flatMap(([mark, content]) => (mark === '-' ? [] : [content])) };
}

/** A writer of unified diffs, independent of the reader: hunks of changes with `context` lines around them. */
function writePatch(script: Script, context: number): string {
  const isNear = script.map((_, index) =>
    script.slice(Math.max(0, index - context), index + context + 1).some(([mark]) => mark !== ' '),
  );
  const output: string[] = [];
  let [oldLine, newLine] = [1, 1];
  for (let index = 0; index < script.length; ) {
    let end = index;
    while (end < script.length && isNear[end] === isNear[index]) end += 1;
    const part = script.slice(index, end);
    const oldCount = part.filter(([mark]) => mark !== '+').length;
    const newCount = part.filter(([mark]) => mark !== '-').length;
    if (isNear[index] === true) {
      const start = (line: number, count: number) => (count === 0 ? line - 1 : line);
      output.push(`@@ -${start(oldLine, oldCount)},${oldCount} +${start(newLine, newCount)},${newCount} @@`);
      output.push(...part.map(([mark, content]) => mark + content));
    }
    oldLine += oldCount;
    newLine += newCount;
    index = end;
  }
  return output.join('\n');
}

function rebuild(old: readonly string[], patch: ReturnType<typeof parsePatch>): readonly string[] {
  const text: string[] = [];
  let at = 0;
  for (const hunk of patch.hunks) {
    const start = hunk.oldLines === 0 ? hunk.oldStart : hunk.oldStart - 1;
    text.push(...old.slice(at, start));
    text.push(...hunk.lines.flatMap((line) => (line.kind === 'deletion' ? [] : [line.text])));
    at = start + hunk.oldLines;
  }
  return [...text, ...old.slice(at)];
}
