import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Part } from '../bench.ts';
import { startCrowdedWeb } from '../crowded-web.ts';
import { writeLinks } from '../links.ts';
import { type Figures, measure, median, type Run, type Subject } from '../measure.ts';
import { lychee } from '../peers.ts';
import { figuresTable } from '../table.ts';

const LINKS = 5_000;

/** A GitHub-heavy list in a web that refuses who asks too often: what it takes, and how many good links are called broken. */
export const crowd: Part = async ({ folder, rounds, deadwood, peer }) => {
  const web = await startCrowdedWeb(LINKS);
  const notes = new Map<
    string,
    { readonly requests: number; readonly refused: number; readonly broken: number }
  >();
  const report = join(folder, 'crowd.json');
  const counted = (subject: Subject, brokenIn: (run: Run) => number): Subject => ({
    ...subject,
    prepare: async () => {
      await web.take();
      return web.environment;
    },
    finish: async (run) => {
      notes.set(subject.name, { ...(await web.take()), broken: brokenIn(run) });
    },
  });
  try {
    const shuffled = web.urls.toSorted((a, b) => hashOf(a) - hashOf(b));
    const { markdown } = writeLinks(folder, 'crowd', shuffled);
    const options = ['--no-lint', '--fail-on', 'never', '--quiet', '--json-file', report, markdown];
    const own = deadwood('deadwood, with a token', ...options);
    const withToken = { ...own, environment: { ...own.environment, GITHUB_TOKEN: 'ghs_bench' } };
    const lists = ['--no-progress', '--max-concurrency', '128', '--format', 'json', markdown];
    const figures: Figures[] = [
      ...(await measure([counted(withToken, () => brokenInReport(report))], { rounds })),
      // Minutes each: once.
      ...(await measure(
        [
          counted(deadwood('deadwood, without one', ...options), () => brokenInReport(report)),
          ...peer('lychee', await lychee(), ...lists).map((each) => counted(each, brokenInLychee)),
        ],
        { rounds: 1, warmsUp: false },
      )),
    ];
    const column = (key: 'requests' | 'refused' | 'broken') =>
      figures.map(({ name }) => String(notes.get(name)?.[key] ?? '?'));
    console.log(`\nA crowd at GitHub's door: ${LINKS} links, all good; ${figures.map(runsOf).join(', ')}`);
    const extra = {
      requests: column('requests'),
      'answered 429': column('refused'),
      'called broken': column('broken'),
    };
    console.log(figuresTable(figures, extra));
  } finally {
    await web.close();
  }
};

function runsOf({ seconds }: Figures): string {
  return `${seconds.length} ${seconds.length === 1 ? 'run' : 'runs'} (${median(seconds).toFixed(1)} s)`;
}

function brokenInReport(file: string): number {
  const { targets } = JSON.parse(readFileSync(file, 'utf8')) as { targets: { verdict: string }[] };
  return targets.filter(({ verdict }) => verdict !== 'alive').length;
}

function brokenInLychee({ output }: Run): number {
  const { errors, timeouts } = JSON.parse(output) as { errors: number; timeouts?: number };
  return errors + (timeouts ?? 0);
}

/** The same order each time, and no host's links together. */
function hashOf(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index += 1)
    hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  return hash;
}
