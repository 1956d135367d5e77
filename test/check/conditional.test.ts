import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { conditionalHeaders, conditionFor } from '../../src/check/conditional.ts';
import type { Validators } from '../../src/domain/validators.ts';
import { page, redirect, type StandInAnswer, type StandInHost, status } from '../support/web/stand-in.ts';
import { tagOf, versioned } from '../support/web/versioned.ts';
import { startWeb } from '../support/web/web.ts';
import { check, createChecker, story, target } from './checker.ts';

const READ = '2026-10-05T06:17:00.000Z';
const MONDAY = 'Mon, 05 Oct 2026 04:00:00 GMT';
const KEPT: Validators = { etag: '"1"', lastModified: MONDAY, readAt: READ };
const WORDS = 'Enough words for a page that is more than its scripts, and has no fault. '.repeat(5);

test('a page is asked so when all its targets were alive, and none names a place in it', () => {
  const known = new Map([
    ['https://a.example/', KEPT],
    ['https://a.example/#usage', KEPT],
  ]);
  const conditionOf = (...urls: readonly string[]) => conditionFor(urls.map(target), (url) => known.get(url));
  assert.deepEqual(
    [
      conditionOf('https://a.example/'),
      conditionOf('https://a.example/', 'https://a.example/#usage'),
      conditionOf('https://a.example/#usage'),
      conditionOf('https://b.example/'),
      conditionFor([target('https://a.example/')], undefined),
    ],
    [KEPT, undefined, undefined, undefined, undefined],
  );
});

test('both validators are sent, each where there is one', () => {
  const { etag, lastModified, ...readAt } = KEPT;
  assert.deepEqual(
    [KEPT, { etag: '"1"', ...readAt }, { lastModified: MONDAY, ...readAt }].map(conditionalHeaders),
    [
      { 'if-none-match': '"1"', 'if-modified-since': MONDAY },
      { 'if-none-match': '"1"' },
      { 'if-modified-since': MONDAY },
    ],
  );
  assert.ok(etag && lastModified);
});

/** The host's answers; the conditional headers of each request that reached it, in words. */
async function ask(
  handle: StandInHost['handle'],
  url = 'https://a.example/page',
  { urls = [url], kept = KEPT }: { readonly urls?: readonly string[]; readonly kept?: Validators } = {},
) {
  const web = await startWeb([{ host: /\.example$/, handle }]);
  after(() => web.close());
  const checker = await createChecker({
    environment: web.environment,
    validatorsOf: (asked) => (asked.includes('#') ? undefined : kept),
  });
  const found = await check(checker, urls);
  const sent = web.requests.map(({ method, url: asked, headers }) =>
    [
      method,
      asked,
      ...(headers['if-none-match'] === undefined ? [] : ['if', headers['if-none-match']]),
      ...(headers['if-modified-since'] === undefined ? [] : ['since', headers['if-modified-since']]),
    ].join(' '),
  );
  return { stories: [...found.values()].map(story), sent, evidence: found.get(url) };
}

const CONDITIONAL = `GET https://a.example/page if "1" since ${MONDAY}`;
const isConditional = (headers: Readonly<Record<string, string>>) => headers['if-none-match'] !== undefined;
/** One answer to conditional requests, another to plain ones. */
const either = (conditional: StandInAnswer, plain: StandInAnswer): StandInHost['handle'] => {
  return ({ headers }) => (isConditional(headers) ? conditional : plain);
};
const FINE = page('Fine', `<h1 id="usage">Fine</h1><p>${WORDS}</p>`);

describe('the first look at a page that was read before', () => {
  test('304: one request, no body, and the evidence says what was asked', async () => {
    const { stories, sent, evidence } = await ask(() => ({ status: 304, headers: { etag: '"1"' } }));
    assert.deepEqual([stories, sent], [[['conditional GET 304']], [CONDITIONAL]]);
    const { startedAtMs: _, durationMs: __, ...exchange } = evidence?.exchanges[0] ?? assert.fail();
    assert.deepEqual(exchange, {
      look: 'conditional',
      method: 'GET',
      url: 'https://a.example/page',
      attempt: 1,
      condition: KEPT,
      hops: [],
      finalUrl: 'https://a.example/page',
      headers: { etag: '"1"' },
      status: 304,
    });
  });

  for (const alpn of ['h1', 'h2'] as const)
    test(`304 does not cost the connection (${alpn})`, async () => {
      const host = versioned(
        'a.example',
        Object.fromEntries(['/1', '/2', '/3', '/4', '/5'].map((path) => [path, WORDS])),
      );
      const web = await startWeb([{ ...host, alpn }]);
      after(() => web.close());
      const checker = await createChecker(
        { environment: web.environment, validatorsOf: () => ({ etag: tagOf(WORDS), readAt: READ }) },
        { perHost: 1 },
      );
      const found = await check(
        checker,
        [...host.words.keys()].map((path) => `https://a.example${path}`),
      );
      assert.deepEqual([...found.values()].map(story), Array(5).fill(['conditional GET 304']));
      assert.equal(web.connects.length, 1);
      assert.deepEqual(new Set(host.answers.map(({ bodyBytes }) => bodyBytes)), new Set([0]));
    });

  test('304 that tells the length and the coding of what it does not send (RFC 9110, 8.6)', async () => {
    const headers = { 'content-length': '5000', 'content-encoding': 'gzip', 'content-type': 'text/html' };
    const { stories } = await ask(() => ({ status: 304, headers }));
    assert.deepEqual(stories, [['conditional GET 304']]);
  });

  test('200: it has changed, and is judged by what it says now', async () => {
    const { stories, sent } = await ask(() => FINE);
    assert.deepEqual([stories, sent], [[['conditional GET 200']], [CONDITIONAL]]);
  });

  test('200 that smells: a sibling is asked, without a condition', async () => {
    const handle: StandInHost['handle'] = ({ url }) =>
      url.pathname === '/page' ? page('Page not found', '<p>Not found.</p>') : status(404);
    const { stories, sent } = await ask(handle);
    assert.deepEqual(stories, [['conditional GET 200', 'canary GET 404']]);
    assert.deepEqual(
      sent.map((request) => request.includes(' if ')),
      [true, false],
    );
  });

  for (const code of [400, 401, 403, 404, 405, 412, 428, 451, 500, 501, 503, 999])
    test(`${code} to the condition, 200 without it: alive`, async () => {
      const { stories, sent } = await ask(either(status(code), FINE));
      assert.deepEqual(stories, [[`conditional GET ${code}`, 'sweep GET 200']]);
      assert.deepEqual(sent, [CONDITIONAL, 'GET https://a.example/page']);
    });

  test('404: all that is concluded from it comes from plain questions', async () => {
    const { stories, sent } = await ask(() => status(404));
    assert.deepEqual(stories, [['conditional GET 404', 'sweep GET 404', 'browser GET 404']]);
    assert.deepEqual(sent, [CONDITIONAL, 'GET https://a.example/page', 'GET https://a.example/page']);
  });

  test('304 that names another version: the page is read', async () => {
    const other = { status: 304, headers: { etag: '"parked"', 'last-modified': MONDAY } };
    const { stories } = await ask(either(other, FINE));
    assert.deepEqual(stories, [['conditional GET 304', 'sweep GET 200']]);
  });

  test('no answer: the next try has no condition', async () => {
    const { stories, sent } = await ask(either('reset', FINE));
    assert.deepEqual(stories, [['conditional GET reset/ECONNRESET', 'http1 GET 200']]);
    assert.equal(sent.at(-1), 'GET https://a.example/page');
  });

  test('429: the host gets its time, the next try has no condition', async () => {
    const { stories } = await ask(either(status(429, { headers: { 'retry-after': '1' } }), FINE));
    assert.deepEqual(stories, [['conditional GET 429', 'retry GET 200']]);
  });

  test('a redirect: the condition does not go along, and a 304 there is nobody’s', async () => {
    const handle: StandInHost['handle'] = ({ url }) =>
      url.hostname === 'a.example' ? redirect(301, 'https://b.example/new') : FINE;
    const { stories, sent } = await ask(handle);
    assert.deepEqual(stories[0]?.[0], 'conditional GET 301 https://b.example/new 200');
    assert.deepEqual(sent.slice(0, 2), [CONDITIONAL, 'GET https://b.example/new']);
    const odd = await ask(({ url }) =>
      url.hostname === 'a.example' ? redirect(301, 'https://b.example/new') : { status: 304 },
    );
    assert.deepEqual(odd.stories, [
      ['conditional GET 301 https://b.example/new 304', 'browser GET 301 https://b.example/new 304'],
    ]);
  });

  test('a redirect to itself with a cookie is another question', async () => {
    const handle: StandInHost['handle'] = ({ headers }) =>
      headers.cookie === undefined
        ? { status: 302, headers: { location: '/page', 'set-cookie': 'seen=1' }, body: '' }
        : FINE;
    const { sent } = await ask(handle);
    assert.deepEqual(sent, [CONDITIONAL, 'GET https://a.example/page']);
  });

  test('a download has no body that could be saved: HEAD, as ever', async () => {
    const paper = { status: 200, headers: { 'content-type': 'application/pdf' }, body: '%PDF' };
    const { sent } = await ask(() => paper, 'https://a.example/paper.pdf');
    assert.deepEqual(sent, ['HEAD https://a.example/paper.pdf']);
  });

  test('a place in the page is linked too: the page is read', async () => {
    const urls = ['https://a.example/page', 'https://a.example/page#usage'];
    const { stories, sent } = await ask(() => FINE, urls[0], { urls });
    assert.deepEqual(stories, [['sweep GET 200'], ['sweep GET 200']]);
    assert.deepEqual(sent, ['GET https://a.example/page']);
  });
});

test('a place in the page is linked while the page is asked for: it is read after the 304', async () => {
  const slow: StandInHost['handle'] = ({ headers }) =>
    isConditional(headers) ? { status: 304, delayMs: 300 } : FINE;
  const web = await startWeb([{ host: 'a.example', handle: slow }]);
  after(() => web.close());
  const checker = await createChecker({ environment: web.environment, validatorsOf: () => KEPT });
  async function* targets() {
    yield [target('https://a.example/page')];
    await new Promise((resolve) => setTimeout(resolve, 100));
    yield [target('https://a.example/page#usage'), target('https://a.example/page#missing')];
  }
  const found = (await Array.fromAsync(checker.check(targets()))).flat();
  assert.deepEqual(
    found.map(({ evidence }) => [story(evidence), evidence.fragment?.isFound]),
    [undefined, true, false].map((isFound) => [['conditional GET 304', 'body GET 200'], isFound]),
  );
});
