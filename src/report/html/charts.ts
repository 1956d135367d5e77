import { VERDICTS } from '../../domain/verdict.ts';
import type { RunCounts } from '../issue-model.ts';
import type { Totals } from '../model.ts';
import { day, number } from '../plain-text.ts';

/** Charts of numbers and verdict names alone, as inline SVG: nothing from outside is in them. */

/** One bar, as wide as the page, a part for each verdict. */
export function verdictBar({ verdicts, targets }: Totals): string {
  let x = 0;
  const parts = VERDICTS.filter((verdict) => verdicts[verdict] > 0).map((verdict) => {
    const width = (verdicts[verdict] / Math.max(1, targets)) * 1000;
    const part = `<rect class="v-${verdict}" x="${x.toFixed(2)}" y="0" width="${width.toFixed(2)}" height="20"><title>${verdict} ${number(verdicts[verdict])}</title></rect>`;
    x += width;
    return part;
  });
  const label = VERDICTS.filter((verdict) => verdicts[verdict] > 0).map(
    (verdict) => `${verdict} ${number(verdicts[verdict])}`,
  );
  return `<svg class="verdict-bar" role="img" aria-label="Verdicts: ${label.join(', ')}" viewBox="0 0 1000 20" preserveAspectRatio="none">${parts.join('')}</svg>`;
}

const WIDTH = 420;
const HEIGHT = 130;
/** Runs that fit side by side. */
const RUNS = 26;

/** Dead and suspect targets of the last runs as stacked bars, with the same numbers as a table for screen readers. */
export function trendSvg(trend: readonly RunCounts[]): string {
  const runs = trend
    .slice(-RUNS)
    .map(({ at, verdicts }) => ({ at: day(at), dead: verdicts.dead ?? 0, suspect: verdicts.suspect ?? 0 }));
  if (runs.length < 2) return '';
  const most = Math.max(1, ...runs.map(({ dead, suspect }) => dead + suspect));
  const step = WIDTH / runs.length;
  const height = (amount: number) => (amount / most) * HEIGHT;
  const bars = runs.map(({ at, dead, suspect }, index) => {
    const x = (index * step + step * 0.15).toFixed(1);
    const width = (step * 0.7).toFixed(1);
    const rect = (name: string, y: number, tall: number) =>
      `<rect class="v-${name}" x="${x}" y="${y.toFixed(1)}" width="${width}" height="${tall.toFixed(1)}"/>`;
    const title = `<title>${at}: ${number(dead)} dead, ${number(suspect)} suspect</title>`;
    const [low, high] = [height(dead), height(suspect)];
    return `<g>${title}${rect('dead', HEIGHT - low, low)}${rect('suspect', HEIGHT - low - high, high)}</g>`;
  });
  const last = runs.at(-1) ?? { at: '', dead: 0, suspect: 0 };
  const above = `<p class="scale"><span>most ${number(most)}</span><span>now ${number(last.dead + last.suspect)}</span></p>`;
  const below = `<p class="scale"><span>${runs[0]?.at}</span><span>${last.at}</span></p>`;
  const rows = runs.map(
    ({ at, dead, suspect }) => `<tr><td>${at}</td><td>${dead}</td><td>${suspect}</td></tr>`,
  );
  return `${above}<svg class="trend" aria-hidden="true" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none">${bars.join('')}</svg>${below}
<table class="for-readers"><caption>Dead and suspect targets by run</caption><thead><tr><th>run</th><th>dead</th><th>suspect</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
