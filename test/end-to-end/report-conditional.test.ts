import assert from 'node:assert/strict';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { markdown } from '../support/garden.ts';
import { page, redirect, type StandInHost, status } from '../support/web/stand-in.ts';
import { tagOf, type Versioned, versioned } from '../support/web/versioned.ts';
import { openWeekly, type Weekly } from '../support/weekly.ts';

const SCHEMA_2 = fileURLToPath(new URL('../fixtures/history/schema-2.db', import.meta.url));
const WORDS = 'What grows here, when it is sown, and how much water it wants in a dry year. '.repeat(40);
/** Everything falls due in every run. */
const SETTINGS = { '.github/deadwood.yml': 'history-days: 0\nlint: false\nduplicates: off\n' };

interface Row {
  readonly url: string;
  readonly verdict: string;
  readonly reason: string;
  readonly message: string;
  readonly attempts: number;
}

/** One run; what it says of each target, by URL. */
async function judgedOn(weekly: Weekly, on: string, inputs: Readonly<Record<string, string>> = {}) {
  const file = join(weekly.folder, 'report.json');
  const { exitCode, stdout } = await weekly.report({ on, inputs: { 'json-file': file, ...inputs } });
  assert.equal(exitCode, 0, stdout);
  const { targets }: { targets: readonly Row[] } = JSON.parse(readFileSync(file, 'utf8'));
  const rows = targets.map(({ url, verdict, reason, attempts }) => [url, `${verdict} ${reason} ${attempts}`]);
  return { rows: Object.fromEntries(rows) as Readonly<Record<string, string>>, targets, stdout };
}

/** What a host answered since the last time, in words and in order of the addresses. */
function taken({ answers }: Versioned): readonly string[] {
  return answers
    .splice(0)
    .map(({ url, ifNoneMatch, status: code, bodyBytes }) => {
      const question = ifNoneMatch === undefined ? 'asked plainly' : `unless ${ifNoneMatch}`;
      return `${new URL(url).pathname} ${question}: ${code}, ${bodyBytes === 0 ? 'no body' : 'a body'}`;
    })
    .sort();
}

test('a page that has not changed costs one request and no body; one that has is judged anew', {
  timeout: 300_000,
}, async () => {
  const beds = versioned('beds.garden', { '/tulips': `Tulips. ${WORDS}`, '/beans': `Beans. ${WORDS}` });
  const [tulips, beans] = ['https://beds.garden/tulips', 'https://beds.garden/beans'];
  const weekly = await openWeekly([beds]);
  try {
    weekly.commit({
      ...SETTINGS,
      'README.md': markdown('# Beds', '', `- [Tulips](${tulips})`, `- [Beans](${beans})`),
    });
    const first = await judgedOn(weekly, '2026-10-05');
    assert.deepEqual(first.rows, { [tulips]: 'alive http-200 1', [beans]: 'alive http-200 1' });
    assert.deepEqual(taken(beds), [
      '/beans asked plainly: 200, a body',
      '/tulips asked plainly: 200, a body',
    ]);
    assert.doesNotMatch(readFileSync(join(weekly.folder, 'report.json'), 'utf8'), /etag|validators/i);

    const [tulipsTag, beansTag] = [tagOf(`Tulips. ${WORDS}`), tagOf(`Beans. ${WORDS}`)];
    beds.words.set('/beans', 'This page does not exist any more. Page not found.');
    const second = await judgedOn(weekly, '2026-10-12');
    assert.deepEqual(second.rows, { [tulips]: 'alive not-modified 1', [beans]: 'suspect soft-404 2' });
    assert.equal(
      second.targets.find(({ url }) => url === tulips)?.message,
      '304 on GET: the page has not changed since it was read on 2026-10-05',
    );
    assert.deepEqual(taken(beds), [
      `/beans unless ${beansTag}: 200, a body`,
      '/deadwood-canary-q7x4k2 asked plainly: 404, a body',
      `/tulips unless ${tulipsTag}: 304, no body`,
    ]);

    // What is no more alive is asked plainly, until it is again.
    beds.words.set('/beans', `Broad beans. ${WORDS}`);
    const third = await judgedOn(weekly, '2026-10-19');
    assert.deepEqual(third.rows, { [tulips]: 'alive not-modified 1', [beans]: 'alive http-200 1' });
    assert.deepEqual(taken(beds), [
      '/beans asked plainly: 200, a body',
      `/tulips unless ${tulipsTag}: 304, no body`,
    ]);
    assert.deepEqual((await judgedOn(weekly, '2026-10-26')).rows, {
      [tulips]: 'alive not-modified 1',
      [beans]: 'alive not-modified 1',
    });
  } finally {
    await weekly.close();
  }
});

/** Parked since the second week, and it says “not modified” to whoever asks so. */
function yesSayer(): StandInHost {
  let asked = 0;
  return {
    host: 'yes.garden',
    handle({ headers }) {
      asked += 1;
      if (headers['if-none-match'] !== undefined) return { status: 304 };
      return asked === 1
        ? { ...page('Yes', `<p>${WORDS}</p>`), headers: { 'content-type': 'text/html', etag: '"yes"' } }
        : page('yes.garden is for sale', '<p>Buy this domain! yes.garden is for sale.</p>');
    },
  };
}

const withTag = (response: ReturnType<typeof page>) => ({
  ...response,
  headers: { ...response.headers, etag: '"1"' },
});

test('hosts that make little of conditions: nothing bad is concluded from them, and no 304 is believed for ever', {
  timeout: 300_000,
}, async () => {
  const sent: string[] = [];
  const noting = (host: StandInHost): StandInHost => ({
    ...host,
    handle: (request) => {
      const { 'if-none-match': etag, 'if-modified-since': since } = request.headers;
      if (etag !== undefined || since !== undefined) sent.push(request.url.href);
      return host.handle(request);
    },
  });
  const fine = withTag(page('Fine', `<p>${WORDS}</p>`));
  const refusing: StandInHost = {
    host: 'refusing.garden',
    handle: ({ headers }) => (headers['if-none-match'] === undefined ? fine : status(412)),
  };
  const forgetful: StandInHost = { host: 'forgetful.garden', handle: () => fine };
  const always: StandInHost = {
    host: 'always.garden',
    handle: () => ({ status: 304, headers: { etag: '"1"' } }),
  };
  const leading: StandInHost = {
    host: 'leading.garden',
    handle: ({ url }) =>
      url.pathname === '/old'
        ? { ...redirect(302, '/now'), headers: { location: '/now', etag: '"1"' } }
        : fine,
  };
  const weekly = await openWeekly([yesSayer(), refusing, forgetful, always, leading].map(noting));
  const [yes, refused, forgot, odd, led] = [
    'https://yes.garden/',
    'https://refusing.garden/page',
    'https://forgetful.garden/page',
    'https://always.garden/page',
    'https://leading.garden/old',
  ] as const;
  try {
    const items = [yes, refused, forgot, odd, led].map((url) => `- [A page](${url})`);
    weekly.commit({ ...SETTINGS, 'README.md': markdown('# Gardens', '', ...items) });
    const same = { [odd]: 'alive http-304 2', [led]: 'alive http-302 1' };
    assert.deepEqual((await judgedOn(weekly, '2026-10-05')).rows, {
      [yes]: 'alive http-200 1',
      [refused]: 'alive http-200 1',
      [forgot]: 'alive http-200 1',
      ...same,
    });
    assert.deepEqual(sent.splice(0), []);
    for (const on of ['2026-10-12', '2026-10-19', '2026-10-26']) {
      assert.deepEqual((await judgedOn(weekly, on)).rows, {
        [yes]: 'alive not-modified 1',
        [refused]: 'alive http-200 2',
        [forgot]: 'alive http-200 1',
        ...same,
      });
      assert.deepEqual(sent.splice(0).sort(), [forgot, refused, yes]);
    }
    // Four weeks after the page was read.
    assert.deepEqual((await judgedOn(weekly, '2026-11-02')).rows, {
      [yes]: 'suspect parked 1',
      [refused]: 'alive http-200 2',
      [forgot]: 'alive http-200 1',
      ...same,
    });
    assert.deepEqual(sent.splice(0).sort(), [forgot, refused]);
  } finally {
    await weekly.close();
  }
});

test('a history of the schema before is migrated, and goes on where it was', {
  timeout: 300_000,
}, async () => {
  const weekly = await openWeekly([
    { host: 'good.test', handle: () => withTag(page('Good', `<p>${WORDS}</p>`)) },
    { host: 'gone.test', handle: () => status(503) },
  ]);
  try {
    copyFileSync(SCHEMA_2, weekly.historyFile);
    weekly.commit({
      ...SETTINGS,
      'README.md': markdown('# Links', '', '- [Good](https://good.test/)', '- [Gone](https://gone.test/)'),
    });
    const { rows, targets, stdout } = await judgedOn(weekly, '2026-10-26');
    assert.doesNotMatch(stdout, /::warning/);
    assert.deepEqual(rows, {
      'https://good.test/': 'alive http-200 1',
      'https://gone.test/': 'dead three-strikes 2',
    });
    assert.match(
      targets.map(({ message }) => message).join('\n'),
      /it failed on 2026-10-05 and 2 times since/,
    );
    assert.match(await weekly.issueText(), /Trend|xychart/i);
    const database = new DatabaseSync(weekly.historyFile, { readOnly: true });
    const kept = database.prepare('SELECT url, etag, read_at FROM target ORDER BY url').all();
    database.close();
    assert.deepEqual(
      kept.map(({ url, etag, read_at: readAt }) => [url, etag, readAt === null]),
      [
        ['https://gone.test/', null, true],
        ['https://good.test/', '"1"', false],
        ['https://moved.test/', null, true],
      ],
    );
  } finally {
    await weekly.close();
  }
});
