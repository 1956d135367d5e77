import assert from 'node:assert/strict';
import fs, { utimesSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { mock, test } from 'node:test';
import { SILENT_LOG } from '../../src/domain/ports.ts';
import { terminalJob } from '../../src/job.ts';
import { run } from '../../src/pipeline.ts';
import { renderJson } from '../../src/report/json.ts';
import { optionLayer } from '../../src/settings/layers.ts';
import { makeRepository } from '../discover/temporary-folder.ts';

const NAMES = ['README.md', 'docs/guide.md', 'docs/plants.mdx'];
const TEXTS = {
  'README.md':
    '# Garden\n\n- [Guide](docs/guide.md#tools)\n- [Gone](docs/gone.md)\n- <https://a.example.org/>\n',
  'docs/guide.md':
    '# Guide\n\n## Tools\n\n- [Up](../README.md#garden) [None](#none)\n- <https://a.test/>\n- <https://a.test>\n',
  'docs/plants.mdx':
    'Plants: <A href="https://b.test/" />, [tools](guide.md#tools)\n\n<!--deadwood ignore-->\n\n[x](y.md)\n',
};

interface Ran {
  /** Names of the documents that were opened. */
  readonly opened: readonly string[];
  readonly report: string;
}

/** One offline run over the folder, with the documents that it opens. */
async function runIn(cwd: string, options: Readonly<Record<string, unknown>>): Promise<Ran> {
  const opened = new Set<string>();
  const { openSync } = fs;
  mock.method(fs, 'openSync', (...args: Parameters<typeof openSync>) => {
    const name = String(args[0]).slice(cwd.length + 1);
    if (NAMES.includes(name)) opened.add(name);
    return openSync(...args);
  });
  syncBuiltinESMExports();
  try {
    const { report } = await run({
      job: terminalJob(),
      layer: optionLayer(new Map(Object.entries({ lint: false, ...options }))),
      surroundings: {
        environment: {},
        cwd,
        clock: { now: () => Date.parse('2026-10-05T06:17:00Z'), sleep: async () => {} },
        log: SILENT_LOG,
        workerUrl: new URL('../../src/faces/worker.ts', import.meta.url),
      },
      options: { offline: true, evidence: false, paths: [] },
    });
    return { opened: [...opened].sort(), report: [...renderJson(report)].join('') };
  } finally {
    mock.restoreAll();
    syncBuiltinESMExports();
  }
}

/** As if git had written its index some time after the files. */
function age(folder: string): void {
  const when = Date.now() / 1_000 + 10;
  utimesSync(join(folder, '.git', 'index'), when, when);
}

test('documents that are as an earlier run read them are not opened', async () => {
  const repository = await makeRepository(TEXTS);
  const cwd = repository.path;
  const history = join(cwd, '.git', 'history.db');
  age(cwd);
  const plain = await runIn(cwd, {});
  const first = await runIn(cwd, { history });
  const second = await runIn(cwd, { history });
  assert.deepEqual([plain.opened, first.opened, second.opened], [NAMES, NAMES, []]);
  assert.equal(first.report, plain.report);
  assert.equal(second.report, plain.report);

  await repository.write({ 'README.md': TEXTS['README.md'].replace('gone', 'guides') });
  const changed = await runIn(cwd, { history });
  assert.deepEqual(changed.opened, ['README.md']);
  assert.equal(changed.report, (await runIn(cwd, {})).report);
  assert.notEqual(changed.report, plain.report);

  await repository.git('commit', '--quiet', '--all', '--message', 'second');
  age(cwd);
  assert.deepEqual((await runIn(cwd, { history })).opened, []);
  // Texts are needed: for lint, and to take duplicates out.
  assert.deepEqual((await runIn(cwd, { history, duplicates: 'fix' })).opened, NAMES);
  assert.deepEqual((await runIn(cwd, { history, lint: true })).opened, NAMES);
});

test('a text whose line endings git converts is not taken for its blob', async () => {
  const repository = await makeRepository(TEXTS);
  const cwd = repository.path;
  const history = join(cwd, '.git', 'history.db');
  age(cwd);
  await runIn(cwd, { history });
  await repository.git('config', 'core.autocrlf', 'true');
  for (const name of NAMES) await repository.remove(name);
  await repository.git('checkout', '--quiet', '--', '.');
  age(cwd);
  assert.deepEqual((await runIn(cwd, { history })).opened, NAMES);
});
