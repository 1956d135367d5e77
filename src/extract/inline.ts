import { BareLinks } from './bare-links.ts';
import type { TextPiece } from './blocks.ts';
import { BracketLinks } from './bracket-links.ts';
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
  SLASH,
  trimEnd,
} from './characters.ts';
import { CodeSpans } from './code-spans.ts';
import type { Collector } from './collector.ts';
import { InlineHtml } from './inline-html.ts';
import type { InlineOptions } from './inline-place.ts';
import { endOfMath } from './math.ts';
import { endOfExpression } from './mdx.ts';

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
]) {
  SPECIAL[code] = 1;
}
/** Expressions of MDX that were not closed; after so many braces are text, so that `{{{{…` costs linear time. */
const MAX_UNCLOSED = 20;

/**
 * Reads the links of inline content as cmark-gfm does: code spans, autolinks and HTML bind tighter than brackets, a link holds
 * no link, brackets without a destination or a definition are text (CommonMark, “An algorithm for parsing nested emphasis and links”).
 * Emphasis is not looked at: it changes no link. Each character is visited a bounded number of times.
 */
export class InlineReader {
  readonly #isMdx: boolean;
  readonly #code = new CodeSpans();
  readonly #html: InlineHtml;
  readonly #bare: BareLinks;
  readonly #brackets: BracketLinks;
  #text = '';
  #end = 0;
  #at = 0;
  #unclosedExpressions = 0;

  constructor(collector: Collector, options: InlineOptions) {
    this.#isMdx = options.isMdx;
    this.#html = new InlineHtml(collector, options);
    this.#bare = new BareLinks(collector, this.#html);
    this.#brackets = new BracketLinks(collector, options);
  }

  read({ kind, content: text, from: base, entry }: TextPiece): void {
    const end = trimEnd(text, 0, text.length);
    const place = { text, end, base, entry, isCell: kind === 'cell' };
    this.#text = text;
    this.#end = end;
    this.#at = 0;
    this.#unclosedExpressions = 0;
    this.#code.start(text, end);
    this.#html.start(place);
    this.#bare.start(place);
    this.#brackets.start(place);
    while (this.#at < end) {
      const code = text.charCodeAt(this.#at);
      if (code < 128 && SPECIAL[code] === 1) this.#at = this.#readSpecial(code, this.#at);
      else if (code === BRACE_OPEN && this.#isMdx) this.#at = this.#readExpression(this.#at);
      else this.#at += 1;
    }
  }

  /** Reads what the special character at `at` begins or ends; answers the offset after it. */
  #readSpecial(code: number, at: number): number {
    const text = this.#text;
    const next = text.charCodeAt(at + 1);
    switch (code) {
      case LOWER_W:
        return next === LOWER_W ? orNext(this.#bare.readHost(at, this.#brackets.isOpen), at) : at + 1;
      case COLON:
        if (next !== SLASH || text.charCodeAt(at + 2) !== SLASH) return at + 1;
        return orNext(this.#bare.readUrl(at, this.#brackets.isOpen), at);
      case AT:
        return orNext(this.#bare.readEmail(at), at);
      case BRACKET_OPEN:
        this.#brackets.open(at + 1, false);
        return at + 1;
      case EXCLAMATION:
        if (next !== BRACKET_OPEN || text.charCodeAt(at + 2) === CARET) return at + 1;
        this.#brackets.open(at + 2, true);
        return at + 2;
      case BRACKET_CLOSE:
        return this.#cut(this.#brackets.close(at), at);
      case BACKSLASH:
        if (next === AT) return orNext(this.#bare.readEmail(at + 1), at + 1);
        return isAsciiPunctuation(next) ? at + 2 : at + 1;
      case BACKTICK:
        return this.#cut(this.#code.endAt(at), at);
      case LESS:
        return this.#cut(this.#html.read(at), at);
      default:
        return this.#cut(endOfMath(text, at, this.#end), at);
    }
  }

  /** After something in which no bare URL begins; the next character when there is nothing. */
  #cut(end: number, at: number): number {
    if (end > at + 1) this.#bare.cutAt(end);
    return orNext(end, at);
  }

  #readExpression(from: number): number {
    if (this.#unclosedExpressions === MAX_UNCLOSED) return from + 1;
    const end = endOfExpression(this.#text, from, this.#end);
    if (end === from + 1) this.#unclosedExpressions += 1;
    return end;
  }
}

function orNext(end: number, at: number): number {
  return end < 0 ? at + 1 : end;
}
