import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { findCheckout } from '../../src/discover/checkout.ts';
import { makeRepository, makeTemporaryFolder } from './temporary-folder.ts';

describe('where a checkout begins', () => {
  test('the nearest folder upwards that git would take', async () => {
    const repository = await makeRepository({ 'docs/deep/a.md': 'a\n', 'stray/.keep': '' });
    await repository.write({ 'stray/.git/config': '' });
    await repository.git('worktree', 'add', '--quiet', '--detach', 'beside');
    const root = { kind: 'found', root: repository.path };
    assert.deepEqual(findCheckout(join(repository.path, 'docs', 'deep'), {}), root);
    assert.deepEqual(findCheckout(join(repository.path, 'stray'), {}), root, 'no git folder without a HEAD');
    assert.deepEqual(findCheckout(join(repository.path, 'beside', 'docs'), {}), {
      kind: 'found',
      root: join(repository.path, 'beside'),
    });
  });

  test('there is none, or the environment names it', async () => {
    const plain = await makeTemporaryFolder();
    assert.deepEqual(findCheckout(plain.path, {}), { kind: 'none' });
    assert.deepEqual(findCheckout(plain.path, { GIT_DIR: '/srv/site.git' }), { kind: 'elsewhere' });
  });
});
