/** How long a host asks to be left alone. */

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** Units of the form that some servers write: `1h`, `1m30s`, `90s`, `500ms`. */
const UNIT_MS: Readonly<Record<string, number>> = { h: 3_600_000, m: 60_000, s: 1_000, ms: 1 };

/**
 * Milliseconds from now, or undefined when the host does not say; never negative. In this order: Retry-After (seconds or an
 * HTTP date: RFC 9110, section 10.2.3; `1m30s` as some servers write it), RateLimit-Reset (seconds: draft-ietf-httpapi-
 * ratelimit-headers), X-RateLimit-Reset (GitHub: seconds since the epoch; others: seconds from now) where no request is left.
 *
 * @param nowMs milliseconds since the epoch
 */
export function readRetryAfter(headers: Headers, nowMs: number): number | undefined {
  const header = (name: string) => [headers[name]].flat()[0]?.trim();
  const retryAfter = header('retry-after');
  if (retryAfter) {
    const fromHeader = parseDelay(retryAfter, nowMs);
    if (fromHeader !== undefined) {
      return fromHeader;
    }
  }
  const isSpent = header('x-ratelimit-remaining') === undefined || header('x-ratelimit-remaining') === '0';
  const reset = header('ratelimit-reset') ?? (isSpent ? header('x-ratelimit-reset') : undefined);
  return reset !== undefined && /^\d{1,13}(\.\d+)?$/.test(reset)
    ? parseReset(Number(reset), nowMs)
    : undefined;
}

function parseDelay(text: string, nowMs: number): number | undefined {
  if (/^\d{1,9}(\.\d+)?$/.test(text)) {
    return Number(text) * 1_000;
  }
  const parts = [...text.matchAll(/(\d{1,9})(ms|h|m|s)/g)];
  if (parts.length > 0 && parts.map(([whole]) => whole).join('') === text.replaceAll(' ', '')) {
    return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * (UNIT_MS[unit ?? ''] ?? 0), 0);
  }
  const atMs = Date.parse(text);
  return Number.isNaN(atMs) || !/[a-z]/i.test(text) ? undefined : Math.max(0, atMs - nowMs);
}

/** A moment since the epoch (in seconds, or milliseconds) when it is one; seconds from now otherwise. */
function parseReset(value: number, nowMs: number): number {
  if (value > 1e12) {
    return Math.max(0, value - nowMs);
  }
  return value > 1e9 ? Math.max(0, value * 1_000 - nowMs) : value * 1_000;
}
