import type { Extraction, Link, LinkKind } from '../domain/link.ts';
import type { Reading } from '../resolve/collect.ts';

/**
 * Readings as two flat pieces that cross threads cheaply: one string with every text after the other, and one typed array
 * with lengths and places. As objects, the 153,764 links of a wiki cost more to copy than to find.
 */
export interface Packed {
  readonly text: string;
  readonly numbers: Int32Array<ArrayBuffer>;
}

const KINDS: readonly LinkKind[] = ['inline', 'image', 'definition', 'autolink', 'bare', 'html'];
/** Numbers of one link: kind, flags, four of the span, three lengths. */
const LINK_NUMBERS = 9;
/** Numbers of one reading: lengths of path, blob id, anchors and silences, lines, links, groups of repeated entries. */
const HEAD_NUMBERS = 7;
const ENTRY = 1;
const PLAIN = 2;
/** In place of a URL's length: the URL is the destination as written. */
const SAME = -1;

export function pack(readings: readonly Reading[]): Packed {
  const numbers = new Int32Array(readings.reduce((sum, reading) => sum + numbersOf(reading), 0));
  const texts: string[] = [];
  let at = 0;
  for (const { extraction, plain, repeats, blobId = '' } of readings) {
    const { path, anchors, silences, lineCount, links } = extraction;
    const anchorLines = anchors.join('\n');
    const silenceText = silences.length === 0 ? '' : JSON.stringify(silences);
    texts.push(path, blobId, anchorLines, silenceText);
    numbers.set(
      [
        path.length,
        blobId.length,
        anchorLines.length,
        silenceText.length,
        lineCount,
        links.length,
        repeats.length,
      ],
      at,
    );
    at += HEAD_NUMBERS;
    for (const group of repeats) {
      numbers[at] = group.length;
      numbers.set(group, at + 1);
      at += 1 + group.length;
    }
    for (const [index, { kind, isEntry, span, destination, url, text }] of links.entries()) {
      const isSame = url === destination;
      numbers[at] = KINDS.indexOf(kind);
      numbers[at + 1] = (isEntry ? ENTRY : 0) | (plain[index] === 1 ? PLAIN : 0);
      numbers[at + 2] = span.line;
      numbers[at + 3] = span.column;
      numbers[at + 4] = span.endLine;
      numbers[at + 5] = span.endColumn;
      numbers[at + 6] = destination.length;
      numbers[at + 7] = isSame ? SAME : url.length;
      numbers[at + 8] = text.length;
      at += LINK_NUMBERS;
      if (isSame) texts.push(destination, text);
      else texts.push(destination, url, text);
    }
  }
  return { text: texts.join(''), numbers };
}

function numbersOf({ extraction, repeats }: Reading): number {
  const ofRepeats = repeats.reduce((sum, group) => sum + 1 + group.length, 0);
  return HEAD_NUMBERS + ofRepeats + extraction.links.length * LINK_NUMBERS;
}

export function unpack({ text, numbers }: Packed): readonly Reading[] {
  const readings: Reading[] = [];
  let at = 0;
  let offset = 0;
  const next = (): number => numbers[at++] ?? 0;
  const take = (length: number): string => {
    offset += length;
    return text.slice(offset - length, offset);
  };
  while (at < numbers.length) {
    const pathLength = next();
    const blobIdLength = next();
    const anchorsLength = next();
    const silencesLength = next();
    const lineCount = next();
    const linkCount = next();
    const groupCount = next();
    const repeats = Array.from({ length: groupCount }, () => Array.from({ length: next() }, next));
    const path = take(pathLength);
    const blobId = take(blobIdLength);
    const anchorLines = take(anchorsLength);
    const silenceText = take(silencesLength);
    const links: Link[] = [];
    const plain = new Uint8Array(linkCount);
    for (let index = 0; index < linkCount; index++) {
      const kind = KINDS[next()] ?? 'inline';
      const flags = next();
      const isEntry = (flags & ENTRY) !== 0;
      if ((flags & PLAIN) !== 0) plain[index] = 1;
      const span = { line: next(), column: next(), endLine: next(), endColumn: next() };
      const destination = take(next());
      const urlLength = next();
      const url = urlLength === SAME ? destination : take(urlLength);
      links.push({ kind, destination, url, text: take(next()), span, isEntry });
    }
    const anchors = anchorLines === '' ? [] : anchorLines.split('\n');
    const silences = silenceText === '' ? [] : (JSON.parse(silenceText) as Extraction['silences']);
    const extraction = { path, links, anchors, silences, lineCount };
    readings.push({ extraction, plain, repeats, ...(blobId === '' ? {} : { blobId }) });
  }
  return readings;
}
