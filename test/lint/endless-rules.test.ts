import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lintDocument } from '../../src/lint/document-lint.ts';
import { createEngine } from '../../src/lint/engine.ts';

const engine = await createEngine({
  plugins: [
    { kind: 'rule', id: 'no-paragraph-content-indent', options: undefined },
    { kind: 'rule', id: 'no-table-indentation', options: undefined },
    { kind: 'rule', id: 'no-tabs', options: undefined },
  ],
});

async function said(text: string): Promise<readonly string[]> {
  const { findings } = await lintDocument(engine, 'a.md', text);
  return findings.map(({ rule, line, message }) => `${line} ${rule}: ${message}`);
}

const failed = (rule: string) => `1 lint-skipped: These lint rules failed on this file: ${rule}.`;

describe('rules that never come back', () => {
  for (const text of ['> a\nb\n', '- aaa\nb', '-  aaa\r\nb\r\n', '>\n> - a\n>\n>   b\nc\n']) {
    test(`a lazy line that ends early: ${JSON.stringify(text)}`, async () => {
      assert.deepEqual(await said(text), [failed('no-paragraph-content-indent')]);
    });
  }

  test('a row behind a tab, and what the other rules say of it', async () => {
    const [first, second, last] = await said('-  \t|a\n\t|-\n');
    assert.deepEqual([first?.slice(0, 9), second?.slice(0, 9)], ['1 no-tabs', '2 no-tabs']);
    assert.equal(last, failed('no-table-indentation'));
  });

  test('they run where they come back', async () => {
    const findings = await said('> aaa\nbbbb\n\n>   c\n\n- d\n  e\n\n   |f|\n   |-|\n');
    assert.deepEqual(
      findings.map((line) => line.split(':')[0]),
      ['4 no-paragraph-content-indent', '9 no-table-indentation', '10 no-table-indentation'],
    );
  });
});
