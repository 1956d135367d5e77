import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { repositoryBody } from '../support/forge/routes/shapes.ts';
import { markdown } from '../support/garden.ts';
import { page, redirect, type StandInHost, status } from '../support/web/stand-in.ts';
import { openWeekly, type Weekly } from '../support/weekly.ts';

const HOSTS: readonly StandInHost[] = [
  {
    host: 'tools.garden',
    handle({ url }) {
      if (url.pathname === '/old') return redirect(301, '/new');
      if (url.pathname === '/gone') return status(404);
      return page(`Tools: ${url.pathname}`, `<p>What there is to say of ${url.pathname}.</p>`);
    },
  },
];

/** manual.yml: somebody chose what to look at, pressed the button, and waits for the summary. */
describe('the button', { timeout: 300_000 }, () => {
  let weekly: Weekly;
  before(async () => {
    weekly = await openWeekly(HOSTS);
    weekly.commit({
      'README.md': markdown('# A', '', '- [Old](https://tools.garden/old)'),
      'docs/guide.md': markdown('# B', '', '- [Gone](https://tools.garden/gone)'),
      '.github/deadwood.yml': 'lint: false\n',
    });
  });
  after(() => weekly.close());
  /** As the workflow hands the choices over: those that were left alone are empty, or `false`. */
  const press = (chosen: Readonly<Record<string, string>>) =>
    weekly.report({
      on: '2026-10-05',
      event: 'workflow_dispatch',
      payload: { inputs: chosen, ref: 'refs/heads/main', repository: repositoryBody(weekly.forge.state) },
      inputs: { paths: '', scope: 'all', 'fix-pull-request': 'false', 'dry-run': 'false', ...chosen },
    });

  test('paths: only those are read, the summary says so, and no issue speaks of a part', async () => {
    const { summary, writes, outputs } = await press({ paths: 'docs/**' });
    assert.match(
      summary,
      /^## Deadwood: 1 error in 1 document\n\nThis run looked at some of the documents only/,
    );
    assert.match(summary, /tools\.garden\/gone/);
    assert.deepEqual([writes, outputs.dead, outputs.moved], [[], '1', '0']);
  });

  test('dry-run: what would be written is said, and nothing is', async () => {
    const { summary, stdout, writes } = await press({ 'dry-run': 'true', 'fix-pull-request': 'true' });
    assert.deepEqual(writes, []);
    assert.match(summary, /^## Deadwood: 1 error, 1 warning in 2 documents\n/);
    assert.match(`${summary}${stdout}`, /Dry run/);
    assert.deepEqual(weekly.forge.issues(), []);
  });

  test('nothing chosen: the report, and the summary leads to its issue', async () => {
    const { summary, outputs } = await press({});
    assert.equal(outputs['issue-url'], `${weekly.forge.state.serverUrl}/maker/garden/issues/1`);
    assert.match(summary, /^## Deadwood: 1 error, 1 warning in 2 documents\n\n\[Issue\]\(\S+\/issues\/1\)\n/);
  });

  test('fix: the summary leads to the pull request too', async () => {
    const { summary, outputs } = await press({ 'fix-pull-request': 'true' });
    assert.equal(outputs['fix-url'], `${weekly.forge.state.serverUrl}/maker/garden/pull/2`);
    assert.match(summary, /\]\(\S+\/pull\/2\)/);
  });
});
