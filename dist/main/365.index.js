export const id = 365;
export const ids = [365];
export const modules = {

/***/ 10365:
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

// EXTERNAL MODULE: ./build/src/about.js
var about = __webpack_require__(88856);
// EXTERNAL MODULE: ./build/src/resolve/destination.js + 3 modules
var destination = __webpack_require__(42024);
;// CONCATENATED MODULE: ./build/src/resolve/inner-links.js

function createInnerTest({ owner, name, }) {
    const names = [owner, name].map(anyhowWritten);
    return ({ url: written }) => {
        const isPlainlyWeb = written.startsWith('https://') || written.startsWith('http://');
        const url = isPlainlyWeb ? written : (0,destination/* trimmed */.dE)(written);
        if (!isPlainlyWeb && !(0,destination/* isAbsolute */.oP)(url))
            return url !== '' && !url.startsWith('#');
        return names.every((each) => each.test(url));
    };
}
function anyhowWritten(name) {
    const characters = [...name].map((character) => character.replace(/\W/, '\\$&'));
    return new RegExp(characters.join('[\\t\\n\\r]*'), 'i');
}

;// CONCATENATED MODULE: ./build/src/history/extraction-row.js
const KINDS = ['inline', 'image', 'definition', 'autolink', 'bare', 'html'];
function toRowData({ lineCount, anchors, silences, links }) {
    const rows = links.map(({ kind, span, destination, url, text, isEntry }) => [
        KINDS.indexOf(kind),
        span.line,
        span.column,
        span.endLine,
        span.endColumn,
        destination,
        url === destination ? 0 : url,
        text,
        isEntry ? 1 : 0,
    ]);
    return JSON.stringify([lineCount, anchors, silences, rows]);
}
function fromRowData(path, data) {
    const [lineCount, anchors, silences, rows, ...rest] = listOf(parsed(data));
    if (!isCount(lineCount) || !isTexts(anchors) || rest.length > 0)
        return undefined;
    if (!Array.isArray(silences) || !silences.every(isSilence) || !Array.isArray(rows))
        return undefined;
    const links = rows.map(toLink);
    if (!links.every((link) => link !== undefined))
        return undefined;
    return { path, links, anchors, silences, lineCount };
}
function toLink(row) {
    const [kindIndex, line, column, endLine, endColumn, destination, written, text, entry] = listOf(row);
    const kind = isCount(kindIndex) ? KINDS[kindIndex] : undefined;
    const url = written === 0 ? destination : written;
    if (kind === undefined || typeof destination !== 'string' || typeof url !== 'string')
        return undefined;
    if (typeof text !== 'string' || !isCount(entry))
        return undefined;
    if (!isCount(line) || !isCount(column) || !isCount(endLine) || !isCount(endColumn))
        return undefined;
    return {
        kind,
        destination,
        url,
        text,
        span: { line, column, endLine, endColumn },
        isEntry: entry === 1,
    };
}
function parsed(data) {
    try {
        return JSON.parse(data);
    }
    catch {
        return undefined;
    }
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function isSilence(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { rules, first, last } = value;
    return (rules === 'all' || isTexts(rules)) && isCount(first) && isCount(last);
}
function isTexts(value) {
    return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

;// CONCATENATED MODULE: ./build/src/history/extractions.js



const MAX_ROW_CHARACTERS = 1024 * 1024;
const FORMAT = 1;
function openExtractions(database, options) {
    const { batch, nowMs, repository } = options;
    const select = database.prepare('SELECT data FROM extraction WHERE blob_id = ? AND reader = ?');
    const upsert = database.prepare('INSERT OR REPLACE INTO extraction VALUES (?, ?, ?, ?)');
    const forget = database.prepare('DELETE FROM extraction WHERE used_at < ?');
    const forgetBefore = (limitMs) => batch.add(() => forget.run(limitMs));
    if (repository === undefined)
        return { recall: () => undefined, keep() { }, forgetBefore };
    const isInner = createInnerTest(repository);
    return {
        recall(blobId, path) {
            const id = bytesOf(blobId);
            const data = id && select.get(id, readerOf(path, repository))?.data;
            return typeof data === 'string' && data.length <= MAX_ROW_CHARACTERS
                ? fromRowData(path, data)
                : undefined;
        },
        keep(blobId, extraction) {
            const id = bytesOf(blobId);
            const data = toRowData({ ...extraction, links: extraction.links.filter(isInner) });
            if (id === undefined || data.length > MAX_ROW_CHARACTERS)
                return;
            batch.add(() => upsert.run(id, readerOf(extraction.path, repository), nowMs, data));
        },
        forgetBefore,
    };
}
function readerOf(path, { serverUrl, owner, name }) {
    const language = /\.mdx$/i.test(path) ? 'mdx' : 'markdown';
    return `${FORMAT} ${about/* VERSION */.xv} ${language} ${serverUrl}/${owner}/${name}`.toLowerCase();
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
    const extractions = openExtractions(database, { batch, nowMs, repository: options.repository });
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
