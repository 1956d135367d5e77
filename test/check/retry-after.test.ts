import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readRetryAfter } from '../../src/check/retry-after.ts';

const NOW_MS = Date.UTC(2026, 10, 23, 12, 0, 0);
const NOW_SECONDS = NOW_MS / 1_000;

/** Headers, and the wait in milliseconds that they ask for. */
const CASES: readonly (readonly [Record<string, string | string[]>, number | undefined])[] = [
  [{}, undefined],
  [{ 'retry-after': '120' }, 120_000],
  [{ 'retry-after': ' 0 ' }, 0],
  [{ 'retry-after': '1.5' }, 1_500],
  [{ 'retry-after': ['3', '60'] }, 3_000],
  [{ 'retry-after': 'Mon, 23 Nov 2026 12:00:30 GMT' }, 30_000],
  [{ 'retry-after': 'Mon, 23 Nov 2026 11:00:00 GMT' }, 0],
  [{ 'retry-after': '1m30s' }, 90_000],
  [{ 'retry-after': '30s' }, 30_000],
  [{ 'retry-after': '1h 5m' }, 3_900_000],
  [{ 'retry-after': '500ms' }, 500],
  [{ 'retry-after': 'soon' }, undefined],
  [{ 'retry-after': '-5' }, undefined],
  [{ 'retry-after': '' }, undefined],
  [{ 'ratelimit-reset': '20' }, 20_000],
  [{ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW_SECONDS + 45) }, 45_000],
  [{ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW_MS + 2_000) }, 2_000],
  [{ 'x-ratelimit-remaining': '12', 'x-ratelimit-reset': String(NOW_SECONDS + 45) }, undefined],
  [{ 'x-ratelimit-reset': '7' }, 7_000],
  [{ 'x-ratelimit-reset': String(NOW_SECONDS - 45) }, 0],
  [{ 'retry-after': '2', 'x-ratelimit-reset': '99' }, 2_000],
];

describe('readRetryAfter', () => {
  for (const [headers, waitMs] of CASES) {
    test(`${JSON.stringify(headers)} → ${waitMs}`, () => {
      assert.equal(readRetryAfter(headers, NOW_MS), waitMs);
    });
  }
});
