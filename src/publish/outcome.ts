import { type FailureKind, GitHubFailure } from '../github/failure.ts';

/** How far publishing came, for the log, the job summary and the next best place. */
export interface Outcome {
  readonly planned: number;
  readonly done: number;
  /** One sentence on what could not be done, why, and what would help; absent when all was done. */
  readonly degraded?: string;
  /** What kind of “no” the first failure was. */
  readonly refusal?: FailureKind;
  /** True when the heart of it (the review, the issue) is not there: its content must be said elsewhere. */
  readonly isLost: boolean;
}

export interface Attempt {
  readonly operation: string;
  readonly failure?: GitHubFailure;
}

/** Runs one step; a GitHubFailure is an outcome, everything else is a defect of ours and thrown. */
export async function attempt(operation: string, work: () => Promise<void>): Promise<Attempt> {
  try {
    await work();
    return { operation };
  } catch (error) {
    if (error instanceof GitHubFailure) return { operation, failure: error };
    throw error;
  }
}

/** Steps without which nothing of it can be seen. */
const HEART: readonly string[] = [
  'create-review',
  'create-issue',
  'update-issue',
  'reopen-issue',
  'create-check-run',
];

export function summarize(attempts: readonly Attempt[], permission: string): Outcome {
  const failed = attempts.filter(({ failure }) => failure !== undefined);
  const [first] = failed;
  const isLost = failed.some(({ operation }) => HEART.includes(operation));
  return {
    planned: attempts.length,
    done: attempts.length - failed.length,
    isLost,
    ...(first?.failure
      ? {
          degraded: sentenceOf(first.operation, first.failure, permission),
          refusal: first.failure.kind,
        }
      : {}),
  };
}

/** What was to be done, for sentences. */
const WORDS: Readonly<Record<string, string>> = {
  'clear-pending': 'A pending review could not be cleared',
  'create-review': 'The review could not be written',
  'edit-comment': 'An earlier comment could not be edited',
  'update-body': 'An earlier review could not be brought up to date',
  'resolve-thread': 'A thread could not be resolved',
  'delete-comment': 'An earlier comment could not be deleted',
  'create-label': 'The label could not be created',
  'create-issue': 'The issue could not be opened',
  'update-issue': 'The issue could not be brought up to date',
  'reopen-issue': 'The issue could not be reopened',
  'close-issue': 'The issue could not be closed',
  'comment-issue': 'The issue could not be commented',
  'close-duplicate': 'A second issue about the same could not be closed',
  'pin-issue': 'The issue could not be pinned',
  'create-check-run': 'The check run could not be written',
  'update-check-run': 'The check run could not be completed',
  'write-commits': 'The fix branch could not be written',
  'open-pull': 'The fix pull request could not be opened',
  'update-pull': 'The fix pull request could not be brought up to date',
  'close-pull': 'The fix pull request could not be closed',
};

function sentenceOf(operation: string, failure: GitHubFailure, permission: string): string {
  const what = WORDS[operation] ?? 'Something could not be written to GitHub';
  switch (failure.kind) {
    case 'forbidden':
      return `${what}: the token may not do it; it takes the permission \`${permission}\`.`;
    case 'gone':
      return `${what}: issues are switched off in this repository.`;
    case 'deadline':
      return `${what}: the time of this run was over.`;
    case 'budget':
      return `${what}: this run has made as many requests to GitHub as it may.`;
    case 'rate-limited':
      return `${what}: GitHub's rate limit was met; run it again later.`;
    case 'unavailable':
      return `${what}: GitHub did not answer (${failure.message}); run it again.`;
    case 'conflict':
    case 'invalid':
    case 'not-found':
    case 'other':
      return `${what}: ${failure.message}.`;
    default:
      throw new Error(`unknown kind ${failure.kind satisfies never}`);
  }
}
