import type { Finding } from '../domain/finding.ts';
import { findingItem, groupFindings, placeList } from './blocks.ts';
import { countHosts, rowsOf, slowestHosts } from './hosts.ts';
import { linkBoxes, linkMarker } from './issue-commands.ts';
import { codeSpan, folded, markdownLink, sentence, urlLink } from './markdown.ts';
import type { RepositoryInfo, RunReport, TargetRow } from './model.ts';
import { count, day, duration, number } from './plain-text.ts';

/** The issue's lists, each as chunks of whole rows; nothing where there is nothing to list. */

/** How much each list may take. */
export interface Room {
  readonly name: string;
  readonly rows: number;
  readonly places: number;
  readonly hasBoxes: boolean;
}

/** What every list is drawn on. */
export interface Sheet {
  readonly room: Room;
  readonly repository: RepositoryInfo | undefined;
  readonly hasBoxes: boolean;
}

/** A list of targets under a heading with their number; '' when there are none. */
export function* section(title: string, rows: readonly TargetRow[], sheet: Sheet): Generator<string> {
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
  const item = `- ${link}: ${ended(message)}${lastAlive}${copy} At ${places}.`;
  return hasBoxes ? `${item}${linkMarker(url)}\n${linkBoxes()}` : `${item}\n`;
}

/** Evidence as it stands in a row, with a full stop: more is said after it. */
function ended(message: string): string {
  const text = sentence(message);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

export function* movedSection(rows: readonly TargetRow[], { room, repository }: Sheet): Generator<string> {
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

/** Works, and nobody looks after it: whether to keep the link is for a person to decide. */
export function* archivedSection(findings: readonly Finding[], sheet: Sheet): Generator<string> {
  const { room } = sheet;
  const groups = groupsOf('archived-repository', findings);
  if (groups.length === 0) return;
  yield heading('Archived repositories', groups.length);
  yield* findingItems(groups, sheet);
  yield more(groups.length, room);
}

/** Rules that a row's verdict does not already tell, in the order they are shown. */
const FOLDED_RULES: readonly (readonly [string, string])[] = [
  ['broken-anchor', 'Broken anchors'],
  ['insecure-link', 'Links by http that https serves'],
  ['duplicate-link', 'Duplicates'],
];

export function* findingSections(findings: readonly Finding[], sheet: Sheet): Generator<string> {
  const { room } = sheet;
  for (const [rule, title] of FOLDED_RULES) {
    const groups = groupsOf(rule, findings);
    if (groups.length === 0) continue;
    const list = [...findingItems(groups, sheet), more(groups.length, room)].join('');
    yield room.rows === 0
      ? heading(title, groups.length)
      : `${folded(`${title}: ${number(groups.length)}`, list.trimEnd())}\n`;
  }
}

type Groups = ReturnType<typeof groupFindings>;

function groupsOf(rule: string, findings: readonly Finding[]): Groups {
  return groupFindings(findings.filter((finding) => finding.rule === rule));
}

function findingItems(groups: Groups, { room, repository }: Sheet): readonly string[] {
  return groups.slice(0, room.rows).map((group) => findingItem(group, repository, room.places));
}

/** Reasons of `unreachable` that say nothing about the target: we did not get to it. */
export const NOT_CHECKED: ReadonlySet<string> = new Set(['budget', 'not-checked']);

export function* unreachableBlock(
  rows: readonly TargetRow[],
  { room, repository }: Sheet,
): Generator<string> {
  const waiting = rows.filter(({ reason }) => NOT_CHECKED.has(reason));
  const failed = rows.filter(({ reason }) => !NOT_CHECKED.has(reason));
  if (waiting.length > 0) {
    const why = waiting.every(({ reason }) => reason === 'budget') ? 'in the time there was' : 'this time';
    yield `${count(waiting.length, 'target')} could not be checked ${why}: they come first next time.\n\n`;
  }
  if (failed.length === 0) return;
  const items = failed.slice(0, room.rows).map((row) => {
    const strikes = row.history?.strikes ?? 0;
    const strike = strikes === 0 ? '' : ` Strike ${strikes} of 3.`;
    return `- ${urlLink(row.url)}: ${ended(row.message)}${strike} At ${placeList(row.occurrences, repository, { max: room.places })}.\n`;
  });
  const summary = `Not reached: ${number(failed.length)} (dead after three strikes, three days apart)`;
  yield room.rows === 0
    ? `${summary}\n\n`
    : `${folded(summary, (items.join('') + more(failed.length, room)).trimEnd())}\n`;
}

export function* hostBlocks({ targets }: RunReport, room: Room): Generator<string> {
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
