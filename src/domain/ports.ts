/** What the stages ask of the outside world; adapters implement it (disk, GitHub's API, a tarball). */

/** The files of a repository (or folder) at one moment. */
export interface RepositoryTree {
  /** What stands at a normalised path (`''` is the root). Case-sensitive, as GitHub serves it. */
  kindOf(path: string): EntryKind | undefined;
  /** Every path of files, in code unit order. May be called once per run, lazily. */
  paths(): readonly string[];
  /**
   * Text of a file, or undefined when it is not there, is not UTF-8 text, or is larger than `maxBytes`. Of a symlink: the
   * path it leads to, as git stores it; links are followed by check/repository, within the tree.
   */
  readText(path: string): Promise<string | undefined>;
  /** Git's id of a file's bytes, where the listing tells it: a text that is known need not be read again. */
  blobIdOf?(path: string): string | undefined;
  /** True when the listing was cut short by a limit: a path not found may exist after all. */
  readonly isIncomplete: boolean;
}

export type EntryKind = 'file' | 'directory' | 'symlink' | 'submodule';

/** Time, so that tests can inject it. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after that many milliseconds; rejects with the signal's reason when aborted. */
  sleep(durationMs: number, signal?: AbortSignal): Promise<void>;
}

/** One line at a time to whoever watches; never part of the results. */
export interface Log {
  debug(message: string): void;
  info(message: string): void;
  warning(message: string): void;
}

export const SILENT_LOG: Log = { debug() {}, info() {}, warning() {} };
