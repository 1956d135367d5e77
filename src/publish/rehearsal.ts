import type { Log } from '../domain/ports.ts';

/** Operations as a person reads them, by kind. */
const WORDS: Readonly<Record<string, string>> = {
  'create-review': 'one review would be written',
  'clear-pending': 'a stale pending review would be cleared',
  'edit-comment': 'a comment of ours would be brought up to date',
  'delete-comment': 'a comment of ours that no longer holds would be deleted',
  'resolve-thread': 'a thread would be resolved',
  'update-body': "the review's text would be brought up to date",
  'create-label': 'the label would be created',
  'create-issue': 'the issue would be opened',
  'update-issue': 'the issue would be brought up to date',
  'reopen-issue': 'the issue would be reopened',
  'close-issue': 'the issue would be closed',
  'close-duplicate': 'a second report would be closed',
  'comment-issue': 'the issue would get a comment',
  'pin-issue': 'the issue would be pinned',
};

/**
 * A dry run's answer: one sentence of what would be written, for the summary; every text in full goes to the log, where
 * texts of several lines can be read.
 */
export function rehearse(
  operations: readonly { readonly kind: string; readonly body?: string }[],
  log: Log,
): readonly string[] {
  if (operations.length === 0) return ['Dry run: nothing would be written.'];
  for (const operation of operations) {
    const { kind, body, ...rest } = operation;
    log.info(`Dry run: ${kind} ${JSON.stringify(rest)}${body === undefined ? '' : `\n${body}`}`);
  }
  const counts = Map.groupBy(operations, ({ kind }) => WORDS[kind] ?? kind);
  const parts = [...counts].map(([words, ofKind]) =>
    ofKind.length > 1 ? `${words} (${ofKind.length} times)` : words,
  );
  return [`Dry run: ${parts.join('; ')}. The texts are in the log of the step.`];
}
