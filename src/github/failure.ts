/**
 * What kind of “no” GitHub (or the way to it) said: the publishing steps degrade by it, so it is a closed list.
 *
 * `forbidden` 401/403 without a rate limit, GraphQL FORBIDDEN · `not-found` 404 (also: a private thing the token may not
 * see) · `gone` 410, issues switched off · `conflict` 409 · `invalid` 422 · `rate-limited` 403/429 with a limit ·
 * `unavailable` 5xx, time-out, network · `deadline` our own run was over before we asked · `budget` our own run had asked
 * as often as it may · `other`
 */
export type FailureKind =
  | 'forbidden'
  | 'not-found'
  | 'gone'
  | 'conflict'
  | 'invalid'
  | 'rate-limited'
  | 'unavailable'
  | 'deadline'
  | 'budget'
  | 'other';

/** A request to GitHub that came to nothing. The message never holds the token: octokit redacts it, and we drop the request. */
export class GitHubFailure extends Error {
  override readonly name = 'GitHubFailure';
  readonly kind: FailureKind;
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  /** What was asked: `POST /repos/o/r/pulls/7/reviews`, `graphql ResolveThread`. */
  readonly operation: string;

  constructor(kind: FailureKind, status: number, operation: string, message: string, cause?: unknown) {
    super(`${operation}: ${message}`, cause === undefined ? undefined : { cause });
    this.kind = kind;
    this.status = status;
    this.operation = operation;
  }
}

/** The failure of one of these kinds, or undefined: for `if (failureAmong(error, ['forbidden'])) …`. */
export function failureAmong(error: unknown, kinds: readonly FailureKind[]): GitHubFailure | undefined {
  return error instanceof GitHubFailure && kinds.includes(error.kind) ? error : undefined;
}
