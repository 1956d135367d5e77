import { EnvHttpProxyAgent, fetch as undiciFetch } from 'undici';

/** A `fetch` that goes its own way to GitHub, and the means to end it. */
export interface OwnFetch {
  readonly fetch: typeof globalThis.fetch;
  close(): Promise<void>;
}

/**
 * Keeps a response alive as long as its body: octokit hands on the body alone, and undici cancels the body of a response that
 * was collected as garbage before anybody read it. Such a body ends without an error, as if it had been empty.
 * Source: https://github.com/nodejs/undici/blob/main/lib/web/fetch/response.js (`streamRegistry`)
 */
const RESPONSE_OF_BODY = new WeakMap<ReadableStream, Response>();

/**
 * The API client's own connections. Never the process's global dispatcher: that one refuses private addresses (it serves
 * the links), and a GitHub Enterprise Server may well live on one. The proxy comes from the environment handed in, because
 * the variables have been taken out of the process before the links are swept.
 *
 * Only the scheme's own variable counts: with `HTTP_PROXY` alone, an https API is asked directly, as curl does.
 */
export function createOwnFetch(
  apiUrl: string,
  environment: Readonly<Record<string, string | undefined>>,
): OwnFetch {
  const isSecure = apiUrl.startsWith('https:');
  // An empty string (not undefined) keeps undici from looking into process.env by itself.
  const proxy = isSecure
    ? (environment.https_proxy ?? environment.HTTPS_PROXY ?? '')
    : (environment.http_proxy ?? environment.HTTP_PROXY ?? '');
  const dispatcher = new EnvHttpProxyAgent({
    httpProxy: proxy,
    httpsProxy: proxy,
    noProxy: environment.no_proxy ?? environment.NO_PROXY ?? '',
  });
  // undici's fetch is the one Node carries; only the nominal types of the two differ.
  const send = undiciFetch as unknown as (input: string, init: object) => Promise<Response>;
  return {
    async fetch(input, init) {
      const response = await send(String(input), { ...init, dispatcher });
      if (response.body !== null) RESPONSE_OF_BODY.set(response.body, response);
      return response;
    },
    close: () => dispatcher.close(),
  };
}
