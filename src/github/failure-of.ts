import { RequestError } from '@octokit/request-error';
import { type FailureKind, GitHubFailure } from './failure.ts';

/** Statuses by kind. Source: https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api */
const KIND_OF_STATUS: Readonly<Record<number, FailureKind>> = {
  401: 'forbidden',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  410: 'gone',
  422: 'invalid',
  429: 'rate-limited',
};

/** Turns whatever a request threw into a GitHubFailure; ours pass through as they are. */
export function failureOf(error: unknown, operation: string): GitHubFailure {
  if (error instanceof GitHubFailure) return error;
  if (!(error instanceof RequestError)) {
    const message = error instanceof Error ? error.message : String(error);
    return new GitHubFailure('unavailable', 0, operation, message, error);
  }
  const status = error.response === undefined ? 0 : error.status;
  const message = error.message || `HTTP ${error.status}`;
  if (status === 0) return new GitHubFailure('unavailable', 0, operation, message);
  if (isRateLimit(error)) return new GitHubFailure('rate-limited', status, operation, message);
  const kind = status >= 500 ? 'unavailable' : (KIND_OF_STATUS[status] ?? 'other');
  return new GitHubFailure(kind, status, operation, message);
}

/** Source: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
function isRateLimit(error: RequestError): boolean {
  if (error.status !== 403 && error.status !== 429) return false;
  const headers = error.response?.headers;
  return (
    error.status === 429 ||
    headers?.['retry-after'] !== undefined ||
    headers?.['x-ratelimit-remaining'] === '0' ||
    /\brate limit\b/i.test(error.message)
  );
}
