import { readFingerprints } from '../report/fingerprint.ts';
import type { RunReport } from '../report/model.ts';
import type { OwnComment, OwnReviews } from './own-reviews.ts';
import { keyOf, type Statement } from './place-findings.ts';

/** A comment of ours that stands there, with what has become of what it says. */
export interface EarlierComment {
  readonly comment: OwnComment;
  /** What it says and what is still so, in order of file and line. */
  readonly standing: readonly Statement[];
  /** How many of the things it says are gone. */
  readonly vanished: number;
  /** It repeats what an older comment says (two runs at once, a run cut off midway). */
  readonly isRepeated: boolean;
  /** Nobody resolved, hid or answered it: it is ours alone. */
  readonly isUntouched: boolean;
}

/** Our comments, oldest first, read against the findings of this run. */
export function readEarlierComments(
  own: OwnReviews,
  statements: readonly Statement[],
): readonly EarlierComment[] {
  const current = new Map(statements.map((statement) => [statement.fingerprint, statement]));
  const saidBefore = new Set<string>();
  const earlier: EarlierComment[] = [];
  for (const comment of own.comments) {
    const fingerprints = readFingerprints(comment.body);
    if (fingerprints === undefined) continue;
    const standing = fingerprints.flatMap((fingerprint) => current.get(fingerprint) ?? []);
    earlier.push({
      comment,
      standing,
      vanished: fingerprints.length - standing.length,
      isRepeated: standing.length > 0 && standing.every(({ fingerprint }) => saidBefore.has(fingerprint)),
      isUntouched: !comment.isMinimized && !comment.isResolved && !comment.hasReplies,
    });
    for (const { fingerprint } of standing) saidBefore.add(fingerprint);
  }
  return earlier;
}

/**
 * The lines of every target that this run could not reach, or was turned away from. What a comment said about such a line
 * may well still be so: it is not taken back before somebody has looked.
 */
export function unreachedLines(report: RunReport): ReadonlySet<string> {
  const lines = new Set<string>();
  for (const { verdict, occurrences } of report.targets) {
    if (verdict !== 'unreachable' && verdict !== 'blocked') continue;
    for (const { file, line } of occurrences) lines.add(keyOf(file, { side: 'RIGHT', line }));
  }
  return lines;
}
