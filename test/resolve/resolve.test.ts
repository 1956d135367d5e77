import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Target } from '../../src/domain/target.ts';
import { createResolver, type ResolveContext, resolve } from '../../src/resolve/resolve.ts';
import { documentOf } from './documents.ts';
import { ANY_URL } from './urls.ts';

const CONTEXT: ResolveContext = {
  settings: { exclude: [] },
  repository: {
    serverUrl: 'https://github.com',
    owner: 'Owner',
    name: 'name',
    branches: ['main', 'feature/one', '0123456789abcdef0123456789abcdef01234567'],
  },
};

/** The only target of a document with one link, without its occurrences. */
function targetOf(url: string, path = 'docs/guide/start.md', context = CONTEXT): Omit<Target, 'occurrences'> {
  const [target, ...others] = resolve([documentOf(path, [url])], context);
  assert.ok(target !== undefined && others.length === 0);
  assert.equal(target.occurrences.length, 1);
  const { occurrences: _, ...facts } = target;
  return facts;
}

function local(path: string, fragment?: string) {
  const url = `${path}${fragment === undefined ? '' : `#${fragment}`}`;
  return { kind: 'repository', url, path, ...(fragment !== undefined && { fragment }) };
}

describe('a relative destination', () => {
  const TABLE: readonly (readonly [string, object])[] = [
    ['next.md', local('docs/guide/next.md')],
    ['./next.md', local('docs/guide/next.md')],
    ['../index.md#usage', local('docs/index.md', 'usage')],
    ['../../README.md', local('README.md')],
    ['/README.md', local('README.md')],
    ['/docs//a/./b/../c.md', local('docs/a/c.md')],
    ['images/', local('docs/guide/images')],
    ['#usage', local('docs/guide/start.md', 'usage')],
    ['#', local('docs/guide/start.md')],
    ['?plain=1#L10-L20', local('docs/guide/start.md', 'L10-L20')],
    ['next.md?plain=1#L3', local('docs/guide/next.md', 'L3')],
    ['logo.svg?raw=true', local('docs/guide/logo.svg')],
    ['with%20space%23.md#%C3%BCber', local('docs/guide/with space#.md', 'über')],
    ['%E9.md', local('docs/guide/%E9.md')],
    ['a%2Fb.md', local('docs/guide/a/b.md')],
    ['%2e%2e/index.md', local('docs/index.md')],
    ['  next.md\n', local('docs/guide/next.md')],
    // CommonMark writes a backslash as %5C: GitHub looks for a file of that name.
    ['sub\\next.md', local('docs/guide/sub\\next.md')],
    ['./mailto:x', { kind: 'repository', url: 'docs/guide/mailto:x', path: 'docs/guide/mailto:x' }],
    ['/mailto:x', { kind: 'repository', url: './mailto:x', path: 'mailto:x' }],
    ['/', { kind: 'repository', url: '.', path: '' }],
    ['../..', { kind: 'repository', url: '.', path: '' }],
    ['icon@2x.png', local('docs/guide/icon@2x.png')],
  ];
  for (const [url, expected] of TABLE) {
    test(JSON.stringify(url), () => assert.deepEqual(targetOf(url), expected));
  }
});

describe('a relative destination out of the repository', () => {
  for (const url of [
    '../../../etc/passwd',
    '../../../../../../etc/passwd',
    '../../../x.md',
    '/../x.md',
    '/..',
  ]) {
    test(`${url} is invalid`, () => {
      assert.deepEqual(targetOf(url), {
        kind: 'invalid',
        url,
        reason: 'outside-repository',
        message: 'It leads out of the repository.',
      });
    });
  }

  test('leads to a page of the repository when GitHub has one there', () => {
    const TABLE: Readonly<Record<string, string>> = {
      '../../../../issues?q=is%3Aopen#top': 'https://github.com/Owner/name/issues?q=is%3Aopen#top',
      '/../../wiki/Home': 'https://github.com/Owner/name/wiki/Home',
      '/../../actions/workflows/ci.yml/badge.svg':
        'https://github.com/Owner/name/actions/workflows/ci.yml/badge.svg',
      '/../../': 'https://github.com/Owner/name',
      '/../../tree/other': 'https://github.com/Owner/name/tree/other',
    };
    for (const [url, expected] of Object.entries(TABLE)) assert.equal(targetOf(url).url, expected);
    assert.deepEqual(targetOf('/../../blob/main/a.md#b'), local('a.md', 'b'));
  });

  test('is skipped there when the repository is not known', () => {
    const { kind, url, reason } = targetOf('../../issues', 'README.md', {
      settings: { exclude: [] },
    }) as Target & {
      reason: string;
    };
    assert.deepEqual({ kind, url, reason }, { kind: 'skipped', url: '../../issues', reason: 'site-route' });
  });
});

describe('an absolute URL of this very repository', () => {
  const TABLE: readonly (readonly [string, object])[] = [
    ['https://github.com/owner/name/blob/main/docs/a%20b.md#usage', local('docs/a b.md', 'usage')],
    ['https://github.com/OWNER/Name/tree/main/docs/', local('docs')],
    ['https://github.com/owner/name/tree/main', { kind: 'repository', url: '.', path: '' }],
    ['https://github.com/owner/name/blob/HEAD/a.md', local('a.md')],
    ['https://github.com/owner/name/blob/feature/one/a.md?plain=1#L4', local('a.md', 'L4')],
    ['https://github.com/owner/name/blob/refs/heads/main/a.md', local('a.md')],
    [
      'https://github.com/owner/name/blame/0123456789abcdef0123456789abcdef01234567/a.ts#L1',
      local('a.ts', 'L1'),
    ],
    ['https://github.com/owner/name/raw/main/logo.svg#x', local('logo.svg')],
    ['https://github.com/owner/name/edit/main/a.md', local('a.md')],
    ['https://raw.githubusercontent.com/owner/name/main/logo.svg', local('logo.svg')],
    ['https://raw.githubusercontent.com/owner/name/refs/heads/feature/one/logo.svg', local('logo.svg')],
    ['//github.com/owner/name/blob/main/a.md', local('a.md')],
  ];
  for (const [url, expected] of TABLE) test(url, () => assert.deepEqual(targetOf(url), expected));

  const WEB: readonly string[] = [
    'https://github.com/owner/name',
    'https://github.com/owner/name#readme',
    'https://github.com/owner/name/issues',
    'https://github.com/owner/name/blob/other/a.md',
    'https://github.com/owner/name/blob/mainly/a.md',
    'https://github.com/owner/name/blob/main/..%2f..%2fetc',
    'https://github.com/owner/name2/blob/main/a.md',
    'https://github.com/other/name/blob/main/a.md',
    'https://github.com.evil.test/owner/name/blob/main/a.md',
    'http://github.com/owner/name/blob/main/a.md',
    'https://raw.githubusercontent.com/owner/name/v1.0/logo.svg',
  ];
  for (const url of WEB) test(`${url} is asked on the web`, () => assert.equal(targetOf(url).kind, 'web'));

  test('works for an Enterprise Server', () => {
    const repository = { serverUrl: 'https://git.corp.test/', owner: 'o', name: 'n', branches: ['trunk'] };
    const context = { settings: { exclude: [] }, repository };
    assert.deepEqual(
      targetOf('https://git.corp.test/o/n/blob/trunk/a.md', 'README.md', context),
      local('a.md'),
    );
    assert.equal(targetOf('../../issues', 'README.md', context).url, 'https://git.corp.test/o/n/issues');
  });
});

describe('a web target', () => {
  test('is the normalised URL, fragment decoded', () => {
    assert.deepEqual(targetOf('HTTPS://me:secret@Example.TEST:443/a/../b?c#%C3%BC'), {
      kind: 'web',
      url: 'https://example.test/b?c#%C3%BC',
      fragment: 'ü',
    });
  });
  test('without a scheme is https', () => {
    assert.deepEqual(targetOf('//cdn.test/x.js'), { kind: 'web', url: 'https://cdn.test/x.js' });
  });
  test('is asked on reserved top-level domains and private addresses too: that is for the check to say', () => {
    for (const url of [
      'http://no-such-domain.example/',
      'http://localhost:3000/',
      'http://10.0.0.1/',
      'http://[::1]/',
    ]) {
      assert.deepEqual(targetOf(url), { kind: 'web', url });
    }
  });
});

describe('what is no URL is invalid', () => {
  const TABLE: Readonly<Record<string, readonly [reason: string, message: string]>> = {
    '': ['empty', 'The destination is empty.'],
    'https//example.org/a': [
      'malformed-scheme',
      '“https//” should be “https://”; was https://example.org/a meant?',
    ],
    'https:/example.org': [
      'malformed-scheme',
      '“https:/” should be “https://”; was https://example.org meant?',
    ],
    'http:example.org': ['malformed-scheme', '“http:” should be “http://”; was http://example.org meant?'],
    'https;//example.org': [
      'malformed-scheme',
      '“https;//” should be “https://”; was https://example.org meant?',
    ],
    '://example.org': ['malformed-scheme', 'The scheme is missing; was https://example.org meant?'],
    'htps://example.org': ['malformed-scheme', '“htps” is no scheme; was https://example.org meant?'],
    'ttp://example.org': ['malformed-scheme', '“ttp” is no scheme; was http://example.org meant?'],
    'hppts://example.org': ['malformed-scheme', '“hppts” is no scheme; was https://example.org meant?'],
    'https://https://example.org': [
      'malformed-scheme',
      'The scheme is written twice; was https://example.org meant?',
    ],
    'http://https//example.org': [
      'malformed-scheme',
      'The scheme is written twice; was https://example.org meant?',
    ],
    'www.example.org/a': ['missing-scheme', 'The scheme is missing; was https://www.example.org/a meant?'],
    'example.org:8080/a': ['missing-scheme', 'The scheme is missing; was http://example.org:8080/a meant?'],
    'localhost:3000': ['missing-scheme', 'The scheme is missing; was http://localhost:3000 meant?'],
    'https://': ['not-a-url', 'It is no URL: it names no host.'],
    'https://exa mple.org/': ['not-a-url', 'It is no URL: there is a space in the host.'],
    'https://example.org:port/': ['not-a-url', 'It is no URL: the port is no number from 0 to 65535.'],
    'https://example.org:65536/': ['not-a-url', 'It is no URL: the port is no number from 0 to 65535.'],
    'https://256.256.256.256/': ['not-a-url', 'It is no URL: the host is not a valid name or address.'],
    'C:\\docs\\a.md': ['local-file', 'It names a file on one computer; readers elsewhere cannot open it.'],
    'c:/docs/a.md': ['local-file', 'It names a file on one computer; readers elsewhere cannot open it.'],
    '\\\\server\\docs': ['local-file', 'It names a file on one computer; readers elsewhere cannot open it.'],
    'file:///etc/passwd': [
      'local-file',
      'It names a file on one computer; readers elsewhere cannot open it.',
    ],
  };
  for (const [url, [reason, message]] of Object.entries(TABLE)) {
    test(JSON.stringify(url), () =>
      assert.deepEqual(targetOf(url), { kind: 'invalid', url, reason, message }),
    );
  }

  test('and never shows the password in it', () => {
    assert.equal(targetOf('https://me:secret@exa mple.org/').url, 'https://exa mple.org/');
    const { message } = targetOf('https:/me:secret@example.org/') as Target & { message: string };
    assert.equal(message, '“https:/” should be “https://”; was https://example.org/ meant?');
  });

  test('a file of that name is a file', () => {
    const context: ResolveContext = {
      ...CONTEXT,
      kindOf: (path) => (path === 'www.example.org' ? 'file' : undefined),
    };
    assert.deepEqual(targetOf('www.example.org', 'README.md', context), {
      kind: 'repository',
      url: './www.example.org',
      path: 'www.example.org',
    });
    assert.equal(targetOf('', 'README.md', { ...CONTEXT, kindOf: () => 'file' }).kind, 'invalid');
  });
});

describe('what is skipped', () => {
  const SCHEMES = [
    'mailto:a@b.test',
    'tel:+123',
    'data:text/plain,x',
    'javascript:void(0)',
    'ftp://host/',
    'irc://h/c',
    'magnet:?xt=1',
    'vscode:extension/x',
    'hxxps://evil.test/',
    'git+ssh://h/r',
    'doi:10.1000/182',
  ];
  for (const url of SCHEMES) {
    test(url, () => {
      const scheme = url.slice(0, url.indexOf(':'));
      const message = `Links with the scheme “${scheme}” are not checked.`;
      assert.deepEqual(targetOf(url), { kind: 'skipped', url, reason: 'scheme', message });
    });
  }

  const RESERVED = ['https://example.com/', 'http://docs.example.org/a', 'https://api.example.net:8080/x?y'];
  for (const url of RESERVED) {
    test(url, () => {
      const message = 'Its host is reserved for documentation (RFC 2606).';
      assert.deepEqual(targetOf(url), { kind: 'skipped', url, reason: 'placeholder', message });
    });
  }

  const TEMPLATES = [
    'https://{host}/',
    'https://<host>/',
    'https://api.test/repos/{owner}/{repo}',
    'https://api.test/<owner>',
    '${BASE_URL}/x',
    '{{ site.baseurl }}/docs/a.md',
    'https://[your-domain]/',
    'https://*.github.io/',
    'https://$HOST/',
    'https://.../x',
    'https://…/',
    'https://api.test/{?page,size}',
    'https://api.test/{0}/x',
  ];
  for (const url of TEMPLATES) {
    test(url, () => {
      const message = 'It is a template: a part of the address is left open.';
      assert.deepEqual(targetOf(url), { kind: 'skipped', url, reason: 'placeholder', message });
    });
  }

  const MEANT = [
    'https://example.community/',
    'https://example.com.evil.test/',
    'https://notexample.com/',
    'https://example.com@evil.test/',
    'https://evil.test\\@example.com/',
    'https://evil.test/example.com/',
    'https://a.test/?id={12345678-90ab-cdef-1234-567890abcdef}',
    'https://a.test/#{x}',
    'https://a.test/*/$x',
    'https://[::1]/',
  ];
  for (const url of MEANT) test(`${url} is not`, () => assert.equal(targetOf(url).kind, 'web'));

  test('what the settings exclude, by its written or its normalised URL', () => {
    const exclude = ['https://a.test/x', '../private/a.md', 'https//broken', 'docs/b.md'].map((source) => ({
      source,
      matches: (url: string) => url === source,
    }));
    const context: ResolveContext = { ...CONTEXT, settings: { exclude } };
    const skipped = (url: string, source: string) => ({
      kind: 'skipped',
      url,
      reason: 'excluded',
      message: `The settings exclude it: ${source}`,
    });
    assert.deepEqual(
      ['https://A.test:443/x', '../private/a.md', 'https//broken', '/docs/b.md', 'https://a.test/y'].map(
        (url) => targetOf(url, 'docs/a.md', context),
      ),
      [
        skipped('https://a.test/x', 'https://a.test/x'),
        skipped('../private/a.md', '../private/a.md'),
        skipped('https//broken', 'https//broken'),
        skipped('docs/b.md', 'docs/b.md'),
        { kind: 'web', url: 'https://a.test/y' },
      ],
    );
  });

  test('a picture in a URL does not become the name of a target', () => {
    assert.equal(targetOf(`data:image/png;base64,${'A'.repeat(100_000)}`).url.length, 501);
  });
});

describe('the resolver', () => {
  const first = documentOf('a.md', ['https://a.test/', 'b.md#x', 'https://A.test', 'https://c.test/']);
  const second = documentOf('b.md', ['#x', 'https://c.test/', 'https://d.test/']);

  test('gives each target once, when it is first seen, and fills its occurrences as documents come', () => {
    const resolver = createResolver(CONTEXT);
    const fromFirst = resolver.add(first);
    assert.deepEqual(
      fromFirst.map(({ url }) => url),
      ['https://a.test/', 'b.md#x', 'https://c.test/'],
    );
    assert.deepEqual(
      resolver.add(second).map(({ url }) => url),
      ['https://d.test/'],
    );
    assert.deepEqual(
      resolver
        .targets()
        .map(({ url, occurrences }) => [url, ...occurrences.map((o) => `${o.file}:${o.link.span.line}`)]),
      [
        ['https://a.test/', 'a.md:1', 'a.md:3'],
        ['b.md#x', 'a.md:2', 'b.md:1'],
        ['https://c.test/', 'a.md:4', 'b.md:2'],
        ['https://d.test/', 'b.md:3'],
      ],
    );
    assert.equal(resolver.targets()[0], fromFirst[0]);
  });

  test('gives the same whatever order documents come in', () => {
    assert.deepEqual(resolve([second, first], CONTEXT), resolve([first, second], CONTEXT));
  });

  test('a relative link is not taken for another document’s of the same writing', () => {
    const targets = resolve(
      [documentOf('a.md', ['../x', 'x']), documentOf('d/a.md', ['../x', 'x'])],
      CONTEXT,
    );
    assert.deepEqual(
      targets.map(({ kind, url, occurrences }) => [kind, url, occurrences.length]),
      [
        ['invalid', '../x', 1],
        ['repository', 'x', 2],
        ['repository', 'd/x', 1],
      ],
    );
  });

  test('never throws, loses no link and names no two targets alike', () => {
    const paths = fc.constantFrom('README.md', 'docs/a.md', 'a/b/c/d.md', '.github/x.md');
    const document = fc.tuple(paths, fc.array(fc.oneof(ANY_URL, RELATIVE), { maxLength: 12 }));
    fc.assert(
      fc.property(fc.array(document, { maxLength: 4 }), (documents) => {
        const extractions = documents.map(([path, urls], index) => documentOf(`${index}/${path}`, urls));
        const targets = resolve(extractions, CONTEXT);
        assert.equal(new Set(targets.map(({ url }) => url)).size, targets.length);
        const links = extractions.flatMap((extraction) => extraction.links);
        assert.deepEqual(new Set(targets.flatMap((t) => t.occurrences.map((o) => o.link))), new Set(links));
        for (const target of targets) {
          if (target.kind !== 'repository') continue;
          assert.ok(
            target.path.split('/').every((part) => (part !== '' || target.path === '') && part !== '..'),
          );
        }
      }),
      { numRuns: 2_000 },
    );
  });

  const RELATIVE = fc
    .array(
      fc.constantFrom(
        '..',
        '.',
        '',
        'a',
        'b.md',
        '%2e%2e',
        '%2F',
        '%',
        'issues',
        'www.x.org',
        '#',
        '?',
        'é',
        'C:',
        '\\',
      ),
      {
        maxLength: 7,
      },
    )
    .map((parts) => parts.join('/'));
});
