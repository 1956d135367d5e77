import { isArticle, isHome, siteOf } from '../address.ts';
import { showUrl, wordsOfLooks } from '../describe.ts';
import type { Facts } from '../facts.ts';
import { isShell } from '../likeness.ts';
import { replacementOf } from '../replacement.ts';
import { isGate } from '../signs/detours.ts';
import { SHELL_PAGES } from '../signs/known-hosts.ts';
import { clip } from '../signs/words.ts';
import type { Rule } from './rule.ts';

/** Rules for targets that answered well: is it what was linked, and is that its address still? */
export const CONTENT_RULES: readonly Rule<Facts>[] = [
  {
    id: 'parked',
    when: ({ parking }) => parking !== undefined,
    verdict: 'suspect',
    reason: 'parked',
    message: ({ parking }) => `The domain is parked or for sale: ${parking}`,
    source: 'signs/parking.ts; https://github.com/jivoi/awesome-osint/pull/1126',
  },
  {
    id: 'placeholder',
    when: ({ placeholder }) => placeholder !== undefined,
    verdict: 'suspect',
    reason: 'placeholder',
    message: ({ placeholder, page }) => `The site is not there: ${placeholder}, “${clip(page?.title ?? '')}”`,
    source: 'signs/placeholders.ts',
  },
  {
    id: 'sign-in',
    // The front page of an application leads to its sign-in page by design.
    when: ({ signIn, isPointer, asked }) => signIn !== undefined && !isPointer && !isHome(asked),
    verdict: 'suspect',
    reason: 'login-wall',
    message: ({ signIn }) => `Only those who sign in see it: ${signIn}`,
    source: 'https://github.com/gitlabhq/gitlabhq/pull/5752: missing and private look the same',
  },
  {
    id: 'gate',
    when: ({ journey, asked }) => journey?.isRedirected === true && isGate(journey.final) && !isGate(asked),
    verdict: 'blocked',
    reason: 'consent-wall',
    message: ({ journey }) => `It asks for consent at ${journey?.final.hostname} before it shows anything`,
    source: 'signs/detours.ts',
  },
  {
    id: 'hijacked-by-trade',
    when: ({ spam }) => spam !== undefined,
    verdict: 'suspect',
    reason: 'hijacked',
    message: (facts) => `${wayOf(facts)} a page about ${facts.spam}: “${clip(facts.page?.title ?? '')}”`,
    source: 'https://github.com/jivoi/awesome-osint/pull/1126',
  },
  {
    id: 'redirect-to-not-found',
    when: ({ endsAtNotFound, isPointer }) => endsAtNotFound && !isPointer,
    verdict: 'dead',
    reason: 'soft-404',
    message: ({ journey }) => `It redirects to the page for missing pages, ${endOf(journey)}`,
    source: 'CheckIfDead.php, REDIRECT TO 404',
  },
  {
    id: 'collapse-for-certain',
    when: (facts) => isCollapse(facts) && isCertainCollapse(facts),
    verdict: 'dead',
    reason: collapseReason,
    message: (facts) =>
      `It redirects for good to ${placeOf(facts)}${facts.canary === 'same-place' ? ', as every address there does that never existed' : ''}`,
    source: 'CheckIfDead.php, REDIRECT TO ROOT; https://en.wikibooks.org/wiki/A_Link_Rot_Bestiary',
  },
  {
    id: 'hijacked-root',
    when: ({ journey, isRelated, isPointer }) =>
      journey !== undefined &&
      journey.isRedirected &&
      !isPointer &&
      !journey.change.isSameSite &&
      isHome(journey.final) &&
      isRelated === false,
    verdict: 'suspect',
    reason: 'hijacked',
    message: (facts) => `${wayOf(facts)} the front page of another site: “${clip(facts.page?.title ?? '')}”`,
    source: 'https://github.com/voxel/voxeljs-site/issues/16: a cross-site redirect is for a person to read',
  },
  {
    id: 'hijacked-elsewhere',
    when: ({ journey, isRelated, isPointer }) =>
      journey?.isPermanent === true && !isPointer && isRelated === false && !journey.change.keepsPath,
    verdict: 'suspect',
    reason: 'hijacked',
    message: (facts) =>
      `${wayOf(facts)} another site’s page that shares no word with the link: “${clip(facts.page?.title ?? '')}”`,
    source: 'https://github.com/jivoi/awesome-osint/pull/1126: a cross-site redirect is for a person to read',
  },
  {
    id: 'collapse',
    when: isCollapse,
    verdict: 'suspect',
    reason: collapseReason,
    message: (facts) => `It redirects to ${placeOf(facts)}`,
    source: 'product.md, suspect: redirect to the home page',
  },
  {
    id: 'says-not-found',
    when: ({ notFound }) => notFound !== undefined,
    verdict: 'suspect',
    reason: 'soft-404',
    message: ({ notFound }) => `It answers 200 with the words “${clip(notFound ?? '')}”`,
    source: 'signs/not-found.ts',
  },
  {
    id: 'same-for-all',
    when: ({ canary, asked, isPointer }) => canary === 'alike' && !isHome(asked) && !isPointer,
    verdict: 'suspect',
    reason: 'soft-404',
    message: ({ page }) =>
      page !== undefined && isShell(page)
        ? 'The site answers every address with one empty page for scripts, so that nothing can be told from it'
        : 'The site shows the same page for an address that cannot exist',
    source:
      'https://github.com/mintlify/docs/issues/3759; Bar-Yossef et al., Sic Transit Gloria Telae (2004)',
  },
  {
    id: 'same-end-for-all',
    when: ({ canary, asked, isPointer, journey }) =>
      canary === 'same-place' && !isHome(asked) && !isPointer && journey?.change.isSlugAdded !== true,
    verdict: 'suspect',
    reason: 'soft-404',
    message: ({ journey }) =>
      `It redirects to ${endOf(journey)}, as every address there does that never existed`,
    source: 'InternetArchiveBot: many addresses that lead to one are gone',
  },
  {
    id: 'shell-page',
    when: ({ asked, journey }) =>
      [asked, journey?.final].some((url) => url !== undefined && isShellPage(url)),
    verdict: 'blocked',
    reason: 'unverifiable',
    message: ({ asked }) =>
      `The page answers for what is gone too, and ${nameOfShell(asked)} did not say more`,
    source: 'known-hosts.ts, SHELL_PAGES',
  },
  {
    id: 'moved',
    when: (facts) => isElsewhere(facts) && replacementOf(facts).isSafe,
    verdict: 'moved',
    reason: ({ journey }) => journey?.by ?? 'http-301',
    message: ({ journey }) => `It moved for good to ${endOf(journey)}`,
    source: 'RFC 9110 15.4.2, 15.4.9; HTML, meta refresh',
  },
  {
    id: 'redirected',
    when: isElsewhere,
    verdict: 'alive',
    reason: ({ journey }) => journey?.by ?? 'http-302',
    message: (facts) => `It answers at ${endOf(facts.journey)}; ${becauseOf(facts)}`,
    source: 'issue 4.6: a replacement only where it is safe to write',
  },
  {
    id: 'alive-but-chain',
    when: ({ look, certificate }) => look?.outcome === 'good' && certificate === 'incomplete-chain',
    verdict: 'alive',
    reason: 'tls-incomplete-chain',
    message: (facts) => `${answerOf(facts)}; its chain of certificates is incomplete, which browsers mend`,
    source: 'https://github.com/repology/repology-updater/issues/1041',
  },
  {
    id: 'alive',
    when: ({ look }) => look?.outcome === 'good',
    verdict: 'alive',
    reason: ({ look }) => `http-${look?.exchange.status}`,
    message: answerOf,
    source: 'RFC 9110 15.3',
  },
];

/** A page below that leads to a front page or to a section above it, on its own site or on another's front page. */
function isCollapse({ journey, isPointer, isRelated }: Facts): boolean {
  if (journey === undefined || !journey.isRedirected || isPointer) return false;
  const { isToRoot, isToSection, isSameSite, isNoise } = journey.change;
  if (isNoise) return false;
  // A project's page that became a site of its own: `name.github.io/project/` → `project.dev`.
  if (!isSameSite) return isToRoot && isRelated !== true;
  return isToRoot || isToSection;
}

/** Certain: for good, on its own site, and either nothing else exists there or it was one article. */
function isCertainCollapse({ journey, canary, asked }: Facts): boolean {
  if (journey === undefined || !journey.isPermanent) return false;
  if (!journey.change.isSameSite) return false;
  return canary === 'same-place' || isArticle(asked);
}

function collapseReason({ journey }: Facts): string {
  return journey?.change.isToRoot === true ? 'redirect-to-root' : 'redirect-to-section';
}

function placeOf({ journey, asked }: Facts): string {
  if (journey === undefined) return 'another page';
  const isOwn = siteOf(asked.hostname) === siteOf(journey.final.hostname);
  const what = journey.change.isToRoot
    ? isOwn
      ? 'the home page'
      : 'the home page of another site'
    : 'a section';
  return `${what}, ${showUrl(journey.final)}`;
}

function isElsewhere({ journey }: Facts): boolean {
  return journey?.isRedirected === true && !journey.change.isNoise;
}

function becauseOf(facts: Facts): string {
  const replacement = replacementOf(facts);
  return replacement.isSafe ? 'that is its address now' : replacement.because;
}

function wayOf({ journey }: Facts): string {
  return journey?.isRedirected === true ? `It redirects to ${journey.final.hostname},` : 'It answers with';
}

function endOf(journey: Facts['journey']): string {
  return journey === undefined ? 'another address' : showUrl(journey.final);
}

function answerOf({ looks, look }: Facts): string {
  return look === undefined ? '' : wordsOfLooks([look], look.exchange) || wordsOfLooks(looks, look.exchange);
}

function isShellPage(url: URL): boolean {
  return SHELL_PAGES.some(({ host, path }) => host.test(url.hostname) && path.test(url.pathname));
}

function nameOfShell(url: URL): string {
  return SHELL_PAGES.find(({ host }) => host.test(url.hostname))?.name ?? 'its site';
}
