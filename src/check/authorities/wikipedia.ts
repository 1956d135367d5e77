import {
  type Authority,
  AuthorityFailure,
  type AuthorityWorld,
  exists,
  missing,
  type Question,
  type Replies,
  type Reply,
  UNKNOWN,
} from './authority.ts';
import { answered, isObject, type JsonObject, objectOf } from './read-json.ts';

type Subject = { readonly title: string };

/**
 * Articles of Wikipedia and its sister wikis, 50 titles a request. A title that redirects exists: redirects are kept up by
 * the wiki, and links to them are not to be changed (https://en.wikipedia.org/wiki/Wikipedia:NOTBROKEN). Links to a section go
 * to the web, where every kind of anchor can be seen, unless the article itself is missing.
 */
export const WIKIPEDIA: Authority<Subject> = {
  name: 'wikipedia',
  source: 'https://www.mediawiki.org/wiki/API:Query, https://www.mediawiki.org/wiki/API:Etiquette',
  batchSize: 50,
  batchesInFlight: 2,
  read(url) {
    const host = apiHostOf(url.hostname);
    const title = titleOf(url);
    return host === undefined || title === undefined ? undefined : { subject: { title }, group: host };
  },
  async ask(questions, world) {
    const byKey = new Map<string, Reply>();
    for (const part of partsByLength(questions)) {
      for (const [key, reply] of await askPart(part, world)) byKey.set(key, reply);
    }
    return { byKey } satisfies Replies;
  },
};

const PROJECT =
  /^(?:[a-z][a-z-]{1,20}\.(?:m\.)?(?:wikipedia|wiktionary|wikibooks|wikiquote|wikisource|wikinews|wikiversity|wikivoyage)|(?:commons|meta|species)\.(?:m\.)?wikimedia|(?:www\.|m\.)?(?:wikidata|mediawiki))\.org$/;
/** Pages that are made, not written; the API has no word on them. */
const MADE = /^(?:special|spezial|spécial|especial|speciale|служебная|特別|特殊|media):/iu;

/** The host that has the API: that of the desktop page. */
function apiHostOf(host: string): string | undefined {
  if (!PROJECT.test(host)) return undefined;
  const desktop = host.replace(/(^|\.)m\./, '$1');
  return /^(?:wikidata|mediawiki)\.org$/.test(desktop) ? `www.${desktop}` : desktop;
}

function titleOf({ pathname, searchParams }: URL): string | undefined {
  const isView = [...searchParams.keys()].every((name) => name === 'title' || name === 'redirect');
  const raw =
    pathname === '/w/index.php' ? searchParams.get('title') : decoded(pathname.replace(/^\/wiki\//, ''));
  if (
    raw === null ||
    raw === undefined ||
    !isView ||
    (!pathname.startsWith('/wiki/') && pathname !== '/w/index.php')
  ) {
    return undefined;
  }
  const title = raw.replaceAll('_', ' ').trim();
  // Characters that no title has: https://www.mediawiki.org/wiki/Manual:$wgLegalTitleChars
  const isTitle = title !== '' && title.length <= 255 && !/[#<>[\]|{}]/.test(title) && !MADE.test(title);
  return isTitle ? title : undefined;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined; // not UTF-8: the web will say what it makes of it
  }
}

/** Titles of one request, as an address may be long: servers take 8 KiB, proxies less. */
const MOST_TITLE_CHARACTERS = 5_000;

function partsByLength(questions: readonly Question<Subject>[]): readonly (readonly Question<Subject>[])[] {
  const parts: Question<Subject>[][] = [[]];
  let length = 0;
  for (const question of questions) {
    const added = encodeURIComponent(question.subject.title).length + 3;
    if (length + added > MOST_TITLE_CHARACTERS) {
      parts.push([]);
      length = 0;
    }
    length += added;
    parts.at(-1)?.push(question);
  }
  return parts.filter((part) => part.length > 0);
}

async function askPart(
  questions: readonly Question<Subject>[],
  world: AuthorityWorld,
): Promise<readonly [string, Reply][]> {
  const host = apiHostOf(questions[0]?.url.hostname ?? '') ?? '';
  const titles = [...new Set(questions.map(({ subject }) => subject.title))];
  const search = new URLSearchParams({
    action: 'query',
    format: 'json',
    formatversion: '2',
    redirects: '1',
    titles: titles.join('|'),
  });
  const { text } = answered(await world.fetch(`https://${host}/w/api.php?${search}`), 200);
  const query = objectOf(text)?.query;
  if (!isObject(query)) throw new AuthorityFailure('no query in the answer');
  const find = pageFinder(query);
  return questions.map(({ key, subject, fragment }) => [key, replyFor(find(subject.title), fragment)]);
}

function replyFor(page: JsonObject | undefined, fragment: string | undefined): Reply {
  if (page === undefined || page.special !== undefined || page.invalid !== undefined) return UNKNOWN;
  // Files of Commons are `missing` and `known` in every wiki that shows them.
  if (page.missing !== undefined && page.missing !== false && page.known === undefined) {
    return missing('The wiki’s API knows no such article', 'missing');
  }
  return fragment === undefined || fragment === '' ? exists('The wiki’s API knows the article') : UNKNOWN;
}

/** Finds a title's page through what the API says that it normalised and redirected. */
function pageFinder(query: JsonObject): (title: string) => JsonObject | undefined {
  const next = new Map<string, string>();
  for (const list of [query.normalized, query.converted, query.redirects]) {
    for (const row of Array.isArray(list) ? (list as unknown[]) : []) {
      if (isObject(row) && typeof row.from === 'string' && typeof row.to === 'string')
        next.set(row.from, row.to);
    }
  }
  // formatversion 1 has an object by page id, 2 a list
  const rows = Array.isArray(query.pages)
    ? (query.pages as unknown[])
    : Object.values(isObject(query.pages) ? query.pages : {});
  const pages = new Map(rows.filter(isObject).map((page) => [String(page.title), page]));
  return (title) => {
    let current = title;
    for (let step = 0; step < 5 && next.has(current); step++) current = next.get(current) ?? current;
    return pages.get(current);
  };
}
