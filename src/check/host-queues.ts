/**
 * Targets that wait for their host's sweep, by host and page. Kept light, since a hundred thousand may wait: a page becomes
 * more than an entry only when it is swept.
 */
import type { WebTarget } from '../domain/target.ts';

export interface Batch {
  /** As `URL.host` has it. */
  readonly host: string;
  /** By the page's URL, without fragment: its targets. */
  readonly pages: readonly (readonly [string, readonly WebTarget[]])[];
}

export class HostQueues {
  /** One target as it is, several in a list: most pages have one. */
  readonly #waiting = new Map<string, Map<string, WebTarget | WebTarget[]>>();
  /** Hosts that wait for their turn; a host that is being swept is not among them. */
  readonly #turns: string[] = [];
  readonly #sweeping = new Set<string>();

  /** Hosts with pages that have not been asked for. */
  get size(): number {
    return this.#waiting.size;
  }

  add(pageUrl: string, target: WebTarget): void {
    const host = hostOf(pageUrl);
    let pages = this.#waiting.get(host);
    if (!pages) {
      pages = new Map();
      this.#waiting.set(host, pages);
      if (!this.#sweeping.has(host)) this.#turns.push(host);
    }
    const known = pages.get(pageUrl);
    if (known === undefined) {
      pages.set(pageUrl, target);
    } else if (Array.isArray(known)) {
      known.push(target);
    } else {
      pages.set(pageUrl, [known, target]);
    }
  }

  /** The next host's first pages; undefined when no host waits. The host gets no further turn until `finish`. */
  next(most: number): Batch | undefined {
    const host = this.#turns.shift();
    const pages = host === undefined ? undefined : this.#waiting.get(host);
    if (host === undefined || pages === undefined) {
      return undefined;
    }
    this.#sweeping.add(host);
    const batch: [string, readonly WebTarget[]][] = [];
    for (const [url, targets] of pages) {
      if (batch.length === most) {
        break;
      }
      batch.push([url, [targets].flat()]);
    }
    for (const [url] of batch) pages.delete(url);
    if (pages.size === 0) this.#waiting.delete(host);
    return { host, pages: batch };
  }

  /** The host may have its next turn; nothing happens when it has had leave already. */
  finish(host: string): void {
    if (this.#sweeping.delete(host) && this.#waiting.has(host)) this.#turns.push(host);
  }

  /** Everything that waits, which then waits no more. */
  clear(): readonly WebTarget[] {
    const targets = [...this.#waiting.values()].flatMap((pages) => [...pages.values()].flat());
    this.#waiting.clear();
    this.#turns.length = 0;
    return targets;
  }
}

/** `example.com:8080` of a normalised URL, without making a URL object of it. */
function hostOf(url: string): string {
  const start = url.indexOf('//') + 2;
  const end = url.indexOf('/', start);
  return url.slice(start, end === -1 ? undefined : end);
}
