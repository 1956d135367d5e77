import type { GitHub } from './client.ts';

/** What a person may do in the repository. `maintain` counts as write, `triage` as read. */
export type Access = 'admin' | 'write' | 'read' | 'none';

const ACCESS: Readonly<Record<string, Access>> = {
  admin: 'admin',
  write: 'write',
  read: 'read',
  none: 'none',
};

/** Source: https://docs.github.com/rest/collaborators/collaborators#get-repository-permissions-for-a-user */
export async function accessOf(github: GitHub, login: string): Promise<Access> {
  const { owner, name: repo } = github.repository;
  const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
  const { data } = await github.rest(route, { owner, repo, username: login });
  return ACCESS[data.permission] ?? 'none';
}

/** Source: https://docs.github.com/rest/reactions/reactions#about-reactions */
export type ReactionName = '+1' | '-1' | 'confused' | 'eyes' | 'rocket';

/** Reacts to a comment of an issue or of a pull request's conversation; the same reaction twice is one. */
export async function react(github: GitHub, commentId: number, content: ReactionName): Promise<void> {
  const { owner, name: repo } = github.repository;
  const route = 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions';
  await github.rest(route, { owner, repo, comment_id: commentId, content });
}

/** Writes into the conversation of an issue or pull request; gives the comment's page. */
export async function comment(github: GitHub, number: number, body: string): Promise<string> {
  const { owner, name: repo } = github.repository;
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const { data } = await github.rest(route, { owner, repo, issue_number: number, body });
  return data.html_url;
}
