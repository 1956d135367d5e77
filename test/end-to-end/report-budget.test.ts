import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { markdown } from '../support/garden.ts';
import { page, type StandInHost } from '../support/web/stand-in.ts';
import { openWeekly, type Weekly } from '../support/weekly.ts';

const HOSTS: readonly StandInHost[] = [
  {
    host: 'tools.garden',
    handle: ({ url }) => page(`Tools: ${url.pathname}`, `<p>About ${url.pathname}.</p>`),
  },
];
const links = (...names: readonly string[]) =>
  names.map((name) => `- [${name}](https://tools.garden/${name})`);

test('what could not be checked in the time there was comes first the next time', {
  timeout: 300_000,
}, async () => {
  const weekly = await openWeekly(HOSTS);
  const settings = { '.github/deadwood.yml': 'history-days: 0\nlint: false\n' };
  const missing = '- [Missing](missing.md)';
  const inputs = { concurrency: '1' };
  try {
    weekly.commit({ ...settings, 'README.md': markdown('# A', '', ...links('a', 'b', 'c'), missing) });
    await weekly.report({ on: '2026-10-05', inputs });
    weekly.commit({
      ...settings,
      'README.md': markdown('# A', '', ...links('a', 'b', 'c', 'd', 'e'), missing),
    });
    const cut = await weekly.report({ on: '2026-10-12', inputs: { ...inputs, 'budget-seconds': '1' } });
    assert.equal(cut.outputs.unreachable, '5');
    assert.match(
      weekly.issueText(),
      /^5 targets could not be checked in the time there was: they come first next time\.$/m,
    );
    const before = weekly.web.requests.length;
    const { summary } = await weekly.report({ on: '2026-10-19', inputs });
    const asked = weekly.web.requests
      .slice(before)
      .map(({ url }) => url.replace('https://tools.garden/', ''));
    assert.deepEqual(asked, ['d', 'e', 'a', 'b', 'c']);
    assert.match(summary, /what was not looked at for longest came first/);
    assert.doesNotMatch((await weekly.report({ on: '2026-10-26', inputs })).summary, /came first/);
  } finally {
    await weekly.close();
  }
});

describe('points of GitHub’s API', { timeout: 300_000 }, () => {
  const COUNT = 420;
  const onGitHub = { GITHUB_SERVER_URL: 'https://github.com' };
  /** The API knows none of them; their pages are there, but after twenty no more is said. */
  const pages: StandInHost = {
    host: 'github.com',
    handle: ({ url, earlier }) =>
      earlier < 20 ? page(`Repository ${url.pathname}`, `<p>All about ${url.pathname}.</p>`) : 'hang',
  };
  const document = markdown(
    '# R',
    '',
    ...Array.from({ length: COUNT }, (_, index) => `- [${index}](https://github.com/gardener/r${index})`),
  );

  const queryTexts = ({ forge }: Weekly) =>
    forge.requests
      .filter(({ operation }) => operation === 'CheckLinks')
      .map(({ body }) => String((body as { readonly query: string }).query));
  const numbersOf = (query: string) =>
    [...query.matchAll(/name: "r(\d+)"/g)].map(([, digits]) => Number(digits));
  const queries = (weekly: Weekly) => queryTexts(weekly).map((query) => numbersOf(query).length);

  test('used up: the rest is asked page by page, and what the time does not reach comes first next time', async () => {
    const weekly = await openWeekly([pages]);
    try {
      weekly.commit({ 'README.md': document, '.github/deadwood.yml': 'history-days: 30\nlint: false\n' });
      weekly.forge.state.points = 40;
      const first = await weekly.report({
        on: '2026-10-05',
        environment: onGitHub,
        inputs: { 'budget-seconds': '400', 'timeout-seconds': '600' },
      });
      // Three questions of a hundred were under way when the first answer said how little is left.
      assert.deepEqual(queries(weekly), [100, 100, 100]);
      assert.equal(first.outputs.dead, '300');
      const paged = weekly.web.requests.length;
      assert.deepEqual([paged >= 20, paged < 40, first.outputs.unreachable], [true, true, '100'], `${paged}`);
      assert.match(
        first.summary,
        /^- GitHub’s API allowed no more questions for now: the rest was asked page by page, which is slower\.$/m,
      );
      assert.match(
        weekly.issueText(),
        /^100 targets could not be checked in the time there was: they come first next time\.$/m,
      );

      weekly.forge.state.points = 900;
      const second = await weekly.report({ on: '2026-10-12', environment: onGitHub });
      const asked = numbersOf(queryTexts(weekly).at(3) ?? '');
      const never = Array.from({ length: 100 }, (_, index) => COUNT - 100 + index);
      assert.deepEqual(asked, never);
      assert.equal(weekly.web.requests.length, paged);
      assert.equal(second.outputs.unreachable, '0');
      assert.doesNotMatch(weekly.issueText(), /could not be checked/);
    } finally {
      await weekly.close();
    }
  });
});
