import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, describe, test } from 'node:test';
import fc from 'fast-check';
import { SILENT_LOG } from '../../src/domain/ports.ts';
import { extract } from '../../src/extract/extract.ts';
import { fromRowData, toRowData } from '../../src/history/extraction-row.ts';
import { APPLICATION_ID, MIGRATIONS } from '../../src/history/schema.ts';
import { openSightings, type Sightings } from '../../src/history/sightings.ts';

const DAY_MS = 86_400_000;
const START_MS = Date.parse('2026-10-05T06:17:00Z');
const folder = mkdtempSync(join(tmpdir(), 'deadwood-extractions-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const ID = 'a'.repeat(40);
const OTHER_ID = 'b'.repeat(40);
const GARDEN = { serverUrl: 'https://github.com', owner: 'maker', name: 'garden' };
const TEXT = [
  '# Top <a id="x&amp;y"></a>',
  '',
  '- [Guide](<docs/a b.md> "t") ([out](https://example.com/), [here](#top))',
  '- ![Logo](logo.svg) [own](https://github.com/maker/garden/blob/main/a&amp;b.md)',
  '',
  '<!--deadwood disable dead-link-->',
  '',
].join('\n');
const KEPT_URLS = ['docs/a b.md', 'logo.svg', 'https://github.com/maker/garden/blob/main/a&b.md'];

interface Opening {
  readonly day?: number;
  readonly repository?: typeof GARDEN;
}

function open<T>(path: string, work: (sightings: Sightings) => T, opening: Opening = {}): T {
  const { day = 0, repository = GARDEN } = opening;
  const nowMs = START_MS + day * DAY_MS;
  const sightings = openSightings({ path, nowMs, historyDays: 7, log: SILENT_LOG, repository });
  try {
    return work(sightings);
  } finally {
    sightings.close();
  }
}

function keep(path: string, opening: Opening = {}): void {
  open(path, (s) => s.keepExtraction(ID, extract('docs/index.md', TEXT)), opening);
}

test('what a document says is found by its blob id, wherever it lies; links out of the repository are left out', () => {
  const path = join(folder, 'kept.db');
  keep(path);
  const read = extract('docs/index.md', TEXT);
  const links = read.links.filter(({ url }) => KEPT_URLS.includes(url));
  assert.deepEqual([read.links.length, links.length, read.silences.length], [5, 3, 1]);
  open(path, (s) => {
    assert.deepEqual(s.extraction(ID, 'docs/index.md'), { ...read, links });
    assert.deepEqual(s.extraction(ID, 'moved.md'), { ...read, links, path: 'moved.md' });
    assert.equal(s.extraction(OTHER_ID, 'docs/index.md'), undefined);
  });
});

test('not under another language, for another repository, or by what is no id', () => {
  const path = join(folder, 'others.db');
  keep(path);
  open(path, (s) => {
    assert.equal(s.extraction(ID, 'docs/index.mdx'), undefined);
    for (const id of ['', 'a', ID.toUpperCase(), 'a'.repeat(64), `${ID}\n`])
      assert.equal(s.extraction(id, 'docs/index.md'), undefined);
  });
  const repository = { ...GARDEN, name: 'shed' };
  assert.equal(
    open(path, (s) => s.extraction(ID, 'docs/index.md'), { repository }),
    undefined,
  );
});

test('a document with too much in it is not kept', () => {
  const path = join(folder, 'large.db');
  const text = '[a](b.md)\n\n'.repeat(40_000);
  open(path, (s) => s.keepExtraction(ID, extract('a.md', text)));
  assert.equal(
    open(path, (s) => s.extraction(ID, 'a.md')),
    undefined,
  );
});

test('what is kept again stays, what is not is forgotten', () => {
  const path = join(folder, 'forgotten.db');
  keep(path);
  open(path, (s) => s.keepExtraction(OTHER_ID, extract('b.md', '[a](a.md)\n')));
  keep(path, { day: 100 });
  open(path, (s) => s.forgetOlderThan(120), { day: 130 });
  open(path, (s) => {
    assert.equal(s.extraction(ID, 'docs/index.md')?.links.length, 3);
    assert.equal(s.extraction(OTHER_ID, 'b.md'), undefined);
  });
});

test('a file of the first schema keeps its targets and begins to remember documents', () => {
  const path = join(folder, 'first.db');
  const database = new DatabaseSync(path);
  database.exec(MIGRATIONS[0] ?? '');
  database.exec(`PRAGMA user_version = 1; PRAGMA application_id = ${APPLICATION_ID}`);
  database.exec(`INSERT INTO target VALUES ('https://a.test/', 1, 1, 1, 'alive', 'http-200', '{}', NULL)`);
  database.exec(`INSERT INTO extraction VALUES ('${ID}', 'docs/index.md', 1, '{}')`);
  database.close();
  open(path, (s) => {
    assert.equal(s.lastCheckedMs('https://a.test/'), 1);
    assert.equal(s.extraction(ID, 'docs/index.md'), undefined);
  });
  keep(path);
  assert.equal(open(path, (s) => s.extraction(ID, 'docs/index.md'))?.links.length, 3);
});

describe('a row that nobody wrote like that is none', () => {
  const link = '[0,1,1,1,5,"a.md",0,"text",0]';
  const rows: readonly string[] = [
    '',
    '{',
    'null',
    '{}',
    '[]',
    '[1,[],[]]',
    '[1,[],[],[],[]]',
    '["1",[],[],[]]',
    '[-1,[],[],[]]',
    '[1.5,[],[],[]]',
    '[1,[1],[],[]]',
    '[1,{},[],[]]',
    '[1,[],[null],[]]',
    '[1,[],[{"rules":"some","first":1,"last":2}],[]]',
    '[1,[],[{"rules":"all","first":"1","last":2}],[]]',
    '[1,[],[],[[]]]',
    `[1,[],[],[${link.replace('0,', '9,')}]]`,
    `[1,[],[],[${link.replace('"a.md"', '7')}]]`,
    `[1,[],[],[${link.replace('0,"text"', '1,"text"')}]]`,
    `[1,[],[],[${link.replace(',5,', ',1e99,')}]]`,
    `[1,[],[],[${link}`,
    '['.repeat(100_000),
  ];
  for (const data of rows) {
    test(data.length > 80 ? `${data.length} characters` : data, () => {
      assert.equal(fromRowData('a.md', data), undefined);
    });
  }
  test('the like of it that is whole is one', () => {
    assert.equal(fromRowData('a.md', `[1,[],[],[${link}]]`)?.links.length, 1);
  });
  test('neither are bytes, or more than is ever written', () => {
    const path = join(folder, 'hostile.db');
    keep(path);
    const long = `[1,["${'x'.repeat(2_000_000)}"],[],[]]`;
    for (const data of [Buffer.from('[1,[],[],[]]'), long]) {
      const database = new DatabaseSync(path);
      database.prepare('UPDATE extraction SET data = ?').run(data);
      database.close();
      assert.equal(
        open(path, (s) => s.extraction(ID, 'docs/index.md')),
        undefined,
      );
    }
  });
});

test('whatever the document, a row gives back what was put into it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const extraction = extract('a.md', `${TEXT}\n${text}\n\n[a](${text})`);
      assert.deepEqual(fromRowData('a.md', toRowData(extraction)), extraction);
    }),
    { numRuns: 200 },
  );
});
