import type { TextPiece } from './blocks.ts';
import { EXCLAMATION, isLetter, QUESTION, SLASH } from './characters.ts';
import type { Collector } from './collector.ts';
import { MAX_TEXT_LENGTH } from './collector.ts';
import { decodeEntities } from './decode.ts';
import type { Attribute } from './html-links.ts';
import { collectTag } from './html-links.ts';
import { scanLooseTag } from './html-tag.ts';

/** Elements whose content is no HTML, whatever it looks like (HTML 13.1.2), with what ends them. */
const RAW_TEXT: ReadonlyMap<string, RegExp> = new Map(
  ['script', 'style', 'textarea', 'title', 'xmp', 'noembed'].map((name) => [
    name,
    new RegExp(`</${name}[\\s/>]`, 'gi'),
  ]),
);
const HEADING = /^h[1-6]$/;
const TAG = /<[^>]*>/g;
/** A heading of HTML is looked for within this many characters. */
const MAX_HEADING_LENGTH = 2000;

/** Reads a block of HTML: addresses in attributes, anchors, headings, comments; nothing of scripts and styles. */
export function readHtml(piece: TextPiece, collector: Collector): void {
  const { content: text, from: base, entry } = piece;
  const place = { text, base, entry };
  let at = text.indexOf('<');
  while (at >= 0) {
    const code = text.charCodeAt(at + 1);
    let next = at + 1;
    if (code === EXCLAMATION || code === QUESTION) next = readDeclaration(text, base, at, collector);
    else if (isLetter(code)) next = readTag(place, at, collector);
    else if (code === SLASH) next = endOfBogus(text, at);
    at = text.indexOf('<', next);
  }
}

/** After the next `>`: of a closing tag, a declaration, an instruction. */
function endOfBogus(text: string, from: number): number {
  const close = text.indexOf('>', from);
  return close < 0 ? text.length : close + 1;
}

/** A comment or a declaration; one that is not closed reaches to the end of the block. */
function readDeclaration(text: string, base: number, from: number, collector: Collector): number {
  if (!text.startsWith('<!--', from)) return endOfBogus(text, from);
  const close = text.indexOf('-->', from + 4);
  const end = close < 0 ? text.length : close;
  collector.addComment({
    from: base + from,
    to: base + Math.min(end + 3, text.length),
    content: text.slice(from + 4, end),
  });
  return Math.min(end + 3, text.length);
}

function readTag(
  place: { text: string; base: number; entry: TextPiece['entry'] },
  from: number,
  collector: Collector,
): number {
  const { text } = place;
  const attributes: Attribute[] = [];
  const end = scanLooseTag(text, from, text.length, (nameFrom, nameTo, valueFrom, valueTo) => {
    attributes.push({ name: text.slice(nameFrom, nameTo), from: valueFrom, to: valueTo });
  });
  // not closed in this block: nothing after it is told apart any more
  if (end < 0) return text.length;
  const name = (/^[a-z][^\s/>]*/i.exec(text.slice(from + 1, from + 40))?.[0] ?? '').toLowerCase();
  if (attributes.length > 0) {
    const isLink = name === 'a' && attributes.some((attribute) => attribute.name.toLowerCase() === 'href');
    collectTag({ name, attributes, text: isLink ? textUpTo('</a', text, end) : '' }, place, collector);
  }
  if (HEADING.test(name)) collector.addHeading(textUpTo(`</${name}`, text, end));
  const raw = RAW_TEXT.get(name);
  if (raw === undefined) return end;
  raw.lastIndex = end;
  return raw.test(text) ? raw.lastIndex : text.length;
}

/** Text from `from` to `mark`, tags taken away; empty when `mark` is not near. */
function textUpTo(mark: string, text: string, from: number): string {
  const source = text.slice(from, from + MAX_HEADING_LENGTH);
  const close = source.toLowerCase().indexOf(mark);
  if (close < 0) return '';
  return decodeEntities(source.slice(0, close).replace(TAG, ''))
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_TEXT_LENGTH);
}
