import { LIMITS } from '../report/limits.ts';
import { renderReviewBody } from '../report/review-body.ts';
import { readEarlierComments } from './earlier-comments.ts';
import { gatherComments } from './gather-comments.ts';
import type { OwnReviews } from './own-reviews.ts';
import { placeFindings, type Statement } from './place-findings.ts';
import { newestReview, overflowBefore, planBody } from './plan-body.ts';
import { planUpkeep } from './plan-upkeep.ts';
import { commentOf, findingsOf } from './render-statements.ts';
import type { ReviewInput } from './review-input.ts';
import type { ReviewOperation, ReviewPlan } from './review-plan.ts';
import { readState, stateOf } from './review-state.ts';

export type { ReviewInput } from './review-input.ts';

/**
 * What to do to the pull request so that it says what this run found, once, in its place:
 *
 * - what no comment of ours says yet gets a line comment, all of them in one new review; above thirty, worst first, the
 *   rest is in the body, and stays there
 * - what lies outside the diff is in the body of our newest review, which is kept up to date; an older body steps back
 * - a comment whose every finding is gone is deleted, or its thread resolved where somebody answered and we may; one of whose
 *   findings some are gone, or on whose line new ones appeared, is edited; what somebody answered, resolved or hid stays as
 *   it is, and counts as said
 * - a repeated comment is deleted; a pending review of ours is cleared
 *
 * The same findings at the same commit need no operation at all.
 */
export function planReview(input: ReviewInput): ReviewPlan {
  const { report, headSha, own } = input;
  const statements = placeFindings(report.findings, input);
  const earlier = readEarlierComments(own, statements);
  const current = newestReview(own);
  const isInBody = overflowBefore(current?.state);
  const isNew = ({ fingerprint }: Statement) => !isInBody(fingerprint);
  const upkeep = planUpkeep(input, statements, earlier, isNew);

  const isSaid = new Set([...earlier.flatMap(({ standing }) => standing), ...upkeep.covered]);
  const unsaid = statements.filter((statement) => !isSaid.has(statement));
  const unplaced = unsaid.filter(({ anchor }) => anchor === undefined);
  const commentable = unsaid.filter(({ anchor }) => anchor !== undefined);
  const gathered = gatherComments(commentable.filter(isNew), input.patches);
  const chosen = gathered.slice(0, input.maxComments ?? LIMITS.commentsPerReview);
  const isCommented = new Set(chosen.flatMap(({ statements, others }) => [...statements, ...others]));
  const overflow = commentable.filter((statement) => !isCommented.has(statement));
  const placed = statements.filter((statement) => isSaid.has(statement) || isCommented.has(statement));

  const state = stateOf(headSha, [...placed, ...unplaced], overflow);
  const parts = {
    placed: findingsOf(placed),
    unplaced: findingsOf(unplaced),
    overflow: findingsOf(overflow),
  };
  const body = (): string => renderReviewBody({ report, ...parts, state });
  const comments = chosen.map((one) => commentOf(one, input, statements));
  const operations = [
    ...planPending(own),
    ...planBody({
      own,
      current,
      state,
      comments,
      body,
      isSilent: comments.length + unplaced.length + overflow.length === 0,
    }),
    ...upkeep.operations,
  ];
  const url = current?.review.url;
  return {
    headSha,
    operations: operations.sort(byKind),
    ...parts,
    ...(url === undefined ? {} : { reviewUrl: url }),
  };
}

/** What is new is said before what is old is taken back: a run that is cut off midway loses nothing. */
const ORDER: readonly ReviewOperation['kind'][] = [
  'clear-pending',
  'create-review',
  'edit-comment',
  'update-body',
  'resolve-thread',
  'delete-comment',
];

function byKind(a: ReviewOperation, b: ReviewOperation): number {
  return ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind);
}

/** GitHub allows one pending review a person, and a job cut off midway may have left it. A person's draft is not ours to clear. */
function planPending(own: OwnReviews): ReviewOperation[] {
  return own.reviews
    .filter(({ state, body, isByBot }) => state === 'PENDING' && (isByBot || readState(body) !== undefined))
    .map(({ id }) => ({ kind: 'clear-pending', reviewId: id }));
}
