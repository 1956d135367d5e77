import type { Patch } from './patch.ts';

/**
 * The old text of a file, from its new text and the patch between them; lines keep their carriage returns. Undefined when
 * the two do not fit together, as with a patch that was cut short.
 */
export function textBefore(after: string, { hunks, isMalformed }: Patch): string | undefined {
  if (isMalformed) return undefined;
  const lines = after.split('\n');
  const before: string[] = [];
  /** 0-based index of the first new line that is not yet taken over. */
  let next = 0;
  for (const hunk of hunks) {
    // An empty side starts at the line before it.
    const start = hunk.newLines === 0 ? hunk.newStart : hunk.newStart - 1;
    if (start < next || start > lines.length) return undefined;
    for (; next < start; next += 1) before.push(lines[next] ?? '');
    for (const line of hunk.lines) {
      if (line.kind !== 'addition') before.push(line.text);
      if (line.kind === 'deletion') continue;
      if (lines[next] !== line.text) return undefined;
      next += 1;
    }
    // What is left behind the last line is the empty piece after its line feed, or nothing.
    if (hunk.newLacksNewline && !hunk.oldLacksNewline) before.push('');
    if (hunk.oldLacksNewline && !hunk.newLacksNewline) next = lines.length;
  }
  for (; next < lines.length; next += 1) before.push(lines[next] ?? '');
  return before.join('\n');
}
