import { type Bench, NODE, type Part, script } from '../bench.ts';
import { SWEEP_OPTIONS, writeLinks } from '../links.ts';
import { type Figures, measure, median, type Subject } from '../measure.ts';
import { startOrigins } from '../origins.ts';
import { lychee } from '../peers.ts';
import { table } from '../table.ts';

const HOSTS = 500;
const SIZES = [1_000, 10_000, 50_000, 150_000];
const PAGE_BYTES = [1_000, 16_000, 128_000];
const TARGETS_OF_PAGES = 10_000;

/** Time and memory over the number of targets: linear or better, in a bound that does not grow with pages or with time. */
export const memory: Part = async (bench) => {
  await overTargets(bench);
  await overPages(bench);
};

async function overTargets({ folder, rounds, deadwood, peer }: Bench): Promise<void> {
  const origins = await startOrigins({ hosts: HOSTS, latencyMs: 1 });
  const found = await lychee();
  try {
    const rows: string[][] = [];
    let before: { readonly links: number; readonly ours: Figures } | undefined;
    for (const links of SIZES) {
      const urls = Array.from({ length: links }, (_, index) => origins.url(index % HOSTS, index));
      const { markdown, lines } = writeLinks(folder, `memory-${links}`, urls);
      const limit: Subject = {
        name: 'bare undici',
        command: [NODE, script('bare-undici.ts'), lines, '4', '256'],
        environment: { PATH: process.env.PATH },
      };
      const [ours, undici, theirs] = await measure(
        [
          deadwood(`${links} targets`, ...SWEEP_OPTIONS, markdown),
          limit,
          ...peer('lychee', found, '--no-progress', '--max-concurrency', '256', markdown),
        ],
        { rounds, warmsUp: links <= 10_000 },
      );
      if (ours === undefined) continue;
      rows.push([
        links.toLocaleString('en'),
        ...ownCells(ours, links, before),
        ...peerCells(ours, undici),
        ...peerCells(ours, theirs),
      ]);
      before = { links, ours };
    }
    const header = [
      'targets',
      'time',
      'min–max',
      'a target',
      'time ÷ targets',
      'peak memory',
      'memory ÷ targets',
    ];
    console.log(`\nMemory: ${HOSTS} hosts, 1 ms; growth is against the row above, 1 is linear`);
    const peers = ['bare undici', 'lychee'].flatMap((name) => [name, 'ratio', 'its memory', 'ratio']);
    console.log(table([...header, ...peers], rows));
  } finally {
    await origins.close();
  }
}

/** The same number of targets, on pages of several sizes, as many in flight as unless told otherwise. */
async function overPages({ folder, rounds, deadwood, peer }: Bench): Promise<void> {
  const found = await lychee();
  const rows: string[][] = [];
  for (const pageBytes of PAGE_BYTES) {
    const origins = await startOrigins({ hosts: HOSTS, latencyMs: 1, pageBytes });
    try {
      const urls = Array.from({ length: TARGETS_OF_PAGES }, (_, index) => origins.url(index % HOSTS, index));
      const { markdown } = writeLinks(folder, `pages-${pageBytes}`, urls);
      const [ours, theirs] = await measure(
        [
          deadwood(`pages of ${pageBytes} bytes`, ...SWEEP_OPTIONS, '--concurrency', '64', markdown),
          ...peer('lychee', found, '--no-progress', '--max-concurrency', '64', markdown),
        ],
        { rounds },
      );
      const size = `${(pageBytes / 1_000).toFixed(0)} kB`;
      if (ours !== undefined)
        rows.push([size, ...ownCells(ours, TARGETS_OF_PAGES, undefined), ...peerCells(ours, theirs)]);
    } finally {
      await origins.close();
    }
  }
  console.log(`\nMemory over pages: ${TARGETS_OF_PAGES.toLocaleString('en')} targets, 64 in flight`);
  const cells = rows.map((row) => row.filter((_, column) => column !== 4 && column !== 6));
  console.log(
    table(
      ['a page', 'time', 'min–max', 'a target', 'peak memory', 'lychee', 'ratio', 'its memory', 'ratio'],
      cells,
    ),
  );
}

function ownCells(
  ours: Figures,
  links: number,
  before: { readonly links: number; readonly ours: Figures } | undefined,
): readonly string[] {
  const seconds = median(ours.seconds);
  const growth = (now: number, then: number) =>
    before === undefined ? '' : (now / then / (links / before.links)).toFixed(2);
  return [
    `${seconds.toFixed(2)} s`,
    `${Math.min(...ours.seconds).toFixed(2)}–${Math.max(...ours.seconds).toFixed(2)}`,
    `${((seconds / links) * 1e6).toFixed(0)} µs`,
    growth(seconds, median(before?.ours.seconds ?? [])),
    megabytes(ours.peakMegabytes),
    growth(ours.peakMegabytes ?? Number.NaN, before?.ours.peakMegabytes ?? Number.NaN),
  ];
}

function peerCells(ours: Figures, theirs: Figures | undefined): readonly string[] {
  if (theirs === undefined) return [];
  const seconds = median(theirs.seconds);
  return [
    `${seconds.toFixed(2)} s`,
    `${(median(ours.seconds) / seconds).toFixed(2)} ×`,
    megabytes(theirs.peakMegabytes),
    `${((ours.peakMegabytes ?? Number.NaN) / (theirs.peakMegabytes ?? Number.NaN)).toFixed(2)} ×`,
  ];
}

function megabytes(value: number | undefined): string {
  return value === undefined ? '?' : `${value.toFixed(0)} MB`;
}
