import { type Authority, AuthorityFailure, exists, hidden, missing } from './authority.ts';
import { askOneByOne } from './one-by-one.ts';
import { answered, isObject, parseJson } from './read-json.ts';

/**
 * Hacker News items. The page says 200 and “No such item.”; the API says `null`. One item a request, no limit.
 * Users are left out: the API knows only those who wrote something.
 */
export const HACKER_NEWS: Authority<{ readonly id: string }> = {
  name: 'hacker-news',
  source: 'https://github.com/HackerNews/API',
  batchSize: 50,
  batchesInFlight: 1,
  read(url) {
    if (url.hostname !== 'news.ycombinator.com' || url.pathname !== '/item') return undefined;
    const id = url.searchParams.get('id') ?? '';
    return /^\d{1,12}$/.test(id) ? { subject: { id } } : undefined;
  },
  ask: (questions, world) =>
    askOneByOne(
      questions,
      world,
      ({ subject }) => subject.id,
      async ({ subject: { id } }) => {
        const { text } = answered(
          await world.fetch(`https://hacker-news.firebaseio.com/v0/item/${id}.json`),
          200,
        );
        const item = parseJson(text)?.value;
        if (item === null) return missing('Hacker News’s API knows no such item', 'missing');
        if (!isObject(item) || String(item.id) !== id) throw new AuthorityFailure('no item in the answer');
        if (item.deleted === true) return missing('The item was deleted, says Hacker News’s API', 'deleted');
        if (item.dead === true)
          return hidden('The item was killed: readers who are not signed in see nothing of it', 'killed');
        return exists('Hacker News’s API knows the item');
      },
    ),
};
