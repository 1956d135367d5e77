import { Worker } from 'node:worker_threads';
import type { Extracted, PackedExtractions } from './pack.ts';
import { unpack } from './pack.ts';
import type { Source } from './source.ts';

/** To a worker. */
export interface BatchRequest {
  readonly id: number;
  readonly sources: readonly Source[];
}

/** From a worker. A source that is missing among the results could not be extracted there. */
export interface BatchAnswer {
  readonly id: number;
  readonly packed: PackedExtractions;
}

interface Task {
  readonly resolve: (results: readonly Extracted[]) => void;
  readonly reject: (reason: Error) => void;
}

interface Member {
  readonly worker: Worker;
  readonly tasks: Map<number, Task>;
}

/** Worker threads that extract batches. Each has at most as many batches as the caller gives; the one with the fewest is next. */
export class Crew {
  readonly #members: Member[] = [];
  #nextId = 0;

  constructor(threads: number, workerUrl: URL) {
    for (let index = 0; index < threads; index += 1) this.#hire(workerUrl);
  }

  /** Workers that are alive; a worker that fails is not replaced. */
  get size(): number {
    return this.#members.length;
  }

  /** Extracts a batch on the thread with the least to do; rejects when that thread dies. */
  run(sources: readonly Source[]): Promise<readonly Extracted[]> {
    const [first, ...others] = this.#members;
    if (first === undefined) return Promise.reject(new Error('No worker thread is left.'));
    const member = others.reduce(
      (least, other) => (other.tasks.size < least.tasks.size ? other : least),
      first,
    );
    const id = this.#nextId;
    this.#nextId += 1;
    return new Promise((resolve, reject) => {
      member.tasks.set(id, { resolve, reject });
      member.worker.postMessage({ id, sources } satisfies BatchRequest);
    });
  }

  /** Ends all threads, whatever they do. */
  async close(): Promise<void> {
    await Promise.all(this.#members.splice(0).map(({ worker }) => worker.terminate()));
  }

  #hire(workerUrl: URL): void {
    const worker = new Worker(workerUrl);
    const member: Member = { worker, tasks: new Map() };
    this.#members.push(member);
    worker.on('message', ({ id, packed }: BatchAnswer) => {
      member.tasks.get(id)?.resolve(unpack(packed));
      member.tasks.delete(id);
    });
    worker.on('error', (error) =>
      this.#dismiss(member, error instanceof Error ? error : new Error(String(error))),
    );
    worker.on('messageerror', (error) => this.#dismiss(member, error));
    worker.on('exit', (code) => this.#dismiss(member, new Error(`A worker thread ended with code ${code}.`)));
  }

  #dismiss(member: Member, reason: Error): void {
    const index = this.#members.indexOf(member);
    if (index >= 0) this.#members.splice(index, 1);
    for (const task of member.tasks.values()) task.reject(reason);
    member.tasks.clear();
  }
}
