import { AuthorityFailure, type Fetched } from './authority.ts';

/** Reading of what APIs answer: nothing is believed before it was looked at. */

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of a text, or undefined for what is no JSON (a body that was cut, a page of HTML). */
export function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined; // no JSON: the caller says what that means
  }
}

export function objectOf(text: string): JsonObject | undefined {
  const value = parseJson(text)?.value;
  return isObject(value) ? value : undefined;
}

/** True for an answer in JSON that may have been cut: its type or its first character says so. */
export function looksLikeObject(answer: {
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}): boolean {
  return /^\s*\{/.test(answer.text) && !/html/i.test(answer.headers['content-type'] ?? '');
}

/** The answer with one of the expected statuses; anything else is a failure of the authority. */
export function answered(
  fetched: Fetched,
  ...statuses: readonly number[]
): Exclude<Fetched, { readonly error: unknown }> {
  if ('error' in fetched) throw failureOf(fetched.error);
  if (!statuses.includes(fetched.status)) throw new AuthorityFailure(`status ${fetched.status}`);
  return fetched;
}

/** What the transport says went wrong, as the authority's failure. */
export function failureOf(error: { readonly code: string; readonly message: string }): AuthorityFailure {
  return new AuthorityFailure(`${error.message} (${error.code})`);
}
