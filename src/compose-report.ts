import type { Configured, DocumentJob } from './configure.ts';
import type { Edit } from './domain/finding.ts';
import type { Settings } from './domain/settings.ts';
import type { Duplicate, Target } from './domain/target.ts';
import type { Judged } from './domain/verdict.ts';
import type { Memory } from './history/memory.ts';
import { collectFindings } from './judge/collect-findings.ts';
import { withUnjudged } from './judge/judging.ts';
import type { Surveyed } from './pipeline.ts';
import { buildReport, type ReportJob, type RunReport, type TargetPast } from './report/model.ts';
import { duplicateRemovals } from './resolve/duplicate-removal.ts';
import { findRedirectDuplicates } from './resolve/duplicates.ts';
import type { ReportPast, RunRequest } from './run-request.ts';

export interface Composition {
  readonly request: RunRequest;
  readonly job: DocumentJob;
  readonly configured: Configured;
  readonly surveyed: Surveyed;
  readonly memory: Memory;
  readonly startedAtMs: number;
}

/** Puts what a run found out into a report. */
export function composeReport(composition: Composition): RunReport {
  const { request, job, configured, surveyed, memory, startedAtMs } = composition;
  const { settings, workspace, github } = configured;
  const { documents, links, judging, lint, broken, requests, warnings, notes } = surveyed;
  // A machine of several tells of its own targets alone.
  const targets =
    settings.shard === undefined ? links.targets() : judging.results.map(({ target }) => target);
  const judged = withUnjudged(judging.results, targets);
  const duplicates = [...links.duplicates(), ...redirectDuplicates(targets, judged, settings)];
  const findings = collectFindings({
    judged,
    duplicates,
    removals: removalsOf(duplicates, documents.texts),
    lint,
    documents: documents.scopes,
    settings,
  });
  return buildReport({
    startedAt: new Date(startedAtMs).toISOString(),
    durationMs: request.surroundings.clock.now() - startedAtMs,
    job: describeJob(job, request),
    counts: {
      ...documents.counts,
      requests,
      apiRequests: github?.requests() ?? 0,
      ...(github === undefined ? {} : { apiBudget: github.mostRequests }),
    },
    judged,
    findings: [...findings, ...broken.findings],
    warnings: [...workspace.warnings, ...documents.warnings, ...broken.warnings, ...warnings],
    notes,
    past: pastsOf(judged, memory),
    ...(request.options.evidence ? { evidence: judging.evidence } : {}),
    ...(workspace.repository === undefined ? {} : { repository: workspace.repository }),
    shownAs: workspace.shownAs,
  });
}

/** By URL, of targets that are not well. Looked up now: the memory is closed when rows are made. */
function pastsOf(judged: readonly Judged[], memory: Memory): ReadonlyMap<string, TargetPast> {
  const pasts = new Map<string, TargetPast>();
  if (memory.sightings === undefined) return pasts;
  for (const { judgement } of judged) {
    const past = memory.pastOf(judgement);
    if (past !== undefined) pasts.set(judgement.url, past);
  }
  return pasts;
}

/** What is drawn over time: the last twelve days on which there was a run, this one included. */
const TREND_DAYS = 12;

/** What earlier runs saw, for whoever publishes this one. */
export function pastOf(
  { startedAt, totals }: RunReport,
  { sightings }: Memory,
  newRot: ReadonlySet<string>,
): ReportPast {
  const earlier = (sightings?.earlierRuns(TREND_DAYS - 1) ?? []).map((run) => ({
    at: run.startedAt,
    verdicts: run.verdicts,
  }));
  return { trend: [...earlier, { at: startedAt, verdicts: totals.verdicts }], newRot };
}

function redirectDuplicates(
  targets: readonly Target[],
  judged: readonly Judged[],
  { duplicates }: Settings,
): readonly Duplicate[] {
  if (duplicates === 'off') return [];
  const scope = duplicates === 'repository' ? 'repository' : 'file';
  return findRedirectDuplicates(
    targets,
    judged.map(({ judgement }) => judgement),
    scope,
  );
}

/** Where the text of the later document is at hand. */
function removalsOf(
  duplicates: readonly Duplicate[],
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<Duplicate, Edit> {
  const removals = new Map<Duplicate, Edit>();
  for (const [file, ofFile] of Map.groupBy(duplicates, ({ later }) => later.file)) {
    const text = texts.get(file);
    if (text === undefined) continue;
    for (const [duplicate, edit] of duplicateRemovals(text, ofFile)) removals.set(duplicate, edit);
  }
  return removals;
}

function describeJob(job: DocumentJob, { surroundings: { environment } }: RunRequest): ReportJob {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
  return {
    mode: job.kind,
    ...(job.event === 'terminal' ? {} : { event: job.event }),
    ...(job.kind === 'review' ? { pullRequest: job.number } : {}),
    ...(server && repository && run ? { runUrl: `${server}/${repository}/actions/runs/${run}` } : {}),
  };
}
