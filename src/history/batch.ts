import type { DatabaseSync } from 'node:sqlite';
import type { Log } from '../domain/ports.ts';

/** Writes that wait for their common transaction. */
export interface Batch {
  /** @param key what it is about, when that may be read again before it is written */
  add(work: () => void, key?: string): void;
  /** Writes what waits, if something about this key does. */
  settle(key: string): void;
  /**
   * To be called before something is read: the reads of one turn of the event loop share a transaction. Outside of one the file is
   * locked and unlocked for each, with four system calls: of 150,000 targets that is a second.
   */
  beginReading(): void;
  flush(): void;
}

const ROWS_PER_TRANSACTION = 500;

/**
 * One short transaction for every so many rows: fast, never much to lose, and the file is open to another run in between.
 * A disk that is full or a file that stays locked costs the memory, not the run: one warning, and nothing more is written.
 */
export function createBatch(database: DatabaseSync, log: Log): Batch {
  let waiting: (() => void)[] = [];
  const keys = new Set<string>();
  let isBroken = false;

  let isReading = false;
  const endReading = (): void => {
    if (isReading && database.isTransaction) database.exec('COMMIT');
    isReading = false;
  };
  const flush = (): void => {
    endReading();
    if (waiting.length === 0) return;
    const works = waiting;
    waiting = [];
    keys.clear();
    if (isBroken) return;
    try {
      database.exec('BEGIN IMMEDIATE');
      for (const work of works) work();
      database.exec('COMMIT');
    } catch (cause) {
      if (!isSqliteError(cause)) throw cause;
      isBroken = true;
      if (database.isTransaction) database.exec('ROLLBACK');
      log.warning(`The history cannot be written (${cause.message}): this run is not remembered.`);
    }
  };
  return {
    add(work, key) {
      waiting.push(work);
      if (key !== undefined) keys.add(key);
      if (waiting.length >= ROWS_PER_TRANSACTION) flush();
    },
    settle(key) {
      if (keys.has(key)) flush();
    },
    beginReading() {
      if (isReading) return;
      isReading = true;
      database.exec('BEGIN');
      setImmediate(() => {
        if (database.isOpen) endReading();
      });
    },
    flush,
  };
}

/** Source: https://nodejs.org/api/errors.html#err_sqlite_error */
function isSqliteError(cause: unknown): cause is Error {
  return cause instanceof Error && 'code' in cause && cause.code === 'ERR_SQLITE_ERROR';
}
