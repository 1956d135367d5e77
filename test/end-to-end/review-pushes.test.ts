import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Garden, markdown, openGarden, remarksOn, visible } from '../support/garden.ts';

const GONE = 'This link leads to a file that is not in the repository.';
const MOVED = 'This link has moved for good.';
const CREATE = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
const UPDATE_BODY = 'PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}';
const DELETE = 'DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}';

describe('pushes', { timeout: 120_000 }, () => {
  let garden: Garden;
  before(async () => {
    garden = await openGarden();
  });
  after(() => garden.close());

  const says = (number: number) => remarksOn(garden.forge, number).map(({ at, says }) => [at, ...says]);
  const propose = (branch: string, ...lines: readonly string[]) =>
    garden.propose(
      branch,
      { 'README.md': '# Garden\n' },
      { 'README.md': markdown('# Garden', '', ...lines) },
    );
  const push = (branch: string, ...lines: readonly string[]) =>
    garden.forge.commit(branch, { 'README.md': markdown('# Garden', '', ...lines) });

  test('a push that shifts lines says nothing twice', async () => {
    const lines = ['- [Hoe](hoe.md)', '- [Rake](https://garden.tools/old-rake)'];
    const number = propose('shift', ...lines);
    assert.deepEqual((await garden.visit(number)).writes, [CREATE]);
    push('shift', 'Some words before.', '', 'And more of them.', '', ...lines);
    const { writes } = await garden.visit(number);
    assert.deepEqual(writes, []);
    assert.deepEqual(says(number), [
      ['README.md:7', GONE],
      ['README.md:8', MOVED],
    ]);
  });

  test('a push that adds a fault says that one alone', async () => {
    const number = propose('grow', '- [Hoe](hoe.md)');
    await garden.visit(number);
    push('grow', '- [Hoe](hoe.md)', '- [Axe](axe.md)');
    const { writes } = await garden.visit(number);
    assert.deepEqual(writes, [CREATE, UPDATE_BODY]);
    assert.deepEqual(says(number), [
      ['README.md:3', GONE],
      ['README.md:4', GONE],
    ]);
    assert.deepEqual(
      garden.forge.reviews(number).map(({ body }) => visible(body)),
      [
        'A newer review below says how this pull request stands now.',
        '2 errors · 2 links in 1 document: invalid 2',
      ],
    );
  });

  test('after a force-push to another base nothing is said again, and what is gone goes', async () => {
    const number = propose('force', '- [Hoe](hoe.md)', '- [Axe](axe.md)');
    await garden.visit(number);
    garden.forge.commit('main', { 'README.md': '# Garden\n', 'other.md': '# Other\n' });
    garden.forge.commit(
      'force',
      { 'README.md': markdown('# Garden', '', 'New.', '', '- [Axe](axe.md)'), 'other.md': '# Other\n' },
      { parent: 'main' },
    );
    const { writes } = await garden.visit(number);
    assert.equal(writes.includes(CREATE), false, writes.join('\n'));
    assert.deepEqual(
      garden.forge.comments(number).map(({ body }) => /`([^`]*)`/.exec(body)?.[1]),
      ['axe.md'],
    );
  });

  test('what somebody answered stays when it is mended, and is not said again', async () => {
    const number = propose('answered', '- [Hoe](hoe.md)', '- [Axe](axe.md)');
    await garden.visit(number);
    const [first] = garden.forge.comments(number);
    garden.forge.reply(first?.id ?? 0, 'ada', 'That is meant to be so.');
    assert.deepEqual((await garden.visit(number)).writes, []);
    push('answered', 'Both are gone.');
    const { writes } = await garden.visit(number);
    assert.deepEqual(writes, [UPDATE_BODY, DELETE]);
    assert.deepEqual(
      garden.forge.comments(number).map(({ author }) => author),
      ['github-actions[bot]', 'ada'],
    );
  });

  test('a renamed file is reviewed at its new lines, under its new name', async () => {
    const page = Array.from({ length: 20 }, (_, index) => `Line ${index}, as it always was.`);
    const number = garden.propose(
      'rename',
      { 'old.md': markdown('# Page', '', '- [Hoe](hoe.md)', ...page) },
      { 'new.md': markdown('# Page', '', '- [Hoe](hoe.md)', ...page, '', '[Axe](axe.md)') },
    );
    await garden.visit(number);
    assert.deepEqual(says(number), [['new.md:25', GONE]]);
  });

  test('a pull request that cannot be merged is reviewed like any other', async () => {
    garden.forge.commit('main', { 'README.md': '# Garden\n' });
    garden.forge.commit('conflict', { 'README.md': markdown('# Garden', '', '[Hoe](hoe.md)') });
    garden.forge.commit('main', { 'README.md': markdown('# Garden', '', 'Elsewhere.') });
    const number = garden.forge.openPullRequest({ head: 'conflict', isMergeable: false });
    const { exitCode } = await garden.visit(number);
    assert.equal(exitCode, 1);
    assert.deepEqual(says(number), [['README.md:3', GONE]]);
  });

  test('Windows line ends are kept in a suggestion', async () => {
    const number = garden.propose(
      'windows',
      { 'README.md': '# Garden\r\n' },
      { 'README.md': '# Garden\r\n\r\n- [Rake](https://garden.tools/old-rake)\r\n' },
    );
    await garden.visit(number);
    assert.deepEqual(remarksOn(garden.forge, number), [
      { at: 'README.md:3', says: [MOVED], suggests: ['- [Rake](https://garden.tools/rake)\r'] },
    ]);
  });
});
