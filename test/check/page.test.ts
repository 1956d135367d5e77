import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findFragment, isJudgeable } from '../../src/check/fragments.ts';
import { readPage } from '../../src/check/page.ts';

const HTML = `<!doctype html><html><head><title> A
 title &amp; more </title><link rel="canonical" href="/canonical"><script src="https://cdn.example/a.js"></script>
<style>p { color: red }</style><noscript><meta http-equiv="refresh" content="0;url=/no-script"></noscript></head>
<body><h1 id="usage">Usage</h1><p>Some  <b>bold</b> words.</p><script>var hidden = "nobody sees me";</script>
<a name="old-name" href="https://other.example/x">Other</a><a href="/own">Own</a>
<form action="/login"><input type="PASSWORD" name="pw"></form><iframe src="//frames.example/f"></iframe>
<h2 id="user-content-größe">Größe</h2><div id="a%20b"></div></body></html>`;

const read = (
  html: string | Buffer,
  change: { readonly contentType?: string; readonly isTruncated?: boolean } = {},
) =>
  readPage(
    { bytes: Buffer.from(html), isTruncated: change.isTruncated ?? false },
    {
      contentType: change.contentType ?? 'text/html',
      url: new URL('https://example.com/dir/page'),
      wantsAnchors: true,
    },
  );

test('facts of a page', () => {
  const { facts, refresh } = read(HTML);
  assert.deepEqual(facts, {
    contentType: 'text/html',
    title: 'A title & more',
    start: HTML.slice(0, 1_024),
    text: 'Usage Some bold words. Other Own Größe',
    canonical: 'https://example.com/canonical',
    scripts: 2,
    textLength: 32,
    foreignHosts: ['cdn.example', 'other.example', 'frames.example'],
    bytes: Buffer.byteLength(HTML),
    isTruncated: false,
    hasPasswordField: true,
  });
  assert.equal(refresh, undefined, 'a refresh for browsers without scripts is none');
});

test('a refresh leads on', () => {
  const { refresh } = read('<meta HTTP-EQUIV="Refresh" content="1; url=../x">');
  assert.deepEqual(refresh && [refresh.url.href, refresh.delaySeconds], ['https://example.com/x', 1]);
});

test('text is decoded as the answer, the page or nobody says', () => {
  const title = (bytes: Buffer, contentType = 'text/html') => read(bytes, { contentType }).facts.title;
  assert.equal(
    title(Buffer.from('<title>caf\xe9</title>', 'latin1'), 'text/html; charset=ISO-8859-1'),
    'café',
  );
  assert.equal(title(Buffer.from('<meta charset="windows-1252"><title>caf\xe9</title>', 'latin1')), 'café');
  assert.equal(title(Buffer.from('<title>café</title>')), 'café');
  assert.equal(title(Buffer.from('<title>café</title>'), 'text/html; charset=nonsense'), 'café');
});

test('hostile pages are read in linear time', () => {
  const start = performance.now();
  read('<a href="'.repeat(100_000));
  read('<meta http-equiv=refresh content="'.repeat(50_000));
  read(`<title>${'<'.repeat(1_000_000)}`);
  assert.ok(performance.now() - start < 2_000);
});

describe('findFragment', () => {
  const page = read(HTML);
  const find = (fragment: string, in_ = page) => findFragment(fragment, in_, 'example.com');

  test('ids and names, as written, decoded, and as GitHub means them', () => {
    for (const fragment of ['usage', 'old-name', 'größe', 'gr%C3%B6%C3%9Fe', 'a b', 'usage:~:text=words']) {
      assert.deepEqual(find(fragment), { fragment, isFound: true });
    }
  });

  test('what is missing comes with its nearest neighbour', () => {
    const long = read(HTML.replace('words.', 'words. '.repeat(60)));
    assert.deepEqual(find('Usage', long), { fragment: 'Usage', isFound: false, nearest: 'usage' });
    assert.deepEqual(find('old_name', long), { fragment: 'old_name', isFound: false, nearest: 'old-name' });
    assert.deepEqual(find('installation', long), { fragment: 'installation', isFound: false });
  });

  test('what browsers and scripts make of fragments is not ours to judge', () => {
    const fragments = [
      '',
      'top',
      '!/old/path',
      '/route',
      ':~:text=words',
      'L10-L20',
      'L10',
      'issuecomment-123',
      'page=3',
      't=42',
    ];
    assert.deepEqual(fragments.filter(isJudgeable), []);
    assert.deepEqual(find('L10'), { fragment: 'L10', isFound: false, isUnjudgeable: true });
  });

  test('a page that is not all there is not judged', () => {
    assert.equal(find('x', read(HTML, { isTruncated: true })).isUnjudgeable, true);
    assert.equal(find('x', read('<div id="root"></div><script src="/a.js"></script>')).isUnjudgeable, true);
    assert.equal(find('late', read(`${HTML}<script>render({ id: "late" })</script>`)).isUnjudgeable, true);
    assert.equal(findFragment('readme', page, 'github.com').isUnjudgeable, true);
  });
});
