import {
  type Authority,
  AuthorityFailure,
  type AuthorityWorld,
  exists,
  missing,
  type Reply,
  UNKNOWN,
} from './authority.ts';
import { askOneByOne } from './one-by-one.ts';
import { answered, isObject, looksLikeObject, objectOf } from './read-json.ts';

type Subject = { readonly name: string; readonly version?: string };

/**
 * Crates: the site answers 200 to every path. One request a second and an honest User-Agent are its rules; the transport
 * keeps both. HTML is accepted too, so that a server without this API shows itself by its page.
 */
export const CRATES: Authority<Subject> = {
  name: 'crates.io',
  source: 'https://crates.io/data-access#api',
  batchSize: 50,
  batchesInFlight: 1,
  read(url) {
    if (!/^(?:www\.)?crates\.io$/.test(url.hostname)) return undefined;
    const [, name, version] =
      /^\/crates\/([\w-]{1,64})(?:\/(\d[\w.+-]{0,100}))?(?:\/(?:dependencies|reverse_dependencies|versions))?\/?$/.exec(
        url.pathname,
      ) ?? [];
    return name === undefined
      ? undefined
      : { subject: { name, ...(version === undefined ? {} : { version }) } };
  },
  ask: (questions, world) =>
    askOneByOne(
      questions,
      world,
      ({ subject: { name, version = '' } }) => `${name.toLowerCase()} ${version}`,
      ({ subject }) => askCrate(subject, world),
    ),
};

async function askCrate({ name, version }: Subject, world: AuthorityWorld): Promise<Reply> {
  const headers = { accept: 'application/json, text/html;q=0.9' };
  const answer = answered(
    await world.fetch(`https://crates.io/api/v1/crates/${name}`, { headers }),
    200,
    404,
  );
  const document = objectOf(answer.text);
  if (answer.status === 404) {
    if (!Array.isArray(document?.errors)) throw new AuthorityFailure('a 404 that is not the API’s');
    return missing('crates.io’s API knows no such crate', 'missing');
  }
  if (!looksLikeObject(answer)) throw new AuthorityFailure('no crate in the answer');
  if (document !== undefined && !isObject(document.crate))
    throw new AuthorityFailure('no crate in the answer');
  if (version === undefined) return exists('crates.io’s API knows the crate');
  if (!Array.isArray(document?.versions)) return UNKNOWN;
  const isListed = document.versions.some((row: unknown) => isObject(row) && row.num === version);
  return isListed
    ? exists('crates.io’s API knows the version')
    : missing('crates.io’s API knows the crate, but not this version', 'missing-version');
}
