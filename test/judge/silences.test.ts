import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../src/domain/finding.ts';
import { wantedFindings } from '../../src/judge/silences.ts';

function finding(file: string, line: number, rule: string, source: Finding['source'] = 'deadwood'): Finding {
  return {
    file,
    line,
    column: 1,
    endLine: line,
    endColumn: 2,
    rule,
    severity: 'error',
    source,
    message: rule,
  };
}

test('what stands on other lines or is silenced is left out', () => {
  const documents = new Map([
    [
      'a.md',
      {
        lines: [
          { first: 2, last: 5 },
          { first: 9, last: 9 },
        ],
        silences: [
          { rules: ['moved-link'], first: 3, last: 4 },
          { rules: 'all' as const, first: 9, last: 9 },
        ],
      },
    ],
  ]);
  const findings = [
    finding('a.md', 1, 'dead-link'),
    finding('a.md', 2, 'moved-link'),
    finding('a.md', 3, 'moved-link'),
    finding('a.md', 4, 'dead-link'),
    finding('a.md', 9, 'dead-link'),
    finding('a.md', 9, 'no-tabs', 'remark-lint'),
    finding('other.md', 1, 'dead-link'),
  ];
  assert.deepEqual(
    wantedFindings(findings, documents).map(({ file, line, rule }) => `${file}:${line} ${rule}`),
    ['a.md:2 moved-link', 'a.md:4 dead-link', 'a.md:9 no-tabs', 'other.md:1 dead-link'],
  );
});
