import type { Exchange, PageFacts } from '../../domain/evidence.ts';
import { hostOf } from './host-table.ts';
import { DENIALS, WALL_HOSTS, WALL_LABEL, WALL_PATH, WALL_SIGNS, type WallSign } from './wall-signs.ts';

/** More visible text than this (characters), and a page is content that mentions a wall, not a wall. */
const LONGEST_WALL = 1_500;
/** Less than this, and a page with status 2xx has no content of its own. */
const NEXT_TO_NO_TEXT = 150;

/** Whose wall the last answer of an exchange is, as far as headers, addresses and text tell; the status alone does not. */
export function wallOf(exchange: Exchange): string | undefined {
  return wallOnTheWay(exchange) ?? wallInAnswer(exchange);
}

function wallOnTheWay(exchange: Exchange): string | undefined {
  if (exchange.hops.length === 0) return undefined;
  const asked = URL.parse(exchange.url);
  const final = URL.parse(exchange.finalUrl);
  if (asked === null || final === null) return undefined;
  if (final.hostname !== hostOf(exchange.url)) {
    const row = WALL_HOSTS.find(final.hostname);
    if (row !== undefined) return row.name;
    if (WALL_LABEL.test(final.hostname) && !WALL_LABEL.test(asked.hostname)) return 'a bot check';
  }
  return WALL_PATH.test(final.pathname) && !WALL_PATH.test(asked.pathname) ? 'a bot check' : undefined;
}

function wallInAnswer({ status, headers, page }: Exchange): string | undefined {
  if (status === undefined) return undefined;
  if (status === 200 && (page === undefined || page.textLength > LONGEST_WALL) && !hasWallHeader(headers)) {
    return undefined;
  }
  const isGone = status === 404 || status === 410;
  const isRefusal = status >= 400 && !isGone && status !== 401;
  const speaks = page !== undefined && !isGone && mayBeSigned(page, isRefusal);
  if (speaks || hasWallHeader(headers)) {
    for (const sign of WALL_SIGNS) {
      if (hasHeader(sign.headers, headers)) return sign.name;
      if (isRefusal && hasHeader(sign.refusalHeaders, headers)) return sign.name;
      if (speaks && isSigned(sign, page, isRefusal)) return sign.name;
    }
  }
  const isShort = page !== undefined && page.textLength <= LONGEST_WALL;
  return isRefusal && isShort && DENIALS.test(`${page.title ?? ''} ${page.text}`) ? 'a firewall' : undefined;
}

/** False for a page that no sign fits: all of them in one look, since every short page is looked at. */
function mayBeSigned(page: PageFacts, isRefusal: boolean): boolean {
  const { title = '', text, start } = page;
  return (
    ANY_TITLE.test(title) || ANY_TEXT.test(text) || (markupCounts(page, isRefusal) && ANY_MARKUP.test(start))
  );
}

const ANY_TITLE = anyOf(WALL_SIGNS.map(({ title }) => title));
const ANY_TEXT = anyOf(WALL_SIGNS.map(({ text }) => text));
const ANY_MARKUP = anyOf(WALL_SIGNS.map(({ markup }) => markup));

function anyOf(patterns: readonly (RegExp | undefined)[]): RegExp {
  return new RegExp(patterns.flatMap((pattern) => pattern?.source ?? []).join('|'), 'i');
}

function isSigned(sign: WallSign, page: PageFacts, isRefusal: boolean): boolean {
  if (sign.title?.test(page.title ?? '')) return isRefusal || page.textLength <= LONGEST_WALL;
  if (page.textLength > LONGEST_WALL) return false;
  if (sign.text?.test(page.text) === true) return true;
  return markupCounts(page, isRefusal) && (sign.markup?.test(page.start) ?? false);
}

function markupCounts({ textLength }: PageFacts, isRefusal: boolean): boolean {
  return isRefusal || textLength <= NEXT_TO_NO_TEXT;
}

/** True when any header is there that some sign looks at: most answers have none, and are done with. */
function hasWallHeader(headers: Readonly<Record<string, string>>): boolean {
  return WALL_HEADERS.some((name) => headers[name] !== undefined);
}

const WALL_HEADERS: readonly string[] = WALL_SIGNS.flatMap(({ headers, refusalHeaders }) =>
  Object.keys({ ...headers, ...refusalHeaders }),
);

function hasHeader(
  wanted: Readonly<Record<string, RegExp>> | undefined,
  headers: Readonly<Record<string, string>>,
): boolean {
  return (
    wanted !== undefined && Object.entries(wanted).some(([name, value]) => value.test(headers[name] ?? ''))
  );
}
