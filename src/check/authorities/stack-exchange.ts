import { type Authority, AuthorityFailure, exists, missing, type Replies, type Reply } from './authority.ts';
import { answered, isObject, objectOf } from './read-json.ts';

type Subject = { readonly kind: 'questions' | 'answers'; readonly id: string; readonly site: string };

/**
 * Questions and answers of Stack Exchange's sites, 100 ids a request and site: the pages are 403 for robots. Ids that the
 * API leaves out were deleted. Without a key it allows 300 requests a day and address, and says when to pause.
 */
export const STACK_EXCHANGE: Authority<Subject> = {
  name: 'stack-exchange',
  source: 'https://api.stackexchange.com/docs/questions-by-ids, https://api.stackexchange.com/docs/throttle',
  batchSize: 100,
  batchesInFlight: 1,
  read(url) {
    const site = siteOf(url.hostname);
    const [, word, id] = /^\/(questions|q|a)\/(\d{1,12})(?:\/|$)/.exec(url.pathname) ?? [];
    if (site === undefined || word === undefined || id === undefined) return undefined;
    const kind = word === 'a' ? 'answers' : 'questions';
    return { subject: { kind, id, site }, group: `${site} ${kind}` };
  },
  async ask(questions, world) {
    const [first] = questions;
    if (first === undefined) return { byKey: new Map() };
    const { kind, site } = first.subject;
    const ids = [...new Set(questions.map(({ subject }) => subject.id))];
    const url = `https://api.stackexchange.com/2.3/${kind}/${ids.join(';')}?site=${site}&pagesize=100`;
    const answer = objectOf(answered(await world.fetch(url), 200).text);
    if (!Array.isArray(answer?.items)) throw new AuthorityFailure('no items in the answer');
    const idName = kind === 'questions' ? 'question_id' : 'answer_id';
    const found = new Set(answer.items.filter(isObject).map((item) => String(item[idName])));
    const noun = kind === 'questions' ? 'question' : 'answer';
    const byKey = new Map<string, Reply>(
      questions.map(({ key, subject }) => [
        key,
        found.has(subject.id)
          ? exists(`Stack Exchange’s API knows the ${noun}`)
          : missing(`Stack Exchange’s API knows no such ${noun}: it was deleted`, 'deleted'),
      ]),
    );
    const isExhausted = typeof answer.backoff === 'number' || answer.quota_remaining === 0;
    return { byKey, isExhausted } satisfies Replies;
  },
};

/** Sites outside stackexchange.com and the names by which the API knows them: https://api.stackexchange.com/docs/sites */
const SITES: Readonly<Record<string, string>> = {
  'stackoverflow.com': 'stackoverflow',
  'superuser.com': 'superuser',
  'serverfault.com': 'serverfault',
  'askubuntu.com': 'askubuntu',
  'stackapps.com': 'stackapps',
  'mathoverflow.net': 'mathoverflow.net',
};
const LANGUAGES = /^(?:es|ja|pt|ru)\.stackoverflow\.com$/;
const META = /^meta\.(stackoverflow|superuser|serverfault|askubuntu)\.com$/;
const NETWORK = /^(?!(?:www|api|chat|data|area51|blog)\.)([a-z0-9-]+(?:\.meta)?)\.stackexchange\.com$/;

function siteOf(hostname: string): string | undefined {
  const host = hostname.replace(/^www\./, '');
  if (SITES[host] !== undefined) return SITES[host];
  if (LANGUAGES.test(host)) return host.replace(/\.com$/, '');
  const meta = META.exec(host)?.[1];
  return meta === undefined ? NETWORK.exec(host)?.[1] : `meta.${meta}`;
}
