import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Checked, type Checkers, checkTargets } from '../../src/check/check.ts';
import type { Evidence } from '../../src/domain/evidence.ts';
import type { Target, WebTarget } from '../../src/domain/target.ts';
import { collected, inBatches } from '../support/batches.ts';

function web(url: string): WebTarget {
  return { kind: 'web', url, occurrences: [] };
}

const local: Target = { kind: 'repository', url: 'docs/a.md', path: 'docs/a.md', occurrences: [] };
const mail: Target = {
  kind: 'skipped',
  url: 'mailto:a@b.test',
  reason: 'scheme',
  message: '',
  occurrences: [],
};
const wrong: Target = { kind: 'invalid', url: 'http://', reason: 'not-a-url', message: '', occurrences: [] };

function evidence(url: string, checkedBy: string): Evidence {
  return { url, checkedBy, exchanges: [] };
}

async function check(targets: readonly Target[], checkers: Partial<Checkers>): Promise<[string, string][]> {
  const results: Checked[] = await collected(
    checkTargets(inBatches(targets), {
      repository: async (target) => evidence(target.url, 'repository'),
      ...checkers,
    }),
  );
  return results
    .map((result): [string, string] => [
      result.target.url,
      'evidence' in result
        ? (result.evidence.notAsked ?? result.evidence.checkedBy)
        : result.judgement.checkedBy,
    ])
    .sort();
}

const askWeb: NonNullable<Checkers['web']> = async function* (targets) {
  for await (const batch of targets)
    yield batch.map((target) => ({ target, evidence: evidence(target.url, 'web') }));
};

const askAuthorities: NonNullable<Checkers['authorities']> = async function* (targets) {
  for await (const batch of targets) {
    yield batch.map((target) =>
      target.url.includes('github')
        ? { answered: evidence(target.url, 'github'), target }
        : { handOn: target },
    );
  }
};

describe('every target comes out once, by who could answer', () => {
  test('all of them', async () => {
    const remembered = 'https://known.test/';
    const results = await check(
      [web('https://a.test/'), local, mail, web('https://github.test/a'), wrong, web(remembered)],
      {
        web: askWeb,
        authorities: askAuthorities,
        recall: ({ url }) =>
          url === remembered
            ? {
                url,
                verdict: 'alive',
                reason: 'http-200',
                message: '',
                checkedBy: 'history',
                attempts: 0,
                durationMs: 0,
                remarks: [],
              }
            : undefined,
      },
    );
    assert.deepEqual(results, [
      ['docs/a.md', 'repository'],
      ['http://', 'none'],
      ['https://a.test/', 'web'],
      ['https://github.test/a', 'github'],
      ['https://known.test/', 'history'],
      ['mailto:a@b.test', 'none'],
    ]);
  });

  test('without authorities', async () => {
    assert.deepEqual(await check([web('https://github.test/a')], { web: askWeb }), [
      ['https://github.test/a', 'web'],
    ]);
  });

  test('offline: web targets are not asked, and named', async () => {
    assert.deepEqual(await check([web('https://a.test/'), local], {}), [
      ['docs/a.md', 'repository'],
      ['https://a.test/', 'no-network'],
    ]);
  });
});

test('local targets wait until all documents were read, web targets do not', async () => {
  const order: string[] = [];
  async function* documents(): AsyncGenerator<readonly Target[]> {
    yield [local];
    yield [web('https://a.test/')];
    await new Promise((resolve) => setImmediate(resolve));
    order.push('read');
  }
  const checkers: Checkers = {
    repository: async (target) => {
      order.push('local');
      return evidence(target.url, 'repository');
    },
    web: async function* (targets) {
      for await (const batch of targets) {
        order.push('web');
        yield batch.map((target) => ({ target, evidence: evidence(target.url, 'web') }));
      }
    },
  };
  await Array.fromAsync(checkTargets(documents(), checkers));
  assert.deepEqual(order, ['web', 'read', 'local']);
});

test('a checker that breaks breaks the run, rather than lose its targets', async () => {
  const broken: Checkers['web'] = async function* () {
    yield [];
    throw new Error('broken');
  };
  await assert.rejects(check([web('https://a.test/')], { web: broken }), /broken/);
});
