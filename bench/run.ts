/**
 * `npm run bench` measures everything, `npm run bench -- start|review|read|sweep|crowd|schedule|memory|again|due` one part;
 * `-- read FOLDER` reads a real folder. Ours and what a user would pick instead run in turn, as whole processes, on loopback;
 * figures are medians. See README.md beside this file.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBench, type Part } from './bench.ts';
import { again } from './parts/again.ts';
import { crowd } from './parts/crowd.ts';
import { due } from './parts/due.ts';
import { lint } from './parts/lint.ts';
import { memory } from './parts/memory.ts';
import { read } from './parts/read.ts';
import { review } from './parts/review.ts';
import { schedule } from './parts/schedule.ts';
import { start } from './parts/start.ts';
import { sweep } from './parts/sweep.ts';

const PARTS: Readonly<Record<string, Part>> = {
  start,
  review,
  read,
  lint,
  sweep,
  crowd,
  schedule,
  memory,
  again,
  due,
};

const [wanted, argument] = process.argv.slice(2);
if (wanted !== undefined && PARTS[wanted] === undefined) {
  console.error(`There is no part ${wanted}; there are ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'deadwood-bench-'));
const bench = createBench(folder, Number(process.env.BENCH_ROUNDS ?? 5));
try {
  for (const [name, part] of Object.entries(PARTS)) {
    if (wanted === undefined || wanted === name) await part(bench, name === wanted ? argument : undefined);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
