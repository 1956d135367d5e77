import type { LineRange } from '../domain/document.ts';
import type { Edit } from '../domain/finding.ts';
import { applyEdits } from '../mend/mend.ts';

/**
 * The lines that `range` becomes when all `edits` in it are made: one string a line, without its line feed (a carriage
 * return stays, it is part of the line). `[]` removes the lines. Undefined when nothing would change, which GitHub refuses,
 * or when the change would not stay within the lines.
 */
export function suggestionFor(
  text: string,
  range: LineRange,
  edits: readonly Edit[],
): readonly string[] | undefined {
  const start = offsetOfLine(text, range.first);
  const end = offsetOfLine(text, range.last + 1);
  if (start === undefined || end === undefined || start === end) return undefined;
  const inside = edits.filter((edit) => {
    const lines = linesOfEdit(edit);
    return lines.first >= range.first && lines.last <= range.last;
  });
  const mended = applyEdits(text, inside).text;
  const before = text.slice(start, end);
  const after = mended.slice(start, mended.length - (text.length - end));
  if (after === before) return undefined;
  if (after === '') return [];
  const isWhole = after.endsWith('\n') === before.endsWith('\n');
  return isWhole ? after.replace(/\n$/, '').split('\n') : undefined;
}

/** Lines an edit touches; one that ends at the very beginning of a line takes whole lines and leaves that one alone. */
export function linesOfEdit({ span, deleteLine }: Edit): LineRange {
  const isWholeLines = !deleteLine && span.column === 1 && span.endColumn === 1 && span.endLine > span.line;
  return { first: span.line, last: isWholeLines ? span.endLine - 1 : span.endLine };
}

/** Offset at which a line (1-based, as git counts: by line feed) begins; the end of the text after the last one. */
function offsetOfLine(text: string, line: number): number | undefined {
  let offset = 0;
  for (let current = 1; current < line; current += 1) {
    const feed = text.indexOf('\n', offset);
    if (feed === -1) return current === line - 1 ? text.length : undefined;
    offset = feed + 1;
  }
  return offset;
}
