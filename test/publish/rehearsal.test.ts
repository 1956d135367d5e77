import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rehearse } from '../../src/publish/rehearsal.ts';

function rehearsed(operations: Parameters<typeof rehearse>[0]): {
  sentences: readonly string[];
  log: string[];
} {
  const log: string[] = [];
  const info = (message: string) => void log.push(message);
  return { sentences: rehearse(operations, { debug() {}, info, warning() {} }), log };
}

test('the summary has a sentence, the log has the texts', () => {
  assert.deepEqual(
    rehearsed([
      { kind: 'update-body', body: 'a\nb' },
      { kind: 'delete-comment' },
      { kind: 'delete-comment' },
    ]),
    {
      sentences: [
        "Dry run: the review's text would be brought up to date; a comment of ours that no longer holds would be deleted (2 times). The texts are in the log of the step.",
      ],
      log: ['Dry run: update-body {}\na\nb', 'Dry run: delete-comment {}', 'Dry run: delete-comment {}'],
    },
  );
});

test('nothing to write', () => {
  assert.deepEqual(rehearsed([]), { sentences: ['Dry run: nothing would be written.'], log: [] });
});
