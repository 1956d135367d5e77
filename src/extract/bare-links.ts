import type { BareRoom, BareSpan } from './bare-url.ts';
import { bareEmailAt, bareHostAt, bareUrlAt } from './bare-url.ts';
import type { Collector } from './collector.ts';
import { MAX_TEXT_LENGTH } from './collector.ts';
import { decodeMarkdown } from './decode.ts';
import type { InlineHtml } from './inline-html.ts';
import type { InlinePlace } from './inline-place.ts';
import { NOWHERE } from './inline-place.ts';

/**
 * Reads what GitHub links by itself. Each question answers the offset after the link, or -1. In an `<a>` nothing is linked, but
 * what would be is passed over.
 *
 * In open brackets it is linked too, unless they become a link: GitHub looks for URLs a second time in the text of files (its
 * first pass skips all open brackets: github/cmark-gfm#278).
 */
export class BareLinks {
  readonly #collector: Collector;
  readonly #html: InlineHtml;
  readonly #room: BareRoom = { from: 0, to: 0, isInBrackets: false };
  #place = NOWHERE;

  constructor(collector: Collector, html: InlineHtml) {
    this.#collector = collector;
    this.#html = html;
  }

  start(place: InlinePlace): void {
    this.#place = place;
    this.#room.from = 0;
    this.#room.to = place.end;
  }

  /** What follows may not reach back over this offset: a link, a code span or a tag ends there. */
  cutAt(offset: number): void {
    this.#room.from = offset;
  }

  /** A URL whose `:` stands at `colon`. */
  readUrl(colon: number, isInBrackets: boolean): number {
    this.#room.isInBrackets = isInBrackets;
    return this.#add(bareUrlAt(this.#place.text, colon, this.#room), '');
  }

  /** A host that begins with `www.` at `from`. */
  readHost(from: number, isInBrackets: boolean): number {
    this.#room.isInBrackets = isInBrackets;
    return this.#add(bareHostAt(this.#place.text, from, this.#room), 'http://');
  }

  /** An e-mail address whose `@` stands at `at`; the `@` may be escaped, since GitHub looks in the text as it is rendered. */
  readEmail(at: number): number {
    const { text } = this.#place;
    const found = bareEmailAt(text, at, this.#room);
    if (found === undefined) return -1;
    return this.#add(found, text.slice(found.from, at).includes(':') ? '' : 'mailto:');
  }

  #add(found: BareSpan | undefined, prefix: string): number {
    if (found === undefined) return -1;
    const { from, to } = found;
    const { text, base, entry } = this.#place;
    this.cutAt(to);
    if (this.#html.isInAnchor(from)) return to;
    const destination = text.slice(from, to);
    const shown = this.#shown(destination, prefix);
    this.#collector.addLink({
      kind: 'bare',
      from: base + from,
      destination,
      url: prefix + shown,
      text: shown.slice(0, MAX_TEXT_LENGTH),
      entry,
    });
    return to;
  }

  #shown(destination: string, prefix: string): string {
    if (!destination.includes('\\')) return destination;
    if (prefix === 'mailto:') return decodeMarkdown(destination);
    return this.#place.isCell ? destination.replaceAll('\\|', '|') : destination;
  }
}
