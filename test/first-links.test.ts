import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../src/extract/extract.ts';
import { firstLinks } from '../src/first-links.ts';
import type { ReadResult } from '../src/read-documents.ts';

function documentOf(path: string, links: number): ReadResult {
  const text = Array.from({ length: links }, (_, index) => `[${index}](${index}.md)\n`).join('');
  return { reference: { path, lines: 'all' }, extraction: extract(path, text), lint: [] };
}

async function countsOf(documents: readonly ReadResult[], most: number) {
  const warnings: string[] = [];
  async function* results() {
    yield* documents;
  }
  const counts: [string, number][] = [];
  for await (const { reference, extraction } of firstLinks(results(), most, warnings))
    counts.push([reference.path, extraction.links.length]);
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
