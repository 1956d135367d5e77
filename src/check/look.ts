/**
 * One look at a URL: the request, the redirects after it, and what the last answer was — an Exchange of the evidence. Each
 * hop waits for its own host's turn, passes the guard on its own, and carries the cookies of this chain only.
 */
import type { CookieJar } from 'tough-cookie';
import type { Exchange, ExchangeError, Hop, Look } from '../domain/evidence.ts';
import type { Clock } from '../domain/ports.ts';
import type { Validators } from '../domain/validators.ts';
import { conditionalHeaders } from './conditional.ts';
import { headersFor, KEPT_HEADERS } from './headers.ts';
import type { LanePriority, Lanes, Slot } from './lanes.ts';
import { isRedirect, readLocation } from './location.ts';
import { laneOutcomeOf, textOf, wantedBytes } from './look-limits.ts';
import { type Page, readPage } from './page.ts';
import type { LaneOutcome } from './patience.ts';
import type { Answer, AnswerHeaders, Outcome, Transport } from './transport.ts';

export interface LookRequest {
  readonly look: Look;
  readonly method: 'HEAD' | 'GET';
  readonly url: string;
  /** `url`, where somebody has parsed it before. */
  readonly address: URL | undefined;
  /** 1-based over the target. */
  readonly attempt: number;
  readonly headers: 'honest' | 'browser';
  readonly priority: LanePriority;
  readonly isVerified: boolean;
  readonly isHttp1: boolean;
  /** True: the whole page is read, up to a larger cap, for its anchors. */
  readonly wantsAnchors: boolean;
  readonly timeoutMs: number;
  /** What `url` is asked to compare itself with. It goes nowhere else: not along redirects. */
  readonly condition?: Validators | undefined;
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
/** Of one answer. */
const MOST_COOKIES = 50;
const NO_HOPS: readonly Hop[] = [];

/**
 * Makes the look. Never rejects.
 *
 * @param slot leave to make the first request now; without one it waits for the host's turn
 */
export function look(request: LookRequest, world: LookWorld, slot?: Slot): Promise<Sight> {
  return new Chain(request, world).follow(slot);
}

/** State of one chain of redirects. */
class Chain {
  readonly #request: LookRequest;
  readonly #world: LookWorld;
  #startedAtMs: number | undefined;
  #hops: readonly Hop[] = NO_HOPS;
  /** Addresses that redirected, each with the cookies that were sent. */
  readonly #left: string[] = [];
  #jar: CookieJar | undefined;
  #retryAfterMs: number | undefined;

  constructor(request: LookRequest, world: LookWorld) {
    this.#request = request;
    this.#world = world;
  }

  async follow(given: Slot | undefined): Promise<Sight> {
    let slot = given;
    let url = this.#request.address ?? withoutFragment(this.#request.url);
    for (;;) {
      const cookie = this.#jar ? await this.#jar.getCookieString(url.href) : '';
      const wrong = this.#hops.length === 0 ? undefined : this.#wrongWay(url, cookie);
      if (wrong !== undefined) return this.#fail(wrong);

      slot ??= await this.#world.lanes.take(url.host, this.#request.priority);
      if (slot === undefined) {
        const at = url.href;
        const error: ExchangeError = { kind: 'budget', code: 'TURNED_AWAY', at, message: 'not asked' };
        return { ...this.#fail(error), turnedAwayBy: url.host };
      }
      const outcome = await this.#ask(url, cookie);
      slot.end(this.#learn(outcome));
      slot = undefined;
      if ('error' in outcome) return this.#fail(outcome.error);
      const next = this.#next(outcome.answer, url);
      if (!(next instanceof URL)) return next;
      const { 'set-cookie': cookies } = outcome.answer.headers;
      if (cookies !== undefined) await this.#keepCookies([cookies].flat(), url);
      this.#left.push(stateOf(url, cookie));
      url = next;
    }
  }

  /** A redirect that leads back, or too far. */
  #wrongWay(url: URL, cookie: string): ExchangeError | undefined {
    const at = url.href;
    if (this.#left.includes(stateOf(url, cookie))) {
      return { kind: 'redirect-loop', code: 'REDIRECT_LOOP', at, message: `redirected to ${at} again` };
    }
    if (this.#hops.length > MOST_HOPS) {
      const message = `more than ${MOST_HOPS} redirects`;
      return { kind: 'too-many-redirects', code: 'TOO_MANY_REDIRECTS', at, message };
    }
    return undefined;
  }

  #ask(url: URL, cookie: string): Promise<Outcome> {
    const { transport, clock, userAgentSuffix } = this.#world;
    const { method, headers, isVerified, isHttp1, timeoutMs, wantsAnchors, condition } = this.#request;
    this.#startedAtMs ??= clock.now();
    const sent = headersFor(url, headers, cookie, userAgentSuffix);
    const isAsked = condition !== undefined && this.#hops.length === 0;
    return transport.request({
      method,
      url,
      headers: isAsked ? { ...sent, ...conditionalHeaders(condition) } : sent,
      timeoutMs,
      wantedBytes: wantsAnchors ? wantedWithAnchors : wantedToJudge,
      isVerified,
      isHttp1,
    });
  }

  /** What the host's lane learns of it. */
  #learn(outcome: Outcome): LaneOutcome {
    const told = laneOutcomeOf(outcome, this.#request.look, this.#world.clock.now());
    this.#retryAfterMs = 'waitMs' in told ? told.waitMs : undefined;
    return told;
  }

  /** The URL to go on with, or the look's end. */
  #next(answer: Answer, url: URL): URL | Sight {
    const { status, headers } = answer;
    const location = Array.isArray(headers.location) ? headers.location[0] : headers.location;
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
        this.#hops = [...this.#hops, { url: url.href, status, location: next.href, by: 'http' }];
        next.hash = '';
        return next;
      }
    }
    const page = this.#readPage(answer, url);
    const refresh = page?.refresh;
    if (refresh && status >= 200 && status < 300) {
      const { delaySeconds } = refresh;
      const location = refresh.url.href;
      this.#hops = [...this.#hops, { url: url.href, status: 0, location, by: 'meta-refresh', delaySeconds }];
      return withoutFragment(location);
    }
    return this.#end(url, answer, page);
  }

  #readPage(answer: Answer, url: URL): Page | undefined {
    const { body, headers, status } = answer;
    // A 304 has none, and says nothing of the page's words (RFC 9110, 15.4.5).
    if (!body || status === 304) {
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

  async #keepCookies(cookies: readonly string[], url: URL): Promise<void> {
    // Loaded only for the few chains that set cookies.
    const { CookieJar } = await import('tough-cookie');
    this.#jar ??= new CookieJar(undefined, { looseMode: true });
    for (const cookie of cookies.slice(0, MOST_COOKIES)) {
      await this.#jar.setCookie(cookie, url.href, { ignoreError: true });
    }
  }

  #end(url: URL, answer: Answer, page: Page | undefined): Sight {
    const exchange: Exchange = {
      ...this.#base(url.href, keptHeaders(answer.headers)),
      status: answer.status,
      ...(page ? { page: page.facts } : {}),
    };
    return {
      exchange,
      ...(page ? { page } : {}),
      ...(this.#retryAfterMs === undefined ? {} : { retryAfterMs: this.#retryAfterMs }),
    };
  }

  #fail(error: ExchangeError): Sight {
    return { exchange: { ...this.#base(this.#hops.at(-1)?.location ?? this.#request.url, {}), error } };
  }

  #base(finalUrl: string, headers: Record<string, string>) {
    const { look: name, method, url, attempt, condition } = this.#request;
    const nowMs = this.#world.clock.now();
    // The wait for the host's turn is not the host's doing.
    const startedAtMs = this.#startedAtMs ?? nowMs;
    return {
      look: name,
      method,
      url,
      attempt,
      ...(condition === undefined ? {} : { condition }),
      hops: this.#hops,
      finalUrl: this.#hops.length === 0 ? url : finalUrl,
      headers,
      startedAtMs: startedAtMs - this.#world.startedAtMs,
      durationMs: nowMs - startedAtMs,
    };
  }
}

function withoutFragment(address: string): URL {
  const url = new URL(address);
  if (url.hash !== '') url.hash = '';
  return url;
}

function stateOf(url: URL, cookie: string): string {
  return `${url.href}\n${cookie}`;
}

const wantedToJudge = (status: number, headers: AnswerHeaders) => wantedBytes(status, headers, false);
const wantedWithAnchors = (status: number, headers: AnswerHeaders) => wantedBytes(status, headers, true);

function keptHeaders(headers: AnswerHeaders): Readonly<Record<string, string>> {
  const kept: Record<string, string> = {};
  for (const name in headers) {
    if (KEPT_HEADERS.has(name)) kept[name] = printable(textOf(headers[name]));
  }
  return kept;
}

/** A header's text, capped, its bytes above ASCII as they came (latin1). */
function printable(text: string): string {
  return text.length > 2_048 ? text.slice(0, 2_048) : text;
}
