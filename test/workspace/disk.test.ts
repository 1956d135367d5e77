import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { openDiskWorkspace } from '../../src/workspace/disk.ts';
import { makeRepository, makeTemporaryFolder } from '../discover/temporary-folder.ts';

async function pathsFrom(cwd: string, paths: readonly string[]): Promise<readonly string[]> {
  const workspace = await openDiskWorkspace({ cwd, paths, globs: ['**/*.md'], scope: 'all', branches: [] });
  return workspace.documents.map(({ path }) => `${path} shown as ${workspace.shownAs(path)}`);
}

test('a checkout is the root of what its documents mean, named from within or from outside', async () => {
  const repository = await makeRepository({ 'README.md': '# Hi\n', 'docs/guide.md': '[Hi](/README.md)\n' });
  const name = repository.path.slice(dirname(repository.path).length + 1);
  assert.deepEqual(await pathsFrom(repository.path, ['.']), [
    'README.md shown as README.md',
    'docs/guide.md shown as docs/guide.md',
  ]);
  assert.deepEqual(await pathsFrom(join(repository.path, 'docs'), ['.']), [
    'docs/guide.md shown as guide.md',
  ]);
  assert.deepEqual(await pathsFrom(dirname(repository.path), [name]), [
    `README.md shown as ${name}/README.md`,
    `docs/guide.md shown as ${name}/docs/guide.md`,
  ]);
});

test('outside of git the root is the working folder', async () => {
  const folder = await makeTemporaryFolder();
  await folder.write({ 'a/one.md': '1\n', 'b/two.md': '2\n' });
  assert.deepEqual(await pathsFrom(folder.path, ['a', 'b']), [
    'a/one.md shown as a/one.md',
    'b/two.md shown as b/two.md',
  ]);
});
