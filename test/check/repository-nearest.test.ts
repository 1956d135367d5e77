import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createSuggester } from '../../src/check/repository-nearest.ts';
import { memoryTree } from './repository-tree.ts';

const PATHS = [
  'README.md',
  'docs/README.md',
  'docs/guide.md',
  'docs/intro.mdx',
  'docs/setup/index.md',
  'docs/API.rst',
  'docs/faq.md',
  'src/unique-name.ts',
  'a/same.ts',
  'b/same.ts',
  'Über uns.md',
];
const tree = memoryTree(Object.fromEntries(PATHS.map((path) => [path, 'x'])));

describe('the path that was meant', () => {
  const TABLE: Readonly<Record<string, string | undefined>> = {
    'readme.MD': 'README.md',
    'DOCS/Guide.md': 'docs/guide.md',
    'über uns.md': 'Über uns.md',
    'docs\\guide.md': 'docs/guide.md',
    'docs/guide': 'docs/guide.md',
    'docs/guide.html': 'docs/guide.md',
    'docs/intro': 'docs/intro.mdx',
    'docs/intro.md': 'docs/intro.mdx',
    'docs/setup.md': 'docs/setup/index.md',
    'docs/api': 'docs/API.rst',
    'docs/guide.md,': 'docs/guide.md',
    'docs/giude.md': 'docs/guide.md',
    'doc/guide.md': 'docs/guide.md',
    'dosc/README.md': 'docs/README.md',
    'dosc/setup/index.md': 'docs/setup/index.md',
    'lib/unique-name.ts': 'src/unique-name.ts',
    'c/same.ts': undefined,
    'docs/fax.md': undefined,
    'docs/something-else.md': undefined,
    ['x'.repeat(5_000)]: undefined,
  };
  for (const [missing, expected] of Object.entries(TABLE)) {
    test(missing.slice(0, 40), () => assert.equal(createSuggester(tree).path(missing), expected));
  }
});

describe('the anchor that was meant', () => {
  const anchors = new Set(['getting-started', '-features', 'größe', 'api', 'installation']);
  const TABLE: Readonly<Record<string, string | undefined>> = {
    getting_started: 'getting-started',
    gettingstarted: 'getting-started',
    features: '-features',
    instalation: 'installation',
    grösse: undefined,
    'größe-': 'größe',
    app: undefined,
    '---': undefined,
  };
  for (const [missing, expected] of Object.entries(TABLE)) {
    test(missing, () => assert.equal(createSuggester(tree).anchor(missing, anchors), expected));
  }
});

test('a heap of broken links ends in messages without a suggestion, not in hours', () => {
  const suggester = createSuggester(tree);
  const anchors = new Set(Array.from({ length: 5_000 }, (_, index) => `heading-number-${index}`));
  const suggestions = Array.from({ length: 1_000 }, (_, index) =>
    suggester.anchor(`heading-numbr-${index}`, anchors),
  );
  assert.equal(suggestions[0], 'heading-number-0');
  assert.equal(suggestions[999], undefined);
});
