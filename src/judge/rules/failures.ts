import { showUrl, wordsOfLooks } from '../describe.ts';
import type { Facts } from '../facts.ts';
import { isAccepted } from '../policy.ts';
import {
  FORBIDDEN_MEANS_TOO_FAST,
  PERSISTENT_IDENTIFIERS,
  PRIVATE_LOOKS_MISSING,
  WALLED_SITES,
} from '../signs/known-hosts.ts';
import type { Rule } from './rule.ts';

/**
 * Rules for targets that nobody could look at, or that did not answer well: unsafe, walls, 404, no such domain,
 * certificates, haste, silence.
 */
export const FAILURE_RULES: readonly Rule<Facts>[] = [
  {
    id: 'unsafe-address',
    when: ({ evidence, looks }) =>
      evidence.notAsked === 'unsafe' || looks.some(({ exchange }) => exchange.error?.kind === 'unsafe'),
    verdict: 'unsafe',
    reason: 'unsafe-address',
    message: unsafeWords,
    source: 'IANA special-purpose address registries; product.md, unsafe',
  },
  {
    id: 'offline',
    when: ({ evidence, looks }) =>
      evidence.notAsked === 'no-network' && evidence.checkedBy === 'none' && looks.length === 0,
    verdict: 'skipped',
    reason: 'no-network',
    message: () => 'Not asked: this run does not use the network',
    source: 'product.md, --offline',
  },
  {
    id: 'no-network',
    when: ({ evidence, look }) =>
      evidence.notAsked === 'no-network' && (look === undefined || look.outcome === 'failed'),
    verdict: 'unreachable',
    reason: 'no-network',
    message: () => 'This machine has no network',
    source: 'a fault of ours, which says nothing of the target',
  },
  {
    id: 'out-of-time',
    when: ({ evidence, look }) =>
      look?.exchange.error?.kind === 'budget' || (evidence.notAsked === 'budget' && look === undefined),
    verdict: 'unreachable',
    reason: 'budget',
    message: () => 'Not asked: the time for this run was over',
    source: 'product.md, budget-seconds',
  },
  {
    id: 'not-asked',
    when: ({ look }) => look === undefined,
    verdict: 'unreachable',
    reason: 'not-asked',
    message: () => 'Nobody asked for it in this run',
    source: 'evidence without exchanges proves nothing',
  },
  {
    id: 'accepted-status',
    when: ({ look, asked, policy }) =>
      look?.exchange.status !== undefined && isAccepted(look.exchange.status, asked.hostname, policy.accept),
    verdict: 'alive',
    reason: 'accepted-status',
    message: (facts) => `${looksOf(facts)}, which the settings accept`,
    source: 'product.md, accept',
  },
  {
    id: 'walled-site',
    when: ({ asked, journey, isPointer }) =>
      WALLED_SITES.find(asked.hostname) !== undefined ||
      (isPointer && journey !== undefined && WALLED_SITES.find(journey.final.hostname) !== undefined),
    verdict: 'blocked',
    reason: 'walled-site',
    message: ({ asked, journey }) => {
      const site = WALLED_SITES.find(asked.hostname) ?? WALLED_SITES.find(journey?.final.hostname ?? '');
      return `${site?.name ?? 'The site'} shows strangers the same for every address, so that nothing can be told`;
    },
    source: 'known-hosts.ts, WALLED_SITES',
  },
  {
    id: 'identifier-resolves',
    when: ({ asked, look }) => {
      const hop = look?.exchange.hops[0];
      const isJudgedByHop = PERSISTENT_IDENTIFIERS.find(asked.hostname)?.judgedBy === 'first-hop';
      return isJudgedByHop && hop !== undefined && !isSameHost(hop.location, asked);
    },
    verdict: 'alive',
    reason: 'identifier-resolves',
    message: ({ look }) => `The identifier resolves to ${hostOfUrl(look?.exchange.hops.at(0)?.location)}`,
    source: 'https://github.com/neurodesk/neurodesk.github.io-hugo/issues/638',
  },
  {
    id: 'gone',
    when: ({ isGoneForGood }) => isGoneForGood,
    verdict: 'dead',
    reason: statusReason,
    message: (facts) => `${looksOf(facts)}${afterRedirects(facts)}${privateWords(facts)}${twinWords(facts)}`,
    source: 'RFC 9110 15.5.5, 15.5.11; two looks, the last as a browser: CheckIfDead, linkinator',
  },
  {
    id: 'no-such-domain',
    when: ({ missingName }) => missingName !== undefined,
    verdict: 'dead',
    reason: 'nxdomain',
    message: (facts) =>
      `There is no domain ${facts.missingName}, asked ${timesAsked(facts)}${twinWords(facts)}`,
    source: 'RFC 8020 (NXDOMAIN means nothing underneath); confirmed, because resolvers err',
  },
  {
    id: 'parked-on-the-way',
    when: ({ parking, look }) => parking !== undefined && look?.outcome !== 'good',
    verdict: 'suspect',
    reason: 'parked',
    message: ({ parking }) => `The domain is parked: ${parking}`,
    source: 'signs/parking.ts',
  },
  {
    id: 'sign-in-on-the-way',
    when: ({ signIn, look }) => signIn !== undefined && look?.outcome !== 'good',
    verdict: 'suspect',
    reason: 'login-wall',
    message: ({ signIn }) => `Only those who sign in see it: ${signIn}`,
    source: 'signs/sign-in.ts',
  },
  {
    id: 'too-fast',
    when: ({ look, asked }) => isTooFast(look?.exchange.status, asked, look),
    verdict: 'unreachable',
    reason: 'rate-limited',
    message: (facts) => `${looksOf(facts)}: the host asks for more time between requests`,
    source: 'https://info.arxiv.org/help/robots.html; GitHub answers 403 with x-ratelimit-remaining: 0',
  },
  {
    id: 'wall',
    when: ({ look }) => look?.outcome === 'wall',
    verdict: 'blocked',
    reason: 'bot-wall',
    message: (facts) => `${looksOf(facts)}, from ${facts.look?.wall}: robots are kept out`,
    source: 'signs/wall-signs.ts',
  },
  {
    id: 'needs-sign-in',
    when: ({ look }) => look?.outcome === 'sign-in',
    verdict: 'suspect',
    reason: 'login-wall',
    message: (facts) => `${looksOf(facts)}: only those who sign in see it`,
    source: 'RFC 9110 15.5.2; https://github.com/tcort/markdown-link-check/issues/551',
  },
  {
    id: 'refused',
    when: ({ look }) => look?.outcome === 'refused',
    verdict: 'blocked',
    reason: statusReason,
    message: (facts) => `${looksOf(facts)}: the host refuses robots`,
    source: 'signs/statuses.ts; product.md: a 403 is not dead',
  },
  {
    id: 'tarpit',
    when: ({ looks, look }) =>
      look?.exchange.status === 429 &&
      look.exchange.headers['retry-after'] === undefined &&
      looks.every(({ exchange }) => exchange.durationMs >= TARPIT_MS),
    verdict: 'blocked',
    reason: 'tarpit',
    message: (facts) => `${looksOf(facts)}, each answer held back for seconds: robots are kept out`,
    source: 'https://github.com/JasonLovesDoggo/caddy-defender/pull/48 (10 s, then 403 or 429)',
  },
  {
    id: 'rate-limited',
    when: ({ look }) => look?.exchange.status === 429 || look?.exchange.status === 420,
    verdict: 'unreachable',
    reason: 'rate-limited',
    message: (facts) => `${looksOf(facts)}: the host asks for more time between requests`,
    source: 'RFC 6585 4: 429 says nothing about the target',
  },
  {
    id: 'gone-once',
    when: ({ look }) => look?.outcome === 'gone',
    verdict: 'unreachable',
    reason: statusReason,
    message: (facts) => `${looksOf(facts)}, which no second look confirmed`,
    source: 'product.md: 404 from one HEAD is nothing',
  },
  {
    id: 'odd-status',
    when: ({ look }) => look?.outcome === 'odd',
    verdict: 'suspect',
    reason: statusReason,
    message: (facts) => `${looksOf(facts)}: the host cannot make sense of the address`,
    source: 'RFC 9110 15.5.1',
  },
  {
    id: 'server-error',
    when: ({ look }) => look?.outcome === 'busy',
    verdict: 'unreachable',
    reason: statusReason,
    message: (facts) => `${looksOf(facts)}${twinWords(facts)}`,
    source:
      'RFC 9110 15.6; https://github.com/kubernetes-sigs/node-readiness-controller/pull/194 (502, then 200)',
  },
  {
    id: 'redirect-to-nowhere',
    when: ({ look }) => look?.outcome === 'redirect',
    verdict: 'unreachable',
    reason: statusReason,
    message: (facts) => `${looksOf(facts)} without an address to go to`,
    source: 'RFC 9110 15.4: a redirect names its target',
  },
  {
    id: 'no-ipv6',
    when: ({ look }) => look?.exchange.error?.kind === 'no-ipv6',
    verdict: 'blocked',
    reason: 'no-ipv6',
    message: () => 'The host has IPv6 addresses only, and this machine has no IPv6',
    source: 'https://github.com/upptime/upptime/issues/999: GitHub’s runners have none',
  },
  {
    id: 'bad-certificate',
    when: ({ certificate, look }) => look?.exchange.error?.kind === 'tls' && certificate !== undefined,
    verdict: 'suspect',
    reason: ({ certificate }) => `tls-${certificate}`,
    message: (facts) =>
      `${CERTIFICATE_WORDS[facts.certificate ?? 'untrusted']}, so that browsers warn${twinWords(facts)}`,
    source: 'signs/certificates.ts; https://badssl.com/',
  },
  {
    id: 'loop-to-itself',
    when: ({ look }) => isLoop(look?.exchange.error?.kind) && isOnOneSite(look?.exchange.hops ?? []),
    verdict: 'blocked',
    reason: 'redirect-loop',
    message: () => 'It redirects to itself without end, as hosts do that take us for a robot',
    source: 'https://github.com/lycheeverse/lychee/issues/1411',
  },
  {
    id: 'no-answer',
    when: ({ look }) => look?.outcome === 'failed',
    verdict: 'unreachable',
    reason: errorReason,
    message: (facts) => `${capital(looksOf(facts))}${twinWords(facts)}`,
    source: 'product.md, unreachable: time-outs, resets, refused connections pass',
  },
];

/** An answer that takes this long and then says 429 was held back. */
const TARPIT_MS = 5_000;

const CERTIFICATE_WORDS: Readonly<Record<NonNullable<Facts['certificate']>, string>> = {
  expired: 'Its certificate has expired',
  'not-yet-valid': 'Its certificate is not valid yet',
  'self-signed': 'Its certificate is self-signed',
  'wrong-host': 'Its certificate is for another host',
  revoked: 'Its certificate was revoked',
  untrusted: 'Its certificate comes from nobody whom browsers trust',
  'incomplete-chain': 'Its chain of certificates is incomplete and the page could not be read past that',
};

function looksOf({ looks, look }: Facts): string {
  return look === undefined ? '' : wordsOfLooks(looks, look.exchange);
}

function statusReason({ look }: Facts): string {
  return `http-${look?.exchange.status}`;
}

function errorReason({ look }: Facts): string {
  const error = look?.exchange.error;
  return error?.kind === 'tls' ? 'tls' : (error?.kind ?? 'no-answer');
}

function unsafeWords({ looks, asked }: Facts): string {
  const error = looks.find(({ exchange }) => exchange.error?.kind === 'unsafe')?.exchange.error;
  if (error === undefined)
    return `${asked.hostname} is an address of a private or reserved network; it was not requested`;
  return `It leads to a private or reserved address (${error.at.slice(0, 200)}), which was not requested`;
}

function afterRedirects({ journey }: Facts): string {
  return journey?.isRedirected === true && !journey.change.isNoise
    ? `, at the end of a redirect to ${showUrl(journey.final)}`
    : '';
}

function privateWords({ asked }: Facts): string {
  return PRIVATE_LOOKS_MISSING.find(asked.hostname) === undefined ? '' : ': missing or private';
}

function twinWords({ otherTwin }: Facts): string {
  const url = otherTwin === undefined ? null : URL.parse(otherTwin.url);
  return url === null ? '' : `; ${showUrl(url)} answers`;
}

function timesAsked({ looks, missingName }: Facts): string {
  const count = looks.filter(
    ({ exchange }) => exchange.error?.at.includes(missingName ?? '') === true,
  ).length;
  return count <= 2 ? 'twice' : `${count} times`;
}

function isTooFast(status: number | undefined, asked: URL, look: Facts['look']): boolean {
  if (status !== 403) return false;
  if (FORBIDDEN_MEANS_TOO_FAST.find(asked.hostname) !== undefined) return true;
  const headers = look?.exchange.headers ?? {};
  if (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0') return true;
  const page = look?.exchange.page;
  return page !== undefined && page.textLength < 1_500 && TOO_FAST.test(`${page.title ?? ''} ${page.text}`);
}

const TOO_FAST =
  /\brate.?limit|\btoo many requests|\bslow down\b|\brequests this quickly\b|\bexceeded .{0,40}\blimit\b/i;

function isLoop(kind: string | undefined): boolean {
  return kind === 'redirect-loop' || kind === 'too-many-redirects';
}

function isOnOneSite(hops: readonly { readonly url: string; readonly location: string }[]): boolean {
  const hosts = new Set(hops.flatMap(({ url, location }) => [hostOfUrl(url), hostOfUrl(location)]));
  return hosts.size <= 1 || new Set([...hosts].map((host) => host.replace(/^www\./, ''))).size <= 1;
}

function isSameHost(location: string, asked: URL): boolean {
  const host = hostOfUrl(location);
  return PERSISTENT_IDENTIFIERS.find(host) !== undefined || host === asked.hostname;
}

function hostOfUrl(url: string | undefined): string {
  return URL.parse(url ?? '')?.hostname ?? '';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
