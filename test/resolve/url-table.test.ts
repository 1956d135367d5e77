import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { urlHash } from '../../src/resolve/url-hash.ts';
import { UrlTable } from '../../src/resolve/url-table.ts';

const URLS = Array.from({ length: 5_000 }, (_, index) => `https://site-${index % 700}.org/page/${index}`);

/** What is found of `urls` in a table of all {@link URLS}. */
function found(hashOf: (url: string) => number, urls: readonly string[]) {
  const table = new UrlTable<{ readonly url: string }>();
  for (const url of URLS) {
    assert.equal(table.get(url, hashOf(url)), undefined);
    table.add({ url }, hashOf(url));
  }
  return urls.map((url) => table.get(url, hashOf(url)));
}

test('every URL is found, however its hash is shared', () => {
  const others = URLS.map((url) => `${url}?other`);
  const expected = [...URLS.map((url) => ({ url })), ...others.map(() => undefined)];
  assert.deepEqual(found(urlHash, [...URLS, ...others]), expected);
  assert.deepEqual(
    found(() => 7, [...URLS, ...others]),
    expected,
  );
  assert.deepEqual(
    found((url) => url.length << 20, [...URLS, ...others]),
    expected,
  );
});

test('what was let go is not found, and may be added again', () => {
  const table = new UrlTable<{ readonly url: string }>();
  for (const url of URLS) table.add({ url }, 7);
  table.clear();
  assert.deepEqual(
    URLS.map((url) => table.get(url, 7)),
    URLS.map(() => undefined),
  );
  table.add({ url: 'https://a.org/' }, 7);
  assert.deepEqual(table.get('https://a.org/', 7), { url: 'https://a.org/' });
});

test('a hash is a number that an Int32Array holds, and never 0', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const hash = urlHash(text);
      assert.ok(hash !== 0 && Int32Array.of(hash)[0] === hash);
      assert.equal(urlHash(`x${text}`.slice(1)), hash);
    }),
  );
});

test('what found no place in a crowd is still known when the table has grown', () => {
  const table = new UrlTable<{ readonly url: string }>();
  // Their slots are one after the other, each hash once, until a run of them is longer than anybody looks.
  const crowd = Array.from({ length: 200 }, (_, index) => ({ url: `https://crowd.example/${index}` }));
  const hashes = crowd.map((_, index) => 1 + Math.floor(index / 2));
  crowd.forEach((thing, index) => void table.add(thing, hashes[index] ?? 0));
  const others = Array.from({ length: 5_000 }, (_, index) => ({ url: `https://other.example/${index}` }));
  others.forEach((thing) => void table.add(thing, urlHash(thing.url)));
  assert.deepEqual(
    crowd.map(({ url }, index) => table.get(url, hashes[index] ?? 0)),
    crowd,
  );
  assert.deepEqual(
    others.map(({ url }) => table.get(url, urlHash(url))),
    others,
  );
});
