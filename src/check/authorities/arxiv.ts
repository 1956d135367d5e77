import {
  type Authority,
  AuthorityFailure,
  type AuthorityWorld,
  exists,
  missing,
  type Reply,
  UNKNOWN,
} from './authority.ts';
import { answered } from './read-json.ts';

type Subject = { readonly id: string };

/**
 * Papers of arXiv, many ids a request. Ids that the feed leaves out are asked for once more before they are called missing.
 * Papers of this month and the one before go to the web: the API has lagged behind the site
 * (https://github.com/scirate/scirate/issues/511).
 */
export const ARXIV: Authority<Subject> = {
  name: 'arxiv',
  source:
    'https://info.arxiv.org/help/api/user-manual.html, https://info.arxiv.org/help/arxiv_identifier.html',
  batchSize: 50,
  batchesInFlight: 1,
  read(url) {
    if (!/^(?:www\.|export\.)?arxiv\.org$/.test(url.hostname)) return undefined;
    const [, id] = PAGE.exec(url.pathname) ?? [];
    return id === undefined ? undefined : { subject: { id } };
  },
  async ask(questions, world) {
    const ids = [...new Set(questions.map(({ subject }) => subject.id))];
    const found = await knownIds(ids, world);
    const absent = ids.filter((id) => !isAmong(found, id));
    if (absent.length > 0) for (const id of await knownIds(absent, world)) found.add(id);
    const byKey = new Map<string, Reply>(
      questions.map(({ key, subject: { id } }) => {
        if (isAmong(found, id)) return [key, exists('arXiv’s API knows the paper')];
        // The paper without this version: the site says 404 or shows the last one, so it is asked.
        const isForWeb = isAmong(found, bareId(id)) || isRecent(id, world.clock.now());
        return [key, isForWeb ? UNKNOWN : missing('arXiv’s API knows no such paper, asked twice', 'missing')];
      }),
    );
    return { byKey };
  },
};

/** `/abs/1706.03762v5`, `/pdf/hep-th/9901001.pdf`; the HTML edition exists for some papers only. */
const PAGE =
  /^\/(?:abs|pdf)\/(\d{4}\.\d{4,5}(?:v\d{1,3})?|[a-z-]{2,20}(?:\.[A-Z]{2})?\/\d{7}(?:v\d{1,3})?)(?:\.pdf)?\/?$/;

/** `2611.01234` in December 2026 or November 2026: `now` is in milliseconds since the epoch. */
function isRecent(id: string, now: number): boolean {
  const [, year, month] = /^(\d\d)(\d\d)\./.exec(id) ?? [];
  if (year === undefined || month === undefined) return false;
  const today = new Date(now);
  const months =
    (today.getUTCFullYear() - 2000 - Number(year)) * 12 + today.getUTCMonth() + 1 - Number(month);
  return months <= 1;
}

function bareId(id: string): string {
  return id.replace(/v\d+$/, '').replace(/^([a-z-]+)\.[A-Z]{2}\//, '$1/');
}

/** An id without version is known when any version is. */
function isAmong(found: ReadonlySet<string>, id: string): boolean {
  return (
    found.has(id) ||
    found.has(id.replace(/^([a-z-]+)\.[A-Z]{2}\//, '$1/')) ||
    (!/v\d+$/.test(id) && found.has(bareId(id)))
  );
}

/** The ids of a feed's entries, each with and without its version; `max_results` is 10 unless said. */
async function knownIds(ids: readonly string[], world: AuthorityWorld): Promise<Set<string>> {
  const url = `https://export.arxiv.org/api/query?id_list=${ids.join(',')}&max_results=${ids.length}`;
  const { text } = answered(await world.fetch(url), 200);
  if (!/<feed\b/.test(text) || !/<\/feed>\s*$/.test(text))
    throw new AuthorityFailure('no whole feed in the answer');
  const found = new Set<string>();
  for (const entry of text.split('<entry>').slice(1)) {
    const id = /<id>\s*https?:\/\/arxiv\.org\/abs\/([^\s<]{1,60})\s*<\/id>/.exec(entry)?.[1];
    if (id === undefined || /<title>\s*Error\s*<\/title>/.test(entry)) continue;
    found.add(id);
    found.add(bareId(id));
  }
  return found;
}
