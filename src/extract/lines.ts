import type { Input } from '@lezer/common';
import type { Span } from '../domain/link.ts';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * Where each line of a document begins. A line ends with `\n`, `\r\n` or a lone `\r` (CommonMark 2.1), and with nothing
 * else: U+2028 is a character like any other.
 *
 * Questions usually come in document order, so the last answer is tried first; any other order costs a binary search.
 */
export class LineTable implements Input {
  readonly text: string;
  /** Offset of the first character of each line; one entry more than there are lines when the text ends in a line ending. */
  readonly starts: Uint32Array;
  /** Lines as an editor counts them: a final line ending does not begin another line. */
  readonly lineCount: number;
  /** Index of the line found last. */
  #last = 0;

  constructor(text: string) {
    this.text = text;
    this.starts = text.includes('\r') ? startsOfAnyLines(text) : startsOfLines(text);
    const isLastEmpty = this.starts[this.starts.length - 1] === text.length;
    this.lineCount = isLastEmpty ? this.starts.length - 1 : this.starts.length;
  }

  /** 1-based line of an offset; an offset at the very end belongs to the last line. */
  lineAt(offset: number): number {
    return this.#indexAt(offset) + 1;
  }

  /** Span from `from` to `to` (offsets, end exclusive). */
  span(from: number, to: number): Span {
    const index = this.#indexAt(from);
    const column = from - (this.starts[index] ?? 0) + 1;
    const next = this.starts[index + 1];
    if (next === undefined || to < next) {
      return { line: index + 1, column, endLine: index + 1, endColumn: column + to - from };
    }
    const endIndex = this.#indexAt(to);
    return {
      line: index + 1,
      column,
      endLine: endIndex + 1,
      endColumn: to - (this.starts[endIndex] ?? 0) + 1,
    };
  }

  #indexAt(offset: number): number {
    const { starts } = this;
    let index = this.#last;
    for (let step = 0; step < 4; step += 1) {
      if (offset < (starts[index] ?? 0)) break;
      const next = starts[index + 1];
      if (next === undefined || offset < next) {
        this.#last = index;
        return index;
      }
      index += 1;
    }
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    this.#last = low;
    return low;
  }

  // What lezer reads its lines through (`Input` of @lezer/common). It takes every line ending to be one character long, so
  // the `\r` of a `\r\n` stays at the end of the line, where block rules take it for white space.
  readonly lineChunks = true;

  get length(): number {
    return this.text.length;
  }

  chunk(from: number): string {
    const next = this.starts[this.#indexAt(from) + 1];
    return next === undefined ? this.text.slice(from) : this.text.slice(from, next - 1);
  }

  read(from: number, to: number): string {
    return this.text.slice(from, to);
  }
}

function startsOfLines(text: string): Uint32Array {
  let starts = new Uint32Array((text.length >> 5) + 16);
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (count === starts.length) starts = grown(starts);
    starts[count] = at + 1;
    count += 1;
  }
  return starts.subarray(0, count);
}

function startsOfAnyLines(text: string): Uint32Array {
  let starts = new Uint32Array((text.length >> 5) + 16);
  let count = 1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== LINE_FEED && code !== CARRIAGE_RETURN) continue;
    if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) at += 1;
    if (count === starts.length) starts = grown(starts);
    starts[count] = at + 1;
    count += 1;
  }
  return starts.subarray(0, count);
}

function grown(starts: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(starts.length * 2);
  larger.set(starts);
  return larger;
}
