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
import { answered, isObject, looksLikeObject, objectOf, parseJson } from './read-json.ts';

type Subject = { readonly name: string; readonly version?: string };

/** Projects of PyPI. */
export const PYPI: Authority<Subject> = {
  name: 'pypi',
  source: 'https://docs.pypi.org/api/json/',
  batchSize: 50,
  batchesInFlight: 1,
  read(url) {
    const pattern = PAGES[url.hostname];
    const [, name, version] = pattern?.exec(url.pathname) ?? [];
    return name === undefined
      ? undefined
      : { subject: { name, ...(version === undefined ? {} : { version }) } };
  },
  ask: (questions, world) =>
    askOneByOne(
      questions,
      world,
      ({ subject: { name, version = '' } }) => `${name.toLowerCase().replace(/[-_.]+/g, '-')} ${version}`,
      ({ subject }) => askProject(subject, world),
    ),
};

const PAGES: Readonly<Record<string, RegExp>> = {
  'pypi.org': /^\/(?:project|pypi)\/([\w.-]{1,200})(?:\/(\d[\w.+!-]{0,100}))?\/?$/,
  'www.pypi.org': /^\/(?:project|pypi)\/([\w.-]{1,200})(?:\/(\d[\w.+!-]{0,100}))?\/?$/,
  'pypi.python.org': /^\/pypi\/([\w.-]{1,200})(?:\/(\d[\w.+!-]{0,100}))?\/?$/,
};

async function askProject({ name, version }: Subject, world: AuthorityWorld): Promise<Reply> {
  const answer = answered(await world.fetch(`https://pypi.org/pypi/${name}/json`), 200, 404);
  const document = objectOf(answer.text);
  if (answer.status === 404) {
    if (parseJson(answer.text) === undefined) throw new AuthorityFailure('a 404 that is not the API’s');
    return missing('PyPI’s API knows no such project', 'missing');
  }
  if (!looksLikeObject(answer)) throw new AuthorityFailure('no project in the answer');
  if (document !== undefined && !isObject(document.info))
    throw new AuthorityFailure('no project in the answer');
  if (version === undefined) return exists('PyPI’s API knows the project');
  if (!isObject(document?.releases)) return UNKNOWN;
  return Object.hasOwn(document.releases, version)
    ? exists('PyPI’s API knows the version')
    : missing('PyPI’s API knows the project, but not this version', 'missing-version');
}
