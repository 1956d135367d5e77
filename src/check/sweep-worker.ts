/**
 * The sweep's thread: linkinator and the fetch it asks with run here, beside the requests themselves, and here alone the
 * global dispatcher is replaced and the proxy variables are missing. Everything linkinator asks for is handed to the main
 * thread.
 */
import type { MessagePort } from 'node:worker_threads';
import { createSweeper } from './sweep.ts';
import type { SweepReply } from './sweep-front.ts';
import { Outgoing, type SweepOrder, type SweepReport } from './sweep-messages.ts';

/** Serves until the thread is ended from outside. */
export function serveSweep(port: MessagePort): void {
  // Errors of fetch's end up in linkinator's results, whose stacks nobody reads.
  Error.stackTraceLimit = 0;
  const sweeper = createSweeper();
  const questions = new Map<number, PromiseWithResolvers<SweepReply>>();
  const outgoing = new Outgoing<SweepReport>((messages) => port.postMessage(messages));
  let lastQuestion = 0;

  const ask = (batch: number, index: number, method: 'HEAD' | 'GET') => {
    const question = lastQuestion++;
    const answer = Promise.withResolvers<SweepReply>();
    questions.set(question, answer);
    outgoing.add({ say: 'ask', question, batch, index, isGet: method === 'GET' });
    return answer.promise;
  };
  const sweep = async ({ batch, urls, concurrency }: SweepOrder & { readonly say: 'sweep' }) => {
    const pages = urls.map((url, index) => ({
      url,
      ask: (method: 'HEAD' | 'GET') => ask(batch, index, method),
    }));
    // A sweep that breaks off is done as well: the main thread sees to what was not asked.
    await sweeper.sweep(pages, concurrency).catch(() => undefined);
    outgoing.add({ say: 'done', batch });
  };
  port.on('message', (orders: readonly SweepOrder[]) => {
    for (const order of orders) {
      if (order.say === 'sweep') {
        sweep(order);
        continue;
      }
      const answer = questions.get(order.question);
      questions.delete(order.question);
      if (order.say === 'reply') {
        answer?.resolve({ status: order.status });
      } else {
        answer?.reject(new Error(order.code));
      }
    }
  });
}
