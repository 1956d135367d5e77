import type { Job } from '../job/jobs.ts';
import type { Surroundings } from '../run-request.ts';
import type { GitHub } from './client.ts';

/** Time after which no request to GitHub is begun: the check's budget and what it takes to say the result. */
const REVIEW_MS = 20 * 60 * 1_000;
const OTHERS_MS = 6 * 60 * 60 * 1_000;

/**
 * Requests that a run may make at most. A workflow's token has 1,000 an hour for the whole repository; a review leaves some
 * to others, a report has hours, in which that limit is waited out.
 * Source: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#primary-rate-limit-for-github_token-in-github-actions
 */
const REVIEW_REQUESTS = 600;
const OTHERS_REQUESTS = 5_000;

/**
 * The client for the GitHub that started this run, on an Enterprise Server too. Undefined without a token: then nothing is
 * written, and github.com is asked like any other site.
 */
export async function connect(
  { token, environment, clock, log }: Surroundings,
  job: Job,
): Promise<GitHub | undefined> {
  if (token === undefined || token === '') return undefined;
  const { createGitHub } = await import('./client.ts');
  const owner = 'owner' in job && job.owner !== undefined ? job.owner : '';
  const name = 'repo' in job && job.repo !== undefined ? job.repo : '';
  const isBrief = job.kind === 'review' || job.kind === 'command';
  const apiUrl = environment.GITHUB_API_URL || 'https://api.github.com';
  return createGitHub({
    token,
    repository: { owner, name },
    apiUrl,
    graphqlUrl: environment.GITHUB_GRAPHQL_URL || `${apiUrl.replace(/\/(?:v3\/?)?$/, '')}/graphql`,
    serverUrl: environment.GITHUB_SERVER_URL || 'https://github.com',
    environment,
    clock,
    log,
    deadlineMs: clock.now() + (isBrief ? REVIEW_MS : OTHERS_MS),
    mostRequests: isBrief ? REVIEW_REQUESTS : OTHERS_REQUESTS,
  });
}
