/**
 * Preloaded into a process (`NODE_OPTIONS=--import=…`), writes down each file of the bundle that it or one of its threads loads:
 * a line with the path, in the file that `DEADWOOD_TEST_LOADS` names.
 */
import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const file = process.env['DEADWOOD_TEST_LOADS'];

registerHooks({
  load(url, context, next) {
    if (file !== undefined && url.startsWith('file:') && !url.endsWith('.ts')) {
      appendFileSync(file, `${isMainThread ? 'main' : 'thread'} ${url}\n`);
    }
    return next(url, context);
  },
});
