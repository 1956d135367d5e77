import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Link } from '../../src/domain/link.ts';
import { extract } from '../../src/extract/extract.ts';
import { comparable, reasonToSkip, urlsOfCmark } from './support/cmark.ts';

/**
 * cmark-gfm, which GitHub renders with, is the referee: the URLs of its page and ours are compared as multisets. A reference
 * definition is one link of ours, however often it is used: its URL is compared only by what else links to it.
 */
interface Difference {
  /** URLs that cmark-gfm links and we do not. */
  readonly missing: readonly string[];
  /** URLs that we link and cmark-gfm does not. */
  readonly extra: readonly string[];
}

function compare(markdown: string): Difference {
  const { links } = extract('x.md', markdown);
  const defined = new Set(links.filter(isDefinition).map(({ url }) => comparable(url)));
  const balance = new Map<string, number>();
  const add = (url: string, amount: number) => balance.set(url, (balance.get(url) ?? 0) + amount);
  for (const url of urlsOfCmark(markdown)) add(comparable(url), 1);
  for (const link of links) if (!isDefinition(link)) add(comparable(link.url), -1);
  const urls = [...balance.keys()];
  return {
    missing: urls.filter((url) => (balance.get(url) ?? 0) > 0 && !defined.has(url)).sort(),
    extra: urls.filter((url) => (balance.get(url) ?? 0) < 0).sort(),
  };
}

function isDefinition(link: Link): boolean {
  return link.kind === 'definition';
}

const NONE: Difference = { missing: [], extra: [] };

/** Every fixture that differs, with the reason; all other fixtures and every file of the packages agree wholly. */
const EXPLAINED: Readonly<Record<string, Difference & { readonly reason: string }>> = {
  'bare-urls': {
    reason:
      'In brackets that are no link: GitHub looks for URLs a second time in the text of files, cmark-gfm alone does not (github/cmark-gfm#278). In an HTML <a>: a link holds no link. The word “www.”: a fault of cmark-gfm (github/cmark-gfm#279).',
    missing: ['http://www', 'https://no.example/html'],
    extra: ['http://www.a.example/see', 'https://a.example/brackets'],
  },
  footnotes: {
    reason:
      'A note that nothing refers to is not rendered; it is reported nevertheless, as unused definitions are.',
    missing: [],
    extra: ['https://a.example/unused'],
  },
  'front-matter-yaml': {
    reason: 'Front matter is GitHub’s, not cmark-gfm’s.',
    missing: ['https://no.example/1', 'https://no.example/2'],
    extra: [],
  },
  'front-matter-toml': {
    reason:
      'Front matter between +++ is Hugo’s; GitHub shows it as text, and nobody reads it there as a link.',
    missing: ['https://no.example/1'],
    extra: [],
  },
  math: {
    reason: 'Formulas are GitHub’s, not cmark-gfm’s.',
    missing: ['https://no.example/1', 'https://no.example/3', 'https://no.example/4'],
    extra: [],
  },
};

const fixtures = new URL('../fixtures/extract/', import.meta.url).pathname;
const packages = new URL('../../node_modules/', import.meta.url).pathname;

describe('the same URLs as cmark-gfm', { skip: reasonToSkip() }, () => {
  for (const name of readdirSync(fixtures).sort()) {
    const path = join(fixtures, name, 'input.md');
    if (!existsSync(path)) continue;
    test(`fixture ${name}`, () => {
      const { missing, extra } = EXPLAINED[name] ?? NONE;
      assert.deepEqual(compare(readFileSync(path, 'utf8')), { missing, extra });
    });
  }

  test('documents of the installed packages', () => {
    const names = readdirSync(packages, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /(?:^|\/)(?:readme|changelog)\.(?:md|markdown)$/i.test(name),
    );
    const differing = names.flatMap((name) => {
      const difference = compare(readFileSync(join(packages, name), 'utf8'));
      return difference.missing.length + difference.extra.length === 0 ? [] : [{ name, ...difference }];
    });
    assert.deepEqual(differing, []);
    assert.ok(names.length > 200, `only ${names.length} documents were found`);
  });
});
