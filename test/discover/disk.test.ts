import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { promisify } from 'node:util';
import { findDocuments, findRepositoryRoot, openDiskTree, readDocument } from '../../src/discover/disk.ts';
import { DEFAULT_GLOBS } from '../../src/discover/globs.ts';
import { listFolder } from '../../src/discover/listing.ts';
import { makeRepository, makeTemporaryFolder } from './temporary-folder.ts';

describe('tree of a git checkout', () => {
  test('what is tracked or new, without what is ignored or deleted; links and submodules are told apart', async () => {
    const repository = await makeRepository({
      'README.md': '# Hi\n',
      'docs/guide.md': 'guide\n',
      'docs/Case.md': 'x\n',
      'deleted.md': 'x\n',
      link: { link: 'docs/guide.md' },
      '.gitignore': 'build/\n',
    });
    const head = (await repository.git('rev-parse', 'HEAD')).trim();
    await repository.git('update-index', '--add', '--cacheinfo', `160000,${head},vendor/sub`);
    await repository.remove('deleted.md');
    await repository.write({
      'new file.md': 'new\n',
      'build/out.md': 'x\n',
      'new-link': { link: '/etc/passwd' },
    });
    const tree = await openDiskTree(repository.path);
    const kinds = [
      '',
      'README.md',
      'docs',
      'docs/case.md',
      'deleted.md',
      'link',
      'new-link',
      'vendor/sub',
      'new file.md',
      'build',
    ];
    assert.deepEqual(
      kinds.map((path) => tree.kindOf(path)),
      [
        'directory',
        'file',
        'directory',
        undefined,
        undefined,
        'symlink',
        'symlink',
        'submodule',
        'file',
        undefined,
      ],
    );
    assert.deepEqual(tree.paths(), [
      '.gitignore',
      'README.md',
      'docs/Case.md',
      'docs/guide.md',
      'link',
      'new file.md',
      'new-link',
      'vendor/sub',
    ]);
    assert.equal(tree.isIncomplete, false);
  });

  test('texts are read inside only, and a link is the path it holds', async () => {
    const outside = await makeTemporaryFolder();
    await outside.write({ 'secret.md': 'secret\n' });
    const repository = await makeRepository({ 'a.md': 'text\n', 'b/c.md': 'text\n', link: { link: 'a.md' } });
    await repository.write({ 'binary.md': Buffer.from([0, 1, 2]), 'latin1.md': Buffer.from([0xe9]) });
    const tree = await openDiskTree(repository.path);
    await repository.remove('b');
    await repository.write({ b: { link: outside.path } });
    await outside.write({ 'c.md': 'secret\n' });
    const paths = [
      'a.md',
      'link',
      'b/c.md',
      'binary.md',
      'latin1.md',
      '../secret.md',
      '/etc/passwd',
      'missing.md',
      '',
    ];
    assert.deepEqual(await Promise.all(paths.map((path) => tree.readText(path))), [
      'text\n',
      'a.md',
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('finds the top of a checkout', async () => {
    const repository = await makeRepository({ 'docs/a.md': 'a\n' });
    const plain = await makeTemporaryFolder();
    assert.equal(await findRepositoryRoot(join(repository.path, 'docs')), repository.path);
    assert.equal(await findRepositoryRoot(plain.path), undefined);
  });
});

describe('tree of a plain folder', () => {
  test('everything but .git and node_modules; links are not followed', async () => {
    const folder = await makeTemporaryFolder();
    await folder.write({
      'a.md': 'a',
      'x/b.md': 'b',
      'node_modules/c/d.md': 'd',
      '.github/e.md': 'e',
      loop: { link: '.' },
    });
    const tree = await openDiskTree(folder.path);
    assert.deepEqual(tree.paths(), ['.github/e.md', 'a.md', 'loop', 'x/b.md']);
    assert.equal(tree.kindOf('loop'), 'symlink');
    assert.equal(tree.kindOf('x'), 'directory');
  });

  test('a listing that is cut says so, and is the same each time', async () => {
    const folder = await makeTemporaryFolder();
    await folder.write({ 'c.md': '', 'a.md': '', 'b.md': '' });
    const listing = await listFolder(folder.path, { maxEntries: 2 });
    assert.deepEqual([[...listing.entries.keys()], listing.isIncomplete], [['a.md', 'b.md'], true]);
  });
});

describe('documents that the command line names', () => {
  test('the working folder by default, in stable order, symbolic links left out', async () => {
    const repository = await makeRepository({
      'b.md': '',
      'a/z.MD': '',
      'a/.hidden/y.mdx': '',
      'c.txt': '',
      'l.md': { link: 'b.md' },
    });
    const find = (...paths: string[]) => findDocuments({ cwd: repository.path, paths, globs: DEFAULT_GLOBS });
    assert.deepEqual(await find(), ['a/.hidden/y.mdx', 'a/z.MD', 'b.md']);
    assert.deepEqual(await find('.', 'b.md', './a'), ['a/.hidden/y.mdx', 'a/z.MD', 'b.md']);
    assert.deepEqual(await find('c.txt', 'a'), ['a/.hidden/y.mdx', 'a/z.MD', 'c.txt']);
    assert.deepEqual(await find(join(repository.path, 'l.md')), ['l.md']);
    assert.deepEqual(await find('*.{md,txt}'), ['b.md', 'c.txt']);
  });

  test('globs of the settings speak of paths below the working folder', async () => {
    const repository = await makeRepository({ 'docs/a.md': '', 'docs/old/b.md': '', 'c.md': '' });
    const globs = ['docs/**/*.md', '!docs/old/'];
    assert.deepEqual(await findDocuments({ cwd: repository.path, paths: ['.'], globs }), ['docs/a.md']);
    assert.deepEqual(await findDocuments({ cwd: repository.path, paths: ['docs'], globs }), ['docs/a.md']);
  });

  test('what lies outside of the working folder is named from it', async () => {
    const folder = await makeTemporaryFolder();
    await folder.write({ 'here/a.md': '', 'there/b.md': '' });
    const cwd = join(folder.path, 'here');
    assert.deepEqual(await findDocuments({ cwd, paths: ['../there', 'a.md'], globs: DEFAULT_GLOBS }), [
      '../there/b.md',
      'a.md',
    ]);
  });

  test('a missing path is named, with the nearest that exists', async () => {
    const folder = await makeTemporaryFolder();
    await folder.write({ 'README.md': '', 'docs/guide.md': '' });
    const messages = await Promise.all(
      ['README.mdd', 'readme.md', 'docs/gide.md', 'nothing/like.md', 'zzz', '', '*.rst'].map((path) =>
        findDocuments({ cwd: folder.path, paths: [path], globs: DEFAULT_GLOBS }).catch(
          (error: Error) => error.message,
        ),
      ),
    );
    assert.deepEqual(messages, [
      'README.mdd: no such file or folder. Did you mean README.md?',
      'readme.md: no such file or folder. Did you mean README.md?',
      'docs/gide.md: no such file or folder. Did you mean docs/guide.md?',
      'nothing/like.md: no such file or folder.',
      'zzz: no such file or folder.',
      'One of the paths is empty: name a file, a folder or a glob.',
      '*.rst: no file matches this pattern.',
    ]);
  });

  test('a file whose name looks like a glob is that file', async () => {
    const folder = await makeTemporaryFolder();
    await folder.write({ '[id].md': '', 'i.md': '' });
    assert.deepEqual(await findDocuments({ cwd: folder.path, paths: ['[id].md'], globs: DEFAULT_GLOBS }), [
      '[id].md',
    ]);
  });
});

describe('reading a document', () => {
  test('keeps byte order mark and line endings; an empty file is an empty text', async () => {
    const folder = await makeTemporaryFolder();
    await folder.write({ 'bom.md': '\ufeffa\r\nb', 'empty.md': '' });
    assert.deepEqual(await readDocument('bom.md', folder.path), { text: '\ufeffa\r\nb' });
    assert.deepEqual(await readDocument('empty.md', folder.path), { text: '' });
  });

  test('says in one sentence why a file has no text', async () => {
    const folder = await makeTemporaryFolder();
    await folder.write({
      'latin1.md': Buffer.from('fine\nna\xefve\n', 'latin1'),
      'utf16.md': Buffer.from('\ufeffhello', 'utf16le'),
      'image.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]),
      'circle.md': { link: 'circle.md' },
      'dir/x.md': '',
    });
    await promisify(execFile)('truncate', ['--size', '51M', join(folder.path, 'large.md')]);
    await promisify(execFile)('mkfifo', [join(folder.path, 'pipe.md')]);
    const names = [
      'latin1.md',
      'utf16.md',
      'image.md',
      'circle.md',
      'dir',
      'missing.md',
      'large.md',
      'pipe.md',
    ];
    const problems = await Promise.all(names.map((name) => readDocument(name, folder.path)));
    assert.deepEqual(
      problems.map((document) => ('problem' in document ? document.problem : 'read')),
      [
        'latin1.md is not UTF-8 text (line 2); save it as UTF-8 to have it checked.',
        'utf16.md is UTF-16 text; save it as UTF-8 to have it checked.',
        'image.md is a binary file, so there is no text to check.',
        'circle.md could not be read: it is a symbolic link that leads in circles.',
        'dir is no ordinary file, so there is no text to check.',
        'missing.md could not be read: there is no such file.',
        'large.md is 51 MB large; files above 50 MB are not checked.',
        'pipe.md is no ordinary file, so there is no text to check.',
      ],
    );
  });
});
