import type { Verdict } from '../domain/verdict.ts';
import { countSeverities } from '../report/model.ts';
import type { RunOutcome } from '../run-request.ts';

/** One output of the Action: what `action.yml` and the README say of it, and its value. */
export interface Output {
  readonly name: string;
  readonly description: string;
  valueOf(outcome: RunOutcome): string | number;
}

function ofVerdict(verdict: Verdict, description: string): Output {
  return { name: verdict, description, valueOf: ({ report }) => report.totals.verdicts[verdict] };
}

/** In the order of `action.yml`. A count is a whole number; an address or path that there is none of is empty. */
export const OUTPUTS: readonly Output[] = [
  {
    name: 'findings',
    description: 'Number of findings of any severity.',
    valueOf: ({ report }) => report.findings.length,
  },
  {
    name: 'errors',
    description: 'Number of findings with severity error.',
    valueOf: ({ report }) => countSeverities(report.findings).error,
  },
  {
    name: 'warnings',
    description: 'Number of findings with severity warning.',
    valueOf: ({ report }) => countSeverities(report.findings).warning,
  },
  ofVerdict('dead', 'Number of targets that are gone.'),
  ofVerdict('moved', 'Number of targets that live at another address for good.'),
  ofVerdict('suspect', 'Number of targets that answer, but probably not with what was linked.'),
  ofVerdict('unreachable', 'Number of targets with a temporary failure, or not checked in time.'),
  ofVerdict('blocked', 'Number of targets whose host refuses robots: nobody can tell.'),
  {
    name: 'duplicates',
    description: 'Number of links that repeat another one.',
    valueOf: ({ report }) => report.totals.rules['duplicate-link'] ?? 0,
  },
  {
    name: 'lint',
    description: 'Number of findings of remark-lint.',
    valueOf: ({ report }) => report.findings.filter(({ source }) => source === 'remark-lint').length,
  },
  {
    name: 'json-file',
    description: 'Path of the JSON report; empty when none was asked for.',
    valueOf: ({ settings }) => settings.jsonFile ?? '',
  },
  {
    name: 'part-file',
    description: 'Path of the part that a shard wrote; empty without `shard`.',
    valueOf: ({ published }) => published.partFile ?? '',
  },
  {
    name: 'review-url',
    description: 'Address of the pull-request review; empty when there is none.',
    valueOf: ({ published }) => published.reviewUrl ?? '',
  },
  {
    name: 'issue-url',
    description: 'Address of the link-rot issue; empty when there is none.',
    valueOf: ({ published }) => published.issueUrl ?? '',
  },
  {
    name: 'fix-url',
    description: 'Address of the fix pull request; empty when there is none.',
    valueOf: ({ published }) => published.fixUrl ?? '',
  },
];
