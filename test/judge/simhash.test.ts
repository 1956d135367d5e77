import assert from 'node:assert/strict';
import { test } from 'node:test';
import { simHash } from '../../src/judge/simhash.ts';

test('pages with mostly the same words have hashes that differ in few bits', () => {
  const words = Array.from({ length: 200 }, (_, index) => `word${index * 7919}`);
  const changed = words.with(100, 'different');
  const bits = (a: string, b: string) =>
    [...a].reduce(
      (sum, digit, index) =>
        sum +
        (Number.parseInt(digit, 16) ^ Number.parseInt(b[index] ?? '0', 16)).toString(2).replaceAll('0', '')
          .length,
      0,
    );
  assert.ok(bits(simHash(words.join(' ')), simHash(changed.join(' '))) <= 6);
  assert.ok(bits(simHash(words.join(' ')), simHash('quite another text about rivers and herons')) > 16);
  assert.equal(simHash(''), '0000000000000000');
});
