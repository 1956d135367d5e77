import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { after, before, describe, test } from 'node:test';
import { type Garden, markdown, openGarden, remarksOn, visible } from '../support/garden.ts';

const CREATE = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
const UPDATE_BODY = 'PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}';
const EDIT = 'PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}';
const DELETE = 'DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}';

/** The process is gone from one instant to the next, as when a runner is lost; the next run mends what it left. */
describe('a run that is killed', { timeout: 120_000 }, () => {
  let garden: Garden;
  before(async () => {
    garden = await openGarden();
  });
  after(() => garden.close());

  const tool = (name: string) => `- [${name}](${name}.md)`;
  const propose = (branch: string, ...names: readonly string[]) =>
    garden.propose(
      branch,
      { 'README.md': '# Garden\n' },
      { 'README.md': markdown('# Garden', '', ...names.map(tool)) },
    );
  const push = (branch: string, ...lines: readonly string[]) =>
    garden.forge.commit(branch, { 'README.md': markdown('# Garden', '', ...lines) });
  const says = (number: number) =>
    garden.forge.comments(number).map(({ line, body }) => `${line}: ${/`([^`]*)`/.exec(body)?.[1]}`);
  const bodies = (number: number) => garden.forge.reviews(number).map(({ body }) => visible(body));

  /** A run whose process is killed when GitHub has done this request, before it hears of it. */
  async function killedAt(number: number, at: string, after = 0) {
    let child: ChildProcess | undefined;
    garden.forge.inject({
      at,
      after,
      moment: 'done',
      mishap: {
        async run() {
          const gone = new Promise((resolve) => child?.once('exit', resolve));
          child?.kill('SIGKILL');
          await gone;
        },
      },
    });
    const visit = await garden.visit(number, {
      onStart: (started) => {
        child = started;
      },
    });
    garden.forge.calm();
    assert.equal(visit.exitCode, null, 'killed');
    assert.equal(visit.requests.at(-1), at, 'and nothing was asked after that');
    return visit;
  }

  test('after the POST of its review: the next run has nothing to add', async () => {
    const number = propose('first', 'hoe', 'axe');
    await killedAt(number, CREATE);
    assert.deepEqual(says(number), ['3: hoe.md', '4: axe.md']);
    const { exitCode, writes } = await garden.visit(number);
    assert.deepEqual({ exitCode, writes }, { exitCode: 1, writes: [] });
    assert.equal(garden.forge.reviews(number).length, 1);
  });

  test('after the POST of a second review: the next run does the rest, and says nothing twice', async () => {
    const number = propose('second', 'hoe', 'axe');
    await garden.visit(number);
    push('second', tool('axe'), tool('saw'));
    await killedAt(number, CREATE);
    assert.equal(garden.forge.reviews(number).length, 2);
    const { writes } = await garden.visit(number);
    assert.deepEqual(writes, [UPDATE_BODY, DELETE]);
    assert.deepEqual(says(number), ['3: axe.md', '4: saw.md']);
    assert.deepEqual(bodies(number), [
      'A newer review below says how this pull request stands now.',
      '2 errors · 2 links in 1 document: invalid 2',
    ]);
    assert.deepEqual((await garden.visit(number)).writes, []);
  });

  test('between two deletions: the next run deletes the others', async () => {
    const number = propose('deletions', 'hoe', 'axe', 'saw', 'fork');
    await garden.visit(number);
    push('deletions', tool('hoe'));
    const { writes } = await killedAt(number, DELETE, 1);
    assert.deepEqual(writes, [UPDATE_BODY, DELETE, DELETE]);
    assert.deepEqual((await garden.visit(number)).writes, [DELETE]);
    assert.deepEqual(says(number), ['3: hoe.md']);
    assert.deepEqual((await garden.visit(number)).writes, []);
  });

  test('between two edits: the next run edits the others', async () => {
    const pair = (one: string, two: string) => `- [${one}](${one}.md) and [${two}](${two}.md)`;
    const page = markdown('# Garden', '', pair('hoe', 'axe'), pair('saw', 'fork'));
    const number = garden.propose('edits', { 'README.md': '# Garden\n' }, { 'README.md': page });
    await garden.visit(number);
    garden.forge.commit('edits', { 'README.md': page, 'axe.md': '# Axe\n', 'fork.md': '# Fork\n' });
    await killedAt(number, EDIT);
    assert.deepEqual((await garden.visit(number)).writes, [EDIT, UPDATE_BODY]);
    assert.deepEqual(
      remarksOn(garden.forge, number).map(({ at, says: said }) => `${at} ${said.length}`),
      ['README.md:3 1', 'README.md:4 1'],
    );
    assert.deepEqual((await garden.visit(number)).writes, []);
  });
});
