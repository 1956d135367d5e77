import type { MessagePort } from 'node:worker_threads';
import type { BatchAnswer, BatchRequest } from './crew.ts';
import type { Extracted } from './pack.ts';
import { pack } from './pack.ts';
import type { Source } from './source.ts';
import { extractSource } from './source.ts';

/** The worker's side: extracts each batch that comes and sends the packed results back. */
export function serveBatches(port: MessagePort): void {
  port.on('message', ({ id, sources }: BatchRequest) => {
    const packed = pack(sources.flatMap(extractOrLeave));
    port.postMessage({ id, packed } satisfies BatchAnswer, [packed.numbers.buffer]);
  });
}

/** Nothing for a source that fails: the other side then takes it on. */
function extractOrLeave(source: Source): readonly Extracted[] {
  try {
    return [extractSource(source)];
  } catch {
    return [];
  }
}
