import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { createLinter, type LinterOptions } from '../../src/lint/lint.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';

const WORKER = new URL('./lint-worker.ts', import.meta.url);
const EMPHASIS = { plugins: [{ kind: 'rule', id: 'emphasis-marker', options: '*' }] } as const;

const MISBEHAVING = new URL('./misbehaving-worker.ts', import.meta.url);

async function linter(options: Partial<LinterOptions> = {}) {
  const made = await createLinter(EMPHASIS, { workerUrl: WORKER, ...options });
  after(() => made.close());
  return made;
}

const mended = { span: { line: 1, column: 1, endLine: 1, endColumn: 4 }, text: '*a*' };
const finding = {
  rule: 'emphasis-marker',
  severity: 'warning',
  source: 'remark-lint',
  file: 'a.md',
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 4,
  message: 'Unexpected emphasis marker `_`, expected `*`',
};
const note = (file: string, message: string) => [
  {
    rule: 'lint-skipped',
    severity: 'note',
    source: 'remark-lint',
    file,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    message,
  },
];

describe('linter on threads', () => {
  test('findings with their edits, where edits are asked for', async () => {
    const { lint, rules, warnings } = await linter();
    assert.deepEqual([rules, warnings], [['emphasis-marker'], []]);
    assert.deepEqual(await lint('a.md', '_a_\n'), [{ ...finding, edit: mended }]);
    assert.deepEqual(await lint('a.md', '_a_\n', [{ first: 2, last: 2 }]), [finding]);
    assert.deepEqual(await lint('a.md', '_a_\n', []), [finding]);
    assert.deepEqual(await lint('a.md', ''), []);
  });

  test('many documents at once, each with its own answer', async () => {
    const { lint } = await linter({ threads: 2 });
    const names = Array.from({ length: 20 }, (_, index) => `${index}.md`);
    const answers = await Promise.all(names.map((name) => lint(name, '_a_\n', [])));
    assert.deepEqual(
      answers,
      names.map((file) => [{ ...finding, file }]),
    );
  });

  test('a document that takes too long has a note, and the others do not suffer', async () => {
    const { lint } = await linter({ threads: 1, cpuLimits: { findings: () => 300, edits: 300 } });
    const hostile = HOSTILE_TEXTS['emphasis in emphasis']?.(60_000) ?? '';
    const answers = await Promise.all([
      lint('a.md', '_a_\n', []),
      lint('b.md', hostile),
      lint('a.md', '_a_\n', []),
    ]);
    assert.deepEqual(answers, [[finding], note('b.md', 'Not linted: it took longer than 0.3 s.'), [finding]]);
  });

  test('a thread that ends takes one document with it', async () => {
    const { lint } = await linter({ threads: 1, workerUrl: MISBEHAVING });
    const answers = await Promise.all(['exit', 'fine', 'throw', 'fine'].map((text) => lint('a.md', text)));
    assert.deepEqual(answers, [
      note('a.md', 'Not linted: the linter stopped working.'),
      [],
      note('a.md', 'Not linted: Error: oh.'),
      [],
    ]);
  });

  test('findings are kept when only the edits take too long', async () => {
    const { lint } = await linter({
      threads: 1,
      workerUrl: MISBEHAVING,
      cpuLimits: { findings: () => 100, edits: 100 },
    });
    assert.deepEqual(await lint('a.md', 'hang over edits'), []);
    assert.deepEqual(await lint('a.md', 'hang'), note('a.md', 'Not linted: it took longer than 0.1 s.'));
  });

  test('when all the time is used up, what is left has a note', async () => {
    const { lint } = await linter({
      threads: 1,
      workerUrl: MISBEHAVING,
      totalCpuLimitMs: 1,
      cpuLimits: { findings: () => 50, edits: 50 },
    });
    await lint('a.md', 'hang');
    const used = 'Not linted: other files used up the time for linting.';
    assert.deepEqual(await lint('a.md', 'fine'), note('a.md', used));
  });

  test('a thread that cannot be started is an error of ours', async () => {
    const workerUrl = new URL('./no-such-worker.ts', import.meta.url);
    await assert.rejects(createLinter(EMPHASIS, { workerUrl }), {
      name: 'DeadwoodError',
      message: /^The linter could not be started: Error: Cannot find module/,
    });
  });

  test('closing ends the threads; what waits or comes later has a note', async () => {
    const { lint, close } = await linter({ threads: 1, workerUrl: MISBEHAVING });
    const waiting = [lint('a.md', 'hang'), lint('b.md', 'fine')];
    await close();
    assert.deepEqual(await Promise.all([...waiting, lint('c.md', 'fine')]), [
      note('a.md', 'Not linted: the linter stopped working.'),
      note('b.md', 'Not linted: the linter is closed.'),
      note('c.md', 'Not linted: the linter is closed.'),
    ]);
  });
});
