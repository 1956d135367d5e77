import type { Link } from './link.ts';

/** Where a target is linked from. */
export interface Occurrence {
  readonly file: string;
  readonly link: Link;
}

/**
 * Where a link of a file stands. One that is its own occurrence in that file, as packed links are, is taken as it is: of 150,000
 * links that is an object less each.
 */
export function occurrenceOf(file: string, link: Link | (Link & Occurrence)): Occurrence {
  return 'link' in link && link.link === link && link.file === file ? link : { file, link };
}

/** What links point to, after resolving: checked once, however often it is linked. */
export type Target = WebTarget | RepositoryTarget | InvalidTarget | SkippedTarget;

interface TargetBase {
  /**
   * Its name in reports, unique over all targets. A web target: the WHATWG-normalised URL with its fragment, credentials
   * removed. A repository target: `path#fragment`. Otherwise as written.
   */
  readonly url: string;
  /** In order of file, line, column; never empty. */
  readonly occurrences: readonly Occurrence[];
}

/** An http(s) URL to be asked on the web. Targets that differ in the fragment alone share their requests. */
export interface WebTarget extends TargetBase {
  readonly kind: 'web';
  /** Percent-decoded where possible, without `#`. */
  readonly fragment?: string;
}

/** A file or folder of this repository. */
export interface RepositoryTarget extends TargetBase {
  readonly kind: 'repository';
  /** Normalised, `/`-separated, relative to the repository's root, no leading or trailing slash; '' is the root. */
  readonly path: string;
  /** Percent-decoded, without `#`. */
  readonly fragment?: string;
}

/** What is no URL, or points outside the repository. */
export interface InvalidTarget extends TargetBase {
  readonly kind: 'invalid';
  /** `not-a-url` `empty` `outside-repository` … */
  readonly reason: string;
  /** One sentence for people. */
  readonly message: string;
}

/** A scheme we do not check (`mailto:` …), or excluded by the settings. */
export interface SkippedTarget extends TargetBase {
  readonly kind: 'skipped';
  /** `scheme` `excluded` `placeholder` */
  readonly reason: string;
  readonly message: string;
}

/** The same target linked twice where once is enough: `later` repeats `first`. */
export interface Duplicate {
  readonly first: Occurrence;
  readonly later: Occurrence;
  /** `text` when found by comparing canonical URLs, `redirect` when both led to the same page. */
  readonly by: 'text' | 'redirect';
}
