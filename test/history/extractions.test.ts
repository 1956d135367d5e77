import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { SILENT_LOG } from '../../src/domain/ports.ts';
import { APPLICATION_ID, MIGRATIONS } from '../../src/history/schema.ts';
import { openSightings, type Sightings } from '../../src/history/sightings.ts';

const DAY_MS = 86_400_000;
const START_MS = Date.parse('2026-10-05T06:17:00Z');
const folder = mkdtempSync(join(tmpdir(), 'deadwood-extractions-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const ID = 'a'.repeat(40);
const OTHER_ID = 'b'.repeat(40);
const ROW = Uint8Array.of(1, 2, 3);

function open<T>(path: string, work: (sightings: Sightings) => T, day = 0): T {
  const nowMs = START_MS + day * DAY_MS;
  const sightings = openSightings({ path, nowMs, historyDays: 7, log: SILENT_LOG });
  try {
    return work(sightings);
  } finally {
    sightings.close();
  }
}

/** The days on which rows were used last, by what was written. */
function usedDays(path: string): readonly number[] {
  const database = new DatabaseSync(path);
  const rows = database.prepare('SELECT used_at FROM extraction ORDER BY blob_id').all();
  database.close();
  return rows.map(({ used_at: at }) => (Number(at) - START_MS) / DAY_MS);
}

test('what a document says is found by its blob id, wherever it lies', () => {
  const path = join(folder, 'kept.db');
  open(path, (s) => s.keepExtraction(ID, 'docs/index.md', ROW));
  open(path, (s) => {
    assert.deepEqual(s.extraction(ID, 'docs/index.md'), ROW);
    assert.deepEqual(s.extraction(ID, 'moved.markdown'), ROW);
    assert.equal(s.extraction(OTHER_ID, 'docs/index.md'), undefined);
  });
});

test('not under another language, or by what is no id', () => {
  const path = join(folder, 'others.db');
  const ids = ['', 'a', ID.toUpperCase(), 'a'.repeat(64), `${ID}\n`];
  open(path, (s) => {
    for (const id of [ID, ...ids]) s.keepExtraction(id, 'docs/index.md', ROW);
  });
  assert.deepEqual(usedDays(path), [0]);
  open(path, (s) => {
    assert.equal(s.extraction(ID, 'docs/index.mdx'), undefined);
    for (const id of ids) assert.equal(s.extraction(id, 'docs/index.md'), undefined);
  });
});

test('a document with too much in it is not kept; text, or more than is ever written, is no row', () => {
  const path = join(folder, 'large.db');
  const large = new Uint8Array(16 * 1024 * 1024 + 1);
  open(path, (s) => s.keepExtraction(ID, 'a.md', large));
  assert.deepEqual(usedDays(path), []);
  open(path, (s) => s.keepExtraction(ID, 'a.md', ROW));
  for (const data of ['text', large]) {
    const database = new DatabaseSync(path);
    database.prepare('UPDATE extraction SET data = ?').run(data);
    database.close();
    assert.equal(
      open(path, (s) => s.extraction(ID, 'a.md')),
      undefined,
    );
  }
});

test('what is used stays, and is written once a week at most; what is not is forgotten', () => {
  const path = join(folder, 'forgotten.db');
  open(path, (s) => {
    s.keepExtraction(ID, 'a.md', ROW);
    s.keepExtraction(OTHER_ID, 'b.md', ROW);
  });
  open(path, (s) => s.keepExtraction(ID, 'a.md', undefined), 7);
  assert.deepEqual(usedDays(path), [0, 0]);
  open(path, (s) => s.keepExtraction(ID, 'a.md', undefined), 100);
  assert.deepEqual(usedDays(path), [100, 0]);
  open(path, (s) => s.forgetOlderThan(120), 130);
  open(path, (s) => {
    assert.deepEqual(s.extraction(ID, 'a.md'), ROW);
    assert.equal(s.extraction(OTHER_ID, 'b.md'), undefined);
  });
});

test('a file of the first schema keeps its targets and begins to remember documents', () => {
  const path = join(folder, 'first.db');
  const database = new DatabaseSync(path);
  database.exec(MIGRATIONS[0] ?? '');
  database.exec(`PRAGMA user_version = 1; PRAGMA application_id = ${APPLICATION_ID}`);
  database.exec(`INSERT INTO target VALUES ('https://a.test/', 1, 1, 1, 'alive', 'http-200', '{}', NULL)`);
  database.exec(`INSERT INTO extraction VALUES ('${ID}', 'docs/index.md', 1, '{}')`);
  database.close();
  open(path, (s) => {
    assert.equal(s.lastCheckedMs('https://a.test/'), 1);
    assert.equal(s.extraction(ID, 'docs/index.md'), undefined);
    s.keepExtraction(ID, 'docs/index.md', ROW);
  });
  assert.deepEqual(
    open(path, (s) => s.extraction(ID, 'docs/index.md')),
    ROW,
  );
});
