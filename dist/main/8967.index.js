export const id = 8967;
export const ids = [8967];
export const modules = {

/***/ 42747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ isInconclusive),
/* harmony export */   Ov: () => (/* binding */ validatorsFrom),
/* harmony export */   _5: () => (/* binding */ isUnchanged),
/* harmony export */   s: () => (/* binding */ isValidators)
/* harmony export */ });
const LONGEST_ETAG = 256;
const ETAG = /^(?:W\/)?"[\x21\x23-\x7e]*"$/;
const HTTP_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/;
function validatorsFrom({ etag, lastModified }, readAt) {
    const isTag = typeof etag === 'string' && etag.length <= LONGEST_ETAG && ETAG.test(etag);
    const isDate = typeof lastModified === 'string' && HTTP_DATE.test(lastModified);
    if (!isTag && !isDate)
        return undefined;
    return { ...(isTag ? { etag } : {}), ...(isDate ? { lastModified } : {}), readAt };
}
function isValidators(value) {
    const { etag, lastModified, readAt } = (value ?? {});
    if (typeof readAt !== 'string' || Number.isNaN(Date.parse(readAt)))
        return false;
    const wellFormed = validatorsFrom({ etag, lastModified }, readAt);
    return wellFormed !== undefined && wellFormed.etag === etag && wellFormed.lastModified === lastModified;
}
function isUnchanged({ condition, status, hops, headers }) {
    if (condition === undefined || status !== 304 || hops.length > 0)
        return false;
    const { etag, 'last-modified': lastModified } = headers;
    if (etag !== undefined && condition.etag !== undefined)
        return withoutMark(etag) === withoutMark(condition.etag);
    if (lastModified !== undefined && condition.lastModified !== undefined)
        return lastModified === condition.lastModified;
    return etag === undefined && lastModified === undefined;
}
function isInconclusive(exchange) {
    const { condition, status, hops } = exchange;
    if (condition === undefined || status === undefined || hops.length > 0)
        return false;
    const isSuccess = status >= 200 && status < 300;
    return !isSuccess && status !== 429 && !isUnchanged(exchange);
}
function withoutMark(etag) {
    return etag.replace(/^W\//, '');
}


/***/ }),

/***/ 88967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSightings: () => (/* binding */ openSightings)
});

// EXTERNAL MODULE: ./build/src/domain/validators.js
var validators = __webpack_require__(42747);
;// CONCATENATED MODULE: ./build/src/history/batch.js
const ROWS_PER_TRANSACTION = 500;
function createBatch(database, log) {
    let waiting = [];
    const keys = new Set();
    let isBroken = false;
    let isReading = false;
    const endReading = () => {
        if (isReading && database.isTransaction)
            database.exec('COMMIT');
        isReading = false;
    };
    const flush = () => {
        endReading();
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
        beginReading() {
            if (isReading)
                return;
            isReading = true;
            database.exec('BEGIN');
            setImmediate(() => {
                if (database.isOpen)
                    endReading();
            });
        },
        flush,
    };
}
function isSqliteError(cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'ERR_SQLITE_ERROR';
}

// EXTERNAL MODULE: ./build/src/about.js
var about = __webpack_require__(88856);
;// CONCATENATED MODULE: ./build/src/history/extractions.js

const MOST_ROW_BYTES = 16 * 1024 * 1024;
const FORMAT = 2;
const RECENT_MS = 7 * 24 * 60 * 60 * 1_000;
function openExtractions(database, { batch, nowMs }) {
    const select = database.prepare('SELECT data FROM extraction WHERE blob_id = ? AND reader = ?');
    const upsert = database.prepare('INSERT OR REPLACE INTO extraction VALUES (?, ?, ?, ?)');
    const touch = database.prepare('UPDATE extraction SET used_at = ?3 WHERE blob_id = ?1 AND reader = ?2 AND used_at < ?4');
    const forget = database.prepare('DELETE FROM extraction WHERE used_at < ?');
    return {
        recall(blobId, path) {
            const id = bytesOf(blobId);
            const data = id && select.get(id, readerOf(path))?.data;
            return data instanceof Uint8Array && data.length <= MOST_ROW_BYTES ? data : undefined;
        },
        keep(blobId, path, row) {
            const id = bytesOf(blobId);
            if (id === undefined)
                return;
            if (row === undefined)
                batch.add(() => touch.run(id, readerOf(path), nowMs, nowMs - RECENT_MS));
            else if (row.length <= MOST_ROW_BYTES)
                batch.add(() => upsert.run(id, readerOf(path), nowMs, row));
        },
        forgetBefore: (limitMs) => batch.add(() => forget.run(limitMs)),
    };
}
function readerOf(path) {
    return `${FORMAT} ${about/* VERSION */.xv} ${/\.mdx$/i.test(path) ? 'mdx' : 'markdown'}`;
}
function bytesOf(blobId) {
    return /^[\da-f]{40}$/.test(blobId) ? Buffer.from(blobId, 'hex') : undefined;
}

;// CONCATENATED MODULE: ./build/src/history/freshness.js
const REPEATABLE = new Set(['alive', 'moved']);
const DAY_MS = 24 * 60 * 60 * 1000;
function isFresh(sighting, nowMs, historyDays) {
    if (!REPEATABLE.has(sighting.verdict) || historyDays <= 0)
        return false;
    const ageMs = nowMs - sighting.checkedAtMs;
    return (ageMs >= 0 &&
        ageMs <
            historyDays *
                DAY_MS *
                (0.75 + 0.5 * spread(`${Math.floor(sighting.checkedAtMs / DAY_MS)} ${sighting.url}`)));
}
const TRUSTED_MS = 26 * DAY_MS;
function isReadLately(readAtMs, nowMs) {
    const ageMs = nowMs - readAtMs;
    return ageMs >= 0 && ageMs < TRUSTED_MS;
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
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
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
    `
  DROP TABLE extraction;
  CREATE TABLE extraction (
    blob_id BLOB NOT NULL,
    reader TEXT NOT NULL,
    used_at INTEGER NOT NULL,
    data TEXT NOT NULL,
    PRIMARY KEY (blob_id, reader)
  ) WITHOUT ROWID;
  `,
    `
  ALTER TABLE target ADD COLUMN etag TEXT;
  ALTER TABLE target ADD COLUMN last_modified TEXT;
  ALTER TABLE target ADD COLUMN read_at INTEGER;
  `,
    `
  DROP TABLE extraction;
  CREATE TABLE extraction (
    blob_id BLOB NOT NULL,
    reader TEXT NOT NULL,
    used_at INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (blob_id, reader)
  );
  `,
];
const SCHEMA_VERSION = MIGRATIONS.length;
const APPLICATION_ID = 0x64656164;

;// CONCATENATED MODULE: ./build/src/history/open-database.js





const PATIENCE = 'PRAGMA busy_timeout = 2000';
function openDatabase(path, log) {
    if (path === ':memory:')
        return prepare(new external_node_sqlite_.DatabaseSync(path));
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    if ((0,external_node_fs_.existsSync)(path))
        demandFile(path);
    const problem = (0,external_node_fs_.existsSync)(path) ? problemOf(path) : undefined;
    if (problem !== undefined) {
        const aside = `${path}.set-aside`;
        (0,external_node_fs_.rmSync)(aside, { force: true });
        (0,external_node_fs_.renameSync)(path, aside);
        (0,external_node_fs_.rmSync)(`${path}-journal`, { force: true });
        log.warning(`The history ${path} ${problem}; it was set aside as ${aside} and a new one begun.`);
    }
    try {
        return prepare(new external_node_sqlite_.DatabaseSync(path));
    }
    catch (cause) {
        if (!isLocked(cause))
            throw cause;
        log.warning(`The history ${path} is held by another program: this run has no memory of earlier ones.`);
        return prepare(new external_node_sqlite_.DatabaseSync(':memory:'));
    }
}
function demandFile(path) {
    if ((0,external_node_fs_.statSync)(path).isFile())
        return;
    throw new errors/* DeadwoodError */.s(`The history ${path} is no file: give \`history\` the path of one.`);
}
function prepare(database) {
    database.exec(`${PATIENCE}; PRAGMA journal_mode = DELETE; PRAGMA synchronous = NORMAL;`);
    if (userVersion(database) < SCHEMA_VERSION)
        migrate(database);
    return database;
}
function migrate(database) {
    database.exec('BEGIN IMMEDIATE');
    for (const migration of MIGRATIONS.slice(userVersion(database)))
        database.exec(migration);
    database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}; PRAGMA application_id = ${APPLICATION_ID}; COMMIT`);
}
function problemOf(path) {
    let database;
    try {
        database = new external_node_sqlite_.DatabaseSync(path);
        database.exec(PATIENCE);
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
        if (isLocked(cause))
            return undefined;
        return `is damaged (${cause instanceof Error ? cause.message : String(cause)})`;
    }
    finally {
        database?.close();
    }
}
function isLocked(cause) {
    const errcode = cause instanceof Error && 'errcode' in cause ? cause.errcode : undefined;
    return typeof errcode === 'number' && (errcode & 0xff) === 5;
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
    const extractions = openExtractions(database, { batch, nowMs });
    let knowsTargets = sql.anyTarget.get() !== undefined;
    const targetOf = (url) => {
        if (!knowsTargets)
            return undefined;
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
        validatorsOf(url) {
            const row = sql.validators.get(url);
            return row === undefined ? undefined : toValidators(row, nowMs);
        },
        record(judgement) {
            const { validators, ...kept } = judgement;
            const { url, verdict, reason } = kept;
            if (judgement.checkedBy === 'history' || NOT_SEEN_REASONS.has(reason))
                return;
            knowsTargets = true;
            const aliveAtMs = SUCCEEDED.has(verdict) ? nowMs : null;
            batch.add(() => {
                const past = [url, nowMs, aliveAtMs, nowMs, verdict, reason, JSON.stringify(kept), todayMs];
                sql.upsert.run(...past, ...columnsOf(validators));
                if (SUCCEEDED.has(verdict))
                    sql.clearFailures.run(url);
                else if (FAILED.has(verdict))
                    sql.addFailure.run(url, nowMs, reason);
            }, url);
        },
        extraction: extractions.recall,
        keepExtraction: extractions.keep,
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
function prepareStatements(database) {
    const sql = (text) => database.prepare(text);
    return {
        anyTarget: sql('SELECT 1 FROM target LIMIT 1'),
        target: sql('SELECT * FROM target WHERE url = ?'),
        failures: sql('SELECT at, reason FROM failure WHERE url = ? ORDER BY at'),
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
        earlierRuns: sql(`
      SELECT max(started_at) AS started_at, duration_ms, is_complete, totals FROM run WHERE started_at < ?
      GROUP BY started_at / ${sightings_DAY_MS} ORDER BY 1 DESC LIMIT ?`),
        lastRun: sql('SELECT is_complete FROM run WHERE started_at < ? ORDER BY started_at DESC LIMIT 1'),
        forgetTargets: sql('DELETE FROM target WHERE last_checked_at < ?'),
        forgetFailures: sql('DELETE FROM failure WHERE url NOT IN (SELECT url FROM target)'),
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
function columnsOf(validators) {
    if (validators === undefined)
        return [null, null, null];
    const { etag, lastModified, readAt } = validators;
    return [etag ?? null, lastModified ?? null, Date.parse(readAt)];
}
function toValidators({ etag, last_modified: lastModified, read_at: readAt }, nowMs) {
    if (!isReadLately(Number(readAt), nowMs))
        return undefined;
    return (0,validators/* validatorsFrom */.Ov)({ etag, lastModified }, toIso(readAt));
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
