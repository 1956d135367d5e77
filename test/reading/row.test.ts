import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import fc from 'fast-check';
import { fromRow, toRow } from '../../src/reading/row.ts';
import { readText } from '../../src/reading/worker.ts';
import { plainReading } from './plain.ts';

const TEXT = [
  '# Top <a id="x&amp;y"></a>',
  '',
  '- [Guide](<docs/a b.md> "t") ([out](https://example.com/), [here](#top))',
  '- [Once](https://a.test/)',
  '- ![Logo](logo.svg) [twice](http://www.a.test) 😀 www.b.test',
  '- [Ünïcode](https://c.test/ä)',
  '',
  '<!--deadwood disable dead-link-->',
  '',
].join('\n');

/** What comes out of a row, compared as a whole. */
function reread(path: string, row: Uint8Array) {
  const kept = fromRow(path, row);
  return kept && { ...kept, reading: plainReading(kept.reading) };
}

test('a row gives back what was put into it, for whatever path', () => {
  const reading = readText('docs/index.md', TEXT);
  assert.deepEqual(
    [reading.extraction.links.length, reading.extraction.silences.length, reading.repeats],
    [8, 1, [[3, 5]]],
  );
  const row = toRow({ ...reading, blobId: 'a'.repeat(40) }, 1_234);
  const expected = { reading, bytes: 1_234 };
  assert.deepEqual(reread('docs/index.md', row), expected);
  assert.deepEqual(reread('größer/😀.md', row), {
    ...expected,
    reading: { ...reading, extraction: { ...reading.extraction, path: 'größer/😀.md' } },
  });
});

test('whatever the document', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat({ max: 50_000_000 }), (text, bytes) => {
      const reading = readText('a.md', `${TEXT}\n${text}\n\n[a](${text})`);
      assert.deepEqual(reread('a.md', toRow(reading, bytes)), { reading, bytes });
    }),
    { numRuns: 200 },
  );
});

describe('a row that nobody wrote like that is none', () => {
  const row = toRow(readText('a.md', TEXT), TEXT.length);

  test('a frame that is cut or changed anywhere', () => {
    for (let at = 0; at < row.length; at += 1) {
      const changed = Uint8Array.from(row);
      changed[at] = (changed[at] ?? 0) ^ 1;
      // The frame's header says nothing that a checksum is needed for: what is read from it is either right or nothing.
      const kept = reread('a.md', changed);
      assert.ok(kept === undefined || at < 12, `byte ${at}`);
      assert.equal(fromRow('a.md', row.subarray(0, at)), undefined);
    }
  });

  test('a whole frame with other contents never throws, and never holds what does not fit', () => {
    const raw = zstdDecompressSync(row);
    fc.assert(
      fc.property(fc.nat({ max: raw.length - 1 }), fc.nat({ max: 255 }), (at, byte) => {
        const changed = Buffer.from(raw);
        changed[at] = byte;
        const kept = reread('a.md', zstdCompressSync(changed));
        for (const { url, text, span } of kept?.reading.extraction.links ?? []) {
          assert.ok(url.length + text.length < raw.length && span.line > 0);
        }
      }),
      { numRuns: 500 },
    );
  });

  const contents: readonly (readonly [string, readonly number[]])[] = [
    ['nothing', []],
    ['a number without an end', [0x80, 0x80]],
    ['a number that is too large', [0xff, 0xff, 0xff, 0xff, 0xff]],
    ['more links than bytes', [0, 0, 0, 1, 0xff, 0x7f, 0]],
    ['a kind that there is none of', [0, 0, 0, 1, 1, 0, 7, 2, 1, 0, 0, 0, 0]],
    ['a line before the first', [0, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 0, 0]],
    ['an entry that repeats itself', [0, 0, 0, 1, 1, 1, 2, 0, 0, 0, 2, 1, 0, 0, 0, 0]],
    ['bytes that are left over', [0, 0, 0, 1, 0, 0, 0, 65]],
    ['silences that are none', [0, 0, 2, 1, 0, 0, 0, 0x7b, 0x7d]],
  ];
  for (const [name, bytes] of contents) {
    test(name, () => assert.equal(fromRow('a.md', zstdCompressSync(Uint8Array.from(bytes))), undefined));
  }

  test('the like of them that is whole is one', () => {
    const bytes = Uint8Array.from([9, 0, 0, 1, 1, 0, 16, 2, 1, 1, 0, 0, 0, 0x61]);
    const kept = reread('a.md', zstdCompressSync(bytes));
    assert.deepEqual(
      [kept?.bytes, kept?.reading.extraction.links],
      [
        9,
        [
          {
            kind: 'inline',
            destination: 'a',
            url: 'a',
            text: '',
            span: { line: 1, column: 1, endLine: 1, endColumn: 2 },
            isEntry: false,
          },
        ],
      ],
    );
  });
});
