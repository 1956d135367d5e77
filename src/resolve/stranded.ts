import type { Extraction, Link } from '../domain/link.ts';
import type { EntryKind } from '../domain/ports.ts';
import type { Occurrence } from '../domain/target.ts';
import type { RepositoryChange } from './affected.ts';
import { type ResolveContext, resolve } from './resolve.ts';

/** A relative link that was right where its document stood before, and leads nowhere from its new place. */
export interface StrandedLink {
  readonly occurrence: Occurrence;
  /** What it leads to now: a path that does not exist, or words for a place outside of the repository. */
  readonly leadsTo: string;
  /** What it led to, as that is called now; undefined when it is gone as well. */
  readonly meant: string | undefined;
}

/**
 * Links of a renamed document that its move breaks. A link whose file moved along with it is fine; one that was broken before
 * is not told.
 */
export function strandedLinks(
  extraction: Extraction,
  previousPath: string,
  context: ResolveContext & { readonly kindOf: (path: string) => EntryKind | undefined },
  { removedPaths }: RepositoryChange,
): readonly StrandedLink[] {
  const { kindOf } = context;
  const before = new Map(
    resolve([{ ...extraction, path: previousPath }], context).flatMap((target) =>
      target.kind === 'repository'
        ? target.occurrences.map(({ link }) => [placeOf(link), target.path] as const)
        : [],
    ),
  );
  return resolve([extraction], context).flatMap((target) => {
    const isNowhere =
      target.kind === 'repository' ? kindOf(target.path) === undefined : target.kind === 'invalid';
    if (!isNowhere) return [];
    return target.occurrences.flatMap((occurrence): StrandedLink[] => {
      const old = before.get(placeOf(occurrence.link));
      if (old === undefined || (target.kind === 'repository' && old === target.path)) return [];
      const removed = removedPaths.get(old);
      const isThere = kindOf(old) !== undefined;
      if (!isThere && removed === undefined) return [];
      const leadsTo = target.kind === 'repository' ? target.path : 'a place outside of the repository';
      return [{ occurrence, leadsTo, meant: isThere ? old : removed?.movedTo }];
    });
  });
}

/** A link by where it stands: the same one may be another object the next time. */
function placeOf({ span }: Link): string {
  return `${span.line}:${span.column}`;
}
