import type { ChangeAnswer, ChangedDocument, ChangeQuestion } from './broken-by-change.ts';
import { checkTargets } from './check/check.ts';
import { createQueue, type Queue } from './check/streams.ts';
import { type Configured, configure, type DocumentJob } from './configure.ts';
import { DeadwoodError } from './domain/errors.ts';
import type { Edit, Finding } from './domain/finding.ts';
import type { Settings } from './domain/settings.ts';
import type { Duplicate, Target } from './domain/target.ts';
import { CAUGHT_UP, feed } from './feed.ts';
import { firstLinks } from './first-links.ts';
import { connect } from './github/connect.ts';
import { type Memory, openMemory } from './history/memory.ts';
import type { RunRow } from './history/sightings.ts';
import { collectFindings } from './judge/collect-findings.ts';
import { createJudging, type Judging } from './judge/judging.ts';
import { openCheckers } from './open-checkers.ts';
import { openProgress } from './progress.ts';
import { type Documents, readDocuments } from './read-documents.ts';
import {
  buildReport,
  countSeverities,
  type ReportJob,
  type RunReport,
  withApiRequests,
} from './report/model.ts';
import { withShownNames } from './report/shown-names.ts';
import { createLinkCollector, type LinkCollector } from './resolve/collect.ts';
import { duplicateRemovals } from './resolve/duplicate-removal.ts';
import { findRedirectDuplicates } from './resolve/duplicates.ts';
import type { ReportPast, RunOutcome, RunRequest } from './run-request.ts';
import type { Part } from './shard/part.ts';
import type { ReadParts } from './shard/read-parts.ts';

export type { RunOptions, RunOutcome, RunRequest, Surroundings } from './run-request.ts';

/**
 * One run, from a job to what is said about it: discover → extract and lint → resolve → check → judge → report → publish.
 * Reading and checking overlap: the first targets are asked while the last documents are read.
 *
 * @throws {DeadwoodError} when the job cannot be done at all; GitHubFailure when GitHub refuses what nothing can replace
 */
export async function run(request: RunRequest): Promise<RunOutcome> {
  const { job } = request;
  switch (job.kind) {
    case 'review':
    case 'report':
    case 'check':
      return runDocuments(request, job);
    case 'command':
    case 'dashboard':
      return (await import('./bot/bot.ts')).answer(request, job, runDocuments);
    case 'idle':
      throw new Error(`an idle job was started: ${job.reason}`);
    default:
      throw new Error(`unknown job ${job satisfies never}`);
  }
}

async function runDocuments(request: RunRequest, job: DocumentJob): Promise<RunOutcome> {
  const { clock, environment, log } = request.surroundings;
  const startedAtMs = clock.now();
  const github = await connect(request.surroundings, job);
  try {
    const configured = forOneShard(await configure(request, job, github));
    const { settings } = configured;
    const carry = { environment, log };
    const isDefaultBranch = job.kind !== 'review' && (job.isDefaultBranch || job.event === 'terminal');
    const memory = await openMemory({
      settings,
      nowMs: startedAtMs,
      log,
      ...(job.event === 'terminal' ? {} : { carry }),
      mayWrite: isDefaultBranch && settings.shard === undefined && !settings.dryRun,
    });
    const surveyed = await survey(request, configured, memory, startedAtMs);
    demandReadable(surveyed.documents, job);
    const report = reportOn(request, job, configured, surveyed, memory, startedAtMs);
    const past = pastOf(report, memory, surveyed.judging.newRot);
    const { texts } = surveyed.documents;
    const published =
      settings.shard === undefined
        ? await (await import('./publish/publish.ts')).publish({
            request,
            job,
            configured,
            report,
            texts,
            past,
          })
        : await (await import('./publish/publish-part.ts')).publishPart(
            partOf(settings.shard, report, surveyed),
            request,
          );
    const sentences = await memory.close(rowOf(report));
    return {
      report: withApiRequests(report, github?.requests() ?? 0),
      settings,
      exitCode: isFailed(report, settings.failOn) ? 1 : 0,
      published: { ...published, sentences: [...published.sentences, ...sentences] },
      past,
    };
  } finally {
    await github?.close();
  }
}

/** A person who names documents, none of which can be read, is not told that all is well. */
function demandReadable({ counts, warnings }: Documents, job: DocumentJob): void {
  if (job.event === 'terminal' && counts.documents === 0 && warnings.length > 0) {
    throw new DeadwoodError(warnings.join('\n'));
  }
}

/** More than ten times what anybody has reviewed; a stranger's pull request is not to use up the machine. */
const MOST_REVIEWED_LINKS = 200_000;

/** What was found out, before it is put into a report. */
interface Surveyed {
  readonly documents: Documents;
  readonly links: LinkCollector;
  readonly judging: Judging;
  readonly lint: readonly Finding[];
  /** What a pull request breaks on lines that it leaves alone. */
  readonly broken: ChangeAnswer;
  readonly requests: number;
  /** Sentences about the parts that were merged. */
  readonly warnings: readonly string[];
}

/** Reads, resolves, checks and judges, all at once. */
async function survey(
  request: RunRequest,
  { settings, workspace, github }: Configured,
  memory: Memory,
  startedAtMs: number,
): Promise<Surveyed> {
  const { surroundings, options } = request;
  const documents = readDocuments(workspace, {
    settings,
    surroundings,
    keepsTexts: request.job.kind === 'review' || settings.duplicates === 'fix',
  });
  const tree = await workspace.openTree();
  const context = {
    settings,
    kindOf: (path: string) => tree.kindOf(path),
    ...(workspace.repository === undefined
      ? {}
      : { repository: { ...workspace.repository, branches: workspace.branches } }),
  };
  const links = createLinkCollector(context, settings);
  const { sightings } = memory;
  const parts = settings.merge === undefined ? undefined : await openParts(settings.merge, surroundings.cwd);
  const opened = openCheckers({
    request,
    settings,
    openTree: workspace.openTree,
    github,
    recall:
      parts?.recall ??
      (options.recheck === true ? undefined : sightings && ((target) => sightings.fresh(target.url))),
    firstFailureOf: (url) => sightings?.past(url)?.failures[0]?.at,
    deadlineMs: startedAtMs + settings.budgetSeconds * 1_000,
  });
  const judging = createJudging({
    policy: { accept: settings.accept, at: new Date(startedAtMs).toISOString() },
    past: (url) => sightings?.past(url),
    record: (judgement) => sightings?.record(judgement),
    keepsEvidence: options.evidence,
  });
  const progress = openProgress(surroundings.clock, surroundings.onProgress, opened.hostsWaiting);
  const lint: Finding[] = [];
  const changed: ChangedDocument[] = [];
  const limits: string[] = [];
  const results =
    request.job.kind === 'review'
      ? firstLinks(documents.results, MOST_REVIEWED_LINKS, limits)
      : documents.results;

  async function* targets(): AsyncGenerator<Target> {
    for await (const { reference, extraction, lint: messages } of results) {
      for (const message of messages) lint.push(message);
      opened.learn(extraction);
      if (workspace.change !== undefined) changed.push({ reference, extraction });
      const found = links.add(reference, extraction);
      progress.found(found.length);
      yield* found;
    }
  }
  try {
    const queue = createQueue<Target>();
    const reading = fill(queue, feed(targets(), { settings, sightings }));
    for await (const checked of checkTargets(queue, opened.checkers)) {
      judging.take(checked);
      progress.done();
    }
    await reading;
    const broken = await brokenByChange({ workspace, tree, context, settings, changed });
    const requests = opened.requests() + (parts?.requests ?? 0);
    return {
      documents,
      links,
      judging,
      lint,
      broken,
      requests,
      warnings: [...(parts?.problems ?? []), ...limits],
    };
  } finally {
    await opened.close();
  }
}

async function openParts(pattern: string, cwd: string): Promise<ReadParts> {
  const { readParts } = await import('./shard/read-parts.ts');
  return readParts(pattern, cwd);
}

/** A shard asks, and tells nobody but the machine that merges. */
function forOneShard(configured: Configured): Configured {
  const { settings } = configured;
  if (settings.shard === undefined) return configured;
  return { ...configured, settings: { ...settings, lint: false, duplicates: 'off', failOn: 'never' } };
}

function partOf(
  shard: NonNullable<Settings['shard']>,
  { startedAt }: RunReport,
  { judging, requests }: Surveyed,
): Part {
  return { ...shard, startedAt, requests, judgements: [...judging.judgements.values()] };
}

async function brokenByChange(question: ChangeQuestion): Promise<ChangeAnswer> {
  if (question.workspace.change === undefined) return { findings: [], warnings: [] };
  const { findBrokenByChange } = await import('./broken-by-change.ts');
  return findBrokenByChange(question);
}

/** Moves a stream into a queue as fast as it comes, so that whoever reads the queue never holds the stream up. */
async function fill<T>(queue: Queue<T>, items: AsyncIterable<T>): Promise<void> {
  try {
    for await (const item of items) queue.push(item);
    queue.end();
  } catch (error) {
    queue.end(error);
  }
}

function reportOn(
  request: RunRequest,
  job: DocumentJob,
  { settings, workspace, github }: Configured,
  { documents, links, judging, lint, broken, requests, warnings }: Surveyed,
  memory: Memory,
  startedAtMs: number,
): RunReport {
  const isOwn = ({ url }: Target) => settings.shard === undefined || judging.judgements.has(url);
  const targets = links.targets().filter(isOwn);
  const duplicates = [...links.duplicates(), ...redirectDuplicates(targets, judging, settings)];
  const findings = collectFindings({
    targets,
    judgements: judging.judgements,
    duplicates,
    removals: removalsOf(duplicates, documents.texts),
    lint,
    documents: documents.scopes,
    settings,
  });
  const past = (url: string) => {
    const judgement = judging.judgements.get(url);
    return judgement === undefined ? undefined : memory.pastOf(judgement);
  };
  const report = buildReport({
    startedAt: new Date(startedAtMs).toISOString(),
    durationMs: request.surroundings.clock.now() - startedAtMs,
    job: describeJob(job, request),
    counts: {
      ...documents.counts,
      requests,
      apiRequests: github?.requests() ?? 0,
      ...(github === undefined ? {} : { apiBudget: github.mostRequests }),
    },
    targets,
    judgements: judging.judgements,
    findings: [...findings, ...broken.findings],
    warnings: [...workspace.warnings, ...documents.warnings, ...broken.warnings, ...warnings],
    ...(memory.sightings?.wasIncomplete() === true ? { notes: [CAUGHT_UP] } : {}),
    past: { get: past },
    ...(request.options.evidence ? { evidence: judging.evidence } : {}),
    ...(workspace.repository === undefined ? {} : { repository: workspace.repository }),
  });
  return withShownNames(report, workspace.shownAs);
}

/** What is drawn over time: the last twelve days on which there was a run, this one included. */
const TREND_DAYS = 12;

function pastOf(
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
  judging: Judging,
  { duplicates }: Settings,
): readonly Duplicate[] {
  if (duplicates === 'off') return [];
  const scope = duplicates === 'repository' ? 'repository' : 'file';
  return findRedirectDuplicates(targets, judging.judgements.values(), scope);
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

/** Reasons for which a target was not looked at in this run. */
const NOT_LOOKED_AT = new Set(['budget', 'not-checked', 'no-network']);

function rowOf({ startedAt, durationMs, totals, targets }: RunReport): RunRow {
  const { links, verdicts } = totals;
  const isComplete = !targets.some(({ reason }) => NOT_LOOKED_AT.has(reason));
  return { startedAt, durationMs, isComplete, links, targets: totals.targets, verdicts };
}

function isFailed({ findings }: RunReport, failOn: Settings['failOn']): boolean {
  const { error, warning } = countSeverities(findings);
  return failOn === 'error' ? error > 0 : failOn === 'warning' && error + warning > 0;
}
