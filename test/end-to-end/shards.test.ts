import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { markdown } from '../support/garden.ts';
import { page, redirect, type StandInAnswer, type StandInHost, status } from '../support/web/stand-in.ts';
import { openWeekly, type Weekly } from '../support/weekly.ts';

const SHARDS = 8;
const HOSTS = 20;

/** Called at the next request. */
let kill: (() => void) | undefined;

/** Twenty gardens: good pages, gone ones, moved ones, silence, walls. */
const GARDENS: StandInHost = {
  host: /^garden-\d+\.farm$/,
  handle({ url }): StandInAnswer {
    kill?.();
    kill = undefined;
    const number = Number(/\d+/.exec(url.hostname)?.[0]);
    if (url.pathname === '/old') return redirect(301, '/new');
    if (url.pathname === '/gone' || number === 3) return status(404);
    if (number === 7) return status(503);
    if (number === 11) return 'reset';
    return page(
      `Garden ${number}: ${url.pathname}`,
      `<h2 id="beds">Beds</h2><p>What grows in garden ${number}.</p>`,
    );
  },
};

const DOCUMENT = markdown(
  '# Gardens',
  '',
  ...Array.from({ length: HOSTS }, (_, index) => [
    `- [Garden ${index}](https://garden-${index}.farm/), its [beds](https://garden-${index}.farm/#beds)`,
    ...(index % 4 === 0 ? [`- [Old ${index}](https://garden-${index}.farm/old)`] : []),
    ...(index % 5 === 0 ? [`- [New ${index}](https://garden-${index}.farm/new#nowhere)`] : []),
    ...(index % 6 === 0 ? [`- [Gone ${index}](https://garden-${index}.farm/gone)`] : []),
  ]).flat(),
  '',
  '[Missing](missing.md), [mail](mailto:ada@garden-1.farm), [here](#gardens) and [nowhere](#nowhere)',
);

describe('a report on eight machines', { timeout: 300_000 }, () => {
  let weekly: Weekly;
  let workspace: string;
  before(async () => {
    weekly = await openWeekly([GARDENS]);
    weekly.commit({ 'README.md': DOCUMENT });
    workspace = join(weekly.folder, 'workspace');
    mkdirSync(workspace);
  });
  after(() => weekly.close());

  const report = (inputs: Readonly<Record<string, string>>, onStart?: (child: ChildProcess) => void) =>
    weekly.report({
      on: '2026-10-05',
      workspace,
      inputs: { history: 'off', ...inputs },
      ...(onStart === undefined ? {} : { onStart }),
    });
  const parts = () =>
    readdirSync(workspace)
      .filter((name) => name.endsWith('.jsonl'))
      .sort();
  const json = (name: string) =>
    readFileSync(join(workspace, name), 'utf8')
      .replace(/"startedAt": "[^"]*"/, '"startedAt": ""')
      .replaceAll(/"durationMs": ?\d+/g, '"durationMs": 0')
      .replaceAll(/\b\d+(\.\d+)? (ms|s|min) apart/g, 'some time apart');

  test('says what one machine says, byte for byte but for times, and asks no more', async () => {
    const alone = await report({ 'json-file': 'alone.json' });
    assert.equal(alone.exitCode, 0);
    assert.equal(weekly.forge.issues().length, 1);
    const indexes = Array.from({ length: SHARDS }, (_, index) => index + 1);
    for (const pair of [indexes.slice(0, 4), indexes.slice(4)]) {
      const runs = await Promise.all(pair.map((index) => report({ shard: `${index}/${SHARDS}` })));
      for (const [place, { exitCode, writes, outputs }] of runs.entries()) {
        const name = `deadwood-part-${pair[place]}-of-${SHARDS}.jsonl`;
        assert.deepEqual([exitCode, writes, outputs['part-file']], [0, [], join(workspace, name)]);
      }
    }
    assert.equal(parts().length, SHARDS);
    const asked = parts().map((name) => readFileSync(join(workspace, name), 'utf8').split('\n').length - 3);
    assert.ok(Math.max(...asked) - Math.min(...asked) <= 6, asked.join(' '));
    const merged = await report({ merge: 'deadwood-part-*', 'json-file': 'merged.json' });
    assert.equal(json('merged.json'), json('alone.json'));
    // The issue says it already: nothing is written.
    assert.deepEqual([merged.exitCode, merged.writes], [0, []]);
    assert.deepEqual(merged.outputs, { ...alone.outputs, 'json-file': 'merged.json' });
  });

  test('a part that is missing and one that is torn are named; what the others found stands', async () => {
    const whole = JSON.parse(json('merged.json'));
    rmSync(join(workspace, `deadwood-part-3-of-${SHARDS}.jsonl`));
    const torn = join(workspace, `deadwood-part-5-of-${SHARDS}.jsonl`);
    truncateSync(torn, readFileSync(torn).length - 120);
    const { exitCode } = await report({ merge: '*.jsonl', 'json-file': 'rest.json' });
    assert.equal(exitCode, 0);
    const rest = JSON.parse(json('rest.json'));
    assert.equal(rest.warnings.length, 2);
    assert.match(
      rest.warnings.join('\n'),
      /^Part 5 of 8 \(deadwood-part-5-of-8\.jsonl\) is torn: \d+ targets of it could be read\.\nPart 3 of 8 is missing: its targets were not checked\.$/,
    );
    const lost = new Set<string>();
    for (const { url, reason } of rest.targets) if (reason === 'not-checked') lost.add(url);
    assert.ok(lost.size >= 4 && lost.size <= 14, [...lost].join(' '));
    const others = ({ targets }: { targets: readonly { url: string }[] }) =>
      targets.filter(({ url }) => !lost.has(url));
    assert.deepEqual(others(rest), others(whole));
    assert.match(weekly.issueText(), /targets could not be checked this time: they come first next time/);
    assert.match(weekly.issueText(), /Part 3 of 8 is missing: its targets were not checked/);
  });

  test('a shard that is killed leaves no part; run again by itself, it makes the report whole', async () => {
    rmSync(join(workspace, `deadwood-part-5-of-${SHARDS}.jsonl`));
    for (const index of [3, 5]) {
      const asked = weekly.web.requests.length;
      kill = undefined;
      const shard = `${index}/${SHARDS}`;
      const killed = await report({ shard }, (child) => {
        kill = () => void child.kill('SIGKILL');
      });
      assert.deepEqual(
        [killed.exitCode, killed.writes, parts().length],
        [null, [], SHARDS - 2 + (index === 5 ? 1 : 0)],
      );
      assert.ok(weekly.web.requests.length > asked);
      assert.equal((await report({ shard })).exitCode, 0);
    }
    const { exitCode } = await report({ merge: 'deadwood-part-*', 'json-file': 'again.json' });
    assert.equal(exitCode, 0);
    assert.equal(json('again.json'), json('alone.json'));
    assert.doesNotMatch(weekly.issueText(), /could not be checked|is missing: its targets/);
  });

  test('no part at all: said, and no issue is closed for it', async () => {
    const { exitCode, summary } = await report({ merge: 'elsewhere/*' });
    assert.equal(exitCode, 0);
    assert.match(summary, /No part of a sharded run was found/);
    assert.deepEqual(
      weekly.forge.issues().map(({ state }) => state),
      ['open'],
    );
  });
});
