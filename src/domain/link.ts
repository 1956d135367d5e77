/** A place in a document: 1-based lines and columns (UTF-16 code units), end exclusive. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/**
 * How a link is written.
 *
 * - `inline` `[text](url)`, `image` `![alt](url)`, `definition` `[label]: url`, `autolink` `<https://…>`
 * - `bare` a URL GitHub links by itself (`https://…`, `www.…`, an e-mail address)
 * - `html` an attribute of HTML in Markdown (`href`, `src`, one candidate of `srcset`, …)
 */
export type LinkKind = 'inline' | 'image' | 'definition' | 'autolink' | 'bare' | 'html';

/** One occurrence of a link in one document. */
export interface Link {
  readonly kind: LinkKind;
  /** Exactly the characters at `span`: escapes, entities and percent-encoding untouched; no angle brackets. */
  readonly destination: string;
  /** What a browser is given: escapes and entities decoded, `http://` put before a bare `www.`, `mailto:` before an e-mail address. */
  readonly url: string;
  /** Visible text (alt text of an image, label of a definition), at most 200 characters; empty when there is none. */
  readonly text: string;
  /** The destination alone, so that a suggestion can replace just that. */
  readonly span: Span;
  /**
   * True for the first link of a list item or table row: an entry of a collection. Links in the item's description are
   * not entries (awesome-lint's notion of a duplicate).
   */
  readonly isEntry: boolean;
}

/**
 * The links of one document, in its order: an array, or a packed form (reading/packed-links.ts) of which a link is made when
 * somebody looks at it, and made anew when somebody looks again. Indexes are 0-based.
 */
export interface LinkList extends Iterable<Link> {
  readonly length: number;
  at(index: number): Link | undefined;
  slice(start: number, end: number): readonly Link[];
  filter(isWanted: (link: Link) => boolean): readonly Link[];
  some(isWanted: (link: Link) => boolean): boolean;
}

/** What one document says about links. */
export interface Extraction {
  readonly path: string;
  readonly links: LinkList;
  /** Fragments that exist in the rendered page, without `#`, as GitHub makes them: `usage`, `usage-1`, HTML ids and names. */
  readonly anchors: readonly string[];
  readonly silences: readonly Silence[];
  readonly lineCount: number;
}

/** Lines on which an ignore comment switches rules off: `<!--deadwood disable moved-link-->`, `<!--deadwood ignore-->`. */
export interface Silence {
  /** Rule ids, or `all`. */
  readonly rules: 'all' | readonly string[];
  /** 1-based, both inclusive. */
  readonly first: number;
  readonly last: number;
}
