import { DeadwoodError } from './domain/errors.ts';
import type { Mode } from './domain/settings.ts';
import { parseCommand } from './job/command.ts';
import type {
  CheckJob,
  CommandJob,
  DashboardJob,
  IdleJob,
  Job,
  OnRepository,
  ReportJob,
  ReviewJob,
} from './job/jobs.ts';
import { isCommit, Payload } from './job/payload.ts';
import type { Circumstance } from './settings/definition.ts';

export type { Command } from './job/command.ts';
export type { CheckJob, CommandJob, DashboardJob, IdleJob, Job, ReportJob, ReviewJob } from './job/jobs.ts';

export interface JobQuestion {
  /** `GITHUB_EVENT_NAME`. */
  readonly eventName: string;
  /** The payload, parsed and otherwise untouched. */
  readonly event: unknown;
  readonly mode: Mode;
  /** `GITHUB_REPOSITORY`, `GITHUB_REF` and `GITHUB_SHA` are read. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

type JobMode = Exclude<Mode, 'auto'>;

/** What each event does by itself, and what it can do when told to. Others can be told to `report` and to `check`. */
const EVENTS: Readonly<Record<string, { readonly auto: JobMode; readonly modes: readonly JobMode[] }>> = {
  pull_request: { auto: 'review', modes: ['review', 'check'] },
  pull_request_target: { auto: 'review', modes: ['review', 'check'] },
  schedule: { auto: 'report', modes: ['report', 'check'] },
  workflow_dispatch: { auto: 'report', modes: ['report', 'check'] },
  push: { auto: 'check', modes: ['check', 'report'] },
  merge_group: { auto: 'check', modes: ['check', 'report'] },
};
const OTHER_MODES: readonly JobMode[] = ['report', 'check'];

/**
 * From an event to a job. Pure: reads what it is given and nothing else.
 *
 * @throws {DeadwoodError} for an event that Deadwood does not know, a mode that the event cannot serve, or a payload that
 * is not what GitHub sends
 */
export function jobOf(question: JobQuestion): Job {
  const payload = new Payload(question.event);
  switch (question.eventName) {
    case 'issue_comment':
      return commandJob(question, payload);
    case 'issues':
      return dashboardJob(question, payload);
    default:
      return jobOfMode(modeOf(question), question, payload);
  }
}

/** What a job's defaults go by: a command is about a review, a box of the dashboard about the report. */
export function circumstanceOf(job: Job): Circumstance {
  switch (job.kind) {
    case 'review':
    case 'command':
      return 'review';
    case 'report':
    case 'dashboard':
      return 'report';
    case 'check':
    case 'idle':
      return job.event === TERMINAL ? 'terminal' : 'check';
    default:
      return job satisfies never;
  }
}

/** Stands for an event where there is none. */
const TERMINAL = 'terminal';

/** The job of a run in a terminal. */
export function terminalJob(): CheckJob {
  return { kind: 'check', event: TERMINAL, isDefaultBranch: false };
}

/** True for events whose workspace and payload an outsider writes: their settings come from the base, never from a checkout. */
export function isPullRequestEvent(eventName: string): boolean {
  return eventName === 'pull_request' || eventName === 'pull_request_target';
}

function modeOf({ eventName, mode }: JobQuestion): JobMode {
  const row = Object.hasOwn(EVENTS, eventName) ? EVENTS[eventName] : undefined;
  if (mode === 'auto') {
    if (row !== undefined) return row.auto;
    const known = [...Object.keys(EVENTS), 'issue_comment', 'issues'].join(', ');
    throw new DeadwoodError(
      `Deadwood does not know what to do on the event ${eventName || '(none)'}; it knows ${known}. For another event, set mode to report or check.`,
    );
  }
  const modes = row?.modes ?? OTHER_MODES;
  if (modes.includes(mode)) return mode;
  const possible: readonly Mode[] = row === undefined ? modes : ['auto', ...modes];
  throw new DeadwoodError(
    `The mode ${mode} is not possible on the event ${eventName}: ${WHY_NOT[mode]} Here mode can be ${possible.slice(0, -1).join(', ')} or ${possible.at(-1)}.`,
  );
}

const WHY_NOT: Readonly<Record<JobMode, string>> = {
  review: 'it needs a pull request.',
  report: 'it speaks of the default branch, not of a pull request.',
  check: 'there is nothing to check.',
};

function jobOfMode(mode: JobMode, question: JobQuestion, payload: Payload): Job {
  switch (mode) {
    case 'review':
      return reviewJob(question, payload);
    case 'report':
      return reportJob(question, payload);
    case 'check':
      return checkJob(question, payload);
    default:
      return mode satisfies never;
  }
}

function reviewJob(question: JobQuestion, payload: Payload): ReviewJob {
  const baseName = payload.text('pull_request.base.repo.full_name');
  return {
    kind: 'review',
    ...repositoryOf(question, payload),
    number: payload.number('pull_request.number'),
    headSha: payload.commit('pull_request.head.sha'),
    baseSha: payload.commit('pull_request.base.sha'),
    baseRef: payload.text('pull_request.base.ref') ?? '',
    isFork: payload.text('pull_request.head.repo.full_name') !== baseName || baseName === undefined,
    isByDependabot: question.environment.GITHUB_ACTOR === 'dependabot[bot]',
  };
}

function reportJob(question: JobQuestion, payload: Payload): ReportJob {
  const { ref, sha } = checkedOut(question);
  if (ref === undefined || sha === undefined)
    throw new DeadwoodError(
      'GITHUB_REF and GITHUB_SHA do not say what to report on; they are set by GitHub Actions.',
    );
  const isDefaultBranch = isOnDefaultBranch(question, payload);
  return { kind: 'report', ...repositoryOf(question, payload), ref, sha, isDefaultBranch };
}

function checkJob(question: JobQuestion, payload: Payload): CheckJob {
  const { ref, sha } = checkedOut(question);
  const baseSha = BASES[question.eventName]
    ?.map((path) => payload.text(path))
    .find((value) => value !== undefined);
  return {
    kind: 'check',
    ...repositoryOf(question, payload),
    ...(ref === undefined ? {} : { ref }),
    ...(sha === undefined ? {} : { sha }),
    ...(baseSha === undefined || !isCommit(baseSha) ? {} : { baseSha }),
    isDefaultBranch: isOnDefaultBranch(question, payload),
  };
}

/** Where an event says what it is to be compared with. The first push of a branch has 40 zeros there: no base. */
const BASES: Readonly<Record<string, readonly string[]>> = {
  push: ['before'],
  merge_group: ['merge_group.base_sha'],
  pull_request: ['pull_request.base.sha'],
  pull_request_target: ['pull_request.base.sha'],
};

function commandJob(question: JobQuestion, payload: Payload): CommandJob | IdleJob {
  const event = question.eventName;
  const idle = (reason: string): IdleJob => ({ kind: 'idle', event, reason });
  if (payload.text('action') !== 'created') return idle('Only new comments are commands.');
  if (payload.at('issue.pull_request') === undefined) return idle('The comment is not on a pull request.');
  if (payload.text('comment.user.type') === 'Bot') return idle('A bot wrote the comment.');
  const command = parseCommand(payload.text('comment.body') ?? '');
  if (command === undefined) return idle('The comment has no line that starts with /deadwood.');
  return {
    kind: 'command',
    ...repositoryOf(question, payload),
    number: payload.number('issue.number'),
    commentId: payload.number('comment.id'),
    author: loginOf(payload, 'comment.user.login'),
    command,
  };
}

function dashboardJob(question: JobQuestion, payload: Payload): DashboardJob | IdleJob {
  const event = question.eventName;
  const idle = (reason: string): IdleJob => ({ kind: 'idle', event, reason });
  const bodyBefore = payload.text('changes.body.from');
  if (payload.text('action') !== 'edited' || bodyBefore === undefined)
    return idle('Only an edit of the text of an issue is a command.');
  if (payload.text('sender.type') === 'Bot') return idle('A bot edited the issue.');
  return {
    kind: 'dashboard',
    ...repositoryOf(question, payload),
    number: payload.number('issue.number'),
    editor: loginOf(payload, 'sender.login'),
    body: payload.text('issue.body') ?? '',
    bodyBefore,
  };
}

/** Logins are letters, digits and hyphens, `_` in managed accounts, `[bot]` for apps. */
function loginOf(payload: Payload, path: string): string {
  const login = payload.text(path) ?? '';
  if (/^[\w-]{1,100}(\[bot\])?$/.test(login)) return login;
  throw new DeadwoodError(`The event's payload has no login at ${path}.`);
}

function repositoryOf(question: JobQuestion, payload: Payload): OnRepository {
  const fullName = payload.text('repository.full_name') ?? question.environment.GITHUB_REPOSITORY ?? '';
  const parts = /^(?<owner>[\w.-]{1,100})\/(?<repo>[\w.-]{1,100})$/.exec(fullName)?.groups;
  const { owner, repo } = parts ?? {};
  if (owner === undefined || repo === undefined || /^\.+$/.test(owner) || /^\.+$/.test(repo))
    throw new DeadwoodError(
      'Neither the event nor GITHUB_REPOSITORY names the repository as owner/name; they are set by GitHub Actions.',
    );
  return { owner, repo, event: question.eventName };
}

function checkedOut({ environment }: JobQuestion): { readonly ref?: string; readonly sha?: string } {
  const { GITHUB_REF: ref = '', GITHUB_SHA: sha = '' } = environment;
  return { ...(ref.startsWith('refs/') ? { ref } : {}), ...(isCommit(sha) ? { sha } : {}) };
}

/** A scheduled workflow runs on the default branch only (docs.github.com/actions, “Events that trigger workflows”). */
function isOnDefaultBranch(question: JobQuestion, payload: Payload): boolean {
  const branch = payload.text('repository.default_branch');
  if (branch === undefined) return question.eventName === 'schedule';
  return (
    !isPullRequestEvent(question.eventName) && question.environment.GITHUB_REF === `refs/heads/${branch}`
  );
}
