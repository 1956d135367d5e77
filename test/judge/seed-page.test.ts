import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, test } from 'node:test';
import { createAuthorities } from '../../src/check/authorities/ask.ts';
import type { AuthorityWorld } from '../../src/check/authorities/authority.ts';
import { checkTargets } from '../../src/check/check.ts';
import { createWebChecker } from '../../src/check/web.ts';
import { SILENT_LOG } from '../../src/domain/ports.ts';
import type { Target } from '../../src/domain/target.ts';
import type { Judgement } from '../../src/domain/verdict.ts';
import { judge } from '../../src/judge/judge.ts';
import { createStandInGitHub } from '../support/web/authorities/github.ts';
import { fastClock } from '../support/web/clocks.ts';
import { startWeb } from '../support/web/web.ts';
import { POLICY, web } from './support/build.ts';
import { SEED_HOSTS, seedGitHub } from './support/seed-world.ts';

interface Row {
  readonly url: string;
  readonly verdict: string;
  readonly replacement?: string;
}

const FILE = new URL('../fixtures/judge/seed-page.json', import.meta.url);
const ROWS = JSON.parse(readFileSync(FILE, 'utf8')) as readonly Row[];
const URLS = ROWS.map(({ url }) => url);

/** The page's links through sockets: authorities first, then the web. */
async function judgePage(
  hasToken: boolean,
): Promise<{ readonly judged: readonly Row[]; readonly queries: number }> {
  const gitHub = createStandInGitHub(seedGitHub(URLS));
  const standIn = await startWeb([...SEED_HOSTS, ...gitHub.hosts]);
  after(() => standIn.close());
  const clock = fastClock(50);
  const deadlineMs = clock.now() + 3_600_000;
  const checker = await createWebChecker({
    settings: {
      timeoutSeconds: 20,
      concurrency: 64,
      perHost: 4,
      retries: 2,
      allowPrivate: false,
      accept: [],
      archive: 'off',
    },
    deadlineMs,
    clock,
    log: SILENT_LOG,
    environment: standIn.environment,
  });
  after(() => checker.close());
  const github: AuthorityWorld['github'] = {
    graphql: (query) => gitHub.graphql(query),
    serverUrl: 'https://github.com',
  };
  const world: AuthorityWorld = {
    fetch: (url, options) => checker.fetchAuthority(url, options),
    ...(hasToken ? { github } : {}),
    clock,
    deadlineMs,
    log: SILENT_LOG,
  };
  const judgements = new Map<string, Judgement>();
  const checked = checkTargets(targets(), {
    repository: () => Promise.reject(new Error('no local links on this page')),
    authorities: createAuthorities(world),
    web: (asked) => checker.check(asked),
  });
  for (const one of (await Array.fromAsync(checked)).flat()) {
    assert.ok('evidence' in one);
    judgements.set(one.target.url, judge(one.target, one.evidence, undefined, POLICY));
  }
  return {
    judged: URLS.map((url) => rowOf(url, judgements.get(new URL(url).href))),
    queries: gitHub.queries.length,
  };
}

async function* targets(): AsyncGenerator<readonly Target[]> {
  yield URLS.map((url) => web(url, url));
}

function rowOf(url: string, judgement: Judgement | undefined): Row {
  const { verdict = 'lost', replacement } = judgement ?? {};
  return { url, verdict, ...(replacement === undefined ? {} : { replacement }) };
}

describe('the seed page', () => {
  test('with a token: one request for all of GitHub', async () => {
    const { judged, queries } = await judgePage(true);
    assert.deepEqual(judged, ROWS);
    assert.equal(queries, 1);
  });

  test('without one: the same, through the web', async () => {
    const { judged, queries } = await judgePage(false);
    assert.deepEqual(judged, ROWS);
    assert.equal(queries, 0);
  });
});
