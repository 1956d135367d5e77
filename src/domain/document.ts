/** One Markdown document and the lines of it that the job speaks about. */
export interface MarkdownDocument {
  /** Repository path with `/`, no leading slash: `docs/guide.md`. In a terminal, relative to the working folder. */
  readonly path: string;
  /** Decoded text, line endings and BOM as they are in the file. */
  readonly text: string;
  /** Findings are reported on these lines only; `all` means every line. */
  readonly lines: LineScope;
  /** Git blob id (SHA-1 or SHA-256, hex) where known: an unchanged file need not be read again. */
  readonly blobId?: string;
}

export type LineScope = 'all' | readonly LineRange[];

/** Lines `first`…`last`, 1-based, both inclusive. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** True when `line` (1-based) lies in the scope. */
export function isInScope(scope: LineScope, line: number): boolean {
  return scope === 'all' || scope.some((range) => line >= range.first && line <= range.last);
}
