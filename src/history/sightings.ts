import type { DatabaseSync } from 'node:sqlite';
import type { PastSightings } from '../domain/history.ts';
import type { Extraction } from '../domain/link.ts';
import type { Log } from '../domain/ports.ts';
import type { Judgement, Verdict } from '../domain/verdict.ts';
import { isFresh } from './freshness.ts';
import { openDatabase } from './open-database.ts';

/** What one run counted; the trend is drawn from the last of them. */
export interface RunRow {
  /** ISO 8601 instant. */
  readonly startedAt: string;
  readonly durationMs: number;
  /** False when something was left unchecked. */
  readonly isComplete: boolean;
  readonly links: number;
  readonly targets: number;
  readonly verdicts: Readonly<Partial<Record<Verdict, number>>>;
}

/** The memory between runs. Writes are gathered and committed in batches: a crash loses the last batch at most. */
export interface Sightings {
  past(url: string): PastSightings | undefined;
  /** The last good judgement while it is fresh, to be used instead of asking; `checkedBy` is `history`. */
  fresh(url: string): Judgement | undefined;
  record(judgement: Judgement): void;
  /** The extraction of an unchanged file, by git blob id and path. */
  extraction(blobId: string, path: string): Extraction | undefined;
  keepExtraction(blobId: string, extraction: Extraction): void;
  recordRun(run: RunRow): void;
  /** Oldest first. */
  lastRuns(count: number): readonly RunRow[];
  /** Forgets targets that are linked no more and extractions of files that changed; not seen for `days`. */
  forgetOlderThan(days: number): void;
  close(): void;
}

export interface SightingsOptions {
  /** A file's path, or `:memory:`. */
  readonly path: string;
  /** Time of this run, milliseconds since the epoch: all its sightings carry it. */
  readonly nowMs: number;
  /** Days for which a good answer is repeated; 0 switches that off. */
  readonly historyDays: number;
  readonly log: Log;
}

/** Verdicts that are a failed sighting; `suspect`, `blocked` and `skipped` are neither success nor failure. */
const FAILED = new Set<Verdict>(['unreachable', 'dead']);
const SUCCEEDED = new Set<Verdict>(['alive', 'moved']);
/** Not asked at all: the run's fault, not the target's. */
const NOT_SEEN_REASONS = new Set(['budget', 'no-network']);
const ROWS_PER_TRANSACTION = 500;

export function openSightings(options: SightingsOptions): Sightings {
  const database = openDatabase(options.path, options.log);
  const { nowMs, historyDays } = options;
  const batch = createBatch(database);
  const sql = prepareStatements(database);

  return {
    past(url) {
      const row = sql.target.get(url);
      return row === undefined ? undefined : toPast(row, sql.failures.all(url));
    },
    fresh(url) {
      const row = sql.target.get(url);
      if (row === undefined) return undefined;
      const sighting = { url, verdict: String(row.verdict), checkedAtMs: Number(row.last_checked_at) };
      if (!isFresh(sighting, nowMs, historyDays)) return undefined;
      return {
        ...(JSON.parse(String(row.judgement)) as Judgement),
        checkedBy: 'history',
        attempts: 0,
        durationMs: 0,
      };
    },
    record(judgement) {
      const { url, verdict, reason } = judgement;
      if (judgement.checkedBy === 'history' || NOT_SEEN_REASONS.has(reason)) return;
      batch.step();
      const aliveAtMs = SUCCEEDED.has(verdict) ? nowMs : null;
      sql.upsert.run(url, nowMs, aliveAtMs, nowMs, verdict, reason, JSON.stringify(judgement));
      if (SUCCEEDED.has(verdict)) sql.clearFailures.run(url);
      else if (FAILED.has(verdict)) sql.addFailure.run(url, nowMs, reason);
    },
    extraction(blobId, path) {
      const row = sql.extraction.get(blobId, path);
      if (row === undefined) return undefined;
      batch.step();
      sql.touchExtraction.run(nowMs, blobId, path);
      return JSON.parse(String(row.data)) as Extraction;
    },
    keepExtraction(blobId, extraction) {
      batch.step();
      sql.keepExtraction.run(blobId, extraction.path, nowMs, JSON.stringify(extraction));
    },
    recordRun(run) {
      batch.step();
      const { startedAt, durationMs, isComplete, ...totals } = run;
      sql.addRun.run(Date.parse(startedAt), durationMs, isComplete ? 1 : 0, JSON.stringify(totals));
    },
    lastRuns(count) {
      return sql.lastRuns.all(count).map(toRunRow).reverse();
    },
    forgetOlderThan(days) {
      const limitMs = nowMs - days * 24 * 60 * 60 * 1000;
      batch.commit();
      database.exec('BEGIN IMMEDIATE');
      sql.forgetTargets.run(limitMs);
      sql.forgetExtractions.run(limitMs);
      database.exec('DELETE FROM failure WHERE url NOT IN (SELECT url FROM target); COMMIT');
    },
    close() {
      batch.commit();
      database.close();
    },
  };
}

/** One transaction for every so many rows: fast, and never much to lose. */
function createBatch(database: DatabaseSync): { step(): void; commit(): void } {
  let rows = 0;
  return {
    step() {
      if (rows === ROWS_PER_TRANSACTION) this.commit();
      if (rows === 0) database.exec('BEGIN IMMEDIATE');
      rows++;
    },
    commit() {
      if (rows > 0) database.exec('COMMIT');
      rows = 0;
    },
  };
}

function prepareStatements(database: DatabaseSync) {
  const sql = (text: string) => database.prepare(text);
  return {
    target: sql('SELECT * FROM target WHERE url = ?'),
    failures: sql('SELECT at, reason FROM failure WHERE url = ? ORDER BY at'),
    upsert: sql(`
      INSERT INTO target VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (url) DO UPDATE SET last_alive_at = coalesce(excluded.last_alive_at, last_alive_at),
        last_checked_at = excluded.last_checked_at, verdict = excluded.verdict, reason = excluded.reason,
        judgement = excluded.judgement`),
    addFailure: sql('INSERT OR REPLACE INTO failure VALUES (?, ?, ?)'),
    clearFailures: sql('DELETE FROM failure WHERE url = ?'),
    extraction: sql('SELECT data FROM extraction WHERE blob_id = ? AND path = ?'),
    touchExtraction: sql('UPDATE extraction SET used_at = ? WHERE blob_id = ? AND path = ?'),
    keepExtraction: sql('INSERT OR REPLACE INTO extraction VALUES (?, ?, ?, ?)'),
    addRun: sql('INSERT OR REPLACE INTO run VALUES (?, ?, ?, ?)'),
    lastRuns: sql('SELECT * FROM run ORDER BY started_at DESC LIMIT ?'),
    forgetTargets: sql('DELETE FROM target WHERE last_checked_at < ?'),
    forgetExtractions: sql('DELETE FROM extraction WHERE used_at < ?'),
  };
}

type Row = Record<string, unknown>;

function toPast(row: Row, failures: readonly Row[]): PastSightings {
  const replacement = (JSON.parse(String(row.judgement)) as Judgement).replacement;
  return {
    url: String(row.url),
    firstSeenAt: toIso(row.first_seen_at),
    ...(row.last_alive_at === null ? {} : { lastAliveAt: toIso(row.last_alive_at) }),
    lastVerdict: String(row.verdict),
    lastReason: String(row.reason),
    lastCheckedAt: toIso(row.last_checked_at),
    failures: failures.map((failure) => ({ at: toIso(failure.at), reason: String(failure.reason) })),
    ...(replacement === undefined ? {} : { replacement }),
  };
}

function toRunRow(row: Row): RunRow {
  return {
    startedAt: toIso(row.started_at),
    durationMs: Number(row.duration_ms),
    isComplete: row.is_complete === 1,
    ...(JSON.parse(String(row.totals)) as Pick<RunRow, 'links' | 'targets' | 'verdicts'>),
  };
}

function toIso(milliseconds: unknown): string {
  return new Date(Number(milliseconds)).toISOString();
}
