import { AuthorityFailure, type AuthorityWorld } from './authority.ts';
import { authorityOf, type PackageAnswer } from './package-registry.ts';
import { answered, isObject, looksLikeObject, objectOf } from './read-json.ts';

const CRATE_PAGE =
  /^\/crates\/([\w-]{1,64})(?:\/(\d[\w.+-]{0,100}))?(?:\/(?:dependencies|reverse_dependencies|versions))?\/?$/;

/**
 * Crates: the site answers 200 to every path. One request a second and an honest User-Agent are its rules; the transport
 * keeps both.
 */
export const CRATES = authorityOf({
  name: 'crates.io',
  source: 'https://crates.io/data-access#api',
  spokenOf: 'crates.io’s API',
  thing: 'crate',
  match: ({ hostname, pathname }) =>
    /^(?:www\.)?crates\.io$/.test(hostname) ? CRATE_PAGE.exec(pathname) : undefined,
  nameKey: (name) => name.toLowerCase(),
  lookUp: askCrate,
});

/** HTML is accepted too, so that a server without this API shows itself by its page. */
const HEADERS = { accept: 'application/json, text/html;q=0.9' };

async function askCrate(name: string, world: AuthorityWorld): Promise<PackageAnswer> {
  const url = `https://crates.io/api/v1/crates/${name}`;
  const answer = answered(await world.fetch(url, { headers: HEADERS }), 200, 404);
  const document = objectOf(answer.text);
  if (answer.status === 404) {
    if (!Array.isArray(document?.errors)) throw new AuthorityFailure('a 404 that is not the API’s');
    return { isKnown: false };
  }
  if (!looksLikeObject(answer) || (document !== undefined && !isObject(document.crate)))
    throw new AuthorityFailure('no crate in the answer');
  const versions: unknown = document?.versions;
  if (!Array.isArray(versions)) return { isKnown: true };
  const isListed = (version: string) => versions.some((row: unknown) => isObject(row) && row.num === version);
  return { isKnown: true, hasVersion: isListed };
}
