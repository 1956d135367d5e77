import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileLayer } from '../../src/settings/file.ts';

function problemsOf(text: string): readonly string[] {
  return fileLayer('a.yml', text).problems.map(({ place, message }) => `${place}: ${message}`);
}

test('values keep their places', () => {
  const { entries, problems } = fileLayer(
    'a.yml',
    '# settings\nscope: all\nexclude:\n  - one\n  - two\nrules: {a: b}\n',
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(
    entries.map(({ key, raw, placeOf }) => [key, raw, placeOf()]),
    [
      ['scope', 'all', 'a.yml:2:1 scope'],
      ['exclude', ['one', 'two'], 'a.yml:3:1 exclude'],
      ['rules', { a: 'b' }, 'a.yml:6:1 rules'],
    ],
  );
  assert.equal(entries[1]?.placeOf([1]), 'a.yml:5:5 exclude');
  assert.equal(entries[2]?.placeOf(['a']), 'a.yml:6:12 rules.a');
});

test('an empty file, and one of comments, says nothing', () => {
  for (const text of ['', '\n', '# nothing yet\n', '---\n', 'null']) {
    assert.deepEqual(
      fileLayer('a.yml', text),
      { name: 'file', entries: [], problems: [] },
      JSON.stringify(text),
    );
  }
});

test('faults are named with line and column', () => {
  assert.deepEqual(problemsOf('scope: all\nlint: true\nscope: file'), [
    'a.yml:3:1: this key was there before; a key may be given once',
  ]);
  assert.deepEqual(problemsOf('scope: all\n---\nlint: true'), [
    'a.yml:2:1: a second document starts here; the file may hold one',
  ]);
  assert.deepEqual(problemsOf('exclude:\n\t- a'), [
    'a.yml:2:1: is not valid YAML: a tab indents this line; use spaces',
  ]);
  assert.deepEqual(problemsOf('- scope'), [
    'a.yml:1:1: is not a mapping from settings to values; write for example scope: added',
  ]);
  assert.deepEqual(problemsOf('scope: !!js/function "f"'), [
    'a.yml:1:8: is not valid YAML: Unresolved tag: tag:yaml.org,2002:js/function',
  ]);
  assert.match(problemsOf('scope: "all')[0] ?? '', /^a\.yml:1:\d+: is not valid YAML: /);
});

test('bombs end quickly, with a sentence', () => {
  const laughs = [
    'a: &a [x,x,x,x,x,x,x,x,x,x]',
    ...'bcdefgh'.split('').map((name, index) => {
      const before = 'abcdefg'[index];
      return `${name}: &${name} [*${before},*${before},*${before},*${before},*${before},*${before},*${before},*${before}]`;
    }),
  ].join('\n');
  assert.match(problemsOf(laughs)[0] ?? '', /its aliases \(\*name\) unfold to too much$/);
  assert.match(problemsOf(`paths: ${'['.repeat(20_000)}`)[0] ?? '', /^a\.yml:1:\d+: is nested too deeply$/);
  assert.deepEqual(problemsOf('#'.repeat(256 * 1024 + 1)), ['a.yml: is larger than 256 KiB']);
});

test('keys of the prototype are keys like others', () => {
  const { entries } = fileLayer('a.yml', '__proto__: {a: 1}\nconstructor: 2');
  assert.deepEqual(
    entries.map(({ key }) => key),
    ['__proto__', 'constructor'],
  );
});
