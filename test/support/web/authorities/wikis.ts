import type { StandInTable } from '../cases.ts';
import { article } from '../hosts/prose.ts';
import { json, type StandInHost, status } from '../stand-in.ts';

interface Wiki {
  readonly host: string;
  readonly articles: readonly string[];
  readonly redirects: Readonly<Record<string, string>>;
}

const WIKIS: readonly Wiki[] = [
  {
    host: 'en.wikipedia.org',
    articles: ['Raft (algorithm)', 'Paxos (computer science)'],
    redirects: { 'Raft protocol': 'Raft (algorithm)' },
  },
  { host: 'de.wikipedia.org', articles: ['Zürich'], redirects: {} },
];

const MOST_TITLES = 50;

function wikiHost({ host, articles, redirects }: Wiki): StandInHost {
  const normal = (title: string) => title.charAt(0).toUpperCase() + title.slice(1);
  return {
    host,
    handle: ({ url, headers }) => {
      if (!/deadwood|Mozilla/.test(headers['user-agent'] ?? '')) return status(403);
      if (url.pathname !== '/w/api.php') {
        const title = decodeURIComponent(url.pathname.slice('/wiki/'.length)).replaceAll('_', ' ');
        return articles.includes(redirects[title] ?? title)
          ? article(`${title} - Wikipedia`)
          : status(404, article(`${title} - Wikipedia`));
      }
      const titles = (url.searchParams.get('titles') ?? '').split('|');
      if (titles.length > MOST_TITLES) return json({ error: { code: 'toomanyvalues' } });
      const normalized = titles
        .filter((title) => normal(title) !== title)
        .map((from) => ({ from, to: normal(from) }));
      const followed = titles.map(normal).filter((title) => redirects[title] !== undefined);
      const pages = [...new Set(titles.map(normal).map((title) => redirects[title] ?? title))].map((title) =>
        articles.includes(title) ? { ns: 0, title, pageid: 1 } : { ns: 0, title, missing: true },
      );
      return json({
        batchcomplete: true,
        query: { normalized, redirects: followed.map((from) => ({ from, to: redirects[from] })), pages },
      });
    },
  };
}

/** Wikis that want to know who asks. */
export const WIKIS_WEB: StandInTable = {
  hosts: WIKIS.map(wikiHost),
  cases: [
    {
      id: 'wikipedia-ua-403',
      class: 'ua-policy',
      url: 'https://en.wikipedia.org/wiki/Raft_(algorithm)',
      verdict: 'alive',
    },
    {
      id: 'wikipedia-redirect',
      class: 'ua-policy',
      url: 'https://en.wikipedia.org/wiki/Raft_protocol',
      verdict: 'alive',
    },
    {
      id: 'wikipedia-missing',
      class: 'truly-gone',
      url: 'https://en.wikipedia.org/wiki/Raft_(no_such_thing)',
      verdict: 'dead',
    },
    {
      id: 'wikipedia-umlaut',
      class: 'ua-policy',
      url: 'https://de.wikipedia.org/wiki/Z%C3%BCrich',
      verdict: 'alive',
    },
  ],
};
