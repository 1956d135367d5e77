/** What the sweep's thread and the main thread say to each other. Many messages at a time: one post each would cost more than the work. */

/** `workerData` of a sweep's thread. */
export interface SweepTask {
  readonly task: 'sweep';
}

export function isSweepTask(data: unknown): data is SweepTask {
  return typeof data === 'object' && data !== null && 'task' in data && data.task === 'sweep';
}

/** To the thread. */
export type SweepOrder =
  /** Sweep these; `batch` names it. */
  | {
      readonly say: 'sweep';
      readonly batch: number;
      readonly urls: readonly string[];
      readonly concurrency: number;
    }
  /** The answer to a question: a status, or why there is none. */
  | { readonly say: 'reply'; readonly question: number; readonly status: number }
  | { readonly say: 'failure'; readonly question: number; readonly code: string };

/** From the thread. */
export type SweepReport =
  /** linkinator asks for the `index`th URL of a batch. */
  | {
      readonly say: 'ask';
      readonly question: number;
      readonly batch: number;
      readonly index: number;
      readonly isGet: boolean;
    }
  /** linkinator has asked for everything, or stopped. */
  | { readonly say: 'done'; readonly batch: number };

/** Collects messages and posts them together at the end of the event loop's turn. */
export class Outgoing<M> {
  readonly #post: (messages: readonly M[]) => void;
  #messages: M[] = [];

  constructor(post: (messages: readonly M[]) => void) {
    this.#post = post;
  }

  add(message: M): void {
    if (this.#messages.push(message) === 1) {
      setImmediate(() => {
        const messages = this.#messages;
        this.#messages = [];
        this.#post(messages);
      });
    }
  }
}
