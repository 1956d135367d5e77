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
  for (const sign of WALL_SIGNS) {
    if (hasHeader(sign.headers, headers)) return sign.name;
    if (isRefusal && hasHeader(sign.refusalHeaders, headers)) return sign.name;
    if (page !== undefined && !isGone && isSigned(sign, page, isRefusal)) return sign.name;
  }
  const isShort = page !== undefined && page.textLength <= LONGEST_WALL;
  return isRefusal && isShort && DENIALS.test(`${page.title ?? ''} ${page.text}`) ? 'a firewall' : undefined;
}

function isSigned(sign: WallSign, page: PageFacts, isRefusal: boolean): boolean {
  if (sign.title?.test(page.title ?? '')) return isRefusal || page.textLength <= LONGEST_WALL;
  if (page.textLength > LONGEST_WALL) return false;
  if (sign.text?.test(page.text) === true) return true;
  const markupCounts = isRefusal || page.textLength <= NEXT_TO_NO_TEXT;
  return markupCounts && (sign.markup?.test(page.start) ?? false);
}

/** True when any header is there that some sign looks at: most answers have none, and are done with. */
function hasWallHeader(headers: Readonly<Record<string, string>>): boolean {
  return WALL_HEADERS.some((name) => headers[name] !== undefined);
}

const WALL_HEADERS: readonly string[] = WALL_SIGNS.flatMap((sign) => Object.keys(sign.headers ?? {}));

function hasHeader(
  wanted: Readonly<Record<string, RegExp>> | undefined,
  headers: Readonly<Record<string, string>>,
): boolean {
  return (
    wanted !== undefined && Object.entries(wanted).some(([name, value]) => value.test(headers[name] ?? ''))
  );
}
