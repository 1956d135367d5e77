/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/), over UTF-16 code units. */
const OFFSET_BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/**
 * A number for a URL, the same on every thread; never 0, so that 0 can mean that there is none. Anybody can make URLs of one hash:
 * what is looked up by it must not become slow for that.
 */
export function urlHash(url: string): number {
  let hash = OFFSET_BASIS;
  for (let at = 0; at < url.length; at += 1) hash = withCode(hash, url.charCodeAt(at));
  return hash === 0 ? OFFSET_BASIS : hash;
}

/** The same for a part of a text, letters A–Z taken as a–z. */
export function lookHash(text: string, start: number, end: number): number {
  let hash = OFFSET_BASIS;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    hash = withCode(hash, code >= 65 && code <= 90 ? code + 32 : code);
  }
  return hash;
}

function withCode(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}
