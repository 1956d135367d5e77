import { createHash } from 'node:crypto';
import type { Log } from '../domain/ports.ts';
import type { FixCommit, FixPlan } from '../mend/plan-fix.ts';
import { readMarkers, renderMarker } from '../report/fingerprint.ts';
import { type Attempt, attempt, type Outcome, summarize } from './outcome.ts';

/** The one branch of the fix pull request. */
export const FIX_BRANCH = 'deadwood/fix-links';
/** In the message of each of our commits: the branch is rewritten only while all of them carry it. */
export const FIX_TRAILER = 'Deadwood-Fix: 1';

/** How the branch and the pull request stand. */
export interface FixState {
  /** Absent when there is no such branch. */
  readonly branch?: {
    readonly sha: string;
    /** Every commit on it was made by us, through the API. */
    readonly isOurs: boolean;
    /** Texts of the files of the plan at its tip. */
    readonly texts: ReadonlyMap<string, string>;
  };
  /** The newest pull request from that branch. */
  readonly pull?: {
    readonly number: number;
    readonly title: string;
    readonly body: string;
    readonly url: string;
    readonly state: 'open' | 'closed' | 'merged';
  };
}

export interface FixOperations {
  readonly operations: readonly FixOperation[];
  readonly url?: string;
  /** One sentence when a person's work stands in the way. */
  readonly obstacle?: string;
}

export type FixOperation =
  | {
      readonly kind: 'write-commits';
      readonly commits: readonly FixCommit[];
      readonly from: string;
      /** Where the branch stands now; absent when there is none. */
      readonly branchSha?: string;
    }
  | { readonly kind: 'open-pull'; readonly title: string; readonly body: string }
  | { readonly kind: 'update-pull'; readonly number: number; readonly title: string; readonly body: string }
  | { readonly kind: 'close-pull'; readonly number: number };

/**
 * What to do so that ONE pull request offers exactly the plan: nothing when it does already; nothing when a person has
 * closed one with these very changes; never a write over somebody else's commits.
 *
 * `baseSha` is the commit whose documents were mended: the branch grows from there.
 */
export function planFixPullRequest(plan: FixPlan, state: FixState, baseSha: string): FixOperations {
  const { branch, pull } = state;
  const isOpen = pull?.state === 'open';
  const place = isOpen ? { url: pull.url } : {};
  if (plan.commits.length === 0) {
    const isObsolete = isOpen && branch?.isOurs === true;
    return { operations: isObsolete ? [{ kind: 'close-pull', number: pull.number }] : [], ...place };
  }
  const digest = digestOf(plan);
  if (pull?.state === 'closed' && readDigest(pull.body) === digest) return { operations: [] };
  if (branch && !branch.isOurs) {
    const obstacle = `The branch ${FIX_BRANCH} has commits that are not Deadwood's; it was left as it is.`;
    return { operations: [], obstacle, ...place };
  }
  const { title } = plan;
  const body = `${plan.body}\n\n${renderMarker('fix', { digest })}\n`;
  const wanted = finalTexts(plan.commits);
  const isOffered = isOpen && readDigest(pull.body) === digest;
  // What was offered before and is no more is still on the branch: then it is not as it should be, whatever the plan's files say.
  const isWritten =
    isOffered && branch !== undefined && [...wanted].every(([path, text]) => branch.texts.get(path) === text);
  const operations: FixOperation[] = [];
  if (!isWritten)
    operations.push({
      kind: 'write-commits',
      commits: plan.commits,
      from: baseSha,
      ...(branch ? { branchSha: branch.sha } : {}),
    });
  if (!isOpen) operations.push({ kind: 'open-pull', title, body });
  else if (!isOffered) operations.push({ kind: 'update-pull', number: pull.number, title, body });
  return { operations, ...place };
}

/** Texts after the last commit, by path. */
export function finalTexts(commits: readonly FixCommit[]): ReadonlyMap<string, string> {
  return new Map(commits.flatMap(({ files }) => files.map(({ path, text }) => [path, text] as const)));
}

function digestOf({ commits }: FixPlan): string {
  return createHash('sha256')
    .update(JSON.stringify([...finalTexts(commits)]))
    .digest('hex')
    .slice(0, 20);
}

function readDigest(body: string): string | undefined {
  const payload = readMarkers(body).find(({ kind }) => kind === 'fix')?.payload;
  if (typeof payload !== 'object' || payload === null || !('digest' in payload)) return undefined;
  return typeof payload.digest === 'string' ? payload.digest : undefined;
}

/** What applying it asks of GitHub. */
export interface FixPort {
  /**
   * Puts the commits on the branch, grown from `from`; the branch is moved in one step, at the end, and only from where it
   * was seen (`branchSha`).
   */
  writeCommits(commits: readonly FixCommit[], from: string, branchSha: string | undefined): Promise<void>;
  openPull(title: string, body: string): Promise<string>;
  updatePull(number: number, title: string, body: string): Promise<void>;
  closePull(number: number): Promise<void>;
}

export async function applyFixPullRequest(
  plan: FixOperations,
  port: FixPort,
  log: Log,
): Promise<Outcome & { readonly url?: string }> {
  const attempts: Attempt[] = [];
  let { url } = plan;
  for (const operation of plan.operations) {
    const blocker = attempts.find(({ failure }) => failure !== undefined);
    if (blocker?.failure) attempts.push({ operation: operation.kind, failure: blocker.failure });
    else {
      const work = async (): Promise<void> => {
        const opened = await applyOne(operation, port);
        url = opened ?? url;
      };
      attempts.push(await attempt(operation.kind, work));
    }
  }
  const outcome = summarize(attempts, 'contents: write, pull-requests: write');
  if (attempts.length > 0) log.info(`Fix pull request: did ${outcome.done} of ${outcome.planned}.`);
  return {
    ...outcome,
    ...(plan.obstacle === undefined ? {} : { degraded: plan.obstacle }),
    ...(url === undefined ? {} : { url }),
  };
}

async function applyOne(operation: FixOperation, port: FixPort): Promise<string | undefined> {
  switch (operation.kind) {
    case 'write-commits':
      await port.writeCommits(operation.commits, operation.from, operation.branchSha);
      return undefined;
    case 'open-pull':
      return port.openPull(operation.title, operation.body);
    case 'update-pull':
      await port.updatePull(operation.number, operation.title, operation.body);
      return undefined;
    case 'close-pull':
      await port.closePull(operation.number);
      return undefined;
    default:
      throw new Error(`unknown operation ${operation satisfies never}`);
  }
}
