import { readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { EntryKind } from '../domain/ports.ts';
import { runGit } from './git.ts';
import { readIndex, type TrackedFile } from './tracked-files.ts';

/** Files below a folder, folders not counted. */
export interface Listing {
  /** Path below the folder, with `/` → its kind, never `directory`. */
  readonly entries: ReadonlyMap<string, EntryKind>;
  /** True when `maxEntries` cut it short. */
  readonly isIncomplete: boolean;
  /** Where it was asked for: what git's index says of files, by the same paths. */
  readonly tracked: ReadonlyMap<string, TrackedFile>;
}

export interface ListingOptions {
  readonly maxEntries?: number;
  /** Whether to tell of files what git's index says. */
  readonly tellsTracked?: boolean;
}

/** A folder that is no git checkout may be a whole disk: stop there, and say so. */
export const MAX_WALKED_ENTRIES = 200_000;
const FOLDERS_READ_AT_ONCE = 32;
const NONE: ReadonlyMap<string, TrackedFile> = new Map();
/** Never documents of one's own: git's database, and what npm installed. */
const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/**
 * What git tracks below `folder`, with what is new there and not ignored, without what was deleted; where git does not help
 * (no checkout, no git, an ignored folder), everything on disk but `.git` and `node_modules`. Symbolic links are listed, never
 * followed.
 */
export async function listFolder(folder: string, options: ListingOptions = {}): Promise<Listing> {
  const { maxEntries = MAX_WALKED_ENTRIES, tellsTracked = false } = options;
  return (await listByGit(folder, tellsTracked)) ?? (await walk(folder, maxEntries));
}

/** {@link listFolder} that lists each folder once: documents and the tree they stand in are mostly the same one. */
export function createLister(options: ListingOptions = {}): (folder: string) => Promise<Listing> {
  const listings = new Map<string, Promise<Listing>>();
  return (folder) => {
    const listing = listings.get(folder) ?? listFolder(folder, options);
    listings.set(folder, listing);
    return listing;
  };
}

/** git-ls-files, “OUTPUT”: `<mode> <object> <stage>\t<file>`; modes as in git-fast-import, “filemodify”. */
const KIND_OF_MODE: Readonly<Record<string, EntryKind>> = {
  '100644': 'file',
  '100755': 'file',
  '120000': 'symlink',
  '160000': 'submodule',
};

/**
 * One process for all of it: what is tracked (`H`, `S`, `M`), what is new and not ignored (`?`), what was deleted (`R`), each
 * record with its tag in front (git-ls-files, `-t`; with `-v` in lower case where git is not to look). Starting git costs more
 * than its answer.
 */
const LISTING = ['ls-files', '--stage', '--cached', '--others', '--deleted', '--exclude-standard', '-z'];

async function listByGit(folder: string, tellsTracked: boolean): Promise<Listing | undefined> {
  if ((await findRepositoryRoot(folder)) === undefined) return undefined;
  const answer = await runGit([...LISTING, ...(tellsTracked ? ['-v', '--debug'] : ['-t'])], folder);
  if (answer.kind !== 'success') return undefined;
  const { records, tracked } = tellsTracked
    ? readIndex(answer.output)
    : { records: answer.output.split('\0'), tracked: NONE };
  const entries = new Map<string, EntryKind>();
  const added: string[] = [];
  const deleted: string[] = [];
  for (const record of records) {
    const rest = record.slice(2);
    if (record.startsWith('? ')) {
      // A trailing slash is another repository inside this one, which git does not look into.
      if (rest.endsWith('/')) entries.set(rest.slice(0, -1), 'submodule');
      else added.push(rest);
    } else if (rest !== '') {
      const path = rest.slice(rest.indexOf('\t') + 1);
      if (/^r /i.test(record)) deleted.push(path);
      else entries.set(path, KIND_OF_MODE[rest.slice(0, 6)] ?? 'file');
    }
  }
  for (const path of deleted) {
    // A submodule that was not fetched has no folder, and exists all the same.
    if (entries.get(path) !== 'submodule') entries.delete(path);
  }
  for (const path of added) entries.set(path, 'file');
  if (entries.size === 0) return undefined;
  await markLinks(folder, entries, added);
  return { entries, isIncomplete: false, tracked };
}

/** The top folder of the git checkout that holds `folder`, absolute; undefined outside of one. gitrepository-layout: `.git`. */
export async function findRepositoryRoot(folder: string): Promise<string | undefined> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if ((await stat(join(at, '.git')).catch(() => undefined)) !== undefined) return at;
    if (at === dirname(at)) return undefined;
  }
}

/** git does not say whether an untracked file is a symbolic link; the disk does. */
async function markLinks(
  folder: string,
  entries: Map<string, EntryKind>,
  added: readonly string[],
): Promise<void> {
  const folders = new Set(added.map((path) => path.slice(0, Math.max(0, path.lastIndexOf('/')))));
  for (const parent of folders) {
    for (const entry of await readFolder(join(folder, parent))) {
      const path = parent === '' ? entry.name : `${parent}/${entry.name}`;
      if (entry.isSymbolicLink() && entries.has(path)) entries.set(path, 'symlink');
    }
  }
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
        if (seen > maxEntries) return { entries, isIncomplete: true, tracked: NONE };
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isSymbolicLink()) entries.set(path, 'symlink');
        else if (entry.isFile()) entries.set(path, 'file');
        else if (entry.isDirectory() && !SKIPPED_FOLDERS.has(entry.name)) pending.push(path);
      }
    }
  }
  return { entries, isIncomplete: false, tracked: NONE };
}

/** In code unit order, so that a cut listing is the same one each time; a folder that may not be read is empty. */
async function readFolder(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}
