import type { Evidence } from '../domain/evidence.ts';
import type { Remark, Verdict } from '../domain/verdict.ts';

/** Shared by all that are well. */
const NONE: readonly Remark[] = [];

/**
 * Sentences beside the verdict, under rules of their own. Only for targets that are there.
 *
 * @param secureAddress where https serves the same; undefined when it does not, or is in use
 */
export function remarksOf(
  verdict: Verdict,
  evidence: Evidence,
  secureAddress: string | undefined,
): readonly Remark[] {
  if (verdict !== 'alive' && verdict !== 'moved') return NONE;
  const remarks: Remark[] = [];
  const { fragment, authority } = evidence;
  if (fragment !== undefined && !fragment.isFound && fragment.isUnjudgeable !== true) {
    const near = fragment.nearest === undefined ? '' : `; #${fragment.nearest} is near`;
    remarks.push({ rule: 'broken-anchor', message: `The page has no #${fragment.fragment}${near}` });
  }
  if (authority?.details.includes('archived') === true) {
    remarks.push({ rule: 'archived-repository', message: 'The repository is archived: it is read-only now' });
  }
  if (verdict === 'alive' && secureAddress !== undefined) {
    remarks.push({ rule: 'insecure-link', message: 'https serves the same', replacement: secureAddress });
  }
  return remarks.length === 0 ? NONE : remarks;
}
