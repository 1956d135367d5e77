import { canComment, type Patch, type Side } from '../discover/patch.ts';
import type { LineRange } from '../domain/document.ts';
import type { Finding } from '../domain/finding.ts';
import { fingerprintsOf } from '../report/fingerprint.ts';
import { linesOfEdit } from './suggestion.ts';

/** A finding, the name it keeps through pushes, and the lines it can be said at; none when they are not in the diff. */
export interface Statement {
  readonly finding: Finding;
  readonly fingerprint: string;
  /** `RIGHT`: its own line, at the head. `LEFT`: the last line, at the base, whose deletion it is about. */
  readonly home: Home;
  /** On the home's side, all in one hunk; the last is where GitHub shows the comment. */
  readonly anchor?: LineRange;
}

export interface Home {
  readonly side: Side;
  readonly line: number;
}

/** A longer range than this shows more text than it explains. */
const MAX_ANCHOR_LINES = 20;

export interface Places {
  /** Patches of the changed files by path at the head. */
  readonly patches: ReadonlyMap<string, Patch>;
  /** Texts at the head, as far as they were read. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Every finding with its fingerprint and place, in the same order. */
export function placeFindings(
  findings: readonly Finding[],
  { patches, texts }: Places,
): readonly Statement[] {
  const files = new Map<string, FileLines>();
  const fileOf = (path: string): FileLines => {
    const text = texts.get(path);
    const file = files.get(path) ?? {
      lines: text?.split('\n') ?? [],
      isCounted: text !== undefined && !hasLoneReturns(text),
    };
    files.set(path, file);
    return file;
  };
  const fingerprints = fingerprintsOf(findings, (file, line) => fileOf(file).lines[line - 1]);
  return findings.map((finding, index) => {
    const patch = patches.get(finding.file);
    const place = patch && fileOf(finding.file).isCounted ? placeOf(finding, patch) : undefined;
    const home: Home = { side: 'RIGHT', line: finding.line };
    return { finding, fingerprint: fingerprints[index] ?? '', home, ...place };
  });
}

interface FileLines {
  readonly lines: readonly string[];
  /** Our line numbers are git's. */
  readonly isCounted: boolean;
}

/** Markdown counts a lone carriage return as the end of a line, git does not: there the numbers disagree. */
function hasLoneReturns(text: string): boolean {
  for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1)) {
    if (text.charCodeAt(at + 1) !== 10) return true;
  }
  return false;
}

type Placed = Required<Pick<Statement, 'home' | 'anchor'>>;

/** Where the finding is, if that is in the diff; else where the diff deletes what it is about. */
function placeOf(finding: Finding, patch: Patch): Placed | undefined {
  const { line, deletedLines } = finding;
  const anchor = anchorOf(finding, patch);
  if (anchor !== undefined) return { home: { side: 'RIGHT', line }, anchor };
  if (deletedLines === undefined) return undefined;
  const { first, last } = deletedLines;
  const home: Home = { side: 'LEFT', line: last };
  if (isCommentable(patch, 'LEFT', deletedLines)) return { home, anchor: { first, last } };
  return canComment(patch, 'LEFT', last) ? { home, anchor: { first: last, last } } : undefined;
}

/** The lines to comment: those the edit replaces, else those the finding spans, else its first; all in one hunk. */
function anchorOf(finding: Finding, patch: Patch): LineRange | undefined {
  const { line, endLine, endColumn, edit } = finding;
  const first = { first: line, last: line };
  if (!canComment(patch, 'RIGHT', line)) return undefined;
  const wanted = edit
    ? joinRanges(first, linesOfEdit(edit))
    : { first: line, last: endColumn === 1 ? endLine - 1 : endLine };
  const isGood = wanted.last >= line && isCommentable(patch, 'RIGHT', wanted);
  return isGood ? wanted : first;
}

export function isCommentable(patch: Patch, side: Side, range: LineRange): boolean {
  return range.last - range.first < MAX_ANCHOR_LINES && canComment(patch, side, range.first, range.last);
}

export function joinRanges(a: LineRange, b: LineRange): LineRange {
  return { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
}

/** A line of a file on one side of its diff, as a key. */
export function keyOf(path: string, { side, line }: Home): string {
  return `${side} ${line} ${path}`;
}
