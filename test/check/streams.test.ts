import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createQueue, mapConcurrently, merge } from '../../src/check/streams.ts';

async function* count(from: number, to: number): AsyncGenerator<number> {
  for (let value = from; value < to; value++) {
    await Promise.resolve();
    yield value;
  }
}

async function collect<T>(stream: AsyncIterable<T>): Promise<T[]> {
  return Array.fromAsync(stream);
}

test('a queue gives what was pushed before, while and until it ended, in order', async () => {
  const queue = createQueue<number>();
  for (let value = 0; value < 2_500; value++) queue.push(value);
  const reading = collect(queue);
  await Promise.resolve();
  queue.push(2_500);
  queue.end();
  assert.deepEqual(
    await reading,
    Array.from({ length: 2_501 }, (_, index) => index),
  );
});

test('a queue that ended badly gives what it has, then fails', async () => {
  const queue = createQueue<number>();
  queue.push(1);
  queue.end(new Error('torn'));
  const seen: number[] = [];
  await assert.rejects(async () => {
    for await (const value of queue) seen.push(value);
  }, /torn/);
  assert.deepEqual(seen, [1]);
});

test('merged streams lose nothing; one that fails fails all', async () => {
  const merged = await collect(merge([count(0, 5), count(5, 7), count(7, 7)]));
  assert.deepEqual(merged.toSorted(), [0, 1, 2, 3, 4, 5, 6]);
  async function* broken(): AsyncGenerator<number> {
    yield 1;
    throw new Error('broken');
  }
  await assert.rejects(collect(merge([count(0, 3), broken()])), /broken/);
});

test('so many at a time and no more', async () => {
  let running = 0;
  let most = 0;
  const results = await collect(
    mapConcurrently([1, 2, 3, 4, 5, 6, 7], 3, async (value) => {
      running++;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running--;
      return value * 2;
    }),
  );
  assert.deepEqual(
    results.toSorted((a, b) => a - b),
    [2, 4, 6, 8, 10, 12, 14],
  );
  assert.equal(most, 3);
});
