import type { Severity } from '../domain/finding.ts';
import type { Log } from '../domain/ports.ts';
import type { Settings } from '../domain/settings.ts';
import { type Annotation, planAnnotations } from '../report/annotations.ts';
import { LIMITS } from '../report/limits.ts';
import { countSeverities, type RunReport } from '../report/model.ts';
import { count } from '../report/plain-text.ts';
import { type Attempt, attempt, type Outcome, summarize } from './outcome.ts';

/** Name that branch protection can require. */
export const CHECK_RUN_NAME = 'Deadwood';
/** Twenty requests' worth; nobody scrolls further. */
const MAX_ANNOTATIONS = 1_000;

export interface CheckRunPlan {
  readonly name: string;
  readonly headSha: string;
  /** `failure` at `fail-on` or above, `neutral` for findings below it. */
  readonly conclusion: 'success' | 'neutral' | 'failure';
  readonly title: string;
  readonly summary: string;
  readonly detailsUrl?: string;
  /** At most fifty each; the first goes with the run itself. */
  readonly batches: readonly (readonly Annotation[])[];
}

export interface CheckRunOutput {
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
}

export interface CheckRunPort {
  create(
    run: Omit<CheckRunPlan, 'batches' | 'title' | 'summary'> & { readonly output: CheckRunOutput },
  ): Promise<{
    readonly id: number;
    readonly url: string;
  }>;
  addAnnotations(id: number, output: CheckRunOutput): Promise<void>;
}

const FAILING: Readonly<Record<Settings['failOn'], readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  never: [],
};

/** A finished run as a check run; `summary` is Markdown of at most 65,535 characters. */
export function planCheckRun(
  report: RunReport,
  options: { readonly headSha: string; readonly failOn: Settings['failOn']; readonly summary: string },
): CheckRunPlan {
  const counts = countSeverities(report.findings);
  const isFailed = FAILING[options.failOn].some((severity) => counts[severity] > 0);
  const limits = { perLevel: MAX_ANNOTATIONS, total: MAX_ANNOTATIONS };
  const { annotations, leftOut } = planAnnotations(report.findings, limits);
  const parts = [count(counts.error, 'error'), count(counts.warning, 'warning'), count(counts.note, 'note')];
  const { runUrl } = report.job;
  const rest = leftOut === undefined ? '' : `\n\nOnly the first ${MAX_ANNOTATIONS} findings are annotated.\n`;
  const batches: Annotation[][] = [];
  for (let start = 0; start < annotations.length; start += LIMITS.checkRunAnnotations) {
    batches.push(annotations.slice(start, start + LIMITS.checkRunAnnotations));
  }
  return {
    name: CHECK_RUN_NAME,
    headSha: options.headSha,
    conclusion: isFailed ? 'failure' : report.findings.length > 0 ? 'neutral' : 'success',
    title: report.findings.length === 0 ? 'All is well' : parts.join(', '),
    summary: options.summary.slice(0, LIMITS.checkRunChars - rest.length) + rest,
    ...(runUrl === undefined ? {} : { detailsUrl: runUrl }),
    batches,
  };
}

/** Writes it concluded at once, so that a run cut off midway leaves nobody waiting; further annotations are added after. */
export async function applyCheckRun(
  plan: CheckRunPlan,
  port: CheckRunPort,
  log: Log,
): Promise<Outcome & { readonly url?: string }> {
  const { batches, title, summary, ...run } = plan;
  const attempts: Attempt[] = [];
  let created: { readonly id: number; readonly url: string } | undefined;
  attempts.push(
    await attempt('create-check-run', async () => {
      created = await port.create({ ...run, output: { title, summary, annotations: batches[0] ?? [] } });
    }),
  );
  for (const annotations of batches.slice(1)) {
    const id = created?.id;
    if (id === undefined) break;
    attempts.push(
      await attempt('update-check-run', () => port.addAnnotations(id, { title, summary, annotations })),
    );
  }
  const outcome = summarize(attempts, 'checks: write');
  log.info(`Check run: did ${outcome.done} of ${outcome.planned}, conclusion ${plan.conclusion}.`);
  return { ...outcome, ...(created === undefined ? {} : { url: created.url }) };
}
