import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { LINT_RULES } from '../../src/settings/lint-rules.ts';

test('the lint rules that can be named are those that are bundled', () => {
  const { dependencies } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as {
    dependencies: Record<string, string>;
  };
  const bundled = Object.keys(dependencies)
    .filter((name) => name.startsWith('remark-lint-'))
    .map((name) => name.slice('remark-lint-'.length))
    .sort();
  assert.deepEqual(LINT_RULES, bundled);
});
