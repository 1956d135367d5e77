import type { Finding } from '../src/domain/finding.ts';
import type { Verdict } from '../src/domain/verdict.ts';
import { assembleReport, type TargetRow } from '../src/report/model.ts';
import { renderTerminal } from '../src/report/terminal.ts';

/** What a terminal shows, for the README: the real renderer over a made-up page. */
export function terminalSample(): string {
  const report = assembleReport({
    startedAt: '2026-11-23T05:37:00.000Z',
    durationMs: 6_400,
    job: { mode: 'check' },
    counts: { documents: 3, links: 212, requests: 166, apiRequests: 2 },
    targets: [
      ...rows('alive', 179, 'example.org'),
      ...rows('moved', 1, 'example.org'),
      ...rows('dead', 1, 'example.com'),
      ...rows('blocked', 3, 'shop.example.com'),
      ...rows('invalid', 1, 'example.net'),
    ],
    findings: FINDINGS,
  });
  return `\`\`\`console\n$ npx -y node@24 dist/cli.js docs\n${renderTerminal(report, { color: false, width: 100 })}\`\`\``;
}

function rows(verdict: Verdict, count: number, host: string): TargetRow[] {
  return Array.from({ length: count }, (_, index) => ({
    url: `https://${host}/${verdict}/${index}`,
    verdict,
    reason: '',
    message: '',
    checkedBy: 'web',
    attempts: 1,
    durationMs: 1,
    occurrences: [{ file: 'docs/links.md', line: index + 1, column: 1 }],
  }));
}

function finding(
  line: number,
  column: number,
  rest: Omit<Finding, keyof Place | 'source' | 'file'>,
): Finding {
  return {
    source: 'deadwood',
    file: 'docs/links.md',
    line,
    column,
    endLine: line,
    endColumn: column + 40,
    ...rest,
  };
}

type Place = Pick<Finding, 'line' | 'column' | 'endLine' | 'endColumn'>;

const FINDINGS: readonly Finding[] = [
  finding(12, 12, {
    rule: 'dead-link',
    severity: 'error',
    message: 'This page is gone.',
    url: 'https://example.com/papers/raft.pdf',
    evidence: '404 on GET, twice, 3 s apart; last seen alive 2026-10-04.',
    advice: 'Remove the link, or replace it by an archived copy.',
  }),
  finding(31, 9, {
    rule: 'moved-link',
    severity: 'warning',
    message: 'This page has moved for good.',
    url: 'http://example.org/kit',
    evidence: '301 to the new address, which answers 200.',
    replacement: 'https://www.example.org/toolkit',
  }),
  finding(40, 3, {
    rule: 'broken-anchor',
    severity: 'error',
    message: 'docs/guide.md has no anchor #instalation; the nearest is #installation.',
  }),
];
