import type { NewReview, ReviewPort } from '../publish/apply-review.ts';
import { listChanges } from './changes.ts';
import { type GitHub, graphqlFailure } from './client.ts';
import { readOwnReviews } from './reviews.ts';

const RESOLVE = `mutation ResolveThread($threadId: ID!) {
  resolveReviewThread(input: { threadId: $threadId }) { thread { id isResolved } }
}`;

/** Writing a review to one pull request. Source: https://docs.github.com/rest/pulls/reviews and /rest/pulls/comments */
export function createReviewPort(github: GitHub, pullNumber: number): ReviewPort {
  const { owner, name: repo } = github.repository;
  const pull = { owner, repo, pull_number: pullNumber };
  return {
    /** One POST with an event: submitted at once, no pending review is left behind. */
    async createReview({ commitSha, body, comments }: NewReview) {
      const { data } = await github.rest('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
        ...pull,
        commit_id: commitSha,
        event: 'COMMENT',
        body,
        comments: comments.map(({ path, side, line, startLine, body: text }) => ({
          path,
          line,
          side,
          body: text,
          // GitHub refuses a range whose ends are the same line.
          ...(startLine === undefined ? {} : { start_line: startLine, start_side: side }),
        })),
      });
      return { url: data.html_url };
    },
    async updateReviewBody(reviewId, body) {
      const route = 'PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}';
      await github.rest(route, { ...pull, review_id: reviewId, body });
    },
    async clearPendingReview(reviewId) {
      const route = 'DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}';
      await github.rest(route, { ...pull, review_id: reviewId });
    },
    async updateComment(commentId, body) {
      const route = 'PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}';
      await github.rest(route, { owner, repo, comment_id: commentId, body });
    },
    async deleteComment(commentId) {
      const route = 'DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}';
      await github.rest(route, { owner, repo, comment_id: commentId });
    },
    async resolveThread(threadId) {
      const { errors } = await github.graphql<unknown>(RESOLVE, { threadId });
      if (errors.length > 0) throw graphqlFailure(RESOLVE, errors);
    },
    readChanges: () => listChanges(github, pullNumber),
    readOwnReviews: () => readOwnReviews(github, pullNumber),
  };
}
