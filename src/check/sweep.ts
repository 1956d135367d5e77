/**
 * The first look at every page, by linkinator, host by host: one LinkChecker over a page made in memory that lists some of
 * a host's URLs. What linkinator asks for arrives at our dispatcher (sweep-front.ts), which makes the request in the
 * host's turn, through the guard, and keeps what it saw as evidence.
 *
 * linkinator asks with HEAD, and again with GET when the answer was no 2xx. The page decides what that means (web.ts): most
 * are asked with GET at once, and linkinator's second question is then answered from what is known.
 */
import { randomUUID } from 'node:crypto';
import { LinkChecker } from 'linkinator';
import { closeFront, openFront, SWEEP_HEADER, type SweepReply } from './sweep-front.ts';

export interface SweptPage {
  /** Normalised, without fragment. */
  readonly url: string;
  /** Called once or twice, with linkinator's method; rejects when there was no answer. */
  ask(method: 'HEAD' | 'GET'): Promise<SweepReply>;
}

export interface Sweeper {
  /** Resolves when linkinator has asked for each page; what it could not ask for is returned. */
  sweep(pages: readonly SweptPage[], concurrency: number): Promise<readonly SweptPage[]>;
  /**
   * Resolves when linkinator has stopped asking: whatever it still asks is refused, and only then may the dispatcher go that
   * stands between it and the network.
   */
  close(): Promise<void>;
}

/** Never resolved: RFC 6761 reserves the name, and the dispatcher answers it. */
const LIST_ORIGIN = 'http://sweep.invalid';

export function createLinkinatorSweeper(): Sweeper {
  const token = randomUUID();
  const pages = new Map<string, SweptPage>();
  const lists = new Map<string, string>();
  const running = new Set<Promise<unknown>>();
  let lastList = 0;
  let isClosed = false;
  openFront(token, async ({ method, url }) => {
    const list = lists.get(url);
    if (list !== undefined) {
      lists.delete(url);
      return { status: 200, contentType: 'text/html', body: list };
    }
    const page = pages.get(url);
    if (!page || isClosed) {
      throw new Error(`not part of this sweep: ${url}`);
    }
    return page.ask(method === 'GET' ? 'GET' : 'HEAD');
  });
  return {
    async sweep(batch, concurrency) {
      if (isClosed) {
        return batch;
      }
      const left = new Map<string, SweptPage>();
      for (const page of batch) {
        const asked: SweptPage = {
          url: page.url,
          ask(method) {
            left.delete(page.url);
            return page.ask(method);
          },
        };
        left.set(page.url, page);
        pages.set(page.url, asked);
      }
      const list = `${LIST_ORIGIN}/${lastList++}`;
      lists.set(list, listOf(batch));
      // No timeout of linkinator's own: every answer of ours comes within the request's deadline or the run's.
      const check = new LinkChecker().check({ path: list, concurrency, headers: { [SWEEP_HEADER]: token } });
      running.add(check);
      try {
        await check;
      } finally {
        running.delete(check);
        for (const { url } of batch) pages.delete(url);
      }
      return [...left.values()];
    },
    async close() {
      isClosed = true;
      await Promise.allSettled(running);
      closeFront(token);
    },
  };
}

/** `<area>`, because linkinator collects the text of an `<a>`. */
function listOf(pages: readonly SweptPage[]): string {
  return pages
    .map(({ url }) => `<area href="${url.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">`)
    .join('\n');
}
