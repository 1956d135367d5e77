import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  duplicateKey,
  isPlainUrl,
  normalizeUrl,
  percentDecoded,
  withoutCredentials,
} from '../../src/resolve/canonical.ts';
import { ANY_URL } from './urls.ts';

describe('normalizeUrl', () => {
  const TABLE: Readonly<Record<string, string | undefined>> = {
    'https://example.org': 'https://example.org/',
    'HTTPS://EXAMPLE.org/Path': 'https://example.org/Path',
    'https://bücher.example/ä?ö#ü': 'https://xn--bcher-kva.example/%C3%A4?%C3%B6#%C3%BC',
    'http://example.org:80/': 'http://example.org/',
    'https://example.org:443/': 'https://example.org/',
    'https://example.org:8443/': 'https://example.org:8443/',
    'https://user:secret@example.org/': 'https://example.org/',
    'https://example.org/a/../b/./c': 'https://example.org/b/c',
    'https://example.org/%2e%2E/b': 'https://example.org/b',
    // What is encoded stays encoded, what is not stays as it is: another server may tell the two apart.
    'https://example.org/%7Euser/a%2fb/(c)': 'https://example.org/%7Euser/a%2fb/(c)',
    'https://example.org/?b=2&a=1&utm_source=x': 'https://example.org/?b=2&a=1&utm_source=x',
    'https://example.org/a b': 'https://example.org/a%20b',
    'http://0x7f.1/': 'http://127.0.0.1/',
    'http://2130706433/': 'http://127.0.0.1/',
    'https:\\\\example.org\\a': 'https://example.org/a',
    'mailto:me@example.org': undefined,
    'javascript:alert(1)': undefined,
    'docs/guide.md': undefined,
    'https://exa mple.org/': undefined,
    'https://example.org:99999/': undefined,
    '': undefined,
  };
  for (const [url, expected] of Object.entries(TABLE)) {
    test(`${JSON.stringify(url)} → ${expected}`, () => assert.equal(normalizeUrl(url), expected));
  }

  test('is the WHATWG parser, credentials aside, whichever way it takes', () => {
    fc.assert(
      fc.property(ANY_URL, (url) => {
        const parsed = URL.parse(url);
        const isWeb = parsed !== null && /^https?:$/.test(parsed.protocol);
        if (parsed !== null) parsed.username = parsed.password = '';
        assert.equal(normalizeUrl(url), isWeb ? parsed.href : undefined);
        if (isPlainUrl(url)) assert.equal(url, parsed?.href);
      }),
      { numRuns: 3_000 },
    );
  });

  test('is idempotent', () => {
    fc.assert(
      fc.property(ANY_URL, (url) => {
        const normal = normalizeUrl(url);
        if (normal !== undefined) assert.equal(normalizeUrl(normal), normal);
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('duplicateKey', () => {
  const SAME: readonly (readonly string[])[] = [
    // awesome-lint's double-link: protocol and trailing slash do not matter.
    ['https://example.com/', 'https://example.com', 'http://example.com/', 'http://example.com//'],
    [
      'https://example.org/a',
      'http://www.example.org/a/',
      'https://m.example.org/a',
      'https://mobile.example.org/a',
    ],
    [
      'https://example.org/a',
      'https://EXAMPLE.org:443/a',
      'https://example.org./a',
      'https://me:pw@example.org/a',
    ],
    ['https://example.org/a', 'https://example.org/a?', 'https://example.org/a#', 'https://example.org/a/?#'],
    [
      'https://example.org/a',
      'https://example.org/a?utm_source=x&utm_medium=y',
      'https://example.org/a/?fbclid=1',
    ],
    [
      'https://example.org/?b=1',
      'https://example.org?b=1&gclid=2',
      'https://example.org/?mc_cid=a&b=1&mc_eid=c',
    ],
    ['https://example.org/%7Euser', 'https://example.org/~user', 'https://example.org/%7euser'],
    ['https://example.org/a%2Fb', 'https://example.org/a%2fb'],
    ['https://example.org/100%', 'https://example.org/100%25'],
    [
      'https://en.wikipedia.org/wiki/Rot_(disambiguation)',
      'https://en.m.wikipedia.org/wiki/Rot_%28disambiguation%29',
    ],
    [
      'https://de.wikipedia.org/wiki/Fäulnis',
      'https://de.wikipedia.org/wiki/F%C3%A4ulnis',
      'https://de.wikipedia.org/wiki/F%c3%a4ulnis',
    ],
    [
      'https://github.com/Owner/Repo',
      'http://github.com/owner/repo.git',
      'https://www.github.com/owner/repo/',
    ],
    ['https://gitlab.com/group/sub/project', 'https://gitlab.com/group/sub/project.git'],
    ['https://codeberg.org/owner/repo', 'https://codeberg.org/owner/repo.git/'],
    [
      'https://youtu.be/dQw4w9WgXcQ',
      'https://youtu.be/dQw4w9WgXcQ?si=YjziZuccJeIE-b6z',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      'https://m.youtube.com/watch?v=dQw4w9WgXcQ&feature=youtu.be',
      'http://youtube.com/watch/?feature=shared&v=dQw4w9WgXcQ',
    ],
    ['https://youtu.be/dQw4w9WgXcQ?t=42', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=42'],
    ['https://doi.org/10.1000/182', 'http://dx.doi.org/10.1000/182'],
    [
      'https://twitter.com/user/status/1',
      'https://mobile.twitter.com/user/status/1?s=20',
      'https://x.com/user/status/1',
    ],
    ['https://medium.com/@a/b-1', 'https://medium.com/@a/b-1?source=rss'],
  ];
  for (const [first, ...others] of SAME) {
    test(`${first} is repeated by ${others.join(' ')}`, () => {
      assert.deepEqual(
        others.map(duplicateKey),
        others.map(() => duplicateKey(first ?? '')),
      );
    });
  }

  const DIFFERENT: readonly (readonly [string, string])[] = [
    // awesome-lint's double-link: the fragment makes a difference.
    ['https://playground.babylonjs.com/#58I88I#186', 'https://playground.babylonjs.com/#947JF6#0'],
    ['https://github.com/owner/repo', 'https://github.com/owner/repo#readme'],
    ['https://example.org/a', 'https://example.org/a/index.html'],
    ['https://example.org/a', 'https://example.org/A'],
    ['https://example.org/?a=1&b=2', 'https://example.org/?b=2&a=1'],
    ['https://example.org/?ref=a', 'https://example.org/'],
    ['https://example.org/?source=a', 'https://example.org/'],
    ['https://example.org/?si=a', 'https://example.org/'],
    ['https://example.org:8080/', 'https://example.org/'],
    ['https://example.org/a%2Fb', 'https://example.org/a/b'],
    ['https://example.org/repo.git', 'https://example.org/repo'],
    ['https://github.com/owner/repo/blob/main/A.md', 'https://github.com/owner/repo/blob/main/a.md'],
    ['https://github.com/owner/repo/tree/main/x.git', 'https://github.com/owner/repo/tree/main/x'],
    ['https://gitlab.com/Owner/repo', 'https://gitlab.com/owner/repo'],
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'https://www.youtube.com/watch?v=dQw4w9WgXcq'],
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=42'],
    ['https://youtu.be/dQw4w9WgXcQ', 'https://youtube.com/dQw4w9WgXcQ'],
    ['https://www.com/', 'https://com/'],
    ['https://m.wikipedia.example/', 'https://wikipedia.other/'],
  ];
  for (const [a, b] of DIFFERENT) {
    test(`${a} is another than ${b}`, () => assert.notEqual(duplicateKey(a), duplicateKey(b)));
  }

  test('what is no http(s) URL is its own key', () => {
    assert.deepEqual(['mailto:a@b', '#x', 'docs/a.md'].map(duplicateKey), ['mailto:a@b', '#x', 'docs/a.md']);
  });

  test('is idempotent', () => {
    fc.assert(
      fc.property(ANY_URL, (url) => {
        const key = duplicateKey(url);
        assert.equal(duplicateKey(key), key);
      }),
      { numRuns: 3_000 },
    );
  });

  test('makes no difference where normalising makes none', () => {
    fc.assert(
      fc.property(ANY_URL, (url) => assert.equal(duplicateKey(normalizeUrl(url) ?? url), duplicateKey(url))),
      { numRuns: 3_000 },
    );
  });
});

test('withoutCredentials takes user name and password out of what resembles a URL', () => {
  const TABLE: Readonly<Record<string, string>> = {
    'https://user:secret@ho st/': 'https://ho st/',
    'https://a@b@host/x@y': 'https://host/x@y',
    'https:/user:secret@host/': 'https:/host/',
    'https//user:secret@host/': 'https//host/',
    'ftp://user:secret@host/': 'ftp://host/',
    '//user:secret@host/': '//host/',
    'mailto:user@host': 'mailto:user@host',
    'icon@2x.png': 'icon@2x.png',
    '/img/icon@2x.png': '/img/icon@2x.png',
    'https://host/@user': 'https://host/@user',
  };
  for (const [given, expected] of Object.entries(TABLE)) assert.equal(withoutCredentials(given), expected);
});

test('percentDecoded leaves alone what is no UTF-8', () => {
  assert.deepEqual(['a%20b', '%E2%9C%93', '%E9', '100%'].map(percentDecoded), ['a b', '✓', '%E9', '100%']);
});
