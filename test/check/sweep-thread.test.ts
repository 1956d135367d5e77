import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getGlobalDispatcher } from 'undici';
import { startSweepThread } from '../../src/check/sweep-thread.ts';
import type { Log } from '../../src/domain/ports.ts';
import { SILENT_LOG } from '../../src/domain/ports.ts';

const WORKER = new URL('../support/web/sweep-thread.ts', import.meta.url);

/** Pages that answer with their number's status, and what they were asked. */
function pagesOf(statuses: readonly (number | Error)[]) {
  const asked: string[] = [];
  const pages = statuses.map((status, index) => ({
    url: `https://example.com/${index}?a=1&b="quoted"`.replaceAll('"', '%22'),
    ask: async (method: 'HEAD' | 'GET') => {
      asked.push(`${method} ${index}`);
      if (status instanceof Error) throw status;
      return { status };
    },
  }));
  return { asked, pages };
}

test('linkinator asks from its own thread: HEAD, and GET where that was no success', async () => {
  const before = getGlobalDispatcher();
  const sweeper = startSweepThread(WORKER, SILENT_LOG);
  const { asked, pages } = pagesOf([200, 404, 999, new Error('ECONNRESET'), 204]);
  const left = await sweeper.sweep(pages, 2);
  assert.deepEqual(left, []);
  assert.deepEqual(asked.toSorted(), [
    'GET 1',
    'GET 2',
    'GET 3',
    'HEAD 0',
    'HEAD 1',
    'HEAD 2',
    'HEAD 3',
    'HEAD 4',
  ]);
  assert.equal(getGlobalDispatcher(), before);
  await sweeper.close();
});

test('a thread that ends leaves its pages to us', async () => {
  const warnings: string[] = [];
  const log: Log = { ...SILENT_LOG, warning: (message) => warnings.push(message) };
  const sweeper = startSweepThread(new URL('data:text/javascript,throw new Error("broken")'), log);
  const { asked, pages } = pagesOf([200, 200]);
  assert.deepEqual(await sweeper.sweep(pages, 2), pages);
  assert.deepEqual(asked, []);
  assert.equal(warnings.length, 1);
  assert.deepEqual(await sweeper.sweep(pages, 2), pages);
  await sweeper.close();
});
