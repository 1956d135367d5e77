import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SMALL } from '../../src/lint/limits.ts';
import { createLinter, type Linter } from '../../src/lint/lint.ts';
import { createSmallLinter } from '../../src/lint/small-linter.ts';

const WORKER = new URL('./lint-worker.ts', import.meta.url);
const EMPHASIS = { plugins: [{ kind: 'rule', id: 'emphasis-marker', options: '*' }] } as const;

/** Says which documents it was given. */
function fakeThreads(given: string[]): () => Promise<Linter> {
  return async () => ({
    rules: [],
    warnings: [],
    lint: async (path) => {
      given.push(path);
      return [];
    },
    close: async () => {
      given.push('closed');
    },
  });
}

describe('linter without threads', () => {
  test('says what threads say', async () => {
    const threads = await createLinter(EMPHASIS, { workerUrl: WORKER });
    const small = createSmallLinter(EMPHASIS, fakeThreads([]));
    const text = '# a\n\n_a_ and *b*\n\n- _c_\n';
    for (const scope of ['all', [{ first: 5, last: 5 }], []] as const) {
      assert.deepEqual(await small.lint('a.md', text, scope), await threads.lint('a.md', text, scope));
    }
    assert.deepEqual([small.rules, small.warnings], [threads.rules, threads.warnings]);
    await threads.close();
    await small.close();
  });

  test('hands on what is long, and what comes when its share is used up', async () => {
    const given: string[] = [];
    const { lint, close } = createSmallLinter(EMPHASIS, fakeThreads(given));
    const half = 'a'.repeat(SMALL.maxCharacters / 2);
    await Promise.all([
      lint('long.md', 'a'.repeat(SMALL.maxCharacters + 1)),
      lint('first.md', half),
      lint('second.md', half),
      lint('third.md', 'a'),
    ]);
    await close();
    assert.deepEqual(given, ['long.md', 'third.md', 'closed']);
  });

  test('threads that do not start are told of to whoever waits, however late', async () => {
    const oh = new Error('no room');
    const { lint, close } = createSmallLinter(EMPHASIS, () => Promise.reject(oh));
    const findings = lint('long.md', 'a'.repeat(SMALL.maxCharacters + 1));
    await close();
    await assert.rejects(findings, oh);
  });

  test('what comes after its end has a note', async () => {
    const { lint, close } = createSmallLinter(EMPHASIS, fakeThreads([]));
    await close();
    assert.deepEqual(
      (await lint('a.md', '_a_')).map(({ rule, message }) => `${rule}: ${message}`),
      ['lint-skipped: Not linted: the linter is closed.'],
    );
  });
});
