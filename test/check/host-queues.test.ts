import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HostQueues } from '../../src/check/host-queues.ts';
import { target } from './checker.ts';

const add = (queues: HostQueues, url: string) => queues.add(url.split('#')[0] ?? '', target(url));
const urls = (batch: ReturnType<HostQueues['next']>) =>
  batch && [batch.host, batch.pages.map(([url, targets]) => `${url} ${targets.length}`)];

test('hosts take turns, with some pages at a time; targets of a page stay together', () => {
  const queues = new HostQueues();
  for (const url of [
    'https://a.example/1',
    'https://a.example/2',
    'https://b.example:8080/',
    'https://a.example/1#x',
    'https://a.example/1#y',
    'https://a.example/3',
  ])
    add(queues, url);
  assert.deepEqual(urls(queues.next(2)), ['a.example', ['https://a.example/1 3', 'https://a.example/2 1']]);
  assert.deepEqual(urls(queues.next(2)), ['b.example:8080', ['https://b.example:8080/ 1']]);
  assert.equal(queues.next(2), undefined, 'a.example is being swept');
  queues.finish('a.example');
  queues.finish('a.example');
  assert.deepEqual(urls(queues.next(2)), ['a.example', ['https://a.example/3 1']]);
  assert.equal(queues.next(2), undefined);
});

test('what comes for a host that is being swept waits for its next turn', () => {
  const queues = new HostQueues();
  add(queues, 'https://a.example/1');
  queues.next(5);
  add(queues, 'https://a.example/2');
  assert.deepEqual([queues.next(5), queues.size], [undefined, 1]);
  queues.finish('a.example');
  assert.deepEqual(urls(queues.next(5)), ['a.example', ['https://a.example/2 1']]);
});

test('clearing gives back everything that waits', () => {
  const queues = new HostQueues();
  for (const url of ['https://a.example/1', 'https://a.example/1#x', 'https://b.example/']) add(queues, url);
  assert.deepEqual(
    queues.clear().map(({ url }) => url),
    ['https://a.example/1', 'https://a.example/1#x', 'https://b.example/'],
  );
  assert.deepEqual([queues.size, queues.next(1)], [0, undefined]);
});

test('one page after the other is taken from a host, also while more come', () => {
  const queues = new HostQueues();
  const added = [1, 2].map((page) =>
    queues.add(`https://a.example/${page}`, target(`https://a.example/${page}`)),
  );
  assert.deepEqual(added, ['a.example', undefined], 'only the first is of a new host');
  const taken = () => queues.takeFrom('a.example')?.[0];
  assert.deepEqual([taken(), queues.pages, queues.has('a.example')], ['https://a.example/1', 1, true]);
  add(queues, 'https://a.example/3');
  assert.deepEqual([taken(), taken(), taken()], ['https://a.example/2', 'https://a.example/3', undefined]);
  assert.deepEqual([queues.pages, queues.has('a.example'), queues.hosts()], [0, false, []]);
  assert.equal(queues.add('https://a.example/4', target('https://a.example/4')), 'a.example');
  assert.deepEqual([taken(), queues.next(5)], ['https://a.example/4', undefined]);
});
