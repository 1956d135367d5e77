import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { GFM, parser } from '@lezer/markdown';
import { extract } from '../src/extract/extract.ts';
import { readSources } from '../src/reading/pool.ts';
import { writeCorpus } from './corpus.ts';
import { median } from './measure.ts';
import { table } from './table.ts';

/**
 * What reading alone costs, within one process: our extraction on this thread and on two worker threads beside lezer's parse alone.
 * `node bench/read.ts [FOLDER]`; for whole processes and peers see `npm run bench -- read`.
 */
export interface ReadFigure {
  readonly name: string;
  /** Seconds of the first run, cold, and the median of the others. */
  readonly firstSeconds: number;
  readonly seconds: number;
  readonly megabytesPerSecond: number;
  /** Links found in one run; undefined where none are looked for. */
  readonly links?: number;
}

const ROUNDS = 6;
const workerUrl = new URL('../src/faces/worker.ts', import.meta.url);

export async function benchRead(folder: string): Promise<readonly ReadFigure[]> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.md'),
  );
  const texts = paths.map((path) => readFileSync(join(folder, path), 'utf8'));
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const gfm = parser.configure(GFM);
  const subjects: Readonly<Record<string, () => number | undefined | Promise<number>>> = {
    'extract, this thread': () => texts.reduce((sum, text) => sum + extract('x.md', text).links.length, 0),
    'two threads, files': async () => {
      let links = 0;
      const sources = paths.map((path) => ({ path, file: path }));
      for await (const result of readSources(sources, { workerUrl, cwd: folder, threads: 2 })) {
        if ('extraction' in result) links += result.extraction.links.length;
      }
      return links;
    },
    "lezer's GFM parse alone": () => {
      for (const text of texts) gfm.parse(text);
      return undefined;
    },
  };
  const figures: ReadFigure[] = [];
  for (const [name, run] of Object.entries(subjects)) {
    const seconds: number[] = [];
    let links: number | undefined;
    for (let round = 0; round < ROUNDS; round += 1) {
      const startedAt = performance.now();
      links = await run();
      seconds.push((performance.now() - startedAt) / 1000);
    }
    const [firstSeconds = Number.NaN, ...others] = seconds;
    const usual = median(others);
    const counted = links === undefined ? {} : { links };
    figures.push({ name, firstSeconds, seconds: usual, megabytesPerSecond: megabytes / usual, ...counted });
  }
  return figures;
}

if (import.meta.main) {
  const given = process.argv[2];
  const folder = given === undefined ? mkdtempSync(join(tmpdir(), 'deadwood-read-')) : resolve(given);
  if (given === undefined) await writeCorpus(folder);
  const rows = (await benchRead(folder)).map(({ name, firstSeconds, seconds, megabytesPerSecond, links }) => [
    name,
    firstSeconds.toFixed(2),
    seconds.toFixed(2),
    megabytesPerSecond.toFixed(0),
    links === undefined ? '' : String(links),
  ]);
  console.log(table(['', 'first, s', 'median, s', 'MB/s', 'links'], rows));
  if (given === undefined) rmSync(folder, { recursive: true });
}
