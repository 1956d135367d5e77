import type { GitHub } from '../github/client.ts';
import { accessOf, comment } from '../github/people.ts';
import type { DashboardJob, ReportJob } from '../job/jobs.ts';
import { readMarkers } from '../report/fingerprint.ts';
import { type IssueCommand, readTickedBoxes, untickBoxes } from '../report/issue-commands.ts';
import { codeSpan } from '../report/markdown.ts';
import type { RunOutcome, RunRequest } from '../run-request.ts';
import type { Entry } from '../settings/layers.ts';
import { nothingChecked, type RunDocuments } from './bot.ts';
import { openIgnorePullRequest } from './ignore-pull-request.ts';

/**
 * Answers the boxes that a person has just ticked on the report's issue. “Check this again” and “check everything again”
 * run the report anew (a ticked box is an empty one in the new text); “ignore this link” opens a pull request that adds it to
 * the settings; “open a pull request” makes the fix pull request. What was ticked before this edit is not answered again.
 */
export async function answerBoxes(
  request: RunRequest,
  job: DashboardJob,
  github: GitHub,
  runDocuments: RunDocuments,
): Promise<RunOutcome> {
  if (!readMarkers(job.body).some(({ kind }) => kind === 'issue')) {
    return nothingChecked(
      request,
      `Issue #${job.number} is not the link-rot report; there is nothing to answer.`,
    );
  }
  const commands = newlyTicked(job);
  if (commands.length === 0) return nothingChecked(request, 'No box was ticked.');
  const access = await accessOf(github, job.editor);
  if (access !== 'admin' && access !== 'write') {
    return nothingChecked(
      request,
      `${job.editor} may not write to this repository, so the boxes were not answered.`,
    );
  }
  const ignored = commands.flatMap((command) => (command.kind === 'ignore' ? [command.url] : []));
  if (ignored.length > 0) {
    const url = await openIgnorePullRequest(github, ignored);
    await comment(
      github,
      job.number,
      `${ignored.map((each) => codeSpan(each)).join(', ')}: ${url} adds it to the settings.`,
    );
  }
  if (commands.every(({ kind }) => kind === 'ignore')) {
    await github.rest('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
      owner: job.owner,
      repo: job.repo,
      issue_number: job.number,
      body: untickBoxes(job.body),
    });
    return nothingChecked(request, 'Opened a pull request that adds what was ticked to the settings.');
  }
  const asked = withFix(
    request,
    commands.some(({ kind }) => kind === 'fix'),
  );
  const recheck = commands.some(({ kind }) => kind === 'recheck-all');
  const options = { ...asked.options, recheck };
  return runDocuments({ ...asked, options }, await reportJobOf(github, job));
}

function newlyTicked({ body, bodyBefore }: DashboardJob): readonly IssueCommand[] {
  const before = new Set(readTickedBoxes(bodyBefore).map((command) => JSON.stringify(command)));
  return readTickedBoxes(body).filter((command) => !before.has(JSON.stringify(command)));
}

/** A box that is ticked is as good as the input. */
function withFix(request: RunRequest, wantsFix: boolean): RunRequest {
  if (!wantsFix) return request;
  const fix: Entry = { key: 'fix-pull-request', raw: 'true', placeOf: () => 'the box in the issue' };
  const others = request.layer.entries.filter(({ key }) => key !== fix.key);
  return { ...request, layer: { ...request.layer, entries: [...others, fix] } };
}

/** The report speaks of the tip of the default branch. */
async function reportJobOf(github: GitHub, { owner, repo, event }: DashboardJob): Promise<ReportJob> {
  const { data: repository } = await github.rest('GET /repos/{owner}/{repo}', { owner, repo });
  const branch = repository.default_branch;
  const { data } = await github.rest('GET /repos/{owner}/{repo}/git/ref/{ref}', {
    owner,
    repo,
    ref: `heads/${branch}`,
  });
  return {
    kind: 'report',
    owner,
    repo,
    event,
    ref: `refs/heads/${branch}`,
    sha: data.object.sha,
    isDefaultBranch: true,
  };
}
