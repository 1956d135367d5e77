import type { PageFacts } from '../domain/evidence.ts';
import type { Occurrence } from '../domain/target.ts';
import { siteOf } from './address.ts';

/** Words that every site uses of itself; they relate nothing to nothing. */
const EMPTY_WORDS = new Set(
  `the and for with from you your our this that are was has have not all new best free top home page site website web
  welcome official online index main about blog docs documentation guide introduction more here link read get how what why
  com net org www http https html php app dev info project software open source download download tool tools list news
  login sign`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/**
 * Whether a page may be what was linked: the link's text, the old site's name or the old path share a telling word with the
 * page's title, its opening or its host. Used to tell a move to another site from a hijacked domain.
 */
export function isRelated(
  asked: URL,
  occurrences: readonly Occurrence[],
  final: URL,
  page: PageFacts,
): boolean {
  const meant = tellingWords(
    ...occurrences.slice(0, 50).map(({ link }) => link.text),
    nameOf(asked),
    decodeURI(safe(asked.pathname)),
  );
  const found = tellingWords(page.title ?? '', page.text.slice(0, 500), nameOf(final));
  return [...meant].some((word) => found.has(word) || [...found].some((other) => isAkin(word, other)));
}

/** `docs.example.co.uk` → `docs example`: the labels that somebody chose. */
function nameOf(url: URL): string {
  const site = siteOf(url.hostname);
  const below = url.hostname.slice(0, -site.length - 1);
  return `${below.replaceAll('.', ' ')} ${site.split('.')[0] ?? ''}`;
}

function isAkin(a: string, b: string): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return shorter.length >= 5 && longer.includes(shorter);
}

function tellingWords(...texts: readonly string[]): ReadonlySet<string> {
  const words = texts
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word.length >= 3 && !/^\d+$/.test(word) && !EMPTY_WORDS.has(word)));
}

/** What decodeURI cannot read stays as it is. */
function safe(path: string): string {
  return /%(?![0-9a-f]{2})/i.test(path) ? '' : path.replace(/%[89a-f][0-9a-f]/gi, ' ');
}
