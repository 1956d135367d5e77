import type { BlockContext, LeafBlock, LeafBlockParser, Line, MarkdownConfig } from '@lezer/markdown';
import { stateOf } from './block-state.ts';
import { COLON, EQUALS, HYPHEN, PIPE } from './characters.ts';
import type { Cell } from './table.ts';
import { isDelimiterRow, splitRow } from './table.ts';

const SETEXT_UNDERLINE = /^(?:=+|-+)[ \t]*\r?$/;
const MDX_MODULE = /^(?:import|export)[\s{*]/;

/** Follows a paragraph line by line: it may turn out to be a setext heading, or its last line a table's header. */
class Paragraph implements LeafBlockParser {
  /** The line before the current one: a table's header if the current one is its delimiter row. */
  #lastLine: string;
  #lastFrom: number;
  #isMdxModule: boolean;
  /** Number of columns once it is a table. */
  #columns = 0;

  constructor(leaf: LeafBlock, isMdx: boolean) {
    this.#lastLine = leaf.content;
    this.#lastFrom = leaf.start;
    this.#isMdxModule = isMdx && MDX_MODULE.test(leaf.content);
  }

  nextLine(cx: BlockContext, line: Line, leaf: LeafBlock): boolean {
    const state = stateOf(cx);
    const isIndented = line.indent >= line.baseIndent + 4;
    if (this.#columns > 0) {
      if (isIndented || !state.isMatched(cx)) return true;
      this.#addRow(cx, line.text.slice(line.pos), cx.lineStart + line.pos);
      return false;
    }
    const { next } = line;
    const isMark = next === HYPHEN || next === EQUALS || next === PIPE || next === COLON;
    if (isMark && !isIndented && !this.#isMdxModule && state.isMatched(cx)) {
      const rest = line.text.slice(line.pos);
      if ((next === HYPHEN || next === EQUALS) && SETEXT_UNDERLINE.test(rest)) {
        cx.nextLine();
        state.addParagraph(cx, 'heading', leaf.start, leaf.content);
        return true;
      }
      if (this.#startsTable(rest)) {
        this.#addHeader(cx, leaf);
        return false;
      }
    }
    this.#lastLine = line.text.slice(line.pos);
    this.#lastFrom = cx.lineStart + line.pos;
    return false;
  }

  finish(cx: BlockContext, leaf: LeafBlock): boolean {
    if (this.#columns === 0 && !this.#isMdxModule)
      stateOf(cx).addParagraph(cx, 'paragraph', leaf.start, leaf.content);
    return true;
  }

  #startsTable(delimiterRow: string): boolean {
    if (!isDelimiterRow(delimiterRow)) return false;
    const columns = splitRow(this.#lastLine).length;
    if (columns === 0 || columns !== splitRow(delimiterRow).length) return false;
    this.#columns = columns;
    return true;
  }

  #addHeader(cx: BlockContext, leaf: LeafBlock): void {
    const before = this.#lastFrom - leaf.start;
    if (before > 0) stateOf(cx).addParagraph(cx, 'paragraph', leaf.start, leaf.content.slice(0, before));
    this.#addRow(cx, this.#lastLine, this.#lastFrom);
  }

  /** Cells beyond the header's number of columns are not rendered. */
  #addRow(cx: BlockContext, row: string, from: number): void {
    const entry = { hasEntry: false };
    const cells: readonly Cell[] = splitRow(row);
    for (const cell of cells.slice(0, this.#columns)) {
      if (cell.to > cell.from)
        stateOf(cx).addText(cx, 'cell', from + cell.from, row.slice(cell.from, cell.to), entry);
    }
  }
}

/** Before all of lezer's own leaf rules; they stay asleep, since this one always finishes the block. */
export const LEAF_RULE: MarkdownConfig = {
  parseBlock: [
    {
      name: 'DeadwoodLeaf',
      before: 'IndentedCode',
      leaf(cx, leaf) {
        const state = stateOf(cx);
        state.container(cx).hasContent = true;
        return new Paragraph(leaf, state.isMdx && cx.depth === 1);
      },
    },
  ],
};
