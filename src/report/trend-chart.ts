import type { RunCounts } from './issue-model.ts';
import { day } from './plain-text.ts';

/** Runs that the chart shows. */
const RUNS = 12;

/** Targets that are rot in one run: dead and suspect. */
export function rotOf({ verdicts }: RunCounts): number {
  return (verdicts.dead ?? 0) + (verdicts.suspect ?? 0);
}

/**
 * Rot over the last twelve runs as a Mermaid chart, which GitHub draws, with the numbers in words below it for those who
 * do not see the chart; '' with fewer than two runs. Numbers and dates alone: nothing from outside is in it.
 */
export function trendChart(trend: readonly RunCounts[]): string {
  const runs = trend.slice(-RUNS);
  if (runs.length < 2) return '';
  const rot = runs.map(rotOf);
  const days = runs.map(({ at }) => day(at).slice(5));
  const top = Math.max(4, ...rot);
  return `\`\`\`mermaid
xychart-beta
  title "Dead and suspect links, last ${runs.length} runs"
  x-axis [${days.map((each) => `"${each}"`).join(', ')}]
  y-axis "targets" 0 --> ${top}
  bar [${rot.join(', ')}]
\`\`\`

In numbers: ${rot.join(', ')}.
`;
}
