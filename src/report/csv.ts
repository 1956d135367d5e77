import type { Place, RunReport, TargetRow } from './model.ts';
import { withoutCredentials } from './plain-text.ts';

const COLUMNS = [
  'file',
  'line',
  'column',
  'url',
  'verdict',
  'reason',
  'message',
  'replacement',
  'status',
  'checkedBy',
  'attempts',
  'durationMs',
  'lastAliveAt',
] as const;

/**
 * The targets as CSV (RFC 4180: CRLF, quotes doubled, a header line), one line for each place a target stands at, for
 * spreadsheets. In chunks of about 64 KiB. A cell that a spreadsheet would take for a formula begins with an apostrophe
 * (OWASP, “CSV Injection”).
 */
export function* csvChunks(report: RunReport): Generator<string> {
  let chunk = `${COLUMNS.join(',')}\r\n`;
  for (const row of report.targets) {
    for (const place of row.occurrences) chunk += lineOf(row, place);
    if (chunk.length < 65_536) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

function lineOf(row: TargetRow, { file, line, column }: Place): string {
  const { url, verdict, reason, message, replacement, status, checkedBy, attempts, durationMs, history } =
    row;
  const cells: Readonly<Record<(typeof COLUMNS)[number], string | number | undefined>> = {
    file,
    line,
    column,
    url,
    verdict,
    reason,
    message,
    replacement,
    status,
    checkedBy,
    attempts,
    durationMs,
    lastAliveAt: history?.lastAliveAt,
  };
  return `${COLUMNS.map((name) => cell(cells[name])).join(',')}\r\n`;
}

/** What begins a formula in Excel, LibreOffice or Google Sheets. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = withoutCredentials(value.toWellFormed()).replaceAll('\0', '');
  const inert = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
