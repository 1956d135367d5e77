export const id = 72;
export const ids = [72];
export const modules = {

/***/ 72:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSightings: () => (/* binding */ openSightings)
});

;// CONCATENATED MODULE: ./build/src/history/batch.js
const ROWS_PER_TRANSACTION = 500;
function createBatch(database, log) {
    let waiting = [];
    const keys = new Set();
    let isBroken = false;
    const flush = () => {
        if (waiting.length === 0)
            return;
        const works = waiting;
        waiting = [];
        keys.clear();
        if (isBroken)
            return;
        try {
            database.exec('BEGIN IMMEDIATE');
            for (const work of works)
                work();
            database.exec('COMMIT');
        }
        catch (cause) {
            if (!isSqliteError(cause))
                throw cause;
            isBroken = true;
            if (database.isTransaction)
                database.exec('ROLLBACK');
            log.warning(`The history cannot be written (${cause.message}): this run is not remembered.`);
        }
    };
    return {
        add(work, key) {
            waiting.push(work);
            if (key !== undefined)
                keys.add(key);
            if (waiting.length >= ROWS_PER_TRANSACTION)
                flush();
        },
        settle(key) {
            if (keys.has(key))
                flush();
        },
        flush,
    };
}
function isSqliteError(cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'ERR_SQLITE_ERROR';
}

;// CONCATENATED MODULE: ./build/src/history/freshness.js
const REPEATABLE = new Set(['alive', 'moved']);
const DAY_MS = 24 * 60 * 60 * 1000;
function isFresh(sighting, nowMs, historyDays) {
    if (!REPEATABLE.has(sighting.verdict) || historyDays <= 0)
        return false;
    const ageMs = nowMs - sighting.checkedAtMs;
    return ageMs >= 0 && ageMs < historyDays * DAY_MS * (0.75 + 0.5 * spread(sighting.url));
}
function spread(text) {
    let hash = 0x811c9dc5;
    for (let index = 0; index < text.length; index++) {
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    return (hash >>> 0) / 2 ** 32;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:sqlite"
var external_node_sqlite_ = __webpack_require__(80099);
;// CONCATENATED MODULE: ./build/src/history/schema.js
const MIGRATIONS = [
    `
  CREATE TABLE target (
    url TEXT PRIMARY KEY,
    first_seen_at INTEGER NOT NULL,
    last_alive_at INTEGER,
    last_checked_at INTEGER NOT NULL,
    verdict TEXT NOT NULL,
    reason TEXT NOT NULL,
    judgement TEXT NOT NULL,
    earlier_verdict TEXT
  ) WITHOUT ROWID;
  CREATE TABLE failure (
    url TEXT NOT NULL,
    at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (url, at)
  ) WITHOUT ROWID;
  CREATE TABLE run (
    started_at INTEGER PRIMARY KEY,
    duration_ms INTEGER NOT NULL,
    is_complete INTEGER NOT NULL,
    totals TEXT NOT NULL
  );
  CREATE TABLE extraction (
    blob_id TEXT NOT NULL,
    path TEXT NOT NULL,
    used_at INTEGER NOT NULL,
    data TEXT NOT NULL,
    PRIMARY KEY (blob_id, path)
  ) WITHOUT ROWID;
  `,
];
const SCHEMA_VERSION = MIGRATIONS.length;
const APPLICATION_ID = 0x64656164;

;// CONCATENATED MODULE: ./build/src/history/open-database.js




function openDatabase(path, log) {
    if (path === ':memory:')
        return prepare(new external_node_sqlite_.DatabaseSync(path));
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    if (!(0,external_node_fs_.existsSync)(path))
        return prepare(new external_node_sqlite_.DatabaseSync(path));
    const problem = problemOf(path);
    if (problem !== undefined) {
        const aside = `${path}.set-aside`;
        (0,external_node_fs_.rmSync)(aside, { force: true });
        (0,external_node_fs_.renameSync)(path, aside);
        (0,external_node_fs_.rmSync)(`${path}-journal`, { force: true });
        log.warning(`The history ${path} ${problem}; it was set aside as ${aside} and a new one begun.`);
    }
    return prepare(new external_node_sqlite_.DatabaseSync(path));
}
function prepare(database) {
    database.exec('PRAGMA busy_timeout = 2000; PRAGMA journal_mode = DELETE; PRAGMA synchronous = NORMAL;');
    const version = userVersion(database);
    if (version < SCHEMA_VERSION) {
        database.exec('BEGIN IMMEDIATE');
        for (const migration of MIGRATIONS.slice(version))
            database.exec(migration);
        database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}; PRAGMA application_id = ${APPLICATION_ID}; COMMIT`);
    }
    return database;
}
function problemOf(path) {
    let database;
    try {
        database = new external_node_sqlite_.DatabaseSync(path);
        const version = userVersion(database);
        if (version > SCHEMA_VERSION) {
            return `was written by a newer Deadwood (schema ${version}, this one knows ${SCHEMA_VERSION})`;
        }
        const application = database.prepare('PRAGMA application_id').get()?.application_id;
        if (version > 0 && application !== APPLICATION_ID)
            return 'belongs to another program';
        const check = database.prepare('PRAGMA quick_check(1)').get();
        return check?.quick_check === 'ok' ? undefined : `is damaged (${String(check?.quick_check)})`;
    }
    catch (cause) {
        return `is damaged (${cause instanceof Error ? cause.message : String(cause)})`;
    }
    finally {
        database?.close();
    }
}
function userVersion(database) {
    return Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0);
}

;// CONCATENATED MODULE: ./build/src/history/sightings.js



const FAILED = new Set(['unreachable', 'dead']);
const SUCCEEDED = new Set(['alive', 'moved']);
const NOT_SEEN_REASONS = new Set(['budget', 'no-network', 'not-checked']);
const sightings_DAY_MS = 24 * 60 * 60 * 1000;
function openSightings(options) {
    const database = openDatabase(options.path, options.log);
    const { nowMs, historyDays } = options;
    const todayMs = Math.floor(nowMs / sightings_DAY_MS) * sightings_DAY_MS;
    const batch = createBatch(database, options.log);
    const sql = prepareStatements(database);
    return {
        past(url) {
            batch.settle(url);
            const row = sql.target.get(url);
            return row === undefined ? undefined : toPast(row, sql.failures.all(url), todayMs);
        },
        lastCheckedMs(url) {
            const row = sql.target.get(url);
            return row === undefined ? undefined : Number(row.last_checked_at);
        },
        fresh(url) {
            const row = sql.target.get(url);
            if (row === undefined)
                return undefined;
            const sighting = { url, verdict: String(row.verdict), checkedAtMs: Number(row.last_checked_at) };
            if (!isFresh(sighting, nowMs, historyDays))
                return undefined;
            return {
                ...JSON.parse(String(row.judgement)),
                checkedBy: 'history',
                attempts: 0,
                durationMs: 0,
            };
        },
        record(judgement) {
            const { url, verdict, reason } = judgement;
            if (judgement.checkedBy === 'history' || NOT_SEEN_REASONS.has(reason))
                return;
            const aliveAtMs = SUCCEEDED.has(verdict) ? nowMs : null;
            batch.add(() => {
                sql.upsert.run(url, nowMs, aliveAtMs, nowMs, verdict, reason, JSON.stringify(judgement), todayMs);
                if (SUCCEEDED.has(verdict))
                    sql.clearFailures.run(url);
                else if (FAILED.has(verdict))
                    sql.addFailure.run(url, nowMs, reason);
            }, url);
        },
        extraction(blobId, path) {
            const row = sql.extraction.get(blobId, path);
            if (row === undefined)
                return undefined;
            batch.add(() => sql.touchExtraction.run(nowMs, blobId, path));
            return JSON.parse(String(row.data));
        },
        keepExtraction(blobId, extraction) {
            batch.add(() => sql.keepExtraction.run(blobId, extraction.path, nowMs, JSON.stringify(extraction)));
        },
        recordRun(run) {
            const { startedAt, durationMs, isComplete, ...totals } = run;
            batch.add(() => sql.addRun.run(Date.parse(startedAt), durationMs, isComplete ? 1 : 0, JSON.stringify(totals)));
        },
        earlierRuns: (count) => sql.earlierRuns.all(todayMs, count).map(toRunRow).reverse(),
        wasIncomplete: () => sql.lastRun.get(nowMs)?.is_complete === 0,
        forgetOlderThan(days) {
            const limitMs = nowMs - days * sightings_DAY_MS;
            batch.add(() => {
                sql.forgetTargets.run(limitMs);
                sql.forgetExtractions.run(limitMs);
                sql.forgetFailures.run();
            });
        },
        close() {
            batch.flush();
            database.close();
        },
    };
}
function prepareStatements(database) {
    const sql = (text) => database.prepare(text);
    return {
        target: sql('SELECT * FROM target WHERE url = ?'),
        failures: sql('SELECT at, reason FROM failure WHERE url = ? ORDER BY at'),
        upsert: sql(`
      INSERT INTO target VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, NULL)
      ON CONFLICT (url) DO UPDATE SET
        earlier_verdict = CASE WHEN last_checked_at < ?8 THEN verdict ELSE earlier_verdict END,
        last_alive_at = coalesce(excluded.last_alive_at, last_alive_at),
        last_checked_at = excluded.last_checked_at, verdict = excluded.verdict, reason = excluded.reason,
        judgement = excluded.judgement`),
        addFailure: sql('INSERT OR REPLACE INTO failure VALUES (?, ?, ?)'),
        clearFailures: sql('DELETE FROM failure WHERE url = ?'),
        extraction: sql('SELECT data FROM extraction WHERE blob_id = ? AND path = ?'),
        touchExtraction: sql('UPDATE extraction SET used_at = ? WHERE blob_id = ? AND path = ?'),
        keepExtraction: sql('INSERT OR REPLACE INTO extraction VALUES (?, ?, ?, ?)'),
        addRun: sql('INSERT OR REPLACE INTO run VALUES (?, ?, ?, ?)'),
        earlierRuns: sql(`
      SELECT max(started_at) AS started_at, duration_ms, is_complete, totals FROM run WHERE started_at < ?
      GROUP BY started_at / ${sightings_DAY_MS} ORDER BY 1 DESC LIMIT ?`),
        lastRun: sql('SELECT is_complete FROM run WHERE started_at < ? ORDER BY started_at DESC LIMIT 1'),
        forgetTargets: sql('DELETE FROM target WHERE last_checked_at < ?'),
        forgetFailures: sql('DELETE FROM failure WHERE url NOT IN (SELECT url FROM target)'),
        forgetExtractions: sql('DELETE FROM extraction WHERE used_at < ?'),
    };
}
function toPast(row, failures, todayMs) {
    const replacement = JSON.parse(String(row.judgement)).replacement;
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
function toRunRow(row) {
    return {
        startedAt: toIso(row.started_at),
        durationMs: Number(row.duration_ms),
        isComplete: row.is_complete === 1,
        ...JSON.parse(String(row.totals)),
    };
}
function toIso(milliseconds) {
    return new Date(Number(milliseconds)).toISOString();
}


/***/ })

};
