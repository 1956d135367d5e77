import { styleText } from 'node:util';
import { type Finding, SEVERITY_RANK, type Severity } from '../domain/finding.ts';
import { VERDICTS, type Verdict } from '../domain/verdict.ts';
import { displayWidth, padEnd, padStart, wrap } from './display-width.ts';
import { countHosts, rowsOf } from './hosts.ts';
import { countSeverities, type RunReport } from './model.ts';
import { count, duration, mentions, number, revealText, withoutCredentials } from './plain-text.ts';
import { apiRequestsOf } from './spent.ts';

export interface TerminalOptions {
  /** Whether colours are wanted; whoever calls has looked at NO_COLOR, FORCE_COLOR and the stream. */
  readonly color: boolean;
  /** Columns of the terminal; without it (a pipe, a file) lines are not wrapped. */
  readonly width?: number;
  /** Errors and warnings and their number only; nothing at all when there are none. */
  readonly quiet?: boolean;
  /** For a log that is read by nobody to its end: the worst so many, and where all of them are. */
  readonly excerpt?: Excerpt;
}

export interface Excerpt {
  readonly mostFindings: number;
  /** A sentence. */
  readonly whereAll: string;
}

type Format = Parameters<typeof styleText>[0];
type Paint = (format: Format, text: string) => string;

const SEVERITY_FORMAT: Readonly<Record<Severity, Format>> = { error: 'red', warning: 'yellow', note: 'cyan' };
const VERDICT_FORMAT: Readonly<Record<Verdict, Format>> = {
  alive: 'green',
  moved: 'yellow',
  dead: 'red',
  suspect: 'magenta',
  blocked: 'blue',
  unreachable: 'cyan',
  unsafe: 'red',
  invalid: 'red',
  skipped: 'gray',
};

/**
 * The report for a person at a terminal: findings file by file, then what could not be told, then the counts. Everything
 * that came from outside has its control and invisible characters spelled out (`\x1b`, `\u202e`), so that a document
 * cannot write to the terminal. Ends with a line feed, unless it is empty.
 */
export function renderTerminal(report: RunReport, options: TerminalOptions): string {
  const paint: Paint = (format, text) =>
    options.color ? styleText(format, text, { validateStream: false }) : text;
  const width = Math.max(40, options.width ?? Number.POSITIVE_INFINITY);
  const isQuiet = options.quiet === true;
  const findings = isQuiet ? report.findings.filter(({ severity }) => severity !== 'note') : report.findings;
  const { mostFindings = findings.length, whereAll = '' } = options.excerpt ?? {};
  const printed = worst(findings, mostFindings);
  const lines = [...byFile(printed)].flatMap(([file, group]) => [
    ...fileLines(file, group, { paint, width }),
    '',
  ]);
  if (printed.length < findings.length) {
    const left = count(findings.length - printed.length, 'more finding');
    lines.push(...wrap(`… and ${left}, none of them worse. ${whereAll}`, width), '');
  }
  if (!isQuiet) lines.push(...runLines(report, { paint, width }));
  if (!isQuiet || findings.length > 0) lines.push(verdictLine(findings, paint));
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

interface Sheet {
  readonly paint: Paint;
  readonly width: number;
}

/** The worst so many, in the order they came in. */
function worst(findings: readonly Finding[], most: number): readonly Finding[] {
  if (findings.length <= most) return findings;
  const ranked = findings
    .toSorted((a, b) => SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity])
    .slice(0, most);
  const kept = new Set(ranked);
  return findings.filter((finding) => kept.has(finding));
}

function byFile(findings: readonly Finding[]): Map<string, Finding[]> {
  return Map.groupBy(findings, ({ file }) => file);
}

const GAP = '  ';
const SEVERITY_COLUMNS = 'warning'.length;

function fileLines(file: string, findings: readonly Finding[], { paint, width }: Sheet): string[] {
  const places = findings.map(({ line, column }) => `${line}:${column}`);
  const placeColumns = largest(places.map((place) => place.length));
  const indent = ' '.repeat(GAP.length + placeColumns + GAP.length + SEVERITY_COLUMNS + GAP.length);
  const room = width - indent.length;
  const messages = findings.map(({ message }) => shown(message));
  const widths = messages.map(displayWidth);
  const ruleColumns = largest(findings.map(({ rule }) => rule.length)) + GAP.length;
  const messageColumns = largest(widths.filter((columns) => columns + ruleColumns <= room));
  const lines = [paint('underline', shown(file))];
  for (const [index, finding] of findings.entries()) {
    const message = messages[index] ?? '';
    const fits = (widths[index] ?? 0) <= messageColumns;
    const wrapped = fits ? [padEnd(message, messageColumns)] : wrap(message, room);
    const hasRoom = displayWidth(wrapped.at(-1) ?? '') + GAP.length + finding.rule.length <= room;
    const text = wrapped.join(`\n${indent}`) + (hasRoom ? GAP : `\n${indent}`) + paint('dim', finding.rule);
    const place = paint('dim', padStart(places[index] ?? '', placeColumns));
    const severity = paint(SEVERITY_FORMAT[finding.severity], finding.severity.padEnd(SEVERITY_COLUMNS));
    lines.push(`${GAP}${place}${GAP}${severity}${GAP}${text}`);
    for (const line of detailLines(finding, room, paint)) lines.push(indent + line);
  }
  return lines;
}

/** The largest of any number of numbers, 0 of none. */
function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, each) => Math.max(most, each), 0);
}

/** The link, the evidence, what to do: one below the other, under the message. */
function detailLines(finding: Finding, room: number, paint: Paint): string[] {
  const { message, url, evidence, advice, replacement, related } = finding;
  const lines: string[] = [];
  if (url !== undefined && !mentions(message, url)) lines.push(paint('dim', shown(url)));
  for (const line of evidence === undefined ? [] : wrap(shown(evidence), room))
    lines.push(paint('dim', line));
  if (related !== undefined)
    lines.push(paint('dim', `first at ${shown(related.file)}:${related.line}:${related.column}`));
  if (replacement !== undefined) lines.push(`${paint('green', '→')} ${shown(replacement)}`);
  else if (advice !== undefined)
    lines.push(...wrap(shown(advice), room - 2).map((line, index) => `${index === 0 ? '→' : ' '} ${line}`));
  return lines;
}

/** What was done in how long, each verdict's count, and what nobody can tell. */
function runLines(report: RunReport, { paint, width }: Sheet): string[] {
  const { totals, durationMs } = report;
  const perSecond = durationMs > 0 ? (totals.targets * 1000) / durationMs : 0;
  const rate = perSecond >= 10 ? number(Math.round(perSecond)) : perSecond.toFixed(1);
  const done = [
    count(totals.documents, 'document'),
    count(totals.links, 'link'),
    count(totals.targets, 'target'),
  ];
  const asked = [count(totals.requests, 'request')];
  if (totals.apiBudget !== undefined && totals.apiRequests > 0) asked.push(apiRequestsOf(totals));
  const spent = `${done.join(' · ')} in ${duration(durationMs)}, ${rate} a second, ${asked.join(', ')}`;
  const lines = [...wrap(spent, width)];
  const verdicts = VERDICTS.filter((verdict) => totals.verdicts[verdict] > 0);
  const counts = verdicts.map((verdict) => `${verdict}\u00a0${number(totals.verdicts[verdict])}`).join(' · ');
  if (counts !== '') lines.push(...wrap(counts, width).map((line) => paintVerdicts(line, paint)));
  lines.push(...untoldLines(report, { paint, width }));
  for (const warning of report.warnings)
    lines.push(...wrap(`! ${shown(warning)}`, width).map((line) => paint('yellow', line)));
  for (const note of report.notes) lines.push(...wrap(shown(note), width).map((line) => paint('dim', line)));
  return [...lines, ''];
}

function paintVerdicts(line: string, paint: Paint): string {
  return line.replace(/[a-z]+(?=\u00a0)/g, (word) => {
    const verdict = VERDICTS.find((each) => each === word);
    return verdict === undefined ? word : paint(VERDICT_FORMAT[verdict], word);
  });
}

const UNTOLD: readonly (readonly [Verdict, string])[] = [
  ['blocked', 'Nobody can tell, the host turns robots away'],
  ['unreachable', 'Not reached this time'],
];

function untoldLines(report: RunReport, { paint, width }: Sheet): string[] {
  return UNTOLD.flatMap(([verdict, words]) => {
    if (report.totals.verdicts[verdict] === 0) return [];
    const rows = rowsOf(report.targets, verdict);
    const hosts = countHosts(rows);
    const named = hosts.slice(0, 8).map(({ host, count: amount }) => `${shown(host)}\u00a0${number(amount)}`);
    const rest =
      hosts.length > named.length ? `, and ${count(hosts.length - named.length, 'more host')}` : '';
    return wrap(`${words}: ${named.join(', ')}${rest}`, width).map((line) => paint('dim', line));
  });
}

/** The last line, the one that is read first: `✖ 2 errors, 3 warnings, 1 note`. */
function verdictLine(findings: readonly Finding[], paint: Paint): string {
  const { error, warning, note } = countSeverities(findings);
  if (findings.length === 0) return paint('green', '✔ nothing to mend');
  const parts = [
    error > 0 ? count(error, 'error') : '',
    warning > 0 ? count(warning, 'warning') : '',
    note > 0 ? count(note, 'note') : '',
  ].filter((part) => part !== '');
  const format: Format = error > 0 ? ['red', 'bold'] : warning > 0 ? ['yellow', 'bold'] : 'cyan';
  return paint(format, `${error > 0 ? '✖' : '!'} ${parts.join(', ')}`);
}

function shown(text: string): string {
  return revealText(withoutCredentials(text));
}
