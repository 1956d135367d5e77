import type { AuthorityAnswer, Evidence, Exchange } from '../domain/evidence.ts';
import type { PastSightings } from '../domain/history.ts';
import type { Target, WebTarget } from '../domain/target.ts';
import type { Judgement, Verdict } from '../domain/verdict.ts';
import { dayOf } from './describe.ts';
import { type Facts, factsOf } from './facts.ts';
import { firstOf, judgeUnasked, type Opinion } from './opinion.ts';
import type { JudgePolicy } from './policy.ts';
import { remarksOf } from './remarks.ts';
import { replacementOf, secureAddressOf, withFragment } from './replacement.ts';
import { AUTHORITY_RULES } from './rules/authority.ts';
import { CONTENT_RULES } from './rules/content.ts';
import { REFUSAL_RULES } from './rules/refusals.ts';
import type { Rule } from './rules/rule.ts';
import { SILENCE_RULES } from './rules/silence.ts';
import { UNASKED_RULES } from './rules/unasked.ts';
import { isThirdStrike, strikesOf } from './strikes.ts';
import { validatorsOf } from './validators.ts';

/** What the rules for the web came to. */
interface WebOpinion extends Opinion {
  readonly facts?: Facts;
}

/**
 * Our opinion of a target: a pure function of what was observed now (`evidence`), what earlier runs saw (`past`) and the
 * settings (`policy`). The same arguments give the same judgement; nothing is asked. Rules: rules/*.ts, first row wins.
 */
export function judge(
  target: Target,
  evidence: Evidence,
  past: PastSightings | undefined,
  policy: JudgePolicy,
): Judgement {
  const unasked = judgeUnasked(target, evidence);
  if (unasked !== undefined) return unasked;
  if (target.kind !== 'web') throw new Error(`nothing is known of ${target.kind} targets`);
  const opinion = spaced(webOpinion(target, evidence, past, policy), evidence, past, policy);
  const { verdict, facts } = opinion;
  const status = statusOf(opinion);
  const finalUrl =
    verdict === 'alive' || verdict === 'moved' ? finalUrlOf(opinion, evidence, target) : undefined;
  const remarks = remarksOf(verdict, evidence, facts && secureAddressOf(facts));
  const validators = validatorsOf(target, { verdict, remarks }, facts?.look?.exchange, policy.at);
  return {
    url: target.url,
    verdict,
    reason: opinion.reason,
    message: `${opinion.message}${lastAliveWords(verdict, past)}`,
    ...(opinion.replacement === undefined ? {} : { replacement: opinion.replacement }),
    ...(status === undefined ? {} : { status }),
    checkedBy: evidence.checkedBy,
    attempts: evidence.exchanges.length,
    durationMs: durationOf(evidence.exchanges),
    ...(finalUrl === undefined ? {} : { finalUrl }),
    remarks,
    ...(verdict === 'dead' && evidence.archive !== undefined ? { archive: evidence.archive } : {}),
    ...(validators === undefined ? {} : { validators }),
  };
}

function webOpinion(
  target: WebTarget,
  evidence: Evidence,
  past: PastSightings | undefined,
  policy: JudgePolicy,
): WebOpinion {
  const { authority } = evidence;
  if (authority !== undefined && authority.state !== 'unknown') return authorityOpinion(target, authority);
  const facts = factsOf(target, evidence, past, policy);
  const opinion = firstOf(WEB_RULES, facts);
  const replacement = opinion.verdict === 'moved' ? replacementOf(facts) : undefined;
  return { ...opinion, ...(replacement?.isSafe === true ? { replacement: replacement.url } : {}), facts };
}

/** Every rule for web evidence, in the order in which they are tried. */
export const WEB_RULES: readonly Rule<Facts>[] = [
  ...UNASKED_RULES,
  ...REFUSAL_RULES,
  ...SILENCE_RULES,
  ...CONTENT_RULES,
];

function authorityOpinion(target: WebTarget, authority: AuthorityAnswer): Opinion {
  const opinion = firstOf(AUTHORITY_RULES, authority);
  const location = opinion.verdict === 'moved' ? URL.parse(authority.location ?? '') : null;
  if (opinion.verdict === 'moved' && location === null)
    return { ...opinion, verdict: 'alive', reason: 'exists' };
  return location === null
    ? opinion
    : { ...opinion, replacement: withFragment(location, new URL(target.url)) };
}

/** Temporary failures over time: the third of them, three days apart, is a death; a run that was over says nothing. */
function spaced(
  opinion: WebOpinion,
  evidence: Evidence,
  past: PastSightings | undefined,
  policy: JudgePolicy,
): WebOpinion {
  if (opinion.verdict !== 'unreachable') return opinion;
  if (evidence.notAsked === 'budget' && opinion.reason !== 'budget') {
    const message = `${opinion.message}; the time for this run was over before another look`;
    return { ...opinion, reason: 'budget', message };
  }
  const strikes = strikesOf(opinion.reason, past, policy.at);
  if (!isThirdStrike(strikes)) return opinion;
  const [first = '', ...others] = strikes.slice(0, -1).map(dayOf);
  const since = others.length > 1 ? ` and ${others.length} times since` : `, ${others[0]} too`;
  const message = `${opinion.message}; it failed on ${first}${since}`;
  return { ...opinion, verdict: 'dead', reason: 'three-strikes', message };
}

function lastAliveWords(verdict: Verdict, past: PastSightings | undefined): string {
  const isBad = verdict === 'dead' || verdict === 'suspect' || verdict === 'unreachable';
  return isBad && past?.lastAliveAt !== undefined ? `; last seen alive ${dayOf(past.lastAliveAt)}` : '';
}

/** For a move, the status that says so; otherwise that of the answer which decided. */
function statusOf({ verdict, facts }: WebOpinion): number | undefined {
  const exchange = facts?.look?.exchange;
  const first = exchange?.hops.find(({ by }) => by === 'http')?.status;
  return verdict === 'moved' && first !== undefined ? first : exchange?.status;
}

function finalUrlOf(
  { facts, replacement }: WebOpinion,
  { authority }: Evidence,
  target: WebTarget,
): string | undefined {
  const seen = facts?.look?.exchange.finalUrl;
  // As the transport wrote it, which is as the parser would.
  if (seen !== undefined && !seen.includes('@')) return seen === target.url ? target.url : seen;
  const url = URL.parse(seen ?? replacement ?? authority?.location ?? '');
  if (url === null) return undefined;
  url.username = '';
  url.password = '';
  return url.href;
}

/** From the first request to the end of the last, waiting included. */
function durationOf(exchanges: readonly Exchange[]): number {
  if (exchanges.length < 2) return exchanges[0]?.durationMs ?? 0;
  const start = Math.min(...exchanges.map(({ startedAtMs }) => startedAtMs));
  return Math.max(...exchanges.map(({ startedAtMs, durationMs }) => startedAtMs + durationMs)) - start;
}
