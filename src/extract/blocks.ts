import type { Container, EntryScope } from './containers.ts';

/**
 * What the block structure leaves to be read, in document order. `content[i]` stands at offset `from + i` of the document:
 * markers of block quotes and lists at the beginning of later lines are spaces, line endings are one or two characters
 * as in the document (a lone `\r` as `\n`).
 */
export type Piece = TextPiece | DefinitionPiece;

export interface TextPiece {
  /** `raw` is kept only when its place matters: code and thematic breaks, for the comment that ignores the next block. */
  readonly kind: 'paragraph' | 'heading' | 'cell' | 'html' | 'raw';
  readonly from: number;
  readonly content: string;
  readonly container: Container;
  /** The list item or table row whose first link is its entry. */
  readonly entry: EntryScope | undefined;
}

export interface DefinitionPiece {
  readonly kind: 'definition';
  /** Offset of the destination. */
  readonly from: number;
  readonly destination: string;
  readonly label: string;
  readonly container: Container;
}

/** The block structure of a document. */
export interface Blocks {
  readonly pieces: readonly Piece[];
  /** Normalised labels of the reference definitions. */
  readonly references: ReadonlySet<string>;
  /** Labels of the footnotes as written. */
  readonly footnotes: readonly string[];
}
