import assert from 'node:assert/strict';
import { type ResultsService, startResultsService } from '../support/results/results-service.ts';
import type { Checks } from './checks.ts';
import { DOCUMENTS } from './garden.ts';
import { openUser, ownFiles, type User } from './user.ts';

const SHARDS = 3;
const PERMISSIONS = { actions: 'read', contents: 'read', issues: 'write' };

/** JSON is YAML. */
function caller(job: object): string {
  return JSON.stringify({
    name: 'Link rot',
    on: 'schedule',
    jobs: { 'link-rot': { permissions: PERMISSIONS, ...job } },
  });
}

/** Plan → one machine a shard → merge, with the client that GitHub's own artifact actions have. */
export async function checkShardedWorkflow(checks: Checks): Promise<void> {
  const own = '.github/workflows/link-rot-sharded.yml';
  const [user, service] = await Promise.all([
    openUser({
      ...DOCUMENTS,
      [own]: ownFiles()[own] ?? '',
      '.github/workflows/sharded.yml': caller({ uses: `./${own}`, with: { shards: SHARDS } }),
      '.github/workflows/alone.yml': caller({
        'runs-on': 'ubuntu-latest',
        steps: [{ uses: 'deadwood/deadwood@v0', with: { 'fail-on': 'never' } }],
      }),
    }),
    startResultsService(),
  ]);
  try {
    await checks.part('link-rot-sharded.yml, on three machines', () => checkParts(checks, user, service));
  } finally {
    await user.close();
    await service.close();
  }
}

async function checkParts({ check }: Checks, user: User, service: ResultsService): Promise<void> {
  const { forge } = user;
  const run = (workflow: string, attempt: string) =>
    user.run({
      event: 'schedule',
      workflow,
      payload: {},
      // Elsewhere than at github.com the client refuses to upload.
      environment: { ...service.environmentOf(attempt), GITHUB_SERVER_URL: 'https://github.com' },
    });
  const kept = () => service.artifacts.map(({ name, run: of }) => `${of} ${name}`).toSorted();
  const text = () =>
    (forge.issues()[0]?.body ?? '')
      .replace(/^<!-- .* -->$/m, '')
      .replace(/\[the whole report\]\([^)]*\)/, '')
      .replace(/ \d+(\.\d+)? (ms|s) apart/g, '')
      .replace(/<details>\n<summary>Slowest hosts[^]*?<\/details>\n\n/, '');

  await run('alone.yml', '1');
  const alone = text();
  forge.state.issues.clear();

  const whole = await run('sharded.yml', '2');
  check('fails where the parts are merged alone, as fail-on: error has it', () => {
    assert.deepEqual(whole.jobs, { plan: 'success', check: 'success', merge: 'failure' });
  });
  check('leaves a part of each machine, and one report and one history', () => {
    const parts = [1, 2, 3].map((index) => `2 deadwood-part-${index}-of-${SHARDS}`);
    assert.deepEqual(kept().slice(2), ['2 deadwood-history', ...parts, '2 deadwood-report']);
  });
  check('writes the issue that one machine writes', () => {
    assert.match(alone, /^## Dead: 1\n\n- .*garden\.tools\/hoe/m);
    assert.equal(text(), alone);
  });

  service.refuse('part-1-of-3');
  const lost = await run('sharded.yml', '3.1');
  check('names a part that is missing in the issue, and lets the rest stand', () => {
    assert.match(text(), /Part 1 of 3 is missing: its targets were not checked/);
  });
  check('fails the machine whose part was lost, so that it can be run again', () => {
    assert.match(
      lost.annotations.map(({ message }) => message).join('\n'),
      /^Part 1 of 3: \d+ targets were checked, but the artifact deadwood-part-1-of-3 could not be uploaded/m,
    );
  });

  service.refuse(undefined);
  await run('sharded.yml', '3.2');
  check('writes the whole issue when it is run again', () => {
    assert.equal(text(), alone);
  });
}
