import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Evidence, Exchange, Hop, PageFacts } from '../../src/domain/evidence.ts';
import type { PastSightings } from '../../src/domain/history.ts';
import { judge } from '../../src/judge/judge.ts';
import { exchange, POLICY, past, web } from './support/build.ts';

/** Evidence as no host would give it: any looks, statuses, hops, pages and errors beside each other. */

const URLS = [
  'https://a.example/docs/guide/setup',
  'http://a.example/2019/05/a-long-title-of-one-article',
  'https://a.example/',
  'https://bit.ly/3x',
  'https://doi.org/10.1000/182',
  'https://x.com/somebody',
  'https://www.youtube.com/watch?v=Y6Ev8GIlbxc',
] as const;

const url = fc.constantFrom(...URLS);
const address = fc.oneof(
  url,
  fc.constantFrom(
    'https://a.example/docs',
    'https://b.example/docs/guide/setup',
    'https://www.a.example/docs/guide/setup/',
    'https://a.example/404',
    'https://a.example/en-us/docs/guide/setup',
    'https://a.example/new;jsessionid=12',
    'https://accounts.google.com/ServiceLogin',
    'http://ww1.a.example/docs',
    'https://consent.a.example/?x=1',
  ),
);

const hop: fc.Arbitrary<Hop> = fc.record({
  url: address,
  location: address,
  status: fc.constantFrom(301, 302, 303, 307, 308),
  by: fc.constantFrom('http' as const, 'meta-refresh' as const),
});

const page: fc.Arbitrary<Partial<PageFacts>> = fc
  .record({
    title: fc.constantFrom('A', 'Page not found', 'Sign in', 'Situs Slot Gacor', 'a.example is for sale', ''),
    text: fc.constantFrom('', 'No such item.', 'Access denied', 'Words. '.repeat(300)),
    hasPasswordField: fc.boolean(),
    foreignHosts: fc.constantFrom([], ['img.sedoparking.com']),
  })
  .map((facts) => ({ ...facts, textLength: facts.text.length }));

const outcome = fc.oneof(
  fc.record({
    status: fc.constantFrom(200, 202, 204, 301, 400, 401, 403, 404, 410, 429, 451, 500, 503, 522, 999),
    page: fc.option(page, { nil: undefined }),
  }),
  fc.record({
    error: fc.record({
      kind: fc.constantFrom(
        'dns-not-found',
        'dns-failure',
        'connect',
        'tls',
        'timeout',
        'reset',
        'protocol',
        'redirect-loop',
        'no-ipv6',
        'proxy',
        'budget',
      ),
      code: fc.constantFrom('ENOTFOUND', 'ETIMEDOUT', 'CERT_HAS_EXPIRED', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'),
      at: address,
      message: fc.constant('an error'),
    }),
  }),
) as fc.Arbitrary<Partial<Exchange>>;

const look = fc.constantFrom(
  'sweep',
  'retry',
  'get',
  'browser',
  'http1',
  'https',
  'canary',
  'insecure',
  'body',
  'www',
);
const headers = fc.constantFrom({}, { 'cf-mitigated': 'challenge' }, { 'retry-after': '5' });

const anyExchange = (asked: string): fc.Arbitrary<Exchange> =>
  fc
    .tuple(
      look,
      fc.constantFrom('HEAD', 'GET'),
      fc.array(hop, { maxLength: 3 }),
      headers,
      outcome,
      fc.nat(20_000),
    )
    .map(([name, method, hops, given, result, startedAtMs]) =>
      exchange({ url: asked, look: name, method, hops, headers: given, startedAtMs, ...result } as Parameters<
        typeof exchange
      >[0]),
    );

const anyPast: fc.Arbitrary<Partial<PastSightings>> = fc.record({
  failures: fc.array(
    fc.record({
      at: fc.constantFrom('2026-10-01T06:00:00.000Z', '2026-10-20T06:00:00.000Z', '2026-11-08T06:00:00.000Z'),
      reason: fc.constantFrom('timeout', 'rate-limited', 'http-503'),
    }),
    { maxLength: 3 },
  ),
});

const anyCase = url.chain((asked) =>
  fc.record({
    asked: fc.constant(asked),
    exchanges: fc.array(anyExchange(asked), { maxLength: 5 }),
    past: fc.option(anyPast, { nil: undefined }),
    notAsked: fc.constantFrom(undefined, 'budget' as const, 'no-network' as const),
  }),
);

function judged({
  asked,
  exchanges,
  past: sightings,
  notAsked,
}: typeof anyCase extends fc.Arbitrary<infer C> ? C : never) {
  const seen: Evidence = {
    url: asked,
    checkedBy: 'web',
    exchanges,
    ...(notAsked === undefined ? {} : { notAsked }),
  };
  return judge(web(asked), seen, sightings && past(asked, sightings), POLICY);
}

/** What may convict a link: each of these is a fact that somebody saw, none of them a guess. */
function hasDefiniteSign(exchanges: readonly Exchange[], failures: number): boolean {
  const asBrowser = exchanges.some(
    ({ look: name, method, status }) =>
      name === 'browser' && method === 'GET' && (status === 404 || status === 410),
  );
  const missingNames = exchanges.filter(({ error }) => error?.kind === 'dns-not-found').length;
  const endedElsewhere = exchanges.some(
    ({ hops, status }) => hops.length > 0 && status !== undefined && status >= 200 && status < 300,
  );
  return (asBrowser && exchanges.length >= 2) || missingNames >= 2 || endedElsewhere || failures >= 2;
}

test('nothing is dead without a definite sign', () => {
  fc.assert(
    fc.property(anyCase, (one) => {
      const { verdict } = judged(one);
      const sign = hasDefiniteSign(one.exchanges, one.past?.failures?.length ?? 0);
      assert.ok(verdict !== 'dead' || sign, JSON.stringify(one.exchanges));
    }),
    { numRuns: 1_000, seed: 4 },
  );
});

test('refusals, server errors, time-outs and resets alone are never dead', () => {
  const harmless = anyCase.filter(({ exchanges, past: sightings }) => {
    const isHarmless = ({ status, error }: Exchange) =>
      error === undefined
        ? [401, 403, 429, 451, 500, 503, 522, 999].includes(status ?? 0)
        : error.kind !== 'dns-not-found';
    return sightings === undefined && exchanges.length > 0 && exchanges.every(isHarmless);
  });
  fc.assert(
    fc.property(harmless, (one) => {
      assert.notEqual(judged(one).verdict, 'dead');
    }),
    { numRuns: 300, seed: 4 },
  );
});

test('a replacement is written only for what moved for good, and leads where somebody was led', () => {
  fc.assert(
    fc.property(anyCase, (one) => {
      const { verdict, replacement } = judged(one);
      assert.equal(verdict === 'moved', replacement !== undefined);
      if (replacement === undefined) return;
      const leading = one.exchanges.filter(
        ({ hops, finalUrl }) => hops.length > 0 && finalUrl === replacement.split('#')[0],
      );
      const isPermanent = leading.some(({ hops }) =>
        hops.every(({ by, status }) => by === 'meta-refresh' || status === 301 || status === 308),
      );
      assert.ok(isPermanent, JSON.stringify(leading));
      assert.doesNotMatch(replacement, /jsessionid|accounts\.google|consent|en-us|ww1|404/);
      assert.ok(!/bit\.ly|doi\.org|x\.com/.test(one.asked), one.asked);
    }),
    { numRuns: 1_000, seed: 5 },
  );
});

test('the same evidence gives the same judgement, and the evidence survives being written down', () => {
  fc.assert(
    fc.property(anyCase, (one) => {
      const again = JSON.parse(JSON.stringify(one)) as typeof one;
      assert.deepEqual(judged(one), judged(again));
    }),
    { numRuns: 300, seed: 6 },
  );
});
