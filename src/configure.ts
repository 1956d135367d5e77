import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { DeadwoodError } from './domain/errors.ts';
import type { Settings } from './domain/settings.ts';
import type { GitHub } from './github/client.ts';
import type { CheckJob, ReportJob, ReviewJob } from './job/jobs.ts';
import { preload } from './preload.ts';
import type { RepositoryInfo } from './report/model.ts';
import type { RunRequest } from './run-request.ts';
import type { Circumstance } from './settings/definition.ts';
import { DEFINITIONS } from './settings/definitions.ts';
import { completeSettings, type GivenSettings, readSettings } from './settings.ts';
import type { OpenedPullRequest } from './workspace/pull-request.ts';
import type { Workspace } from './workspace/workspace.ts';

/** A job that reads documents. */
export type DocumentJob = ReviewJob | ReportJob | CheckJob;

/** Everything decided before the first document is read. */
export interface Configured {
  readonly settings: Settings;
  readonly workspace: Workspace;
  /** Present when there is a repository on a GitHub to speak with. */
  readonly github?: GitHub;
  /** In a review: what was read of the pull request. */
  readonly opened?: OpenedPullRequest;
}

/** Settings from where the job may take them, then the documents they select. */
export async function configure(
  request: RunRequest,
  job: DocumentJob,
  github: GitHub | undefined,
): Promise<Configured> {
  if (job.kind !== 'review') return configureFromFiles(request, job, github);
  if (github === undefined) {
    throw new DeadwoodError(
      'A review is written through the GitHub API: give the action its token (the default is `github.token`).',
    );
  }
  const { number, headSha } = job;
  const { listChanges } = await import('./github/changes.ts');
  const listing = listChanges(github, number);
  // Whoever waits for it is told; until then the program is read in.
  listing.catch(() => undefined);
  const { openPullRequest, pullRequestWorkspace } = await import('./workspace/pull-request.ts');
  void preload(job, request.surroundings.log);
  const changes = await listing;
  const opened = await openPullRequest(github, {
    number,
    headSha,
    changes,
    configPath: configPathOf(request),
  });
  const given = await readSettings({
    layer: request.layer,
    readFile: (path) => opened.readConfiguration(path),
  });
  const settings = completeSettings(given, 'review');
  const workspace = await pullRequestWorkspace(github, opened, settings);
  return { settings, workspace, github, opened };
}

/** From a checkout on disk; in a report without one, from a tarball of the commit. */
async function configureFromFiles(
  request: RunRequest,
  job: ReportJob | CheckJob,
  github: GitHub | undefined,
): Promise<Configured> {
  const { cwd } = request.surroundings;
  const circumstance: Circumstance = job.event === 'terminal' ? 'terminal' : job.kind;
  const readFromDisk = async () =>
    readSettings({ layer: request.layer, readFile: (path) => readAbove(cwd, path) });
  const { holdsDocuments, openDiskWorkspace } = await import('./workspace/disk.ts');
  const given = await readFromDisk();
  const settings = completeSettings(given, circumstance);
  if (circumstance !== 'terminal' && github !== undefined && !(await holdsDocuments(cwd, settings.paths))) {
    const tarball = await configureFromTarball(request, job, github, circumstance);
    if (tarball !== undefined) return tarball;
  }
  const diffBase = request.options.diffBase ?? (job.kind === 'check' ? job.baseSha : undefined);
  const repository = repositoryOf(request, job);
  const workspace = await openDiskWorkspace({
    cwd,
    paths: request.options.paths,
    globs: settings.paths,
    ...(diffBase === undefined ? {} : { diffBase }),
    // A report speaks of everything; so does a check that knows no base.
    scope: diffBase === undefined ? 'all' : settings.scope,
    ...(repository === undefined ? {} : { repository }),
    branches: branchesOf(job),
    // For lint, and to take duplicates out, every text is read anyway.
    findsUnchanged: settings.history !== 'off' && !settings.lint && settings.duplicates !== 'fix',
  });
  return { settings, workspace, ...(github === undefined ? {} : { github }) };
}

async function configureFromTarball(
  request: RunRequest,
  job: ReportJob | CheckJob,
  github: GitHub,
  circumstance: Circumstance,
): Promise<Configured | undefined> {
  const sha = job.sha;
  const repository = repositoryOf(request, job);
  if (sha === undefined || repository === undefined) return undefined;
  const { openTarball, tarballWorkspace } = await import('./workspace/tarball.ts');
  const opened = await openTarball(github, sha);
  const readFile = async (path: string) => opened.textOf(path);
  const given: GivenSettings = await readSettings({ layer: request.layer, readFile });
  const settings = completeSettings(given, circumstance);
  const workspace = tarballWorkspace(opened, {
    globs: settings.paths,
    repository,
    branches: branchesOf(job),
  });
  return { settings, workspace, github };
}

/** The settings file's path, before it is known what else is set. */
function configPathOf({ layer }: RunRequest): string {
  const raw = layer.entries.find(({ key }) => key === 'config')?.raw;
  return typeof raw === 'string' && raw !== '' ? raw : DEFINITIONS.config.default;
}

/** A file named from the working folder, or from a folder above it up to the repository's root. */
async function readAbove(cwd: string, path: string): Promise<string | undefined> {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const text = await readIfThere(join(folder, path));
    const isRoot = text !== undefined || folder === dirname(folder) || (await isThere(join(folder, '.git')));
    if (isRoot) return text;
  }
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new DeadwoodError(`${path} cannot be read (${String(code)}).`, { cause });
  }
}

async function isThere(path: string): Promise<boolean> {
  const { existsSync } = await import('node:fs');
  return existsSync(path);
}

function repositoryOf({ surroundings }: RunRequest, job: ReportJob | CheckJob): RepositoryInfo | undefined {
  const { owner, repo, sha } = job;
  if (owner === undefined || repo === undefined || sha === undefined) return undefined;
  const serverUrl = surroundings.environment.GITHUB_SERVER_URL || 'https://github.com';
  return { serverUrl, owner, name: repo, commit: sha };
}

/** `refs/heads/main` → `main`. */
function branchesOf(job: ReportJob | CheckJob): readonly string[] {
  const branch = job.ref?.replace(/^refs\/(?:heads|tags)\//, '');
  return [branch, job.sha].filter((name) => name !== undefined);
}
