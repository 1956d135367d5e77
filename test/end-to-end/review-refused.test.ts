import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Garden, markdown, openGarden, remarksOn, visible } from '../support/garden.ts';

const CREATE = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
const UPDATE_BODY = 'PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}';
const DELETE = 'DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}';
const CHECK_RUN = 'POST /repos/{owner}/{repo}/check-runs';
const INSECURE = 'This link uses http although https serves the same.';

describe('a GitHub that says no', { timeout: 180_000 }, () => {
  let garden: Garden;
  before(async () => {
    garden = await openGarden();
  });
  after(() => garden.close());

  const tool = (name: string) => `- [${name}](${name}.md)`;
  const page = (...lines: readonly string[]) => ({ 'README.md': markdown('# Garden', '', ...lines) });
  const propose = (branch: string, lines: readonly string[], settings = '') =>
    garden.propose(
      branch,
      { 'README.md': '# Garden\n', '.github/deadwood.yml': settings },
      { ...page(...lines), '.github/deadwood.yml': settings },
    );
  const says = (number: number) => remarksOn(garden.forge, number).map(({ at }) => at);

  /** What each call may lose, and how much of the run is left then. */
  const calls: readonly [string, { exitCode: number; said: RegExp }][] = [
    ['GET /repos/{owner}/{repo}/pulls/{pull_number}/files', { exitCode: 2, said: /Resource not accessible/ }],
    [
      'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
      { exitCode: 0, said: /were not checked, GitHub did not list them/ },
    ],
    ['graphql ReadPullRequest', { exitCode: 2, said: /Resource not accessible/ }],
    [UPDATE_BODY, { exitCode: 1, said: /An earlier review could not be .*`pull-requests: write`/ }],
    [DELETE, { exitCode: 1, said: /An earlier comment could not be deleted.*`pull-requests: write`/ }],
    [CREATE, { exitCode: 1, said: /The review could not be written.*`pull-requests: write`/ }],
    [CHECK_RUN, { exitCode: 1, said: /The check run could not be written.*`checks: write`/ }],
  ];
  for (const [at, { exitCode, said }] of calls) {
    test(`a permission lost at ${at} ends in a sentence, and the next run does the rest`, async () => {
      const branch = `lost-${calls.findIndex(([name]) => name === at)}`;
      const number = propose(branch, [tool('hoe'), tool('axe')], 'check-run: true\n');
      await garden.visit(number);
      garden.forge.commit(branch, {
        ...page(tool('axe'), tool('saw')),
        '.github/deadwood.yml': 'check-run: true\n',
      });
      garden.forge.inject({ at, mishap: 'forbidden', times: 99 });
      const refused = await garden.visit(number);
      garden.forge.calm();
      assert.equal(refused.exitCode, exitCode);
      assert.match(refused.stdout, said);
      assert.doesNotMatch(refused.stdout + refused.stderr, /\n {4}at /);
      if (exitCode === 0) assert.deepEqual(says(number), ['README.md:3'], 'not taken back unseen');
      await garden.visit(number);
      assert.deepEqual(says(number), ['README.md:3', 'README.md:4']);
      garden.forge.commit('main', { 'README.md': '# Garden\n' });
    });
  }

  test('a secondary limit in the middle of publishing is waited out, and the log says how far it came', async () => {
    const number = propose('limit', [tool('hoe'), tool('axe'), tool('saw'), tool('fork')]);
    await garden.visit(number);
    garden.forge.commit('limit', page(tool('fork')));
    garden.forge.inject({ at: DELETE, mishap: 'secondary-limit', after: 1 });
    const { stdout, writes } = await garden.visit(number);
    assert.deepEqual(writes, [UPDATE_BODY, DELETE, DELETE, DELETE, DELETE]);
    assert.match(stdout, /GitHub's secondary rate limit was met .* waiting 1 s/);
    assert.match(stdout, /^Review: did 4 of 4 \(update-body 1, delete-comment 3\)\.$/m);
    assert.deepEqual(says(number), ['README.md:3']);
  });

  test('a refusal that names no comment: all is said in the body, once', async () => {
    const number = propose('refused', [tool('hoe')]);
    const refusal = { status: 422, body: { message: 'Unprocessable Entity', errors: ['something'] } };
    garden.forge.inject({ at: CREATE, mishap: refusal });
    const { requests } = await garden.visit(number);
    assert.equal(requests.filter((name) => name === CREATE).length, 2, 'sent once more');
    assert.deepEqual(says(number), []);
    assert.match(visible(garden.forge.reviews(number)[0]?.body ?? ''), /hoe\.md/);
    assert.deepEqual((await garden.visit(number)).writes, []);
  });

  test('an answered thread is resolved by a token that may', async () => {
    const token = garden.forge.token({ permissions: { contents: 'write', 'pull-requests': 'write' } });
    const number = propose('answered', [tool('hoe')]);
    await garden.visit(number, { token });
    garden.forge.reply(garden.forge.comments(number)[0]?.id ?? 0, 'ada', 'I shall mend it.');
    garden.forge.commit('answered', page('Mended.'));
    await garden.visit(number, { token });
    assert.deepEqual(
      garden.forge.comments(number).map(({ author, isResolved }) => [author, isResolved]),
      [
        ['github-actions[bot]', true],
        ['ada', true],
      ],
    );
  });

  test('http where https serves the same is one click, and clean after it', async () => {
    const number = propose('secure', ['- [Spade](http://garden.tools/spade)']);
    await garden.visit(number);
    assert.deepEqual(remarksOn(garden.forge, number), [
      { at: 'README.md:3', says: [INSECURE], suggests: ['- [Spade](https://garden.tools/spade)'] },
    ]);
    garden.forge.commit('secure', page('- [Spade](https://garden.tools/spade)'));
    assert.equal((await garden.visit(number)).exitCode, 0);
    assert.deepEqual(says(number), []);
  });
});

describe('an Enterprise Server that is asked too much', { timeout: 60_000 }, () => {
  test('the limit that GraphQL tells with status 200 is waited out', async () => {
    const garden = await openGarden({ isEnterprise: true });
    try {
      const number = garden.propose(
        'topic',
        { 'README.md': '# G\n' },
        { 'README.md': '# G\n\n[Hoe](hoe.md)\n' },
      );
      const reset = String(Math.ceil(Date.now() / 1_000) + 1);
      garden.forge.inject({
        at: 'graphql ReadPullRequest',
        mishap: {
          status: 200,
          headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset },
          body: { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded.' }] },
        },
      });
      const { exitCode, stdout } = await garden.visit(number);
      assert.equal(exitCode, 1);
      assert.match(stdout, /GitHub's rate limit was met \(graphql ReadPullRequest\); waiting/);
      assert.equal(garden.forge.comments(number).length, 1);
    } finally {
      await garden.close();
    }
  });
});
