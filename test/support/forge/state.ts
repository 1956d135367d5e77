import type { DiffFile } from './diff.ts';
import type { GitRepository } from './git-repository.ts';

/** Who a token speaks for, and what it may do. Permissions are named as in a workflow: `pull-requests`, `issues`, … */
export interface Identity {
  readonly login: string;
  readonly type: 'Bot' | 'User';
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>;
}

export type Permission = 'admin' | 'write' | 'read' | 'none';

export interface Pull {
  readonly number: number;
  readonly author: string;
  title: string;
  body: string;
  state: 'open' | 'closed';
  isMerged: boolean;
  /** Ref of the head in the object store: `refs/heads/topic`, `refs/forks/guest/topic`. */
  readonly headRef: string;
  readonly headBranch: string;
  /** Undefined: the fork was deleted. */
  readonly headOwner: string | undefined;
  readonly isFork: boolean;
  baseBranch: string;
  isMergeable: boolean;
  /** Stands at the head's last commit even after the branch is gone. */
  lastHeadSha: string;
}

export interface Review {
  readonly id: number;
  readonly pull: number;
  readonly author: string;
  state: 'PENDING' | 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED';
  body: string;
  readonly commitSha: string;
  isMinimized: boolean;
  submittedAt: string | null;
}

export interface ReviewComment {
  readonly id: number;
  readonly pull: number;
  readonly reviewId: number;
  readonly author: string;
  body: string;
  readonly path: string;
  readonly side: 'LEFT' | 'RIGHT';
  /** Where it was written, at `commitSha`. */
  readonly originalLine: number;
  readonly originalStartLine: number | undefined;
  readonly startSide: 'LEFT' | 'RIGHT' | undefined;
  readonly commitSha: string;
  /** Id of the comment that began the thread; undefined for that comment itself. */
  readonly replyTo: number | undefined;
  readonly threadId: string;
  readonly createdAt: string;
  updatedAt: string;
  isMinimized: boolean;
}

export interface Thread {
  readonly id: string;
  readonly pull: number;
  isResolved: boolean;
}

export interface Issue {
  readonly number: number;
  readonly author: string;
  title: string;
  body: string;
  state: 'open' | 'closed';
  stateReason: 'completed' | 'not_planned' | 'duplicate' | 'reopened' | null;
  labels: string[];
  isPinned: boolean;
  isLocked: boolean;
  readonly createdAt: string;
  updatedAt: string;
}

export interface IssueComment {
  readonly id: number;
  readonly issue: number;
  readonly author: string;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
}

export interface Reaction {
  readonly id: number;
  /** `issue-comment:7` or `review-comment:9`. */
  readonly subject: string;
  readonly author: string;
  readonly content: string;
}

export interface CheckRun {
  readonly id: number;
  name: string;
  readonly headSha: string;
  status: string;
  conclusion: string | null;
  title: string;
  summary: string;
  detailsUrl: string | undefined;
  readonly annotations: object[];
}

/** What a workflow run left behind; the bytes lie elsewhere. */
export interface RunArtifact {
  readonly id: number;
  readonly name: string;
  readonly sizeBytes: number;
  /** Where the zip is fetched. */
  readonly location: string;
  readonly isExpired: boolean;
  readonly run: {
    readonly id: number;
    readonly event: string;
    readonly headBranch: string;
    readonly headSha: string;
    readonly isFork: boolean;
  };
}

/** One of these per forge; the handlers read and write it. */
export interface State {
  readonly owner: string;
  readonly name: string;
  readonly git: GitRepository;
  defaultBranch: string;
  isPrivate: boolean;
  hasIssues: boolean;
  readonly identities: Map<string, Identity>;
  readonly collaborators: Map<string, Permission>;
  readonly labels: Map<string, { color: string; description: string }>;
  readonly pulls: Map<number, Pull>;
  readonly reviews: Map<number, Review>;
  readonly comments: Map<number, ReviewComment>;
  readonly threads: Map<string, Thread>;
  readonly issues: Map<number, Issue>;
  readonly issueComments: Map<number, IssueComment>;
  readonly reactions: Reaction[];
  readonly checkRuns: Map<number, CheckRun>;
  /** GraphQL points that are left in this hour. */
  points: number;
  /** Oldest first. */
  readonly artifacts: RunArtifact[];
  /** Commits made through the API. */
  readonly signedCommits: Set<string>;
  /** `${baseSha}...${headSha}` → files: a diff is asked for often. */
  readonly diffs: Map<string, readonly DiffFile[]>;
  /** Where the server listens, without a trailing slash. */
  serverUrl: string;
  apiUrl: string;
  /** The next id of anything: ids are never reused. */
  nextId(): number;
  nextNumber(): number;
  /** A fresh instant, one second after the last. */
  now(): string;
  nowSeconds(): number;
}

/** 2026-11-02T06:00:00Z, a Monday. */
const BEGINNING_SECONDS = 1_793_599_200;

export function createState(owner: string, name: string, git: GitRepository): State {
  let id = 1_000;
  let number = 0;
  let seconds = BEGINNING_SECONDS;
  const nowSeconds = (): number => ++seconds;
  return {
    owner,
    name,
    git,
    defaultBranch: 'main',
    isPrivate: false,
    hasIssues: true,
    identities: new Map(),
    collaborators: new Map(),
    labels: new Map(),
    pulls: new Map(),
    reviews: new Map(),
    comments: new Map(),
    threads: new Map(),
    issues: new Map(),
    issueComments: new Map(),
    reactions: [],
    checkRuns: new Map(),
    points: 900,
    artifacts: [],
    signedCommits: new Set(),
    diffs: new Map(),
    serverUrl: '',
    apiUrl: '',
    nextId: () => ++id,
    nextNumber: () => ++number,
    now: () => new Date(nowSeconds() * 1_000).toISOString().replace('.000Z', 'Z'),
    nowSeconds,
  };
}
