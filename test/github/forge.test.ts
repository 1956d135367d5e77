import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { listChanges } from '../../src/github/changes.ts';
import { connect } from '../support/forge/connect.ts';
import { type Forge, startForge } from '../support/forge/forge.ts';

/** The forge is only worth something while it is as strict as GitHub: here it is asked wrongly on purpose. */

const BASE = { 'a.md': 'One.\nTwo.\nThree.\n\n\n\n\n\n\n\n\n\nFar.\n' };
const HEAD = { 'a.md': 'One.\nNew.\nThree.\n\n\n\n\n\n\n\n\n\nFar!\n' };
const REVIEWS = '/repos/maker/garden/pulls/1/reviews';

describe('the forge', () => {
  let forge: Forge;
  beforeEach(async () => {
    forge = await startForge();
    forge.commit('main', BASE);
    forge.commit('topic', HEAD);
    forge.openPullRequest({ head: 'topic' });
  });
  afterEach(() => {
    forge.violations.splice(0);
    return forge.close();
  });

  async function ask(method: string, path: string, body?: object, headers: Record<string, string> = {}) {
    const response = await fetch(`${forge.state.apiUrl}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${forge.environment.GITHUB_TOKEN}`,
        'user-agent': 'test',
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const answer =
      text === ''
        ? undefined
        : (JSON.parse(text) as { message?: string; errors?: readonly unknown[]; id?: number });
    return { status: response.status, link: response.headers.get('link'), answer };
  }
  const review = (comments: readonly object[], more: object = {}) =>
    ask('POST', REVIEWS, { event: 'COMMENT', body: 'x', comments, ...more });
  const graphql = async (query: string, token = forge.environment.GITHUB_TOKEN) =>
    (await ask('POST', '/graphql', { query }, { authorization: `bearer ${token}` })).answer as {
      data?: unknown;
      errors?: readonly { type?: string; message: string }[];
    };

  test('lines outside of the diff: 422, all or nothing, no name', async () => {
    const good = { path: 'a.md', line: 2, side: 'RIGHT', body: 'x' };
    const refused = await review([good, { ...good, line: 7 }]);
    assert.equal(refused.status, 422);
    assert.deepEqual(refused.answer?.errors, [
      "Pull request review thread line must be part of the diff, Pull request review thread diff hunk can't be blank",
    ]);
    assert.deepEqual(forge.reviews(1), []);
    assert.deepEqual(
      await Promise.all(
        [
          { ...good, start_line: 2 },
          { ...good, line: 13, start_line: 2 },
          { ...good, path: 'no.md' },
          { ...good, side: 'LEFT', line: 1 },
          { ...good, body: 'x'.repeat(65_537) },
        ].map(async (comment) => (await review([comment])).status),
      ),
      [422, 422, 422, 422, 422],
    );
    const fine = [good, { ...good, start_line: 1 }, { ...good, side: 'LEFT' }, { ...good, line: 1 }];
    assert.equal((await review(fine)).status, 200);
    assert.equal(forge.comments(1).length, 4);
  });

  test('reviews: one pending a person, submitted ones stay, too many comments fail', async () => {
    const comment = { path: 'a.md', line: 2, body: 'x' };
    assert.equal((await review([], { body: '' })).status, 422);
    assert.equal((await review(Array.from({ length: 31 }, () => comment))).status, 502);
    assert.equal((await review(Array.from({ length: 51 }, () => comment))).status, 422);
    const pending = await ask('POST', REVIEWS, { body: 'later', comments: [comment] });
    assert.equal((await review([comment])).status, 422);
    assert.equal((await ask('DELETE', `${REVIEWS}/${pending.answer?.id}`)).status, 200);
    const submitted = await review([comment]);
    assert.equal((await ask('DELETE', `${REVIEWS}/${submitted.answer?.id}`)).status, 422);
    assert.equal((await ask('PUT', `${REVIEWS}/${submitted.answer?.id}`, { body: '' })).status, 422);
    assert.equal((await ask('PUT', `${REVIEWS}/${submitted.answer?.id}`, { body: 'new' })).status, 200);
    assert.equal((await review([comment], { commit_id: '0'.repeat(40) })).status, 422);
  });

  test('what GitHub’s own description does not know is refused and remembered', async () => {
    assert.equal((await review([], { boddy: 'x' })).status, 422);
    assert.equal((await ask('GET', '/repos/maker/garden/pulls/1/files?per_page=x')).status, 422);
    assert.equal((await ask('GET', '/repos/maker/garden/pulls/1/files?pages=2')).status, 422);
    assert.deepEqual(forge.violations, [
      `POST ${REVIEWS}: unknown member boddy of the body`,
      'GET /repos/maker/garden/pulls/1/files?per_page=x: per_page: data must be integer',
      'GET /repos/maker/garden/pulls/1/files?pages=2: unknown query parameter pages',
    ]);
    assert.match(
      (await graphql('query Q { repository(owner: "maker", name: "garden") { nothing } }')).errors?.[0]
        ?.message ?? '',
      /Cannot query field "nothing"/,
    );
  });

  test('tokens: wrong, none, read-only, an app asking for its user; other repositories', async () => {
    const status = async (method: string, path: string, headers: Record<string, string>, body?: object) =>
      (await ask(method, path, body, headers)).status;
    const fork = `Bearer ${forge.token({ permissions: { contents: 'read', 'pull-requests': 'read' } })}`;
    assert.deepEqual(
      [
        await status('GET', '/repos/maker/garden', { authorization: 'Bearer no' }),
        await status('POST', REVIEWS, { authorization: fork }, { event: 'COMMENT', body: 'x' }),
        await status('GET', '/user', {}),
        await status('GET', '/repos/maker/other', {}),
        await status('GET', '/no/such/thing', {}),
      ],
      [401, 403, 403, 404, 404],
    );
    forge.state.isPrivate = true;
    const poor = `Bearer ${forge.token({ permissions: { contents: 'read' } })}`;
    assert.equal(await status('GET', '/repos/maker/garden/pulls/1/files', { authorization: poor }), 404);
  });

  test('a thread is resolved only with contents: write, as viewerCanResolve says', async () => {
    await review([{ path: 'a.md', line: 2, body: 'x' }]);
    const [comment] = forge.comments(1);
    const mutation = `mutation M { resolveReviewThread(input: { threadId: "${comment?.threadId}" }) { thread { isResolved } } }`;
    assert.equal((await graphql(mutation)).errors?.[0]?.type, 'FORBIDDEN');
    const token = forge.token({ permissions: { contents: 'write', 'pull-requests': 'write' } });
    assert.deepEqual((await graphql(mutation, token)).data, {
      resolveReviewThread: { thread: { isResolved: true } },
    });
  });

  test('comments follow their lines through pushes, and are outdated when those change', async () => {
    await review([
      { path: 'a.md', line: 2, body: 'x' },
      { path: 'a.md', line: 13, body: 'y' },
    ]);
    const lines = () => forge.comments(1).map(({ line }) => line);
    forge.commit('topic', { 'a.md': `Zero.\n${HEAD['a.md']}` });
    assert.deepEqual(lines(), [3, 14]);
    forge.commit('topic', { 'a.md': HEAD['a.md'].replace('New.', 'Newer.') });
    assert.deepEqual(lines(), [null, 13]);
  });

  test('lists come in pages with Link headers; a diff that is too big has no patch', async () => {
    forge.commit('big', { ...BASE, 'big.md': 'line\n'.repeat(20_001), 'small.md': 'x\n' });
    const number = forge.openPullRequest({ head: 'big' });
    const first = await ask('GET', `/repos/maker/garden/pulls/${number}/files?per_page=1`);
    assert.match(first.link ?? '', /page=2>; rel="next", <.*page=2>; rel="last"/);
    assert.equal('patch' in ((first.answer as unknown as object[])[0] ?? {}), false);
    const second = await ask('GET', `/repos/maker/garden/pulls/${number}/files?per_page=1&page=2`);
    assert.match(second.link ?? '', /rel="prev"/);
    assert.equal('patch' in ((second.answer as unknown as object[])[0] ?? {}), true);
  });

  test('5,000 files: GitHub lists 3,000, and we say so', async () => {
    const files = Array.from({ length: 5_000 }, (_, index) => [`pages/${index}.md`, `${index}\n`]);
    forge.commit('many', { ...BASE, ...Object.fromEntries(files) });
    const github = connect(forge);
    const changes = await listChanges(github, forge.openPullRequest({ head: 'many' }));
    assert.deepEqual([changes.files.length, changes.isIncomplete, github.requests()], [3_000, true, 30]);
    await github.close();
  });
});
