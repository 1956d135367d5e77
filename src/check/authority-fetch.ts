/** Questions to authorities (check/authorities/): the web check's transport, lanes and guard, without its second looks. */
import type { ExchangeError } from '../domain/evidence.ts';
import { honestUserAgent } from './headers.ts';
import { isRedirect, readLocation } from './location.ts';
import type { LookWorld } from './look.ts';
import { readRetryAfter } from './retry-after.ts';
import type { Answer, Outcome } from './transport.ts';

export interface AuthorityRequest {
  readonly method?: 'HEAD' | 'GET' | 'POST';
  /** Lower-case names; beside a User-Agent and `accept: application/json`. Never credentials: redirects carry them on. */
  readonly headers?: Readonly<Record<string, string>>;
  /** For POST. */
  readonly body?: string;
  /** Of the decoded body; default 4 MiB. */
  readonly maxBytes?: number;
  readonly signal?: AbortSignal;
}

export interface AuthorityReply {
  readonly status: number;
  /** Lower-case names; repeated ones joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** UTF-8; cut at `maxBytes`. */
  readonly text: string;
}

const MAX_BYTES = 4 * 1024 * 1024;
const MOST_TRIES = 3;
const MOST_HOPS = 3;
/** A longer wait is not worth it: the page itself can be asked instead. */
const LONGEST_WAIT_MS = 10_000;
const WAIT_MS = 1_000;

export async function fetchAuthority(
  address: string,
  request: AuthorityRequest,
  world: LookWorld & { readonly timeoutMs: number },
): Promise<AuthorityReply | { readonly error: ExchangeError }> {
  let url = new URL(address);
  let hops = 0;
  for (let attempt = 1; ; ) {
    const outcome = await ask(url, request, world);
    if ('error' in outcome) {
      return outcome;
    }
    const { status, headers } = outcome.answer;
    const location = [headers.location].flat()[0];
    const next =
      isRedirect(status) && location !== undefined && hops < MOST_HOPS
        ? readLocation(location, url, 'bytes')
        : undefined;
    if (next instanceof URL) {
      url = next;
      hops++;
      continue;
    }
    const waitMs = readRetryAfter(headers, world.clock.now()) ?? WAIT_MS * attempt;
    const isTemporary = status === 429 || status === 502 || status === 503 || status === 504;
    if (!isTemporary || attempt >= MOST_TRIES || waitMs > LONGEST_WAIT_MS) {
      return replyOf(outcome.answer);
    }
    attempt++;
    try {
      await world.clock.sleep(waitMs, request.signal);
    } catch {
      // Called off while waiting: what the host said last stands.
      return replyOf(outcome.answer);
    }
  }
}

async function ask(
  url: URL,
  request: AuthorityRequest,
  { transport, lanes, clock, timeoutMs, userAgentSuffix }: LookWorld & { readonly timeoutMs: number },
): Promise<Outcome> {
  if (request.signal?.aborted) {
    return { error: { kind: 'budget', code: 'ABORTED', at: url.href, message: 'called off' } };
  }
  const turn = await lanes.run(
    url.host,
    'first',
    () =>
      transport.request({
        method: request.method ?? 'GET',
        url,
        headers: {
          'user-agent': honestUserAgent(userAgentSuffix),
          accept: 'application/json',
          'accept-encoding': 'gzip, deflate, br',
          ...request.headers,
        },
        ...(request.body === undefined ? {} : { body: request.body }),
        timeoutMs,
        wantedBytes: () => request.maxBytes ?? MAX_BYTES,
        isVerified: true,
        isHttp1: false,
      }),
    (outcome) => {
      if ('error' in outcome) {
        return outcome.error.kind === 'timeout' ? { kind: 'timeout' } : { kind: 'neutral' };
      }
      const { status, headers } = outcome.answer;
      return status === 429
        ? { kind: 'throttled', waitMs: readRetryAfter(headers, clock.now()) }
        : { kind: 'answered' };
    },
  );
  return turn === 'turned-away'
    ? {
        error: {
          kind: 'budget',
          code: 'TURNED_AWAY',
          at: url.href,
          message: 'the host is not asked any more',
        },
      }
    : turn.result;
}

function replyOf({ status, headers, body }: Answer): AuthorityReply {
  const plain = Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]);
  return {
    status,
    headers: Object.fromEntries(plain) as Record<string, string>,
    text: body ? body.bytes.toString('utf8') : '',
  };
}
