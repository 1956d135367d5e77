import {
  DOUBLE_QUOTE,
  EQUALS,
  GREATER,
  HYPHEN,
  isDigit,
  isLetter,
  isLetterOrDigit,
  isSpace,
  LESS,
  SINGLE_QUOTE,
  SLASH,
  skipSpace,
} from './characters.ts';

/** Called for each attribute with a value: name from the text, offsets of the value without quotes. */
export type OnAttribute = (nameFrom: number, nameTo: number, valueFrom: number, valueTo: number) => void;

/**
 * An open or closing tag of CommonMark 6.6 that begins at `from`, where a `<` stands. Answers the offset after its `>`, or
 * -1. `onAttribute` may be called for a tag that turns out to be none.
 */
export function scanTag(text: string, from: number, to: number, onAttribute?: OnAttribute): number {
  const isClosing = text.charCodeAt(from + 1) === SLASH;
  let at = isClosing ? from + 2 : from + 1;
  if (!isLetter(text.charCodeAt(at))) return -1;
  while (at < to && isTagNameCode(text.charCodeAt(at))) at += 1;
  for (;;) {
    const next = skipSpace(text, at, to);
    if (next >= to) return -1;
    const code = text.charCodeAt(next);
    if (code === GREATER) return next + 1;
    if (isClosing) return -1;
    if (code === SLASH) return text.charCodeAt(next + 1) === GREATER && next + 1 < to ? next + 2 : -1;
    if (next === at || !isAttributeStart(code)) return -1;
    let nameTo = next + 1;
    while (nameTo < to && isAttributeCode(text.charCodeAt(nameTo))) nameTo += 1;
    at = nameTo;
    const equals = skipSpace(text, nameTo, to);
    if (equals >= to || text.charCodeAt(equals) !== EQUALS) continue;
    const valueFrom = skipSpace(text, equals + 1, to);
    const valueEnd = scanValue(text, valueFrom, to);
    if (valueEnd < 0) return -1;
    const quote = isQuote(text.charCodeAt(valueFrom)) ? 1 : 0;
    onAttribute?.(next, nameTo, valueFrom + quote, valueEnd - quote);
    at = valueEnd;
  }
}

/** Offset after a quoted or unquoted attribute value, or -1. */
function scanValue(text: string, from: number, to: number): number {
  const quote = text.charCodeAt(from);
  if (isQuote(quote)) {
    const close = text.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", from + 1);
    return close < 0 || close >= to ? -1 : close + 1;
  }
  let at = from;
  while (at < to && isUnquotedCode(text.charCodeAt(at))) at += 1;
  return at === from ? -1 : at;
}

/**
 * The same as a browser reads it (HTML 13.2.5: attributes may touch each other, any character may stand in a name), for
 * blocks of HTML. Answers the offset after `>`, or -1 when there is none up to `to`.
 */
export function scanLooseTag(text: string, from: number, to: number, onAttribute: OnAttribute): number {
  let at = from + 1;
  while (
    at < to &&
    !isSpace(text.charCodeAt(at)) &&
    text.charCodeAt(at) !== GREATER &&
    text.charCodeAt(at) !== SLASH
  )
    at += 1;
  for (;;) {
    while (at < to && (isSpace(text.charCodeAt(at)) || text.charCodeAt(at) === SLASH)) at += 1;
    if (at >= to) return -1;
    if (text.charCodeAt(at) === GREATER) return at + 1;
    const nameFrom = at;
    at += 1;
    while (at < to && isLooseNameCode(text.charCodeAt(at))) at += 1;
    const nameTo = at;
    const equals = skipSpace(text, at, to);
    if (equals >= to || text.charCodeAt(equals) !== EQUALS) continue;
    const valueFrom = skipSpace(text, equals + 1, to);
    const quote = text.charCodeAt(valueFrom);
    if (isQuote(quote)) {
      const close = text.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", valueFrom + 1);
      if (close < 0 || close >= to) return -1;
      onAttribute(nameFrom, nameTo, valueFrom + 1, close);
      at = close + 1;
    } else {
      at = valueFrom;
      while (at < to && !isSpace(text.charCodeAt(at)) && text.charCodeAt(at) !== GREATER) at += 1;
      onAttribute(nameFrom, nameTo, valueFrom, at);
    }
  }
}

function isQuote(code: number): boolean {
  return code === DOUBLE_QUOTE || code === SINGLE_QUOTE;
}

function isTagNameCode(code: number): boolean {
  return isLetterOrDigit(code) || code === HYPHEN;
}

function isAttributeStart(code: number): boolean {
  return isLetter(code) || code === 95 || code === 58;
}

function isAttributeCode(code: number): boolean {
  return isAttributeStart(code) || isDigit(code) || code === 46 || code === HYPHEN;
}

function isUnquotedCode(code: number): boolean {
  return (
    !isSpace(code) && !isQuote(code) && code !== EQUALS && code !== LESS && code !== GREATER && code !== 96
  );
}

function isLooseNameCode(code: number): boolean {
  return !isSpace(code) && code !== EQUALS && code !== GREATER && code !== SLASH;
}
