import type { LineRange } from '../domain/document.ts';
import type { Extraction } from '../domain/link.ts';
import type { EntryKind } from '../domain/ports.ts';
import type { RepositoryTarget, Target } from '../domain/target.ts';

/** What a pull request takes away from the repository. Paths are those of the base. */
export interface RepositoryChange {
  /** Files that are gone, with where they went when they were renamed. */
  readonly removedPaths: ReadonlyMap<string, { readonly movedTo?: string }>;
  /** By path: fragments that a document had and has no more. */
  readonly removedAnchors: ReadonlyMap<string, ReadonlySet<string>>;
  /** By path: the lines at the base that made them, as far as they are known. */
  readonly anchorLines?: ReadonlyMap<string, ReadonlyMap<string, LineRange>>;
}

/** A link in an untouched document that the change breaks. */
export interface BrokenTarget {
  readonly target: RepositoryTarget;
  /** What it needed and is gone: a file, a folder's last file, or an anchor. */
  readonly lost: 'file' | 'folder' | 'anchor';
  /** Where a renamed file is now. */
  readonly movedTo?: string;
  /** Lines of the target's document at the base that made the anchor. */
  readonly deletedLines?: LineRange;
}

/** The fragments that a document loses by a change: those of `before` that are not in `after`. */
export function removedAnchors(
  before: Pick<Extraction, 'anchors'>,
  after: Pick<Extraction, 'anchors'>,
): ReadonlySet<string> {
  const left = new Set(after.anchors);
  return new Set(before.anchors.filter((anchor) => !left.has(anchor)));
}

/**
 * Which targets a change breaks, of those that resolving the untouched documents gave, in their order. A folder counts as
 * lost when `kindOf` (the tree after the change) no longer has it, a fragment on a folder when its README lost it. What was
 * broken before is not told: it is not the change's doing.
 */
export function brokenBy(
  change: RepositoryChange,
  targets: Iterable<Target>,
  kindOf: (path: string) => EntryKind | undefined,
): readonly BrokenTarget[] {
  const lostFolders = foldersOf(change.removedPaths.keys(), kindOf);
  const readmes = readmeAnchors(change.removedAnchors);
  const broken: BrokenTarget[] = [];
  for (const target of targets) {
    if (target.kind !== 'repository') continue;
    const removed = change.removedPaths.get(target.path);
    if (removed !== undefined && kindOf(target.path) === undefined) {
      broken.push({ target, lost: 'file', ...removed });
    } else if (lostFolders.has(target.path)) {
      broken.push({ target, lost: 'folder' });
    } else if (target.fragment !== undefined) {
      const anchors = change.removedAnchors.get(target.path) ?? readmes.get(target.path);
      const anchor = anchors && anchorNamed(anchors, target.fragment);
      if (anchor === undefined) continue;
      const deletedLines = change.anchorLines?.get(target.path)?.get(anchor);
      broken.push({ target, lost: 'anchor', ...(deletedLines === undefined ? {} : { deletedLines }) });
    }
  }
  return broken;
}

/** With more names than this to look for, looking takes longer than reading: every document may hold one of them. */
const MAX_WORDS = 100;

/**
 * A test of whether a document's text may hold a link that the change breaks: it names a file or folder that is gone, or
 * an anchor. Cheap, for choosing which of many documents to read at all; it says no only when there is no such link
 * (letters of a name that are percent-encoded without need aside).
 */
export function createMentionTest(
  change: RepositoryChange,
  kindOf: (path: string) => EntryKind | undefined,
): (text: string) => boolean {
  const paths = [...change.removedPaths.keys(), ...foldersOf(change.removedPaths.keys(), kindOf)];
  const anchors = [...change.removedAnchors.values()].flatMap((names) => [...names]);
  const words = new Set([...paths.map(stemOf), ...anchors].map(plainPart));
  if (words.size > MAX_WORDS) return () => true;
  return (text) => {
    const lower = text.toLowerCase();
    return words.values().some((word) => lower.includes(word));
  };
}

/** `docs/guide.md` → `guide`, `.github` → `.github`. */
function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

/** The longest piece of a name that is written the same with and without percent-encoding and escapes; '' fits every text. */
function plainPart(name: string): string {
  const pieces = name.toLowerCase().match(/[a-z\d]+/g) ?? [''];
  return pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest));
}

function foldersOf(
  paths: Iterable<string>,
  kindOf: (path: string) => EntryKind | undefined,
): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      folders.add(path.slice(0, slash));
    }
  }
  return new Set([...folders].filter((folder) => kindOf(folder) === undefined));
}

function readmeAnchors(
  removed: RepositoryChange['removedAnchors'],
): ReadonlyMap<string, ReadonlySet<string>> {
  const byFolder = new Map<string, ReadonlySet<string>>();
  for (const [path, anchors] of removed) {
    const match = /^(?:(.*)\/)?readme\.[^/]+$/i.exec(path);
    if (match !== null) byFolder.set(match[1] ?? '', anchors);
  }
  return byFolder;
}

/** As a browser on GitHub finds them: without the prefix, exactly or in lower case. */
function anchorNamed(anchors: ReadonlySet<string>, fragment: string): string | undefined {
  const name = fragment.replace(/^user-content-/, '');
  return [name, name.toLowerCase()].find((each) => anchors.has(each));
}
