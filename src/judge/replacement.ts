import { isHome, siteOf } from './address.ts';
import type { Facts } from './facts.ts';
import { isGate } from './signs/detours.ts';
import { PERSISTENT_IDENTIFIERS } from './signs/known-hosts.ts';

/** Whether the address a target leads to may be written into the document. */
export type Replacement =
  | { readonly isSafe: true; readonly url: string }
  | { readonly isSafe: false; readonly because: string };

/**
 * Safe is: permanent all the way, to the same site or the same path of another, for good and for everybody. Each row says
 * why not; the first that fits is told.
 */
const OBSTACLES: readonly { readonly because: string; readonly when: (facts: Facts) => boolean }[] = [
  {
    because: 'an identifier is meant to outlive addresses',
    when: ({ asked }) => PERSISTENT_IDENTIFIERS.find(asked.hostname) !== undefined,
  },
  { because: 'a short address is meant to lead elsewhere', when: (facts) => facts.isPointer },
  { because: 'the redirect is temporary', when: ({ journey }) => journey?.isPermanent !== true },
  { because: 'the new address is not secure', when: isDowngrade },
  {
    because: 'it asks for consent first',
    when: ({ journey }) => journey !== undefined && isGate(journey.final),
  },
  {
    because: 'the new address chooses a language',
    when: ({ journey }) => journey?.change.gainsLocale === true,
  },
  {
    because: 'the new address belongs to one visit',
    when: ({ journey }) => journey?.change.gainsVisit === true,
  },
  {
    because: 'the title was added to an identifier',
    when: ({ journey }) => journey?.change.isSlugAdded === true,
  },
  {
    because: 'a site is best linked by its front page',
    when: ({ asked, journey }) => isHome(asked) && journey?.change.isSameHost === true,
  },
  { because: 'it leads to the front page of the main site', when: leadsToMainSite },
  { because: 'it leads to another site under another path', when: isUnprovenMove },
];

/** For a target that answers well after redirects. */
export function replacementOf(facts: Facts): Replacement {
  const obstacle = OBSTACLES.find(({ when }) => when(facts));
  if (obstacle !== undefined || facts.journey === undefined) {
    return { isSafe: false, because: obstacle?.because ?? 'it does not lead anywhere else' };
  }
  return { isSafe: true, url: withFragment(facts.journey.final, facts.asked) };
}

/** The new address with the fragment of the old one, unless the redirect brought its own (RFC 9110, section 10.2.2). */
export function withFragment(url: URL, asked: URL): string {
  const copy = new URL(url);
  copy.username = '';
  copy.password = '';
  if (copy.hash === '') copy.hash = asked.hash;
  return copy.href;
}

/**
 * The https address to write for an http one: where https was seen to serve the same. Undefined when it was not.
 */
export function secureAddressOf(facts: Facts): string | undefined {
  const { asked, journey, look, secureTwin } = facts;
  if (asked.protocol !== 'http:' || look?.outcome !== 'good' || facts.isPointer) return undefined;
  if (look.exchange.hops.length === 0 && secureTwin === undefined) return undefined;
  const twin = new URL(asked);
  twin.protocol = 'https:';
  if (journey?.isPermanent === true && journey.final.protocol === 'https:' && journey.change.isNoise) {
    const isPlain = !journey.change.gainsLocale && !journey.change.gainsVisit;
    if (isPlain) return withFragment(journey.final, asked);
  }
  const plain = hrefWithoutFragment(twin);
  const isOnTheWay = look.exchange.hops.some((hop) => hrefOf(hop.location) === plain);
  const isSame = secureTwin !== undefined && hrefOf(secureTwin.finalUrl) === plain;
  return isOnTheWay || isSame ? twin.href : undefined;
}

function hrefOf(address: string): string | undefined {
  const url = URL.parse(address);
  return url === null ? undefined : hrefWithoutFragment(url);
}

function hrefWithoutFragment(url: URL): string {
  const copy = new URL(url);
  copy.hash = '';
  return copy.href;
}

function isDowngrade({ asked, journey }: Facts): boolean {
  return asked.protocol === 'https:' && journey?.final.protocol === 'http:';
}

/** `blog.example.com/` → `example.com/`: a link to the blog does not mean the company. */
function leadsToMainSite({ journey }: Facts): boolean {
  if (journey === undefined || !journey.change.isSameSite || journey.change.isSameHost) return false;
  const host = journey.final.hostname.replace(/^www\./, '');
  return isHome(journey.final) && siteOf(host) === host;
}

function isUnprovenMove(facts: Facts): boolean {
  const { journey, page, look } = facts;
  if (journey === undefined || journey.change.isSameSite) return false;
  const isHtml = /html/i.test(page?.contentType ?? look?.exchange.headers['content-type'] ?? 'html');
  if (isHtml && page === undefined) return true;
  const isHomeToHome = journey.change.isSamePath && journey.final.pathname === '/';
  return isHomeToHome ? facts.isRelated !== true : !journey.change.keepsPath;
}
