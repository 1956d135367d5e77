import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { parsePatch } from '../../src/discover/patch.ts';
import { textBefore } from '../../src/discover/text-before.ts';

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'text-before-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** As git sees the difference of two texts. */
function diff(old: string, now: string): string {
  writeFileSync(join(folder, 'old'), old);
  writeFileSync(join(folder, 'now'), now);
  try {
    return execFileSync('git', ['diff', '--no-index', '--', 'old', 'now'], { cwd: folder, encoding: 'utf8' });
  } catch (error) {
    // Status 1: they differ.
    return (error as { stdout: string }).stdout;
  }
}

const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => `line ${index + 1}\n`).join('');
const PAIRS: readonly (readonly [name: string, old: string, now: string])[] = [
  ['a line changed', 'a\nb\nc\n', 'a\nB\nc\n'],
  ['a line gone', 'a\nb\nc\n', 'a\nc\n'],
  ['lines added at both ends', 'b\n', 'a\nb\nc\n'],
  ['everything gone', 'a\nb\n', ''],
  ['everything new', '', 'a\nb\n'],
  ['carriage returns', 'a\r\nb\r\n', 'a\r\nB\r\n'],
  ['the final line feed gained', 'a\nb', 'a\nb\n'],
  ['the final line feed lost', 'a\nb\n', 'a\nb'],
  ['no final line feed on both sides', 'a\nb', 'a\nc'],
  ['two hunks', numbered(60), numbered(60).replace('line 3\n', '').replace('line 50\n', 'other\nmore\n')],
];
for (const [name, old, now] of PAIRS) {
  test(`the old text comes back: ${name}`, () => {
    assert.equal(textBefore(now, parsePatch(diff(old, now))), old);
  });
}

test('a text that the patch was not made for gives nothing', () => {
  const patch = parsePatch(diff('a\nb\nc\n', 'a\nB\nc\n'));
  assert.equal(textBefore('x\ny\nz\n', patch), undefined);
});
