import type { Exchange } from '../domain/evidence.ts';
import type { Target } from '../domain/target.ts';
import { isUnchanged, type Validators, validatorsFrom } from '../domain/validators.ts';
import type { Judgement } from '../domain/verdict.ts';

/** Looks that a conditional one can stand for: honest, over whatever HTTP the host prefers. */
const PLAIN = new Set<Exchange['look']>(['conditional', 'sweep', 'retry', 'get', 'body']);

/**
 * What the answer that decided says of its version, to be compared with next time. Only where a 304 would mean the same judgement
 * again: the page answered a plain GET at its own address, and there is nothing to say of it.
 *
 * @param at ISO 8601 instant of this run
 */
export function validatorsOf(
  target: Target,
  { verdict, remarks }: Pick<Judgement, 'verdict' | 'remarks'>,
  exchange: Exchange | undefined,
  at: string,
): Validators | undefined {
  if (exchange === undefined || verdict !== 'alive' || remarks.length > 0) return undefined;
  if (target.kind !== 'web' || target.fragment !== undefined) return undefined;
  if (isUnchanged(exchange)) return exchange.condition;
  const { look, method, url, status, hops, headers } = exchange;
  const isOwn = PLAIN.has(look) && method === 'GET' && url === target.url && hops.length === 0;
  if (!isOwn || status !== 200) return undefined;
  return validatorsFrom({ etag: headers.etag, lastModified: headers['last-modified'] }, at);
}
