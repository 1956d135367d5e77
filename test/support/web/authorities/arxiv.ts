import type { StandInTable } from '../cases.ts';
import { type StandInResponse, status } from '../stand-in.ts';

const PAPERS: ReadonlyMap<string, number> = new Map([
  ['1706.03762', 7],
  ['2001.08361', 1],
  ['hep-th/9901001', 3],
]);

function feed(ids: readonly string[]): StandInResponse {
  const entries = ids.flatMap((id) => {
    const [, bare = id, version] = /^(.*?)(?:v(\d+))?$/.exec(id) ?? [];
    const last = PAPERS.get(bare);
    if (last === undefined || Number(version ?? 1) > last) return [];
    return [
      `<entry><id>http://arxiv.org/abs/${bare}v${version ?? last}</id><title>Paper ${bare}</title></entry>`,
    ];
  });
  return {
    status: 200,
    headers: { 'content-type': 'application/atom+xml; charset=UTF-8' },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>arXiv Query</title>${entries.join('')}</feed>\n`,
  };
}

/** arXiv: pages that refuse robots, and the API. */
export const ARXIV_WEB: StandInTable = {
  hosts: [
    { host: 'arxiv.org', handle: () => status(403, { body: 'Access denied: see denied.html' }) },
    {
      host: 'export.arxiv.org',
      handle: ({ url }) => {
        const ids = (url.searchParams.get('id_list') ?? '').split(',');
        return feed(ids.slice(0, Number(url.searchParams.get('max_results') ?? '10')));
      },
    },
  ],
  cases: [
    { id: 'arxiv-paper', class: 'ua-policy', url: 'https://arxiv.org/abs/1706.03762', verdict: 'alive' },
    {
      id: 'arxiv-version',
      class: 'ua-policy',
      url: 'https://arxiv.org/pdf/1706.03762v5.pdf',
      verdict: 'alive',
    },
    { id: 'arxiv-old-id', class: 'ua-policy', url: 'https://arxiv.org/abs/hep-th/9901001', verdict: 'alive' },
    { id: 'arxiv-missing', class: 'truly-gone', url: 'https://arxiv.org/abs/1706.99999', verdict: 'dead' },
    {
      id: 'arxiv-listing',
      class: 'ua-policy',
      url: 'https://arxiv.org/list/cs.DC/recent',
      verdict: 'unreachable',
    },
  ],
};
