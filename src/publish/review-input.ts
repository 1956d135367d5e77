import type { Patch } from '../discover/patch.ts';
import type { RunReport } from '../report/model.ts';
import type { OwnReviews } from './own-reviews.ts';

export interface ReviewInput {
  /** Its findings are what is to be said: in scope, not silenced. */
  readonly report: RunReport;
  /** Commit the documents were read at. */
  readonly headSha: string;
  /** Patches of the changed files, by path at the head; a file without one takes no line comments. */
  readonly patches: ReadonlyMap<string, Patch>;
  /** Texts of the changed documents at the head, by path. */
  readonly texts: ReadonlyMap<string, string>;
  readonly own: OwnReviews;
  /** Offer one-click suggestions. */
  readonly suggestions: boolean;
  /** Line comments in one review; 30 without it, 0 when GitHub would take none. */
  readonly maxComments?: number;
}
