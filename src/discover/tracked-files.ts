import { lstatSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What git's index says of a file: the blob that was checked out, and the file's status when it was that blob. */
export interface TrackedFile {
  /** Hex. */
  readonly blobId: string;
  readonly mtimeNs: bigint;
  readonly ctimeNs: bigint;
  /** On disk, modulo 2³². */
  readonly bytes: number;
}

/** A file that is as git checked it out. */
export interface UnchangedFile {
  readonly blobId: string;
  /** On disk: more than the blob's where git converts line endings. */
  readonly bytes: number;
}

/**
 * git-ls-files, `--debug`, after an entry's NUL: the status in the index, for reading by people, “may change at any time”. When it
 * does, no file counts as unchanged.
 */
const STATUS =
  /^ {2}ctime: (\d+):(\d+)\n {2}mtime: (\d+):(\d+)\n {2}dev: \d+\tino: \d+\n {2}uid: \d+\tgid: \d+\n {2}size: (\d+)\tflags: [\da-f]+\n/;
/** `100644 <object> 0`: an ordinary file, merged. */
const ORDINARY = /^100(?:644|755) ([\da-f]{40}) 0\t/;

/**
 * Splits what `git ls-files -v --stage --debug -z` says into its records, and finds the files among them whose status is known.
 * Not those that git is told to take for unchanged without looking (`h`), or that it has not checked out (`S`).
 */
export function readIndex(output: string): {
  readonly records: readonly string[];
  readonly tracked: ReadonlyMap<string, TrackedFile>;
} {
  const records: string[] = [];
  const tracked = new Map<string, TrackedFile>();
  let last = '';
  for (const piece of output.split('\0')) {
    const status = STATUS.exec(piece);
    const [, ctime, ctimeNs, mtime, mtimeNs, size] = status ?? [];
    const blobId = last.startsWith('H ') ? ORDINARY.exec(last.slice(2))?.[1] : undefined;
    if (blobId !== undefined && status !== null) {
      tracked.set(last.slice(last.indexOf('\t') + 1), {
        blobId,
        mtimeNs: nanoseconds(mtime, mtimeNs),
        ctimeNs: nanoseconds(ctime, ctimeNs),
        bytes: Number(size),
      });
    }
    last = piece.slice(status?.[0].length ?? 0);
    if (last !== '') records.push(last);
  }
  return { records, tracked };
}

function nanoseconds(seconds = '0', rest = '0'): bigint {
  return BigInt(seconds) * 1_000_000_000n + BigInt(rest);
}

/**
 * Finds out whether a file is still what git checked out, by its status alone. git itself would read what was touched, and for that
 * start programs of its configuration's choosing (gitattributes, “filter”). A file that was written when the index was, or later,
 * may have been changed again without a trace (git's Documentation/technical/racy-git.txt): it counts as changed.
 *
 * @param root the top folder of the checkout
 */
export function createUnchangedTest(
  root: string,
): (path: string, tracked: TrackedFile) => UnchangedFile | undefined {
  const indexWrittenNs = indexTimeNs(root);
  return (path, { blobId, mtimeNs, ctimeNs, bytes }) => {
    const now = lstatSync(path, { bigint: true, throwIfNoEntry: false });
    if (now === undefined || !now.isFile() || mtimeNs >= indexWrittenNs) return undefined;
    const isSame = now.mtimeNs === mtimeNs && now.ctimeNs === ctimeNs && Number(now.size) === bytes;
    return isSame ? { blobId, bytes } : undefined;
  };
}

/** When git last wrote its index; the beginning of time where that is not known. */
function indexTimeNs(root: string): bigint {
  try {
    const dotGit = join(root, '.git');
    // In a linked working tree it is a file: `gitdir: /path` (gitrepository-layout).
    const folder = statSync(dotGit).isFile()
      ? resolve(
          root,
          readFileSync(dotGit, 'utf8')
            .replace(/^gitdir: /, '')
            .trim(),
        )
      : dotGit;
    return statSync(join(folder, 'index'), { bigint: true }).mtimeNs;
  } catch {
    return 0n; // nothing counts as unchanged
  }
}
