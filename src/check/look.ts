/**
 * One look at a URL: the request, the redirects after it, and what the last answer was — an Exchange of the evidence. Each
 * hop waits for its own host's turn, passes the guard on its own, and carries the cookies of this chain only.
 */
import type { CookieJar } from 'tough-cookie';
import type { Exchange, ExchangeError, Hop, Look } from '../domain/evidence.ts';
import type { Clock } from '../domain/ports.ts';
import { headersFor, KEPT_HEADERS } from './headers.ts';
import type { LanePriority, Lanes } from './lanes.ts';
import { isRedirect, readLocation } from './location.ts';
import { laneOutcomeOf, textOf, wantedBytes } from './look-limits.ts';
import { type Page, readPage } from './page.ts';
import type { Answer, AnswerHeaders, Transport } from './transport.ts';

export interface LookRequest {
  readonly look: Look;
  readonly method: 'HEAD' | 'GET';
  readonly url: string;
  /** 1-based over the target. */
  readonly attempt: number;
  readonly headers: 'honest' | 'browser';
  readonly priority: LanePriority;
  readonly isVerified: boolean;
  readonly isHttp1: boolean;
  /** True: the whole page is read, up to a larger cap, for its anchors. */
  readonly wantsAnchors: boolean;
  readonly timeoutMs: number;
}

export interface LookWorld {
  readonly transport: Transport;
  readonly lanes: Lanes;
  readonly clock: Clock;
  /** Milliseconds since the epoch: evidence's times are relative to it. */
  readonly startedAtMs: number;
  /** Added to the User-Agent's comment: `+https://…`. */
  readonly userAgentSuffix?: string;
}

export interface Sight {
  readonly exchange: Exchange;
  /** The page with what does not belong into evidence: its anchors. */
  readonly page?: Page;
  /** Set when a host's lane had been closed before anything (more) was asked: the host, with its port. */
  readonly turnedAwayBy?: string;
  /** What the last answer asked for: milliseconds to wait. */
  readonly retryAfterMs?: number;
}

const MOST_HOPS = 10;
/** Makes the look. Never rejects. */
export async function look(request: LookRequest, world: LookWorld): Promise<Sight> {
  return new Chain(request, world).follow();
}

/** State of one chain of redirects. */
class Chain {
  readonly #request: LookRequest;
  readonly #world: LookWorld;
  #startedAtMs: number | undefined;
  readonly #hops: Hop[] = [];
  readonly #seen = new Set<string>();
  #jar: CookieJar | undefined;
  #retryAfterMs: number | undefined;

  constructor(request: LookRequest, world: LookWorld) {
    this.#request = request;
    this.#world = world;
  }

  async follow(): Promise<Sight> {
    let url = new URL(this.#request.url);
    if (url.hash !== '') url.hash = '';
    for (;;) {
      const cookie = this.#jar ? await this.#jar.getCookieString(url.href) : '';
      const state = `${url.href}\n${cookie}`;
      if (this.#seen.has(state)) {
        return this.#fail({
          kind: 'redirect-loop',
          code: 'REDIRECT_LOOP',
          at: url.href,
          message: `redirected to ${url.href} again`,
        });
      }
      if (this.#hops.length > MOST_HOPS) {
        return this.#fail({
          kind: 'too-many-redirects',
          code: 'TOO_MANY_REDIRECTS',
          at: url.href,
          message: `more than ${MOST_HOPS} redirects`,
        });
      }
      this.#seen.add(state);

      const turn = await this.#ask(url, cookie);
      if (turn === 'turned-away') {
        const at = url.href;
        const error: ExchangeError = { kind: 'budget', code: 'TURNED_AWAY', at, message: 'not asked' };
        return { ...this.#fail(error), turnedAwayBy: url.host };
      }
      if ('error' in turn.result) {
        return this.#fail(turn.result.error);
      }
      const next = await this.#next(turn.result.answer, url);
      if (!(next instanceof URL)) {
        return next;
      }
      url = next;
    }
  }

  #ask(url: URL, cookie: string) {
    const { transport, lanes, userAgentSuffix } = this.#world;
    const { method, headers, isVerified, isHttp1, priority, timeoutMs } = this.#request;
    return lanes.run(
      url.host,
      priority,
      () => {
        this.#startedAtMs ??= this.#world.clock.now();
        return transport.request({
          method,
          url,
          headers: headersFor(url, headers, cookie, userAgentSuffix),
          timeoutMs,
          wantedBytes: (status, answer) => wantedBytes(status, answer, this.#request.wantsAnchors),
          isVerified,
          isHttp1,
        });
      },
      (outcome) => {
        const told = laneOutcomeOf(outcome, this.#request.look, this.#world.clock.now());
        this.#retryAfterMs = 'waitMs' in told ? told.waitMs : undefined;
        return told;
      },
    );
  }

  /** The URL to go on with, or the look's end. */
  async #next(answer: Answer, url: URL): Promise<URL | Sight> {
    const { status, headers } = answer;
    const location = [headers.location].flat()[0];
    if (isRedirect(status) && location !== undefined) {
      const next = readLocation(location, url, this.#request.headers === 'browser' ? 'utf8' : 'bytes');
      if (next === 'malformed') {
        return this.#fail({
          kind: 'bad-redirect',
          code: 'BAD_LOCATION',
          at: url.href,
          message: `leads to ${printable(location)}`,
        });
      }
      if (next) {
        await this.#keepCookies(headers, url);
        this.#hops.push({ url: url.href, status, location: next.href, by: 'http' });
        next.hash = '';
        return next;
      }
    }
    const page = this.#readPage(answer, url);
    const refresh = page?.refresh;
    if (refresh && status >= 200 && status < 300) {
      await this.#keepCookies(headers, url);
      const { delaySeconds } = refresh;
      this.#hops.push({
        url: url.href,
        status: 0,
        location: refresh.url.href,
        by: 'meta-refresh',
        delaySeconds,
      });
      const next = new URL(refresh.url);
      next.hash = '';
      return next;
    }
    return this.#end(url, answer, page);
  }

  #readPage(answer: Answer, url: URL): Page | undefined {
    const { body, headers } = answer;
    if (!body) {
      return undefined;
    }
    const contentType = textOf(headers['content-type']);
    return readPage(body, {
      contentType,
      url,
      wantsAnchors: this.#request.wantsAnchors,
      refresh: textOf(headers.refresh),
    });
  }

  async #keepCookies(headers: AnswerHeaders, url: URL): Promise<void> {
    const cookies = [headers['set-cookie'] ?? []].flat();
    if (cookies.length === 0) {
      return;
    }
    // Loaded only for the few chains that set cookies.
    const { CookieJar } = await import('tough-cookie');
    this.#jar ??= new CookieJar(undefined, { looseMode: true });
    for (const cookie of cookies.slice(0, 50)) {
      await this.#jar.setCookie(cookie, url.href, { ignoreError: true });
    }
  }

  #end(url: URL, answer: Answer, page: Page | undefined): Sight {
    const headers: Record<string, string> = {};
    for (const name of KEPT_HEADERS) {
      const value = answer.headers[name];
      if (value !== undefined) headers[name] = printable(textOf(value));
    }
    return {
      exchange: {
        ...this.#base(url.href, headers),
        status: answer.status,
        ...(page ? { page: page.facts } : {}),
      },
      ...(page ? { page } : {}),
      ...(this.#retryAfterMs === undefined ? {} : { retryAfterMs: this.#retryAfterMs }),
    };
  }

  #fail(error: ExchangeError): Sight {
    return { exchange: { ...this.#base(this.#hops.at(-1)?.location ?? this.#request.url, {}), error } };
  }

  #base(finalUrl: string, headers: Record<string, string>) {
    const { look: name, method, url, attempt } = this.#request;
    const nowMs = this.#world.clock.now();
    // The wait for the host's turn is not the host's doing.
    const startedAtMs = this.#startedAtMs ?? nowMs;
    return {
      look: name,
      method,
      url,
      attempt,
      hops: this.#hops,
      finalUrl: this.#hops.length === 0 ? url : finalUrl,
      headers,
      startedAtMs: startedAtMs - this.#world.startedAtMs,
      durationMs: nowMs - startedAtMs,
    };
  }
}

/** A header's text, capped, its bytes above ASCII as they came (latin1). */
function printable(text: string): string {
  return text.length > 2_048 ? text.slice(0, 2_048) : text;
}
