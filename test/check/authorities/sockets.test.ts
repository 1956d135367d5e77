import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createAuthorities } from '../../../src/check/authorities/ask.ts';
import { checkTargets } from '../../../src/check/check.ts';
import { createWebChecker } from '../../../src/check/web.ts';
import { SILENT_LOG } from '../../../src/domain/ports.ts';
import type { Target } from '../../../src/domain/target.ts';
import type { Judgement } from '../../../src/domain/verdict.ts';
import { judge } from '../../../src/judge/judge.ts';
import { POLICY, web } from '../../judge/support/build.ts';
import { AUTHORITY_TABLES } from '../../support/web/authorities/table.ts';
import { fastClock } from '../../support/web/clocks.ts';
import { startWeb } from '../../support/web/web.ts';

/** The same tables as verdicts.test.ts, through the transport, with the web check behind the authorities. */
const CASES = AUTHORITY_TABLES.flatMap((table) => table.cases);

describe('authorities and the web behind them, through sockets', () => {
  const judgements = new Map<string, Judgement>();

  before(async () => {
    const standIn = await startWeb(AUTHORITY_TABLES.flatMap((table) => table.hosts));
    const clock = fastClock(50);
    const deadlineMs = clock.now() + 3_600_000;
    const checker = await createWebChecker({
      // Private addresses are allowed: some machines resolve registries' names to a mirror of their own.
      settings: {
        timeoutSeconds: 20,
        concurrency: 64,
        perHost: 4,
        retries: 2,
        allowPrivate: true,
        accept: [],
        archive: 'off',
      },
      deadlineMs,
      clock,
      log: SILENT_LOG,
      environment: standIn.environment,
    });
    after(async () => {
      await checker.close();
      await standIn.close();
    });
    const authorities = createAuthorities({
      fetch: (url, options) => checker.fetchAuthority(url, options),
      clock,
      deadlineMs,
      log: SILENT_LOG,
    });
    async function* targets(): AsyncGenerator<readonly Target[]> {
      yield CASES.map(({ url }) => web(url));
    }
    const repository = () => Promise.reject(new Error('no local links here'));
    const checked = checkTargets(targets(), {
      repository,
      authorities,
      web: (asked) => checker.check(asked),
    });
    for (const one of (await Array.fromAsync(checked)).flat()) {
      assert.ok('evidence' in one);
      judgements.set(one.target.url, judge(one.target, one.evidence, undefined, POLICY));
    }
  });

  for (const { id, url, verdict } of CASES) {
    test(`${id}: ${verdict}`, () => {
      const judgement = judgements.get(url);
      assert.equal(judgement?.verdict, verdict, judgement?.message);
    });
  }
});
