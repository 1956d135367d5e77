import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { markdown } from '../support/garden.ts';
import { page, type StandInHost } from '../support/web/stand-in.ts';
import { openWeekly } from '../support/weekly.ts';

const HOSTS = 40;

function gardens(onRequest: () => void = () => undefined): StandInHost {
  return {
    host: /^garden-\d+\.farm$/,
    handle({ url }) {
      onRequest();
      return page(`${url.hostname}${url.pathname}`, `<p>What grows at ${url.href}.</p>`);
    },
  };
}

function documentOf(links: number): string {
  const items = Array.from(
    { length: links },
    (_, index) => `- [${index}](https://garden-${index % HOSTS}.farm/bed-${index})`,
  );
  return markdown('# Gardens', '', ...items);
}

test('a run that is killed in the middle loses its last transaction at most, and the next one goes on from there', {
  timeout: 300_000,
}, async () => {
  const links = 1_600;
  let left = 1_400;
  let kill = (): void => undefined;
  const weekly = await openWeekly([
    gardens(() => {
      left -= 1;
      if (left === 0) kill();
    }),
  ]);
  try {
    weekly.commit({ 'README.md': documentOf(links), '.github/deadwood.yml': 'lint: false\n' });
    const onStart = (child: { kill(signal: 'SIGKILL'): boolean }) => {
      kill = () => void child.kill('SIGKILL');
    };
    const killed = await weekly.report({ on: '2026-10-05', onStart });
    assert.deepEqual([killed.exitCode, killed.writes], [null, []]);
    const asked = weekly.web.requests.length;
    const database = new DatabaseSync(weekly.historyFile);
    const check = database.prepare('PRAGMA quick_check').all();
    const kept = database
      .prepare('SELECT url FROM target')
      .all()
      .map(({ url }) => String(url));
    database.close();
    assert.deepEqual(
      check.map((row) => ({ ...row })),
      [{ quick_check: 'ok' }],
    );
    // 500 rows a transaction, 64 requests under way.
    assert.ok(kept.length > 0 && asked - kept.length <= 500 + 64, `${kept.length} of ${asked}`);
    const next = await weekly.report({ on: '2026-10-05T08:00:00Z' });
    assert.equal(next.exitCode, 0);
    assert.doesNotMatch(next.stdout, /::warning/);
    const again = new Set(weekly.web.requests.slice(asked).map(({ url }) => url));
    assert.deepEqual([again.size, kept.filter((url) => again.has(url))], [links - kept.length, []]);
  } finally {
    await weekly.close();
  }
});

test('what was well is asked again over several days, not all in one run', { timeout: 300_000 }, async () => {
  const links = 200;
  const weekly = await openWeekly([gardens()]);
  try {
    weekly.commit({ 'README.md': documentOf(links), '.github/deadwood.yml': 'lint: false\n' });
    const asked: (readonly string[])[] = [];
    const remembered: number[] = [];
    const file = join(weekly.folder, 'report.json');
    for (const on of ['2026-10-05', '2026-10-12', '2026-10-19', '2026-10-26']) {
      const before = weekly.web.requests.length;
      await weekly.report({ on, inputs: { 'json-file': file } });
      asked.push(weekly.web.requests.slice(before).map(({ url }) => url));
      const { targets } = JSON.parse(readFileSync(file, 'utf8')) as { targets: { checkedBy: string }[] };
      remembered.push(targets.filter(({ checkedBy }) => checkedBy === 'history').length);
    }
    assert.equal(asked[0]?.length, links);
    assert.deepEqual(
      remembered,
      asked.map((week) => links - week.length),
    );
    for (const week of asked.slice(1)) {
      const share = week.length / links;
      assert.ok(share > 0.3 && share < 0.85, String(asked.map((each) => each.length)));
    }
    // Nobody waits for longer than two weeks.
    const [, second = [], third = []] = asked;
    assert.equal(new Set([...second, ...third]).size, links);
  } finally {
    await weekly.close();
  }
});
