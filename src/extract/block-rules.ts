import type { BlockContext, Line, MarkdownConfig } from '@lezer/markdown';
import { stateOf } from './block-state.ts';
import {
  ASTERISK,
  BACKTICK,
  HASH,
  HYPHEN,
  isSpace,
  isSpaceOrTab,
  LESS,
  TILDE,
  trimEnd,
  UNDERSCORE,
} from './characters.ts';
import { htmlBlockAt } from './html-block.ts';

/** Rules of the blocks that are known by their first line: code, thematic breaks, headings, HTML (CommonMark 4). */

/** Columns of indentation that make a line code. */
const CODE_INDENT = 4;

function parseIndentedCode(cx: BlockContext, line: Line): boolean {
  const state = stateOf(cx);
  if (state.isMdx || line.indent < line.baseIndent + CODE_INDENT) return false;
  const from = state.begin(cx, line);
  while (
    cx.nextLine() &&
    state.isMatched(cx) &&
    (line.pos === line.text.length || line.indent >= line.baseIndent + CODE_INDENT)
  );
  state.addRaw(cx, from);
  return true;
}

function parseFencedCode(cx: BlockContext, line: Line): boolean {
  const { next: mark } = line;
  if (mark !== BACKTICK && mark !== TILDE) return false;
  const length = countRun(line, mark);
  if (length < 3 || (mark === BACKTICK && line.text.includes('`', line.pos + length))) return false;
  const state = stateOf(cx);
  const from = state.begin(cx, line);
  while (cx.nextLine() && state.isMatched(cx)) {
    if (line.next !== mark || line.indent >= line.baseIndent + CODE_INDENT) continue;
    const run = countRun(line, mark);
    if (run < length || line.skipSpace(line.pos + run) < line.text.length) continue;
    cx.nextLine();
    break;
  }
  state.addRaw(cx, from);
  return true;
}

function countRun(line: Line, code: number): number {
  let end = line.pos;
  while (end < line.text.length && line.text.charCodeAt(end) === code) end += 1;
  return end - line.pos;
}

function parseThematicBreak(cx: BlockContext, line: Line): boolean {
  const { next: mark, text } = line;
  if (mark !== ASTERISK && mark !== HYPHEN && mark !== UNDERSCORE) return false;
  let count = 0;
  for (let at = line.pos; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === mark) count += 1;
    else if (!isSpace(code)) return false;
  }
  if (count < 3) return false;
  const state = stateOf(cx);
  const from = state.begin(cx, line);
  cx.nextLine();
  state.addRaw(cx, from);
  return true;
}

function parseHeading(cx: BlockContext, line: Line): boolean {
  if (line.next !== HASH) return false;
  const { text } = line;
  const level = countRun(line, HASH);
  const afterMarks = line.pos + level;
  if (level > 6 || (afterMarks < text.length && !isSpace(text.charCodeAt(afterMarks)))) return false;
  const from = line.skipSpace(afterMarks);
  let to = trimEnd(text, from, text.length);
  let closing = to;
  while (closing > from && text.charCodeAt(closing - 1) === HASH) closing -= 1;
  if (closing === from || isSpaceOrTab(text.charCodeAt(closing - 1))) to = trimEnd(text, from, closing);
  const state = stateOf(cx);
  state.begin(cx, line);
  state.addText(cx, 'heading', cx.lineStart + from, text.slice(from, to));
  cx.nextLine();
  return true;
}

function parseHtmlBlock(cx: BlockContext, line: Line): boolean {
  if (line.next !== LESS) return false;
  const state = stateOf(cx);
  const kind = htmlBlockAt(line.text, line.pos);
  if (kind === undefined || (state.isMdx && !line.text.startsWith('<!--', line.pos))) return false;
  const { end } = kind;
  const from = state.begin(cx, line);
  if (end === undefined) while (cx.nextLine() && state.isMatched(cx) && line.pos < line.text.length);
  else {
    let isEnd = end.test(line.text.slice(line.pos));
    while (cx.nextLine() && state.isMatched(cx) && !isEnd) isEnd = end.test(line.text);
  }
  state.addSource(cx, 'html', from);
  return true;
}

export const BLOCK_RULES: MarkdownConfig = {
  parseBlock: [
    { name: 'IndentedCode', parse: parseIndentedCode },
    { name: 'FencedCode', parse: parseFencedCode },
    { name: 'HorizontalRule', parse: parseThematicBreak },
    { name: 'ATXHeading', parse: parseHeading },
    { name: 'HTMLBlock', parse: parseHtmlBlock },
  ],
  remove: ['LinkReference'],
};
