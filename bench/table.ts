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

/** Medians side by side: time with its ratio to the first row's, processor time, memory, and columns of the caller's. */
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
    figure.cpuSeconds.length === 0 ? '?' : `${median(figure.cpuSeconds).toFixed(2)} s`,
    figure.peakMegabytes === undefined ? '?' : `${figure.peakMegabytes.toFixed(0)} MB`,
    ...Object.values(extra).map((column) => column[index] ?? ''),
  ]);
  const header = ['', 'median', 'min–max', 'ratio', 'processor', 'peak memory', ...Object.keys(extra)];
  return table(header, rows);
}

export interface Bar {
  readonly name: string;
  readonly startMs: number;
  readonly endMs: number;
}

const CHART_COLUMNS = 60;

/** Bars over time, one a line: where a run's time went. */
export function waterfall(bars: readonly Bar[], endMs: number): string {
  const width = Math.max(...bars.map(({ name }) => name.length));
  const column = (ms: number) => Math.round((Math.min(ms, endMs) / endMs) * CHART_COLUMNS);
  return bars
    .map(({ name, startMs, endMs: barEndMs }) => {
      const [from, to] = [column(startMs), Math.max(column(barEndMs), column(startMs) + 1)];
      const drawn = `${' '.repeat(from)}${'█'.repeat(to - from)}`.padEnd(CHART_COLUMNS);
      return `${name.padEnd(width)}  ${drawn}  ${startMs.toFixed(0)}–${barEndMs.toFixed(0)} ms`;
    })
    .join('\n');
}
