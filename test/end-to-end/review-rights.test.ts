import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Garden, markdown, openGarden, remarksOn } from '../support/garden.ts';

const GONE = 'This link leads to a file that is not in the repository.';
const CREATE = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
const ANNOTATION =
  '::error title=missing-file,file=README.md,line=3,endLine=3,col=9,endColumn=14::This link leads to a file that is not in the repository. hoe.md There is no hoe.md in the repository. Mend the path, or add the file.';

describe('rights and mishaps', { timeout: 120_000 }, () => {
  let garden: Garden;
  before(async () => {
    garden = await openGarden();
  });
  after(() => garden.close());

  const HEAD = { 'README.md': markdown('# Garden', '', '- [Hoe](hoe.md)') };
  const propose = (branch: string) => garden.propose(branch, { 'README.md': '# Garden\n' }, HEAD);
  /** From a fork, whose branch is not in the repository. */
  const proposeFromFork = (branch: string, files: Parameters<Garden['propose']>[2] = HEAD) => {
    const parent = garden.forge.commit('main', { 'README.md': '# Garden\n' });
    garden.forge.commit(`guest:${branch}`, files, { parent });
    return garden.forge.openPullRequest({ head: `guest:${branch}`, author: 'guest' });
  };
  const says = (number: number) => remarksOn(garden.forge, number).map(({ at, says }) => [at, ...says]);
  const annotations = (stdout: string) => stdout.split('\n').filter((line) => /^::\w+ title=/.test(line));

  test('a fork with a read-only token: annotations, summary, and what would bring the review', async () => {
    const number = proposeFromFork('fork');
    const token = garden.forge.token({ permissions: { contents: 'read', 'pull-requests': 'read' } });
    const { exitCode, stdout, summary } = await garden.visit(number, { event: 'pull_request', token });
    assert.equal(exitCode, 1);
    assert.deepEqual(garden.forge.reviews(number), []);
    assert.deepEqual(annotations(stdout), [ANNOTATION]);
    assert.equal(
      summary.split('\n\n')[1],
      'The review could not be written: on `pull_request` GitHub gives pull requests from forks a read-only token. Run Deadwood on `pull_request_target` and it appears; that is safe here, because nothing of the pull request is checked out or executed.',
    );
    assert.match(summary, /hoe\.md/);
  });

  test('a run that Dependabot started says what lifts the limit there', async () => {
    const number = propose('bump');
    const token = garden.forge.token({ permissions: { contents: 'read', 'pull-requests': 'read' } });
    const environment = { GITHUB_ACTOR: 'dependabot[bot]' };
    const visit = await garden.visit(number, { event: 'pull_request', token, environment });
    assert.deepEqual(annotations(visit.stdout), [ANNOTATION]);
    assert.equal(
      visit.summary.split('\n\n')[1],
      'The review could not be written: on `pull_request` GitHub gives runs that Dependabot starts a read-only token by default. Grant the job `permissions: pull-requests: write` in the workflow, or run Deadwood on `pull_request_target`, and it appears; that is safe here, because nothing of the pull request is checked out or executed.',
    );
    await garden.visit(number, { event: 'pull_request', environment });
    assert.deepEqual(says(number), [['README.md:3', GONE]], 'with the right, the review');
  });

  test('the same fork on pull_request_target is reviewed', async () => {
    const number = proposeFromFork('target');
    await garden.visit(number);
    assert.deepEqual(says(number), [['README.md:3', GONE]]);
  });

  test('settings and lint rules come from the base branch alone', async () => {
    const parent = garden.forge.commit('main', {
      'README.md': '# Garden\n',
      '.github/deadwood.yml': 'rules:\n  missing-file: warning\n',
      '.remarkrc': '{"plugins": ["remark-lint-no-shell-dollars"]}\n',
    });
    garden.forge.commit(
      'guest:settings',
      {
        'README.md': markdown('# Garden', '', '-   [Hoe](hoe.md)', '', '```sh', '$ dig', '```'),
        '.github/deadwood.yml': 'rules:\n  missing-file: off\nlinks: false\nlint: false\n',
        '.remarkrc': '{"plugins": ["remark-lint-maximum-line-length"]}\n',
        '.remarkrc.js': 'throw new Error("executed")\n',
        'package.json': '{"remarkConfig": {"plugins": ["evil"]}}\n',
      },
      { parent },
    );
    const number = garden.forge.openPullRequest({ head: 'guest:settings', author: 'guest' });
    const { exitCode, stdout, stderr } = await garden.visit(number);
    assert.equal(exitCode, 0, 'a warning does not fail the step');
    assert.doesNotMatch(stdout + stderr, /executed|evil/);
    assert.deepEqual(says(number), [
      ['README.md:3', GONE],
      [
        'README.md:5-7',
        'Unexpected shell code with every line prefixed by `$`, expected different code for input and output',
      ],
    ]);
  });

  test('a token without pull-requests: write says which permission it takes', async () => {
    const number = propose('rights');
    const token = garden.forge.token({ permissions: { contents: 'read', 'pull-requests': 'read' } });
    const { exitCode, stdout, summary, writes } = await garden.visit(number, { token });
    assert.deepEqual({ exitCode, writes }, { exitCode: 1, writes: [CREATE] });
    assert.deepEqual(annotations(stdout), [ANNOTATION]);
    assert.match(summary, /pull-requests: write/);
  });

  test('permission lost between the review and the upkeep leaves the review', async () => {
    const number = propose('lost');
    await garden.visit(number);
    garden.forge.commit('lost', { 'README.md': markdown('# Garden', '', '- [Axe](axe.md)') });
    garden.forge.inject({
      at: 'DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}',
      mishap: 'forbidden',
    });
    const { exitCode, summary } = await garden.visit(number);
    garden.forge.calm();
    assert.equal(exitCode, 1);
    assert.match(summary, /An earlier comment could not be deleted/);
    assert.deepEqual(garden.forge.reviews(number).length, 2);
  });

  test('a 502 whose work was done is not done twice', async () => {
    const number = propose('gateway');
    garden.forge.inject({ at: CREATE, mishap: 'bad-gateway', moment: 'done' });
    const { exitCode, requests } = await garden.visit(number);
    assert.equal(exitCode, 1);
    assert.equal(requests.filter((name) => name === CREATE).length, 1);
    assert.deepEqual(says(number), [['README.md:3', GONE]]);
  });

  test('a 502 before the work, and a secondary limit, are waited out', async () => {
    const number = propose('limits');
    garden.forge.inject({ at: CREATE, mishap: 'bad-gateway' });
    garden.forge.inject({ at: 'graphql ReadPullRequest', mishap: 'secondary-limit' });
    const { exitCode } = await garden.visit(number);
    assert.equal(exitCode, 1);
    assert.deepEqual(says(number), [['README.md:3', GONE]]);
  });

  test('a run that died after the POST is picked up by the next: nothing is said twice', async () => {
    const number = propose('crash');
    garden.forge.inject({ at: CREATE, mishap: 'drop', moment: 'done' });
    garden.forge.inject({ at: 'graphql MoreReviews', mishap: 'drop', times: 9 });
    await garden.visit(number);
    garden.forge.calm();
    const { writes } = await garden.visit(number);
    assert.deepEqual(writes, []);
    assert.deepEqual(says(number), [['README.md:3', GONE]]);
  });

  test('a pending review that a killed run left is cleared first', async () => {
    const number = propose('pending');
    const head = garden.forge.state.pulls.get(number)?.lastHeadSha ?? '';
    const id = garden.forge.state.nextId();
    garden.forge.state.reviews.set(id, {
      id,
      pull: number,
      author: 'github-actions[bot]',
      state: 'PENDING',
      body: '',
      commitSha: head,
      isMinimized: false,
      submittedAt: null,
    });
    const { writes } = await garden.visit(number);
    assert.deepEqual(writes, [
      'DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}',
      CREATE,
    ]);
    assert.deepEqual(says(number), [['README.md:3', GONE]]);
  });

  test('a token that GitHub does not know ends in a sentence', async () => {
    const number = propose('stranger');
    const { exitCode, stdout, stderr } = await garden.visit(number, { token: 'ghs_nobody' });
    assert.equal(exitCode, 2);
    assert.match(stdout, /^::error::.*Bad credentials/m);
    assert.doesNotMatch(stdout + stderr, /\n\s+at /);
  });

  test('dry-run writes nothing and prints what it would write', async () => {
    const number = propose('dry');
    const { writes, stdout } = await garden.visit(number, { inputs: { 'dry-run': 'true' } });
    assert.deepEqual(writes, []);
    assert.match(stdout, /^Dry run: create-review \{/m);
  });
});

describe('GitHub Enterprise Server', { timeout: 60_000 }, () => {
  let garden: Garden;
  before(async () => {
    garden = await openGarden({ isEnterprise: true });
  });
  after(() => garden.close());

  test('the API is asked under /api/v3 and /api/graphql, and pages are linked on the server', async () => {
    const number = garden.propose(
      'topic',
      { 'README.md': '# Garden\n' },
      { 'README.md': markdown('# Garden', '', '- [Hoe](hoe.md)') },
    );
    const { exitCode, outputs, requests } = await garden.visit(number);
    assert.equal(exitCode, 1);
    assert.equal(requests.length, 4);
    const { GITHUB_SERVER_URL: server = '' } = garden.forge.environment;
    assert.ok(outputs['review-url']?.startsWith(`${server}/maker/garden/pull/${number}#`));
    assert.equal(garden.forge.comments(number).length, 1);
  });
});
