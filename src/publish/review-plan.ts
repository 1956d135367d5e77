import type { Side } from '../discover/patch.ts';
import type { Finding } from '../domain/finding.ts';

/** What to do to a pull request, in this order; an empty list is the usual second run. */
export interface ReviewPlan {
  /** The commit that all places are about. */
  readonly headSha: string;
  readonly operations: readonly ReviewOperation[];
  /** Said in a line comment: by this plan, or by an earlier one. */
  readonly placed: readonly Finding[];
  /** Outside the diff: said in the body. */
  readonly unplaced: readonly Finding[];
  /** On commentable lines, but no room: said in the body, folded. */
  readonly overflow: readonly Finding[];
  /** Page of our review that stands there already. */
  readonly reviewUrl?: string;
}

export type ReviewOperation =
  | { readonly kind: 'clear-pending'; readonly reviewId: number }
  | { readonly kind: 'create-review'; readonly body: string; readonly comments: readonly PlannedComment[] }
  | { readonly kind: 'edit-comment'; readonly commentId: number; readonly body: string }
  | { readonly kind: 'update-body'; readonly reviewId: number; readonly body: string }
  | { readonly kind: 'resolve-thread'; readonly threadId: string }
  | { readonly kind: 'delete-comment'; readonly commentId: number };

/** A line comment to be made. */
export interface PlannedComment {
  readonly path: string;
  /** `RIGHT`: its lines are of the file at the head; `LEFT`: deleted ones, of the file at the base. */
  readonly side: Side;
  /** 1-based; of a range, the last line. */
  readonly line: number;
  /** 1-based, smaller than `line`; absent for one line, because GitHub refuses equal ones. */
  readonly startLine?: number;
  readonly body: string;
}
