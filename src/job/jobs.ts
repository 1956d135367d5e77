import type { Command } from './command.ts';

/** What a run is about: made once, from the event, before anything else is looked at. */
export type Job = ReviewJob | ReportJob | CheckJob | CommandJob | DashboardJob | IdleJob;

export interface OnRepository {
  readonly owner: string;
  readonly repo: string;
  /** As GitHub names it: `pull_request_target`. */
  readonly event: string;
}

/** One review of a pull request. */
export interface ReviewJob extends OnRepository {
  readonly kind: 'review';
  readonly number: number;
  readonly headSha: string;
  /** Tip of the base branch when the event was made: settings are read there. */
  readonly baseSha: string;
  readonly baseRef: string;
  /** The head lives in another repository, or that one is gone. */
  readonly isFork: boolean;
  /** Dependabot started the run: GitHub trusts it no more than a fork. */
  readonly isByDependabot: boolean;
}

/** The link-rot issue. */
export interface ReportJob extends OnRepository {
  readonly kind: 'report';
  /** Full name: `refs/heads/main`. */
  readonly ref: string;
  readonly sha: string;
  readonly isDefaultBranch: boolean;
}

/** Annotations, summary, exit code. */
export interface CheckJob {
  readonly kind: 'check';
  /** `terminal` outside GitHub Actions. */
  readonly event: string;
  /** Absent in a terminal. */
  readonly owner?: string;
  readonly repo?: string;
  readonly ref?: string;
  readonly sha?: string;
  /** Commit to compare with: what was pushed, what the queue merges, what a pull request changes. Absent: everything counts. */
  readonly baseSha?: string;
  readonly isDefaultBranch: boolean;
}

/** `/deadwood …` in a comment on a pull request. */
export interface CommandJob extends OnRepository {
  readonly kind: 'command';
  readonly number: number;
  readonly commentId: number;
  /** Login of who wrote it; whether they may is the API's to say. */
  readonly author: string;
  readonly command: Command;
}

/** Somebody edited an issue, perhaps a box of our dashboard. */
export interface DashboardJob extends OnRepository {
  readonly kind: 'dashboard';
  readonly number: number;
  readonly editor: string;
  readonly body: string;
  readonly bodyBefore: string;
}

/** An event that is ours to hear and asks for nothing. */
export interface IdleJob {
  readonly kind: 'idle';
  readonly event: string;
  /** One sentence. */
  readonly reason: string;
}
