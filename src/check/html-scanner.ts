/**
 * Walks through HTML once, as fast as a page's facts allow: tags by name, attributes of the few that matter, text between.
 * Not a parser: no tree, no repairs. A general one (htmlparser2) took three quarters of the time of a whole check.
 *
 * Linear in the page's length whatever is in it: every search goes on from where the last one ended, and one that finds
 * nothing ends the walk, as an unclosed quote or comment swallows the rest of a page in browsers, too.
 */
import { decodeHTML } from 'entities/decode';

export type Attributes = ReadonlyMap<string, string>;

export interface HtmlVisitor {
  /** True for elements whose attributes `open` is to be given; the others get none. */
  wantsAttributes(name: string): boolean;
  /** Lower-case name; attributes decoded, names in lower case, the first of two with one name. */
  open(name: string, attributes: Attributes): void;
  /** Text between tags as it is written, entities and all; of `<title>` and visible text only. */
  text(html: string, start: number, end: number): void;
  title(text: string): void;
}

/** Elements whose content is skipped: nobody sees it. `noscript` is for browsers without scripts. */
const SKIPPED: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'textarea',
  'iframe',
  'noframes',
  'xmp',
]);
const NO_ATTRIBUTES: Attributes = new Map();

export function scanHtml(html: string, visitor: HtmlVisitor): void {
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const end = open === -1 ? html.length : open;
    if (end > at) visitor.text(html, at, end);
    if (open === -1) {
      return;
    }
    at = afterMarkup(html, open, visitor);
  }
}

/** The position after the markup that begins at `open`; the length of the page when it never ends. */
function afterMarkup(html: string, open: number, visitor: HtmlVisitor): number {
  const code = html.charCodeAt(open + 1);
  if (code === 0x21 /* ! */ || code === 0x3f /* ? */) {
    return html.startsWith('!--', open + 1) ? after(html, '-->', open + 2) : after(html, '>', open + 2);
  }
  if (code === 0x2f /* / */) {
    return after(html, '>', open + 2);
  }
  const nameEnd = endOfName(html, open + 1);
  if (nameEnd === open + 1) {
    visitor.text(html, open, open + 1);
    return open + 1;
  }
  const name = html.slice(open + 1, nameEnd).toLowerCase();
  const tagEnd = endOfTag(html, nameEnd);
  const attributes = visitor.wantsAttributes(name)
    ? readAttributes(html.slice(nameEnd, tagEnd))
    : NO_ATTRIBUTES;
  visitor.open(name, attributes);
  if (name === 'title') {
    const close = closeOf(html, name, tagEnd);
    visitor.title(decode(html.slice(tagEnd, Math.min(close, tagEnd + 2_000))));
    return close;
  }
  const isEmpty = html.charCodeAt(tagEnd - 2) === 0x2f && name === 'svg';
  return SKIPPED.has(name) && !isEmpty ? closeOf(html, name, tagEnd) : tagEnd;
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found === -1 ? html.length : found + mark.length;
}

function endOfName(html: string, start: number): number {
  let at = start;
  const isLetter = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (!isLetter(html.charCodeAt(at))) {
    return at;
  }
  for (; at < html.length; at++) {
    const code = html.charCodeAt(at);
    // White space, slash and `>` end a name.
    if (code <= 0x20 || code === 0x2f || code === 0x3e) break;
  }
  return at;
}

/** After the `>`; one inside a quoted value does not count. */
function endOfTag(html: string, from: number): number {
  let isValueNext = false;
  for (let at = from; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code === 0x3e /* > */) {
      return at + 1;
    }
    if (isValueNext && (code === 0x22 /* " */ || code === 0x27) /* ' */) {
      const close = html.indexOf(code === 0x22 ? '"' : "'", at + 1);
      if (close === -1) {
        return html.length;
      }
      at = close;
      isValueNext = false;
    } else if (code > 0x20) {
      isValueNext = code === 0x3d; /* = */
    }
  }
  return html.length;
}

/** Where `</name` begins, in any case; searched from one `</` to the next. */
function closeOf(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at !== -1; at = html.indexOf('</', at + 2)) {
    const isName = html.slice(at + 2, at + 2 + name.length).toLowerCase() === name;
    if (isName && !/[\w-]/.test(html[at + 2 + name.length] ?? '')) {
      return at;
    }
  }
  return html.length;
}

const ATTRIBUTE = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;

function readAttributes(tag: string): Attributes {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of tag.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decode(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

/** Entities decoded, where there are any. */
export function decode(text: string): string {
  return text.includes('&') ? decodeHTML(text) : text;
}
