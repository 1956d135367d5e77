import type { Edit } from '../domain/finding.ts';
import type { Span } from '../domain/link.ts';

/**
 * A document's text with edits made, and nothing else changed: BOM, line endings, trailing blanks stay as they are.
 *
 * Edits are given for the text as it is now; the order does not matter. Of two that overlap, the one that begins first
 * (the longer at the same place) is made and the other given back in `skipped`, as are those whose place is not in the
 * text. Line endings are LF, CRLF or a lone CR, as in CommonMark 0.31 section 2.1.
 */
export function applyEdits(
  text: string,
  edits: readonly Edit[],
): { readonly text: string; readonly skipped: readonly Edit[] } {
  const starts = lineStarts(text);
  const located: { start: number; end: number; edit: Edit }[] = [];
  const skipped: Edit[] = [];
  for (const edit of edits) {
    const range = edit.deleteLine
      ? wholeLines(starts, edit.span, text.length)
      : offsets(starts, edit.span, text);
    if (range === undefined) skipped.push(edit);
    else located.push({ ...range, edit });
  }
  located.sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, edit } of located) {
    if (start < done) {
      skipped.push(edit);
      continue;
    }
    pieces.push(text.slice(done, start), edit.deleteLine ? '' : edit.text);
    done = end;
  }
  pieces.push(text.slice(done));
  return { text: pieces.join(''), skipped };
}

/** Offset of the first code unit of each line, 0-based; a BOM belongs to no column. */
function lineStarts(text: string): readonly number[] {
  const starts = [text.charCodeAt(0) === 0xfeff ? 1 : 0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function offsets(starts: readonly number[], span: Span, text: string): Range | undefined {
  const first = starts[span.line - 1];
  const last = starts[span.endLine - 1];
  if (first === undefined || last === undefined) return undefined;
  const range = { start: first + span.column - 1, end: last + span.endColumn - 1 };
  const isInside =
    span.column >= 1 &&
    range.start <= range.end &&
    range.start <= (starts[span.line] ?? text.length) &&
    range.end <= (starts[span.endLine] ?? text.length);
  return isInside ? range : undefined;
}

function wholeLines(starts: readonly number[], span: Span, length: number): Range | undefined {
  const start = starts[span.line - 1];
  if (start === undefined || span.endLine < span.line || span.endLine > starts.length) return undefined;
  return { start, end: starts[span.endLine] ?? length };
}
