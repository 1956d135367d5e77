import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Attributes, scanHtml } from '../../src/check/html-scanner.ts';

/** What a walk meets, in words. */
function walk(html: string): readonly string[] {
  const met: string[] = [];
  scanHtml(html, {
    wantsAttributes: (name) => name !== 'p',
    open: (name: string, attributes: Attributes) => {
      met.push([`<${name}`, ...[...attributes].map(([key, value]) => `${key}=${value}`)].join(' '));
    },
    text: (page, start, end) => met.push(page.slice(start, end)),
    title: (text) => met.push(`title: ${text}`),
  });
  return met;
}

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['text and tags', '<P class=x>One <b>two</b> three', ['<p', 'One ', '<b', 'two', ' three']],
  [
    'values in every manner of quotes',
    `<a href="x>y" title='a"b' rel=next disabled>`,
    ['<a href=x>y title=a"b rel=next disabled='],
  ],
  ['entities in values', '<a href="?a=1&amp;b=2">', ['<a href=?a=1&b=2']],
  ['the first of two', '<a id=one ID="two">', ['<a id=one']],
  ['a slash at the end', '<br/><img src=a.png />', ['<br', '<img src=a.png']],
  ['comments', 'a<!-- <b> --->b<!-->c', ['a', 'b', 'c']],
  ['a comment without end', 'a<!-- <b>', ['a']],
  ['declarations', '<!doctype html><?xml version="1.0"?>x', ['x']],
  [
    'what nobody sees',
    '<script>if (a < b) "</p>"</script>x<STYLE>p{}</Style>y',
    ['<script', 'x', '<style', 'y'],
  ],
  ['a script without end', 'a<script>b', ['a', '<script']],
  ['a title with entities', '<title>A &lt;b&gt; &amp; c</title>x', ['<title', 'title: A <b> & c', 'x']],
  ['a sign that opens nothing', 'a < b <3 c', ['a ', '<', ' b ', '<', '3 c']],
  ['a quote without end', 'a<p x="b>c</p>d', ['a', '<p']],
  ['a quote that is none', `<p it's>x`, ['<p', 'x']],
  ['closing tags', 'a</b>c</>d', ['a', 'c', 'd']],
];

describe('scanHtml', () => {
  for (const [words, html, expected] of CASES) {
    test(words, () => assert.deepEqual(walk(html), expected));
  }

  test('walks through anything in linear time', () => {
    const pieces = [
      '<a "',
      '<a href="',
      '</',
      '<!--',
      '<script>',
      '<title>',
      '<',
      '<a b',
      "<a b='",
      '<svg>',
      '&',
    ];
    const start = performance.now();
    for (const piece of pieces) walk(piece.repeat(100_000));
    assert.ok(performance.now() - start < 5_000);
  });
});
