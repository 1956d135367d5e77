import { AuthorityFailure, type AuthorityWorld } from './authority.ts';
import { authorityOf, type PackageAnswer } from './package-registry.ts';
import { answered, isObject, looksLikeObject, objectOf, parseJson } from './read-json.ts';

const PROJECT_PAGE = /^\/(?:project|pypi)\/([\w.-]{1,200})(?:\/(\d[\w.+!-]{0,100}))?\/?$/;
const PAGES: Readonly<Record<string, RegExp>> = {
  'pypi.org': PROJECT_PAGE,
  'www.pypi.org': PROJECT_PAGE,
  'pypi.python.org': /^\/pypi\/([\w.-]{1,200})(?:\/(\d[\w.+!-]{0,100}))?\/?$/,
};

/** Projects of PyPI. Names are the same as PEP 503 normalises them. */
export const PYPI = authorityOf({
  name: 'pypi',
  source: 'https://docs.pypi.org/api/json/',
  spokenOf: 'PyPI’s API',
  thing: 'project',
  match: ({ hostname, pathname }) => PAGES[hostname]?.exec(pathname),
  nameKey: (name) => name.toLowerCase().replace(/[-_.]+/g, '-'),
  lookUp: askProject,
});

async function askProject(name: string, world: AuthorityWorld): Promise<PackageAnswer> {
  const answer = answered(await world.fetch(`https://pypi.org/pypi/${name}/json`), 200, 404);
  const document = objectOf(answer.text);
  if (answer.status === 404) {
    if (parseJson(answer.text) === undefined) throw new AuthorityFailure('a 404 that is not the API’s');
    return { isKnown: false };
  }
  if (!looksLikeObject(answer) || (document !== undefined && !isObject(document.info)))
    throw new AuthorityFailure('no project in the answer');
  const releases = document?.releases;
  return isObject(releases)
    ? { isKnown: true, hasVersion: (version) => Object.hasOwn(releases, version) }
    : { isKnown: true };
}
