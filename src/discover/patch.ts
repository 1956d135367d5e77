import type { LineRange } from '../domain/document.ts';
import { type Hunk, lineEnd, readHunk } from './hunk.ts';

export type { Hunk, HunkLine } from './hunk.ts';

/** What a unified diff of ONE file says. */
export interface Patch {
  /** In the patch's order: ascending lines. */
  readonly hunks: readonly Hunk[];
  /** True when something was not understood; `hunks` is what was. */
  readonly isMalformed: boolean;
}

/** GitHub's names: `RIGHT` is the file as it becomes, `LEFT` as it was. */
export type Side = 'LEFT' | 'RIGHT';

/** Lines of a file's diff that stand before, between and behind hunks (git-diff documentation, “Generating patch text”). */
const HEADER_LINE =
  /^(?:diff |index |--- |\+\+\+ |old mode |new mode |new file |deleted file |similarity |dissimilarity |rename |copy |Binary files |GIT binary patch|$)/;

/**
 * Reads GitHub's `patch` field (no header, no final line feed) or one file of `git diff` output. Never throws, linear in the
 * patch: it comes from strangers.
 */
export function parsePatch(patch: string): Patch {
  const hunks: Hunk[] = [];
  let isMalformed = false;
  let offset = 0;
  while (offset < patch.length) {
    const reading = readHunk(patch, offset);
    if (reading === undefined) {
      const end = lineEnd(patch, offset);
      if (!HEADER_LINE.test(patch.slice(offset, Math.min(end, offset + 20)))) isMalformed = true;
      offset = end + 1;
      continue;
    }
    if (!reading.isComplete || !follows(hunks.at(-1), reading.hunk)) isMalformed = true;
    if (follows(hunks.at(-1), reading.hunk)) hunks.push(reading.hunk);
    offset = reading.end;
  }
  return { hunks, isMalformed };
}

/** Hunks ascend and do not overlap; one that does not is nobody's diff, and would place comments twice. */
function follows(previous: Hunk | undefined, hunk: Hunk): boolean {
  if (previous === undefined) return true;
  return (
    hunk.oldStart >= previous.oldStart + previous.oldLines &&
    hunk.newStart >= previous.newStart + previous.newLines
  );
}

/** Lines of the new file that the patch adds or changes: ascending, neighbours joined. */
export function addedLines(patch: Patch): readonly LineRange[] {
  return joinLines(
    patch.hunks.flatMap((hunk) =>
      hunk.lines.flatMap((line) => (line.kind === 'addition' ? [line.newLine] : [])),
    ),
  );
}

/** Lines of the old file that are gone, with their text (no line feed): a heading among them breaks links to it. */
export function deletedLines(patch: Patch): readonly { readonly line: number; readonly text: string }[] {
  return patch.hunks.flatMap((hunk) =>
    hunk.lines.flatMap((line) => (line.kind === 'deletion' ? [{ line: line.oldLine, text: line.text }] : [])),
  );
}

/**
 * Lines that a review comment may be put on: on the right what is added and its context, one range a hunk; on the left what
 * is deleted (REST API, “Create a review for a pull request”).
 */
export function commentableLines(patch: Patch, side: Side): readonly LineRange[] {
  return patch.hunks.flatMap((hunk) => commentableInHunk(hunk, side));
}

/**
 * Whether a comment on lines `firstLine`…`lastLine` (inclusive, equal for one line) would be taken. A range stays in one hunk;
 * on the left both its ends are deleted lines.
 */
export function canComment(
  patch: Patch,
  side: Side,
  firstLine: number,
  lastLine: number = firstLine,
): boolean {
  if (firstLine > lastLine) return false;
  return patch.hunks.some((hunk) => {
    const ranges = commentableInHunk(hunk, side);
    return holds(ranges, firstLine) && holds(ranges, lastLine);
  });
}

const rangesOfHunk = new WeakMap<Hunk, Readonly<Record<Side, readonly LineRange[]>>>();

function commentableInHunk(hunk: Hunk, side: Side): readonly LineRange[] {
  let ranges = rangesOfHunk.get(hunk);
  if (ranges === undefined) {
    ranges = {
      RIGHT: joinLines(hunk.lines.flatMap((line) => (line.kind === 'deletion' ? [] : [line.newLine]))),
      LEFT: joinLines(hunk.lines.flatMap((line) => (line.kind === 'deletion' ? [line.oldLine] : []))),
    };
    rangesOfHunk.set(hunk, ranges);
  }
  return ranges[side];
}

function holds(ranges: readonly LineRange[], line: number): boolean {
  return ranges.some((range) => line >= range.first && line <= range.last);
}

/** Ascending line numbers → ranges. */
function joinLines(lines: readonly number[]): readonly LineRange[] {
  const ranges: { first: number; last: number }[] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (last !== undefined && line === last.last + 1) last.last = line;
    else ranges.push({ first: line, last: line });
  }
  return ranges;
}
