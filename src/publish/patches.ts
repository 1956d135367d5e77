import { type Patch, parsePatch } from '../discover/patch.ts';
import type { ChangedFile } from '../github/changes.ts';

/** The patches of changed files by path at the head; of files that GitHub gives none for, none. */
export function patchesOf(files: readonly ChangedFile[]): ReadonlyMap<string, Patch> {
  return new Map(
    files.flatMap(({ path, patch }) => (patch === undefined ? [] : [[path, parsePatch(patch)] as const])),
  );
}
