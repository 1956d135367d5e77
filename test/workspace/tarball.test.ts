import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { createGzip } from 'node:zlib';
import { type Header, pack } from 'tar-stream';
import { readTarball, tarballWorkspace } from '../../src/workspace/tarball.ts';

function archive(entries: readonly [Partial<Header> & { name: string }, string | Buffer][]): Readable {
  const tar = pack();
  for (const [header, content] of entries) tar.entry(header as Header, content);
  tar.finalize();
  return Readable.from(tar.pipe(createGzip()));
}

const question = {
  globs: ['**/*.md'],
  repository: { serverUrl: 'https://github.com', owner: 'o', name: 'r', commit: 'c' },
  branches: ['main'],
};

test('documents are read from the archive, other files are known by name', async () => {
  const opened = await readTarball(
    archive([
      [{ name: 'o-r-abc/README.md' }, '# Hello\r\n'],
      [{ name: 'o-r-abc/docs/guide.md' }, '\ufeffguide'],
      [{ name: 'o-r-abc/docs/latin.md' }, Buffer.from([0x61, 0xe9, 0x0a])],
      [{ name: 'o-r-abc/logo.png' }, Buffer.from([0, 1, 2])],
      [{ name: 'o-r-abc/link.md', type: 'symlink', linkname: 'README.md' }, ''],
    ]),
  );
  const workspace = tarballWorkspace(opened, question);
  assert.deepEqual(await Array.fromAsync(workspace.read()), [
    { reference: { path: 'README.md', lines: 'all' }, text: '# Hello\r\n' },
    { reference: { path: 'docs/guide.md', lines: 'all' }, text: '\ufeffguide' },
    {
      reference: { path: 'docs/latin.md', lines: 'all' },
      problem: 'docs/latin.md is not UTF-8 text (line 1); save it as UTF-8 to have it checked.',
    },
  ]);
  const tree = await workspace.openTree();
  assert.deepEqual(
    ['', 'docs', 'logo.png', 'link.md', 'nowhere.md'].map((path) => tree.kindOf(path)),
    ['directory', 'directory', 'file', 'symlink', undefined],
  );
  assert.equal(await tree.readText('link.md'), 'README.md');
  assert.deepEqual(tree.paths(), ['README.md', 'docs/guide.md', 'docs/latin.md', 'link.md', 'logo.png']);
});

test('paths that lead out of the archive are no files', async () => {
  const opened = await readTarball(
    archive([
      [{ name: 'o-r-abc/../../etc/passwd.md' }, 'x'],
      [{ name: '/etc/passwd.md' }, 'x'],
      [{ name: 'o-r-abc/./a.md' }, 'x'],
      [{ name: 'o-r-abc/ok.md' }, 'x'],
    ]),
  );
  assert.deepEqual(opened.tree.paths(), ['etc/passwd.md', 'ok.md']);
});

test('an archive with more text than there is room for: what does not fit is named, the rest is read', async () => {
  const entries: [Partial<Header> & { name: string }, string][] = [
    [{ name: 'o-r-abc/first.md' }, 'x'.repeat(600)],
    [{ name: 'o-r-abc/second.md' }, 'x'.repeat(600)],
    [{ name: 'o-r-abc/third.md' }, 'x'.repeat(300)],
    [{ name: 'o-r-abc/huge.md' }, 'x'.repeat(10 * 1024 * 1024 + 1)],
  ];
  const workspace = tarballWorkspace(await readTarball(archive(entries), 1_000), question);
  const read = await Array.fromAsync(workspace.read());
  assert.deepEqual(
    read.map((document) => [document.reference.path, 'problem' in document ? document.problem : 'read']),
    [
      ['first.md', 'read'],
      ['huge.md', 'huge.md is too large to be checked (10485761 bytes).'],
      ['second.md', 'second.md was not read: there are too many.'],
      ['third.md', 'read'],
    ],
  );
  assert.equal((await workspace.openTree()).kindOf('second.md'), 'file');
});

test('a torn archive is an error, not an empty repository', async () => {
  const whole = Buffer.concat(
    await Array.fromAsync(archive([[{ name: 'o-r-abc/a.md' }, 'x'.repeat(50_000)]])),
  );
  await assert.rejects(readTarball(Readable.from([whole.subarray(0, whole.length - 40)])));
});
