import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { repositoryBody, userOf } from '../support/forge/routes/shapes.ts';
import { markdown } from '../support/garden.ts';
import { page, redirect, type StandInHost, status } from '../support/web/stand-in.ts';
import { openWeekly, type Weekly } from '../support/weekly.ts';

let isBack = false;
const HOSTS: readonly StandInHost[] = [
  {
    host: 'tools.garden',
    handle({ url }) {
      if (url.pathname === '/old') return redirect(301, '/new');
      if (url.pathname === '/gone' || (url.pathname === '/away' && !isBack)) return status(404);
      const well = page(`Tools: ${url.pathname}`, `<p>What there is at ${url.pathname}.</p>`);
      return { ...well, headers: { ...well.headers, etag: '"1"' } };
    },
  },
];

describe('checkboxes of the issue', { timeout: 300_000 }, () => {
  let weekly: Weekly;
  before(async () => {
    weekly = await openWeekly(HOSTS);
    weekly.commit({
      'README.md': markdown(
        '# Tools',
        '',
        '- [Gone](https://tools.garden/gone)',
        '- [Away](https://tools.garden/away)',
        '- [Old](https://tools.garden/old)',
        '- [Well](https://tools.garden/well)',
      ),
      '.github/deadwood.yml': 'dashboard: true # boxes\nlint: false\nhistory-days: 30\n',
    });
    weekly.forge.collaborator('ada', 'write');
    weekly.forge.collaborator('eve', 'read');
    await weekly.report({ on: '2026-10-05' });
  });
  after(() => weekly.close());

  const issue = () => {
    const [found] = weekly.forge.issues();
    assert.ok(found);
    return found;
  };
  /** Ticks a box: the one with these words, below the line that tells of the link. */
  async function tick(login: string, words: string, below = '') {
    const { state } = weekly.forge;
    const from = issue().body;
    const at = from.indexOf(`- [ ] ${words}`, from.indexOf(below));
    assert.notEqual(at, -1, from);
    issue().body = `${from.slice(0, at)}- [x] ${from.slice(at + '- [ ] '.length)}`;
    const payload = {
      action: 'edited',
      issue: { number: issue().number, body: issue().body },
      changes: { body: { from } },
      repository: repositoryBody(state),
      sender: userOf(state, login),
    };
    return weekly.report({ on: '2026-10-05T10:00:00Z', event: 'issues', payload });
  }
  const ticked = () => issue().body.match(/- \[x\]/g)?.length ?? 0;

  test('are there, empty', () => {
    assert.equal(issue().body.match(/- \[ \]/g)?.length, 6);
    assert.equal(ticked(), 0);
  });

  test('are not answered for people who may not write', async () => {
    const { writes, stdout, exitCode } = await tick('eve', 'check everything again');
    assert.deepEqual([writes, exitCode], [[], 0]);
    assert.match(stdout, /eve may not write to this repository/);
    issue().body = issue().body.replace('- [x]', '- [ ]');
  });

  test('“check this again” looks again, brings the issue up to date and empties the box', async () => {
    isBack = true;
    const { writes } = await tick('ada', 'check this again', 'tools.garden/away');
    assert.deepEqual(writes, ['PATCH /repos/{owner}/{repo}/issues/{issue_number}']);
    assert.equal(ticked(), 0);
    assert.match(weekly.issueText(), /^\*\*dead 1 · moved 1 · alive 2\*\*/);
    // Nothing has changed since: the box is emptied all the same.
    await tick('ada', 'check this again', 'tools.garden/gone');
    assert.equal(ticked(), 0);
  });

  test('“check everything again” asks what the history knows as well, and not whether it has changed', async () => {
    const before = weekly.web.requests.length;
    await tick('ada', 'check everything again');
    const asked = weekly.web.requests.slice(before);
    const well = asked.find(({ url }) => url === 'https://tools.garden/well');
    assert.ok(well, asked.map(({ url }) => url).join(' '));
    assert.equal(well.headers['if-none-match'], undefined);
    assert.equal(ticked(), 0);
  });

  test('“ignore this link” opens a pull request to the settings, once', async () => {
    const { writes } = await tick('ada', 'ignore this link', 'tools.garden/gone');
    assert.deepEqual(writes, [
      'POST /repos/{owner}/{repo}/git/refs',
      'graphql IgnoreLinks',
      'POST /repos/{owner}/{repo}/pulls',
      'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
      'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
    ]);
    const { git, pulls } = weekly.forge.state;
    const [pull] = pulls.values();
    const item = git
      .tree(git.resolve(pull?.headRef ?? '') ?? '')
      .find(({ path }) => path === '.github/deadwood.yml');
    assert.equal(
      git.blob(item?.sha ?? '').toString(),
      'dashboard: true # boxes\nlint: false\nhistory-days: 30\nignore:\n  - https://tools.garden/gone\n',
    );
    assert.equal(ticked(), 0);
    assert.deepEqual(
      weekly.forge.issueComments(issue().number).map(({ body }) => body),
      [
        `\`https://tools.garden/gone\`: ${weekly.forge.state.serverUrl}/maker/garden/pull/${pull?.number} adds it to the settings.`,
      ],
    );
  });

  test('asked again: the same pull request; once that was closed, another one', async () => {
    const { pulls } = weekly.forge.state;
    const [first] = pulls.values();
    assert.ok(first);
    await tick('ada', 'ignore this link', 'tools.garden/gone');
    assert.equal(pulls.size, 1);
    Object.assign(first, { state: 'closed' });
    const { exitCode } = await tick('ada', 'ignore this link', 'tools.garden/gone');
    assert.equal(exitCode, 0);
    assert.deepEqual(
      [...pulls.values()].map(({ state, headRef }) => [state, headRef]),
      [
        ['closed', first.headRef],
        ['open', first.headRef],
      ],
    );
  });

  test('“open a pull request with the safe replacements” opens it, and the issue links it', async () => {
    await tick('ada', 'open a pull request with the safe replacements');
    const titles = [...weekly.forge.state.pulls.values()].map(({ title }) => title);
    assert.deepEqual(titles, ['Leave a link unchecked', 'Leave a link unchecked', 'Mend one link']);
    assert.match(weekly.issueText(), /the pull request with the replacements/);
    assert.equal(ticked(), 0);
  });
});
