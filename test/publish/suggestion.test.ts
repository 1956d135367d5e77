import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Edit } from '../../src/domain/finding.ts';
import { suggestionFor } from '../../src/publish/suggestion.ts';

const edit = (line: number, column: number, endColumn: number, text: string, endLine = line): Edit => ({
  span: { line, column, endLine, endColumn },
  text,
});

describe('suggestionFor', () => {
  const text = 'one http://a.test two\nhttp://b.test and http://c.test\nlast';

  test('replaces exactly the lines asked for, all edits in them together', () => {
    const edits = [edit(1, 5, 18, 'https://a.test'), edit(2, 1, 14, 'B'), edit(2, 19, 32, 'C')];
    assert.deepEqual(suggestionFor(text, { first: 2, last: 2 }, edits), ['B and C']);
    assert.deepEqual(suggestionFor(text, { first: 1, last: 2 }, edits), [
      'one https://a.test two',
      'B and C',
    ]);
  });

  test('the last line needs no line feed', () => {
    assert.deepEqual(suggestionFor(text, { first: 3, last: 3 }, [edit(3, 1, 5, 'end')]), ['end']);
  });

  test('a carriage return is part of the line and stays', () => {
    assert.deepEqual(suggestionFor('a\r\nb\r\n', { first: 2, last: 2 }, [edit(2, 1, 2, 'B')]), ['B\r']);
  });

  test('the byte order mark stays', () => {
    assert.deepEqual(suggestionFor('\uFEFFa\nb\n', { first: 1, last: 1 }, [edit(1, 1, 2, 'A')]), ['\uFEFFA']);
  });

  test('a removed line is an empty suggestion', () => {
    const removal: Edit = {
      span: { line: 2, column: 1, endLine: 2, endColumn: 1 },
      text: '',
      deleteLine: true,
    };
    assert.deepEqual(suggestionFor(text, { first: 2, last: 2 }, [removal]), []);
    assert.deepEqual(
      suggestionFor('only', { first: 1, last: 1 }, [
        { ...removal, span: { line: 1, column: 1, endLine: 1, endColumn: 5 } },
      ]),
      [],
    );
  });

  test('nothing to change, lines outside the text, and changes that reach beyond the lines are no suggestions', () => {
    assert.equal(suggestionFor(text, { first: 1, last: 1 }, []), undefined);
    assert.equal(suggestionFor(text, { first: 1, last: 1 }, [edit(1, 5, 18, 'http://a.test')]), undefined);
    assert.equal(suggestionFor(text, { first: 9, last: 9 }, [edit(9, 1, 1, 'x')]), undefined);
    // Joins line 1 with line 2.
    assert.equal(suggestionFor(text, { first: 1, last: 1 }, [edit(1, 22, 1, ' ', 2)]), undefined);
    assert.deepEqual(suggestionFor('a\nb\n', { first: 1, last: 2 }, [edit(1, 2, 1, ' ', 2)]), ['a b']);
  });

  test('a blank line taken out whole', () => {
    assert.deepEqual(suggestionFor('a\n\n\nb\n', { first: 2, last: 2 }, [edit(2, 1, 1, '', 3)]), []);
  });
});
