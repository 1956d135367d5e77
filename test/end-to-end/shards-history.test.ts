import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { markdown } from '../support/garden.ts';
import { versioned } from '../support/web/versioned.ts';
import { openWeekly } from '../support/weekly.ts';

const WORDS = 'What grows here, when it is sown, and how much water it wants in a dry year. '.repeat(40);
/** Everything falls due in every run. */
const SETTINGS = { '.github/deadwood.yml': 'history-days: 0\nlint: false\nduplicates: off\n' };

test('several machines ask what one asks, and the history is what one would have written', {
  timeout: 300_000,
}, async () => {
  const gardens = versioned(
    /^garden-\d\.farm$/,
    Object.fromEntries(['/a', '/b', '/c'].map((path) => [path, `${path} ${WORDS}`])),
  );
  const weekly = await openWeekly([gardens]);
  const workspace = join(weekly.folder, 'workspace');
  mkdirSync(workspace);
  const urls = [0, 1, 2, 3, 4, 5].flatMap((index) =>
    ['a', 'b', 'c', 'gone'].map((path) => `https://garden-${index}.farm/${path}`),
  );
  const [alone, shared] = [join(weekly.folder, 'alone.db'), join(weekly.folder, 'shared.db')];
  const run = async (on: string, inputs: Readonly<Record<string, string>>) => {
    const { exitCode, stdout } = await weekly.report({ on, workspace, inputs });
    assert.equal(exitCode, 0, stdout);
    return gardens.answers
      .splice(0)
      .map(({ url, ifNoneMatch, status }) => `${url} ${ifNoneMatch ?? 'plainly'} ${status}`)
      .sort();
  };
  try {
    weekly.commit({
      ...SETTINGS,
      'README.md': markdown('# Gardens', '', ...urls.map((url) => `- [Bed](${url})`)),
    });
    for (const on of ['2026-10-05', '2026-10-12']) {
      const asked = await run(on, { history: alone });
      const askedByShards: string[] = [];
      for (const index of [1, 2, 3])
        askedByShards.push(...(await run(on, { history: shared, shard: `${index}/3` })));
      assert.deepEqual(askedByShards.sort(), asked);
      assert.deepEqual(await run(on, { history: shared, merge: 'deadwood-part-*' }), []);
      assert.equal(asked.filter((line) => line.endsWith(' 304')).length, on === '2026-10-05' ? 0 : 18);
      assert.deepEqual(rowsOf(shared), rowsOf(alone));
    }
  } finally {
    await weekly.close();
  }
});

/** Every row of the history, with the days of its times, and judgements without how long they took. */
function rowsOf(path: string) {
  const database = new DatabaseSync(path, { readOnly: true });
  const targets = database.prepare('SELECT * FROM target ORDER BY url').all();
  const failures = database.prepare('SELECT * FROM failure ORDER BY url, at').all();
  database.close();
  const plain = (name: string, value: unknown): unknown => {
    if (typeof value === 'number') return new Date(value).toISOString().slice(0, 10);
    if (name !== 'judgement') return value;
    const { durationMs: _, message, ...judgement } = JSON.parse(String(value));
    return { ...judgement, message: message.replace(/, \d+ s apart/, '') };
  };
  return [...targets, ...failures].map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(name, value)])),
  );
}
