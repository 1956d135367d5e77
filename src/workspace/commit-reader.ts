import type { GitHub } from '../github/client.ts';
import { FILES_PER_REQUEST, readTexts } from '../github/contents.ts';
import { type FileText, fileProblem, isLfsPointer } from '../github/file-text.ts';
import type { OpenedTarball } from './tarball.ts';

/** Nobody reviews a larger document, and the API hands it out slowly. */
export const MAX_DOCUMENT_BYTES = 10 * 1024 * 1024;
/** Of an archive's texts together; a stranger's pull request is not to use up the machine. */
const MAX_ARCHIVE_BYTES = 128 * 1024 * 1024;
/** One query's worth; more files than that come as one archive of the commit. */
export const MOST_BY_QUERY = FILES_PER_REQUEST;

/** Texts of one commit's files, in as few requests as it takes. Every path asked for has an entry in the answer. */
export interface CommitReader {
  read(paths: readonly string[]): Promise<ReadonlyMap<string, FileText>>;
}

export function createCommitReader(github: GitHub, sha: string): CommitReader {
  let opening: Promise<OpenedTarball> | undefined;
  const openArchive = async () => {
    const { openTarball } = await import('./tarball.ts');
    opening ??= openTarball(github, sha, MAX_ARCHIVE_BYTES);
    return opening;
  };
  return {
    async read(paths) {
      if (paths.length === 0) return new Map();
      if (paths.length <= MOST_BY_QUERY && opening === undefined) {
        return readTexts(github, { sha, paths, maxBytes: MAX_DOCUMENT_BYTES });
      }
      const archive = await openArchive();
      return new Map(paths.map((path) => [path, fromArchive(archive, path)]));
    },
  };
}

/** Blob ids are not in an archive. */
function fromArchive(archive: OpenedTarball, path: string): FileText {
  const text = archive.textOf(path);
  if (text !== undefined) {
    return isLfsPointer(text) ? fileProblem('lfs-pointer') : { kind: 'text', text, blobId: '' };
  }
  const said = archive.problemOf(path);
  if (said?.startsWith(`${path} `)) {
    return { ...fileProblem('unavailable'), message: said.slice(path.length + 1) };
  }
  const kind = archive.tree.kindOf(path);
  if (kind === undefined) return fileProblem('missing');
  return fileProblem(kind === 'file' ? 'unavailable' : kind);
}
