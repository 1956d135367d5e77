import type { Hop } from '../../domain/evidence.ts';
import { siteOf } from '../address.ts';
import type { Facts } from '../facts.ts';
import type { Rule } from './rule.ts';
import { hostOfUrl, looksOf, twinWords } from './words.ts';

/** Rules for targets from which no answer came: no way to the host, no trust in it, no end of redirects. */
export const SILENCE_RULES: readonly Rule<Facts>[] = [
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

const CERTIFICATE_WORDS: Readonly<Record<NonNullable<Facts['certificate']>, string>> = {
  expired: 'Its certificate has expired',
  'not-yet-valid': 'Its certificate is not valid yet',
  'self-signed': 'Its certificate is self-signed',
  'wrong-host': 'Its certificate is for another host',
  revoked: 'Its certificate was revoked',
  untrusted: 'Its certificate comes from nobody whom browsers trust',
  'incomplete-chain': 'Its chain of certificates is incomplete and the page could not be read past that',
};

function errorReason({ look }: Facts): string {
  return look?.exchange.error?.kind ?? 'no-answer';
}

function isLoop(kind: string | undefined): boolean {
  return kind === 'redirect-loop' || kind === 'too-many-redirects';
}

/** A loop between two sites is a fault of their set-up; within one, it is how robots are kept busy. */
function isOnOneSite(hops: readonly Hop[]): boolean {
  return (
    new Set(hops.flatMap(({ url, location }) => [siteOf(hostOfUrl(url)), siteOf(hostOfUrl(location))]))
      .size <= 1
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
