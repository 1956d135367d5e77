import type { AuthorityAnswer, FragmentAnswer } from '../../domain/evidence.ts';
import type { Clock, Log } from '../../domain/ports.ts';

/**
 * Somebody who knows better than the web page whether a thing exists: a site's own API. Each is one row of table.ts, one
 * small file, and never invents: what it does not know is handed on to the web.
 */
export interface Authority<Subject = unknown> {
  /** Name in evidence and reports: `github`. */
  readonly name: string;
  /** Where its API is documented. */
  readonly source: string;
  /** Most questions in one {@link ask}. */
  readonly batchSize: number;
  /** Batches under way at once. */
  readonly batchesInFlight: number;
  /** What a URL asks of this authority; undefined for URLs that it has no word on. Pure. */
  read(url: URL, world: AuthorityWorld): Asked<Subject> | undefined;
  /**
   * Answers by `key`. A question without an answer, or with state `unknown`, goes to the web. Rejects when the authority
   * itself failed: then all of them do.
   */
  ask(questions: readonly Question<Subject>[], world: AuthorityWorld): Promise<Replies>;
}

/** What was read from a URL. */
export interface Asked<Subject> {
  readonly subject: Subject;
  /** Questions of one batch have the same group: a wiki's host, a site's name. */
  readonly group?: string;
}

export interface Question<Subject> {
  /** The target's `url`. */
  readonly key: string;
  readonly url: URL;
  /** Percent-decoded, without `#`. */
  readonly fragment?: string;
  readonly subject: Subject;
}

export interface Replies {
  readonly byKey: ReadonlyMap<string, Reply>;
  /** True when nothing more should be asked in this run: a quota is used up. */
  readonly isExhausted?: boolean;
}

/** An answer without the authority's name, and whether the fragment was found where that was looked for. */
export type Reply = Omit<AuthorityAnswer, 'authority'> & { readonly fragment?: FragmentAnswer };

/** What authorities are given of the outside world. */
export interface AuthorityWorld {
  /** GET through the guarded, paced and capped transport, a few redirects followed. Never rejects. */
  fetch(url: string, options?: FetchOptions): Promise<Fetched>;
  /** GitHub's GraphQL API, where there is a token. */
  readonly github?: GitHubWorld;
  readonly clock: Pick<Clock, 'now'>;
  /** Clock time (milliseconds since the epoch) after which nothing new is asked. */
  readonly deadlineMs: number;
  readonly log: Log;
  /** Told the name of an authority whose quota is used up: from then on the web is asked in its place. */
  readonly onExhausted?: (name: string) => void;
}

export interface FetchOptions {
  readonly headers?: Readonly<Record<string, string>>;
}

/** `text` may be cut at the transport's cap. */
export type Fetched =
  | { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly text: string }
  | { readonly error: { readonly code: string; readonly message: string } };

export interface GitHubWorld {
  /** Resolves to the API's body, `{ data, errors? }`; rejects when there is no data at all. */
  graphql(query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** `https://github.com`, or a GitHub Enterprise Server. */
  readonly serverUrl: string;
}

/** The authority did not answer as its documentation says: too busy, out of reach, another shape. */
export class AuthorityFailure extends Error {
  override readonly name = 'AuthorityFailure';
}

export function exists(statement: string, ...details: readonly string[]): Reply {
  return { state: 'exists', details, statement };
}

export function missing(statement: string, ...details: readonly string[]): Reply {
  return { state: 'missing', details, statement };
}

export function hidden(statement: string, ...details: readonly string[]): Reply {
  return { state: 'hidden', details, statement };
}

/** For the web to find out. */
export const UNKNOWN: Reply = { state: 'unknown', details: [], statement: 'The authority could not tell' };
