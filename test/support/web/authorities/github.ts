import { readFileSync } from 'node:fs';
import { buildSchema, execute, type GraphQLSchema, parse, validate } from 'graphql';
import { article } from '../hosts/prose.ts';
import { redirect, type StandInHost, type StandInResponse, status } from '../stand-in.ts';

/** A repository of the stand-in GitHub. */
export interface StandInRepository {
  readonly nameWithOwner: string;
  /** Names it had before: pages redirect, the API follows. */
  readonly formerly?: readonly string[];
  readonly isArchived?: boolean;
  readonly isDisabled?: boolean;
  /** Path → text, by branch, tag or commit; `HEAD` is the default branch. */
  readonly files?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly tags?: readonly string[];
  /** Tag → names of files. */
  readonly releases?: Readonly<Record<string, readonly string[]>>;
  readonly issues?: readonly number[];
  /** Number here → where it lives now. */
  readonly transferred?: Readonly<Record<number, string>>;
  readonly discussions?: readonly number[];
}

export interface StandInGitHub {
  /** Answers as `POST /graphql` does: a body with data and errors. Queries are validated against GitHub's own schema. */
  graphql(query: string): Promise<unknown>;
  /** Queries so far. */
  readonly queries: readonly string[];
  /** The pages, for those who ask without a token; impatient after `patience` requests. */
  readonly hosts: readonly StandInHost[];
}

export interface GitHubState {
  readonly repositories: readonly StandInRepository[];
  readonly people?: readonly string[];
  readonly gists?: readonly string[];
  /** Points left in this hour. */
  readonly remaining?: number;
  /** Requests to the pages before 429; absent: none. */
  readonly patience?: number;
}

const SCHEMA = new URL('../../../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url);
let schema: GraphQLSchema | undefined;

function gitHubSchema(): GraphQLSchema {
  schema ??= buildSchema(readFileSync(SCHEMA, 'utf8'), { assumeValid: true, noLocation: true });
  return schema;
}

class NotFound extends Error {
  readonly type = 'NOT_FOUND';
}

export function createStandInGitHub(state: GitHubState): StandInGitHub {
  const queries: string[] = [];
  return {
    queries,
    hosts: [{ host: 'github.com', handle: ({ url, earlier }) => page(state, url.pathname, earlier) }],
    async graphql(query) {
      queries.push(query);
      const document = parse(query);
      const faults = validate(gitHubSchema(), document);
      if (faults.length > 0) return { errors: faults.map(({ message }) => ({ message })) };
      const { data, errors } = await execute({ schema: gitHubSchema(), document, rootValue: rootOf(state) });
      return {
        data: JSON.parse(JSON.stringify(data)) as unknown,
        ...(errors === undefined
          ? {}
          : {
              errors: errors.map(({ message, path, originalError }) => ({
                ...(originalError instanceof NotFound ? { type: originalError.type } : {}),
                path,
                message,
              })),
            }),
      };
    },
  };
}

function findRepository({ repositories }: GitHubState, nameWithOwner: string): StandInRepository | undefined {
  const wanted = nameWithOwner.toLowerCase();
  const isNamed = (name: string) => name.toLowerCase() === wanted;
  return repositories.find((one) => isNamed(one.nameWithOwner) || one.formerly?.some(isNamed));
}

function rootOf(state: GitHubState): object {
  return {
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const found = findRepository(state, `${owner}/${name}`);
      if (found === undefined) {
        throw new NotFound(`Could not resolve to a Repository with the name '${owner}/${name}'.`);
      }
      return repositoryObject(found);
    },
    repositoryOwner: ({ login }: { login: string }) =>
      state.people?.includes(login)
        ? { __typename: 'User', login, url: `https://github.com/${login}` }
        : null,
    user: ({ login }: { login: string }) => ({
      gist: ({ name }: { name: string }) => (state.gists?.includes(`${login}/${name}`) ? { name } : null),
    }),
    rateLimit: { cost: 1, remaining: state.remaining ?? 4_900, resetAt: '2026-11-09T07:00:00Z' },
  };
}

function repositoryObject(one: StandInRepository): object {
  const url = `https://github.com/${one.nameWithOwner}`;
  return {
    nameWithOwner: one.nameWithOwner,
    isArchived: one.isArchived ?? false,
    isDisabled: one.isDisabled ?? false,
    object: ({ expression }: { expression: string }) => gitObject(one, expression),
    issueOrPullRequest: ({ number }: { number: number }) => {
      const elsewhere = one.transferred?.[number];
      if (elsewhere !== undefined) return { __typename: 'Issue', url: elsewhere };
      if (one.issues?.includes(number)) return { __typename: 'Issue', url: `${url}/issues/${number}` };
      throw new NotFound(`Could not resolve to an issue or pull request with the number of ${number}.`);
    },
    discussion: ({ number }: { number: number }) => {
      if (one.discussions?.includes(number)) return { url: `${url}/discussions/${number}` };
      throw new NotFound(`Could not resolve to a Discussion with the number of ${number}.`);
    },
    release: ({ tagName }: { tagName: string }) => {
      const assets = one.releases?.[tagName];
      if (assets === undefined) return null;
      return {
        url: `${url}/releases/tag/${tagName}`,
        releaseAssets: ({ name }: { name: string }) => ({
          nodes: assets.filter((asset) => asset === name).map((asset) => ({ name: asset })),
        }),
      };
    },
    ref: ({ qualifiedName }: { qualifiedName: string }) => {
      const name = qualifiedName.replace(/^refs\/tags\//, '');
      return one.tags?.includes(name) ? { name } : null;
    },
  };
}

function gitObject(one: StandInRepository, expression: string): object | null {
  const colon = expression.indexOf(':');
  const ref = colon < 0 ? expression : expression.slice(0, colon);
  const files = one.files?.[ref] ?? (ref === 'HEAD' ? Object.values(one.files ?? {})[0] : undefined);
  if (files === undefined) return null;
  if (colon < 0) return { __typename: 'Commit' };
  const path = expression.slice(colon + 1);
  const text = files[path];
  if (text !== undefined) return { __typename: 'Blob', text, isTruncated: false, isBinary: false };
  const below = Object.keys(files).filter((name) => path === '' || name.startsWith(`${path}/`));
  if (below.length === 0) return null;
  const names = new Set(
    below.map((name) => name.slice(path === '' ? 0 : path.length + 1).split('/')[0] ?? ''),
  );
  return { __typename: 'Tree', entries: [...names].map((name) => ({ name, type: 'blob' })) };
}

function page(state: GitHubState, path: string, earlier: number): StandInResponse {
  if (state.patience !== undefined && earlier >= state.patience) {
    return status(429, { headers: { 'retry-after': '60' }, body: 'Too many requests' });
  }
  const [owner = '', name = '', ...rest] = path.split('/').filter(Boolean);
  const found = findRepository(state, `${owner}/${name}`);
  if (found === undefined) return status(404);
  const canonical = `/${found.nameWithOwner}`;
  if (`/${owner}/${name}`.toLowerCase() !== canonical.toLowerCase()) {
    return redirect(301, `https://github.com${[canonical, ...rest].join('/')}`);
  }
  const [view, ref = '', ...file] = rest;
  const isFile = view === 'blob';
  const exists = !isFile || found.files?.[ref]?.[file.join('/')] !== undefined;
  return exists ? article(`${found.nameWithOwner} ${rest.join('/')}`) : status(404);
}
