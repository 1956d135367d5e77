import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { loadTree } from '../../src/github/tree.ts';
import { connect } from '../support/forge/connect.ts';
import { type Forge, startForge } from '../support/forge/forge.ts';
import { deadLink, suggestionIn } from './builders.ts';
import { review, writesOf } from './small-review.ts';

const POST = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
const PUT = 'PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}';
const DELETE = 'DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}';
const PATCH = 'PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}';

const BASE = { 'README.md': '# Garden\n\nOne.\nTwo.\nThree.\n' };
const HEAD = {
  'README.md': '# Garden\n\nOne.\n[gone](https://dead.test/)\n[moved](http://old.test/)\nTwo.\nThree.\n',
};

describe('a review on the forge', () => {
  let forge: Forge;
  let number: number;
  beforeEach(async () => {
    forge = await startForge();
    forge.commit('main', BASE);
    forge.commit('topic', HEAD);
    number = forge.openPullRequest({ head: 'topic' });
  });
  afterEach(() => forge.close());

  const shown = (): readonly string[] =>
    forge.comments(number).map(({ path, line, body, isResolved }) => {
      const offer = suggestionIn(body);
      return `${path}:${line}${offer === undefined ? '' : ` → ${offer.join('⏎')}`}${isResolved ? ' resolved' : ''}`;
    });

  test('first run: one review in one POST; second run: zero writes', async () => {
    const first = await review(forge, number);
    assert.deepEqual(first.requests, [
      'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
      'graphql ReadPullRequest',
      POST,
    ]);
    assert.deepEqual(first.outcome, {
      planned: 1,
      done: 1,
      isLost: false,
      url: `${forge.state.serverUrl}/maker/garden/pull/1#pullrequestreview-${forge.reviews(number)[0]?.id}`,
    });
    assert.deepEqual(shown(), ['README.md:4', 'README.md:5 → [moved](https://new.test/)']);
    assert.deepEqual(
      forge.reviews(number).map(({ state, author }) => `${author} ${state}`),
      ['github-actions[bot] COMMENTED'],
    );
    const second = await review(forge, number);
    assert.deepEqual(second.requests, [
      'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
      'graphql ReadPullRequest',
    ]);
    assert.equal(second.outcome.url, first.outcome.url);
  });

  test('an applied suggestion and a mended line: what was said is taken back, all is well, and quiet after', async () => {
    await review(forge, number);
    forge.commit('topic', {
      'README.md': HEAD['README.md'].replace('http://old.test/', 'https://new.test/'),
    });
    assert.deepEqual(writesOf(await review(forge, number)), [PUT, DELETE]);
    assert.deepEqual(shown(), ['README.md:4']);
    forge.commit('topic', { 'README.md': '# Garden\n\nOne.\n[moved](https://new.test/)\nTwo.\nThree.\n' });
    assert.deepEqual(writesOf(await review(forge, number)), [PUT, DELETE]);
    assert.deepEqual(shown(), []);
    assert.match(forge.reviews(number)[0]?.body ?? '', /^All is well: /);
    assert.deepEqual(writesOf(await review(forge, number)), []);
  });

  test('lines shifted by a push, a force-push and a rebase: zero writes, and the comments follow', async () => {
    await review(forge, number);
    const before = forge.comments(number).map(({ id }) => id);
    forge.commit('topic', { 'README.md': `# A new title\n\n${HEAD['README.md']}` });
    assert.deepEqual(writesOf(await review(forge, number)), []);
    assert.deepEqual(shown(), ['README.md:6', 'README.md:7 → [moved](https://new.test/)']);
    // Force-push: another history with the same lines.
    forge.commit('topic', { 'README.md': `New first line.\n${HEAD['README.md']}` }, { parent: 'main' });
    assert.deepEqual(writesOf(await review(forge, number)), []);
    // Rebase onto a base that moved on.
    forge.commit('main', { 'README.md': `${BASE['README.md']}\nFour.\n` });
    forge.commit('topic', { 'README.md': `${HEAD['README.md']}\nFour.\n` }, { parent: 'main' });
    assert.deepEqual(writesOf(await review(forge, number)), []);
    assert.deepEqual(
      forge.comments(number).map(({ id }) => id),
      before,
    );
  });

  test('an answered comment stays, with a token that may resolve its thread is resolved', async () => {
    await review(forge, number);
    const [gone] = forge.comments(number);
    forge.reply(gone?.id ?? 0, 'ada', 'I will look into it.');
    forge.commit('topic', { 'README.md': BASE['README.md'].replace('Two.', 'Two!') });
    assert.deepEqual(writesOf(await review(forge, number)), [PUT, DELETE]);
    assert.deepEqual(shown().length, 2);
    const token = forge.token({ permissions: { contents: 'write', 'pull-requests': 'write' } });
    assert.deepEqual(writesOf(await review(forge, number, { token })), ['graphql ResolveThread']);
    assert.deepEqual(writesOf(await review(forge, number, { token })), []);
  });

  test('a new finding: a new review with it alone, and the older body steps back', async () => {
    await review(forge, number);
    forge.commit('topic', { 'README.md': `${HEAD['README.md']}[x](https://dead-2.test/)\n` });
    assert.deepEqual(writesOf(await review(forge, number)), [POST, PUT]);
    assert.deepEqual(
      forge.reviews(number).map(({ body }) => body.slice(0, 14)),
      ['A newer review', '2 errors, 1 wa'],
    );
    assert.equal(shown().length, 3);
    assert.deepEqual(writesOf(await review(forge, number)), []);
  });

  test('findings outside the diff stand in the body and leave it again', async () => {
    const more = [deadLink('docs/far.md', 9)];
    await review(forge, number, { more });
    assert.match(forge.reviews(number)[0]?.body ?? '', /docs\/far\.md:9/);
    assert.deepEqual(writesOf(await review(forge, number, { more })), []);
    assert.deepEqual(writesOf(await review(forge, number)), [PUT]);
    assert.doesNotMatch(forge.reviews(number)[0]?.body ?? '', /docs\/far\.md:9/);
  });

  test('a hundred findings: thirty comments, the rest in the body, quiet afterwards', async () => {
    const lines = Array.from({ length: 100 }, (_, index) => `[${index}](https://dead-${index}.test/)\n`);
    forge.commit('topic', { 'README.md': lines.join('') });
    const first = await review(forge, number);
    assert.equal(first.outcome.done, 1);
    assert.equal(forge.comments(number).length, 30);
    assert.match(forge.reviews(number)[0]?.body ?? '', /70 findings more than line comments have room for/);
    assert.deepEqual(writesOf(await review(forge, number)), []);
  });

  test('five files with findings: with the tree four requests on the first run, three on the second', async () => {
    const five = Array.from({ length: 5 }, (_, index) => [
      `docs/${index}.md`,
      `[gone](https://dead-${index}.test/)\n`,
    ]);
    forge.commit('topic', { ...BASE, ...Object.fromEntries(five) });
    const withTree = async () => {
      const made = await review(forge, number);
      const github = connect(forge);
      await loadTree(github, { sha: made.plan.headSha, maxBytes: 1_000 });
      await github.close();
      return [...made.requests, ...forge.takeRequests()].length;
    };
    assert.deepEqual([await withTree(), await withTree()], [4, 3]);
  });

  test('more than a hundred threads and reviews are all found again', async () => {
    await review(forge, number);
    const [first] = forge.comments(number);
    for (let index = 0; index < 120; index += 1)
      forge.discuss(number, { path: 'README.md', line: 4, body: `Remark ${index}` });
    assert.ok(first);
    // Ours now stand behind a page of others'.
    for (const comment of forge.comments(number).filter(({ author }) => author !== 'ada')) {
      forge.state.comments.delete(comment.id);
      forge.state.threads.delete(comment.threadId);
    }
    await review(forge, number);
    const made = await review(forge, number);
    assert.deepEqual(made.requests.slice(1), ['graphql ReadPullRequest', 'graphql MoreReviews']);
  });

  test('a suggestion that is applied as GitHub does it gives no new finding', async () => {
    const text =
      '# Garden\r\n\r\n* [a](http://old.test/) and [b](http://old-2.test/)\r\n* [c](http://old.test/)\r\n';
    forge.commit('topic', { 'README.md': text });
    await review(forge, number);
    let lines = text.split('\n');
    for (const { line, originalStartLine, body } of forge.comments(number)) {
      const offer = suggestionIn(body);
      const start = originalStartLine ?? line ?? 0;
      if (offer) lines = [...lines.slice(0, start - 1), ...offer, ...lines.slice(line ?? 0)];
    }
    const applied = lines.join('\n');
    assert.equal(applied, text.replaceAll('http://old', 'https://new'));
    forge.commit('topic', { 'README.md': applied });
    assert.deepEqual((await review(forge, number)).plan.placed, []);
    assert.deepEqual(forge.comments(number), []);
  });

  test('hostile file names: each comment lands in its file, and nothing in them works in the body', async () => {
    const names = [
      '@maker fixes #1.md',
      '](javascript:alert(1)).md',
      '<img src=x>`|.md',
      '::error::x.md',
      '%2e%2e%2fetc.md',
      'new\nline.md',
      'a --> b.md',
    ];
    forge.commit('topic', {
      ...BASE,
      ...Object.fromEntries(
        names.map((name) => [name, '[gone](https://dead.test/)\n[old](http://old.test/)\n']),
      ),
    });
    const more = names.map((name) => deadLink(name, 99));
    const { outcome } = await review(forge, number, { more });
    assert.equal(outcome.done, 1);
    const offers = forge.comments(number).filter(({ body }) => suggestionIn(body) !== undefined);
    // The same defect on more than three lines is one comment, in whichever file comes first.
    assert.equal(offers.length, 1);
    assert.equal(names.includes(offers[0]?.path ?? ''), true);
    const body = forge.reviews(number)[0]?.body ?? '';
    const outsideCode = body.replace(/(`+)(?!`)[^]*?[^`]\1(?!`)/g, '').replace(/\]\([^)]*\)/g, '](…)');
    assert.doesNotMatch(outsideCode, /@maker|javascript:|<img|#1\b/);
    assert.deepEqual(writesOf(await review(forge, number, { more })), []);
  });

  test('a fork’s pull request is read and reviewed through the base repository', async () => {
    forge.commit('guest:topic', HEAD, { parent: 'main' });
    const fork = forge.openPullRequest({ head: 'guest:topic' });
    assert.equal((await review(forge, fork)).outcome.done, 1);
    assert.equal(forge.comments(fork).length, 2);
  });

  test('a renamed file with its lines changed, a deleted file, a file without a patch', async () => {
    const long = Array.from({ length: 40 }, (_, index) => `Line ${index}\n`).join('');
    forge.commit('main', {
      ...BASE,
      'old name.md': long,
      'gone.md': 'https://dead-gone.test/\n',
      'same.md': `${long}https://dead-same.test/\n`,
    });
    forge.commit(
      'topic',
      {
        'new name.md': `${long}https://dead.test/\n`,
        'renamed.md': `${long}https://dead-same.test/\n`,
        ...BASE,
      },
      { parent: 'main' },
    );
    const { plan } = await review(forge, number);
    assert.deepEqual(
      plan.placed.map(({ file, line }) => `${file}:${line}`),
      ['new name.md:41'],
    );
    assert.deepEqual(shown(), ['new name.md:41']);
  });

  test('CRLF and backticks: the suggestion is the line with its carriage return, in a longer fence', async () => {
    forge.commit('topic', { 'README.md': '# Garden\r\n\r\n````[m](http://old.test/)````\r\n' });
    await review(forge, number);
    const [comment] = forge.comments(number);
    assert.match(comment?.body ?? '', /^`````suggestion\n````\[m\]\(https:\/\/new\.test\/\)````\r\n`````$/m);
  });
});

describe('when GitHub refuses or fails', () => {
  let forge: Forge;
  let number: number;
  beforeEach(async () => {
    forge = await startForge();
    forge.commit('main', BASE);
    forge.commit('topic', HEAD);
    number = forge.openPullRequest({ head: 'topic' });
  });
  afterEach(() => forge.close());

  test('a read-only token: nothing is written, and one sentence says what would help', async () => {
    const token = forge.token({ permissions: { contents: 'read' } });
    const { outcome, plan } = await review(forge, number, { token });
    assert.deepEqual(outcome, {
      planned: 1,
      done: 0,
      isLost: true,
      degraded:
        'The review could not be written: the token may not do it; it takes the permission `pull-requests: write`.',
      refusal: 'forbidden',
    });
    assert.equal(plan.placed.length, 2);
  });

  test('the permission is lost midway: the rest is skipped and said', async () => {
    await review(forge, number);
    forge.commit('topic', { 'README.md': '# Garden\n\nOne.\nTwo!\nThree.\n' });
    forge.inject({ at: DELETE, mishap: 'forbidden' });
    const { outcome } = await review(forge, number);
    assert.deepEqual(
      { ...outcome, url: '' },
      {
        planned: 3,
        done: 1,
        isLost: false,
        url: '',
        degraded:
          'An earlier comment could not be deleted: the token may not do it; it takes the permission `pull-requests: write`.',
        refusal: 'forbidden',
      },
    );
    assert.deepEqual(writesOf(await review(forge, number)), [DELETE, DELETE]);
  });

  test('a comment outside of the diff: only that one is dropped, and said in the body', async () => {
    const said: string[] = [];
    const log = { debug() {}, info() {}, warning: (line: string) => void said.push(line) };
    const distort = (patches: Map<string, string>) => {
      patches.set('README.md', `${patches.get('README.md')}\n@@ -60,1 +62,2 @@\n x\n+y`);
    };
    const more = [deadLink('README.md', 63, 'https://dead-63.test/')];
    const { outcome, requests } = await review(forge, number, { distort, more, log });
    assert.equal(outcome.done, 1);
    assert.deepEqual(requests.slice(2), [POST, 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files', POST]);
    assert.equal(forge.comments(number).length, 2);
    assert.match(forge.reviews(number)[0]?.body ?? '', /README\.md:63/);
    assert.match(said[1] ?? '', /^1 of 3 line comments lie outside of the diff/);
  });

  test('a refusal that nothing explains: everything is in the body, and the next run is quiet', async () => {
    const refusal = { status: 422, body: { message: 'Unprocessable Entity', errors: ['something else'] } };
    forge.inject({ at: POST, mishap: refusal });
    const { outcome } = await review(forge, number);
    assert.equal(outcome.done, 1);
    assert.deepEqual(forge.comments(number), []);
    assert.match(forge.reviews(number)[0]?.body ?? '', /2 findings more than line comments have room for/);
    assert.deepEqual(writesOf(await review(forge, number)), []);
  });

  test('a refusal because the head moved on: nothing is misplaced, the newer run says it', async () => {
    const moveOn = (): void => void forge.commit('topic', { 'README.md': '# Other\n' }, { parent: 'main' });
    forge.inject({ at: POST, mishap: { run: moveOn } });
    const { outcome } = await review(forge, number);
    assert.equal(outcome.isLost, true);
    assert.match(
      outcome.degraded ?? '',
      /the pull request has moved on to [0-9a-f]{7}, whose own run will say/,
    );
    assert.deepEqual(forge.reviews(number), []);
  });

  test('a 502 before the review was made: sent once more; after it: found, not repeated', async () => {
    forge.inject({ at: POST, mishap: 'bad-gateway' });
    assert.equal((await review(forge, number)).outcome.done, 1);
    assert.equal(forge.reviews(number).length, 1);
    forge.commit('topic', { 'README.md': `${HEAD['README.md']}[x](https://dead-2.test/)\n` });
    forge.inject({ at: POST, mishap: 'drop', moment: 'done' });
    const second = await review(forge, number);
    assert.equal(second.outcome.done, 2);
    assert.equal(second.outcome.url?.endsWith(String(forge.reviews(number)[1]?.id)), true);
    assert.equal(forge.reviews(number).length, 2);
  });

  test('a secondary limit in the middle is waited out', async () => {
    forge.inject({ at: POST, mishap: 'secondary-limit' });
    assert.equal((await review(forge, number)).outcome.done, 1);
  });

  test('a crash after any request: the next run finishes the work, and the one after writes nothing', async () => {
    const later = '# Garden\n\nOne.\n[x](https://dead-9.test/)\n[y](https://dead-8.test/)\nTwo.\nThree.\n';
    for (const moment of ['before', 'done'] as const) {
      for (let requests = 0; requests < 4; requests += 1) {
        const branch = `${moment}-${requests}`;
        forge.commit(branch, HEAD);
        number = forge.openPullRequest({ head: branch });
        await review(forge, number);
        forge.commit(branch, { 'README.md': later });
        // The last request's work is done or not, its answer never comes, and nothing is sent any more.
        const after = 2 + requests;
        if (moment === 'done') forge.inject({ mishap: 'drop', moment, after });
        forge.inject({ mishap: 'drop', after, times: 99 });
        await review(forge, number);
        forge.calm();
        await review(forge, number);
        const shown = forge.comments(number).map(({ path, line }) => `${path}:${line}`);
        assert.deepEqual(shown, ['README.md:4', 'README.md:5'], branch);
        const openings = forge.reviews(number).map(({ body }) => body.slice(0, 14));
        assert.deepEqual(openings, ['A newer review', '2 errors · 3 l'], branch);
        assert.deepEqual(writesOf(await review(forge, number)), [], branch);
      }
    }
  });

  test('a stale pending review of ours is cleared first', async () => {
    const { id } = { id: forge.state.nextId() };
    const commitSha = forge.state.git.resolve('refs/heads/topic') as string;
    forge.state.reviews.set(id, {
      id,
      pull: number,
      author: 'github-actions[bot]',
      state: 'PENDING',
      body: 'half',
      commitSha,
      isMinimized: false,
      submittedAt: null,
    });
    const made = await review(forge, number);
    assert.deepEqual(writesOf(made), [
      'DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}',
      POST,
    ]);
    assert.equal(forge.reviews(number).length, 1);
  });

  test('a new finding on a commented line edits that comment', async () => {
    await review(forge, number);
    const more = [deadLink('README.md', 5, 'https://dead-extra.test/')];
    assert.deepEqual(writesOf(await review(forge, number, { more })), [PATCH, PUT]);
    assert.deepEqual(writesOf(await review(forge, number, { more })), []);
  });
});
