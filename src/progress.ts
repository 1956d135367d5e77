import type { Clock } from './domain/ports.ts';
import type { Progress } from './report/progress.ts';

/** Counts a run while it goes on, for whoever watches. */
export interface RunProgress {
  found(targets: number): void;
  done(targets: number): void;
}

/** Rates are told over the last seconds, not since the beginning: that is what people feel. */
const WINDOW_MS = 5_000;

export function openProgress(
  clock: Clock,
  show: ((progress: Progress) => void) | undefined,
  hostsWaiting: () => Progress['hostsWaiting'],
): RunProgress {
  let total = 0;
  let done = 0;
  const marks: { readonly atMs: number; readonly done: number }[] = [];
  const tell = () => {
    const nowMs = clock.now();
    const last = marks.at(-1);
    if (last === undefined || nowMs - last.atMs > 250) marks.push({ atMs: nowMs, done });
    while (marks.length > 2 && nowMs - (marks[0]?.atMs ?? nowMs) > WINDOW_MS) marks.shift();
    const first = marks[0] ?? { atMs: nowMs, done: 0 };
    const seconds = Math.max(0.25, (nowMs - first.atMs) / 1_000);
    const ratePerSecond = (done - first.done) / seconds;
    show?.({
      done,
      total,
      hostsWaiting: hostsWaiting(),
      ratePerSecond,
      ...(ratePerSecond > 0 ? { secondsLeft: (total - done) / ratePerSecond } : {}),
    });
  };
  return {
    found(targets) {
      total += targets;
      if (show !== undefined) tell();
    },
    done(targets) {
      done += targets;
      if (show !== undefined) tell();
    },
  };
}
