import type { BareRoom, BareSpan } from './bare-url.ts';
import { bareEmailAt, bareHostAt, bareUrlAt } from './bare-url.ts';
import type { TextPiece } from './blocks.ts';
import { BracketStack } from './brackets.ts';
import {
  AT,
  BACKSLASH,
  BACKTICK,
  BRACE_OPEN,
  BRACKET_CLOSE,
  BRACKET_OPEN,
  CARET,
  COLON,
  DOLLAR,
  EXCLAMATION,
  isAsciiPunctuation,
  LESS,
  LOWER_W,
  PAREN_CLOSE,
  PAREN_OPEN,
  SLASH,
  skipSpace,
  trimEnd,
} from './characters.ts';
import { CodeSpans } from './code-spans.ts';
import type { Collector } from './collector.ts';
import { MAX_TEXT_LENGTH } from './collector.ts';
import type { EntryScope } from './containers.ts';
import { decodeMarkdown } from './decode.ts';
import { normalizeLabel, scanDestination, scanLabel, scanTitle } from './destination.ts';
import { InlineHtml } from './inline-html.ts';
import { endOfMath } from './math.ts';
import { endOfExpression } from './mdx.ts';
import { visibleText } from './visible-text.ts';

/** 1 for the ASCII characters at which something can begin or end; all others are walked over. */
const SPECIAL = new Uint8Array(128);
for (const code of [
  AT,
  BACKSLASH,
  BACKTICK,
  BRACKET_CLOSE,
  BRACKET_OPEN,
  COLON,
  DOLLAR,
  EXCLAMATION,
  LESS,
  LOWER_W,
])
  SPECIAL[code] = 1;

const MAX_UNCLOSED = 20;
/** Source that is looked at for a link's visible text. */
const MAX_SOURCE_LENGTH = 400;

export interface InlineOptions {
  /** Normalised labels that are defined. */
  readonly references: ReadonlySet<string>;
  readonly isMdx: boolean;
}

/**
 * Reads the links of inline content as cmark-gfm does: code spans, autolinks and HTML bind tighter than brackets, a link holds
 * no link, brackets without a destination or a definition are text (CommonMark 6, “An algorithm for parsing nested emphasis and links”). Emphasis
 * is not looked at: it changes no link. Each character is visited a bounded number of times.
 */
export class InlineReader {
  readonly #collector: Collector;
  readonly #options: InlineOptions;
  readonly #brackets = new BracketStack();
  readonly #code = new CodeSpans();
  readonly #html: InlineHtml;
  #text = '';
  #base = 0;
  #end = 0;
  #at = 0;
  /** After the last link, code span or tag: bare URLs do not reach back over it. */
  #textFrom = 0;
  #isCell = false;
  readonly #room: BareRoom = { from: 0, to: 0, isInBrackets: false };
  /** Expressions that were not closed; after a few, braces are text, so that `{{{{…` costs linear time. */
  #unclosedExpressions = 0;
  #entry: EntryScope | undefined;

  constructor(collector: Collector, options: InlineOptions) {
    this.#collector = collector;
    this.#options = options;
    this.#html = new InlineHtml(collector, options);
  }

  read(piece: TextPiece): void {
    const text = piece.content;
    this.#text = text;
    this.#base = piece.from;
    this.#entry = piece.entry;
    this.#isCell = piece.kind === 'cell';
    this.#end = trimEnd(text, 0, text.length);
    this.#at = 0;
    this.#textFrom = 0;
    this.#unclosedExpressions = 0;
    this.#brackets.clear();
    this.#code.start(text, this.#end);
    this.#html.start({ text, base: piece.from, entry: piece.entry }, this.#end);
    const { isMdx } = this.#options;
    const end = this.#end;
    while (this.#at < end) {
      const code = text.charCodeAt(this.#at);
      if (code < 128 && SPECIAL[code] === 1) this.#readSpecial(code);
      else if (isMdx && code === BRACE_OPEN) this.#readExpression();
      else this.#at += 1;
    }
  }

  #readExpression(): void {
    const from = this.#at;
    this.#at =
      this.#unclosedExpressions < MAX_UNCLOSED ? endOfExpression(this.#text, from, this.#end) : from + 1;
    if (this.#at === from + 1) this.#unclosedExpressions += 1;
  }

  #readSpecial(code: number): void {
    const text = this.#text;
    const at = this.#at;
    switch (code) {
      case LOWER_W:
        if (
          text.charCodeAt(at + 1) === LOWER_W &&
          this.#readBare(bareHostAt(text, at, this.#roomNow()), 'http://')
        )
          return;
        break;
      case COLON:
        if (
          text.charCodeAt(at + 1) === SLASH &&
          text.charCodeAt(at + 2) === SLASH &&
          this.#readBare(bareUrlAt(text, at, this.#roomNow()), '')
        )
          return;
        break;
      case AT:
        if (this.#readEmail()) return;
        break;
      case BRACKET_OPEN:
        this.#brackets.push(at + 1, false, this.#collector.links.length);
        break;
      case EXCLAMATION:
        if (text.charCodeAt(at + 1) !== BRACKET_OPEN || text.charCodeAt(at + 2) === CARET) break;
        this.#brackets.push(at + 2, true, this.#collector.links.length);
        this.#at = at + 2;
        return;
      case BRACKET_CLOSE:
        this.#at = this.#closeBracket();
        return;
      case BACKSLASH:
        if (text.charCodeAt(at + 1) === AT && this.#readEscapedEmail(at + 1)) return;
        this.#at = isAsciiPunctuation(text.charCodeAt(at + 1)) ? at + 2 : at + 1;
        return;
      case BACKTICK:
        this.#jump(this.#code.endAt(at));
        return;
      case LESS:
        this.#readAngle();
        return;
      case DOLLAR:
        this.#jump(endOfMath(text, at, this.#end));
        return;
    }
    this.#at = at + 1;
  }

  /** Moves past something in which there is no bare URL. */
  #jump(to: number): void {
    if (to > this.#at + 1) this.#textFrom = to;
    this.#at = to;
  }

  #readAngle(): void {
    const at = this.#at;
    const end = this.#html.read(at);
    if (end < 0) {
      this.#at = at + 1;
      return;
    }
    this.#jump(end);
  }

  /**
   * Where a bare URL may stand. In open brackets it is linked too, unless they become a link: GitHub looks for URLs a second
   * time in the text of files (its first pass skips all open brackets: github/cmark-gfm#278).
   */
  #roomNow(): BareRoom {
    this.#room.from = this.#textFrom;
    this.#room.to = this.#end;
    this.#room.isInBrackets = this.#brackets.size > 0;
    return this.#room;
  }

  #readBare(found: BareSpan | undefined, prefix: string): boolean {
    if (found === undefined) return false;
    if (!this.#html.isInAnchor(found.from)) this.#addBare(found, prefix);
    this.#at = found.to;
    this.#textFrom = found.to;
    return true;
  }

  #readEmail(): boolean {
    const found = bareEmailAt(this.#text, this.#at, this.#roomNow());
    if (found === undefined) return false;
    const hasScheme = this.#text.slice(found.from, this.#at).includes(':');
    return this.#readBare(found, hasScheme ? '' : 'mailto:');
  }

  /** `me\@example.com`: GitHub looks for addresses in the text as it is rendered. */
  #readEscapedEmail(at: number): boolean {
    const start = this.#at;
    this.#at = at;
    if (this.#readEmail()) return true;
    this.#at = start;
    return false;
  }

  #addBare({ from, to }: BareSpan, prefix: string): void {
    const destination = this.#text.slice(from, to);
    const isEscaped = prefix === 'mailto:' && destination.includes('\\');
    const shown = isEscaped
      ? decodeMarkdown(destination)
      : this.#isCell
        ? destination.replaceAll('\\|', '|')
        : destination;
    this.#collector.addLink({
      kind: 'bare',
      from: this.#base + from,
      destination,
      url: prefix + shown,
      text: shown.slice(0, MAX_TEXT_LENGTH),
      entry: this.#entry,
    });
  }

  /** Reads on from the `]` at `#at`; answers where. */
  #closeBracket(): number {
    const closing = this.#at;
    const brackets = this.#brackets;
    if (!brackets.canClose()) {
      brackets.pop();
      return closing + 1;
    }
    const end = this.#text.charCodeAt(closing + 1) === PAREN_OPEN ? this.#readInlineLink(closing) : -1;
    const matched = end > 0 ? end : this.#readReference(closing);
    if (matched > 0) {
      brackets.match();
      this.#textFrom = matched;
      return matched;
    }
    brackets.pop();
    return closing + 1;
  }

  /** `(destination "title")` after the `]` at `closing`: answers the offset after it, or -1. */
  #readInlineLink(closing: number): number {
    const text = this.#text;
    const limit = this.#end;
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
      from: this.#base + start + inset,
      destination,
      url: decodeMarkdown(destination),
      text: this.#visible(from, closing),
      entry: isImage ? undefined : this.#entry,
    });
    return end + 1;
  }

  /** `[label]`, `[]` or nothing after the `]` at `closing`: answers the offset after the reference, or -1 when it is not defined. */
  #readReference(closing: number): number {
    const { references } = this.#options;
    if (references.size === 0) return -1;
    const text = this.#text;
    const { isImage, from, hasInner } = this.#brackets.top;
    const isFollowed = text.charCodeAt(closing + 1) === BRACKET_OPEN && closing + 1 < this.#end;
    const labelEnd = isFollowed ? scanLabel(text, closing + 1, this.#end) : -1;
    const isFull = labelEnd > 0 && text.slice(closing + 2, labelEnd - 1).trim() !== '';
    if (!isFull && hasInner) return -1;
    const label = isFull ? text.slice(closing + 2, labelEnd - 1) : text.slice(from, closing);
    if (label.length > 1000 || !references.has(normalizeLabel(label))) return -1;
    this.#dropInner();
    if (!isImage && this.#entry !== undefined) this.#entry.hasEntry = true;
    return labelEnd > 0 ? labelEnd : closing + 1;
  }

  #dropInner(): void {
    const { isImage, mark } = this.#brackets.top;
    if (this.#collector.links.length > mark)
      this.#collector.dropLinks(mark, isImage ? 'all' : 'bare', this.#entry);
  }

  #visible(from: number, to: number): string {
    const source = this.#text.slice(from, Math.min(to, from + MAX_SOURCE_LENGTH));
    const text = visibleText(source, { references: this.#options.references, images: 'description' });
    const folded = text.includes('\n') ? text.replace(/\s*\n\s*/g, ' ') : text;
    return folded.length > MAX_TEXT_LENGTH ? folded.slice(0, MAX_TEXT_LENGTH) : folded;
  }
}
