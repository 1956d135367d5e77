import type { MessagePort } from 'node:worker_threads';
import { readDocumentSync } from '../discover/read-document.ts';
import type { Extraction } from '../domain/link.ts';
import { extract } from './extract.ts';
import { type Packed, pack } from './pack.ts';

/** What `workerData` is for a thread that is to extract. */
export interface ExtractTask {
  readonly task: 'extract';
  /** Folder that sources without a text are named from. */
  readonly cwd: string;
}

export function isExtractTask(data: unknown): data is ExtractTask {
  return typeof data === 'object' && data !== null && 'task' in data && data.task === 'extract';
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
export interface ExtractResponse {
  readonly packed: Packed;
  readonly problems: readonly UnreadSource[];
}

/** Reads one source on this very thread. */
export function extractSource(source: Source, cwd: string): Extraction | UnreadSource {
  if ('text' in source) return extract(source.path, source.text);
  const read = readDocumentSync(source.file, cwd);
  return 'text' in read ? extract(source.path, read.text) : { path: source.path, problem: read.problem };
}

/** Answers one batch after the other, until the thread is ended. */
export function serveExtract(port: MessagePort, { cwd }: ExtractTask): void {
  port.on('message', (sources: readonly Source[]) => {
    const extractions: Extraction[] = [];
    const problems: UnreadSource[] = [];
    for (const source of sources) {
      const result = extractSource(source, cwd);
      if ('problem' in result) problems.push(result);
      else extractions.push(result);
    }
    const packed = pack(extractions);
    port.postMessage({ packed, problems } satisfies ExtractResponse, [packed.numbers.buffer]);
  });
}
