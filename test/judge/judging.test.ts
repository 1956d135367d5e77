import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Judgement } from '../../src/domain/verdict.ts';
import { judge } from '../../src/judge/judge.ts';
import { createJudging } from '../../src/judge/judging.ts';
import { evidence, exchange, POLICY, web } from './support/build.ts';

const URLS = Array.from({ length: 100 }, (_, index) => `https://a.example/${index}`);

function judgeAll(keeps: { readonly keepsEvidence?: boolean; readonly keepsValidators?: boolean }) {
  const asked: string[] = [];
  const recorded: Judgement[] = [];
  const judging = createJudging({
    judgeWeb: () => judge,
    policy: POLICY,
    past: (url) => {
      asked.push(url);
      return undefined;
    },
    record: (judgement) => recorded.push(judgement),
    keepsEvidence: false,
    keepsValidators: false,
    ...keeps,
  });
  for (const url of URLS) {
    const seen = exchange({ url, status: 200, headers: { etag: '"1"' } });
    judging.take({ target: web(url), evidence: evidence(url, seen) });
  }
  const withValidators = (judgements: readonly Judgement[]) =>
    judgements.filter(({ validators }) => validators !== undefined).length;
  return {
    verdicts: judging.results.length,
    evidence: judging.evidence.size,
    validators: withValidators(judging.results.map(({ judgement }) => judgement)),
    recorded: withValidators(recorded),
    asked: asked.length,
  };
}

describe('what is kept of a run', () => {
  test('of targets that are well neither evidence nor validators nor a look into their past', () => {
    assert.deepEqual(judgeAll({}), { verdicts: 100, evidence: 0, validators: 0, recorded: 100, asked: 0 });
  });
  test('evidence where it is asked for', () => {
    const kept = { verdicts: 100, evidence: 100, validators: 0, recorded: 100, asked: 0 };
    assert.deepEqual(judgeAll({ keepsEvidence: true }), kept);
  });
  test('validators where another machine records them', () => {
    const kept = { verdicts: 100, evidence: 0, validators: 100, recorded: 100, asked: 0 };
    assert.deepEqual(judgeAll({ keepsValidators: true }), kept);
  });
});
