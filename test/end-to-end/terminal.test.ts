import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { SEED_HOSTS, seedGitHub } from '../judge/support/seed-world.ts';
import { runCli } from '../support/bundle.ts';
import { createStandInGitHub } from '../support/web/authorities/github.ts';
import { page, status } from '../support/web/stand-in.ts';
import { type StandInWeb, startWeb } from '../support/web/web.ts';

interface Row {
  readonly url: string;
  readonly verdict: string;
  readonly replacement?: string;
}

const FIXTURE = new URL('../fixtures/judge/seed-page.json', import.meta.url);
const ROWS = JSON.parse(readFileSync(FIXTURE, 'utf8')) as readonly Row[];

describe('a page of 43 links in a terminal, without a token', { timeout: 120_000 }, () => {
  const cwd = mkdtempSync(join(tmpdir(), 'deadwood-terminal-'));
  let web: StandInWeb;
  before(async () => {
    const gitHub = createStandInGitHub(seedGitHub(ROWS.map(({ url }) => url)));
    web = await startWeb([...SEED_HOSTS, ...gitHub.hosts]);
    const lines = ROWS.map(({ url }, index) => `- [Link ${index}](${url}) - Said in a few words.`);
    writeFileSync(join(cwd, 'page.md'), `# Page\n\n${lines.join('\n')}\n`);
  });
  after(async () => {
    await web.close();
    rmSync(cwd, { recursive: true, force: true });
  });

  test('each has its verdict and stands at its exact place', async () => {
    const { exitCode } = await runCli(['page.md', '--format', 'json', '--output', 'out.json'], {
      cwd,
      environment: web.environment,
    });
    const { targets } = JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')) as {
      targets: (Row & { occurrences: object[] })[];
    };
    const rows = targets.map(({ url, verdict, replacement, occurrences }) => ({
      url,
      verdict,
      ...(replacement === undefined ? {} : { replacement }),
      occurrences,
    }));
    const expected = ROWS.map(({ url, verdict, replacement }, index) => ({
      url: new URL(url).href,
      verdict,
      ...(replacement === undefined ? {} : { replacement }),
      occurrences: [{ file: 'page.md', line: index + 3, column: `- [Link ${index}](`.length + 1 }],
    }));
    assert.deepEqual(rows, expected);
    assert.equal(exitCode, 1);
  });
});

test('with a history at a path, what was well is not asked again, and what was not is', {
  timeout: 120_000,
}, async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'deadwood-remembering-'));
  const web = await startWeb([
    { host: 'well.farm', handle: () => page('Well', '<p>All is well, and has been for years.</p>') },
    { host: 'gone.farm', handle: () => status(404) },
  ]);
  try {
    writeFileSync(
      join(cwd, 'page.md'),
      '# Page\n\n[Well](https://well.farm/), [gone](https://gone.farm/x)\n',
    );
    let hour = 0;
    const run = async (...args: readonly string[]) => {
      const before = web.requests.length;
      hour += 1;
      const environment = { ...web.environment, DEADWOOD_NOW: `2026-10-05T0${hour}:00:00Z*50` };
      const { exitCode } = await runCli(['page.md', '--no-lint', ...args], {
        cwd,
        environment,
      });
      const hosts = web.requests.slice(before).map(({ url }) => new URL(url).hostname);
      return [exitCode, [...new Set(hosts)].filter((host) => host !== 'archive.org').sort()];
    };
    const all = [1, ['gone.farm', 'well.farm']];
    assert.deepEqual(await run(), all);
    assert.equal(existsSync(join(cwd, 'seen.db')), false);
    assert.deepEqual(await run('--history', 'seen.db'), all);
    assert.deepEqual(await run('--history', 'seen.db'), [1, ['gone.farm']]);
    assert.deepEqual(await run(), all);
  } finally {
    await web.close();
    rmSync(cwd, { recursive: true, force: true });
  }
});

describe('what a newcomer may do wrong ends in a sentence', { timeout: 120_000 }, () => {
  const cwd = mkdtempSync(join(tmpdir(), 'deadwood-newcomer-'));
  before(() => {
    writeFileSync(join(cwd, 'README.md'), '# Hello\r\n\r\n[There](there.md)\r\n');
    writeFileSync(join(cwd, 'empty.md'), '');
    writeFileSync(join(cwd, 'latin.md'), Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a]));
    writeFileSync(
      join(cwd, 'large.md'),
      '- [Self](#self) and some words to fill the line.\n'.repeat(200_000),
    );
  });
  after(() => rmSync(cwd, { recursive: true, force: true }));

  const cases: readonly [string, readonly string[], number, RegExp, RegExp][] = [
    [
      'a wrong option',
      ['--per-hots', '4'],
      2,
      /^$/,
      /^deadwood: --per-hots: there is no such option; did you mean --per-host\?\n$/,
    ],
    [
      'a missing file',
      ['READNE.md'],
      2,
      /^$/,
      /^deadwood: READNE\.md: no such file or folder\. Did you mean README\.md\?\n$/,
    ],
    ['an empty file', ['empty.md', '--offline'], 0, /1 document · 0 links/, /^$/],
    [
      'a file that is not UTF-8',
      ['latin.md', '--offline'],
      2,
      /^$/,
      /^deadwood: latin\.md is not UTF-8 text \(line 1\)/,
    ],
    [
      'CRLF',
      ['README.md', '--offline'],
      1,
      /3:9 +error +This link leads to a file that is not in the repository/,
      /^$/,
    ],
    ['10 MB', ['large.md', '--offline', '--no-lint'], 1, /✖ 200,000 errors/, /^$/],
  ];
  for (const [name, args, code, stdout, stderr] of cases) {
    test(name, async () => {
      const spawned = await runCli(args, { cwd });
      assert.match(spawned.stdout.slice(-400), stdout);
      assert.match(spawned.stderr, stderr);
      assert.equal(spawned.exitCode, code);
    });
  }
});
