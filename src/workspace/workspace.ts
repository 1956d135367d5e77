import type { LineScope } from '../domain/document.ts';
import type { Extraction } from '../domain/link.ts';
import type { RepositoryTree } from '../domain/ports.ts';
import type { RepositoryInfo } from '../report/model.ts';
import type { RepositoryChange } from '../resolve/affected.ts';

/** A document to be checked, before its text is read. */
export interface DocumentReference {
  /** Path in the tree: `docs/guide.md`. */
  readonly path: string;
  /** Lines that findings are wanted on. */
  readonly lines: LineScope;
  /** Git blob id, where known: an unchanged file need not be read again. */
  readonly blobId?: string;
  /** Size on disk, beside the blob id of a file there: the two belong together only where that is the blob's size. */
  readonly bytes?: number;
  /** What it was called before the change, when the change renamed it. */
  readonly previousPath?: string;
  /** Where it lies on disk; a worker reads it itself. */
  readonly absolutePath?: string;
}

/** A document as it was read, or the sentence that says why it could not be. */
export type ReadDocument =
  | { readonly reference: DocumentReference; readonly text: string }
  | { readonly reference: DocumentReference; readonly problem: string };

/** Where a job reads from: a folder on disk, a pull request through the API, a tarball of one commit. */
export interface Workspace {
  /** In code unit order of their paths. */
  readonly documents: readonly DocumentReference[];
  /** Absent where nothing says which repository this is. */
  readonly repository?: RepositoryInfo;
  /** Branch names and commit ids whose absolute links mean this very tree. */
  readonly branches: readonly string[];
  /** Sentences about what could not be had. */
  readonly warnings: readonly string[];
  /** The files that local links may point at; opened when the first is asked for. */
  openTree(): Promise<RepositoryTree>;
  /** The documents with their texts, each once, in any order; all of them, or those asked for. */
  read(documents?: readonly DocumentReference[]): AsyncIterable<ReadDocument>;
  /** A configuration file's text: in a review from the base branch, otherwise from the tree. */
  readConfiguration(path: string): Promise<string | undefined>;
  /** A document's name for people who sit in another folder than the tree's root. */
  shownAs(path: string): string;
  /** In a review: what the change takes away, and the documents it leaves alone. */
  readonly change?: {
    /** What links of untouched documents may lose; `extractions` are the changed documents at the head. */
    removed(extractions: ReadonlyMap<string, Extraction>): RepositoryChange;
    /** Documents that the change does not touch, to be read where what they say is not remembered. */
    untouched(): Promise<readonly DocumentReference[]>;
  };
}
