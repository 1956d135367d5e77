import type { RepositoryTree } from '../domain/ports.ts';
import { normalPath } from '../resolve/repository-path.ts';

/** What stands at a path in the end, symlinks followed. */
export interface Place {
  readonly kind: 'file' | 'directory' | 'submodule' | 'missing' | 'elsewhere' | 'unknown';
  /** Where it really is; for `missing`, the path at which the search ended. */
  readonly path: string;
  /** True when a symlink had to be followed. */
  readonly isLinked: boolean;
}

/** As Linux: more symlinks in a row are a loop (path_resolution(7), MAXSYMLINKS). */
const MAX_SYMLINKS = 40;
/** PATH_MAX of Linux: nothing longer is a path, or the text of a symlink. */
const MAX_PATH_CHARACTERS = 4_096;

/**
 * Finds what stands at a normalised path. Symlinks are followed within the tree, as the file itself and as a folder on
 * the way; what one out of the repository leads to cannot be told (`elsewhere`), nor can a symlink that cannot be read. A
 * path below a submodule is the submodule's. In a listing that was cut short, what is not listed is read, and `unknown`
 * when that fails.
 */
export async function findPlace(tree: RepositoryTree, path: string): Promise<Place> {
  if (path.length > MAX_PATH_CHARACTERS) return { kind: 'missing', path, isLinked: false };
  let wanted = path;
  for (let followed = 0; followed <= MAX_SYMLINKS; followed += 1) {
    const isLinked = followed > 0;
    const step = stepTowards(tree, wanted);
    if (step.kind !== 'symlink') {
      if (step.kind !== 'missing' || !tree.isIncomplete) return { kind: step.kind, path: wanted, isLinked };
      const isFile = (await tree.readText(wanted)) !== undefined;
      return { kind: isFile ? 'file' : 'unknown', path: wanted, isLinked };
    }
    const link = await tree.readText(step.path);
    if (link === undefined || link.length > MAX_PATH_CHARACTERS || link.startsWith('/')) {
      return { kind: 'elsewhere', path: wanted, isLinked: true };
    }
    const folder = step.path.slice(0, step.path.lastIndexOf('/') + 1);
    const next = normalPath(`${folder}${link.trim()}/${wanted.slice(step.path.length + 1)}`);
    if (next.above > 0) return { kind: 'elsewhere', path: wanted, isLinked: true };
    wanted = next.path;
  }
  return { kind: 'missing', path: wanted, isLinked: true };
}

/** What is at the path, or the symlink or submodule on the way to it. */
function stepTowards(
  tree: RepositoryTree,
  path: string,
): { readonly kind: 'file' | 'directory' | 'submodule' | 'missing' | 'symlink'; readonly path: string } {
  if (path === '') return { kind: 'directory', path };
  const kind = tree.kindOf(path);
  if (kind !== undefined) return { kind, path };
  for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
    const folder = path.slice(0, slash);
    const above = tree.kindOf(folder);
    if (above === 'symlink' || above === 'submodule') return { kind: above, path: folder };
    if (above !== undefined) break;
  }
  return { kind: 'missing', path };
}

/**
 * Names of the file that GitHub shows below a folder's listing, best first: formatted ones before plain text
 * (https://github.com/github/markup/issues/360).
 */
const README_NAMES: readonly string[] = ['README', 'readme', 'Readme', 'ReadMe'].flatMap((stem) =>
  [
    '.md',
    '.MD',
    '.markdown',
    '.mdx',
    '.mkd',
    '.adoc',
    '.asciidoc',
    '.org',
    '.rst',
    '.rdoc',
    '.textile',
    '.txt',
    '',
  ].map((extension) => stem + extension),
);

/**
 * Where the README of the repository's front page is looked for, in this order:
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-readmes
 */
const FRONT_PAGE_FOLDERS: readonly string[] = ['.github', '', 'docs'];

/** Path of the README that a folder's page shows, or undefined when there is none. */
export function readmeOf(tree: RepositoryTree, folder: string): string | undefined {
  for (const place of folder === '' ? FRONT_PAGE_FOLDERS : [folder]) {
    const paths = README_NAMES.map((name) => (place === '' ? name : `${place}/${name}`));
    const readme = paths.find((path) => tree.kindOf(path) === 'file' || tree.kindOf(path) === 'symlink');
    if (readme !== undefined) return readme;
  }
  return undefined;
}
