import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  acceptSuggestions,
  type Garden,
  markdown,
  openGarden,
  remarksOn,
  visible,
} from '../support/garden.ts';

const BASE = markdown('# Garden', '', '- [Spade](https://garden.tools/spade) - Digs.');
const HEAD = markdown(
  '# Garden',
  '',
  '- [Spade](https://garden.tools/spade) - Digs.',
  '- [Hoe](https://garden.tools/hoe) - Gone.',
  '-   [Rake](https://garden.tools/old-rake) - Moved, and too far in.',
  '- [Can](https://garden.tools/can) - Alive.',
  '- [Spade](https://garden.tools/spade) - Digs.',
  '- [Beds](#beds) - No such heading.',
);

/** One pull request from its first push to its last; each test stands on the one before. */
describe('the life of a pull request', { timeout: 120_000 }, () => {
  let garden: Garden;
  let number: number;
  let accepted: string;
  before(async () => {
    garden = await openGarden();
    number = garden.propose('topic', { 'README.md': BASE }, { 'README.md': HEAD });
  });
  after(() => garden.close());

  test('the first run writes one review: each finding at its line, with what a click can mend', async () => {
    const { exitCode, requests, outputs } = await garden.visit(number);
    assert.equal(exitCode, 1);
    assert.deepEqual(remarksOn(garden.forge, number), [
      { at: 'README.md:4', says: ['This link is dead: the page is gone.'] },
      {
        at: 'README.md:5',
        says: [
          'Unexpected `3` spaces between list item marker and content, expected `1` space, remove `2` spaces',
          'This link has moved for good.',
        ],
        suggests: ['- [Rake](https://garden.tools/rake) - Moved, and too far in.'],
      },
      { at: 'README.md:7', says: ['This link is there already.'], suggests: [] },
      { at: 'README.md:8', says: ['This link leads to a heading that is not in the file.'] },
    ]);
    assert.deepEqual(
      garden.forge.reviews(number).map(({ state, body }) => [state, visible(body)]),
      [['COMMENTED', '2 errors, 3 warnings · 6 links in 1 document: alive 2 · moved 1 · dead 1 · invalid 1']],
    );
    assert.deepEqual(requests, [
      'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
      'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
      'graphql ReadPullRequest',
      'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
    ]);
    const [review] = garden.forge.reviews(number);
    assert.equal(
      outputs['review-url'],
      `${garden.forge.environment.GITHUB_SERVER_URL}/maker/garden/pull/${number}#pullrequestreview-${review?.id}`,
    );
  });

  test('an unchanged second run writes nothing and asks at most four things', async () => {
    const { writes, requests } = await garden.visit(number);
    assert.deepEqual(writes, []);
    assert.ok(requests.length <= 4, requests.join('\n'));
  });

  test('accepted suggestions give no new finding, and their comments go', async () => {
    accepted = acceptSuggestions(garden.forge, number, 'README.md', HEAD);
    assert.equal(
      accepted,
      markdown(
        '# Garden',
        '',
        '- [Spade](https://garden.tools/spade) - Digs.',
        '- [Hoe](https://garden.tools/hoe) - Gone.',
        '- [Rake](https://garden.tools/rake) - Moved, and too far in.',
        '- [Can](https://garden.tools/can) - Alive.',
        '- [Beds](#beds) - No such heading.',
      ),
    );
    garden.forge.commit('topic', { 'README.md': accepted });
    const { writes } = await garden.visit(number);
    assert.deepEqual(
      remarksOn(garden.forge, number).map(({ at, says }) => [at, ...says]),
      [
        ['README.md:4', 'This link is dead: the page is gone.'],
        ['README.md:7', 'This link leads to a heading that is not in the file.'],
      ],
    );
    assert.deepEqual(writes, [
      'PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}',
      'DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}',
      'DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}',
    ]);
  });

  test('a push that mends the rest clears the comments, and the body says that all is well', async () => {
    garden.forge.commit('topic', {
      'README.md': accepted.replace('/hoe', '/shears').replace('#beds', '#garden'),
    });
    const { exitCode, writes } = await garden.visit(number);
    assert.equal(exitCode, 0);
    assert.deepEqual(remarksOn(garden.forge, number), []);
    assert.deepEqual(
      garden.forge.reviews(number).map(({ body }) => visible(body)),
      ['All is well: nothing to mend on the lines this pull request touches. 5 links in 1 document: alive 4'],
    );
    assert.deepEqual(writes, [
      'PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}',
      'DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}',
      'DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}',
    ]);
  });

  test('a pull request without a finding hears nothing', async () => {
    const quiet = garden.propose(
      'quiet',
      { 'README.md': BASE },
      { 'README.md': `${BASE}- [Can](https://garden.tools/can) - Waters.\n` },
    );
    const { exitCode, writes, summary } = await garden.visit(quiet);
    assert.deepEqual({ exitCode, writes }, { exitCode: 0, writes: [] });
    assert.match(summary, /nothing/i);
  });
});
