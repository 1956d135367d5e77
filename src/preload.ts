import type { Log } from './domain/ports.ts';
import type { Job } from './job/jobs.ts';

/**
 * What a review will need of the program, in the order in which it will, loaded while GitHub is thinking: reading it in takes as
 * long as GitHub's answers, and would otherwise come on top of them. One after the other, so that answers are taken in between.
 */
const OF_A_REVIEW: readonly (() => Promise<unknown>)[] = [
  () => import('./reading/pool.ts'),
  () => import('./lint/configuration.ts'),
  () => import('./lint/open-linter.ts'),
  () => import('./lint/small-linter.ts'),
  async () => (await import('./lint/engine.ts')).preloadEngine(),
  () => import('./check/web.ts'),
  () => import('./check/sweep.ts'),
  () => import('./check/authorities/ask.ts'),
  () => import('./judge/judge.ts'),
  () => import('./check/repository.ts'),
  () => import('./publish/publish.ts'),
  () => import('./publish/plan-review.ts'),
  () => import('./publish/apply-review.ts'),
  () => import('./report/terminal.ts'),
  () => import('./report/summary.ts'),
];

/** To be called when the first request is on its way; never rejects, what cannot be loaded is told of where it is used. */
export async function preload(job: Job, log: Log): Promise<void> {
  if (job.kind !== 'review') return;
  for (const load of OF_A_REVIEW) {
    try {
      await load();
    } catch (error) {
      log.debug(`Not loaded ahead: ${String(error)}`);
      return;
    }
  }
}
