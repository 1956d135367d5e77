import GithubSlugger from 'github-slugger';
import type { Link, LinkKind } from '../domain/link.ts';
import type { EntryScope } from './containers.ts';
import type { LineTable } from './lines.ts';

/** Longest visible text that is kept of a link, in UTF-16 code units. */
export const MAX_TEXT_LENGTH = 200;

export interface FoundLink {
  readonly kind: LinkKind;
  /** Offset of the destination in the document. */
  readonly from: number;
  readonly destination: string;
  readonly url: string;
  readonly text: string;
  readonly entry: EntryScope | undefined;
}

export interface FoundComment {
  /** Offset of its `<!--`. */
  readonly from: number;
  readonly to: number;
  /** What stands between `<!--` and `-->`. */
  readonly content: string;
}

/** A piece of a document: where its content begins, and the content. */
export interface Place {
  readonly kind: string;
  readonly from: number;
  readonly content: string;
}

/** Gathers what the readers find in one document, in document order. */
export class Collector {
  readonly links: Link[] = [];
  readonly comments: FoundComment[] = [];
  readonly #lines: LineTable;
  /** With the piece that each stands in. */
  readonly #anchors = new Map<string, Place | undefined>();
  #piece: Place | undefined;
  readonly #slugger = new GithubSlugger();

  constructor(lines: LineTable) {
    this.#lines = lines;
  }

  get anchors(): readonly string[] {
    return [...this.#anchors.keys()];
  }

  /** Where each anchor's piece of the document is; footnotes have none. */
  get anchorPlaces(): ReadonlyMap<string, Place | undefined> {
    return this.#anchors;
  }

  /** What is found from here on stands in this piece. */
  begin(piece: Place | undefined): void {
    this.#piece = piece;
  }

  addLink({ kind, from, destination, url, text, entry }: FoundLink): void {
    const isEntry = entry !== undefined && !entry.hasEntry;
    if (isEntry) entry.hasEntry = true;
    this.links.push({
      kind,
      destination,
      url,
      text,
      span: this.#lines.span(from, from + destination.length),
      isEntry,
    });
  }

  /**
   * Takes back links from `mark` on: all of them when they stand in an image's description, where nothing is linked; the
   * bare URLs when they turned out to stand in a link's text. Their entry is free again.
   */
  dropLinks(mark: number, which: 'all' | 'bare', entry: EntryScope | undefined): void {
    let kept = mark;
    for (let at = mark; at < this.links.length; at += 1) {
      const link = this.links[at] as Link;
      if (which === 'all' || link.kind === 'bare') {
        if (link.isEntry && entry !== undefined) entry.hasEntry = false;
        continue;
      }
      this.links[kept] = link;
      kept += 1;
    }
    if (kept < this.links.length) this.links.length = kept;
  }

  addAnchor(anchor: string): void {
    if (anchor !== '' && !this.#anchors.has(anchor)) this.#anchors.set(anchor, this.#piece);
  }

  /** Gives a heading its anchor; the second of the same name ends in `-1`. */
  addHeading(text: string): void {
    this.addAnchor(this.#slugger.slug(text));
  }

  /** Gives a footnote its two anchors: of the note and of the first place that refers to it. */
  addFootnote(label: string): void {
    this.addAnchor(`fn-${label}`);
    this.addAnchor(`fnref-${label}`);
  }

  addComment(comment: FoundComment): void {
    this.comments.push(comment);
  }
}
