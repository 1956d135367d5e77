/** Why a file's text cannot be had; each has a sentence for people. */
export type FileProblem =
  | 'missing'
  | 'symlink'
  | 'submodule'
  | 'directory'
  | 'binary'
  | 'not-utf8'
  | 'lfs-pointer'
  | 'too-large'
  | 'too-much'
  | 'unavailable';

export type FileText =
  | { readonly kind: 'text'; readonly text: string; readonly blobId: string }
  | {
      readonly kind: 'problem';
      readonly problem: FileProblem;
      readonly message: string;
      /** What a symlink says: the path it leads to, relative to its folder. */
      readonly linksTo?: string;
    };

/** The rest of a sentence that begins with the file's name. */
const MESSAGES: Readonly<Record<FileProblem, string>> = {
  missing: 'does not exist at this commit.',
  symlink: 'is a symbolic link; the file it leads to is checked under its own name.',
  submodule: 'is a submodule: its files belong to another repository.',
  directory: 'is a folder.',
  binary: 'is binary, not text.',
  'not-utf8': 'is not UTF-8 text; save it as UTF-8 to have it checked.',
  'lfs-pointer': 'is kept in Git LFS; only its pointer is in the repository.',
  'too-large': 'is too large to be checked.',
  'too-much': 'was not read: the documents before it use up the room there is for one pull request.',
  unavailable: 'could not be read from GitHub just now.',
};

export function fileProblem(problem: FileProblem): Extract<FileText, { kind: 'problem' }> {
  return { kind: 'problem', problem, message: MESSAGES[problem] };
}

/** Source: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md (a pointer is less than 1,024 bytes) */
export function isLfsPointer(text: string): boolean {
  return text.length < 1_024 && text.startsWith('version https://git-lfs.github.com/spec/');
}

/** Strict UTF-8; undefined when it is something else. A byte order mark is kept, it is part of the file. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
