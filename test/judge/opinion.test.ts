import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { judge } from '../../src/judge/judge.ts';
import { judgeUnasked } from '../../src/judge/opinion.ts';
import { evidence, failed, POLICY, web } from './support/build.ts';

const URL_ASKED = 'https://a.example/page';
const OFFLINE = {
  url: URL_ASKED,
  checkedBy: 'none',
  exchanges: [],
  notAsked: 'no-network',
} as const;

describe('what takes no evidence from the web', () => {
  test('a run without network', () => {
    const expected = {
      url: URL_ASKED,
      verdict: 'skipped',
      reason: 'no-network',
      message: 'Not asked: this run does not use the network',
      checkedBy: 'none',
      attempts: 0,
      durationMs: 0,
      remarks: [],
    };
    assert.deepEqual(judgeUnasked(web(URL_ASKED), OFFLINE), expected);
    assert.deepEqual(judge(web(URL_ASKED), OFFLINE, undefined, POLICY), expected);
  });

  test('whatever was asked belongs to the other rules', () => {
    const tried = evidence(URL_ASKED, failed(URL_ASKED, 'dns-failure', 'EAI_AGAIN'));
    assert.equal(judgeUnasked(web(URL_ASKED), { ...tried, notAsked: 'no-network' }), undefined);
    assert.equal(judgeUnasked(web(URL_ASKED), { ...OFFLINE, notAsked: 'budget' }), undefined);
  });
});
