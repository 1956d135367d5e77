import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EntryKind } from '../../src/domain/ports.ts';
import {
  brokenBy,
  createMentionTest,
  type RepositoryChange,
  removedAnchors,
} from '../../src/resolve/affected.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { documentOf } from './documents.ts';

const AFTER: ReadonlyMap<string, EntryKind> = new Map([
  ['', 'directory'],
  ['README.md', 'file'],
  ['docs', 'directory'],
  ['docs/README.md', 'file'],
  ['docs/manual.md', 'file'],
]);
const kindOf = (path: string) => AFTER.get(path);
const CHANGE: RepositoryChange = {
  removedPaths: new Map([
    ['docs/guide.md', { movedTo: 'docs/manual.md' }],
    ['assets/logo.svg', {}],
  ]),
  removedAnchors: new Map([
    ['README.md', new Set(['usage'])],
    ['docs/README.md', new Set(['setup'])],
  ]),
};

test('says which links of untouched documents a change breaks', () => {
  const document = documentOf('other/page.md', [
    '../docs/guide.md#x',
    '../assets',
    '/assets/logo.svg',
    '../README.md#Usage',
    '../README.md#license',
    '../docs#setup',
    '../docs/manual.md',
    '../never-was.md',
    'https://docs.test/guide.md',
  ]);
  const targets = resolve([document], { settings: { exclude: [] } });
  assert.deepEqual(
    brokenBy(CHANGE, targets, kindOf).map(({ target, lost, movedTo }) => [target.url, lost, movedTo]),
    [
      ['docs/guide.md#x', 'file', 'docs/manual.md'],
      ['assets', 'folder', undefined],
      ['assets/logo.svg', 'file', undefined],
      ['README.md#Usage', 'anchor', undefined],
      ['docs#setup', 'anchor', undefined],
    ],
  );
});

test('a file that was removed and written anew is not gone', () => {
  const targets = resolve([documentOf('a.md', ['README.md'])], { settings: { exclude: [] } });
  const change = { removedPaths: new Map([['README.md', {}]]), removedAnchors: new Map() };
  assert.deepEqual(brokenBy(change, targets, kindOf), []);
});

test('the anchors a document loses', () => {
  assert.deepEqual(
    removedAnchors({ anchors: ['a', 'b', 'b-1'] }, { anchors: ['b', 'c'] }),
    new Set(['a', 'b-1']),
  );
});

test('a document that names nothing of it need not be read', () => {
  const mentions = createMentionTest(CHANGE, kindOf);
  assert.deepEqual(
    ['see [x](../docs/Guide.md)', '[x](../assets/)', '[x](#USAGE)', 'nothing of the kind', '[d](docs/)'].map(
      mentions,
    ),
    [true, true, true, false, false],
  );
  const odd = { removedPaths: new Map([['docs/ü b-file.md', {}]]), removedAnchors: new Map() };
  assert.equal(createMentionTest(odd, kindOf)('[x](docs/%C3%BC%20b%2Dfile.md)'), true);
  assert.equal(createMentionTest({ removedPaths: new Map(), removedAnchors: new Map() }, kindOf)('x'), false);
  const many = {
    removedPaths: new Map(Array.from({ length: 101 }, (_, n) => [`${n}.md`, {}])),
    removedAnchors: new Map(),
  };
  assert.equal(createMentionTest(many, kindOf)('x'), true);
});
