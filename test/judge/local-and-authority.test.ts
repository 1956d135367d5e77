import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type {
  AuthorityAnswer,
  Evidence,
  FragmentAnswer,
  RepositoryAnswer,
} from '../../src/domain/evidence.ts';
import type { InvalidTarget, SkippedTarget } from '../../src/domain/target.ts';
import { judge } from '../../src/judge/judge.ts';
import { AUTHORITY_RULES } from '../../src/judge/rules/authority.ts';
import { LOCAL_RULES } from '../../src/judge/rules/local.ts';
import { local, occurrence, POLICY, web } from './support/build.ts';

describe('rules for this repository', () => {
  const rows: readonly {
    readonly rule: string;
    readonly path: string;
    readonly repository: RepositoryAnswer;
    readonly fragment?: FragmentAnswer;
    readonly expected: { readonly verdict: string; readonly reason: string; readonly message: string };
  }[] = [
    {
      rule: 'broken-symlink',
      path: 'docs/link.md',
      repository: { kind: 'missing', resolvedPath: 'docs/away.md' },
      expected: {
        verdict: 'invalid',
        reason: 'missing-file',
        message: 'docs/link.md is a symbolic link to docs/away.md, which does not exist',
      },
    },
    {
      rule: 'missing-file',
      path: 'docs/guide.md',
      repository: { kind: 'missing', nearest: 'docs/Guide.md' },
      expected: {
        verdict: 'invalid',
        reason: 'missing-file',
        message: 'There is no docs/guide.md in the repository; docs/Guide.md does exist',
      },
    },
    {
      rule: 'not-listed',
      path: 'docs/guide.md',
      repository: { kind: 'unknown' },
      expected: {
        verdict: 'blocked',
        reason: 'not-listed',
        message: 'Whether docs/guide.md exists cannot be told: GitHub did not list it',
      },
    },
    {
      rule: 'broken-anchor',
      path: 'README.md',
      repository: { kind: 'file' },
      fragment: { fragment: 'instal', isFound: false, nearest: 'install' },
      expected: {
        verdict: 'invalid',
        reason: 'broken-anchor',
        message: 'README.md has no #instal; #install does exist',
      },
    },
    {
      rule: 'local',
      path: 'docs',
      repository: { kind: 'directory' },
      fragment: { fragment: 'x', isFound: false, isUnjudgeable: true },
      expected: { verdict: 'alive', reason: 'exists', message: 'docs exists' },
    },
  ];
  for (const { rule, path, repository, fragment, expected } of rows) {
    test(rule, () => {
      const target = local(path, fragment?.fragment);
      const seen: Evidence = {
        url: target.url,
        checkedBy: 'repository',
        exchanges: [],
        repository,
        ...(fragment === undefined ? {} : { fragment }),
      };
      const { verdict, reason, message } = judge(target, seen, undefined, POLICY);
      assert.deepEqual({ verdict, reason, message }, expected);
    });
  }
  test('every row has a case', () => {
    assert.deepEqual(
      LOCAL_RULES.map(({ id }) => id),
      rows.map(({ rule }) => rule),
    );
  });
});

describe('rules for authorities', () => {
  const url = 'https://github.com/old/name/blob/main/README.md#usage';
  const answer = (parts: Partial<AuthorityAnswer>): AuthorityAnswer => ({
    authority: 'github',
    state: 'exists',
    details: [],
    statement: 'GitHub’s API knows it',
    ...parts,
  });
  const rows: readonly {
    readonly rule: string;
    readonly answer: AuthorityAnswer;
    readonly expected: { readonly verdict: string; readonly reason: string; readonly replacement?: string };
  }[] = [
    {
      rule: 'authority-missing',
      answer: answer({ state: 'missing', details: ['missing-or-private'] }),
      expected: { verdict: 'dead', reason: 'missing-or-private' },
    },
    {
      rule: 'authority-hidden',
      answer: answer({ state: 'hidden', details: ['private'] }),
      expected: { verdict: 'suspect', reason: 'private' },
    },
    {
      rule: 'authority-moved',
      answer: answer({
        state: 'moved',
        details: ['renamed'],
        location: 'https://github.com/new/name/blob/main/README.md',
      }),
      expected: {
        verdict: 'moved',
        reason: 'renamed',
        replacement: 'https://github.com/new/name/blob/main/README.md#usage',
      },
    },
    {
      rule: 'authority-exists',
      answer: answer({}),
      expected: { verdict: 'alive', reason: 'exists' },
    },
  ];
  for (const row of rows) {
    test(row.rule, () => {
      const seen: Evidence = { url, checkedBy: 'github', exchanges: [], authority: row.answer };
      const { verdict, reason, replacement, message } = judge(web(url), seen, undefined, POLICY);
      assert.deepEqual(
        { verdict, reason, ...(replacement === undefined ? {} : { replacement }) },
        row.expected,
      );
      assert.equal(message, 'GitHub’s API knows it');
    });
  }
  test('every row has a case', () => {
    assert.deepEqual(
      AUTHORITY_RULES.map(({ id }) => id),
      rows.map(({ rule }) => rule),
    );
  });

  test('an archived repository and a missing place in a page are remarks, not verdicts', () => {
    const seen: Evidence = {
      url,
      checkedBy: 'github',
      exchanges: [],
      authority: answer({ details: ['archived'] }),
      fragment: { fragment: 'usage', isFound: false, nearest: 'use' },
    };
    const { verdict, remarks } = judge(web(url), seen, undefined, POLICY);
    assert.equal(verdict, 'alive');
    assert.deepEqual(remarks, [
      { rule: 'broken-anchor', message: 'The page has no #usage; #use is near' },
      { rule: 'archived-repository', message: 'The repository is archived: it is read-only now' },
    ]);
  });

  test('an authority that does not know leaves it to the web', () => {
    const seen: Evidence = {
      url,
      checkedBy: 'web',
      exchanges: [],
      authority: answer({ state: 'unknown' }),
    };
    assert.equal(judge(web(url), seen, undefined, POLICY).reason, 'not-asked');
  });
});

test('what is no address, and what nobody asks for, keeps its own words', () => {
  const nothing: Evidence = { url: 'x', checkedBy: 'none', exchanges: [] };
  const invalid: InvalidTarget = {
    kind: 'invalid',
    url: 'http://[',
    occurrences: [occurrence('http://[')],
    reason: 'not-a-url',
    message: 'http://[ is no address',
  };
  const skipped: SkippedTarget = {
    ...invalid,
    kind: 'skipped',
    url: 'mailto:a@b.example',
    reason: 'scheme',
    message: 'Mail',
  };
  const shown = [invalid, skipped].map((target) => {
    const { verdict, reason, message, attempts } = judge(target, nothing, undefined, POLICY);
    return { verdict, reason, message, attempts };
  });
  assert.deepEqual(shown, [
    { verdict: 'invalid', reason: 'not-a-url', message: 'http://[ is no address', attempts: 0 },
    { verdict: 'skipped', reason: 'scheme', message: 'Mail', attempts: 0 },
  ]);
});
