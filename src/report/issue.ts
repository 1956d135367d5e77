import { createHash } from 'node:crypto';
import type { Finding } from '../domain/finding.ts';
import { VERDICTS, type Verdict } from '../domain/verdict.ts';
import { warningList } from './blocks.ts';
import { renderMarker } from './fingerprint.ts';
import { rowsOf } from './hosts.ts';
import { issueBox } from './issue-commands.ts';
import type { IssueContext, IssueStanding, RenderedIssue } from './issue-model.ts';
import {
  archivedSection,
  findingSections,
  hostBlocks,
  movedSection,
  type Room,
  section,
  unreachableBlock,
} from './issue-sections.ts';
import { LIMITS, shrink } from './limits.ts';
import { codeSpan, ownLink } from './markdown.ts';
import type { RunReport, TargetRow } from './model.ts';
import { count, day, number } from './plain-text.ts';
import { trendChart } from './trend-chart.ts';

const ROOMS: readonly Room[] = [
  { name: 'full', rows: Number.POSITIVE_INFINITY, places: Number.POSITIVE_INFINITY, hasBoxes: true },
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
  const digest = digestOf(report, context.newRot);
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
  if (context.hasCommands) yield `${commandBoxes(report, context)}\n${room.hasBoxes ? BOXES_HELP : ''}`;
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
  yield* archivedSection(report.findings, sheet);
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

/** What the words of a box leave open. */
const BOXES_HELP =
  'Ticked boxes are answered here, for people who may write to the repository. “Ignore this link” opens a pull request that adds it to the settings.\n\n';

function commandBoxes({ targets }: RunReport, { fixUrl }: IssueContext): string {
  const canFix = fixUrl === undefined && targets.some(({ replacement }) => replacement !== undefined);
  return issueBox('recheck-all') + (canFix ? issueBox('fix') : '');
}

/** Rules that are worth an issue; the others are hints beside it. */
const WORTH_AN_ISSUE: ReadonlySet<string> = new Set(['broken-anchor', 'missing-file', 'invalid-link']);

function otherFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ rule }) => WORTH_AN_ISSUE.has(rule));
}

function digestOf({ targets, findings, totals, warnings }: RunReport, newRot: ReadonlySet<string>): string {
  const hash = createHash('sha256');
  for (const { url, verdict, reason, replacement = '', occurrences, history } of targets) {
    if (verdict === 'alive' || verdict === 'skipped') continue;
    hash.update(
      JSON.stringify([
        url,
        verdict,
        reason,
        replacement,
        occurrences,
        verdict === 'unreachable' ? (history?.strikes ?? 0) : 0,
        newRot.has(url),
      ]),
    );
  }
  for (const { rule, file, line, column, message } of findings)
    hash.update(JSON.stringify([rule, file, line, column, message]));
  hash.update(
    JSON.stringify([VERDICTS.map((verdict) => totals.verdicts[verdict]), totals.documents, warnings]),
  );
  return hash.digest('hex').slice(0, 20);
}
