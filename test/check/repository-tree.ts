import type { EntryKind, RepositoryTree } from '../../src/domain/ports.ts';

export interface MemoryTree extends RepositoryTree {
  /** Paths whose text was asked for, in order. */
  readonly reads: readonly string[];
}

/** What stands at a path: a text, a file without text, a symlink, a submodule. */
export type TreeEntry =
  | string
  | { readonly binary: true }
  | { readonly symlink: string }
  | { readonly submodule: true };

/** A tree in memory; folders come from the paths. */
export function memoryTree(files: Readonly<Record<string, TreeEntry>>, isIncomplete = false): MemoryTree {
  const kinds = new Map<string, EntryKind>([['', 'directory']]);
  for (const [path, entry] of Object.entries(files)) {
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      kinds.set(path.slice(0, slash), 'directory');
    }
    kinds.set(path, kindOfEntry(entry));
  }
  const reads: string[] = [];
  return {
    reads,
    isIncomplete,
    kindOf: (path) => kinds.get(path),
    paths: () =>
      [...kinds]
        .filter(([, kind]) => kind === 'file')
        .map(([path]) => path)
        .sort(),
    async readText(path) {
      reads.push(path);
      const entry = files[path];
      if (typeof entry === 'string') return entry;
      return entry !== undefined && 'symlink' in entry ? entry.symlink : undefined;
    },
  };
}

function kindOfEntry(entry: TreeEntry): EntryKind {
  if (typeof entry === 'string' || 'binary' in entry) return 'file';
  return 'symlink' in entry ? 'symlink' : 'submodule';
}
