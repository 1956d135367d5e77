import type { Configured, DocumentJob } from '../configure.ts';
import type { ReviewJob } from '../job/jobs.ts';
import { planAnnotations } from '../report/annotations.ts';
import { LIMITS } from '../report/limits.ts';
import type { RunReport } from '../report/model.ts';
import type { Published, ReportPast, RunRequest } from '../run-request.ts';
import { readOnlySentence } from './read-only-token.ts';
import { rehearse } from './rehearsal.ts';

/** A finished run, about to be told. */
export interface PublishInput {
  readonly request: RunRequest;
  readonly job: DocumentJob;
  readonly configured: Configured;
  readonly report: RunReport;
  /** Texts of the documents under review. */
  readonly texts: ReadonlyMap<string, string>;
  readonly past: ReportPast;
}

/**
 * Tells the people where they can act on it: a review, the issue, or annotations; in a terminal nothing but what the face
 * prints. What the token may not write is said in the next best place, with the permission that would bring it.
 */
export async function publish(input: PublishInput): Promise<Published> {
  const published = await publishJob(input);
  const more = await publishCheckRun(input);
  return more.length === 0 ? published : { ...published, sentences: [...published.sentences, ...more] };
}

async function publishJob(input: PublishInput): Promise<Published> {
  const { job } = input;
  switch (job.kind) {
    case 'review':
      return publishReview(input, job);
    case 'report':
      return (await import('./publish-report.ts')).publishReport(input, job);
    case 'check':
      return job.event === 'terminal' ? { sentences: [] } : annotated(input.report, []);
    default:
      throw new Error(`unknown job ${job satisfies never}`);
  }
}

async function publishReview(input: PublishInput, job: ReviewJob): Promise<Published> {
  const { request, report, texts, configured } = input;
  const { settings, github, opened } = configured;
  if (github === undefined || opened === undefined) throw new Error('a review without its pull request');
  const [{ planReview }, { applyReview }, { createReviewPort }, { patchesOf }] = await Promise.all([
    import('./plan-review.ts'),
    import('./apply-review.ts'),
    import('../github/review-port.ts'),
    import('./patches.ts'),
  ]);
  const { headSha, pullRequest } = opened;
  const question = {
    report,
    headSha,
    patches: patchesOf(opened.changes.files),
    texts,
    own: pullRequest.own,
    suggestions: settings.suggestions,
  };
  const plan = planReview(question);
  if (settings.dryRun) return annotated(report, rehearse(plan.operations, request.surroundings.log));
  const outcome = await applyReview(plan, {
    port: createReviewPort(github, job.number),
    log: request.surroundings.log,
    replan: (change) => planReview({ ...question, ...change }),
  });
  const isRefused = outcome.isLost && outcome.refusal === 'forbidden';
  const reason = (isRefused ? readOnlySentence(job) : undefined) ?? outcome.degraded;
  const sentences = reason === undefined ? [] : [reason];
  const published = outcome.url === undefined ? {} : { reviewUrl: outcome.url };
  return outcome.isLost ? { ...published, ...annotated(report, sentences) } : { ...published, sentences };
}

/** The check run that branch protection can require, when it is asked for; gives what there is to say about it. */
async function publishCheckRun({
  request,
  job,
  configured,
  report,
}: PublishInput): Promise<readonly string[]> {
  const { settings, github, opened } = configured;
  const headSha = opened?.headSha ?? (job.kind === 'check' ? job.sha : undefined);
  if (!settings.checkRun || github === undefined || headSha === undefined) return [];
  const [{ planCheckRun, applyCheckRun }, { createCheckRunPort }, { renderSummary }] = await Promise.all([
    import('./check-run.ts'),
    import('../github/check-runs.ts'),
    import('../report/summary.ts'),
  ]);
  const summary = renderSummary(report, { maxBytes: LIMITS.checkRunChars });
  const plan = planCheckRun(report, { headSha, failOn: settings.failOn, summary });
  if (settings.dryRun) return [`Dry run: a check run would be written, conclusion ${plan.conclusion}.`];
  const { degraded } = await applyCheckRun(plan, createCheckRunPort(github), request.surroundings.log);
  return degraded === undefined ? [] : [degraded];
}

function annotated(report: RunReport, sentences: readonly string[]): Published {
  const { annotations, leftOut } = planAnnotations(report.findings);
  return { annotations, sentences: leftOut === undefined ? sentences : [...sentences, leftOut] };
}
