import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { LinkKind } from '../../src/domain/link.ts';
import { extract } from '../../src/extract/extract.ts';
import { writeDestination } from '../../src/judge/destination.ts';

const PLACES: Readonly<Record<LinkKind, (destination: string) => string>> = {
  inline: (destination) => `See [text](${destination} "title").\n`,
  image: (destination) => `![alt](${destination})\n`,
  definition: (destination) => `[label]: ${destination}\n\n[label]\n`,
  autolink: (destination) => `See <${destination}>.\n`,
  bare: (destination) => `See ${destination} and more.\n`,
  html: (destination) => `<a href="${destination}">text</a>\n`,
};

function write(kind: LinkKind, url: string, destination = 'https://old.example/'): string {
  return writeDestination(url, { kind, destination });
}

/** The address that the first link of a document means. */
function readBack(kind: LinkKind, text: string): string | undefined {
  return extract('a.md', PLACES[kind](text)).links[0]?.url;
}

describe('what is written means the address', () => {
  const hostile = [
    'https://a.example/a_(b)',
    'https://a.example/a(b',
    'https://a.example/a)b',
    'https://a.example/?a=1&copy=2&lt;3',
    'https://a.example/a|b',
    'https://a.example/a`b`',
    "https://a.example/it's",
    'https://a.example/*star*~~x~~',
    'https://a.example/ends.',
    'https://a.example/q?x=[1]',
    'https://a.example/#a:~:text=b',
  ];
  for (const kind of Object.keys(PLACES) as LinkKind[]) {
    test(kind, () => {
      for (const url of hostile) {
        const back = readBack(kind, write(kind, url));
        assert.equal(URL.parse(back ?? '')?.href, encoded(url), `${url} as ${write(kind, url)}`);
      }
    });
  }
});

test('any address, in any place', () => {
  const anyUrl = fc.webUrl({ withQueryParameters: true, withFragments: true, validSchemes: ['https'] });
  fc.assert(
    fc.property(anyUrl, fc.constantFrom(...(Object.keys(PLACES) as LinkKind[])), (text, kind) => {
      const url = new URL(text).href;
      const back = readBack(kind, write(kind, url));
      assert.equal(URL.parse(back ?? '')?.href, encoded(url));
    }),
    { numRuns: 150, seed: 7 },
  );
});

test('the author’s letters are kept', () => {
  const url = 'https://de.wikipedia.example/wiki/Z%C3%BCrich%20(Stadt)';
  assert.equal(
    write('inline', url, 'http://de.wikipedia.example/wiki/Zürich'),
    'https://de.wikipedia.example/wiki/Zürich%20(Stadt)',
  );
  assert.equal(write('inline', url), 'https://de.wikipedia.example/wiki/Z%C3%BCrich%20(Stadt)');
});

/** Characters that we write percent-encoded, whatever the address had. */
function encoded(url: string): string {
  return new URL(url).href.replace(/[|`^{}\\]/g, (character) => encodeURIComponent(character));
}
