import { displayWidth } from './display-width.ts';
import { number, revealText } from './plain-text.ts';

/** How far a run is. */
export interface Progress {
  /** Targets with a verdict, of all known so far. */
  readonly done: number;
  readonly total: number;
  /** Hosts that still have targets waiting: their number, or their names (the slowest first). */
  readonly hostsWaiting: number | readonly string[];
  readonly ratePerSecond: number;
  /** Absent while nobody can tell. */
  readonly secondsLeft?: number;
}

const BAR_COLUMNS = 20;

/**
 * One line for a terminal, without line feed, at most `width` columns: parts are left out from the end until it fits.
 * `███████░░░░░░░░░░░░░ 1,234/3,000  41/s  2 min left  waiting for 3 hosts (a.example, …)`
 */
export function renderProgress(progress: Progress, width: number): string {
  const { done, total, ratePerSecond } = progress;
  const share = total > 0 ? Math.min(1, done / total) : 0;
  const filled = Math.floor(share * BAR_COLUMNS);
  const bar = '█'.repeat(filled) + '░'.repeat(BAR_COLUMNS - filled);
  const rate = ratePerSecond >= 10 ? number(Math.round(ratePerSecond)) : ratePerSecond.toFixed(1);
  const parts = [
    `${number(done)}/${number(total)}`,
    `${rate}/s`,
    timeLeft(progress.secondsLeft),
    waiting(progress.hostsWaiting),
  ];
  let line = '';
  for (const part of [bar, ...parts]) {
    if (part === '') continue;
    const longer = line === '' ? part : `${line}  ${part}`;
    if (displayWidth(longer) > width) break;
    line = longer;
  }
  return line;
}

function timeLeft(seconds: number | undefined): string {
  if (seconds === undefined || !Number.isFinite(seconds)) return '';
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s left`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min left` : `${(seconds / 3600).toFixed(1)} h left`;
}

function waiting(hosts: Progress['hostsWaiting']): string {
  const amount = typeof hosts === 'number' ? hosts : hosts.length;
  if (amount === 0) return '';
  const named = typeof hosts === 'number' ? [] : hosts.slice(0, 2).map(revealText);
  const names = named.length === 0 ? '' : ` (${named.join(', ')}${amount > named.length ? ', …' : ''})`;
  return `waiting for ${amount === 1 ? 'one host' : `${number(amount)} hosts`}${names}`;
}
