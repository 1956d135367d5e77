import { type Answer, type Context, notFound, paginate, Refusal, type Route } from '../http.ts';
import type { Issue, State } from '../state.ts';
import { issueBody, issueCommentBody, userOf } from './shapes.ts';

/** Source: https://docs.github.com/rest/issues */

const REPOSITORY = '/repos/{owner}/{repo}';
const ISSUE = `${REPOSITORY}/issues/{issue_number}`;
const MAX_BODY = 65_536;
const MAX_TITLE = 256;
/** Source: https://docs.github.com/rest/reactions/reactions#about-reactions */
const REACTIONS = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'rocket', 'eyes'];

export const ISSUE_ROUTES: readonly Route[] = [
  { method: 'GET', template: `${REPOSITORY}/issues`, permission: ['issues', 'read'], handle: listIssues },
  { method: 'POST', template: `${REPOSITORY}/issues`, permission: ['issues', 'write'], handle: createIssue },
  { method: 'GET', template: ISSUE, permission: ['issues', 'read'], handle: getIssue },
  { method: 'PATCH', template: ISSUE, permission: ['issues', 'write'], handle: updateIssue },
  { method: 'GET', template: `${ISSUE}/comments`, permission: ['issues', 'read'], handle: listComments },
  { method: 'POST', template: `${ISSUE}/comments`, permission: ['issues', 'write'], handle: createComment },
  {
    method: 'PATCH',
    template: `${REPOSITORY}/issues/comments/{comment_id}`,
    permission: ['issues', 'write'],
    handle: updateComment,
  },
  {
    method: 'GET',
    template: `${REPOSITORY}/labels/{name}`,
    permission: ['issues', 'read'],
    handle: getLabel,
  },
  { method: 'POST', template: `${REPOSITORY}/labels`, permission: ['issues', 'write'], handle: createLabel },
  {
    method: 'POST',
    template: `${REPOSITORY}/issues/comments/{comment_id}/reactions`,
    permission: ['issues', 'write'],
    handle: react('issue-comment'),
  },
  {
    method: 'POST',
    template: `${REPOSITORY}/pulls/comments/{comment_id}/reactions`,
    permission: ['pull-requests', 'write'],
    handle: react('review-comment'),
  },
];

function requireIssues(state: State): void {
  if (!state.hasIssues) throw new Refusal(410, 'Issues has been disabled in this repository.');
}

function issueOf(context: Context): Issue {
  requireIssues(context.state);
  const issue = context.state.issues.get(Number(context.parameters.issue_number));
  if (!issue) throw notFound();
  return issue;
}

function listIssues(context: Context): Answer {
  const { state, query } = context;
  requireIssues(state);
  const wanted = query.get('state') ?? 'open';
  const labels = (query.get('labels') ?? '').split(',').filter(Boolean);
  const creator = query.get('creator');
  const issues = [...state.issues.values()].filter(
    (issue) =>
      (wanted === 'all' || issue.state === wanted) &&
      labels.every((label) => issue.labels.some((own) => own.toLowerCase() === label.toLowerCase())) &&
      (creator === null || issue.author === creator),
  );
  // Newest first, as GitHub sorts without a wish.
  const bodies = issues.reverse().map((issue) => issueBody(state, issue));
  return paginate(context, `/repos/${state.owner}/${state.name}/issues`, bodies);
}

function checkTexts(title: string | undefined, body: string | undefined): void {
  const faults: object[] = [];
  if (title !== undefined && (title.trim() === '' || title.length > MAX_TITLE)) {
    faults.push({
      resource: 'Issue',
      code: 'custom',
      field: 'title',
      message: 'title is too long (maximum is 256 characters)',
    });
  }
  if (body !== undefined && body.length > MAX_BODY) {
    faults.push({
      resource: 'Issue',
      code: 'custom',
      field: 'body',
      message: 'body is too long (maximum is 65536 characters)',
    });
  }
  if (faults.length > 0) throw new Refusal(422, 'Validation Failed', faults);
}

function createIssue(context: Context): Answer {
  const { state, identity } = context;
  requireIssues(state);
  const {
    title,
    body = '',
    labels = [],
  } = context.body as { title: string; body?: string; labels?: string[] };
  checkTexts(title, body);
  const at = state.now();
  const issue: Issue = {
    number: state.nextNumber(),
    author: identity.login,
    title,
    body,
    state: 'open',
    stateReason: null,
    labels: knownLabels(state, labels),
    isPinned: false,
    isLocked: false,
    createdAt: at,
    updatedAt: at,
  };
  state.issues.set(issue.number, issue);
  return { status: 201, body: issueBody(state, issue) };
}

/** Stricter than GitHub, which may make a label by the way: one that does not exist is dropped without a word. */
function knownLabels(state: State, labels: readonly string[]): string[] {
  return labels.filter((label) => state.labels.has(label));
}

function getIssue(context: Context): Answer {
  return { status: 200, body: issueBody(context.state, issueOf(context)) };
}

function updateIssue(context: Context): Answer {
  const { state } = context;
  const issue = issueOf(context);
  const given = context.body as {
    title?: string;
    body?: string;
    state?: Issue['state'];
    state_reason?: Issue['stateReason'];
    labels?: string[];
  };
  checkTexts(given.title, given.body);
  if (given.title !== undefined) issue.title = given.title;
  if (given.body !== undefined) issue.body = given.body;
  if (given.labels !== undefined) issue.labels = knownLabels(state, given.labels);
  if (given.state !== undefined) {
    if (given.state === 'closed') issue.stateReason = given.state_reason ?? 'completed';
    else if (issue.state === 'closed') issue.stateReason = 'reopened';
    issue.state = given.state;
  }
  issue.updatedAt = state.now();
  return { status: 200, body: issueBody(state, issue) };
}

/** Issues and pull requests share their comments. */
function requireConversation(context: Context): number {
  const { state } = context;
  const number = Number(context.parameters.issue_number);
  if (state.pulls.has(number)) return number;
  return issueOf(context).number;
}

function listComments(context: Context): Answer {
  const { state } = context;
  const number = requireConversation(context);
  const comments = [...state.issueComments.values()].filter((comment) => comment.issue === number);
  const bodies = comments.map((comment) => issueCommentBody(state, comment));
  return paginate(context, `/repos/${state.owner}/${state.name}/issues/${number}/comments`, bodies);
}

function createComment(context: Context): Answer {
  const { state, identity } = context;
  const issue = requireConversation(context);
  const body = String(context.body.body);
  if (body.trim() === '' || body.length > MAX_BODY)
    throw new Refusal(422, 'Validation Failed', [{ field: 'body' }]);
  const at = state.now();
  const comment = { id: state.nextId(), issue, author: identity.login, body, createdAt: at, updatedAt: at };
  state.issueComments.set(comment.id, comment);
  return { status: 201, body: issueCommentBody(state, comment) };
}

function updateComment(context: Context): Answer {
  const { state } = context;
  const comment = state.issueComments.get(Number(context.parameters.comment_id));
  if (!comment) throw notFound();
  comment.body = String(context.body.body);
  comment.updatedAt = state.now();
  return { status: 200, body: issueCommentBody(state, comment) };
}

function getLabel(context: Context): Answer {
  const label = context.state.labels.get(context.parameters.name as string);
  if (!label) throw notFound();
  return { status: 200, body: { name: context.parameters.name, ...label } };
}

function createLabel(context: Context): Answer {
  const { name, color, description } = context.body as { name: string; color?: string; description?: string };
  const exists = [...context.state.labels.keys()].some((label) => label.toLowerCase() === name.toLowerCase());
  if (exists) {
    throw new Refusal(422, 'Validation Failed', [
      { resource: 'Label', code: 'already_exists', field: 'name' },
    ]);
  }
  if (color !== undefined && !/^[0-9a-fA-F]{6}$/.test(color)) {
    throw new Refusal(422, 'Validation Failed', [{ resource: 'Label', code: 'invalid', field: 'color' }]);
  }
  const label = { color: color ?? 'ededed', description: description ?? '' };
  context.state.labels.set(name, label);
  return { status: 201, body: { name, ...label } };
}

function react(kind: 'issue-comment' | 'review-comment'): (context: Context) => Answer {
  return (context) => {
    const { state, identity } = context;
    const id = Number(context.parameters.comment_id);
    const exists = kind === 'issue-comment' ? state.issueComments.has(id) : state.comments.has(id);
    if (!exists) throw notFound();
    const content = String(context.body.content);
    if (!REACTIONS.includes(content)) throw new Refusal(422, 'Validation Failed');
    const subject = `${kind}:${id}`;
    const same = state.reactions.find(
      (reaction) =>
        reaction.subject === subject && reaction.author === identity.login && reaction.content === content,
    );
    const reaction = same ?? { id: state.nextId(), subject, author: identity.login, content };
    if (!same) state.reactions.push(reaction);
    const body = { id: reaction.id, user: userOf(state, identity.login), content, created_at: state.now() };
    return { status: same ? 200 : 201, body };
  };
}
