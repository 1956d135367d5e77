import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { extract } from '../../src/extract/extract.ts';

const fixtures = new URL('../fixtures/extract/', import.meta.url).pathname;

describe('fixtures: one behaviour each, whole values', () => {
  for (const name of readdirSync(fixtures).sort()) {
    test(name, () => {
      const folder = join(fixtures, name);
      const input = readdirSync(folder).find((file) => file.startsWith('input.')) ?? '';
      const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
      const actual = extract(input, readFileSync(join(folder, input), 'utf8'));
      assert.deepEqual(actual, { path: input, ...expected });
    });
  }
});

test('an address on no.example is never a link, unless GitHub makes one of its characters', () => {
  // fixtures name so what must not be found; where a bare URL remains visible, GitHub links that
  for (const name of readdirSync(fixtures)) {
    const folder = join(fixtures, name);
    const input = readdirSync(folder).find((file) => file.startsWith('input.')) ?? '';
    const { links } = extract(input, readFileSync(join(folder, input), 'utf8'));
    const wrong = links.filter(({ kind, url }) => kind !== 'bare' && url.startsWith('https://no.example'));
    assert.deepEqual(wrong, [], name);
  }
});
