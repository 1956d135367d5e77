import type { Evidence, Exchange, PageFacts } from '../domain/evidence.ts';
import type { PastSightings } from '../domain/history.ts';
import type { WebTarget } from '../domain/target.ts';
import { isHome, siteOf } from './address.ts';
import { type Journey, journeyOf } from './journey.ts';
import { areAlike } from './likeness.ts';
import { decisiveLook, isGoneForGood, ownLooks, type SeenLook, seen } from './looks.ts';
import type { JudgePolicy } from './policy.ts';
import { isRelated } from './relation.ts';
import { type CertificateFault, certificateFaultOf } from './signs/certificates.ts';
import { isPointer as isPointerAddress } from './signs/known-hosts.ts';
import { isNotFoundAddress, notFoundWordsOf, speaksOfNotFound } from './signs/not-found.ts';
import { parkingOf } from './signs/parking.ts';
import { placeholderOf } from './signs/placeholders.ts';
import { signInOf } from './signs/sign-in.ts';
import { speaksOfTrade, tradeOf } from './signs/spam.ts';

/** All that the rules ask about a web target, derived once from its evidence. */
export interface Facts {
  readonly target: WebTarget;
  readonly asked: URL;
  readonly evidence: Evidence;
  readonly past: PastSightings | undefined;
  readonly policy: JudgePolicy;
  /** Looks at the target itself, in order. */
  readonly looks: readonly SeenLook[];
  /** The look that decides; undefined when nobody looked. */
  readonly look: SeenLook | undefined;
  readonly page: PageFacts | undefined;
  readonly isGoneForGood: boolean;
  /** The host whose name two looks did not find, the last among them. */
  readonly missingName: string | undefined;
  readonly certificate: CertificateFault | undefined;
  readonly journey: Journey | undefined;
  /** What the sibling address that cannot exist came to. */
  readonly canary: Canary | undefined;
  /** The good answer of the https twin of an http target. */
  readonly secureTwin: Exchange | undefined;
  /** Another spelling (`www.`, without it, http) that answered while the target did not. */
  readonly otherTwin: Exchange | undefined;
  /** A short address or a lasting identifier: leading elsewhere is its purpose. */
  readonly isPointer: boolean;
  /** In words for people, each; undefined when there is no sign. */
  readonly parking: string | undefined;
  readonly signIn: string | undefined;
  readonly notFound: string | undefined;
  readonly spam: string | undefined;
  readonly placeholder: string | undefined;
  /** It redirects to the address of a page for missing pages. */
  readonly endsAtNotFound: boolean;
  /** On another site: whether the page there may be what was meant; undefined when its text is not known. */
  readonly isRelated: boolean | undefined;
}

/** `honest` the host says 404 · `same-place` led where the target leads · `alike` the same page at its own address */
export type Canary = 'honest' | 'same-place' | 'alike' | 'other';

export function factsOf(
  target: WebTarget,
  evidence: Evidence,
  past: PastSightings | undefined,
  policy: JudgePolicy,
): Facts {
  const asked = new URL(target.url);
  const { exchanges } = evidence;
  const secureTwin = asked.protocol === 'http:' ? goodTwin(exchanges, 'https') : undefined;
  const looks = ownLooks(exchanges);
  const own = decisiveLook(looks);
  // Browsers try https first: a reader of an http link whose https twin answers gets there.
  const look = own?.outcome !== 'good' && secureTwin !== undefined ? seen(secureTwin) : own;
  const isGood = look?.outcome === 'good';
  const page = look?.exchange.page;
  const journey = look === undefined ? undefined : journeyOf(asked, look.exchange);
  const isRelatedPage = relationOf(target, asked, journey, page);
  const canary = isGood ? canaryOf(exchanges, look.exchange, asked) : undefined;
  const isPointer = isPointerAddress(asked);
  return {
    target,
    asked,
    evidence,
    past,
    policy,
    looks,
    look,
    page,
    isGoneForGood: !isGood && isGoneForGood(looks),
    missingName: isGood ? undefined : missingNameOf(looks),
    certificate: certificateOf(looks, look),
    journey,
    canary,
    secureTwin,
    otherTwin: isGood
      ? undefined
      : (goodTwin(exchanges, 'www') ?? goodTwin(exchanges, 'no-www') ?? goodTwin(exchanges, 'http')),
    isPointer,
    parking: look === undefined ? undefined : parkingOf(look.exchange, canary === 'honest'),
    signIn: look === undefined ? undefined : signInOf(look.exchange),
    notFound: page === undefined ? undefined : notFoundIn(page, asked, target),
    spam: page === undefined ? undefined : spamIn(page, journey?.final ?? asked, asked, target),
    placeholder: placeholderOf(page?.title),
    endsAtNotFound:
      journey !== undefined &&
      journey.isRedirected &&
      isNotFoundAddress(journey.final) &&
      !/404/.test(asked.href),
    isRelated: isRelatedPage,
  };
}

function goodTwin(
  exchanges: readonly Exchange[],
  look: 'https' | 'http' | 'www' | 'no-www',
): Exchange | undefined {
  return exchanges.findLast((exchange) => exchange.look === look && seen(exchange).outcome === 'good');
}

/** The name that is not there must be the same twice, and nothing else may have been seen after. */
function missingNameOf(looks: readonly SeenLook[]): string | undefined {
  const names = looks.map(({ exchange }) =>
    exchange.error?.kind === 'dns-not-found' ? nameAt(exchange.error.at) : undefined,
  );
  const last = names.at(-1);
  return last !== undefined && names.filter((name) => name === last).length >= 2 ? last : undefined;
}

function nameAt(at: string): string {
  return URL.parse(at)?.hostname ?? at;
}

function certificateOf(looks: readonly SeenLook[], look: SeenLook | undefined): CertificateFault | undefined {
  const deciding = look?.exchange.error;
  if (deciding?.kind === 'tls') return certificateFaultOf(deciding.code);
  return looks.some(({ exchange }) => exchange.look === 'insecure') ? 'incomplete-chain' : undefined;
}

function canaryOf(exchanges: readonly Exchange[], answer: Exchange, asked: URL): Canary | undefined {
  const canary = exchanges.findLast(({ look }) => look === 'canary');
  if (canary === undefined) return undefined;
  const { outcome } = seen(canary);
  if (outcome === 'gone') return 'honest';
  if (outcome !== 'good') return 'other';
  const hasMoved = journeyOf(asked, answer)?.change.isNoise === false;
  const end = URL.parse(answer.finalUrl);
  const led = end === null ? undefined : journeyOf(end, canary);
  if (hasMoved && led?.change.isNoise === true) return 'same-place';
  if (answer.page === undefined || canary.page === undefined) return 'other';
  const saysSo = notFoundWordsOf(answer.page) !== undefined && notFoundWordsOf(canary.page) !== undefined;
  return saysSo || areAlike(answer.page, canary.page) ? 'alike' : 'other';
}

function notFoundIn(page: PageFacts, asked: URL, target: WebTarget): string | undefined {
  const words = notFoundWordsOf(page);
  if (words === undefined || isHome(asked) || speaksOfNotFound(meantBy(asked, target))) return undefined;
  return words;
}

/** On another site, only the address of the link can say that such a page was meant; its text may speak of the page it was. */
function spamIn(page: PageFacts, final: URL, asked: URL, target: WebTarget): string | undefined {
  if (page.title === undefined) return undefined;
  const isElsewhere = siteOf(final.hostname) !== siteOf(asked.hostname);
  const trade = tradeOf(`${page.title} ${final.hostname.replace(/[-.]/g, ' ')}`, isElsewhere);
  if (trade === undefined) return undefined;
  const meant = isElsewhere ? `${asked.hostname}${asked.pathname}` : meantBy(asked, target);
  return speaksOfTrade(meant.replace(/[-_./]+/g, ' ')) ? undefined : trade;
}

/** What the author wrote about the link: its texts and its address. */
function meantBy(asked: URL, target: WebTarget): string {
  const texts = target.occurrences.slice(0, 50).map(({ link }) => link.text);
  return `${texts.join(' ')} ${asked.hostname}${asked.pathname}${asked.search}`;
}

function relationOf(
  target: WebTarget,
  asked: URL,
  journey: Journey | undefined,
  page: PageFacts | undefined,
): boolean | undefined {
  if (journey === undefined || page === undefined || journey.change.isSameSite) return undefined;
  if (siteOf(asked.hostname).split('.')[0] === siteOf(journey.final.hostname).split('.')[0]) return true;
  return isRelated(asked, target.occurrences, journey.final, page);
}
