/** Of a list item or a table row: whether its first link, the entry of a collection, has been seen. */
export interface EntryScope {
  hasEntry: boolean;
}

/** A block that holds blocks. Written while the structure is read, read-only afterwards. */
export interface Container extends EntryScope {
  readonly kind: 'document' | 'quote' | 'item' | 'footnote';
  readonly parent: Container | undefined;
  /** Number of containers around it. */
  readonly depth: number;
  /** Columns its content is indented by, of an item. */
  readonly indent: number;
  /** `-`, `*`, `+`, `.` or `)` of an item: neighbours with another marker are another list. */
  readonly marker: string;
  /** Offset of its marker. */
  readonly from: number;
  /** An item without content ends at a blank line. */
  hasContent: boolean;
}

export function createDocument(from: number): Container {
  return {
    kind: 'document',
    parent: undefined,
    depth: 0,
    indent: 0,
    marker: '',
    from,
    hasContent: false,
    hasEntry: false,
  };
}

/** The list item around a block, quotes between them or not; none outside of lists. */
export function itemAround(container: Container): EntryScope | undefined {
  for (let at: Container | undefined = container; at !== undefined; at = at.parent) {
    if (at.kind === 'item') return at;
  }
  return undefined;
}
