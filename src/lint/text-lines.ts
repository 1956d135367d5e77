/** Offsets of a text's lines as Markdown counts them: after a line feed, a carriage return, or both (CommonMark 0.31.2, 2.1). */
export interface TextLines {
  readonly text: string;
  /** Offset of each line's first character; the first is 0. */
  readonly starts: readonly number[];
}

export function linesOf(text: string): TextLines {
  const starts = [0];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1);
  }
  return { text, starts };
}

/** 1-based line and column → offset, kept inside the text. */
export function offsetAt({ text, starts }: TextLines, line: number, column: number): number {
  return Math.min((starts[line - 1] ?? text.length) + column - 1, text.length);
}

/** Offset → 1-based line and column. */
export function pointAt(
  { starts }: TextLines,
  offset: number,
): { readonly line: number; readonly column: number } {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** The line ending that the text's first line has; a line feed where there is none. */
export function lineEndingOf({ text, starts }: TextLines): string {
  const end = starts[1];
  if (end === undefined) return '\n';
  return text.charAt(end - 1) === '\n' && text.charAt(end - 2) === '\r' ? '\r\n' : text.charAt(end - 1);
}
