import { BACKSLASH, BACKTICK, DOLLAR, isLetterOrDigit, isSpace } from './characters.ts';

/** What cannot begin a formula, and what cannot end one: so that `($)`, `$5` and `US$, …` stay prose. */
const NOT_FIRST = new Set(')]},.;:!?%'.split(''));
const NOT_LAST = new Set('([{'.split(''));

/**
 * Offset after the formula that begins with the `$` at `from`, or after the dollar when it is none. GitHub renders `$…$` and
 * `$$…$$` (docs.github.com, “Writing mathematical expressions”) and does not publish its exact rules; these are Pandoc's
 * (`tex_math_dollars`), narrowed: no line ending within `$…$`, and no letter or digit right before or after it. `$`…`$` is a code span.
 */
export function endOfMath(text: string, from: number, to: number): number {
  const after = text.charCodeAt(from + 1);
  if (after === DOLLAR) return endOfDisplay(text, from, to);
  const isOpen =
    from + 1 < to &&
    after !== BACKTICK &&
    !isSpace(after) &&
    !NOT_FIRST.has(text.charAt(from + 1)) &&
    !isLetterOrDigit(text.charCodeAt(from - 1));
  if (!isOpen) return from + 1;
  for (let at = from + 1; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) break;
    if (code === BACKSLASH) at += 1;
    else if (code === DOLLAR) return canClose(text, at) ? at + 1 : from + 1;
  }
  return from + 1;
}

function canClose(text: string, at: number): boolean {
  const isAfterText = !isSpace(text.charCodeAt(at - 1)) && !NOT_LAST.has(text.charAt(at - 1));
  return isAfterText && !isLetterOrDigit(text.charCodeAt(at + 1)) && text.charCodeAt(at + 1) !== DOLLAR;
}

function endOfDisplay(text: string, from: number, to: number): number {
  const close = text.indexOf('$$', from + 2);
  return close < 0 || close + 2 > to ? from + 2 : close + 2;
}
