import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { openSightings } from '../../src/history/sightings.ts';

const SIGHTINGS = new URL('../../src/history/sightings.ts', import.meta.url).href;
const NOW_MS = Date.parse('2026-10-05T06:17:00Z');
const ROWS_PER_TRANSACTION = 500;
const folder = mkdtempSync(join(tmpdir(), 'deadwood-crash-'));
after(() => rmSync(folder, { recursive: true }));

/** Records without end, and says after each transaction how many rows are safe. */
const WRITER = `
import { writeSync } from 'node:fs';
import { openSightings } from '${SIGHTINGS}';
const log = { debug() {}, info() {}, warning() {} };
const sightings = openSightings({ path: process.argv[1], nowMs: ${NOW_MS}, historyDays: 7, log });
for (let row = 1; ; row++) {
  sightings.record({
    url: \`https://a.test/\${row}\`, verdict: 'unreachable', reason: 'timeout', message: 'x'.repeat(row % 900),
    checkedBy: 'web', attempts: 1, durationMs: 1, remarks: [],
  });
  if (row % ${ROWS_PER_TRANSACTION} === 0) writeSync(1, \`\${row}\\n\`);
}`;

for (const transactions of [1, 2, 5, 11, 23]) {
  test(`killed after ${transactions} transactions: what was committed is there, whole`, async () => {
    const path = join(folder, `${transactions}.db`);
    const child = spawn(process.execPath, ['--input-type=module', '--eval', WRITER, path], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let safe = 0;
    for await (const line of createInterface({ input: child.stdout })) {
      safe = Number(line);
      if (safe >= transactions * ROWS_PER_TRANSACTION) child.kill('SIGKILL');
    }
    const warnings: string[] = [];
    const log = { debug() {}, info() {}, warning: (message: string) => void warnings.push(message) };
    openSightings({ path, nowMs: NOW_MS, historyDays: 7, log }).close();
    assert.deepEqual(warnings, []);
    const database = new DatabaseSync(path);
    const count = (table: string) =>
      Number(database.prepare(`SELECT count(*) AS rows FROM ${table}`).get()?.rows);
    const [targets, failures] = [count('target'), count('failure')];
    database.close();
    assert.ok(targets >= safe && targets % ROWS_PER_TRANSACTION === 0, `${targets} of ${safe}`);
    assert.equal(failures, targets);
  });
}
