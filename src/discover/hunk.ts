/** One line of a hunk with its 1-based numbers on the sides where it exists. */
export type HunkLine =
  | { readonly kind: 'context'; readonly text: string; readonly oldLine: number; readonly newLine: number }
  | { readonly kind: 'addition'; readonly text: string; readonly newLine: number }
  | { readonly kind: 'deletion'; readonly text: string; readonly oldLine: number };

/** One `@@` part of a unified diff. */
export interface Hunk {
  /** First line on each side, 1-based as the header says; of an empty side, the line before it (0 at the top). */
  readonly oldStart: number;
  readonly newStart: number;
  /** Lines that were read on each side; fewer than the header promised when the patch is malformed. */
  readonly oldLines: number;
  readonly newLines: number;
  /** In the patch's order; texts without their line feed, a carriage return kept. */
  readonly lines: readonly HunkLine[];
  /** True where the side's file ends in this hunk without a final line feed. */
  readonly oldLacksNewline: boolean;
  readonly newLacksNewline: boolean;
}

export interface HunkReading {
  readonly hunk: Hunk;
  /** Offset of the first line behind the hunk. */
  readonly end: number;
  /** False when the lines do not add up to what the header says. */
  readonly isComplete: boolean;
}

/** `@@ -1,2 +1,3 @@ heading`; a count left out is 1 (POSIX diff -u, “Diff -u Output Format”). */
const HEADER = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;
/** Digits of four numbers and the marks: a header's beginning is never longer. */
const MAX_HEADER_LENGTH = 60;

/** Reads the hunk whose `@@` line starts at `offset`; undefined when there is none. Linear in what it reads. */
export function readHunk(patch: string, offset: number): HunkReading | undefined {
  const header = HEADER.exec(patch.slice(offset, offset + MAX_HEADER_LENGTH));
  if (header === null) return undefined;
  const oldStart = Number(header[1]);
  const newStart = Number(header[3]);
  let oldLeft = Number(header[2] ?? 1);
  let newLeft = Number(header[4] ?? 1);
  // Lines count from the header's start, but for an empty side, whose start is the line before it.
  let oldLine = oldStart;
  let newLine = newStart;
  const lines: HunkLine[] = [];
  let oldLacksNewline = false;
  let newLacksNewline = false;
  let at = lineEnd(patch, offset) + 1;
  let isComplete = true;
  while (at < patch.length) {
    const end = lineEnd(patch, at);
    const mark = patch.charAt(at);
    if (mark === '\\' && at < end) {
      const last = lines.at(-1)?.kind;
      if (last !== 'addition') oldLacksNewline = true;
      if (last !== 'deletion') newLacksNewline = true;
    } else if (oldLeft === 0 && newLeft === 0) {
      break;
    } else if (mark === '+' && newLeft > 0) {
      lines.push({ kind: 'addition', text: patch.slice(at + 1, end), newLine });
      newLine += 1;
      newLeft -= 1;
    } else if (mark === '-' && oldLeft > 0) {
      lines.push({ kind: 'deletion', text: patch.slice(at + 1, end), oldLine });
      oldLine += 1;
      oldLeft -= 1;
    } else if ((mark === ' ' || at === end) && oldLeft > 0 && newLeft > 0) {
      // An empty line is an empty context line whose space was trimmed on the way.
      lines.push({ kind: 'context', text: patch.slice(at + 1, end), oldLine, newLine });
      oldLine += 1;
      newLine += 1;
      oldLeft -= 1;
      newLeft -= 1;
    } else {
      isComplete = false;
      break;
    }
    at = end + 1;
  }
  return {
    hunk: {
      oldStart,
      newStart,
      oldLines: oldLine - oldStart,
      newLines: newLine - newStart,
      lines,
      oldLacksNewline,
      newLacksNewline,
    },
    end: Math.min(at, patch.length),
    isComplete: isComplete && oldLeft === 0 && newLeft === 0,
  };
}

/** Index of the line feed that ends the line at `offset`, or the text's length. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}
