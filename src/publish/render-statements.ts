import type { Side } from '../discover/patch.ts';
import type { LineRange } from '../domain/document.ts';
import type { Finding } from '../domain/finding.ts';
import { renderComment } from '../report/review-body.ts';
import type { Gathered } from './gather-comments.ts';
import type { Statement } from './place-findings.ts';
import type { ReviewInput } from './review-input.ts';
import type { PlannedComment } from './review-plan.ts';
import { suggestionFor } from './suggestion.ts';

export function commentOf(
  one: Gathered,
  input: ReviewInput,
  statements: readonly Statement[],
): PlannedComment {
  const { path, side, anchor } = one;
  const { first, last } = anchor;
  return {
    path,
    side,
    line: last,
    ...(first < last ? { startLine: first } : {}),
    body: renderStatements(one.statements, one.others, { path, side, range: anchor }, input, statements),
  };
}

/** Where a comment stands; without a range its own lines were mended. */
export interface CommentPlace {
  readonly path: string;
  readonly side: Side;
  readonly range: LineRange | undefined;
}

/** The text of one comment: what is wrong on its lines, where else the same is, and what they become by a click. */
export function renderStatements(
  here: readonly Statement[],
  others: readonly Statement[],
  { path, side, range }: CommentPlace,
  { report, texts, suggestions }: ReviewInput,
  statements: readonly Statement[],
): string {
  // What is deleted cannot be replaced.
  const text = suggestions && side === 'RIGHT' ? texts.get(path) : undefined;
  // All that can be mended on these lines, whichever comment speaks of it: applying one suggestion outdates the others.
  const edits = statements.flatMap(({ finding }) =>
    finding.file === path && finding.edit ? [finding.edit] : [],
  );
  const suggestion =
    text === undefined || range === undefined ? undefined : suggestionFor(text, range, edits);
  return renderComment(findingsOf(here), {
    fingerprints: [...new Set([...here, ...others].map(({ fingerprint }) => fingerprint))],
    ...(side === 'LEFT'
      ? { brokenAt: findingsOf([...new Set([...here, ...others])]) }
      : { others: findingsOf(others) }),
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(report.repository === undefined ? {} : { repository: report.repository }),
  });
}

export function findingsOf(statements: readonly Statement[]): readonly Finding[] {
  return statements.map(({ finding }) => finding);
}
