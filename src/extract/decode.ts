import { decodeHTMLAttribute, decodeHTMLStrict } from 'entities/decode';
import { BACKSLASH, isAsciiPunctuation } from './characters.ts';

/** What a reader's browser is given for what stands in the document. */

/** Backslash escapes and entities of Markdown text (CommonMark 2.4, 2.5): `\_&amp;` → `_&`. */
export function decodeMarkdown(source: string): string {
  if (!source.includes('\\')) return decodeEntities(source);
  let result = '';
  let from = 0;
  for (let at = source.indexOf('\\'); at >= 0; at = source.indexOf('\\', at)) {
    if (!isAsciiPunctuation(source.charCodeAt(at + 1))) {
      at += 1;
      continue;
    }
    result += decodeEntities(source.slice(from, at)) + source.charAt(at + 1);
    at += 2;
    from = at;
  }
  return result + decodeEntities(source.slice(from));
}

/** Entities with their semicolon, as Markdown wants them: `&amp;` → `&`, but not `&copy=1`. */
export function decodeEntities(source: string): string {
  return source.includes('&') ? decodeHTMLStrict(source) : source;
}

/** An HTML attribute's value: entities decoded as HTML 13.2.5.73 says, white space around it removed. */
export function decodeAttribute(source: string): string {
  return (source.includes('&') ? decodeHTMLAttribute(source) : source).trim();
}

/** True when the character at `index` stands after an odd number of backslashes. */
export function isEscaped(text: string, index: number): boolean {
  let at = index;
  while (text.charCodeAt(at - 1) === BACKSLASH) at -= 1;
  return (index - at) % 2 === 1;
}
