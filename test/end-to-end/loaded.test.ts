import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runCli } from '../support/bundle.ts';
import { type Garden, markdown, openGarden } from '../support/garden.ts';

/** A word that stands more than once in the code of a dependency, or of a part of ours, and nowhere else in the bundle. */
const MARKS = {
  'octokit throttling': 'retryAfterBaseValue',
  undici: 'UND_ERR_INVALID_ARG',
  linkinator: 'linkinator',
  tldts: 'allowIcannDomains',
  micromark: 'micromark',
  yaml: 'YAMLParseError',
  re2js: 'RE2JSException',
  history: 'WITHOUT ROWID',
  'actions cache': 'ACTIONS_CACHE_SERVICE_V2',
} as const;

type Dependency = keyof typeof MARKS;

interface Loaded {
  readonly files: number;
  readonly kilobytes: number;
  readonly threads: number;
  readonly dependencies: readonly Dependency[];
}

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'deadwood-loaded-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

const recorder = new URL('../support/record-loads.ts', import.meta.url).href;
let recordings = 0;

function recording(): { readonly environment: Readonly<Record<string, string>>; loaded(): Loaded } {
  const file = join(folder, `loads-${++recordings}`);
  writeFileSync(file, '');
  return {
    environment: { NODE_OPTIONS: `--import=${recorder}`, DEADWOOD_TEST_LOADS: file },
    loaded: () => loadedFiles(readFileSync(file, 'utf8')),
  };
}

function loadedFiles(lines: string): Loaded {
  const loads = lines.split('\n').flatMap((line) => {
    const [thread, url] = line.split(' ');
    return url === undefined ? [] : [{ thread, path: fileURLToPath(url) }];
  });
  const texts = [...new Set(loads.map(({ path }) => path))].map((path) => readFileSync(path, 'utf8'));
  // Our own code speaks of others' once: only chunks with code of theirs count.
  const holds = (mark: string) => texts.some((text) => text.split(mark).length > 2);
  return {
    files: texts.length,
    kilobytes: Math.ceil(texts.reduce((sum, text) => sum + text.length, 0) / 1_000),
    threads: new Set(loads.map(({ thread }) => thread)).size - 1,
    dependencies: (Object.keys(MARKS) as Dependency[]).filter((name) => holds(MARKS[name])),
  };
}

async function loadedBy(...args: readonly string[]): Promise<Loaded> {
  const { environment, loaded } = recording();
  const { stderr } = await runCli(args, { cwd: folder, environment });
  assert.equal(stderr, '');
  return loaded();
}

describe('what a job does not need is not loaded', { timeout: 120_000 }, () => {
  test('nothing for the version', async () => {
    const { files, kilobytes, dependencies } = await loadedBy('--version');
    assert.deepEqual({ files, dependencies }, { files: 2, dependencies: [] });
    assert.ok(kilobytes < 40, `${kilobytes} kB`);
  });

  test('no API client, no web, no threads for a document without network', async () => {
    writeFileSync(
      join(folder, 'one.md'),
      markdown('# One', '', '- [Here](#one)', '- [There](https://a.test/)'),
    );
    const bare = await loadedBy('--offline', '--no-lint', 'one.md');
    assert.deepEqual([bare.dependencies, bare.threads], [[], 0]);
    assert.ok(bare.files <= 20 && bare.kilobytes < 800, `${bare.files} files, ${bare.kilobytes} kB`);
    const linted = await loadedBy('--offline', 'one.md');
    assert.deepEqual([linted.dependencies, linted.threads], [['micromark'], 0]);
    assert.ok(
      linted.files <= 38 && linted.kilobytes < 1_800,
      `${linted.files} files, ${linted.kilobytes} kB`,
    );
  });

  test('a review: neither history nor settings file nor threads', async () => {
    const garden: Garden = await openGarden();
    try {
      const base = { 'README.md': markdown('# Garden') };
      const number = garden.propose('topic', base, {
        'README.md': markdown('# Garden', '', '- [Spade](https://garden.tools/spade) - Digs.'),
      });
      const { environment, loaded } = recording();
      const { exitCode } = await garden.visit(number, { environment });
      const { dependencies, threads, files, kilobytes } = loaded();
      assert.deepEqual(
        [exitCode, dependencies, threads],
        [0, ['octokit throttling', 'undici', 'linkinator', 'tldts', 'micromark'], 0],
      );
      assert.ok(files <= 60 && kilobytes < 5_000, `${files} files, ${kilobytes} kB`);
    } finally {
      await garden.close();
    }
  });
});
