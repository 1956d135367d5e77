import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { diffAgainst, readDiff, unquotePath } from '../../src/discover/git-diff.ts';
import { makeRepository, makeTemporaryFolder } from './temporary-folder.ts';

const WHOLE_FILE = { first: 1, last: Number.MAX_SAFE_INTEGER };

describe('changes since a git revision', () => {
  test('committed, staged, unstaged, untracked, renamed, odd names; deleted and ignored files left out', async () => {
    const repository = await makeRepository({
      'README.md': 'a\nb\nc\n',
      'old name.md': 'one\ntwo\nthree\nfour\nfive\n',
      'gone.md': 'something\nelse\naltogether\n',
      'lost-lines.md': 'a\nb\n',
      '.gitignore': 'ignored.md\n',
    });
    await repository.write({
      'README.md': 'a\nB\nc\nd\ne\n',
      'tab\there "é".md': 'x\n',
      'no-newline.md': 'x',
    });
    await repository.git('mv', 'old name.md', 'new name.md');
    await repository.git('rm', '--quiet', 'gone.md');
    await repository.git('add', '--all');
    await repository.git('commit', '--quiet', '--message', 'second');
    await repository.write({ 'lost-lines.md': 'a\n', 'README.md': 'a\nB\nc\nD\ne\n' });
    await repository.write({ 'untracked file.md': 'x\n', 'ignored.md': 'x\n' });
    await repository.git('config', 'diff.noprefix', 'true');
    await repository.git('config', 'color.ui', 'always');
    await repository.git('config', 'diff.external', 'false');
    assert.deepEqual(await diffAgainst('HEAD~1', repository.path), [
      {
        path: 'README.md',
        lines: [
          { first: 2, last: 2 },
          { first: 4, last: 5 },
        ],
      },
      { path: 'lost-lines.md', lines: [] },
      { path: 'new name.md', previousPath: 'old name.md', lines: [] },
      { path: 'no-newline.md', lines: [{ first: 1, last: 1 }] },
      { path: 'tab\there "é".md', lines: [{ first: 1, last: 1 }] },
      { path: 'untracked file.md', lines: [WHOLE_FILE] },
    ]);
  });

  test('what others did on the base meanwhile is not ours', async () => {
    const repository = await makeRepository({ 'a.md': 'a\nb\n' });
    await repository.git('checkout', '--quiet', '-b', 'topic');
    await repository.write({ 'b.md': 'mine\n' });
    await repository.git('add', '--all');
    await repository.git('commit', '--quiet', '--message', 'mine');
    await repository.git('checkout', '--quiet', 'main');
    await repository.write({ 'a.md': 'b\n' });
    await repository.git('commit', '--quiet', '--all', '--message', 'theirs');
    await repository.git('checkout', '--quiet', 'topic');
    assert.deepEqual(await diffAgainst('main', repository.path), [
      { path: 'b.md', lines: [{ first: 1, last: 1 }] },
    ]);
  });

  test('paths are relative to the folder asked from, and nothing outside of it is told', async () => {
    const repository = await makeRepository({ 'a.md': 'a\n', 'docs/b.md': 'a\n' });
    await repository.write({ 'a.md': 'b\n', 'docs/b.md': 'b\n', 'docs/c.md': 'c\n' });
    assert.deepEqual(await diffAgainst('HEAD', join(repository.path, 'docs')), [
      { path: 'b.md', lines: [{ first: 1, last: 1 }] },
      { path: 'c.md', lines: [WHOLE_FILE] },
    ]);
  });

  test('a name that could be an option or a command is only a name', async () => {
    const repository = await makeRepository({ 'a.md': 'a\n' });
    for (const base of ['--output=stolen', '-x', '$(touch stolen)', 'HEAD; touch stolen', ':(glob)x']) {
      await assert.rejects(diffAgainst(base, repository.path), {
        name: 'DeadwoodError',
        message: `Cannot tell what changed since "${base}": this repository knows no such revision; fetch it first, or check its spelling.`,
      });
    }
    assert.equal(await repository.git('status', '--porcelain'), '');
  });

  test('says what to do in a shallow clone, outside of a repository, and without a name', async () => {
    const repository = await makeRepository({ 'a.md': 'a\n' });
    await repository.git('commit', '--quiet', '--allow-empty', '--message', 'second');
    await repository.git('clone', '--quiet', '--depth=1', `file://${repository.path}`, 'shallow');
    await assert.rejects(diffAgainst('HEAD~1', join(repository.path, 'shallow')), {
      message:
        'Cannot tell what changed since "HEAD~1": this repository knows no such revision; it is a shallow clone, fetch the history first (in a workflow: fetch-depth: 0).',
    });
    const plain = await makeTemporaryFolder();
    await assert.rejects(diffAgainst('main', plain.path), {
      message: `Cannot tell what changed since "main": ${plain.path} is not inside a git repository.`,
    });
    await assert.rejects(diffAgainst(' ', plain.path), {
      message: 'Cannot tell what changed since " ": name a branch, a tag or a commit.',
    });
  });

  test('without git there is a sentence', async () => {
    const plain = await makeTemporaryFolder();
    const path = process.env['PATH'];
    process.env['PATH'] = plain.path;
    try {
      await assert.rejects(diffAgainst('main', plain.path), {
        message: 'Cannot tell what changed since "main": git is not installed, or not in PATH.',
      });
    } finally {
      process.env['PATH'] = path;
    }
  });

  test('reads binary files, mode changes and new empty files as nothing', () => {
    const diff = [
      'diff --git a/logo.png b/logo.png',
      'index 1..2 100644',
      'Binary files a/logo.png and b/logo.png differ',
      'diff --git a/run.md b/run.md',
      'old mode 100644',
      'new mode 100755',
      'diff --git a/empty.md b/empty.md',
      'new file mode 100644',
      'index 0..1',
      'diff --git a/a.md b/a.md',
      '--- a/a.md',
      '+++ b/a.md',
      '@@ -0,0 +1,2 @@',
      '+diff --git a/no b/no',
      '++++ b/neither.md',
      '',
    ].join('\n');
    assert.deepEqual(readDiff(diff), [{ path: 'a.md', lines: [{ first: 1, last: 2 }] }]);
  });

  test('unquotes paths', () => {
    assert.equal(unquotePath('"b/a\\tb\\303\\251\\"\\\\.md"'), 'b/a\tbé"\\.md');
    assert.equal(unquotePath('b/with space.md\t'), 'b/with space.md');
  });
});
