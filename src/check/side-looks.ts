/** Looks at a site rather than at a page, shared by all its pages: canaries, and whether there is https at all. */
import type { Exchange } from '../domain/evidence.ts';
import type { LookRequest, Sight } from './look.ts';
import { Recent } from './recent.ts';

const RECENT_SITES = 500;

export class SideLooks {
  readonly #look: (request: LookRequest) => Promise<Sight>;
  readonly #canaries = new Recent<Promise<Exchange | undefined>>(RECENT_SITES);
  readonly #httpsTwins = new Recent<Promise<Exchange | undefined>>(RECENT_SITES);

  constructor(look: (request: LookRequest) => Promise<Sight>) {
    this.#look = look;
  }

  /** The canary's answer, asked for once per address; with a second try, since without it a soft 404 passes for a page. */
  canary(request: LookRequest): Promise<Exchange | undefined> {
    let answer = this.#canaries.get(request.url);
    if (!answer) {
      answer = this.#ask(request).then((first) => (first?.error ? this.#ask(request) : first));
      this.#canaries.set(request.url, answer);
    }
    return answer;
  }

  /** The https twin of a page; where the host's first twin could not be reached, the others are not tried. */
  async httpsTwin(host: string, request: LookRequest): Promise<Exchange | undefined> {
    const first = this.#httpsTwins.get(host);
    if (first) {
      return (await first)?.error ? undefined : this.#ask(request);
    }
    const answer = this.#ask(request);
    this.#httpsTwins.set(host, answer);
    return answer;
  }

  async #ask(request: LookRequest): Promise<Exchange | undefined> {
    const { exchange, turnedAwayBy } = await this.#look(request);
    return turnedAwayBy === undefined ? exchange : undefined;
  }
}
