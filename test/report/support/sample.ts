import type { Finding } from '../../../src/domain/finding.ts';
import type { Link, Span } from '../../../src/domain/link.ts';
import type { Target } from '../../../src/domain/target.ts';
import type { Judged, Judgement, Verdict } from '../../../src/domain/verdict.ts';
import { withUnjudged } from '../../../src/judge/judging.ts';
import { buildReport, type ReportInput, type RunReport } from '../../../src/report/model.ts';

/** A span in one line. */
export function span(line: number, column: number, length: number): Span {
  return { line, column, endLine: line, endColumn: column + length };
}

export function link(url: string, line: number, column: number): Link {
  return {
    kind: 'inline',
    destination: url,
    url,
    text: 'text',
    span: span(line, column, url.length),
    isEntry: true,
  };
}

export function webTarget(
  url: string,
  ...places: readonly [file: string, line: number, column: number][]
): Target {
  return {
    kind: 'web',
    url,
    occurrences: places.map(([file, line, column]) => ({ file, link: link(url, line, column) })),
  };
}

export function judgement(
  url: string,
  verdict: Verdict,
  reason: string,
  rest: Partial<Judgement> = {},
): Judgement {
  return {
    url,
    verdict,
    reason,
    message: `${reason}.`,
    checkedBy: 'web',
    attempts: 1,
    durationMs: 120,
    remarks: [],
    ...rest,
  };
}

export function finding(rule: string, file: string, at: Span, rest: Partial<Finding> = {}): Finding {
  return { rule, severity: 'warning', source: 'deadwood', file, ...at, message: `${rule} here.`, ...rest };
}

export const REPOSITORY = {
  serverUrl: 'https://github.com',
  owner: 'octo',
  name: 'list',
  commit: 'c0ffee'.repeat(6),
};

/** A run's results as tests write them down: targets, and judgements by URL. */
export interface Sample extends Omit<ReportInput, 'judged'> {
  readonly targets: readonly Target[];
  readonly judgements: ReadonlyMap<string, Judgement>;
}

export function inputOf({ targets, judgements, ...input }: Sample): ReportInput {
  const results = targets.flatMap((target) => {
    const made = judgements.get(target.url);
    return made === undefined ? [] : [{ target, judgement: made }];
  });
  return { ...input, judged: withUnjudged(results, targets) };
}

/** A small week in a small list: something of each verdict, and a lint fault. */
export function sampleInput(): Sample {
  const targets = [
    webTarget('https://alive.example/', ['README.md', 3, 8], ['docs/guide.md', 9, 2]),
    webTarget('https://gone.example/page', ['README.md', 4, 8], ['docs/guide.md', 12, 5]),
    webTarget('http://old.example/tool#usage', ['README.md', 5, 8]),
    webTarget('https://parked.example/', ['docs/guide.md', 3, 14]),
    webTarget('https://medium.example/p/1', ['README.md', 6, 8]),
    webTarget('https://slow.example/', ['README.md', 7, 8]),
    webTarget('http://169.254.169.254/latest', ['README.md', 8, 8]),
  ];
  const judgements = [
    judgement('https://alive.example/', 'alive', 'http-200', { status: 200, message: '200 on HEAD.' }),
    judgement('https://gone.example/page', 'dead', 'http-404', {
      status: 404,
      attempts: 2,
      message: '404 on GET, twice, 3 s apart; last seen alive 2026-10-04.',
      archive: {
        url: 'https://web.archive.org/web/20260104000000/https://gone.example/page',
        takenAt: '2026-01-04T00:00:00Z',
      },
    }),
    judgement('http://old.example/tool#usage', 'moved', 'http-301', {
      status: 301,
      message: '301 to https://new.example/tool, for good.',
      replacement: 'https://new.example/tool#usage',
      finalUrl: 'https://new.example/tool',
    }),
    judgement('https://parked.example/', 'suspect', 'parked', {
      status: 200,
      message: 'The domain is offered for sale.',
    }),
    judgement('https://medium.example/p/1', 'blocked', 'http-403', {
      status: 403,
      message: '403, as this host answers robots.',
    }),
    judgement('https://slow.example/', 'unreachable', 'timeout', {
      attempts: 3,
      message: 'No answer in 20 s, three times.',
    }),
    judgement('http://169.254.169.254/latest', 'unsafe', 'private-address', {
      checkedBy: 'none',
      attempts: 0,
      message: '169.254.169.254 is a link-local address; nothing was requested.',
    }),
  ];
  const findings = [
    finding('suspect-link', 'docs/guide.md', span(3, 14, 23), {
      message: 'Probably no longer what was linked.',
      evidence: 'The domain is offered for sale.',
      advice: 'Look at the page and link to another one.',
      url: 'https://parked.example/',
    }),
    finding('dead-link', 'README.md', span(4, 8, 25), {
      severity: 'error',
      message: 'Dead link: the page is gone.',
      evidence: '404 on GET, twice, 3 s apart; last seen alive 2026-10-04.',
      advice: 'Remove it, or link to the copy of 2026-01-04 at web.archive.org.',
      url: 'https://gone.example/page',
    }),
    finding('dead-link', 'docs/guide.md', span(12, 5, 25), {
      severity: 'error',
      message: 'Dead link: the page is gone.',
      evidence: '404 on GET, twice, 3 s apart; last seen alive 2026-10-04.',
      advice: 'Remove it, or link to the copy of 2026-01-04 at web.archive.org.',
      url: 'https://gone.example/page',
    }),
    finding('moved-link', 'README.md', span(5, 8, 29), {
      message: 'Moved for good.',
      evidence: '301 to https://new.example/tool.',
      advice: 'Link to the new address.',
      url: 'http://old.example/tool#usage',
      replacement: 'https://new.example/tool#usage',
      edit: { span: span(5, 8, 29), text: 'https://new.example/tool#usage' },
    }),
    finding('unreachable-link', 'README.md', span(7, 8, 21), {
      severity: 'note',
      message: 'Not reached.',
      evidence: 'No answer in 20 s, three times.',
      url: 'https://slow.example/',
    }),
    finding('no-heading-punctuation', 'docs/guide.md', span(1, 1, 9), {
      source: 'remark-lint',
      message: 'Unexpected character `!` at end of heading, remove it',
    }),
  ];
  return {
    startedAt: '2026-11-02T06:41:00.000Z',
    durationMs: 12_345,
    job: { mode: 'check' },
    counts: { documents: 2, links: 9, requests: 14, apiRequests: 2 },
    targets,
    judgements: new Map(judgements.map((each) => [each.url, each])),
    findings,
    repository: REPOSITORY,
  };
}

export function sampleReport(change: Partial<Sample> = {}): RunReport {
  return buildReport(inputOf({ ...sampleInput(), ...change }));
}

/** A report with many rows, each with its own host or shared ones: for limits and memory. */
export function largeReport(targetCount: number, hosts = 500): RunReport {
  const verdicts: readonly Verdict[] = [
    'alive',
    'alive',
    'alive',
    'dead',
    'moved',
    'blocked',
    'unreachable',
    'suspect',
  ];
  const judged: Judged[] = [];
  const findings: Finding[] = [];
  for (let index = 0; index < targetCount; index += 1) {
    const url = `https://host${index % hosts}.example/page/${index}`;
    const verdict = verdicts[index % verdicts.length] ?? 'alive';
    const file = `pages/${String(index % 1067).padStart(4, '0')}.md`;
    const line = 1 + Math.floor(index / 1067);
    judged.push({
      target: webTarget(url, [file, line, 5]),
      judgement: judgement(
        url,
        verdict,
        `${verdict}-reason`,
        verdict === 'moved' ? { replacement: `${url}/new` } : {},
      ),
    });
    if (verdict === 'dead')
      findings.push(finding('dead-link', file, span(line, 5, url.length), { severity: 'error', url }));
  }
  return buildReport({ ...inputOf(sampleInput()), judged, findings });
}
