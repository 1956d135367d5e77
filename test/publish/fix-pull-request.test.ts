import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { SILENT_LOG } from '../../src/domain/ports.ts';
import { createFixPort, readFixState } from '../../src/github/fix-branch.ts';
import type { FixPlan } from '../../src/mend/plan-fix.ts';
import {
  applyFixPullRequest,
  FIX_BRANCH,
  finalTexts,
  planFixPullRequest,
} from '../../src/publish/fix-pull-request.ts';
import { connect } from '../support/forge/connect.ts';
import { type Forge, startForge } from '../support/forge/forge.ts';

const plan = (...texts: readonly string[]): FixPlan => ({
  commits: texts.map((text, index) => ({ headline: `Step ${index}`, files: [{ path: 'a.md', text }] })),
  title: 'Mend links',
  body: `Texts: ${texts.length}`,
  leftOut: [],
});

describe('the fix pull request', () => {
  let forge: Forge;
  let token: string;
  beforeEach(async () => {
    forge = await startForge();
    token = forge.token({ permissions: { contents: 'write', 'pull-requests': 'write' } });
    forge.commit('main', { 'a.md': '\uFEFFold\r\n', 'b.md': 'b\n' });
  });
  afterEach(() => forge.close());

  async function fix(wanted: FixPlan, as = token) {
    forge.takeRequests();
    const github = connect(forge, { token: as });
    try {
      const state = await readFixState(github, 'main', [...finalTexts(wanted.commits).keys()]);
      const operations = planFixPullRequest(wanted, state, forge.state.git.resolve('main') as string);
      return await applyFixPullRequest(operations, createFixPort(github, 'main'), SILENT_LOG);
    } finally {
      await github.close();
    }
  }
  const onBranch = (): string => {
    const sha = forge.state.git.resolve(`refs/heads/${FIX_BRANCH}`) as string;
    const item = forge.state.git.tree(sha).find(({ path }) => path === 'a.md');
    return forge.state.git.blob(item?.sha ?? '').toString();
  };
  const writes = (): readonly string[] =>
    forge.takeRequests().filter((request) => !/^GET|^graphql Read/.test(request));

  test('opened with one commit a kind; a second run writes nothing; byte for byte', async () => {
    const wanted = plan('\uFEFFhalf\r\n', '\uFEFFnew\r\n');
    const { url, ...outcome } = await fix(wanted);
    assert.deepEqual(outcome, { planned: 2, done: 2, isLost: false });
    assert.equal(url, `${forge.state.serverUrl}/maker/garden/pull/1`);
    assert.equal(onBranch(), '\uFEFFnew\r\n');
    const log = forge.state.git.run(
      'log',
      '--format=%s',
      `${forge.state.git.resolve('main')}..${forge.state.git.resolve(`refs/heads/${FIX_BRANCH}`)}`,
    );
    assert.deepEqual(log.trim().split('\n'), ['Step 1', 'Step 0']);
    assert.equal(forge.state.git.resolve(`refs/heads/${FIX_BRANCH}--next`), undefined);
    await fix(wanted);
    assert.deepEqual(writes(), []);
  });

  test('kept up to date on a base that moved on, in the same pull request', async () => {
    await fix(plan('new\n'));
    forge.commit('main', { 'a.md': 'old\n', 'b.md': 'more\n' });
    const { url } = await fix(plan('newer\n'));
    assert.equal(onBranch(), 'newer\n');
    assert.equal(url?.endsWith('/pull/1'), true);
    assert.equal(forge.state.pulls.size, 1);
  });

  test('what is offered no more is taken off the branch, in files beside those of the plan too', async () => {
    const both: FixPlan = {
      ...plan('new\n'),
      commits: [
        {
          headline: 'Mend',
          files: [
            { path: 'a.md', text: 'new\n' },
            { path: 'b.md', text: 'B\n' },
          ],
        },
      ],
    };
    await fix(both);
    await fix(plan('new\n'));
    const tip = forge.state.git.resolve(`refs/heads/${FIX_BRANCH}`) as string;
    const changed = forge.state.git.run('diff', '--name-only', 'main', tip).trim().split('\n');
    assert.deepEqual(changed, ['a.md']);
    await fix(plan('new\n'));
    assert.equal(forge.state.pulls.size, 1);
  });

  test('never over a person’s commits', async () => {
    await fix(plan('new\n'));
    forge.commit(FIX_BRANCH, { 'a.md': 'a person’s\n' });
    assert.match(
      (await fix(plan('newer\n'))).degraded ?? '',
      /^The branch deadwood\/fix-links has commits that are not Deadwood's/,
    );
    assert.deepEqual(writes(), []);
    assert.equal(onBranch(), 'a person’s\n');
  });

  test('nor over one that was pushed while we were writing', async () => {
    await fix(plan('new\n'));
    const push = { run: () => void forge.commit(FIX_BRANCH, { 'a.md': 'a person’s\n' }) };
    forge.inject({ at: 'graphql CommitFix', mishap: push });
    assert.match(
      (await fix(plan('newer\n'))).degraded ?? '',
      /somebody has just pushed to deadwood\/fix-links/,
    );
    assert.equal(onBranch(), 'a person’s\n');
  });

  test('closed by a person: quiet while it would be the same, opened anew for something else', async () => {
    await fix(plan('new\n'));
    for (const pull of forge.state.pulls.values()) pull.state = 'closed';
    await fix(plan('new\n'));
    assert.deepEqual(writes(), []);
    await fix(plan('newer\n'));
    assert.equal(forge.state.pulls.size, 2);
  });

  test('nothing left to mend: closed', async () => {
    await fix(plan('new\n'));
    await fix(plan());
    assert.deepEqual(writes(), ['PATCH /repos/{owner}/{repo}/pulls/{pull_number}']);
    assert.equal(forge.state.pulls.get(1)?.state, 'closed');
  });

  test('without contents: write a sentence', async () => {
    const { degraded } = await fix(plan('new\n'), forge.environment.GITHUB_TOKEN);
    assert.equal(
      degraded,
      'The fix branch could not be written: the token may not do it; it takes the permission `contents: write, pull-requests: write`.',
    );
  });
});
