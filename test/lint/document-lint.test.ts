import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import type { Finding } from '../../src/domain/finding.ts';
import { readLintConfiguration } from '../../src/lint/configuration.ts';
import { lintDocument } from '../../src/lint/document-lint.ts';
import { createEngine, type Engine } from '../../src/lint/engine.ts';

const FIXTURES = new URL('../fixtures/lint/', import.meta.url);

/** A fixture's document linted by the fixture's configuration, as the product does both. */
async function lintFixture(name: string) {
  const read = (path: string) =>
    readFile(new URL(`${name}/${path}`, FIXTURES), 'utf8').catch(() => undefined);
  const { configuration, warnings } = await readLintConfiguration(read);
  const engine = await createEngine(configuration);
  const lint = await lintDocument(engine, 'input.md', (await read('input.md')) ?? '');
  const findings: Finding[] = [...lint.findings];
  for await (const { index, edit } of lint.edits('all')) {
    const finding = findings[index];
    if (finding !== undefined) findings[index] = { ...finding, edit };
  }
  return { warnings: [...warnings, ...engine.warnings], findings };
}

describe('linting a document', () => {
  for (const name of readdirSync(FIXTURES)) {
    test(name, async () => {
      const expected = JSON.parse(await readFile(new URL(`${name}/expected.json`, FIXTURES), 'utf8'));
      assert.deepEqual(await lintFixture(name), expected);
    });
  }

  test('nothing to say of an empty document', async () => {
    const engine = await createEngine({ plugins: [{ kind: 'preset', name: 'recommended' }] });
    assert.deepEqual((await lintDocument(engine, 'a.md', '')).findings, []);
    assert.deepEqual((await lintDocument(engine, 'a.md', '\ufeff')).findings, []);
  });

  test('a document beyond the limits has one note', async () => {
    const engine = await createEngine({ plugins: [{ kind: 'preset', name: 'recommended' }] });
    const note = async (text: string) => {
      const { findings } = await lintDocument(engine, 'a.md', text);
      return findings.map(({ rule, severity, message }) => [rule, severity, message]);
    };
    assert.deepEqual(await note('a'.repeat(600_000)), [
      ['lint-skipped', 'note', 'Not linted: the file has more than 512,000 characters.'],
    ]);
    for (const nested of [
      '>'.repeat(200),
      '> '.repeat(200),
      '- '.repeat(200),
      '1. '.repeat(200),
      '\t>*\t'.repeat(100),
    ]) {
      assert.deepEqual(await note(`a\n\n${nested}a\n`), [
        ['lint-skipped', 'note', 'Not linted: a line stands in more than 100 quotes and lists.'],
      ]);
    }
  });

  test('a document that overflows the stack, in the parser or in a rule, says so', async () => {
    const failing = (messages: Partial<Awaited<ReturnType<Engine['analyse']>>> | Error): Engine => ({
      rules: [],
      warnings: [],
      analyse: async () => {
        if (messages instanceof Error) throw messages;
        return { messages: [], brokenRules: [], tree: { type: 'root', children: [] }, ...messages };
      },
    });
    const said = async (engine: Engine) =>
      (await lintDocument(engine, 'a.md', 'a')).findings.map(({ message }) => message);
    assert.deepEqual(await said(failing(new RangeError('Maximum call stack size exceeded'))), [
      'Not linted: its parts are nested too deeply.',
    ]);
    assert.deepEqual(await said(failing({ brokenRules: ['no-tabs', 'rule-style'] })), [
      'These lint rules failed on this file: no-tabs, rule-style.',
    ]);
  });

  test('a rule that refuses its options is named, the others run', async () => {
    const engine = await createEngine({
      plugins: [
        { kind: 'rule', id: 'no-undefined-references', options: { allow: [{ source: '(', flags: 'u' }] } },
        { kind: 'rule', id: 'no-tabs', options: undefined },
      ],
    });
    assert.deepEqual(
      [engine.rules, engine.warnings],
      [
        ['no-tabs'],
        [
          'The lint rule no-undefined-references does not run: Invalid regular expression: /(/u: Unterminated group (the default configuration).',
        ],
      ],
    );
  });

  test('of very many findings the first are listed, and how many there are', async () => {
    const engine = await createEngine({ plugins: [{ kind: 'rule', id: 'no-tabs', options: undefined }] });
    const { findings } = await lintDocument(engine, 'a.md', `${'\t'.repeat(6_000)}a`);
    assert.equal(findings.length, 5_001);
    assert.equal(findings.at(-1)?.message, 'Only the first 5000 of 6000 lint findings are listed.');
  });
});
