import { type Figures, median } from './measure.ts';

/** Rows of text in aligned columns: the first to the left, the others to the right. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
  const rule = widths.map((width) => '─'.repeat(width));
  return [line(header), rule, ...rows.map(line)].map((cells) => cells.join('  ').trimEnd()).join('\n');
}

/** Medians side by side, each with its ratio to the first row. */
export function figuresTable(
  figures: readonly Figures[],
  extra: Readonly<Record<string, readonly string[]>> = {},
): string {
  const base = median(figures[0]?.seconds ?? []);
  const rows = figures.map((figure, index) => [
    figure.name,
    `${median(figure.seconds).toFixed(3)} s`,
    `${Math.min(...figure.seconds).toFixed(3)}–${Math.max(...figure.seconds).toFixed(3)}`,
    index === 0 ? '1' : `${(median(figure.seconds) / base).toFixed(2)} ×`,
    figure.peakMegabytes === undefined ? '?' : `${figure.peakMegabytes.toFixed(0)} MB`,
    ...Object.values(extra).map((column) => column[index] ?? ''),
  ]);
  return table(['', 'median', 'min–max', 'ratio', 'peak memory', ...Object.keys(extra)], rows);
}
