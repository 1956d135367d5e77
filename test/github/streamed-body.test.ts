import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { connect } from '../support/forge/connect.ts';
import { startForge } from '../support/forge/forge.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

test('a body that is read late is whole, though nobody holds its response any more', async (t) => {
  const forge = await startForge();
  t.after(() => forge.close());
  const text = 'A line of a large file.\n'.repeat(100_000);
  const sha = forge.commit('main', { 'large.md': text });
  const blob = forge.state.git.tree(sha)[0]?.sha ?? '';
  const github = connect(forge);
  const { data } = await github.rest('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
    owner: 'maker',
    repo: 'garden',
    file_sha: blob,
    headers: { accept: 'application/vnd.github.raw+json' },
    request: { parseSuccessResponseBody: false },
  });
  for (let turn = 0; turn < 10; turn += 1) {
    collectGarbage();
    await nextTurn();
  }
  let bytes = 0;
  for await (const chunk of data as unknown as ReadableStream<Uint8Array>) bytes += chunk.byteLength;
  assert.equal(bytes, text.length);
  await github.close();
});
