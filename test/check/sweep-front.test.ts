import assert from 'node:assert/strict';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { getGlobalDispatcher } from 'undici';
import { collected, inBatches } from '../support/batches.ts';
import { check, createChecker, target } from './checker.ts';

test('what was replaced in the process is put back, and what is not ours passes by meanwhile', async () => {
  process.env.HTTPS_PROXY = 'http://127.0.0.1:9';
  after(() => delete process.env.HTTPS_PROXY);
  const server = http.createServer((_request, response) => response.end('ours'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => server.close());
  const before = getGlobalDispatcher();
  const checker = await createChecker({});
  await check(checker, ['http://127.0.0.1:1/']);
  assert.equal(process.env.HTTPS_PROXY, undefined);
  assert.notEqual(getGlobalDispatcher(), before);
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  assert.equal(await response.text(), 'ours');
  await checker.close();
  assert.equal(getGlobalDispatcher(), before);
  assert.equal(process.env.HTTPS_PROXY, 'http://127.0.0.1:9');
});

test('linkinator never gets past us, not even when it is closed in the middle', async () => {
  let resolved = 0;
  const resolver = {
    hasWorked: true,
    resolve: () => {
      resolved++;
      return new Promise<never>(() => undefined);
    },
    hint: async () => undefined,
  };
  const outside: string[] = [];
  const before = getGlobalDispatcher();
  const dispatch = before.dispatch;
  before.dispatch = (options, handler) => {
    outside.push(`${options.origin}${options.path}`);
    return dispatch.call(before, options, handler);
  };
  after(() => {
    before.dispatch = dispatch;
  });
  const checker = await createChecker({ resolver });
  const targets = Array.from({ length: 50 }, (_, index) => target(`https://never.example/${index}`));
  const first = collected(checker.check(inBatches(targets)));
  while (resolved === 0) await new Promise(setImmediate);
  await checker.close();
  assert.deepEqual(new Set((await first).map(({ evidence }) => evidence.notAsked)), new Set(['budget']));
  assert.deepEqual(outside, []);
});
