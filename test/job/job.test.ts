import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DeadwoodError } from '../../src/domain/errors.ts';
import type { Mode } from '../../src/domain/settings.ts';
import type { Job } from '../../src/job/jobs.ts';
import { circumstanceOf, jobOf, terminalJob } from '../../src/job.ts';

const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const HERE = 'c'.repeat(40);
const REPOSITORY = { full_name: 'octo/wiki', default_branch: 'main' };
const ENVIRONMENT = { GITHUB_REPOSITORY: 'octo/wiki', GITHUB_REF: 'refs/heads/main', GITHUB_SHA: HERE };

function job(eventName: string, event: unknown, mode: Mode = 'auto', environment: object = {}): Job {
  return jobOf({ eventName, event, mode, environment: { ...ENVIRONMENT, ...environment } });
}

function refusal(...question: Parameters<typeof job>): string {
  try {
    job(...question);
  } catch (error) {
    assert.ok(error instanceof DeadwoodError, String(error));
    return error.message;
  }
  assert.fail('a job was made');
}

function pullRequest(headRepository: string | null = 'octo/wiki'): object {
  return {
    action: 'synchronize',
    repository: REPOSITORY,
    pull_request: {
      number: 7,
      head: { sha: HEAD, repo: headRepository === null ? null : { full_name: headRepository } },
      base: { sha: BASE, ref: 'main', repo: { full_name: 'octo/wiki' } },
    },
  };
}

describe('by event', () => {
  test('a pull request is reviewed', () => {
    const review = {
      kind: 'review',
      owner: 'octo',
      repo: 'wiki',
      event: 'pull_request',
      number: 7,
      headSha: HEAD,
      baseSha: BASE,
      baseRef: 'main',
      isFork: false,
      isByDependabot: false,
    };
    assert.deepEqual(job('pull_request', pullRequest()), review);
    const target = { ...review, event: 'pull_request_target', isFork: true };
    assert.deepEqual(job('pull_request_target', pullRequest('somebody/wiki')), target);
    assert.deepEqual(job('pull_request_target', pullRequest(null)), target);
  });

  test('a schedule and a button make a report', () => {
    const report = { kind: 'report', owner: 'octo', repo: 'wiki', ref: 'refs/heads/main', sha: HERE };
    assert.deepEqual(job('schedule', { schedule: '37 5 * * 1' }), {
      ...report,
      event: 'schedule',
      isDefaultBranch: true,
    });
    assert.deepEqual(job('workflow_dispatch', { repository: REPOSITORY, inputs: null }), {
      ...report,
      event: 'workflow_dispatch',
      isDefaultBranch: true,
    });
    const branch = { GITHUB_REF: 'refs/heads/topic' };
    assert.deepEqual(job('workflow_dispatch', { repository: REPOSITORY }, 'auto', branch), {
      ...report,
      event: 'workflow_dispatch',
      ref: 'refs/heads/topic',
      isDefaultBranch: false,
    });
  });

  test('a push and a merge group are checked against what was there before', () => {
    const check = {
      kind: 'check',
      owner: 'octo',
      repo: 'wiki',
      ref: 'refs/heads/main',
      sha: HERE,
      isDefaultBranch: true,
    };
    assert.deepEqual(job('push', { repository: REPOSITORY, before: BASE }), {
      ...check,
      event: 'push',
      baseSha: BASE,
    });
    const first = { repository: REPOSITORY, before: '0'.repeat(40) };
    assert.deepEqual(job('push', first), { ...check, event: 'push' });
    const group = { repository: REPOSITORY, merge_group: { base_sha: BASE, head_sha: HEAD } };
    const queue = { GITHUB_REF: 'refs/heads/gh-readonly-queue/main/pr-7' };
    assert.deepEqual(job('merge_group', group, 'auto', queue), {
      ...check,
      event: 'merge_group',
      ref: queue.GITHUB_REF,
      baseSha: BASE,
      isDefaultBranch: false,
    });
  });

  test('a terminal has a job of its own', () => {
    assert.deepEqual(terminalJob(), { kind: 'check', event: 'terminal', isDefaultBranch: false });
  });
});

describe('by mode', () => {
  test('a pull request can be checked', () => {
    assert.deepEqual(job('pull_request', pullRequest(), 'check', { GITHUB_REF: 'refs/pull/7/merge' }), {
      kind: 'check',
      owner: 'octo',
      repo: 'wiki',
      event: 'pull_request',
      ref: 'refs/pull/7/merge',
      sha: HERE,
      baseSha: BASE,
      isDefaultBranch: false,
    });
  });

  test('a push can be reported, and so can an event nobody knows', () => {
    assert.equal(job('push', { repository: REPOSITORY, before: BASE }, 'report').kind, 'report');
    assert.equal(job('repository_dispatch', { repository: REPOSITORY }, 'report').kind, 'report');
    assert.equal(job('release', { repository: REPOSITORY }, 'check').kind, 'check');
  });

  test('what an event cannot serve is refused', () => {
    assert.equal(
      refusal('schedule', {}, 'review'),
      'The mode review is not possible on the event schedule: it needs a pull request. Here mode can be auto, report or check.',
    );
    assert.equal(
      refusal('pull_request', pullRequest(), 'report'),
      'The mode report is not possible on the event pull_request: it speaks of the default branch, not of a pull request. Here mode can be auto, review or check.',
    );
    assert.equal(
      refusal('release', {}),
      'Deadwood does not know what to do on the event release; it knows pull_request, pull_request_target, schedule, workflow_dispatch, push, merge_group, issue_comment, issues. For another event, set mode to report or check.',
    );
    assert.match(refusal('', {}), /on the event \(none\);/);
    assert.match(refusal('constructor', {}), /on the event constructor;/);
    assert.equal(
      refusal('release', {}, 'review'),
      'The mode review is not possible on the event release: it needs a pull request. Here mode can be report or check.',
    );
  });
});

describe('commands', () => {
  const comment = (body: string, rest: object = {}): object => ({
    action: 'created',
    repository: REPOSITORY,
    issue: { number: 7, pull_request: {} },
    comment: { id: 99, body, user: { login: 'mona', type: 'User' } },
    ...rest,
  });
  const command = {
    kind: 'command',
    owner: 'octo',
    repo: 'wiki',
    event: 'issue_comment',
    number: 7,
    commentId: 99,
    author: 'mona',
  };

  test('are read from the first line that has one', () => {
    const bodies = {
      '/deadwood recheck': { name: 'recheck' },
      'Thanks!\r\n/deadwood  recheck  \r\n/deadwood help': { name: 'recheck' },
      '/deadwood': { name: 'help' },
      '/deadwood help me': { name: 'help' },
      '/deadwood ignore https://example.com/a': { name: 'ignore', url: 'https://example.com/a' },
      '/deadwood ignore <https://example.com/a>': { name: 'ignore', url: 'https://example.com/a' },
      '/deadwood ignore': { name: 'unknown', text: 'ignore' },
      '/deadwood rm -rf': { name: 'unknown', text: 'rm -rf' },
    };
    for (const [body, wanted] of Object.entries(bodies))
      assert.deepEqual(job('issue_comment', comment(body)), { ...command, command: wanted }, body);
  });

  test('other comments ask for nothing', () => {
    const reasons = [
      comment('> /deadwood recheck'),
      comment('    /deadwood recheck'),
      comment('/deadwoods recheck'),
      comment('/deadwood recheck', { action: 'edited' }),
      comment('/deadwood recheck', { issue: { number: 7 } }),
      comment('', { comment: { id: 1, body: '/deadwood recheck', user: { login: 'x[bot]', type: 'Bot' } } }),
    ].map((event) => job('issue_comment', event));
    assert.deepEqual(
      reasons.map((each) => (each.kind === 'idle' ? each.reason : each)),
      [
        'The comment has no line that starts with /deadwood.',
        'The comment has no line that starts with /deadwood.',
        'The comment has no line that starts with /deadwood.',
        'Only new comments are commands.',
        'The comment is not on a pull request.',
        'A bot wrote the comment.',
      ],
    );
  });

  test('an edit of an issue is looked at, unless it is our own', () => {
    const edit = {
      action: 'edited',
      repository: REPOSITORY,
      issue: { number: 3, body: '- [x] a' },
      changes: { body: { from: '- [ ] a' } },
      sender: { login: 'mona', type: 'User' },
    };
    assert.deepEqual(job('issues', edit), {
      kind: 'dashboard',
      owner: 'octo',
      repo: 'wiki',
      event: 'issues',
      number: 3,
      editor: 'mona',
      body: '- [x] a',
      bodyBefore: '- [ ] a',
    });
    assert.equal(
      job('issues', { ...edit, sender: { login: 'github-actions[bot]', type: 'Bot' } }).kind,
      'idle',
    );
    assert.equal(job('issues', { ...edit, changes: { title: { from: 'x' } } }).kind, 'idle');
    assert.equal(job('issues', { ...edit, action: 'opened' }).kind, 'idle');
  });
});

describe('payloads that GitHub does not send', () => {
  test('are named', () => {
    const event = pullRequest() as { pull_request: { head: { sha: unknown } } };
    event.pull_request.head.sha = '../../etc';
    assert.equal(
      refusal('pull_request', event),
      "The event's payload has no commit id at pull_request.head.sha; run Deadwood with the payload that GitHub sends (GITHUB_EVENT_PATH).",
    );
    for (const payload of [
      undefined,
      null,
      'x',
      7,
      [],
      { pull_request: 'x' },
      { pull_request: { number: '7' } },
    ])
      assert.match(refusal('pull_request', payload), /has no number at pull_request\.number;/);
  });

  test('a repository is owner and name', () => {
    for (const name of ['', 'wiki', 'a/b/c', '../x', 'a/..', 'a b/c', 'octo/wi\nki'])
      assert.match(
        refusal('schedule', {}, 'auto', { GITHUB_REPOSITORY: name }),
        /^Neither the event nor GITHUB_REPOSITORY names the repository/,
      );
  });

  test('a report without a commit is refused', () => {
    assert.match(
      refusal('schedule', {}, 'auto', { GITHUB_SHA: 'HEAD' }),
      /^GITHUB_REF and GITHUB_SHA do not say/,
    );
  });
});

test('defaults go by what a job is about', () => {
  const jobs: readonly Job[] = [
    job('pull_request', pullRequest()),
    job('schedule', {}),
    job('push', {}),
    terminalJob(),
    job('issue_comment', {}),
  ];
  assert.deepEqual(jobs.map(circumstanceOf), ['review', 'report', 'check', 'terminal', 'check']);
});
