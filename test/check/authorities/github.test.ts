import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { askAuthorities } from '../../../src/check/authorities/ask.ts';
import { readAddress } from '../../../src/check/authorities/github/address.ts';
import type { WebTarget } from '../../../src/domain/target.ts';
import { judge } from '../../../src/judge/judge.ts';
import { POLICY, web } from '../../judge/support/build.ts';
import { collected, inBatches } from '../../support/batches.ts';
import { createStandInGitHub, type GitHubState } from '../../support/web/authorities/github.ts';
import { fakeWorld } from '../../support/web/authorities/world.ts';

const STATE: GitHubState = {
  repositories: [
    {
      nameWithOwner: 'traefik/traefik',
      formerly: ['containous/traefik'],
      files: { master: { 'README.md': '# Traefik\n\n## Quickstart\n', 'docs/a.md': '# A\n' } },
    },
    {
      nameWithOwner: 'Kong/kong',
      files: {
        main: {
          'README.md': '# Kong\n\n## Getting Started\n',
          'CONTRIBUTING.md': '# Contributing\n\n## Testing\n',
          'kong/init.lua': 'local a = 1\nlocal b = 2\nreturn a + b\n',
        },
        'release/3.9': { 'README.md': '# Kong 3.9\n' },
      },
      tags: ['3.9.0'],
      releases: { '3.9.0': ['kong.deb'] },
      issues: [1, 80],
      transferred: { 7: 'https://github.com/Kong/docs/issues/12' },
      discussions: [5],
    },
    { nameWithOwner: 'pilosa/archive', isArchived: true, files: { HEAD: { 'readme.rst': 'x' } } },
    { nameWithOwner: 'pilosa/taken-down', isDisabled: true },
    {
      nameWithOwner: 'dot/github',
      files: { main: { 'README.md': '# Root', '.github/README.md': '# Shown\n## Here\n' } },
    },
  ],
  people: ['aphyr'],
  gists: ['aphyr/1a2b3c4d5e'],
};

async function ask(urls: readonly string[], state: GitHubState = STATE, serverUrl = 'https://github.com') {
  const github = createStandInGitHub(state);
  const targets = urls.map((url): WebTarget => web(url));
  const world = fakeWorld({ hosts: [], github: { graphql: (query) => github.graphql(query), serverUrl } });
  const results = await collected(askAuthorities(inBatches(targets), world));
  const shown = new Map(
    results.map((result) => {
      if ('handOn' in result) return [result.handOn.url, 'web'];
      const { url, verdict, replacement, remarks } = judge(result.target, result.answered, undefined, POLICY);
      return [url, [verdict, replacement, ...remarks.map(({ rule }) => rule)].filter(Boolean).join(' ')];
    }),
  );
  return { shown: urls.map((url) => shown.get(url)), queries: github.queries };
}

async function expect(table: Readonly<Record<string, string>>): Promise<void> {
  const { shown } = await ask(Object.keys(table));
  assert.deepEqual(Object.fromEntries(Object.keys(table).map((url, index) => [url, shown[index]])), table);
}

describe('repositories', () => {
  test('there, renamed, archived, missing, disabled', () =>
    expect({
      'https://github.com/Kong/kong': 'alive',
      'https://github.com/kong/Kong': 'alive',
      'https://github.com/Kong/kong.git': 'alive',
      'http://www.github.com/Kong/kong/': 'alive',
      'https://github.com/containous/traefik#readme': 'moved https://github.com/traefik/traefik#readme',
      'https://github.com/pilosa/archive': 'alive archived-repository',
      'https://github.com/pilosa/taken-down': 'suspect',
      'https://github.com/nobody/nothing': 'dead',
      'https://github.com/nobody/nothing/wiki/Page': 'dead',
    }));

  test('paths go with a rename, and are looked up in it', () =>
    expect({
      'https://github.com/containous/traefik/blob/master/docs/a.md#a':
        'moved https://github.com/traefik/traefik/blob/master/docs/a.md#a',
      'https://github.com/containous/traefik/blob/master/docs/gone.md': 'dead',
      'https://github.com/containous/traefik/releases?page=2':
        'moved https://github.com/traefik/traefik/releases?page=2',
      'https://raw.githubusercontent.com/containous/traefik/master/docs/a.md':
        'moved https://raw.githubusercontent.com/traefik/traefik/master/docs/a.md',
    }));
});

describe('what is in a repository', () => {
  test('files, folders, branches with slashes', () =>
    expect({
      'https://github.com/Kong/kong/blob/main/kong/init.lua': 'alive',
      'https://github.com/Kong/kong/tree/main/kong': 'alive',
      'https://github.com/Kong/kong/tree/release/3.9': 'alive',
      'https://github.com/Kong/kong/blob/release/3.9/README.md': 'alive',
      'https://github.com/Kong/kong/blob/main/NON_EXISTENT.md': 'dead',
      'https://raw.githubusercontent.com/Kong/kong/refs/heads/main/kong/init.lua': 'alive',
    }));

  test('a branch that is not known may have been renamed: for the web', () =>
    expect({ 'https://github.com/Kong/kong/blob/master/README.md': 'web' }));

  test('issues, discussions, releases, files of releases', () =>
    expect({
      'https://github.com/Kong/kong/issues/1': 'alive',
      'https://github.com/Kong/kong/pull/80/files#diff-1': 'alive',
      'https://github.com/Kong/kong/issues/7': 'moved https://github.com/Kong/docs/issues/12',
      'https://github.com/Kong/kong/issues/999': 'web',
      'https://github.com/Kong/kong/discussions/5': 'alive',
      'https://github.com/Kong/kong/releases/tag/3.9.0': 'alive',
      'https://github.com/Kong/kong/releases/tag/9.9.9': 'dead',
      'https://github.com/Kong/kong/releases/download/3.9.0/kong.deb': 'alive',
      'https://github.com/Kong/kong/releases/download/3.9.0/kong.rpm': 'dead',
      'https://github.com/Kong/kong/tags': 'alive',
      'https://github.com/Kong/kong/security/advisories': 'web',
    }));

  test('people and gists', () =>
    expect({
      'https://github.com/aphyr': 'alive',
      'https://github.com/nobody-at-all': 'dead',
      'https://gist.github.com/aphyr/1a2b3c4d5e': 'alive',
      'https://gist.github.com/aphyr/ffffffffff': 'web',
      'https://github.com/features/actions': 'web',
    }));
});

describe('places in pages', () => {
  test('headings of a README, whichever GitHub shows', () =>
    expect({
      'https://github.com/Kong/kong#getting-started': 'alive',
      'https://github.com/Kong/kong#user-content-getting-started': 'alive',
      'https://github.com/Kong/kong#not-a-heading': 'alive broken-anchor',
      'https://github.com/dot/github#here': 'alive',
      'https://github.com/dot/github#nowhere': 'alive broken-anchor',
      'https://github.com/pilosa/archive#anything': 'alive archived-repository',
    }));

  test('headings and lines of files', () =>
    expect({
      'https://github.com/Kong/kong/blob/main/CONTRIBUTING.md#testing': 'alive',
      'https://github.com/Kong/kong/blob/main/CONTRIBUTING.md#gone': 'alive broken-anchor',
      'https://github.com/Kong/kong/blob/main/kong/init.lua#L2-L3': 'alive',
      'https://github.com/Kong/kong/blob/main/kong/init.lua#L40': 'alive broken-anchor',
    }));
});

describe('requests', () => {
  test('a hundred repositories are one', async () => {
    const { queries } = await ask(
      Array.from({ length: 100 }, (_, index) => `https://github.com/o${index}/r`),
    );
    assert.equal(queries.length, 1);
    assert.match(queries[0] ?? '', /^query CheckLinks \{/);
  });

  test('two hundred and fifty addresses of one repository are three', async () => {
    const urls = Array.from({ length: 250 }, (_, index) => `https://github.com/Kong/kong/issues/${index}`);
    assert.equal((await ask(urls)).queries.length, 3);
  });

  test('nothing of an address becomes a part of the query', async () => {
    const { shown } = await ask([
      'https://github.com/Kong/kong/blob/main/a%22)%20%7Bid%7D%20x:%20object(expression:%20%22b',
      'https://github.com/Kong/kong/releases/tag/%5C%22%0A%7D',
    ]);
    assert.deepEqual(shown, ['dead', 'dead']);
  });

  test('few points left: the rest is for the web', async () => {
    const state = { ...STATE, remaining: 12 };
    const urls = Array.from({ length: 500 }, (_, index) => `https://github.com/o${index}/r`);
    const { shown, queries } = await ask(urls, state);
    assert.ok(queries.length <= 3);
    assert.ok(shown.filter((verdict) => verdict === 'web').length >= 200);
  });

  test('an API that refuses leaves all to the web', async () => {
    const refuse = () => Promise.reject(Object.assign(new Error('bad credentials'), { kind: 'forbidden' }));
    const world = fakeWorld({ hosts: [], github: { graphql: refuse, serverUrl: 'https://github.com' } });
    const target = web('https://github.com/Kong/kong');
    assert.deepEqual(await collected(askAuthorities(inBatches([target]), world)), [{ handOn: target }]);
  });

  test('a query that took too long is tried in halves', async () => {
    const github = createStandInGitHub(STATE);
    const graphql = (query: string) =>
      query.length > 4_000 ? Promise.reject(new Error('502')) : github.graphql(query);
    const world = fakeWorld({ hosts: [], github: { graphql, serverUrl: 'https://github.com' } });
    const targets = Array.from({ length: 60 }, (_, index) => web(`https://github.com/o${index}/r`));
    const results = await collected(askAuthorities(inBatches(targets), world));
    assert.equal(results.filter((result) => 'answered' in result).length, 60);
  });

  test('without a token nobody asks the API', async () => {
    const target = web('https://github.com/Kong/kong');
    assert.deepEqual(await collected(askAuthorities(inBatches([target]), fakeWorld({ hosts: [] }))), [
      { handOn: target },
    ]);
  });

  test('a GitHub Enterprise Server is asked for its own addresses alone', async () => {
    const urls = ['https://ghe.corp.example/Kong/kong', 'https://github.com/Kong/kong'];
    const { shown } = await ask(urls, STATE, 'https://ghe.corp.example');
    assert.deepEqual(shown, ['alive', 'web']);
  });
});

test('addresses that are none of a repository', () => {
  const read = (url: string) => readAddress(new URL(url), 'https://github.com');
  for (const url of [
    'https://github.com/',
    'https://github.com/topics/raft',
    'https://github.com/orgs/Kong/repositories',
    'https://github.com/sponsors/aphyr',
    'https://github.com/-bad/name',
    'https://github.com/a/..',
    'https://github.com/%E0%A4%A',
    'https://docs.github.com/en',
  ]) {
    assert.equal(read(url), undefined, url);
  }
});
