import type { MessagePort } from 'node:worker_threads';
import type { LineScope } from '../domain/document.ts';
import type { Edit, Finding } from '../domain/finding.ts';
import type { LintConfiguration } from './configuration.ts';
import { lintDocument } from './document-lint.ts';
import { createEngine } from './engine.ts';

/** What `workerData` is for a thread that is to lint: the entry hands it to `serveLint`. */
export interface LintTask {
  readonly task: 'lint';
  readonly configuration: LintConfiguration;
}

export function isLintTask(data: unknown): data is LintTask {
  return typeof data === 'object' && data !== null && 'task' in data && data.task === 'lint';
}

/** To the thread: one document at a time. */
export interface LintRequest {
  readonly path: string;
  readonly text: string;
  /** Lines whose findings should have edits. */
  readonly editScope: LineScope;
}

/** From the thread: `ready` once; then for each request its findings, and after them the edits by the finding's index. */
export type LintResponse =
  | { readonly kind: 'ready'; readonly rules: readonly string[]; readonly warnings: readonly string[] }
  | { readonly kind: 'findings'; readonly findings: readonly Finding[] }
  | { readonly kind: 'edits'; readonly edits: LintEdits };

export type LintEdits = readonly { readonly index: number; readonly edit: Edit }[];

/** Lints what comes through the port, until the thread is ended. */
export async function serveLint(port: MessagePort, { configuration }: LintTask): Promise<void> {
  // A message of remark's is an Error with a stack nobody reads; making those took a quarter of the time where faults are many.
  Error.stackTraceLimit = 0;
  const engine = await createEngine(configuration);
  const answer = (response: LintResponse) => port.postMessage(response);
  port.on('message', async ({ path, text, editScope }: LintRequest) => {
    const lint = await lintDocument(engine, path, text);
    answer({ kind: 'findings', findings: lint.findings });
    const edits = [];
    for await (const edit of lint.edits(editScope)) edits.push(edit);
    answer({ kind: 'edits', edits });
  });
  answer({ kind: 'ready', rules: engine.rules, warnings: engine.warnings });
}
