import { lineAt } from '../diff.ts';
import {
  type Answer,
  type Context,
  notAccessible,
  notFound,
  paginate,
  Refusal,
  type Route,
} from '../http.ts';
import { filesOf, headShaOf, isCommitOf } from '../pulls.ts';
import type { Pull, Review, ReviewComment, State } from '../state.ts';
import { pullOf } from './pulls.ts';
import { commentBody, reviewBody } from './shapes.ts';

/** Source: https://docs.github.com/rest/pulls/reviews, and the behaviours its users report (one pending review; all or nothing). */

const BASE = '/repos/{owner}/{repo}/pulls/{pull_number}';
const MAX_BODY = 65_536;
/** 502 has been seen above this many comments in one review, and an abuse refusal above the second number. */
const MANY_COMMENTS = 30;
const TOO_MANY_COMMENTS = 50;

export const REVIEW_ROUTES: readonly Route[] = [
  { method: 'GET', template: `${BASE}/reviews`, permission: ['pull-requests', 'read'], handle: listReviews },
  {
    method: 'POST',
    template: `${BASE}/reviews`,
    permission: ['pull-requests', 'write'],
    handle: createReview,
  },
  {
    method: 'PUT',
    template: `${BASE}/reviews/{review_id}`,
    permission: ['pull-requests', 'write'],
    handle: updateReview,
  },
  {
    method: 'DELETE',
    template: `${BASE}/reviews/{review_id}`,
    permission: ['pull-requests', 'write'],
    handle: deleteReview,
  },
  {
    method: 'GET',
    template: `${BASE}/comments`,
    permission: ['pull-requests', 'read'],
    handle: listComments,
  },
  {
    method: 'PATCH',
    template: '/repos/{owner}/{repo}/pulls/comments/{comment_id}',
    permission: ['pull-requests', 'write'],
    handle: updateComment,
  },
  {
    method: 'DELETE',
    template: '/repos/{owner}/{repo}/pulls/comments/{comment_id}',
    permission: ['pull-requests', 'write'],
    handle: deleteComment,
  },
];

function isVisible(context: Context, review: Review): boolean {
  return review.state !== 'PENDING' || review.author === context.identity.login;
}

function listReviews(context: Context): Answer {
  const pull = pullOf(context);
  const reviews = [...context.state.reviews.values()].filter(
    (review) => review.pull === pull.number && isVisible(context, review),
  );
  const bodies = reviews.map((review) => reviewBody(context.state, review));
  return paginate(context, fill(context, `${BASE}/reviews`), bodies);
}

function listComments(context: Context): Answer {
  const pull = pullOf(context);
  const bodies = [...context.state.comments.values()]
    .filter(
      (comment) =>
        comment.pull === pull.number && reviewOfComment(context.state, comment)?.state !== 'PENDING',
    )
    .map((comment) => commentBody(context.state, comment));
  return paginate(context, fill(context, `${BASE}/comments`), bodies);
}

interface GivenComment {
  readonly path: string;
  readonly body: string;
  readonly line?: number;
  readonly side?: 'LEFT' | 'RIGHT';
  readonly start_line?: number;
  readonly start_side?: 'LEFT' | 'RIGHT';
  readonly position?: number;
}

const EVENTS = { COMMENT: 'COMMENTED', APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED' } as const;

function createReview(context: Context): Answer {
  const { state, identity } = context;
  const pull = pullOf(context);
  const given = context.body as {
    body?: string;
    event?: keyof typeof EVENTS;
    commit_id?: string;
    comments?: readonly GivenComment[];
  };
  const comments = given.comments ?? [];
  const commitSha = given.commit_id ?? headShaOf(state, pull);
  const own = [...state.reviews.values()].filter(
    (review) => review.pull === pull.number && review.author === identity.login,
  );
  if (own.some((review) => review.state === 'PENDING')) {
    throw unprocessable('User can only have one pending review per pull request');
  }
  if (!isCommitOf(state, pull, commitSha)) throw unprocessable('commit_id is not part of the pull request');
  if (given.event === 'COMMENT' && (given.body ?? '').trim() === '')
    throw unprocessable('Body cannot be blank');
  checkBody(given.body ?? '');
  if (comments.length > TOO_MANY_COMMENTS) throw unprocessable('was submitted too quickly');
  if (comments.length > MANY_COMMENTS) throw new Refusal(502, 'Server Error');
  const faults = [
    ...new Set(comments.flatMap((comment) => faultsOfComment(state, pull, commitSha, comment))),
  ];
  if (faults.length > 0) throw unprocessable(faults.join(', '));

  const review: Review = {
    id: state.nextId(),
    pull: pull.number,
    author: identity.login,
    state: given.event === undefined ? 'PENDING' : EVENTS[given.event],
    body: given.body ?? '',
    commitSha,
    isMinimized: false,
    submittedAt: given.event === undefined ? null : state.now(),
  };
  state.reviews.set(review.id, review);
  for (const comment of comments) addComment(state, review, comment);
  return { status: 200, body: reviewBody(state, review) };
}

/** Everything GitHub refuses a line comment for; it does not say which comment it was. */
function faultsOfComment(state: State, pull: Pull, commitSha: string, comment: GivenComment): string[] {
  if (comment.position !== undefined) return ['position is not understood by this forge: use line and side'];
  if (comment.body.trim() === '') return ["Body can't be blank"];
  if (comment.body.length > MAX_BODY) return ['Body is too long (maximum is 65536 characters)'];
  const file = filesOf(state, pull, commitSha).find((candidate) => candidate.path === comment.path);
  if (!file) return ['Path could not be resolved'];
  const side = comment.side ?? 'RIGHT';
  const last = comment.line === undefined ? undefined : file.patch && lineAt(file.patch, side, comment.line);
  if (!last) {
    return [
      "Pull request review thread line must be part of the diff, Pull request review thread diff hunk can't be blank",
    ];
  }
  if (comment.start_line === undefined) return [];
  if (comment.start_line >= (comment.line ?? 0) && (comment.start_side ?? side) === side) {
    return ['Pull request review thread start line must precede the end line.'];
  }
  const first = lineAt(file.patch as string, comment.start_side ?? side, comment.start_line);
  if (!first) return ['Pull request review thread start line must be part of the diff'];
  if (first.hunk !== last.hunk)
    return ['Pull request review thread start line must be part of the same hunk as the line.'];
  return [];
}

export function addComment(
  state: State,
  review: Review,
  comment: GivenComment,
  replyTo?: ReviewComment,
): ReviewComment {
  const id = state.nextId();
  const threadId = replyTo?.threadId ?? `PRRT_${id}`;
  if (!replyTo) state.threads.set(threadId, { id: threadId, pull: review.pull, isResolved: false });
  const at = state.now();
  const added: ReviewComment = {
    id,
    pull: review.pull,
    reviewId: review.id,
    author: review.author,
    body: comment.body,
    path: comment.path,
    side: comment.side ?? 'RIGHT',
    originalLine: comment.line ?? 0,
    originalStartLine: comment.start_line,
    startSide: comment.start_line === undefined ? undefined : (comment.start_side ?? comment.side ?? 'RIGHT'),
    commitSha: replyTo?.commitSha ?? review.commitSha,
    replyTo: replyTo?.id,
    threadId,
    createdAt: at,
    updatedAt: at,
    isMinimized: false,
  };
  state.comments.set(id, added);
  return added;
}

function updateReview(context: Context): Answer {
  const review = ownReview(context);
  const body = String(context.body.body);
  if (body.trim() === '') throw unprocessable('Body cannot be blank');
  checkBody(body);
  review.body = body;
  return { status: 200, body: reviewBody(context.state, review) };
}

function deleteReview(context: Context): Answer {
  const review = ownReview(context);
  if (review.state !== 'PENDING') throw unprocessable('Can not delete a non-pending pull request review');
  const { state } = context;
  state.reviews.delete(review.id);
  for (const comment of [...state.comments.values()])
    if (comment.reviewId === review.id) removeComment(state, comment);
  return { status: 200, body: reviewBody(state, review) };
}

function ownReview(context: Context): Review {
  const pull = pullOf(context);
  const review = context.state.reviews.get(Number(context.parameters.review_id));
  if (review?.pull !== pull.number || !isVisible(context, review)) throw notFound();
  if (review.author !== context.identity.login) throw notAccessible();
  return review;
}

function updateComment(context: Context): Answer {
  const comment = writableComment(context);
  const body = String(context.body.body);
  if (body.trim() === '') throw unprocessable("Body can't be blank");
  checkBody(body);
  comment.body = body;
  comment.updatedAt = context.state.now();
  return { status: 200, body: commentBody(context.state, comment) };
}

function deleteComment(context: Context): Answer {
  removeComment(context.state, writableComment(context));
  return { status: 204 };
}

/** A thread lives while it has comments; a review without comments and body is not shown any more. */
function removeComment(state: State, comment: ReviewComment): void {
  state.comments.delete(comment.id);
  const others = [...state.comments.values()];
  if (!others.some((other) => other.threadId === comment.threadId)) state.threads.delete(comment.threadId);
  const review = state.reviews.get(comment.reviewId);
  if (review?.body === '' && !others.some((other) => other.reviewId === review.id))
    state.reviews.delete(review.id);
}

function writableComment(context: Context): ReviewComment {
  const comment = context.state.comments.get(Number(context.parameters.comment_id));
  if (!comment) throw notFound();
  if (comment.author !== context.identity.login) throw notAccessible();
  return comment;
}

function reviewOfComment(state: State, comment: ReviewComment): Review | undefined {
  return state.reviews.get(comment.reviewId);
}

function checkBody(body: string): void {
  if (body.length > MAX_BODY) throw unprocessable('Body is too long (maximum is 65536 characters)');
}

function unprocessable(...errors: readonly string[]): Refusal {
  return new Refusal(422, 'Unprocessable Entity', errors);
}

function fill(context: Context, template: string): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => context.parameters[name] ?? '');
}
