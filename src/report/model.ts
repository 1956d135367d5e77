import { NAME, VERSION } from '../about.ts';
import type { Evidence } from '../domain/evidence.ts';
import { compareFindings, compareText, DEADWOOD_RULES, type Finding } from '../domain/finding.ts';
import type { Occurrence, Target } from '../domain/target.ts';
import { type CheckedBy, type Judgement, VERDICTS, type Verdict } from '../domain/verdict.ts';

/** One run, ready to be shown: the one structure that every renderer takes. Plain data, in stable order. */
export interface RunReport {
  readonly tool: { readonly name: string; readonly version: string };
  /** ISO 8601 instant, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly job: ReportJob;
  readonly totals: Totals;
  /** Ordered by the first place each stands at: file, line, column, url. */
  readonly targets: readonly TargetRow[];
  /** Ordered by file, line, column, rule, message. */
  readonly findings: readonly Finding[];
  /** Sentences about the run itself that nobody needs to act on: “12 documents were unchanged”. */
  readonly notes: readonly string[];
  /** Sentences about what the run could not do: unreadable documents, unknown plugins, time that ran out. */
  readonly warnings: readonly string[];
  /** Where the documents live; absent outside a repository on GitHub. */
  readonly repository?: RepositoryInfo;
}

export interface ReportJob {
  readonly mode: 'review' | 'report' | 'check';
  /** The event that started it, as GitHub names it: `pull_request`, `schedule`; absent in a terminal. */
  readonly event?: string;
  readonly pullRequest?: number;
  /** The workflow run's page. */
  readonly runUrl?: string;
}

/** What links to lines are made of: `https://github.com` / `owner` / `name` at a full commit id. */
export interface RepositoryInfo {
  readonly serverUrl: string;
  readonly owner: string;
  readonly name: string;
  readonly commit: string;
}

/** What was counted while it happened; the rest of the totals follows from targets and findings. */
export interface Counts {
  readonly documents: number;
  readonly links: number;
  /** Requests to the web, authorities included. */
  readonly requests: number;
  /** Requests to GitHub's API, those of publishing included once it is done. */
  readonly apiRequests: number;
  /** How many they may be; absent without a GitHub to ask. */
  readonly apiBudget?: number;
}

export interface Totals extends Counts {
  readonly targets: number;
  /** Every verdict, zeros included, in the order of `VERDICTS`. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Deadwood's rules, zeros included, then the lint rules that spoke, in order of their ids. */
  readonly rules: Readonly<Record<string, number>>;
}

/** 1-based, like `Span`. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A target with its verdict and every place it stands at. Keys in the order of the JSON contract, then what is ours. */
export interface TargetRow {
  readonly url: string;
  readonly verdict: Verdict;
  /** Machine word: `http-404`. */
  readonly reason: string;
  /** The evidence in one sentence; plain text. */
  readonly message: string;
  readonly replacement?: string;
  readonly status?: number;
  readonly checkedBy: CheckedBy;
  readonly attempts: number;
  readonly durationMs: number;
  /** In order of file, line, column; never empty. */
  readonly occurrences: readonly Place[];
  readonly finalUrl?: string;
  readonly archive?: { readonly url: string; readonly takenAt: string };
  readonly history?: TargetPast;
  /** Only when the run keeps it (`--evidence`). */
  readonly evidence?: Evidence;
}

/** What the history adds to a row. */
export interface TargetPast {
  /** Failed sightings since the last success, this run's included. */
  readonly strikes: number;
  /** ISO 8601 instants. */
  readonly firstSeenAt?: string;
  readonly lastAliveAt?: string;
}

export interface ReportInput {
  readonly startedAt: string;
  readonly durationMs: number;
  readonly job: ReportJob;
  readonly counts: Counts;
  readonly targets: Iterable<Target>;
  readonly judgements: { get(url: string): Judgement | undefined };
  readonly findings: readonly Finding[];
  readonly notes?: readonly string[];
  readonly warnings?: readonly string[];
  readonly repository?: RepositoryInfo;
  readonly evidence?: { get(url: string): Evidence | undefined };
  readonly past?: { get(url: string): TargetPast | undefined };
}

/**
 * Puts a run's results in order and counts them. A target without a judgement is not lost: it is shown as `unreachable`
 * with reason `not-checked`. Rows share their strings with targets and judgements; only places are new objects.
 */
export function buildReport(input: ReportInput): RunReport {
  const targets = Array.from(input.targets, (target) => rowOf(target, input)).sort(compareRows);
  const findings = input.findings.toSorted(compareFindings);
  return assembleReport({ ...input, targets, findings });
}

/** Rows and findings that are already in order, with what must be said about the run. */
export type ReportParts = Omit<ReportInput, 'targets' | 'judgements' | 'evidence' | 'past'> & {
  readonly targets: readonly TargetRow[];
};

/** The report over finished rows, for example of several shards put together: counts, and nothing else. */
export function assembleReport(parts: ReportParts): RunReport {
  return {
    tool: { name: NAME, version: VERSION },
    startedAt: parts.startedAt,
    durationMs: parts.durationMs,
    job: parts.job,
    totals: totalsOf(parts.counts, parts.targets, parts.findings),
    targets: parts.targets,
    findings: parts.findings,
    notes: parts.notes ?? [],
    warnings: parts.warnings ?? [],
    ...(parts.repository === undefined ? {} : { repository: parts.repository }),
  };
}

function rowOf(target: Target, input: ReportInput): TargetRow {
  const judgement = input.judgements.get(target.url) ?? notChecked(target.url);
  const { replacement, status, finalUrl, archive } = judgement;
  const past = input.past?.get(target.url);
  const evidence = input.evidence?.get(target.url);
  return {
    url: target.url,
    verdict: judgement.verdict,
    reason: judgement.reason,
    message: judgement.message,
    ...(replacement === undefined ? {} : { replacement }),
    ...(status === undefined ? {} : { status }),
    checkedBy: judgement.checkedBy,
    attempts: judgement.attempts,
    durationMs: Math.round(judgement.durationMs),
    occurrences: target.occurrences.map(placeOf).sort(comparePlaces),
    ...(finalUrl === undefined ? {} : { finalUrl }),
    ...(archive === undefined ? {} : { archive }),
    ...(past === undefined ? {} : { history: past }),
    ...(evidence === undefined ? {} : { evidence }),
  };
}

function placeOf({ file, link }: Occurrence): Place {
  return { file, line: link.span.line, column: link.span.column };
}

function notChecked(url: string): Judgement {
  return {
    url,
    verdict: 'unreachable',
    reason: 'not-checked',
    message: 'This run did not get to it.',
    checkedBy: 'none',
    attempts: 0,
    durationMs: 0,
    remarks: [],
  };
}

/** Order of targets in everything we print: by the first place they stand at, then by url. */
export function compareRows(a: TargetRow, b: TargetRow): number {
  const [first, other] = [a.occurrences[0], b.occurrences[0]];
  if (first === undefined || other === undefined) return compareText(a.url, b.url);
  return comparePlaces(first, other) || compareText(a.url, b.url);
}

export function comparePlaces(a: Place, b: Place): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}

function totalsOf(counts: Counts, targets: readonly TargetRow[], findings: readonly Finding[]): Totals {
  const verdicts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  for (const row of targets) verdicts[row.verdict] += 1;
  const spoken = new Map<string, number>(DEADWOOD_RULES.map((rule) => [rule, 0]));
  for (const { rule } of findings) spoken.set(rule, (spoken.get(rule) ?? 0) + 1);
  const lint = [...spoken.keys()].slice(DEADWOOD_RULES.length).sort(compareText);
  const rules = Object.fromEntries([...DEADWOOD_RULES, ...lint].map((rule) => [rule, spoken.get(rule) ?? 0]));
  return { ...counts, targets: targets.length, verdicts, rules };
}

/** The same report after more was asked of GitHub. */
export function withApiRequests(report: RunReport, apiRequests: number): RunReport {
  return { ...report, totals: { ...report.totals, apiRequests } };
}

/** Findings of each severity. */
export function countSeverities(findings: readonly Finding[]): {
  error: number;
  warning: number;
  note: number;
} {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
