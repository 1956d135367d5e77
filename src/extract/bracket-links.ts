import { BracketStack } from './brackets.ts';
import { BRACKET_OPEN, LESS, PAREN_CLOSE, PAREN_OPEN, skipSpace } from './characters.ts';
import type { Collector } from './collector.ts';
import { MAX_TEXT_LENGTH } from './collector.ts';
import { decodeMarkdown } from './decode.ts';
import { normalizeLabel, scanDestination, scanLabel, scanTitle } from './destination.ts';
import type { InlineOptions, InlinePlace } from './inline-place.ts';
import { NOWHERE } from './inline-place.ts';
import { visibleText } from './visible-text.ts';

/** Source that is looked at for a link's visible text. */
const MAX_SOURCE_LENGTH = 400;
const MAX_LABEL_LENGTH = 1000;

/** Reads what brackets make: inline links and images; references, which are no links of their own but hold none either. */
export class BracketLinks {
  readonly #collector: Collector;
  readonly #options: InlineOptions;
  readonly #brackets = new BracketStack();
  #place = NOWHERE;

  constructor(collector: Collector, options: InlineOptions) {
    this.#collector = collector;
    this.#options = options;
  }

  start(place: InlinePlace): void {
    this.#place = place;
    this.#brackets.clear();
  }

  get isOpen(): boolean {
    return this.#brackets.size > 0;
  }

  /** A `[` or `![` whose text begins at `from`. */
  open(from: number, isImage: boolean): void {
    this.#brackets.push(from, isImage, this.#collector.links.length);
  }

  /** Offset after the link, image or reference that the `]` at `closing` ends, or -1 when it is text. */
  close(closing: number): number {
    const brackets = this.#brackets;
    let end = -1;
    if (brackets.canClose()) {
      if (this.#place.text.charCodeAt(closing + 1) === PAREN_OPEN) end = this.#readInlineLink(closing);
      if (end < 0 && this.#options.references.size > 0) end = this.#readReference(closing);
    }
    if (end < 0) brackets.pop();
    else brackets.match();
    return end;
  }

  /** `(destination "title")` after the `]` at `closing`: answers the offset after it, or -1. */
  #readInlineLink(closing: number): number {
    const { text, end: limit, base, entry } = this.#place;
    const start = skipSpace(text, closing + 2, limit);
    const destinationEnd = scanDestination(text, start, limit);
    if (destinationEnd < 0) return -1;
    let end = skipSpace(text, destinationEnd, limit);
    if (end > destinationEnd) {
      const titleEnd = scanTitle(text, end, limit);
      if (titleEnd > 0) end = skipSpace(text, titleEnd, limit);
    }
    if (end >= limit || text.charCodeAt(end) !== PAREN_CLOSE) return -1;
    const inset = text.charCodeAt(start) === LESS ? 1 : 0;
    this.#dropInner();
    const { isImage, from } = this.#brackets.top;
    const destination = text.slice(start + inset, destinationEnd - inset);
    this.#collector.addLink({
      kind: isImage ? 'image' : 'inline',
      from: base + start + inset,
      destination,
      url: decodeMarkdown(destination),
      text: this.#visible(from, closing),
      entry: isImage ? undefined : entry,
    });
    return end + 1;
  }

  /**
   * `[label]`, `[]` or nothing after the `]` at `closing`: answers the offset after the reference, or -1 when its label is not
   * defined. A reference may be a list item's entry: then no link after it is.
   */
  #readReference(closing: number): number {
    const { text, end: limit, entry } = this.#place;
    const { isImage, from, hasInner } = this.#brackets.top;
    const isFollowed = text.charCodeAt(closing + 1) === BRACKET_OPEN && closing + 1 < limit;
    const labelEnd = isFollowed ? scanLabel(text, closing + 1, limit) : -1;
    const isFull = labelEnd > 0 && text.slice(closing + 2, labelEnd - 1).trim() !== '';
    if (!isFull && hasInner) return -1;
    const label = isFull ? text.slice(closing + 2, labelEnd - 1) : text.slice(from, closing);
    if (label.length > MAX_LABEL_LENGTH || !this.#options.references.has(normalizeLabel(label))) return -1;
    this.#dropInner();
    if (!isImage && entry !== undefined) entry.hasEntry = true;
    return labelEnd > 0 ? labelEnd : closing + 1;
  }

  #dropInner(): void {
    const { isImage, mark } = this.#brackets.top;
    if (this.#collector.links.length === mark) return;
    this.#collector.dropLinks(mark, isImage ? 'all' : 'bare', this.#place.entry);
  }

  #visible(from: number, to: number): string {
    const source = this.#place.text.slice(from, Math.min(to, from + MAX_SOURCE_LENGTH));
    const text = visibleText(source, { references: this.#options.references, images: 'description' });
    const folded = text.includes('\n') ? text.replace(/\s*\n\s*/g, ' ') : text;
    return folded.length > MAX_TEXT_LENGTH ? folded.slice(0, MAX_TEXT_LENGTH) : folded;
  }
}
