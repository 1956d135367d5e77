import assert from 'node:assert/strict';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, describe, test } from 'node:test';
import { getGlobalDispatcher } from 'undici';
import { HOMEPAGE, VERSION } from '../../src/about.ts';
import type { Evidence } from '../../src/domain/evidence.ts';
import { collected } from '../support/batches.ts';
import { page, redirect, type StandInHost, status } from '../support/web/stand-in.ts';
import { check, createChecker, open, story, target } from './checker.ts';

const LONG = '<p>Enough words for a page that is more than its scripts. </p>'.repeat(8);
const fine = (title = 'Fine') => page(title, `<h1 id="usage">${title}</h1>${LONG}`);
const alive = (host: string, change: Partial<StandInHost> = {}): StandInHost => ({
  host,
  handle: ({ url }) => fine(url.href),
  ...change,
});

describe('a page that answers', async () => {
  const { web, checker } = await open([alive('fine.example'), alive('modern.example', { alpn: 'h2+h1' })]);

  test('costs one request, honestly made, whatever number of fragments', async () => {
    const urls = ['https://fine.example/a', 'https://fine.example/a#usage', 'https://fine.example/a#missing'];
    const found = await check(checker, urls);
    assert.deepEqual([...found.values()].map(story), Array(3).fill(['sweep GET 200']));
    assert.deepEqual(
      [...found.values()].map(({ fragment }) => fragment),
      [undefined, { fragment: 'usage', isFound: true }, { fragment: 'missing', isFound: false }],
    );
    assert.equal(web.requests.length, 1);
    assert.deepEqual(web.requests[0]?.headers, {
      host: 'fine.example',
      connection: 'keep-alive',
      'user-agent': `deadwood/${VERSION} (+${HOMEPAGE})`,
      accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
      'accept-language': 'en-US,en;q=0.9',
      'accept-encoding': 'gzip, deflate, br',
    });
  });

  test('leaves evidence that can be written down and read back', async () => {
    const [evidence] = (await check(checker, ['https://fine.example/json'])).values();
    assert.deepEqual(JSON.parse(JSON.stringify(evidence)), evidence);
    const { startedAtMs, durationMs, page: facts, ...rest } = evidence?.exchanges[0] ?? assert.fail();
    assert.ok(startedAtMs >= 0 && durationMs >= 0);
    assert.equal(facts?.title, 'https://fine.example/json');
    assert.deepEqual(rest, {
      look: 'sweep',
      method: 'GET',
      url: 'https://fine.example/json',
      attempt: 1,
      hops: [],
      finalUrl: 'https://fine.example/json',
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-length': rest.headers['content-length'],
      },
      status: 200,
    });
  });

  test('is asked over HTTP/2 where that is offered', async () => {
    await check(checker, ['https://modern.example/a', 'https://modern.example/b']);
    const versions = web.requests
      .filter(({ url }) => url.includes('modern'))
      .map(({ httpVersion }) => httpVersion);
    assert.deepEqual(versions, ['2.0', '2.0']);
  });
});

const PAPER = { status: 200, headers: { 'content-type': 'application/pdf' }, body: '%PDF' };

describe('a crowd of pages', async () => {
  const hosts = Array.from({ length: 8 }, (_, index) => `crowd-${index}.example`);
  const { web, checker } = await open(
    hosts.map((host) => ({
      host,
      handle: ({ url, method }) =>
        method === 'HEAD' ? status(405) : url.pathname.endsWith('.pdf') ? PAPER : fine(url.href),
    })),
  );

  // Every tenth is a file, whose HEAD is refused.
  const urlsOf = (crowd: string) =>
    Array.from({ length: 640 }, (_, index) => {
      const name = index % 10 === 0 ? `${index}.pdf` : `page-${1_000 + index}`;
      return `https://${hosts[index % hosts.length]}/${crowd}/${name}`;
    });
  const expected = urlsOf('').map((url) =>
    url.endsWith('.pdf') ? ['sweep HEAD 405', 'get GET 200'] : ['sweep GET 200'],
  );

  test('is asked in turns, without linkinator, each page once', async () => {
    const urls = urlsOf('at-once');
    const before = web.requests.length;
    const found = await check(checker, urls);
    assert.deepEqual(
      urls.map((url) => story(found.get(url))),
      expected,
    );
    assert.equal(web.requests.length - before, urls.length + 64);
  });

  test('that comes little by little is begun by linkinator, and asked the same way', async () => {
    const urls = urlsOf('little-by-little');
    const before = web.requests.length;
    async function* trickle() {
      for (let start = 0; start < urls.length; start += 160) {
        yield urls.slice(start, start + 160).map(target);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    }
    const found = new Map<string, Evidence>();
    for (const { evidence } of await collected(checker.check(trickle()))) found.set(evidence.url, evidence);
    assert.deepEqual(
      urls.map((url) => story(found.get(url))),
      expected,
    );
    assert.equal(web.requests.length - before, urls.length + 64);
  });
});

describe('redirects', async () => {
  const { web, checker } = await open([
    {
      host: 'moved.example',
      handle: ({ url, headers }) => {
        const [, kind, number] = url.pathname.split('/');
        switch (kind) {
          case 'old':
            return redirect(301, '/new');
          case 'latin1':
            return redirect(302, '/caf\xe9');
          case 'caf%E9':
          case 'new':
            return fine();
          case 'refresh':
            return page('Moved', '', '<meta http-equiv="refresh" content="0;url=/new">');
          case 'deep':
            return redirect(302, `/deep/${Number(number) + 1}`);
          case 'loop':
            return redirect(302, '/loop');
          case 'cookie':
            return headers.cookie === 'seen=1'
              ? fine()
              : { status: 302, headers: { location: '/cookie', 'set-cookie': 'seen=1' } };
          case 'leak':
            return redirect(302, 'https://user:secret@other.example/');
          case 'odd':
            return redirect(302, 'itms-apps://store.example/');
          case 'empty':
            return redirect(302, '');
          case 'inside':
            return redirect(302, 'http://169.254.169.254/latest/meta-data/');
          case 'here':
            return redirect(302, 'http://localhost:9/');
          default:
            return status(404);
        }
      },
    },
    alive('other.example'),
  ]);
  const url = (path: string) => `https://moved.example/${path}`;
  const STORIES: readonly (readonly [string, readonly string[]])[] = [
    ['old', ['sweep GET 301 https://moved.example/new 200']],
    ['latin1', ['sweep GET 302 https://moved.example/caf%E9 200']],
    ['refresh', ['sweep GET 0 https://moved.example/new 200']],
    ['cookie', ['sweep GET 302 https://moved.example/cookie 200']],
    [
      'loop',
      [
        'sweep GET 302 https://moved.example/loop redirect-loop/REDIRECT_LOOP',
        'browser GET 302 https://moved.example/loop redirect-loop/REDIRECT_LOOP',
      ],
    ],
    ['odd', ['sweep GET bad-redirect/BAD_LOCATION', 'browser GET bad-redirect/BAD_LOCATION']],
    ['empty', ['sweep GET 302', 'browser GET 302']],
    ['inside', ['sweep GET 302 http://169.254.169.254/latest/meta-data/ unsafe/ADDRESS_REFUSED']],
    ['here', ['sweep GET 302 http://localhost:9/ unsafe/ADDRESS_REFUSED']],
  ];
  for (const [path, expected] of STORIES) {
    test(path, async () => {
      assert.deepEqual(story((await check(checker, [url(path)])).get(url(path))), expected);
    });
  }

  test('no more than ten', async () => {
    const [evidence] = (await check(checker, [url('deep/1')])).values();
    assert.equal(evidence?.exchanges[0]?.error?.kind, 'too-many-redirects');
    assert.equal(evidence?.exchanges[0]?.hops.length, 11);
  });

  test('credentials in an address are not sent on', async () => {
    await check(checker, [url('leak')]);
    const request = web.requests.find((asked) => asked.url.startsWith('https://other.example'));
    assert.deepEqual([request?.url, request?.headers.authorization], ['https://other.example/', undefined]);
  });

  test('nothing was sent to a special address', () => {
    assert.deepEqual(
      web.connects.filter((address) => !/^(moved|other)\.example:443$/.test(address)),
      [],
    );
  });
});

describe('second looks', async () => {
  const { web, checker } = await open([
    { host: 'gone.example', handle: () => status(404) },
    {
      host: 'files.example',
      handle: ({ method, url }) =>
        method === 'HEAD' && url.pathname === '/a.pdf'
          ? status(404)
          : { status: 200, headers: { 'content-type': 'application/pdf' }, body: '%PDF' },
    },
    {
      host: 'browsers-only.example',
      handle: ({ headers }) => (headers['sec-fetch-mode'] ? fine() : status(403)),
    },
    { host: 'flaps.example', handle: ({ earlier }) => (earlier === 0 ? status(503) : fine()) },
    {
      host: 'shell.example',
      handle: () => page('App', '<div id="root"></div><script src="/a.js"></script>'),
    },
    { host: 'chain.example', tls: 'incomplete-chain', handle: () => fine() },
    { host: 'expired.example', tls: 'expired', handle: () => fine() },
    {
      host: 'h2-breaks.example',
      alpn: 'h2+h1',
      handle: ({ httpVersion }) => (httpVersion === '2.0' ? 'reset' : fine()),
    },
    { host: 'babbles.example', handle: () => 'garbage' },
    { host: 'no-such-name.example', network: 'nxdomain', handle: () => fine() },
    { host: 'half.example', network: 'nxdomain', handle: () => fine() },
    alive('www.half.example'),
    alive('plain.example'),
    alive('http-only.example', { scheme: 'http' }),
  ]);
  const STORIES: readonly (readonly [string, readonly string[]])[] = [
    ['https://gone.example/x', ['sweep GET 404', 'browser GET 404']],
    ['https://files.example/a.pdf', ['sweep HEAD 404', 'get GET 200']],
    ['https://files.example/b.pdf', ['sweep HEAD 200']],
    ['https://browsers-only.example/', ['sweep GET 403', 'browser GET 200']],
    ['https://flaps.example/', ['sweep GET 503', 'retry GET 200']],
    ['https://shell.example/deep/link', ['sweep GET 200', 'canary GET 200']],
    ['https://chain.example/', ['sweep GET tls/UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'insecure GET 200']],
    ['https://expired.example/', ['sweep GET tls/CERT_HAS_EXPIRED']],
    ['https://h2-breaks.example/', ['sweep GET protocol/ERR_HTTP2_STREAM_ERROR', 'http1 GET 200']],
    [
      'https://babbles.example/',
      [
        'sweep GET protocol/HTTPParserError',
        'http1 GET protocol/HTTPParserError',
        'retry GET protocol/HTTPParserError',
        'retry GET protocol/HTTPParserError',
      ],
    ],
    [
      'https://no-such-name.example/',
      [
        'sweep GET dns-not-found/HTTP_502',
        'retry GET dns-not-found/HTTP_502',
        'www GET dns-not-found/HTTP_502',
      ],
    ],
    [
      'http://no-such-name.example/',
      [
        'sweep GET dns-not-found/HTTP_502',
        'retry GET dns-not-found/HTTP_502',
        'www GET dns-not-found/HTTP_502',
      ],
    ],
    [
      'https://half.example/',
      ['sweep GET dns-not-found/HTTP_502', 'retry GET dns-not-found/HTTP_502', 'www GET 200'],
    ],
    ['http://plain.example/', ['sweep GET 200', 'https HEAD 200']],
    ['http://http-only.example/', ['sweep GET 200', 'https HEAD connect/HTTP_502']],
  ];
  test('are made as the table says', async () => {
    const found = await check(
      checker,
      STORIES.map(([url]) => url),
    );
    assert.deepEqual(
      [...found].map(([url, evidence]) => [url, story(evidence)]),
      STORIES,
    );
  });

  test('one canary serves a directory; a host without https is tried once', async () => {
    const before = web.requests.length;
    const connects = web.connects.length;
    await check(checker, [
      'https://shell.example/deep/1',
      'https://shell.example/deep/2',
      'http://http-only.example/1',
      'http://http-only.example/2',
      'http://http-only.example/3',
    ]);
    const asked = web.requests.slice(before).map(({ url }) => url);
    assert.equal(asked.filter((url) => url.includes('canary')).length, 1);
    assert.equal(
      web.connects.slice(connects).filter((address) => address === 'http-only.example:443').length,
      1,
    );
  });
});

describe('manners', () => {
  test('a host that answers 429 is left alone in time, for all its targets', async () => {
    const { web, checker } = await open([
      { host: 'busy.example', handle: () => status(429, { headers: { 'retry-after': '1' } }) },
      alive('fine.example'),
    ]);
    const urls = Array.from({ length: 300 }, (_, index) => `https://busy.example/${index}`);
    const found = await check(checker, [...urls, 'https://fine.example/']);
    assert.deepEqual(story(found.get('https://fine.example/')), ['sweep GET 200']);
    assert.deepEqual(
      urls.filter((url) => found.get(url)?.exchanges.at(-1)?.status !== 429),
      [],
    );
    const asked = web.requests.filter(({ url }) => url.includes('busy')).length;
    assert.ok(asked <= 12, `${asked} requests`);
    assert.ok((web.mostInFlight.get('busy.example') ?? 0) <= 4);
  });

  for (const pages of [40, 400]) {
    test(`a host that is given up at its first answer lends that to all of its ${pages} pages`, async () => {
      const { web, checker } = await open([
        { host: 'closed.example', handle: () => status(429, { headers: { 'retry-after': '3600' } }) },
      ]);
      const urls = Array.from({ length: pages }, (_, index) => `https://closed.example/${index}`);
      const found = await check(checker, urls);
      assert.deepEqual(
        urls.map((url) => [story(found.get(url)), found.get(url)?.notAsked]),
        urls.map(() => [['sweep GET 429'], undefined]),
      );
      assert.ok(web.requests.length <= 2, `${web.requests.length} requests`);
    });
  }

  test('a host that asks for a pause now and then is asked to the end', async () => {
    const { web, checker } = await open([
      {
        host: 'limited.example',
        handle: ({ earlier, url }) =>
          earlier % 20 === 19 ? status(429, { headers: { 'retry-after': '1' } }) : fine(url.href),
      },
    ]);
    const found = await check(
      checker,
      Array.from({ length: 100 }, (_, index) => `https://limited.example/${index}`),
    );
    assert.deepEqual(
      [...found.values()].filter(({ exchanges }) => exchanges.at(-1)?.status !== 200),
      [],
    );
    assert.ok((web.mostInFlight.get('limited.example') ?? 0) <= 4);
  });

  test('a host that hangs costs its own targets only', async () => {
    const { web, checker } = await open(
      [{ host: 'hangs.example', handle: () => 'hang' }, alive('fine.example')],
      { timeoutSeconds: 1, concurrency: 4 },
    );
    const urls = Array.from({ length: 40 }, (_, index) => [
      `https://hangs.example/${index}`,
      `https://fine.example/${index}`,
    ]).flat();
    const found = await check(checker, urls);
    const ends = urls.map(
      (url) => `${new URL(url).hostname} ${found.get(url)?.exchanges.at(-1)?.error?.kind ?? 'answers'}`,
    );
    assert.deepEqual(new Set(ends), new Set(['hangs.example timeout', 'fine.example answers']));
    const asked = web.requests.filter(({ url }) => url.includes('hangs')).length;
    assert.ok(asked <= 8, `${asked} requests`);
  });

  test('when the time is over, every target is accounted for', async () => {
    const { checker } = await open(
      [
        { host: 'hangs.example', handle: () => 'hang' },
        { host: 'slow.example', handle: () => ({ ...fine(), delayMs: 100 }) },
      ],
      { budgetSeconds: 75, perHost: 1 },
    );
    const urls = Array.from({ length: 30 }, (_, index) => [
      `https://hangs.example/${index}`,
      `https://slow.example/${index}`,
    ]).flat();
    const found = await check(checker, urls);
    const spoken = [...found.values()].map(({ notAsked, exchanges }) => notAsked ?? exchanges.at(-1)?.status);
    assert.deepEqual(new Set(spoken), new Set(['budget', 200]));
    assert.equal(spoken.filter((word) => word === 'budget').length >= 35, true);
  });

  test('evidence comes while targets are still coming', async () => {
    const { checker } = await open([alive('fine.example')]);
    const first = Promise.withResolvers<void>();
    async function* targets() {
      yield [target('https://fine.example/first')];
      await first.promise;
      yield [target('https://fine.example/second')];
    }
    const urls: string[] = [];
    for await (const batch of checker.check(targets())) {
      urls.push(...batch.map(({ target: { url } }) => url));
      first.resolve();
    }
    assert.deepEqual(urls, ['https://fine.example/first', 'https://fine.example/second']);
  });

  test('an accepted status needs no second look', async () => {
    const { checker } = await open([{ host: 'forbids.example', handle: () => status(403) }], {
      accept: [{ status: 403, host: 'forbids.example' }],
    });
    assert.deepEqual(
      story((await check(checker, ['https://forbids.example/'])).get('https://forbids.example/')),
      ['sweep GET 403'],
    );
  });
});

describe('a hostile web', async () => {
  const { checker } = await open(
    [
      { host: 'drips.example', handle: () => ({ ...fine(), dripMs: 5 }) },
      {
        host: 'endless.example',
        handle: () => ({
          status: 200,
          headers: { 'content-type': 'text/html' },
          body: `<title>Endless</title>${'x'.repeat(3_000_000)}`,
        }),
      },
    ],
    { timeoutSeconds: 1.5, retries: 0 },
  );

  test('drip by drip: what has come by the deadline is the answer', async () => {
    const [evidence] = (await check(checker, ['https://drips.example/'])).values();
    assert.deepEqual(story(evidence), ['sweep GET 200']);
    assert.equal(evidence?.exchanges[0]?.page?.isTruncated, true);
  });

  test('a page without end is cut', async () => {
    const [evidence] = (await check(checker, ['https://endless.example/'])).values();
    const { bytes, isTruncated, title } = evidence?.exchanges[0]?.page ?? {};
    assert.deepEqual(
      { bytes, isTruncated, title },
      { bytes: 128 * 1024, isTruncated: true, title: 'Endless' },
    );
  });
});

describe('the guard', async () => {
  const { web, checker } = await open([alive('fine.example')]);
  const URLS = [
    'http://127.0.0.1:1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://localhost/',
    'https://metadata.google.internal/',
    'https://intranet/',
    'http://169.254.169.254/latest/',
  ];

  test('refuses before the proxy hears of it', async () => {
    const found = await check(checker, URLS);
    assert.deepEqual(
      [...found.values()].map(({ notAsked, exchanges }) => [notAsked, exchanges[0]?.error?.kind]),
      URLS.map(() => ['unsafe', 'unsafe']),
    );
    assert.deepEqual([web.connects, web.requests], [[], []]);
  });

  test('judges the address that is connected to', async () => {
    const server = http.createServer((_request, response) => response.end('inside'));
    let connections = 0;
    server.on('connection', () => connections++);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    after(() => server.close());
    const { port } = server.address() as AddressInfo;
    const resolver = {
      hasWorked: true,
      resolve: async () => [{ address: '127.0.0.1', family: 4 }],
      hint: async () => undefined,
    };
    const direct = await createChecker({ resolver });
    const [evidence] = (await check(direct, [`http://rebinds.example:${port}/`])).values();
    assert.deepEqual(
      [story(evidence), evidence?.notAsked, connections],
      [['sweep GET unsafe/ADDRESS_REFUSED'], 'unsafe', 0],
    );
    const trusting = await createChecker({ resolver }, { allowPrivate: true });
    const [allowed] = (await check(trusting, [`http://rebinds.example:${port}/`])).values();
    assert.deepEqual([story(allowed), connections], [['sweep GET 200'], 1]);
  });
});

test('without a network it is said soon, and once for each', async () => {
  const failure = Object.assign(new Error('no resolver'), { code: 'EAI_AGAIN' });
  const checker = await createChecker({
    resolver: { hasWorked: false, resolve: () => Promise.reject(failure), hint: async () => undefined },
  });
  const urls = Array.from({ length: 40 }, (_, index) => `https://host-${index}.example/`);
  const found = await check(checker, urls);
  const reasons = [...found.values()].map(({ notAsked }) => notAsked);
  assert.deepEqual(new Set(reasons), new Set(['no-network']));
});

describe('authorities', async () => {
  const { checker } = await open([
    {
      host: 'api.example',
      handle: ({ earlier, method, body }) =>
        earlier === 0
          ? status(429, { headers: { 'retry-after': '1' } })
          : {
              status: 200,
              headers: { 'content-type': 'application/json', 'x-count': String(earlier) },
              body: JSON.stringify({ method, body }),
            },
    },
    { host: 'down.example', network: 'refused', handle: () => status(404) },
  ]);

  test('are asked again after a 429, through the same guard', async () => {
    const reply = await checker.fetchAuthority('https://api.example/v1', { method: 'POST', body: 'q' });
    assert.ok('status' in reply);
    assert.deepEqual(
      [reply.status, reply.text, reply.headers['x-count']],
      [200, '{"method":"POST","body":"q"}', '1'],
    );
    const refused = await checker.fetchAuthority('http://127.0.0.1/');
    assert.equal('error' in refused && refused.error.kind, 'unsafe');
  });

  test('that fail say how', async () => {
    const reply = await checker.fetchAuthority('https://down.example/');
    assert.equal('error' in reply && reply.error.kind, 'connect');
  });
});
