/** The start of an answer's body: decompressed as it comes in, with caps on what arrives and on what it becomes. */
import type { Transform } from 'node:stream';
import zlib from 'node:zlib';

export interface Body {
  readonly bytes: Buffer;
  /** True when a cap, the deadline or a broken stream ended it early. */
  readonly isTruncated: boolean;
}

/** Most bytes taken from the wire for one body: a page that needs more before its first useful byte is no page. */
const MOST_WIRE_BYTES = 4 * 1024 * 1024;
/** Codings stacked on each other; a browser sends one. Bombs stack many (CVE-2022-32206). */
const MOST_CODINGS = 2;

const SYNC = { flush: zlib.constants.Z_SYNC_FLUSH, finishFlush: zlib.constants.Z_SYNC_FLUSH };
const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: () => zlib.createGunzip(SYNC),
  'x-gzip': () => zlib.createGunzip(SYNC),
  // “deflate” is zlib's format (RFC 9110, section 8.4.1.2); bare deflate streams, which some servers send, stay unread.
  deflate: () => zlib.createInflate(SYNC),
  br: () => zlib.createBrotliDecompress({ finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH }),
  zstd: () => zlib.createZstdDecompress(),
};

/** What we say we can read: the codings above but for zstd, which few servers have and bombs like. */
export const ACCEPTED_CODINGS = 'gzip, deflate, br';

/** Collects one body. `onEnough` is called once, when no more bytes are wanted. */
export class BodyCollector {
  readonly #maxBytes: number;
  readonly #onEnough: () => void;
  readonly #chunks: Buffer[] = [];
  readonly #decoders: readonly Transform[];
  #onEnded: (() => void) | undefined;
  #wireBytes = 0;
  #size = 0;
  #isTruncated = false;
  #isDone = false;

  /** @param coding the content-encoding header; an unknown one leaves the body as it is */
  constructor(coding: string, maxBytes: number, onEnough: () => void) {
    this.#maxBytes = maxBytes;
    this.#onEnough = onEnough;
    this.#decoders = coding === '' ? NO_DECODERS : decodersOf(coding);
    this.#decoders.forEach((decoder, index) => {
      const next = this.#decoders[index + 1];
      decoder.on('error', () => this.#stop(true));
      if (next) {
        decoder.pipe(next);
      } else {
        decoder.on('data', (chunk: Buffer) => this.#keep(chunk)).on('end', () => this.#stop(false));
      }
    });
  }

  write(chunk: Buffer): void {
    if (this.#isDone) {
      return;
    }
    this.#wireBytes += chunk.length;
    const [first] = this.#decoders;
    if (first) {
      first.write(chunk);
    } else {
      this.#keep(chunk);
    }
    if (this.#wireBytes > MOST_WIRE_BYTES) {
      this.#stop(true);
    }
  }

  /** After the last chunk; at once, or when everything is decompressed. */
  end(): Body | Promise<Body> {
    const [first] = this.#decoders;
    if (this.#isDone || !first || this.#wireBytes === 0) {
      this.#stop(false);
      return this.#body();
    }
    return new Promise((resolve) => {
      this.#onEnded = () => resolve(this.#body());
      first.end();
    });
  }

  /** What there is by now. */
  cut(): Body {
    this.#stop(true);
    return this.#body();
  }

  #body(): Body {
    const [first] = this.#chunks;
    const bytes = first && this.#chunks.length === 1 ? first : Buffer.concat(this.#chunks, this.#size);
    return { bytes, isTruncated: this.#isTruncated };
  }

  #keep(chunk: Buffer): void {
    if (this.#isDone) {
      return;
    }
    const room = this.#maxBytes - this.#size;
    const kept = chunk.length > room ? chunk.subarray(0, room) : chunk;
    this.#chunks.push(kept);
    this.#size += kept.length;
    if (chunk.length > room) {
      this.#stop(true);
    }
  }

  #stop(isTruncated: boolean): void {
    if (this.#isDone) {
      return;
    }
    this.#isDone = true;
    this.#isTruncated = isTruncated;
    for (const decoder of this.#decoders) {
      decoder.destroy();
    }
    this.#onEnded?.();
    if (isTruncated) {
      this.#onEnough();
    }
  }
}

const NO_DECODERS: readonly Transform[] = [];

function decodersOf(coding: string): readonly Transform[] {
  const codings = coding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  const makers = codings.reverse().map((name) => DECODERS[name]);
  if (makers.length > MOST_CODINGS || makers.includes(undefined)) {
    return [];
  }
  return makers.flatMap((make) => (make ? [make()] : []));
}
