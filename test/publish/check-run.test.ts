import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Finding } from '../../src/domain/finding.ts';
import { SILENT_LOG } from '../../src/domain/ports.ts';
import { createCheckRunPort } from '../../src/github/check-runs.ts';
import { applyCheckRun, planCheckRun } from '../../src/publish/check-run.ts';
import { connect } from '../support/forge/connect.ts';
import { type Forge, startForge } from '../support/forge/forge.ts';
import { deadLink, HEAD, reportOf } from './builders.ts';

const dead = (count: number): Finding[] =>
  Array.from({ length: count }, (_, index) => deadLink('a.md', index + 1, `https://dead.test/${index}`));

describe('the check run', () => {
  let forge: Forge;
  let headSha: string;
  before(async () => {
    forge = await startForge();
    headSha = forge.commit('main', { 'a.md': 'x\n' });
  });
  after(() => forge.close());

  test('the conclusion goes by fail-on', () => {
    const note: Finding = { ...deadLink('a.md', 1), severity: 'note' };
    const warning: Finding = { ...deadLink('a.md', 1), severity: 'warning' };
    const conclusion = (findings: readonly Finding[], failOn: 'error' | 'warning' | 'never'): string =>
      planCheckRun(reportOf(findings), { headSha: HEAD, failOn, summary: '' }).conclusion;
    assert.deepEqual(
      [
        conclusion([], 'error'),
        conclusion([note], 'error'),
        conclusion([warning], 'error'),
        conclusion([warning], 'warning'),
        conclusion(dead(1), 'error'),
        conclusion(dead(1), 'never'),
      ],
      ['success', 'neutral', 'neutral', 'failure', 'failure', 'neutral'],
    );
  });

  test('120 annotations are three requests, concluded with the first', async () => {
    const github = connect(forge);
    const plan = planCheckRun(reportOf(dead(120)), { headSha, failOn: 'error', summary: 'All of it.' });
    assert.deepEqual(
      plan.batches.map((batch) => batch.length),
      [50, 50, 20],
    );
    const { url, ...outcome } = await applyCheckRun(plan, createCheckRunPort(github), SILENT_LOG);
    assert.deepEqual(outcome, { planned: 3, done: 3, isLost: false });
    const [run] = forge.checkRuns();
    assert.equal(url, `${forge.state.serverUrl}/maker/garden/runs/${run?.id}`);
    assert.deepEqual(
      [run?.name, run?.status, run?.conclusion, run?.title, run?.summary, run?.annotations.length],
      ['Deadwood', 'completed', 'failure', '120 errors, 0 warnings, 0 notes', 'All of it.', 120],
    );
    await github.close();
  });

  test('without the permission: a sentence', async () => {
    const github = connect(forge, { token: forge.token({ permissions: { contents: 'read' } }) });
    const plan = planCheckRun(reportOf([]), { headSha, failOn: 'error', summary: 'x' });
    assert.deepEqual(await applyCheckRun(plan, createCheckRunPort(github), SILENT_LOG), {
      planned: 1,
      done: 0,
      isLost: true,
      degraded:
        'The check run could not be written: the token may not do it; it takes the permission `checks: write`.',
      refusal: 'forbidden',
    });
    await github.close();
  });
});
