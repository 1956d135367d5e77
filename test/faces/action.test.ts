import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { VERSION } from '../../src/about.ts';
import { DeadwoodError } from '../../src/domain/errors.ts';
import { type Core, runStep } from '../../src/faces/action.ts';
import { OUTPUTS } from '../../src/faces/outputs.ts';
import type { RunOutcome, RunRequest } from '../../src/run-request.ts';
import { FINDING, stages } from './support.ts';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deadwood-action-'));
});
after(() => rm(folder, { recursive: true }));

interface Recorded {
  readonly core: Core;
  readonly log: string[];
  readonly outputs: Record<string, unknown>;
  readonly annotations: unknown[];
  readonly secrets: string[];
  summary: string;
  failed: string | undefined;
}

/** Records what is asked of `@actions/core`. */
function recorder(): Recorded {
  const recorded: Omit<Recorded, 'core'> = {
    log: [],
    outputs: {},
    annotations: [],
    secrets: [],
    summary: '',
    failed: undefined,
  };
  const annotate = (level: string) => (message: string | Error, properties?: object) =>
    void recorded.annotations.push({ level, message, ...properties });
  const summary = {
    addRaw(text: string) {
      recorded.summary += text;
      return summary;
    },
    async write() {
      return summary;
    },
  };
  const core = {
    debug: () => undefined,
    info: (message: string) => void recorded.log.push(message),
    notice: annotate('notice'),
    warning: annotate('warning'),
    error: annotate('error'),
    setFailed(message: string) {
      recorded.failed = message;
    },
    setOutput(name: string, value: unknown) {
      recorded.outputs[name] = value;
    },
    setSecret: (secret: string) => void recorded.secrets.push(secret),
    summary,
  } as unknown as Core;
  return Object.assign(recorded, { core });
}

async function step(
  environment: Record<string, string>,
  run: (request: RunRequest) => Promise<RunOutcome> = stages().run,
  event: unknown = { before: 'b'.repeat(40) },
): Promise<Recorded & { exitCode: number }> {
  const recorded = recorder();
  const eventPath = join(folder, 'event.json');
  await writeFile(eventPath, JSON.stringify(event));
  const exitCode = await runStep(
    {
      environment: {
        GITHUB_EVENT_NAME: 'push',
        GITHUB_EVENT_PATH: eventPath,
        GITHUB_REPOSITORY: 'octo/wiki',
        GITHUB_REF: 'refs/heads/main',
        GITHUB_SHA: 'c'.repeat(40),
        GITHUB_WORKSPACE: folder,
        GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
        NO_COLOR: '1',
        INPUT_TOKEN: 'ghs_1',
        ...environment,
      },
      core: recorded.core,
      signal: new AbortController().signal,
      workerUrl: new URL('file:///worker.js'),
    },
    run,
  );
  return { ...recorded, exitCode };
}

describe('a step', () => {
  test('asks for the job of its event, with its inputs', async () => {
    const { requests, run } = stages();
    const { log, secrets, exitCode } = await step({ 'INPUT_PER-HOST': '2' }, run);
    const [request] = requests;
    assert.deepEqual(request?.job, {
      kind: 'check',
      owner: 'octo',
      repo: 'wiki',
      event: 'push',
      ref: 'refs/heads/main',
      sha: 'c'.repeat(40),
      baseSha: 'b'.repeat(40),
      isDefaultBranch: false,
    });
    assert.deepEqual(request?.options, { offline: false, paths: [], evidence: false });
    assert.deepEqual([request?.surroundings.token, request?.surroundings.cwd], ['ghs_1', folder]);
    assert.deepEqual(secrets, ['ghs_1']);
    assert.equal(log[0], `deadwood ${VERSION}: check of refs/heads/main (push)`);
    assert.equal(exitCode, 0);
  });

  test('of very many findings the log prints the worst, and says where all are', async () => {
    const notes = Array.from({ length: 300 }, (_, index) => ({
      ...FINDING,
      severity: index === 299 ? ('error' as const) : ('note' as const),
      line: index + 1,
    }));
    const said = async (inputs: Record<string, string>) => {
      const { log } = await step(inputs, stages(notes).run);
      const lines = log.join('\n').split('\n');
      const places = lines.flatMap((line) => /^ +(\d+):5 /.exec(line)?.[1] ?? []);
      return [places.length, places.at(-1), lines.find((line) => line.startsWith('… and '))];
    };
    assert.deepEqual(await said({}), [
      200,
      '300',
      '… and 100 more findings, none of them worse. The job summary shows more of them; with `json-file` all are written to a file.',
    ]);
    assert.deepEqual(await said({ 'INPUT_JSON-FILE': 'all.json' }), [
      200,
      '300',
      '… and 100 more findings, none of them worse. All of them are in all.json.',
    ]);
  });

  test('sets every output, writes the summary, and fails on findings', async () => {
    const published = {
      reviewUrl: 'https://github.com/octo/wiki/pull/7#pullrequestreview-1',
      sentences: ['The review was written.'],
      annotations: [
        {
          level: 'error',
          file: 'a.md',
          line: 3,
          endLine: 3,
          column: 5,
          endColumn: 24,
          title: 'dead-link',
          message: 'gone',
        },
      ],
    } as const;
    const said = await step({ 'INPUT_JSON-FILE': 'out.json' }, stages([FINDING], published).run);
    assert.deepEqual(said.outputs, {
      findings: 1,
      errors: 1,
      warnings: 0,
      dead: 0,
      moved: 0,
      suspect: 0,
      unreachable: 0,
      blocked: 0,
      duplicates: 0,
      lint: 0,
      'json-file': 'out.json',
      'part-file': '',
      'review-url': published.reviewUrl,
      'issue-url': '',
      'fix-url': '',
    });
    assert.deepEqual(
      Object.keys(said.outputs),
      OUTPUTS.map(({ name }) => name),
    );
    assert.deepEqual(said.annotations, [
      {
        level: 'error',
        message: 'gone',
        title: 'dead-link',
        file: 'a.md',
        startLine: 3,
        endLine: 3,
        startColumn: 5,
        endColumn: 24,
      },
    ]);
    assert.match(said.summary, /This page is gone/);
    assert.ok(said.log.includes('The review was written.'));
    assert.equal(said.failed, 'Deadwood found 1 error; the step fails on error (fail-on).');
    assert.equal(said.exitCode, 1);
  });

  test('does nothing for an event that asks for nothing', async () => {
    const run = (): never => assert.fail('the stages were started');
    const said = await step({ GITHUB_EVENT_NAME: 'issue_comment' }, run, { action: 'deleted' });
    assert.deepEqual(said.log, [
      `deadwood ${VERSION}: nothing to do (issue_comment). Only new comments are commands.`,
    ]);
    assert.deepEqual([said.exitCode, said.failed, said.outputs], [0, undefined, {}]);
  });
});

describe('what cannot be done', () => {
  test('fails the step with a sentence and exit code 2', async () => {
    const refused = await step({ GITHUB_EVENT_NAME: 'release' });
    assert.match(refused.failed ?? '', /^Deadwood does not know what to do on the event release;/);
    assert.equal(refused.exitCode, 2);
    const mistaken = await step({ INPUT_SCOPE: 'everything' });
    assert.equal(mistaken.failed, 'input scope: "everything" is not one of added, file, all');
    assert.equal(mistaken.exitCode, 2);
  });

  test('a payload that is no JSON', async () => {
    const said = await step({ GITHUB_EVENT_PATH: folder });
    assert.match(said.failed ?? '', /^The event's payload .* \(GITHUB_EVENT_PATH\) cannot be read: EISDIR/);
  });

  test("GitHub's refusal comes with advice, and never with a stack", async () => {
    const failing = async (): Promise<RunOutcome> => {
      const { GitHubFailure } = await import('../../src/github/failure.ts');
      throw new GitHubFailure(
        'forbidden',
        403,
        'POST /repos/octo/wiki/issues',
        'Resource not accessible by integration',
      );
    };
    const said = await step({}, failing);
    assert.equal(
      said.failed,
      'GitHub did not do what was asked: POST /repos/octo/wiki/issues: Resource not accessible by integration. Check the permissions of the token: the README names what each job needs.',
    );
    assert.equal(said.log.length, 1);
  });

  test('with the debug switch of the runner the stack is logged', async () => {
    const failing = async (): Promise<RunOutcome> => {
      throw new DeadwoodError('No.', { cause: new Error('Because.') });
    };
    const said = await step({ RUNNER_DEBUG: '1' }, failing);
    assert.equal(said.failed, 'No.');
    assert.match(said.log.at(-1) ?? '', /DeadwoodError: No\.\n[^]*Caused by: Error: Because\./);
  });
});
