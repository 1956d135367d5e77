import type { MessagePort } from 'node:worker_threads';
import { readDocumentSync } from '../discover/read-document.ts';
import { extract } from '../extract/extract.ts';
import type { Reading } from '../resolve/collect.ts';
import { repeatsIn } from '../resolve/repeats.ts';
import { blobOf } from './blob-id.ts';
import { type Packed, pack } from './pack.ts';
import { plainHashes } from './plain-hashes.ts';
import { toRow } from './row.ts';
import { unpack } from './unpack.ts';

/** What `workerData` is for a thread that is to read documents. */
export interface ReadingTask {
  readonly task: 'read';
  /** Folder that sources without a text are named from. */
  readonly cwd: string;
  /** Whether readings come with what the history keeps: git's ids of the texts, and rows. */
  readonly makesRows?: boolean;
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
  /** Of each reading its row, if rows were asked for. */
  readonly rows: readonly Uint8Array<ArrayBuffer>[];
  readonly problems: readonly UnreadSource[];
}

/** Reads one source on this very thread, and lets its text go: what is kept of it is packed. */
export function readHere(source: Source, task: Omit<ReadingTask, 'task'>): Reading | UnreadSource {
  const result = readSource(source, task);
  if ('problem' in result) return result;
  const { row } = result;
  return { ...(unpack(pack([result]))[0] ?? result), ...(row === undefined ? {} : { row }) };
}

function readSource(
  source: Source,
  { cwd, makesRows = false }: Omit<ReadingTask, 'task'>,
): Reading | UnreadSource {
  const read = 'text' in source ? source : readDocumentSync(source.file, cwd);
  if ('problem' in read) return { path: source.path, problem: read.problem };
  const reading = readText(source.path, read.text);
  if (!makesRows) return reading;
  const { id, bytes } = blobOf(read.text);
  return { ...reading, blobId: id, row: toRow(reading, bytes) };
}

/** What a thread finds in one text. */
export function readText(path: string, text: string): Reading {
  const extraction = extract(path, text);
  const { links } = extraction;
  const hashes = plainHashes(links);
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
    const rows = readings.flatMap(({ row }) => row ?? []);
    port.postMessage({ packed, rows, problems } satisfies ReadingResponse, [
      packed.numbers.buffer,
      packed.hashes.buffer,
      ...rows.map(({ buffer }) => buffer),
    ]);
  });
}
