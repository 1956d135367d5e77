import type { Finding } from '../domain/finding.ts';
import { VERDICTS, type Verdict } from '../domain/verdict.ts';
import { rowsOf } from './hosts.ts';
import { codeSpan, escapeText, folded, placeLink, sentence, urlLink } from './markdown.ts';
import { countSeverities, type Place, type RepositoryInfo, type RunReport, type TargetRow } from './model.ts';
import { count, mentions, number } from './plain-text.ts';

/** Pieces of Markdown that the review, the summary and the issue share. */

/** `alive 30 · moved 6 · dead 1`: what is zero is left out. */
export function verdictCounts(verdicts: Readonly<Record<Verdict, number>>): string {
  return VERDICTS.filter((verdict) => verdicts[verdict] > 0)
    .map((verdict) => `${verdict} ${number(verdicts[verdict])}`)
    .join(' · ');
}

/** `2 errors, 3 warnings, 1 note`; `nothing` when there are none. */
export function severityCounts(findings: readonly Finding[]): string {
  const { error, warning, note } = countSeverities(findings);
  const parts = [
    error > 0 ? count(error, 'error') : '',
    warning > 0 ? count(warning, 'warning') : '',
    note > 0 ? count(note, 'note') : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'nothing' : parts.join(', ');
}

/** `43 links in 3 documents: alive 30 · moved 6`. */
export function checkedLine({ totals }: RunReport): string {
  const counts = verdictCounts(totals.verdicts);
  const links = `${count(totals.links, 'link')} in ${count(totals.documents, 'document')}`;
  return counts === '' ? links : `${links}: ${counts}`;
}

/** The same defect at several places: said once, at the first of them. */
export interface FindingGroup {
  readonly lead: Finding;
  /** The other places, in the order of the findings; each with its own edit, if any. */
  readonly others: readonly Finding[];
}

/**
 * Findings that say the same (rule, severity, what it is about, message) put together, in the order in which the first
 * of each came. A duplicate is about its own place: two of them are told apart by where their first one is.
 */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, { lead: Finding; others: Finding[] }>();
  for (const finding of findings) {
    const { rule, severity, url = '', message, related } = finding;
    const key = JSON.stringify([rule, severity, url, message, related?.file, related?.line, related?.column]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { lead: finding, others: [] });
    else group.others.push(finding);
  }
  return Array.from(groups.values());
}

/** Rules about addresses that must not be one click away from a maintainer's browser. */
const UNLINKED_RULES: ReadonlySet<string> = new Set(['unsafe-link']);

/** Where Markdown stands: in a table cell a pipe must not end the cell. */
type Where = 'text' | 'table';

/** `**What is wrong.** url` — the evidence and the advice follow in `findingRest`. */
export function findingHead(finding: Finding, where: Where = 'text'): string {
  const { message, url, rule } = finding;
  const head = `**${sentence(message, { place: where }) || escapeText(rule)}**`;
  if (url === undefined || mentions(message, url)) return head;
  return `${head} ${urlLink(url, { isLinked: !UNLINKED_RULES.has(rule), place: where })}`;
}

/** Evidence, place of the first, advice, rule: `404 on GET, twice. Remove it. (dead-link)`. */
export function findingRest(
  finding: Finding,
  repository: RepositoryInfo | undefined,
  where: Where = 'text',
): string {
  const { message, evidence = '', advice = '', related, rule, replacement } = finding;
  const isSaid = replacement === undefined || `${message} ${evidence} ${advice}`.includes(replacement);
  const parts = [
    sentence(evidence, { place: where }),
    related === undefined ? '' : `First at ${placeLink(repository, related, where)}.`,
    sentence(advice, { place: where }),
    isSaid ? '' : `Now at ${urlLink(replacement, { place: where })}.`,
    `(${codeSpan(rule, where)})`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** One finding as a list item that names its place; ends with a line feed. */
export function findingItem(
  { lead, others }: FindingGroup,
  repository: RepositoryInfo | undefined,
  max = 10,
): string {
  const also = others.length === 0 ? '' : ` Also at ${placeList(others, repository, { max })}.`;
  return `- ${placeLink(repository, lead)}: ${findingHead(lead)} ${findingRest(lead, repository)}${also}\n`;
}

/** Places, comma-separated, at most `max` of them named. */
export function placeList(
  places: readonly Omit<Place, 'column'>[],
  repository: RepositoryInfo | undefined,
  { max, where = 'text' }: { max: number; where?: Where },
): string {
  const named = places.slice(0, max).map((place) => placeLink(repository, place, where));
  const rest = places.length - named.length;
  return rest > 0 ? `${named.join(', ')} and ${count(rest, 'more place')}` : named.join(', ');
}

/** Verdicts that are no findings, with the words for them. */
const UNTOLD: readonly (readonly [Verdict, string])[] = [
  ['blocked', 'turned away by the host'],
  ['unreachable', 'not reached'],
];

/** Folded: the targets of which nobody can tell whether they live; '' when there are none. */
export function untoldBlock(report: RunReport, maxRows: number): string {
  const parts = UNTOLD.map(([verdict, words]) => ({ words, rows: rowsOf(report.targets, verdict) }));
  const total = parts.reduce((sum, { rows }) => sum + rows.length, 0);
  if (total === 0) return '';
  const summary = parts
    .filter(({ rows }) => rows.length > 0)
    .map(({ words, rows }) => `${number(rows.length)} ${words}`);
  const rows = parts.flatMap((part) => part.rows);
  const items = rows.slice(0, maxRows).map((row) => `- ${untoldItem(row, report.repository)}`);
  if (rows.length > items.length) items.push(`- … and ${number(rows.length - items.length)} more`);
  return folded(
    `Nobody can tell about ${count(total, 'link target')}: ${summary.join(', ')}`,
    items.join('\n'),
  );
}

function untoldItem(row: TargetRow, repository: RepositoryInfo | undefined): string {
  return `${urlLink(row.url)}: ${sentence(row.message)} (${placeList(row.occurrences, repository, { max: 3 })})`;
}

/** Sentences of the run as a list; '' when there are none. */
export function warningList(warnings: readonly string[], maxRows: number): string {
  if (warnings.length === 0) return '';
  const items = warnings.slice(0, maxRows).map((warning) => `- ${sentence(warning)}\n`);
  if (warnings.length > items.length) items.push(`- … and ${number(warnings.length - items.length)} more\n`);
  return items.join('');
}
