import {
  BRACE_OPEN,
  DOUBLE_QUOTE,
  EQUALS,
  GREATER,
  isLetterOrDigit,
  isSpace,
  SINGLE_QUOTE,
  SLASH,
  skipSpace,
} from './characters.ts';
import type { OnAttribute } from './html-tag.ts';
import { endOfExpression } from './mdx.ts';

/**
 * A JSX tag of MDX that begins at `from`, where a `<` stands: `<Link href="…" {...rest} on={() => 1}/>`, `<>`, `</A.B>`. Attributes
 * with a string are told; expressions are passed over. Answers the offset after `>`, or -1.
 */
export function scanJsxTag(text: string, from: number, to: number, onAttribute: OnAttribute): number {
  let at = text.charCodeAt(from + 1) === SLASH ? from + 2 : from + 1;
  while (at < to && isNameCode(text.charCodeAt(at))) at += 1;
  for (;;) {
    at = skipSpace(text, at, to);
    if (at >= to) return -1;
    const code = text.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (code === SLASH) {
      at += 1;
      continue;
    }
    if (code === BRACE_OPEN) {
      const end = endOfExpression(text, at, to);
      if (end === at + 1) return -1;
      at = end;
      continue;
    }
    if (!isNameCode(code)) return -1;
    const nameFrom = at;
    while (at < to && isNameCode(text.charCodeAt(at))) at += 1;
    const nameTo = at;
    const equals = skipSpace(text, at, to);
    if (text.charCodeAt(equals) !== EQUALS) continue;
    const value = skipSpace(text, equals + 1, to);
    const quote = text.charCodeAt(value);
    if (quote === BRACE_OPEN) {
      at = endOfExpression(text, value, to);
      if (at === value + 1) return -1;
    } else if (quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE) {
      const close = text.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", value + 1);
      if (close < 0 || close >= to) return -1;
      onAttribute(nameFrom, nameTo, value + 1, close);
      at = close + 1;
    } else return -1;
  }
}

function isNameCode(code: number): boolean {
  return (
    isLetterOrDigit(code) ||
    code === 95 ||
    code === 36 ||
    code === 45 ||
    code === 46 ||
    code === 58 ||
    (code > 127 && !isSpace(code))
  );
}
