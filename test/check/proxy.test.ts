import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { failureOfRefusal, isProxyAnswer, readProxies } from '../../src/check/proxy.ts';
import { DeadwoodError } from '../../src/domain/errors.ts';

const proxyOf = (environment: Record<string, string>, url: string) =>
  readProxies(environment).proxyFor(new URL(url))?.origin;

test('one variable for each scheme; lower case wins; one serves both when alone', () => {
  const both = { http_proxy: 'http://plain:1', HTTP_PROXY: 'http://other:9', HTTPS_PROXY: 'http://secure:2' };
  assert.equal(proxyOf(both, 'http://example.com'), 'http://plain:1');
  assert.equal(proxyOf(both, 'https://example.com'), 'http://secure:2');
  assert.equal(proxyOf({ HTTPS_PROXY: 'http://secure:2' }, 'http://example.com'), 'http://secure:2');
  assert.equal(proxyOf({ http_proxy: 'plain:1' }, 'https://example.com'), 'http://plain:1');
  assert.equal(proxyOf({ all_proxy: 'http://all:3' }, 'https://example.com'), 'http://all:3');
  assert.equal(proxyOf({ HTTP_PROXY: ' ' }, 'http://example.com'), undefined);
});

const EXEMPT: readonly (readonly [string, string, boolean])[] = [
  ['example.com', 'https://example.com/', true],
  ['example.com', 'https://www.example.com/', true],
  ['example.com', 'https://notexample.com/', false],
  ['.example.com', 'https://a.example.com/', true],
  ['*.example.com', 'https://a.example.com/', true],
  ['example.com:8080', 'http://example.com:8080/', true],
  ['example.com:443', 'https://example.com/', true],
  ['example.com:8080', 'http://example.com/', false],
  ['a.example, b.example', 'http://b.example/', true],
  ['10.0.0.0/8', 'http://10.1.2.3/', true],
  ['10.0.0.0/8', 'http://11.1.2.3/', false],
  ['[::1]', 'http://[::1]/', true],
  ['fd00::/8', 'http://[fd12::1]/', true],
  ['*', 'http://anything.example/', true],
  ['', 'http://anything.example/', false],
];

describe('NO_PROXY', () => {
  for (const [list, url, isExempt] of EXEMPT) {
    test(`${list || '(empty)'}: ${url} goes ${isExempt ? 'directly' : 'through the proxy'}`, () => {
      assert.equal(proxyOf({ HTTP_PROXY: 'http://p:1', NO_PROXY: list }, url) === undefined, isExempt);
    });
  }
});

test('credentials become a header and stay out of the address', () => {
  const proxy = readProxies({ HTTPS_PROXY: 'http://user:p%40ss@proxy:3128' }).proxyFor(
    new URL('https://example.com'),
  );
  assert.deepEqual(proxy, {
    origin: 'http://proxy:3128',
    isSecure: false,
    hostname: 'proxy',
    port: 3128,
    authorization: `Basic ${Buffer.from('user:p@ss').toString('base64')}`,
  });
});

test('a proxy that cannot be used is named', () => {
  assert.throws(
    () => readProxies({ HTTPS_PROXY: 'socks5://127.0.0.1:1080' }),
    (error) => error instanceof DeadwoodError && error.message.includes('HTTPS_PROXY'),
  );
});

const REFUSALS: readonly (readonly [string, Parameters<typeof failureOfRefusal>[0], string])[] = [
  [
    'RFC 9209',
    {
      status: 502,
      reason: 'Bad Gateway',
      headers: { 'proxy-status': 'p; error=dns_error; rcode="NXDOMAIN"' },
      body: '',
    },
    'dns-not-found',
  ],
  [
    'RFC 9209, SERVFAIL',
    {
      status: 502,
      reason: '',
      headers: { 'proxy-status': 'p; error=dns_error; rcode="SERVFAIL"' },
      body: '',
    },
    'dns-failure',
  ],
  [
    'RFC 9209, refused',
    { status: 502, reason: '', headers: { 'proxy-status': 'p; error=connection_refused' }, body: '' },
    'connect',
  ],
  [
    'Squid',
    { status: 503, reason: 'Service Unavailable', headers: { 'x-squid-error': 'ERR_DNS_FAIL 0' }, body: '' },
    'dns-not-found',
  ],
  [
    'Squid, refused',
    { status: 503, reason: '', headers: { 'x-squid-error': 'ERR_CONNECT_FAIL 111' }, body: '' },
    'connect',
  ],
  [
    'Go',
    { status: 502, reason: 'Bad Gateway', headers: {}, body: 'dial tcp: lookup gone.example: no such host' },
    'dns-not-found',
  ],
  [
    'Node',
    { status: 500, reason: 'getaddrinfo ENOTFOUND gone.example', headers: {}, body: '' },
    'dns-not-found',
  ],
  [
    'Node, for now',
    { status: 502, reason: '', headers: {}, body: 'getaddrinfo EAI_AGAIN gone.example' },
    'dns-failure',
  ],
  [
    'no route',
    { status: 502, reason: '', headers: {}, body: 'connect ENETUNREACH 2a07:7e83::1:443' },
    'no-ipv6',
  ],
  ['no reason', { status: 502, reason: 'Bad Gateway', headers: {}, body: '' }, 'proxy'],
  ['policy', { status: 403, reason: 'Forbidden', headers: {}, body: 'no such host in policy' }, 'proxy'],
  ['login', { status: 407, reason: '', headers: {}, body: '' }, 'proxy'],
];

describe('what a proxy’s refusal means', () => {
  for (const [words, refusal, kind] of REFUSALS) {
    test(`${words} → ${kind}`, () => assert.equal(failureOfRefusal(refusal, 'gone.example').kind, kind));
  }
});

test('an answer is the proxy’s own when it says so', () => {
  assert.equal(isProxyAnswer(502, { 'proxy-status': 'p; error=dns_error' }), true);
  assert.equal(isProxyAnswer(503, { 'x-squid-error': 'ERR_DNS_FAIL 0' }), true);
  assert.equal(isProxyAnswer(502, {}), false);
  assert.equal(isProxyAnswer(200, { 'proxy-status': 'p; received-status=200' }), false);
});
