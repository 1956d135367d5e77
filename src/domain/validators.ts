import type { Exchange } from './evidence.ts';

/**
 * What a host said of the version of a page that it gave us: with it the host is asked later whether that is still the one
 * (RFC 9110, 8.8 and 13.1). At least one of the two headers is there.
 */
export interface Validators {
  /** Opaque, in its quotes, weak ones marked: `"33a64df5"`, `W/"0815"`. */
  readonly etag?: string;
  /** As the host wrote it: `Tue, 06 Oct 2026 08:00:00 GMT`. */
  readonly lastModified?: string;
  /** ISO 8601 instant of the run that last read the page in full; a 304 does not move it. */
  readonly readAt: string;
}

/** Real ones have some 40 characters; a longer one is somebody's game. */
const LONGEST_ETAG = 256;
/** RFC 9110, 8.8.3, without bytes above ASCII: what is sent back must be what came. */
const ETAG = /^(?:W\/)?"[\x21\x23-\x7e]*"$/;
/** RFC 9110, 5.6.7: IMF-fixdate. The two obsolete forms are not kept. */
const HTTP_DATE =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/;

/** The well-formed ones among what a header, a row or a part file claims; undefined when neither is. */
export function validatorsFrom(
  { etag, lastModified }: { readonly etag?: unknown; readonly lastModified?: unknown },
  readAt: string,
): Validators | undefined {
  const isTag = typeof etag === 'string' && etag.length <= LONGEST_ETAG && ETAG.test(etag);
  const isDate = typeof lastModified === 'string' && HTTP_DATE.test(lastModified);
  if (!isTag && !isDate) return undefined;
  return { ...(isTag ? { etag } : {}), ...(isDate ? { lastModified } : {}), readAt };
}

/** True for what {@link validatorsFrom} gives, read back from a file. */
export function isValidators(value: unknown): value is Validators {
  const { etag, lastModified, readAt } = (value ?? {}) as Record<string, unknown>;
  if (typeof readAt !== 'string' || Number.isNaN(Date.parse(readAt))) return false;
  const wellFormed = validatorsFrom({ etag, lastModified }, readAt);
  return wellFormed !== undefined && wellFormed.etag === etag && wellFormed.lastModified === lastModified;
}

/**
 * True for an answer that says: this is still the version that you have. It must be the asked page's own word, not that of one it
 * leads to, and about that very version: a 304 carries the validators that a 200 would have carried (RFC 9110, 15.4.5), so one
 * that names others is another page's. A server that took over the name may hold a file older than our date, and say 304 to it.
 */
export function isUnchanged({ condition, status, hops, headers }: Exchange): boolean {
  if (condition === undefined || status !== 304 || hops.length > 0) return false;
  const { etag, 'last-modified': lastModified } = headers;
  if (etag !== undefined && condition.etag !== undefined)
    return withoutMark(etag) === withoutMark(condition.etag);
  if (lastModified !== undefined && condition.lastModified !== undefined)
    return lastModified === condition.lastModified;
  return etag === undefined && lastModified === undefined;
}

/**
 * True for an answer that may come from the question's form rather than from the page: a 412, say, or a 403 of a firewall that does
 * not know such headers. Nothing is concluded from it; the page is asked plainly. A 429 is none: that is about haste.
 */
export function isInconclusive(exchange: Exchange): boolean {
  const { condition, status, hops } = exchange;
  if (condition === undefined || status === undefined || hops.length > 0) return false;
  const isSuccess = status >= 200 && status < 300;
  return !isSuccess && status !== 429 && !isUnchanged(exchange);
}

/** For the weak comparison, which is the one of If-None-Match (RFC 9110, 8.8.3.2 and 13.1.2). */
function withoutMark(etag: string): string {
  return etag.replace(/^W\//, '');
}
