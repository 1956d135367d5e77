import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonChunks, renderJson } from '../../src/report/json.ts';
import { largeReport, sampleInput, sampleReport } from './support/sample.ts';

test('keys and their order are the contract', () => {
  const json = JSON.parse(renderJson(sampleReport()));
  assert.deepEqual(Object.keys(json), [
    'schema',
    'tool',
    'startedAt',
    'durationMs',
    'totals',
    'targets',
    'findings',
  ]);
  assert.equal(json.schema, 'deadwood/1');
  assert.deepEqual(json.tool, { name: 'deadwood', version: '0.1.0' });
  assert.deepEqual(Object.keys(json.totals), [
    'documents',
    'links',
    'targets',
    'requests',
    'verdicts',
    'rules',
  ]);
  assert.deepEqual(json.totals.verdicts, {
    alive: 1,
    moved: 1,
    dead: 1,
    suspect: 1,
    blocked: 1,
    unreachable: 1,
    unsafe: 1,
    invalid: 0,
    skipped: 0,
  });
  assert.equal(json.totals.rules['dead-link'], 2);
  assert.equal(Object.keys(json.totals.rules).at(-1), 'no-heading-punctuation');
  assert.deepEqual(Object.entries(json.targets[2]), [
    ['url', 'http://old.example/tool#usage'],
    ['verdict', 'moved'],
    ['reason', 'http-301'],
    ['message', '301 to https://new.example/tool, for good.'],
    ['replacement', 'https://new.example/tool#usage'],
    ['status', 301],
    ['checkedBy', 'web'],
    ['attempts', 1],
    ['durationMs', 120],
    ['occurrences', [{ file: 'README.md', line: 5, column: 8 }]],
  ]);
  assert.deepEqual(Object.entries(json.findings[1]), [
    ['rule', 'moved-link'],
    ['severity', 'warning'],
    ['file', 'README.md'],
    ['line', 5],
    ['column', 8],
    ['endLine', 5],
    ['endColumn', 37],
    ['message', 'Moved for good.'],
    ['url', 'http://old.example/tool#usage'],
    ['replacement', 'https://new.example/tool#usage'],
  ]);
});

test('evidence adds everything else, after the contract’s keys', () => {
  const evidence = {
    url: 'https://gone.example/page',
    checkedBy: 'web',
    exchanges: [],
  } as const;
  const report = sampleReport({
    evidence: new Map([['https://gone.example/page', evidence]]),
    past: new Map([['https://gone.example/page', { strikes: 2, lastAliveAt: '2026-10-04T00:00:00Z' }]]),
    warnings: ['docs/x.md is not UTF-8.'],
  });
  const json = JSON.parse(renderJson(report, { evidence: true }));
  assert.deepEqual(Object.keys(json).slice(7), ['job', 'repository', 'warnings']);
  assert.deepEqual(Object.keys(json.targets[1]).slice(-4), ['occurrences', 'archive', 'history', 'evidence']);
  assert.deepEqual(json.targets[1].evidence, evidence);
  assert.equal(json.totals.apiRequests, 2);
  assert.equal(json.findings[1].edit.text, 'https://new.example/tool#usage');
  assert.equal(json.findings.at(-1).rule, 'dead-link');
});

test('the same world gives the same bytes, in whatever order the targets came', () => {
  const report = sampleReport();
  const shuffled = sampleReport({
    targets: [...sampleInput().targets].reverse(),
    findings: report.findings.toReversed(),
  });
  assert.equal(renderJson(shuffled), renderJson(report));
});

test('an empty run is valid', () => {
  const json = JSON.parse(renderJson(sampleReport({ targets: [], findings: [] })));
  assert.deepEqual([json.targets, json.findings], [[], []]);
});

test('30,000 targets are written in small chunks', () => {
  const report = largeReport(30_000);
  let length = 0;
  let longest = 0;
  for (const chunk of jsonChunks(report)) {
    length += chunk.length;
    longest = Math.max(longest, chunk.length);
  }
  assert.ok(length > 6_000_000);
  assert.ok(longest < 70_000);
});
