import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { askAuthorities } from '../../../src/check/authorities/ask.ts';
import type { Evidence } from '../../../src/domain/evidence.ts';
import { judge } from '../../../src/judge/judge.ts';
import { POLICY, web } from '../../judge/support/build.ts';
import { collected, inBatches } from '../../support/batches.ts';
import { GITHUB_PAGES } from '../../support/web/authorities/github-pages.ts';
import { AUTHORITY_TABLES } from '../../support/web/authorities/table.ts';
import { fakeWorld } from '../../support/web/authorities/world.ts';

/** Addresses of the tables that an authority has no word on: the web check's cases. */
const FOR_THE_WEB = new Set([
  'vimeo-video',
  'stackoverflow-user',
  'arxiv-listing',
  ...GITHUB_PAGES.cases.map(({ id }) => id), // without a token
]);

const hosts = AUTHORITY_TABLES.flatMap((table) => table.hosts);
const cases = AUTHORITY_TABLES.flatMap((table) => table.cases);

describe('what authorities say of living and missing things', () => {
  for (const { id, url, verdict, replacement } of cases) {
    test(`${id}: ${FOR_THE_WEB.has(id) ? 'for the web' : verdict}`, async () => {
      const target = web(url);
      const results = await collected(askAuthorities(inBatches([target]), fakeWorld({ hosts })));
      if (FOR_THE_WEB.has(id)) {
        assert.deepEqual(results, [{ handOn: target }]);
        return;
      }
      const answered = results.flatMap((result): Evidence[] =>
        'answered' in result ? [result.answered] : [],
      );
      const [evidence] = answered;
      assert.ok(evidence, 'handed on');
      const judgement = judge(target, evidence, undefined, POLICY);
      assert.deepEqual(
        { verdict: judgement.verdict, replacement: judgement.replacement },
        { verdict, replacement },
        judgement.message,
      );
    });
  }
});
