import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { compileGlobs, DEFAULT_GLOBS, isGlob } from '../../src/discover/globs.ts';

/** Those of the paths that the globs select. */
function selected(globs: readonly string[], paths: readonly string[]): readonly string[] {
  const matches = compileGlobs(globs);
  return paths.filter((path) => matches(path));
}

describe('globs', () => {
  test('by default every Markdown file, in hidden folders too, whatever the case of its extension', () => {
    const paths = [
      'README.md',
      'README.MD',
      'a/b.mdx',
      '.github/x.markdown',
      'a.md.txt',
      'md',
      'a/.md',
      'a\nb.md',
    ];
    assert.deepEqual(selected(DEFAULT_GLOBS, paths), [
      'README.md',
      'README.MD',
      'a/b.mdx',
      '.github/x.markdown',
      'a/.md',
      'a\nb.md',
    ]);
  });

  test('case counts in names, not in extensions', () => {
    assert.deepEqual(selected(['docs/*.md'], ['docs/a.Md', 'Docs/a.md', 'docs/A.md']), [
      'docs/a.Md',
      'docs/A.md',
    ]);
  });

  test('the last pattern that matches decides, as in a .gitignore', () => {
    const globs = ['**/*.md', '!vendor/**', 'vendor/ours/*.md', '!**/draft-*.md'];
    const paths = ['a.md', 'vendor/a.md', 'vendor/ours/a.md', 'vendor/ours/draft-a.md', 'draft-b.md'];
    assert.deepEqual(selected(globs, paths), ['a.md', 'vendor/ours/a.md']);
  });

  test('a list of exclusions only is all Markdown without those', () => {
    assert.deepEqual(
      selected(
        ['!vendor', '!CHANGELOG.md'],
        ['a.md', 'vendor/a.md', 'vendor2/a.md', 'CHANGELOG.md', 'x.txt'],
      ),
      ['a.md', 'vendor2/a.md'],
    );
  });

  test('a folder stands for the Markdown in it', () => {
    assert.deepEqual(selected(['docs/'], ['docs/a.md', 'docs/b/c.mdx', 'docs/logo.png', 'a.md']), [
      'docs/a.md',
      'docs/b/c.mdx',
    ]);
    assert.deepEqual(selected(['./'], ['docs/a.md', 'logo.png']), ['docs/a.md']);
  });

  test('a leading slash is the root', () => {
    assert.deepEqual(selected(['/a.md', './docs/*.md'], ['a.md', 'b/a.md', 'docs/x.md']), [
      'a.md',
      'docs/x.md',
    ]);
  });

  test('wildcards, classes, braces and escapes', () => {
    const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
      ['*.md', ['a.md', '.md'], ['a/b.md', 'a.mdx']],
      ['a?c.md', ['abc.md'], ['ac.md', 'a/c.md']],
      ['[a-c]*.md', ['a.md', 'cx.md'], ['d.md']],
      ['[!a-c].md', ['d.md'], ['a.md', '/.md']],
      ['[]x].md', [']'.concat('.md'), 'x.md'], ['y.md']],
      ['a/**/b.md', ['a/b.md', 'a/x/y/b.md'], ['a/xb.md', 'b.md']],
      ['a/**', ['a/b', 'a/b/c'], ['a', 'ab']],
      ['{a,b/{c,d}}.md', ['a.md', 'b/c.md', 'b/d.md'], ['b.md']],
      ['\\*.md', ['*.md'], ['a.md']],
      ['a\\{b\\}.md', ['a{b}.md'], ['ab.md']],
      ['**/x**y.md', ['xy.md', 'q/xaay.md'], ['x/y.md']],
    ];
    for (const [glob, yes, no] of cases) {
      assert.deepEqual(selected([glob], [...yes, ...no]), yes, glob);
    }
  });

  test('a malformed glob is named with its place', () => {
    const messages = [
      '',
      '!',
      'docs/[a',
      '{a,b',
      'a}',
      'a\\',
      '+(a|b).md',
      '{a,b}'.repeat(9),
      'a'.repeat(1_001),
    ].map((glob) => {
      try {
        compileGlobs(['**/*.md', glob]);
        return 'accepted';
      } catch (error) {
        return String(error);
      }
    });
    assert.deepEqual(messages, [
      'DeadwoodError: The glob "" is malformed: it is empty.',
      'DeadwoodError: The glob "" is malformed: it is empty.',
      'DeadwoodError: The glob "docs/[a" is malformed: "[" at character 6 is never closed; write "\\[" for the character itself.',
      'DeadwoodError: The glob "{a,b" is malformed: "{" at character 1 is never closed; write "\\{" for the character itself.',
      'DeadwoodError: The glob "a}" is malformed: "}" at character 2 closes nothing; write "\\}" for the character itself.',
      'DeadwoodError: The glob "a\\" is malformed: it ends in a lone backslash.',
      'DeadwoodError: The glob "+(a|b).md" is malformed: "+(…)" is not supported, write {one,other}.',
      `DeadwoodError: The glob "${'{a,b}'.repeat(9)}" is malformed: its braces stand for more than 256 alternatives.`,
      `DeadwoodError: The glob "${'a'.repeat(60)}…" is malformed: it is longer than 1000 characters.`,
    ]);
  });

  test('agrees with picomatch', () => {
    const part = fc.constantFrom('a', 'b', '*', '?', '[ab]', '{a,b}', 'a*', '*b', '**', '.x');
    const glob = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
    const path = fc
      .array(fc.constantFrom('a', 'b', 'ab', 'aab', '.x', 'c'), { minLength: 1, maxLength: 5 })
      .map((parts) => parts.join('/'));
    fc.assert(
      fc.property(glob, path, (pattern, name) => {
        // With picomatch `a/**` is also the folder `a` itself; there are no folders among our paths.
        fc.pre(!pattern.endsWith('/**'));
        assert.equal(compileGlobs([pattern])(name), picomatch(pattern, { dot: true, noextglob: true })(name));
      }),
      { numRuns: 2_000 },
    );
  });

  test('time is linear in a hostile path', () => {
    // The regular expression that picomatch makes of this needs longer than a test run: 40 s for 1,024 letters.
    const matches = compileGlobs([`**/${'*a'.repeat(8)}*.md`, '**/a/**/a/**/a/**/b.md']);
    assert.equal(matches('a'.repeat(100_000)), false);
    assert.equal(matches(`${'a/'.repeat(50_000)}x.md`), false);
  });

  test('tells a glob from a name', () => {
    assert.deepEqual(['docs/*.md', 'a?.md', '{a,b}', '[ab]', 'README.md', 'a b(1).md'].map(isGlob), [
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
