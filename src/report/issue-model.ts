import type { Verdict } from '../domain/verdict.ts';

/** What the weekly issue needs beyond the run itself; the history feeds it. */
export interface IssueContext {
  /** The run before this one, for “(+2)”; absent on the first. */
  readonly previous?: RunCounts;
  /**
   * Targets (by url) that were not dead or suspect at the run before and are now. “Before” is the last run of an earlier
   * day: a run repeated on one day then says the same, and writes nothing.
   */
  readonly newRot: ReadonlySet<string>;
  /** Oldest first, this run last; the last twelve are drawn. */
  readonly trend: readonly RunCounts[];
  /** The whole report (an artifact), this run's page, an open pull request of ours with the replacements. */
  readonly reportUrl?: string;
  readonly runUrl?: string;
  readonly fixUrl?: string;
  /** Whether ticking a box is answered by a workflow (`issues: edited`); without it none are drawn. */
  readonly hasCommands: boolean;
}

/** One run in numbers. */
export interface RunCounts {
  /** ISO 8601 instant. */
  readonly at: string;
  readonly verdicts: Readonly<Partial<Record<Verdict, number>>>;
}

export interface RenderedIssue {
  readonly title: string;
  /** Begins with a hidden marker of kind `issue`, payload `{ digest }`. */
  readonly body: string;
  /** `full`, `compact`, `short` or `counts`: what the size allowed. */
  readonly step: string;
  /**
   * Over what the issue says, leaving out when it was checked, how long it took and at which commit: equal digests mean
   * that nobody learns anything from a new body.
   */
  readonly digest: string;
}

/** `rot`: something to mend; `unknown`: nothing to mend, but not everything was reached; `well`: all is well. */
export type IssueStanding = 'rot' | 'unknown' | 'well';
