/**
 * The dispatcher that linkinator's requests arrive at. linkinator asks with `undici.fetch` and the global dispatcher, so
 * this one is put in its place while a web checker is open; it answers what a sweep has announced and hands everything
 * else on to the dispatcher that was there before (undici 8 gives Node's own `fetch` the same global dispatcher, and the
 * GitHub client must not meet the address guard).
 *
 * While it is installed, the proxy variables are out of `process.env`: with them linkinator would bring a proxy agent of its
 * own, past this dispatcher. They have been read before (proxy.ts) and are put back afterwards.
 */
import { Dispatcher, getGlobalDispatcher, setGlobalDispatcher } from 'undici';
import { PROXY_VARIABLES } from './proxy.ts';

/** Marks a sweep's requests; never leaves this process. */
export const SWEEP_HEADER = 'x-deadwood-sweep';

export interface SweepReply {
  readonly status: number;
  readonly contentType?: string;
  readonly body?: string;
}

export interface SweepRequest {
  readonly method: string;
  /** `https://host/path?query` */
  readonly url: string;
}

/** Answers one request of a sweep; a rejection becomes a network error. */
export type SweepResponder = (request: SweepRequest) => Promise<SweepReply>;

const responders = new Map<string, SweepResponder>();
const hiddenVariables = new Map<string, string>();
let former: Dispatcher | undefined;

/** Announces a sweep under its token; the first one installs the dispatcher. */
export function openFront(token: string, responder: SweepResponder): void {
  responders.set(token, responder);
  for (const name of PROXY_VARIABLES) {
    const value = process.env[name];
    if (value !== undefined) {
      hiddenVariables.set(name, value);
      delete process.env[name];
    }
  }
  if (!former) {
    former = getGlobalDispatcher();
    setGlobalDispatcher(new Front(former));
  }
}

/** Ends a sweep; the last one puts back what was there. */
export function closeFront(token: string): void {
  responders.delete(token);
  if (responders.size === 0 && former) {
    setGlobalDispatcher(former);
    former = undefined;
    for (const [name, value] of hiddenVariables) {
      process.env[name] = value;
    }
    hiddenVariables.clear();
  }
}

/** A sweep's request never gets past this dispatcher, even when nobody waits for it any more. */
function refuse({ url }: SweepRequest): Promise<never> {
  return Promise.reject(new Error(`the sweep is over: ${url}`));
}

class Front extends Dispatcher {
  readonly #former: Dispatcher;

  constructor(former: Dispatcher) {
    super();
    this.#former = former;
  }

  override dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean {
    const token = (options.headers as Record<string, string> | undefined)?.[SWEEP_HEADER];
    if (token === undefined) {
      return this.#former.dispatch(options, handler);
    }
    const controller = new ReplyController();
    handler.onRequestStart?.(controller, {});
    const responder = responders.get(token) ?? refuse;
    responder({ method: options.method, url: `${options.origin}${options.path}` }).then(
      (reply) => controller.reply(handler, reply),
      (error: Error) => handler.onResponseError?.(controller, error),
    );
    return true;
  }

  override close(): Promise<void> {
    return Promise.resolve();
  }

  override destroy(): Promise<void> {
    return Promise.resolve();
  }
}

/** Stands in for undici's controller: a reply that is made of one piece cannot be paused. */
class ReplyController implements Dispatcher.DispatchController {
  aborted = false;
  reason: Error | null = null;
  paused = false;
  rawHeaders: Buffer[] = [];
  rawTrailers: null = null;

  abort(reason: Error): void {
    this.aborted = true;
    this.reason = reason;
  }

  pause(): void {
    this.paused = true;
  }

  resume(): void {
    this.paused = false;
  }

  reply(handler: Dispatcher.DispatchHandler, { status, contentType, body }: SweepReply): void {
    if (this.aborted) {
      return;
    }
    // fetch reads the raw headers, not the parsed ones (undici lib/web/fetch/index.js).
    this.rawHeaders =
      contentType === undefined ? [] : [Buffer.from('content-type'), Buffer.from(contentType)];
    handler.onResponseStart?.(
      this,
      status,
      contentType === undefined ? {} : { 'content-type': contentType },
      '',
    );
    if (body !== undefined) handler.onResponseData?.(this, Buffer.from(body));
    handler.onResponseEnd?.(this, {});
  }
}
