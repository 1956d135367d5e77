import { compareText } from '../domain/finding.ts';
import type { Extraction, Link } from '../domain/link.ts';
import type { UrlPattern } from '../domain/settings.ts';
import type { Duplicate, Occurrence, Target } from '../domain/target.ts';
import type { Judgement } from '../domain/verdict.ts';
import { duplicateKey } from './canonical.ts';
import { compareOccurrences } from './resolve.ts';

/**
 * A duplicate is an entry of a collection repeated by an entry: the first link of a list item or table row, leading to
 * the web page that an earlier entry of the same file (or of any file) leads to. Everything else may be repeated as
 * often as its author likes: links in descriptions and in running text, links to files and headings, pictures and
 * badges. That is awesome-lint's notion
 * (https://github.com/sindresorhus/awesome-lint/blob/main/rules/double-link.js), without its findings on `#section` and
 * `javascript:` links and in prose.
 */
export type DuplicateScope = 'file' | 'repository';

/**
 * A document is a collection when at least this share of its links to web pages are entries. In prose with a few bullet
 * points it is less: there, pointing to the same page from two lists is help, not a slip.
 */
const COLLECTION_SHARE = 0.25;

/** Pictures in HTML are links of the kind `html`, as anchors are: told by the name of the file. */
const PICTURE = /\.(?:apng|avif|bmp|gif|ico|jpe?g|png|svg|webp)(?:[?#]|$)/i;

/**
 * Entries that repeat an earlier one by what is written, in order of file, line and column. Each is paired with the first
 * of its kind. URLs that match a pattern of `exclude` may be repeated.
 */
export function findDuplicates(
  extractions: Iterable<Extraction>,
  scope: DuplicateScope,
  exclude: readonly UrlPattern[] = [],
): readonly Duplicate[] {
  const duplicates: Duplicate[] = [];
  const firsts = new Map<string, Occurrence>();
  const inOrder = [...extractions].sort((a, b) => compareText(a.path, b.path));
  for (const { path: file, links } of inOrder) {
    if (scope === 'file') firsts.clear();
    for (const link of entriesOf(links)) {
      if (exclude.some((pattern) => pattern.matches(link.url))) continue;
      const key = keyOf(link);
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, { file, link });
      else duplicates.push({ first, later: { file, link }, by: 'text' });
    }
  }
  return duplicates;
}

/**
 * Entries that are written differently and lead to the same page because one moved there for good, in order of file,
 * line and column. Only permanent moves count: two pages that send a robot to the same sign-in page are two pages.
 */
export function findRedirectDuplicates(
  targets: Iterable<Target>,
  judgements: Iterable<Judgement>,
  scope: DuplicateScope = 'file',
): readonly Duplicate[] {
  const homes = new Map<string, string>();
  for (const judgement of judgements) {
    const home = judgement.verdict === 'moved' ? (judgement.replacement ?? judgement.finalUrl) : undefined;
    if (home !== undefined) homes.set(judgement.url, duplicateKey(home));
  }
  if (homes.size === 0) return [];

  const reached = new Set(homes.values());
  const webTargets = [...targets].filter((target) => target.kind === 'web');
  const collections = collectionsAmong(webTargets);
  const groups = new Map<string, Occurrence[]>();
  for (const target of webTargets) {
    const home = homes.get(target.url) ?? duplicateKey(target.url);
    if (!reached.has(home)) continue;
    for (const occurrence of target.occurrences) {
      if (!isEntryToPage(occurrence.link) || !collections.has(occurrence.file)) continue;
      const name = scope === 'file' ? `${home}\n${occurrence.file}` : home;
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [occurrence]);
      else group.push(occurrence);
    }
  }
  return [...groups.values()].flatMap(duplicatesWithin).sort((a, b) => compareOccurrences(a.later, b.later));
}

/** Of entries with one home, those whose writing differs from every earlier one's: the others repeat by text. */
function duplicatesWithin(group: readonly Occurrence[]): Duplicate[] {
  const [first, ...later] = [...group].sort(compareOccurrences);
  if (first === undefined) return [];
  const written = new Set([keyOf(first.link)]);
  return later.flatMap((occurrence): Duplicate[] => {
    const key = keyOf(occurrence.link);
    if (written.has(key)) return [];
    written.add(key);
    return [{ first, later: occurrence, by: 'redirect' }];
  });
}

/** The entries of a document, when it is a collection. */
function entriesOf(links: readonly Link[]): readonly Link[] {
  const entries = links.filter(isEntryToPage);
  if (entries.length === 0) return entries;
  return entries.length >= COLLECTION_SHARE * links.filter(isLinkToPage).length ? entries : [];
}

/** Files that are collections, judged by all their links to web pages. */
function collectionsAmong(targets: readonly Target[]): ReadonlySet<string> {
  const counts = new Map<string, { entries: number; links: number }>();
  for (const { occurrences } of targets) {
    for (const { file, link } of occurrences) {
      if (!isLinkToPage(link)) continue;
      const count = counts.get(file) ?? { entries: 0, links: 0 };
      if (count.links === 0) counts.set(file, count);
      count.links += 1;
      if (link.isEntry) count.entries += 1;
    }
  }
  const collections = [...counts].filter(([, { entries, links }]) => entries >= COLLECTION_SHARE * links);
  return new Set(collections.map(([file]) => file));
}

/** A link without a scheme has that of the page it stands on: on GitHub, https. */
function keyOf({ url }: Link): string {
  return duplicateKey(url.startsWith('//') ? `https:${url}` : url);
}

function isEntryToPage(link: Link): boolean {
  return link.isEntry && isLinkToPage(link);
}

function isLinkToPage({ kind, url }: Link): boolean {
  if (kind === 'image') return false;
  if (!url.startsWith('https://') && !/^(?:https?:)?\/\//i.test(url)) return false;
  return kind !== 'html' || !PICTURE.test(url);
}
