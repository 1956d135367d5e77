import { NAME, VERSION } from '../about.ts';
import type { Evidence } from '../domain/evidence.ts';
import { compareFindings, compareText, DEADWOOD_RULES, type Finding } from '../domain/finding.ts';
import type { Link } from '../domain/link.ts';
import { type CheckedBy, type Judged, VERDICTS, type Verdict } from '../domain/verdict.ts';

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
  /** Every target of the run, in any order. */
  readonly judged: readonly Judged[];
  readonly findings: readonly Finding[];
  readonly notes?: readonly string[];
  readonly warnings?: readonly string[];
  readonly repository?: RepositoryInfo;
  readonly evidence?: { get(url: string): Evidence | undefined };
  readonly past?: { get(url: string): TargetPast | undefined };
  /** How a document is named to the person; as it is unless given. */
  readonly shownAs?: (path: string) => string;
}

/**
 * Puts a run's results in order and counts them. Rows are made when somebody looks at them: a terminal that prints three findings
 * needs none of 150,000.
 */
export function buildReport(input: ReportInput): RunReport {
  const nameOf = rememberingNames(input.shownAs);
  const findings = input.findings.map((finding) => withShownName(finding, nameOf)).sort(compareFindings);
  let rows: readonly TargetRow[] | undefined;
  const report = withCounts(
    { ...input, findings },
    verdictsOf(input.judged.map(({ judgement }) => judgement)),
  );
  return {
    ...report,
    get targets() {
      rows ??= Array.from(input.judged, (judged) => rowOf(judged, input, nameOf)).sort(compareRows);
      return rows;
    },
  };
}

/** Rows and findings that are already in order, with what must be said about the run. */
export type ReportParts = Omit<ReportInput, 'judged' | 'evidence' | 'past' | 'shownAs'>;

/** The report over finished rows: counts, and nothing else. */
export function assembleReport(parts: ReportParts & { readonly targets: readonly TargetRow[] }): RunReport {
  return { ...withCounts(parts, verdictsOf(parts.targets)), targets: parts.targets };
}

function withCounts(parts: ReportParts, verdicts: Totals['verdicts']): Omit<RunReport, 'targets'> {
  return {
    tool: { name: NAME, version: VERSION },
    startedAt: parts.startedAt,
    durationMs: parts.durationMs,
    job: parts.job,
    totals: totalsOf(parts.counts, verdicts, parts.findings),
    findings: parts.findings,
    notes: parts.notes ?? [],
    warnings: parts.warnings ?? [],
    ...(parts.repository === undefined ? {} : { repository: parts.repository }),
  };
}

/** A wiki names each of its documents a hundred times. */
function rememberingNames(shownAs: (path: string) => string = (path) => path): (path: string) => string {
  const names = new Map<string, string>();
  return (path) => {
    const name = names.get(path) ?? shownAs(path);
    names.set(path, name);
    return name;
  };
}

function withShownName(finding: Finding, nameOf: (path: string) => string): Finding {
  const file = nameOf(finding.file);
  const related = finding.related && { ...finding.related, file: nameOf(finding.related.file) };
  return file === finding.file && related?.file === finding.related?.file
    ? finding
    : { ...finding, file, ...(related === undefined ? {} : { related }) };
}

function rowOf(
  { target, judgement }: Judged,
  { evidence: kept, past: pasts }: ReportInput,
  nameOf: (path: string) => string,
): TargetRow {
  const { replacement, status, finalUrl, archive } = judgement;
  const past = pasts?.get(target.url);
  const evidence = kept?.get(target.url);
  const places = target.occurrences.map(({ file, link }) => placeOf(nameOf(file), link));
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
    occurrences: places.length === 1 ? places : places.sort(comparePlaces),
    ...(finalUrl === undefined ? {} : { finalUrl }),
    ...(archive === undefined ? {} : { archive }),
    ...(past === undefined ? {} : { history: past }),
    ...(evidence === undefined ? {} : { evidence }),
  };
}

function placeOf(file: string, { span }: Link): Place {
  return { file, line: span.line, column: span.column };
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

function verdictsOf(rows: readonly { readonly verdict: Verdict }[]): Totals['verdicts'] {
  const verdicts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  for (const { verdict } of rows) verdicts[verdict] += 1;
  return verdicts;
}

function totalsOf(counts: Counts, verdicts: Totals['verdicts'], findings: readonly Finding[]): Totals {
  const spoken = new Map<string, number>(DEADWOOD_RULES.map((rule) => [rule, 0]));
  for (const { rule } of findings) spoken.set(rule, (spoken.get(rule) ?? 0) + 1);
  const lint = [...spoken.keys()].slice(DEADWOOD_RULES.length).sort(compareText);
  const rules = Object.fromEntries([...DEADWOOD_RULES, ...lint].map((rule) => [rule, spoken.get(rule) ?? 0]));
  const targets = Object.values(verdicts).reduce((sum, count) => sum + count, 0);
  return { ...counts, targets, verdicts, rules };
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
