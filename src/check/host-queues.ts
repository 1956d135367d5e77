/**
 * Targets that wait for their host's turn, by host and page. Kept light, since a hundred thousand may wait: a page becomes more
 * than an entry only when its turn has come.
 */
import type { WebTarget } from '../domain/target.ts';

/** A page's URL, without fragment, and its targets. */
export type WaitingPage = readonly [url: string, targets: readonly WebTarget[]];

export interface Batch {
  /** As `URL.host` has it. */
  readonly host: string;
  readonly pages: readonly WaitingPage[];
}

interface HostQueue {
  /** One target as it is, several in a list: most pages have one. */
  readonly pages: Map<string, WebTarget | WebTarget[]>;
  /** Goes through `pages` once: looking for the first entry anew each time would walk over all that were taken. */
  readonly walk: Iterator<[string, WebTarget | WebTarget[]]>;
}

export class HostQueues {
  readonly #waiting = new Map<string, HostQueue>();
  /** Hosts that wait for their turn; a host that is being swept is not among them. */
  readonly #turns: string[] = [];
  readonly #sweeping = new Set<string>();
  #pages = 0;

  /** Hosts with pages that have not been asked for. */
  get size(): number {
    return this.#waiting.size;
  }

  /** Pages that have not been asked for. */
  get pages(): number {
    return this.#pages;
  }

  has(host: string): boolean {
    return this.#waiting.has(host);
  }

  hosts(): readonly string[] {
    return [...this.#waiting.keys()];
  }

  /** Returns the host when nothing of it was waiting before. */
  add(pageUrl: string, target: WebTarget): string | undefined {
    const host = hostOf(pageUrl);
    let queue = this.#waiting.get(host);
    const isNew = queue === undefined;
    if (queue === undefined) {
      const pages = new Map<string, WebTarget | WebTarget[]>();
      queue = { pages, walk: pages.entries() };
      this.#waiting.set(host, queue);
      if (!this.#sweeping.has(host)) this.#turns.push(host);
    }
    const known = queue.pages.get(pageUrl);
    if (known === undefined) {
      queue.pages.set(pageUrl, target);
      this.#pages++;
    } else if (Array.isArray(known)) {
      known.push(target);
    } else {
      queue.pages.set(pageUrl, [known, target]);
    }
    return isNew ? host : undefined;
  }

  /** The host's first page, which then waits no more. */
  takeFrom(host: string): WaitingPage | undefined {
    const queue = this.#waiting.get(host);
    const next = queue?.walk.next();
    if (queue === undefined || next === undefined || next.done === true) return undefined;
    const [url, targets] = next.value;
    queue.pages.delete(url);
    this.#pages--;
    if (queue.pages.size === 0) this.#waiting.delete(host);
    return [url, Array.isArray(targets) ? targets : [targets]];
  }

  /** The next host's first pages; undefined when no host waits. The host gets no further turn until `finish`. */
  next(most: number): Batch | undefined {
    const host = this.#turns.shift();
    if (host === undefined) return undefined;
    const pages: WaitingPage[] = [];
    for (let page = this.takeFrom(host); page !== undefined; page = this.takeFrom(host)) {
      pages.push(page);
      if (pages.length === most) break;
    }
    if (pages.length === 0) return undefined;
    this.#sweeping.add(host);
    return { host, pages };
  }

  /** The host may have its next turn; nothing happens when it has had leave already. */
  finish(host: string): void {
    if (this.#sweeping.delete(host) && this.#waiting.has(host)) this.#turns.push(host);
  }

  /** Everything that waits, which then waits no more. */
  clear(): readonly WebTarget[] {
    const targets = [...this.#waiting.values()].flatMap(({ pages }) => [...pages.values()].flat());
    this.#waiting.clear();
    this.#turns.length = 0;
    this.#pages = 0;
    return targets;
  }
}

/** `example.com:8080` of a normalised URL, without making a URL object of it. */
function hostOf(url: string): string {
  const start = url.indexOf('//') + 2;
  const end = url.indexOf('/', start);
  return url.slice(start, end === -1 ? undefined : end);
}
