import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createPool } from '../../src/lint/pool.ts';
import type { LintThread } from '../../src/lint/thread.ts';

/** Threads that are only names; `started` counts those made after the first. */
function makePool(maxThreads: number, start?: () => Promise<LintThread>) {
  const closed: string[] = [];
  let started = 0;
  const thread = (name: string): LintThread => ({
    rules: [name],
    warnings: [],
    lint: async () => ({ findings: [], cpuMs: 0, isAlive: true }),
    close: async () => {
      closed.push(name);
    },
  });
  const another = async () => {
    started += 1;
    return thread(`another ${started}`);
  };
  return { pool: createPool(thread('first'), start ?? another, maxThreads), closed, started: () => started };
}

const nameOf = async (thread: LintThread) => ({ result: thread.rules[0], isAlive: true });

describe('pool of lint threads', () => {
  test('a short queue waits for the first thread, a long one is worth another', async () => {
    const short = makePool(4);
    await Promise.all(Array.from({ length: 5 }, () => short.pool.run(nameOf)));
    assert.equal(short.started(), 0);
    const long = makePool(2);
    const names = await Promise.all(Array.from({ length: 20 }, () => long.pool.run(nameOf)));
    assert.equal(long.started(), 1);
    assert.equal(names.length, 20);
  });

  test('a thread that ended is replaced when somebody waits', async () => {
    const { pool, started } = makePool(1);
    const ended = pool.run(async () => ({ result: 'ended', isAlive: false }));
    assert.deepEqual(await Promise.all([ended, pool.run(nameOf)]), ['ended', 'another 1']);
    await pool.run(async () => ({ result: 'ended', isAlive: false }));
    assert.equal(started(), 1);
    assert.equal(await pool.run(nameOf), 'another 2');
  });

  test('whoever waits is told when no thread can be started any more', async () => {
    const { pool } = makePool(1, () => Promise.reject(new Error('no room')));
    const ended = pool.run(async () => ({ result: 'ended', isAlive: false }));
    await assert.rejects(Promise.all([ended, pool.run(nameOf)]), { message: 'no room' });
  });

  test('closing ends idle and busy threads', async () => {
    const { pool, closed } = makePool(1);
    const { promise, resolve } = Promise.withResolvers<{ result: string; isAlive: boolean }>();
    const busy = pool.run(() => promise);
    const waiting = assert.rejects(pool.run(nameOf), { message: 'the linter is closed' });
    await pool.close();
    await waiting;
    assert.deepEqual(closed, ['first']);
    resolve({ result: 'done', isAlive: false });
    assert.equal(await busy, 'done');
  });
});
