import { readFileSync } from 'node:fs';
import {
  buildSchema,
  execute,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
} from 'graphql';
import { TypedProblem } from './graphql-connection.ts';
import { createMutations } from './graphql-mutations.ts';
import { createRepository } from './graphql-repository.ts';
import type { Answer, Context } from './http.ts';

/**
 * GitHub's GraphQL over the forge's state: queries are validated against GitHub's own schema (npm
 * `@octokit/graphql-schema`), so a field that GitHub does not have fails here too, and executed by graphql-js.
 * Reading the schema takes about 0.3 s, once per process.
 */

/** By its place: the package exports no path to the file. */
const SCHEMA = new URL('../../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url);
let schema: GraphQLSchema | undefined;

function gitHubSchema(): GraphQLSchema {
  if (schema) return schema;
  schema = buildSchema(readFileSync(SCHEMA, 'utf8'), { assumeValid: true, noLocation: true });
  return schema;
}

/** GitHub's ceiling for the nodes of one query. Source: https://docs.github.com/graphql/overview/rate-limits-and-node-limits-for-the-graphql-api */
const MAX_QUERY_CHARACTERS = 250_000;

export async function answerGraphQL(context: Context): Promise<Answer> {
  const { query, variables } = context.body as { query?: string; variables?: Record<string, unknown> };
  if (typeof query !== 'string') return problem('A query attribute must be specified and must be a string.');
  if (query.length > MAX_QUERY_CHARACTERS) return problem('The query is too large.');
  const schemaOfGitHub = gitHubSchema();
  let document: ReturnType<typeof parse>;
  try {
    document = parse(query);
  } catch (error) {
    return problem((error as Error).message);
  }
  const faults = validate(schemaOfGitHub, document);
  if (faults.length > 0) return problem(...faults.map((fault) => fault.message));
  const result = await execute({
    schema: schemaOfGitHub,
    document,
    rootValue: {
      ...createRepository(context),
      ...createMutations(context),
      viewer: { __typename: 'User', login: context.identity.login },
      rateLimit: {
        cost: 1,
        limit: 1_000,
        remaining: context.state.points,
        resetAt: '2026-11-02T07:00:00Z',
        nodeCount: 1,
        used: 1_000 - context.state.points,
      },
    },
    variableValues: variables ?? {},
    contextValue: context,
  });
  const body = {
    ...(result.data === undefined ? {} : { data: result.data }),
    ...(result.errors === undefined ? {} : { errors: result.errors.map(errorBody) }),
  };
  return { status: 200, body };
}

/** Name of the operation of a query, for the log of requests and for faults. */
export function operationName(query: unknown): string | undefined {
  if (typeof query !== 'string') return undefined;
  try {
    return getOperationAST(parse(query))?.name?.value;
  } catch {
    return undefined; // the answer will say what is wrong with it
  }
}

function errorBody(error: GraphQLError): object {
  const { originalError } = error;
  return {
    ...(originalError instanceof TypedProblem ? { type: originalError.type } : {}),
    ...(error.path === undefined ? {} : { path: error.path }),
    locations: error.locations,
    message: error.message,
  };
}

function problem(...messages: readonly string[]): Answer {
  return { status: 200, body: { errors: messages.map((message) => ({ message })) } };
}
