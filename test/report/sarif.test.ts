import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { before, describe, test } from 'node:test';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { renderSarif, sarifLog } from '../../src/report/sarif.ts';
import { finding, sampleReport, span } from './support/sample.ts';

/** The schema of SARIF 2.1.0, as Microsoft's SARIF SDK for JavaScript ships it; written in draft-04, which ajv no longer reads as such. */
async function sarifValidator(): Promise<ValidateFunction> {
  const path = createRequire(import.meta.url).resolve(
    '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
  );
  const { $schema: _, id: __, ...schema } = JSON.parse(await readFile(path, 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

describe('renderSarif', () => {
  let validate: ValidateFunction;
  before(async () => {
    validate = await sarifValidator();
  });

  function assertValid(log: unknown): void {
    assert.ok(validate(log), JSON.stringify(validate.errors?.slice(0, 5)));
  }

  test('is valid, with rules, regions, fingerprints and fixes', () => {
    const report = sampleReport({ warnings: ['docs/x.md is not UTF-8.'] });
    const log = JSON.parse(renderSarif(report, { lineText: (file, line) => `${file} ${line}` }));
    assertValid(log);
    const [run] = log.runs;
    assert.deepEqual(run.originalUriBaseIds, {
      '%SRCROOT%': { description: { text: 'The root of the repository, or the folder it was run in.' } },
    });
    assert.deepEqual(run.invocations, [
      {
        executionSuccessful: true,
        startTimeUtc: '2026-11-02T06:41:00.000Z',
        endTimeUtc: '2026-11-02T06:41:12.345Z',
        toolExecutionNotifications: [{ level: 'warning', message: { text: 'docs/x.md is not UTF-8.' } }],
      },
    ]);
    assert.deepEqual(run.results[1], {
      ruleId: 'moved-link',
      ruleIndex: 1,
      level: 'warning',
      message: {
        text: 'Moved for good. http://old.example/tool#usage 301 to https://new.example/tool. Link to the new address.',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'README.md', uriBaseId: '%SRCROOT%' },
            region: { startLine: 5, startColumn: 8, endLine: 5, endColumn: 37 },
          },
        },
      ],
      partialFingerprints: { 'deadwoodFinding/v1': run.results[1].partialFingerprints['deadwoodFinding/v1'] },
      fixes: [
        {
          description: { text: 'Link to the new address.' },
          artifactChanges: [
            {
              artifactLocation: { uri: 'README.md', uriBaseId: '%SRCROOT%' },
              replacements: [
                {
                  deletedRegion: { startLine: 5, startColumn: 8, endLine: 5, endColumn: 37 },
                  insertedContent: { text: 'https://new.example/tool#usage' },
                },
              ],
            },
          ],
        },
      ],
    });
    for (const result of run.results) {
      assert.equal(run.tool.driver.rules[result.ruleIndex].id, result.ruleId);
      assert.match(result.partialFingerprints['deadwoodFinding/v1'], /^[0-9a-f]{20}$/);
    }
  });

  test('an empty run, and one outside a repository, are valid', () => {
    const { repository: _, ...report } = sampleReport({ findings: [], targets: [] });
    assertValid(sarifLog(report));
  });

  test('hostile names and messages stay data', () => {
    const report = sampleReport({
      findings: [
        finding('duplicate-link', 'docs/ä b#?.md', span(2, 1, 3), {
          message: 'see [click](https://evil.example) \u202e\u0000',
          related: { file: 'a%.md', line: 1, column: 4 },
          edit: { span: span(2, 1, 9), text: '', deleteLine: true },
        }),
        finding('dead-link', 'a.md', span(1, 1, 1), { message: ' ', url: 'https://u:p@x.example/' }),
      ],
    });
    const log = sarifLog(report);
    assertValid(log);
    const results = log.runs[0]?.results ?? [];
    const last = results[1];
    assert.equal(results[0]?.message.text, 'https://x.example/');
    assert.equal(last?.message.text, 'see \\[click\\](https://evil.example)');
    assert.equal(last?.locations?.[0]?.physicalLocation?.artifactLocation?.uri, 'docs/%C3%A4%20b%23%3F.md');
    assert.deepEqual(last?.fixes?.[0]?.artifactChanges[0]?.replacements[0]?.deletedRegion, {
      startLine: 2,
      startColumn: 1,
      endLine: 3,
      endColumn: 1,
    });
  });

  test('at most 25,000 results, worst first, and it says so', () => {
    const findings = Array.from({ length: 25_100 }, (_, index) =>
      finding('dead-link', 'a.md', span(index + 1, 1, 1), { severity: index < 25_000 ? 'note' : 'error' }),
    );
    const run = sarifLog(sampleReport({ findings })).runs[0];
    assert.equal(run?.results?.length, 25_000);
    assert.equal(run?.results?.[99]?.level, 'error');
    assert.equal(
      run?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text,
      '100 findings left out: a run takes 25,000 results.',
    );
  });
});
