import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { NODE, type Part, script } from '../bench.ts';
import { writeCorpus } from '../corpus.ts';
import { measure } from '../measure.ts';
import { cmarkGfm, lychee } from '../peers.ts';
import { figuresTable } from '../table.ts';

/** The whole offline job over a wiki: a made-up one of the measured one's shape, or the folder given. */
export const read: Part = async ({ folder, rounds, deadwood, peer }, given) => {
  const corpus = given === undefined ? join(folder, 'wiki') : resolve(given);
  if (given === undefined) await writeCorpus(corpus);
  const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(corpus, name));
  const found = await lychee();
  const cmark = await cmarkGfm();
  const globs = ['--no-progress', `${corpus}/**/*.md`];
  const quietly = ['--fail-on', 'never', '--quiet', corpus];
  const subjects = [
    deadwood('deadwood --offline --no-lint: the whole job', '--offline', '--no-lint', ...quietly),
    ...peer('lychee --offline --include-fragments', found, '--offline', '--include-fragments', ...globs),
    ...peer('lychee --dump: no check', found, '--dump', ...globs),
    ...peer('cmark-gfm to HTML', cmark, '-e', 'autolink', '-e', 'table', ...files),
    {
      name: "lezer's parse alone, one thread",
      command: [NODE, script('lezer-alone.ts'), corpus],
      environment: { PATH: process.env.PATH },
    },
  ];
  console.log(`\nReading ${files.length} files\n${figuresTable(await measure(subjects, { rounds }))}`);
};
