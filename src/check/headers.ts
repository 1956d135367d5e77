/** Headers: what is sent, as who we are and as a browser would, and what is kept of an answer's. */
import { HOMEPAGE, NAME, VERSION } from '../about.ts';
import { ACCEPTED_CODINGS } from './answer-body.ts';
import { mannersOf } from './hosts.ts';

/** Headers of the last answer that evidence keeps, by what judges read from them. */
export const KEPT_HEADERS: ReadonlySet<string> = new Set([
  'content-type',
  'content-length',
  'content-disposition',
  'location',
  'refresh',
  'retry-after',
  'ratelimit-reset',
  'x-ratelimit-remaining',
  'x-ratelimit-reset',
  'allow',
  'www-authenticate',
  'server',
  'via',
  'cf-mitigated',
  'cf-ray',
  'x-amzn-waf-action',
  'x-datadome',
  'x-sucuri-id',
  'x-sucuri-block',
  'x-vercel-mitigated',
  'x-vercel-challenge-token',
  'x-dd-b',
  'x-kpsdk-ct',
  'x-kpsdk-im',
  'x-kpsdk-v',
  'sg-captcha',
  'x-iinfo',
  'x-robots-tag',
  'proxy-status',
  'etag',
  'last-modified',
]);

/** Wikimedia's and crates.io's policies want a name, a version and where to write to. */
export function honestUserAgent(suffix?: string): string {
  return `${NAME}/${VERSION} (+${HOMEPAGE}${suffix ? `; ${suffix}` : ''})`;
}

export const HONEST_HEADERS: Readonly<Record<string, string>> = {
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  'accept-language': 'en-US,en;q=0.9',
  'accept-encoding': ACCEPTED_CODINGS,
};

/** What Chrome sends when a person follows a link; the whole set, since half of one is what walls look for (wummel/linkchecker#395). */
export const BROWSER_HEADERS: Readonly<Record<string, string>> = {
  'sec-ch-ua': '"Google Chrome";v="141", "Not?A_Brand";v="8", "Chromium";v="141"',
  'sec-ch-ua-mobile': '?0',
  'sec-ch-ua-platform': '"Linux"',
  'upgrade-insecure-requests': '1',
  'user-agent':
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36',
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8',
  'sec-fetch-site': 'none',
  'sec-fetch-mode': 'navigate',
  'sec-fetch-user': '?1',
  'sec-fetch-dest': 'document',
  'accept-encoding': ACCEPTED_CODINGS,
  'accept-language': 'en-US,en;q=0.9',
};

/** What is sent to a host: as who we are or as a browser, with what the host's manners want. */
export function headersFor(
  url: URL,
  kind: 'honest' | 'browser',
  cookie: string,
  userAgentSuffix?: string,
): Readonly<Record<string, string>> {
  const base = kind === 'browser' ? BROWSER_HEADERS : honestHeaders(userAgentSuffix);
  const { headers } = mannersOf(url.hostname);
  // Nearly always the same object for all requests.
  return headers === undefined && cookie === ''
    ? base
    : { ...base, ...headers, ...(cookie ? { cookie } : {}) };
}

const honestBySuffix = new Map<string | undefined, Readonly<Record<string, string>>>();

function honestHeaders(suffix: string | undefined): Readonly<Record<string, string>> {
  const known = honestBySuffix.get(suffix) ?? { 'user-agent': honestUserAgent(suffix), ...HONEST_HEADERS };
  honestBySuffix.set(suffix, known);
  return known;
}
