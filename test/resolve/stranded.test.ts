import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EntryKind } from '../../src/domain/ports.ts';
import { extract } from '../../src/extract/extract.ts';
import { strandedLinks } from '../../src/resolve/stranded.ts';

const FILES = new Set(['page.md', 'docs/bed.png', 'docs/old/moved.md', 'docs/old/beside.md']);
const kindOf = (path: string): EntryKind | undefined => {
  if (FILES.has(path)) return 'file';
  return [...FILES].some((file) => file.startsWith(`${path}/`)) ? 'directory' : undefined;
};
/** `docs/moved.md` and `docs/beside.md` went to `docs/old/`; `docs/gone.md` went nowhere. */
const CHANGE = {
  removedPaths: new Map([
    ['docs/moved.md', { movedTo: 'docs/old/moved.md' }],
    ['docs/beside.md', { movedTo: 'docs/old/beside.md' }],
    ['docs/gone.md', {}],
  ]),
  removedAnchors: new Map(),
};

test('links that were right at the old place and lead nowhere from the new one, with what they meant', () => {
  const text = [
    '[picture](bed.png) [page](../page.md#top) [root](/page.md) [beside](beside.md) [itself](moved.md)',
    '[gone](gone.md) [never there](never.md) [web](https://garden.tools/) [anchor](#here)',
  ].join('\n');
  const context = { settings: { exclude: [] }, kindOf };
  const stranded = strandedLinks(extract('docs/old/moved.md', text), 'docs/moved.md', context, CHANGE);
  assert.deepEqual(
    stranded.map(({ occurrence, leadsTo, meant }) => [occurrence.link.destination, leadsTo, meant]),
    [
      ['bed.png', 'docs/old/bed.png', 'docs/bed.png'],
      ['../page.md#top', 'docs/page.md', 'page.md'],
      ['gone.md', 'docs/old/gone.md', undefined],
    ],
  );
});
