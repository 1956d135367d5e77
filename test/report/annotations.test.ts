import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planAnnotations } from '../../src/report/annotations.ts';
import { finding, sampleReport, span } from './support/sample.ts';

test('the same defect once, worst first, columns inclusive', () => {
  const { annotations, leftOut } = planAnnotations(sampleReport().findings);
  assert.equal(leftOut, undefined);
  assert.deepEqual(
    annotations.map(({ level, file, line, title }) => `${level} ${file}:${line} ${title}`),
    [
      'error README.md:4 dead-link',
      'warning README.md:5 moved-link',
      'warning docs/guide.md:1 no-heading-punctuation',
      'warning docs/guide.md:3 suspect-link',
      'notice README.md:7 unreachable-link',
    ],
  );
  assert.deepEqual(annotations[0], {
    level: 'error',
    file: 'README.md',
    line: 4,
    endLine: 4,
    column: 8,
    endColumn: 32,
    title: 'dead-link',
    message:
      'Dead link: the page is gone. https://gone.example/page 404 on GET, twice, 3 s apart; last seen alive 2026-10-04. ' +
      'Remove it, or link to the copy of 2026-01-04 at web.archive.org. Also at docs/guide.md:12.',
  });
});

test('never more than GitHub shows, and it says what is missing', () => {
  const findings = Array.from({ length: 40 }, (_, index) =>
    finding('dead-link', 'a.md', span(index + 1, 1, 5), {
      severity: index < 15 ? 'note' : 'error',
      url: `https://${index}.example/`,
    }),
  );
  const { annotations, leftOut } = planAnnotations(findings);
  assert.deepEqual(
    [annotations.filter(({ level }) => level === 'error').length, annotations.length],
    [10, 20],
  );
  assert.equal(leftOut, '20 more findings without an annotation: GitHub shows 10 of each level a step.');
  const all = planAnnotations(findings, { perLevel: Infinity, total: Infinity });
  assert.deepEqual([all.annotations.length, all.leftOut], [40, undefined]);
  assert.equal(planAnnotations(findings, { perLevel: 10, total: 12 }).annotations.length, 12);
});

test('several lines have no columns; hostile text is one plain line within the limit', () => {
  const [annotation] = planAnnotations([
    finding(
      'x'.repeat(300),
      'a.md',
      { line: 1, column: 5, endLine: 3, endColumn: 2 },
      {
        message: `\x1b[31m::error::\r\n\u202e https://u:p@x.example/ ${'y'.repeat(9000)}`,
      },
    ),
  ]).annotations;
  assert.deepEqual(Object.keys(annotation ?? {}), ['level', 'file', 'line', 'endLine', 'title', 'message']);
  assert.equal(annotation?.title.length, 255);
  assert.equal(annotation?.message.length, 4096);
  assert.match(annotation?.message ?? '', /^\[31m::error:: {2}https:\/\/x\.example\/ y/);
});
