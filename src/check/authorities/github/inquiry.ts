import type { FragmentAnswer } from '../../../domain/evidence.ts';
import type { JsonObject } from '../read-json.ts';

/**
 * What is asked about one address, in rounds: each yield is a set of GraphQL fields (alias → selection) of the repository (or
 * of the query's root, for people and gists), and gets what the API said of each.
 */
export type Inquiry = Generator<Fields, Finding, Results>;

/** `{ file: 'object(expression: "main:README.md") { __typename }' }` */
export type Fields = Readonly<Record<string, string>>;

/** By alias. `null` is an answer: there is no such thing. */
export type Results = Readonly<Record<string, FieldResult>>;

export type FieldResult =
  | { readonly value: JsonObject | null }
  /** The API's type of error, `NOT_FOUND`, or '' where it gave none. */
  | { readonly problem: string };

/** What an inquiry came to, in a repository that exists. */
export interface Finding {
  readonly state: 'exists' | 'missing' | 'unknown';
  /** For people; absent when the repository's own sentence says enough. */
  readonly statement?: string;
  /** The address the API has for a numbered thing: another one after a transfer. */
  readonly location?: string;
  readonly fragment?: FragmentAnswer;
}

/** A GraphQL string. JSON's strings are GraphQL's (https://spec.graphql.org/October2021/#sec-String-Value). */
export function quoted(text: string): string {
  return JSON.stringify(text);
}

/** The object itself, or undefined when there is none or nobody knows. */
export function valueOf(result: FieldResult | undefined): JsonObject | undefined {
  return result !== undefined && 'value' in result ? (result.value ?? undefined) : undefined;
}

/** True when the API said that there is no such thing: null, or NOT_FOUND. */
export function isAbsent(result: FieldResult | undefined): boolean {
  if (result === undefined) return false;
  return 'value' in result ? result.value === null : result.problem === 'NOT_FOUND';
}
