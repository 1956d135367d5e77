import type { ChangeAnswer, ChangedDocument, ChangeQuestion } from './broken-by-change.ts';
import { carryOf } from './carried.ts';
import { checkTargets } from './check/check.ts';
import type { Batches } from './check/streams.ts';
import { composeReport, pastOf } from './compose-report.ts';
import { type Configured, configure, type DocumentJob } from './configure.ts';
import { DeadwoodError } from './domain/errors.ts';
import type { Finding } from './domain/finding.ts';
import type { RepositoryTree } from './domain/ports.ts';
import type { Settings } from './domain/settings.ts';
import type { Target } from './domain/target.ts';
import { CAUGHT_UP, feed } from './feed.ts';
import { firstLinks } from './first-links.ts';
import { connect } from './github/connect.ts';
import { type Memory, openMemory } from './history/memory.ts';
import type { RunRow } from './history/sightings.ts';
import { createJudging, type Judging } from './judge/judging.ts';
import { openCheckers } from './open-checkers.ts';
import { openProgress } from './progress.ts';
import { type Documents, readDocuments } from './reading/documents.ts';
import { rememberReadings } from './reading/remember.ts';
import { countSeverities, type RunReport, withApiRequests } from './report/model.ts';
import { createLinkCollector, type LinkCollector, type Reading } from './resolve/collect.ts';
import { isAbsolute } from './resolve/destination.ts';
import type { RunOutcome, RunRequest } from './run-request.ts';
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
  const { clock, log } = request.surroundings;
  const startedAtMs = clock.now();
  const github = await connect(request.surroundings, job);
  try {
    const configured = forOneShard(await configure(request, job, github));
    const { settings } = configured;
    const carry = carryOf(request.surroundings, job, github);
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
    const report = composeReport({ request, job, configured, surveyed, memory, startedAtMs });
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
    const sentences = await memory.close(rowOf(report, surveyed.judging));
    return {
      report: github === undefined ? report : withApiRequests(report, github.requests()),
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
export interface Surveyed {
  readonly documents: Documents;
  readonly links: LinkCollector;
  readonly judging: Judging;
  readonly lint: readonly Finding[];
  /** What a pull request breaks on lines that it leaves alone. */
  readonly broken: ChangeAnswer;
  readonly requests: number;
  /** Sentences about the parts that were merged. */
  readonly warnings: readonly string[];
  /** Sentences about what was done in another way than usual. */
  readonly notes: readonly string[];
}

/** Reads, resolves, checks and judges, all at once. */
async function survey(
  request: RunRequest,
  { settings, workspace, github }: Configured,
  memory: Memory,
  startedAtMs: number,
): Promise<Surveyed> {
  const { surroundings, options } = request;
  const { sightings } = memory;
  const remembered = sightings && rememberReadings(sightings.extraction, workspace.repository);
  const documents = readDocuments(workspace, {
    settings,
    surroundings,
    keepsTexts: request.job.kind === 'review' || settings.duplicates === 'fix',
    makesRows: memory.keepsExtractions,
    recall: remembered?.reading,
  });
  // A tree that must be asked for is asked for now; one on disk is listed when a link needs it.
  const isOnDisk = workspace.documents.every(({ absolutePath }) => absolutePath !== undefined);
  // Whoever awaits it is told of its failure; until then it is not an unhandled one.
  if (!isOnDisk) workspace.openTree().catch(() => undefined);
  let tree: RepositoryTree | undefined;
  const context = {
    settings,
    kindOf: (path: string) => tree?.kindOf(path),
    ...(workspace.repository === undefined
      ? {}
      : { repository: { ...workspace.repository, branches: workspace.branches } }),
  };
  const links = createLinkCollector(context, settings);
  const parts = settings.merge === undefined ? undefined : await openParts(settings.merge, surroundings.cwd);
  const opened = openCheckers({
    request,
    settings,
    openTree: workspace.openTree,
    github,
    recall:
      parts?.recall ??
      (options.recheck === true ? undefined : sightings && ((target) => sightings.fresh(target.url))),
    recallDocument: remembered?.innerExtraction,
    firstFailureOf: (url) => sightings?.past(url)?.failures[0]?.at,
    // Whoever wants a link looked at again does not want to hear that it is as it was.
    validatorsOf: options.recheck === true ? undefined : sightings?.validatorsOf,
    deadlineMs: startedAtMs + settings.budgetSeconds * 1_000,
  });
  const judging = createJudging({
    judgeWeb: opened.judgeWeb,
    policy: { accept: settings.accept, at: new Date(startedAtMs).toISOString() },
    past: (url) => sightings?.past(url),
    record: (judgement) => sightings?.record(judgement),
    keepsEvidence: options.evidence,
    keepsValidators: settings.shard !== undefined,
  });
  const progress = openProgress(surroundings.clock, surroundings.onProgress, opened.hostsWaiting);
  const lint: Finding[] = [];
  const changed: ChangedDocument[] = [];
  const limits: string[] = [];
  const results =
    request.job.kind === 'review'
      ? firstLinks(documents.results, {
          paths: workspace.documents.map(({ path }) => path),
          most: MOST_REVIEWED_LINKS,
          warnings: limits,
        })
      : documents.results;

  async function* targets(): Batches<Target> {
    for await (const { reference, reading, lint: messages } of results) {
      const { extraction } = reading;
      for (const message of messages) lint.push(message);
      opened.learn(extraction);
      if (reading.blobId !== undefined) {
        sightings?.keepExtraction(reading.blobId, extraction.path, reading.row);
      }
      if (workspace.change !== undefined) changed.push({ reference, extraction });
      if (tree === undefined && needsTree(reading)) tree = await workspace.openTree();
      const found = links.add(reference, reading);
      progress.found(found.length);
      yield found;
    }
    links.close();
  }
  try {
    for await (const answers of checkTargets(feed(targets(), { settings, sightings }), opened.checkers)) {
      for (const checked of answers) judging.take(checked);
      progress.done(answers.length);
    }
    const recall = remembered?.innerExtraction;
    const broken = await brokenByChange({ workspace, context, settings, changed, recall });
    const requests = opened.requests() + (parts?.requests ?? 0);
    const notes = [...(sightings?.wasIncomplete() === true ? [CAUGHT_UP] : []), ...opened.notes()];
    const warnings = [...(parts?.problems ?? []), ...limits];
    return { documents, links, judging, lint, broken, requests, warnings, notes };
  } finally {
    await opened.close();
  }
}

/** Absolute URLs mean the same whatever is in the tree; those with a hash are known to be absolute. */
function needsTree({ extraction: { links }, hashes }: Reading): boolean {
  return hashes.some((hash, index) => hash === 0 && !isAbsolute(links.at(index)?.url ?? ''));
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
  return { ...shard, startedAt, requests, judgements: judging.results.map(({ judgement }) => judgement) };
}

async function brokenByChange(question: Omit<ChangeQuestion, 'tree'>): Promise<ChangeAnswer> {
  const { workspace } = question;
  if (workspace.change === undefined) return { findings: [], warnings: [] };
  const { findBrokenByChange } = await import('./broken-by-change.ts');
  return findBrokenByChange({ ...question, tree: await workspace.openTree() });
}

/** Reasons for which a target was not looked at in this run. */
const NOT_LOOKED_AT = new Set(['budget', 'not-checked', 'no-network']);

function rowOf({ startedAt, durationMs, totals }: RunReport, { results }: Judging): RunRow {
  const { links, verdicts } = totals;
  const isComplete =
    results.length === totals.targets &&
    !results.some(({ judgement }) => NOT_LOOKED_AT.has(judgement.reason));
  return { startedAt, durationMs, isComplete, links, targets: totals.targets, verdicts };
}

function isFailed({ findings }: RunReport, failOn: Settings['failOn']): boolean {
  const { error, warning } = countSeverities(findings);
  return failOn === 'error' ? error > 0 : failOn === 'warning' && error + warning > 0;
}
