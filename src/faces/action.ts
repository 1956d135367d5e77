import { NAME, VERSION } from '../about.ts';
import { startSmall } from '../check/small-heap.ts';
import { DeadwoodError } from '../domain/errors.ts';
import type { Log } from '../domain/ports.ts';
import type { Job } from '../job/jobs.ts';
import { jobOf } from '../job.ts';
import type { Annotation } from '../report/annotations.ts';
import { countSeverities } from '../report/model.ts';
import { count } from '../report/plain-text.ts';
import type { RunOutcome, RunRequest } from '../run-request.ts';
import { inputLayer, modeOf } from '../settings.ts';
import { wantsColor } from './color.ts';
import { readEvent } from './event.ts';
import { EXIT_CODES } from './exit-codes.ts';
import { faultOf } from './fault.ts';
import { OUTPUTS } from './outputs.ts';
import { SYSTEM_CLOCK } from './system-clock.ts';
import { createWorkflowLog } from './workflow-log.ts';

/** What is used of `@actions/core`: it writes every workflow command, escaped. */
export type Core = Pick<
  typeof import('@actions/core'),
  'debug' | 'info' | 'notice' | 'warning' | 'error' | 'setFailed' | 'setOutput' | 'setSecret' | 'summary'
>;

/** A step of a workflow, or what stands in for one. */
export interface Step {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly core: Core;
  /** Aborted when the workflow is cancelled. */
  readonly signal: AbortSignal;
  readonly workerUrl: URL;
}

/** The runner waits 7.5 s after SIGINT, then 2.5 s after SIGTERM (docs.github.com/actions, “Canceling a workflow”). */
const GRACE_MS = 5_000;

/** Runs in this very process: reads its environment, writes workflow commands, sets its exit code. */
export async function runAction(host: NodeJS.Process, workerUrl: URL): Promise<void> {
  startSmall();
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    host.once(signal, () => {
      stop.abort(new DeadwoodError('The workflow was cancelled.'));
      setTimeout(() => host.exit(EXIT_CODES.interrupted), GRACE_MS).unref();
    });
  }
  const core = await import('@actions/core');
  // Thrown where nobody waits for it, say in a socket's callback.
  host.on('uncaughtException', (error) => {
    tellFault(error, host.env, core);
    host.exit(EXIT_CODES.fault);
  });
  // `setFailed` has set 1 by now; the difference between findings and a fault stays visible.
  host.exitCode = await runStep({ environment: host.env, core, signal: stop.signal, workerUrl });
  setTimeout(() => host.exit(), 1_000).unref();
}

type Run = (request: RunRequest) => Promise<RunOutcome>;

const runPipeline: Run = async (request) => (await import('../pipeline.ts')).run(request);

/** One step, done. Gives the exit code; never throws. */
export async function runStep(step: Step, runStages: Run = runPipeline): Promise<number> {
  const { environment, core, signal } = step;
  try {
    const exitCode = await doJob(step, runStages);
    return signal.aborted ? EXIT_CODES.interrupted : exitCode;
  } catch (error) {
    tellFault(error, environment, core);
    return signal.aborted ? EXIT_CODES.interrupted : EXIT_CODES.fault;
  }
}

function tellFault(error: unknown, environment: Step['environment'], core: Core): void {
  const { message, stack } = faultOf(error, environment);
  core.setFailed(message);
  if (stack !== undefined) createWorkflowLog(core).info(stack);
}

async function doJob(step: Step, runStages: Run): Promise<number> {
  const { environment, core, signal, workerUrl } = step;
  const log = createWorkflowLog(core);
  const layer = inputLayer(environment);
  const token = layer.entries.find(({ key }) => key === 'token')?.raw;
  if (typeof token === 'string') core.setSecret(token);
  const job = jobOf({
    eventName: environment.GITHUB_EVENT_NAME ?? '',
    event: await readEvent(environment.GITHUB_EVENT_PATH),
    mode: await modeOf(layer),
    environment,
  });
  log.info(`${NAME} ${VERSION}: ${describe(job)}`);
  if (job.kind === 'idle') return EXIT_CODES.clean;
  const cwd = environment.GITHUB_WORKSPACE || process.cwd();
  const outcome = await runStages({
    job,
    layer,
    surroundings: {
      environment,
      cwd,
      clock: SYSTEM_CLOCK,
      log,
      ...(typeof token === 'string' ? { token } : {}),
      workerUrl,
      signal,
    },
    options: { offline: false, paths: [], evidence: false },
  });
  await tell(step, log, outcome, cwd);
  return outcome.exitCode;
}

/** A log of more than this is read by nobody, and the runner's page is slow to show it. */
const LOGGED_FINDINGS = 200;

/** Everything a step can say: log, files, outputs, summary, annotations, and whether it failed. */
async function tell(step: Step, log: Log, outcome: RunOutcome, cwd: string): Promise<void> {
  const { environment, core } = step;
  const { report, settings, published } = outcome;
  const { renderFormat, whereAllFindingsAre, writeReportFiles } = await import('./report-output.ts');
  // A step's log is no terminal, but it shows colours.
  const color = wantsColor(environment, { isTTY: true });
  const excerpt = { mostFindings: LOGGED_FINDINGS, whereAll: whereAllFindingsAre(settings) };
  const chunks = await renderFormat('terminal', report, { color, quiet: false, evidence: false, excerpt });
  log.info([...chunks].join('').trimEnd());
  for (const sentence of published.sentences) log.info(sentence);
  await writeReportFiles(report, settings, { cwd, evidence: false, past: outcome.past });
  for (const { name, valueOf } of OUTPUTS) core.setOutput(name, valueOf(outcome));
  if (environment.GITHUB_STEP_SUMMARY) {
    const { renderSummary } = await import('../report/summary.ts');
    const summary = renderSummary(report, { notices: published.sentences, links: linksOf(outcome) });
    await core.summary.addRaw(summary).write();
  }
  for (const annotation of published.annotations ?? []) annotate(core, annotation);
  if (outcome.exitCode !== EXIT_CODES.clean) core.setFailed(whyFailed(outcome));
}

function linksOf({ published }: RunOutcome): readonly { label: string; url: string }[] {
  const pages = [
    ['Review', published.reviewUrl],
    ['Issue', published.issueUrl],
    ['Fix pull request', published.fixUrl],
  ] as const;
  return pages.flatMap(([label, url]) => (url === undefined ? [] : [{ label, url }]));
}

function annotate(core: Core, annotation: Annotation): void {
  const { level, file, line, endLine, column, endColumn, title, message } = annotation;
  core[level](message, {
    title,
    file,
    startLine: line,
    endLine,
    ...(column === undefined ? {} : { startColumn: column }),
    ...(endColumn === undefined ? {} : { endColumn }),
  });
}

function whyFailed({ report, settings }: RunOutcome): string {
  const { error, warning } = countSeverities(report.findings);
  const parts = settings.failOn === 'warning' && warning > 0 ? [count(warning, 'warning')] : [];
  if (error > 0) parts.unshift(count(error, 'error'));
  return `Deadwood found ${parts.join(' and ')}; the step fails on ${settings.failOn} (fail-on).`;
}

function describe(job: Job): string {
  switch (job.kind) {
    case 'review':
      return `review of ${job.owner}/${job.repo}#${job.number}${job.isFork ? ' from a fork' : ''} (${job.event})`;
    case 'report':
      return `report on ${job.owner}/${job.repo} at ${job.ref} (${job.event})`;
    case 'check':
      return `check${job.ref === undefined ? '' : ` of ${job.ref}`} (${job.event})`;
    case 'command':
      return `command ${job.command.name} on ${job.owner}/${job.repo}#${job.number}`;
    case 'dashboard':
      return `edit of issue #${job.number} by ${job.editor}`;
    case 'idle':
      return `nothing to do (${job.event}). ${job.reason}`;
    default:
      return job satisfies never;
  }
}
