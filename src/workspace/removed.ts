import { parsePatch } from '../discover/patch.ts';
import { textBefore } from '../discover/text-before.ts';
import type { Extraction } from '../domain/link.ts';
import { anchorsOf } from '../extract/anchors.ts';
import type { ChangedFile } from '../github/changes.ts';
import type { FileText } from '../github/file-text.ts';
import { type RepositoryChange, removedAnchors } from '../resolve/affected.ts';

export interface KnownTexts {
  /** At the head, by path. */
  readonly texts: ReadonlyMap<string, FileText>;
  /** At the base, of files whose patch GitHub left out. */
  readonly oldTexts: ReadonlyMap<string, string>;
  /** Documents at the head that were read already. */
  readonly extractions: ReadonlyMap<string, Extraction>;
}

/** What may make an anchor: a heading's mark, the line under a heading, an attribute. */
const MAY_ANCHOR = /[#=]|^\s*(?:>\s*)*-+\s*$|^\s*(?:>\s*)*=+\s*$/;

/** Paths that are gone or renamed, and the fragments that documents had and have no more. Asks nobody. */
export function removedBy(files: readonly ChangedFile[], known: KnownTexts): RepositoryChange {
  const removedPaths = new Map<string, { readonly movedTo?: string }>();
  const lost = new Map<string, ReadonlySet<string>>();
  for (const file of files) {
    const { path, status, previousPath } = file;
    if (status === 'removed') removedPaths.set(path, {});
    if (status === 'renamed' && previousPath !== undefined) removedPaths.set(previousPath, { movedTo: path });
    if (status !== 'modified') continue;
    const anchors = lostAnchors(file, known);
    if (anchors.size > 0) lost.set(path, anchors);
  }
  return { removedPaths, removedAnchors: lost };
}

const NONE: ReadonlySet<string> = new Set();

function lostAnchors({ path, patch }: ChangedFile, known: KnownTexts): ReadonlySet<string> {
  const file = known.texts.get(path);
  if (file?.kind !== 'text') return NONE;
  const before = oldText(file.text, patch, known.oldTexts.get(path));
  if (before === undefined) return NONE;
  const after = known.extractions.get(path)?.anchors ?? anchorsOf(file.text);
  return removedAnchors({ anchors: anchorsOf(before) }, { anchors: after });
}

/** Undefined where nothing is known of it, or where no anchor can have been lost. */
function oldText(now: string, patch: string | undefined, old: string | undefined): string | undefined {
  if (patch === undefined) return old;
  const parsed = parsePatch(patch);
  const mayLose = parsed.hunks.some(({ lines }) =>
    lines.some(({ kind, text }) => kind !== 'context' && MAY_ANCHOR.test(text)),
  );
  return mayLose ? textBefore(now, parsed) : undefined;
}
