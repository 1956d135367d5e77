import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from '../../src/settings/nearest.ts';

const NAMES = ['per-host', 'paths', 'retries', 'history', 'history-days', 'json-file', 'lint', 'links'];

test('finds what was meant', () => {
  const meant = [
    'perHost',
    'per_host',
    'PER-HOST',
    'per-hots',
    'path',
    'retires',
    'history-day',
    'json-flie',
    'lnit',
    'linkss',
  ];
  assert.deepEqual(
    meant.map((word) => nearest(word, NAMES)),
    [
      'per-host',
      'per-host',
      'per-host',
      'per-host',
      'paths',
      'retries',
      'history-days',
      'json-file',
      'lint',
      'links',
    ],
  );
});

test('finds nothing where nothing is near', () => {
  for (const word of ['', 'x', 'timeout', 'everything', 'a'.repeat(100_000)])
    assert.equal(nearest(word, NAMES), undefined, word.slice(0, 20));
});
