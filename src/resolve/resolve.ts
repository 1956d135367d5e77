import { compareText } from '../domain/finding.ts';
import type { Extraction, Span } from '../domain/link.ts';
import { type Occurrence, occurrenceOf, type Target } from '../domain/target.ts';
import { createDestinationReader, isAbsolute, type ResolveContext, trimmed } from './destination.ts';
import type { OpenTarget } from './open-target.ts';
import { urlHash } from './url-hash.ts';
import { UrlTable } from './url-table.ts';

export type { ResolveContext } from './destination.ts';
export type { OwnRepository } from './own-repository.ts';

/** Collects the targets of extractions as they come, so that checking can start while reading goes on. */
export interface Resolver {
  /**
   * Resolves the links of one document. Returns the targets not seen before, each once over the life of the resolver;
   * the `occurrences` of a target go on growing while documents are added.
   *
   * @param hashes of the links' URLs, where those are known to be written as `normalizeUrl` would write them; 0 elsewhere
   */
  add(extraction: Extraction, hashes?: Int32Array): readonly Target[];
  /** No document will come any more: what tells a known target from a new one is let go. */
  close(): void;
  /** Every target so far and its occurrences, in order of file, line and column, whatever order documents came in. */
  targets(): readonly Target[];
}

/** Starts with no target. Resolving depends on nothing but its arguments, and never throws. */
export function createResolver(context: ResolveContext): Resolver {
  const reader = createDestinationReader(context);
  /** By their own URLs. */
  const known = new UrlTable<OpenTarget>();
  /** By each other way in which an absolute URL is written. */
  const aliases = new Map<string, OpenTarget>();
  let collected: OpenTarget[] = [];
  let lastPath = '';
  let isInOrder = true;

  return {
    add(extraction, hashes) {
      const { path, links } = extraction;
      if (compareText(path, lastPath) < 0) isInOrder = false;
      lastPath = path;
      const before = collected.length;
      for (let index = 0; index < links.length; index += 1) {
        const link = links.at(index);
        if (link === undefined) continue;
        const hash = hashes?.[index] ?? 0;
        const target = hash === 0 ? targetOf(link.url, path) : plainTarget(link.url, hash);
        target.addOccurrence(occurrenceOf(path, link));
      }
      return collected.slice(before);
    },
    close() {
      known.clear();
      aliases.clear();
    },
    targets() {
      if (!isInOrder) collected = inOrderOfPlace(collected);
      isInOrder = true;
      return collected;
    },
  };

  function plainTarget(url: string, hash: number): OpenTarget {
    const seen = known.get(url, hash);
    if (seen !== undefined) return seen;
    const target = reader.absolute(url, true);
    return target.url === url ? collectNew(target, hash) : collect(target);
  }

  function targetOf(written: string, path: string): OpenTarget {
    const isPlainlyWeb = written.startsWith('https://') || written.startsWith('http://');
    const url = isPlainlyWeb ? written : trimmed(written);
    if (!isPlainlyWeb && !isAbsolute(url)) return collect(reader.relative(url, path));
    const hash = urlHash(url);
    // No target has a name like this but those of this very URL.
    const seen = known.get(url, hash) ?? aliases.get(url);
    if (seen !== undefined) return seen;
    const target = reader.absolute(url);
    if (target.url === url) return collectNew(target, hash);
    const other = collect(target);
    aliases.set(url, other);
    return other;
  }

  function collect(target: OpenTarget): OpenTarget {
    const hash = urlHash(target.url);
    return known.get(target.url, hash) ?? collectNew(target, hash);
  }

  function collectNew(target: OpenTarget, hash: number): OpenTarget {
    known.add(target, hash);
    collected.push(target);
    return target;
  }
}

/** What the links of all documents lead to: {@link createResolver} in one go. */
export function resolve(extractions: Iterable<Extraction>, context: ResolveContext): readonly Target[] {
  const resolver = createResolver(context);
  for (const extraction of extractions) resolver.add(extraction);
  return resolver.targets();
}

/** In order of file, line, column: a stable order over all runs. */
export function compareOccurrences(a: Occurrence, b: Occurrence): number {
  return compareText(a.file, b.file) || comparePlaces(a.link.span, b.link.span);
}

/** File by file: comparing the names of 150,000 targets' files with each other would take longer than all the rest. */
function inOrderOfPlace(targets: readonly OpenTarget[]): OpenTarget[] {
  for (const target of targets) target.sortOccurrences(compareOccurrences);
  const byFile = Map.groupBy(targets, ({ firstOccurrence }) => firstOccurrence?.file ?? '');
  return [...byFile.keys()].sort(compareText).flatMap((file) => inOrderOfLines(byFile.get(file) ?? []));
}

/** Mostly they are: a target is out of order when it was first met in another file. */
function inOrderOfLines(targets: OpenTarget[]): OpenTarget[] {
  const spans = targets.map(({ firstOccurrence }) => firstOccurrence?.link.span);
  const isInOrder = spans.every((span, index) => index === 0 || comparePlaces(spans[index - 1], span) <= 0);
  if (isInOrder) return targets;
  const order = targets.map((target, index) => ({ target, span: spans[index] }));
  return order.sort((a, b) => comparePlaces(a.span, b.span)).map(({ target }) => target);
}

function comparePlaces(a: Span | undefined, b: Span | undefined): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
