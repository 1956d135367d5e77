import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countSeverities } from '../../src/report/model.ts';
import { finding, REPOSITORY, sampleReport, span, webTarget } from './support/sample.ts';

test('targets stand by their first place, findings by place and rule, and everything is counted', () => {
  const report = sampleReport();
  assert.deepEqual(
    report.targets.map(({ url, occurrences }) => `${occurrences[0]?.file}:${occurrences[0]?.line} ${url}`),
    [
      'README.md:3 https://alive.example/',
      'README.md:4 https://gone.example/page',
      'README.md:5 http://old.example/tool#usage',
      'README.md:6 https://medium.example/p/1',
      'README.md:7 https://slow.example/',
      'README.md:8 http://169.254.169.254/latest',
      'docs/guide.md:3 https://parked.example/',
    ],
  );
  assert.deepEqual(
    report.findings.map(({ file, line, rule }) => `${file}:${line} ${rule}`),
    [
      'README.md:4 dead-link',
      'README.md:5 moved-link',
      'README.md:7 unreachable-link',
      'docs/guide.md:1 no-heading-punctuation',
      'docs/guide.md:3 suspect-link',
      'docs/guide.md:12 dead-link',
    ],
  );
  assert.deepEqual(report.totals, {
    documents: 2,
    links: 9,
    targets: 7,
    requests: 14,
    apiRequests: 2,
    verdicts: {
      alive: 1,
      moved: 1,
      dead: 1,
      suspect: 1,
      blocked: 1,
      unreachable: 1,
      unsafe: 1,
      invalid: 0,
      skipped: 0,
    },
    rules: {
      'dead-link': 2,
      'moved-link': 1,
      'suspect-link': 1,
      'unreachable-link': 1,
      'unsafe-link': 0,
      'invalid-link': 0,
      'missing-file': 0,
      'broken-anchor': 0,
      'duplicate-link': 0,
      'insecure-link': 0,
      'archived-repository': 0,
      'no-heading-punctuation': 1,
    },
  });
  assert.deepEqual(countSeverities(report.findings), { error: 2, warning: 3, note: 1 });
  assert.deepEqual(report.repository, REPOSITORY);
});

test('a row carries judgement, past and evidence', () => {
  const evidence = { url: 'https://gone.example/page', checkedBy: 'web', exchanges: [] };
  const report = sampleReport({
    past: new Map([[evidence.url, { strikes: 2 }]]),
    evidence: new Map([[evidence.url, evidence]]),
  });
  assert.deepEqual(report.targets[1], {
    url: 'https://gone.example/page',
    verdict: 'dead',
    reason: 'http-404',
    message: '404 on GET, twice, 3 s apart; last seen alive 2026-10-04.',
    status: 404,
    checkedBy: 'web',
    attempts: 2,
    durationMs: 120,
    occurrences: [
      { file: 'README.md', line: 4, column: 8 },
      { file: 'docs/guide.md', line: 12, column: 5 },
    ],
    archive: {
      url: 'https://web.archive.org/web/20260104000000/https://gone.example/page',
      takenAt: '2026-01-04T00:00:00Z',
    },
    history: { strikes: 2 },
    evidence,
  });
});

test('a target nobody judged is shown as not reached, not lost', () => {
  const report = sampleReport({
    targets: [webTarget('https://x.example/', ['b.md', 2, 1], ['a.md', 9, 1])],
    findings: [],
  });
  assert.deepEqual(report.targets, [
    {
      url: 'https://x.example/',
      verdict: 'unreachable',
      reason: 'not-checked',
      message: 'This run did not get to it.',
      checkedBy: 'none',
      attempts: 0,
      durationMs: 0,
      occurrences: [
        { file: 'a.md', line: 9, column: 1 },
        { file: 'b.md', line: 2, column: 1 },
      ],
    },
  ]);
});

test('a rule named like a property of objects is counted as any other', () => {
  const report = sampleReport({ findings: [finding('constructor', 'a.md', span(1, 1, 1))] });
  assert.equal(report.totals.rules.constructor, 1);
});

test('documents are named as the person sees them, everywhere', () => {
  const shownAs = (path: string) => `../wiki/${path}`;
  const related = { file: 'README.md', line: 1, column: 1 };
  const report = sampleReport({
    shownAs,
    targets: [webTarget('https://x.example/', ['b.md', 2, 1])],
    findings: [finding('duplicate-link', 'b.md', span(2, 1, 18), { related })],
  });
  assert.deepEqual(report.targets[0]?.occurrences, [{ file: '../wiki/b.md', line: 2, column: 1 }]);
  assert.deepEqual(report.findings, [
    finding('duplicate-link', '../wiki/b.md', span(2, 1, 18), {
      related: { ...related, file: '../wiki/README.md' },
    }),
  ]);
});
