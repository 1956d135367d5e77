import {
  BACKSLASH,
  BACKTICK,
  BRACKET_CLOSE,
  BRACKET_OPEN,
  EXCLAMATION,
  GREATER,
  isAsciiPunctuation,
  isWhitespaceAt,
  LESS,
  PAREN_CLOSE,
  PAREN_OPEN,
  skipSpace,
  UNDERSCORE,
} from './characters.ts';
import { CodeSpans } from './code-spans.ts';
import { decodeEntities } from './decode.ts';
import { normalizeLabel, scanDestination, scanLabel, scanTitle } from './destination.ts';
import { scanTag } from './html-tag.ts';
import type { UnderscoreRun } from './underscores.ts';
import { resolveUnderscores, underscoresAt } from './underscores.ts';

export interface VisibleTextOptions {
  /** Labels that are defined: `[text][label]` shows `text` only where `label` is one of them. */
  readonly references: ReadonlySet<string>;
  /** A heading's anchor is made from its text, to which the description of an image does not belong. */
  readonly images: 'description' | 'nothing';
}

const AUTOLINK = /<([A-Za-z][A-Za-z0-9.+-]{1,31}:[^\x00-\x20<>]*|[^\s<>@]+@[A-Za-z0-9.-]+)>/y;
const MARKUP = /[\\`<&[\]!*_~]/;

/**
 * What a reader sees of inline Markdown: markers of emphasis, code, links and HTML taken away, escapes and entities decoded.
 * `*a* [b](c) &amp; <i>d</i>` → `a b & d`. Its result is shown to people and made into anchors; links are not read by it.
 */
export function visibleText(source: string, options: VisibleTextOptions): string {
  return MARKUP.test(source) ? new VisibleText(source, options).read() : source;
}

class VisibleText {
  readonly #source: string;
  readonly #options: VisibleTextOptions;
  readonly #parts: string[] = [];
  readonly #underscores: UnderscoreRun[] = [];
  /** Places in `#parts` where brackets opened, and whether they open an image. */
  readonly #brackets: { readonly at: number; readonly isImage: boolean }[] = [];
  /** Made at the first backtick: most headings have none. */
  #code: CodeSpans | undefined;
  #hasNoComment = false;
  #at = 0;

  constructor(source: string, options: VisibleTextOptions) {
    this.#source = source;
    this.#options = options;
  }

  read(): string {
    const source = this.#source;
    let textFrom = 0;
    const flush = (to: number): void => {
      if (to > textFrom) this.#parts.push(decodeEntities(source.slice(textFrom, to)));
    };
    while (this.#at < source.length) {
      const from = this.#at;
      if (!this.#readMarkup(source.charCodeAt(from), flush)) this.#at = Math.max(this.#at, from) + 1;
      else textFrom = this.#at;
    }
    flush(source.length);
    resolveUnderscores(this.#underscores);
    for (const { part, left } of this.#underscores) this.#parts[part] = '_'.repeat(left);
    return this.#parts.join('');
  }

  /** Reads what stands at `#at` if it is markup, after `flush` has put away the text before it, and moves past it. */
  #readMarkup(code: number, flush: (to: number) => void): boolean {
    const from = this.#at;
    switch (code) {
      case BACKSLASH:
        if (!isAsciiPunctuation(this.#source.charCodeAt(from + 1))) return false;
        flush(from);
        this.#push(this.#source.charAt(from + 1), from + 2);
        return true;
      case BACKTICK:
        return this.#readCode(flush);
      case LESS:
        return this.#readAngle(flush);
      case EXCLAMATION:
        if (this.#source.charCodeAt(from + 1) !== BRACKET_OPEN) return false;
        flush(from);
        this.#brackets.push({ at: this.#parts.length, isImage: true });
        this.#push('![', from + 2);
        return true;
      case BRACKET_OPEN:
        flush(from);
        this.#brackets.push({ at: this.#parts.length, isImage: false });
        this.#push('[', from + 1);
        return true;
      case BRACKET_CLOSE:
        flush(from);
        this.#closeBracket();
        return true;
      case 42: // `*`
      case 126: // `~`
        // both are punctuation, which anchors do not keep: taken away without matching them
        if (isLonely(this.#source, from)) return false;
        flush(from);
        this.#at = from + 1;
        return true;
      case UNDERSCORE:
        flush(from);
        this.#readUnderscores();
        return true;
      default:
        return false;
    }
  }

  #push(part: string, next: number): void {
    this.#parts.push(part);
    this.#at = next;
  }

  #readCode(flush: (to: number) => void): boolean {
    const source = this.#source;
    const from = this.#at;
    let contentFrom = from;
    while (source.charCodeAt(contentFrom) === BACKTICK) contentFrom += 1;
    if (this.#code === undefined) {
      this.#code = new CodeSpans();
      this.#code.start(source, source.length);
    }
    const end = this.#code.endAt(from);
    if (end === contentFrom) {
      this.#at = contentFrom - 1;
      return false;
    }
    flush(from);
    const code = source.slice(contentFrom, end - (contentFrom - from)).replace(/\r?\n|\r/g, ' ');
    const isPadded = code.startsWith(' ') && code.endsWith(' ') && code.trim() !== '';
    this.#push(isPadded ? code.slice(1, -1) : code, end);
    return true;
  }

  #readAngle(flush: (to: number) => void): boolean {
    const source = this.#source;
    const from = this.#at;
    AUTOLINK.lastIndex = from;
    const autolink = AUTOLINK.exec(source);
    if (autolink !== null) {
      flush(from);
      this.#push(decodeEntities(autolink[1] ?? ''), AUTOLINK.lastIndex);
      return true;
    }
    const end = source.startsWith('<!--', from)
      ? this.#endOfComment(from)
      : scanTag(source, from, source.length);
    if (end < 0) return false;
    flush(from);
    this.#at = end;
    return true;
  }

  #endOfComment(from: number): number {
    if (this.#hasNoComment) return -1;
    const close = this.#source.indexOf('-->', from + 4);
    this.#hasNoComment = close < 0;
    return close < 0 ? -1 : close + 3;
  }

  #closeBracket(): void {
    const from = this.#at;
    const bracket = this.#brackets.pop();
    const end = bracket === undefined ? -1 : this.#endOfLink(from + 1);
    if (bracket === undefined || end < 0) {
      this.#push(']', from + 1);
      return;
    }
    if (bracket.isImage && this.#options.images === 'nothing') {
      this.#parts.length = bracket.at;
      while ((this.#underscores.at(-1)?.part ?? -1) >= bracket.at) this.#underscores.pop();
    } else this.#parts[bracket.at] = '';
    this.#at = end;
  }

  /** Offset after `(destination "title")` or `[label]`, or -1 when the brackets before are no link of these kinds. */
  #endOfLink(from: number): number {
    const source = this.#source;
    const { length } = source;
    if (source.charCodeAt(from) === PAREN_OPEN) {
      const start = skipSpace(source, from + 1, length);
      const destinationEnd = scanDestination(source, start, length);
      if (destinationEnd < 0) return -1;
      let end = skipSpace(source, destinationEnd, length);
      const titleEnd = end > destinationEnd ? scanTitle(source, end, length) : -1;
      if (titleEnd > 0) end = skipSpace(source, titleEnd, length);
      return source.charCodeAt(end) === PAREN_CLOSE ? end + 1 : -1;
    }
    if (source.charCodeAt(from) !== BRACKET_OPEN) return -1;
    const end = scanLabel(source, from, length);
    if (end < 0) return -1;
    return end === from + 2 || this.#options.references.has(normalizeLabel(source.slice(from + 1, end - 1)))
      ? end
      : -1;
  }

  #readUnderscores(): void {
    const run = underscoresAt(this.#source, this.#at, this.#parts.length);
    this.#underscores.push(run);
    this.#push('', this.#at + run.length);
  }
}

/** A star or tilde between two white spaces is text. */
function isLonely(source: string, at: number): boolean {
  const isSpaceBefore = at === 0 || isWhitespaceAt(source, at - 1);
  return (
    isSpaceBefore &&
    (at + 1 === source.length || isWhitespaceAt(source, at + 1) || source.charCodeAt(at + 1) === GREATER)
  );
}
