/**
 * What to do about a first answer that is not plainly good: which look, for which evidence. One table, read from the top
 * after every look; the first row that fits is made next, until none does. Bad news is told only after it.
 */
import type { Exchange, Look } from '../domain/evidence.ts';
import { isInconclusive, isUnchanged } from '../domain/validators.ts';
import { isRoot, type SmellName, smellsOf } from './smells.ts';
import { canaryOf, twinOf } from './twins.ts';

/** What has been seen of one page so far. */
export interface Seen {
  readonly url: URL;
  /** In the order they were made; the first is the sweep's. */
  readonly exchanges: readonly Exchange[];
  /** The settings' `retries`: spaced tries of a temporary failure. */
  readonly retries: number;
  /** Milliseconds that the last answer asked to wait. */
  readonly retryAfterMs?: number;
}

export interface PlannedLook {
  readonly look: Look;
  readonly method: 'HEAD' | 'GET';
  /** Absent: the target's own URL. */
  readonly url?: string;
  readonly headers: 'honest' | 'browser';
  readonly isVerified: boolean;
  readonly isHttp1: boolean;
  /** Milliseconds before it. */
  readonly pauseMs: number;
}

interface Row {
  readonly look: Look;
  /** Given the last look at the target itself. */
  when(last: Exchange, seen: Seen): boolean;
  /** Most often that this look is made for a page; 1 unless it says otherwise. */
  times?(last: Exchange, seen: Seen): number;
  readonly method?: 'HEAD' | 'GET';
  readonly headers?: 'browser';
  readonly isUnverified?: boolean;
  readonly isHttp1?: boolean;
  /** Milliseconds; `attempt` counts this look's earlier tries from 0. */
  pauseMs?(attempt: number, seen: Seen): number;
  /** A twin's address; the row is passed over without one. */
  address?(url: URL): string | undefined;
  /** Why this look helps, and where that is known from. */
  readonly source: string;
}

/** No page is looked at more often than that, whatever happens. */
const MOST_LOOKS = 8;
const LONGEST_PAUSE_MS = 60_000;

/** Spaced: 2 s, 6 s, 18 s …, or what the host asked for. */
function spaced(attempt: number, { retryAfterMs }: Seen): number {
  return Math.min(LONGEST_PAUSE_MS, Math.max(2_000 * 3 ** attempt, retryAfterMs ?? 0));
}

/** Looks that ask the target itself rather than a twin or a sibling. */
const OWN_LOOKS: ReadonlySet<Look> = new Set([
  'conditional',
  'sweep',
  'retry',
  'get',
  'browser',
  'http1',
  'insecure',
  'body',
]);

/** Statuses that no other headers and no other try will change. 451: RFC 7725; 999: LinkedIn. */
const FINAL_STATUSES: ReadonlySet<number> = new Set([401, 402, 407, 451, 999]);

const isKind = (exchange: Exchange, ...kinds: readonly string[]) =>
  kinds.includes(exchange.error?.kind ?? '');
const isGone = ({ status = 0 }: Exchange) => status === 404 || status === 410;
const isServerFault = ({ status = 0 }: Exchange) =>
  status >= 500 && status !== 501 && status !== 505 && status < 600;

export const SECOND_LOOKS: readonly Row[] = [
  {
    look: 'sweep',
    when: isInconclusive,
    source: 'RFC 9110, sections 13.2.1 and 15.5.13: the first look, without the condition',
  },
  {
    look: 'get',
    when: (last) =>
      last.method === 'HEAD' &&
      !isKind(last, 'dns-not-found', 'dns-failure', 'unsafe', 'tls', 'no-ipv6') &&
      (!isSuccess(last) || smellsOf(last).length > 0),
    source: 'HEAD 404, 405 or silence where GET is answered: linkinator#364, html-proofer#439',
  },
  {
    look: 'http1',
    when: (last, { url }) =>
      (isKind(last, 'protocol', 'reset') && url.protocol === 'https:') || last.status === 421,
    isHttp1: true,
    pauseMs: () => 500,
    source: 'streams reset on HTTP/2 only: mariusv/nginx-badbot-blocker#166; 421: RFC 9110, section 15.5.20',
  },
  {
    look: 'insecure',
    when: (last) => last.error?.kind === 'tls' && last.error.code === 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    isUnverified: true,
    source: 'an incomplete chain, which browsers complete: tcort/markdown-link-check#349',
  },
  {
    look: 'retry',
    when: (last) => last.status === 429,
    times: (_last, { retries }) => retries,
    // The host's lane holds the request back until the host's own time is over.
    pauseMs: () => 0,
    source: 'RFC 6585, section 4',
  },
  {
    look: 'retry',
    when: (last) => isServerFault(last) && !isRefusingRobots(last),
    times: (_last, { retries }) => Math.max(0, retries - 1),
    pauseMs: spaced,
    source: 'codefactor.io and github.com answer 503 or 504, and 200 soon after: Jebel-Quant/basanos#633',
  },
  {
    look: 'browser',
    when: (last, { exchanges }) =>
      needsBrowser(last) &&
      !isRefusingRobots(last) &&
      !exchanges.some(({ look, status }) => look === 'browser' && status !== undefined),
    headers: 'browser',
    pauseMs: (_attempt, seen) => (isGone(lastOwn(seen.exchanges) as Exchange) ? 2_000 : 1_000),
    source:
      'answers that depend on headers: crates.io#788, repost.aws, imhpromotion.ca (mkdocs-htmlproofer-plugin#44)',
  },
  {
    look: 'retry',
    when: (last) => isKind(last, 'timeout', 'dns-not-found'),
    times: (_last, { retries }) => Math.min(1, retries),
    pauseMs: () => 3_000,
    source:
      'a name is missing when two resolvers say so twice; a second time-out is enough to know a slow host',
  },
  {
    look: 'retry',
    // A proxy's 4xx is its policy (RFC 9110, section 15.5): asking again is no use.
    when: (last) =>
      isKind(last, 'connect', 'reset', 'protocol', 'dns-failure') ||
      (isKind(last, 'proxy') && !/^HTTP_4/.test(last.error?.code ?? '')),
    times: (_last, { retries }) => retries,
    pauseMs: spaced,
    source:
      'EAI_AGAIN, ECONNREFUSED and ECONNRESET pass: getaddrinfo(3), digipres/awesome-digital-preservation#6',
  },
  {
    look: 'https',
    when: (last) => isKind(last, 'connect', 'timeout', 'reset') || isGone(last),
    address: (url) => twinOf(url, 'https'),
    source: 'port 80 closed or forgotten, the site is on 443; browsers try https first',
  },
  {
    look: 'http',
    when: (last) => isKind(last, 'connect'),
    address: (url) => twinOf(url, 'http'),
    source: 'the site never had https',
  },
  {
    look: 'www',
    when: (last) => isKind(last, 'dns-not-found') || last.error?.code === 'ERR_TLS_CERT_ALTNAME_INVALID',
    address: (url) => twinOf(url, 'www'),
    source: 'a zone with an address for www only',
  },
  {
    look: 'no-www',
    when: (last) => isKind(last, 'dns-not-found') || last.error?.code === 'ERR_TLS_CERT_ALTNAME_INVALID',
    address: (url) => twinOf(url, 'no-www'),
    source: 'a zone without www',
  },
  {
    look: 'canary',
    when: (last, { url }) =>
      isSuccess(last) && !isRoot(url) && smellsOf(last).some((smell) => CANARY_SMELLS.has(smell)),
    address: canaryOf,
    source: 'robustify.js, renevoorburg/robustify.js#4 (never for a home page)',
  },
  {
    look: 'https',
    when: (last) => isSuccess(last) && last.finalUrl.startsWith('http:'),
    method: 'HEAD',
    address: (url) => twinOf(url, 'https'),
    source: 'insecure-link: http where https serves the same',
  },
];

/** Smells that a sibling's answer can confirm or clear. */
const CANARY_SMELLS: ReadonlySet<SmellName> = new Set([
  'redirect-to-root',
  'redirect-upwards',
  'numbered-host',
  'other-site',
  'sign-in',
  'not-found-address',
  'not-found-words',
  'parked',
  'shell',
  'canonical-elsewhere',
  'file-as-page',
]);

/** The next look at a page; undefined when enough has been seen. */
export function nextLook(seen: Seen): PlannedLook | undefined {
  const last = lastOwn(seen.exchanges);
  if (!last || seen.exchanges.length >= MOST_LOOKS || isUnchanged(last)) {
    return undefined;
  }
  if (FINAL_STATUSES.has(last.status ?? 0) && !isInconclusive(last)) {
    return undefined;
  }
  const mayBeSecure = last.finalUrl.startsWith('http:') && seen.url.port === '';
  if (isPlainlyAlive(last) && !mayBeSecure) {
    return undefined;
  }
  for (const row of SECOND_LOOKS) {
    if (!row.when(last, seen)) {
      continue;
    }
    const made = seen.exchanges.filter(({ look }) => look === row.look).length;
    const url = row.address?.(seen.url);
    const isPossible = row.address === undefined || url !== undefined;
    if (isPossible && made < (row.times?.(last, seen) ?? 1)) {
      return {
        look: row.look,
        method: row.method ?? 'GET',
        ...(url === undefined ? {} : { url }),
        headers: row.headers ?? 'honest',
        isVerified: !row.isUnverified,
        // What has broken over HTTP/2 once is not asked for over it again.
        isHttp1: row.isHttp1 ?? seen.exchanges.some(({ look }) => look === 'http1'),
        pauseMs: row.pauseMs?.(made, seen) ?? 0,
      };
    }
  }
  return undefined;
}

/**
 * True for an answer that needs no second look and no history: a success that does not smell. 202 is none: walls answer
 * with it (ieeexplore).
 */
export function isPlainlyAlive(exchange: Exchange): boolean {
  return isSuccess(exchange) && smellsOf(exchange).length === 0;
}

function isSuccess({ status = 0 }: Exchange): boolean {
  return status >= 200 && status < 300 && status !== 202;
}

function needsBrowser(last: Exchange): boolean {
  const { status = 0 } = last;
  const isRefused =
    (status >= 400 && status < 500 && status !== 429 && status !== 421) || status === 501 || status === 505;
  const isOdd = status === 202 || (status >= 300 && status < 400) || status >= 600;
  return (
    isRefused ||
    isOdd ||
    isServerFault(last) ||
    isKind(last, 'redirect-loop', 'too-many-redirects', 'bad-redirect')
  );
}

/** A wall that says what it is: other headers do not help, and asking again makes it worse. */
function isRefusingRobots({ headers }: Exchange): boolean {
  return headers['cf-mitigated'] !== undefined || headers['x-amzn-waf-action'] !== undefined;
}

function lastOwn(exchanges: readonly Exchange[]): Exchange | undefined {
  return exchanges.findLast(({ look }) => OWN_LOOKS.has(look));
}
