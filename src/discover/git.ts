import { execFile } from 'node:child_process';
import { DeadwoodError } from '../domain/errors.ts';

/** What `git` answered; `absent` when there is no such program. */
export type GitAnswer =
  | { readonly kind: 'success'; readonly output: string }
  | { readonly kind: 'failure'; readonly message: string; readonly exitCode: number }
  | { readonly kind: 'absent' };

/** Enough for a listing of two million files; beyond it the answer is a failure, never a cut listing. */
const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;

/**
 * Options before the command: no pager, no lock files left behind, and no program of the configuration's choosing run on the
 * side (git-config: core.fsmonitor; gitattributes: external diffs and text conversion are switched off where diffs are made).
 */
const SAFE_OPTIONS = [
  '--no-pager',
  '--no-optional-locks',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.quotePath=true',
];

/**
 * Runs git without a shell. Messages are in English (`LC_ALL=C`), so that they can be told apart; output is UTF-8, with
 * U+FFFD for bytes of file names that are not. Throws nothing.
 */
export function runGit(args: readonly string[], cwd: string): Promise<GitAnswer> {
  return new Promise((answer) => {
    execFile(
      'git',
      [...SAFE_OPTIONS, ...args],
      {
        cwd,
        encoding: 'utf8',
        maxBuffer: MAX_OUTPUT_BYTES,
        env: { ...process.env, LC_ALL: 'C' },
        windowsHide: true,
      },
      (error, output, complaints) => {
        if (error === null) answer({ kind: 'success', output });
        else if (error.code === 'ENOENT') answer({ kind: 'absent' });
        else {
          const exitCode = typeof error.code === 'number' ? error.code : -1;
          answer({ kind: 'failure', exitCode, message: firstSentence(complaints) || error.message });
        }
      },
    );
  });
}

/** The output, or a DeadwoodError that begins with what could not be done: `Cannot tell the changed lines`. */
export async function demandGit(args: readonly string[], cwd: string, purpose: string): Promise<string> {
  const answer = await runGit(args, cwd);
  if (answer.kind === 'success') return answer.output;
  if (answer.kind === 'absent') throw new DeadwoodError(`${purpose}: git is not installed, or not in PATH.`);
  if (answer.message.includes('not a git repository')) {
    throw new DeadwoodError(`${purpose}: ${cwd} is not inside a git repository.`);
  }
  if (answer.message.includes('dubious ownership')) {
    throw new DeadwoodError(
      `${purpose}: git refuses ${cwd} because another user owns it; allow it with "git config --global --add safe.directory ${cwd}".`,
    );
  }
  throw new DeadwoodError(`${purpose}: git says “${answer.message}”.`);
}

/** The first line git complains with, without its `fatal:`. */
function firstSentence(complaints: string): string {
  const line = complaints
    .split('\n')
    .find((text) => text.startsWith('fatal: ') || text.startsWith('error: '));
  return (line ?? complaints.split('\n')[0] ?? '').replace(/^(?:fatal|error): /, '').trim();
}
