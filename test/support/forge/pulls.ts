import { type DiffFile, diffOf, followLine, lineAt } from './diff.ts';
import type { Pull, ReviewComment, State } from './state.ts';

/** Facts about pull requests that REST and GraphQL both tell. */

export function headShaOf(state: State, pull: Pull): string {
  pull.lastHeadSha = state.git.resolve(pull.headRef) ?? pull.lastHeadSha;
  return pull.lastHeadSha;
}

export function baseShaOf(state: State, pull: Pull): string {
  return state.git.resolve(`refs/heads/${pull.baseBranch}`) ?? '';
}

/** Files of the pull request as it stood when its head was `headSha`. */
export function filesOf(state: State, pull: Pull, headSha = headShaOf(state, pull)): readonly DiffFile[] {
  const baseSha = baseShaOf(state, pull);
  const key = `${baseSha}...${headSha}`;
  const files = state.diffs.get(key) ?? diffOf(state.git, baseSha, headSha);
  state.diffs.set(key, files);
  return files;
}

/** True when `sha` is the head or one of the commits the pull request brings. */
export function isCommitOf(state: State, pull: Pull, sha: string): boolean {
  const range = `${baseShaOf(state, pull)}..${headShaOf(state, pull)}`;
  return state.git.run('rev-list', range, '--').split('\n').includes(sha);
}

/**
 * Where a comment stands now: GitHub follows its line through the pushes, and calls it outdated (null) when that line was
 * changed or is no longer part of the pull request's diff.
 */
export function currentLineOf(state: State, pull: Pull, comment: ReviewComment): number | null {
  const headSha = headShaOf(state, pull);
  if (comment.commitSha === headSha) return comment.originalLine;
  const patch = filesOf(state, pull, headSha).find((file) => file.path === comment.path)?.patch;
  if (patch === undefined) return null;
  // The left side is the base's text, which pushes to the head leave alone.
  const line =
    comment.side === 'LEFT'
      ? comment.originalLine
      : followLine(state.git, comment.commitSha, headSha, comment.path, comment.originalLine);
  return line !== undefined && lineAt(patch, comment.side, line) ? line : null;
}
