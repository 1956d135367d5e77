import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkRepository, createRepositoryChecker } from '../../src/check/repository.ts';
import type { Evidence } from '../../src/domain/evidence.ts';
import type { RepositoryTarget } from '../../src/domain/target.ts';
import { memoryTree, type TreeEntry } from './repository-tree.ts';

/** Anchors of the tests’ documents: each line `# name` is one. */
function anchorsOf(text: string): readonly string[] {
  return [...text.matchAll(/^# (.+)$/gm)].map(([, name = '']) => name);
}

function target(path: string, fragment?: string): RepositoryTarget {
  const url = fragment === undefined ? path : `${path}#${fragment}`;
  return { kind: 'repository', url, path, occurrences: [], ...(fragment !== undefined && { fragment }) };
}

/** What was found at `path` or `path#fragment`. */
async function look(files: Readonly<Record<string, TreeEntry>>, link: string, isIncomplete = false) {
  const [path = '', fragment] = link.split(/#(.*)/s);
  const asked = target(path, fragment);
  const { url, checkedBy, exchanges, ...found } = await checkRepository(
    asked,
    memoryTree(files, isIncomplete),
    anchorsOf,
  );
  assert.deepEqual({ url, checkedBy, exchanges }, { url: asked.url, checkedBy: 'repository', exchanges: [] });
  return found satisfies Partial<Evidence>;
}

const FILES: Readonly<Record<string, TreeEntry>> = {
  'README.md': '# usage\n# usage-1\n# a-long-heading\n',
  'docs/guide.md': '# start\n\nText {#custom}.\n',
  'docs/readme.markdown': '# inside\n',
  'docs/page.mdx': '# mdx\n',
  'src/main.ts': 'one\ntwo\nthree\n',
  'src/empty.ts': '',
  'img/logo.png': { binary: true },
  'page.html': '<h1 id="top-part">x</h1><a name=old></a>',
  'app.html': '<p id="root"></p><script src="x.js"></script>',
  'notes.rst': 'Notes\n=====\n',
  'bare/file.txt': 'x',
  vendor: { submodule: true },
  'link.md': { symlink: 'docs/guide.md' },
  'linked-docs': { symlink: './docs/' },
  'out.md': { symlink: '../elsewhere.md' },
  'absolute.md': { symlink: '/etc/passwd' },
  'broken.md': { symlink: 'docs/gone.md' },
  'loop-a': { symlink: 'loop-b' },
  'loop-b': { symlink: 'loop-a' },
};

describe('what stands at a path', () => {
  const TABLE: Readonly<Record<string, object>> = {
    'README.md': { kind: 'file' },
    docs: { kind: 'directory' },
    '': { kind: 'directory' },
    vendor: { kind: 'submodule' },
    'vendor/lib/a.c': { kind: 'submodule' },
    'link.md': { kind: 'symlink', resolvedPath: 'docs/guide.md' },
    'linked-docs': { kind: 'symlink', resolvedPath: 'docs' },
    'linked-docs/guide.md': { kind: 'symlink', resolvedPath: 'docs/guide.md' },
    'out.md': { kind: 'symlink' },
    'absolute.md': { kind: 'symlink' },
    'broken.md': { kind: 'missing', resolvedPath: 'docs/gone.md' },
    'linked-docs/gone.md': { kind: 'missing', resolvedPath: 'docs/gone.md' },
    'loop-a': { kind: 'missing', resolvedPath: 'loop-b' },
    'nothing/like/it.md': { kind: 'missing' },
    'readme.md': { kind: 'missing', nearest: 'README.md' },
    Docs: { kind: 'missing', nearest: 'docs' },
    'README.md/x': { kind: 'missing' },
  };
  for (const [path, repository] of Object.entries(TABLE)) {
    test(path, async () => assert.deepEqual(await look(FILES, path), { repository }));
  }
  test('a path longer than any is missing', async () => {
    assert.deepEqual(await look(FILES, 'a/'.repeat(50_000)), { repository: { kind: 'missing' } });
  });
});

describe('a fragment', () => {
  const FOUND = [
    'README.md#usage',
    'README.md#usage-1',
    'README.md#Usage',
    'README.md#USAGE-1',
    'README.md#user-content-usage',
    'README.md#',
    'README.md#top',
    'README.md#Top',
    'README.md#readme',
    'README.md#L3',
    'README.md#usage:~:text=x',
    'docs/page.mdx#mdx',
    'docs#inside',
    'docs#readme',
    '#usage',
    'src/main.ts#L1',
    'src/main.ts#L1-L3',
    'src/main.ts#L2-3',
    'src/main.ts#L1C2-L3C4',
    'page.html#top-part',
    'page.html#old',
    'app.html#root',
  ];
  for (const link of FOUND) {
    test(`${link} is found`, async () => {
      assert.deepEqual((await look(FILES, link)).fragment, {
        fragment: link.slice(link.indexOf('#') + 1),
        isFound: true,
      });
    });
  }

  const MISSING: Readonly<Record<string, string | undefined>> = {
    'README.md#install': undefined,
    'README.md#usge': 'usage',
    'README.md#a-longheading': 'a-long-heading',
    'README.md#-usage': 'usage',
    'README.md#L4': undefined,
    'docs/guide.md#readme': undefined,
    'docs#outside': undefined,
    'bare#x': undefined,
    'src/main.ts#L4': undefined,
    'src/main.ts#L2-L9': undefined,
    'src/main.ts#L0': undefined,
    'src/empty.ts#L1': undefined,
    'page.html#Old': 'old',
  };
  for (const [link, nearest] of Object.entries(MISSING)) {
    test(`${link} is missing`, async () => {
      const fragment = link.slice(link.indexOf('#') + 1);
      const expected = { fragment, isFound: false, ...(nearest !== undefined && { nearest }) };
      assert.deepEqual((await look(FILES, link)).fragment, expected);
    });
  }

  const UNJUDGEABLE = [
    'README.md#:~:text=some%20words',
    'README.md#fn-1',
    'README.md#footnote-label',
    '#readme-ov-file',
    '#MIT-1-ov-file',
    'docs/guide.md#custom',
    'src/main.ts#main',
    'img/logo.png#L10',
    'notes.rst#notes',
    'app.html#route',
    'vendor#x',
    'vendor/a.md#x',
    'out.md#x',
  ];
  for (const link of UNJUDGEABLE) {
    test(`${link} is not ours to judge`, async () => {
      const fragment = link.slice(link.indexOf('#') + 1);
      assert.deepEqual((await look(FILES, link)).fragment, { fragment, isFound: false, isUnjudgeable: true });
    });
  }

  test('is looked for where a symlink leads', async () => {
    assert.deepEqual(await look(FILES, 'link.md#start'), {
      repository: { kind: 'symlink', resolvedPath: 'docs/guide.md' },
      fragment: { fragment: 'start', isFound: true },
    });
  });

  test('is not looked for in a missing file', async () => {
    assert.deepEqual(await look(FILES, 'docs/guides.md#start'), {
      repository: { kind: 'missing', nearest: 'docs/guide.md' },
    });
  });
});

describe('the README of the front page', () => {
  const one = '# one\n';
  const two = '# two\n';
  const TABLE: readonly (readonly [string, Readonly<Record<string, TreeEntry>>, boolean])[] = [
    ['.github before the root', { '.github/README.md': one, 'README.md': two }, true],
    ['the root before docs', { 'README.md': one, 'docs/README.md': two }, true],
    ['docs when there is no other', { 'docs/README.md': one }, true],
    ['formatted before plain', { 'README.md': one, README: 'plain' }, true],
    ['a symlink', { 'README.md': { symlink: 'docs/index.md' }, 'docs/index.md': one }, true],
    ['none', { 'index.md': one }, false],
  ];
  for (const [name, files, isFound] of TABLE) {
    test(name, async () => {
      assert.deepEqual((await look(files, '#one')).fragment, { fragment: 'one', isFound });
    });
  }
});

describe('a listing that was cut short', () => {
  test('what is not in it may exist', async () => {
    assert.deepEqual(await look(FILES, 'other.md#x', true), {
      repository: { kind: 'unknown' },
      fragment: { fragment: 'x', isFound: false, isUnjudgeable: true },
    });
  });
  test('what can be read exists', async () => {
    const tree = { ...memoryTree({ 'a.md': '# a\n' }, true), kindOf: () => undefined };
    const { repository, fragment } = await checkRepository(target('a.md', 'a'), tree, anchorsOf);
    assert.deepEqual(
      { repository, fragment },
      { repository: { kind: 'file' }, fragment: { fragment: 'a', isFound: true } },
    );
  });
});

describe('reading', () => {
  test('each file once, however many targets it has', async () => {
    const tree = memoryTree(FILES);
    const checker = createRepositoryChecker(tree, anchorsOf);
    await Promise.all(
      ['usage', 'usage-1', 'L2'].map((fragment) => checker.check(target('README.md', fragment))),
    );
    await checker.check(target('README.md', 'a-long-heading'));
    assert.deepEqual(tree.reads, ['README.md']);
  });

  test('no file that was read before, in the tree or not', async () => {
    const tree = memoryTree(FILES);
    const checker = createRepositoryChecker(tree, anchorsOf);
    checker.learn({ path: 'README.md', anchors: ['other'], lineCount: 7 });
    checker.learn({ path: 'untracked.md', anchors: [], lineCount: 1 });
    const found = await Promise.all(
      [target('README.md', 'other'), target('README.md', 'L7'), target('untracked.md')].map((t) =>
        checker.check(t),
      ),
    );
    assert.deepEqual(
      found.map(({ repository, fragment }) => [repository?.kind, fragment?.isFound]),
      [
        ['file', true],
        ['file', true],
        ['file', undefined],
      ],
    );
    assert.deepEqual(tree.reads, []);
  });

  test('no more than 256 pages are kept', async () => {
    const paths = Array.from({ length: 257 }, (_, index) => `${index}.md`);
    const tree = memoryTree(Object.fromEntries(paths.map((path) => [path, '# a\n'])));
    const checker = createRepositoryChecker(tree, anchorsOf);
    for (const path of [...paths, '256.md', '0.md']) await checker.check(target(path, 'a'));
    assert.deepEqual(tree.reads.slice(256), ['256.md', '0.md']);
  });
});
