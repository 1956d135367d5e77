import type { BlockContext, Line, MarkdownConfig } from '@lezer/markdown';
import { stateOf } from './block-state.ts';
import {
  ASTERISK,
  BRACKET_OPEN,
  CARET,
  DIGIT_0,
  DIGIT_9,
  GREATER,
  HYPHEN,
  isLetter,
  isSpace,
  isSpaceOrTab,
  LESS,
  PLUS,
  SPACE,
} from './characters.ts';
import { htmlBlockAt } from './html-block.ts';

/** Rules of the blocks that hold blocks: quotes, list items, footnotes (CommonMark 5; cmark-gfm's blocks.c). */

type BlockResult = boolean | null;

/** Deeper containers are taken for text, so that a line of ten million `>` costs no more than any other. */
const MAX_DEPTH = 50;
/** Columns of indentation that make a line code. */
const CODE_INDENT = 4;

const FOOTNOTE = /\[\^[^\] \r\n\t]+\]:[ \t]*/y;

function canOpen(cx: BlockContext): boolean {
  return cx.depth <= MAX_DEPTH;
}

function parseQuote(cx: BlockContext, line: Line): null | false {
  if (line.next !== GREATER || !canOpen(cx)) return false;
  const state = stateOf(cx);
  cx.startComposite('Quote', line.pos, state.open(cx, 'quote', line));
  moveAfterQuoteMark(line);
  return null;
}

function continueQuote(cx: BlockContext, line: Line, index: number): boolean {
  if (line.next !== GREATER || line.indent >= line.baseIndent + CODE_INDENT) return false;
  moveAfterQuoteMark(line);
  stateOf(cx).setMatched(cx, index);
  return true;
}

/** After `>` and at most one column of white space. */
function moveAfterQuoteMark(line: Line): void {
  const column = line.indent + 1;
  line.moveBaseColumn(isSpaceOrTab(line.text.charCodeAt(line.pos + 1)) ? column + 1 : column);
}

/** Length of the list marker at the line's position, or 0. */
function markerLength(line: Line): number {
  const { text, pos, next } = line;
  let end = pos + 1;
  if (next >= DIGIT_0 && next <= DIGIT_9) {
    while (end < pos + 9 && text.charCodeAt(end) >= DIGIT_0 && text.charCodeAt(end) <= DIGIT_9) end += 1;
    const delimiter = text.charCodeAt(end);
    if (delimiter !== 46 && delimiter !== 41) return 0;
    end += 1;
  } else if (next !== HYPHEN && next !== ASTERISK && next !== PLUS) return 0;
  return end === text.length || isSpace(text.charCodeAt(end)) ? end - pos : 0;
}

function parseItem(cx: BlockContext, line: Line): BlockResult {
  const length = markerLength(line);
  if (length === 0 || !canOpen(cx)) return false;
  if (isOneLineItem(cx, line, length)) {
    stateOf(cx).addOneLineItem(cx, line, length);
    cx.nextLine();
    return true;
  }
  const contentAt = line.skipSpace(line.pos + length);
  const column = line.indent + length;
  const spaces = line.countIndent(contentAt, line.pos + length, column) - column;
  const padding = contentAt === line.text.length || spaces > CODE_INDENT ? length + 1 : length + spaces;
  const indent = line.indent - line.baseIndent + padding;
  const marker = line.text.charAt(line.pos + length - 1);
  cx.startComposite('Item', line.pos, stateOf(cx).open(cx, 'item', line, indent, marker));
  line.moveBaseColumn(line.indent + padding);
  return null;
}

/**
 * True when the item at the line's position is surely a paragraph of one line: it begins with no other block, and the next line
 * is an item beside it. Long lists of links are made of these; a container for each would be most of the work.
 */
function isOneLineItem(cx: BlockContext, line: Line, length: number): boolean {
  const { text, pos } = line;
  if (cx.depth !== 1 || pos !== 0 || length !== 1 || text.charCodeAt(1) !== SPACE) return false;
  const first = text.charCodeAt(2);
  const isText = isLetter(first) || (first === BRACKET_OPEN && text.charCodeAt(3) !== CARET);
  return isText && stateOf(cx).hasItemAt(cx.lineStart + text.length + 1);
}

function continueItem(cx: BlockContext, line: Line, index: number): boolean {
  const state = stateOf(cx);
  const item = state.containers[index];
  if (item === undefined) return false;
  if (line.indent >= line.baseIndent + item.indent) line.moveBaseColumn(line.baseIndent + item.indent);
  else if (line.next >= 0 || !item.hasContent) return false;
  state.setMatched(cx, index);
  return true;
}

function footnoteLength(line: Line): number {
  if (line.next !== BRACKET_OPEN) return 0;
  FOOTNOTE.lastIndex = line.pos;
  return FOOTNOTE.test(line.text) ? FOOTNOTE.lastIndex - line.pos : 0;
}

function parseFootnote(cx: BlockContext, line: Line): null | false {
  const length = footnoteLength(line);
  if (length === 0 || !canOpen(cx)) return false;
  const state = stateOf(cx);
  state.footnotes.push(line.text.slice(line.pos + 2, line.text.indexOf(']:', line.pos)));
  cx.startComposite('Footnote', line.pos, state.open(cx, 'footnote', line));
  line.moveBaseColumn(line.countIndent(line.pos + length, line.pos, line.indent));
  return null;
}

/** Four columns of indentation, or a line that is empty altogether (cmark-gfm's parse_footnote_definition_block_prefix). */
function continueFootnote(cx: BlockContext, line: Line, index: number): boolean {
  if (line.indent >= line.baseIndent + CODE_INDENT) line.moveBaseColumn(line.baseIndent + CODE_INDENT);
  else if (line.text !== '' && line.text !== '\r') return false;
  stateOf(cx).setMatched(cx, index);
  return true;
}

/** What ends a paragraph beside lezer's own tests: footnotes, and where a container ended, whatever else begins a block. */
function endsParagraph(cx: BlockContext, line: Line): boolean {
  if (footnoteLength(line) > 0) return true;
  if (stateOf(cx).isMatched(cx)) return false;
  return markerLength(line) > 0 || (line.next === LESS && htmlBlockAt(line.text, line.pos) !== undefined);
}

export const CONTAINER_RULES: MarkdownConfig = {
  defineNodes: [
    { name: 'Quote', block: true, composite: continueQuote },
    { name: 'Item', block: true, composite: continueItem },
    { name: 'Footnote', block: true, composite: continueFootnote },
  ],
  parseBlock: [
    { name: 'Blockquote', parse: parseQuote },
    { name: 'Footnote', parse: parseFootnote, endLeaf: endsParagraph, before: 'BulletList' },
    { name: 'BulletList', parse: parseItem },
  ],
  remove: ['OrderedList'],
};
