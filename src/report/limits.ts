/**
 * What GitHub takes, and what we take of it. Every row names its source; numbers without one are our own choice.
 *
 * Characters are UTF-16 code units unless a name says bytes.
 */
export const LIMITS = {
  /** Body of an issue, comment, review or pull request (“body is too long (maximum is 65536 characters)”, the API's 422). */
  bodyChars: 65_536,
  /** Ours: what an issue may take, so that a person can still add a line to it by hand. */
  issueChars: 60_000,
  /** Ours: what a review's body may take; a screen is meant, this is the wall. */
  reviewChars: 60_000,
  /** Ours: one line comment. */
  commentChars: 16_000,
  /** Ours: line comments in one review. Above 30 users report 502, above 50 422 “abuse” (no documented cap). */
  commentsPerReview: 30,
  /** docs.github.com/actions, “Adding a job summary”: 1 MiB a step; more is dropped with an error annotation. */
  summaryBytes: 1_048_576,
  /** docs.github.com/actions, workflow commands; github/community discussion 26680: 10 of each level a step. */
  annotationsPerLevel: 10,
  /** The same: 50 annotations a job. */
  annotationsPerJob: 50,
  /** The runner cuts an annotation's message at 4,096 characters. */
  annotationChars: 4_096,
  /** docs.github.com/rest/checks/runs: annotations in one request; `title` 255 characters, `message` 64 KB. */
  checkRunAnnotations: 50,
  annotationTitleChars: 255,
  /** docs.github.com/rest/checks/runs: `output.summary` and `output.text`. */
  checkRunChars: 65_535,
  /** docs.github.com/code-security, “SARIF support for code scanning”: results in one run; 5,000 of them are shown, by severity. */
  sarifResults: 25_000,
  sarifResultsShown: 5_000,
  /** The same: rules in a run, tags on a rule (10 are shown), locations of a result (100 are shown). */
  sarifRules: 25_000,
  sarifTags: 10,
  sarifLocations: 100,
  /** The same: the file gzipped. */
  sarifGzipBytes: 10_000_000,
} as const;

/** One way of saying the same, from the fullest to the shortest. */
export interface Step {
  /** Said to the reader where it is not the first: `full`, `compact`, `counts`. */
  readonly name: string;
  /** Whole rows or blocks, in order; read only as far as they fit. */
  render(): Iterable<string>;
}

export interface Shrunk {
  readonly text: string;
  /** Name of the step that fitted. */
  readonly step: string;
  /** False when even the last step had to be ended early, after a whole chunk. */
  readonly isWhole: boolean;
}

/**
 * The first step that fits into `max`, measured by `measure` (default: characters). A text is never cut inside a chunk:
 * should even the last step be too long, it ends after the last chunk that fits. Chunks of a step that turns out too
 * long are not rendered to their end, so that a report over 150,000 targets costs no more than the limit.
 */
export function shrink(
  steps: readonly Step[],
  max: number,
  measure: (text: string) => number = charsOf,
): Shrunk {
  let last: Shrunk = { text: '', step: 'nothing', isWhole: false };
  for (const step of steps) {
    last = collect(step, max, measure);
    if (last.isWhole) return last;
  }
  return last;
}

function collect(step: Step, max: number, measure: (text: string) => number): Shrunk {
  const chunks: string[] = [];
  let size = 0;
  for (const chunk of step.render()) {
    size += measure(chunk);
    if (size > max) return { text: chunks.join(''), step: step.name, isWhole: false };
    chunks.push(chunk);
  }
  return { text: chunks.join(''), step: step.name, isWhole: true };
}

function charsOf(text: string): number {
  return text.length;
}

/** Bytes in UTF-8, for limits that GitHub counts in bytes. */
export function bytesOf(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
