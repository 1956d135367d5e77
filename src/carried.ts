import type { GitHub } from './github/client.ts';
import type { CarryOptions, OwnArtifacts } from './history/carry.ts';
import type { Job } from './job/jobs.ts';
import type { Surroundings } from './run-request.ts';

/** How the history comes to this machine and from it to the next. */
export function carryOf(
  { environment, log }: Surroundings,
  job: Job,
  github: GitHub | undefined,
): CarryOptions {
  const artifacts: OwnArtifacts | undefined = github && {
    // Loaded where the cache had nothing.
    openNewest: async (name, maxBytes) => {
      const { createOwnArtifacts } = await import('./github/run-artifacts.ts');
      return createOwnArtifacts(github).openNewest(name, maxBytes);
    },
  };
  return { environment, log, artifacts, isReport: job.kind === 'report' };
}
