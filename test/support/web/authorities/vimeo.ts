import type { StandInTable } from '../cases.ts';
import { article } from '../hosts/prose.ts';
import { json, status } from '../stand-in.ts';

/** What the page and oEmbed say of a video. */
const VIDEOS: Readonly<Record<string, { readonly page: number; readonly oEmbed: number }>> = {
  '76979871': { page: 200, oEmbed: 200 },
  '800923361': { page: 404, oEmbed: 200 },
  '76000003': { page: 403, oEmbed: 200 },
  '76000004': { page: 403, oEmbed: 404 },
};

/** Vimeo: the page wins over oEmbed, which speaks where the page is walled. */
export const VIMEO_WEB: StandInTable = {
  hosts: [
    {
      host: 'vimeo.com',
      handle: ({ url }) => {
        const isQuestion = url.pathname === '/api/oembed.json';
        const id = /(\d+)$/.exec(isQuestion ? (url.searchParams.get('url') ?? '') : url.pathname)?.[1] ?? '';
        const video = VIDEOS[id] ?? { page: 404, oEmbed: 404 };
        if (!isQuestion) return video.page === 200 ? article(`Video ${id} on Vimeo`) : status(video.page);
        return video.oEmbed === 200 ? json({ type: 'video', video_id: Number(id) }) : json({}, video.oEmbed);
      },
    },
  ],
  cases: [
    { id: 'vimeo-video', class: 'side-channel', url: 'https://vimeo.com/76979871', verdict: 'alive' },
    { id: 'vimeo-gone', class: 'side-channel', url: 'https://vimeo.com/99999999', verdict: 'dead' },
    { id: 'vimeo-hidden-404', class: 'side-channel', url: 'https://vimeo.com/800923361', verdict: 'dead' },
    { id: 'vimeo-walled', class: 'side-channel', url: 'https://vimeo.com/76000003', verdict: 'alive' },
    {
      id: 'vimeo-walled-unknown',
      class: 'side-channel',
      url: 'https://vimeo.com/76000004',
      verdict: 'suspect',
    },
  ],
};
