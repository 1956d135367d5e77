import type { ReportJob } from '../job/jobs.ts';
import { planAnnotations } from '../report/annotations.ts';
import type { IssueContext } from '../report/issue-model.ts';
import type { Published } from '../run-request.ts';
import type { PublishInput } from './publish.ts';
import { publishWhole } from './publish-whole.ts';
import { rehearse } from './rehearsal.ts';

/**
 * The link-rot issue, and the fix pull request where it is wanted. Writes nothing when the issue says it all already; in a
 * dry run prints what would be written.
 */
export async function publishReport(input: PublishInput, job: ReportJob): Promise<Published> {
  const { configured, report } = input;
  const { github, settings } = configured;
  if (github === undefined) {
    const sentence =
      'Without a token no issue can be written: give the action its token (the default is `github.token`).';
    return { sentences: [sentence], annotations: planAnnotations(report.findings).annotations };
  }
  if (isPartial(input, job)) {
    const sentence = 'This run looked at some of the documents only (paths), so the issue was left as it is.';
    return { sentences: [sentence], annotations: planAnnotations(report.findings).annotations };
  }
  const fix = settings.fixPullRequest ? await publishFix(input, job) : { sentences: [] };
  const reportUrl = settings.dryRun ? undefined : await publishWhole(input);
  const [{ renderIssue, issueStanding }, { planIssue }, { applyIssue }, { createIssuePort }] =
    await Promise.all([
      import('../report/issue.ts'),
      import('./plan-issue.ts'),
      import('./apply-issue.ts'),
      import('../github/issues.ts'),
    ]);
  const port = createIssuePort(github);
  const own = await port.readOwnIssues(settings.issueLabel);
  const urls = {
    ...(fix.fixUrl === undefined ? {} : { fixUrl: fix.fixUrl }),
    ...(reportUrl === undefined ? {} : { reportUrl }),
  };
  const rendered = renderIssue(report, contextOf(input, urls), settings.issueTitle);
  const plan = planIssue({
    rendered,
    standing: issueStanding(report),
    label: settings.issueLabel,
    shouldPin: settings.pinIssue,
    own,
  });
  if (settings.dryRun) {
    const sentences = rehearse(plan.operations, input.request.surroundings.log);
    return { ...fix, sentences: [...fix.sentences, ...sentences] };
  }
  const outcome = await applyIssue(plan, port, input.request.surroundings.log);
  const sentences = [...fix.sentences, ...(outcome.degraded === undefined ? [] : [outcome.degraded])];
  const published = { ...fix, sentences, ...(outcome.url === undefined ? {} : { issueUrl: outcome.url }) };
  return outcome.isLost
    ? { ...published, annotations: planAnnotations(report.findings).annotations }
    : published;
}

/** A person who pressed the button for some documents asks about those; the issue speaks of all that the settings name. */
function isPartial({ request }: PublishInput, job: ReportJob): boolean {
  return job.event === 'workflow_dispatch' && request.layer.entries.some(({ key }) => key === 'paths');
}

function contextOf(
  { report, past, configured }: PublishInput,
  urls: { readonly fixUrl?: string; readonly reportUrl?: string },
): IssueContext {
  const previous = past.trend.at(-2);
  const { runUrl } = report.job;
  return {
    ...past,
    ...urls,
    ...(previous === undefined ? {} : { previous }),
    ...(runUrl === undefined ? {} : { runUrl }),
    hasCommands: configured.settings.dashboard,
  };
}

/** ONE pull request with the safe replacements, from the commit that was checked. */
export async function publishFix(input: PublishInput, job: ReportJob): Promise<Published> {
  const { configured, report, request } = input;
  const { github, settings, workspace } = configured;
  if (github === undefined) return { sentences: [] };
  if (!job.ref.startsWith('refs/heads/')) {
    return {
      sentences: ['The fix pull request is made from a branch; this run was started on something else.'],
    };
  }
  const baseBranch = job.ref.slice('refs/heads/'.length);
  const [{ planFix }, { planFixPullRequest, applyFixPullRequest }, { createFixPort, readFixState }] =
    await Promise.all([
      import('../mend/plan-fix.ts'),
      import('./fix-pull-request.ts'),
      import('../github/fix-branch.ts'),
    ]);
  const mendable = report.findings.filter(
    ({ rule, edit }) => edit !== undefined && (rule !== 'duplicate-link' || settings.duplicates === 'fix'),
  );
  const texts = await readTexts(workspace, new Set(mendable.map(({ file }) => file)));
  const plan = planFix(mendable, texts, report.repository);
  const paths = [...new Set(plan.commits.flatMap(({ files }) => files.map(({ path }) => path)))];
  const state = await readFixState(github, baseBranch, paths);
  const operations = planFixPullRequest(plan, state, job.sha);
  if (settings.dryRun) {
    const sentence =
      operations.operations.length === 0
        ? 'Dry run: the fix pull request would stay as it is.'
        : `Dry run: the fix pull request would get ${operations.operations.map(({ kind }) => kind).join(', ')}.`;
    return { sentences: [sentence] };
  }
  const outcome = await applyFixPullRequest(
    operations,
    createFixPort(github, baseBranch),
    request.surroundings.log,
  );
  return {
    ...(outcome.url === undefined ? {} : { fixUrl: outcome.url }),
    sentences: outcome.degraded === undefined ? [] : [outcome.degraded],
  };
}

async function readTexts(
  workspace: PublishInput['configured']['workspace'],
  files: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const wanted = workspace.documents.filter(({ path }) => files.has(path));
  for await (const read of workspace.read(wanted)) {
    if ('text' in read) texts.set(read.reference.path, read.text);
  }
  return texts;
}
