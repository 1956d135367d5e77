import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Identity, State } from './state.ts';

/** One request as the forge saw it; `forge.requests` is a list of these. */
export interface SeenRequest {
  readonly method: string;
  /** With the query, without the API's prefix: `/repos/o/r/pulls/1/files?per_page=100&page=1`. */
  readonly path: string;
  /** Route template, `POST /graphql` for GraphQL, undefined for an unknown path. */
  readonly route: string | undefined;
  /** Name of the GraphQL operation. */
  readonly operation: string | undefined;
  readonly body: unknown;
  status: number;
}

export interface Context {
  readonly state: State;
  readonly identity: Identity;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: IncomingMessage['headers'];
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer that ends a handler early, with GitHub's words. */
export class Refusal extends Error {
  readonly answer: Answer;
  constructor(status: number, message: string, errors?: readonly unknown[]) {
    super(message);
    this.answer = {
      status,
      body: {
        message,
        ...(errors === undefined ? {} : { errors }),
        documentation_url: 'https://docs.github.com/rest',
        status: String(status),
      },
    };
  }
}

export const notFound = (): Refusal => new Refusal(404, 'Not Found');
export const notAccessible = (): Refusal => new Refusal(403, 'Resource not accessible by integration');

export interface Route {
  readonly method: string;
  /** As in GitHub's OpenAPI description: `/repos/{owner}/{repo}/pulls/{pull_number}/files`. */
  readonly template: string;
  /** Permission it wants: reading is refused on private repositories only, writing always. */
  readonly permission?: readonly [name: string, access: 'read' | 'write'];
  readonly handle: (context: Context) => Answer;
}

/** `{owner}` takes one segment; `{ref}`, `{path}` and `{basehead}` take the rest. */
export function matchRoute(
  routes: readonly Route[],
  method: string,
  pathname: string,
): { route: Route; parameters: Record<string, string> } | undefined {
  for (const route of routes) {
    if (route.method !== method) continue;
    const parameters = matchTemplate(route.template, pathname);
    if (parameters) return { route, parameters };
  }
  return undefined;
}

function matchTemplate(template: string, pathname: string): Record<string, string> | undefined {
  const wanted = template.split('/');
  const given = pathname.split('/');
  const parameters: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined) {
      if (given[index] !== part) return undefined;
    } else if (index === wanted.length - 1 && (name === 'ref' || name === 'path')) {
      parameters[name] = decodeURIComponent(given.slice(index).join('/'));
      return parameters[name] === '' ? undefined : parameters;
    } else {
      if (given[index] === undefined || given[index] === '') return undefined;
      parameters[name] = decodeURIComponent(given[index]);
    }
  }
  return given.length === wanted.length ? parameters : undefined;
}

/** A page of a list, with the Link header GitHub gives. Source: https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
export function paginate(context: Context, path: string, items: readonly unknown[]): Answer {
  const size = Math.min(100, Math.max(1, Number(context.query.get('per_page') ?? 30) || 30));
  const page = Math.max(1, Number(context.query.get('page') ?? 1) || 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (number: number, rel: string): string => {
    const query = new URLSearchParams(context.query);
    query.set('page', String(number));
    return `<${context.state.apiUrl}${path}?${query}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
  ];
  return {
    status: 200,
    body: items.slice((page - 1) * size, page * size),
    ...(links.length === 0 ? {} : { headers: { link: links.join(', ') } }),
  };
}

export interface Received {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

/** `undefined` cuts the connection without an answer. */
export type Respond = (request: Received) => Promise<Answer | undefined>;

export interface RunningServer {
  readonly origin: string;
  close(): Promise<void>;
}

export async function listen(respond: Respond): Promise<RunningServer> {
  const server: Server = createServer((request, response) => void serve(request, response, respond));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function serve(request: IncomingMessage, response: ServerResponse, respond: Respond): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const url = new URL(request.url ?? '/', 'http://forge.test');
  const text = Buffer.concat(chunks).toString();
  const answer = await respond({ method: request.method ?? 'GET', url, headers: request.headers, text });
  if (!answer) {
    request.socket.destroy();
    return;
  }
  const isRaw = typeof answer.body === 'string' || answer.body instanceof Uint8Array;
  const body = answer.body === undefined ? '' : isRaw ? answer.body : JSON.stringify(answer.body);
  response.writeHead(answer.status, {
    'content-type': isRaw ? 'application/octet-stream' : 'application/json; charset=utf-8',
    ...answer.headers,
  });
  response.end(body);
}
