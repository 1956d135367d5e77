import type { BlockContext, Line, MarkdownParser } from '@lezer/markdown';
import type { Piece, TextPiece } from './blocks.ts';
import {
  ASTERISK,
  BRACKET_CLOSE,
  BRACKET_OPEN,
  HYPHEN,
  isSpaceOrTab,
  PLUS,
  SPACE,
  skipSpace,
} from './characters.ts';
import type { Container, EntryScope } from './containers.ts';
import { createDocument, itemAround } from './containers.ts';
import { normalizeLabel, scanDefinition } from './destination.ts';
import type { LineTable } from './lines.ts';

/** lezer's parser with the state of one document; rules reach it through the context. */
export interface BoundParser extends MarkdownParser {
  readonly state: BlockState;
}

export function stateOf(cx: BlockContext): BlockState {
  return (cx.parser as BoundParser).state;
}

/** A check box (GFM 5.3) with the white space after it. */
const TASK = /^\[[ xX]\][ \t]+/;

/** What is written down while the block structure of one document is read. */
export class BlockState {
  readonly lines: LineTable;
  readonly isMdx: boolean;
  readonly pieces: Piece[] = [];
  readonly references = new Set<string>();
  readonly footnotes: string[] = [];
  readonly containers: Container[] = [];
  /** Open containers by depth; what lies deeper than the context's depth is stale. */
  readonly #open: Container[];
  readonly #keepsRaw: boolean;
  #matchedLine = -1;
  #matchedDepth = 0;

  constructor(
    lines: LineTable,
    options: { readonly from: number; readonly isMdx: boolean; readonly keepsRaw: boolean },
  ) {
    this.lines = lines;
    this.isMdx = options.isMdx;
    this.#keepsRaw = options.keepsRaw;
    this.#open = [createDocument(options.from)];
  }

  /** Notes a container that begins at the line's position; the answer is its index. */
  open(cx: BlockContext, kind: Container['kind'], line: Line, indent = 0, marker = ''): number {
    const depth = cx.depth;
    const parent = this.container(cx);
    parent.hasContent = true;
    const container = {
      kind,
      parent,
      depth,
      indent,
      marker,
      from: cx.lineStart + line.pos,
      hasContent: false,
      hasEntry: false,
    };
    this.#open[depth] = container;
    this.#matchedLine = cx.lineStart;
    this.#matchedDepth = depth;
    return this.containers.push(container) - 1;
  }

  /** True when a bullet list's marker and a space stand at an offset. */
  hasItemAt(offset: number): boolean {
    const { text } = this.lines;
    const code = text.charCodeAt(offset);
    return (code === HYPHEN || code === ASTERISK || code === PLUS) && text.charCodeAt(offset + 1) === SPACE;
  }

  /** An item of the document that is a paragraph of one line, its marker `length` characters long. */
  addOneLineItem(cx: BlockContext, line: Line, length: number): void {
    const item: Container = {
      kind: 'item',
      parent: this.container(cx),
      depth: 1,
      indent: length + 1,
      marker: line.text.charAt(0),
      from: cx.lineStart,
      hasContent: true,
      hasEntry: false,
    };
    this.#open[1] = item;
    this.#addParagraphIn(item, 'paragraph', cx.lineStart + length + 1, line.text.slice(length + 1));
  }

  /** The innermost open container. */
  container(cx: BlockContext): Container {
    return this.#open[cx.depth - 1] as Container;
  }

  /** Notes that a block begins at the line's position: an item that holds one goes on after a blank line. */
  begin(cx: BlockContext, line: Line): number {
    this.container(cx).hasContent = true;
    return cx.lineStart + line.pos;
  }

  setMatched(cx: BlockContext, index: number): void {
    this.#matchedLine = cx.lineStart;
    this.#matchedDepth = this.containers[index]?.depth ?? 0;
  }

  /** True when the current line continues every open container; false for a lazy continuation line. */
  isMatched(cx: BlockContext): boolean {
    return cx.depth === 1 || (this.#matchedLine === cx.lineStart && this.#matchedDepth === cx.depth - 1);
  }

  addText(cx: BlockContext, kind: TextPiece['kind'], from: number, content: string, row?: EntryScope): void {
    const container = this.container(cx);
    this.pieces.push({ kind, from, content, container, entry: row ?? itemAround(container) });
  }

  /** A paragraph's or setext heading's content: definitions at its beginning, then what is left of it. */
  addParagraph(cx: BlockContext, kind: 'paragraph' | 'heading', from: number, content: string): void {
    this.#addParagraphIn(this.container(cx), kind, from, content);
  }

  #addParagraphIn(container: Container, kind: 'paragraph' | 'heading', from: number, content: string): void {
    let start = 0;
    if (content.charCodeAt(0) === BRACKET_OPEN) {
      if (content.charCodeAt(2) === BRACKET_CLOSE) start = this.#taskLength(container, from, content);
      const end = this.#addDefinitions(container, from, content, start);
      if (end > start && isBlank(content, end)) return;
      start = end;
    }
    const rest = start === 0 ? content : content.slice(start);
    this.pieces.push({ kind, from: from + start, content: rest, container, entry: itemAround(container) });
  }

  /** Length of a check box with the white space after it: it stands on the line of its item's marker. */
  #taskLength(container: Container, from: number, content: string): number {
    const length = TASK.exec(content)?.[0].length ?? 0;
    const isFirst = container.kind === 'item' && !this.lines.text.slice(container.from, from).includes('\n');
    return isFirst ? length : 0;
  }

  /** Everything from `from` to the end of the previous line, as it stands in the document. */
  addSource(cx: BlockContext, kind: TextPiece['kind'], from: number): void {
    this.addText(cx, kind, from, this.lines.text.slice(from, cx.prevLineEnd()));
  }

  addRaw(cx: BlockContext, from: number): void {
    if (this.#keepsRaw) this.addSource(cx, 'raw', from);
  }

  #addDefinitions(container: Container, from: number, content: string, start: number): number {
    let at = start;
    while (content.charCodeAt(at) === BRACKET_OPEN) {
      const found = scanDefinition(content, at);
      if (found === undefined) break;
      const label = content.slice(found.labelFrom, found.labelTo);
      const normalized = normalizeLabel(label);
      if (normalized === '') break;
      this.references.add(normalized);
      const destination = content.slice(found.destinationFrom, found.destinationTo);
      this.pieces.push({
        kind: 'definition',
        from: from + found.destinationFrom,
        destination,
        label,
        container,
      });
      at = found.end;
      while (isSpaceOrTab(content.charCodeAt(at))) at += 1;
    }
    return at;
  }
}

function isBlank(text: string, from: number): boolean {
  return skipSpace(text, from, text.length) === text.length;
}
