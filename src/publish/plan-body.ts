import type { OwnReview, OwnReviews } from './own-reviews.ts';
import type { PlannedComment, ReviewOperation } from './review-plan.ts';
import { isSameBody, type ReviewState, readState, SUPERSEDED_BODY } from './review-state.ts';

export interface CurrentReview {
  readonly review: OwnReview;
  readonly state: ReviewState;
}

/** Our newest review that speaks. */
export function newestReview(own: OwnReviews): CurrentReview | undefined {
  const review = own.reviews.findLast(isSpeaking);
  const state = review && readState(review.body);
  return review && typeof state === 'object' ? { review, state } : undefined;
}

export interface BodyQuestion {
  readonly own: OwnReviews;
  readonly current: CurrentReview | undefined;
  readonly state: ReviewState;
  readonly comments: readonly PlannedComment[];
  readonly body: () => string;
  /** Nothing to say that is not said in comments already. */
  readonly isSilent: boolean;
}

/** A new review when there are new comments, or something for a body and none yet; else the newest one's body, if it changed. */
export function planBody(question: BodyQuestion): ReviewOperation[] {
  const { own, current, comments, body, isSilent } = question;
  const isNew = comments.length > 0 || (current === undefined && !isSilent);
  // Also those that a run cut off midway left behind.
  const older = own.reviews.filter((review) => isSpeaking(review) && (isNew || review !== current?.review));
  const stepBack = older.map(
    ({ id }): ReviewOperation => ({ kind: 'update-body', reviewId: id, body: SUPERSEDED_BODY }),
  );
  if (isNew) return [{ kind: 'create-review', body: body(), comments }, ...stepBack];
  return [...planUpdate(question), ...stepBack];
}

function planUpdate({ current, state, body }: BodyQuestion): ReviewOperation[] {
  if (current === undefined) return [];
  const isSameFindings = current.state.digest === state.digest;
  // At the same commit only findings count: times and hosts that come and go are not worth a write.
  if (isSameFindings && current.state.commit === state.commit) return [];
  const text = body();
  if (isSameFindings && isSameBody(text, current.review.body)) return [];
  return [{ kind: 'update-body', reviewId: current.review.id, body: text }];
}

/** A submitted review of ours that nobody hid and no newer one has replaced. */
function isSpeaking(review: OwnReview): boolean {
  const state = readState(review.body);
  return review.state !== 'PENDING' && !review.isMinimized && state !== undefined && state !== 'superseded';
}

/** Whether a finding stands in the body for want of room already: it is not promoted, that would be saying it twice. */
export function overflowBefore(state: ReviewState | undefined): (fingerprint: string) => boolean {
  if (state === undefined) return () => false;
  if (state.overflow === 'many') return () => true;
  const names = new Set(state.overflow);
  return (fingerprint) => names.has(fingerprint);
}
