import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstLinks } from '../src/first-links.ts';
import type { ReadResult } from '../src/reading/documents.ts';
import { readText } from '../src/reading/worker.ts';

function documentOf(path: string, links: number): ReadResult {
  const text = Array.from({ length: links }, (_, index) => `[${index}](${index}.md)\n`).join('');
  return { reference: { path, lines: 'all' }, reading: readText(path, text), lint: [] };
}

async function countsOf(documents: readonly ReadResult[], most: number, unread: readonly string[] = []) {
  const warnings: string[] = [];
  async function* results() {
    yield* documents;
  }
  const paths = [...documents.map(({ reference }) => reference.path), ...unread];
  const counts: [string, number][] = [];
  for await (const { reference, reading } of firstLinks(results(), { paths, most, warnings }))
    counts.push([reference.path, reading.extraction.links.length]);
  return { counts, warnings };
}

test('the first links by path are kept, in whatever order their documents come', async () => {
  const documents = [
    documentOf('c.md', 9),
    documentOf('a.md', 3),
    documentOf('d.md', 2),
    documentOf('b.md', 4),
  ];
  const expected = {
    counts: [
      ['a.md', 3],
      ['b.md', 2],
      ['c.md', 0],
      ['d.md', 0],
    ],
    warnings: [
      'Of 18 links in the changed documents the first 5 were checked: more is for nobody to review.',
    ],
  };
  assert.deepEqual(await countsOf(documents, 5), expected);
  assert.deepEqual(await countsOf(documents.toReversed(), 5), expected);
});

test('what is within the limit is left alone, and nothing is said', async () => {
  const { counts, warnings } = await countsOf([documentOf('a.md', 3), documentOf('b.md', 2)], 5);
  assert.deepEqual(
    { counts, warnings },
    {
      counts: [
        ['a.md', 3],
        ['b.md', 2],
      ],
      warnings: [],
    },
  );
});

test('a document that cannot be read holds nobody up for ever', async () => {
  const { counts } = await countsOf([documentOf('c.md', 2), documentOf('a.md', 1)], 5, ['b.md']);
  assert.deepEqual(counts, [
    ['a.md', 1],
    ['c.md', 2],
  ]);
});

test('a document goes on as soon as those before it have', async () => {
  const rest = Promise.withResolvers<void>();
  async function* results() {
    yield documentOf('a.md', 1);
    await rest.promise;
    yield documentOf('b.md', 1);
  }
  const kept = firstLinks(results(), { paths: ['b.md', 'a.md'], most: 5, warnings: [] });
  assert.equal((await kept.next()).value?.reference.path, 'a.md');
  rest.resolve();
  assert.equal((await kept.next()).value?.reference.path, 'b.md');
});

test('entries that repeat an entry which was cut off repeat nothing', async () => {
  const text =
    '- [a](https://a.test/)\n- [b](https://b.test/)\n- [c](https://a.test/)\n- [d](https://b.test/)\n';
  const document: ReadResult = {
    reference: { path: 'a.md', lines: 'all' },
    reading: readText('a.md', text),
    lint: [],
  };
  async function* results() {
    yield document;
  }
  const [kept] = await Array.fromAsync(firstLinks(results(), { paths: ['a.md'], most: 3, warnings: [] }));
  assert.deepEqual(kept?.reading.repeats, [[0, 2]]);
});
