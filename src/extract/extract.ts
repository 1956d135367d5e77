import type { Extraction, Link } from '../domain/link.ts';
import type { Blocks } from './blocks.ts';
import { Collector } from './collector.ts';
import { decodeMarkdown } from './decode.ts';
import { readSilences } from './directives.ts';
import { bodyStart } from './front-matter.ts';
import { readHtml } from './html-reader.ts';
import { InlineReader } from './inline.ts';
import { LineTable } from './lines.ts';
import { readBlocks } from './read-blocks.ts';
import { visibleText } from './visible-text.ts';

/**
 * Reads what one Markdown document says about links, as GitHub renders it: every link with the exact place of its
 * destination, the anchors of the page, and what its comments silence. Never throws, whatever the text; its time grows with the
 * text's length. `path` is handed through and tells MDX (`.mdx`) from Markdown.
 */
export function extract(path: string, text: string): Extraction & { readonly links: readonly Link[] } {
  const { lines, blocks, collector, hasDirectives } = read(path, text);
  return {
    path,
    links: collector.links,
    anchors: collector.anchors,
    silences: hasDirectives ? readSilences(collector.comments, blocks.pieces, lines) : [],
    lineCount: lines.lineCount,
  };
}

/** What was read of a document. */
export interface Reading {
  readonly lines: LineTable;
  readonly blocks: Blocks;
  readonly collector: Collector;
  readonly hasDirectives: boolean;
}

/** Reads a document's blocks, and in them whatever the collector gathers. */
export function read(path: string, text: string): Reading {
  const lines = new LineTable(text);
  const isMdx = /\.mdx$/i.test(path);
  const hasDirectives = text.includes('deadwood');
  const blocks = readBlocks(lines, { from: bodyStart(text), isMdx, keepsRaw: hasDirectives });
  const collector = new Collector(lines);
  readPieces(blocks, collector, isMdx);
  collector.begin(undefined);
  for (const label of blocks.footnotes) collector.addFootnote(label);
  return { lines, blocks, collector, hasDirectives };
}

function readPieces(blocks: Blocks, collector: Collector, isMdx: boolean): void {
  const { references } = blocks;
  const reader = new InlineReader(collector, { references, isMdx });
  for (const piece of blocks.pieces) {
    if (piece.kind === 'definition') {
      const { from, destination } = piece;
      const text = visibleText(piece.label, { references, images: 'description' }).slice(0, 200);
      collector.addLink({
        kind: 'definition',
        from,
        destination,
        url: decodeMarkdown(destination),
        text,
        entry: undefined,
      });
      continue;
    }
    collector.begin(piece);
    if (piece.kind === 'html') readHtml(piece, collector);
    else if (piece.kind !== 'raw') {
      reader.read(piece);
      if (piece.kind === 'heading')
        collector.addHeading(visibleText(piece.content, { references, images: 'nothing' }));
    }
  }
}
