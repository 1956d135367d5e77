import {
  type Authority,
  type AuthorityWorld,
  exists,
  hidden,
  missing,
  type Reply,
  UNKNOWN,
} from './authority.ts';
import { askOneByOne } from './one-by-one.ts';
import { answered, failureOf, objectOf } from './read-json.ts';

/**
 * Vimeo videos. The page wins: a video that its owner hides from vimeo.com is 404 there and 200 in oEmbed
 * (https://github.com/wrav/oembed/issues/136). oEmbed speaks where the page is walled.
 */
export const VIMEO: Authority<{ readonly path: string }> = {
  name: 'vimeo',
  source: 'https://developer.vimeo.com/api/oembed/videos',
  batchSize: 20,
  batchesInFlight: 1,
  read(url) {
    if (!/^(?:www\.)?vimeo\.com$/.test(url.hostname)) return undefined;
    // `/76979871`, and `/76979871/abcdef0123` for unlisted ones
    const path = /^\/(\d{1,12}(?:\/[0-9a-f]{6,20})?)\/?$/.exec(url.pathname)?.[1];
    return path === undefined ? undefined : { subject: { path } };
  },
  ask: (questions, world) =>
    askOneByOne(
      questions,
      world,
      ({ subject }) => subject.path,
      ({ subject }) => askVideo(subject.path, world),
    ),
};

async function askVideo(path: string, world: AuthorityWorld): Promise<Reply> {
  const page = `https://vimeo.com/${path}`;
  const first = await world.fetch(page, { headers: { accept: 'text/html' } });
  if ('error' in first) throw failureOf(first.error);
  const isGone = first.status === 404 || first.status === 410;
  if (first.status === 200) return UNKNOWN; // a good page is for the web check, which reads it
  const oEmbed = await world.fetch(`https://vimeo.com/api/oembed.json?url=${encodeURIComponent(page)}`);
  const { status, text } = answered(oEmbed, 200, 304, 403, 404);
  if (isGone) {
    const second = await world.fetch(page, { headers: { accept: 'text/html' } });
    const isGoneStill = !('error' in second) && second.status === first.status;
    if (!isGoneStill) return UNKNOWN;
    const also =
      status === 200 ? ', although the video exists for embedding' : ', and its oEmbed knows no such video';
    return missing(
      `Vimeo’s page says ${first.status}, twice${also}`,
      status === 200 ? 'hidden-from-site' : 'deleted',
    );
  }
  if (status === 404) return hidden('Vimeo’s oEmbed knows no such video: missing or private', 'private');
  if (status === 403)
    return exists('Vimeo knows the video, which may not be embedded here', 'not-embeddable');
  return objectOf(text)?.video_id === undefined ? UNKNOWN : exists('Vimeo’s oEmbed knows the video');
}
