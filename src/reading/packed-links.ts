import type { Link, LinkKind, LinkList, Span } from '../domain/link.ts';
import type { Occurrence } from '../domain/target.ts';
import { IS_ENTRY, IS_ON_ONE_LINE, IS_SAME, KIND_BITS, KINDS, type Packed, ROW } from './pack.ts';

/** What a link is read from. */
type PackedTexts = Pick<Packed, 'numbers' | 'addresses' | 'words'>;

/** The links of one packed document. They are made when somebody looks, and are as small as an object can be. */
export class PackedLinks implements LinkList {
  readonly packed: PackedTexts;
  readonly file: string;
  readonly length: number;
  /** Where the row of the first link is. */
  readonly start: number;

  constructor(
    packed: PackedTexts,
    place: { readonly file: string; readonly start: number; readonly length: number },
  ) {
    this.packed = packed;
    this.file = place.file;
    this.start = place.start;
    this.length = place.length;
  }

  at(index: number): Link | undefined {
    return index >= 0 && index < this.length ? this.#linkAt(index) : undefined;
  }

  slice(start: number, end: number): readonly Link[] {
    const from = Math.min(start, this.length);
    return Array.from({ length: Math.max(0, Math.min(end, this.length) - from) }, (_, index) =>
      this.#linkAt(from + index),
    );
  }

  filter(isWanted: (link: Link) => boolean): readonly Link[] {
    const wanted: Link[] = [];
    for (let index = 0; index < this.length; index += 1) {
      const link = this.#linkAt(index);
      if (isWanted(link)) wanted.push(link);
    }
    return wanted;
  }

  some(isWanted: (link: Link) => boolean): boolean {
    for (let index = 0; index < this.length; index += 1) {
      if (isWanted(this.#linkAt(index))) return true;
    }
    return false;
  }

  *[Symbol.iterator](): Iterator<Link> {
    for (let index = 0; index < this.length; index += 1) yield this.#linkAt(index);
  }

  #linkAt(index: number): Link {
    return new PackedLink(this, this.start + index * ROW.length);
  }
}

/**
 * One link of a packed document, and its own occurrence there. 40 bytes; what it says is read from the document each time it is
 * asked, so whoever asks often keeps the answer.
 */
class PackedLink implements Link, Occurrence {
  readonly #links: PackedLinks;
  /** Where its row is. */
  readonly #at: number;

  constructor(links: PackedLinks, at: number) {
    this.#links = links;
    this.#at = at;
  }

  get file(): string {
    return this.#links.file;
  }

  get link(): Link {
    return this;
  }

  get kind(): LinkKind {
    return KINDS[numberAt(this.#links, this.#at + ROW.kind) & KIND_BITS] ?? 'inline';
  }

  get isEntry(): boolean {
    return (numberAt(this.#links, this.#at + ROW.kind) & IS_ENTRY) !== 0;
  }

  get destination(): string {
    const { addresses } = this.#links.packed;
    return addresses.slice(
      numberAt(this.#links, this.#at + ROW.urlEnd - ROW.length),
      numberAt(this.#links, this.#at + ROW.destinationEnd),
    );
  }

  get url(): string {
    if ((numberAt(this.#links, this.#at + ROW.kind) & IS_SAME) !== 0) return this.destination;
    const { addresses } = this.#links.packed;
    return addresses.slice(
      numberAt(this.#links, this.#at + ROW.destinationEnd),
      numberAt(this.#links, this.#at + ROW.urlEnd),
    );
  }

  get text(): string {
    const { words } = this.#links.packed;
    return words.slice(
      numberAt(this.#links, this.#at + ROW.textEnd - ROW.length),
      numberAt(this.#links, this.#at + ROW.textEnd),
    );
  }

  get span(): Span {
    const [line, column] = [
      numberAt(this.#links, this.#at + ROW.line),
      numberAt(this.#links, this.#at + ROW.column),
    ];
    if ((numberAt(this.#links, this.#at + ROW.kind) & IS_ON_ONE_LINE) === 0)
      return spanOverLines(line, column, this.destination);
    const length =
      numberAt(this.#links, this.#at + ROW.destinationEnd) -
      numberAt(this.#links, this.#at + ROW.urlEnd - ROW.length);
    return { line, column, endLine: line, endColumn: column + length };
  }
}

/** A private method would cost each link eight bytes. */
function numberAt({ packed }: PackedLinks, at: number): number {
  return packed.numbers[at] ?? 0;
}

/** A destination is what stands at its span: it tells where it ends. */
function spanOverLines(line: number, column: number, destination: string): Span {
  const lines = destination.split(/\r\n|[\r\n]/);
  const endColumn = (lines.length === 1 ? column : 1) + (lines.at(-1) ?? '').length;
  return { line, column, endLine: line + lines.length - 1, endColumn };
}
