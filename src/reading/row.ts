import type { Silence } from '../domain/link.ts';
import type { Reading } from '../resolve/collect.ts';
import { HEAD, KIND_BITS, KINDS, type Packed, pack, ROW } from './pack.ts';
import { plainHashes } from './plain-hashes.ts';
import { unpack } from './unpack.ts';
import { VarintReader, VarintWriter } from './varints.ts';

/** A reading as the history keeps it, with the size of the text that it was read from. */
export interface KeptReading {
  readonly reading: Reading;
  /** Of the text in UTF-8: where git converts line endings, a file on disk is not the blob that its id tells of. */
  readonly bytes: number;
}

/** Above this a row is none: some hundred times what anybody's document says. */
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * A reading in the few bytes that a history can carry: the 153,764 links of a wiki take 4 MB, as JSON they would take 17.6. The
 * packed form with lengths for ends, lines as differences, numbers of varying length, then addresses and words, compressed by Zstandard,
 * whose frame holds a checksum. Neither path nor blob id is in it: one text says the same wherever it lies.
 */
export function toRow(reading: Reading, bytes: number): Uint8Array<ArrayBuffer> {
  const { blobId: _, row: __, ...rest } = reading;
  const extraction = { ...rest.extraction, path: '' };
  const { numbers, addresses, words } = pack([{ ...rest, extraction }]);
  const writer = new VarintWriter();
  writer.push(bytes);
  for (const place of [HEAD.anchors, HEAD.silences, HEAD.lineCount, HEAD.links, HEAD.repeats]) {
    writer.push(numbers[place] ?? 0);
  }
  for (const group of reading.repeats) {
    writer.push(group.length);
    for (const index of group) writer.push(index);
  }
  let line = 0;
  for (
    let at = numbers.length - extraction.links.length * ROW.length;
    at < numbers.length;
    at += ROW.length
  ) {
    const number = (place: number) => numbers[at + place] ?? 0;
    writer.push(number(ROW.kind));
    writer.push(zigzag(number(ROW.line) - line));
    line = number(ROW.line);
    writer.push(number(ROW.column));
    writer.push(number(ROW.destinationEnd) - number(ROW.urlEnd - ROW.length));
    writer.push(number(ROW.urlEnd) - number(ROW.destinationEnd));
    writer.push(number(ROW.textEnd) - number(ROW.textEnd - ROW.length));
  }
  const [isWide, areWide] = [isWideText(addresses), isWideText(words)];
  writer.push((isWide ? WIDE_ADDRESSES : 0) | (areWide ? WIDE_WORDS : 0));
  const { zstdCompressSync, constants } = process.getBuiltinModule('node:zlib');
  const row = zstdCompressSync(
    Buffer.concat([writer.bytes, bytesOf(addresses, isWide), bytesOf(words, areWide)]),
    { params: { [constants.ZSTD_c_checksumFlag]: 1 } },
  );
  // On its own: it crosses threads with the memory that it lies in.
  return Uint8Array.from(row);
}

/** What is read from the document at `path`, if that is the text of the row; undefined when the bytes are not what {@link toRow} writes. */
export function fromRow(path: string, row: Uint8Array): KeptReading | undefined {
  try {
    return readRow(path, row);
  } catch {
    return undefined; // a damaged row is none
  }
}

function readRow(path: string, row: Uint8Array): KeptReading {
  const { zstdDecompressSync } = process.getBuiltinModule('node:zlib');
  const raw = zstdDecompressSync(row, { maxOutputLength: MOST_BYTES });
  const reader = new VarintReader(raw);
  const bytes = reader.next();
  const [anchors, silences, lineCount] = [reader.count(), reader.count(), reader.next()];
  const [links, repeats] = [reader.count(), reader.count()];
  const groups = Array.from({ length: repeats }, () => ascending(reader, links));
  const head = [path.length, 0, anchors, silences, lineCount, links, repeats];
  const start = [...head, ...groups.flatMap((group) => [group.length, ...group])];
  const numbers = new Int32Array(start.length + (1 + links) * ROW.length);
  numbers.set(start);
  let at = start.length;
  numbers[at + ROW.textEnd] = path.length + anchors + silences;
  for (let index = 0; index < links; index += 1) {
    const before = at;
    at += ROW.length;
    const kind = reader.next();
    if ((kind & KIND_BITS) >= KINDS.length) throw new RangeError(`there is no kind of link ${kind}`);
    numbers[at + ROW.kind] = kind;
    const line = (numbers[before + ROW.line] ?? 0) + unzigzag(reader.next());
    if (line < 1) throw new RangeError(`there is no line ${line}`);
    numbers[at + ROW.line] = line;
    numbers[at + ROW.column] = reader.next();
    numbers[at + ROW.destinationEnd] = (numbers[before + ROW.urlEnd] ?? 0) + reader.count();
    numbers[at + ROW.urlEnd] = (numbers[at + ROW.destinationEnd] ?? 0) + reader.count();
    numbers[at + ROW.textEnd] = (numbers[before + ROW.textEnd] ?? 0) + reader.count();
  }
  const widths = reader.next();
  const addressesLength = numbers[at + ROW.urlEnd] ?? 0;
  const wordsLength = (numbers[at + ROW.textEnd] ?? 0) - path.length;
  const addressesEnd = reader.at + addressesLength * (widths & WIDE_ADDRESSES ? 2 : 1);
  const wordsEnd = addressesEnd + wordsLength * (widths & WIDE_WORDS ? 2 : 1);
  if (wordsEnd !== raw.length) throw new RangeError(`${raw.length} bytes are not ${wordsEnd}`);
  const addresses = textOf(raw.subarray(reader.at, addressesEnd), (widths & WIDE_ADDRESSES) !== 0);
  const words = textOf(raw.subarray(addressesEnd), (widths & WIDE_WORDS) !== 0);
  if (silences > 0) demandSilences(JSON.parse(words.slice(anchors, anchors + silences)));
  const packed: Packed = { numbers, hashes: new Int32Array(links), addresses, words: path + words };
  const [reading] = unpack(packed);
  if (reading === undefined) throw new RangeError('there is no reading');
  return { reading: { ...reading, hashes: plainHashes(reading.extraction.links) }, bytes };
}

const WIDE_ADDRESSES = 1;
const WIDE_WORDS = 2;

/** Whether a character takes two bytes. Half of a surrogate pair, which a text that was cut may end in, is no UTF-8. */
function isWideText(text: string): boolean {
  return /[^\0-\xff]/.test(text);
}

function bytesOf(text: string, isWide: boolean): Buffer {
  return Buffer.from(text, isWide ? 'utf16le' : 'latin1');
}

function textOf(bytes: Buffer, isWide: boolean): string {
  return bytes.toString(isWide ? 'utf16le' : 'latin1');
}

/** −1 → 1, 1 → 2, −2 → 3: small numbers stay small. */
function zigzag(number: number): number {
  return number < 0 ? -2 * number - 1 : 2 * number;
}

function unzigzag(number: number): number {
  return number % 2 === 1 ? -(number + 1) / 2 : number / 2;
}

function ascending(reader: VarintReader, limit: number): readonly number[] {
  const group = Array.from({ length: reader.count() }, () => reader.next());
  const isRight = group.every((index, at) => index < limit && index > (group[at - 1] ?? -1));
  if (!isRight) throw new RangeError('repeated entries are out of order');
  return group;
}

function demandSilences(value: unknown): asserts value is readonly Silence[] {
  if (!Array.isArray(value) || !value.every(isSilence)) throw new TypeError('these are no silences');
}

function isSilence(value: unknown): value is Silence {
  if (typeof value !== 'object' || value === null) return false;
  const { rules, first, last }: { rules?: unknown; first?: unknown; last?: unknown } = value;
  const areRules = Array.isArray(rules) && rules.every((rule) => typeof rule === 'string');
  return (rules === 'all' || areRules) && Number.isSafeInteger(first) && Number.isSafeInteger(last);
}
