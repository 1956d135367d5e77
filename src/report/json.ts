import type { Finding } from '../domain/finding.ts';
import type { RunReport, TargetRow, Totals } from './model.ts';

/** Name of the format; a reader that finds another one must not guess. */
export const JSON_SCHEMA = 'deadwood/1';

export interface JsonOptions {
  /**
   * Write everything that is known: besides the contract's keys, `evidence` and the history of each target, where it
   * leads, its archived copy, evidence, advice and edit of each finding, and how the run was started. Parts of a sharded
   * run are written so; nothing is lost in them.
   */
  readonly evidence?: boolean;
}

/**
 * The report as JSON, in chunks of whole rows: one target or finding a line, so that 150,000 targets are never held as
 * one string and a diff of two reports is read line by line. Keys and their order are the README's (`deadwood/1`);
 * `warnings` (what the run could not do) comes last and only where there are any. Ends with a line feed.
 */
export function* jsonChunks(report: RunReport, options: JsonOptions = {}): Generator<string> {
  const everything = options.evidence === true;
  yield `{\n  "schema": ${text(JSON_SCHEMA)},\n  "tool": ${text(report.tool)},\n`;
  yield `  "startedAt": ${text(report.startedAt)},\n  "durationMs": ${report.durationMs},\n`;
  yield `  "totals": ${text(totalsOf(report.totals, everything))},\n  "targets": `;
  yield* rows(report.targets, (row) => targetOf(row, everything));
  yield ',\n  "findings": ';
  yield* rows(report.findings, (finding) => findingOf(finding, everything));
  if (everything) {
    yield `,\n  "job": ${text(report.job)}`;
    if (report.repository !== undefined) yield `,\n  "repository": ${text(report.repository)}`;
    if (report.notes.length > 0) yield `,\n  "notes": ${text(report.notes)}`;
  }
  if (report.warnings.length > 0) yield `,\n  "warnings": ${text(report.warnings)}`;
  yield '\n}\n';
}

/** The same as one string, for small reports. */
export function renderJson(report: RunReport, options: JsonOptions = {}): string {
  return Array.from(jsonChunks(report, options)).join('');
}

/** A JSON array with one element a line; about 64 KiB a chunk, so that a writer is not called for each line. */
function* rows<Row>(items: readonly Row[], shape: (item: Row) => object): Generator<string> {
  if (items.length === 0) {
    yield '[]';
    return;
  }
  let chunk = '[';
  let separator = '\n    ';
  for (const item of items) {
    chunk += separator + text(shape(item));
    separator = ',\n    ';
    if (chunk.length < 65_536) continue;
    yield chunk;
    chunk = '';
  }
  yield `${chunk}\n  ]`;
}

function totalsOf(
  { documents, links, targets, requests, apiRequests, verdicts, rules }: Totals,
  everything: boolean,
) {
  const counted = { documents, links, targets, requests };
  return everything ? { ...counted, apiRequests, verdicts, rules } : { ...counted, verdicts, rules };
}

/** Keys in the contract's order; `undefined` is left out by JSON.stringify. */
function targetOf(row: TargetRow, everything: boolean): object {
  const { url, verdict, reason, message, replacement, status, checkedBy, attempts, durationMs, occurrences } =
    row;
  const contract = {
    url,
    verdict,
    reason,
    message,
    replacement,
    status,
    checkedBy,
    attempts,
    durationMs,
    occurrences,
  };
  if (!everything) return contract;
  return {
    ...contract,
    finalUrl: row.finalUrl,
    archive: row.archive,
    history: row.history,
    evidence: row.evidence,
  };
}

function findingOf(finding: Finding, everything: boolean): object {
  const { rule, severity, file, line, column, endLine, endColumn, message, url, replacement } = finding;
  const contract = { rule, severity, file, line, column, endLine, endColumn, message, url, replacement };
  if (!everything) return contract;
  const { source, evidence, advice, edit, related } = finding;
  return { ...contract, source, evidence, advice, edit, related };
}

/** One line; lone surrogates come out as escapes (well-formed JSON.stringify), so that the file is UTF-8. */
function text(value: unknown): string {
  return JSON.stringify(value);
}
