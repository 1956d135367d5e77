import type { Link, LinkList } from '../domain/link.ts';
import { duplicateKey } from './canonical.ts';
import { sameHost } from './site-twins.ts';
import { lookHash, urlHash } from './url-hash.ts';

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
export function entriesOf(links: LinkList): readonly number[] {
  const entries: number[] = [];
  let linksToPages = 0;
  let index = -1;
  for (const link of links) {
    index += 1;
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
 *
 * Keys are made only for entries whose paths look alike: in a list of a thousand those are few.
 *
 * @param isPlain tells of a link whether its URL is written as `normalizeUrl` would write it
 */
export function repeatsIn(
  links: LinkList,
  isPlain: (index: number) => boolean,
): readonly (readonly number[])[] {
  const entries = entriesOf(links);
  const looks = new Uint32Array(entries.length);
  for (let at = 0; at < entries.length; at += 1) {
    const index = entries[at] ?? 0;
    const link = links.at(index);
    if (link !== undefined) looks[at] = lookOf(link, isPlain(index));
  }
  const groups = alikeAmong(looks).flatMap((group) =>
    sameAmong(
      group.map((at) => entries[at] ?? 0),
      links,
    ),
  );
  return groups.sort(byFirst);
}

/** Numbers that are equal, as groups of two and more places, ascending. Sorted, which no choice of numbers makes slow. */
function alikeAmong(numbers: Uint32Array): readonly (readonly number[])[] {
  const ordered = new Float64Array(numbers.length);
  for (let at = 0; at < numbers.length; at += 1) ordered[at] = ((numbers[at] ?? 0) % LOOKS) * PLACES + at;
  ordered.sort();
  const groups: number[][] = [];
  let start = 0;
  for (let end = 1; end <= ordered.length; end += 1) {
    const first = Math.floor((ordered[start] ?? 0) / PLACES);
    if (end < ordered.length && Math.floor((ordered[end] ?? 0) / PLACES) === first) continue;
    if (end - start > 1) groups.push(Array.from(ordered.subarray(start, end), (each) => each % PLACES));
    start = end;
  }
  return groups;
}

/** A number and its place have to fit into 53 bits together; a document of 50 MB has less than 2²³ entries. */
const PLACES = 2 ** 23;
const LOOKS = 2 ** 30;

/** Entries of one key, as groups of two and more, ascending. */
function sameAmong(indexes: readonly number[], links: LinkList): readonly (readonly number[])[] {
  const byKey = Map.groupBy(indexes, (index) => {
    const link = links.at(index);
    return link === undefined ? '' : keyOfEntry(link);
  });
  return [...byKey.values()].filter((group) => group.length > 1);
}

function byFirst([a = 0]: readonly number[], [b = 0]: readonly number[]): number {
  return a - b;
}

/**
 * A number for what a key's path looks like when case and `.git` are left aside. Entries with the same key have the same look; of
 * a plain URL it is told without making the key.
 */
export function lookOf(link: Link, isPlain: boolean): number {
  const { url } = link;
  const isSimple = isPlain && !url.includes('%') && !url.includes('youtu.be/');
  return pathLook(isSimple ? url : keyOfEntry(link));
}

/** Of `https://host/path?query#fragment` the path; of a page that has none, as a key leaves out a path that is only `/`, the host. */
function pathLook(url: string): number {
  const hostStart = url.indexOf('//') + 2;
  let start = hostStart;
  while (start < url.length && !isPathEnd(url.charCodeAt(start)) && url.charCodeAt(start) !== SLASH)
    start += 1;
  let end = start;
  while (end < url.length && !isPathEnd(url.charCodeAt(end))) end += 1;
  while (end > start && url.charCodeAt(end - 1) === SLASH) end -= 1;
  while (end > start && url.endsWith('.git', end)) end -= 4;
  return start === end ? urlHash(sameHost(url.slice(hostStart, start))) : lookHash(url, start, end);
}

const SLASH = 47;

/** `#` or `?` */
function isPathEnd(code: number): boolean {
  return code === 35 || code === 63;
}
