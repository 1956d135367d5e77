import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Log } from '../domain/ports.ts';
import { APPLICATION_ID, MIGRATIONS, SCHEMA_VERSION } from './schema.ts';

/**
 * Opens the history at `path`, brings it up to date, and never fails for what is in the file: a corrupt, truncated,
 * foreign or newer one is set aside as `<path>.set-aside` with a warning, and a new one begun.
 *
 * Rollback journal rather than WAL: at any moment the file alone is the whole history, so it can be packed and carried.
 */
export function openDatabase(path: string, log: Log): DatabaseSync {
  if (path === ':memory:') return prepare(new DatabaseSync(path));
  mkdirSync(dirname(path), { recursive: true });
  if (!existsSync(path)) return prepare(new DatabaseSync(path));
  const problem = problemOf(path);
  if (problem !== undefined) {
    const aside = `${path}.set-aside`;
    rmSync(aside, { force: true });
    renameSync(path, aside);
    rmSync(`${path}-journal`, { force: true });
    log.warning(`The history ${path} ${problem}; it was set aside as ${aside} and a new one begun.`);
  }
  return prepare(new DatabaseSync(path));
}

function prepare(database: DatabaseSync): DatabaseSync {
  database.exec('PRAGMA busy_timeout = 2000; PRAGMA journal_mode = DELETE; PRAGMA synchronous = NORMAL;');
  const version = userVersion(database);
  if (version < SCHEMA_VERSION) {
    database.exec('BEGIN IMMEDIATE');
    for (const migration of MIGRATIONS.slice(version)) database.exec(migration);
    database.exec(
      `PRAGMA user_version = ${SCHEMA_VERSION}; PRAGMA application_id = ${APPLICATION_ID}; COMMIT`,
    );
  }
  return database;
}

/** Why the file at `path` cannot serve, as the end of a sentence; undefined when it can. */
function problemOf(path: string): string | undefined {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path);
    const version = userVersion(database);
    if (version > SCHEMA_VERSION) {
      return `was written by a newer Deadwood (schema ${version}, this one knows ${SCHEMA_VERSION})`;
    }
    const application = database.prepare('PRAGMA application_id').get()?.application_id;
    if (version > 0 && application !== APPLICATION_ID) return 'belongs to another program';
    const check = database.prepare('PRAGMA quick_check(1)').get();
    return check?.quick_check === 'ok' ? undefined : `is damaged (${String(check?.quick_check)})`;
  } catch (cause) {
    return `is damaged (${cause instanceof Error ? cause.message : String(cause)})`;
  } finally {
    database?.close();
  }
}

function userVersion(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0);
}
