import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Log } from '../domain/ports.ts';
import { uploadFiles } from './artifacts.ts';

/**
 * The history between runs in GitHub Actions. The cache carries it: keys are immutable, so each save has a new one and a
 * restore takes the newest with the prefix. A cache unused for seven days is evicted, which a weekly schedule just meets;
 * so the file is also kept as an artifact, and taken from there when the cache has nothing.
 * Sources: https://docs.github.com/actions/reference/workflows-and-actions/dependency-caching,
 * https://docs.github.com/rest/actions/artifacts
 */
const KEY_PREFIX = 'deadwood-history-1-';
const ARTIFACT = 'deadwood-history';
const ARTIFACT_DAYS = 90;
/** The cache knows its entries by this very text as well as by the key, so it must be the same on every runner. */
const CARRIED_PATH = '~/.cache/deadwood/history.db';

/** Where the carried history lies on this machine. */
export const CARRIED_FILE = join(homedir(), '.cache', 'deadwood', 'history.db');

export interface CarryOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  /** Undefined without a token. */
  readonly artifacts: OwnArtifacts | undefined;
  /** The weekly report keeps its history as an artifact too; a check of each push would leave hundreds. */
  readonly isReport: boolean;
}

/** Artifacts of earlier runs of the default branch of this repository. */
export interface OwnArtifacts {
  /** The newest one's zip; `refused` where the token may not look (`actions: read`), undefined when there is none. */
  openNewest(name: string, maxBytes: number): Promise<Readable | 'refused' | undefined>;
}

/** Brings the newest history to `CARRIED_FILE`. Says where it came from; `nowhere` is the first run of all. */
export async function restoreHistory(options: CarryOptions): Promise<'cache' | 'artifact' | 'nowhere'> {
  const { log } = options;
  mkdirSync(dirname(CARRIED_FILE), { recursive: true });
  const cache = await import('@actions/cache');
  if (cache.isFeatureAvailable()) {
    try {
      const key = await cache.restoreCache([CARRIED_PATH], keyOf(options.environment), [KEY_PREFIX]);
      if (key !== undefined && existsSync(CARRIED_FILE)) return 'cache';
    } catch (cause) {
      log.warning(`The history could not be restored from the Actions cache: ${messageOf(cause)}`);
    }
  }
  return (await restoreFromArtifact(options)) ? 'artifact' : 'nowhere';
}

async function restoreFromArtifact({ artifacts, log, isReport }: CarryOptions): Promise<boolean> {
  if (artifacts === undefined) return false;
  const { fetchHistory } = await import('./fetch-history.ts');
  // A pull request has no use for the warning; its author cannot mend it.
  const tell = isReport ? log.warning : log.debug;
  try {
    const fetched = await fetchHistory(artifacts, ARTIFACT, CARRIED_FILE);
    if (fetched === 'refused')
      tell(
        'The Actions cache has no history, and the artifacts could not be looked through for one: that takes the permission `actions: read`.',
      );
    return fetched === 'fetched';
  } catch (cause) {
    tell(`The Actions cache has no history, and none could be fetched from an artifact: ${messageOf(cause)}`);
    return false;
  }
}

/**
 * Saves `CARRIED_FILE` for the next run. Called by runs of the default branch alone: what a pull request saved would serve
 * that pull request only, and under `pull_request_target` it could poison everybody's.
 *
 * @returns a sentence for each place where it could not be saved
 */
export async function saveHistory(options: CarryOptions): Promise<readonly string[]> {
  const problem = await saveToCache(options);
  const isKept = options.isReport && (await keepAsArtifact(options));
  if (problem === undefined) return [];
  return [
    `${problem} ${isKept ? 'It was kept as an artifact.' : 'The next run begins without a memory of this one.'}`,
  ];
}

/** Why it is not in the cache, as a sentence; undefined when it is. */
async function saveToCache({ environment }: CarryOptions): Promise<string | undefined> {
  const cache = await import('@actions/cache');
  if (!cache.isFeatureAvailable()) return 'This runner offers no Actions cache for the history.';
  try {
    await cache.saveCache([CARRIED_PATH], keyOf(environment));
    return undefined;
  } catch (cause) {
    return `The history could not be saved to the Actions cache: ${messageOf(cause)}.`;
  }
}

async function keepAsArtifact({ log }: CarryOptions): Promise<boolean> {
  const uploaded = await uploadFiles(ARTIFACT, [CARRIED_FILE], ARTIFACT_DAYS);
  if ('problem' in uploaded) log.debug(`The history was not kept as an artifact: ${uploaded.problem}.`);
  return 'id' in uploaded;
}

/** Unique for each attempt of each run, so that a save never meets an old key. */
function keyOf(environment: Readonly<Record<string, string | undefined>>): string {
  return `${KEY_PREFIX}${environment.GITHUB_RUN_ID ?? '0'}-${environment.GITHUB_RUN_ATTEMPT ?? '1'}`;
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
