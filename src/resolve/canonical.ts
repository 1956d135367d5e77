import { sameHost, samePage } from './site-twins.ts';
import { isTrackingParameter } from './tracking-parameters.ts';

/**
 * URLs that the WHATWG parser would give back letter for letter, so that it need not be asked: lower-case scheme and
 * host of plain labels, a top-level domain of letters (a number would be an IPv4 address, `xn--` would be checked), no
 * port, a path, and only characters outside every percent-encode set (https://url.spec.whatwg.org/#percent-encoded-bytes).
 * Dot segments (`/.`, `/%2e`) are looked for apart. Nine links of ten are such; this takes a quarter of the parser's time.
 */
const PLAIN =
  /^https?:\/\/(?:(?!xn--)[a-z0-9-]+\.)+[a-z]{2,}\/[\w\-.~!$&'()*+,;=:@%/]*(?:\?[\w\-.~!$&()*+,;=:@%/?]*)?(?:#[\w\-.~!$&'()*+,;=:@%/?#]*)?$/;

/** True when {@link normalizeUrl} would return the very same text without parsing it. */
export function isPlainUrl(url: string): boolean {
  return PLAIN.test(url) && !url.includes('/.') && !url.includes('/%2');
}

/**
 * The address a browser asks for, as the WHATWG URL Standard parses and writes it: host in lower case and punycode,
 * default port dropped, dot segments resolved, characters percent-encoded that must be — and nothing else, so the link
 * leads where it led. The fragment stays. User name and password are dropped: they are never sent and never shown.
 * Undefined when it is no http(s) URL. Idempotent.
 */
export function normalizeUrl(url: string): string | undefined {
  if (isPlainUrl(url)) return url;
  const parsed = URL.parse(url);
  if (parsed === null || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')) return undefined;
  if (parsed.username !== '' || parsed.password !== '') {
    parsed.username = '';
    parsed.password = '';
  }
  return parsed.href;
}

/**
 * The key under which two links are the same entry: an https URL in which the scheme, `www.`, `m.` and `mobile.`, the
 * default port, trailing slashes, tracking parameters, an empty query or fragment, `.git` of a repository, the case of
 * percent-encodings and the encoding of characters that need none make no difference, and `youtu.be/ID` is
 * `youtube.com/watch?v=ID`. The fragment makes one, the order of the query too. `index.html` does as well: it is often,
 * but not always, the folder's page.
 *
 * `http://www.example.org/a/?utm_source=x` → `https://example.org/a`. What is no http(s) URL is its own key. Idempotent.
 */
export function duplicateKey(url: string): string {
  const normal = normalizeUrl(url);
  if (normal === undefined) return url;
  const hostStart = normal.indexOf('//') + 2;
  const pathStart = normal.indexOf('/', hostStart);
  const hash = normal.indexOf('#', pathStart);
  const pageEnd = hash === -1 ? normal.length : hash;
  const mark = normal.indexOf('?', pathStart);
  const pathEnd = mark === -1 || mark > pageEnd ? pageEnd : mark;

  const host = sameHostAndPort(normal.slice(hostStart, pathStart));
  const path = samePercent(withoutTrailingSlashes(normal.slice(pathStart, pathEnd)));
  const query = pathEnd < pageEnd ? sameQuery(normal.slice(pathEnd + 1, pageEnd), host) : '';
  const page = samePage({ host, path, query });
  const fragment = samePercent(normal.slice(pageEnd + 1));
  return `https://${page.host}${page.path}${page.query && `?${page.query}`}${fragment && `#${fragment}`}`;
}

/** Either scheme's default port is none, as the scheme makes no difference. */
function sameHostAndPort(written: string): string {
  if (!written.includes(':')) return sameHost(written);
  const port = /:\d+$/.exec(written)?.[0] ?? '';
  const host = sameHost(port === '' ? written : written.slice(0, -port.length));
  return port === ':80' || port === ':443' ? host : host + port;
}

function withoutTrailingSlashes(path: string): string {
  let end = path.length;
  while (end > 0 && path.charCodeAt(end - 1) === 47) end -= 1;
  return end === path.length ? path : path.slice(0, end);
}

function sameQuery(query: string, host: string): string {
  return samePercent(query)
    .split('&')
    .filter((part) => part !== '' && !isTrackingParameter(nameOf(part), host))
    .join('&');
}

function nameOf(part: string): string {
  const equals = part.indexOf('=');
  return (equals === -1 ? part : part.slice(0, equals)).toLowerCase();
}

/**
 * Percent-encodings written in one way: upper-case hex digits (RFC 3986, 6.2.2.1), characters that need no encoding
 * decoded (6.2.2.2) — those of RFC 3986's `unreserved` and the marks ! * ' ( ) that RFC 2396, 2.3 counted among them and
 * Markdown authors encode because of the parentheses — and a lone `%` written as `%25`.
 */
function samePercent(text: string): string {
  return text.includes('%') ? text.replace(/%([\da-f]{2})?/gi, samePercentByte) : text;
}

function samePercentByte(_match: string, hex: string | undefined): string {
  if (hex === undefined) return '%25';
  const character = String.fromCharCode(Number.parseInt(hex, 16));
  return /[\w\-.~!*'()]/.test(character) ? character : `%${hex.toUpperCase()}`;
}

const CREDENTIALS = /^(https?(?::[\\/]*|[;.,]?[\\/]{2,})|[a-z][a-z\d+.-]*:[\\/]+|[\\/]{2,})[^\\/?#]*@/i;

/** Something that looks like a URL but need not be one, without the user name and password in it: safe to print. */
export function withoutCredentials(text: string): string {
  return text.includes('@') ? text.replace(CREDENTIALS, '$1') : text;
}

/** Percent-decoded as UTF-8 where that is possible; otherwise as it is. */
export function percentDecoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
