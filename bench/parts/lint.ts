import type { Part } from '../bench.ts';
import { type Cost, createMeter, LENGTHS, LIMIT_MS, STEPS, TEXT_NAMES } from '../lint-growth.ts';
import { table } from '../table.ts';

/** Below that a step is of no interest, however it grows. */
const WORTH_TELLING_MS = 30;
/** Twice the text may take twice the time, and somewhat more by chance. */
const LINEAR = 2.7;

/**
 * Which steps of lint are not linear in the text: the parser and each rule, on an ordinary text and on those that are made to be slow.
 * Takes some minutes; a text's name as the argument looks at that one alone.
 */
export const lint: Part = async (_, argument) => {
  const meter = createMeter();
  const rows: string[][] = [];
  let linear = 0;
  try {
    for (const shape of argument === undefined ? TEXT_NAMES : [argument]) {
      for (const step of STEPS) {
        const costs: Cost[] = [];
        for (const length of LENGTHS) {
          const cost = await meter.measure({ shape, length, step });
          costs.push(cost);
          if (cost.ms >= LIMIT_MS) break;
        }
        if (isLinear(costs)) linear += 1;
        else rows.push([step, shape, ...LENGTHS.map((_, index) => cellOf(costs[index])), factorOf(costs)]);
        // Without a tree no rule can be asked.
        if (step === 'parser' && costs.some(({ ms }) => ms >= LIMIT_MS)) break;
      }
      process.stderr.write(`\r\x1b[K${shape}`);
    }
  } finally {
    process.stderr.write('\r\x1b[K');
    await meter.close();
  }
  const header = [
    'not linear',
    'text',
    ...LENGTHS.map((length) => length.toLocaleString('en')),
    '× on doubling',
  ];
  console.log(
    `\nLint: milliseconds of processor time; ${linear} pairs of a step and a text are linear, or nothing`,
  );
  console.log(table(header, rows));
};

function isLinear(costs: readonly Cost[]): boolean {
  const last = costs.at(-1)?.ms ?? 0;
  return last < LIMIT_MS && (last < WORTH_TELLING_MS || growthOf(costs) < LINEAR);
}

/** Of the last doubling. */
function growthOf(costs: readonly Cost[]): number {
  const factors = costs.slice(1).map(({ ms }, index) => ms / Math.max(1, costs[index]?.ms ?? 1));
  return factors.at(-1) ?? 0;
}

function factorOf(costs: readonly Cost[]): string {
  return (costs.at(-1)?.ms ?? 0) >= LIMIT_MS ? '' : growthOf(costs).toFixed(1);
}

function cellOf(cost: Cost | undefined): string {
  if (cost === undefined) return '';
  return cost.ms >= LIMIT_MS ? 'ended' : cost.ms.toFixed(0);
}
