import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { definitionOf, SETTING_KEYS } from '../../src/settings/definitions.ts';
import { inputLayer, readSettings } from '../../src/settings.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: unknown;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

function read(path: string): string {
  return readFileSync(`${root}${path}`, 'utf8');
}

const INPUTS = SETTING_KEYS.filter((key) => definitionOf(key).layers.includes('input')) as readonly string[];

for (const path of globSync('.github/workflows/*.yml', { cwd: root })) {
  describe(path, () => {
    const text = read(path);
    const workflow = parse(text) as Workflow;
    const jobs = Object.values(workflow.jobs);
    const steps = jobs.flatMap((job) => job.steps);

    test('grants nothing by default, and ends', () => {
      assert.deepEqual(workflow.permissions, {});
      for (const job of jobs) assert.ok(job['timeout-minutes'] !== undefined);
    });

    test('is not run twice at the same time', () => {
      const isCalled = Object.keys(workflow.on as object).join() === 'workflow_call';
      assert.equal(workflow.concurrency !== undefined, !isCalled);
    });

    test('pins every action by its commit, with the version beside it', () => {
      for (const [, action, reference = '', comment = ''] of text.matchAll(
        /^\s*-? ?uses: ([^@\s]+)(?:@(\S+))?(.*)$/gm,
      )) {
        if (action?.startsWith('./')) continue;
        assert.match(reference, /^[\da-f]{40}$/, action);
        assert.match(comment, /^ # v\d+\.\d+\.\d+$/, action);
      }
    });

    test('checks out without leaving the token behind', () => {
      for (const step of steps)
        if (step.uses?.startsWith('actions/checkout@'))
          assert.equal(step.with?.['persist-credentials'], false);
    });

    test('gives Deadwood inputs that it has', () => {
      const given = steps
        .filter(({ uses }) => uses?.startsWith('./'))
        .flatMap((step) => Object.keys(step.with ?? {}));
      assert.deepEqual(
        given.filter((name) => !INPUTS.includes(name)),
        [],
      );
    });
  });
}

describe('what the README shows', () => {
  const readme = read('README.md');
  const blocks = [...readme.matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, text = '']) => text);

  test('begins with the two commands', () => {
    const commands = /```sh\n([^]*?)```/
      .exec(readme)?.[1]
      ?.split('\n')
      .map((line) => line.replace(/\s*#.*/, ''));
    assert.deepEqual(commands, ['npx -y node@24 dist/cli.js README.md', 'npm cit', '']);
    assert.ok(readme.indexOf('```sh') < 400);
  });

  test('workflows with least permissions and inputs that exist', () => {
    const workflows = blocks.filter((text) => text.includes('jobs:')).map((text) => parse(text) as Workflow);
    assert.equal(workflows.length, 3);
    for (const { permissions, jobs } of workflows) {
      assert.deepEqual(permissions, {});
      for (const job of Object.values(jobs)) {
        assert.equal(job.permissions?.contents, 'read');
        const own = job.steps.filter(({ uses }) => uses?.startsWith('deadwood/deadwood@'));
        assert.equal(own.length, 1);
        assert.deepEqual(
          Object.keys(own[0]?.with ?? {}).filter((name) => !INPUTS.includes(name)),
          [],
        );
      }
    }
  });

  test('settings that are understood, and a mistake as it is told', async () => {
    const layer = inputLayer({});
    const example = blocks.find((text) => text.includes('rules:')) ?? '';
    await readSettings({ layer, readFile: async () => example });
    const mistaken = `${'\n'.repeat(6)}  per-host: four\n`;
    const message = /```text\n(\.github\/deadwood\.yml:.*)\n```/.exec(readme)?.[1];
    await assert.rejects(readSettings({ layer, readFile: async () => mistaken }), { message });
  });

  test('files that are there', () => {
    const paths = [
      ...read('README.md').matchAll(/\]\((?!https?:|#)([^)#]+)\)/g),
      ...read('CONTRIBUTING.md').matchAll(/\]\((?!https?:|#)([^)#]+)\)/g),
    ];
    const missing = paths
      .map(([, path = '']) => path)
      .filter((path) => globSync(path, { cwd: root }).length === 0);
    assert.deepEqual(missing, []);
  });
});
