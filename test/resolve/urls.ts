import fc from 'fast-check';

/** URLs with everything in them that canonicalisation looks at, and things that only resemble URLs. */
export const TRICKY_URL: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('http://', 'https://', 'HTTPS://', 'http:/', '//', 'https:\\\\', 'ftp://', ''),
    fc.constantFrom('', '', '', 'user@', 'user:p%40ss@', '@'),
    fc
      .array(
        fc.constantFrom(
          'www',
          'm',
          'mobile',
          'example',
          'GitHub',
          'github',
          'youtube',
          'youtu',
          'en',
          'xn--',
          'a_b',
          'ü',
          '1',
          '',
          '0x7f',
          'wikipedia',
        ),
        { minLength: 0, maxLength: 4 },
      )
      .map((labels) => labels.join('.')),
    fc.constantFrom('.com', '.org', '.be', '.', '', '.1', '.localhost', '.XN--P1AI', '.c'),
    fc.constantFrom('', '', ':80', ':443', ':8080', ':', ':99999'),
    fc
      .array(
        fc.constantFrom(
          '/',
          '/a',
          '/Owner',
          '/repo.git',
          '/.git',
          '/.',
          '/..',
          '/%2e%2E',
          '/%7e',
          '/%',
          '/%%34%31',
          '/%C3%A9',
          '/é',
          '/(x)',
          '/%28x%29',
          '\\b',
          '//',
          '/x y',
          '/watch',
          '/a|b',
          '/;p=1',
          '/{id}',
          '/$x',
          '/&amp;',
        ),
        { maxLength: 5 },
      )
      .map((segments) => segments.join('')),
    fc.constantFrom(
      '',
      '',
      '?',
      '?a=1',
      '?utm_source=x',
      '?UTM_Medium=x&b=%2f',
      '?v=abcdefghijk&si=z',
      '?&&a',
      "?q='",
      '?%zz',
      '?a=b?c',
      '?x=|y^',
    ),
    fc.constantFrom('', '', '#', '#a', '#%41', '#/route/', '#:~:text=x', '#é', '#a#b', '#`x`', '#a b'),
  )
  .map((parts) => parts.join(''));

/** The same, real URLs, and anything at all. */
export const ANY_URL: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: TRICKY_URL },
  { weight: 2, arbitrary: fc.webUrl({ withFragments: true, withQueryParameters: true }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 40 }).map((text) => `https://example.org/${text}`) },
);
