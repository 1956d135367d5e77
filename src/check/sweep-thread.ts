/** The sweep on a thread of its own, as the main thread sees it. */
import { Worker } from 'node:worker_threads';
import type { Log } from '../domain/ports.ts';
import { PROXY_VARIABLES } from './proxy.ts';
import type { Sweeper, SweptPage } from './sweep.ts';
import { Outgoing, type SweepOrder, type SweepReport, type SweepTask } from './sweep-messages.ts';

/** linkinator leaves much for the collector, and without a limit V8 lets it lie for long. */
const LIMITS = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 32 };

interface Batch {
  readonly pages: readonly SweptPage[];
  readonly left: Set<SweptPage>;
  readonly done: PromiseWithResolvers<readonly SweptPage[]>;
}

/** @param workerUrl a module that calls `serveSweep` when it is given a SweepTask */
export function startSweepThread(workerUrl: URL, log: Log): Sweeper {
  const task: SweepTask = { task: 'sweep' };
  const environment = { ...process.env };
  for (const name of PROXY_VARIABLES) delete environment[name];
  const worker = new Worker(workerUrl, { workerData: task, env: environment, resourceLimits: LIMITS });
  worker.unref();
  const batches = new Map<number, Batch>();
  const outgoing = new Outgoing<SweepOrder>((messages) => worker.postMessage(messages));
  let lastBatch = 0;
  let isBroken = false;

  const finish = (id: number) => {
    const batch = batches.get(id);
    batches.delete(id);
    batch?.done.resolve([...batch.left]);
  };
  const finishAll = () => {
    isBroken = true;
    for (const id of [...batches.keys()]) finish(id);
  };
  const answer = (report: SweepReport & { readonly say: 'ask' }) => {
    const batch = batches.get(report.batch);
    const page = batch?.pages[report.index];
    if (!batch || !page) {
      return;
    }
    batch.left.delete(page);
    page.ask(report.isGet ? 'GET' : 'HEAD').then(
      ({ status }) => outgoing.add({ say: 'reply', question: report.question, status }),
      (error: Error) => outgoing.add({ say: 'failure', question: report.question, code: error.message }),
    );
  };
  worker.on('message', (reports: readonly SweepReport[]) => {
    for (const report of reports) {
      if (report.say === 'ask') {
        answer(report);
      } else {
        finish(report.batch);
      }
    }
  });
  worker.on('error', (error) => {
    log.warning(
      `linkinator's thread ended (${error instanceof Error ? error.message : error}); the rest is asked without it.`,
    );
    finishAll();
  });
  worker.on('exit', finishAll);
  return {
    sweep(pages, concurrency) {
      if (isBroken) {
        return Promise.resolve(pages);
      }
      const id = lastBatch++;
      const batch: Batch = { pages, left: new Set(pages), done: Promise.withResolvers() };
      batches.set(id, batch);
      outgoing.add({ say: 'sweep', batch: id, urls: pages.map(({ url }) => url), concurrency });
      return batch.done.promise;
    },
    async close() {
      finishAll();
      await worker.terminate();
    },
  };
}
