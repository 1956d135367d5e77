import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compileIgnoredUrl, compileUrlPattern } from '../../src/settings/url-pattern.ts';

function pattern(source: string): (url: string) => boolean {
  const compiled = compileUrlPattern(source, (problem) => assert.fail(`${source} ${problem}`));
  assert.ok(compiled);
  assert.equal(compiled.source, source);
  return compiled.matches;
}

/** Each row: a line of `exclude`, what it excludes, what it does not. */
const ROWS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['/login/', ['https://a.example/login?x', 'https://login.example/'], ['https://a.example/LOGIN']],
  ['/login/i', ['https://a.example/LOGIN'], ['https://a.example/logon']],
  [
    '^https://a\\.example/',
    ['https://a.example/x'],
    ['https://b.example/?https://a.example/', 'https://aXexample/'],
  ],
  ['https?://a.example/x', ['http://a.example/x/y', 'https://a.example/x'], ['ftp://a.example/x']],
  ['\\.pdf$', ['https://a.example/x.pdf'], ['https://a.example/x.pdf?y']],
  ['//a.example/.*/edit', ['https://a.example/b/c/edit'], ['https://a.example/edit']],
  ['one|two', ['https://a.example/two'], ['https://a.example/three']],
  ['a[0-9]', ['https://a7.example/'], ['https://ab.example/']],
  [
    'https://a.example/docs/*',
    ['https://a.example/docs/x', 'https://a.example/docs/x#y', 'https://a.example/docs/'],
    ['https://a.example/docs/x/y', 'https://a.example/docs', 'http://a.example/docs/x'],
  ],
  ['https://a.example/docs/**', ['https://a.example/docs/x/y?z=1'], ['https://a.example/doc']],
  [
    'a.example',
    ['https://a.example/', 'http://a.example/x/y', 'https://a.example:8443/x'],
    ['https://b.a.example/', 'https://a.example.org/', 'https://aXexample/'],
  ],
  [
    '*.example',
    ['https://a.example/x', 'https://b.a.example/'],
    ['https://example/', 'https://a.example.org/'],
  ],
  ['A.Example/Wiki/**', ['https://a.example/Wiki/x'], ['https://a.example/wiki/x']],
  ['https://a.example', ['https://a.example/x/y'], ['http://a.example/x']],
  ['https://a.example/', ['https://a.example/', 'https://a.example/#top'], ['https://a.example/x']],
  ['https://a.example/x?y=*', ['https://a.example/x?y=1'], ['https://a.example/xy=1', 'https://a.example/x']],
  ['https://a.example/x#*', ['https://a.example/x#y'], ['https://a.example/x']],
  [
    'https://{a,b}.example/{x,y/{1,2}}',
    ['https://b.example/y/2', 'https://a.example/x'],
    ['https://c.example/x', 'https://a.example/y'],
  ],
  ['{a.example/x,b.example}', ['https://a.example/x', 'https://b.example'], ['https://a.example/y']],
  ['https://a.example/x,y(z)+', ['https://a.example/x,y(z)+'], ['https://a.example/x,yzz']],
];

describe('exclude', () => {
  for (const [source, excluded, others] of ROWS) {
    test(source, () => {
      const matches = pattern(source);
      assert.deepEqual(
        excluded.filter((url) => !matches(url)),
        [],
        'should be excluded',
      );
      assert.deepEqual(others.filter(matches), [], 'should not be excluded');
    });
  }

  test('what cannot be compiled is refused with the reason', () => {
    const refused = ['/(/', '/a(?<!b)/', '/\\1(a)/', '/a{2000}/', 'https://a.example/}', '{a'].map(
      (source) => {
        const problems: string[] = [];
        assert.equal(
          compileUrlPattern(source, (problem) => problems.push(problem)),
          undefined,
        );
        return problems.join();
      },
    );
    assert.deepEqual(refused, [
      'is no regular expression: missing closing ): `(`',
      'is no regular expression: invalid named capture: `(?<!b)`; look-ahead and look-behind are left out, so that no pattern can hang',
      'is no regular expression: invalid escape sequence: `\\1`',
      'is no regular expression: invalid repeat count: `{2000}`',
      'is no glob: a } has no {',
      'is no glob: a { is not closed',
    ]);
  });

  test('no pattern hangs on any URL', () => {
    const url = `https://a.example/${'a'.repeat(20_000)}!`;
    const startedAt = performance.now();
    for (const source of [
      '/^https:(.*a)*$/',
      '/(a+)+$/',
      '/(a|aa)+$/',
      '/(.*)(.*)(.*)(.*)b/',
      `https://${'*'.repeat(50)}b`,
    ])
      assert.equal(pattern(source)(url), false, source);
    assert.ok(performance.now() - startedAt < 10_000);
  });
});

describe('ignore', () => {
  test('is this very page, however it is spelled', () => {
    const { matches } =
      compileIgnoredUrl('HTTPS://Example.com:443/a b', () => assert.fail()) ?? assert.fail();
    assert.deepEqual(
      [
        'https://example.com/a%20b',
        'https://example.com/a%20b#c',
        'https://example.com/a',
        'http://example.com/a%20b',
        'no url',
      ].map(matches),
      [true, true, false, false, false],
    );
  });

  test('with a fragment it is that place alone', () => {
    const { matches } = compileIgnoredUrl('https://example.com/#a', () => assert.fail()) ?? assert.fail();
    assert.deepEqual(
      ['https://example.com/#a', 'https://example.com/', 'https://example.com/#b'].map(matches),
      [true, false, false],
    );
  });

  test('takes URLs of the web only', () => {
    for (const source of ['page.html', 'mailto:a@example.com', '*.example.com'])
      assert.equal(
        compileIgnoredUrl(source, (problem) => assert.match(problem, /^is no http or https URL/)),
        undefined,
      );
  });
});
