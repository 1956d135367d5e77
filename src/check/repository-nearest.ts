import type { RepositoryTree } from '../domain/ports.ts';
import { editDistance } from '../resolve/edit-distance.ts';

/**
 * Names that are compared letter by letter over a run. A typo or two costs a few hundred; a document made to hold a
 * hundred thousand broken links gets its later messages without a suggestion.
 */
const MAX_COMPARISONS = 2_000_000;
/** A longer path is no typo. */
const MAX_PATH_CHARACTERS = 1_000;
/** Endings by which documentation tools find a page that is linked without one, in order of likelihood. */
const ENDINGS: readonly string[] = [
  ...['.md', '.mdx', '.markdown', '/README.md', '/index.md', '/index.mdx'],
  ...['.rst', '.adoc', '.txt', '.html', '.ipynb'],
];
/** Extensions that a page has once it is built: the file is another one. */
const BUILT = /\.(?:html?|php|aspx?)$/i;

/** Finds what was most likely meant by something that does not exist. */
export interface Suggester {
  /**
   * An existing path: the same in other case, with `/` for `\`, with another ending (`guide.md` for `guide` and
   * `guide.html`), with few slips in one name, or last the only file of that name elsewhere.
   */
  path(missing: string): string | undefined;
  /** One of a page's anchors: the same letters and digits with other marks between, or one with few slips. */
  anchor(missing: string, anchors: ReadonlySet<string>): string | undefined;
}

/** The tree's paths are indexed by name when the first question comes, so that a question never walks all of them. */
export function createSuggester(tree: RepositoryTree): Suggester {
  let index: PathIndex | undefined;
  let comparisonsLeft = MAX_COMPARISONS;

  return {
    path(missing) {
      if (missing.length > MAX_PATH_CHARACTERS) return undefined;
      index ??= indexOf(tree.paths());
      const path = missing.replaceAll('\\', '/').replace(/[\s.,;:)]{1,3}$/, '');
      return (
        index.byFoldedPath.get(fold(path)) ??
        withOtherEnding(path, index) ??
        withOneSlip(path, index) ??
        index.byFoldedName.get(fold(path.slice(path.lastIndexOf('/') + 1)))
      );
    },
    anchor(missing, anchors) {
      if (missing.length > MAX_PATH_CHARACTERS || comparisonsLeft < anchors.size) return undefined;
      comparisonsLeft -= anchors.size;
      const letters = lettersOf(missing);
      const same = letters !== '' && anchors.values().find((anchor) => lettersOf(anchor) === letters);
      return same || nearestOf(missing, [...anchors]);
    },
  };

  /** Walks down while names exist, mends the first that does not by its nearest neighbour, and asks for the rest as it is. */
  function withOneSlip(path: string, { byFoldedPath, names }: PathIndex): string | undefined {
    const segments = path.split('/');
    let depth = 0;
    while (byFoldedPath.has(fold(segments.slice(0, depth + 1).join('/')))) depth += 1;
    const above = segments.slice(0, depth);
    const name = nearestOf(segments[depth] ?? '', names.get(fold(above.join('/'))) ?? []);
    return name && byFoldedPath.get(fold([...above, name, ...segments.slice(depth + 1)].join('/')));
  }

  /** The candidate with the fewest slips: one in four letters (extension aside), at most three; the first of equals. */
  function nearestOf(word: string, candidates: readonly string[]): string | undefined {
    const folded = fold(word);
    let limit = Math.min(3, Math.floor(folded.replace(/\.[^.]+$/, '').length / 4));
    if (limit === 0 || comparisonsLeft < candidates.length) return undefined;
    comparisonsLeft -= candidates.length;
    let nearest: string | undefined;
    for (const candidate of candidates) {
      const distance = editDistance(folded, fold(candidate), limit);
      if (distance === undefined) continue;
      nearest = candidate;
      limit = distance - 1;
      if (limit < 0) break;
    }
    return nearest;
  }
}

interface PathIndex {
  /** Files and folders by their path in lower case. */
  readonly byFoldedPath: ReadonlyMap<string, string>;
  /** Names in a folder, by the folder's path in lower case. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** Files by their name in lower case; undefined when several have it. */
  readonly byFoldedName: ReadonlyMap<string, string | undefined>;
}

function indexOf(paths: readonly string[]): PathIndex {
  const byFoldedPath = new Map<string, string>();
  const names = new Map<string, string[]>();
  const byFoldedName = new Map<string, string | undefined>();
  for (const path of paths) {
    const fileName = fold(path.slice(path.lastIndexOf('/') + 1));
    byFoldedName.set(fileName, byFoldedName.has(fileName) ? undefined : path);
    // The file, then each folder above it that is new.
    let entry = path;
    while (entry !== '' && !byFoldedPath.has(fold(entry))) {
      byFoldedPath.set(fold(entry), entry);
      const slash = entry.lastIndexOf('/');
      const folder = slash === -1 ? '' : entry.slice(0, slash);
      const siblings = names.get(fold(folder));
      if (siblings === undefined) names.set(fold(folder), [entry.slice(slash + 1)]);
      else siblings.push(entry.slice(slash + 1));
      entry = folder;
    }
  }
  return { byFoldedPath, names, byFoldedName };
}

function withOtherEnding(path: string, { byFoldedPath }: PathIndex): string | undefined {
  const stems = BUILT.test(path) ? [path.replace(BUILT, ''), path] : [path, path.replace(/\.[^./]+$/, '')];
  for (const stem of stems) {
    for (const ending of ENDINGS) {
      const found = byFoldedPath.get(fold(stem + ending));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function lettersOf(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}]+/gu, '');
}

function fold(text: string): string {
  return text.toLowerCase();
}
