import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DeadwoodError } from '../domain/errors.ts';
import type { Log } from '../domain/ports.ts';
import { APPLICATION_ID, MIGRATIONS, SCHEMA_VERSION } from './schema.ts';

/** Another run may be writing at this moment. */
const PATIENCE = 'PRAGMA busy_timeout = 2000';

/**
 * Opens the history at `path`, brings it up to date, and never fails for what is in the file: a corrupt, truncated,
 * foreign or newer one is set aside as `<path>.set-aside` with a warning, and a new one begun. One that another program holds
 * is left alone, with a warning: this run remembers nothing then.
 *
 * Rollback journal rather than WAL: at any moment the file alone is the whole history, so it can be packed and carried.
 */
export function openDatabase(path: string, log: Log): DatabaseSync {
  if (path === ':memory:') return prepare(new DatabaseSync(path));
  mkdirSync(dirname(path), { recursive: true });
  if (existsSync(path)) demandFile(path);
  const problem = existsSync(path) ? problemOf(path) : undefined;
  if (problem !== undefined) {
    const aside = `${path}.set-aside`;
    rmSync(aside, { force: true });
    renameSync(path, aside);
    rmSync(`${path}-journal`, { force: true });
    log.warning(`The history ${path} ${problem}; it was set aside as ${aside} and a new one begun.`);
  }
  try {
    return prepare(new DatabaseSync(path));
  } catch (cause) {
    if (!isLocked(cause)) throw cause;
    log.warning(`The history ${path} is held by another program: this run has no memory of earlier ones.`);
    return prepare(new DatabaseSync(':memory:'));
  }
}

/** Nobody's folder is set aside for a slip of the pen. */
function demandFile(path: string): void {
  if (statSync(path).isFile()) return;
  throw new DeadwoodError(`The history ${path} is no file: give \`history\` the path of one.`);
}

function prepare(database: DatabaseSync): DatabaseSync {
  database.exec(`${PATIENCE}; PRAGMA journal_mode = DELETE; PRAGMA synchronous = NORMAL;`);
  if (userVersion(database) < SCHEMA_VERSION) migrate(database);
  return database;
}

/** In one transaction: a file is of one version or of the other, whenever the machine stops. */
function migrate(database: DatabaseSync): void {
  database.exec('BEGIN IMMEDIATE');
  // Another run may have done it while this one waited for its turn.
  for (const migration of MIGRATIONS.slice(userVersion(database))) database.exec(migration);
  database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}; PRAGMA application_id = ${APPLICATION_ID}; COMMIT`);
}

/** Why the file at `path` cannot serve, as the end of a sentence; undefined when it can. */
function problemOf(path: string): string | undefined {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path);
    database.exec(PATIENCE);
    const version = userVersion(database);
    if (version > SCHEMA_VERSION) {
      return `was written by a newer Deadwood (schema ${version}, this one knows ${SCHEMA_VERSION})`;
    }
    const application = database.prepare('PRAGMA application_id').get()?.application_id;
    if (version > 0 && application !== APPLICATION_ID) return 'belongs to another program';
    const check = database.prepare('PRAGMA quick_check(1)').get();
    return check?.quick_check === 'ok' ? undefined : `is damaged (${String(check?.quick_check)})`;
  } catch (cause) {
    if (isLocked(cause)) return undefined;
    return `is damaged (${cause instanceof Error ? cause.message : String(cause)})`;
  } finally {
    database?.close();
  }
}

/** SQLITE_BUSY, with whatever stands in the bits above (https://www.sqlite.org/rescode.html). */
function isLocked(cause: unknown): boolean {
  const errcode = cause instanceof Error && 'errcode' in cause ? cause.errcode : undefined;
  return typeof errcode === 'number' && (errcode & 0xff) === 5;
}

function userVersion(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0);
}
