import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, describe, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import type { Judgement, Verdict } from '../../src/domain/verdict.ts';
import { isFresh } from '../../src/history/freshness.ts';
import { openSightings, type Sightings } from '../../src/history/sightings.ts';

const DAY_MS = 86_400_000;
const START_MS = Date.parse('2026-10-05T06:17:00Z');
const folder = mkdtempSync(join(tmpdir(), 'deadwood-history-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const warnings: string[] = [];
const log = { debug() {}, info() {}, warning: (message: string) => void warnings.push(message) };

function judgement(url: string, verdict: Verdict, reason: string): Judgement {
  const base = {
    url,
    verdict,
    reason,
    message: reason,
    checkedBy: 'web',
    attempts: 1,
    durationMs: 7,
    remarks: [],
  };
  return verdict === 'moved' ? { ...base, replacement: `${url}/new` } : base;
}

function onDay<T>(path: string, day: number, work: (sightings: Sightings) => T): T {
  const sightings = openSightings({ path, nowMs: START_MS + day * DAY_MS, historyDays: 7, log });
  try {
    return work(sightings);
  } finally {
    sightings.close();
  }
}

describe('sightings of a target', () => {
  test('failures add up until one success', () => {
    const path = join(folder, 'strikes.db');
    onDay(path, 0, (s) => s.record(judgement('https://a.test/', 'alive', 'http-200')));
    onDay(path, 7, (s) => s.record(judgement('https://a.test/', 'unreachable', 'timeout')));
    onDay(path, 14, (s) => s.record(judgement('https://a.test/', 'unreachable', 'http-503')));
    assert.deepEqual(
      onDay(path, 15, (s) => s.past('https://a.test/')),
      {
        url: 'https://a.test/',
        firstSeenAt: '2026-10-05T06:17:00.000Z',
        lastAliveAt: '2026-10-05T06:17:00.000Z',
        lastVerdict: 'unreachable',
        lastReason: 'http-503',
        earlierVerdict: 'unreachable',
        lastCheckedAt: '2026-10-19T06:17:00.000Z',
        failures: [
          { at: '2026-10-12T06:17:00.000Z', reason: 'timeout' },
          { at: '2026-10-19T06:17:00.000Z', reason: 'http-503' },
        ],
      },
    );
    onDay(path, 21, (s) => s.record(judgement('https://a.test/', 'moved', 'http-301')));
    const past = onDay(path, 22, (s) => s.past('https://a.test/'));
    assert.deepEqual([past?.failures, past?.replacement], [[], 'https://a.test//new']);
  });

  test('what was not asked is no sighting', () => {
    const path = join(folder, 'budget.db');
    onDay(path, 0, (s) => s.record(judgement('https://a.test/', 'unreachable', 'budget')));
    assert.equal(
      onDay(path, 1, (s) => s.past('https://a.test/')),
      undefined,
    );
  });

  test('good answers are repeated while fresh, failures never', () => {
    const path = join(folder, 'fresh.db');
    onDay(path, 0, (s) => {
      s.record(judgement('https://good.test/', 'alive', 'http-200'));
      s.record(judgement('https://gone.test/', 'dead', 'http-404'));
    });
    onDay(path, 2, (s) => {
      assert.deepEqual(s.fresh('https://good.test/'), {
        ...judgement('https://good.test/', 'alive', 'http-200'),
        checkedBy: 'history',
        attempts: 0,
        durationMs: 0,
      });
      assert.equal(s.fresh('https://gone.test/'), undefined);
      assert.equal(s.fresh('https://new.test/'), undefined);
    });
    assert.equal(
      onDay(path, 9, (s) => s.fresh('https://good.test/')),
      undefined,
    );
  });

  test('an answer from memory does not count as a sighting', () => {
    const path = join(folder, 'memory.db');
    onDay(path, 0, (s) => s.record(judgement('https://a.test/', 'alive', 'http-200')));
    onDay(path, 3, (s) => {
      const again = s.fresh('https://a.test/');
      assert.ok(again);
      s.record(again);
    });
    assert.equal(
      onDay(path, 4, (s) => s.past('https://a.test/')?.lastCheckedAt),
      '2026-10-05T06:17:00.000Z',
    );
  });
});

describe('validators', () => {
  const url = 'https://a.test/';
  const day = (count: number) => new Date(START_MS + count * DAY_MS).toISOString();
  const kept = { etag: 'W/"1"', lastModified: 'Mon, 05 Oct 2026 04:00:00 GMT' };
  const alive = (validators: Judgement['validators']): Judgement => ({
    ...judgement(url, 'alive', 'http-200'),
    ...(validators === undefined ? {} : { validators }),
  });
  const seenOn = (path: string, count: number) => onDay(path, count, (s) => s.validatorsOf(url));

  test('are those of the last answer, and none of what has none or is alive no more', () => {
    const path = join(folder, 'validators.db');
    onDay(path, 0, (s) => s.record(alive({ ...kept, readAt: day(0) })));
    assert.deepEqual(seenOn(path, 7), { ...kept, readAt: day(0) });
    onDay(path, 7, (s) => s.record(alive({ etag: '"2"', readAt: day(7) })));
    assert.deepEqual(seenOn(path, 8), { etag: '"2"', readAt: day(7) });
    onDay(path, 8, (s) => s.record(alive(undefined)));
    assert.equal(seenOn(path, 9), undefined);
    onDay(path, 9, (s) => s.record(alive({ ...kept, readAt: day(9) })));
    onDay(path, 10, (s) => s.record(judgement(url, 'unreachable', 'timeout')));
    assert.equal(seenOn(path, 11), undefined);
    onDay(path, 11, (s) => s.record(alive({ ...kept, readAt: day(11) })));
    onDay(path, 12, (s) => s.record(judgement(url, 'unreachable', 'budget')));
    assert.deepEqual(seenOn(path, 13), { ...kept, readAt: day(11) });
    assert.equal(
      onDay(path, 13, (s) => s.validatorsOf('https://b.test/')),
      undefined,
    );
  });

  test('serve for 26 days after the page was read, however often it has not changed since', () => {
    const path = join(folder, 'trusted.db');
    onDay(path, 0, (s) => s.record(alive({ ...kept, readAt: day(0) })));
    for (const count of [7, 14, 21])
      onDay(path, count, (s) => {
        const validators = s.validatorsOf(url);
        assert.deepEqual(validators, { ...kept, readAt: day(0) });
        s.record({ ...alive(validators), reason: 'not-modified' });
      });
    assert.ok(seenOn(path, 25.9));
    assert.equal(seenOn(path, 26), undefined);
    // A clock that was wrong.
    assert.equal(seenOn(path, -1), undefined);
  });

  test('are no part of a judgement that is repeated', () => {
    const path = join(folder, 'repeated-validators.db');
    onDay(path, 0, (s) => s.record(alive({ ...kept, readAt: day(0) })));
    assert.equal(onDay(path, 1, (s) => s.fresh(url))?.validators, undefined);
    onDay(path, 1, (s) => s.record(s.fresh(url) ?? assert.fail()));
    assert.deepEqual(seenOn(path, 9), { ...kept, readAt: day(0) });
  });

  test('that somebody wrote into the file are checked like those of a host', () => {
    const path = join(folder, 'forged.db');
    onDay(path, 0, (s) => s.record(alive({ ...kept, readAt: day(0) })));
    const database = new DatabaseSync(path);
    const forge = database.prepare('UPDATE target SET etag = ?, last_modified = ?');
    const seen = [
      ['"1"\r\nx-evil: 1', null],
      ['x'.repeat(10_000), 'soon'],
      [7, Buffer.from('1')],
      ['"fine"', 'soon'],
    ].map(([etag, lastModified]) => {
      forge.run(etag as string, lastModified as string);
      return seenOn(path, 1);
    });
    database.close();
    assert.deepEqual(seen, [undefined, undefined, undefined, { etag: '"fine"', readAt: day(0) }]);
  });
});

test('targets seen at one moment fall due over several days', () => {
  const due = new Map<number, number>();
  for (let index = 0; index < 7_000; index++) {
    const url = `https://host-${index % 50}.test/${index}`;
    let day = 0;
    while (isFresh({ url, verdict: 'alive', checkedAtMs: 0 }, day * DAY_MS, 7)) day++;
    due.set(day, (due.get(day) ?? 0) + 1);
  }
  assert.deepEqual([...due.keys()].sort(), [6, 7, 8, 9]);
  assert.ok(Math.max(...due.values()) < 2_500, JSON.stringify([...due]));
});

test('runs are kept in order, the last ones are given', () => {
  const path = join(folder, 'runs.db');
  const row = (day: number) => ({
    startedAt: new Date(START_MS + day * DAY_MS).toISOString(),
    durationMs: day,
    isComplete: day !== 7,
    links: 40 + day,
    targets: 30,
    verdicts: { alive: 29, dead: 1 },
  });
  for (const day of [0, 7, 14]) onDay(path, day, (s) => s.recordRun(row(day)));
  assert.deepEqual(
    onDay(path, 15, (s) => s.earlierRuns(2)),
    [row(7), row(14)],
  );
  assert.deepEqual(
    [7, 8, 15].map((day) => onDay(path, day, (s) => s.wasIncomplete())),
    [false, true, false],
  );
});

test('a run that is repeated on one day compares itself with the same', () => {
  const path = join(folder, 'repeated.db');
  const hour = 1 / 24;
  const verdicts: readonly [number, Verdict][] = [
    [0, 'alive'],
    [7, 'unreachable'],
    [7 + hour, 'dead'],
    [7 + 2 * hour, 'dead'],
  ];
  const seen = verdicts.map(([day, verdict]) =>
    onDay(path, day, (s) => {
      const before = s.past('https://a.test/')?.earlierVerdict;
      s.record(judgement('https://a.test/', verdict, verdict));
      const runs = s.earlierRuns(9).map(({ links }) => links);
      s.recordRun({
        startedAt: new Date(START_MS + day * DAY_MS).toISOString(),
        durationMs: 1,
        isComplete: true,
        links: Math.round(day * 24),
        targets: 1,
        verdicts: {},
      });
      return [before, runs];
    }),
  );
  assert.deepEqual(seen, [
    [undefined, []],
    ['alive', [0]],
    ['alive', [0]],
    ['alive', [0]],
  ]);
  assert.deepEqual(
    onDay(path, 8, (s) => [
      s.past('https://a.test/')?.earlierVerdict,
      s.earlierRuns(9).map(({ links }) => links),
    ]),
    ['dead', [0, 170]],
  );
});

test('two runs write to one file side by side; one that is locked for good costs the memory, not the run', async () => {
  const path = join(folder, 'shared.db');
  const open = (day: number) => openSightings({ path, nowMs: START_MS + day * DAY_MS, historyDays: 7, log });
  const [first, second] = [open(0), open(1)];
  first.record(judgement('https://a.test/', 'alive', 'http-200'));
  second.record(judgement('https://b.test/', 'alive', 'http-200'));
  assert.equal(second.past('https://b.test/')?.lastVerdict, 'alive');
  // The file is free again when the turn of the event loop is over.
  await setImmediate();
  first.close();
  second.record(judgement('https://c.test/', 'alive', 'http-200'));
  const other = new DatabaseSync(path);
  other.exec('BEGIN EXCLUSIVE');
  const lock = Date.now();
  warnings.length = 0;
  second.close();
  assert.ok(Date.now() - lock < 10_000);
  other.close();
  assert.deepEqual(warnings, [
    'The history cannot be written (database is locked): this run is not remembered.',
  ]);
  assert.deepEqual(
    ['a', 'b', 'c'].map((name) => onDay(path, 2, (s) => s.past(`https://${name}.test/`)?.lastVerdict)),
    ['alive', 'alive', undefined],
  );
});

test('forgets what is linked no more, with its failures', () => {
  const path = join(folder, 'forget.db');
  onDay(path, 0, (s) => s.record(judgement('https://old.test/', 'unreachable', 'timeout')));
  onDay(path, 90, (s) => s.record(judgement('https://new.test/', 'alive', 'http-200')));
  onDay(path, 91, (s) => s.forgetOlderThan(60));
  onDay(path, 91, (s) => {
    assert.equal(s.past('https://old.test/'), undefined);
    assert.ok(s.past('https://new.test/'));
  });
});

describe('a file that cannot serve is set aside with a warning', () => {
  const cases: readonly [string, (path: string) => void, RegExp][] = [
    ['not a database', (path) => writeFileSync(path, 'hello '.repeat(500)), /is damaged/],
    ['truncated', (path) => truncateSync(path, readFileSync(path).length - 5_000), /is damaged/],
    [
      'of a newer schema',
      (path) => {
        const database = new DatabaseSync(path);
        database.exec('PRAGMA user_version = 99');
        database.close();
      },
      /newer Deadwood \(schema 99, this one knows \d+\)/,
    ],
    [
      'of another program',
      (path) => {
        const database = new DatabaseSync(path);
        database.exec('PRAGMA application_id = 7');
        database.close();
      },
      /belongs to another program/,
    ],
  ];
  for (const [name, spoil, expected] of cases) {
    test(name, () => {
      const path = join(folder, `${name}.db`);
      onDay(path, 0, (s) => {
        for (let index = 0; index < 100; index++) {
          s.record(judgement(`https://a.test/${index}`, 'alive', 'http-200'));
        }
      });
      spoil(path);
      warnings.length = 0;
      assert.equal(
        onDay(path, 1, (s) => s.past('https://a.test/1')),
        undefined,
      );
      assert.equal(warnings.length, 1);
      assert.match(warnings[0] ?? '', expected);
      assert.ok(existsSync(`${path}.set-aside`));
    });
  }
});

test('looked at every week, a part of the targets falls due each time, and none is left for three weeks', () => {
  const checkedAtMs = new Map<string, number>();
  for (let index = 0; index < 7_000; index++)
    checkedAtMs.set(`https://host-${index % 50}.test/${index}`, START_MS);
  const shares: number[] = [];
  for (let week = 1; week <= 6; week++) {
    const nowMs = START_MS + week * 7 * DAY_MS;
    const due = [...checkedAtMs].filter(
      ([url, atMs]) => !isFresh({ url, verdict: 'alive', checkedAtMs: atMs }, nowMs, 7),
    );
    for (const [url, atMs] of due) {
      assert.ok(nowMs - atMs <= 14 * DAY_MS);
      checkedAtMs.set(url, nowMs);
    }
    shares.push(Math.round((due.length / checkedAtMs.size) * 20) * 5);
  }
  // In percent. A half of all, then the others and a half of those; in the end two thirds.
  assert.deepEqual(shares, [50, 75, 65, 70, 65, 65]);
});
