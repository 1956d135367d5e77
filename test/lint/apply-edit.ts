import type { Edit } from '../../src/domain/finding.ts';

/** The text after one edit, read as the domain describes it: 1-based, end exclusive, whole lines with their ending. */
export function applyEdit(text: string, { span, text: replacement, deleteLine }: Edit): string {
  const lines = text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
  if (deleteLine === true) return [...lines.slice(0, span.line - 1), ...lines.slice(span.endLine)].join('');
  const offset = (line: number, column: number) => lines.slice(0, line - 1).join('').length + column - 1;
  return (
    text.slice(0, offset(span.line, span.column)) +
    replacement +
    text.slice(offset(span.endLine, span.endColumn))
  );
}
