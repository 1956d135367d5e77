import type { LineScope } from '../domain/document.ts';
import type { Finding } from '../domain/finding.ts';
import type { LintConfiguration } from './configuration.ts';
import { type DocumentLint, lintDocument } from './document-lint.ts';
import { createEngine, type Engine } from './engine.ts';
import { SMALL } from './limits.ts';
import type { Linter } from './lint.ts';
import { skippedNote } from './skipped.ts';

/**
 * A linter for a handful of documents: short ones are linted on this very thread, because starting another takes longer than
 * linting them, and nothing they say can keep it for long (limits.ts, SMALL). The others go to threads, started when the first of
 * them comes.
 */
export function createSmallLinter(
  configuration: LintConfiguration,
  startThreads: () => Promise<Linter>,
): Linter {
  let charactersLeft: number = SMALL.maxCharacters;
  let engine: Promise<Engine> | undefined;
  let threads: Promise<Linter> | undefined;
  let loaded: Pick<Linter, 'rules' | 'warnings'> = { rules: [], warnings: [] };
  let isClosed = false;

  async function lintHere(path: string, text: string, editScope: LineScope): Promise<readonly Finding[]> {
    engine ??= createEngine(configuration);
    const here = await engine;
    loaded = here;
    const stackTraceLimit = Error.stackTraceLimit;
    // As on a thread (worker.ts): nobody reads the stacks of remark's messages.
    Error.stackTraceLimit = 0;
    try {
      const lint = await lintDocument(here, path, text);
      return await withEdits(lint, editScope);
    } finally {
      Error.stackTraceLimit = stackTraceLimit;
    }
  }

  async function lintOnThread(path: string, text: string, editScope: LineScope): Promise<readonly Finding[]> {
    threads ??= startThreads();
    const linter = await threads;
    loaded = linter;
    return linter.lint(path, text, editScope);
  }

  return {
    get rules() {
      return loaded.rules;
    },
    get warnings() {
      return loaded.warnings;
    },
    lint(path, text, editScope = 'all') {
      if (isClosed) return Promise.resolve([skippedNote(path, 'Not linted: the linter is closed.')]);
      const isSmall = text.length <= charactersLeft;
      if (isSmall) charactersLeft -= text.length;
      const findings = isSmall ? lintHere(path, text, editScope) : lintOnThread(path, text, editScope);
      // A linter that does not start is told to whoever waits for the findings, however late.
      findings.catch(() => undefined);
      return findings;
    },
    async close() {
      isClosed = true;
      const linter = await threads?.catch(() => undefined);
      await linter?.close();
    },
  };
}

async function withEdits(lint: DocumentLint, editScope: LineScope): Promise<readonly Finding[]> {
  const findings = [...lint.findings];
  for await (const { index, edit } of lint.edits(editScope, SMALL.maxProofCpuMs)) {
    const finding = findings[index];
    if (finding !== undefined) findings[index] = { ...finding, edit };
  }
  return findings;
}
