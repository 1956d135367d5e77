import { type ConnectionArguments, connection, TypedProblem } from './graphql-connection.ts';
import { gitObject, refObject } from './graphql-git.ts';
import { actor, pullObject } from './graphql-pulls.ts';
import type { Context } from './http.ts';
import { htmlUrl } from './routes/shapes.ts';
import type { Issue, State } from './state.ts';

/** Resolvers of what is read: objects whose functions graphql-js calls with a field's arguments. */

export function createRepository(context: Context): object {
  const { state } = context;
  return {
    repository({ owner, name }: { owner: string; name: string }) {
      const isOurs =
        owner.toLowerCase() === state.owner.toLowerCase() && name.toLowerCase() === state.name.toLowerCase();
      if (!isOurs) {
        throw new TypedProblem(
          'NOT_FOUND',
          `Could not resolve to a Repository with the name '${owner}/${name}'.`,
        );
      }
      return repositoryObject(context);
    },
  };
}

function repositoryObject(context: Context): object {
  const { state } = context;
  return {
    __typename: 'Repository',
    id: 'R_forge',
    name: state.name,
    nameWithOwner: `${state.owner}/${state.name}`,
    owner: actor(state.owner, 'Organization'),
    url: htmlUrl(state),
    isPrivate: state.isPrivate,
    isArchived: false,
    isFork: false,
    hasIssuesEnabled: state.hasIssues,
    defaultBranchRef: () => refObject(state, state.defaultBranch),
    ref: ({ qualifiedName }: { qualifiedName: string }) =>
      refObject(state, qualifiedName.replace(/^refs\/heads\//, '')),
    object: ({ oid, expression }: { oid?: string; expression?: string }) =>
      gitObject(state, oid ?? expression ?? 'HEAD'),
    pullRequest: ({ number }: { number: number }) => {
      const pull = state.pulls.get(number);
      if (!pull)
        throw new TypedProblem(
          'NOT_FOUND',
          `Could not resolve to a PullRequest with the number of ${number}.`,
        );
      return pullObject(context, pull);
    },
    issue: ({ number }: { number: number }) => {
      const issue = state.issues.get(number);
      if (!issue)
        throw new TypedProblem('NOT_FOUND', `Could not resolve to an Issue with the number of ${number}.`);
      return issueObject(state, issue);
    },
    label: ({ name }: { name: string }) => (state.labels.has(name) ? { __typename: 'Label', name } : null),
    issues: ({ labels, ...given }: ConnectionArguments & { labels?: readonly string[] | null }) => {
      const issues = [...state.issues.values()]
        .filter((issue) => (labels ?? []).every((label) => issue.labels.includes(label)))
        .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
      return connection(
        issues.map((issue) => ({
          ...issueObject(state, issue),
          viewerDidAuthor: issue.author === context.identity.login,
        })),
        given,
      );
    },
    pinnedIssues: (given: ConnectionArguments) => {
      const pinned = [...state.issues.values()].filter((issue) => issue.isPinned);
      return connection(
        pinned.map((issue) => ({ issue: issueObject(state, issue) })),
        given,
      );
    },
  };
}

export function issueObject(state: State, issue: Issue): object {
  return {
    __typename: 'Issue',
    id: `I_${issue.number}`,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state.toUpperCase(),
    stateReason: issue.stateReason?.toUpperCase() ?? null,
    labels: (given: ConnectionArguments) =>
      connection(
        issue.labels.map((name) => ({ __typename: 'Label', name })),
        given,
      ),
    isPinned: issue.isPinned,
    author: actor(issue.author),
    url: htmlUrl(state, `/issues/${issue.number}`),
  };
}
