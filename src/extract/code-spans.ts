import { BACKTICK } from './characters.ts';

/** Longer runs of backticks are text (cmark's MAXBACKTICKS). */
const MAX_RUN = 80;

/** Finds the end of code spans in linear time: what is known of the runs that follow is kept (as cmark's `backticks`). */
export class CodeSpans {
  #text = '';
  #end = 0;
  /** Last place where a run of each length was seen; -1 when none. */
  readonly #seen = new Int32Array(MAX_RUN + 1);
  #isScanned = false;
  #isFresh = true;

  start(text: string, end: number): void {
    this.#text = text;
    this.#end = end;
    this.#isScanned = false;
    if (!this.#isFresh) this.#seen.fill(-1);
    this.#isFresh = true;
  }

  /** Offset after the code span that begins at `from`; after its backticks alone when nothing closes them. */
  endAt(from: number): number {
    const text = this.#text;
    const end = this.#end;
    let contentFrom = from;
    while (contentFrom < end && text.charCodeAt(contentFrom) === BACKTICK) contentFrom += 1;
    const length = contentFrom - from;
    if (length > MAX_RUN || (this.#isScanned && (this.#seen[length] ?? -1) < contentFrom)) return contentFrom;
    this.#isFresh = false;
    for (let at = text.indexOf('`', contentFrom); at >= 0 && at < end; at = text.indexOf('`', at)) {
      const start = at;
      while (at < end && text.charCodeAt(at) === BACKTICK) at += 1;
      const run = at - start;
      if (run <= MAX_RUN) this.#seen[run] = start;
      if (run === length) return at;
    }
    this.#isScanned = true;
    return contentFrom;
  }
}
