import type { StandInTable } from '../cases.ts';
import { article } from '../hosts/prose.ts';
import { json, page, status } from '../stand-in.ts';

/** What the API says of an item; what is not here is `null` there and “No such item.” on the page. */
const ITEMS: Readonly<Record<string, object>> = {
  '16704850': { id: 16_704_850, type: 'story', by: 'someone', title: 'Ask HN: System thinking?' },
  '20511271': {
    id: 20_511_271,
    type: 'story',
    by: 'someone',
    title: 'Practical Networked Applications in Rust',
  },
  '17000001': { id: 17_000_001, type: 'comment', deleted: true },
  '17000002': { id: 17_000_002, type: 'story', dead: true },
};

/** Requests to the pages after which this address is blocked. */
const PATIENCE = 2;

/** Hacker News: pages that say 200 to everything and block those who ask often, and the API that knows. */
export const HACKER_NEWS_WEB: StandInTable = {
  hosts: [
    {
      host: 'news.ycombinator.com',
      handle: ({ url, earlier }) => {
        if (earlier >= PATIENCE) {
          return status(503, { body: "Sorry, we're not able to serve your requests this quickly." });
        }
        const id = url.searchParams.get('id') ?? '';
        return ITEMS[id] === undefined ? page('', 'No such item.') : article(`Item ${id} | Hacker News`);
      },
    },
    {
      host: 'hacker-news.firebaseio.com',
      handle: ({ url }) => {
        const id = /^\/v0\/item\/(\d+)\.json$/.exec(url.pathname)?.[1];
        return id === undefined ? json({ error: 'Permission denied' }, 401) : json(ITEMS[id] ?? null);
      },
    },
  ],
  cases: [
    {
      id: 'hn-item',
      class: 'rate-limit',
      url: 'https://news.ycombinator.com/item?id=16704850',
      verdict: 'alive',
    },
    {
      id: 'hn-item-2',
      class: 'rate-limit',
      url: 'https://news.ycombinator.com/item?id=20511271',
      verdict: 'alive',
    },
    {
      id: 'hn-missing-item',
      class: 'soft-404',
      url: 'https://news.ycombinator.com/item?id=999999999',
      verdict: 'dead',
    },
    {
      id: 'hn-deleted-item',
      class: 'soft-404',
      url: 'https://news.ycombinator.com/item?id=17000001',
      verdict: 'dead',
    },
    {
      id: 'hn-killed-item',
      class: 'soft-404',
      url: 'https://news.ycombinator.com/item?id=17000002',
      verdict: 'suspect',
    },
  ],
};
