import { showUrl } from '../describe.ts';
import type { Facts } from '../facts.ts';
import { FORBIDDEN_MEANS_TOO_FAST, PRIVATE_LOOKS_MISSING } from '../signs/known-hosts.ts';
import type { Rule } from './rule.ts';
import { looksOf, statusReason, twinWords } from './words.ts';

/** Rules for targets whose host said no: gone, for robots not, for strangers not, not now. */
export const REFUSAL_RULES: readonly Rule<Facts>[] = [
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
];

/** An answer that takes this long and then says 429 was held back. */
const TARPIT_MS = 5_000;

function afterRedirects({ journey }: Facts): string {
  return journey?.isRedirected === true && !journey.change.isNoise
    ? `, at the end of a redirect to ${showUrl(journey.final)}`
    : '';
}

function privateWords({ asked }: Facts): string {
  return PRIVATE_LOOKS_MISSING.find(asked.hostname) === undefined ? '' : ': missing or private';
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
