import type { LineRange } from '../domain/document.ts';

/**
 * Lines of `after` that are not in `before`, as ranges: for the rare document whose patch GitHub leaves out. A line counts
 * as old as often as it stands in `before`, wherever it stands: a moved line is not a new one.
 */
export function addedBetween(before: string, after: string): readonly LineRange[] {
  const left = new Map<string, number>();
  for (const line of linesOf(before)) left.set(line, (left.get(line) ?? 0) + 1);
  const ranges: { first: number; last: number }[] = [];
  for (const [index, line] of linesOf(after).entries()) {
    const copies = left.get(line) ?? 0;
    if (copies > 0) {
      left.set(line, copies - 1);
      continue;
    }
    const number = index + 1;
    const last = ranges.at(-1);
    if (last?.last === number - 1) last.last = number;
    else ranges.push({ first: number, last: number });
  }
  return ranges;
}

/** As git counts lines: by line feed, a carriage return belongs to the line. */
function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
