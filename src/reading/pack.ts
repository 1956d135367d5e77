import type { Link, LinkKind, LinkList } from '../domain/link.ts';
import type { Reading } from '../resolve/collect.ts';

/**
 * Readings as flat pieces, which cross threads cheaply and take little room afterwards: as objects, the 153,764 links of a
 * wiki cost more to copy than to find. Nothing in them is a part of a document's own text, so that the text can go.
 *
 * A document is its head, and a row for each link:
 *
 * - head: {@link HEAD}, then `[length, index, index …]` for each group of repeated entries
 * - {@link ROW}, before the first link: where the document's addresses and its links' texts begin
 * - {@link ROW} for each link
 */
export interface Packed {
  readonly numbers: Int32Array<ArrayBuffer>;
  /** `Reading.hashes` of all links, one after the other: of use until the links are resolved. */
  readonly hashes: Int32Array<ArrayBuffer>;
  /** Destinations and URLs, one after the other. Apart from the words, because they are ASCII as a rule: a byte for a character. */
  readonly addresses: string;
  /** Of each document its path, blob id, anchors and silences, and the visible texts of its links. */
  readonly words: string;
}

export const KINDS: readonly LinkKind[] = ['inline', 'image', 'definition', 'autolink', 'bare', 'html'];

/** Places in a document's head: lengths of its words, then counts. */
export const HEAD = {
  path: 0,
  blobId: 1,
  anchors: 2,
  silences: 3,
  lineCount: 4,
  links: 5,
  repeats: 6,
  length: 7,
} as const;

/** Places in a link's row. Ends are offsets in `addresses` or `words`; what ends there begins where the one before ends. */
export const ROW = {
  /** The index in {@link KINDS}, and flags. */
  kind: 0,
  line: 1,
  column: 2,
  destinationEnd: 3,
  urlEnd: 4,
  textEnd: 5,
  length: 6,
} as const;

export const KIND_BITS = 7;
export const IS_ENTRY = 8;
/** The URL is the destination as written, and is not there a second time. */
export const IS_SAME = 16;
/** The destination is written on one line. */
export const IS_ON_ONE_LINE = 32;

export function pack(readings: readonly Reading[]): Packed {
  const numbers = new Int32Array(readings.reduce((sum, reading) => sum + numbersOf(reading), 0));
  const hashes = new Int32Array(readings.reduce((sum, reading) => sum + reading.hashes.length, 0));
  const addresses: string[] = [];
  const words: string[] = [];
  let links = 0;
  let addressesEnd = 0;
  let wordsEnd = 0;
  let at = 0;
  for (const { extraction, repeats, blobId = '', ...reading } of readings) {
    const { path, anchors, silences, lineCount } = extraction;
    const texts = [path, blobId, anchors.join('\n'), silences.length === 0 ? '' : JSON.stringify(silences)];
    for (const [index, text] of texts.entries()) {
      words.push(text);
      wordsEnd += text.length;
      numbers[at + index] = text.length;
    }
    numbers[at + HEAD.lineCount] = lineCount;
    numbers[at + HEAD.links] = extraction.links.length;
    hashes.set(reading.hashes, links);
    links += extraction.links.length;
    numbers[at + HEAD.repeats] = repeats.length;
    at += HEAD.length;
    for (const group of repeats) {
      numbers[at] = group.length;
      numbers.set(group, at + 1);
      at += 1 + group.length;
    }
    numbers[at + ROW.urlEnd] = addressesEnd;
    numbers[at + ROW.textEnd] = wordsEnd;
    at += ROW.length;
    for (const { kind, isEntry, span, destination, url, text } of extraction.links) {
      const isSame = url === destination;
      addresses.push(destination);
      addressesEnd += destination.length;
      numbers[at + ROW.kind] =
        KINDS.indexOf(kind) |
        (isEntry ? IS_ENTRY : 0) |
        (isSame ? IS_SAME : 0) |
        (span.line === span.endLine ? IS_ON_ONE_LINE : 0);
      numbers[at + ROW.line] = span.line;
      numbers[at + ROW.column] = span.column;
      numbers[at + ROW.destinationEnd] = addressesEnd;
      if (!isSame) {
        addresses.push(url);
        addressesEnd += url.length;
      }
      numbers[at + ROW.urlEnd] = addressesEnd;
      if (text !== '') words.push(text);
      wordsEnd += text.length;
      numbers[at + ROW.textEnd] = wordsEnd;
      at += ROW.length;
    }
  }
  return { numbers, hashes, addresses: addresses.join(''), words: words.join('') };
}

function numbersOf({ extraction, repeats }: Reading): number {
  const ofRepeats = repeats.reduce((sum, group) => sum + 1 + group.length, 0);
  return HEAD.length + ofRepeats + (1 + extraction.links.length) * ROW.length;
}
