import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { judge } from '../../src/judge/judge.ts';
import { createJudging } from '../../src/judge/judging.ts';
import { evidence, exchange, POLICY, web } from './support/build.ts';

const URLS = Array.from({ length: 100 }, (_, index) => `https://a.example/${index}`);

function judgeAll(keepsEvidence: boolean) {
  const asked: string[] = [];
  let recorded = 0;
  const judging = createJudging({
    judgeWeb: () => judge,
    policy: POLICY,
    past: (url) => {
      asked.push(url);
      return undefined;
    },
    record: () => {
      recorded += 1;
    },
    keepsEvidence,
  });
  for (const url of URLS) {
    judging.take({ target: web(url), evidence: evidence(url, exchange({ url, status: 200 })) });
  }
  return { verdicts: judging.results.length, kept: judging.evidence.size, recorded, asked: asked.length };
}

describe('what is kept of a run', () => {
  test('of targets that are well neither evidence nor a look into their past', () => {
    assert.deepEqual(judgeAll(false), { verdicts: 100, kept: 0, recorded: 100, asked: 0 });
  });
  test('evidence where it is asked for', () => {
    assert.deepEqual(judgeAll(true), { verdicts: 100, kept: 100, recorded: 100, asked: 0 });
  });
});
