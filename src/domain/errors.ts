/**
 * Deadwood cannot do its job: what happened, to which thing, what to do next — one sentence each. Thrown only when *we*
 * cannot go on (a dead link is a finding, never a throw); caught once, by the face, which prints the message without a
 * stack and ends with exit code 2.
 */
export class DeadwoodError extends Error {
  override readonly name = 'DeadwoodError';
}
