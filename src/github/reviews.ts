import type { OwnComment, OwnReview, OwnReviews } from '../publish/own-reviews.ts';
import type { GitHub } from './client.ts';
import { GitHubFailure } from './failure.ts';

/**
 * Selection on `PullRequest` for everybody's reviews and threads, a hundred of each; needs the variables
 * `$reviewsAfter: String, $threadsAfter: String, $withReviews: Boolean!, $withThreads: Boolean!`. Who wrote a thing is told
 * per node (`viewerDidAuthor`), so ours are sifted out here. Of a thread its first comment and their number are enough.
 */
export const REVIEWS_FRAGMENT = `fragment Reviews on PullRequest {
  reviews(first: 100, after: $reviewsAfter) @include(if: $withReviews) {
    pageInfo { hasNextPage endCursor }
    nodes { fullDatabaseId state body isMinimized viewerDidAuthor url author { __typename } }
  }
  reviewThreads(first: 100, after: $threadsAfter) @include(if: $withThreads) {
    pageInfo { hasNextPage endCursor }
    nodes {
      id path line startLine diffSide isResolved isOutdated viewerCanResolve
      comments(first: 1) {
        totalCount
        nodes { fullDatabaseId state body isMinimized viewerDidAuthor pullRequestReview { fullDatabaseId } }
      }
    }
  }
}`;

export interface ReviewsAnswer {
  readonly reviews?: Page<ReviewNode>;
  readonly reviewThreads?: Page<ThreadNode>;
}

interface Page<Node> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly (Node | null)[] | null;
}

interface ReviewNode {
  readonly fullDatabaseId: string;
  readonly state: OwnReview['state'];
  readonly body: string;
  readonly isMinimized: boolean;
  readonly viewerDidAuthor: boolean;
  readonly url: string;
  readonly author: { readonly __typename: string } | null;
}

interface ThreadNode {
  readonly id: string;
  readonly path: string;
  readonly line: number | null;
  readonly startLine: number | null;
  readonly diffSide: 'LEFT' | 'RIGHT';
  readonly isResolved: boolean;
  readonly isOutdated: boolean;
  readonly viewerCanResolve: boolean;
  readonly comments: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly fullDatabaseId: string;
      readonly state: 'PENDING' | 'SUBMITTED';
      readonly body: string;
      readonly isMinimized: boolean;
      readonly viewerDidAuthor: boolean;
      readonly pullRequestReview: { readonly fullDatabaseId: string } | null;
    } | null)[];
  };
}

const MORE_REVIEWS = `query MoreReviews($owner: String!, $name: String!, $number: Int!, $reviewsAfter: String,
  $threadsAfter: String, $withReviews: Boolean!, $withThreads: Boolean!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { ...Reviews } }
}
${REVIEWS_FRAGMENT}`;

/** Our reviews on a pull request, whole: `first` is a page already at hand, the rest is asked for. */
export async function readOwnReviews(
  github: GitHub,
  pullNumber: number,
  first?: ReviewsAnswer,
): Promise<OwnReviews> {
  const reviews: ReviewNode[] = [];
  const threads: ThreadNode[] = [];
  let page = first ?? (await readPage(github, pullNumber, { withReviews: true, withThreads: true }));
  for (;;) {
    reviews.push(...nodesOf(page.reviews));
    threads.push(...nodesOf(page.reviewThreads));
    const reviewsAfter = nextOf(page.reviews);
    const threadsAfter = nextOf(page.reviewThreads);
    if (reviewsAfter === undefined && threadsAfter === undefined) break;
    page = await readPage(github, pullNumber, {
      withReviews: reviewsAfter !== undefined,
      withThreads: threadsAfter !== undefined,
      reviewsAfter,
      threadsAfter,
    });
  }
  return {
    reviews: reviews.filter((review) => review.viewerDidAuthor).map(ownReviewOf),
    comments: threads.flatMap(ownCommentOf),
  };
}

interface PageQuestion {
  readonly withReviews: boolean;
  readonly withThreads: boolean;
  readonly reviewsAfter?: string | undefined;
  readonly threadsAfter?: string | undefined;
}

async function readPage(github: GitHub, pullNumber: number, question: PageQuestion): Promise<ReviewsAnswer> {
  const { data, errors } = await github.graphql<{ repository: { pullRequest: ReviewsAnswer | null } | null }>(
    MORE_REVIEWS,
    { ...github.repository, number: pullNumber, ...question },
  );
  const page = data.repository?.pullRequest;
  if (!page)
    throw new GitHubFailure('not-found', 200, 'graphql MoreReviews', errors[0]?.message ?? 'no pull request');
  return page;
}

function nodesOf<Node>(page: Page<Node> | undefined): Node[] {
  return (page?.nodes ?? []).filter((node) => node !== null);
}

function nextOf(page: Page<unknown> | undefined): string | undefined {
  return page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined;
}

function ownReviewOf(node: ReviewNode): OwnReview {
  const { state, body, isMinimized, url } = node;
  const isByBot = node.author?.__typename === 'Bot';
  return { id: Number(node.fullDatabaseId), state, body, isMinimized, isByBot, url };
}

function ownCommentOf(thread: ThreadNode): OwnComment[] {
  const first = thread.comments.nodes[0];
  if (!first?.viewerDidAuthor || first.state === 'PENDING') return [];
  return [
    {
      id: Number(first.fullDatabaseId),
      reviewId: Number(first.pullRequestReview?.fullDatabaseId ?? 0),
      threadId: thread.id,
      path: thread.path,
      ...(thread.line === null ? {} : { line: thread.line }),
      ...(thread.startLine === null ? {} : { startLine: thread.startLine }),
      side: thread.diffSide,
      body: first.body,
      isMinimized: first.isMinimized,
      isResolved: thread.isResolved,
      isOutdated: thread.isOutdated,
      hasReplies: thread.comments.totalCount > 1,
      viewerCanResolve: thread.viewerCanResolve,
    },
  ];
}
