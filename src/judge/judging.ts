import type { Checked } from '../check/check.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { PastSightings } from '../domain/history.ts';
import type { Target } from '../domain/target.ts';
import type { Judged, Judgement } from '../domain/verdict.ts';
import type { judge } from './judge.ts';
import { createKeeper } from './keeping.ts';
import { judgeUnasked } from './opinion.ts';
import type { JudgePolicy } from './policy.ts';

export interface JudgingOptions {
  /** The rules for evidence of the web, loaded with what gathers it. */
  readonly judgeWeb: () => typeof judge;
  readonly policy: JudgePolicy;
  /** What earlier runs saw; asked for targets that are not well. */
  readonly past: (url: string) => PastSightings | undefined;
  /** Called with each judgement as it is made. */
  readonly record: (judgement: Judgement) => void;
  /** Keep the evidence of every target; otherwise it is dropped as soon as it was judged. */
  readonly keepsEvidence: boolean;
  /** Keep validators in the results, for whoever merges; otherwise only what records them sees them. */
  readonly keepsValidators: boolean;
}

/** The judgements of a run, growing while targets are checked. */
export interface Judging {
  /** In completion order. */
  readonly results: readonly Judged[];
  readonly evidence: ReadonlyMap<string, Evidence>;
  /** Targets that are rotten now and were not when last seen on an earlier day; what was never seen before is not new rot. */
  readonly newRot: ReadonlySet<string>;
  take(checked: Checked): Judgement;
}

export function createJudging(options: JudgingOptions): Judging {
  const results: Judged[] = [];
  const keep = createKeeper();
  const evidence = new Map<string, Evidence>();
  const newRot = new Set<string>();
  return {
    results,
    evidence,
    newRot,
    take(checked) {
      const { target } = checked;
      const judgement =
        'judgement' in checked ? checked.judgement : judgeWithPast(target, checked.evidence, options);
      results.push(keep(target, options.keepsValidators ? judgement : withoutValidators(judgement)));
      if ('evidence' in checked && options.keepsEvidence) evidence.set(target.url, checked.evidence);
      // A judgement may come from another machine's part: it is remembered like one made here.
      if (target.kind === 'web') {
        if (isNewRot(judgement, options)) newRot.add(judgement.url);
        options.record(judgement);
      }
      return judgement;
    },
  };
}

/** They are of no use after they were recorded, and 150,000 judgements are kept. */
function withoutValidators(judgement: Judgement): Judgement {
  if (judgement.validators === undefined) return judgement;
  const { validators: _, ...rest } = judgement;
  return rest;
}

/** The results, and every other target as `unreachable` with reason `not-checked`: none is lost. */
export function withUnjudged(results: readonly Judged[], targets: readonly Target[]): readonly Judged[] {
  if (results.length === targets.length) return results;
  const judged = new Set(results.map(({ target }) => target));
  const missing = targets.filter((target) => !judged.has(target));
  return [...results, ...missing.map((target) => ({ target, judgement: notChecked(target.url) }))];
}

function notChecked(url: string): Judgement {
  return {
    url,
    verdict: 'unreachable',
    reason: 'not-checked',
    message: 'This run did not get to it.',
    checkedBy: 'none',
    attempts: 0,
    durationMs: 0,
    remarks: [],
  };
}

const ROT: ReadonlySet<string> = new Set(['dead', 'suspect']);

/** Asked before the judgement is recorded. */
function isNewRot({ url, verdict }: Judgement, { past }: JudgingOptions): boolean {
  if (!ROT.has(verdict)) return false;
  const before = past(url)?.earlierVerdict;
  return before !== undefined && !ROT.has(before);
}

/** The past decides nothing about a target that is well, so it is not looked up for those. */
function judgeWithPast(target: Target, evidence: Evidence, options: JudgingOptions): Judgement {
  const unasked = judgeUnasked(target, evidence);
  if (unasked !== undefined) return unasked;
  const { policy, past } = options;
  const judge = options.judgeWeb();
  const judgement = judge(target, evidence, undefined, policy);
  if (judgement.verdict === 'alive') return judgement;
  const sightings = past(target.url);
  return sightings === undefined ? judgement : judge(target, evidence, sightings, policy);
}
