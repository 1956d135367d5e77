import { deletedLines, parsePatch } from '../discover/patch.ts';
import { textBefore } from '../discover/text-before.ts';
import type { LineRange } from '../domain/document.ts';
import type { Extraction } from '../domain/link.ts';
import { anchorLinesOf, anchorsOf } from '../extract/anchors.ts';
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

/** A deleted line that may have been a heading, or have had an anchor. */
const MAY_HAVE_ANCHORED = /^[\s>]*(?:#|-+\s*$|=+\s*$)|\b(?:id|name)\s*=/;

/** Whether a change looks as if other documents' links could break by it: a guess, made before any text is read. */
export function looksLikeRemoval({ status, patch }: ChangedFile): boolean {
  if (status === 'removed' || status === 'renamed') return true;
  if (status !== 'modified' || patch === undefined) return false;
  return deletedLines(parsePatch(patch)).some(({ text }) => MAY_HAVE_ANCHORED.test(text));
}

/** Paths that are gone or renamed, and the fragments that documents had and have no more. Asks nobody. */
export function removedBy(files: readonly ChangedFile[], known: KnownTexts): RepositoryChange {
  const removedPaths = new Map<string, { readonly movedTo?: string }>();
  const lost = new Map<string, ReadonlySet<string>>();
  const anchorLines = new Map<string, ReadonlyMap<string, LineRange>>();
  for (const file of files) {
    const { path, status, previousPath } = file;
    if (status === 'removed') removedPaths.set(path, {});
    if (status === 'renamed' && previousPath !== undefined) removedPaths.set(previousPath, { movedTo: path });
    if (status !== 'modified') continue;
    const before = textBeforeLoss(file, known);
    if (before === undefined) continue;
    const anchors = lostAnchors(path, before, known);
    if (anchors.size === 0) continue;
    lost.set(path, anchors);
    anchorLines.set(path, anchorLinesOf(before));
  }
  return { removedPaths, removedAnchors: lost, anchorLines };
}

function lostAnchors(path: string, before: string, { texts, extractions }: KnownTexts): ReadonlySet<string> {
  const file = texts.get(path);
  const after = extractions.get(path)?.anchors ?? (file?.kind === 'text' ? anchorsOf(file.text) : []);
  return removedAnchors({ anchors: anchorsOf(before) }, { anchors: after });
}

/** A document's text at the base, where an anchor may have been lost. */
function textBeforeLoss({ path, patch }: ChangedFile, known: KnownTexts): string | undefined {
  const file = known.texts.get(path);
  return file?.kind === 'text' ? oldText(file.text, patch, known.oldTexts.get(path)) : undefined;
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
