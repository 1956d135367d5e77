import type { Patch } from '../discover/patch.ts';
import type { LineRange } from '../domain/document.ts';
import { LIMITS } from '../report/limits.ts';
import type { RunReport } from '../report/model.ts';
import { renderComment, renderReviewBody } from '../report/review-body.ts';
import { type EarlierComment, lineKey, readEarlierComments, unreachedLines } from './earlier-comments.ts';
import { type Gathered, gatherComments } from './gather-comments.ts';
import type { OwnReview, OwnReviews } from './own-reviews.ts';
import { placeFindings, type Statement } from './place-findings.ts';
import type { PlannedComment, ReviewOperation, ReviewPlan } from './review-plan.ts';
import { isSameBody, type ReviewState, readState, SUPERSEDED_BODY, stateOf } from './review-state.ts';
import { suggestionFor } from './suggestion.ts';

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
  const upkeep = planUpkeep(input, statements, earlier);

  const isSaid = new Set([...earlier.flatMap(({ standing }) => standing), ...upkeep.covered]);
  const isInBody = overflowBefore(current?.state);
  const unsaid = statements.filter((statement) => !isSaid.has(statement));
  const unplaced = unsaid.filter(({ anchor }) => anchor === undefined);
  const commentable = unsaid.filter(({ anchor }) => anchor !== undefined);
  const fresh = commentable.filter(({ fingerprint }) => !isInBody(fingerprint));
  const gathered = gatherComments(fresh, input.patches);
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

function findingsOf(statements: readonly Statement[]) {
  return statements.map(({ finding }) => finding);
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

/** Whether a finding stands in the body for want of room already: it is not promoted, that would be saying it twice. */
function overflowBefore(state: ReviewState | undefined): (fingerprint: string) => boolean {
  if (state === undefined) return () => false;
  if (state.overflow === 'many') return () => true;
  const names = new Set(state.overflow);
  return (fingerprint) => names.has(fingerprint);
}

/** GitHub allows one pending review a person, and a job cut off midway may have left it. A person's draft is not ours to clear. */
function planPending(own: OwnReviews): ReviewOperation[] {
  return own.reviews
    .filter(({ state, body, isByBot }) => state === 'PENDING' && (isByBot || readState(body) !== undefined))
    .map(({ id }) => ({ kind: 'clear-pending', reviewId: id }));
}

interface CurrentReview {
  readonly review: OwnReview;
  readonly state: ReviewState;
}

/** Our newest submitted review that nobody hid. */
function newestReview(own: OwnReviews): CurrentReview | undefined {
  for (const review of own.reviews.toReversed()) {
    const state = readState(review.body);
    const isShown = review.state !== 'PENDING' && !review.isMinimized;
    if (isShown && state !== undefined && state !== 'superseded') return { review, state };
  }
  return undefined;
}

interface BodyQuestion {
  readonly own: OwnReviews;
  readonly current: CurrentReview | undefined;
  readonly state: ReviewState;
  readonly comments: readonly PlannedComment[];
  readonly body: () => string;
  /** Nothing to say that is not said in comments already. */
  readonly isSilent: boolean;
}

/** A new review when there are new comments, or something for a body and none yet; else the newest one's body, if it changed. */
function planBody({ own, current, state, comments, body, isSilent }: BodyQuestion): ReviewOperation[] {
  if (comments.length > 0 || (current === undefined && !isSilent)) {
    const stale = own.reviews.filter((review) => {
      const before = readState(review.body);
      return (
        review.state !== 'PENDING' && !review.isMinimized && before !== undefined && before !== 'superseded'
      );
    });
    return [
      { kind: 'create-review', body: body(), comments },
      ...stale.map(
        ({ id }): ReviewOperation => ({ kind: 'update-body', reviewId: id, body: SUPERSEDED_BODY }),
      ),
    ];
  }
  if (current === undefined) return [];
  const isSameFindings = current.state.digest === state.digest;
  // At the same commit only findings count: times and hosts that come and go are not worth a write.
  if (isSameFindings && current.state.commit === state.commit) return [];
  const text = body();
  if (isSameFindings && isSameBody(text, current.review.body)) return [];
  return [{ kind: 'update-body', reviewId: current.review.id, body: text }];
}

interface Upkeep {
  readonly operations: readonly ReviewOperation[];
  /** Statements that earlier comments will say from now on, or whose line keeps its comment until somebody has looked. */
  readonly covered: readonly Statement[];
}

/** What becomes of the comments that stand there. */
function planUpkeep(
  input: ReviewInput,
  statements: readonly Statement[],
  earlier: readonly EarlierComment[],
): Upkeep {
  const unreached = unreachedLines(input.report);
  const said = new Set(earlier.flatMap(({ standing }) => standing));
  const fresh = Map.groupBy(
    statements.filter((statement) => statement.anchor !== undefined && !said.has(statement)),
    ({ finding, anchor }) => lineKey(finding.file, anchor?.last ?? finding.line),
  );
  const operations: ReviewOperation[] = [];
  const covered: Statement[] = [];
  for (const one of earlier) {
    const { comment, standing, vanished, isRepeated, isUntouched } = one;
    const key = comment.line === undefined ? '' : lineKey(comment.path, comment.line);
    const added = isUntouched && comment.side === 'RIGHT' ? (fresh.get(key) ?? []) : [];
    if (vanished > 0 && unreached.has(key)) {
      covered.push(...added.filter(({ finding }) => finding.rule === 'unreachable-link'));
    } else if (isRepeated) {
      if (isUntouched) operations.push({ kind: 'delete-comment', commentId: comment.id });
    } else if (standing.length + added.length === 0) {
      if (isUntouched) operations.push({ kind: 'delete-comment', commentId: comment.id });
      else if (comment.hasReplies && !comment.isResolved && comment.viewerCanResolve) {
        operations.push({ kind: 'resolve-thread', threadId: comment.threadId });
      }
    } else if (isUntouched && vanished + added.length > 0) {
      const body = editedBody(one, added, input, statements);
      operations.push({ kind: 'edit-comment', commentId: comment.id, body });
      covered.push(...added);
      fresh.delete(key);
    }
  }
  return { operations, covered };
}

/** An earlier comment with what is still so and what has come up on its line. */
function editedBody(
  { comment, standing }: EarlierComment,
  added: readonly Statement[],
  input: ReviewInput,
  statements: readonly Statement[],
): string {
  const all = [...standing, ...added];
  const { line, startLine = line } = comment;
  const range = line === undefined || startLine === undefined ? undefined : { first: startLine, last: line };
  const isHere = ({ finding }: Statement): boolean =>
    range !== undefined &&
    comment.side === 'RIGHT' &&
    finding.file === comment.path &&
    finding.line >= range.first &&
    finding.line <= range.last;
  const here = all.filter(isHere);
  const elsewhere = all.filter((statement) => !isHere(statement));
  // When its own line was mended, the comment speaks of the other lines, all of which it names.
  const lead = here.length > 0 ? here : elsewhere.slice(0, 1);
  return renderStatements(
    lead,
    elsewhere,
    { path: comment.path, range: here.length > 0 ? range : undefined },
    input,
    statements,
  );
}

function commentOf(one: Gathered, input: ReviewInput, statements: readonly Statement[]): PlannedComment {
  const { path, anchor } = one;
  const { first, last } = anchor;
  return {
    path,
    line: last,
    ...(first < last ? { startLine: first } : {}),
    body: renderStatements(one.statements, one.others, { path, range: anchor }, input, statements),
  };
}

function renderStatements(
  here: readonly Statement[],
  others: readonly Statement[],
  { path, range }: { readonly path: string; readonly range: LineRange | undefined },
  { report, texts, suggestions }: ReviewInput,
  statements: readonly Statement[],
): string {
  const text = suggestions ? texts.get(path) : undefined;
  // All that can be mended on these lines, whichever comment speaks of it: applying one suggestion outdates the others.
  const edits = statements.flatMap(({ finding }) =>
    finding.file === path && finding.edit ? [finding.edit] : [],
  );
  const suggestion =
    text === undefined || range === undefined ? undefined : suggestionFor(text, range, edits);
  return renderComment(findingsOf(here), {
    fingerprints: [...new Set([...here, ...others].map(({ fingerprint }) => fingerprint))],
    others: findingsOf(others),
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(report.repository === undefined ? {} : { repository: report.repository }),
  });
}
