import { BACKSLASH, BACKTICK, BRACE_CLOSE, BRACE_OPEN, DOUBLE_QUOTE, SINGLE_QUOTE } from './characters.ts';

/**
 * Offset after the JavaScript expression `{…}` that begins at `from`, quotes and inner braces heeded; after the brace alone when
 * it is not closed up to `to`.
 */
export function endOfExpression(text: string, from: number, to: number): number {
  let depth = 0;
  let quote = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === BACKSLASH) at += 1;
      else if (code === quote) quote = 0;
    } else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE || code === BACKTICK) quote = code;
    else if (code === BRACE_OPEN) depth += 1;
    else if (code === BRACE_CLOSE) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return from + 1;
}
