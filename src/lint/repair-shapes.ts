/** A lint message with what is needed to mend it. Offsets are into `text`. */
export interface Fault {
  readonly text: string;
  readonly reason: string;
  /** Where the message points; equal for a point. */
  readonly start: number;
  readonly end: number;
  /** Of the line that holds `start`. */
  readonly lineStart: number;
  readonly lineEnding: string;
  /** Offset of a 1-based line's first character. */
  readonly startOfLine: (line: number) => number;
  readonly line: number;
}

/** Replaces `start`…`end` (end exclusive) by `text`. */
export interface Repair {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** “add `2` spaces”, “remove `1` space”: the message points right behind the space in question. */
export function moveContent({ text, reason, start }: Fault): Repair | undefined {
  const [, verb, digits] =
    / (add|remove) `(\d+)` spaces?(?: \(or add `-` to pad alignment row cells\))?$/.exec(reason) ?? [];
  const count = Number(digits ?? 0);
  if (count === 0 || count > MAX_MOVED_SPACES) return undefined;
  if (verb === 'add') return { start, end: start, text: ' '.repeat(count) };
  return /^[ \t]+$/.test(text.slice(start - count, start))
    ? { start: start - count, end: start, text: '' }
    : undefined;
}

const MAX_MOVED_SPACES = 200;

/** One character where the message points: “expected `-`”. */
export function replaceMarker({ reason, start }: Fault): Repair | undefined {
  const expected = /, expected `(.)`$/.exec(reason)?.[1];
  return expected === undefined ? undefined : { start, end: start + 1, text: expected };
}

/** `*a*` → `_a_`, `size` characters at each end. */
export function swapMarkers({ text, reason, start, end }: Fault, size: number): Repair | undefined {
  const expected = /, expected (?:single tilde |double tilde )?\(?`([*_~]{1,2})`\)?$/.exec(reason)?.[1];
  const written = text.slice(start, end);
  if (expected === undefined || written.length <= 2 * size) return undefined;
  const marker = expected.startsWith('~') ? expected : expected.repeat(size);
  return { start, end, text: marker + written.slice(size, -size) + marker };
}

/** `[Label]:` → what `mend` makes of the label. */
export function mendLabel({ text, start, end }: Fault, mend: (label: string) => string): Repair | undefined {
  const close = text.indexOf(']:', start);
  if (text.charAt(start) !== '[' || close === -1 || close > end) return undefined;
  return { start: start + 1, end: close, text: mend(text.slice(start + 1, close)) };
}

const MAX_FENCED_LINES = 100;

/** Opening and closing fence of the other character; the lines between stay. */
export function swapFences({ text, reason, start, end }: Fault): Repair | undefined {
  const marker = reason.endsWith('expected `~`') ? '~' : '`';
  const written = text.slice(start, end);
  const open = /^(?:`{3,}|~{3,})/.exec(written)?.[0];
  const close = /(?:`{3,}|~{3,})$/.exec(written)?.[0];
  if (open === undefined || close === undefined || open.length === written.length) return undefined;
  if (written.split('\n').length > MAX_FENCED_LINES) return undefined;
  return { start, end, text: swapped(open) + written.slice(open.length, -close.length) + swapped(close) };

  function swapped(fence: string): string {
    return marker.repeat(fence.length);
  }
}

/** Between `# a`, `# a #` and `a` underlined. */
export function restyleHeading({ text, reason, start, end, lineEnding }: Fault): Repair | undefined {
  const written = text.slice(start, end);
  const expected = /, expected (ATX|ATX \(closed\)|setext)$/.exec(reason)?.[1];
  const [, hashes, hashed] = /^(#{1,6})[ \t]+([^\r\n]+?)(?:[ \t]+#+)?$/.exec(written) ?? [];
  const [, underlined, line] = /^([^\r\n]+)\r?\n *(=+|-+)$/.exec(written) ?? [];
  const depth = hashes?.length ?? (line?.startsWith('=') ? 1 : 2);
  const content = hashed ?? underlined;
  if (content === undefined || expected === undefined) return undefined;
  switch (expected) {
    case 'ATX':
      return { start, end, text: `${'#'.repeat(depth)} ${content}` };
    case 'ATX (closed)':
      return { start, end, text: `${'#'.repeat(depth)} ${content} ${'#'.repeat(depth)}` };
    default:
      return depth > 2
        ? undefined
        : {
            start,
            end,
            text: content + lineEnding + (depth === 1 ? '=' : '-').repeat(Math.max(3, content.length)),
          };
  }
}

const TITLE_MARKERS: Readonly<Record<string, readonly [string, string]>> = {
  '`"`': ['"', '"'],
  "`'`": ["'", "'"],
  "`'('` and `')'`": ['(', ')'],
};

/** `[a](b 'c')` → `[a](b "c")`; titles that hold a marker or a backslash are left alone. */
export function swapTitleMarkers({ text, reason, start, end }: Fault): Repair | undefined {
  const expected = TITLE_MARKERS[/, expected (.+)$/.exec(reason)?.[1] ?? ''];
  const [title, content, tail] = /["'(]([^"'()\\]*)["')]([ \t]*\)?)$/.exec(text.slice(start, end)) ?? [];
  if (expected === undefined || title === undefined || content === undefined || tail === undefined)
    return undefined;
  return { start: end - title.length, end, text: expected[0] + content + expected[1] + tail };
}

/** Whole lines: “remove `2` blank lines”, before or behind what the message points at. */
export function removeBlankLines({ text, reason, line, startOfLine }: Fault): Repair | undefined {
  const count = Number(/ remove `(\d+)` blank lines?$/.exec(reason)?.[1] ?? 0);
  const first = reason.includes(' after node') ? line + 1 : line - count;
  if (count === 0 || first < 1) return undefined;
  const [start, end] = [startOfLine(first), startOfLine(first + count)];
  return /^[\s>]*$/.test(text.slice(start, end)) ? { start, end, text: '' } : undefined;
}

const TAB_STOP = 4;

/** Spaces to the next tab stop (CommonMark 0.31.2, 2.2). */
export function expandTab({ text, start, lineStart }: Fault): Repair | undefined {
  if (text.charAt(start) !== '\t' || start - lineStart > MAX_MOVED_SPACES) return undefined;
  let column = 0;
  for (const character of text.slice(lineStart, start)) {
    column += character === '\t' ? TAB_STOP - (column % TAB_STOP) : 1;
  }
  return { start, end: start + 1, text: ' '.repeat(TAB_STOP - (column % TAB_STOP)) };
}

/** `[text][text]` → `[text][]`. */
export function emptyReference({ text, start, end }: Fault): Repair | undefined {
  const open = text.slice(start, end).lastIndexOf('][');
  return open === -1 ? undefined : { start: start + open + 2, end: end - 1, text: '' };
}
