import type { Extraction, Link, LinkKind, Silence } from '../domain/link.ts';

/**
 * Extractions on their way between threads: numbers in one array whose memory is handed over, strings joined to one. Cloning the
 * objects as they are takes ten times as long.
 */
export interface PackedExtractions {
  readonly numbers: Uint32Array<ArrayBuffer>;
  readonly strings: string;
}

/** What became of one document: its extraction, or why it could not be read. */
export type Extracted = Extraction | Unread;

export interface Unread {
  readonly path: string;
  /** One sentence without the path: `is not UTF-8 text`. */
  readonly problem: string;
}

const KINDS: readonly LinkKind[] = ['inline', 'image', 'definition', 'autolink', 'bare', 'html'];
/** In place of a length: the same as the string before, or all rules. */
const SAME = 0xffff_ffff;
const ENTRY_BIT = 8;

export function pack(results: readonly Extracted[]): PackedExtractions {
  const writer = new Writer();
  writer.number(results.length);
  for (const result of results) {
    writer.string(result.path);
    if ('problem' in result) {
      writer.number(1);
      writer.string(result.problem);
      continue;
    }
    writer.number(0);
    writer.number(result.lineCount);
    writer.number(result.links.length);
    for (const link of result.links) packLink(link, writer);
    writer.number(result.anchors.length);
    for (const anchor of result.anchors) writer.string(anchor);
    writer.number(result.silences.length);
    for (const silence of result.silences) packSilence(silence, writer);
  }
  return writer.finish();
}

function packLink({ kind, destination, url, text, span, isEntry }: Link, writer: Writer): void {
  writer.number(KINDS.indexOf(kind) + (isEntry ? ENTRY_BIT : 0));
  writer.number(span.line);
  writer.number(span.column);
  writer.number(span.endLine);
  writer.number(span.endColumn);
  writer.string(destination);
  if (url === destination) writer.number(SAME);
  else writer.string(url);
  writer.string(text);
}

function packSilence({ rules, first, last }: Silence, writer: Writer): void {
  writer.number(first);
  writer.number(last);
  if (rules === 'all') writer.number(SAME);
  else {
    writer.number(rules.length);
    for (const rule of rules) writer.string(rule);
  }
}

export function unpack({ numbers, strings }: PackedExtractions): readonly Extracted[] {
  const reader = new Reader(numbers, strings);
  return times(reader.number(), () => {
    const path = reader.string();
    if (reader.number() === 1) return { path, problem: reader.string() };
    const lineCount = reader.number();
    const links = times(reader.number(), () => unpackLink(reader));
    const anchors = times(reader.number(), () => reader.string());
    const silences = times(reader.number(), () => unpackSilence(reader));
    return { path, links, anchors, silences, lineCount };
  });
}

function unpackLink(reader: Reader): Link {
  const flags = reader.number();
  const span = {
    line: reader.number(),
    column: reader.number(),
    endLine: reader.number(),
    endColumn: reader.number(),
  };
  const destination = reader.string();
  const urlLength = reader.number();
  const url = urlLength === SAME ? destination : reader.slice(urlLength);
  return {
    kind: KINDS[flags & (ENTRY_BIT - 1)] as LinkKind,
    destination,
    url,
    text: reader.string(),
    span,
    isEntry: flags >= ENTRY_BIT,
  };
}

function unpackSilence(reader: Reader): Silence {
  const first = reader.number();
  const last = reader.number();
  const count = reader.number();
  return { rules: count === SAME ? 'all' : times(count, () => reader.string()), first, last };
}

function times<T>(count: number, make: () => T): T[] {
  const items: T[] = [];
  for (let index = 0; index < count; index += 1) items.push(make());
  return items;
}

class Writer {
  #numbers = new Uint32Array(4096);
  #count = 0;
  readonly #strings: string[] = [];

  number(value: number): void {
    if (this.#count === this.#numbers.length) {
      const larger = new Uint32Array(this.#numbers.length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#count] = value;
    this.#count += 1;
  }

  string(value: string): void {
    this.number(value.length);
    this.#strings.push(value);
  }

  finish(): PackedExtractions {
    return { numbers: this.#numbers.slice(0, this.#count), strings: this.#strings.join('') };
  }
}

class Reader {
  readonly #numbers: Uint32Array;
  readonly #strings: string;
  #at = 0;
  #stringAt = 0;

  constructor(numbers: Uint32Array, strings: string) {
    this.#numbers = numbers;
    this.#strings = strings;
  }

  number(): number {
    const value = this.#numbers[this.#at] ?? 0;
    this.#at += 1;
    return value;
  }

  string(): string {
    return this.slice(this.number());
  }

  slice(length: number): string {
    const from = this.#stringAt;
    this.#stringAt = from + length;
    return this.#strings.slice(from, from + length);
  }
}
