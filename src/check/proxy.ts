/**
 * Which proxy a URL goes through, by the usual environment variables, and what a proxy's refusal means.
 *
 * Lower case wins over upper case (curl's habit). One variable serves both schemes when the other is missing, as
 * linkinator and undici's EnvHttpProxyAgent hold it; ALL_PROXY stands in for both. NO_PROXY: names with their subdomains,
 * `.suffix`, `*.suffix`, `host:port`, addresses, CIDR blocks, `*`.
 */
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { DeadwoodError } from '../domain/errors.ts';
import { ExchangeFailure } from './failure.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Variables that choose a proxy; linkinator reads some of them by itself, so they are hidden while it runs. */
export const PROXY_VARIABLES: readonly string[] = [
  'https_proxy',
  'HTTPS_PROXY',
  'http_proxy',
  'HTTP_PROXY',
  'all_proxy',
  'ALL_PROXY',
];

export interface ProxyServer {
  /** `http://127.0.0.1:3128`, without credentials. */
  readonly origin: string;
  readonly isSecure: boolean;
  readonly hostname: string;
  readonly port: number;
  /** `Basic …` when the variable carries credentials. */
  readonly authorization?: string;
}

export interface Proxies {
  /** Undefined: go directly. */
  proxyFor(url: URL): ProxyServer | undefined;
}

/** Reads the variables once; a value that is no http(s) URL is named in a DeadwoodError. */
export function readProxies(environment: Environment): Proxies {
  const read = (...names: readonly string[]) => {
    const name = names.find((candidate) => environment[candidate]?.trim());
    return name === undefined ? undefined : parseProxy(name, environment[name]?.trim() ?? '');
  };
  const all = read('all_proxy', 'ALL_PROXY');
  const secure = read('https_proxy', 'HTTPS_PROXY') ?? all;
  const plain = read('http_proxy', 'HTTP_PROXY') ?? all;
  const isExempt = readExemptions(environment.no_proxy ?? environment.NO_PROXY ?? '');
  return {
    proxyFor(url) {
      const proxy = url.protocol === 'https:' ? (secure ?? plain) : (plain ?? secure);
      return proxy && !isExempt(url) ? proxy : undefined;
    },
  };
}

function parseProxy(name: string, value: string): ProxyServer {
  const url = URL.parse(value.includes('://') ? value : `http://${value}`);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new DeadwoodError(
      `The environment variable ${name} names no proxy that can be used: it must be an http:// or https:// URL.`,
    );
  }
  const isSecure = url.protocol === 'https:';
  const credentials = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  return {
    origin: url.origin,
    isSecure,
    hostname: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (isSecure ? 443 : 80),
    ...(url.username ? { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` } : {}),
  };
}

function readExemptions(list: string): (url: URL) => boolean {
  const tests = list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(readExemption);
  return (url) => tests.some((test) => test(url));
}

function readExemption(entry: string): (url: URL) => boolean {
  if (entry === '*') {
    return () => true;
  }
  if (entry.includes('/')) {
    return readBlock(entry);
  }
  const [, host = entry, port] = /^(\[[^\]]*\]|[^:]+)(?::(\d+))?$/.exec(entry) ?? [];
  const suffix = host.replace(/^\*?\./, '');
  return (url) => {
    const actualPort = url.port || (url.protocol === 'https:' ? '443' : '80');
    const isName = url.hostname === suffix || url.hostname.endsWith(`.${suffix}`);
    return isName && (port === undefined || port === actualPort);
  };
}

function readBlock(entry: string): (url: URL) => boolean {
  if (!ipaddr.isValidCIDR(entry)) {
    return () => false;
  }
  const [base, bits] = ipaddr.parseCIDR(entry);
  return (url) => {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (!isIP(host)) {
      return false;
    }
    const address = ipaddr.parse(host);
    return address.kind() === base.kind() && address.match(base, bits);
  };
}

/** What a proxy said instead of an answer of the host's. */
export interface ProxyRefusal {
  readonly status: number;
  /** Reason phrase. */
  readonly reason: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Start of the body, as text. */
  readonly body: string;
}

/** How proxies say it; the first row that fits wins. `anywhere`: reason, headers and body together. */
const REFUSALS: readonly {
  readonly failure: 'dns-not-found' | 'dns-failure' | 'connect' | 'timeout' | 'tls' | 'no-ipv6';
  readonly proxyStatus?: RegExp;
  readonly anywhere?: RegExp;
  readonly source: string;
}[] = [
  {
    failure: 'dns-failure',
    proxyStatus: /error=dns_timeout|error=dns_error[^,]*rcode="?(?:SERVFAIL|REFUSED)/i,
    source: 'RFC 9209, sections 2.3.1 and 2.3.2',
  },
  { failure: 'dns-not-found', proxyStatus: /error=dns_error/i, source: 'RFC 9209, section 2.3.2' },
  {
    failure: 'connect',
    proxyStatus: /error=(connection_refused|destination_unavailable)/i,
    source: 'RFC 9209',
  },
  { failure: 'no-ipv6', proxyStatus: /error=destination_ip_unroutable/i, source: 'RFC 9209, section 2.3.6' },
  {
    failure: 'timeout',
    proxyStatus: /error=(connection_timeout|http_response_timeout)/i,
    source: 'RFC 9209',
  },
  { failure: 'tls', proxyStatus: /error=tls_/i, source: 'RFC 9209, sections 2.3.13–2.3.15' },
  {
    failure: 'dns-failure',
    anywhere: /\b(EAI_AGAIN|SERVFAIL|temporary failure in name resolution)\b/i,
    source: 'getaddrinfo',
  },
  {
    failure: 'dns-not-found',
    anywhere:
      /\b(ERR_DNS_FAIL|ENOTFOUND|NXDOMAIN|no such (host|domain)|name or service not known|host not found|unknown host|could not resolve|cannot resolve|unable to resolve|nodename nor servname|dns (lookup|resolution) fail|does not exist in dns)/i,
    source: 'Squid ERR_DNS_FAIL, Privoxy “No such domain”, Go net “no such host”, getaddrinfo, curl',
  },
  { failure: 'no-ipv6', anywhere: /\b(ENETUNREACH|network is unreachable)\b/i, source: 'connect(2)' },
  {
    failure: 'connect',
    anywhere: /\b(ECONNREFUSED|connection refused|EHOSTUNREACH|no route to host|ERR_CONNECT_FAIL)\b/i,
    source: 'connect(2), Squid',
  },
  {
    failure: 'timeout',
    anywhere: /\b(ETIMEDOUT|connection timed out|connect timeout)\b/i,
    source: 'connect(2)',
  },
];

/** Statuses by which a proxy speaks of the way to the host rather than of itself: gateway errors. */
const GATEWAY_STATUSES: ReadonlySet<number> = new Set([500, 502, 503, 504]);

/**
 * The failure that a refused CONNECT stands for. Undefined rows stay what they are: the proxy's refusal (`proxy`), with
 * `HTTP_407` and the like as its code.
 */
export function failureOfRefusal(refusal: ProxyRefusal, host: string): ExchangeFailure {
  const code = `HTTP_${refusal.status}`;
  const message = `the proxy answered ${refusal.status} ${refusal.reason}`.trim();
  if (!GATEWAY_STATUSES.has(refusal.status)) {
    return new ExchangeFailure('proxy', code, message);
  }
  if (host.includes(':')) {
    return new ExchangeFailure('no-ipv6', code, message);
  }
  const proxyStatus = refusal.headers['proxy-status'] ?? '';
  const anywhere = [refusal.reason, refusal.headers['x-squid-error'] ?? '', proxyStatus, refusal.body].join(
    '\n',
  );
  const row = REFUSALS.find((candidate) =>
    candidate.proxyStatus ? candidate.proxyStatus.test(proxyStatus) : candidate.anywhere?.test(anywhere),
  );
  return new ExchangeFailure(row?.failure ?? 'proxy', code, message);
}

/**
 * True when an answer to a plain-http request is the proxy's own words about the way to the host, not the host's: a
 * gateway status with Proxy-Status or X-Squid-Error.
 */
export function isProxyAnswer(status: number, headers: Readonly<Record<string, string>>): boolean {
  return (
    GATEWAY_STATUSES.has(status) &&
    (/error=/.test(headers['proxy-status'] ?? '') || headers['x-squid-error'] !== undefined)
  );
}
