import type { Clock, Log } from './domain/ports.ts';
import type { Settings } from './domain/settings.ts';
import type { Job } from './job/jobs.ts';
import type { Annotation } from './report/annotations.ts';
import type { RunCounts } from './report/issue-model.ts';
import type { RunReport } from './report/model.ts';
import type { Progress } from './report/progress.ts';
import type { Layer } from './settings/layers.ts';

/** What a face asks of the pipeline. */
export interface RunRequest {
  readonly job: Job;
  /** The Action's inputs or the command line's options; the settings file is read by the pipeline. */
  readonly layer: Layer;
  readonly surroundings: Surroundings;
  readonly options: RunOptions;
}

/** What only the face knows of the machine. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Absolute. */
  readonly cwd: string;
  readonly clock: Clock;
  readonly log: Log;
  /** The one credential; the GitHub API alone gets to see it. */
  readonly token?: string;
  /** Module that an extraction thread runs. */
  readonly workerUrl: URL;
  readonly onProgress?: (progress: Progress) => void;
  /** Aborted when a person stops the run: what is known by then is reported. */
  readonly signal?: AbortSignal;
}

export interface RunOptions {
  /** Ask nothing of the network. */
  readonly offline: boolean;
  /** Git revision: only what changed since then. */
  readonly diffBase?: string;
  /** Files, folders and globs of the command line; none means the working folder. */
  readonly paths: readonly string[];
  /** Ask again what the history would answer. */
  readonly recheck?: boolean;
  /** Keep each target's evidence in the report. */
  readonly evidence: boolean;
}

export interface RunOutcome {
  /** As they were in force: the face writes the files they ask for. */
  readonly settings: Settings;
  readonly report: RunReport;
  /** 1 when there are findings at `fail-on` or above. */
  readonly exitCode: 0 | 1;
  readonly published: Published;
  /** For a report over time. */
  readonly past?: ReportPast;
}

/** What earlier runs add to a report. */
export interface ReportPast {
  /** Runs in numbers, oldest first, this one last. */
  readonly trend: readonly RunCounts[];
  /** Targets (by url) that rotted since the run before. */
  readonly newRot: ReadonlySet<string>;
}

/** What was written to GitHub, or would have been. */
export interface Published {
  readonly reviewUrl?: string;
  readonly issueUrl?: string;
  readonly fixUrl?: string;
  /** Path of a shard's part. */
  readonly partFile?: string;
  readonly annotations?: readonly Annotation[];
  /** Sentences for the person who looks at the run: what was done, what could not be and what would help. */
  readonly sentences: readonly string[];
}
