import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Lanes, type Slot } from '../../src/check/lanes.ts';
import type { LaneOutcome } from '../../src/check/patience.ts';
import { ManualClock } from '../support/web/clocks.ts';

const ANSWERED: LaneOutcome = { kind: 'answered' };

/** Lanes whose tasks end when they are told to. */
function open(
  options: { readonly concurrency?: number; readonly perHost?: number; readonly budgetMs?: number } = {},
) {
  const clock = new ManualClock();
  const ending = new AbortController();
  const lanes = new Lanes({
    concurrency: options.concurrency ?? 64,
    perHost: options.perHost ?? 4,
    clock,
    signal: ending.signal,
    deadlineMs: clock.now() + (options.budgetMs ?? 3_600_000),
  });
  const running: {
    readonly name: string;
    readonly startedMs: number;
    end(outcome?: LaneOutcome): Promise<void>;
  }[] = [];
  const turnedAway: string[] = [];
  let mostAtOnce = 0;
  const ask = (host: string, name = host) => {
    const task = () =>
      new Promise<LaneOutcome>((resolve) => {
        const entry = {
          name,
          startedMs: clock.now(),
          async end(outcome = ANSWERED) {
            running.splice(running.indexOf(entry), 1);
            resolve(outcome);
            await new Promise(setImmediate);
          },
        };
        running.push(entry);
        mostAtOnce = Math.max(mostAtOnce, running.length);
      });
    lanes
      .run(host, 'first', task, (outcome) => outcome)
      .then((turn) => {
        if (turn === 'turned-away') turnedAway.push(name);
      });
  };
  const settle = () => new Promise(setImmediate);
  return { clock, ending, lanes, running, turnedAway, ask, settle, mostAtOnce: () => mostAtOnce };
}

const names = (running: readonly { readonly name: string }[]) => running.map(({ name }) => name);

test('a host gets two requests until it has answered, then its allowance', async () => {
  const { ask, running, settle } = open();
  for (let index = 0; index < 9; index++) ask('a.example', `a${index}`);
  await settle();
  assert.deepEqual(names(running), ['a0', 'a1']);
  await running[0]?.end();
  assert.deepEqual(names(running), ['a1', 'a2', 'a3', 'a4']);
});

test('hosts take turns, and the whole has its limit', async () => {
  const { ask, running, settle, mostAtOnce } = open({ concurrency: 3 });
  for (let index = 0; index < 6; index++) ask('a.example', `a${index}`);
  for (let index = 0; index < 6; index++) ask('b.example', `b${index}`);
  await settle();
  const order: string[] = [];
  while (running.length > 0) {
    order.push(running[0]?.name ?? '');
    await running[0]?.end();
  }
  assert.equal(mostAtOnce(), 3);
  assert.deepEqual(
    order.slice(0, 8).filter((name) => name.startsWith('b')).length >= 3,
    true,
    order.join(' '),
  );
  assert.equal(order.length, 12);
});

test('manners: one at a time, a second apart', async () => {
  const { ask, running, settle, clock } = open();
  for (let index = 0; index < 3; index++) ask('news.ycombinator.com', `n${index}`);
  await settle();
  assert.deepEqual(names(running), ['n0']);
  await running[0]?.end();
  assert.deepEqual(names(running), []);
  await clock.advance(999);
  assert.deepEqual(names(running), []);
  await clock.advance(1);
  assert.deepEqual(names(running), ['n1']);
});

test('a 429 makes the host wait as it asked, then go on one at a time', async () => {
  const { ask, running, settle, clock } = open();
  for (let index = 0; index < 20; index++) ask('a.example', `a${index}`);
  ask('b.example');
  await settle();
  await running[0]?.end({ kind: 'throttled', waitMs: 5_000 });
  await running[0]?.end({ kind: 'throttled', waitMs: 5_000 });
  assert.deepEqual(names(running), ['b.example'], 'the others go on');
  await clock.advance(4_999);
  assert.deepEqual(names(running), ['b.example']);
  await clock.advance(1);
  assert.deepEqual(names(running), ['b.example', 'a2']);
  for (let index = 0; index < 10; index++) await running[1]?.end();
  assert.deepEqual(names(running).length, 1 + 4, 'ten answers later it has its allowance back');
});

test('a host that answers nothing but 429 is given up after some pauses', async () => {
  const { ask, running, settle, clock, turnedAway, lanes } = open();
  for (let index = 0; index < 300; index++) ask('a.example', `a${index}`);
  await settle();
  let asked = 0;
  for (let round = 0; round < 20 && !lanes.isGivenUp('a.example'); round++) {
    for (const request of [...running]) {
      asked++;
      await request.end({ kind: 'throttled', waitMs: 1_000 });
    }
    await clock.advance(1_000);
  }
  assert.deepEqual(
    { asked, turnedAway: turnedAway.length, running: running.length },
    { asked: 5, turnedAway: 295, running: 0 },
  );
});

test('a host that wants more than a minute, or more than the run has, is given up at once', async () => {
  for (const [waitMs, budgetMs] of [
    [3_600_000, 3_600_000],
    [20_000, 10_000],
  ] as const) {
    const { ask, running, settle, lanes, turnedAway } = open({ budgetMs });
    for (let index = 0; index < 5; index++) ask('a.example');
    await settle();
    await running[0]?.end({ kind: 'throttled', waitMs });
    assert.equal(lanes.isGivenUp('a.example'), true);
    assert.equal(turnedAway.length, 3);
  }
});

test('a 503 with a wish slows the host down and does not give it up', async () => {
  const { ask, running, settle, clock, lanes } = open();
  for (let index = 0; index < 5; index++) ask('a.example', `a${index}`);
  await settle();
  await running[0]?.end({ kind: 'busy', waitMs: 3_600_000 });
  assert.equal(lanes.isGivenUp('a.example'), false);
  await running[0]?.end();
  await clock.advance(10_000);
  assert.equal(running.length, 1);
});

test('three silent requests in a row give up a host that never answered; one answer between starts the count anew', async () => {
  const { ask, running, settle, lanes, turnedAway } = open();
  for (let index = 0; index < 10; index++) ask('a.example');
  await settle();
  await running[0]?.end({ kind: 'timeout' });
  await running[0]?.end();
  for (let index = 0; index < 2; index++) await running[0]?.end({ kind: 'timeout' });
  assert.equal(lanes.isGivenUp('a.example'), false);
  const {
    ask: askOther,
    running: others,
    settle: settleOther,
    lanes: otherLanes,
    turnedAway: otherTurnedAway,
  } = open();
  for (let index = 0; index < 10; index++) askOther('b.example');
  await settleOther();
  for (let index = 0; index < 3; index++) await others[0]?.end({ kind: 'timeout' });
  assert.equal(otherLanes.isGivenUp('b.example'), true);
  assert.equal(turnedAway.length, 0);
  assert.equal(otherTurnedAway.length, 6);
});

test('when the run is over, everything that waits is turned away', async () => {
  const { ask, running, settle, ending, turnedAway } = open({ concurrency: 1 });
  ask('a.example', 'a');
  ask('b.example', 'b');
  await settle();
  ending.abort();
  ask('c.example', 'c');
  await settle();
  assert.deepEqual({ running: names(running), turnedAway }, { running: ['a'], turnedAway: ['b', 'c'] });
});

/** Pages of hosts that wait in lists; `begun` has those that were started, with their slots. */
function feed(lanes: Lanes, waiting: Readonly<Record<string, string[]>>) {
  const begun: { readonly page: string; readonly slot: Slot }[] = [];
  const turnedAway: string[] = [];
  lanes.feedFrom({
    has: (host) => (waiting[host]?.length ?? 0) > 0,
    start: (host, slot) => void begun.push({ page: waiting[host]?.shift() ?? '', slot }),
    turnAway: (host) => void turnedAway.push(...(waiting[host]?.splice(0) ?? [])),
  });
  for (const host of Object.keys(waiting)) lanes.offer(host);
  return { begun, turnedAway, pages: () => begun.map(({ page }) => page) };
}

test('a source is asked for pages when a host has room for them, host by host', () => {
  const { lanes } = open({ concurrency: 3 });
  const { begun, pages } = feed(lanes, { 'a.example': ['a1', 'a2', 'a3'], 'b.example': ['b1', 'b2'] });
  assert.deepEqual(pages(), ['a1', 'a2', 'b1']);
  begun[0]?.slot.end(ANSWERED);
  begun[2]?.slot.end(ANSWERED);
  begun[1]?.slot.end({ kind: 'neutral' });
  assert.deepEqual(pages(), ['a1', 'a2', 'b1', 'b2', 'a3'], 'b.example had its place in the line');
  assert.equal(lanes.isGivenUp('a.example'), false);
});

test('what has been begun goes before pages that wait: hops at once, second looks when many of them do', async () => {
  const { lanes, ask, running, settle } = open({ perHost: 1, concurrency: 1 });
  const waiting = { 'a.example': Array.from({ length: 40 }, (_, index) => `page ${index}`) };
  const { begun, pages } = feed(lanes, waiting);
  ask('a.example', 'hop');
  const seconds: string[] = [];
  for (let index = 0; index < 33; index++)
    lanes.take('a.example', 'second').then((slot) => {
      seconds.push(`second ${index}`);
      slot?.end(ANSWERED);
    });
  begun[0]?.slot.end(ANSWERED);
  await settle();
  assert.deepEqual([names(running), seconds, pages().length], [['hop'], [], 1]);
  await running[0]?.end();
  // Two of the thirty-three, then there are fewer than thirty-two.
  assert.deepEqual(
    [seconds, pages()],
    [
      ['second 0', 'second 1'],
      ['page 0', 'page 1'],
    ],
  );
});

test('a host that is given up turns away what waits in the source; others go on', () => {
  const { lanes } = open();
  const source = feed(lanes, { 'a.example': ['a1', 'a2', 'a3', 'a4', 'a5'], 'b.example': ['b1'] });
  for (let index = 0; index < 2; index++) source.begun[index]?.slot.end({ kind: 'timeout' });
  assert.deepEqual(source.pages(), ['a1', 'a2', 'b1', 'a3', 'a4']);
  source.begun[3]?.slot.end({ kind: 'timeout' });
  assert.deepEqual([lanes.isGivenUp('a.example'), source.turnedAway], [true, ['a5']]);
  lanes.offer('a.example');
  assert.deepEqual(source.pages().length, 5);
});
