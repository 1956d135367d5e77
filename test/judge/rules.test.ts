import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { factsOf } from '../../src/judge/facts.ts';
import { judge, WEB_RULES } from '../../src/judge/judge.ts';
import { POLICY } from './support/build.ts';
import { CONTENT_CASES, FAILURE_CASES } from './support/rule-cases.ts';

const CASES = [...FAILURE_CASES, ...CONTENT_CASES];

describe('rules for web evidence', () => {
  for (const { rule, about, target, evidence, past, policy = POLICY, expected } of CASES) {
    test(`${rule}: ${about}`, () => {
      const facts = factsOf(target, evidence, past, policy);
      assert.equal(WEB_RULES.find(({ when }) => when(facts))?.id, rule);
      const { verdict, reason, message, replacement } = judge(target, evidence, past, policy);
      assert.deepEqual(
        { verdict, reason, message, ...(replacement === undefined ? {} : { replacement }) },
        expected,
      );
    });
  }

  test('every row has a case, and every row its own name', () => {
    const ids = WEB_RULES.map(({ id }) => id);
    assert.deepEqual([...new Set(ids)], ids);
    const tested = new Set(CASES.map(({ rule }) => rule));
    assert.deepEqual(
      ids.filter((id) => !tested.has(id)),
      [],
    );
  });
});
