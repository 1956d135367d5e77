import { dirname, relative, resolve, sep } from 'node:path';
import {
  createLister,
  findDocuments,
  findRepositoryRoot,
  openDiskTree,
  readDocument,
} from '../discover/disk.ts';
import { compileGlobs } from '../discover/globs.ts';
import type { Listing } from '../discover/listing.ts';
import { createUnchangedTest, type UnchangedFile } from '../discover/tracked-files.ts';
import type { LineScope } from '../domain/document.ts';
import type { RepositoryTree } from '../domain/ports.ts';
import type { RepositoryInfo } from '../report/model.ts';
import type { DocumentReference, ReadDocument, Workspace } from './workspace.ts';

export interface DiskQuestion {
  /** Absolute: paths are named from here. */
  readonly cwd: string;
  /** Files, folders and globs as typed; none means the working folder. */
  readonly paths: readonly string[];
  readonly globs: readonly string[];
  /** Only documents that changed since this git revision. */
  readonly diffBase?: string;
  /** With `diffBase`: the new lines of a changed document, the whole of it, or all documents. */
  readonly scope: 'added' | 'file' | 'all';
  readonly repository?: RepositoryInfo;
  readonly branches: readonly string[];
  /** Whether to find out which documents are as git checked them out. */
  readonly findsUnchanged?: boolean;
}

/**
 * Documents in a folder. The tree is the git checkout's that holds them, so that a root-relative link (`/docs/a.md`) means
 * what it means on GitHub; outside of git it is the working folder, or the nearest folder above all documents.
 */
export async function openDiskWorkspace(question: DiskQuestion): Promise<Workspace> {
  const { cwd, paths, globs, repository, findsUnchanged = false } = question;
  const list = createLister({ tellsTracked: findsUnchanged });
  const [found, changed] = await Promise.all([
    findDocuments({ cwd, paths, globs, list }),
    question.diffBase === undefined || question.scope === 'all'
      ? undefined
      : changedLines(question.diffBase, cwd),
  ]);
  const root = await rootOf(
    found.map((path) => resolve(cwd, path)),
    cwd,
  );
  const unchanged = findsUnchanged ? await unchangedFiles(root, list) : () => undefined;
  const documents = found.flatMap((path): DocumentReference[] => {
    const lines = changed === undefined ? 'all' : changed.get(path);
    if (lines === undefined) return [];
    const absolutePath = resolve(cwd, path);
    return [
      {
        path: slashed(relative(root, absolutePath)),
        lines: question.scope === 'file' ? 'all' : lines,
        absolutePath,
        ...unchanged(absolutePath),
      },
    ];
  });
  const openTree = once(() => openDiskTree(root, list));
  const prefix = slashed(relative(cwd, root));
  const shownAs = (path: string) => (prefix === '' ? path : slashed(relative(cwd, resolve(root, path))));
  return {
    documents,
    ...(repository === undefined ? {} : { repository }),
    branches: question.branches,
    warnings: [],
    openTree,
    read: (wanted = documents) => readAll(wanted, shownAs, cwd),
    readConfiguration: async (path) => (await openTree()).readText(path),
    shownAs,
  };
}

/** Tells of a file in the tree whether it is as git checked it out; of a folder inside a checkout nothing is told. */
async function unchangedFiles(
  root: string,
  list: (folder: string) => Promise<Listing>,
): Promise<(absolutePath: string) => UnchangedFile | undefined> {
  if ((await findRepositoryRoot(root)) !== root) return () => undefined;
  const { tracked } = await list(root);
  const test = createUnchangedTest(root);
  return (absolutePath) => {
    const file = tracked.get(slashed(relative(root, absolutePath)));
    return file && test(absolutePath, file);
  };
}

/** Named as the person sees them, so that the sentences about unreadable documents are too. */
async function* readAll(
  wanted: readonly DocumentReference[],
  shownAs: (path: string) => string,
  cwd: string,
): AsyncGenerator<ReadDocument> {
  for (const reference of wanted) {
    const read = await readDocument(shownAs(reference.path), cwd);
    yield 'text' in read ? { reference, text: read.text } : { reference, problem: read.problem };
  }
}

async function changedLines(base: string, cwd: string): Promise<ReadonlyMap<string, LineScope>> {
  const { diffAgainst } = await import('../discover/git-diff.ts');
  const files = await diffAgainst(base, cwd);
  return new Map(files.map(({ path, lines }) => [path, lines]));
}

/** A checkout is one from outside of it, too: `deadwood project/` says what `deadwood` says in that folder. */
async function rootOf(documents: readonly string[], cwd: string): Promise<string> {
  const folder = documents.every((path) => isInside(path, cwd)) ? cwd : folderAbove(documents);
  for (const start of new Set([folder, folderAbove(documents)])) {
    const root = await findRepositoryRoot(start);
    if (root !== undefined && documents.every((path) => isInside(path, root))) return root;
  }
  return folder;
}

function isInside(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** The deepest folder that holds all of them. */
function folderAbove(paths: readonly string[]): string {
  let folder = dirname(paths[0] ?? sep);
  while (!paths.every((path) => isInside(path, folder))) folder = dirname(folder);
  return folder;
}

function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

function once<T>(open: () => Promise<T>): () => Promise<T> {
  let opening: Promise<T> | undefined;
  return () => {
    opening ??= open();
    return opening;
  };
}

/** True when a folder holds a document that the globs select: a checkout, rather than a runner's empty workspace. */
export async function holdsDocuments(folder: string, globs: readonly string[]): Promise<boolean> {
  const tree: RepositoryTree = await openDiskTree(folder);
  return tree.paths().some(compileGlobs(globs));
}
