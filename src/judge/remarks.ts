import type { Evidence } from '../domain/evidence.ts';
import type { Remark, Verdict } from '../domain/verdict.ts';
import type { Facts } from './facts.ts';
import { secureAddressOf } from './replacement.ts';

/** Sentences beside the verdict, under rules of their own. Only for targets that are there. */
export function remarksOf(verdict: Verdict, evidence: Evidence, facts: Facts | undefined): readonly Remark[] {
  if (verdict !== 'alive' && verdict !== 'moved') return [];
  const remarks: Remark[] = [];
  const { fragment, authority } = evidence;
  if (fragment !== undefined && !fragment.isFound && fragment.isUnjudgeable !== true) {
    const near = fragment.nearest === undefined ? '' : `; #${fragment.nearest} is near`;
    remarks.push({ rule: 'broken-anchor', message: `The page has no #${fragment.fragment}${near}` });
  }
  if (authority?.details.includes('archived') === true) {
    remarks.push({ rule: 'archived-repository', message: 'The repository is archived: it is read-only now' });
  }
  const secure = verdict === 'alive' && facts !== undefined ? secureAddressOf(facts) : undefined;
  if (secure !== undefined) {
    remarks.push({ rule: 'insecure-link', message: 'https serves the same', replacement: secure });
  }
  return remarks;
}
