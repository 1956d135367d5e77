import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { GitHubFailure } from '../../src/github/failure.ts';
import { createPace } from '../../src/github/pace.ts';
import { connect, createQuickClock } from '../support/forge/connect.ts';
import type { Fault } from '../support/forge/faults.ts';
import { type Forge, startForge } from '../support/forge/forge.ts';

const GET_REPOSITORY = 'GET /repos/{owner}/{repo}';
const POST_ISSUE = 'POST /repos/{owner}/{repo}/issues';

async function failureOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return 'no failure';
  } catch (error) {
    assert.ok(error instanceof GitHubFailure);
    return `${error.kind} ${error.status}`;
  }
}

describe('the client', () => {
  let forge: Forge;
  before(async () => {
    forge = await startForge();
    forge.commit('main', { 'README.md': '# Garden\n' });
  });
  after(() => forge.close());

  const reading = (): Promise<string> => {
    const github = connect(forge);
    const answer = github.rest(GET_REPOSITORY, { owner: 'maker', repo: 'garden' });
    return answer.then(({ status }) => `${status} after ${github.requests()}`).finally(() => github.close());
  };

  const patience: readonly [string, Fault, string][] = [
    ['a bad gateway is asked again', { mishap: 'bad-gateway', times: 2 }, '200 after 3'],
    ['a cut connection is asked again', { mishap: 'drop' }, '200 after 2'],
    ['a secondary limit is waited out', { mishap: 'secondary-limit' }, '200 after 2'],
    ['a secondary limit that names no time, too', { mishap: 'secondary-limit-silent' }, '200 after 2'],
    ['nothing left: until the reset', { mishap: 'rate-limit' }, '200 after 2'],
    [
      '429 with Retry-After is waited out, not hurried',
      {
        mishap: {
          status: 429,
          headers: { 'retry-after': '1' },
          body: { message: 'You have exceeded a secondary rate limit.' },
        },
      },
      '200 after 2',
    ],
  ];
  for (const [name, fault, expected] of patience) {
    test(name, async () => {
      forge.inject(fault);
      assert.equal(await reading(), expected);
    });
  }

  test('what cannot be repaired is a failure of its kind, after one request', async () => {
    const github = connect(forge);
    const broken = connect(forge, { token: 'ghp_wrong' });
    const repository = { owner: 'maker', repo: 'garden' };
    assert.equal(await failureOf(github.rest('GET /user')), 'forbidden 403');
    assert.equal(await failureOf(broken.rest(GET_REPOSITORY, repository)), 'forbidden 401');
    assert.equal(
      await failureOf(github.rest('GET /repos/{owner}/{repo}', { owner: 'maker', repo: 'no' })),
      'not-found 404',
    );
    const long = { ...repository, title: 'x', body: 'x'.repeat(65_537) };
    assert.equal(await failureOf(github.rest(POST_ISSUE, long)), 'invalid 422');
    assert.equal(github.requests() + broken.requests(), 4);
    await Promise.all([github.close(), broken.close()]);
  });

  test('a POST whose answer was lost is not sent again', async () => {
    forge.inject({ at: POST_ISSUE, mishap: 'bad-gateway', moment: 'done' });
    const github = connect(forge);
    const issues = forge.issues().length;
    const posting = github.rest(POST_ISSUE, { owner: 'maker', repo: 'garden', title: 'Once' });
    assert.equal(await failureOf(posting), 'unavailable 502');
    assert.equal(forge.issues().length - issues, 1);
    await github.close();
  });

  test('no limit is waited for past the deadline, and nothing is asked after it', async () => {
    const clock = createQuickClock(0);
    const github = connect(forge, { clock, deadlineMs: 30_000 });
    forge.inject({ mishap: 'secondary-limit-silent' });
    const repository = { owner: 'maker', repo: 'garden' };
    assert.equal(await failureOf(github.rest(GET_REPOSITORY, repository)), 'rate-limited 403');
    await clock.sleep(30_000);
    assert.equal(await failureOf(github.rest(GET_REPOSITORY, repository)), 'deadline 0');
    assert.equal(github.requests(), 1);
    await github.close();
  });

  test('GraphQL: data with problems is an answer, problems alone are a failure', async () => {
    const github = connect(forge);
    const missing = 'query Missing { repository(owner: "maker", name: "none") { id } }';
    assert.deepEqual(await github.graphql(missing, {}), {
      data: { repository: null },
      errors: [
        {
          type: 'NOT_FOUND',
          path: ['repository'],
          locations: [{ line: 1, column: 17 }],
          message: "Could not resolve to a Repository with the name 'maker/none'.",
        },
      ],
    });
    assert.equal(await failureOf(github.graphql('query Wrong { nothing }', {})), 'other 200');
    const resolving =
      'mutation Resolve($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { id } } }';
    assert.deepEqual(
      (await github.graphql(resolving, { id: 'PRRT_1' })).errors.map(({ type }) => type),
      ['NOT_FOUND'],
    );
    await github.close();
  });

  test('the proxy comes from the environment handed in, not from the process', async () => {
    const seen: string[] = [];
    const proxy = createServer((request, response) => {
      seen.push(request.url ?? '');
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"name":"through the proxy"}');
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const repository = { owner: 'maker', repo: 'garden' };
    const through = connect(forge, { environment: { HTTP_PROXY: url }, apiUrl: 'http://github.test' });
    const past = connect(forge, { environment: { HTTP_PROXY: url, NO_PROXY: '127.0.0.1' } });
    assert.equal((await through.rest(GET_REPOSITORY, repository)).data.name, 'through the proxy');
    assert.equal((await past.rest(GET_REPOSITORY, repository)).data.name, 'garden');
    await Promise.all([through.close(), past.close()]);
    proxy.close();
    assert.equal(seen.length, 1);
  });
});

/** GraphQL tells of its limits with status 200. */
const GRAPHQL_LIMITS: readonly [string, Extract<Fault['mishap'], { status: number }>][] = [
  [
    'primary',
    {
      status: 200,
      headers: {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Math.ceil(Date.now() / 1_000) + 600),
      },
      body: { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded for user ID 1.' }] },
    },
  ],
  [
    'secondary',
    {
      status: 200,
      headers: { 'retry-after': '1' },
      body: { data: null, errors: [{ message: 'You have exceeded a secondary rate limit.' }] },
    },
  ],
];
for (const isEnterprise of [false, true]) {
  describe(`GraphQL's limits, ${isEnterprise ? 'Enterprise Server' : 'github.com'}`, () => {
    for (const [name, mishap] of GRAPHQL_LIMITS) {
      test(`the ${name} one is waited out; past the run's end it is a failure`, async (t) => {
        const forge = await startForge({ isEnterprise });
        t.after(() => forge.close());
        const query = 'query Who { viewer { login } }';
        const patient = connect(forge);
        forge.inject({ at: 'graphql Who', mishap });
        assert.equal((await patient.graphql<{ viewer: object }>(query, {})).errors.length, 0);
        assert.equal(patient.requests(), 2);
        const hurried = connect(forge, { deadlineMs: 1_793_600_000_900 });
        forge.inject({ at: 'graphql Who', mishap });
        assert.equal(await failureOf(hurried.graphql(query, {})), 'rate-limited 403');
        await Promise.all([patient.close(), hurried.close()]);
      });
    }
  });
}

test('of a budget of requests the last hundred are for writing', async (t) => {
  const forge = await startForge();
  t.after(() => forge.close());
  forge.commit('main', { 'README.md': '# Garden\n' });
  const github = connect(forge, { mostRequests: 102 });
  const repository = { owner: 'maker', repo: 'garden' };
  const read = () => github.rest(GET_REPOSITORY, repository);
  const write = () => github.rest(POST_ISSUE, { ...repository, title: 'Said' });
  await Promise.all([read(), read()]);
  assert.equal(await failureOf(read()), 'budget 0');
  await write();
  assert.deepEqual({ made: github.requests(), most: github.mostRequests }, { made: 3, most: 102 });
  await github.close();
  const writer = connect(forge, { mostRequests: 0 });
  assert.equal(await failureOf(writer.rest(POST_ISSUE, { ...repository, title: 'Said' })), 'budget 0');
  await writer.close();
});

test('ten writes go at once, then one a second', async () => {
  const clock = createQuickClock(0);
  const pace = createPace(clock);
  for (let write = 0; write < 13; write += 1) await pace.take();
  assert.deepEqual(clock.sleeps, [1_000, 1_000, 1_000]);
});
