import type { Finding, Severity } from '../domain/finding.ts';
import { VERDICTS } from '../domain/verdict.ts';
import {
  type FindingGroup,
  findingHead,
  findingRest,
  groupFindings,
  placeList,
  severityCounts,
  untoldBlock,
  warningList,
} from './blocks.ts';
import { NOT_CHECKED } from './issue-sections.ts';
import { bytesOf, LIMITS, shrink } from './limits.ts';
import { folded, ownLink, sentence } from './markdown.ts';
import type { RepositoryInfo, RunReport } from './model.ts';
import { count, duration, number } from './plain-text.ts';
import { apiRequestsOf } from './spent.ts';

export interface SummaryOptions {
  /** Sentences that come first: what could not be written and which permission would bring it. Plain text. */
  readonly notices?: readonly string[];
  /** Pages the run wrote: the review, the issue, the fix pull request, the report. */
  readonly links?: readonly { readonly label: string; readonly url: string }[];
  /** For a place that takes less than a job summary. */
  readonly maxBytes?: number;
}

/** A little below GitHub's limit: other steps' tools may append to the same file. */
const MAX_BYTES = LIMITS.summaryBytes - 16_384;
/** Rows of a table by step; a table longer than a screen is folded. */
const SUMMARY_STEPS: readonly number[] = [2000, 500, 100, 20, 0];
const OPEN_ROWS = 25;

/**
 * The job summary in Markdown: the result in one line, the counts, then errors, warnings and notes as tables, then what
 * nobody can tell. At most 1 MiB (or `maxBytes`), by steps of ever fewer rows.
 */
export function renderSummary(report: RunReport, options: SummaryOptions = {}): string {
  const steps = SUMMARY_STEPS.map((rows) => ({
    name: rows === 0 ? 'counts' : `${rows} rows a table`,
    render: () => summaryBlocks(report, options, rows),
  }));
  return shrink(steps, options.maxBytes ?? MAX_BYTES, bytesOf).text;
}

function* summaryBlocks(report: RunReport, options: SummaryOptions, rows: number): Generator<string> {
  yield `## Deadwood: ${headline(report)}\n\n`;
  for (const notice of options.notices ?? []) yield `${sentence(notice, { max: 2000 })}\n\n`;
  const links = (options.links ?? []).map(({ label, url }) => ownLink(sentence(label), url));
  if (links.length > 0) yield `${links.join(' · ')}\n\n`;
  yield* countsTable(report);
  for (const [severity, title] of SECTIONS) {
    const findings = report.findings.filter((finding) => finding.severity === severity);
    if (findings.length > 0) yield* section(title, findings, rows, report.repository);
  }
  const untold = rows === 0 ? '' : untoldBlock(report, rows);
  if (untold !== '') yield `${untold}\n`;
  const warnings = warningList(report.warnings, Math.max(10, rows));
  if (warnings !== '') yield `### About this run\n\n${warnings}\n`;
  const notes = warningList(report.notes, Math.max(10, rows));
  if (notes !== '') yield `${notes}\n`;
}

const SECTIONS: readonly (readonly [Severity, string])[] = [
  ['error', 'Errors'],
  ['warning', 'Warnings'],
  ['note', 'Notes'],
];

/** `2 errors, 3 warnings in 2 documents`; `nothing to mend in 2 documents, but 5 targets were not checked`. */
function headline({ findings, totals, targets }: RunReport): string {
  const documents = count(totals.documents, 'document');
  if (findings.length > 0) return `${severityCounts(findings)} in ${documents}`;
  const unchecked = targets.filter(({ reason }) => NOT_CHECKED.has(reason)).length;
  const but =
    unchecked === 0
      ? ''
      : `, but ${count(unchecked, 'target')} ${unchecked === 1 ? 'was' : 'were'} not checked`;
  return `nothing to mend in ${documents}${but}`;
}

function* countsTable({ totals, durationMs }: RunReport): Generator<string> {
  const verdicts = VERDICTS.filter((verdict) => totals.verdicts[verdict] > 0);
  if (verdicts.length > 0) {
    yield `| ${verdicts.join(' | ')} |\n|${'--:|'.repeat(verdicts.length)}\n`;
    yield `| ${verdicts.map((verdict) => number(totals.verdicts[verdict])).join(' | ')} |\n\n`;
  }
  const requests = `${count(totals.requests, 'request')} to the web, ${apiRequestsOf(totals)}`;
  yield `${count(totals.links, 'link')}, ${count(totals.targets, 'target')}, ${duration(durationMs)}; ${requests}.\n\n`;
}

function* section(
  title: string,
  findings: readonly Finding[],
  rows: number,
  repository: RepositoryInfo | undefined,
): Generator<string> {
  const groups = groupFindings(findings);
  const shown = groups.slice(0, rows);
  const heading = `${title}: ${number(findings.length)}`;
  if (shown.length === 0) {
    yield `### ${heading}\n\n`;
    return;
  }
  const table = [
    '| where | what | why |\n|---|---|---|\n',
    ...shown.map((group) => tableRow(group, repository)),
  ];
  const rest = groups.length > shown.length ? `\n… and ${number(groups.length - shown.length)} more\n` : '';
  const text = table.join('') + rest;
  yield shown.length > OPEN_ROWS ? `${folded(heading, text.trimEnd())}\n` : `### ${heading}\n\n${text}\n`;
}

function tableRow({ lead, others }: FindingGroup, repository: RepositoryInfo | undefined): string {
  const places = placeList([lead, ...others], repository, { max: 5, where: 'table' });
  return `| ${places} | ${findingHead(lead, 'table')} | ${findingRest(lead, repository, 'table')} |\n`;
}
