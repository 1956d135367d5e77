import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NODE, type Part } from '../bench.ts';
import { measure } from '../measure.ts';
import { linkinator, lychee, markdownLinkCheck } from '../peers.ts';
import { figuresTable } from '../table.ts';

/**
 * What it takes to be there: nothing but the version, then the whole of one small document without network. `first run` has an
 * empty cache of compiled code.
 */
export const start: Part = async (bench) => {
  const { folder, deadwood, peer, rounds } = bench;
  const file = join(folder, 'one.md');
  writeFileSync(file, '# One\n\n- [Here](#one)\n- [There](https://deadwood.test/)\n');
  const environment = { PATH: process.env.PATH };
  const offline = ['--offline', file];
  const subjects = [
    { name: 'node -e 0 (the limit)', command: [NODE, '-e', '0'], environment },
    deadwood('deadwood --version', '--version'),
    deadwood('deadwood --offline, one file', ...offline),
    {
      ...deadwood('deadwood --offline, one file, first run', ...offline),
      prepare: () => ({ NODE_DISABLE_COMPILE_CACHE: '1' }),
    },
    deadwood('deadwood --offline --no-lint, one file', '--no-lint', ...offline),
    ...peer('lychee --offline, one file', await lychee(), '--no-progress', ...offline),
    ...peer('linkinator --version', linkinator(), '--version'),
    ...peer('markdown-link-check --version', await markdownLinkCheck(), '--version'),
  ];
  const figures = await measure(subjects, { rounds: Math.max(rounds, 11) });
  console.log(`\nStart\n${figuresTable(figures)}`);
};
