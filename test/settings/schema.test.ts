import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { settingsSchema } from '../../scripts/schema.ts';
import { readSettings } from '../../src/settings.ts';

const ajv = new Ajv({ strict: true, allowUnionTypes: true });
addFormats.default(ajv);
const isValid = ajv.compile(JSON.parse(settingsSchema()) as object);

async function isRead(text: string): Promise<boolean> {
  try {
    await readSettings({ layer: { name: 'option', entries: [], problems: [] }, readFile: async () => text });
    return true;
  } catch {
    return false;
  }
}

/** Settings files on which an editor and Deadwood must agree. */
const FILES: readonly (readonly [string, boolean])[] = [
  ['paths: ["**/*.md", "!vendor"]', true],
  ['paths: docs/**', true],
  ['paths: 3', false],
  ['exclude: [3]', false],
  ['scope: all', true],
  ['scope: everything', false],
  ['lint: false', true],
  ['lint: 0', false],
  ['per-host: 64', true],
  ['per-host: 65', false],
  ['per-host: 1.5', false],
  ['accept: [403, 403 @ example.com]', true],
  ['accept: 403', true],
  ['accept: [true]', false],
  ['shard: 1/2', true],
  ['shard: one', false],
  ['rules: {dead-link: off, no-tabs: note}', true],
  ['rules: {dead-link: fatal}', false],
  ['rules: {no-such-rule: off}', false],
  ['ignore: ["https://example.com/"]', true],
  ['archive: suggest', true],
  ['history-days: 0', true],
  ['mode: check', false],
  ['token: x', false],
  ['config: x', false],
  ['wibble: 1', false],
  ['$schema: ./deadwood.schema.json\ncheck-run: true', true],
];

for (const [text, isGood] of FILES) {
  test(`${text.replaceAll('\n', ' ')} is ${isGood ? 'good' : 'bad'}`, async () => {
    assert.deepEqual([isValid(parse(text)), await isRead(text)], [isGood, isGood]);
  });
}
