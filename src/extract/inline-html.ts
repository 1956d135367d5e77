import { EXCLAMATION, isLetter, QUESTION, SLASH } from './characters.ts';
import type { Collector } from './collector.ts';
import { MAX_TEXT_LENGTH } from './collector.ts';
import { decodeEntities } from './decode.ts';
import type { Attribute } from './html-links.ts';
import { collectTag } from './html-links.ts';
import { scanTag } from './html-tag.ts';
import type { InlineOptions, InlinePlace } from './inline-place.ts';
import { NOWHERE } from './inline-place.ts';
import { scanJsxTag } from './jsx-tag.ts';
import { visibleText } from './visible-text.ts';

const URI = /[A-Za-z][A-Za-z0-9.+-]{1,31}:[^\x00-\x20<>]*>/y;
const EMAIL =
  /[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*>/y;

/** `<!NAME …>`, spec 0.29. */
const DECLARATION = /<![A-Z]+\s[^>]*>/y;
/** Longest source that is looked at for an `<a>`'s text. */
const MAX_SOURCE_LENGTH = 400;

/** Reads what a `<` begins in inline content: autolinks, tags, comments. */
export class InlineHtml {
  readonly #collector: Collector;
  readonly #options: InlineOptions;
  #place = NOWHERE;
  /** Offset of the `</a>` up to which text is the text of a link. */
  #anchorEnd = 0;
  /** Closing marks that do not follow any more: looking for each again and again would cost quadratic time. */
  readonly #missing = new Set<string>();

  constructor(collector: Collector, options: InlineOptions) {
    this.#collector = collector;
    this.#options = options;
  }

  start(place: InlinePlace): void {
    this.#place = place;
    this.#anchorEnd = 0;
    if (this.#missing.size > 0) this.#missing.clear();
  }

  isInAnchor(offset: number): boolean {
    return offset < this.#anchorEnd;
  }

  /** Offset after what begins with the `<` at `from`, or -1 when it is text. */
  read(from: number): number {
    const { text } = this.#place;
    const code = text.charCodeAt(from + 1);
    if (code === EXCLAMATION || code === QUESTION) return this.#readSection(from);
    const isTagStart = isLetter(code) || code === SLASH;
    if (isTagStart || code > 32) {
      const end = this.#readAutolink(from);
      if (end > 0) return end;
    }
    return isTagStart || this.#options.isMdx ? this.#readTag(from) : -1;
  }

  /** What begins with `<!` or `<?`. */
  #readSection(from: number): number {
    const { text } = this.#place;
    if (text.startsWith('<!--', from)) return this.#readComment(from);
    if (text.startsWith('<![CDATA[', from)) return this.#endOf(']]>', from + 9);
    if (text.startsWith('<?', from)) return this.#endOf('?>', from + 2);
    DECLARATION.lastIndex = from;
    return this.#find('>', from) > 0 && DECLARATION.test(text) ? DECLARATION.lastIndex : -1;
  }

  /** A comment as spec 0.29 has it and GitHub renders it: one with `--` inside is text. */
  #readComment(from: number): number {
    const { text, base } = this.#place;
    if (text.startsWith('<!---->', from)) return from + 7;
    if (/^-?>/.test(text.slice(from + 4, from + 6))) return -1;
    const at = this.#find('--', from + 4);
    if (at < 0 || text.charAt(at + 2) !== '>') return -1;
    this.#collector.addComment({ from: base + from, to: base + at + 3, content: text.slice(from + 4, at) });
    return at + 3;
  }

  #endOf(mark: string, from: number): number {
    const at = this.#find(mark, from);
    return at < 0 ? -1 : at + mark.length;
  }

  #find(mark: string, from: number): number {
    if (this.#missing.has(mark)) return -1;
    const at = this.#place.text.indexOf(mark, from);
    if (at >= 0 && at + mark.length <= this.#place.end) return at;
    this.#missing.add(mark);
    return -1;
  }

  #readAutolink(from: number): number {
    const { text, base, entry } = this.#place;
    URI.lastIndex = from + 1;
    EMAIL.lastIndex = from + 1;
    const isUri = URI.test(text);
    if (!isUri && !EMAIL.test(text)) return -1;
    const end = isUri ? URI.lastIndex : EMAIL.lastIndex;
    const destination = text.slice(from + 1, end - 1);
    this.#collector.addLink({
      kind: 'autolink',
      from: base + from + 1,
      destination,
      url: isUri ? decodeEntities(destination) : `mailto:${destination}`,
      text: destination.slice(0, MAX_TEXT_LENGTH),
      entry,
    });
    return end;
  }

  #readTag(from: number): number {
    const { text } = this.#place;
    const attributes: Attribute[] = [];
    const scan = this.#options.isMdx ? scanJsxTag : scanTag;
    const end = scan(text, from, this.#place.end, (nameFrom, nameTo, valueFrom, valueTo) => {
      attributes.push({ name: text.slice(nameFrom, nameTo), from: valueFrom, to: valueTo });
    });
    if (end < 0 || attributes.length === 0) return end;
    const name = (/^[\w.-]+/.exec(text.slice(from + 1, from + 40))?.[0] ?? '').toLowerCase();
    const isAnchor = name === 'a' && attributes.some((attribute) => attribute.name.toLowerCase() === 'href');
    const close = isAnchor ? this.#find(`</${text.charAt(from + 1)}`, end) : -1;
    if (close > 0) this.#anchorEnd = close;
    collectTag(
      { name, attributes, text: close > 0 ? this.#visible(end, close) : '' },
      this.#place,
      this.#collector,
    );
    return end;
  }

  #visible(from: number, to: number): string {
    const source = this.#place.text.slice(from, Math.min(to, from + MAX_SOURCE_LENGTH));
    const text = visibleText(source, { references: this.#options.references, images: 'description' });
    return text.replace(/\s+/g, ' ').trim().slice(0, MAX_TEXT_LENGTH);
  }
}
