import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { DeadwoodError } from '../domain/errors.ts';
import { compareText } from '../domain/finding.ts';
import { compileGlobs, isGlob } from './globs.ts';
import { createLister, type Listing } from './listing.ts';

export interface DocumentSearch {
  /** Absolute. */
  readonly cwd: string;
  /** As typed: files, folders, globs. None means the working folder. */
  readonly paths: readonly string[];
  /** Which files of a folder are documents; see `compileGlobs`. */
  readonly globs: readonly string[];
  /** Lists a folder; shared with whoever needs the same folders. */
  readonly list?: (folder: string) => Promise<Listing>;
}

/**
 * The documents that the command line names: relative to `cwd` with `/` (`../other/x.md` for what lies outside), each once, in
 * code unit order. A file that is named is taken whatever it is called; of a folder those that the globs select, symbolic
 * links left out; of a glob what it selects below `cwd`.
 *
 * Throws a DeadwoodError for a path that does not exist (naming the nearest one that does) and for a glob that selects nothing.
 */
export async function findDocuments(search: DocumentSearch): Promise<readonly string[]> {
  const { paths, globs, list = createLister() } = search;
  const place: Place = { cwd: search.cwd, list, isDocument: compileGlobs(globs) };
  const wanted = paths.length === 0 ? ['.'] : paths;
  const found = await Promise.all(wanted.map((path) => findAt(path, place)));
  return [...new Set(found.flat())].sort(compareText);
}

interface Place {
  readonly cwd: string;
  readonly list: (folder: string) => Promise<Listing>;
  readonly isDocument: (path: string) => boolean;
}

async function findAt(path: string, place: Place): Promise<readonly string[]> {
  const { cwd } = place;
  const absolute = resolve(cwd, path);
  const status = await stat(absolute).catch(() => undefined);
  if (path !== '' && status?.isDirectory()) return documentsBelow(absolute, place);
  if (path !== '' && status !== undefined) return [fromCwd(absolute, cwd)];
  if (isGlob(path)) {
    const selected = await documentsBelow(cwd, { ...place, isDocument: compileGlobs([path]) });
    if (selected.length > 0) return selected;
    throw new DeadwoodError(`${path}: no file matches this pattern.`);
  }
  if (path === '') throw new DeadwoodError('One of the paths is empty: name a file, a folder or a glob.');
  const near = await nearestName(absolute);
  const hint = near === undefined ? '' : ` Did you mean ${fromCwd(resolve(dirname(absolute), near), cwd)}?`;
  throw new DeadwoodError(`${path}: no such file or folder.${hint}`);
}

async function documentsBelow(folder: string, { cwd, list, isDocument }: Place) {
  const { entries, isIncomplete } = await list(folder);
  if (isIncomplete) {
    throw new DeadwoodError(
      `${folder} holds too many files to search; name the folders that hold documents.`,
    );
  }
  return [...entries].flatMap(([path, kind]) => {
    const shown = fromCwd(resolve(folder, path), cwd);
    return kind === 'file' && isDocument(shown.startsWith('../') ? path : shown) ? [shown] : [];
  });
}

function fromCwd(absolute: string, cwd: string): string {
  const path = relative(cwd, absolute);
  return sep === '/' ? path : path.split(sep).join('/');
}

/** Names compared at most; a longer folder gives no hint rather than a slow one. */
const MAX_COMPARED_NAMES = 5_000;
const MAX_TYPING_ERRORS = 2;

/** The name in the same folder that differs in case, or in at most two letters; the nearest, then the first. */
async function nearestName(absolute: string): Promise<string | undefined> {
  const name = basename(absolute);
  const names = await readdir(dirname(absolute)).catch((): string[] => []);
  const ranked = names
    .slice(0, MAX_COMPARED_NAMES)
    .map((candidate) => ({ candidate, distance: typingErrors(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= Math.min(MAX_TYPING_ERRORS, Math.floor(name.length / 3)))
    .sort((a, b) => a.distance - b.distance || compareText(a.candidate, b.candidate));
  return ranked[0]?.candidate;
}

/** Levenshtein distance; of names whose lengths differ by more than counts, simply more than counts. */
function typingErrors(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > MAX_TYPING_ERRORS) return MAX_TYPING_ERRORS + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a.charAt(row - 1) === b.charAt(column - 1);
      const replaced = (previous[column - 1] ?? 0) + (isSame ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
