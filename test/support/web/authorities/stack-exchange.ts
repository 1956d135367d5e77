import { gzipSync } from 'node:zlib';
import type { StandInTable } from '../cases.ts';
import { json, type StandInResponse, status } from '../stand-in.ts';

const KNOWN: Readonly<Record<string, readonly number[]>> = {
  'stackoverflow questions': [7_367_976, 11_227_809],
  'stackoverflow answers': [11_227_902],
  'unix questions': [2_464],
};

const MOST_IDS = 100;

function answer(url: URL): StandInResponse {
  const [, kind = '', ids = ''] = /^\/2\.3\/(questions|answers)\/([\d;]+)$/.exec(url.pathname) ?? [];
  const wanted = ids.split(';').map(Number);
  if (wanted.length > MOST_IDS) return json({ error_id: 400, error_name: 'bad_parameter' }, 400);
  const known = KNOWN[`${url.searchParams.get('site')} ${kind}`];
  if (known === undefined)
    return json({ error_id: 400, error_name: 'bad_parameter', error_message: 'No site found' }, 400);
  const idName = kind === 'questions' ? 'question_id' : 'answer_id';
  const items = wanted.filter((id) => known.includes(id)).map((id) => ({ [idName]: id }));
  const body = { items, has_more: false, quota_max: 300, quota_remaining: 250 };
  return {
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8', 'content-encoding': 'gzip' },
    body: gzipSync(JSON.stringify(body)),
  };
}

/** Stack Exchange: pages that refuse robots, and the API, which always compresses. */
export const STACK_EXCHANGE_WEB: StandInTable = {
  hosts: [
    { host: 'api.stackexchange.com', handle: ({ url }) => answer(url) },
    { host: 'stackoverflow.com', handle: () => status(403, { headers: { server: 'cloudflare' } }) },
    { host: 'unix.stackexchange.com', handle: () => status(403, { headers: { server: 'cloudflare' } }) },
  ],
  cases: [
    {
      id: 'stackoverflow-403',
      class: 'bot-wall',
      url: 'https://stackoverflow.com/questions/7367976/calling-a-c-sharp-library-from-python/',
      verdict: 'alive',
    },
    {
      id: 'stackoverflow-deleted',
      class: 'truly-gone',
      url: 'https://stackoverflow.com/questions/1/nothing',
      verdict: 'dead',
    },
    {
      id: 'stackoverflow-answer',
      class: 'bot-wall',
      url: 'https://stackoverflow.com/a/11227902',
      verdict: 'alive',
    },
    {
      id: 'stackoverflow-user',
      class: 'bot-wall',
      url: 'https://stackoverflow.com/users/22656/jon',
      verdict: 'blocked',
    },
    {
      id: 'unix-question',
      class: 'bot-wall',
      url: 'https://unix.stackexchange.com/q/2464',
      verdict: 'alive',
    },
  ],
};
