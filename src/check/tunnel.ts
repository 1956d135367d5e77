/** Tunnels through an HTTP proxy (RFC 9110, section 9.3.6), with the proxy's words when it refuses. */
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP, type Socket } from 'node:net';
import { type ApprovalOptions, approveProxied } from './approval.ts';
import { codeOf, ExchangeFailure } from './failure.ts';
import { failureOfRefusal, type Proxies, type ProxyRefusal, type ProxyServer } from './proxy.ts';
import type { Trust } from './trust.ts';

export interface TunnelOptions extends ApprovalOptions {
  readonly proxies: Proxies;
  readonly trust: Trust;
  /** Milliseconds for the way to the host: name, TCP, tunnel, TLS. */
  readonly timeoutMs: number;
  /** Sent to the proxy with CONNECT. */
  readonly userAgent: string;
}

export interface TunnelEnd {
  /** Without brackets. */
  readonly hostname: string;
  readonly port: number;
}

/** Opens one; rejects with what the proxy's refusal stands for. */
export async function openTunnel(
  options: TunnelOptions,
  way: TunnelEnd,
  proxy: ProxyServer,
  deadline: AbortSignal,
): Promise<Socket> {
  await approveProxied(way.hostname, options);
  const authority = `${isIP(way.hostname) === 6 ? `[${way.hostname}]` : way.hostname}:${way.port}`;
  const request = (proxy.isSecure ? https : http).request({
    host: proxy.hostname,
    port: proxy.port,
    method: 'CONNECT',
    path: authority,
    headers: {
      host: authority,
      'user-agent': options.userAgent,
      ...(proxy.authorization ? { 'proxy-authorization': proxy.authorization } : {}),
    },
    agent: false,
    signal: deadline,
    ...(proxy.isSecure ? { secureContext: options.trust.context() } : {}),
  });
  const { promise, resolve, reject } = Promise.withResolvers<Socket>();
  request.once('connect', (response: IncomingMessage, socket: Socket, head: Buffer) => {
    if (response.statusCode === 200) {
      if (head.length > 0) socket.unshift(head);
      resolve(socket);
      return;
    }
    readRefusal(response, socket, head).then(
      (refusal) => reject(failureOfRefusal(refusal, way.hostname)),
      reject,
    );
  });
  request.once('error', (error: Error) => {
    reject(
      deadline.aborted
        ? timedOut(way)
        : new ExchangeFailure(
            'proxy',
            codeOf(error) ?? 'UNKNOWN',
            `the proxy could not be used: ${error.message}`,
            {
              cause: error,
            },
          ),
    );
  });
  request.end();
  return promise;
}

/** Asks a proxy for a tunnel to a host's https port and drops it; what it said when it refused. */
export async function probeTunnel(options: TunnelOptions, url: URL): Promise<unknown> {
  const proxy = options.proxies.proxyFor(url);
  if (!proxy) {
    return undefined;
  }
  const way = { hostname: url.hostname.replace(/^\[|\]$/g, ''), port: 443 };
  try {
    const socket = await openTunnel(options, way, proxy, AbortSignal.timeout(options.timeoutMs));
    socket.destroy();
    return undefined;
  } catch (error) {
    return error;
  }
}

const REFUSAL_BYTES = 2_048;
const REFUSAL_WAIT_MS = 300;

async function readRefusal(response: IncomingMessage, socket: Socket, head: Buffer): Promise<ProxyRefusal> {
  const wanted = Math.min(REFUSAL_BYTES, Number(response.headers['content-length'] ?? REFUSAL_BYTES));
  let body = head;
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, REFUSAL_WAIT_MS);
  const add = (chunk: Buffer) => {
    body = Buffer.concat([body, chunk]);
    if (body.length >= wanted) resolve();
  };
  if (body.length >= wanted) resolve();
  socket
    .on('data', add)
    .once('end', resolve)
    .once('close', resolve)
    .once('error', () => resolve());
  await promise;
  clearTimeout(timer);
  socket.destroy();
  const headers = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
  return {
    status: response.statusCode ?? 0,
    reason: response.statusMessage ?? '',
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: body.subarray(0, REFUSAL_BYTES).toString('latin1'),
  };
}

function timedOut(way: TunnelEnd): ExchangeFailure {
  return new ExchangeFailure(
    'timeout',
    'UND_ERR_CONNECT_TIMEOUT',
    `no connection to ${way.hostname} in time`,
  );
}
