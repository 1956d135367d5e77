import { fork } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';

/**
 * Plain HTTP servers on loopback for the sweep, in a process of their own: host `i` is `127.0.(1 + i/250).(1 + i%250)`,
 * all on one port. Each answers 200 with a small page after a latency.
 */
export interface OriginsOptions {
  readonly hosts: number;
  readonly latencyMs: number;
  /** Size of each page; about a kilobyte unless given. */
  readonly pageBytes?: number;
  /** Latency of single hosts, by index. */
  readonly slowMs?: Readonly<Record<number, number>>;
}

export interface Origins {
  /** URL of page `page` on host `host` (both 0-based). */
  url(host: number, page: number): string;
  /** Requests since the last call. */
  takeRequests(): Promise<number>;
  /** Instants (`Date.now()`) of the first answer for each page since the last call, in order. */
  takeAnswers(): Promise<readonly number[]>;
  close(): Promise<void>;
}

type Message =
  | { readonly port: number }
  | { readonly requests: number; readonly answeredAtMs: readonly number[] };

export async function startOrigins(options: OriginsOptions): Promise<Origins> {
  const child = fork(fileURLToPath(import.meta.url), [JSON.stringify(options)], { stdio: 'inherit' });
  const next = () =>
    new Promise<Message>((resolve) => child.once('message', (message) => resolve(message as Message)));
  const first = await next();
  const port = 'port' in first ? first.port : 0;
  const take = async () => {
    const answer = next();
    child.send('take');
    const message = await answer;
    return 'requests' in message ? message : { requests: 0, answeredAtMs: [] };
  };
  return {
    url: (host, page) => `http://${addressOf(host)}:${port}/page/${page}`,
    takeRequests: async () => (await take()).requests,
    takeAnswers: async () => (await take()).answeredAtMs,
    async close() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await gone;
    },
  };
}

function addressOf(host: number): string {
  return `127.0.${1 + Math.floor(host / 250)}.${1 + (host % 250)}`;
}

const PARAGRAPH = '<p>Some words about it.</p>';

function pageOf(bytes: number): string {
  const body = PARAGRAPH.repeat(Math.ceil(bytes / PARAGRAPH.length));
  return `<!doctype html><html><head><title>A page</title></head><body>${body}</body></html>`;
}

async function serve(options: OriginsOptions): Promise<void> {
  const { hosts, latencyMs, slowMs = {}, pageBytes = 1_000 } = options;
  const text = pageOf(pageBytes);
  let requests = 0;
  const answered = new Map<string, number>();
  const servers: Server[] = [];
  let port = 0;
  for (let host = 0; host < hosts; host++) {
    const delayMs = slowMs[host] ?? latencyMs;
    const server = createServer((request, response) => {
      requests++;
      setTimeout(() => {
        const page = `${host} ${request.url}`;
        if (!answered.has(page)) answered.set(page, Date.now());
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(request.method === 'HEAD' ? undefined : text);
      }, delayMs);
    });
    server.keepAliveTimeout = 60_000;
    await new Promise<void>((resolve) => server.listen(port, addressOf(host), resolve));
    const address = server.address();
    if (address !== null && typeof address === 'object') port = address.port;
    servers.push(server);
  }
  process.on('message', () => {
    process.send?.({ requests, answeredAtMs: [...answered.values()] } satisfies Message);
    requests = 0;
    answered.clear();
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.({ port } satisfies Message);
}

const argument = process.argv[2];
if (import.meta.main && argument !== undefined) await serve(JSON.parse(argument) as OriginsOptions);
