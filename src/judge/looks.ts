import type { Exchange, Look } from '../domain/evidence.ts';
import { isInconclusive } from '../domain/validators.ts';
import { certificateFaultOf } from './signs/certificates.ts';
import { classOfStatus, type StatusClass } from './signs/statuses.ts';
import { wallOf } from './signs/walls.ts';

/** What one look came to. `wall`: the host took us for a robot. `failed`: no answer. */
export type Outcome = StatusClass | 'wall' | 'failed';

export interface SeenLook {
  readonly exchange: Exchange;
  readonly outcome: Outcome;
  /** Whose wall, for `wall`. */
  readonly wall?: string;
}

/** Looks at the target itself; the others compare. */
const OWN = new Set<Look>(['conditional', 'sweep', 'retry', 'get', 'browser', 'http1', 'body']);

/** The looks that count as looks at the target, in their order. */
export function ownLooks(exchanges: readonly Exchange[]): readonly SeenLook[] {
  const [only] = exchanges;
  if (exchanges.length === 1 && only !== undefined && isOwn(only)) return [seen(only)];
  const own = exchanges.filter(isOwn);
  const isChainFault =
    own.every(({ status }) => status === undefined) && own.some(({ error }) => hasChainFault(error?.code));
  // A browser mends an incomplete chain: what it sees then is the target.
  const unverified = exchanges.filter(({ look }) => look === 'insecure');
  return (isChainFault && unverified.length > 0 ? unverified : own).map(seen);
}

/** An answer that may be about the condition is none about the target. */
function isOwn(exchange: Exchange): boolean {
  return OWN.has(exchange.look) && !isInconclusive(exchange);
}

function hasChainFault(code: string | undefined): boolean {
  return code !== undefined && certificateFaultOf(code) === 'incomplete-chain';
}

export function seen(exchange: Exchange): SeenLook {
  const { status, error } = exchange;
  if (error !== undefined || status === undefined) return { exchange, outcome: 'failed' };
  const wall = wallOf(exchange) ?? (isChallenge202(exchange) ? 'a bot check' : undefined);
  return wall === undefined
    ? { exchange, outcome: classOfStatus(status) }
    : { exchange, outcome: 'wall', wall };
}

/** 202 for a page is a puzzle: https://github.com/hexsecs/awesome-automotive-security/pull/6. An API's 202 has no HTML. */
function isChallenge202({ status, method, headers, page }: Exchange): boolean {
  if (status !== 202 || method !== 'GET') return false;
  const type = page?.contentType ?? headers['content-type'] ?? '';
  return type === '' || /html/i.test(type);
}

/**
 * The look that decides. GET outranks HEAD; among GETs one good answer outranks all bad ones, the last the first. Without
 * a good one: a 404 that holds, then a refusal, then whatever is left in order of what it tells.
 */
export function decisiveLook(looks: readonly SeenLook[]): SeenLook | undefined {
  if (looks.length === 1) return looks[0];
  const gets = looks.filter(({ exchange }) => exchange.method === 'GET');
  const goodGets = gets.filter(({ outcome }) => outcome === 'good');
  const good = goodGets.findLast(({ exchange }) => exchange.page !== undefined) ?? goodGets.at(-1);
  if (good !== undefined) return good;
  const heads = looks.filter(({ exchange }) => exchange.method === 'HEAD');
  const goodHead = heads.findLast(({ outcome }) => outcome === 'good' && !isUndecided(heads));
  const isSilent = gets.every(({ outcome }) => outcome === 'failed' || outcome === 'busy');
  if (goodHead !== undefined && isSilent) return goodHead;
  if (isGoneForGood(looks)) return gets.findLast(({ outcome }) => outcome === 'gone');
  for (const outcome of TELLING) {
    const found = looks.findLast((look) => look.outcome === outcome);
    if (found !== undefined) return found;
  }
  return looks.at(-1);
}

/** 202 on a HEAD is no answer yet. */
function isUndecided(heads: readonly SeenLook[]): boolean {
  return heads.at(-1)?.exchange.status === 202;
}

const TELLING: readonly Outcome[] = [
  'wall',
  'refused',
  'sign-in',
  'gone',
  'odd',
  'busy',
  'redirect',
  'failed',
];

/**
 * 404 or 410 that holds: two looks at least, the last GET among them, and it was seen with the headers of a browser. A first
 * look that was turned away as a robot counts as one of the two: it tells nothing else of the page.
 */
export function isGoneForGood(looks: readonly SeenLook[]): boolean {
  const gone = looks.filter(({ outcome }) => outcome === 'gone');
  const lastGet = looks.findLast(({ exchange }) => exchange.method === 'GET');
  const hasBrowserLook = gone.some(
    ({ exchange }) => exchange.look === 'browser' && exchange.method === 'GET',
  );
  const isRefusedBefore = looks.some(({ outcome }) => outcome === 'refused' || outcome === 'wall');
  return lastGet?.outcome === 'gone' && hasBrowserLook && (gone.length >= 2 || isRefusedBefore);
}
