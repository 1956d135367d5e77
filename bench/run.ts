/**
 * `npm run bench` measures everything, `npm run bench -- start|read|sweep|memory|again` one part; `-- read FOLDER` reads a real
 * folder. Ours and what a user would pick instead run in turn, as whole processes, on loopback; figures are medians.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeCorpus } from './corpus.ts';
import { type Figures, measure, type Subject } from './measure.ts';
import { type Origins, startOrigins } from './origins.ts';
import { cmarkGfm, linkinator, lychee, type Peer } from './peers.ts';
import { figuresTable, table } from './table.ts';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const NODE = process.execPath;
const CLI = new URL('../dist/cli.js', import.meta.url).pathname;
const UNDICI = new URL('./bare-undici.ts', import.meta.url).pathname;
const LEZER = new URL('./lezer-alone.ts', import.meta.url).pathname;

const folder = mkdtempSync(join(tmpdir(), 'deadwood-bench-'));
const environment = { PATH: process.env.PATH, HOME: folder };

function deadwood(name: string, ...args: string[]): Subject {
  return { name, command: [NODE, CLI, ...args], cwd: folder, environment };
}

/** A peer's subject, or nothing with a line that says why. */
function peer(name: string, found: Peer, ...args: string[]): Subject[] {
  if ('missing' in found) {
    console.log(`left out: ${found.missing}`);
    return [];
  }
  return [{ name, command: [...found.command, ...args], cwd: folder, environment }];
}

async function start(): Promise<void> {
  const file = join(folder, 'one.md');
  writeFileSync(file, '# One\n\n- [Here](#one)\n- [There](https://deadwood.test/)\n');
  const subjects: Subject[] = [
    { name: 'node -e 0 (the limit)', command: [NODE, '-e', '0'], environment },
    deadwood('deadwood --version', '--version'),
    deadwood('deadwood --offline --no-lint, one file', '--offline', '--no-lint', file),
    deadwood('deadwood --offline, one file with lint', '--offline', file),
    ...peer('lychee --offline, one file', await lychee(), '--offline', '--no-progress', file),
    ...peer('linkinator --version', linkinator(), '--version'),
  ];
  console.log(`\nStart\n${figuresTable(await measure(subjects, ROUNDS))}`);
}

async function read(given?: string): Promise<void> {
  const corpus = given === undefined ? join(folder, 'wiki') : resolve(given);
  if (given === undefined) await writeCorpus(corpus);
  const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(corpus, name));
  const found = await lychee();
  const cmark = await cmarkGfm();
  const subjects: Subject[] = [
    deadwood(
      'deadwood --offline --no-lint: the whole job',
      '--offline',
      '--no-lint',
      '--fail-on',
      'never',
      '--quiet',
      corpus,
    ),
    ...peer(
      'lychee --offline --include-fragments',
      found,
      '--offline',
      '--include-fragments',
      '--no-progress',
      `${corpus}/**/*.md`,
    ),
    ...peer('lychee --dump: no check', found, '--dump', '--no-progress', `${corpus}/**/*.md`),
    ...('missing' in cmark
      ? []
      : peer('cmark-gfm to HTML', cmark, '-e', 'autolink', '-e', 'table', ...files)),
    { name: "lezer's parse alone, one thread", command: [NODE, LEZER, corpus], environment },
  ];
  console.log(`\nReading ${files.length} files\n${figuresTable(await measure(subjects, ROUNDS))}`);
}

/** Links over many hosts, as Markdown and as plain lines. */
function writeLinks(origins: Origins, links: number, hosts: number): { markdown: string; lines: string } {
  const urls = Array.from({ length: links }, (_, index) => origins.url(index % hosts, index));
  const [markdown, lines] = [join(folder, `links-${links}.md`), join(folder, `links-${links}.txt`)];
  writeFileSync(markdown, urls.map((url, index) => `- [Page ${index}](${url})\n`).join(''));
  writeFileSync(lines, urls.join('\n'));
  return { markdown, lines };
}

function sweepOf(markdown: string, ...more: string[]): string[] {
  return [
    '--no-lint',
    '--allow-private',
    '--fail-on',
    'never',
    '--quiet',
    '--concurrency',
    '256',
    '--per-host',
    '4',
    ...more,
    markdown,
  ];
}

async function sweep(): Promise<void> {
  const [links, hosts] = [10_000, 200];
  const origins = await startOrigins({ hosts, latencyMs: 20 });
  try {
    const { markdown, lines } = writeLinks(origins, links, hosts);
    const requests: number[] = [];
    const subjects: Subject[] = [
      deadwood('deadwood', ...sweepOf(markdown)),
      {
        name: 'bare undici, 4 a host, 256 in flight',
        command: [NODE, UNDICI, lines, '4', '256'],
        environment,
      },
      ...peer('lychee', await lychee(), '--no-progress', '--max-concurrency', '256', markdown),
      ...peer(
        'linkinator',
        linkinator(),
        markdown,
        '--markdown',
        '--concurrency',
        '256',
        '--verbosity',
        'error',
      ),
    ];
    const counted = subjects.map((subject, index) => ({
      ...subject,
      prepare: async () => {
        const before = await origins.takeRequests();
        const previous = (index + subjects.length - 1) % subjects.length;
        requests[previous] = before / links;
      },
    }));
    const figures = await measure(counted, Math.min(ROUNDS, 5));
    requests[subjects.length - 1] = (await origins.takeRequests()) / links;
    const perTarget = { 'requests a target': requests.map((count) => count.toFixed(2)) };
    console.log(`\nSweep: ${links} links, ${hosts} hosts, 20 ms\n${figuresTable(figures, perTarget)}`);
  } finally {
    await origins.close();
  }
}

async function memory(): Promise<void> {
  const hosts = 500;
  const origins = await startOrigins({ hosts, latencyMs: 1 });
  try {
    const figures: Figures[] = [];
    for (const links of [1_000, 10_000, 50_000, 150_000]) {
      const { markdown } = writeLinks(origins, links, hosts);
      const name = `${links.toLocaleString('en')} targets`;
      figures.push(...(await measure([deadwood(name, ...sweepOf(markdown))], 1)));
    }
    const rows = figures.map(({ name, seconds, peakMegabytes }) => {
      const links = Number(name.replaceAll(/\D/g, ''));
      const second = seconds[0] ?? 0;
      return [
        name,
        `${second.toFixed(1)} s`,
        `${((second / links) * 1e6).toFixed(0)} µs`,
        `${peakMegabytes?.toFixed(0)} MB`,
      ];
    });
    console.log(
      `\nMemory: one run each, after a warm-up\n${table(['', 'time', 'a target', 'peak memory'], rows)}`,
    );
  } finally {
    await origins.close();
  }
}

async function again(): Promise<void> {
  const [links, hosts] = [2_000, 100];
  const origins = await startOrigins({ hosts, latencyMs: 20 });
  try {
    const { markdown } = writeLinks(origins, links, hosts);
    const history = join(folder, 'history.db');
    const rows: string[][] = [];
    for (const name of ['first run', 'second run', 'third run']) {
      await origins.takeRequests();
      const startedAt = performance.now();
      const { spawnSync } = await import('node:child_process');
      const json = join(folder, 'again.json');
      spawnSync(NODE, [CLI, ...sweepOf(markdown, '--history', history, '--json-file', json)], {
        cwd: folder,
        env: environment,
      });
      const seconds = (performance.now() - startedAt) / 1_000;
      const { totals } = JSON.parse(readFileSync(json, 'utf8')) as { totals: { targets: number } };
      rows.push([
        name,
        String(totals.targets),
        String(await origins.takeRequests()),
        `${seconds.toFixed(2)} s`,
      ]);
    }
    console.log(`\nAgain, with a history\n${table(['', 'targets', 'requests', 'time'], rows)}`);
  } finally {
    await origins.close();
  }
}

const PARTS: Readonly<Record<string, (argument?: string) => Promise<void>>> = {
  start,
  read,
  sweep,
  memory,
  again,
};
const [wanted, argument] = process.argv.slice(2);
try {
  if (wanted !== undefined && PARTS[wanted] === undefined) {
    console.error(`There is no part ${wanted}; there are ${Object.keys(PARTS).join(', ')}.`);
    process.exitCode = 2;
  } else {
    for (const [name, part] of Object.entries(PARTS)) {
      if (wanted === undefined || wanted === name) await part(name === wanted ? argument : undefined);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
