import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readLocation, readRefresh } from '../../src/check/location.ts';

const BASE = new URL('https://example.com/a/b?c=d');

const hrefOf = (result: URL | 'malformed' | undefined) => (result instanceof URL ? result.href : result);

/** Location as its bytes (latin1), and where browsers go. */
const LOCATIONS: readonly (readonly [string, string | undefined])[] = [
  ['/x', 'https://example.com/x'],
  ['x', 'https://example.com/a/x'],
  ['?e=f', 'https://example.com/a/b?e=f'],
  ['//other.example/x', 'https://other.example/x'],
  ['http://other.example', 'http://other.example/'],
  ['  https://other.example/with space  ', 'https://other.example/with%20space'],
  ['https://other.example/tab\there', 'https://other.example/tabhere'],
  ['https:\\\\other.example\\x', 'https://other.example/x'],
  ['/caf\xe9', 'https://example.com/caf%E9'],
  ['/caf\xc3\xa9', 'https://example.com/caf%C3%A9'],
  ['https://b\xc3\xbccher.example/', 'https://xn--bcher-kva.example/'],
  ['https://user:secret@other.example/', 'https://other.example/'],
  ['', undefined],
  ['   ', undefined],
  ['mailto:somebody@example.com', 'malformed'],
  ['itms-apps://app.example/x', 'malformed'],
  ['javascript:alert(1)', 'malformed'],
  ['https://', 'malformed'],
  ['http://exa mple.com/', 'malformed'],
];

describe('readLocation', () => {
  for (const [raw, expected] of LOCATIONS) {
    test(`${JSON.stringify(raw)} → ${expected}`, () => {
      assert.equal(hrefOf(readLocation(raw, BASE, 'bytes')), expected);
    });
  }

  test('the other spelling of bytes that are no UTF-8', () => {
    assert.equal(hrefOf(readLocation('/caf\xe9', BASE, 'utf8')), 'https://example.com/caf%C3%A9');
  });
});

/** `content` of a meta refresh, where it leads and after how many seconds. */
const REFRESHES: readonly (readonly [
  string,
  { readonly url: string; readonly delaySeconds: number } | undefined,
])[] = [
  ['0;url=/x', { url: 'https://example.com/x', delaySeconds: 0 }],
  ['1; URL = "https://other.example/y"', { url: 'https://other.example/y', delaySeconds: 1 }],
  ["5;url='/x'", { url: 'https://example.com/x', delaySeconds: 5 }],
  ['0.5, url=/x', { url: 'https://example.com/x', delaySeconds: 0 }],
  ['0; /x', { url: 'https://example.com/x', delaySeconds: 0 }],
  ['6;url=/x', undefined],
  ['0', undefined],
  ['30', undefined],
  ['0;url=', undefined],
  ['0;url=https://example.com/a/b?c=d#top', undefined],
  ['0;url=javascript:alert(1)', undefined],
  ['url=/x', undefined],
];

describe('readRefresh', () => {
  for (const [content, expected] of REFRESHES) {
    test(`${content} → ${expected?.url}`, () => {
      const refresh = readRefresh(content, BASE);
      assert.deepEqual(refresh && { url: refresh.url.href, delaySeconds: refresh.delaySeconds }, expected);
    });
  }
});
