import { type Patch, parsePatch } from '../../src/discover/patch.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { OwnComment, OwnReview } from '../../src/publish/own-reviews.ts';
import type { ReviewInput } from '../../src/publish/plan-review.ts';
import type { PlannedComment, ReviewPlan } from '../../src/publish/review-plan.ts';
import { readFingerprints } from '../../src/report/fingerprint.ts';
import { assembleReport, type RunReport, type TargetRow } from '../../src/report/model.ts';

/** Literals for plans: only what a test is about has to be said. */

export const HEAD = 'a'.repeat(40);
export const NEXT_HEAD = 'b'.repeat(40);

export function deadLink(file: string, line: number, url = 'https://dead.test/'): Finding {
  return {
    rule: 'dead-link',
    severity: 'error',
    source: 'deadwood',
    file,
    line,
    column: 1,
    endLine: line,
    endColumn: 10,
    message: 'The page is gone.',
    evidence: '404 on GET, twice, 3 s apart',
    advice: 'Remove it, or link to what replaced it.',
    url,
  };
}

/** A finding whose `from` at the line becomes `to` by one click. */
export function movedLink(file: string, line: number, text: string, from: string, to: string): Finding {
  const column = (text.split('\n')[line - 1] ?? '').indexOf(from) + 1;
  const span = { line, column, endLine: line, endColumn: column + from.length };
  return {
    ...span,
    rule: 'moved-link',
    severity: 'warning',
    source: 'deadwood',
    file,
    message: 'The page has moved for good.',
    url: from,
    replacement: to,
    edit: { span, text: to },
  };
}

export function reportOf(
  findings: readonly Finding[],
  commit = HEAD,
  targets: readonly TargetRow[] = [],
): RunReport {
  return assembleReport({
    startedAt: '2026-11-02T06:00:00.000Z',
    durationMs: 1_000,
    job: { mode: 'review', event: 'pull_request', pullRequest: 1 },
    counts: { documents: 1, links: 3, requests: 3, apiRequests: 3 },
    targets,
    findings,
    repository: { serverUrl: 'https://github.test', owner: 'maker', name: 'garden', commit },
  });
}

/** A file that the pull request adds whole: every line can be commented. */
export function addedPatch(text: string): Patch {
  const lines = text.replace(/\n$/, '').split('\n');
  return parsePatch(`@@ -0,0 +1,${lines.length} @@\n${lines.map((line) => `+${line}`).join('\n')}`);
}

export function inputOf(
  findings: readonly Finding[],
  texts: Readonly<Record<string, string>>,
  more: Partial<ReviewInput> = {},
): ReviewInput {
  const headSha = more.headSha ?? HEAD;
  return {
    report: reportOf(findings, headSha),
    headSha,
    patches: new Map(Object.entries(texts).map(([path, text]) => [path, addedPatch(text)])),
    texts: new Map(Object.entries(texts)),
    own: { reviews: [], comments: [] },
    suggestions: true,
    ...more,
  };
}

/** What the pull request looks like after a plan that created a review was carried out. */
export function ownAfter(
  plan: ReviewPlan,
  more: Partial<OwnComment> = {},
): { reviews: OwnReview[]; comments: OwnComment[] } {
  const creation = plan.operations.find((operation) => operation.kind === 'create-review');
  if (!creation) throw new Error('the plan creates no review');
  return {
    reviews: [
      {
        id: 500,
        state: 'COMMENTED',
        body: creation.body,
        isMinimized: false,
        isByBot: true,
        url: 'https://github.test/r500',
      },
    ],
    comments: creation.comments.map((comment, index) => ({ ...standing(comment, 600 + index), ...more })),
  };
}

export function standing(comment: PlannedComment, id: number): OwnComment {
  return {
    id,
    reviewId: 500,
    threadId: `thread-${id}`,
    path: comment.path,
    line: comment.line,
    ...(comment.startLine === undefined ? {} : { startLine: comment.startLine }),
    side: comment.side,
    body: comment.body,
    isMinimized: false,
    isResolved: false,
    isOutdated: false,
    hasReplies: false,
    viewerCanResolve: false,
  };
}

/** A plan as one can read it: kinds, places, and how many findings each comment speaks of. */
export function outline(plan: ReviewPlan): readonly string[] {
  return plan.operations.flatMap((operation) => {
    switch (operation.kind) {
      case 'create-review':
        return ['create-review', ...operation.comments.map(outlineComment)];
      case 'edit-comment':
        return [`edit-comment ${operation.commentId}: ${readFingerprints(operation.body)?.length}`];
      case 'delete-comment':
        return [`delete-comment ${operation.commentId}`];
      case 'resolve-thread':
        return [`resolve-thread ${operation.threadId}`];
      default:
        return [`${operation.kind} ${operation.reviewId}`];
    }
  });
}

function outlineComment({ path, side, line, startLine, body }: PlannedComment): string {
  const lines = startLine === undefined ? line : `${startLine}-${line}`;
  const suggestion = suggestionIn(body);
  const offer = suggestion === undefined ? '' : ` → ${JSON.stringify(suggestion)}`;
  return `  ${path}:${side === 'LEFT' ? '-' : ''}${lines} (${readFingerprints(body)?.length})${offer}`;
}

/** The lines of the suggestion block in a comment, without their line feeds. */
export function suggestionIn(body: string): readonly string[] | undefined {
  const lines = body.split('\n');
  const start = lines.findIndex((line) => /^`{3,}suggestion$/.test(line));
  if (start === -1) return undefined;
  const fence = (lines[start] as string).replace('suggestion', '');
  return lines.slice(start + 1, lines.indexOf(fence, start + 1));
}
