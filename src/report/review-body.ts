import type { Finding } from '../domain/finding.ts';
import {
  checkedLine,
  type FindingGroup,
  findingHead,
  findingItem,
  findingRest,
  groupFindings,
  placeList,
  severityCounts,
  untoldBlock,
  warningList,
} from './blocks.ts';
import { renderFingerprints, renderMarker } from './fingerprint.ts';
import { LIMITS, type Step, shrink } from './limits.ts';
import { fenceFor, folded } from './markdown.ts';
import type { RepositoryInfo, RunReport } from './model.ts';
import { count, number } from './plain-text.ts';

export interface CommentOptions {
  /** Fingerprints of every finding this comment speaks of, `others` included. */
  readonly fingerprints: readonly string[];
  /** The same defect elsewhere: named, not repeated. */
  readonly others?: readonly Finding[];
  /** On deleted lines: the links that break by it, on lines of their own. */
  readonly brokenAt?: readonly Finding[];
  /** What the commented lines become, one string a line without its line feed (a CR stays); `[]` removes them. */
  readonly suggestion?: readonly string[];
  readonly repository?: RepositoryInfo;
}

/**
 * One line comment: what is wrong, the evidence, what to do, then the suggestion. Several findings of one line stand one
 * below the other and share the suggestion. Ends with the hidden marker of its fingerprints. Too long, it leaves out the
 * suggestion first, then findings, and says how many.
 */
export function renderComment(findings: readonly Finding[], options: CommentOptions): string {
  const marker = `\n${renderFingerprints(options.fingerprints)}\n`;
  const { suggestion: _, ...plain } = options;
  const steps: readonly Step[] = [
    { name: 'full', render: () => commentBlocks(findings, options) },
    { name: 'without suggestion', render: () => commentBlocks(findings, plain) },
    { name: 'few findings', render: () => commentBlocks(findings, plain, 10) },
    { name: 'one finding', render: () => commentBlocks(findings, plain, 1) },
  ];
  return shrink(steps, LIMITS.commentChars).text.trimEnd() + `\n${marker}`;
}

function* commentBlocks(
  findings: readonly Finding[],
  options: CommentOptions,
  max = findings.length,
): Generator<string> {
  const { others = [], brokenAt = [], suggestion, repository } = options;
  for (const finding of findings.slice(0, max)) {
    yield `${findingHead(finding)}\n${findingRest(finding, repository)}\n\n`;
  }
  if (findings.length > max) yield `And ${count(findings.length - max, 'more finding')} on this line.\n\n`;
  if (suggestion !== undefined) yield `${renderSuggestion(suggestion)}\n\n`;
  if (brokenAt.length > 0) {
    const subject = brokenAt.length === 1 ? 'The link is' : `${count(brokenAt.length, 'link')} are`;
    yield `${subject} at ${placeList(brokenAt, repository, { max: 20 })}.\n\n`;
  }
  if (others.length === 0) return;
  yield `The same on ${count(others.length, 'other line')}: ${placeList(others, repository, { max: 20 })}.\n\n`;
}

/** A suggestion block: its fence is longer than any run of backticks in the lines. */
export function renderSuggestion(lines: readonly string[]): string {
  const fence = fenceFor(lines.join('\n'));
  return `${fence}suggestion\n${lines.map((line) => `${line}\n`).join('')}${fence}`;
}

export interface ReviewBodyInput {
  readonly report: RunReport;
  /** Findings that have a line comment of their own or are named in one. */
  readonly placed: readonly Finding[];
  /** Findings outside the diff: they can be said here only. */
  readonly unplaced: readonly Finding[];
  /** Findings on commentable lines for which there was no room among the line comments. */
  readonly overflow?: readonly Finding[];
  /** Written into the hidden marker of kind `review`; whoever reads it checks it. */
  readonly state: unknown;
}

/**
 * The review's body, about a screen: the counts in one line, then what could not be placed on a line, then, folded, what
 * nobody can tell. Never more than GitHub takes: rows are left out by steps, and the number of what was left out is said.
 */
export function renderReviewBody(input: ReviewBodyInput): string {
  const marker = `\n${renderMarker('review', input.state)}\n`;
  const steps = BODY_STEPS.map((rows) => stepOf(rows, input));
  return shrink(steps, LIMITS.reviewChars - marker.length).text + marker;
}

/** Rows of each list; the last step is counts alone. */
const BODY_STEPS: readonly number[] = [200, 50, 15, 0];

function stepOf(rows: number, input: ReviewBodyInput): Step {
  return { name: rows === 0 ? 'counts' : `${rows} rows a list`, render: () => bodyBlocks(rows, input) };
}

function* bodyBlocks(
  rows: number,
  { report, placed, unplaced, overflow = [] }: ReviewBodyInput,
): Generator<string> {
  const all = [...placed, ...unplaced, ...overflow];
  if (all.length === 0) yield `${allWell(report)}\n`;
  else yield `${severityCounts(all)} · ${checkedLine(report)}\n`;
  if (unplaced.length > 0) {
    yield `\n**Outside the lines of this pull request’s diff**${rows === 0 ? `: ${count(unplaced.length, 'finding')}` : ''}\n\n`;
    yield* items(groupFindings(unplaced), rows, report.repository);
  }
  if (overflow.length > 0) {
    const summary = `${count(overflow.length, 'finding')} more than line comments have room for`;
    const list = Array.from(items(groupFindings(overflow), rows, report.repository)).join('');
    yield `\n${rows === 0 ? `${summary}\n` : folded(summary, list.trimEnd())}`;
  }
  const untold = untoldBlock(report, rows);
  if (untold !== '' && rows > 0) yield `\n${untold}`;
  const warnings = warningList(report.warnings, Math.max(3, rows));
  if (warnings !== '') yield `\n${warnings}`;
}

function* items(
  groups: readonly FindingGroup[],
  rows: number,
  repository: RepositoryInfo | undefined,
): Generator<string> {
  for (const group of groups.slice(0, rows)) yield findingItem(group, repository);
  if (rows > 0 && groups.length > rows) yield `- … and ${number(groups.length - rows)} more\n`;
}

/** What an earlier review is updated to when nothing is left to say. */
function allWell(report: RunReport): string {
  return `All is well: nothing to mend on the lines this pull request touches. ${checkedLine(report)}`;
}
