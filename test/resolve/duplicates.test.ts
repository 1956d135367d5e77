import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { UrlPattern } from '../../src/domain/settings.ts';
import type { Duplicate } from '../../src/domain/target.ts';
import type { Judgement, Verdict } from '../../src/domain/verdict.ts';
import { isPlainUrl } from '../../src/resolve/canonical.ts';
import { duplicatesAcross, duplicatesAmong, findRedirectDuplicates } from '../../src/resolve/duplicates.ts';
import { repeatsIn } from '../../src/resolve/repeats.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { documentOf, type LinkParts } from './documents.ts';

/** `a.md:3 repeats a.md:1`. */
function said(duplicates: readonly Duplicate[]): string[] {
  return duplicates.map(
    ({ first, later }) =>
      `${later.file}:${later.link.span.line} repeats ${first.file}:${first.link.span.line}`,
  );
}

function inFile(
  document: ReturnType<typeof documentOf>,
  exclude: readonly UrlPattern[] = [],
): readonly Duplicate[] {
  return duplicatesAmong(
    document,
    repeatsIn(document.links, (index) => isPlainUrl(document.links[index]?.url ?? '')),
    exclude,
  );
}

describe('duplicates in one file', () => {
  const TABLE: readonly {
    name: string;
    links: readonly (string | LinkParts)[];
    expected: readonly string[];
  }[] = [
    {
      name: 'protocol and trailing slash do not matter (awesome-lint, normalized-duplicates.md)',
      links: ['https://example.com/', 'https://example.com', 'http://example.com/', 'https://different.com'],
      expected: ['a.md:2 repeats a.md:1', 'a.md:3 repeats a.md:1'],
    },
    {
      name: 'the same fragment is a repeat (awesome-lint, duplicate-with-hash.md)',
      links: ['https://playground.babylonjs.com/#58I88I#186', 'https://playground.babylonjs.com/#58I88I#186'],
      expected: ['a.md:2 repeats a.md:1'],
    },
    {
      name: 'another fragment is none (awesome-lint, unique-hashes.md)',
      links: ['https://playground.babylonjs.com/#58I88I#186', 'https://playground.babylonjs.com/#947JF6#0'],
      expected: [],
    },
    {
      name: 'links in descriptions are not entries (awesome-lint, links-in-descriptions.md)',
      links: [
        'https://rainbow-unicorn.dev/',
        { url: 'https://github.com/sindresorhus/unicorn', isEntry: false },
        'https://sparkle-cli.com/',
        { url: 'https://github.com/sindresorhus/unicorn', isEntry: false },
      ],
      expected: [],
    },
    {
      name: 'an entry mentioned in a description is no repeat either',
      links: ['https://a.test/', 'https://b.test/', { url: 'https://a.test/', isEntry: false }],
      expected: [],
    },
    {
      name: 'empty and script links are none (awesome-lint reports them, edge-cases.md)',
      links: ['javascript:void(0)', 'javascript:void(0)', '', ''],
      expected: [],
    },
    {
      name: 'headings and files are none: a table of contents repeats them',
      links: ['#usage', '#usage', 'docs/a.md', 'docs/a.md'],
      expected: [],
    },
    {
      name: 'pictures and badges are none, however they are written',
      links: [
        { url: 'https://badges.test/b.svg', kind: 'image' },
        { url: 'https://badges.test/b.svg', kind: 'image' },
        { url: 'https://badges.test/b.svg?x=1', kind: 'html' },
        { url: 'https://badges.test/b.svg?x=1', kind: 'html' },
      ],
      expected: [],
    },
    {
      name: 'a badge and the entry it links to are two URLs',
      links: [
        { url: 'https://badges.test/b', kind: 'image', isEntry: false },
        'https://a.test/',
        'https://b.test/',
      ],
      expected: [],
    },
    {
      name: 'every way of writing a link counts',
      links: [
        'https://a.test/',
        { url: 'http://www.a.test', kind: 'bare' },
        { url: 'https://a.test', kind: 'html' },
        { url: '//a.test/', kind: 'definition' },
        { url: 'https://a.test', kind: 'autolink' },
      ],
      expected: [
        'a.md:2 repeats a.md:1',
        'a.md:3 repeats a.md:1',
        'a.md:4 repeats a.md:1',
        'a.md:5 repeats a.md:1',
      ],
    },
    {
      name: 'prose with a bullet list is no collection',
      links: [
        ...Array.from({ length: 7 }, (_, index) => ({ url: `https://prose.test/${index}`, isEntry: false })),
        'https://a.test/',
        'https://a.test/',
      ],
      expected: [],
    },
    {
      name: 'a collection with talkative descriptions is one',
      links: [
        ...Array.from({ length: 6 }, (_, index) => ({ url: `https://prose.test/${index}`, isEntry: false })),
        'https://a.test/',
        'https://a.test/',
      ],
      expected: ['a.md:8 repeats a.md:7'],
    },
  ];
  for (const { name, links, expected } of TABLE) {
    test(name, () => assert.deepEqual(said(inFile(documentOf('a.md', links))), expected));
  }

  test('carries both places and how it was found', () => {
    const document = documentOf('a.md', ['https://a.test/', 'http://a.test']);
    const [first, later] = document.links;
    assert.deepEqual(inFile(document), [
      { first: { file: 'a.md', link: first }, later: { file: 'a.md', link: later }, by: 'text' },
    ]);
  });

  test('excluded URLs may be repeated', () => {
    const exclude = [{ source: 'a.test', matches: (url: string) => url.includes('a.test') }];
    const document = documentOf('a.md', [
      'https://a.test/',
      'https://a.test/',
      'https://b.test',
      'https://b.test',
    ]);
    assert.deepEqual(said(inFile(document, exclude)), ['a.md:4 repeats a.md:3']);
  });

  test('an excluded spelling is not the first of its kind', () => {
    const exclude = [{ source: 'http:', matches: (url: string) => url.startsWith('http:') }];
    const document = documentOf('a.md', ['http://a.test/', 'https://a.test/', 'https://www.a.test/']);
    assert.deepEqual(said(inFile(document, exclude)), ['a.md:3 repeats a.md:2']);
  });

  test('in order of the later place', () => {
    const links = [
      'https://a.test/',
      'https://b.test/',
      'https://b.test/',
      'https://a.test/',
      'https://b.test/',
    ];
    assert.deepEqual(said(inFile(documentOf('a.md', links))), [
      'a.md:3 repeats a.md:2',
      'a.md:4 repeats a.md:1',
      'a.md:5 repeats a.md:2',
    ]);
  });
});

test('duplicates in the repository are said of the later path, whatever order documents come in', () => {
  const documents = [
    documentOf('b.md', ['https://x.test/', 'https://y.test/']),
    documentOf('a.md', ['https://x.test']),
  ];
  assert.deepEqual(said(duplicatesAcross(documents)), ['b.md:1 repeats a.md:1']);
  assert.deepEqual(said(documents.flatMap((document) => inFile(document))), []);
});

describe('duplicates after redirects', () => {
  const judgement = (url: string, verdict: Verdict, parts: Partial<Judgement> = {}): Judgement => ({
    url,
    verdict,
    reason: 'http-301',
    message: '',
    checkedBy: 'web',
    attempts: 1,
    durationMs: 0,
    remarks: [],
    ...parts,
  });
  const targetsOf = (...documents: Parameters<typeof documentOf>[]) =>
    resolve(
      documents.map((parts) => documentOf(...parts)),
      { settings: { exclude: [] } },
    );
  const moved = (url: string, replacement: string) =>
    judgement(url, 'moved', { replacement, finalUrl: replacement });

  test('an entry that moved to where another entry leads', () => {
    const targets = targetsOf(['a.md', ['https://old.test/x', 'https://other.test/', 'https://new.test/x/']]);
    const judgements = [
      moved('https://old.test/x', 'https://new.test/x'),
      judgement('https://other.test/', 'alive'),
      judgement('https://new.test/x/', 'alive'),
    ];
    const duplicates = findRedirectDuplicates(targets, judgements);
    assert.deepEqual(said(duplicates), ['a.md:3 repeats a.md:1']);
    assert.deepEqual(
      duplicates.map(({ by }) => by),
      ['redirect'],
    );
  });

  test('two entries that moved to one page; what repeats by text is not said again', () => {
    const targets = targetsOf(['a.md', ['https://one.test/', 'http://one.test/', 'https://two.test/']]);
    const judgements = ['https://one.test/', 'http://one.test/', 'https://two.test/'].map((url) =>
      moved(url, 'https://home.test/'),
    );
    assert.deepEqual(said(findRedirectDuplicates(targets, judgements)), ['a.md:3 repeats a.md:1']);
  });

  test('a temporary way to one page makes no duplicate', () => {
    const targets = targetsOf(['a.md', ['https://a.test/1', 'https://a.test/2']]);
    const login = { finalUrl: 'https://a.test/login' };
    const judgements = ['https://a.test/1', 'https://a.test/2'].map((url) => judgement(url, 'alive', login));
    assert.deepEqual(findRedirectDuplicates(targets, judgements), []);
  });

  test('another fragment is another place', () => {
    const targets = targetsOf(['a.md', ['https://old.test/#a', 'https://new.test/#b']]);
    const judgements = [
      moved('https://old.test/#a', 'https://new.test/#a'),
      judgement('https://new.test/#b', 'alive'),
    ];
    assert.deepEqual(findRedirectDuplicates(targets, judgements), []);
  });

  test('descriptions, prose and other files do not count, unless the scope is the repository', () => {
    const targets = targetsOf(
      ['a.md', ['https://old.test/', { url: 'https://new.test/', isEntry: false }]],
      ['b.md', ['https://new.test/']],
    );
    const judgements = [
      moved('https://old.test/', 'https://new.test/'),
      judgement('https://new.test/', 'alive'),
    ];
    assert.deepEqual(said(findRedirectDuplicates(targets, judgements, 'file')), []);
    assert.deepEqual(said(findRedirectDuplicates(targets, judgements, 'repository')), [
      'b.md:1 repeats a.md:1',
    ]);
  });
});
