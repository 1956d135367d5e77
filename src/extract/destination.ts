import {
  BACKSLASH,
  BRACKET_CLOSE,
  BRACKET_OPEN,
  CARRIAGE_RETURN,
  DOUBLE_QUOTE,
  GREATER,
  isAsciiPunctuation,
  isSpace,
  isSpaceOrTab,
  LESS,
  LINE_FEED,
  PAREN_CLOSE,
  PAREN_OPEN,
  SINGLE_QUOTE,
} from './characters.ts';

/**
 * The parts that inline links and reference definitions share (CommonMark 4.7, 6.3), read as cmark-gfm reads them. Each
 * function takes the offset where its part begins and answers the offset after it, or -1.
 */

/** cmark-gfm's MAX_LINK_LABEL_LENGTH, spec 0.29: “a link label can have at most 999 characters inside the square brackets”. */
const MAX_LABEL_LENGTH = 999;
/** Depth of unescaped parentheses in a destination (cmark-gfm's manual_scan_link_url_2; the spec asks for at least three). */
const MAX_PAREN_DEPTH = 32;

/** `[label]`: no unescaped brackets inside, at most 999 characters. */
export function scanLabel(text: string, from: number, to: number): number {
  const limit = Math.min(to, from + MAX_LABEL_LENGTH + 2);
  for (let at = from + 1; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (code === BRACKET_CLOSE) return at + 1;
    if (code === BRACKET_OPEN) return -1;
    if (code === BACKSLASH && isAsciiPunctuation(text.charCodeAt(at + 1))) at += 1;
  }
  return -1;
}

/** `<…>` or a run without white space and with balanced parentheses; may be empty. What it holds: see destinationSpan. */
export function scanDestination(text: string, from: number, to: number): number {
  return text.charCodeAt(from) === LESS ? scanAngled(text, from, to) : scanPlain(text, from, to);
}

function scanAngled(text: string, from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (code === LESS || code === LINE_FEED || code === CARRIAGE_RETURN) return -1;
    if (code === BACKSLASH) at += 1;
  }
  return -1;
}

function scanPlain(text: string, from: number, to: number): number {
  let depth = 0;
  let at = from;
  for (; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 32 && isSpace(code)) break;
    if (code === PAREN_OPEN) {
      depth += 1;
      if (depth > MAX_PAREN_DEPTH) return -1;
    } else if (code === PAREN_CLOSE) {
      if (depth === 0) break;
      depth -= 1;
    } else if (code === BACKSLASH && isAsciiPunctuation(text.charCodeAt(at + 1))) at += 1;
  }
  return Math.min(at, to);
}

/** `"…"`, `'…'` or `(…)`. */
export function scanTitle(text: string, from: number, to: number): number {
  const open = text.charCodeAt(from);
  if (open !== DOUBLE_QUOTE && open !== SINGLE_QUOTE && open !== PAREN_OPEN) return -1;
  const close = open === PAREN_OPEN ? PAREN_CLOSE : open;
  for (let at = from + 1; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === close) return at + 1;
    if (code === PAREN_OPEN && open === PAREN_OPEN) return -1;
    if (code === BACKSLASH && isAsciiPunctuation(text.charCodeAt(at + 1))) at += 1;
  }
  return -1;
}

/** A reference definition: offsets into the text it was read from. */
export interface ScannedDefinition {
  readonly labelFrom: number;
  readonly labelTo: number;
  readonly destinationFrom: number;
  readonly destinationTo: number;
  /** After the line ending that closes the definition. */
  readonly end: number;
}

/** `[label]: destination "title"` at `from`, which holds a `[`, up to and with the end of its line. */
export function scanDefinition(text: string, from: number): ScannedDefinition | undefined {
  const to = text.length;
  const labelEnd = scanLabel(text, from, to);
  if (labelEnd < 0 || text[labelEnd] !== ':') return undefined;
  const start = skipSpaceAndOneLineEnding(text, labelEnd + 1);
  const isAngled = text.charCodeAt(start) === LESS;
  const destinationEnd = scanDestination(text, start, to);
  if (destinationEnd < 0 || (destinationEnd === start && !isAngled)) return undefined;
  const titleStart = skipSpaceAndOneLineEnding(text, destinationEnd);
  const titleEnd = titleStart === destinationEnd ? -1 : scanTitle(text, titleStart, to);
  let end = titleEnd < 0 ? -1 : endOfBlankLine(text, titleEnd);
  if (end < 0) end = endOfBlankLine(text, destinationEnd);
  if (end < 0) return undefined;
  const offset = isAngled ? 1 : 0;
  return {
    labelFrom: from + 1,
    labelTo: labelEnd - 1,
    destinationFrom: start + offset,
    destinationTo: destinationEnd - offset,
    end,
  };
}

function skipSpaceAndOneLineEnding(text: string, from: number): number {
  const at = skipSpacesAndTabs(text, from);
  const next = afterLineEnding(text, at);
  return next < 0 ? at : skipSpacesAndTabs(text, next);
}

/** Offset after the line ending when nothing but spaces stands before it; the text's end counts as one. */
function endOfBlankLine(text: string, from: number): number {
  const at = skipSpacesAndTabs(text, from);
  return at === text.length ? at : afterLineEnding(text, at);
}

function afterLineEnding(text: string, at: number): number {
  if (text.charCodeAt(at) === CARRIAGE_RETURN) return text.charCodeAt(at + 1) === LINE_FEED ? at + 2 : at + 1;
  return text.charCodeAt(at) === LINE_FEED ? at + 1 : -1;
}

function skipSpacesAndTabs(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpaceOrTab(text.charCodeAt(at))) at += 1;
  return at;
}

/** Labels match by Unicode case fold and with white space collapsed (CommonMark 4.7). Both cases, since `ẞ` folds to `ss`. */
export function normalizeLabel(label: string): string {
  return label
    .replace(/[\t\n\v\f\r ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase();
}
