import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import {
  codeSpan,
  escapeHtml,
  escapeText,
  fenceFor,
  folded,
  lineUrl,
  markdownLink,
  placeLink,
  safeUrl,
  sentence,
  urlLink,
} from '../../src/report/markdown.ts';
import { cleanText } from '../../src/report/plain-text.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

/** Every node of the rendered tree, depth first. */
function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesOf(child);
}

function typesIn(markdown: string): Set<string> {
  return new Set(Array.from(nodesOf(parser.parse(markdown)), (node) => node.type));
}

/** What GitHub would make links of in the plain text of a page: mentions, references, addresses. */
const FOUND_BY_GITHUB = [
  /@[a-z0-9]/i,
  /#\d/,
  /gh-\d/i,
  /:\/\//,
  /www\./i,
  /mailto:/i,
  /\b(?=\d*[a-f])[0-9a-f]{7,40}\b/i,
];

function assertNothingIsFound(markdown: string): void {
  for (const node of nodesOf(parser.parse(markdown))) {
    if (node.type !== 'text') continue;
    for (const pattern of FOUND_BY_GITHUB) assert.doesNotMatch(node.value, pattern);
  }
}

/** Strings made of what means something to Markdown, HTML or GitHub, and of anything else. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '@',
          '#',
          'octocat',
          'org/team',
          '1',
          '123',
          'owner/repo',
          'GH-1',
          'fixes #1',
          'closes',
          'https://',
          'http://a.b/',
        ],
        ...[
          'www.',
          'example.com',
          '`',
          '``',
          '|',
          '\\',
          '[',
          ']',
          '(',
          ')',
          '<',
          '>',
          '!',
          '&',
          '*',
          '_',
          '~',
          '~~',
          '$',
          '^',
        ],
        ...[
          '<script>',
          '</details>',
          '-->',
          '<!--',
          '&lt;',
          '&#64;',
          '- ',
          '1. ',
          '# ',
          '> ',
          '---',
          '    ',
          '\n',
          '\n\n',
          '\r\n',
        ],
        ...[
          '\t',
          '```',
          '=',
          '+',
          ':',
          '::',
          'mailto:a@b.c',
          'deadbeefcafe',
          '\u202e',
          '\u200b',
          '\u0000',
          '\x1b[31m',
          '[!NOTE]',
        ],
        ...[
          '[x]',
          '[^1]',
          '[a]: b',
          ']( ',
          '](javascript:alert(1))',
          '"',
          "'",
          'é',
          '漢',
          '😀',
          '/',
          '.',
          '-',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('escapeText', () => {
  test('shows hostile text as itself, as one paragraph of plain text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const markdown = escapeText(text);
        const tree = parser.parse(markdown);
        const expected = cleanText(text);
        assert.deepEqual(
          [...typesIn(markdown)].sort(),
          expected === '' ? ['root'] : ['paragraph', 'root', 'text'],
        );
        assert.equal(textOf(tree).replaceAll('\u200b', ''), expected);
        assertNothingIsFound(markdown);
      }),
      { numRuns: 600 },
    );
  });

  test('stays inside a table cell, a list item and a link', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const markdown = `| a | b |\n|---|---|\n| ${escapeText(text)} | ${codeSpan(text, 'table')} |\n\nend`;
        const tree = parser.parse(markdown);
        assert.deepEqual(
          tree.children.map((child) => child.type),
          ['table', 'paragraph'],
        );
        const [table] = tree.children;
        assert.ok(table?.type === 'table');
        assert.deepEqual(
          table.children.map((row) => row.children.length),
          [2, 2],
        );
        const cell = textOf(table.children[1]?.children[0]).replaceAll('\u200b', '');
        assert.equal(cell, cleanText(text));
        assertNothingIsFound(markdown);
      }),
      { numRuns: 300 },
    );
  });

  test('breaks mentions, references and addresses where a person sees it in the source', () => {
    assert.equal(escapeText('@octocat fixes #12'), '@&#8203;octocat fixes #&#8203;12');
    assert.equal(escapeText('see owner/repo#1 or GH-7'), 'see owner/repo#&#8203;1 or GH&#8203;-7');
    assert.equal(escapeText('https://a.b www.c.d'), 'https:&#8203;//a.b www&#8203;.c.d');
    assert.equal(escapeText('at 5f3e2a1b'), 'at 5f3e2a&#8203;1b');
    assert.equal(
      escapeText('404 on GET, twice, 3 s apart; 1234567 requests'),
      '404 on GET, twice, 3 s apart; 1234567 requests',
    );
  });

  test('escapes what would begin a block', () => {
    assert.equal(escapeText('1. one'), '1\\. one');
    assert.equal(escapeText('- one'), '\\- one');
    assert.equal(escapeText('<b>|</b>'), '&lt;b&gt;&#124;&lt;/b&gt;');
  });

  test('ends soon on a megabyte', () => {
    for (const part of ['@', '#1', 'a', '`', '\\', 'a1', '://', '[(', 'www', '-']) {
      assert.ok(escapeText(part.repeat(500_000)).length > 0);
    }
  });
});

describe('codeSpan', () => {
  test('shows hostile text as code, and nothing else', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const expected = cleanText(text);
        const tree = parser.parse(`before ${codeSpan(text)} after`);
        const [paragraph] = tree.children;
        assert.ok(tree.children.length === 1 && paragraph?.type === 'paragraph');
        const code = paragraph.children.filter((child) => child.type === 'inlineCode');
        assert.deepEqual(
          code.map((child) => child.value),
          expected === '' ? [] : [expected],
        );
        assert.equal(paragraph.children.length, expected === '' ? 1 : 3);
      }),
      { numRuns: 300 },
    );
  });

  test('takes a longer fence than any inside', () => {
    assert.equal(codeSpan('a``b'), '```a``b```');
    assert.equal(codeSpan('`'), '`` ` ``');
    assert.equal(codeSpan('a|b', 'table'), '<code>a&#124;b</code>');
    assert.equal(codeSpan(''), '(empty)');
    assert.equal(fenceFor('x\n````\ny'), '`````');
  });
});

describe('sentence', () => {
  test('keeps the words, shows addresses and quoted code as code', () => {
    assert.equal(
      sentence('301 to https://a.example/x_y, for good.'),
      '301 to `https://a.example/x_y`, for good.',
    );
    assert.equal(sentence('Unexpected `*`, expected `-`'), 'Unexpected `*`, expected `-`');
    assert.equal(sentence('a ` b'), 'a \\` b');
    assert.equal(sentence('see https://u:p@a.example/?'), 'see `https://a.example/`?');
    assert.equal(sentence('`@octocat` and @octocat'), '`@octocat` and @&#8203;octocat');
  });

  test('nothing escapes from it', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const markdown = sentence(text);
        for (const type of typesIn(markdown))
          assert.ok(['root', 'paragraph', 'text', 'inlineCode'].includes(type), type);
        assertNothingIsFound(markdown);
        const cell = `| a |\n|---|\n| **${sentence(text, { place: 'table' }) || 'x'}** |\n\nend`;
        assert.deepEqual(
          parser.parse(cell).children.map(({ type }) => type),
          ['table', 'paragraph'],
        );
      }),
      { numRuns: 400 },
    );
  });
});

describe('links', () => {
  test('a safe destination arrives as it is', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const url = `https://example.com/${text}`;
        const parsed = URL.parse(url);
        const tree = parser.parse(`| a |\n|---|\n| ${markdownLink('x', url)} |`);
        const links = Array.from(nodesOf(tree)).filter((node) => node.type === 'link');
        if (parsed === null) return;
        assert.equal(links.length, 1);
        const encoded = parsed.href.replace(
          /[<>\\|`"]/g,
          (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
        );
        assert.equal(links[0]?.url, encoded);
      }),
      { numRuns: 300 },
    );
  });

  test('only http and https are linked', () => {
    assert.equal(safeUrl('javascript:alert(1)'), undefined);
    assert.equal(safeUrl('data:text/html,x'), undefined);
    assert.equal(markdownLink('`x`', 'ftp://example.com/'), '`x`');
    assert.equal(urlLink('http://10.0.0.1/', { isLinked: false }), '`http://10.0.0.1/`');
  });

  test('credentials are shown nowhere', () => {
    assert.equal(
      urlLink('https://user:secret@example.com/a'),
      '[`https://example.com/a`](https://example.com/a)',
    );
    assert.equal(urlLink('no url, but https://u:p@x.example/'), '`no url, but https://x.example/`');
  });

  test('pages that would show a back-reference are linked through the redirecting host', () => {
    assert.equal(safeUrl('https://github.com/o/r/issues/1'), 'https://redirect.github.com/o/r/issues/1');
    assert.equal(safeUrl('https://www.github.com/o/r/issues/1'), 'https://redirect.github.com/o/r/issues/1');
    assert.equal(safeUrl('https://github.com/o/r/commit/abc'), 'https://redirect.github.com/o/r/commit/abc');
    assert.equal(safeUrl('https://github.com/o/r/iss%75es/1'), 'https://redirect.github.com/o/r/iss%75es/1');
    assert.equal(safeUrl('https://github.com/o/r'), 'https://github.com/o/r');
    assert.equal(safeUrl('https://example.com/a_b?x=1&copy=2'), 'https://example.com/a\\_b?x=1&amp;copy=2');
  });

  test('a place is linked to its line at the checked commit', () => {
    const repository = { serverUrl: 'https://github.com', owner: 'o', name: 'r', commit: 'c0ffee' };
    assert.equal(
      lineUrl(repository, { file: 'docs/a b#.md', line: 12 }),
      'https://github.com/o/r/blob/c0ffee/docs/a%20b%23.md?plain=1#L12',
    );
    assert.equal(
      placeLink(repository, { file: 'docs/(a).md', line: 3 }),
      '[`docs/(a).md:3`](https://github.com/o/r/blob/c0ffee/docs/%28a%29.md?plain=1#L3)',
    );
    assert.equal(placeLink(undefined, { file: 'a`b.md', line: 3 }), '``a`b.md:3``');
  });
});

test('folded text is HTML, its summary cannot be left', () => {
  assert.equal(escapeHtml('</summary> @a *b*'), '&lt;/summary&gt; @&#8203;a *b*');
  assert.equal(folded('3 <b>', 'x'), '<details>\n<summary>3 &lt;b&gt;</summary>\n\nx\n\n</details>\n');
  assert.deepEqual([...typesIn(folded('a\n\n<script>', 'text'))], ['root', 'html', 'paragraph', 'text']);
});
