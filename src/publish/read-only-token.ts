import type { ReviewJob } from '../job/jobs.ts';

/** Runs whose token GitHub makes read-only, whatever else is granted, and what would bring the review all the same. */
interface ReadOnlyRun {
  readonly isRun: (job: ReviewJob) => boolean;
  readonly sentence: string;
}

const SAFE = 'that is safe here, because nothing of the pull request is checked out or executed';

/** The first row that fits counts. */
const READ_ONLY_RUNS: readonly ReadOnlyRun[] = [
  {
    // https://docs.github.com/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions
    // “GITHUB_TOKEN has read-only permissions by default”; `permissions` of the workflow lifts that.
    isRun: ({ event, isByDependabot }) => event === 'pull_request' && isByDependabot,
    sentence: `on \`pull_request\` GitHub gives runs that Dependabot starts a read-only token by default. Grant the job \`permissions: pull-requests: write\` in the workflow, or run Deadwood on \`pull_request_target\`, and it appears; ${SAFE}.`,
  },
  {
    // https://docs.github.com/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout
    isRun: ({ event, isFork }) => event === 'pull_request' && isFork,
    sentence: `on \`pull_request\` GitHub gives pull requests from forks a read-only token. Run Deadwood on \`pull_request_target\` and it appears; ${SAFE}.`,
  },
];

/** A better sentence than which permission it takes, where granting it would not help; undefined elsewhere. */
export function readOnlySentence(job: ReviewJob): string | undefined {
  const row = READ_ONLY_RUNS.find(({ isRun }) => isRun(job));
  return row && `The review could not be written: ${row.sentence}`;
}
