import { isUnchanged } from '../../domain/validators.ts';
import { dayOf, showUrl } from '../describe.ts';
import type { Facts } from '../facts.ts';
import { isAccepted } from '../policy.ts';
import { PERSISTENT_IDENTIFIERS, WALLED_SITES } from '../signs/known-hosts.ts';
import type { Rule } from './rule.ts';
import { hostOfUrl, looksOf } from './words.ts';

/** Rules for targets that were not asked, or whose answer is not read as other answers are. */
export const UNASKED_RULES: readonly Rule<Facts>[] = [
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
      return isJudgedByHop && hop !== undefined && leadsAway(hop.location, asked);
    },
    verdict: 'alive',
    reason: 'identifier-resolves',
    message: ({ look }) => `The identifier resolves to ${hostOfUrl(look?.exchange.hops.at(0)?.location)}`,
    source: 'https://github.com/neurodesk/neurodesk.github.io-hugo/issues/638',
  },
  {
    id: 'unchanged',
    when: ({ look }) => look?.outcome === 'good' && isUnchanged(look.exchange),
    verdict: 'alive',
    reason: 'not-modified',
    message: (facts) =>
      `${looksOf(facts)}: the page has not changed since it was read on ${dayOf(facts.look?.exchange.condition?.readAt ?? '')}`,
    source: 'RFC 9110 15.4.5; kept for pages that were alive (judge/validators.ts)',
  },
];

function unsafeWords({ looks, asked }: Facts): string {
  const error = looks.find(({ exchange }) => exchange.error?.kind === 'unsafe')?.exchange.error;
  if (error === undefined) {
    return `${asked.hostname} is an address of a private or reserved network; it was not requested`;
  }
  const at = URL.parse(error.at);
  const where = at === null ? error.at.slice(0, 200) : showUrl(at);
  return `It leads to a private or reserved address (${where}), which was not requested`;
}

function leadsAway(location: string, asked: URL): boolean {
  const host = hostOfUrl(location);
  return PERSISTENT_IDENTIFIERS.find(host) === undefined && host !== asked.hostname;
}
