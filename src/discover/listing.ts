import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { EntryKind } from '../domain/ports.ts';
import { findCheckout } from './checkout.ts';
import { runGit } from './git.ts';

/** Files below a folder, folders not counted. */
export interface Listing {
  /** Path below the folder, with `/` → its kind, never `directory`. */
  readonly entries: ReadonlyMap<string, EntryKind>;
  /** True when `maxEntries` cut it short. */
  readonly isIncomplete: boolean;
}

/** A folder that is no git checkout may be a whole disk: stop there, and say so. */
export const MAX_WALKED_ENTRIES = 200_000;
const FOLDERS_READ_AT_ONCE = 32;
/** Never documents of one's own: git's database, and what npm installed. */
const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/**
 * What git tracks below `folder`, with what is new there and not ignored, without what was deleted; where git does not help
 * (no checkout, no git, an ignored folder), everything on disk but `.git` and `node_modules`. Symbolic links are listed, never
 * followed.
 */
export async function listFolder(folder: string, maxEntries: number = MAX_WALKED_ENTRIES): Promise<Listing> {
  const listed = findCheckout(folder).kind === 'none' ? undefined : await listByGit(folder);
  return listed ?? (await walk(folder, maxEntries));
}

/** git-ls-files, `-t`: what stands before a file that git does not track, and before one that is tracked and gone. */
const OTHER = '? ';
const DELETED = 'R ';
/** git-ls-files, “OUTPUT”: `<tag> <mode> <object> <stage>\t<file>`; modes as in git-fast-import, “filemodify”. */
const KIND_OF_MODE: Readonly<Record<string, EntryKind>> = {
  '100644': 'file',
  '100755': 'file',
  '120000': 'symlink',
  '160000': 'submodule',
};

async function listByGit(folder: string): Promise<Listing | undefined> {
  // One process for all three questions: starting it costs more than its answer, except in the largest repositories.
  const answer = await runGit(
    ['ls-files', '-t', '--stage', '--deleted', '--others', '--exclude-standard', '-z'],
    folder,
  );
  if (answer.kind !== 'success') return undefined;
  const entries = new Map<string, EntryKind>();
  const deleted: string[] = [];
  const others: string[] = [];
  for (const record of records(answer.output)) {
    const path = record.slice(record.indexOf('\t') + 1);
    if (record.startsWith(OTHER)) others.push(record.slice(OTHER.length));
    else if (record.startsWith(DELETED)) deleted.push(path);
    else entries.set(path, KIND_OF_MODE[record.slice(2, 8)] ?? 'file');
  }
  for (const path of deleted) {
    // A submodule that was not fetched has no folder, and exists all the same.
    if (entries.get(path) !== 'submodule') entries.delete(path);
  }
  for (const path of others) {
    // A trailing slash is another repository inside this one, which git does not look into.
    if (path.endsWith('/')) entries.set(path.slice(0, -1), 'submodule');
    else entries.set(path, 'file');
  }
  return entries.size === 0
    ? undefined
    : { entries: await withUntrackedLinks(folder, entries, others), isIncomplete: false };
}

/** git does not say whether an untracked file is a symbolic link; the disk does. */
async function withUntrackedLinks(
  folder: string,
  entries: Map<string, EntryKind>,
  others: readonly string[],
): Promise<ReadonlyMap<string, EntryKind>> {
  const folders = new Set(others.map((path) => path.slice(0, Math.max(0, path.lastIndexOf('/')))));
  for (const parent of folders) {
    for (const entry of await readFolder(join(folder, parent))) {
      const path = parent === '' ? entry.name : `${parent}/${entry.name}`;
      if (entry.isSymbolicLink() && entries.has(path)) entries.set(path, 'symlink');
    }
  }
  return entries;
}

function records(output: string): readonly string[] {
  return output.split('\0').filter((record) => record !== '');
}

async function walk(root: string, maxEntries: number): Promise<Listing> {
  const entries = new Map<string, EntryKind>();
  let pending: string[] = [''];
  let seen = 0;
  while (pending.length > 0) {
    const batch = pending.slice(0, FOLDERS_READ_AT_ONCE);
    pending = pending.slice(FOLDERS_READ_AT_ONCE);
    const contents = await Promise.all(batch.map((folder) => readFolder(join(root, folder))));
    for (const [index, folder] of batch.entries()) {
      for (const entry of contents[index] ?? []) {
        seen += 1;
        if (seen > maxEntries) return { entries, isIncomplete: true };
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isSymbolicLink()) entries.set(path, 'symlink');
        else if (entry.isFile()) entries.set(path, 'file');
        else if (entry.isDirectory() && !SKIPPED_FOLDERS.has(entry.name)) pending.push(path);
      }
    }
  }
  return { entries, isIncomplete: false };
}

/** In code unit order, so that a cut listing is the same one each time; a folder that may not be read is empty. */
async function readFolder(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}
