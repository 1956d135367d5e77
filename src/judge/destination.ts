import type { Link } from '../domain/link.ts';

/**
 * Writes an address so that it may stand where a link's destination stands, and means that address there. What would end a
 * destination, begin something else (code, a table cell, an entity) or be left out of a bare link is escaped in the way
 * that the kind of link understands. CommonMark 0.31 section 6.3, GFM section 6.9.
 *
 * `https://example.com/a_(b` in `[text](…)` → `https://example.com/a_\(b`
 */
export function writeDestination(url: string, link: Pick<Link, 'kind' | 'destination'>): string {
  const plain = inAuthorsScript(encodeRisky(url), link.destination);
  switch (link.kind) {
    case 'inline':
    case 'image':
    case 'definition':
      return escapeParentheses(escapeEntities(plain));
    case 'autolink':
      return escapeEntities(plain);
    case 'html':
      return plain.replaceAll('&', '&amp;').replaceAll("'", '&#39;').replace(/,$/, '%2C');
    case 'bare':
      return isLinkedWhole(plain) ? plain : `<${escapeEntities(plain)}>`;
    default:
      throw new Error(`unknown kind of link ${link.kind satisfies never}`);
  }
}

/** Characters that mean the same percent-encoded and something else raw: white space, brackets of HTML, code, tables, escapes. */
const RISKY = /[\s"<>`\\^{|}]/g;

function encodeRisky(url: string): string {
  return url.replace(RISKY, (character) => encodeURIComponent(character));
}

/** Letters beyond ASCII are written as such where the author did so before: `/wiki/Zürich`, not `/wiki/Z%C3%BCrich`. */
function inAuthorsScript(url: string, destination: string): string {
  if (/^[\x20-\x7e]*$/.test(destination)) return url;
  return url.replace(/(?:%[89A-F][0-9A-F])+/gi, (bytes) => {
    const letters = decodeOrUndefined(bytes);
    return letters !== undefined && /^[\p{L}\p{N}\p{M}]+$/u.test(letters) ? letters : bytes;
  });
}

function decodeOrUndefined(bytes: string): string | undefined {
  try {
    return decodeURIComponent(bytes);
  } catch {
    return undefined; // not UTF-8: stays encoded
  }
}

/** Balanced parentheses may stay as they are; one that is alone would end the destination early or late. */
function escapeParentheses(url: string): string {
  let depth = 0;
  for (const character of url) {
    if (character === '(') depth++;
    if (character === ')' && --depth < 0) break;
  }
  return depth === 0 ? url : url.replace(/[()]/g, '\\$&');
}

/** `&copy;` would be read as ©; `&copy=` is left alone. */
function escapeEntities(url: string): string {
  return url.replace(/&(?=#?\w{1,32};)/g, '&amp;');
}

/** Whether GitHub links all of a bare address: emphasis inside, and punctuation or a parenthesis at the end, are left out. */
function isLinkedWhole(url: string): boolean {
  if (!/^https?:\/\//i.test(url) || /[*~]/.test(url)) return false;
  if (/[?!.,:;_'"]$/.test(url)) return false;
  const opened = url.split('(').length;
  return !url.endsWith(')') || opened >= url.split(')').length;
}
