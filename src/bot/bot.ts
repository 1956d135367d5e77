import type { DocumentJob } from '../configure.ts';
import { DeadwoodError } from '../domain/errors.ts';
import type { GitHub } from '../github/client.ts';
import { connect } from '../github/connect.ts';
import { failureAmong } from '../github/failure.ts';
import { accessOf, comment, type ReactionName, react } from '../github/people.ts';
import type { CommandJob, DashboardJob, ReviewJob } from '../job/jobs.ts';
import { codeSpan, fenceFor } from '../report/markdown.ts';
import { assembleReport, type RunReport, withApiRequests } from '../report/model.ts';
import type { RunOutcome, RunRequest } from '../run-request.ts';
import { completeSettings, readSettings } from '../settings.ts';
import { answerBoxes } from './dashboard.ts';

/** Runs a job that reads documents; the pipeline gives it, so that a command can ask for the very same run. */
export type RunDocuments = (request: RunRequest, job: DocumentJob) => Promise<RunOutcome>;

/**
 * Answers what a person asks in a comment (`/deadwood recheck`) or by ticking a box of the report's issue. Only people who may
 * write to the repository are heard; everybody else gets a reaction and nothing happens.
 */
export async function answer(
  request: RunRequest,
  job: CommandJob | DashboardJob,
  runDocuments: RunDocuments,
): Promise<RunOutcome> {
  const github = await connect(request.surroundings, job);
  if (github === undefined)
    throw new DeadwoodError('Commands are answered through the GitHub API: give the action its token.');
  try {
    const outcome =
      job.kind === 'command'
        ? await answerCommand(request, job, github, runDocuments)
        : await answerBoxes(request, job, github, runDocuments);
    const { report } = outcome;
    return { ...outcome, report: withApiRequests(report, report.totals.apiRequests + github.requests()) };
  } finally {
    await github.close();
  }
}

async function answerCommand(
  request: RunRequest,
  job: CommandJob,
  github: GitHub,
  runDocuments: RunDocuments,
): Promise<RunOutcome> {
  const access = await accessOf(github, job.author);
  const refused: string[] = [];
  const signal = (reaction: ReactionName) =>
    unlessRefused(
      () => react(github, job.commentId, reaction),
      'The comment could not be reacted to',
      refused,
    );
  const explain = (text: string) =>
    unlessRefused(() => comment(github, job.number, text), 'The comment could not be answered', refused);
  const nothing = (sentence: string) => nothingChecked(request, sentence, ...refused);

  if (access !== 'admin' && access !== 'write') {
    await signal('-1');
    return nothing(`${job.author} may not write to this repository, so the command was not carried out.`);
  }
  const { command } = job;
  switch (command.name) {
    case 'recheck': {
      await signal('eyes');
      const review = await reviewOf(github, job);
      const outcome = await runDocuments({ ...request, job: review }, review);
      await signal('+1');
      const sentences = [...outcome.published.sentences, ...refused];
      return { ...outcome, published: { ...outcome.published, sentences } };
    }
    case 'ignore':
      await signal('+1');
      await explain(ignoreHelp(command.url));
      return nothing('Explained how a link is ignored.');
    case 'help':
    case 'unknown':
      await signal(command.name === 'help' ? '+1' : 'confused');
      await explain(COMMAND_HELP);
      return nothing('Explained the commands.');
    default:
      throw new Error(`unknown command ${command satisfies never}`);
  }
}

/** A reaction or an answer that the token may not write is missed by nobody as much as the work would be. */
async function unlessRefused(write: () => Promise<unknown>, what: string, refused: string[]): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!failureAmong(error, ['forbidden'])) throw error;
    refused.push(`${what}: the token may not do it; it takes the permission \`issues: write\`.`);
  }
}

/** The review that a comment asks for: its event says nothing of the pull request's commits, so GitHub is asked. */
async function reviewOf(github: GitHub, job: CommandJob): Promise<ReviewJob> {
  const { owner, repo, number, event } = job;
  const { data } = await github.rest('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
    owner,
    repo,
    pull_number: number,
  });
  return {
    kind: 'review',
    owner,
    repo,
    event,
    number,
    headSha: data.head.sha,
    baseSha: data.base.sha,
    baseRef: data.base.ref,
    isFork: data.head.repo?.full_name !== data.base.repo.full_name,
    isByDependabot: false,
  };
}

function ignoreHelp(url: string): string {
  // JSON's strings are YAML's.
  const settings = `ignore:\n  - ${JSON.stringify(url)}`;
  const fence = fenceFor(settings);
  return [
    `To leave ${codeSpan(url)} unchecked, add it to \`.github/deadwood.yml\` on the base branch:`,
    '',
    `${fence}yaml`,
    settings,
    fence,
    '',
    'Or put `<!--deadwood ignore-->` before the block it stands in.',
  ].join('\n');
}

const COMMAND_HELP = [
  'Commands, each on a line of its own:',
  '',
  '- `/deadwood recheck` looks at this pull request again and brings the review up to date',
  '- `/deadwood ignore <url>` shows the settings line that leaves a link unchecked',
  '- `/deadwood help` says this',
].join('\n');

/** A run that looked at no document. */
export async function nothingChecked(
  request: RunRequest,
  ...sentences: readonly string[]
): Promise<RunOutcome> {
  const given = await readSettings({ layer: request.layer, readFile: async () => undefined });
  const report: RunReport = assembleReport({
    startedAt: new Date(request.surroundings.clock.now()).toISOString(),
    durationMs: 0,
    job: { mode: 'review', ...('event' in request.job ? { event: request.job.event } : {}) },
    counts: { documents: 0, links: 0, requests: 0, apiRequests: 0 },
    targets: [],
    findings: [],
  });
  return {
    report,
    settings: completeSettings(given, 'review'),
    exitCode: 0,
    published: { sentences },
  };
}
