/** Where a redirect leads, read as browsers read it. */

/** Statuses that redirect (Fetch standard, “redirect status”). */
const REDIRECT_STATUSES: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

export function isRedirect(status: number): boolean {
  return REDIRECT_STATUSES.has(status);
}

/**
 * A Location header as the bytes came (latin1), resolved against the URL that sent it.
 *
 * Bytes above ASCII: `bytes` escapes each as it is (`\xe9` → `%E9`, as Chromium does; UTF-8 stays right), `utf8` takes
 * them for latin1 and escapes their UTF-8 form (`%C3%A9`, as the Fetch standard has it). Servers differ in which they
 * know, so the second look uses the other one. White space around and inside, backslashes, a missing scheme before `//`
 * are the URL parser's business.
 *
 * @returns the URL without fragment change; undefined when there is nothing to follow: an empty header is no redirect
 */
export function readLocation(
  raw: string,
  base: URL,
  spelling: 'bytes' | 'utf8',
): URL | 'malformed' | undefined {
  const trimmed = raw.trim();
  if (trimmed === '') {
    return undefined;
  }
  const escaped =
    spelling === 'bytes'
      ? trimmed.replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`)
      : trimmed;
  const url = URL.parse(escaped, base.href);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    return 'malformed';
  }
  url.username = '';
  url.password = '';
  return url;
}

export interface Refresh {
  readonly url: URL;
  readonly delaySeconds: number;
}

/** Longest wait of a meta refresh that still counts as a redirect: a longer one is a page that reloads. */
const MOST_DELAY_SECONDS = 5;

/**
 * `0; url=https://…`, as in `<meta http-equiv=refresh>` and the Refresh header (HTML standard, “shared declarative refresh
 * steps”). Undefined without a URL, with the page's own URL, or with too long a delay.
 */
export function readRefresh(content: string, base: URL): Refresh | undefined {
  const match = /^\s*(\d{0,6})(?:\.\d*)?\s*[;,]?\s*(?:url\s*=\s*)?(.*)$/is.exec(content.slice(0, 4_096));
  const [, delay = '', rest = ''] = match ?? [];
  const quote = /^["']/.exec(rest)?.[0];
  const address = (quote ? rest.slice(1).split(quote, 1)[0] : rest)?.trim();
  if (!match || !address || (delay === '' && !/^\s*\./.test(content))) {
    return undefined;
  }
  const url = URL.parse(address, base.href);
  const delaySeconds = Number(delay);
  if (!url || !/^https?:$/.test(url.protocol) || delaySeconds > MOST_DELAY_SECONDS) {
    return undefined;
  }
  url.username = '';
  url.password = '';
  return withoutFragment(url) === withoutFragment(base) ? undefined : { url, delaySeconds };
}

function withoutFragment(url: URL): string {
  return url.href.slice(0, url.href.length - url.hash.length);
}
