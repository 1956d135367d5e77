import type { StandInTable } from '../cases.ts';
import { json, page, redirect, type StandInResponse, status } from '../stand-in.ts';

type Video = 'public' | 'private' | 'not-embeddable';

const VIDEOS: Readonly<Record<string, Video>> = {
  Y6Ev8GIlbxc: 'public',
  em9zLzM8O7c: 'public',
  MCs5OvhV9S4: 'not-embeddable',
  pr1vateV1de: 'private',
};
const PLAYLISTS = new Set(['PLrw6a1wE39_tb2fErI4-WkMbsvGQk9_UB']);

const OEMBED_STATUS: Readonly<Record<Video, number>> = { public: 200, private: 403, 'not-embeddable': 401 };

function oEmbed(address: string | null): StandInResponse {
  const url = URL.parse(address ?? '');
  const list = url?.searchParams.get('list');
  if (list !== null && list !== undefined) {
    return PLAYLISTS.has(list)
      ? json({ type: 'video', title: 'A playlist' })
      : status(404, { body: 'Not Found' });
  }
  const id = url?.searchParams.get('v') ?? '';
  if (!/^[\w-]{11}$/.test(id)) return status(400, { body: 'Bad Request' });
  const video = VIDEOS[id];
  if (video === undefined) return status(404, { body: 'Not Found' });
  const code = OEMBED_STATUS[video];
  return code === 200
    ? json({ type: 'video', title: `Video ${id}`, provider_name: 'YouTube' })
    : status(code, { body: code === 401 ? 'Unauthorized' : 'Forbidden' });
}

/** YouTube: a watch page that says 200 to every id, oEmbed, and thumbnails. */
export const YOUTUBE_WEB: StandInTable = {
  hosts: [
    {
      host: /^(?:www\.|m\.)?youtube\.com$/,
      handle: ({ url }) =>
        url.pathname === '/oembed'
          ? oEmbed(url.searchParams.get('url'))
          : page('YouTube', '<div id="player"></div><script>var ytInitialData = {};</script>'),
    },
    {
      host: 'img.youtube.com',
      handle: ({ url }) => {
        const id = /^\/vi\/([\w-]+)\/0\.jpg$/.exec(url.pathname)?.[1] ?? '';
        const isShown = VIDEOS[id] !== undefined && VIDEOS[id] !== 'private';
        return { status: isShown ? 200 : 404, headers: { 'content-type': 'image/jpeg' }, body: 'jpeg' };
      },
    },
    {
      host: 'youtu.be',
      handle: ({ url }) => redirect(303, `https://www.youtube.com/watch?v=${url.pathname.slice(1)}`),
    },
  ],
  cases: [
    {
      id: 'youtube-video',
      class: 'soft-404',
      url: 'https://www.youtube.com/watch?v=Y6Ev8GIlbxc',
      verdict: 'alive',
    },
    { id: 'youtube-short', class: 'soft-404', url: 'https://youtu.be/em9zLzM8O7c?t=42', verdict: 'alive' },
    {
      id: 'youtube-soft404',
      class: 'soft-404',
      url: 'https://www.youtube.com/watch?v=Rvu7N4wyFpk',
      verdict: 'dead',
    },
    { id: 'youtube-short-gone', class: 'soft-404', url: 'https://youtu.be/Rvu7N4wyFpk', verdict: 'dead' },
    {
      id: 'youtube-cut-id',
      class: 'soft-404',
      url: 'https://www.youtube.com/watch?v=Y6Ev8GI',
      verdict: 'dead',
    },
    {
      id: 'youtube-oembed-401',
      class: 'side-channel-trap',
      url: 'https://www.youtube.com/watch?v=MCs5OvhV9S4',
      verdict: 'alive',
    },
    {
      id: 'youtube-private',
      class: 'side-channel',
      url: 'https://www.youtube.com/watch?v=pr1vateV1de',
      verdict: 'suspect',
    },
    {
      id: 'youtube-playlist',
      class: 'soft-404',
      url: 'https://www.youtube.com/playlist?list=PLrw6a1wE39_tb2fErI4-WkMbsvGQk9_UB',
      verdict: 'alive',
    },
    {
      id: 'youtube-playlist-gone',
      class: 'soft-404',
      url: 'https://www.youtube.com/playlist?list=PLgone',
      verdict: 'dead',
    },
  ],
};
