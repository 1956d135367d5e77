import { AuthorityFailure, type AuthorityWorld, type Fetched } from './authority.ts';
import { authorityOf, type PackageAnswer } from './package-registry.ts';
import { answered, isObject, looksLikeObject, objectOf, parseJson } from './read-json.ts';

const PACKAGE_PAGE = /^\/package\/((?:@[\w.~-]{1,214}\/)?[\w.~-]{1,214})(?:\/v\/([\w.+-]{1,100}))?\/?$/i;

/** Packages of npm: their pages are 403 for everything but browsers, the registry answers truthfully. */
export const NPM = authorityOf({
  name: 'npm',
  source: 'https://github.com/npm/registry/blob/main/docs/REGISTRY-API.md',
  spokenOf: 'npm’s registry',
  thing: 'package',
  match: ({ hostname, pathname }) =>
    /^(?:www\.)?npmjs\.(?:com|org)$/.test(hostname) ? PACKAGE_PAGE.exec(decodeName(pathname)) : undefined,
  nameKey: (name) => name,
  lookUp: askPackage,
});

function decodeName(path: string): string {
  return path.replace(/%40/g, '@').replace(/%2f/gi, '/');
}

/** Both spellings of a scoped name are right; a 404 has to hold in both. */
async function askPackage(name: string, world: AuthorityWorld): Promise<PackageAnswer> {
  const spellings = name.startsWith('@') ? [name, name.replace('/', '%2f')] : [name];
  let answer: PackageAnswer = { isKnown: false };
  for (const spelling of spellings) {
    answer = packageOf(await world.fetch(`https://registry.npmjs.org/${spelling}`));
    if (answer.isKnown || 'statement' in answer) break;
  }
  return answer;
}

function packageOf(fetched: Fetched): PackageAnswer {
  const answer = answered(fetched, 200, 404);
  if (answer.status === 404) {
    if (parseJson(answer.text) === undefined) throw new AuthorityFailure('a 404 that is not the registry’s');
    return { isKnown: false };
  }
  if (!looksLikeObject(answer)) throw new AuthorityFailure('no package document');
  const { time, versions } = objectOf(answer.text) ?? {};
  if (isObject(versions)) return { isKnown: true, hasVersion: (version) => Object.hasOwn(versions, version) };
  return isObject(time) && time.unpublished !== undefined
    ? {
        isKnown: false,
        statement: 'The package was unpublished, says npm’s registry',
        detail: 'unpublished',
      }
    : // A document that was cut does not show all versions.
      { isKnown: true };
}
