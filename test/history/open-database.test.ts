import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, beforeEach, describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { DeadwoodError } from '../../src/domain/errors.ts';
import { openDatabase } from '../../src/history/open-database.ts';
import { APPLICATION_ID, MIGRATIONS, SCHEMA_VERSION } from '../../src/history/schema.ts';
import { openSightings } from '../../src/history/sightings.ts';

/** Written by the program of that schema: three weekly runs, two thirds of a death, a move, a document. */
const SCHEMA_2 = fileURLToPath(new URL('../fixtures/history/schema-2.db', import.meta.url));
const NOW_MS = Date.parse('2026-10-26T06:17:00Z');

const folder = mkdtempSync(join(tmpdir(), 'deadwood-open-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const warnings: string[] = [];
const log = { debug() {}, info() {}, warning: (message: string) => void warnings.push(message) };
beforeEach(() => {
  warnings.length = 0;
});

const open = (path: string) =>
  openSightings({
    path,
    nowMs: NOW_MS,
    historyDays: 7,
    log,
  });

describe('an older file is brought up to date', () => {
  test('one of schema 2 keeps all that it knew', () => {
    const path = join(folder, 'schema-2.db');
    copyFileSync(SCHEMA_2, path);
    const sightings = open(path);
    assert.deepEqual(
      ['good', 'gone', 'moved'].map((name) => sightings.past(`https://${name}.test/`)),
      [
        {
          url: 'https://good.test/',
          firstSeenAt: '2026-10-05T06:17:00.000Z',
          lastAliveAt: '2026-10-19T06:17:00.000Z',
          lastVerdict: 'alive',
          lastReason: 'http-200',
          earlierVerdict: 'alive',
          lastCheckedAt: '2026-10-19T06:17:00.000Z',
          failures: [],
        },
        {
          url: 'https://gone.test/',
          firstSeenAt: '2026-10-05T06:17:00.000Z',
          lastVerdict: 'dead',
          lastReason: 'three-strikes',
          earlierVerdict: 'dead',
          lastCheckedAt: '2026-10-19T06:17:00.000Z',
          failures: [
            { at: '2026-10-05T06:17:00.000Z', reason: 'timeout' },
            { at: '2026-10-12T06:17:00.000Z', reason: 'timeout' },
            { at: '2026-10-19T06:17:00.000Z', reason: 'three-strikes' },
          ],
        },
        {
          url: 'https://moved.test/',
          firstSeenAt: '2026-10-05T06:17:00.000Z',
          lastAliveAt: '2026-10-19T06:17:00.000Z',
          lastVerdict: 'moved',
          lastReason: 'http-301',
          earlierVerdict: 'moved',
          lastCheckedAt: '2026-10-19T06:17:00.000Z',
          failures: [],
          replacement: 'https://moved.test/new',
        },
      ],
    );
    assert.deepEqual(
      sightings.earlierRuns(12).map(({ startedAt }) => startedAt.slice(0, 10)),
      ['2026-10-05', '2026-10-12', '2026-10-19'],
    );
    // Rows of documents are written anew: they say more than they did.
    assert.equal(sightings.extraction('0123456789abcdef0123456789abcdef01234567', 'README.md'), undefined);
    assert.equal(sightings.validatorsOf('https://good.test/'), undefined);
    sightings.record({
      url: 'https://good.test/',
      verdict: 'alive',
      reason: 'http-200',
      message: '200 on GET',
      checkedBy: 'web',
      attempts: 1,
      durationMs: 7,
      remarks: [],
      validators: { etag: '"1"', readAt: '2026-10-26T06:17:00.000Z' },
    });
    sightings.close();
    const again = open(path);
    assert.deepEqual(again.validatorsOf('https://good.test/'), {
      etag: '"1"',
      readAt: '2026-10-26T06:17:00.000Z',
    });
    again.close();
    assert.deepEqual(warnings, []);
  });

  test('from every version there has been it comes to the same tables as a new one', () => {
    const shapeOf = (database: DatabaseSync) => {
      const columns = database
        .prepare(
          `SELECT t.name AS "table", c.name AS "column", c.type, c."notnull", c.pk
           FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table' ORDER BY 1, c.cid`,
        )
        .all();
      const { user_version: version } = database.prepare('PRAGMA user_version').get() ?? {};
      database.close();
      return { version, columns: columns.map((row) => ({ ...row })) };
    };
    const fresh = shapeOf(openDatabase(':memory:', log));
    assert.equal(fresh.version, SCHEMA_VERSION);
    for (let version = 1; version < SCHEMA_VERSION; version++) {
      const path = join(folder, `from-${version}.db`);
      const old = new DatabaseSync(path);
      for (const migration of MIGRATIONS.slice(0, version)) old.exec(migration);
      old.exec(`PRAGMA user_version = ${version}; PRAGMA application_id = ${APPLICATION_ID}`);
      old.close();
      assert.deepEqual(shapeOf(openDatabase(path, log)), fresh, `from ${version}`);
    }
    assert.deepEqual(warnings, []);
  });

  test('by one of several runs that open it at once', async () => {
    const path = join(folder, 'at-once.db');
    copyFileSync(SCHEMA_2, path);
    const opener = `
      import { openDatabase } from '${new URL('../../src/history/open-database.ts', import.meta.url).href}';
      const log = { debug() {}, info() {}, warning(message) { console.error(message); } };
      console.log('about to open it');
      openDatabase(process.argv[1], log).close();`;
    // All of them find the old version, and wait for each other.
    const holder = new DatabaseSync(path);
    holder.exec('BEGIN IMMEDIATE');
    const runs = Array.from({ length: 4 }, () =>
      spawn(process.execPath, ['--input-type=module', '--eval', opener, path], {
        stdio: ['ignore', 'pipe', 'inherit'],
      }),
    );
    const codes = runs.map(async (run) => (await once(run, 'exit'))[0]);
    await Promise.all(runs.map((run) => once(run.stdout, 'data')));
    await setTimeout(500);
    holder.exec('ROLLBACK');
    holder.close();
    assert.deepEqual(await Promise.all(codes), [0, 0, 0, 0]);
    assert.equal(existsSync(`${path}.set-aside`), false);
    const sightings = open(path);
    assert.equal(sightings.past('https://gone.test/')?.failures.length, 3);
    sightings.close();
    assert.deepEqual(warnings, []);
  });
});

test('a file that another program holds is no damaged one: it is left alone, and said', () => {
  const path = join(folder, 'held.db');
  copyFileSync(SCHEMA_2, path);
  const holder = new DatabaseSync(path);
  holder.exec('BEGIN EXCLUSIVE');
  const sightings = open(path);
  assert.equal(sightings.past('https://gone.test/'), undefined);
  sightings.close();
  holder.exec('ROLLBACK');
  holder.close();
  assert.deepEqual(warnings, [
    `The history ${path} is held by another program: this run has no memory of earlier ones.`,
  ]);
  assert.equal(existsSync(`${path}.set-aside`), false);
  const later = open(path);
  assert.equal(later.past('https://gone.test/')?.failures.length, 3);
  later.close();
});

test('the file alone is the whole history: nothing lies beside it while a run goes on, or after it', () => {
  const place = join(folder, 'alone');
  const path = join(place, 'history.db');
  const sightings = open(path);
  for (let index = 0; index < 1_200; index++)
    sightings.record({
      url: `https://a.test/${index}`,
      verdict: 'alive',
      reason: 'http-200',
      message: '200 on GET',
      checkedBy: 'web',
      attempts: 1,
      durationMs: 7,
      remarks: [],
    });
  assert.deepEqual(readdirSync(place), ['history.db']);
  sightings.close();
  assert.deepEqual(readdirSync(place), ['history.db']);
  const database = new DatabaseSync(path, { readOnly: true });
  assert.deepEqual({ ...database.prepare('PRAGMA journal_mode').get() }, { journal_mode: 'delete' });
  database.close();
});

test('a folder is not set aside', () => {
  const path = join(folder, 'notes');
  mkdirSync(path);
  assert.throws(() => open(path), DeadwoodError);
  assert.deepEqual(readdirSync(folder).includes('notes'), true);
});
