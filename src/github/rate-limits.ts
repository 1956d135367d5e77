import type { Octokit } from '@octokit/core';
import { RequestError } from '@octokit/request-error';
import type { Clock } from '../domain/ports.ts';

/** Where an answer does not say when the limit ends. */
const UNKNOWN_WAIT_SECONDS = 60;

/**
 * Puts GitHub's rate limits into the one form that the throttling plugin waits for: a failed request with `retry-after` or
 * `x-ratelimit-reset`. To be registered before it, so that it sees what comes out here.
 *
 * - GraphQL tells of a limit in an answer with status 200. The plugin looks into answers of `/graphql` alone; an Enterprise
 *   Server's is `/api/graphql`, and a secondary limit is looked for nowhere.
 *   Source: https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#exceeding-the-rate-limit
 * - A limit without `retry-after` but with nothing remaining ends at `x-ratelimit-reset`; the plugin knows that for the
 *   primary limit only and would wait its minute for a secondary one.
 *   Source: https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 */
export function rateLimitsAsErrors(clock: Clock): (octokit: Octokit) => void {
  return (octokit) => {
    octokit.hook.after('request', (response, request) => {
      const message = limitIn(response.data);
      if (message === undefined) return;
      const isSecondary = SECONDARY.test(message);
      const known = response.headers;
      const reset = String(Math.ceil(clock.now() / 1_000) + UNKNOWN_WAIT_SECONDS);
      const headers = isSecondary
        ? known
        : { 'x-ratelimit-reset': reset, ...known, 'x-ratelimit-remaining': '0' };
      // As REST says it: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
      throw new RequestError(message, 403, { request, response: { ...response, headers, status: 403 } });
    });
    octokit.hook.error('request', (error) => {
      const headers = 'response' in error ? error.response?.headers : undefined;
      const resetSeconds = Number(headers?.['x-ratelimit-reset']);
      const isOverdrawn = headers?.['x-ratelimit-remaining'] === '0' && resetSeconds > 0;
      if (headers && isOverdrawn && headers['retry-after'] === undefined) {
        headers['retry-after'] = String(Math.max(1, Math.ceil(resetSeconds - clock.now() / 1_000) + 1));
      }
      throw error;
    });
  };
}

const SECONDARY = /\bsecondary rate\b/i;

/** What a GraphQL answer says of a limit that it met; undefined when it met none. */
function limitIn(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('errors' in body)) return undefined;
  const errors: readonly unknown[] = Array.isArray(body.errors) ? body.errors : [];
  for (const error of errors) {
    if (typeof error !== 'object' || error === null) continue;
    const message = 'message' in error && typeof error.message === 'string' ? error.message : '';
    if (('type' in error && error.type === 'RATE_LIMITED') || SECONDARY.test(message)) return message;
  }
  return undefined;
}
