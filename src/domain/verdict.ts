import type { RuleId } from './finding.ts';
import type { Target } from './target.ts';
import type { Validators } from './validators.ts';

/** Our opinion of a target; see the README's table of verdicts. */
export type Verdict =
  | 'alive'
  | 'moved'
  | 'dead'
  | 'suspect'
  | 'blocked'
  | 'unreachable'
  | 'unsafe'
  | 'invalid'
  | 'skipped';

export const VERDICTS: readonly Verdict[] = [
  'alive',
  'moved',
  'dead',
  'suspect',
  'blocked',
  'unreachable',
  'unsafe',
  'invalid',
  'skipped',
];

/** Who answered: the name of an authority (`github`, `youtube` …), or one of these three. */
export type CheckedBy = 'web' | 'repository' | 'history' | 'none' | (string & {});

/** The opinion with its grounds: a pure function of evidence, history and policy. */
export interface Judgement {
  /** The target's `url`. */
  readonly url: string;
  readonly verdict: Verdict;
  /** Machine word, stable: `http-404`, `http-301`, `nxdomain`, `parked`, `login-wall`, `rate-limited`, `budget`, … */
  readonly reason: string;
  /** One sentence of evidence for people; plain text, not yet escaped. */
  readonly message: string;
  /** Safe to write into the document, fragment kept; only with `moved`. */
  readonly replacement?: string;
  readonly status?: number;
  readonly checkedBy: CheckedBy;
  readonly attempts: number;
  readonly durationMs: number;
  /** Where it leads in the end, when it answered: duplicates after redirects are found by it. */
  readonly finalUrl?: string;
  /** Further sentences under rules of their own: broken-anchor, archived-repository, insecure-link. */
  readonly remarks: readonly Remark[];
  /** An archived copy to offer in words. */
  readonly archive?: { readonly url: string; readonly takenAt: string };
  /** Of a page that is alive at its own address: what a later run may ask it to compare itself with. */
  readonly validators?: Validators;
}

export interface Remark {
  readonly rule: RuleId;
  readonly message: string;
  readonly replacement?: string;
}

/** A target and what we think of it. */
export interface Judged {
  readonly target: Target;
  readonly judgement: Judgement;
}
