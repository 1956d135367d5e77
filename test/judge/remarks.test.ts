import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from '../../src/judge/judge.ts';
import { evidence, exchange, hop, POLICY, web } from './support/build.ts';

function secureOf(url: string, ...exchanges: Parameters<typeof exchange>[0][]): string | undefined {
  const judgement = judge(web(url), evidence(url, ...exchanges.map(exchange)), undefined, POLICY);
  return judgement.remarks.find(({ rule }) => rule === 'insecure-link')?.replacement;
}

const HTTP = 'http://a.example/x#part';

test('http that redirects to the same page on https', () => {
  const hops = [hop('http://a.example/x', 'https://a.example/x')];
  assert.equal(secureOf(HTTP, { url: 'http://a.example/x', status: 200, hops }), 'https://a.example/x#part');
});

test('the spelling that answers is written, www. and slash included', () => {
  const hops = [hop('http://a.example/x', 'https://www.a.example/x/')];
  assert.equal(
    secureOf(HTTP, { url: 'http://a.example/x', status: 200, hops }),
    'https://www.a.example/x/#part',
  );
});

test('a language on the way is not written', () => {
  const hops = [
    hop('http://a.example/x', 'https://a.example/x', 302),
    hop('https://a.example/x', 'https://a.example/en-us/x', 302),
  ];
  assert.equal(secureOf(HTTP, { url: 'http://a.example/x', status: 200, hops }), 'https://a.example/x#part');
});

test('http that stays, while https serves the same', () => {
  const plain = { url: 'http://a.example/x', status: 200 };
  assert.equal(
    secureOf(HTTP, plain, { url: 'https://a.example/x', look: 'https', method: 'HEAD', status: 200 }),
    'https://a.example/x#part',
  );
  assert.equal(secureOf(HTTP, plain, { url: 'https://a.example/x', look: 'https', status: 404 }), undefined);
  assert.equal(secureOf(HTTP, plain), undefined);
});

test('an https link gets no such remark', () => {
  assert.equal(secureOf('https://a.example/x', { url: 'https://a.example/x', status: 200 }), undefined);
});

test('credentials that a redirect brings are written nowhere', () => {
  const url = 'https://a.example/x';
  const led = exchange({ url, status: 200, hops: [hop(url, 'https://user:secret@a.example/y')] });
  assert.doesNotMatch(JSON.stringify(judge(web(url), evidence(url, led), undefined, POLICY)), /secret/);
  const refused = exchange({
    url,
    error: {
      kind: 'unsafe',
      code: 'ADDRESS_REFUSED',
      at: 'http://user:secret@10.0.0.1/',
      message: 'refused',
    },
  });
  assert.doesNotMatch(JSON.stringify(judge(web(url), evidence(url, refused), undefined, POLICY)), /secret/);
});
