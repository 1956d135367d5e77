import { compareText } from '../domain/finding.ts';
import type { Extraction, Link } from '../domain/link.ts';
import type { UrlPattern } from '../domain/settings.ts';
import { type Duplicate, type Occurrence, occurrenceOf, type Target } from '../domain/target.ts';
import type { Judgement } from '../domain/verdict.ts';
import { duplicateKey } from './canonical.ts';
import { COLLECTION_SHARE, entriesOf, isEntryToPage, isLinkToPage, keyOfEntry } from './repeats.ts';
import { compareOccurrences } from './resolve.ts';

/** Where an entry may be found again; what an entry is, see repeats.ts. */
export type DuplicateScope = 'file' | 'repository';

/**
 * Entries of one document that repeat an earlier one by what is written, in order of line and column. Each is paired with the
 * first of its kind. URLs that match a pattern of `exclude` may be repeated.
 *
 * @param repeats what `repeatsIn` found among the document's links
 */
export function duplicatesAmong(
  { path: file, links }: Extraction,
  repeats: readonly (readonly number[])[],
  exclude: readonly UrlPattern[] = [],
): readonly Duplicate[] {
  const pairs: { readonly at: number; readonly duplicate: Duplicate }[] = [];
  for (const group of repeats) {
    let first: Occurrence | undefined;
    for (const at of group) {
      const link = links.at(at);
      if (link === undefined || isExcluded(link, exclude)) continue;
      const occurrence = occurrenceOf(file, link);
      if (first === undefined) first = occurrence;
      else pairs.push({ at, duplicate: { first, later: occurrence, by: 'text' } });
    }
  }
  return pairs.sort((a, b) => a.at - b.at).map(({ duplicate }) => duplicate);
}

/** The same over all documents: an entry may repeat one of another file. In order of file, line and column. */
export function duplicatesAcross(
  extractions: Iterable<Extraction>,
  exclude: readonly UrlPattern[] = [],
): readonly Duplicate[] {
  const duplicates: Duplicate[] = [];
  const firsts = new Map<string, Occurrence>();
  const inOrder = [...extractions].sort((a, b) => compareText(a.path, b.path));
  for (const { path: file, links } of inOrder) {
    for (const index of entriesOf(links)) {
      const link = links.at(index);
      if (link === undefined || isExcluded(link, exclude)) continue;
      const key = keyOfEntry(link);
      const first = firsts.get(key);
      const occurrence = occurrenceOf(file, link);
      if (first === undefined) firsts.set(key, occurrence);
      else duplicates.push({ first, later: occurrence, by: 'text' });
    }
  }
  return duplicates;
}

function isExcluded({ url }: Link, exclude: readonly UrlPattern[]): boolean {
  return exclude.length > 0 && exclude.some((pattern) => pattern.matches(url));
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
  const written = new Set([keyOfEntry(first.link)]);
  return later.flatMap((occurrence): Duplicate[] => {
    const key = keyOfEntry(occurrence.link);
    if (written.has(key)) return [];
    written.add(key);
    return [{ first, later: occurrence, by: 'redirect' }];
  });
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
