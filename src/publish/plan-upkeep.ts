import { type EarlierComment, unreachedLines } from './earlier-comments.ts';
import { MAX_ON_LINE } from './gather-comments.ts';
import { keyOf, type Statement } from './place-findings.ts';
import { renderStatements } from './render-statements.ts';
import type { ReviewInput } from './review-input.ts';
import type { ReviewOperation } from './review-plan.ts';

export interface Upkeep {
  readonly operations: readonly ReviewOperation[];
  /** Statements that earlier comments will say from now on, or whose line keeps its comment until somebody has looked. */
  readonly covered: readonly Statement[];
}

/** What becomes of the comments that stand there. */
export function planUpkeep(
  input: ReviewInput,
  statements: readonly Statement[],
  earlier: readonly EarlierComment[],
  /** False for what stands in the body already, for want of room. */
  isNew: (statement: Statement) => boolean,
): Upkeep {
  const unreached = unreachedLines(input.report);
  const said = new Set(earlier.flatMap(({ standing }) => standing));
  const fresh = Map.groupBy(
    statements.filter(
      (statement) => statement.anchor !== undefined && !said.has(statement) && isNew(statement),
    ),
    ({ finding, home, anchor }) => keyOf(finding.file, { ...home, line: anchor?.last ?? home.line }),
  );
  const operations: ReviewOperation[] = [];
  const covered: Statement[] = [];
  for (const one of earlier) {
    const { comment, standing, vanished, isRepeated, isUntouched } = one;
    const { line, side } = comment;
    const key = line === undefined ? '' : keyOf(comment.path, { side, line });
    const added = isUntouched ? (fresh.get(key) ?? []).slice(0, MAX_ON_LINE) : [];
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
  const isHere = ({ finding, home }: Statement): boolean =>
    range !== undefined &&
    home.side === comment.side &&
    finding.file === comment.path &&
    home.line >= range.first &&
    home.line <= range.last;
  const here = all.filter(isHere);
  const elsewhere = all.filter((statement) => !isHere(statement));
  // When its own line was mended, the comment speaks of the other lines, all of which it names.
  const lead = here.length > 0 ? here : elsewhere.slice(0, 1);
  return renderStatements(
    lead,
    elsewhere,
    { path: comment.path, side: comment.side, range: here.length > 0 ? range : undefined },
    input,
    statements,
  );
}
