import type { OwnReviews } from '../publish/own-reviews.ts';
import type { GitHub, RepositoryName } from './client.ts';
import { FILES_PER_REQUEST, fileFields, readTexts, type TreeEntryAnswer, textsOf } from './contents.ts';
import { GitHubFailure } from './failure.ts';
import type { FileText } from './file-text.ts';
import { REVIEWS_FRAGMENT, type ReviewsAnswer, readOwnReviews } from './reviews.ts';

export interface PullRequestQuestion {
  readonly number: number;
  /** Commit of `Changes.headSha`: the texts are read there. Without it (nothing changed) no texts are read. */
  readonly headSha?: string;
  /** Changed documents to read at the head. */
  readonly paths: readonly string[];
  /** Files to read at the tip of the BASE branch: settings, lint configuration. Never from the head. */
  readonly settingsPaths: readonly string[];
  readonly maxBytes: number;
}

/** All that a review needs to know of a pull request but its patches and tree. */
export interface PullRequest {
  readonly number: number;
  readonly url: string;
  /** Tip of the pull request at this moment; differs from the question's after a push in between. */
  readonly headSha: string;
  readonly headBranch: string;
  readonly baseBranch: string;
  readonly baseSha: string;
  readonly defaultBranch?: string;
  readonly isFork: boolean;
  /** How many files it changes, listed or not. */
  readonly changedFiles: number;
  /** Absent when the fork was deleted. */
  readonly headRepository?: RepositoryName;
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED';
  /** By path; every path asked for is there. */
  readonly texts: ReadonlyMap<string, FileText>;
  readonly settings: ReadonlyMap<string, FileText>;
  readonly own: OwnReviews;
}

interface Answer {
  readonly repository: {
    readonly defaultBranchRef: { readonly name: string } | null;
    readonly head: Record<string, TreeEntryAnswer | null> | null;
    readonly pullRequest:
      | (ReviewsAnswer & {
          readonly url: string;
          readonly state: PullRequest['state'];
          readonly headRefOid: string;
          readonly headRefName: string;
          readonly baseRefName: string;
          readonly baseRefOid: string;
          readonly isCrossRepository: boolean;
          readonly changedFiles: number;
          readonly headRepository: {
            readonly name: string;
            readonly owner: { readonly login: string };
          } | null;
          readonly baseRef: { readonly target: Record<string, TreeEntryAnswer | null> | null } | null;
        })
      | null;
  } | null;
}

/**
 * One GraphQL request for the pull request, the texts of the first forty changed documents, the settings of the base branch, our
 * earlier reviews and their threads. More requests only for more documents, more than a hundred threads, or large files.
 *
 * With this one, `listChanges` and `loadTree`, a typical review reads in three requests and writes in one.
 */
export async function readPullRequest(github: GitHub, question: PullRequestQuestion): Promise<PullRequest> {
  const paths = question.headSha === undefined ? [] : [...new Set(question.paths)];
  const firstPaths = paths.slice(0, FILES_PER_REQUEST);
  const settingsPaths = [...new Set(question.settingsPaths)];
  const { data, errors } = await github.graphql<Answer>(
    queryFor(question.headSha, firstPaths, settingsPaths),
    {
      ...github.repository,
      number: question.number,
      withReviews: true,
      withThreads: true,
      ...(firstPaths.length === 0 ? {} : { sha: question.headSha }),
      ...fileFields('f', firstPaths).variables,
      ...fileFields('s', settingsPaths).variables,
    },
  );
  const repository = data.repository;
  const pull = repository?.pullRequest;
  if (!pull) {
    const reason = errors[0]?.message ?? `there is no pull request #${question.number}`;
    const isForbidden = errors[0]?.type === 'FORBIDDEN';
    throw new GitHubFailure(isForbidden ? 'forbidden' : 'not-found', 200, 'graphql ReadPullRequest', reason);
  }
  const sha = question.headSha ?? pull.headRefOid;
  const { maxBytes } = question;
  const head = { sha, paths: firstPaths, maxBytes };
  const base = { sha: pull.baseRefOid, paths: settingsPaths, maxBytes };
  const [texts, moreTexts, settings, own] = await Promise.all([
    textsOf(github, head, 'f', repository.head ?? undefined, errors),
    readTexts(github, { sha, paths: paths.slice(FILES_PER_REQUEST), maxBytes }),
    textsOf(github, base, 's', pull.baseRef?.target ?? (errors.length > 0 ? undefined : {}), errors),
    readOwnReviews(github, question.number, pull),
  ]);
  for (const [path, text] of moreTexts) texts.set(path, text);
  const origin = pull.headRepository;
  return {
    number: question.number,
    url: pull.url,
    headSha: pull.headRefOid,
    headBranch: pull.headRefName,
    baseBranch: pull.baseRefName,
    baseSha: pull.baseRefOid,
    ...(repository.defaultBranchRef ? { defaultBranch: repository.defaultBranchRef.name } : {}),
    isFork: pull.isCrossRepository,
    changedFiles: pull.changedFiles,
    ...(origin ? { headRepository: { owner: origin.owner.login, name: origin.name } } : {}),
    state: pull.state,
    texts,
    settings,
    own,
  };
}

function queryFor(
  headSha: string | undefined,
  paths: readonly string[],
  settingsPaths: readonly string[],
): string {
  const files = fileFields('f', paths);
  const settings = fileFields('s', settingsPaths);
  const hasFiles = headSha !== undefined && paths.length > 0;
  const parameters = [
    '$owner: String!, $name: String!, $number: Int!, $reviewsAfter: String, $threadsAfter: String',
    '$withReviews: Boolean!, $withThreads: Boolean!',
    ...(hasFiles ? ['$sha: GitObjectID!', files.parameters] : []),
    ...(settingsPaths.length > 0 ? [settings.parameters] : []),
  ];
  return `query ReadPullRequest(${parameters.join(', ')}) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef { name }
    ${hasFiles ? `head: object(oid: $sha) { ... on Commit { ${files.selection} } }` : ''}
    pullRequest(number: $number) {
      url state headRefOid headRefName baseRefName baseRefOid isCrossRepository changedFiles
      headRepository { name owner { login } }
      ${settingsPaths.length > 0 ? `baseRef { target { ... on Commit { ${settings.selection} } } }` : ''}
      ...Reviews
    }
  }
}
${REVIEWS_FRAGMENT}`;
}
