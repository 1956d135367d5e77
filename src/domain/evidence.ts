import type { Validators } from './validators.ts';
import type { CheckedBy } from './verdict.ts';

/** What was observed about one target. Facts only, serialisable: a verdict can be replayed from it without a network. */
export interface Evidence {
  /** The target's `url`. */
  readonly url: string;
  readonly checkedBy: CheckedBy;
  /** In the order they were made; empty when an authority, the tree or the history answered. */
  readonly exchanges: readonly Exchange[];
  /** An authority's answer. */
  readonly authority?: AuthorityAnswer;
  /** The repository tree's answer. */
  readonly repository?: RepositoryAnswer;
  /** Whether the fragment was found in the page; absent when it was not looked for. */
  readonly fragment?: FragmentAnswer;
  /** The archive's answer, asked for dead pages only. */
  readonly archive?: ArchiveCopy;
  /** Why nothing (more) was asked: the run's time was over, or the guard forbade it. */
  readonly notAsked?: 'budget' | 'unsafe' | 'no-network';
}

/**
 * Why a request was made. `sweep` is the first honest look (linkinator's), `conditional` the one before it that asks whether the
 * page is still what an earlier run read; the others belong to the second look.
 *
 * `retry` the same again after a pause · `get` GET after HEAD · `browser` browser-like headers · `http1` without HTTP/2 ·
 * `https` / `http` / `www` / `no-www` a twin address · `canary` a sibling path that cannot exist · `insecure` without
 * certificate verification · `body` for the page's text or anchors
 */
export type Look =
  | 'conditional'
  | 'sweep'
  | 'retry'
  | 'get'
  | 'browser'
  | 'http1'
  | 'https'
  | 'http'
  | 'www'
  | 'no-www'
  | 'canary'
  | 'insecure'
  | 'body';

/** One question and what came of it: the request, every redirect hop, and the last answer or error. */
export interface Exchange {
  readonly look: Look;
  readonly method: 'HEAD' | 'GET';
  /** First URL asked, without credentials. */
  readonly url: string;
  /** 1-based over the target. */
  readonly attempt: number;
  /** What the first URL was asked to compare itself with; the URLs after a redirect were not. */
  readonly condition?: Validators;
  /** Redirects followed, in order: HTTP and meta refresh. */
  readonly hops: readonly Hop[];
  /** URL of the last answer (equals `url` without hops). */
  readonly finalUrl: string;
  /** Status of the last answer; absent when `error` is there. */
  readonly status?: number;
  /** Relevant headers of the last answer, lower case: see check/transport for which. */
  readonly headers: Readonly<Record<string, string>>;
  /** What the body told, when one was read. */
  readonly page?: PageFacts;
  readonly error?: ExchangeError;
  /** Milliseconds since the run began. */
  readonly startedAtMs: number;
  readonly durationMs: number;
}

export interface Hop {
  readonly url: string;
  /** HTTP status, or 0 for a meta refresh. */
  readonly status: number;
  /** Absolute URL it leads to, repaired as browsers do. */
  readonly location: string;
  /** `http` or `meta-refresh`. */
  readonly by: 'http' | 'meta-refresh';
  /** Seconds a meta refresh waits. */
  readonly delaySeconds?: number;
}

/** Facts read from the body of an HTML answer; computed once, so that the body need not be kept. */
export interface PageFacts {
  readonly contentType: string;
  readonly title?: string;
  /** First KiB of the decoded body. */
  readonly start: string;
  /** Visible text, white space folded, at most 4,000 characters. */
  readonly text: string;
  /** `<link rel=canonical>`, absolute. */
  readonly canonical?: string;
  /** Number of `<script>` elements, and characters of visible text: an application shell has many and few. */
  readonly scripts: number;
  readonly textLength: number;
  /** Links on the page whose host differs from the page's, and iframes/scripts' hosts: parking pages show themselves there. */
  readonly foreignHosts: readonly string[];
  /** Bytes read after decompression, and whether the cap cut them. */
  readonly bytes: number;
  readonly isTruncated: boolean;
  /** Has a password field or a sign-in form. */
  readonly hasPasswordField: boolean;
}

export type ErrorKind =
  | 'dns-not-found' // ENOTFOUND: the resolver says there is no such name
  | 'dns-failure' // EAI_AGAIN, SERVFAIL: the resolver could not tell
  | 'connect' // refused, unreachable, no route
  | 'no-ipv6' // only IPv6 addresses, and this machine has no IPv6
  | 'tls' // see `code`: CERT_HAS_EXPIRED, DEPTH_ZERO_SELF_SIGNED_CERT, …
  | 'timeout'
  | 'reset' // connection closed or reset midway
  | 'protocol' // not HTTP, HTTP/2 stream errors, malformed answers
  | 'redirect-loop'
  | 'too-many-redirects'
  | 'bad-redirect' // a Location that is no http(s) URL
  | 'proxy' // the proxy refused or failed
  | 'unsafe' // the address guard
  | 'budget';

export interface ExchangeError {
  readonly kind: ErrorKind;
  /** As the platform names it: `ECONNREFUSED`, `CERT_HAS_EXPIRED`, `UND_ERR_HEADERS_TIMEOUT`. */
  readonly code: string;
  /** The URL (hop) at which it happened, and for `unsafe` the address that was refused. */
  readonly at: string;
  readonly message: string;
}

/** What an authority said of a target. */
export interface AuthorityAnswer {
  /** Row of the authorities' table: `github`, `youtube`, … */
  readonly authority: string;
  readonly state: 'exists' | 'moved' | 'missing' | 'hidden' | 'unknown';
  /** Where it lives now, for `moved`; fragment not included. */
  readonly location?: string;
  /** `archived`, `disabled`, `deleted`, `missing-or-private`, `not-embeddable` … */
  readonly details: readonly string[];
  /** Evidence in words for people, without the URL: “GitHub's API knows no such repository”. */
  readonly statement: string;
}

export interface RepositoryAnswer {
  /** `unknown`: the listing was cut short by a limit, so that what is not in it may exist after all. */
  readonly kind: 'file' | 'directory' | 'symlink' | 'submodule' | 'missing' | 'unknown';
  /** The nearest existing path, for a message: differs in case, extension or one letter. */
  readonly nearest?: string;
  /** For a target without a file in the end: the symlink's last path. */
  readonly resolvedPath?: string;
}

export interface FragmentAnswer {
  readonly fragment: string;
  readonly isFound: boolean;
  /** The nearest existing anchor, when one is near. */
  readonly nearest?: string;
  /** Not ours to judge: client-side routes, text fragments, applications. */
  readonly isUnjudgeable?: boolean;
}

export interface ArchiveCopy {
  /** Absolute https URL at the archive. */
  readonly url: string;
  /** ISO 8601 instant of the copy. */
  readonly takenAt: string;
}
