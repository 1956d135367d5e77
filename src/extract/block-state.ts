import type { BlockContext, Line, MarkdownParser } from '@lezer/markdown';
import type { Piece, TextPiece } from './blocks.ts';
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
    if (content.charCodeAt(0) !== 91) {
      this.addText(cx, kind, from, content);
      return;
    }
    const task = content.charCodeAt(2) === 93 ? (TASK.exec(content)?.[0].length ?? 0) : 0;
    if (task > 0 && this.#isFirstOfItem(cx, from)) {
      this.addParagraph(cx, kind, from + task, content.slice(task));
      return;
    }
    const start = this.#addDefinitions(cx, from, content);
    const rest = start === 0 ? content : content.slice(start);
    if (start === 0 || rest.trim() !== '') this.addText(cx, kind, from + start, rest);
  }

  /** True for what stands on the line of its list item's marker, where `[ ]` is a check box. */
  #isFirstOfItem(cx: BlockContext, from: number): boolean {
    const container = this.container(cx);
    return container.kind === 'item' && !this.lines.text.slice(container.from, from).includes('\n');
  }

  /** Everything from `from` to the end of the previous line, as it stands in the document. */
  addSource(cx: BlockContext, kind: TextPiece['kind'], from: number): void {
    this.addText(cx, kind, from, this.lines.text.slice(from, cx.prevLineEnd()));
  }

  addRaw(cx: BlockContext, from: number): void {
    if (this.#keepsRaw) this.addSource(cx, 'raw', from);
  }

  #addDefinitions(cx: BlockContext, from: number, content: string): number {
    const container = this.container(cx);
    let at = 0;
    while (content.charCodeAt(at) === 91) {
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
      while (content.charCodeAt(at) === 32 || content.charCodeAt(at) === 9) at += 1;
    }
    return at;
  }
}
