import { AuthorityFailure } from '../authority.ts';
import { isObject, type JsonObject } from '../read-json.ts';
import type { RepositoryName } from './address.ts';
import { type FieldResult, type Fields, quoted, type Results } from './inquiry.ts';

/** Fields wanted from the API in one request: by repository, and of the query's root. */
export interface Wishes {
  readonly repositories: readonly { readonly name: RepositoryName; readonly fields: readonly Fields[] }[];
  readonly root: readonly Fields[];
}

/** What came back, in the order of the wishes. */
export interface Wished {
  readonly repositories: readonly {
    readonly repository: FieldResult;
    readonly results: readonly Results[];
  }[];
  readonly root: readonly Results[];
  /** Points left in this hour, where the API told. */
  readonly remaining: number | undefined;
}

/**
 * One named query for all wishes. Aliases: `r0` the first repository, `r0_2_file` the field `file` of its third wish. Names
 * and paths are written as GraphQL strings: nothing of an address can become a part of the query.
 */
export function composeQuery({ repositories, root }: Wishes): string {
  const parts = repositories.map(({ name, fields }, index) => {
    const wished = fields.map((wish, at) => fieldsOf(`r${index}_${at}`, wish)).join(' ');
    return `r${index}: repository(owner: ${quoted(name.owner)}, name: ${quoted(name.name)}) { nameWithOwner isArchived isDisabled ${wished} }`;
  });
  const people = root.map((wish, at) => fieldsOf(`p${at}`, wish));
  return `query CheckLinks {\n${[...parts, ...people, 'rateLimit { cost remaining resetAt }'].join('\n')}\n}`;
}

function fieldsOf(prefix: string, fields: Fields): string {
  return Object.entries(fields)
    .map(([alias, selection]) => `${prefix}_${alias}: ${selection}`)
    .join(' ');
}

/**
 * Reads the API's answer, which may be partial: fields that failed are null in `data` and explained in `errors` by their
 * path. Throws an AuthorityFailure for what is no such answer.
 */
export function readAnswer(body: unknown, wishes: Wishes): Wished {
  const data = isObject(body) && isObject(body.data) ? body.data : undefined;
  if (data === undefined) throw new AuthorityFailure('no data in GitHub’s answer');
  const problems = problemsOf(isObject(body) ? body.errors : undefined);
  const rateLimit = isObject(data.rateLimit) ? data.rateLimit.remaining : undefined;
  return {
    repositories: wishes.repositories.map(({ fields }, index) => {
      const alias = `r${index}`;
      const repository = resultAt(data, [alias], problems);
      const within = 'value' in repository ? repository.value : null;
      const results = fields.map((wish, at) => resultsOf(within, `r${index}_${at}`, wish, [alias], problems));
      return { repository, results };
    }),
    root: wishes.root.map((wish, at) => resultsOf(data, `p${at}`, wish, [], problems)),
    remaining: typeof rateLimit === 'number' ? rateLimit : undefined,
  };
}

type Problems = ReadonlyMap<string, string>;

/** Types of errors by the path of the field, `r0/r0_1_it`; an error further down counts for the field above it too. */
function problemsOf(errors: unknown): Problems {
  const problems = new Map<string, string>();
  for (const error of Array.isArray(errors) ? (errors as unknown[]) : []) {
    if (!isObject(error) || !Array.isArray(error.path)) continue;
    const type = typeof error.type === 'string' ? error.type : '';
    const path = error.path.map(String);
    problems.set(path.join('/'), type);
    for (let length = 1; length < path.length; length++) {
      const above = path.slice(0, length).join('/');
      if (!problems.has(above)) problems.set(above, '');
    }
  }
  return problems;
}

function resultsOf(
  parent: JsonObject | null,
  prefix: string,
  fields: Fields,
  path: readonly string[],
  problems: Problems,
): Results {
  const entries = Object.keys(fields).map((alias): [string, FieldResult] => {
    const name = `${prefix}_${alias}`;
    return [alias, parent === null ? { problem: '' } : resultAt(parent, [...path, name], problems)];
  });
  return Object.fromEntries(entries);
}

/** Null is an answer only where no error explains it. */
function resultAt(parent: JsonObject, path: readonly string[], problems: Problems): FieldResult {
  const value = parent[path.at(-1) ?? ''];
  if (isObject(value)) return { value };
  const problem = problems.get(path.join('/'));
  if (problem !== undefined) return { problem };
  return value === null ? { value: null } : { problem: '' };
}
