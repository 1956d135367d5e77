import assert from 'node:assert/strict';
import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { listFolder } from '../../src/discover/listing.ts';
import { createUnchangedTest, readIndex } from '../../src/discover/tracked-files.ts';
import { makeRepository } from './temporary-folder.ts';

/** Sets when the index was written, in seconds from now: later than its files, or not. */
async function writeIndexAt(folder: string, seconds: number): Promise<void> {
  const when = Date.now() / 1_000 + seconds;
  await utimes(join(folder, '.git', 'index'), when, when);
}

/** The files of the folder that are as git checked them out. */
async function unchangedIn(folder: string) {
  const { entries, tracked } = await listFolder(folder, { tellsTracked: true });
  const unchanged = createUnchangedTest(folder);
  return Object.fromEntries(
    [...entries.keys()].flatMap((path) => {
      const file = tracked.get(path);
      const found = file && unchanged(join(folder, path), file);
      return found === undefined ? [] : [[path, found]];
    }),
  );
}

/** `git hash-object` of `old\n`. */
const OLD = { blobId: '3367afdbbf91e638efe983616377c60477cc6612', bytes: 4 };

test('what was changed, touched or taken on trust is not unchanged', async () => {
  const names = ['a/ä b.md', 'changed.md', 'gone.md', 'same.md', 'sparse.md', 'touched.md', 'trusted.md'];
  const repository = await makeRepository({
    ...Object.fromEntries(names.map((name) => [name, 'old\n'])),
    'link.md': { link: 'same.md' },
  });
  const { path } = repository;
  await writeIndexAt(path, 10);
  assert.deepEqual(Object.keys(await unchangedIn(path)).sort(), names);

  await repository.git('update-index', '--assume-unchanged', 'trusted.md');
  await repository.git('update-index', '--skip-worktree', 'sparse.md');
  await repository.write({ 'changed.md': 'new\n', 'added.md': 'old\n' });
  await repository.remove('gone.md');
  await utimes(join(path, 'touched.md'), 1, 1);
  await writeIndexAt(path, 10);
  assert.deepEqual(await unchangedIn(path), { 'a/ä b.md': OLD, 'same.md': OLD });
  const listing = await listFolder(path, { tellsTracked: true });
  assert.deepEqual(listing.entries, (await listFolder(path)).entries);
});

test('a file that is as old as the index may have changed without a trace', async () => {
  const repository = await makeRepository({ 'same.md': 'old\n' });
  await writeIndexAt(repository.path, -10);
  assert.deepEqual(await unchangedIn(repository.path), {});
});

test('in a linked working tree as in the first one; in a folder without an index never', async () => {
  const repository = await makeRepository({ 'same.md': 'old\n' });
  const linked = join(repository.path, 'linked');
  await repository.git('worktree', 'add', '--quiet', linked);
  const when = Date.now() / 1_000 + 10;
  await utimes(join(repository.path, '.git', 'worktrees', 'linked', 'index'), when, when);
  assert.deepEqual(await unchangedIn(linked), { 'same.md': OLD });
  await writeFile(join(linked, '.git'), 'gitdir: /nowhere\n');
  const file = { ...OLD, mtimeNs: 0n, ctimeNs: 0n };
  assert.equal(createUnchangedTest(linked)(join(linked, 'same.md'), file), undefined);
});

test('nothing is tracked where git says it in other words', () => {
  const status = '  ctime: 1:2\n  mtime: 3:4\n  dev: 5\tino: 6\n  uid: 7\tgid: 8\n  size: 4\tflags: 0\n';
  const record = `H 100644 ${OLD.blobId} 0\ta.md`;
  const after = (text: string) => readIndex(`${record}\0${text}? b.md\0`);
  assert.deepEqual(after(status), {
    records: [record, '? b.md'],
    tracked: new Map([['a.md', { ...OLD, mtimeNs: 3_000_000_004n, ctimeNs: 1_000_000_002n }]]),
  });
  assert.equal(after('').tracked.size, 0);
  assert.equal(after(status.replace('ctime', 'btime')).tracked.size, 0);
  for (const other of ['h 100644', 'S 100644', 'M 100644', 'R 100644', 'H 120000', 'H 160000']) {
    const { tracked } = readIndex(`${record.replace('H 100644', other)}\0${status}`);
    assert.equal(tracked.size, 0, other);
  }
});
