import type { Side } from '../discover/patch.ts';

/**
 * What earlier runs of ours left on a pull request: reviews and the first comments of threads whose author is the very
 * identity that runs now (GraphQL's `viewerDidAuthor`). A marker alone proves nothing: anybody can copy one.
 */
export interface OwnReviews {
  /** Oldest first. */
  readonly reviews: readonly OwnReview[];
  /** Oldest first. Comments of a pending review are left out: they go with it. */
  readonly comments: readonly OwnComment[];
}

export interface OwnReview {
  /** REST id. */
  readonly id: number;
  readonly state: 'PENDING' | 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED';
  readonly body: string;
  readonly isMinimized: boolean;
  /** The token is an app's: what is pending is nobody's draft. */
  readonly isByBot: boolean;
  readonly url: string;
}

/** A line comment of ours that began a thread. */
export interface OwnComment {
  /** REST id. */
  readonly id: number;
  /** REST id of the review it came with. */
  readonly reviewId: number;
  /** GraphQL id of its thread. */
  readonly threadId: string;
  readonly path: string;
  /** 1-based last line it stands at now; absent when it is outdated. */
  readonly line?: number;
  /** First line of a range; absent for one line. */
  readonly startLine?: number;
  readonly side: Side;
  readonly body: string;
  readonly isMinimized: boolean;
  readonly isResolved: boolean;
  readonly isOutdated: boolean;
  /** Somebody answered: it is theirs as much as ours now. */
  readonly hasReplies: boolean;
  readonly viewerCanResolve: boolean;
}

export const NO_OWN_REVIEWS: OwnReviews = { reviews: [], comments: [] };
