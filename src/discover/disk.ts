import { constants } from 'node:fs';
import { open, readlink, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { compareText } from '../domain/finding.ts';
import type { EntryKind, RepositoryTree } from '../domain/ports.ts';
import { type Listing, listFolder } from './listing.ts';
import { decodeDocument } from './read-document.ts';

export { findDocuments } from './find-documents.ts';
export { createLister, findRepositoryRoot } from './listing.ts';
export { readDocument, readDocumentSync } from './read-document.ts';

/** A linked file larger than this is not searched for anchors. */
const MAX_LINKED_BYTES = 10 * 1024 * 1024;

/**
 * The files below a folder as a repository: of a git checkout what is tracked or new, otherwise what is on disk. The listing is
 * taken once. Case-sensitive on every disk, because answers come from the listing. The text of a symbolic link is the path it
 * holds, as in git's own object; nothing is ever read outside of `rootDir`.
 */
export async function openDiskTree(
  rootDir: string,
  list: (folder: string) => Promise<Listing> = listFolder,
): Promise<RepositoryTree> {
  const [{ entries, isIncomplete }, realRoot] = await Promise.all([list(rootDir), realpath(rootDir)]);
  const folders = foldersOf(entries.keys());
  let sortedPaths: readonly string[] | undefined;
  return {
    isIncomplete,
    kindOf: (path): EntryKind | undefined =>
      entries.get(path) ?? (folders.has(path) ? 'directory' : undefined),
    paths: () => {
      sortedPaths ??= [...entries.keys()].sort(compareText);
      return sortedPaths;
    },
    readText: async (path) => {
      switch (entries.get(path)) {
        case 'symlink':
          return readlink(join(realRoot, path)).catch(() => undefined);
        case 'file':
          return readInside(realRoot, path);
        default:
          return undefined;
      }
    },
  };
}

/** Every folder that holds something, the root `''` among them. */
function foldersOf(paths: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>(['']);
  for (const path of paths) {
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      const folder = path.slice(0, slash);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}

/** A file that was listed, unless it has meanwhile become a link, or a folder above it leads outside. */
async function readInside(realRoot: string, path: string): Promise<string | undefined> {
  const real = await realpath(join(realRoot, path)).catch(() => undefined);
  if (real === undefined || !real.startsWith(realRoot.endsWith(sep) ? realRoot : realRoot + sep))
    return undefined;
  const file = await open(real, constants.O_RDONLY | constants.O_NONBLOCK).catch(() => undefined);
  if (file === undefined) return undefined;
  try {
    const { size } = await file.stat();
    if (size > MAX_LINKED_BYTES) return undefined;
    const decoded = decodeDocument(path, await file.readFile());
    return 'text' in decoded ? decoded.text : undefined;
  } catch {
    // Unreadable is the same as not text: the tree has the file, and nobody can look into it.
    return undefined;
  } finally {
    await file.close();
  }
}
