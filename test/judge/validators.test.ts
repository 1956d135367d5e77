import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Evidence, Exchange } from '../../src/domain/evidence.ts';
import { judge } from '../../src/judge/judge.ts';
import { evidence, exchange, hop, POLICY, statusTwice, web } from './support/build.ts';

const PAGE = 'https://a.example/page';
const READ = '2026-10-26T06:00:00.000Z';
const TUESDAY = 'Tue, 06 Oct 2026 08:00:00 GMT';
const HEADERS = { etag: 'W/"7"', 'last-modified': TUESDAY };
const KEPT = { etag: 'W/"7"', lastModified: TUESDAY, readAt: POLICY.at };
const OLD = { etag: '"6"', readAt: READ };

const seen = (parts: Partial<Exchange> = {}) =>
  exchange({ url: PAGE, status: 200, headers: HEADERS, ...(parts as object) });
const keptOf = (given: Evidence, url = PAGE) => judge(web(url), given, undefined, POLICY).validators;

describe('validators of what was judged', () => {
  test('of a page that is alive at its own address, with the time of the run that read it', () => {
    assert.deepEqual(keptOf(evidence(PAGE, seen())), KEPT);
  });

  test('of the look that decided', () => {
    const retried = [seen({ status: 503, headers: { etag: '"error"' } }), seen({ look: 'retry' })];
    assert.deepEqual(keptOf(evidence(PAGE, ...retried)), KEPT);
    const canary = exchange({ url: `${PAGE}-canary`, look: 'canary', status: 404, headers: { etag: '"c"' } });
    assert.deepEqual(keptOf(evidence(PAGE, seen(), canary)), KEPT);
  });

  test('a 304 leaves them as they are, and does not count as reading', () => {
    const unchanged = seen({ look: 'conditional', condition: OLD, status: 304, headers: {} });
    assert.deepEqual(keptOf(evidence(PAGE, unchanged)), OLD);
  });

  test('a page that changed has new ones', () => {
    assert.deepEqual(keptOf(evidence(PAGE, seen({ look: 'conditional', condition: OLD }))), KEPT);
  });

  const none: readonly [string, Evidence, string?][] = [
    ['the answer has none', evidence(PAGE, seen({ headers: {} }))],
    ['they are malformed', evidence(PAGE, seen({ headers: { etag: 'seven', 'last-modified': 'today' } }))],
    ['the page is gone', evidence(PAGE, ...statusTwice(PAGE, 404, { headers: HEADERS }))],
    ['the page is elsewhere', evidence(PAGE, seen({ hops: [hop(PAGE, 'https://a.example/new', 302)] }))],
    ['it was HEAD: there is no body to be saved', evidence(PAGE, seen({ method: 'HEAD' }))],
    [
      'a browser was answered, and we were not',
      evidence(PAGE, seen({ status: 403 }), seen({ look: 'browser' })),
    ],
    [
      'a 304 to a plain question says nothing of a page that was read',
      evidence(PAGE, seen({ status: 304 }), seen({ look: 'browser', status: 304 })),
    ],
    ['a place in the page is linked', evidence(`${PAGE}#usage`, seen()), `${PAGE}#usage`],
    [
      'there is something to say of it: https serves the same',
      evidence(
        'http://a.example/page',
        seen({ url: 'http://a.example/page', finalUrl: 'http://a.example/page' }),
        exchange({ url: PAGE, look: 'https', method: 'HEAD', status: 200 }),
      ),
      'http://a.example/page',
    ],
    ['an authority answered', { ...evidence(PAGE), authority: exists() }],
  ];
  for (const [name, given, url] of none)
    test(`none where ${name}`, () => {
      assert.equal(keptOf(given, url), undefined);
    });
});

function exists(): NonNullable<Evidence['authority']> {
  return { authority: 'github', state: 'exists', details: [], statement: 'It exists' };
}
