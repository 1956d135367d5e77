import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Judgement } from '../../src/domain/verdict.ts';
import { mergeParts, type Part, writePart } from '../../src/shard/part.ts';

function judgement(url: string): Judgement {
  return {
    url,
    verdict: 'alive',
    reason: 'http-200',
    message: '200 on GET',
    checkedBy: 'web',
    attempts: 1,
    durationMs: 5,
    remarks: [],
  };
}

function part(index: number, ...urls: string[]): Part {
  return {
    index,
    count: 3,
    startedAt: `2026-11-23T06:17:0${index}.000Z`,
    requests: urls.length,
    judgements: urls.map(judgement),
  };
}

function file(name: string, content: Part): { name: string; text: string } {
  return { name, text: [...writePart(content)].join('') };
}

const a = file('a', part(1, 'https://a.test/', 'https://a.test/2'));
const b = file('b', part(2, 'https://b.test/'));
const c = file('c', part(3));

test('whole parts are put together', () => {
  assert.deepEqual(mergeParts([c, a, b]), {
    judgements: new Map(
      ['https://a.test/', 'https://a.test/2', 'https://b.test/'].map((url) => [url, judgement(url)]),
    ),
    requests: 3,
    startedAt: '2026-11-23T06:17:01.000Z',
    problems: [],
  });
});

test('validators go along, for the history of whoever merges; malformed ones take their line with them', () => {
  const validators = {
    etag: 'W/"1"',
    lastModified: 'Tue, 06 Oct 2026 08:00:00 GMT',
    readAt: '2026-11-23T06:17:01.000Z',
  };
  const of = (value: object) => {
    const judged = { ...judgement('https://a.test/'), validators: value } as Judgement;
    return mergeParts([file('a', { ...part(1), count: 1, judgements: [judged] })]);
  };
  const whole = of(validators);
  assert.deepEqual([whole.judgements.get('https://a.test/')?.validators, whole.problems], [validators, []]);
  for (const forged of [{ ...validators, etag: '"1"\r\nx: 1' }, { ...validators, readAt: 'now' }, {}]) {
    const { judgements, problems } = of(forged);
    assert.deepEqual(
      [judgements.size, problems],
      [0, ['Part 1 of 1 (a) is torn: 0 targets of it could be read.']],
    );
  }
});

describe('what is wrong with a part is said, the rest stands', () => {
  test('missing', () => {
    const merged = mergeParts([a, c]);
    assert.deepEqual(merged.problems, ['Part 2 of 3 is missing: its targets were not checked.']);
    assert.equal(merged.judgements.size, 2);
  });

  test('torn at any byte: what can be read counts', () => {
    for (let length = 90; length < a.text.length - 1; length++) {
      const merged = mergeParts([{ name: 'a', text: a.text.slice(0, length) }, b, c]);
      assert.equal(merged.problems.length, 1, String(length));
      assert.match(
        merged.problems[0] ?? '',
        /^Part 1 of 3 \(a\) is torn: [012] targets of it could be read\.$/,
      );
    }
  });

  test('foreign, repeated, of another run', () => {
    const other = file('other', { ...part(1), count: 4 });
    assert.deepEqual(mergeParts([a, b, c, a, other, { name: 'x', text: '{"a":1}\n' }]).problems, [
      'a repeats part 1 of 3; it was left out.',
      'other belongs to a run of 4 shards, the others to one of 3; it was left out.',
      'x is no part of a sharded run; it was left out.',
    ]);
  });

  test('none at all', () => {
    assert.deepEqual(mergeParts([]).problems, ['No part of a sharded run was found.']);
  });
});
