import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isPlainlyAlive, nextLook } from '../../src/check/second-look.ts';
import { canaryOf, twinOf } from '../../src/check/twins.ts';
import type { Exchange, Look } from '../../src/domain/evidence.ts';
import { exchange, facts, failed, hop } from './exchanges.ts';

const PAGE = 'https://example.com/guide/page';

/** `look`, and what is special about it. */
function planned(exchanges: readonly Exchange[], url = PAGE, retries = 2) {
  const plan = nextLook({ url: new URL(url), exchanges, retries });
  if (!plan) return undefined;
  const marks = [
    plan.look,
    plan.method === 'HEAD' ? 'HEAD' : '',
    plan.headers === 'browser' ? '' : '',
    plan.url ?? '',
    plan.isVerified ? '' : 'unverified',
    plan.isHttp1 ? 'http/1.1' : '',
    plan.pauseMs > 0 ? `after ${plan.pauseMs} ms` : '',
  ];
  return marks.filter(Boolean).join(' ');
}

const head = (status: number) => exchange({ method: 'HEAD', status });
const get = (status: number, look: Look = 'sweep') => exchange({ status, look });
const conditional = (status: number, headers: Exchange['headers'] = {}) =>
  exchange({
    look: 'conditional',
    condition: { etag: '"1"', readAt: '2026-10-05T06:17:00.000Z' },
    status,
    headers,
  });
const shell = facts({ text: '', textLength: 0, scripts: 3 });

/** What was seen, in words and as evidence; the look that follows. */
const ROWS: readonly (readonly [string, readonly Exchange[], string | undefined])[] = [
  ['200', [get(200)], undefined],
  ['HEAD 200', [head(200)], undefined],
  ['HEAD 404', [head(404)], 'get'],
  ['HEAD 405', [head(405)], 'get'],
  ['HEAD 503', [head(503)], 'get'],
  ['HEAD in silence', [failed('timeout', 'DEADLINE', { method: 'HEAD' })], 'get'],
  ['HEAD, no such name', [failed('dns-not-found', 'ENOTFOUND', { method: 'HEAD' })], 'retry after 3000 ms'],
  ['404', [get(404)], 'browser after 2000 ms'],
  ['404, twice', [get(404), get(404, 'browser')], undefined],
  [
    '404, then time-out',
    [get(404), failed('timeout', 'DEADLINE', { look: 'browser' })],
    'retry after 3000 ms',
  ],
  ['410', [get(410)], 'browser after 2000 ms'],
  ['403', [get(403)], 'browser after 1000 ms'],
  ['403, a challenge', [exchange({ status: 403, headers: { 'cf-mitigated': 'challenge' } })], undefined],
  ['400', [get(400)], 'browser after 1000 ms'],
  ['406', [get(406)], 'browser after 1000 ms'],
  ['501', [get(501)], 'browser after 1000 ms'],
  ['202', [get(202)], 'browser after 1000 ms'],
  ['202, a challenge', [exchange({ status: 202, headers: { 'x-amzn-waf-action': 'challenge' } })], undefined],
  ['304', [get(304)], 'browser after 1000 ms'],
  ['304 to a condition', [conditional(304)], undefined],
  ['200 to a condition', [conditional(200)], undefined],
  ['202 to a condition', [conditional(202)], 'browser after 1000 ms'],
  ['404 to a condition', [conditional(404)], 'sweep'],
  ['404 to a condition, and without it', [conditional(404), get(404)], 'browser after 2000 ms'],
  ['401 to a condition', [conditional(401)], 'sweep'],
  ['401 to a condition, and without it', [conditional(401), get(401)], undefined],
  ['412 to a condition, 200 without it', [conditional(412), get(200)], undefined],
  ['429 to a condition', [conditional(429)], 'retry'],
  ['503 to a condition', [conditional(503)], 'sweep'],
  ['304 that names another version', [conditional(304, { etag: '"2"' })], 'sweep'],
  ['401', [get(401)], undefined],
  ['451', [get(451)], undefined],
  ['999', [get(999)], undefined],
  ['421', [get(421)], 'http1 http/1.1 after 500 ms'],
  ['429', [get(429)], 'retry'],
  ['429, three times', [get(429), get(429, 'retry'), get(429, 'retry')], undefined],
  ['503', [get(503)], 'retry after 2000 ms'],
  ['503, twice', [get(503), get(503, 'retry')], 'browser after 1000 ms'],
  ['503, three times', [get(503), get(503, 'retry'), get(503, 'browser')], undefined],
  ['520', [get(520)], 'retry after 2000 ms'],
  ['time-out', [failed('timeout', 'DEADLINE')], 'retry after 3000 ms'],
  [
    'time-out, twice',
    [failed('timeout', 'DEADLINE'), failed('timeout', 'DEADLINE', { look: 'retry' })],
    undefined,
  ],
  ['reset', [failed('reset', 'ECONNRESET')], 'http1 http/1.1 after 500 ms'],
  [
    'reset on HTTP/1.1, too',
    [failed('reset', 'ECONNRESET'), failed('reset', 'ECONNRESET', { look: 'http1' })],
    'retry http/1.1 after 2000 ms',
  ],
  ['stream error', [failed('protocol', 'ERR_HTTP2_STREAM_ERROR')], 'http1 http/1.1 after 500 ms'],
  ['refused', [failed('connect', 'ECONNREFUSED')], 'retry after 2000 ms'],
  [
    'refused, twice',
    [failed('connect', 'ECONNREFUSED'), failed('connect', 'ECONNREFUSED', { look: 'retry' })],
    'retry after 6000 ms',
  ],
  [
    'refused throughout',
    Array.from({ length: 3 }, (_, index) =>
      failed('connect', 'ECONNREFUSED', { look: index ? 'retry' : 'sweep' }),
    ),
    'http http://example.com/guide/page',
  ],
  ['resolver fails', [failed('dns-failure', 'EAI_AGAIN')], 'retry after 2000 ms'],
  ['no such name', [failed('dns-not-found', 'ENOTFOUND')], 'retry after 3000 ms'],
  [
    'no such name, twice',
    [failed('dns-not-found', 'ENOTFOUND'), failed('dns-not-found', 'ENOTFOUND', { look: 'retry' })],
    'www https://www.example.com/guide/page',
  ],
  ['proxy fails', [failed('proxy', 'HTTP_502')], 'retry after 2000 ms'],
  ['proxy forbids', [failed('proxy', 'HTTP_403')], undefined],
  ['incomplete chain', [failed('tls', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE')], 'insecure unverified'],
  ['expired', [failed('tls', 'CERT_HAS_EXPIRED')], undefined],
  [
    'somebody else’s certificate',
    [failed('tls', 'ERR_TLS_CERT_ALTNAME_INVALID')],
    'www https://www.example.com/guide/page',
  ],
  ['unsafe', [failed('unsafe', 'ADDRESS_REFUSED')], undefined],
  ['budget', [failed('budget', 'BUDGET')], undefined],
  ['redirect loop', [failed('redirect-loop', 'REDIRECT_LOOP')], 'browser after 1000 ms'],
  [
    '200 at the root',
    [exchange({ hops: [hop('https://example.com/')], finalUrl: 'https://example.com/' })],
    'canary https://example.com/guide/deadwood-canary-q7x4k2',
  ],
  [
    '200 at another site',
    [
      exchange({
        hops: [hop('https://other.example/guide/page')],
        finalUrl: 'https://other.example/guide/page',
      }),
    ],
    'canary https://example.com/guide/deadwood-canary-q7x4k2',
  ],
  ['200, a shell', [exchange({ page: shell })], 'canary https://example.com/guide/deadwood-canary-q7x4k2'],
  [
    '200, “Page not found”',
    [exchange({ page: facts({ title: 'Page not found' }) })],
    'canary https://example.com/guide/deadwood-canary-q7x4k2',
  ],
  [
    '200, a shell, and its canary',
    [exchange({ page: shell }), exchange({ look: 'canary', page: shell })],
    undefined,
  ],
];

describe('nextLook', () => {
  for (const [words, exchanges, expected] of ROWS) {
    test(`${words} → ${expected ?? 'enough'}`, () => {
      assert.equal(planned(exchanges), expected);
    });
  }

  test('a home page gets no canary', () => {
    const url = 'https://example.com/';
    assert.equal(planned([exchange({ url, page: shell })], url), undefined);
  });

  test('a plain-http page that answers is tried over https', () => {
    const url = 'http://example.com/page';
    assert.equal(planned([exchange({ url })], url), 'https HEAD https://example.com/page');
    assert.equal(planned([exchange({ url, finalUrl: 'https://example.com/page' })], url), undefined);
    assert.equal(
      planned([exchange({ url: 'http://example.com:8080/' })], 'http://example.com:8080/'),
      undefined,
    );
  });

  test('without retries, temporary failures are believed at once', () => {
    assert.equal(planned([failed('timeout', 'DEADLINE')], PAGE, 0), undefined);
    assert.equal(planned([get(429)], PAGE, 0), undefined);
  });

  test('a host’s wish to wait lengthens the pause, up to a minute', () => {
    const seen = { url: new URL(PAGE), exchanges: [get(503)], retries: 2 };
    assert.equal(nextLook({ ...seen, retryAfterMs: 30_000 })?.pauseMs, 30_000);
    assert.equal(nextLook({ ...seen, retryAfterMs: 3_600_000 })?.pauseMs, 60_000);
  });

  test('no evidence leads to looks without end', () => {
    for (const [, exchanges] of ROWS) {
      const all = [...exchanges];
      for (
        let plan = nextLook({ url: new URL(PAGE), exchanges: all, retries: 5 });
        plan;
        plan = nextLook({ url: new URL(PAGE), exchanges: all, retries: 5 })
      ) {
        all.push({ ...(all.at(-1) as Exchange), look: plan.look, method: plan.method });
        assert.ok(all.length <= 8);
      }
    }
  });
});

test('plainly alive: a success that does not smell', () => {
  assert.equal(isPlainlyAlive(exchange()), true);
  assert.equal(isPlainlyAlive(exchange({ page: facts() })), true);
  assert.equal(
    isPlainlyAlive(
      exchange({
        hops: [hop('https://example.com/manual/page')],
        finalUrl: 'https://example.com/manual/page',
      }),
    ),
    true,
  );
  assert.equal(isPlainlyAlive(exchange({ status: 202 })), false);
  assert.equal(isPlainlyAlive(exchange({ status: 404 })), false);
  assert.equal(isPlainlyAlive(failed('reset', 'ECONNRESET')), false);
  assert.equal(isPlainlyAlive(exchange({ page: shell })), false);
});

/** A page and the sibling that cannot exist. */
const CANARIES: readonly (readonly [string, string])[] = [
  ['https://example.com/guide/page', 'https://example.com/guide/deadwood-canary-q7x4k2'],
  ['https://example.com/guide/page.html', 'https://example.com/guide/deadwood-canary-q7x4k2.html'],
  ['https://example.com/guide/page/', 'https://example.com/guide/deadwood-canary-q7x4k2'],
  ['https://example.com/page', 'https://example.com/deadwood-canary-q7x4k2'],
  ['https://example.com/item?id=12&lang=en', 'https://example.com/item?id=12&lang=deadwood-canary-q7x4k2'],
];

describe('canaryOf', () => {
  for (const [url, canary] of CANARIES) {
    test(url, () => assert.equal(canaryOf(new URL(url)), canary));
  }
});

test('twins exist where a site could have them', () => {
  assert.equal(twinOf(new URL('http://example.com/a'), 'https'), 'https://example.com/a');
  assert.equal(twinOf(new URL('https://example.com/a'), 'https'), undefined);
  assert.equal(twinOf(new URL('http://example.com:81/a'), 'https'), undefined);
  assert.equal(twinOf(new URL('https://www.example.com/'), 'www'), undefined);
  assert.equal(twinOf(new URL('https://www.example.com/'), 'no-www'), 'https://example.com/');
  assert.equal(twinOf(new URL('https://8.8.8.8/'), 'www'), undefined);
});
