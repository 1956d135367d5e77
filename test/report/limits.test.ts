import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytesOf, shrink } from '../../src/report/limits.ts';

const full = { name: 'full', render: () => ['aaaa\n', 'bbbb\n', 'cccc\n'] };
const compact = { name: 'compact', render: () => ['aaaa\n', 'and 2 more\n'] };
const counts = { name: 'counts', render: () => ['3 rows\n'] };

test('the first step that fits is taken', () => {
  assert.deepEqual(shrink([full, compact, counts], 20), {
    text: 'aaaa\nbbbb\ncccc\n',
    step: 'full',
    isWhole: true,
  });
  assert.deepEqual(shrink([full, compact, counts], 15).step, 'full');
  assert.deepEqual(shrink([full, counts], 14), { text: '3 rows\n', step: 'counts', isWhole: true });
});

test('even the last step is cut between rows only', () => {
  assert.deepEqual(shrink([full], 14), { text: 'aaaa\nbbbb\n', step: 'full', isWhole: false });
  assert.deepEqual(shrink([], 14), { text: '', step: 'nothing', isWhole: false });
});

test('bytes can be counted instead of characters', () => {
  assert.equal(shrink([{ name: 'a', render: () => ['é', 'é', 'é'] }], 5, bytesOf).text, 'éé');
});

test('a step that is too long is not rendered to its end', () => {
  let rendered = 0;
  function* endless(): Generator<string> {
    for (;;) {
      rendered += 1;
      yield 'row\n';
    }
  }
  assert.equal(shrink([{ name: 'endless', render: endless }, counts], 400).step, 'counts');
  assert.equal(rendered, 101);
});
