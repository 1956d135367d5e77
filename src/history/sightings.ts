import type { DatabaseSync } from 'node:sqlite';
import type { PastSightings } from '../domain/history.ts';
import type { Log } from '../domain/ports.ts';
import { type Validators, validatorsFrom } from '../domain/validators.ts';
import type { Judgement, Verdict } from '../domain/verdict.ts';
import { createBatch } from './batch.ts';
import { openExtractions } from './extractions.ts';
import { isFresh, isReadLately } from './freshness.ts';
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
  /** When it was last looked at, milliseconds since the epoch; undefined when it never was. */
  lastCheckedMs(url: string): number | undefined;
  /** The last good judgement while it is fresh, to be used instead of asking; `checkedBy` is `history`. */
  fresh(url: string): Judgement | undefined;
  /** What a target that was alive when last seen may be asked to compare itself with; undefined when it must be read. */
  validatorsOf(url: string): Validators | undefined;
  record(judgement: Judgement): void;
  /** What was kept of an unchanged file, by git blob id and path: a row of reading/row.ts. */
  extraction(blobId: string, path: string): Uint8Array | undefined;
  /** @param row undefined when it is there already, and is to stay */
  keepExtraction(blobId: string, path: string, row: Uint8Array | undefined): void;
  recordRun(run: RunRow): void;
  /** The last run of each of so many days (UTC) before this run's day, oldest first. */
  earlierRuns(count: number): readonly RunRow[];
  /** True when the run before this one left something unchecked. */
  wasIncomplete(): boolean;
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
const NOT_SEEN_REASONS = new Set(['budget', 'no-network', 'not-checked']);
const DAY_MS = 24 * 60 * 60 * 1000;

export function openSightings(options: SightingsOptions): Sightings {
  const database = openDatabase(options.path, options.log);
  const { nowMs, historyDays } = options;
  const todayMs = Math.floor(nowMs / DAY_MS) * DAY_MS;
  const batch = createBatch(database, options.log);
  const sql = prepareStatements(database);
  const extractions = openExtractions(database, { batch, nowMs });
  /** Where nothing was seen yet, nothing is looked up: a run has 150,000 targets to look up three times. */
  let knowsTargets = sql.anyTarget.get() !== undefined;
  const targetOf = (url: string) => {
    if (!knowsTargets) return undefined;
    batch.beginReading();
    return sql.target.get(url);
  };

  return {
    past(url) {
      batch.settle(url);
      const row = targetOf(url);
      return row === undefined ? undefined : toPast(row, sql.failures.all(url), todayMs);
    },
    lastCheckedMs(url) {
      const row = targetOf(url);
      return row === undefined ? undefined : Number(row.last_checked_at);
    },
    fresh(url) {
      const row = targetOf(url);
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
    validatorsOf(url) {
      const row = sql.validators.get(url);
      return row === undefined ? undefined : toValidators(row, nowMs);
    },
    record(judgement) {
      const { validators, ...kept } = judgement;
      const { url, verdict, reason } = kept;
      if (judgement.checkedBy === 'history' || NOT_SEEN_REASONS.has(reason)) return;
      knowsTargets = true;
      const aliveAtMs = SUCCEEDED.has(verdict) ? nowMs : null;
      batch.add(() => {
        const past = [url, nowMs, aliveAtMs, nowMs, verdict, reason, JSON.stringify(kept), todayMs] as const;
        sql.upsert.run(...past, ...columnsOf(validators));
        if (SUCCEEDED.has(verdict)) sql.clearFailures.run(url);
        else if (FAILED.has(verdict)) sql.addFailure.run(url, nowMs, reason);
      }, url);
    },
    extraction: extractions.recall,
    keepExtraction: extractions.keep,
    recordRun(run) {
      const { startedAt, durationMs, isComplete, ...totals } = run;
      batch.add(() =>
        sql.addRun.run(Date.parse(startedAt), durationMs, isComplete ? 1 : 0, JSON.stringify(totals)),
      );
    },
    earlierRuns: (count) => sql.earlierRuns.all(todayMs, count).map(toRunRow).reverse(),
    wasIncomplete: () => sql.lastRun.get(nowMs)?.is_complete === 0,
    forgetOlderThan(days) {
      const limitMs = nowMs - days * DAY_MS;
      batch.add(() => {
        sql.forgetTargets.run(limitMs);
        sql.forgetFailures.run();
      });
      extractions.forgetBefore(limitMs);
    },
    close() {
      batch.flush();
      database.close();
    },
  };
}

function prepareStatements(database: DatabaseSync) {
  const sql = (text: string) => database.prepare(text);
  return {
    anyTarget: sql('SELECT 1 FROM target LIMIT 1'),
    target: sql('SELECT * FROM target WHERE url = ?'),
    failures: sql('SELECT at, reason FROM failure WHERE url = ? ORDER BY at'),
    // On the right of an assignment a plain name is the row as it was.
    upsert: sql(`
      INSERT INTO target VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, NULL, ?9, ?10, ?11)
      ON CONFLICT (url) DO UPDATE SET
        earlier_verdict = CASE WHEN last_checked_at < ?8 THEN verdict ELSE earlier_verdict END,
        last_alive_at = coalesce(excluded.last_alive_at, last_alive_at),
        last_checked_at = excluded.last_checked_at, verdict = excluded.verdict, reason = excluded.reason,
        judgement = excluded.judgement, etag = excluded.etag, last_modified = excluded.last_modified,
        read_at = excluded.read_at`),
    validators: sql(`
      SELECT etag, last_modified, read_at FROM target WHERE url = ? AND verdict = 'alive' AND read_at IS NOT NULL`),
    addFailure: sql('INSERT OR REPLACE INTO failure VALUES (?, ?, ?)'),
    clearFailures: sql('DELETE FROM failure WHERE url = ?'),
    addRun: sql('INSERT OR REPLACE INTO run VALUES (?, ?, ?, ?)'),
    // Beside max() the other columns are those of its row (https://www.sqlite.org/lang_select.html#bareagg).
    earlierRuns: sql(`
      SELECT max(started_at) AS started_at, duration_ms, is_complete, totals FROM run WHERE started_at < ?
      GROUP BY started_at / ${DAY_MS} ORDER BY 1 DESC LIMIT ?`),
    lastRun: sql('SELECT is_complete FROM run WHERE started_at < ? ORDER BY started_at DESC LIMIT 1'),
    forgetTargets: sql('DELETE FROM target WHERE last_checked_at < ?'),
    forgetFailures: sql('DELETE FROM failure WHERE url NOT IN (SELECT url FROM target)'),
  };
}

type Row = Record<string, unknown>;

function toPast(row: Row, failures: readonly Row[], todayMs: number): PastSightings {
  const replacement = (JSON.parse(String(row.judgement)) as Judgement).replacement;
  const earlier = Number(row.last_checked_at) < todayMs ? row.verdict : row.earlier_verdict;
  return {
    url: String(row.url),
    firstSeenAt: toIso(row.first_seen_at),
    ...(row.last_alive_at === null ? {} : { lastAliveAt: toIso(row.last_alive_at) }),
    lastVerdict: String(row.verdict),
    lastReason: String(row.reason),
    ...(earlier === null ? {} : { earlierVerdict: String(earlier) }),
    lastCheckedAt: toIso(row.last_checked_at),
    failures: failures.map((failure) => ({ at: toIso(failure.at), reason: String(failure.reason) })),
    ...(replacement === undefined ? {} : { replacement }),
  };
}

function columnsOf(validators: Validators | undefined) {
  if (validators === undefined) return [null, null, null] as const;
  const { etag, lastModified, readAt } = validators;
  return [etag ?? null, lastModified ?? null, Date.parse(readAt)] as const;
}

/** Checked as if they had just come from a host: nothing in a file is trusted. */
function toValidators({ etag, last_modified: lastModified, read_at: readAt }: Row, nowMs: number) {
  if (!isReadLately(Number(readAt), nowMs)) return undefined;
  return validatorsFrom({ etag, lastModified }, toIso(readAt));
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
