import { BACKSLASH, isSpace, PIPE, skipSpace, trimEnd } from './characters.ts';

/** GFM 4.10, read as cmark-gfm's table extension does. */

const DELIMITER_ROW = /^\|?[ \t\v\f]*:?-+:?[ \t\v\f]*(?:\|[ \t\v\f]*:?-+:?[ \t\v\f]*)*(?:\|[ \t\v\f]*)?\r?$/;

/** A trimmed cell: offsets into the row's text. */
export interface Cell {
  readonly from: number;
  readonly to: number;
}

export function isDelimiterRow(row: string): boolean {
  return DELIMITER_ROW.test(row);
}

/** Cells of a row; a pipe after a backslash divides nothing, not even in code. Never throws away a cell. */
export function splitRow(row: string): readonly Cell[] {
  const cells: Cell[] = [];
  const end = trimEnd(row, 0, row.length);
  let at = skipSpace(row, 0, end);
  if (row.charCodeAt(at) === PIPE) at = skipSpace(row, at + 1, end);
  while (at < end) {
    let next = at;
    while (next < end && !(row.charCodeAt(next) === PIPE && row.charCodeAt(next - 1) !== BACKSLASH))
      next += 1;
    cells.push({ from: at, to: trimEnd(row, at, next) });
    at = next + 1;
    while (at < end && isSpace(row.charCodeAt(at))) at += 1;
  }
  return cells;
}
