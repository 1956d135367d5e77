import type { LineRange } from '../domain/document.ts';
import { DeadwoodError } from '../domain/errors.ts';
import { compareText } from '../domain/finding.ts';
import { demandGit, runGit } from './git.ts';
import { lineEnd, readHunk } from './hunk.ts';
import { addedLines } from './patch.ts';

/** A file that differs from the base, and the lines of it that are new. */
export interface ChangedFile {
  /** Below `cwd`, with `/`. */
  readonly path: string;
  /** Ascending; empty for a file that was only renamed or only lost lines. */
  readonly lines: readonly LineRange[];
  /** Where it was, for a renamed file. */
  readonly previousPath?: string;
}

/** All lines of a file that git does not know yet. */
const WHOLE_FILE: LineRange = { first: 1, last: Number.MAX_SAFE_INTEGER };

/**
 * What changed below `cwd` since the commit where `base` and HEAD parted (what others did on `base` meanwhile is not ours), in
 * the working tree: committed, staged, unstaged, and files not yet added but not ignored. Deleted files are left out. By path.
 *
 * Throws a DeadwoodError without git, outside of a repository, or for a revision that is unknown there.
 */
export async function diffAgainst(base: string, cwd: string): Promise<readonly ChangedFile[]> {
  const commit = await commitOf(base, cwd);
  const parting = await runGit(['merge-base', commit, 'HEAD'], cwd);
  const from = parting.kind === 'success' ? parting.output.trim() : commit;
  const [diff, untracked] = await Promise.all([
    demandGit([...DIFF, '--end-of-options', from, '--'], cwd, `Cannot compare with ${base}`),
    demandGit(['ls-files', '--others', '--exclude-standard', '-z'], cwd, `Cannot compare with ${base}`),
  ]);
  const added = untracked
    .split('\0')
    .filter((path) => path !== '' && !path.endsWith('/'))
    .map((path): ChangedFile => ({ path, lines: [WHOLE_FILE] }));
  return [...readDiff(diff), ...added].sort((a, b) => compareText(a.path, b.path));
}

/** Plain output whatever the user's configuration says: diff.noprefix, diff.external, diff.renames, color.diff. */
const DIFF = [
  'diff',
  '--unified=0',
  '--inter-hunk-context=0',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--find-renames',
  '--src-prefix=a/',
  '--dst-prefix=b/',
  '--submodule=short',
  '--ignore-submodules=all',
  '--relative',
];

async function commitOf(base: string, cwd: string): Promise<string> {
  const purpose = `Cannot tell what changed since "${base}"`;
  if (base.trim() === '' || /[\0\n]/.test(base)) {
    throw new DeadwoodError(`${purpose}: name a branch, a tag or a commit.`);
  }
  await demandGit(['rev-parse', '--git-dir'], cwd, purpose);
  const answer = await runGit(
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`],
    cwd,
  );
  if (answer.kind === 'success') return answer.output.trim();
  const shallow = await runGit(['rev-parse', '--is-shallow-repository'], cwd);
  const isShallow = shallow.kind === 'success' && shallow.output.trim() === 'true';
  throw new DeadwoodError(
    `${purpose}: this repository knows no such revision; ${isShallow ? 'it is a shallow clone, fetch the history first (in a workflow: fetch-depth: 0)' : 'fetch it first, or check its spelling'}.`,
  );
}

/** Reads the output of `git diff` over many files. Linear; paths come quoted when they are unusual. */
export function readDiff(diff: string): readonly ChangedFile[] {
  const files: ChangedFile[] = [];
  let offset = 0;
  while (offset < diff.length) {
    const { file, end } = readFile(diff, offset);
    if (file !== undefined) files.push(file);
    offset = end;
  }
  return files;
}

/** One file's part, from its `diff --git` line to the next one. */
function readFile(diff: string, start: number): { readonly file?: ChangedFile; readonly end: number } {
  let path: string | undefined;
  let previousPath: string | undefined;
  const hunks = [];
  let offset = start;
  while (offset < diff.length) {
    const reading = readHunk(diff, offset);
    if (reading !== undefined) {
      hunks.push(reading.hunk);
      offset = reading.end;
      continue;
    }
    const end = lineEnd(diff, offset);
    const line = diff.slice(offset, end);
    if (line.startsWith('diff --git ') && offset > start) break;
    if (line.startsWith('+++ ')) path = withoutPrefix(unquotePath(line.slice(4)), 'b/');
    else if (line.startsWith('rename to ')) path = unquotePath(line.slice('rename to '.length));
    else if (line.startsWith('rename from ')) previousPath = unquotePath(line.slice('rename from '.length));
    offset = end + 1;
  }
  if (path === undefined) return { end: offset };
  const lines = addedLines({ hunks, isMalformed: false });
  return { file: { path, lines, ...(previousPath === undefined ? {} : { previousPath }) }, end: offset };
}

/** `b/docs/a.md` → `docs/a.md`; undefined for `/dev/null`, the other side of a deleted file. */
function withoutPrefix(path: string, prefix: string): string | undefined {
  return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}

const ESCAPES: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  '"': 34,
  '\\': 92,
};

/**
 * `"a\tb\303\251.md"` → its UTF-8 text; without quotes it is as it stands. Behind a path with spaces git puts a tab
 * (git's diff.c, emit_rewrite_diff; the quotes: git-config, core.quotePath).
 */
export function unquotePath(written: string): string {
  const path = written.endsWith('\t') ? written.slice(0, -1) : written;
  if (!path.startsWith('"')) return path;
  const bytes: number[] = [];
  for (const [, octal, letter, plain] of path.slice(1, -1).matchAll(/\\([0-3][0-7]{2})|\\(.)|([^\\]+)/gs)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8));
    else if (letter !== undefined) bytes.push(ESCAPES[letter] ?? letter.charCodeAt(0));
    else bytes.push(...Buffer.from(plain ?? '', 'utf8'));
  }
  return Buffer.from(bytes).toString('utf8');
}
