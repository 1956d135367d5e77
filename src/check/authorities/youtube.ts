import {
  type Authority,
  AuthorityFailure,
  type AuthorityWorld,
  exists,
  type Fetched,
  hidden,
  missing,
  type Reply,
  UNKNOWN,
} from './authority.ts';
import { askOneByOne } from './one-by-one.ts';
import { objectOf } from './read-json.ts';

type Subject = { readonly kind: 'video' | 'playlist'; readonly id: string };

/**
 * YouTube videos and playlists: the watch page says 200 for what is gone. oEmbed says 200, 401 (not embeddable), 403
 * (private), 404 or 400 (unknown id); since oEmbed errs (https://github.com/lycheeverse/lychee/issues/214), the thumbnail
 * has the last word before “dead”, and speaks alone where oEmbed does not. Channels, handles and private lists of the
 * reader go to the web.
 */
export const YOUTUBE: Authority<Subject> = {
  name: 'youtube',
  source: 'https://oembed.com/ (YouTube), https://github.com/lycheeverse/lychee/pull/1563 (thumbnails)',
  batchSize: 50,
  batchesInFlight: 1,
  read(url) {
    const subject = subjectOf(url);
    return subject === undefined ? undefined : { subject };
  },
  ask: (questions, world) =>
    askOneByOne(
      questions,
      world,
      ({ subject }) => `${subject.kind} ${subject.id}`,
      ({ subject }) =>
        subject.kind === 'video' ? askVideo(subject.id, world) : askPlaylist(subject.id, world),
    ),
};

const HOST = /^(?:(?:www|m|music)\.)?youtube(?:-nocookie)?\.com$/;
const ID = /^[\w-]{1,64}$/;
/** Lists that only their reader has (watch later, liked, history), and mixes made for one visit. */
const OWN_LIST = /^(?:WL|LL|LM|HL|RD)/;

function subjectOf({ hostname, pathname, searchParams }: URL): Subject | undefined {
  const [, first = '', second = ''] = pathname.split('/');
  if (hostname === 'youtu.be') return video(first);
  if (!HOST.test(hostname)) return undefined;
  if (first === 'watch' && second === '') return video(searchParams.get('v') ?? '');
  if (first === 'playlist') {
    const id = searchParams.get('list') ?? '';
    return ID.test(id) && !OWN_LIST.test(id) ? { kind: 'playlist', id } : undefined;
  }
  const isVideo = ['shorts', 'live', 'embed', 'v', 'e'].includes(first) && second !== 'videoseries';
  return isVideo ? video(second) : undefined;
}

function video(id: string): Subject | undefined {
  return ID.test(id) ? { kind: 'video', id } : undefined;
}

async function askVideo(id: string, world: AuthorityWorld): Promise<Reply> {
  const status = statusOf(await world.fetch(oEmbedOf(`https://www.youtube.com/watch?v=${id}`)));
  if (status === 200) return exists('YouTube’s oEmbed knows the video');
  if (status === 403) return hidden('The video is private, says YouTube’s oEmbed (403)', 'private');
  const thumbnail = await thumbnailOf(id, world);
  if (status === undefined) return byThumbnail(thumbnail, id, world);
  if (status === 401) {
    if (thumbnail === 'gone') {
      return hidden('YouTube’s oEmbed wants a sign-in (401), and there is no thumbnail', 'private');
    }
    return exists('YouTube knows the video, which may not be embedded (oEmbed 401)', 'not-embeddable');
  }
  if (thumbnail === 'gone')
    return missing(`YouTube’s oEmbed says ${status}, and there is no thumbnail`, 'deleted');
  if (thumbnail === 'there') {
    return hidden(`YouTube’s oEmbed says ${status}, though there is a thumbnail`, 'private');
  }
  return UNKNOWN;
}

/** oEmbed gave no answer of its own: the thumbnail speaks alone, and has to say no twice. */
async function byThumbnail(thumbnail: Thumbnail, id: string, world: AuthorityWorld): Promise<Reply> {
  if (thumbnail === 'there') return exists('YouTube has a thumbnail of the video');
  if (thumbnail === 'unknown') throw new AuthorityFailure('neither oEmbed nor thumbnail');
  const again = await thumbnailOf(id, world);
  return again === 'gone'
    ? missing('YouTube has no thumbnail of the video, asked twice', 'deleted')
    : UNKNOWN;
}

type Thumbnail = 'there' | 'gone' | 'unknown';

async function thumbnailOf(id: string, world: AuthorityWorld): Promise<Thumbnail> {
  const answer = await world.fetch(`https://img.youtube.com/vi/${id}/0.jpg`, {
    headers: { accept: 'image/*,*/*;q=0.8' },
  });
  if ('error' in answer) return 'unknown';
  return answer.status === 200 ? 'there' : answer.status === 404 ? 'gone' : 'unknown';
}

async function askPlaylist(id: string, world: AuthorityWorld): Promise<Reply> {
  const status = statusOf(await world.fetch(oEmbedOf(`https://www.youtube.com/playlist?list=${id}`)));
  if (status === undefined) throw new AuthorityFailure('no answer of oEmbed');
  if (status === 200) return exists('YouTube’s oEmbed knows the playlist');
  if (status === 401 || status === 403)
    return hidden(`The playlist is private, says YouTube’s oEmbed (${status})`, 'private');
  return missing(`YouTube’s oEmbed knows no such playlist (${status})`, 'missing');
}

function oEmbedOf(page: string): string {
  return `https://www.youtube.com/oembed?url=${encodeURIComponent(page)}&format=json`;
}

/**
 * The status that oEmbed gave; undefined for what is no answer of its. 200 counts with its documented object only: “Forbidden”
 * has come with it (https://github.com/ruby-oembed/ruby-oembed/issues/79).
 */
function statusOf(fetched: Fetched): number | undefined {
  if ('error' in fetched) return undefined;
  const { status, text } = fetched;
  if (status !== 200) return [400, 401, 403, 404].includes(status) ? status : undefined;
  if (text.trim() === 'Forbidden') return 403;
  const document = objectOf(text);
  return document?.title === undefined && document?.type === undefined ? undefined : status;
}
