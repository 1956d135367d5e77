import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Exchange } from '../../src/domain/evidence.ts';
import { isInconclusive, isUnchanged, isValidators, validatorsFrom } from '../../src/domain/validators.ts';
import { exchange, hop } from '../judge/support/build.ts';

const READ = '2026-10-05T06:17:00.000Z';
const MONDAY = 'Mon, 05 Oct 2026 04:00:00 GMT';
const TUESDAY = 'Tue, 06 Oct 2026 08:00:00 GMT';

describe('validators are kept as they came, or not at all', () => {
  const cases: readonly [string, string, boolean][] = [
    ['strong', '"33a64df5"', true],
    ['weak', 'W/"0815"', true],
    ['empty', '""', true],
    ['with commas and equals signs', '"a,b=c;d"', true],
    ['as long as may be', `"${'x'.repeat(254)}"`, true],
    ['longer', `"${'x'.repeat(255)}"`, false],
    ['without quotes', '33a64df5', false],
    ['two', '"a", "b"', false],
    ['a mark in lower case', 'w/"0815"', false],
    ['a line break', '"a\r\nx-evil: 1"', false],
    ['a control character', '"a\u0000"', false],
    ['bytes above ASCII', '"ä"', false],
    ['any', '*', false],
  ];
  for (const [name, etag, isKept] of cases)
    test(`an entity tag: ${name}`, () => {
      assert.deepEqual(validatorsFrom({ etag }, READ), isKept ? { etag, readAt: READ } : undefined);
    });

  test('a date: IMF-fixdate and no other', () => {
    const kept = [
      TUESDAY,
      'Tuesday, 06-Oct-26 08:00:00 GMT',
      'Tue Oct  6 08:00:00 2026',
      '2026-10-06T08:00:00Z',
      `${TUESDAY}\r\nx: 1`,
      '0',
    ].map((lastModified) => validatorsFrom({ lastModified }, READ)?.lastModified);
    assert.deepEqual(kept, [TUESDAY, undefined, undefined, undefined, undefined, undefined]);
  });

  test('a malformed one does not spoil the other', () => {
    assert.deepEqual(validatorsFrom({ etag: 'x', lastModified: TUESDAY }, READ), {
      lastModified: TUESDAY,
      readAt: READ,
    });
    assert.equal(validatorsFrom({}, READ), undefined);
  });

  test('whatever a header holds, what is sent back is the same text, in visible ASCII', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (etag, lastModified) => {
        for (const text of [`"${etag}"`, etag]) {
          const kept = validatorsFrom({ etag: text, lastModified }, READ);
          if (kept === undefined) continue;
          assert.ok(
            kept.etag === undefined || (kept.etag === text && /^[\x21-\x7e]{2,256}$/.test(kept.etag)),
          );
          assert.ok(isValidators(JSON.parse(JSON.stringify(kept))));
        }
      }),
    );
  });

  test('read back from a file they are what was written, or none', () => {
    assert.ok(isValidators({ etag: '"a"', lastModified: TUESDAY, readAt: READ }));
    for (const value of [
      undefined,
      null,
      7,
      {},
      { readAt: READ },
      { etag: '"a"' },
      { etag: '"a"', readAt: 'yesterday' },
      { etag: 7, readAt: READ },
      { etag: '"a"', lastModified: 'today', readAt: READ },
    ])
      assert.equal(isValidators(value), false, JSON.stringify(value));
  });
});

const PAGE = 'https://a.example/page';
const BOTH = { etag: '"1"', lastModified: MONDAY, readAt: READ };
const answered = (status: number, headers: Exchange['headers'] = {}, parts: Partial<Exchange> = {}) =>
  exchange({ url: PAGE, look: 'conditional', condition: BOTH, status, headers, ...parts });

describe('an answer to a conditional request', () => {
  const cases: readonly [string, Exchange, 'unchanged' | 'inconclusive' | 'as usual'][] = [
    ['304 that names nothing', answered(304), 'unchanged'],
    ['304 with our tag', answered(304, { etag: '"1"' }), 'unchanged'],
    ['304 with our tag, weak', answered(304, { etag: 'W/"1"' }), 'unchanged'],
    [
      '304 with our tag and another date',
      answered(304, { etag: '"1"', 'last-modified': TUESDAY }),
      'unchanged',
    ],
    ['304 with our date', answered(304, { 'last-modified': MONDAY }), 'unchanged'],
    ['304 with another tag', answered(304, { etag: '"2"', 'last-modified': MONDAY }), 'inconclusive'],
    ['304 with another date', answered(304, { 'last-modified': TUESDAY }), 'inconclusive'],
    [
      '304 with a tag where there was none',
      answered(304, { etag: '"1"' }, { condition: { lastModified: MONDAY, readAt: READ } }),
      'inconclusive',
    ],
    [
      '304 with a tag where there was none, and our date',
      answered(
        304,
        { etag: '"1"', 'last-modified': MONDAY },
        { condition: { lastModified: MONDAY, readAt: READ } },
      ),
      'unchanged',
    ],
    ['304 of another page', answered(304, {}, { hops: [hop(PAGE, 'https://b.example/')] }), 'as usual'],
    ['304 to a plain question', exchange({ url: PAGE, status: 304 }), 'as usual'],
    ['200', answered(200), 'as usual'],
    ['429', answered(429), 'as usual'],
    ['412', answered(412), 'inconclusive'],
    ['400', answered(400), 'inconclusive'],
    ['401', answered(401), 'inconclusive'],
    ['404', answered(404), 'inconclusive'],
    ['404 of another page', answered(404, {}, { hops: [hop(PAGE, 'https://b.example/')] }), 'as usual'],
    ['503', answered(503), 'inconclusive'],
    ['404 to a plain question', exchange({ url: PAGE, status: 404 }), 'as usual'],
  ];
  for (const [name, seen, expected] of cases)
    test(`${name}: ${expected}`, () => {
      const said = isUnchanged(seen) ? 'unchanged' : isInconclusive(seen) ? 'inconclusive' : 'as usual';
      assert.equal(said, expected);
    });

  test('no answer at all is as usual', () => {
    const { status: _, ...silent } = answered(0);
    const error = { kind: 'timeout', code: 'DEADLINE', at: PAGE, message: '' } as const;
    assert.deepEqual(
      [isUnchanged({ ...silent, error }), isInconclusive({ ...silent, error })],
      [false, false],
    );
  });
});
