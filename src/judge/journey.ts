import type { Exchange, Hop } from '../domain/evidence.ts';
import { type AddressChange, changeOf, UNCHANGED } from './address.ts';

/** A refresh that waits longer is a page of its own. https://github.com/simplecrawler/simplecrawler/issues/281 (1 s) */
const LONGEST_REFRESH_SECONDS = 5;
const PERMANENT = new Set([301, 308]); // RFC 9110 15.4.2, 15.4.9

/** The way from the address that was asked to the one that answered. */
export interface Journey {
  readonly final: URL;
  readonly change: AddressChange;
  readonly isRedirected: boolean;
  /** Every hop says that it is for good. */
  readonly isPermanent: boolean;
  /** `http-301`, `http-302`, `meta-refresh`: the first hop that is not permanent, else the first; '' without hops. */
  readonly by: string;
}

/** Undefined when the addresses are none. */
export function journeyOf(asked: URL, exchange: Exchange): Journey | undefined {
  if (exchange.hops.length === 0 && exchange.finalUrl === hrefOf(asked)) return atHome(asked);
  const final = URL.parse(exchange.finalUrl);
  if (final === null) return undefined;
  const { hops } = exchange;
  const telling = hops.find((hop) => !isPermanentHop(hop)) ?? hops[0];
  return {
    final,
    change: changeOf(asked, final),
    isRedirected: hops.length > 0,
    isPermanent: hops.length > 0 && hops.every(isPermanentHop),
    by:
      telling === undefined ? '' : telling.by === 'meta-refresh' ? 'meta-refresh' : `http-${telling.status}`,
  };
}

/** Nobody led anywhere: the common case, told apart without comparing. */
function atHome(asked: URL): Journey {
  return { final: asked, change: UNCHANGED, isRedirected: false, isPermanent: false, by: '' };
}

function hrefOf(url: URL): string {
  return url.hash === '' ? url.href : url.href.slice(0, -url.hash.length);
}

function isPermanentHop(hop: Hop): boolean {
  if (hop.by === 'meta-refresh') return (hop.delaySeconds ?? 0) <= LONGEST_REFRESH_SECONDS;
  return PERMANENT.has(hop.status);
}
