import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { issueBody } from '../support/forge/routes/shapes.ts';
import { remarksOn } from '../support/garden.ts';
import type { Checks } from './checks.ts';
import { DOCUMENTS, MENDED, PROPOSED } from './garden.ts';
import { openUser, ownFiles, ROOT, type User, type Visit } from './user.ts';

/** The workflow files of this repository, which run the Action beside them: `uses: ./`. */
export async function checkOwnWorkflows(checks: Checks): Promise<void> {
  const files = { ...ownFiles(), '.github/deadwood.yml': 'dashboard: true\n' };
  const user = await openUser({ ...DOCUMENTS, ...files });
  try {
    await checks.part('link-rot.yml, on a schedule', () => checkReport(checks, user));
    await checks.part('review.yml, on a pull request from a fork', () => checkReview(checks, user, files));
    await checks.part('commands.yml, on a comment', () => checkComment(checks, user));
    await checks.part('commands.yml, on a box of the issue', () => checkBox(checks, user));
    await checks.part('manual.yml, at the press of the button', () => checkButton(checks, user));
  } finally {
    await user.close();
  }
}

/** Every output of action.yml, with the values given and nothing found otherwise. */
export function outputs(found: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const declared = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as { outputs: object };
  const nothing = Object.keys(declared.outputs).map((name) => [name, /-(?:file|url)$/.test(name) ? '' : '0']);
  return { ...Object.fromEntries(nothing), ...found };
}

/** A GET that is no question to the archive. */
function ofPages({ webRequests }: Visit): readonly string[] {
  return webRequests.filter((request) => !request.includes('archive.org')).toSorted();
}

async function checkReport({ check }: Checks, user: User): Promise<void> {
  const start = {
    event: 'schedule',
    workflow: 'link-rot.yml',
    payload: { schedule: '37 5 * * 1' },
    hasCache: true,
  };
  const first = await user.run(start);
  const [issue] = user.forge.issues();
  check('opens one issue, which names both rotten links', () => {
    assert.equal(user.forge.issues().length, 1);
    assert.equal(issue?.title, 'Link rot report');
    assert.deepEqual(issue?.labels, ['link-rot']);
    assert.match(issue?.body ?? '', /^## Dead: 1\n\n- .*garden\.tools\/hoe.*README\.md:7/m);
    assert.match(
      issue?.body ?? '',
      /^\| .*garden\.tools\/old-rake.* \| .*garden\.tools\/rake.* \| .*README\.md:6/m,
    );
  });
  const found = outputs({
    findings: '2',
    errors: '1',
    warnings: '1',
    dead: '1',
    moved: '1',
    'issue-url': `${user.forge.state.serverUrl}/maker/garden/issues/1`,
  });
  check('has the outputs of action.yml', () => assert.deepEqual(first.outputs, found));
  check('says so in the summary, with the issue', () => {
    assert.match(
      first.summary,
      /^## Deadwood: 1 error, 1 warning in 2 documents\n\n\[Issue\]\(.*\/issues\/1\)\n/,
    );
  });
  check('fails, as fail-on: error has it', () => {
    assert.deepEqual([first.stepExitCode, first.exitCode, first.jobs], [1, 1, { report: 'failure' }]);
  });
  check('saves the history in the cache', () => assert.ok(first.log.includes('Cache saved successfully')));

  const second = await user.run({ ...start, runId: 2 });
  check('takes the history from the cache the next time', () => {
    assert.ok(second.log.includes('Cache restored successfully'));
    assert.equal(ofPages(first).length, 7);
    assert.deepEqual(ofPages(second), Array(2).fill('GET https://garden.tools/hoe'));
  });
  check('finds the same then, and writes nothing', () => {
    assert.deepEqual(second.outputs, found);
    assert.deepEqual(second.writes, []);
  });
}

async function checkReview({ check }: Checks, user: User, files: object): Promise<void> {
  const { forge } = user;
  const push = (documents: typeof PROPOSED) => forge.commit('guest:shed', { ...files, ...documents }, GUEST);
  push(PROPOSED);
  const number = forge.openPullRequest({ head: 'guest:shed' });
  const review = (action: string) =>
    user.run({
      event: 'pull_request_target',
      workflow: 'review.yml',
      payload: forge.event(number, action),
      hasCache: true,
    });

  const opened = await review('opened');
  check('writes one review, with a comment on each line that is wrong', () => {
    assert.equal(forge.reviews(number).length, 1);
    assert.deepEqual(remarksOn(forge, number), [
      { at: 'README.md:10', says: ['This link is dead: the page is gone.'] },
      {
        at: 'README.md:11',
        says: ['This link has moved for good.'],
        suggests: ['- [Can](https://garden.tools/can), for beans.'],
      },
      { at: 'README.md:12', says: ['This link leads to a heading that is not in the file.'] },
    ]);
  });
  check('has the outputs of action.yml', () => {
    const [written] = forge.reviews(number);
    const url = `${forge.state.serverUrl}/maker/garden/pull/${number}#pullrequestreview-${written?.id}`;
    const counts = { findings: '3', errors: '2', warnings: '1', dead: '1', moved: '1' };
    assert.deepEqual(opened.outputs, outputs({ ...counts, 'review-url': url }));
  });
  check('says so in the summary, with the review', () => {
    assert.match(opened.summary, /^## Deadwood: 2 errors, 1 warning in 1 document\n\n\[Review\]\(/);
  });
  check('fails, as fail-on: error has it', () => {
    assert.deepEqual([opened.stepExitCode, opened.exitCode, opened.jobs], [1, 1, { review: 'failure' }]);
  });
  check('asks for no page that the report found well, and leaves the cache as it was', () => {
    assert.ok(opened.log.includes('Cache restored successfully'));
    assert.ok(!ofPages(opened).includes('GET https://seeds.garden/beans'));
    assert.ok(!opened.log.includes('Cache saved successfully'));
  });

  push(MENDED);
  const mended = await review('synchronize');
  check('passes when all is mended, and takes its comments away', () => {
    assert.deepEqual([mended.stepExitCode, mended.exitCode, mended.jobs], [0, 0, { review: 'success' }]);
    assert.deepEqual(remarksOn(forge, number), []);
    assert.equal(mended.outputs.findings, '0');
    assert.match(mended.summary, /^## Deadwood: nothing to mend in 1 document\n/);
  });
}

const GUEST = { parent: 'main' };

async function checkComment({ check }: Checks, user: User): Promise<void> {
  const { forge } = user;
  const [number = 0] = forge.state.pulls.keys();
  forge.collaborator('ada', 'write');
  const say = (login: string) => {
    const payload = forge.commentEvent(forge.say(number, login, '/deadwood recheck'));
    return user.run({ event: 'issue_comment', workflow: 'commands.yml', payload, hasCache: true });
  };
  const hers = await say('ada');
  check('checks again for somebody who may write', () => {
    assert.deepEqual([hers.exitCode, hers.jobs], [0, { comment: 'success' }]);
    assert.match(hers.summary, /^## Deadwood: nothing to mend in 1 document\n/);
    assert.deepEqual(
      forge.reactions().map(({ content }) => content),
      ['eyes', '+1'],
    );
  });
  const his = await say('guest');
  check('does nothing for anybody else', () => {
    assert.deepEqual([his.exitCode, his.webRequests], [0, []]);
    assert.deepEqual(
      forge.reactions().map(({ content }) => content),
      ['eyes', '+1', '-1'],
    );
  });
}

async function checkBox({ check }: Checks, user: User): Promise<void> {
  const { forge } = user;
  const [issue] = forge.issues();
  if (issue === undefined) throw new Error('there is no issue');
  const before = issue.body;
  issue.body = before.replace('[ ] check everything again', '[x] check everything again');
  check('the issue has a box to tick', () => assert.notEqual(issue.body, before));
  const payload = {
    action: 'edited',
    issue: issueBody(forge.state, issue),
    changes: { body: { from: before } },
  };
  const visit = await user.run({ event: 'issues', workflow: 'commands.yml', payload, hasCache: true });
  check('asks for every page again when it is ticked, reports anew, and unticks it', () => {
    assert.deepEqual(visit.jobs, { dashboard: 'failure' });
    assert.equal(ofPages(visit).length, 7);
    assert.equal(visit.outputs.dead, '1');
    assert.equal(issue.body.replace(/^Checked .*$/m, ''), before.replace(/^Checked .*$/m, ''));
  });
}

async function checkButton({ check }: Checks, user: User): Promise<void> {
  const { forge } = user;
  // The inputs that are left out have the defaults of the workflow.
  const press = (inputs: object) =>
    user.run({
      event: 'workflow_dispatch',
      workflow: 'manual.yml',
      payload: { ref: 'refs/heads/main', inputs },
    });
  const before = structuredClone(forge.issues());

  const dry = await press({ paths: 'README.md', 'dry-run': 'true' });
  check('with dry-run writes nothing', () => {
    assert.deepEqual(dry.writes, []);
    assert.deepEqual(forge.issues(), before);
    assert.equal(dry.outputs['issue-url'], '');
  });
  check('with dry-run answers in the summary', () => {
    assert.match(
      dry.summary,
      /^## Deadwood: 1 error, 1 warning in 1 document\n\nThis run looked at some of the documents only/,
    );
  });
  check('takes paths as given', () => assert.ok(!ofPages(dry).includes('GET https://seeds.garden/beans')));

  const fixing = await press({ fix: 'true' });
  check('with fix opens a pull request that replaces the address that moved', () => {
    const pull = [...forge.state.pulls.values()].at(-1);
    assert.equal(fixing.outputs['fix-url'], `${forge.state.serverUrl}/maker/garden/pull/${pull?.number}`);
    const mended = forge.state.git.run('show', `${forge.state.git.resolve(pull?.headRef ?? '')}:README.md`);
    assert.equal(mended, DOCUMENTS['README.md'].replace('old-rake', 'rake'));
  });
}
