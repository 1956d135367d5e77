import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * A made-up wiki of the shape of a real one that was measured (1,067 pages, 15.9 MB, 153,764 links): pages of link
 * lists with descriptions and `([HN](…))`, notes in prose, headings, some code and tables, relative links between pages.
 */
export interface CorpusShape {
  readonly files: number;
  readonly links: number;
  readonly bytes: number;
  readonly seed: number;
}

export const WIKI_SHAPE: CorpusShape = { files: 1067, links: 153_764, bytes: 15_900_000, seed: 1 };

export interface Corpus {
  /** Paths relative to the folder, `/`-separated, in order. */
  readonly paths: readonly string[];
  readonly links: number;
  readonly bytes: number;
}

/**
 * Shares of entries, so that of all links, discussions beside them counted, 41 % lead to github.com, 11 % to Hacker News, 4 % to
 * twitter, 3 % to YouTube and 2.5 % to reddit as in the measured wiki; what is left goes to a long tail of invented hosts.
 */
const HOST_SHARES: readonly { readonly share: number; readonly url: (random: Random) => string }[] = [
  {
    share: 0.46,
    url: (random) =>
      `https://github.com/${random.name()}/${random.name()}${random.chance(0.2) ? '#readme' : ''}`,
  },
  { share: 0.02, url: (random) => `https://news.ycombinator.com/item?id=${random.integer(1e6, 4e7)}` },
  {
    share: 0.045,
    url: (random) => `https://twitter.com/${random.name()}/status/${random.integer(1e14, 9e14)}`,
  },
  { share: 0.034, url: (random) => `https://www.youtube.com/watch?v=${random.token(11)}` },
  {
    share: 0.025,
    url: (random) =>
      `https://www.reddit.com/r/${random.name()}/comments/${random.token(6).toLowerCase()}/${random.slug(5)}/`,
  },
  {
    share: 0.02,
    url: (random) =>
      `https://en.wikipedia.org/wiki/${random.title(2).replaceAll(' ', '_')}_(${random.word()})`,
  },
  {
    share: 0.03,
    url: (random) =>
      `https://medium.com/@${random.name()}/${random.slug(6)}-${random.token(12).toLowerCase()}`,
  },
  {
    share: 0.012,
    url: (random) => `https://arxiv.org/abs/${random.integer(1501, 2412)}.${random.integer(10000, 20000)}`,
  },
];

const WORDS =
  `the a of to in for with and on from by modern library tool building system language fast simple small open source
  data service network memory cache server client protocol graph compiler type state machine learning model distributed
  database query engine index search storage file stream event queue worker thread process kernel hardware design
  pattern interface function class object module package framework application web browser page style layout color
  animation image video audio music game physics math proof theory number algorithm structure tree list hash table
  security key token secret user people team company product market money time space energy light water life mind
  book paper article course lecture talk guide introduction notes collection awesome resources how why what makes
  great better understanding practical reliable scalable secure portable minimal typed functional reactive parallel`
    .split(/\s+/)
    .filter((word) => word !== '');

interface Random {
  next(): number;
  chance(share: number): boolean;
  integer(low: number, high: number): number;
  pick<T>(items: readonly T[]): T;
  word(): string;
  name(): string;
  slug(words: number): string;
  title(words: number): string;
  sentence(words: number): string;
  token(length: number): string;
}

/** Mulberry32 (public domain, Tommy Ettinger): 32 bits of state are plenty for sentences. */
function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const random: Random = {
    next,
    chance: (share) => next() < share,
    integer: (low, high) => low + Math.floor(next() * (high - low)),
    pick: (items) => items[Math.floor(next() * items.length)] as (typeof items)[number],
    word: () => random.pick(WORDS),
    name: () => `${random.word()}${random.chance(0.5) ? `-${random.word()}` : ''}${random.integer(0, 999)}`,
    slug: (words) => Array.from({ length: words }, random.word).join('-'),
    title: (words) => Array.from({ length: words }, () => capital(random.word())).join(' '),
    sentence: (words) => `${capital(Array.from({ length: words }, random.word).join(' '))}.`,
    token: (length) => Array.from({ length }, () => letters[random.integer(0, 64)]).join(''),
  };
  return random;
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

interface Page {
  readonly path: string;
  readonly title: string;
  readonly links: number;
}

/** Writes the corpus into `folder` (made when missing) and says what was written. The same seed writes the same bytes. */
export async function writeCorpus(folder: string, shape: CorpusShape = WIKI_SHAPE): Promise<Corpus> {
  const paths: string[] = [];
  let bytes = 0;
  for (const { path, text } of makeCorpus(shape)) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
    paths.push(path);
    bytes += Buffer.byteLength(text);
  }
  return { paths, links: shape.links, bytes };
}

/** The corpus's pages one after the other: every page has at least one link; their sum is exactly `shape.links`. */
export function* makeCorpus(shape: CorpusShape = WIKI_SHAPE): Generator<{ path: string; text: string }> {
  const random = createRandom(shape.seed);
  const pages = planPages(shape, random);
  let linksWritten = 0;
  let bytesWritten = 0;
  for (const page of pages) {
    linksWritten += page.links;
    const bytesWanted = (shape.bytes * linksWritten) / shape.links - bytesWritten;
    const text = makePage(page, { pages, random, bytesWanted });
    bytesWritten += Buffer.byteLength(text);
    yield { path: page.path, text };
  }
}

/** Pages in folders of a dozen; their numbers of links are spread as in wikis: many small, few huge. */
function planPages(shape: CorpusShape, random: Random): readonly Page[] {
  const weights = Array.from({ length: shape.files }, () => Math.exp(1.2 * gauss(random)));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  let left = shape.links - shape.files;
  return weights.map((weight, index) => {
    const extra =
      index === shape.files - 1
        ? left
        : Math.min(left, Math.floor((weight / sum) * (shape.links - shape.files)));
    left -= extra;
    const title = random.title(2);
    return {
      path: `${folderOf(index)}/${title.toLowerCase().replaceAll(' ', '-')}-${index}.md`,
      title,
      links: extra + 1,
    };
  });
}

function folderOf(index: number): string {
  const section = WORDS[Math.floor(index / 12) % WORDS.length] ?? 'misc';
  return index % 3 === 0 ? section : `${section}/${WORDS[(index * 7) % WORDS.length]}`;
}

/** Box–Muller. */
function gauss(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}

interface PageContext {
  readonly pages: readonly Page[];
  readonly random: Random;
  readonly bytesWanted: number;
}

const HEADINGS = [
  'Notes',
  'Links',
  'Articles',
  'Videos',
  'Code',
  'Tools & libraries',
  'Courses',
  'Papers',
] as const;
const SNIPPET =
  '```bash\n# list every page\nfind . -name "*.md" | xargs grep -c "](https://example.com/not-a-link)"\n```\n';

function makePage(page: Page, context: PageContext): string {
  const { random } = context;
  const parts = [`# ${page.title}\n\n`];
  let left = page.links;
  if (random.chance(0.5)) {
    const relative = Math.min(left, random.integer(1, 4));
    const related = Array.from({ length: relative }, () => relativeLink(page, context));
    parts.push(`${random.sentence(6)} See also ${related.join(', ')}.\n\n`);
    left -= relative;
  }
  if (left >= 6 && random.chance(0.08)) {
    parts.push(makeTable(3, random));
    left -= 3;
  }
  const lists: string[] = [];
  while (left > 0) {
    const size = Math.min(left, random.integer(10, 60));
    lists.push(makeList(size, random));
    left -= size;
  }
  const length = (text: string): number => Buffer.byteLength(text);
  let missing = context.bytesWanted - [...parts, ...lists].reduce((sum, part) => sum + length(part) + 20, 0);
  const notes: string[] = [];
  while (missing > 0) {
    const note = `- ${random.sentence(random.integer(8, 40))} ${random.sentence(random.integer(5, 30))}\n`;
    notes.push(random.chance(0.02) ? `\n${SNIPPET}\n` : note);
    missing -= length(notes.at(-1) ?? '');
  }
  if (notes.length > 0) parts.push(`## Notes\n\n${notes.join('')}\n`);
  for (const [index, list] of lists.entries())
    parts.push(`## ${HEADINGS[(index + 1) % HEADINGS.length]}\n\n${list}\n`);
  return parts.join('');
}

function relativeLink(page: Page, { pages, random }: PageContext): string {
  const other = random.pick(pages);
  const up = '../'.repeat(page.path.split('/').length - 1);
  const anchor = random.chance(0.4) ? `#${random.chance(0.9) ? 'links' : 'no-such-heading'}` : '';
  return `[${other.title.toLowerCase()}](${up}${other.path}${anchor})`;
}

function makeTable(rows: number, random: Random): string {
  const lines = Array.from(
    { length: rows },
    () => `| [${random.name()}](${makeUrl(random)}) | ${random.sentence(5)} |\n`,
  );
  return `| Name | Description |\n| --- | --- |\n${lines.join('')}\n`;
}

/** A list with exactly `links` links: entries with a description, and every sixth entry with a discussion beside it. */
function makeList(links: number, random: Random): string {
  let list = '';
  for (let left = links; left > 0; left -= 1) {
    list += `- [${random.title(random.integer(1, 8))}](${makeUrl(random)})`;
    if (random.chance(0.5)) list += ` - ${random.sentence(random.integer(3, 12))}`;
    if (left > 1 && random.chance(0.1)) {
      list += ` ([HN](https://news.ycombinator.com/item?id=${random.integer(1e6, 4e7)}))`;
      left -= 1;
    }
    list += '\n';
  }
  return list;
}

function makeUrl(random: Random): string {
  let share = random.next();
  for (const row of HOST_SHARES) {
    share -= row.share;
    if (share < 0) return row.url(random);
  }
  const host = `${random.chance(0.3) ? 'www.' : ''}${random.name()}.${random.pick(['com', 'org', 'io', 'dev', 'net', 'ai'])}`;
  return `${random.chance(0.12) ? 'http' : 'https'}://${host}/${random.chance(0.7) ? `${random.slug(4)}${random.chance(0.5) ? '/' : ''}` : ''}`;
}
