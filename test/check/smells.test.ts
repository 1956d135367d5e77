import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isRoot, looksLikeFile, smellsOf } from '../../src/check/smells.ts';
import type { Exchange } from '../../src/domain/evidence.ts';
import { exchange, facts, hop } from './exchanges.ts';

const at = (finalUrl: string, change: Partial<Exchange> = {}) =>
  exchange({ hops: [hop(finalUrl)], finalUrl, ...change });
const titled = (title: string) => exchange({ page: facts({ title }) });
const saying = (text: string) => exchange({ page: facts({ text, textLength: text.length }) });

const CASES: readonly (readonly [string, Exchange, readonly string[]])[] = [
  ['a plain page', exchange({ page: facts() }), []],
  ['the same page on www', at('https://www.example.com/guide/page'), []],
  ['a page that moved within its site', at('https://example.com/manual/page'), []],
  ['with a trailing slash', at('https://example.com/guide/page/'), []],
  ['the root', at('https://example.com/'), ['redirect-to-root']],
  ['the root in English', at('https://example.com/en/'), ['redirect-to-root']],
  ['its section', at('https://example.com/guide/'), ['redirect-upwards']],
  ['another site', at('https://casino.example/guide/page'), ['other-site']],
  ['another host of the site', at('https://docs.example.com/guide/page'), []],
  ['a numbered host', at('http://ww25.example.com/guide/page'), ['numbered-host']],
  ['a sign-in page', at('https://example.com/users/sign_in?next=%2Fx'), ['sign-in']],
  ['a page about 404s', at('https://example.com/errors/404.html'), ['not-found-address']],
  ['title “404 Not Found”', titled('404 Not Found'), ['not-found-words']],
  ['title “Page introuvable”', titled('Page introuvable - Mairie'), ['not-found-words']],
  ['title “页面不存在”', titled('页面不存在'), ['not-found-words']],
  ['title “How HEAD-404 came about”', titled('How HEAD-404 came about'), []],
  ['short text', saying('Sorry, the page you are looking for could not be found.'), ['not-found-words']],
  ['for sale', saying('example.com is here. This domain is for sale!'), ['parked']],
  ['a parker’s script', exchange({ page: facts({ foreignHosts: ['img.sedoparking.com'] }) }), ['parked']],
  [
    'an application’s shell',
    exchange({ page: facts({ scripts: 2, textLength: 12, text: 'Loading' }) }),
    ['shell'],
  ],
  [
    'a short page without scripts',
    exchange({ page: facts({ scripts: 0, textLength: 12, text: 'It works' }) }),
    [],
  ],
  [
    'the home page in its place',
    exchange({ page: facts({ canonical: 'https://example.com/' }) }),
    ['canonical-elsewhere'],
  ],
  [
    'a download answered with a page',
    exchange({ url: 'https://example.com/a.zip', page: facts() }),
    ['file-as-page'],
  ],
  ['an error', exchange({ status: 500, page: facts({ title: '404' }) }), []],
];

describe('smellsOf', () => {
  for (const [words, given, smells] of CASES) {
    test(words, () => assert.deepEqual(smellsOf(given), smells));
  }

  test('hostile text costs no time', () => {
    const text = 'page not '.repeat(100_000);
    const start = performance.now();
    smellsOf(saying(text));
    assert.ok(performance.now() - start < 500);
  });
});

test('home pages', () => {
  const roots = ['/', '/index.html', '/en', '/en-us/', '/default.aspx', '/home'];
  assert.deepEqual(
    roots.filter((path) => !isRoot(new URL(path, 'https://example.com'))),
    [],
  );
  const others = ['/a', '/docs/', '/?p=12', '/index.html/x', '/about.html'];
  assert.deepEqual(
    others.filter((path) => isRoot(new URL(path, 'https://example.com'))),
    [],
  );
});

test('files are what is asked with HEAD', () => {
  const isFile = (path: string) => looksLikeFile(new URL(path, 'https://example.com'));
  assert.deepEqual(['/a.pdf', '/b.tar.gz', '/C.PNG', '/d.zip?x=1'].map(isFile), [true, true, true, true]);
  assert.deepEqual(['/a.html', '/b', '/c.php', '/v1.2', '/d.md', '/?f=a.pdf'].map(isFile), [
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
});
