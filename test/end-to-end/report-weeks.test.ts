import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { markdown } from '../support/garden.ts';
import { page, redirect, type StandInAnswer, type StandInHost, status } from '../support/web/stand-in.ts';
import { openWeekly, type Weekly } from '../support/weekly.ts';

/** What the issue says after each week, whole. `DEADWOOD_WRITE=1` writes it anew: read the difference. */
const EXPECTED = new URL('report-weeks.txt', import.meta.url);
const WEEKS = ['2026-10-05', '2026-10-12', '2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09'] as const;

const DOCUMENT = markdown(
  '# Seeds',
  '',
  '- [Stays](https://seeds.shop/stays) is good.',
  '- [Rots](https://seeds.shop/rots) is read.',
  '- [Moves](https://seeds.shop/moves) wanders.',
  '- [Returns](https://seeds.shop/returns) sleeps.',
  '- [Flaps](https://flaps.blog/) wakes.',
  '- [Silent](https://silent.farm/) says nothing.',
  '- [Guide](docs/guide.md) is missing.',
);
const SETTINGS = 'history-days: 3\nlint: false\n';

function prose(name: string): StandInAnswer {
  return page(`All about ${name}`, `<p>What there is to know about ${name}, by people who grow it.</p>`);
}

function hostsAt(week: () => number, onRequest: () => void = () => undefined): readonly StandInHost[] {
  const pages: Readonly<Record<string, () => StandInAnswer>> = {
    '/stays': () => prose('what stays'),
    '/rots': () => (week() >= 2 ? status(404) : prose('rot')),
    '/moves': () => (week() >= 3 ? redirect(301, '/moved') : prose('beans that climb')),
    '/moved': () => prose('beans that climb'),
    '/returns': () => (week() <= 4 ? status(404) : prose('sleep')),
  };
  return [
    {
      host: 'seeds.shop',
      handle({ url }) {
        onRequest();
        return pages[url.pathname]?.() ?? status(404);
      },
    },
    { host: 'flaps.blog', handle: () => (week() % 2 === 0 ? status(503) : prose('flapping')) },
    { host: 'silent.farm', handle: () => (week() >= 2 ? 'reset' : prose('silence')) },
  ];
}

function expectedWeeks(): readonly string[] {
  return readFileSync(EXPECTED, 'utf8')
    .split(/^=== week \d+\n/m)
    .slice(1);
}

describe('six weeks of a small repository', { concurrency: true, timeout: 300_000 }, () => {
  test('links rot, flap, move and come back; a repeated week writes nothing; a crash in week 4 changes nothing', async () => {
    let week = 1;
    let onRequest = (): void => undefined;
    const weekly = await openWeekly(
      hostsAt(
        () => week,
        () => onRequest(),
      ),
    );
    try {
      weekly.commit({ 'README.md': DOCUMENT, '.github/deadwood.yml': SETTINGS });
      const texts: string[] = [];
      const writes: (readonly string[])[] = [];
      for (const on of WEEKS) {
        if (week === 4) {
          const onStart = (child: { kill(signal: 'SIGKILL'): boolean }) => {
            onRequest = () => void child.kill('SIGKILL');
          };
          const { exitCode, writes: none } = await weekly.report({ on, onStart });
          assert.deepEqual([exitCode, none], [null, []]);
          onRequest = () => undefined;
        }
        writes.push((await weekly.report({ on: `${on}T07:00:00Z` })).writes);
        texts.push(weekly.issueText());
        if (week % 2 === 0) assert.deepEqual((await weekly.report({ on: `${on}T19:00:00Z` })).writes, [], on);
        week++;
      }
      if (process.env.DEADWOOD_WRITE)
        writeFileSync(EXPECTED, texts.map((text, index) => `=== week ${index + 1}\n${text}`).join(''));
      assert.deepEqual(texts, expectedWeeks());
      const patched = ['PATCH /repos/{owner}/{repo}/issues/{issue_number}'];
      assert.deepEqual(writes, [
        ['POST /repos/{owner}/{repo}/labels', 'POST /repos/{owner}/{repo}/issues'],
        ...Array.from({ length: 5 }, () => patched),
      ]);
      // Mended at last: closed with a sentence; once.
      weekly.commit({ 'README.md': '# Seeds\n\n- [Stays](https://seeds.shop/stays)\n' });
      await weekly.report({ on: '2026-11-16' });
      assert.deepEqual((await weekly.report({ on: '2026-11-23' })).writes, []);
      const states = () => weekly.forge.issues().map(({ number, state }) => [number, state]);
      assert.deepEqual(states(), [[1, 'closed']]);
      assert.deepEqual(
        weekly.forge.issueComments(1).map(({ body }) => body),
        ['All links are well: nothing is dead, suspect or moved, and everything could be reached.'],
      );
      // And rotten again: the same issue is opened.
      weekly.commit({ 'README.md': DOCUMENT });
      await weekly.report({ on: '2026-11-30' });
      assert.deepEqual(states(), [[1, 'open']]);
    } finally {
      await weekly.close();
    }
  });

  test('a history that is lost in week 3 costs the memory, not the issue', async () => {
    let week = 2;
    const weekly = await openWeekly(hostsAt(() => week));
    try {
      weekly.commit({ 'README.md': DOCUMENT, '.github/deadwood.yml': SETTINGS });
      await weekly.report({ on: '2026-10-12' });
      rmSync(weekly.historyFile);
      week = 3;
      await weekly.report({ on: '2026-10-19' });
      assert.equal(weekly.forge.issues().length, 1);
      const text = weekly.issueText();
      const numbers = '**dead 2 · moved 1 · invalid 1 · unreachable 1 · alive 2** of 7 targets in 1 document';
      assert.equal(text.split('\n')[0], numbers);
      assert.match(text, /Strike 1 of 3/);
      assert.doesNotMatch(text, /New rot|Trend|last seen alive/);
      // What is there, but is no history any more, is set aside.
      writeFileSync(weekly.historyFile, 'torn');
      const { stdout, exitCode } = await weekly.report({ on: '2026-10-26' });
      assert.equal(exitCode, 0);
      assert.match(stdout, /^::warning::The history .* is damaged .* it was set aside/m);
    } finally {
      await weekly.close();
    }
  });
});

describe('what people do to the issue', { timeout: 300_000 }, () => {
  let weekly: Weekly;
  let week = 1;
  before(async () => {
    weekly = await openWeekly(hostsAt(() => week));
    weekly.commit({ 'README.md': DOCUMENT, '.github/deadwood.yml': SETTINGS });
    await weekly.report({ on: '2026-10-05' });
  });
  after(() => weekly.close());
  const shown = () =>
    weekly.forge.issues().map(({ number, state, labels }) => [number, state, labels.join()] as const);
  const first = () => {
    const issue = weekly.forge.issues()[0];
    assert.ok(issue);
    return issue;
  };

  test('closed as not planned: quiet while nothing else is to be said, reopened for new rot', async () => {
    Object.assign(first(), { state: 'closed', stateReason: 'not_planned' });
    assert.deepEqual((await weekly.report({ on: '2026-10-12' })).writes, []);
    week = 2;
    await weekly.report({ on: '2026-10-19' });
    assert.deepEqual(shown(), [[1, 'open', 'link-rot']]);
  });

  test('text edited below the marker stays while nothing changes; with the marker gone, it is written anew', async () => {
    const before = weekly.issueText();
    assert.match(before, /^\*\*dead 2 \(\+1\)/);
    first().body += '\nWe know about the first two. Ada\n';
    assert.deepEqual((await weekly.report({ on: '2026-10-19T12:00:00Z' })).writes, []);
    assert.equal(weekly.issueText(), `${before}\nWe know about the first two. Ada\n`);
    first().body = 'Nothing to see here.';
    await weekly.report({ on: '2026-10-19T13:00:00Z' });
    assert.equal(weekly.issueText(), before);
    assert.deepEqual(shown(), [[1, 'open', 'link-rot']]);
  });

  test('deleted, with its label: made anew', async () => {
    weekly.forge.state.issues.clear();
    weekly.forge.state.labels.clear();
    const { writes } = await weekly.report({ on: '2026-10-19T14:00:00Z' });
    assert.deepEqual(writes, ['POST /repos/{owner}/{repo}/labels', 'POST /repos/{owner}/{repo}/issues']);
    assert.deepEqual(
      shown().map(([, ...rest]) => rest),
      [['open', 'link-rot']],
    );
  });

  test('two scheduled runs at once on one history, then one issue', async () => {
    weekly.forge.state.issues.clear();
    const both = await Promise.all(
      ['14:30', '14:31'].map((time) => weekly.report({ on: `2026-10-19T${time}:00Z` })),
    );
    assert.deepEqual(
      both.map(({ exitCode }) => exitCode),
      [0, 0],
    );
    await weekly.report({ on: '2026-10-19T15:00:00Z' });
    assert.equal(shown().filter(([, state]) => state === 'open').length, 1);
  });

  test('issues switched off: a sentence, and annotations in their place', async () => {
    weekly.forge.state.hasIssues = false;
    const { writes, exitCode, stdout, summary } = await weekly.report({ on: '2026-10-19T16:00:00Z' });
    weekly.forge.state.hasIssues = true;
    assert.deepEqual([writes, exitCode], [[], 0]);
    assert.match(
      summary,
      /Issues are switched off in this repository: the report is in the job summary alone/,
    );
    assert.equal(stdout.match(/^::error /gm)?.length, 3);
  });

  test('a token that may not write issues: the permission that would bring it', async () => {
    weekly.forge.state.issues.clear();
    const token = weekly.forge.token({ permissions: { contents: 'read' } });
    const { stdout, exitCode } = await weekly.report({ on: '2026-10-19T17:00:00Z', token });
    assert.equal(exitCode, 0);
    assert.match(stdout, /the token may not do it; it takes the permission `issues: write`/);
  });
});

test('70,000 characters of report become an issue below 60,000, in whole rows, that says what it leaves out', async () => {
  const weekly = await openWeekly([{ host: 'seeds.shop', handle: () => status(410) }]);
  try {
    const names = Array.from({ length: 500 }, (_, index) => `docs/a-page-that-never-was-${index}.md`);
    const items = names.map((name, index) => `- [${index}](${name}) is missing.`);
    weekly.commit({ 'README.md': markdown('# Seeds', '', ...items), '.github/deadwood.yml': SETTINGS });
    await weekly.report({ on: '2026-10-05' });
    const rows = names.map((name, index) => {
      const line = index + 3;
      return `- \`${name}\`: There is no ${name} in the repository. At [\`README.md:${line}\`](/maker/garden/blob/SHA/README.md?plain=1#L${line}).`;
    });
    assert.ok(rows.join('\n').length > 70_000);
    assert.ok((weekly.forge.issues()[0]?.body.length ?? 0) < 60_000);
    assert.equal(
      weekly.issueText(),
      markdown(
        '**invalid 500** of 500 targets in 1 document',
        '',
        'Checked 2026-10-05 at [`SHA`](/maker/garden/tree/SHA) · [this run](/maker/garden/actions/runs/1)',
        '',
        '## Broken in the repository, or not to be linked: 500',
        '',
        ...rows.slice(0, 80),
        '- … and 420 more',
        '',
      ),
    );
  } finally {
    await weekly.close();
  }
});
