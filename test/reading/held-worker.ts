import { MessageChannel, parentPort, workerData } from 'node:worker_threads';
import { isReadingTask, type Source, serveReading } from '../../src/reading/worker.ts';

/** The thread that reads documents, but for one thing: a batch with `last.md` waits for the answer of the server at `url`. */
export function serveHeld(url: string): void {
  if (parentPort === null || !isReadingTask(workerData)) throw new Error('this is no thread that reads');
  const outside = parentPort;
  const { port1, port2 } = new MessageChannel();
  serveReading(port2, workerData);
  port1.on('message', (response: unknown) => outside.postMessage(response));
  outside.on('message', async (batch: readonly Source[]) => {
    if (batch.some(({ path }) => path === 'last.md')) await fetch(url);
    port1.postMessage(batch);
  });
}
