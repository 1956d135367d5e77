import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Garden, markdown, openGarden, remarksOn, type Visit } from '../support/garden.ts';

describe('commands in comments on a pull request', { timeout: 120_000 }, () => {
  let garden: Garden;
  let number: number;
  before(async () => {
    garden = await openGarden();
    garden.forge.collaborator('ada', 'write');
    garden.forge.collaborator('guest', 'read');
    number = garden.propose(
      'topic',
      { 'README.md': '# Garden\n' },
      { 'README.md': markdown('# Garden', '', '- [Hoe](hoe.md)') },
    );
  });
  after(() => garden.close());

  async function say(
    login: string,
    body: string,
  ): Promise<Visit & { readonly reactions: readonly string[] }> {
    const comment = garden.forge.say(number, login, body);
    const payload = garden.forge.commentEvent(comment);
    const visit = await garden.visit(number, { event: 'issue_comment', payload });
    const subject = `issue-comment:${comment}`;
    const reactions = garden.forge.reactions().filter((reaction) => reaction.subject === subject);
    return { ...visit, reactions: reactions.map(({ content }) => content) };
  }
  const answers = () =>
    garden.forge
      .issueComments(number)
      .filter(({ author }) => author === 'github-actions[bot]')
      .map(({ body }) => body);

  test('recheck brings the review up to date, with a reaction before and after', async () => {
    const { reactions, exitCode } = await say('ada', 'Please.\n\n/deadwood recheck');
    assert.deepEqual({ reactions, exitCode }, { reactions: ['eyes', '+1'], exitCode: 1 });
    assert.deepEqual(
      remarksOn(garden.forge, number).map(({ at }) => at),
      ['README.md:3'],
    );
    assert.deepEqual(answers(), []);
  });

  test('ignore writes nothing to the repository and shows the settings line', async () => {
    const { reactions, exitCode } = await say('ada', '/deadwood ignore https://garden.tools/a`b @maker');
    assert.deepEqual({ reactions, exitCode }, { reactions: ['+1'], exitCode: 0 });
    assert.deepEqual(answers(), [
      markdown(
        'To leave ``https://garden.tools/a`b`` unchecked, add it to `.github/deadwood.yml` on the base branch:',
        '',
        '```yaml',
        'ignore:',
        '  - "https://garden.tools/a`b"',
        '```',
        '',
        'Or put `<!--deadwood ignore-->` before the block it stands in.',
      ).trimEnd(),
    ]);
  });

  test('help and unknown words are answered with the commands', async () => {
    const help = await say('ada', '/deadwood help');
    assert.deepEqual(help.reactions, ['+1']);
    const unknown = await say('ada', '/deadwood dance ::error::x');
    assert.deepEqual(unknown.reactions, ['confused']);
    assert.equal(answers().length, 3);
    assert.equal(answers()[1], answers()[2]);
  });

  test('who may not write is not heard', async () => {
    const before = answers().length;
    const { reactions, exitCode, writes } = await say('guest', '/deadwood recheck');
    assert.deepEqual({ reactions, exitCode }, { reactions: ['-1'], exitCode: 0 });
    assert.deepEqual(writes, ['POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions']);
    assert.equal(answers().length, before);
  });

  test('other comments are nothing to us: no request is made', async () => {
    const { requests, exitCode } = await say('ada', 'I like `/deadwood recheck`.\n> /deadwood recheck');
    assert.deepEqual({ requests, exitCode }, { requests: [], exitCode: 0 });
  });

  test('a token without the right to write comments says so', async () => {
    const token = garden.forge.token({ permissions: { contents: 'read' } });
    const comment = garden.forge.say(number, 'ada', '/deadwood help');
    const { exitCode, summary } = await garden.visit(number, {
      event: 'issue_comment',
      payload: garden.forge.commentEvent(comment),
      token,
    });
    assert.equal(exitCode, 0);
    assert.match(summary, /The comment could not be answered: .* it takes the permission `issues: write`\./);
  });
});
