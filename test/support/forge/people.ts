import type { Forge } from './forge.ts';
import { currentLineOf, headShaOf } from './pulls.ts';
import { addComment } from './routes/reviews.ts';
import type { Pull, Review, ReviewComment, State } from './state.ts';

type People = Pick<
  Forge,
  | 'reviews'
  | 'comments'
  | 'issues'
  | 'issueComments'
  | 'reactions'
  | 'checkRuns'
  | 'collaborator'
  | 'reply'
  | 'discuss'
  | 'say'
>;

/** Looking at what stands there, and people's doings. */
export function people(state: State): People {
  return {
    reviews: (pullNumber) => [...state.reviews.values()].filter((review) => review.pull === pullNumber),
    comments: (pullNumber) =>
      [...state.comments.values()]
        .filter((comment) => comment.pull === pullNumber)
        .map((comment) => ({
          ...comment,
          line: currentLineOf(state, state.pulls.get(pullNumber) as Pull, comment),
          isResolved: state.threads.get(comment.threadId)?.isResolved ?? false,
        })),
    issues: () => [...state.issues.values()],
    issueComments: (number) =>
      [...state.issueComments.values()].filter((comment) => comment.issue === number),
    reactions: () => state.reactions,
    checkRuns: () => [...state.checkRuns.values()],
    collaborator: (login, permission) => void state.collaborators.set(login, permission),
    reply(commentId, login, body) {
      const comment = state.comments.get(commentId) as ReviewComment;
      const { path, side, originalLine: line } = comment;
      addComment(
        state,
        remark(state, comment.pull, login, comment.commitSha),
        { path, side, line, body },
        comment,
      );
    },
    discuss(pullNumber, comment) {
      const headSha = headShaOf(state, state.pulls.get(pullNumber) as Pull);
      return addComment(state, remark(state, pullNumber, 'ada', headSha), comment).id;
    },
    say(number, login, body) {
      const at = state.now();
      const comment = {
        id: state.nextId(),
        issue: number,
        author: login,
        body,
        createdAt: at,
        updatedAt: at,
      };
      state.issueComments.set(comment.id, comment);
      return comment.id;
    },
  };
}

/** GitHub wraps what people write on lines into a review of its own. */
function remark(state: State, pull: number, author: string, commitSha: string): Review {
  const id = state.nextId();
  const shared = { id, pull, author, commitSha, isMinimized: false };
  const review: Review = { ...shared, state: 'COMMENTED', body: '', submittedAt: state.now() };
  state.reviews.set(id, review);
  return review;
}
