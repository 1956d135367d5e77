import type { Job } from '../job/jobs.ts';
import type { Surroundings } from '../run-request.ts';
import type { GitHub } from './client.ts';

/** Time after which no request to GitHub is begun: the check's budget and what it takes to say the result. */
const REVIEW_MS = 20 * 60 * 1_000;
const OTHERS_MS = 6 * 60 * 60 * 1_000;

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
    deadlineMs: clock.now() + (job.kind === 'review' || job.kind === 'command' ? REVIEW_MS : OTHERS_MS),
  });
}
