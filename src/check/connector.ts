/**
 * Opens connections for the transport: the name is resolved here, every address is put to the guard, and the socket is
 * opened to an address that passed — so that no name can answer differently between the check and the connection
 * (DNS rebinding). Through a proxy, the tunnel is opened here too, and the proxy's words are kept when it refuses.
 */
import type { LookupAddress } from 'node:dns';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import net, { isIP, type Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import tls, { type TLSSocket } from 'node:tls';
import type { buildConnector } from 'undici';
import { codeOf, ExchangeFailure } from './failure.ts';
import { isPlaceholderAddress, refusedHost, refusedProxiedHost, specialPurposeOf } from './guard.ts';
import type { NameResolver } from './name-resolver.ts';
import { failureOfRefusal, type Proxies, type ProxyServer } from './proxy.ts';
import { type Trust, UNKNOWN_ISSUER_CODES } from './trust.ts';

export interface ConnectorOptions {
  readonly resolver: NameResolver;
  readonly proxies: Proxies;
  readonly trust: Trust;
  readonly allowPrivate: boolean;
  /** Milliseconds for the way to the host: name, TCP, tunnel, TLS. */
  readonly timeoutMs: number;
  /** Sent to a proxy with CONNECT. */
  readonly userAgent: string;
}

export type Connector = buildConnector.connector;

/** @param isVerified false for the one look that wants to see past an incomplete chain */
export function createConnector(options: ConnectorOptions, isVerified: boolean): Connector {
  return (asked, callback) => {
    const hostname = asked.hostname.replace(/^\[|\]$/g, '');
    const isSecure = asked.protocol === 'https:';
    const way: Way = {
      hostname,
      port: Number(asked.port) || (isSecure ? 443 : 80),
      // undici hands its option on to a connector of one's own (client.js), which its types do not know.
      isHttp1: (asked as { allowH2?: boolean }).allowH2 === false,
      isVerified,
      proxy: options.proxies.proxyFor(new URL(`${asked.protocol}//${asked.host}`)),
    };
    connect(options, way, isSecure).then(
      (socket) => callback(null, socket),
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), null),
    );
  };
}

interface Way {
  readonly hostname: string;
  readonly port: number;
  readonly isHttp1: boolean;
  readonly isVerified: boolean;
  readonly proxy: ProxyServer | undefined;
}

async function connect(options: ConnectorOptions, way: Way, isSecure: boolean): Promise<Socket | TLSSocket> {
  const deadline = AbortSignal.timeout(options.timeoutMs);
  const open = () =>
    way.proxy ? openTunnel(options, way, way.proxy, deadline) : openSocket(options, way, deadline);
  if (!isSecure) {
    return open();
  }
  try {
    return await secure(await open(), options, way, deadline);
  } catch (error) {
    const isUnknownIssuer = UNKNOWN_ISSUER_CODES.has(codeOf(error) ?? '');
    if (!isUnknownIssuer || !options.trust.widen()) {
      throw error;
    }
    return secure(await open(), options, way, deadline);
  }
}

/** Addresses of a name that may be connected to; a failure of kind `unsafe` when there are only others. */
export async function approvedAddresses(
  hostname: string,
  options: Pick<ConnectorOptions, 'resolver' | 'allowPrivate'>,
): Promise<readonly LookupAddress[]> {
  const refused = options.allowPrivate ? undefined : refusedHost(hostname);
  if (refused) {
    throw unsafe(hostname, refused);
  }
  const addresses = await options.resolver.resolve(hostname);
  return options.allowPrivate ? addresses : approve(hostname, addresses);
}

function approve(hostname: string, addresses: readonly LookupAddress[]): readonly LookupAddress[] {
  const approved = addresses.filter(({ address }) => specialPurposeOf(address) === undefined);
  const [first] = addresses;
  if (approved.length === 0 && first) {
    throw unsafe(`${hostname} (${first.address})`, specialPurposeOf(first.address) ?? '');
  }
  return approved;
}

function unsafe(what: string, why: string): ExchangeFailure {
  return new ExchangeFailure('unsafe', 'ADDRESS_REFUSED', `${what} is not a public address: ${why}`);
}

async function openSocket(options: ConnectorOptions, way: Way, deadline: AbortSignal): Promise<Socket> {
  const addresses = await approvedAddresses(way.hostname, options);
  const isIpv6Only = addresses.length > 0 && addresses.every(({ family }) => family === 6);
  if (isIpv6Only && !options.allowPrivate && !hasIpv6()) {
    throw new ExchangeFailure(
      'no-ipv6',
      'NO_IPV6',
      `${way.hostname} has IPv6 addresses only, and this machine has no IPv6`,
    );
  }
  const socket = net.connect({
    host: way.hostname,
    port: way.port,
    lookup: (_hostname, _options, done) => done(null, [...addresses]),
    autoSelectFamily: true,
    // Node gives up an attempt when its time is over, even if it is the good one: leave each a fair part.
    autoSelectFamilyAttemptTimeout: Math.max(
      1_000,
      Math.floor(options.timeoutMs / Math.max(1, addresses.length)),
    ),
    noDelay: true,
  });
  try {
    return await settled(socket, 'connect', deadline);
  } catch (error) {
    const code = codeOf(error) ?? '';
    if (isIpv6Only && /^(ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL|EAFNOSUPPORT)$/.test(code)) {
      throw new ExchangeFailure(
        'no-ipv6',
        code,
        `${way.hostname} has IPv6 addresses only, and none can be reached`,
      );
    }
    throw error;
  }
}

/** An address of this machine's that could reach the IPv6 internet: not loopback, link local or unique local. */
function hasIpv6(): boolean {
  return Object.values(networkInterfaces()).some((addresses) =>
    addresses?.some(({ family, address }) => family === 'IPv6' && specialPurposeOf(address) === undefined),
  );
}

async function openTunnel(
  options: ConnectorOptions,
  way: Way,
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
export async function probeTunnel(options: ConnectorOptions, url: URL): Promise<unknown> {
  const proxy = options.proxies.proxyFor(url);
  if (!proxy) {
    return undefined;
  }
  const way: Way = { hostname: url.hostname, port: 443, isHttp1: true, isVerified: true, proxy };
  try {
    const socket = await openTunnel(options, way, proxy, AbortSignal.timeout(options.timeoutMs));
    socket.destroy();
    return undefined;
  } catch (error) {
    return error;
  }
}

/**
 * Before a name is handed to a proxy: refused by itself, or because it resolves to special addresses here. What cannot be
 * resolved here is left to the proxy, which may be the only one that can; so is a name whose local answer nobody can mean
 * (guard.ts, `isPlaceholderAddress`): networks that send everything through a proxy give out such answers for every name.
 */
export async function approveProxied(
  hostname: string,
  options: Pick<ConnectorOptions, 'resolver' | 'allowPrivate'>,
): Promise<void> {
  if (options.allowPrivate) {
    return;
  }
  const refused = refusedProxiedHost(hostname);
  if (refused) {
    throw unsafe(hostname, refused);
  }
  const addresses = await options.resolver.hint(hostname);
  if (addresses && !addresses.every(({ address }) => isPlaceholderAddress(address))) {
    approve(hostname, addresses);
  }
}

const REFUSAL_BYTES = 2_048;
const REFUSAL_WAIT_MS = 300;

async function readRefusal(response: IncomingMessage, socket: Socket, head: Buffer) {
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

function secure(raw: Socket, options: ConnectorOptions, way: Way, deadline: AbortSignal): Promise<TLSSocket> {
  const socket = tls.connect({
    socket: raw,
    host: way.hostname,
    // An address is no server name (RFC 6066, section 3); the certificate is then checked against `host`.
    ...(isIP(way.hostname) ? {} : { servername: way.hostname.replace(/\.$/, '') }),
    ALPNProtocols: way.isHttp1 ? ['http/1.1'] : ['h2', 'http/1.1'],
    secureContext: options.trust.context(),
    rejectUnauthorized: way.isVerified,
  });
  return settled(socket, 'secureConnect', deadline);
}

/** Waits for a socket's event; on an error or the deadline the socket is destroyed. */
function settled<S extends Socket>(
  socket: S,
  event: 'connect' | 'secureConnect',
  deadline: AbortSignal,
): Promise<S> {
  return new Promise((resolve, reject) => {
    const onAbort = () =>
      finish(new ExchangeFailure('timeout', 'UND_ERR_CONNECT_TIMEOUT', 'no connection in time'));
    const onReady = () => finish();
    const onClose = () => {
      const error: NodeJS.ErrnoException = new Error('the connection was closed before it was ready');
      error.code = 'ECONNRESET';
      finish(error);
    };
    const finish = (error?: Error) => {
      deadline.removeEventListener('abort', onAbort);
      socket.removeListener(event, onReady);
      socket.removeListener('close', onClose);
      if (error) {
        // A late error of a destroyed socket concerns nobody any more.
        socket.on('error', () => undefined);
        socket.destroy();
        reject(error);
      } else {
        socket.removeListener('error', finish);
        resolve(socket);
      }
    };
    deadline.addEventListener('abort', onAbort, { once: true });
    socket.once(event, onReady).once('error', finish).once('close', onClose);
    if (deadline.aborted) onAbort();
  });
}

function timedOut(way: Way): ExchangeFailure {
  return new ExchangeFailure(
    'timeout',
    'UND_ERR_CONNECT_TIMEOUT',
    `no connection to ${way.hostname} in time`,
  );
}
