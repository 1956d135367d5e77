import type { GitRepository } from './git-repository.ts';

/** A changed file as GitHub lists it. */
export interface DiffFile {
  readonly path: string;
  readonly previousPath?: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed';
  readonly blobSha: string;
  readonly additions: number;
  readonly deletions: number;
  /** As GitHub's `patch`: from the first `@@`, no trailing newline; absent for binary files and too big diffs. */
  readonly patch?: string;
}

/** Source: https://docs.github.com/repositories/creating-and-managing-repositories/repository-limits (20,000 lines, 1 MB a file) */
const MAX_PATCH_LINES = 20_000;
const MAX_PATCH_BYTES = 1_000_000;

const STATUS: Readonly<Record<string, DiffFile['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  C: 'copied',
  T: 'changed',
};

/** Files changed between the merge base of two commits and the second, as in a pull request. */
export function diffOf(git: GitRepository, baseSha: string, headSha: string): readonly DiffFile[] {
  const range = ['-M', '--full-index', `${baseSha}...${headSha}`, '--'];
  const output = git.run('diff', '--raw', '-z', '-p', '--no-abbrev', '--no-color', ...range);
  // The list ends with an empty name; the patches follow.
  const end = output.indexOf('\0\0');
  const raw = (end === -1 ? output : output.slice(0, end)).split('\0').filter(Boolean);
  const sections = sectionsOf(end === -1 ? '' : output.slice(end + 2));
  const files: DiffFile[] = [];
  let next = 0;
  for (let index = 0; index < raw.length; ) {
    const fields = (raw[index] as string).slice(1).split(' ');
    const letter = (fields[4] as string)[0] as string;
    const isMoved = letter === 'R' || letter === 'C';
    const first = raw[index + 1] as string;
    const path = isMoved ? (raw[index + 2] as string) : first;
    index += isMoved ? 3 : 2;
    const section = sections[next] ?? '';
    // A change of type (file to symlink) is written as a removal and an addition.
    next += letter === 'T' ? 2 : 1;
    const hunksAt = section.search(/^@@ /m);
    const patch = hunksAt < 0 ? undefined : section.slice(hunksAt).replace(/\n$/, '');
    const lines = patch?.split('\n') ?? [];
    const isListed =
      patch !== undefined && lines.length <= MAX_PATCH_LINES && patch.length <= MAX_PATCH_BYTES;
    files.push({
      path,
      ...(isMoved ? { previousPath: first } : {}),
      status: STATUS[letter] ?? 'changed',
      blobSha: (letter === 'D' ? fields[2] : fields[3]) as string,
      additions: lines.filter((line) => line.startsWith('+')).length,
      deletions: lines.filter((line) => line.startsWith('-')).length,
      ...(isListed ? { patch } : {}),
    });
  }
  return files;
}

function sectionsOf(diff: string): string[] {
  return diff.split(/^(?=diff --git )/m).filter((section) => section.startsWith('diff --git '));
}

export interface DiffLine {
  /** Which hunk, 0-based. */
  readonly hunk: number;
  readonly kind: 'added' | 'deleted' | 'context';
  readonly left?: number;
  readonly right?: number;
}

/** Every line of a patch with its 1-based numbers on both sides. */
export function diffLines(patch: string): readonly DiffLine[] {
  const lines: DiffLine[] = [];
  let hunk = -1;
  let left = 0;
  let right = 0;
  for (const line of patch.split('\n')) {
    const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
    if (header) {
      hunk += 1;
      left = Number(header[1]);
      right = Number(header[2]);
    } else if (line.startsWith('+')) lines.push({ hunk, kind: 'added', right: right++ });
    else if (line.startsWith('-')) lines.push({ hunk, kind: 'deleted', left: left++ });
    else if (line.startsWith(' ') || line === '')
      lines.push({ hunk, kind: 'context', left: left++, right: right++ });
  }
  return lines;
}

/** The line of a patch that a comment at (side, line) hangs on; only deletions are on the left, as GitHub documents it. */
export function lineAt(patch: string, side: 'LEFT' | 'RIGHT', line: number): DiffLine | undefined {
  return diffLines(patch).find((candidate) =>
    side === 'RIGHT' ? candidate.right === line : candidate.kind === 'deleted' && candidate.left === line,
  );
}

/** Where line `line` of `path` at one commit stands at another; undefined when it was changed, removed or the file went away. */
export function followLine(
  git: GitRepository,
  fromSha: string,
  toSha: string,
  path: string,
  line: number,
): number | undefined {
  if (fromSha === toSha) return line;
  if (!git.tree(toSha).some((item) => item.path === path && item.type === 'blob')) return undefined;
  const section = git.run('diff', '--no-color', '-U0', fromSha, toSha, '--', path);
  let shift = 0;
  for (const header of section.matchAll(/^@@ -(\d+)(?:,(\d+))? \+\d+(?:,(\d+))? @@/gm)) {
    const start = Number(header[1]);
    const removed = Number(header[2] ?? 1);
    const added = Number(header[3] ?? 1);
    if (removed > 0 && line >= start && line < start + removed) return undefined;
    // With nothing removed the additions come AFTER line `start`.
    if (removed > 0 ? start + removed <= line : start < line) shift += added - removed;
  }
  return line + shift;
}
