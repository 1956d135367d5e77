import type { LineScope } from '../domain/document.ts';
import type { RepositoryTree } from '../domain/ports.ts';
import type { RepositoryInfo } from '../report/model.ts';

/** A document to be checked, before its text is read. */
export interface DocumentReference {
  /** Repository path (or path below the working folder): `docs/guide.md`. */
  readonly path: string;
  /** Lines that findings are wanted on. */
  readonly lines: LineScope;
  /** Git blob id, where known. */
  readonly blobId?: string;
  /** Path before the change, for a renamed document. */
  readonly previousPath?: string;
  /** Unified diff of the change; absent when GitHub leaves it out, or there is no change to speak of. */
  readonly patch?: string;
  /** Where it lies on disk; a worker reads it itself. */
  readonly absolutePath?: string;
}

/** A document as it was read, or the sentence that says why it could not be. */
export type ReadDocument =
  | { readonly reference: DocumentReference; readonly text: string }
  | { readonly reference: DocumentReference; readonly problem: string };

/** Where a job reads from: a folder on disk, a pull request through the API, a tarball of the default branch. */
export interface Workspace {
  readonly documents: readonly DocumentReference[];
  /** Files that local links may point at. */
  readonly tree: RepositoryTree;
  /** Absent where nothing says which repository this is. */
  readonly repository?: RepositoryInfo;
  /** Branch names and commit ids whose absolute links mean this very tree. */
  readonly branches: readonly string[];
  /** Paths that the change removed or renamed away: links to them break. */
  readonly removedPaths: readonly string[];
  /** In the order of `documents`, each once. */
  read(): AsyncIterable<ReadDocument>;
  /** A configuration file's text: in a review from the base branch, otherwise from the tree. */
  readConfiguration(path: string): Promise<string | undefined>;
}
