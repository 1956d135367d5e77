/** Speaks the protocol of src/lint/worker.ts without a linter, and does what the document's text says. */
import { parentPort } from 'node:worker_threads';
import type { LintRequest, LintResponse } from '../../src/lint/worker.ts';

const answer = (response: LintResponse) => parentPort?.postMessage(response);

parentPort?.on('message', ({ text }: LintRequest) => {
  if (text === 'exit') process.exit(1);
  if (text === 'throw') throw new Error('oh');
  if (text === 'hang') for (;;);
  answer({ kind: 'findings', findings: [] });
  if (text === 'hang over edits') for (;;);
  answer({ kind: 'edits', edits: [] });
});
answer({ kind: 'ready', rules: [], warnings: [] });
