/**
 * One request, one answer: the only place of the web check that sends anything. Every connection goes through the guard
 * (connector.ts); every answer is bounded in time and in bytes; nothing throws for what the web does.
 */
import { Agent, type Dispatcher } from 'undici';
import type { ExchangeError } from '../domain/evidence.ts';
import type { Body } from './answer-body.ts';
import { AnswerHandler, type AnswerReceiver } from './answer-handler.ts';
import { approveProxied } from './approval.ts';
import { type ConnectorOptions, createConnector } from './connector.ts';
import { Deadlines } from './deadlines.ts';
import { codeOf, describeFailure, ExchangeFailure } from './failure.ts';
import { failureOfRefusal, isProxyAnswer, type ProxyServer } from './proxy.ts';
import { probeTunnel } from './tunnel.ts';

export interface TransportRequest {
  readonly method: 'HEAD' | 'GET' | 'POST';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** For POST. */
  readonly body?: string;
  /** Wall clock for the whole request, body included. */
  readonly timeoutMs: number;
  /** Bytes of the decoded body that are wanted, once the headers are known; 0 for none. */
  wantedBytes(status: number, headers: AnswerHeaders): number;
  /** False: certificates are not verified. */
  readonly isVerified: boolean;
  /** True: HTTP/2 is not offered. */
  readonly isHttp1: boolean;
}

/** Lower-case names; values as the bytes came, latin1. A repeated header is a list. */
export type AnswerHeaders = Readonly<Record<string, string | string[] | undefined>>;

export interface Answer {
  readonly status: number;
  readonly headers: AnswerHeaders;
  /** Absent when none was wanted. */
  readonly body?: Body;
}

export type Outcome = { readonly answer: Answer } | { readonly error: ExchangeError };

export interface TransportOptions extends ConnectorOptions {
  readonly perHost: number;
  readonly concurrency: number;
  /** Aborted when the run's time is over: everything pending ends with an error of kind `budget`. */
  readonly signal: AbortSignal;
}

/** Browsers take 256 KiB of headers; Node's default of 16 KiB refuses real sites. */
const MAX_HEADER_BYTES = 128 * 1024;
const KEEP_ALIVE_MS = 4_000;
const MOST_REMEMBERED = 2_000;

export class Transport {
  /** Requests sent so far. */
  requests = 0;
  readonly #options: TransportOptions;
  readonly #verified: Agent;
  #unverified: Agent | undefined;
  #plainProxy: Agent | undefined;
  /** Origins that have answered: there, a reset may be no more than a kept connection that had just been closed. */
  readonly #answered = new Set<string>();
  /** Of what is under way. */
  readonly #deadlines = new Deadlines<AnswerHandler>();
  #hasProxyWorked = false;

  constructor(options: TransportOptions) {
    this.#options = options;
    this.#verified = this.#createAgent(true);
    options.signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** Never rejects. */
  request(request: TransportRequest): Promise<Outcome> {
    const proxy = this.#options.proxies.proxyFor(request.url);
    return proxy === undefined ? this.#askDirectly(request) : this.#askThrough(proxy, request);
  }

  async close(): Promise<void> {
    await Promise.all([this.#verified.destroy(), this.#unverified?.destroy(), this.#plainProxy?.destroy()]);
    this.#deadlines.clear();
    this.#answered.clear();
  }

  /** Nearly every request of a long run: one promise and no more. */
  #askDirectly(request: TransportRequest, mayTryAgain = true): Promise<Outcome> {
    const { origin, href } = request.url;
    return new Promise((resolve) => {
      this.#send(this.#agentFor(request), request, ownAddressOf(request, origin), {
        onAnswer: (answer) => {
          this.#remember(origin);
          resolve({ answer });
        },
        onFailure: (failure) => {
          const error = describeFailure(failure, href);
          const triesAgain = mayTryAgain && this.#isStale(error, request, origin);
          resolve(triesAgain ? this.#askDirectly(request, false) : { error });
        },
      });
    });
  }

  async #askThrough(proxy: ProxyServer, request: TransportRequest, mayTryAgain = true): Promise<Outcome> {
    const { origin, href, protocol } = request.url;
    try {
      const answer =
        protocol === 'http:'
          ? await this.#askProxy(request, proxy)
          : await this.#answerTo(this.#agentFor(request), request, ownAddressOf(request, origin));
      this.#remember(origin);
      this.#hasProxyWorked = true;
      return { answer };
    } catch (failure) {
      const error = describeFailure(await this.#explain(failure, request.url), href);
      const triesAgain = mayTryAgain && this.#isStale(error, request, origin);
      return triesAgain ? this.#askThrough(proxy, request, false) : { error };
    }
  }

  /** A reset at an origin that has answered before: a kept connection may just have been closed. */
  #isStale(error: ExchangeError, { method }: TransportRequest, origin: string): boolean {
    return error.kind === 'reset' && this.#answered.has(origin) && method !== 'POST';
  }

  #stop(): void {
    for (const handler of this.#deadlines.waiting) handler.fail(outOfTime());
  }

  #remember(origin: string): void {
    if (!this.#answered.has(origin)) {
      if (this.#answered.size > MOST_REMEMBERED) this.#answered.clear();
      this.#answered.add(origin);
    }
  }

  #agentFor({ isVerified }: TransportRequest): Agent {
    if (isVerified) return this.#verified;
    this.#unverified ??= this.#createAgent(false);
    return this.#unverified;
  }

  /** RFC 9112, section 3.2.2: a proxy is asked for a plain-http resource by its whole URL. */
  async #askProxy(request: TransportRequest, proxy: ProxyServer): Promise<Answer> {
    const { url } = request;
    await approveProxied(url.hostname, this.#options);
    this.#plainProxy ??= new Agent({
      ...AGENT_OPTIONS,
      connections: this.#options.concurrency,
      allowH2: false,
    });
    const answer = await this.#answerTo(this.#plainProxy, request, {
      origin: proxy.origin,
      path: `${url.origin}${url.pathname}${url.search}`,
      headers: {
        ...request.headers,
        host: url.host,
        ...(proxy.authorization ? { 'proxy-authorization': proxy.authorization } : {}),
      },
    });
    const headers = Object.fromEntries(
      Object.entries(answer.headers).map(([name, value]) => [name, String(value)]),
    );
    if (isProxyAnswer(answer.status, headers)) {
      throw failureOfRefusal({ status: answer.status, reason: '', headers, body: '' }, url.hostname);
    }
    if (answer.status >= 502 && answer.status <= 504) {
      await this.#blameName(url);
    }
    return answer;
  }

  /**
   * A gateway error on plain http may be the host's or the proxy's. A tunnel to the same name shows whether the proxy
   * knows it; only the lack of a name is taken from it.
   */
  async #blameName(url: URL): Promise<void> {
    const failure = await probeTunnel(this.#options, url);
    const explained = failure && (await this.#explain(failure, url));
    if (explained instanceof ExchangeFailure && explained.kind === 'dns-not-found') {
      throw explained;
    }
  }

  /** A proxy that does not say why: a name that our own, working resolver does not know either is no name. */
  async #explain(error: unknown, url: URL): Promise<unknown> {
    if (!(error instanceof ExchangeFailure) || error.kind !== 'proxy') {
      return error;
    }
    const isGateway = /^HTTP_50[0234]$/.test(error.code);
    if (error.code === 'HTTP_404' && this.#hasProxyWorked) {
      return new ExchangeFailure('dns-not-found', error.code, error.message);
    }
    if (!isGateway || !this.#options.resolver.hasWorked) {
      return error;
    }
    const reason = await this.#options.resolver.resolve(url.hostname).then(() => undefined, codeOf);
    return reason === 'ENOTFOUND' ? new ExchangeFailure('dns-not-found', reason, error.message) : error;
  }

  #answerTo(agent: Agent, request: TransportRequest, address: Address): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#send(agent, request, address, { onAnswer: resolve, onFailure: reject });
    });
  }

  #send(agent: Agent, request: TransportRequest, address: Address, receiver: AnswerReceiver): void {
    if (this.#options.signal.aborted) {
      receiver.onFailure(outOfTime());
      return;
    }
    this.requests++;
    const handler = new AnswerHandler(request, receiver, this.#deadlines);
    const options = {
      ...address,
      method: request.method,
      ...(request.body === undefined ? {} : { body: request.body }),
      ...(request.isHttp1 ? { allowH2: false } : {}),
    };
    try {
      agent.dispatch(options as Dispatcher.DispatchOptions, handler);
    } catch (error) {
      handler.onResponseError(undefined, error instanceof Error ? error : new Error(String(error)));
    }
  }

  #createAgent(isVerified: boolean): Agent {
    return new Agent({
      ...AGENT_OPTIONS,
      connections: this.#options.perHost,
      connect: createConnector(this.#options, isVerified),
    });
  }
}

/** What undici is told of where to ask for what. */
type Address = Pick<Dispatcher.DispatchOptions, 'path' | 'headers'> & { readonly origin: string };

function ownAddressOf({ url, headers }: TransportRequest, origin: string): Address {
  return { origin, path: url.pathname + url.search, headers };
}

function outOfTime(): ExchangeFailure {
  return new ExchangeFailure('budget', 'BUDGET', 'the time for the whole run was over');
}

const AGENT_OPTIONS = {
  pipelining: 1,
  keepAliveTimeout: KEEP_ALIVE_MS,
  maxHeaderSize: MAX_HEADER_BYTES,
  // Deadlines are ours (AnswerHandler): wall clock over the whole request, where undici's start anew with each byte.
  headersTimeout: 0,
  bodyTimeout: 0,
  strictContentLength: false,
} as const;
