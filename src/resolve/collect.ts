import { isInScope } from '../domain/document.ts';
import type { Extraction } from '../domain/link.ts';
import type { Settings } from '../domain/settings.ts';
import type { Duplicate, Target } from '../domain/target.ts';
import type { DocumentReference } from '../workspace/workspace.ts';
import { duplicatesAcross, duplicatesAmong } from './duplicates.ts';
import { createResolver, type ResolveContext } from './resolve.ts';

/** A document's links, and what can be told of them without any other document. */
export interface Reading {
  readonly extraction: Extraction;
  /** `urlHash` of each link whose URL is a web address written as `normalizeUrl` would write it; 0 for the others. */
  readonly hashes: Int32Array;
  /** Which entries are the same: `repeatsIn`. */
  readonly repeats: readonly (readonly number[])[];
  /** Git's id of the text, where it was asked for or known before. */
  readonly blobId?: string;
  /** What the history is to keep under that id; absent where it is there already. */
  readonly row?: Uint8Array<ArrayBuffer>;
}

/** Gathers what documents link to while they are read. */
export interface LinkCollector {
  /** Takes a document and gives the targets that were not known before. */
  add(reference: DocumentReference, reading: Reading): readonly Target[];
  /** No document will come any more. */
  close(): void;
  /** Every target, in order of place, with every occurrence on wanted lines. */
  targets(): readonly Target[];
  duplicates(): readonly Duplicate[];
}

/**
 * Only links on wanted lines become targets; duplicates are looked for in whole documents, because what a new line repeats is
 * an old one.
 */
export function createLinkCollector(
  context: ResolveContext,
  settings: Pick<Settings, 'duplicates' | 'exclude'>,
): LinkCollector {
  const resolver = createResolver(context);
  const { duplicates: mode, exclude } = settings;
  const found: Duplicate[] = [];
  /** Kept for duplicates over the repository alone. */
  const whole: Extraction[] = [];
  return {
    add(reference, { extraction, hashes, repeats }) {
      if (mode === 'repository') whole.push(extraction);
      else if (mode !== 'off') {
        for (const duplicate of duplicatesAmong(extraction, repeats, exclude)) found.push(duplicate);
      }
      if (reference.lines === 'all') return resolver.add(extraction, hashes);
      const { lines } = reference;
      const links = extraction.links.filter(({ span }) => isInScope(lines, span.line));
      return resolver.add({ ...extraction, links });
    },
    close: () => resolver.close(),
    targets: () => resolver.targets(),
    duplicates: () => (mode === 'repository' ? duplicatesAcross(whole, exclude) : found),
  };
}
