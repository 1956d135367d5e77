import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { markdown } from '../support/garden.ts';
import { type ResultsService, startResultsService } from '../support/results/results-service.ts';
import { page, type StandInHost } from '../support/web/stand-in.ts';
import { openWeekly, type Weekly, type WeeklyOptions } from '../support/weekly.ts';

const ARTIFACT = 'deadwood-history';
const WEEKS = ['2026-10-05', '2026-10-12', '2026-10-19', '2026-10-26'] as const;

let week = 1;
const HOSTS: readonly StandInHost[] = [
  {
    host: 'beds.farm',
    handle: ({ url }) => page(`Bed ${url.pathname}`, `<p>What grows in ${url.pathname}.</p>`),
  },
  { host: 'silent.farm', handle: () => (week >= 2 ? 'reset' : page('Silence', '<p>It was loud here.</p>')) },
];

/** Each run on a machine of its own: nothing but GitHub's cache and artifacts leads from one to the next. */
describe('the history from one machine to the next', { timeout: 300_000 }, () => {
  let weekly: Weekly;
  let service: ResultsService;
  let run = 0;
  before(async () => {
    weekly = await openWeekly(HOSTS, { isPrivate: true });
    weekly.commit({
      'README.md': markdown('# Farms', '', '- [Silent](https://silent.farm/)', '- [Missing](missing.md)'),
      '.github/deadwood.yml': 'history-days: 3\nlint: false\n',
    });
  });
  after(() => weekly.close());
  beforeEach(async () => {
    service = await startResultsService();
    weekly.forge.state.artifacts.splice(0);
    weekly.forge.state.issues.clear();
  });
  afterEach(() => service.close());

  const permissions = {
    contents: 'read',
    issues: 'write',
    metadata: 'read',
    actions: 'read',
    'pull-requests': 'write',
  } as const;
  const report = async (
    of: number,
    granted: Partial<typeof permissions> = permissions,
    event = 'schedule',
    more: Partial<WeeklyOptions> = {},
  ) => {
    week = of;
    run += 1;
    const result = await weekly.report({
      on: more.on ?? `${WEEKS[of - 1]}T06:17:00Z`,
      event,
      inputs: { history: 'cache' },
      environment: {
        ...service.environmentOf(String(run)),
        GITHUB_RUN_ID: String(run),
        GITHUB_SERVER_URL: 'https://github.com',
        ...more.environment,
      },
      ...(more.payload === undefined ? {} : { payload: more.payload }),
      token: weekly.forge.token({ permissions: granted }),
    });
    assert.equal(result.exitCode, 0, result.stdout + result.stderr);
    const kept = service.artifacts.findLast(({ name, run: of }) => name === ARTIFACT && of === String(run));
    if (kept !== undefined) keep(run, kept.url, kept.bytes.length);
    return result;
  };
  /** GitHub lists what a run uploaded. */
  const keep = (
    id: number,
    location: string,
    sizeBytes: number,
    of: Partial<ReturnType<typeof ofMain>> = {},
  ) =>
    weekly.forge.state.artifacts.push({
      id: 100 * id + weekly.forge.state.artifacts.length,
      name: ARTIFACT,
      sizeBytes,
      location,
      isExpired: false,
      run: { ...ofMain(), id, ...of },
    });
  const ofMain = () => ({
    id: 0,
    event: 'schedule',
    headBranch: 'main',
    headSha: weekly.forge.state.git.resolve('main') ?? '',
    isFork: false,
  });
  const restoredFrom = (stdout: string) => /^::debug::History: restored from (\w+)/m.exec(stdout)?.[1];
  const strikes = () => /Strike \d of 3/.exec(weekly.issueText())?.[0];

  test('in the cache; where that was evicted in week 3, in the artifact of the week before: strikes are kept', async () => {
    assert.equal(restoredFrom((await report(1)).stdout), 'nowhere');
    assert.equal(restoredFrom((await report(2)).stdout), 'cache');
    assert.equal(strikes(), 'Strike 1 of 3');
    assert.equal(service.cacheKeys().length, 2);
    service.evictCaches();
    // What others may leave under the same name, all newer.
    const gone = 'http://127.0.0.1:9/gone.zip';
    keep(901, gone, 1, { event: 'pull_request', isFork: true });
    keep(902, gone, 1, { event: 'pull_request_target', isFork: true });
    keep(903, gone, 1, { event: 'pull_request_target' });
    keep(904, gone, 1, { headBranch: 'topic' });
    const third = await report(3);
    assert.equal(restoredFrom(third.stdout), 'artifact');
    assert.equal(strikes(), 'Strike 2 of 3');
    assert.match(weekly.issueText(), /last seen alive 2026-10-05/);
    assert.match(weekly.issueText(), /x-axis \["10-05", "10-12", "10-19"\]/);
    assert.equal(service.cacheKeys().length, 1);
    assert.equal(restoredFrom((await report(4)).stdout), 'cache');
    assert.match(weekly.issueText(), /^## New rot since 2026-10-19: 1$/m);
  });

  test('a token without actions: read begins anew, and the run says what would bring the history', async () => {
    await report(2);
    service.evictCaches();
    const { actions: _, ...without } = permissions;
    const { stdout } = await report(3, without);
    assert.match(
      stdout,
      /^::warning::The Actions cache has no history, and the artifacts could not be looked through for one: that takes the permission `actions: read`\.$/m,
    );
    assert.equal(strikes(), 'Strike 1 of 3');
  });

  test('an artifact that is torn costs the memory, not the report', async () => {
    await report(2);
    service.evictCaches();
    const bytes = service.artifact(ARTIFACT)?.bytes;
    bytes?.fill(0, bytes.length - 40);
    const { stdout } = await report(3);
    assert.match(
      stdout,
      /^::warning::The Actions cache has no history, and none could be fetched from an artifact: it is no whole zip archive$/m,
    );
    assert.equal(strikes(), 'Strike 1 of 3');
  });

  test('a check of a push keeps its history in the cache alone', async () => {
    await report(2, permissions, 'push');
    assert.deepEqual([service.cacheKeys().length, service.artifact(ARTIFACT)], [1, undefined]);
  });

  test('a pull request reads what the default branch knows, and leaves it as it was', async () => {
    const document = (...beds: readonly string[]) =>
      markdown('# Beds', '', ...beds.map((bed) => `- [${bed}](https://beds.farm/${bed})`));
    const settings = { '.github/deadwood.yml': 'lint: false\n' };
    const base = weekly.commit({ ...settings, 'README.md': document('beans', 'peas') });
    await report(1);
    const keys = service.cacheKeys();
    const proposed = {
      ...settings,
      'README.md': document('beans', 'peas'),
      'new.md': document('peas', 'kale'),
    };
    weekly.forge.commit('topic', proposed, { parent: base });
    const pull = weekly.forge.openPullRequest({ head: 'topic' });
    const asked = weekly.web.requests.length;
    const { stdout } = await report(1, permissions, 'pull_request_target', {
      on: '2026-10-05T09:00:00Z',
      payload: weekly.forge.event(pull),
    });
    assert.equal(restoredFrom(stdout), 'cache');
    assert.deepEqual(
      weekly.web.requests.slice(asked).map(({ url }) => url),
      ['https://beds.farm/kale'],
    );
    assert.deepEqual(service.cacheKeys(), keys);
    // A branch that is not the default one does not save either.
    const environment = { GITHUB_REF: 'refs/heads/topic' };
    await report(1, permissions, 'push', { on: '2026-10-05T10:00:00Z', environment });
    assert.deepEqual(service.cacheKeys(), keys);
  });
});
