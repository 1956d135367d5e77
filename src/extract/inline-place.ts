import type { EntryScope } from './containers.ts';

/** A stretch of inline content that is being read. */
export interface InlinePlace {
  readonly text: string;
  /** What is to be read ends here: white space at the end of the text is none of it. */
  readonly end: number;
  /** Offset of the text in the document. */
  readonly base: number;
  readonly entry: EntryScope | undefined;
  /** In a table's cell `\|` is a pipe, even where a backslash escapes nothing. */
  readonly isCell: boolean;
}

export const NOWHERE: InlinePlace = { text: '', end: 0, base: 0, entry: undefined, isCell: false };

export interface InlineOptions {
  /** Normalised labels that are defined. */
  readonly references: ReadonlySet<string>;
  readonly isMdx: boolean;
}
