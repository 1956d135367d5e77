import type { MessagePort } from 'node:worker_threads';
import { readDocumentSync } from '../discover/read-document.ts';
import { extract } from '../extract/extract.ts';
import { isPlainUrl } from '../resolve/canonical.ts';
import type { Reading } from '../resolve/collect.ts';
import { repeatsIn } from '../resolve/repeats.ts';
import { urlHash } from '../resolve/url-hash.ts';
import { blobIdOf } from './blob-id.ts';
import { type Packed, pack } from './pack.ts';
import { unpack } from './unpack.ts';

/** What `workerData` is for a thread that is to read documents. */
export interface ReadingTask {
  readonly task: 'read';
  /** Folder that sources without a text are named from. */
  readonly cwd: string;
  /** Whether readings tell git's ids of the texts. */
  readonly namesBlobs?: boolean;
}

export function isReadingTask(data: unknown): data is ReadingTask {
  return typeof data === 'object' && data !== null && 'task' in data && data.task === 'read';
}

/** A document to be read: its text, or the name of a file that the thread reads itself. */
export type Source =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly file: string };

export interface UnreadSource {
  readonly path: string;
  readonly problem: string;
}

/** Of one batch of sources. */
export interface ReadingResponse {
  readonly packed: Packed;
  readonly problems: readonly UnreadSource[];
}

/** Reads one source on this very thread, and lets its text go: what is kept of it is packed. */
export function readHere(source: Source, task: Omit<ReadingTask, 'task'>): Reading | UnreadSource {
  const result = readSource(source, task);
  return 'problem' in result ? result : (unpack(pack([result]))[0] ?? result);
}

function readSource(
  source: Source,
  { cwd, namesBlobs = false }: Omit<ReadingTask, 'task'>,
): Reading | UnreadSource {
  const read = 'text' in source ? source : readDocumentSync(source.file, cwd);
  if ('problem' in read) return { path: source.path, problem: read.problem };
  const reading = readText(source.path, read.text);
  return namesBlobs ? { ...reading, blobId: blobIdOf(read.text) } : reading;
}

/** What a thread finds in one text. */
export function readText(path: string, text: string): Reading {
  const extraction = extract(path, text);
  const { links } = extraction;
  const hashes = new Int32Array(links.length);
  for (const [index, { url }] of links.entries()) if (isPlainUrl(url)) hashes[index] = urlHash(url);
  return { extraction, hashes, repeats: repeatsIn(links, (index) => hashes[index] !== 0) };
}

/** Answers one batch after the other, until the thread is ended. */
export function serveReading(port: MessagePort, task: ReadingTask): void {
  port.on('message', (sources: readonly Source[]) => {
    const readings: Reading[] = [];
    const problems: UnreadSource[] = [];
    for (const source of sources) {
      const result = readSource(source, task);
      if ('problem' in result) problems.push(result);
      else readings.push(result);
    }
    const packed = pack(readings);
    port.postMessage({ packed, problems } satisfies ReadingResponse, [
      packed.numbers.buffer,
      packed.hashes.buffer,
    ]);
  });
}
