import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from '../../src/judge/judge.ts';
import { evidence, failed, POLICY, past, statusTwice, web } from './support/build.ts';

const URL = 'https://a.example/page';
const TIMEOUT = evidence(URL, failed(URL, 'timeout', 'ETIMEDOUT'));

function failures(...days: readonly string[]) {
  return past(URL, { failures: days.map((day) => ({ at: `${day}T06:00:00.000Z`, reason: 'timeout' })) });
}

function verdictAfter(sightings: ReturnType<typeof past> | undefined, seen = TIMEOUT) {
  const { verdict, reason, message } = judge(web(URL), seen, sightings, POLICY);
  return { verdict, reason, message };
}

const UNREACHABLE = { verdict: 'unreachable', reason: 'timeout', message: 'No answer in time on GET' };

test('three failures, three days apart, are a death', () => {
  assert.deepEqual(verdictAfter(failures('2026-11-02', '2026-11-06')), {
    verdict: 'dead',
    reason: 'three-strikes',
    message: 'No answer in time on GET; it failed on 2026-11-02, 2026-11-06 too',
  });
});

test('two are not, and neither are three on one weekend', () => {
  assert.deepEqual(verdictAfter(undefined), UNREACHABLE);
  assert.deepEqual(verdictAfter(failures('2026-11-02')), UNREACHABLE);
  assert.deepEqual(verdictAfter(failures('2026-11-07', '2026-11-08')), UNREACHABLE);
});

test('looked at again right after the third, it stays dead; right after the second, it is not', () => {
  assert.equal(verdictAfter(failures('2026-10-20', '2026-10-30', '2026-11-08')).verdict, 'dead');
  assert.equal(verdictAfter(failures('2026-10-30', '2026-11-08')).verdict, 'unreachable');
});

test('a limit on haste and a run that was over are no strikes, now or then', () => {
  const limited = evidence(URL, ...statusTwice(URL, 429));
  assert.equal(verdictAfter(failures('2026-10-20', '2026-10-30'), limited).verdict, 'unreachable');
  const sightings = past(URL, {
    failures: ['2026-10-20', '2026-10-30'].map((day) => ({
      at: `${day}T06:00:00.000Z`,
      reason: 'rate-limited',
    })),
  });
  assert.equal(verdictAfter(sightings).verdict, 'unreachable');
  const cutShort = { ...TIMEOUT, notAsked: 'budget' as const };
  assert.deepEqual(verdictAfter(failures('2026-10-20', '2026-10-30'), cutShort), {
    verdict: 'unreachable',
    reason: 'budget',
    message: 'No answer in time on GET; the time for this run was over before another look',
  });
});

test('bad news says when it was last seen well', () => {
  const sightings = past(URL, { lastAliveAt: '2026-10-04T06:11:00.000Z' });
  assert.equal(
    verdictAfter(sightings, evidence(URL, ...statusTwice(URL, 404))).message,
    '404 on GET, twice, 3 s apart; last seen alive 2026-10-04',
  );
});
