import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isPlainUrl } from '../../src/resolve/canonical.ts';
import { entriesOf, keyOfEntry, lookOf, repeatsIn } from '../../src/resolve/repeats.ts';
import { documentOf } from './documents.ts';
import { TRICKY_URL } from './urls.ts';

test('how an entry looks is told by its key, known or not', () => {
  const plainUrl = fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), TRICKY_URL);
  let plain = 0;
  fc.assert(
    fc.property(plainUrl, (url) => {
      const [link] = documentOf('a.md', [url]).links;
      assert.ok(link);
      if (!isPlainUrl(url)) return;
      plain += 1;
      assert.equal(lookOf(link, true), lookOf(link, false));
    }),
    { numRuns: 2_000 },
  );
  assert.ok(plain > 200, `only ${plain} URLs were plain`);
});

test('repeats are the entries whose keys are the same, whatever their looks', () => {
  fc.assert(
    fc.property(fc.array(TRICKY_URL, { maxLength: 12 }), (urls) => {
      const { links } = documentOf('a.md', [...urls, ...urls.slice(0, 3)]);
      const byKey = Map.groupBy(entriesOf(links), (index) => {
        const link = links[index];
        assert.ok(link);
        return keyOfEntry(link);
      });
      const expected = [...byKey.values()].filter((group) => group.length > 1);
      const found = repeatsIn(links, (index) => isPlainUrl(links[index]?.url ?? ''));
      const inOrder = (groups: readonly (readonly number[])[]) =>
        groups.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
      assert.deepEqual(inOrder(found), inOrder(expected));
    }),
    { numRuns: 500 },
  );
});
