import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { runStep, type StepResult } from '../support/bundle.ts';
import { type Forge, startForge } from '../support/forge/forge.ts';
import { page, redirect, type StandInHost, status } from '../support/web/stand-in.ts';
import { type StandInWeb, startWeb } from '../support/web/web.ts';

const HOSTS: readonly StandInHost[] = [
  { host: 'alive.test.example.net.invalid', handle: () => page('Alive') },
  {
    host: 'garden.tools',
    handle: ({ url }) => {
      if (url.pathname === '/') return page('Garden tools', '<p>Spades and rakes.</p>');
      if (url.pathname === '/spade') return page('The spade', '<p>All about the spade, and why.</p>');
      if (url.pathname === '/old-rake') return redirect(301, '/rake');
      if (url.pathname === '/rake') return page('The rake', '<p>Leaves fear it.</p>');
      return status(404);
    },
  },
];

const BASE = { 'README.md': '# Garden\n\n- [Spade](https://garden.tools/spade) - Digs.\n' };
const HEAD = {
  'README.md': [
    '# Garden',
    '',
    '- [Spade](https://garden.tools/spade) - Digs.',
    '- [Hoe](https://garden.tools/hoe) - Gone.',
    '- [Rake](https://garden.tools/old-rake) - Moved.',
    '- [Spade again](https://garden.tools/spade) - Twice.',
    '- [Nowhere](#nowhere) - No such heading.',
    '* [Star](https://garden.tools/) - Another bullet.',
    '',
  ].join('\n'),
};

describe('one pull request', () => {
  let forge: Forge;
  let web: StandInWeb;
  let number: number;
  before(async () => {
    [forge, web] = await Promise.all([startForge(), startWeb(HOSTS)]);
    forge.commit('main', BASE);
    forge.commit('topic', HEAD, { parent: 'main' });
    number = forge.openPullRequest({ head: 'topic' });
  });
  after(async () => {
    await web.close();
    await forge.close();
  });

  function review(): Promise<StepResult> {
    forge.takeRequests();
    return runStep({
      event: 'pull_request_target',
      payload: forge.event(number),
      inputs: { token: forge.environment.GITHUB_TOKEN ?? '', history: 'off' },
      environment: { ...web.environment, ...forge.environment, NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1' },
    });
  }

  test('x', { timeout: 60000 }, () => {});
  test('the first run writes one review, each finding at its line', async () => {
    const step = await review();
    console.log(
      step.stdout,
      step.stderr,
      forge.takeRequests(),
      JSON.stringify(forge.reviews(number), null, 1),
      JSON.stringify(
        forge.comments(number).map((c) => [c.path, c.line, c.body]),
        null,
        1,
      ),
      step.outputs,
      step.summary,
    );
    assert.equal(step.exitCode, 1);
  });
});
