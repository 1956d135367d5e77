import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mentions } from '../../src/report/plain-text.ts';

test('a sentence mentions a name that stands in it as a word, not as a part of one', () => {
  const said = 'This empties the folder that it leads to: docs/old.';
  assert.deepEqual(
    ['old', 'docs/old', 'folder', 'fold', 'docs', ''].map((name) => mentions(said, name)),
    [true, true, true, false, true, true],
  );
});
