import { availableParallelism } from 'node:os';
import type { LineScope } from '../domain/document.ts';
import { DeadwoodError } from '../domain/errors.ts';
import type { Finding } from '../domain/finding.ts';
import type { LintConfiguration } from './configuration.ts';
import { CPU_LIMITS, type CpuLimits } from './limits.ts';
import { createPool } from './pool.ts';
import { skippedNote } from './skipped.ts';
import { type LintThread, startLintThread } from './thread.ts';

export { LINT_SKIPPED } from './skipped.ts';

/** remark-lint over documents, on threads of its own. */
export interface Linter {
  /** Ids of the rules that run, sorted; known when a first document was linted. */
  readonly rules: readonly string[];
  /** Sentences about rules that do not run because they refuse their options; known when `rules` are. */
  readonly warnings: readonly string[];
  /**
   * Findings in the order of `compareFindings`, on all lines: what is in scope is the caller's to say. Those on `editScope`
   * (all lines, unless given) carry an edit where one is proven safe.
   *
   * Rejects only when the linter cannot be started at all: a document that is too large, too deep or too costly, or that comes after `close`, has a single note under
   * the rule `lint-skipped`, on line 1, that speaks of the whole file and should be shown whatever the scope.
   */
  lint(path: string, text: string, editScope?: LineScope): Promise<readonly Finding[]>;
  /** Ends the threads; documents that still wait have their note. */
  close(): Promise<void>;
}

export interface LinterOptions {
  /** The worker's entry, which hands a `LintTask` to `serveLint`. */
  readonly workerUrl: URL;
  /** Threads at most; as many as there are processors, up to four, unless given. */
  readonly threads?: number;
  /** For one document. */
  readonly cpuLimits?: CpuLimits;
  /** Processor time for all documents together, in milliseconds; what comes after has a note. */
  readonly totalCpuLimitMs?: number;
}

/**
 * Starts a first thread and loads the configured rules there. Throws a DeadwoodError when that fails, which is nobody's
 * document's fault.
 */
export async function createLinter(
  configuration: LintConfiguration,
  options: LinterOptions,
): Promise<Linter> {
  const limits = options.cpuLimits ?? CPU_LIMITS;
  const start = () => startLintThread(options.workerUrl, configuration, limits);
  const first = await start().catch((error: unknown) => {
    throw new DeadwoodError(`The linter could not be started: ${String(error)}.`, { cause: error });
  });
  const pool = createPool(first, start, options.threads ?? Math.min(4, availableParallelism()));
  let leftMs = options.totalCpuLimitMs ?? Number.POSITIVE_INFINITY;
  return {
    rules: first.rules,
    warnings: first.warnings,
    lint: (path, text, editScope = 'all') =>
      pool
        .run(async (thread) => {
          if (leftMs <= 0) {
            return {
              result: [skippedNote(path, 'Not linted: other files used up the time for linting.')],
              isAlive: true,
            };
          }
          const { findings, cpuMs, isAlive } = await thread.lint({ path, text, editScope });
          leftMs -= cpuMs;
          return { result: findings, isAlive };
        })
        // No thread to be had: the linter was closed, or the machine has no room for another one.
        .catch((error: unknown) => [skippedNote(path, `Not linted: ${messageOf(error)}.`)]),
    close: pool.close,
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
