import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readSources, type Source } from '../../src/reading/pool.ts';
import { readText } from '../../src/reading/worker.ts';
import { plainReading } from './plain.ts';

const workerUrl = new URL('../../src/faces/worker.ts', import.meta.url);
const cwd = mkdtempSync(join(tmpdir(), 'deadwood-pool-'));
after(() => rmSync(cwd, { recursive: true, force: true }));

function textOf(index: number): string {
  return `# Page ${index}\n\n- [Next](page-${index + 1}.md#page-${index + 1}) and https://a.test/${index}\n`;
}

async function all(sources: readonly Source[], url = workerUrl) {
  const results = await Array.fromAsync(readSources(sources, { workerUrl: url, cwd, threads: 2 }));
  const pathOf = (result: (typeof results)[number]) =>
    ('problem' in result ? result : result.extraction).path;
  return results
    .map((result) => ('problem' in result ? result : plainReading(result)))
    .sort((a, b) => pathOf(a).localeCompare(pathOf(b), 'en', { numeric: true }));
}

const documents = Array.from({ length: 150 }, (_, index) => ({
  path: `page-${index}.md`,
  text: textOf(index),
}));
const expected = documents.map(({ path, text }) => readText(path, text));

test('few documents, on this thread', async () => {
  assert.deepEqual(await all(documents.slice(0, 10)), expected.slice(0, 10));
  assert.deepEqual(await all([]), []);
});

test('many documents, on threads, texts or files', async () => {
  for (const { path, text } of documents.slice(75)) writeFileSync(join(cwd, path), text);
  const sources = documents.map((document, index) =>
    index < 75 ? document : { path: document.path, file: document.path },
  );
  assert.deepEqual(await all(sources), expected);
});

test('a file that cannot be read has its sentence, the others stand', async () => {
  writeFileSync(join(cwd, 'latin.md'), Buffer.from([0x63, 0xe9]));
  const results = await all([...documents.slice(0, 70), { path: 'latin.md', file: 'latin.md' }]);
  assert.deepEqual(
    results.filter((result) => 'problem' in result),
    [
      {
        path: 'latin.md',
        problem: 'latin.md is not UTF-8 text (line 1); save it as UTF-8 to have it checked.',
      },
    ],
  );
  assert.equal(results.length, 71);
});

test('threads that cannot start lose nothing', async () => {
  assert.deepEqual(await all(documents, new URL('file:///nowhere/worker.ts')), expected);
});
