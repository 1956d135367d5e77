import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ChangedFile } from '../../src/github/changes.ts';
import { unlistedFiles } from '../../src/workspace/unlisted.ts';

/** Files by path, their content standing for its id. */
function listing(files: Readonly<Record<string, string>>) {
  return {
    paths: () => Object.keys(files).sort(),
    blobIdOf: (path: string) => files[path],
    kindOf: (path: string) => (path in files ? ('file' as const) : undefined),
  };
}

test('what two trees differ in and no list names: changed, new, moved, gone', () => {
  const listed: ChangedFile[] = [
    { path: 'listed.md', status: 'modified', changedLines: 3, blobId: '2', patch: '' },
    { path: 'now.md', previousPath: 'then.md', status: 'renamed', changedLines: 0, blobId: '9' },
  ];
  const before = listing({
    'listed.md': '1',
    'then.md': '9',
    'same.md': '3',
    'a.md': '4',
    'b.md': '5',
    'c.md': '6',
  });
  const after = listing({
    'listed.md': '2',
    'now.md': '9',
    'same.md': '3',
    'a.md': '7',
    'b2.md': '5',
    'd.md': '8',
  });
  assert.deepEqual(unlistedFiles(listed, before, after), [
    { path: 'a.md', status: 'modified', changedLines: 1, blobId: '7' },
    { path: 'b2.md', status: 'renamed', previousPath: 'b.md', changedLines: 0, blobId: '5' },
    { path: 'd.md', status: 'added', changedLines: 1, blobId: '8' },
    { path: 'c.md', status: 'removed', changedLines: 1, blobId: '6' },
  ]);
});
