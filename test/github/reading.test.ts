import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { listChanges } from '../../src/github/changes.ts';
import { readTexts } from '../../src/github/contents.ts';
import { readPullRequest } from '../../src/github/pull-request.ts';
import { loadTree } from '../../src/github/tree.ts';
import { connect } from '../support/forge/connect.ts';
import { type Forge, startForge } from '../support/forge/forge.ts';

const BASE = {
  'README.md': '# Garden\n\n[Guide](docs/guide.md)\n',
  'docs/guide.md': '# Guide\n\nOld text.\n',
  'docs/gone.md': '# Gone\n\nSoon.\n',
  'docs/long-name.md': '# A page that moves\n\nOne.\n\nTwo.\n\nThree.\n',
  '.github/deadwood.yml': 'scope: file\n',
  'image.png': Uint8Array.from([137, 80, 78, 71, 0, 1]),
};

async function open(forges: Forge[], options?: Parameters<typeof startForge>[0]): Promise<Forge> {
  const forge = await startForge(options);
  forges.push(forge);
  return forge;
}

describe('reading a pull request', () => {
  const forges: Forge[] = [];
  after(() => Promise.all(forges.map((forge) => forge.close())));

  test('changes carry status, former path, patch and the head commit', async () => {
    const forge = await open(forges);
    forge.commit('main', BASE);
    const { 'docs/gone.md': _, 'docs/long-name.md': moved, ...rest } = BASE;
    const head = forge.commit('topic', {
      ...rest,
      'docs/guide.md': '# Guide\n\nNew text.\n',
      'docs/moved.md': moved,
      'a b/ünï[1].md': 'x\n',
    });
    const github = connect(forge);
    const changes = await listChanges(github, forge.openPullRequest({ head: 'topic' }));
    assert.equal(changes.headSha, head);
    assert.equal(changes.isIncomplete, false);
    assert.deepEqual(
      changes.files.map(({ blobId, changedLines: _, ...file }) => ({ ...file, blobId: blobId.length })),
      [
        { path: 'a b/ünï[1].md', status: 'added', patch: '@@ -0,0 +1 @@\n+x', blobId: 40 },
        { path: 'docs/gone.md', status: 'removed', patch: '@@ -1,3 +0,0 @@\n-# Gone\n-\n-Soon.', blobId: 40 },
        {
          path: 'docs/guide.md',
          status: 'modified',
          patch: '@@ -1,3 +1,3 @@\n # Guide\n \n-Old text.\n+New text.',
          blobId: 40,
        },
        { path: 'docs/moved.md', status: 'renamed', previousPath: 'docs/long-name.md', blobId: 40 },
      ],
    );
    await github.close();
  });

  test('250 files are three requests; the whole list is there', async () => {
    const forge = await open(forges);
    forge.commit('main', BASE);
    const pages = Array.from({ length: 250 }, (_, index) => [
      `pages/${String(index).padStart(3, '0')}.md`,
      `# ${index}\n`,
    ]);
    forge.commit('topic', { ...BASE, ...Object.fromEntries(pages) });
    const github = connect(forge);
    const changes = await listChanges(github, forge.openPullRequest({ head: 'topic' }));
    assert.equal(changes.files.length, 250);
    assert.equal(github.requests(), 3);
    await github.close();
  });

  test('one GraphQL request brings texts of the head, settings of the base and everything about the pull request', async () => {
    const forge = await open(forges);
    const base = forge.commit('main', BASE);
    const head = forge.commit('guest:topic', {
      ...BASE,
      'docs/guide.md': '# Guide\r\n\r\nNew “text”.\r\n',
      '.github/deadwood.yml': 'scope: all\n',
    });
    const github = connect(forge);
    const number = forge.openPullRequest({ head: 'guest:topic' });
    const pull = await readPullRequest(github, {
      number,
      headSha: head,
      paths: ['docs/guide.md'],
      settingsPaths: ['.github/deadwood.yml', '.remarkrc'],
      maxBytes: 1_000_000,
    });
    const blobId = forge.state.git.run('rev-parse', `${head}:docs/guide.md`).trim();
    const settingsId = forge.state.git.run('rev-parse', `${base}:.github/deadwood.yml`).trim();
    assert.deepEqual(pull, {
      number,
      url: `${forge.state.serverUrl}/maker/garden/pull/${number}`,
      headSha: head,
      headBranch: 'topic',
      baseBranch: 'main',
      baseSha: base,
      defaultBranch: 'main',
      isFork: true,
      changedFiles: 2,
      headRepository: { owner: 'guest', name: 'garden' },
      state: 'OPEN',
      texts: new Map([['docs/guide.md', { kind: 'text', text: '# Guide\r\n\r\nNew “text”.\r\n', blobId }]]),
      settings: new Map<string, object>([
        ['.github/deadwood.yml', { kind: 'text', text: 'scope: file\n', blobId: settingsId }],
        ['.remarkrc', { kind: 'problem', problem: 'missing', message: 'does not exist at this commit.' }],
      ]),
      own: { reviews: [], comments: [] },
    });
    assert.equal(github.requests(), 1);
    await github.close();
  });

  test('every kind of file is a text or a named problem', async () => {
    const forge = await open(forges);
    const files = {
      'text.md': 'plain\n',
      'bom.md': '\uFEFF# Bom\n',
      'empty.md': '',
      'binary.md': Uint8Array.from([1, 0, 2]),
      'latin.md': Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 10]),
      'big.md': 'x'.repeat(600_000),
      'huge.md': 'x'.repeat(1_200_000),
      'link.md': { symlink: '../../etc/passwd' },
      'module.md': { submodule: '0123456789012345678901234567890123456789' },
      'folder.md/a.txt': 'a',
      'lfs.md': 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n',
    };
    const sha = forge.commit('main', files);
    const github = connect(forge);
    const paths = [
      ...Object.keys(files).filter((path) => path !== 'folder.md/a.txt'),
      'folder.md',
      'no/such.md',
    ];
    const texts = await readTexts(github, { sha, paths, maxBytes: 1_000_000 });
    assert.deepEqual(
      Object.fromEntries(
        [...texts].map(([path, text]) => [path, text.kind === 'text' ? text.text.length : text.problem]),
      ),
      {
        'text.md': 6,
        'bom.md': 7,
        'empty.md': 0,
        'binary.md': 'binary',
        'latin.md': 'not-utf8',
        'big.md': 600_000,
        'huge.md': 'too-large',
        'link.md': 'symlink',
        'module.md': 'submodule',
        'lfs.md': 'lfs-pointer',
        'folder.md': 'directory',
        'no/such.md': 'missing',
      },
    );
    // One for all, and one blob each for the two that GraphQL did not give whole.
    assert.deepEqual(forge.takeRequests(), [
      'graphql ReadFiles',
      'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
      'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
    ]);
    await github.close();
  });

  test('a tree is one request, and texts asked for together are one more', async () => {
    const forge = await open(forges);
    const sha = forge.commit('main', {
      ...BASE,
      'link.md': { symlink: 'README.md' },
      module: { submodule: '0123456789012345678901234567890123456789' },
    });
    const github = connect(forge);
    const tree = await loadTree(github, {
      sha,
      maxBytes: 1_000_000,
      known: new Map([['README.md', 'at hand']]),
    });
    assert.deepEqual(
      ['', 'docs', 'docs/guide.md', 'Docs/guide.md', 'link.md', 'module'].map((path) => tree.kindOf(path)),
      ['directory', 'directory', 'file', undefined, 'symlink', 'submodule'],
    );
    assert.deepEqual(tree.paths(), [
      '.github/deadwood.yml',
      'README.md',
      'docs/gone.md',
      'docs/guide.md',
      'docs/long-name.md',
      'image.png',
    ]);
    const asked = ['README.md', 'docs/guide.md', 'docs/gone.md', 'image.png', 'nothing.md', 'docs/guide.md'];
    assert.deepEqual(await Promise.all(asked.map((path) => tree.readText(path))), [
      'at hand',
      BASE['docs/guide.md'],
      BASE['docs/gone.md'],
      undefined,
      undefined,
      BASE['docs/guide.md'],
    ]);
    assert.equal(tree.isIncomplete, false);
    assert.deepEqual(forge.takeRequests(), [
      'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
      'graphql ReadFiles',
    ]);
    await github.close();
  });

  test('GitHub Enterprise Server: another prefix, the same answers', async () => {
    const forge = await open(forges, { isEnterprise: true });
    forge.commit('main', BASE);
    const head = forge.commit('topic', { ...BASE, 'README.md': '# Garden\n' });
    const github = connect(forge);
    const number = forge.openPullRequest({ head: 'topic' });
    const changes = await listChanges(github, number);
    const pull = await readPullRequest(github, {
      number,
      headSha: head,
      paths: changes.files.map((file) => file.path),
      settingsPaths: [],
      maxBytes: 1_000,
    });
    assert.equal(pull.texts.get('README.md')?.kind, 'text');
    assert.deepEqual(
      forge.requests.map(({ method, status }) => `${method} ${status}`),
      ['GET 200', 'POST 200'],
    );
    await github.close();
  });
});
