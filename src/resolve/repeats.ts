import type { Link } from '../domain/link.ts';
import { duplicateKey } from './canonical.ts';

/**
 * An entry is the first link of a list item or table row when it leads to a web page. Everything else may be repeated as often
 * as its author likes: links in descriptions and in running text, links to files and headings, pictures and badges. That is
 * awesome-lint's notion of a duplicate (https://github.com/sindresorhus/awesome-lint/blob/main/rules/double-link.js), without
 * its findings on `#section` and `javascript:` links and in prose.
 */
export function isEntryToPage(link: Link): boolean {
  return link.isEntry && isLinkToPage(link);
}

/** Pictures in HTML are links of the kind `html`, as anchors are: told by the name of the file. */
const PICTURE = /\.(?:apng|avif|bmp|gif|ico|jpe?g|png|svg|webp)(?:[?#]|$)/i;

export function isLinkToPage({ kind, url }: Link): boolean {
  if (kind === 'image') return false;
  if (!url.startsWith('https://') && !/^(?:https?:)?\/\//i.test(url)) return false;
  return kind !== 'html' || !PICTURE.test(url);
}

/**
 * A document is a collection when at least this share of its links to web pages are entries. In prose with a few bullet
 * points it is less: there, pointing to the same page from two lists is help, not a slip.
 */
export const COLLECTION_SHARE = 0.25;

/** Indexes of the entries among a document's links; none when the document is no collection. */
export function entriesOf(links: readonly Link[]): readonly number[] {
  const entries: number[] = [];
  let linksToPages = 0;
  for (const [index, link] of links.entries()) {
    if (!isLinkToPage(link)) continue;
    linksToPages += 1;
    if (link.isEntry) entries.push(index);
  }
  return entries.length >= COLLECTION_SHARE * linksToPages ? entries : [];
}

/** The key under which entries are the same. A link without a scheme has that of the page it stands on: on GitHub, https. */
export function keyOfEntry({ url }: Link): string {
  return duplicateKey(url.startsWith('//') ? `https:${url}` : url);
}

/**
 * Entries of one document that lead to the same page, by what is written: groups of two and more indexes into `links`, ascending.
 * `[[0, 4], [2, 3, 9]]`: the first and the fifth link are the same entry. Threads find them where they find the links.
 */
export function repeatsIn(links: readonly Link[]): readonly (readonly number[])[] {
  const groups = new Map<string, number | number[]>();
  const repeats: number[][] = [];
  for (const index of entriesOf(links)) {
    const link = links[index];
    if (link === undefined) continue;
    const key = keyOfEntry(link);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, index);
    else if (typeof known === 'number') {
      const group = [known, index];
      groups.set(key, group);
      repeats.push(group);
    } else known.push(index);
  }
  return repeats;
}
