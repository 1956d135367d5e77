import type { Verdict } from '../../domain/verdict.ts';

/** One row of the rules: the first whose `when` holds gives the verdict. */
export interface Rule<Facts> {
  /** Stable and unique; what tests and comments call it. */
  readonly id: string;
  readonly when: (facts: Facts) => boolean;
  readonly verdict: Verdict;
  /** Machine word of the judgement. */
  readonly reason: string | ((facts: Facts) => string);
  /** The evidence in one sentence without a full stop; plain text. */
  readonly message: (facts: Facts) => string;
  /** Where the rule comes from. */
  readonly source: string;
}
