import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wantsColor } from '../../src/faces/color.ts';
import { createProgressLine } from '../../src/faces/progress-line.ts';
import { SYSTEM_CLOCK } from '../../src/faces/system-clock.ts';
import { createWorkflowLog } from '../../src/faces/workflow-log.ts';

test('colours are for terminals, and for who asks', () => {
  const rows = [
    [{}, true, true],
    [{}, false, false],
    [{ TERM: 'dumb' }, true, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  ] as const;
  assert.deepEqual(
    rows.map(([environment, isTTY]) => wantsColor(environment, { isTTY })),
    rows.map(([, , wanted]) => wanted),
  );
});

test('a progress line is rewritten at most ten times a second, and taken away', () => {
  let now = 0;
  const written: string[] = [];
  const line = createProgressLine({ write: (text) => written.push(text), columns: 40 }, () => now);
  const at = (ms: number, done: number): void => {
    now = ms;
    line.show({ done, total: 9, hostsWaiting: 0, ratePerSecond: 1 });
  };
  line.clear();
  at(0, 1);
  at(50, 2);
  at(99, 3);
  at(100, 4);
  line.clear();
  line.clear();
  assert.equal(written.length, 3);
  assert.match(written[0] ?? '', /^\r\u001b\[2K.* 1\/9/);
  assert.match(written[1] ?? '', /^\r\u001b\[2K.* 4\/9/);
  assert.equal(written[2], '\r\u001b[2K');
});

test('what could command the runner is printed with commands switched off', () => {
  const lines: string[] = [];
  const log = createWorkflowLog(
    { debug: () => undefined, info: (message) => void lines.push(message), warning: () => undefined },
    () => 'token',
  );
  log.info('a :: b');
  log.info('a\n  ::error::b');
  log.info('see ##[add-mask]x');
  assert.deepEqual(lines, [
    'a :: b',
    '::stop-commands::token',
    'a\n  ::error::b',
    '::token::',
    '::stop-commands::token',
    'see ##[add-mask]x',
    '::token::',
  ]);
});

test('the clock sleeps until it is woken by the reason it is given', async () => {
  const before = SYSTEM_CLOCK.now();
  await SYSTEM_CLOCK.sleep(1);
  assert.ok(SYSTEM_CLOCK.now() >= before);
  const reason = new Error('enough');
  const stop = new AbortController();
  const sleeping = SYSTEM_CLOCK.sleep(60_000, stop.signal);
  stop.abort(reason);
  await assert.rejects(sleeping, reason);
  await assert.rejects(SYSTEM_CLOCK.sleep(60_000, stop.signal), reason);
});
