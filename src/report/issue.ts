import { createHash } from 'node:crypto';
import type { Finding } from '../domain/finding.ts';
import { VERDICTS, type Verdict } from '../domain/verdict.ts';
import { findingItem, groupFindings, placeList, warningList } from './blocks.ts';
import { renderMarker } from './fingerprint.ts';
import { countHosts, rowsOf, slowestHosts } from './hosts.ts';
import { issueBox, linkBoxes, linkMarker } from './issue-commands.ts';
import type { IssueContext, IssueStanding, RenderedIssue } from './issue-model.ts';
import { LIMITS, shrink } from './limits.ts';
import { codeSpan, folded, markdownLink, ownLink, sentence, urlLink } from './markdown.ts';
import type { RepositoryInfo, RunReport, TargetRow } from './model.ts';
import { count, day, duration, number } from './plain-text.ts';
import { trendChart } from './trend-chart.ts';

/** How much each list may take. */
interface Room {
  readonly name: string;
  readonly rows: number;
  readonly places: number;
  readonly hasBoxes: boolean;
}

const ROOMS: readonly Room[] = [
  { name: 'full', rows: Number.POSITIVE_INFINITY, places: 10, hasBoxes: true },
  { name: 'compact', rows: 80, places: 3, hasBoxes: true },
  { name: 'compact', rows: 40, places: 2, hasBoxes: false },
  { name: 'short', rows: 20, places: 2, hasBoxes: false },
  { name: 'short', rows: 8, places: 1, hasBoxes: false },
  { name: 'counts', rows: 0, places: 0, hasBoxes: false },
];

/**
 * The link-rot issue: numbers with their change, new rot first, then what is dead, suspect, moved and archived, then
 * folded what nobody can tell, then the trend. At most 60,000 characters by steps; a list that is cut says by how much.
 */
export function renderIssue(report: RunReport, context: IssueContext, title: string): RenderedIssue {
  const digest = digestOf(report);
  const marker = `${renderMarker('issue', { digest })}\n\n`;
  const steps = ROOMS.map((room) => ({ name: room.name, render: () => issueBlocks(report, context, room) }));
  const { text, step } = shrink(steps, LIMITS.issueChars - marker.length);
  return { title, body: marker + text, step, digest };
}

/** Whether the issue has something to say, and whether it may be closed. What a host refuses to tell keeps nothing open. */
export function issueStanding({ totals, findings }: RunReport): IssueStanding {
  const { dead, suspect, moved, unsafe, invalid, unreachable } = totals.verdicts;
  if (dead + suspect + moved + unsafe + invalid + otherFindings(findings).length > 0) return 'rot';
  return unreachable > 0 ? 'unknown' : 'well';
}

function* issueBlocks(report: RunReport, context: IssueContext, room: Room): Generator<string> {
  const { targets, repository } = report;
  const sheet = { room, repository, hasBoxes: room.hasBoxes && context.hasCommands };
  yield `${numbersLine(report, context)}\n\n${checkedAt(report, context)}\n\n`;
  if (context.hasCommands) yield `${commandBoxes(report, context)}\n`;
  const isNew = ({ url }: TargetRow) => context.newRot.has(url);
  const dead = rowsOf(targets, 'dead');
  const suspect = rowsOf(targets, 'suspect');
  const since = context.previous === undefined ? '' : ` since ${day(context.previous.at)}`;
  yield* section(`New rot${since}`, [...dead, ...suspect].filter(isNew), sheet);
  yield* section(
    'Dead',
    dead.filter((row) => !isNew(row)),
    sheet,
  );
  yield* section(
    'Suspect',
    suspect.filter((row) => !isNew(row)),
    sheet,
  );
  yield* movedSection(rowsOf(targets, 'moved'), sheet);
  yield* section(
    'Broken in the repository, or not to be linked',
    [...rowsOf(targets, 'invalid'), ...rowsOf(targets, 'unsafe')],
    sheet,
  );
  yield* findingSections(report.findings, sheet);
  yield* unreachableBlock(rowsOf(targets, 'unreachable'), sheet);
  yield* hostBlocks(report, room);
  const chart = trendChart(context.trend);
  if (chart !== '') yield `## Trend\n\n${chart}\n`;
  const warnings = warningList(report.warnings, Math.max(5, Math.min(room.rows, 50)));
  if (warnings !== '') yield `## About this run\n\n${warnings}`;
}

interface Sheet {
  readonly room: Room;
  readonly repository: RepositoryInfo | undefined;
  readonly hasBoxes: boolean;
}

/** Verdicts in the order in which a maintainer asks for them. */
const NUMBERS: readonly Verdict[] = [
  'dead',
  'suspect',
  'moved',
  'invalid',
  'unsafe',
  'unreachable',
  'blocked',
  'alive',
];

/** `**dead 5 (+2) · suspect 1 · moved 6 (−1) · alive 30** of 48 targets in 3 documents`. */
function numbersLine({ totals }: RunReport, { previous }: IssueContext): string {
  const parts = NUMBERS.flatMap((verdict) => {
    const now = totals.verdicts[verdict];
    const before = previous?.verdicts[verdict] ?? 0;
    if (now === 0 && before === 0) return [];
    const change =
      previous === undefined || now === before
        ? ''
        : ` (${now > before ? '+' : '−'}${number(Math.abs(now - before))})`;
    return [`${verdict} ${number(now)}${change}`];
  });
  const counted = parts.length === 0 ? '' : `**${parts.join(' · ')}** of `;
  return `${counted}${count(totals.targets, 'target')} in ${count(totals.documents, 'document')}`;
}

function checkedAt(report: RunReport, { reportUrl, runUrl, fixUrl }: IssueContext): string {
  const { repository, startedAt } = report;
  const parts = [`Checked ${day(startedAt)}`];
  if (repository !== undefined) {
    const { serverUrl, owner, name, commit } = repository;
    parts[0] += ` at ${ownLink(codeSpan(commit.slice(0, 7)), `${serverUrl}/${owner}/${name}/tree/${commit}`)}`;
  }
  if (reportUrl !== undefined) parts.push(ownLink('the whole report', reportUrl));
  if (runUrl !== undefined) parts.push(ownLink('this run', runUrl));
  if (fixUrl !== undefined) parts.push(ownLink('the pull request with the replacements', fixUrl));
  return parts.join(' · ');
}

function commandBoxes({ targets }: RunReport, { fixUrl }: IssueContext): string {
  const canFix = fixUrl === undefined && targets.some(({ replacement }) => replacement !== undefined);
  return issueBox('recheck-all') + (canFix ? issueBox('fix') : '');
}

/** A list of targets under a heading with their number; '' when there are none. */
function* section(title: string, rows: readonly TargetRow[], sheet: Sheet): Generator<string> {
  if (rows.length === 0) return;
  yield heading(title, rows.length);
  for (const row of rows.slice(0, sheet.room.rows)) yield targetItem(row, sheet);
  yield more(rows.length, sheet.room);
}

function heading(title: string, amount: number): string {
  return `## ${title}: ${number(amount)}\n\n`;
}

/** Ends a list: how many it leaves out, then an empty line. */
function more(amount: number, { rows }: Room, item = '- '): string {
  if (rows === 0) return '';
  return amount > rows ? `${item}… and ${number(amount - rows)} more\n\n` : '\n';
}

function targetItem(row: TargetRow, { room, repository, hasBoxes }: Sheet): string {
  const { url, message, archive, history, verdict } = row;
  const lastAlive =
    history?.lastAliveAt === undefined || /\balive\b/.test(message)
      ? ''
      : ` Last seen alive ${day(history.lastAliveAt)}.`;
  const copy =
    archive === undefined ? '' : ` ${markdownLink(`Archived copy of ${day(archive.takenAt)}`, archive.url)}.`;
  const places = placeList(row.occurrences, repository, { max: room.places });
  const link = urlLink(url, { isLinked: verdict !== 'unsafe' });
  const item = `- ${link}: ${sentence(message)}${lastAlive}${copy} At ${places}.`;
  return hasBoxes ? `${item}${linkMarker(url)}\n${linkBoxes()}` : `${item}\n`;
}

function* movedSection(rows: readonly TargetRow[], { room, repository }: Sheet): Generator<string> {
  if (rows.length === 0) return;
  yield heading('Moved', rows.length);
  if (room.rows === 0) return;
  yield '| link | replace by | where |\n|---|---|---|\n';
  for (const { url, replacement, message, occurrences } of rows.slice(0, room.rows)) {
    const link = urlLink(url, { place: 'table' });
    const by =
      replacement === undefined
        ? sentence(message, { place: 'table' })
        : urlLink(replacement, { place: 'table' });
    yield `| ${link} | ${by} | ${placeList(occurrences, repository, { max: room.places, where: 'table' })} |\n`;
  }
  yield more(rows.length, room, '\n');
}

/** Rules that a row's verdict does not already tell, in the order they are shown. */
const FINDING_SECTIONS: readonly (readonly [string, string])[] = [
  ['broken-anchor', 'Broken anchors'],
  ['archived-repository', 'Archived repositories'],
  ['insecure-link', 'Links by http that https serves'],
  ['duplicate-link', 'Duplicates'],
];
/** Rules that are worth an issue; the others are hints beside it. */
const WORTH_AN_ISSUE: ReadonlySet<string> = new Set(['broken-anchor', 'missing-file', 'invalid-link']);

function otherFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ rule }) => WORTH_AN_ISSUE.has(rule));
}

function* findingSections(findings: readonly Finding[], { room, repository }: Sheet): Generator<string> {
  for (const [rule, title] of FINDING_SECTIONS) {
    const groups = groupFindings(findings.filter((finding) => finding.rule === rule));
    if (groups.length === 0) continue;
    if (room.rows === 0) {
      yield heading(title, groups.length);
      continue;
    }
    const items = groups.slice(0, room.rows).map((group) => findingItem(group, repository));
    const list = items.join('') + more(groups.length, room);
    yield `${folded(`${title}: ${number(groups.length)}`, list.trimEnd())}\n`;
  }
}

/** Reasons of `unreachable` that say nothing about the target: we did not get to it. */
const NOT_CHECKED: ReadonlySet<string> = new Set(['budget', 'not-checked']);

function* unreachableBlock(rows: readonly TargetRow[], { room, repository }: Sheet): Generator<string> {
  const waiting = rows.filter(({ reason }) => NOT_CHECKED.has(reason));
  const failed = rows.filter(({ reason }) => !NOT_CHECKED.has(reason));
  if (waiting.length > 0) {
    yield `${count(waiting.length, 'target')} could not be checked in the time there was: they come first next time.\n\n`;
  }
  if (failed.length === 0) return;
  const items = failed.slice(0, room.rows).map((row) => {
    const strikes = row.history?.strikes;
    const strike = strikes === undefined ? '' : ` Strike ${strikes} of 3.`;
    return `- ${urlLink(row.url)}: ${sentence(row.message)}${strike} At ${placeList(row.occurrences, repository, { max: room.places })}.\n`;
  });
  const summary = `Not reached: ${number(failed.length)} (dead after three strikes, three days apart)`;
  yield room.rows === 0
    ? `${summary}\n\n`
    : `${folded(summary, (items.join('') + more(failed.length, room)).trimEnd())}\n`;
}

function* hostBlocks({ targets }: RunReport, room: Room): Generator<string> {
  const blocked = rowsOf(targets, 'blocked');
  const most = room.rows === 0 ? 5 : Math.min(room.rows, 50);
  if (blocked.length > 0) {
    const hosts = countHosts(blocked);
    const items = hosts.slice(0, most).map((each) => `- ${codeSpan(each.host)} ${number(each.count)}`);
    if (hosts.length > most) items.push(`- … and ${count(hosts.length - most, 'more host')}`);
    yield `${folded(`Blocked, nobody can tell: ${number(blocked.length)} on ${count(hosts.length, 'host')}`, items.join('\n'))}\n`;
  }
  const slow = slowestHosts(targets, 5);
  if (slow.length === 0) return;
  const items = slow.map(
    (each) => `- ${codeSpan(each.host)} ${duration(each.medianMs)} (${count(each.count, 'target')})`,
  );
  yield `${folded('Slowest hosts', items.join('\n'))}\n`;
}

function digestOf({ targets, findings, totals, warnings }: RunReport): string {
  const hash = createHash('sha256');
  for (const { url, verdict, reason, replacement = '', occurrences, history } of targets) {
    if (verdict === 'alive' || verdict === 'skipped') continue;
    hash.update(JSON.stringify([url, verdict, reason, replacement, occurrences, history?.strikes ?? 0]));
  }
  for (const { rule, file, line, column, message } of findings)
    hash.update(JSON.stringify([rule, file, line, column, message]));
  hash.update(
    JSON.stringify([VERDICTS.map((verdict) => totals.verdicts[verdict]), totals.documents, warnings]),
  );
  return hash.digest('hex').slice(0, 20);
}
