import { type Progress, renderProgress } from '../report/progress.ts';

/** The part of a terminal's stream that a progress line needs. */
export interface LineStream {
  write(text: string): unknown;
  readonly columns?: number;
}

export interface ProgressLine {
  show(progress: Progress): void;
  /** Takes the line away; whatever is written next starts at the margin. */
  clear(): void;
}

/** More often than this nobody reads it. */
const INTERVAL_MS = 100;
const ERASE_LINE = '\r\u001b[2K';

/** One line that is written over and over, on a stream that is a terminal. */
export function createProgressLine(stream: LineStream, now: () => number): ProgressLine {
  let shownAtMs = Number.NEGATIVE_INFINITY;
  let isShown = false;
  return {
    show(progress) {
      if (now() - shownAtMs < INTERVAL_MS) return;
      shownAtMs = now();
      isShown = true;
      // The last column stays free: a terminal would break the line there.
      stream.write(ERASE_LINE + renderProgress(progress, (stream.columns ?? 80) - 1));
    },
    clear() {
      if (isShown) stream.write(ERASE_LINE);
      isShown = false;
    },
  };
}
