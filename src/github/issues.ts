import type { IssuePort } from '../publish/apply-issue.ts';
import type { OwnIssue, OwnIssues } from '../publish/own-issues.ts';
import { type GitHub, graphqlFailure } from './client.ts';

interface IssueNode {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly state: 'OPEN' | 'CLOSED';
  readonly stateReason: string | null;
  readonly isPinned: boolean | null;
  readonly viewerDidAuthor: boolean;
  readonly url: string;
  readonly labels: { readonly nodes: readonly ({ readonly name: string } | null)[] } | null;
}

interface IssuesAnswer {
  readonly repository: {
    readonly hasIssuesEnabled: boolean;
    readonly label: { readonly name: string } | null;
    readonly issues: { readonly nodes: readonly (IssueNode | null)[] };
  } | null;
}

const ISSUE = `number id title body state stateReason isPinned viewerDidAuthor url labels(first: 20) { nodes { name } }`;
const ORDER = 'first: 100, orderBy: { field: UPDATED_AT, direction: DESC }';

const BY_LABEL = `query ReadIssues($owner: String!, $name: String!, $label: String!) {
  repository(owner: $owner, name: $name) {
    hasIssuesEnabled
    label(name: $label) { name }
    issues(labels: [$label], ${ORDER}) { nodes { ${ISSUE} } }
  }
}`;

const RECENT = `query ReadRecentIssues($owner: String!, $name: String!, $label: String!) {
  repository(owner: $owner, name: $name) {
    hasIssuesEnabled
    label(name: $label) { name }
    issues(${ORDER}) { nodes { ${ISSUE} } }
  }
}`;

/**
 * Our issues under a label, in one request. Where there is none, the hundred issues that changed last are looked through
 * too: somebody may have taken the label off, or it could not be set. (Search by author is no help: an app's token
 * does not tell under which name it writes.)
 */
export async function readOwnIssues(github: GitHub, label: string): Promise<OwnIssues> {
  const labelled = await readIssues(github, BY_LABEL, label);
  if (labelled.issues.length > 0 || !labelled.isEnabled) return labelled;
  return readIssues(github, RECENT, label);
}

async function readIssues(github: GitHub, query: string, label: string): Promise<OwnIssues> {
  const { data, errors } = await github.graphql<IssuesAnswer>(query, { ...github.repository, label });
  const repository = data.repository;
  if (!repository) throw graphqlFailure(query, errors);
  const nodes = repository.issues.nodes.filter((node) => node !== null);
  return {
    issues: nodes
      .filter((node) => node.viewerDidAuthor)
      .map(ownIssueOf)
      .sort((a, b) => a.number - b.number),
    isEnabled: repository.hasIssuesEnabled,
    hasLabel: repository.label !== null,
  };
}

function ownIssueOf(node: IssueNode): OwnIssue {
  const { number, id, title, body, url } = node;
  return {
    number,
    id,
    title,
    body,
    url,
    isOpen: node.state === 'OPEN',
    isNotPlanned: node.stateReason === 'NOT_PLANNED',
    isPinned: node.isPinned === true,
    labels: (node.labels?.nodes ?? []).flatMap((each) => (each === null ? [] : [each.name])),
  };
}

const PIN = 'mutation PinIssue($issueId: ID!) { pinIssue(input: { issueId: $issueId }) { issue { id } } }';

/** Writing issues. Source: https://docs.github.com/rest/issues/issues */
export function createIssuePort(github: GitHub): IssuePort {
  const { owner, name: repo } = github.repository;
  const repository = { owner, repo };
  return {
    readOwnIssues: (label) => readOwnIssues(github, label),
    async createLabel({ name, color, description }) {
      await github.rest('POST /repos/{owner}/{repo}/labels', { ...repository, name, color, description });
    },
    async createIssue({ title, body, labels }) {
      const route = 'POST /repos/{owner}/{repo}/issues';
      const { data } = await github.rest(route, { ...repository, title, body, labels: [...labels] });
      return { number: data.number, id: data.node_id, url: data.html_url };
    },
    async updateIssue(number, { body, isOpen }) {
      await github.rest('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        ...repository,
        issue_number: number,
        ...(body === undefined ? {} : { body }),
        ...(isOpen === undefined ? {} : { state: isOpen ? 'open' : 'closed' }),
        ...(isOpen === false ? { state_reason: 'completed' } : {}),
      });
    },
    async closeDuplicate(number) {
      const route = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
      await github.rest(route, {
        ...repository,
        issue_number: number,
        state: 'closed',
        state_reason: 'not_planned',
      });
    },
    async comment(number, body) {
      const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
      await github.rest(route, { ...repository, issue_number: number, body });
    },
    async pin(issueId) {
      const { errors } = await github.graphql<unknown>(PIN, { issueId });
      if (errors.length > 0) throw graphqlFailure(PIN, errors);
    },
  };
}
