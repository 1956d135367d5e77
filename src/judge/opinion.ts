import type { Evidence } from '../domain/evidence.ts';
import type { RepositoryTarget, Target } from '../domain/target.ts';
import type { Judgement, Verdict } from '../domain/verdict.ts';
import { remarksOf } from './remarks.ts';
import { LOCAL_RULES } from './rules/local.ts';
import type { Rule } from './rules/rule.ts';

/** What rules came to, before history has its say. */
export interface Opinion {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly message: string;
  readonly replacement?: string;
}

/**
 * The judgement of a target that takes no evidence from the web: what is no address, what the settings leave out, what lies in
 * the repository, and everything in a run without network. Undefined for the others: judge.ts knows those, with all the signs by
 * which a page is told, which an offline run does not load.
 */
export function judgeUnasked(target: Target, evidence: Evidence): Judgement | undefined {
  const opinion = unaskedOpinion(target, evidence);
  if (opinion === undefined) return undefined;
  const { verdict, reason, message } = opinion;
  return {
    url: target.url,
    verdict,
    reason,
    message,
    checkedBy: evidence.checkedBy,
    attempts: 0,
    durationMs: 0,
    remarks: remarksOf(verdict, evidence, undefined),
  };
}

function unaskedOpinion(target: Target, evidence: Evidence): Opinion | undefined {
  switch (target.kind) {
    case 'invalid':
      return { verdict: 'invalid', reason: target.reason, message: target.message };
    case 'skipped':
      return { verdict: 'skipped', reason: target.reason, message: target.message };
    case 'repository':
      return localOpinion(target, evidence);
    case 'web':
      return isOffline(evidence) ? OFFLINE : undefined;
    default:
      throw new Error(`unknown target ${target satisfies never}`);
  }
}

function localOpinion(target: RepositoryTarget, { repository, fragment }: Evidence): Opinion {
  if (repository === undefined) {
    return { verdict: 'unreachable', reason: 'not-asked', message: 'Nobody looked into the repository' };
  }
  return firstOf(LOCAL_RULES, { target, repository, fragment });
}

/** product.md, --offline */
const OFFLINE: Opinion = {
  verdict: 'skipped',
  reason: 'no-network',
  message: 'Not asked: this run does not use the network',
};

function isOffline({ notAsked, checkedBy, exchanges, authority }: Evidence): boolean {
  return (
    notAsked === 'no-network' && checkedBy === 'none' && exchanges.length === 0 && authority === undefined
  );
}

/** The rules end with a row for everything; evidence that fits none would be a fault of ours. */
export function firstOf<AnyFacts>(rules: readonly Rule<AnyFacts>[], facts: AnyFacts): Opinion {
  const rule = rules.find(({ when }) => when(facts));
  if (rule === undefined) {
    return { verdict: 'unreachable', reason: 'not-understood', message: 'The evidence fits no rule' };
  }
  const reason = typeof rule.reason === 'string' ? rule.reason : rule.reason(facts);
  return { verdict: rule.verdict, reason, message: rule.message(facts) };
}
