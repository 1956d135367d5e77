import type { Patch } from '../discover/patch.ts';
import type { Log } from '../domain/ports.ts';
import type { Changes } from '../github/changes.ts';
import { type FailureKind, failureAmong, GitHubFailure } from '../github/failure.ts';
import { type Attempt, attempt, type Outcome, summarize } from './outcome.ts';
import type { OwnReviews } from './own-reviews.ts';
import { patchesOf } from './patches.ts';
import type { PlannedComment, ReviewOperation, ReviewPlan } from './review-plan.ts';
import { readState } from './review-state.ts';

/** What applying a plan asks of GitHub. */
export interface ReviewPort {
  createReview(review: NewReview): Promise<{ readonly url: string }>;
  updateReviewBody(reviewId: number, body: string): Promise<void>;
  clearPendingReview(reviewId: number): Promise<void>;
  updateComment(commentId: number, body: string): Promise<void>;
  deleteComment(commentId: number): Promise<void>;
  resolveThread(threadId: string): Promise<void>;
  /** The pull request's files as they are at this moment. */
  readChanges(): Promise<Changes>;
  readOwnReviews(): Promise<OwnReviews>;
}

export interface NewReview {
  readonly commitSha: string;
  readonly body: string;
  readonly comments: readonly PlannedComment[];
}

export interface ReviewOutcome extends Outcome {
  readonly url?: string;
}

export interface ApplyReview {
  readonly port: ReviewPort;
  readonly log: Log;
  /** The same findings planned again, for when GitHub would not take the comments. */
  replan(
    change: { readonly patches: ReadonlyMap<string, Patch> } | { readonly maxComments: number },
  ): ReviewPlan;
}

/**
 * Carries a plan out. Each step can be repeated: what is gone already is done, and a POST whose answer was lost is looked
 * for before it is sent again. A refused permission, an unreachable API or a moved head ends in a sentence, not in a throw.
 */
export async function applyReview(plan: ReviewPlan, tools: ApplyReview): Promise<ReviewOutcome> {
  const { port, log } = tools;
  const attempts: Attempt[] = [];
  let url = plan.reviewUrl;
  for (const operation of plan.operations) {
    const blocker = attempts.find(
      ({ operation: before, failure }) =>
        failure !== undefined && isHopeless(operation.kind, before, failure),
    );
    if (blocker?.failure) {
      attempts.push({ operation: operation.kind, failure: blocker.failure });
      continue;
    }
    const made = await attempt(operation.kind, async () => {
      if (operation.kind === 'create-review') url = await createReview(operation, plan, tools);
      else await applyOne(operation, port);
    });
    attempts.push(made);
  }
  const outcome = summarize(attempts, 'pull-requests: write');
  if (attempts.length > 0)
    log.info(`Review: did ${outcome.done} of ${outcome.planned} (${countKinds(plan)}).`);
  return { ...outcome, ...(url === undefined ? {} : { url }) };
}

/** Failures after which no request will fare better. */
const HOPELESS: readonly FailureKind[] = ['deadline', 'budget', 'rate-limited'];

/** After a refused permission the same kind of step is not tried again, and no old comment is taken back for a new one that failed. */
function isHopeless(kind: string, before: string, failure: GitHubFailure): boolean {
  if (HOPELESS.includes(failure.kind)) return true;
  if (before === 'create-review' && kind !== 'create-review') return true;
  return before === kind && failure.kind === 'forbidden';
}

function countKinds({ operations }: ReviewPlan): string {
  const kinds = Map.groupBy(operations, ({ kind }) => kind);
  return [...kinds].map(([kind, of]) => `${kind} ${of.length}`).join(', ');
}

async function applyOne(
  operation: Exclude<ReviewOperation, { kind: 'create-review' }>,
  port: ReviewPort,
): Promise<void> {
  switch (operation.kind) {
    case 'clear-pending':
      return ignoreGone(port.clearPendingReview(operation.reviewId));
    case 'edit-comment':
      return ignoreGone(port.updateComment(operation.commentId, operation.body));
    case 'update-body':
      return ignoreGone(port.updateReviewBody(operation.reviewId, operation.body));
    case 'resolve-thread':
      return ignoreGone(port.resolveThread(operation.threadId));
    case 'delete-comment':
      return ignoreGone(port.deleteComment(operation.commentId));
    default:
      throw new Error(`unknown operation ${operation satisfies never}`);
  }
}

/** Somebody was quicker: what we wanted to change or remove is not there any more. */
async function ignoreGone(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!failureAmong(error, ['not-found'])) throw error;
  }
}

type Creation = Extract<ReviewOperation, { kind: 'create-review' }>;

/** The review's page; undefined when another run wrote it and we do not know where. */
async function createReview(
  creation: Creation,
  plan: ReviewPlan,
  tools: ApplyReview,
): Promise<string | undefined> {
  const review = { commitSha: plan.headSha, body: creation.body, comments: creation.comments };
  try {
    return await send(review, tools.port);
  } catch (error) {
    const refusal = failureAmong(error, ['invalid']);
    // Somebody's draft under the same account: only its author can finish it.
    if (!refusal || /pending review/i.test(refusal.message)) throw error;
    tools.log.warning(`GitHub refused the review (${refusal.message}); looking for what is wrong with it.`);
    return await resend(review, tools, refusal);
  }
}

/** One POST. When its answer is lost, it is looked for among our reviews before it is sent once more. */
async function send(review: NewReview, port: ReviewPort): Promise<string> {
  try {
    return (await port.createReview(review)).url;
  } catch (error) {
    if (!failureAmong(error, ['unavailable'])) throw error;
    const state = readState(review.body);
    const written = (await port.readOwnReviews()).reviews.findLast((own) => {
      const found = own.state === 'PENDING' ? undefined : readState(own.body);
      if (typeof found !== 'object' || typeof state !== 'object') return false;
      return found.digest === state.digest && found.commit === state.commit;
    });
    return written?.url ?? (await port.createReview(review)).url;
  }
}

/**
 * A 422 takes all comments with it and names none. The patches are read again: comments that are outside of them are
 * proven bad and go into the body; when none is, all of them do, and stay there. Sent once.
 */
async function resend(
  review: NewReview,
  tools: ApplyReview,
  refusal: GitHubFailure,
): Promise<string | undefined> {
  const { port } = tools;
  const changes = await port.readChanges();
  if (changes.headSha !== undefined && changes.headSha !== review.commitSha) {
    throw new GitHubFailure(
      'conflict',
      422,
      refusal.operation,
      `the pull request has moved on to ${changes.headSha.slice(0, 7)}, whose own run will say what is to be said`,
    );
  }
  const again = creationOf(tools.replan({ patches: patchesOf(changes.files) })) ?? review;
  const isProven = again.comments.length < review.comments.length;
  const second = isProven
    ? again
    : (creationOf(tools.replan({ maxComments: 0 })) ?? { ...review, comments: [] });
  const dropped = review.comments.length - second.comments.length;
  tools.log.warning(
    isProven
      ? `${dropped} of ${review.comments.length} line comments lie outside of the diff; they are said in the review's body.`
      : 'None of the line comments is outside of the diff; all findings are said in the review’s body.',
  );
  return await send({ commitSha: review.commitSha, body: second.body, comments: second.comments }, port);
}

function creationOf(plan: ReviewPlan): Creation | undefined {
  return plan.operations.find((operation) => operation.kind === 'create-review');
}
