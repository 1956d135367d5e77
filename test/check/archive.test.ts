import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createArchive, readAnswer } from '../../src/check/archive.ts';
import { SILENT_LOG } from '../../src/domain/ports.ts';

const answer = (change: Record<string, unknown> = {}) =>
  JSON.stringify({
    archived_snapshots: {
      closest: {
        available: true,
        status: '200',
        url: 'http://web.archive.org/web/20130919044612/http://example.com/',
        timestamp: '20130919044612',
        ...change,
      },
    },
  });

test('a good copy is offered over https', () => {
  assert.deepEqual(readAnswer(answer()), {
    url: 'https://web.archive.org/web/20130919044612/http://example.com/',
    takenAt: '2013-09-19T04:46:12Z',
  });
});

test('no copy, a copy of an error, another host’s, and what is no answer', () => {
  const answers = [
    '{"archived_snapshots":{}}',
    answer({ status: '404' }),
    answer({ available: false }),
    answer({ url: 'https://evil.example/' }),
    answer({ timestamp: 'now' }),
    '',
    '[]',
    'null',
    '<html>',
  ];
  assert.deepEqual(
    answers.map(readAnswer),
    answers.map(() => undefined),
  );
});

test('asks for the copy nearest to a moment, and gives up an archive that is silent', async () => {
  const asked: string[] = [];
  const archive = createArchive(async (url) => {
    asked.push(url);
    return asked.length === 1 ? answer() : undefined;
  }, SILENT_LOG);
  const copies = [];
  for (let index = 0; index < 5; index++)
    copies.push(await archive.find(`https://example.com/?a=${index}`, '2026-11-23T01:02:03.000Z'));
  assert.deepEqual(
    copies.map((copy) => copy?.takenAt),
    ['2013-09-19T04:46:12Z', undefined, undefined, undefined, undefined],
  );
  assert.deepEqual(
    asked,
    [0, 1, 2].map(
      (index) =>
        `https://archive.org/wayback/available?url=https%3A%2F%2Fexample.com%2F%3Fa%3D${index}&timestamp=20261123010203`,
    ),
  );
});
