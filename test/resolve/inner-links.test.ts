import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { createInnerTest } from '../../src/resolve/inner-links.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { documentOf } from './documents.ts';

const repository = { serverUrl: 'https://github.com', owner: 'Maker', name: 'garden' };
const isInner = createInnerTest(repository);

const LINKS: Readonly<Record<string, boolean>> = {
  'guide.md': true,
  '../docs/guide.md#usage': true,
  '/docs': true,
  '?plain=1#usage': true,
  'http.md': true,
  'https://github.com/maker/garden/blob/any/branch/a.md#b': true,
  'HTTPS://GitHub.com/MAKER/Garden/blob/main/a.md': true,
  'https:\\\\github.com\\maker\\garden\\blob\\main\\a.md': true,
  '//github.com/x/../maker/./garden/raw/main/a.md': true,
  'https://github.com/ma\tker/gar\nden/blob/main/a.md': true,
  'https://raw.githubusercontent.com/maker/garden/main/logo.svg': true,
  '#usage': false,
  ' #usage': false,
  '': false,
  'https://example.com/': false,
  'https://github.com/maker/shed/blob/main/a.md': false,
  'mailto:someone@example.com': false,
};

describe('links that may lead into the repository', () => {
  for (const [url, expected] of Object.entries(LINKS)) {
    test(`${JSON.stringify(url)}: ${expected}`, () => assert.equal(isInner({ url }), expected));
  }
});

test('no link that is found in the repository is missed, however it is written', () => {
  const piece = fc.constantFrom(
    ...['https:', 'http://', '//', '\\\\', '/', '\\', '..', '.', 'github.com', 'raw.githubusercontent.com'],
    ...[
      'maker',
      'MAKER',
      'garden',
      'Garden',
      'blob',
      'main',
      'HEAD',
      'a.md',
      '#b',
      '?c',
      '\t',
      '\n',
      ' ',
      '%61',
    ],
  );
  const urls = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  const likely = fc
    .tuple(
      fc.constantFrom('https://github.com/', '//github.com/x/../', ' https://raw.githubusercontent.com/'),
      urls,
    )
    .map(([start, rest]) => `${start}maker/garden/blob/main/${rest}`);
  const context = { settings: { exclude: [] }, repository: { ...repository, branches: ['main'] } };
  fc.assert(
    fc.property(fc.oneof(urls, likely), (url) => {
      const [target] = resolve([documentOf('docs/a.md', [url])], context);
      if (target?.kind === 'repository' && target.path !== 'docs/a.md')
        assert.ok(isInner({ url }), target.url);
    }),
    { numRuns: 3_000 },
  );
});
