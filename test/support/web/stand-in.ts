/**
 * How a host of the stand-in web is described: plain rows, one per host, answered by real sockets (see `serve.ts`).
 * A row is looked up by the name asked for through the proxy; the first that matches wins.
 */
export interface StandInHost {
  /** Exact name (`crates.io`) or a pattern over the whole name (`/\.parked\.standin$/`). */
  readonly host: string | RegExp;
  /** Schemes it listens on; the other port refuses the connection. Default: both. */
  readonly scheme?: 'http' | 'https' | 'both';
  /** What is wrong with its certificate; absent: a good one from the stand-in's own authority. */
  readonly tls?: TlsFault;
  /** HTTP versions it offers over TLS. Default: `h1`. */
  readonly alpn?: 'h1' | 'h2' | 'h2+h1';
  /** What becomes of a name before any request; absent: it resolves and connects. */
  readonly network?: NetworkFault;
  handle(request: StandInRequest): StandInAnswer | Promise<StandInAnswer>;
}

export type TlsFault = 'expired' | 'self-signed' | 'incomplete-chain' | 'wrong-host' | 'unknown-authority';

/**
 * `nxdomain` no such name · `servfail` the resolver fails · `refused` nothing listens · `hang` the connection is
 * opened and never answered · `unexplained` the proxy says 502 and not why
 */
export type NetworkFault = 'nxdomain' | 'servfail' | 'refused' | 'hang' | 'unexplained';

export interface StandInRequest {
  readonly method: string;
  /** Absolute, as asked: `https://crates.io/crates/serde?x=1`. */
  readonly url: URL;
  /** Lower-case names; repeated ones joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
  readonly httpVersion: '1.1' | '2.0';
  /** Request body as text (POSTs to an authority). */
  readonly body: string;
  /** How many requests this host has had before this one. */
  readonly earlier: number;
}

export type StandInAnswer = StandInResponse | StandInFault;

/** `hang` never answers · `reset` RST (h2: stream error) · `close` ends the connection without an answer · `garbage` bytes that are no HTTP */
export type StandInFault = 'hang' | 'reset' | 'close' | 'garbage';

export interface StandInResponse {
  readonly status: number;
  readonly reason?: string;
  /** Written as they are, latin1: a `\xe9` in `location` becomes that byte. Without content-type a string body is text/html. */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Uint8Array;
  /** Milliseconds before the first byte. */
  readonly delayMs?: number;
  /** After the headers, one byte of the body at a time, for ever if the body ends. */
  readonly dripMs?: number;
}

/** A page of HTML: `page('Raft', '<p>…</p>')`. */
export function page(title: string, body = '', head = ''): StandInResponse {
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`,
  };
}

/** The same with another status: `status(404)`, `status(403, page('Just a moment...'))`. */
export function status(code: number, response: Partial<StandInResponse> = {}): StandInResponse {
  return { ...page(String(code), `<h1>${code}</h1>`), ...response, status: code };
}

export function redirect(code: 301 | 302 | 303 | 307 | 308, location: string): StandInResponse {
  return { status: code, headers: { location }, body: '' };
}

export function json(value: unknown, code = 200): StandInResponse {
  return {
    status: code,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(value),
  };
}
