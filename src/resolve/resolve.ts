import { compareText } from '../domain/finding.ts';
import type { Extraction } from '../domain/link.ts';
import { type Occurrence, occurrenceOf, type Target } from '../domain/target.ts';
import { createDestinationReader, isAbsolute, type ResolveContext, trimmed } from './destination.ts';
import type { OpenTarget } from './open-target.ts';

export type { ResolveContext } from './destination.ts';
export type { OwnRepository } from './own-repository.ts';

/** Collects the targets of extractions as they come, so that checking can start while reading goes on. */
export interface Resolver {
  /**
   * Resolves the links of one document. Returns the targets not seen before, each once over the life of the resolver;
   * the `occurrences` of a target go on growing while documents are added.
   *
   * @param isPlain tells of a link whether its URL is known to be written as `normalizeUrl` would write it
   */
  add(extraction: Extraction, isPlain?: (index: number) => boolean): readonly Target[];
  /** No document will come any more: what tells a known target from a new one is let go. */
  close(): void;
  /** Every target so far and its occurrences, in order of file, line and column, whatever order documents came in. */
  targets(): readonly Target[];
}

/** Starts with no target. Resolving depends on nothing but its arguments, and never throws. */
export function createResolver(context: ResolveContext): Resolver {
  const reader = createDestinationReader(context);
  /** By the target's url; a web target also by each other way its URL is written. */
  const known = new Map<string, OpenTarget>();
  const collected: OpenTarget[] = [];
  let lastPath = '';
  let isInOrder = true;

  return {
    add(extraction, isPlain) {
      const { path, links } = extraction;
      if (compareText(path, lastPath) < 0) isInOrder = false;
      lastPath = path;
      const before = collected.length;
      for (let index = 0; index < links.length; index += 1) {
        const link = links.at(index);
        if (link === undefined) continue;
        targetOf(link.url, path, isPlain?.(index)).addOccurrence(occurrenceOf(path, link));
      }
      return collected.slice(before);
    },
    close() {
      known.clear();
    },
    targets() {
      if (!isInOrder) sortByPlace(collected);
      isInOrder = true;
      return collected;
    },
  };

  function targetOf(written: string, path: string, isPlain?: boolean): OpenTarget {
    // No target has a name like this but those of this very URL.
    const isPlainlyWeb = written.startsWith('https://') || written.startsWith('http://');
    const url = isPlainlyWeb ? written : trimmed(written);
    if (!isPlainlyWeb && !isAbsolute(url)) return collect(reader.relative(url, path));
    const seen = known.get(url);
    if (seen !== undefined) return seen;
    const target = reader.absolute(url, isPlain);
    if (target.url === url) return collectNew(target);
    const other = collect(target);
    known.set(url, other);
    return other;
  }

  function collect(target: OpenTarget): OpenTarget {
    return known.get(target.url) ?? collectNew(target);
  }

  function collectNew(target: OpenTarget): OpenTarget {
    known.set(target.url, target);
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
  return (
    compareText(a.file, b.file) ||
    a.link.span.line - b.link.span.line ||
    a.link.span.column - b.link.span.column
  );
}

function sortByPlace(targets: OpenTarget[]): void {
  for (const target of targets) target.sortOccurrences(compareOccurrences);
  targets.sort((a, b) => {
    const first = a.firstOccurrence;
    const second = b.firstOccurrence;
    return first === undefined || second === undefined ? 0 : compareOccurrences(first, second);
  });
}
