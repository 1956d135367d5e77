import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file of a commit: text, bytes, a symlink's target, or the commit a submodule stands at. */
export type FileContent = string | Uint8Array | { readonly symlink: string } | { readonly submodule: string };

/** The whole tree of a commit, by path. */
export type Files = Readonly<Record<string, FileContent>>;
/** What a commit changes, by path; null removes. */
export type FileChanges = Readonly<Record<string, FileContent | null>>;

export interface TreeItem {
  readonly path: string;
  /** `100644`, `040000`, `120000`, `160000`. */
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  readonly size?: number;
}

/** A bare git repository in a temporary folder: histories, trees and diffs are git's own. */
export interface GitRepository {
  readonly directory: string;
  /** Commits a whole tree on a ref (created when it is new) and returns the commit's id. */
  commit(ref: string, files: Files, options: CommitOptions): string;
  /** The same with the parent's tree, changed. */
  amendTree(ref: string, changes: FileChanges, options: CommitOptions): string;
  /** The commit that a ref, a branch or a full id means. */
  resolve(revision: string): string | undefined;
  setRef(ref: string, sha: string): void;
  deleteRef(ref: string): void;
  /** Of a commit, by its id. */
  tree(sha: string): readonly TreeItem[];
  blob(sha: string): Buffer;
  /** Output of a git command over commits named by their ids: the answer is remembered. */
  run(...args: readonly string[]): string;
  runBytes(...args: readonly string[]): Buffer;
  remove(): void;
}

export interface CommitOptions {
  /** Revision, or null for a commit without parents. */
  readonly parent: string | null;
  readonly message: string;
  /** `name <mail>` */
  readonly author: string;
  /** Seconds since the epoch. */
  readonly timeSeconds: number;
}

const MAX_BYTES = 512 * 1024 * 1024;
/** git must not look at the machine's or the user's settings, hooks or templates. */
const ENVIRONMENT = {
  PATH: process.env.PATH,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  HOME: '/nonexistent',
  LC_ALL: 'C.UTF-8',
};

export function createGitRepository(): GitRepository {
  const directory = mkdtempSync(join(tmpdir(), 'forge-git-'));
  const git = (args: readonly string[], input?: Buffer): Buffer =>
    execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
      cwd: directory,
      env: ENVIRONMENT,
      maxBuffer: MAX_BYTES,
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(input === undefined ? {} : { input }),
    });
  git(['init', '--bare', '--quiet', '--initial-branch=main', '.']);

  // A git process costs more than all the rest of a request: refs are known here, and objects never change.
  const refs = new Map<string, string>();
  const commits = new Set<string>();
  const trees = new Map<string, readonly TreeItem[]>();
  const blobs = new Map<string, Buffer>();
  const outputs = new Map<string, string>();

  const resolve = (revision: string): string | undefined => {
    if (revision === 'HEAD') return refs.get('refs/heads/main');
    const name = refs.get(revision) ?? refs.get(`refs/heads/${revision}`) ?? revision;
    return commits.has(name) ? name : undefined;
  };
  const importCommit = (ref: string, content: CommitContent, options: CommitOptions): string => {
    const input = fastImport(ref, content, options, resolve);
    const sha = git(['fast-import', '--quiet', '--force', '--date-format=raw'], input).toString().trim();
    for (const file of Object.values(content.files)) {
      if (typeof file === 'string' || file instanceof Uint8Array) rememberBlob(blobs, file);
    }
    refs.set(ref, sha);
    commits.add(sha);
    return sha;
  };
  return {
    directory,
    commit: (ref, files, options) => importCommit(ref, { files, isWhole: true }, options),
    amendTree: (ref, files, options) => importCommit(ref, { files, isWhole: false }, options),
    resolve,
    setRef(ref, sha) {
      git(['update-ref', ref, sha]);
      refs.set(ref, sha);
    },
    deleteRef(ref) {
      git(['update-ref', '-d', ref]);
      refs.delete(ref);
    },
    tree(sha) {
      const known = trees.get(sha);
      if (known) return known;
      const listing = git(['ls-tree', '-r', '-t', '-l', '-z', sha]).toString();
      const items = listing.split('\0').filter(Boolean).map(treeItem);
      trees.set(sha, items);
      return items;
    },
    blob(sha) {
      const bytes = blobs.get(sha) ?? git(['cat-file', 'blob', sha]);
      blobs.set(sha, bytes);
      return bytes;
    },
    run(...args) {
      const key = JSON.stringify(args);
      const output = outputs.get(key) ?? git(args).toString();
      outputs.set(key, output);
      return output;
    },
    runBytes: (...args) => git(args),
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}

function rememberBlob(blobs: Map<string, Buffer>, content: string | Uint8Array): void {
  const bytes = Buffer.from(content as string);
  const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  blobs.set(sha, bytes);
}

interface CommitContent {
  readonly files: FileChanges;
  readonly isWhole: boolean;
}

/** Source: https://git-scm.com/docs/git-fast-import#_input_format */
function fastImport(
  ref: string,
  { files, isWhole }: CommitContent,
  options: CommitOptions,
  resolve: (revision: string) => string | undefined,
): Buffer {
  const chunks: (string | Uint8Array)[] = [];
  const data = (content: string | Uint8Array): void => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    chunks.push(`data ${bytes.byteLength}\n`, bytes, '\n');
  };
  const when = `${options.author} ${options.timeSeconds} +0000\n`;
  chunks.push(`commit ${ref}\nmark :1\nauthor ${when}committer ${when}`);
  data(options.message);
  if (options.parent !== null) {
    const parent = resolve(options.parent);
    if (!parent) throw new Error(`forge: no such parent: ${options.parent}`);
    chunks.push(`from ${parent}\n`);
  }
  if (isWhole) chunks.push('deleteall\n');
  for (const [path, content] of Object.entries(files)) {
    const name = JSON.stringify(path);
    if (content === null) chunks.push(`D ${name}\n`);
    else if (typeof content === 'string' || content instanceof Uint8Array) {
      chunks.push(`M 100644 inline ${name}\n`);
      data(content);
    } else if ('symlink' in content) {
      chunks.push(`M 120000 inline ${name}\n`);
      data(content.symlink);
    } else chunks.push(`M 160000 ${content.submodule} ${name}\n`);
  }
  chunks.push('\nget-mark :1\n');
  return Buffer.concat(chunks.map((chunk) => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk)));
}

/** `100644 blob <sha>     12\tdocs/a.md` */
function treeItem(line: string): TreeItem {
  const tab = line.indexOf('\t');
  const [mode = '', type = '', sha = '', size = '-'] = line.slice(0, tab).split(/ +/);
  const kind = type === 'tree' || type === 'commit' ? type : 'blob';
  return {
    path: line.slice(tab + 1),
    mode,
    type: kind,
    sha,
    ...(size === '-' ? {} : { size: Number(size) }),
  };
}
