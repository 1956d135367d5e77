import { canComment, type Patch } from '../discover/patch.ts';
import type { LineRange } from '../domain/document.ts';
import type { Finding } from '../domain/finding.ts';
import { fingerprintsOf } from '../report/fingerprint.ts';
import { linesOfEdit } from './suggestion.ts';

/** A finding, the name it keeps through pushes, and the lines it can be said at; none when they are not in the diff. */
export interface Statement {
  readonly finding: Finding;
  readonly fingerprint: string;
  /** All in one hunk; the last is where GitHub shows the comment. */
  readonly anchor?: LineRange;
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
    const anchor = patch && fileOf(finding.file).isCounted ? anchorOf(finding, patch) : undefined;
    return { finding, fingerprint: fingerprints[index] ?? '', ...(anchor ? { anchor } : {}) };
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

/** The lines to comment: those the edit replaces, else those the finding spans, else its first; all in one hunk. */
function anchorOf(finding: Finding, patch: Patch): LineRange | undefined {
  const { line, endLine, endColumn, edit } = finding;
  const first = { first: line, last: line };
  if (!canComment(patch, 'RIGHT', line)) return undefined;
  const wanted = edit
    ? joinRanges(first, linesOfEdit(edit))
    : { first: line, last: endColumn === 1 ? endLine - 1 : endLine };
  const isGood = wanted.last >= line && isCommentable(patch, wanted);
  return isGood ? wanted : first;
}

export function isCommentable(patch: Patch, range: LineRange): boolean {
  return range.last - range.first < MAX_ANCHOR_LINES && canComment(patch, 'RIGHT', range.first, range.last);
}

export function joinRanges(a: LineRange, b: LineRange): LineRange {
  return { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
}
