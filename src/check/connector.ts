/**
 * Opens connections for the transport: the name is resolved here, every address is put to the guard, and the socket is
 * opened to an address that passed — so that no name can answer differently between the check and the connection
 * (DNS rebinding). Through a proxy, the tunnel is opened here too, and the proxy's words are kept when it refuses.
 */
import net, { isIP, type Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import tls, { type TLSSocket } from 'node:tls';
import type { buildConnector } from 'undici';
import { approvedAddresses } from './approval.ts';
import { codeOf, ExchangeFailure } from './failure.ts';
import { specialPurposeOf } from './guard.ts';
import type { ProxyServer } from './proxy.ts';
import { UNKNOWN_ISSUER_CODES } from './trust.ts';
import { openTunnel, type TunnelEnd, type TunnelOptions } from './tunnel.ts';

export type ConnectorOptions = TunnelOptions;
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

interface Way extends TunnelEnd {
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
  const { isWide } = options.trust;
  try {
    return await secure(await open(), options, way, deadline);
  } catch (error) {
    if (isWide || !UNKNOWN_ISSUER_CODES.has(codeOf(error) ?? '')) {
      throw error;
    }
    options.trust.widen();
    return secure(await open(), options, way, deadline);
  }
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
