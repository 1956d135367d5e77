import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { SILENT_LOG } from '../../src/domain/ports.ts';
import { createIssuePort, readOwnIssues } from '../../src/github/issues.ts';
import { applyIssue, type IssueOutcome } from '../../src/publish/apply-issue.ts';
import type { OwnIssue, OwnIssues } from '../../src/publish/own-issues.ts';
import { CLOSING_SENTENCE, type IssueInput, planIssue } from '../../src/publish/plan-issue.ts';
import { renderMarker } from '../../src/report/fingerprint.ts';
import type { IssueStanding, RenderedIssue } from '../../src/report/issue-model.ts';
import { connect } from '../support/forge/connect.ts';
import { type Forge, startForge } from '../support/forge/forge.ts';

function rendered(digest: string): RenderedIssue {
  const body = `${renderMarker('issue', { digest })}\n\nRot of ${digest}\n`;
  return { title: 'Link rot report', body, step: 'full', digest };
}

function own(digest: string, more: Partial<OwnIssue> = {}): OwnIssue {
  return {
    number: 3,
    id: 'I_3',
    title: 'Link rot report',
    body: rendered(digest).body,
    isOpen: true,
    isNotPlanned: false,
    isPinned: false,
    labels: ['link-rot'],
    url: 'https://github.test/3',
    ...more,
  };
}

function plan(
  standing: IssueStanding,
  issues: readonly OwnIssue[],
  more: Partial<IssueInput & OwnIssues> = {},
) {
  const { isEnabled = true, hasLabel = true, ...rest } = more;
  const input = {
    rendered: rendered('new'),
    standing,
    label: 'link-rot',
    shouldPin: false,
    own: { issues, isEnabled, hasLabel },
  };
  return planIssue({ ...input, ...rest });
}

describe('planIssue', () => {
  const { body } = rendered('new');
  const url = 'https://github.test/3';

  test('nothing there: an issue only when there is something to mend', () => {
    assert.deepEqual(plan('rot', []).operations, [
      { kind: 'create-issue', title: 'Link rot report', body, label: 'link-rot', shouldPin: false },
    ]);
    assert.deepEqual(plan('unknown', []), { operations: [] });
    assert.deepEqual(plan('well', []), { operations: [] });
  });

  test('the label is made when it is missing; issues switched off are a sentence', () => {
    const description = 'Links that no longer lead where they should';
    assert.deepEqual(plan('rot', [], { hasLabel: false }).operations[0], {
      kind: 'create-label',
      label: { name: 'link-rot', color: 'b5763a', description },
    });
    assert.deepEqual(plan('rot', [], { isEnabled: false }), {
      operations: [],
      obstacle: 'Issues are switched off in this repository: the report is in the job summary alone.',
    });
  });

  test('identical: untouched; otherwise patched; closed: reopened', () => {
    assert.deepEqual(plan('rot', [own('new')]), { operations: [], url });
    assert.deepEqual(plan('rot', [own('old')]), {
      operations: [{ kind: 'update-issue', number: 3, body }],
      url,
    });
    assert.deepEqual(plan('rot', [own('old', { isOpen: false })]).operations, [
      { kind: 'reopen-issue', number: 3, body },
    ]);
    assert.deepEqual(plan('rot', [own('new', { isOpen: false })]).operations, [
      { kind: 'reopen-issue', number: 3, body },
    ]);
  });

  test('closed as not planned: quiet until there is something else to say', () => {
    const closed = { isOpen: false, isNotPlanned: true };
    assert.deepEqual(plan('rot', [own('new', closed)]).operations, []);
    assert.deepEqual(plan('rot', [own('old', closed)]).operations, [
      { kind: 'reopen-issue', number: 3, body },
    ]);
  });

  test('all is well: closed with a sentence, once; while anything is unknown: never closed', () => {
    assert.deepEqual(plan('well', [own('old')]).operations, [
      { kind: 'close-issue', number: 3, body },
      { kind: 'comment-issue', number: 3, body: CLOSING_SENTENCE },
    ]);
    assert.deepEqual(plan('well', [own('old', { isOpen: false })]).operations, []);
    assert.deepEqual(plan('unknown', [own('old')]).operations, [{ kind: 'update-issue', number: 3, body }]);
    assert.deepEqual(plan('unknown', [own('old', { isOpen: false })]).operations, []);
  });

  test('duplicates are closed, the oldest open one goes on', () => {
    const issues = [own('old', { number: 1, isOpen: false }), own('new'), own('old', { number: 7 })];
    assert.deepEqual(plan('rot', issues).operations, [
      { kind: 'close-duplicate', number: 7 },
      { kind: 'comment-issue', number: 7, body: 'This report goes on in #3.' },
    ]);
  });

  test('an edited marker: known by label and title; other issues of the same account are not ours', () => {
    const edited = own('x', { body: 'somebody wrote all of it anew' });
    assert.deepEqual(plan('rot', [edited]).operations, [{ kind: 'update-issue', number: 3, body }]);
    const other = own('x', { body: 'from another action', title: 'Broken links' });
    assert.deepEqual(plan('rot', [other]).operations[0]?.kind, 'create-issue');
  });

  test('pinned on request', () => {
    assert.deepEqual(plan('rot', [own('new')], { shouldPin: true }).operations, [
      { kind: 'pin-issue', issueId: 'I_3' },
    ]);
    assert.deepEqual(plan('rot', [own('new', { isPinned: true })], { shouldPin: true }).operations, []);
  });
});

describe('the issue on the forge', () => {
  let forge: Forge;
  beforeEach(async () => {
    forge = await startForge();
  });
  afterEach(() => forge.close());

  async function report(
    digest: string,
    standing: IssueStanding = 'rot',
    token?: string,
    shouldPin = false,
  ): Promise<IssueOutcome> {
    forge.takeRequests();
    const github = connect(forge, token === undefined ? {} : { token });
    try {
      const issues = await readOwnIssues(github, 'link-rot');
      const made = planIssue({
        rendered: rendered(digest),
        standing,
        label: 'link-rot',
        shouldPin,
        own: issues,
      });
      return await applyIssue(made, createIssuePort(github), SILENT_LOG);
    } finally {
      await github.close();
    }
  }
  const writes = (): readonly string[] =>
    forge.takeRequests().filter((request) => !request.startsWith('graphql Read'));
  const shown = () =>
    forge
      .issues()
      .map(({ number, state, labels, body }) => `${number} ${state} ${labels} ${body.split('\n').at(-2)}`);

  test('created with its label, untouched, patched, closed, reopened', async () => {
    const { url, ...outcome } = await report('a');
    assert.deepEqual(outcome, { planned: 2, done: 2, isLost: false });
    assert.equal(url, `${forge.state.serverUrl}/maker/garden/issues/1`);
    assert.deepEqual(shown(), ['1 open link-rot Rot of a']);
    await report('a');
    assert.deepEqual(writes(), []);
    await report('b');
    assert.deepEqual(writes(), ['PATCH /repos/{owner}/{repo}/issues/{issue_number}']);
    await report('c', 'well');
    assert.deepEqual(shown(), ['1 closed link-rot Rot of c']);
    assert.deepEqual(
      forge.issueComments(1).map(({ body }) => body),
      [CLOSING_SENTENCE],
    );
    await report('d');
    assert.deepEqual(shown(), ['1 open link-rot Rot of d']);
  });

  test('found by its marker when somebody took the label off', async () => {
    await report('a');
    for (const issue of forge.state.issues.values()) issue.labels = [];
    await report('b');
    assert.deepEqual(shown(), ['1 open  Rot of b']);
  });

  test('a stranger’s issue with our marker and label is not touched', async () => {
    forge.state.labels.set('link-rot', { color: 'ffffff', description: '' });
    await report('a');
    const [issue] = forge.state.issues.values();
    if (issue) forge.state.issues.set(1, { ...issue, author: 'mallory' });
    await report('b');
    assert.deepEqual(shown(), ['1 open link-rot Rot of a', '2 open link-rot Rot of b']);
  });

  test('a lost answer, a crash between create and pin: one issue all the same', async () => {
    forge.inject({ at: 'POST /repos/{owner}/{repo}/issues', mishap: 'drop', moment: 'done' });
    forge.inject({ at: 'graphql PinIssue', mishap: 'bad-gateway' });
    assert.equal((await report('a', 'rot', undefined, true)).isLost, false);
    assert.equal(forge.issues().length, 1);
    await report('a', 'rot', undefined, true);
    assert.deepEqual(
      forge.issues().map(({ isPinned }) => isPinned),
      [true],
    );
  });

  test('without the right to write, or with issues switched off: a sentence', async () => {
    const token = forge.token({ permissions: { contents: 'read' } });
    const { degraded, isLost } = await report('a', 'rot', token);
    assert.equal(isLost, true);
    assert.match(degraded ?? '', /the token may not do it; it takes the permission `issues: write`\.$/);
    forge.state.hasIssues = false;
    assert.deepEqual(await report('a'), {
      planned: 0,
      done: 0,
      isLost: true,
      degraded: 'Issues are switched off in this repository: the report is in the job summary alone.',
    });
  });

  test('two runs at once leave two issues, the next run one', async () => {
    await Promise.all([report('a'), report('a')]);
    await report('a');
    assert.deepEqual(forge.issues().filter(({ state }) => state === 'open').length, 1);
  });
});
