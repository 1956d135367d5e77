import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Checks } from './checks.ts';
import { DOCUMENTS, PROPOSED } from './garden.ts';
import { outputs } from './own-workflows.ts';
import { type Files, openUser, ROOT, type User } from './user.ts';

/** The workflows that the README shows, copied as they are into a repository that holds nothing of Deadwood. */
export async function checkReadmeWorkflows(checks: Checks): Promise<void> {
  const workflows = readmeWorkflows();
  const user = await openUser({ ...DOCUMENTS, ...workflows });
  try {
    await checks.part('README, report link rot every week: no checkout, no cache', () =>
      checkReport(checks, user),
    );
    await checks.part('README, review pull requests: on pull_request, from a fork', () =>
      checkReadOnly(checks, user, workflows),
    );
    await checks.part('README, with a mistaken input', () => checkMistake(checks, user));
    await checks.part('README, check a push', () => checkPush(checks, user, workflows));
  } finally {
    await user.close();
  }
}

/**
 * By their names; and two changed ones: `review-links-read-only.yml`, on the event that gives a fork no right to write, and
 * `mistaken.yml`, with a value that is none.
 */
function readmeWorkflows(): Files {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const texts = [...readme.matchAll(/^```yaml\n(name: [^]*?)^```$/gm)].map(([, text = '']) => text);
  const files = Object.fromEntries(
    texts.map((text) => [fileOf(/^name: (.*)$/m.exec(text)?.[1] ?? ''), text]),
  );
  const { [fileOf('Review links')]: review = '', [fileOf('Link rot')]: report = '' } = files;
  return {
    ...files,
    [fileOf('Review links read only')]: review
      .replace('on: pull_request_target', 'on: pull_request')
      .replaceAll(': write', ': read'),
    [fileOf('Mistaken')]: report.replace(/^( *)- uses: .*$/m, '$&\n$1  with:\n$1    per-host: four'),
  };
}

function fileOf(name: string): string {
  return `.github/workflows/${name.toLowerCase().replaceAll(' ', '-')}.yml`;
}

/** Where there is no cache. */
const ASKS_FOR_HISTORY = ['GET /repos/{owner}/{repo}', 'GET /repos/{owner}/{repo}/actions/artifacts'];

async function checkReport({ check }: Checks, user: User): Promise<void> {
  const visit = await user.run({
    event: 'schedule',
    workflow: 'link-rot.yml',
    payload: { schedule: '37 5 * * 1' },
  });
  check('reads the documents from one tarball, and opens the issue', () => {
    assert.deepEqual(
      visit.requests.filter((request) => !request.startsWith('graphql ')),
      [
        'GET /repos/{owner}/{repo}/tarball/{ref}',
        ...ASKS_FOR_HISTORY,
        'POST /repos/{owner}/{repo}/labels',
        'POST /repos/{owner}/{repo}/issues',
      ],
    );
    assert.match(user.forge.issues()[0]?.body ?? '', /^## Dead: 1\n\n- .*garden\.tools\/hoe.*README\.md:7/m);
  });
  check('says that the next run will remember nothing', () => {
    assert.match(visit.summary, /^This runner offers no Actions cache/m);
  });
}

async function checkReadOnly({ check }: Checks, user: User, workflows: Files): Promise<void> {
  const { forge } = user;
  forge.commit('guest:shed', { ...workflows, ...PROPOSED }, { parent: 'main' });
  const number = forge.openPullRequest({ head: 'guest:shed' });
  const visit = await user.run({
    event: 'pull_request',
    workflow: 'review-links-read-only.yml',
    payload: forge.event(number, 'opened'),
  });
  check('writes no review, and annotates the lines instead', () => {
    assert.deepEqual(forge.reviews(number), []);
    assert.deepEqual(placesOf(visit.annotations), ['README.md:10', 'README.md:11', 'README.md:12']);
  });
  check('names in the summary the event that would bring the review', () => {
    assert.match(visit.summary, /pull_request_target/);
  });
}

async function checkMistake({ check }: Checks, user: User): Promise<void> {
  const visit = await user.run({ event: 'schedule', workflow: 'mistaken.yml', payload: {} });
  check('names the input and what is allowed, and does nothing', () => {
    assert.equal(visit.stepExitCode, 2);
    assert.match(
      visit.annotations.map(({ message }) => message).join(),
      /per-host: "four" is not a whole number from 1 to 64/,
    );
    assert.deepEqual([visit.requests, visit.webRequests], [[], []]);
  });
}

async function checkPush({ check }: Checks, user: User, workflows: Files): Promise<void> {
  const before = user.forge.state.git.resolve('main');
  const after = user.forge.commit('main', { ...workflows, ...PROPOSED });
  const visit = await user.run({
    event: 'push',
    workflow: 'links.yml',
    payload: { ref: 'refs/heads/main', before, after },
  });
  check('annotates what the push brought, and asks GitHub for a history alone', () => {
    assert.deepEqual(placesOf(visit.annotations), ['README.md:10', 'README.md:11', 'README.md:12']);
    assert.deepEqual(visit.requests, ASKS_FOR_HISTORY);
  });
  check('has the outputs of action.yml', () => {
    const counts = { findings: '3', errors: '2', warnings: '1', dead: '1', moved: '1' };
    assert.deepEqual(visit.outputs, outputs(counts));
  });
}

function placesOf(annotations: readonly { readonly at?: string }[]): readonly string[] {
  return annotations.flatMap(({ at }) => (at === undefined ? [] : [at])).toSorted();
}
