/**
 * The stand-in web: an HTTP proxy on loopback whose hosts are rows of a table (`stand-in.ts`), each with the certificate,
 * the HTTP versions and the faults its row names. Clients reach it through HTTP_PROXY and HTTPS_PROXY.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import http2 from 'node:http2';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import tls from 'node:tls';
import { answerRequest } from './answer.ts';
import { type Certificate, createAuthority, createLeaf, type Issuer } from './certificates.ts';
import type { NetworkFault, StandInHost, StandInRequest, TlsFault } from './stand-in.ts';

export type HostTable = readonly StandInHost[];

export interface StandInWeb {
  /** What a client's environment needs to see this web and no other: proxy variables and the authority's certificate. */
  readonly environment: Readonly<Record<string, string>>;
  readonly proxyUrl: string;
  /** PEM of the stand-in's authority. */
  readonly authority: string;
  /** Every request that reached a host, in order. */
  readonly requests: readonly LoggedRequest[];
  /** `host:port` of every CONNECT, in order, refused ones too. */
  readonly connects: readonly string[];
  /** Most requests in flight at once, per host. */
  readonly mostInFlight: ReadonlyMap<string, number>;
  close(): Promise<void>;
}

export interface LoggedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly httpVersion: '1.1' | '2.0';
}

/** How real proxies say that a CONNECT failed (RFC 9209 names the errors). */
const NETWORK_FAULTS: Readonly<Record<Exclude<NetworkFault, 'hang'>, { status: string; headers: string }>> = {
  nxdomain: {
    status: '502 Bad Gateway',
    headers: 'Proxy-Status: stand-in; error=dns_error; rcode="NXDOMAIN"\r\n',
  },
  servfail: { status: '502 Bad Gateway', headers: 'Proxy-Status: stand-in; error=dns_timeout\r\n' },
  refused: { status: '502 Bad Gateway', headers: 'Proxy-Status: stand-in; error=connection_refused\r\n' },
  unexplained: { status: '502 Bad Gateway', headers: '' },
};

class Web implements StandInWeb {
  readonly requests: LoggedRequest[] = [];
  readonly connects: string[] = [];
  readonly mostInFlight = new Map<string, number>();
  readonly authority: string;
  environment: Record<string, string> = {};
  proxyUrl = '';

  readonly #hosts: HostTable;
  readonly #root: Issuer = createAuthority('Stand-in Web Root');
  readonly #intermediate: Issuer = createAuthority('Stand-in Web Intermediate', this.#root);
  readonly #stranger: Issuer = createAuthority('Nobody Knows Me');
  readonly #contexts = new Map<string, tls.SecureContext>();
  readonly #inFlight = new Map<string, number>();
  readonly #earlier = new Map<string, number>();
  readonly #sockets = new Set<Duplex>();
  /** Raw sockets by the client's port, so that a fault can reset below TLS. */
  readonly #raw = new Map<number, Socket>();
  readonly #plain = http.createServer();
  readonly #proxy = http.createServer({ keepAliveTimeout: 30_000 });
  readonly #secure = http2.createSecureServer({
    allowHTTP1: true,
    ALPNCallback: ({ servername, protocols }) => this.#chooseProtocol(servername, protocols),
    SNICallback: (name, done) => done(null, this.#contextOf(name)),
  });
  #folder = '';

  constructor(hosts: HostTable) {
    this.#hosts = hosts;
    this.authority = this.#root.certificate;
    const serve = (
      request: http.IncomingMessage | http2.Http2ServerRequest,
      response: Response,
      scheme: string,
    ) => {
      const host = request.headers.host ?? (request as http2.Http2ServerRequest).authority ?? '';
      this.#serve(request, response, `${scheme}://${host}${request.url}`);
    };
    this.#plain.on('request', (request, response) => serve(request, response, 'http'));
    this.#secure.on('request', (request, response) => serve(request, response, 'https'));
    // A client that goes away is no fault of the web's.
    this.#secure.on('sessionError', () => undefined);
    this.#proxy.on('request', (request, response) => this.#serve(request, response, request.url ?? ''));
    this.#proxy.on('connect', (request: http.IncomingMessage, socket: Socket) =>
      this.#connect(request.url ?? '', socket),
    );
    this.#proxy.on('connection', (socket: Socket) => this.#track(socket));
  }

  async open(): Promise<this> {
    await new Promise<void>((resolve) => this.#proxy.listen(0, '127.0.0.1', resolve));
    this.proxyUrl = `http://127.0.0.1:${(this.#proxy.address() as AddressInfo).port}`;
    this.#folder = mkdtempSync(join(tmpdir(), 'stand-in-web-'));
    const certificate = join(this.#folder, 'authority.pem');
    writeFileSync(certificate, this.authority);
    this.environment = {
      HTTP_PROXY: this.proxyUrl,
      HTTPS_PROXY: this.proxyUrl,
      http_proxy: this.proxyUrl,
      https_proxy: this.proxyUrl,
      NO_PROXY: '',
      no_proxy: '',
      NODE_EXTRA_CA_CERTS: certificate,
      SSL_CERT_FILE: certificate,
    };
    return this;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) {
      socket.destroy();
    }
    this.#proxy.closeAllConnections();
    await new Promise((resolve) => this.#proxy.close(resolve));
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #track(socket: Socket): void {
    const port = socket.remotePort;
    this.#sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      this.#sockets.delete(socket);
      if (port !== undefined) this.#raw.delete(port);
    });
    if (port !== undefined) this.#raw.set(port, socket);
  }

  #rowOf(name: string): StandInHost | undefined {
    const host = name.toLowerCase().replace(/\.$/, '');
    return this.#hosts.find((row) =>
      typeof row.host === 'string' ? row.host === host : row.host.test(host),
    );
  }

  #connect(authority: string, socket: Socket): void {
    this.connects.push(authority);
    const [, host = '', port = ''] = /^\[?(.*?)\]?:(\d+)$/.exec(authority) ?? [];
    const row = this.#rowOf(host);
    const scheme = port === '80' ? 'http' : 'https';
    const isListening = row && (row.scheme ?? 'both') !== (scheme === 'http' ? 'https' : 'http');
    const fault = row ? (row.network ?? (isListening ? undefined : 'refused')) : 'nxdomain';
    if (fault && fault !== 'hang') {
      const { status, headers } = NETWORK_FAULTS[fault];
      socket.end(`HTTP/1.1 ${status}\r\n${headers}Content-Length: 0\r\n\r\n`);
      return;
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    if (fault !== 'hang') {
      (scheme === 'http' ? this.#plain : this.#secure).emit('connection', socket);
    }
  }

  #chooseProtocol(host: string, protocols: readonly string[]): string {
    const alpn = this.#rowOf(host)?.alpn ?? 'h1';
    return alpn !== 'h1' && protocols.includes('h2') ? 'h2' : 'http/1.1';
  }

  #contextOf(host: string): tls.SecureContext {
    let context = this.#contexts.get(host);
    if (!context) {
      const { certificate, key } = this.#certificateOf(host, this.#rowOf(host)?.tls);
      context = tls.createSecureContext({ cert: certificate, key });
      this.#contexts.set(host, context);
    }
    return context;
  }

  #certificateOf(host: string, fault: TlsFault | undefined): Certificate {
    const chain = (leaf: Certificate, issuer = this.#intermediate) => ({
      certificate: leaf.certificate + issuer.certificate,
      key: leaf.key,
    });
    switch (fault) {
      case undefined:
        return chain(createLeaf({ hosts: [host], issuer: this.#intermediate }));
      case 'expired':
        return chain(createLeaf({ hosts: [host], issuer: this.#intermediate, isExpired: true }));
      case 'wrong-host':
        return chain(createLeaf({ hosts: ['somebody-else.standin'], issuer: this.#intermediate }));
      case 'incomplete-chain':
        return createLeaf({ hosts: [host], issuer: this.#intermediate });
      case 'self-signed':
        return createLeaf({ hosts: [host] });
      case 'unknown-authority':
        return chain(createLeaf({ hosts: [host], issuer: this.#stranger }), this.#stranger);
      default:
        throw new Error(`no such TLS fault: ${fault satisfies never}`);
    }
  }

  #serve(
    request: http.IncomingMessage | http2.Http2ServerRequest,
    response: Response,
    address: string,
  ): void {
    const url = URL.parse(address);
    const host = url?.hostname ?? '';
    const row = url ? this.#rowOf(host) : undefined;
    const fault = row ? row.network : 'nxdomain';
    if (!url || !row || fault) {
      this.#refuse(response as http.ServerResponse, fault ?? 'nxdomain');
      return;
    }
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(', ') : String(value),
      ]),
    );
    const earlier = this.#earlier.get(host) ?? 0;
    this.#earlier.set(host, earlier + 1);
    const httpVersion = request.httpVersionMajor === 2 ? '2.0' : '1.1';
    const method = request.method ?? 'GET';
    this.requests.push({ method, url: address, headers, httpVersion });

    const inFlight = (this.#inFlight.get(host) ?? 0) + 1;
    this.#inFlight.set(host, inFlight);
    this.mostInFlight.set(host, Math.max(inFlight, this.mostInFlight.get(host) ?? 0));
    response.once('close', () => this.#inFlight.set(host, (this.#inFlight.get(host) ?? 1) - 1));

    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      const asked: StandInRequest = {
        method,
        url,
        headers,
        httpVersion,
        body: Buffer.concat(chunks).toString(),
        earlier,
      };
      const raw = this.#raw.get(request.socket?.remotePort ?? -1);
      answerRequest(await row.handle(asked), response, raw, method === 'HEAD');
    });
  }

  #refuse(response: http.ServerResponse, fault: NetworkFault): void {
    if (fault === 'hang') return;
    const { status, headers } = NETWORK_FAULTS[fault];
    const [name, value] = headers.trim().split(': ');
    if (name && value) response.setHeader(name, value);
    response.writeHead(Number(status.slice(0, 3)));
    response.end();
  }
}

export type Response = http.ServerResponse | http2.Http2ServerResponse;

/** Starts it; whoever does, closes it. */
export function startWeb(hosts: HostTable): Promise<StandInWeb> {
  return new Web(hosts).open();
}
