import {
  AMPERSAND,
  AT,
  BACKSLASH,
  BRACKET_CLOSE,
  BRACKET_OPEN,
  COLON,
  DOT,
  HYPHEN,
  isAsciiPunctuation,
  isLetter,
  isLetterOrDigit,
  isPunctuationAt,
  isSpace,
  isWhitespaceAt,
  LESS,
  PAREN_CLOSE,
  PAREN_OPEN,
  PLUS,
  SEMICOLON,
  SLASH,
  UNDERSCORE,
} from './characters.ts';

/**
 * What GitHub links by itself (GFM 6.9, as cmark-gfm's extensions/autolink.c reads it): `https://…`, `www.…`, e-mail addresses.
 * Spans are offsets into the text, end exclusive.
 */
export interface BareSpan {
  readonly from: number;
  readonly to: number;
}

/** Where a bare URL may stand: not before `from`, not beyond `to`, and in brackets not beyond the `]` that closes them. */
export interface BareRoom {
  from: number;
  to: number;
  isInBrackets: boolean;
}

/** Longer names are no host (RFC 1035 2.3.4: 255 octets); without a bound `www._www._…` costs quadratic time. */
const MAX_HOST_LENGTH = 255;
const SCHEMES: readonly string[] = ['http', 'https', 'ftp'];
const LONGEST_SCHEME = 5;
const TRAILING = new Set('?!.,:*_~\'"'.split(''));

/** A URL whose `:` stands at `colon`, where `//` follows. */
export function bareUrlAt(text: string, colon: number, room: BareRoom): BareSpan | undefined {
  let from = colon;
  while (from > room.from && colon - from <= LONGEST_SCHEME && isLetter(text.charCodeAt(from - 1))) from -= 1;
  if (!SCHEMES.includes(text.slice(from, colon).toLowerCase())) return undefined;
  const host = colon + 3;
  if (host >= room.to || isPunctuationAt(text, host) || isWhitespaceAt(text, host)) return undefined;
  const hostEnd = scanHost(text, host, room.to, false);
  return hostEnd < 0 ? undefined : { from, to: trimUrl(text, colon, endOfRun(text, hostEnd, room)) };
}

/** A host that begins with `www.` at `from`; what stands before it must be white space, the text's start or one of `*_~(`. */
export function bareHostAt(text: string, from: number, room: BareRoom): BareSpan | undefined {
  if (!text.startsWith('www.', from) || !canPrecedeHost(text, from, room)) return undefined;
  const hostEnd = scanHost(text, from, room.to, true);
  const to = hostEnd < 0 ? hostEnd : trimUrl(text, from, endOfRun(text, hostEnd, room));
  // cmark-gfm links the word in “www. or not” too, which it calls a fault (github/cmark-gfm#279)
  return to > from + 'www.'.length ? { from, to } : undefined;
}

function canPrecedeHost(text: string, from: number, room: BareRoom): boolean {
  if (from === 0 || isSpace(text.charCodeAt(from - 1)) || '*_~('.includes(text.charAt(from - 1))) return true;
  return room.isInBrackets && from > room.from && text.charCodeAt(from - 1) === BRACKET_OPEN;
}

/** An e-mail address whose `@` stands at `at`, with `mailto:` or `xmpp:` before it if it is there. */
export function bareEmailAt(text: string, at: number, room: BareRoom): BareSpan | undefined {
  const { from: start, to } = room;
  let from = at;
  while (from > start && isLocalPart(text, from - 1)) from -= 1;
  // `_A_@b.c` is emphasis and then no address
  if (text.charCodeAt(from) === UNDERSCORE && text.charCodeAt(at - 1) === UNDERSCORE) return undefined;
  let isXmpp = false;
  if (text.charCodeAt(from - 1) === COLON && from < at) {
    const scheme = ['mailto:', 'xmpp:'].find(
      (word) => text.endsWith(word, from) && from - word.length >= start,
    );
    if (scheme !== undefined && !isLetterOrDigit(text.charCodeAt(from - scheme.length - 1))) {
      from -= scheme.length;
      isXmpp = scheme === 'xmpp:';
    }
  }
  if (from === at) return undefined;
  let end = at + 1;
  let dots = 0;
  for (; end < to; end += 1) {
    const code = text.charCodeAt(end);
    if (code === AT) return undefined;
    if (code === DOT && end < to - 1 && isLetterOrDigit(text.charCodeAt(end + 1))) dots += 1;
    else if (!isLetterOrDigit(code) && code !== HYPHEN && code !== UNDERSCORE && !(isXmpp && code === SLASH))
      break;
  }
  // `_name@host_` is an address in emphasis
  while (text.charCodeAt(from) === UNDERSCORE && text.charCodeAt(end - 1) === UNDERSCORE) {
    from += 1;
    end -= 1;
  }
  if (from === at || dots === 0 || !isLetter(text.charCodeAt(end - 1))) return undefined;
  return { from, to: end };
}

/** Also a backslash, where it escapes a character of the address. */
function isLocalPart(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code !== BACKSLASH) return isLocalCode(code);
  const next = text.charCodeAt(index + 1);
  return next === AT || (isAsciiPunctuation(next) && isLocalCode(next));
}

function isLocalCode(code: number): boolean {
  return isLetterOrDigit(code) || code === DOT || code === PLUS || code === HYPHEN || code === UNDERSCORE;
}

/** Up to white space or `<`. In brackets up to a `]` that nothing in the URL opened, and not into a link that touches it. */
function endOfRun(text: string, from: number, { to, isInBrackets }: BareRoom): number {
  let depth = 0;
  let firstOpen = to;
  let at = from;
  for (; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LESS || (code <= 32 && isSpace(code))) break;
    if (!isInBrackets) continue;
    if (code === BRACKET_OPEN) {
      if (depth === 0) firstOpen = at;
      depth += 1;
    } else if (code === BRACKET_CLOSE) {
      if (depth === 0) break;
      depth -= 1;
      if (depth === 0 && text.charCodeAt(at + 1) === PAREN_OPEN) return firstOpen;
    }
  }
  return depth > 0 ? firstOpen : at;
}

/**
 * Offset after a host name whose last two parts hold no underscore, or -1; without `needsDot` one word is enough. As in
 * cmark-gfm the name is looked at up to its first character beyond ASCII only.
 */
function scanHost(text: string, from: number, to: number, needsDot: boolean): number {
  const limit = Math.min(to - 1, from + MAX_HOST_LENGTH);
  let dots = 0;
  let underscores = 0;
  let underscoresBefore = 0;
  let at = from + 1;
  for (; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (isLetterOrDigit(code) || code === HYPHEN) continue;
    if (code === UNDERSCORE) underscores += 1;
    else if (code === DOT) {
      underscoresBefore = underscores;
      underscores = 0;
      dots += 1;
    } else break;
  }
  if (underscores > 0 || underscoresBefore > 0 || at - from >= MAX_HOST_LENGTH) return -1;
  return dots > 0 || !needsDot ? at : -1;
}

/** Without trailing punctuation, entities, and closing parentheses that nothing opened. */
function trimUrl(text: string, from: number, to: number): number {
  let end = to;
  let unopened: number | undefined;
  while (end > from) {
    const code = text.charCodeAt(end - 1);
    if (TRAILING.has(text.charAt(end - 1))) end -= 1;
    else if (code === SEMICOLON) end = startOfEntity(text, from, end);
    else if (code === PAREN_CLOSE) {
      unopened ??= countUnopened(text, from, end);
      if (unopened <= 0) break;
      unopened -= 1;
      end -= 1;
    } else break;
  }
  return end;
}

function startOfEntity(text: string, from: number, end: number): number {
  let at = end - 2;
  while (at > from && isLetter(text.charCodeAt(at))) at -= 1;
  return at < end - 2 && text.charCodeAt(at) === AMPERSAND ? at : end - 1;
}

function countUnopened(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === PAREN_CLOSE) count += 1;
    else if (code === PAREN_OPEN) count -= 1;
  }
  return count;
}
