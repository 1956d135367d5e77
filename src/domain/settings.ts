import type { Severity } from './finding.ts';

export type Mode = 'auto' | 'review' | 'report' | 'check';
export type Scope = 'added' | 'file' | 'all';

/** Complete and frozen; every key of `.github/deadwood.yml` in camel case, after defaults. Made by settings.ts only. */
export interface Settings {
  readonly mode: Mode;
  readonly paths: readonly string[];
  readonly config: string;
  readonly scope: Scope;
  readonly failOn: 'error' | 'warning' | 'never';
  readonly lint: boolean;
  readonly links: boolean;
  readonly duplicates: 'off' | 'file' | 'repository' | 'fix';
  readonly suggestions: boolean;
  readonly exclude: readonly UrlPattern[];
  readonly accept: readonly AcceptedStatus[];
  readonly timeoutSeconds: number;
  readonly budgetSeconds: number;
  readonly concurrency: number;
  readonly perHost: number;
  readonly retries: number;
  readonly allowPrivate: boolean;
  /** `cache`, `off` or a path. */
  readonly history: string;
  /** Days for which a verified target is answered from the history. */
  readonly historyDays: number;
  readonly issueTitle: string;
  readonly issueLabel: string;
  readonly pinIssue: boolean;
  /** Checkboxes in the report's issue, which a workflow on `issues: edited` answers. */
  readonly dashboard: boolean;
  readonly fixPullRequest: boolean;
  readonly shard?: { readonly index: number; readonly count: number };
  readonly merge?: string;
  readonly jsonFile?: string;
  readonly sarifFile?: string;
  readonly htmlFile?: string;
  readonly dryRun: boolean;
  readonly checkRun: boolean;
  /** `off`, `offer` (in words) or `suggest` (as a suggestion): the archive's copy of a dead page. */
  readonly archive: 'off' | 'offer' | 'suggest';
  /** Severity of each rule that the settings name; the others keep their default. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
}

/** A pattern over URLs with the way it was written, for messages. */
export interface UrlPattern {
  readonly source: string;
  matches(url: string): boolean;
}

/** `403 @ example.com`: on that host (and its subdomains) the status is alive; without a host, everywhere. */
export interface AcceptedStatus {
  readonly status: number;
  readonly host?: string;
}
