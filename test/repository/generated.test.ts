import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { GENERATED } from '../../scripts/generate.ts';
import { OUTPUTS } from '../../src/faces/outputs.ts';
import { definitionOf, SETTING_KEYS } from '../../src/settings/definitions.ts';

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

for (const [path, render] of Object.entries(GENERATED)) {
  test(`${path} is what the source says (npm run generate)`, () => {
    assert.equal(read(path), render(read(path)));
  });
}

test('action.yml has every input and output, and runs the bundle on Node 24', () => {
  const metadata = parse(read('action.yml')) as Record<
    string,
    Record<string, { description: string; default?: string }>
  >;
  const inputs = SETTING_KEYS.filter((key) => definitionOf(key).layers.includes('input'));
  assert.deepEqual(Object.keys(metadata.inputs ?? {}), inputs);
  assert.deepEqual(
    Object.keys(metadata.outputs ?? {}),
    OUTPUTS.map(({ name }) => name),
  );
  assert.deepEqual(metadata.runs, { using: 'node24', main: 'dist/index.js' });
  assert.ok(metadata.branding);
});

test('an input that the settings file can set has no default in action.yml: it would win over the file', () => {
  const { inputs } = parse(read('action.yml')) as { inputs: Record<string, { default?: string }> };
  const withDefault = Object.entries(inputs).filter(([, input]) => input.default !== undefined);
  assert.deepEqual(Object.fromEntries(withDefault.map(([name, input]) => [name, input.default])), {
    mode: 'auto',
    token: '$' + '{{ github.token }}',
    config: '.github/deadwood.yml',
  });
});
