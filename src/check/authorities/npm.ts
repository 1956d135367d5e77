import {
  type Authority,
  AuthorityFailure,
  type AuthorityWorld,
  exists,
  type Fetched,
  missing,
  type Reply,
  UNKNOWN,
} from './authority.ts';
import { askOneByOne } from './one-by-one.ts';
import { answered, isObject, looksLikeObject, objectOf, parseJson } from './read-json.ts';

type Subject = { readonly name: string; readonly version?: string };

/** Packages of npm: their pages are 403 for everything but browsers, the registry answers truthfully. */
export const NPM: Authority<Subject> = {
  name: 'npm',
  source: 'https://github.com/npm/registry/blob/main/docs/REGISTRY-API.md',
  batchSize: 50,
  batchesInFlight: 1,
  read(url) {
    if (!/^(?:www\.)?npmjs\.(?:com|org)$/.test(url.hostname)) return undefined;
    const [, name, version] =
      /^\/package\/((?:@[\w.~-]{1,214}\/)?[\w.~-]{1,214})(?:\/v\/([\w.+-]{1,100}))?\/?$/i.exec(
        decodeName(url.pathname),
      ) ?? [];
    return name === undefined
      ? undefined
      : { subject: { name, ...(version === undefined ? {} : { version }) } };
  },
  ask: (questions, world) =>
    askOneByOne(
      questions,
      world,
      ({ subject: { name, version = '' } }) => `${name} ${version}`,
      ({ subject }) => askPackage(subject, world),
    ),
};

function decodeName(path: string): string {
  return path.replace(/%40/g, '@').replace(/%2f/gi, '/');
}

async function askPackage({ name, version }: Subject, world: AuthorityWorld): Promise<Reply> {
  // Both spellings of a scoped name are right; a 404 has to hold in both.
  const spellings = name.startsWith('@') ? [name, name.replace('/', '%2f')] : [name];
  let answer = packageOf(await world.fetch(`https://registry.npmjs.org/${spellings[0]}`));
  if (answer.isMissing && spellings[1] !== undefined) {
    answer = packageOf(await world.fetch(`https://registry.npmjs.org/${spellings[1]}`));
  }
  if (answer.isMissing) return missing('npm’s registry knows no such package', 'missing');
  const { document } = answer;
  const isUnpublished =
    isObject(document?.time) && document.time.unpublished !== undefined && !isObject(document.versions);
  if (isUnpublished) return missing('The package was unpublished, says npm’s registry', 'unpublished');
  if (version === undefined) return exists('npm’s registry knows the package');
  // A document that was cut does not show all versions.
  if (!isObject(document?.versions)) return UNKNOWN;
  return Object.hasOwn(document.versions, version)
    ? exists('npm’s registry knows the version')
    : missing('npm’s registry knows the package, but not this version', 'missing-version');
}

function packageOf(fetched: Fetched): { isMissing: boolean; document?: Readonly<Record<string, unknown>> } {
  const answer = answered(fetched, 200, 404);
  const document = objectOf(answer.text);
  if (answer.status === 404) {
    if (parseJson(answer.text) === undefined) throw new AuthorityFailure('a 404 that is not the registry’s');
    return { isMissing: true };
  }
  if (!looksLikeObject(answer)) throw new AuthorityFailure('no package document');
  return document === undefined ? { isMissing: false } : { isMissing: false, document };
}
