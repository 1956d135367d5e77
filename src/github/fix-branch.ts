import { FIX_BRANCH, FIX_TRAILER, type FixPort, type FixState } from '../publish/fix-pull-request.ts';
import { type GitHub, graphqlFailure } from './client.ts';
import { readTexts } from './contents.ts';
import { failureAmong, GitHubFailure } from './failure.ts';

/** Commits are gathered here; the branch itself moves once, so that its pull request is never empty in between. */
const NEXT_BRANCH = `${FIX_BRANCH}--next`;
const MAX_BYTES = 50 * 1024 * 1024;
const MAX_COMMITS = 100;

const READ = `query ReadFixBranch($owner: String!, $name: String!, $base: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    branch: ref(qualifiedName: $branch) { target { oid } }
    base: ref(qualifiedName: $base) {
      compare(headRef: $branch) {
        aheadBy
        commits(first: ${MAX_COMMITS}) { nodes { message committer { name } signature { wasSignedByGitHub } } }
      }
    }
  }
}`;

const COMMIT = `mutation CommitFix($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

interface Commit {
  readonly message: string;
  readonly committer: { readonly name: string | null } | null;
  readonly signature: { readonly wasSignedByGitHub: boolean } | null;
}

interface Answer {
  readonly repository: {
    readonly branch: { readonly target: { readonly oid: string } | null } | null;
    readonly base: {
      readonly compare: {
        readonly aheadBy: number;
        readonly commits: { readonly nodes: readonly (Commit | null)[] };
      } | null;
    } | null;
  } | null;
}

/** How the fix branch and its pull request stand; `paths` are the files whose texts are compared. */
export async function readFixState(
  github: GitHub,
  baseBranch: string,
  paths: readonly string[],
): Promise<FixState> {
  const [branch, pull] = await Promise.all([
    readBranch(github, baseBranch, paths),
    readPull(github, baseBranch),
  ]);
  return { ...(branch ? { branch } : {}), ...(pull ? { pull } : {}) };
}

async function readBranch(
  github: GitHub,
  baseBranch: string,
  paths: readonly string[],
): Promise<FixState['branch']> {
  const variables = {
    ...github.repository,
    base: `refs/heads/${baseBranch}`,
    branch: `refs/heads/${FIX_BRANCH}`,
  };
  const { data, errors } = await github.graphql<Answer>(READ, variables);
  const sha = data.repository?.branch?.target?.oid;
  if (sha === undefined) {
    if (data.repository === null) throw graphqlFailure(READ, errors);
    return undefined;
  }
  const compared = data.repository?.base?.compare;
  const commits = compared?.commits.nodes.filter((commit) => commit !== null);
  const isOurs =
    compared !== undefined &&
    compared !== null &&
    compared.aheadBy <= MAX_COMMITS &&
    (commits ?? []).every(isOurCommit);
  const texts = await readTexts(github, { sha, paths, maxBytes: MAX_BYTES });
  return {
    sha,
    isOurs,
    texts: new Map(
      [...texts].flatMap(([path, text]) => (text.kind === 'text' ? [[path, text.text] as const] : [])),
    ),
  };
}

/** Made by us through the API, and by nobody changed: an amended commit is no longer GitHub's. */
function isOurCommit({ message, committer, signature }: Commit): boolean {
  const isGitHubs = signature?.wasSignedByGitHub ?? committer?.name?.startsWith('GitHub') === true;
  return isGitHubs && message.split('\n').includes(FIX_TRAILER);
}

async function readPull(github: GitHub, base: string): Promise<FixState['pull']> {
  const { owner, name: repo } = github.repository;
  const route = 'GET /repos/{owner}/{repo}/pulls';
  const { data } = await github.rest(route, {
    owner,
    repo,
    head: `${owner}:${FIX_BRANCH}`,
    base,
    state: 'all',
  });
  const pull = data.find(({ state }) => state === 'open') ?? data[0];
  if (!pull) return undefined;
  const { number, title, body, html_url: url, merged_at: mergedAt } = pull;
  const state = pull.state === 'open' ? 'open' : mergedAt ? 'merged' : 'closed';
  return { number, title, body: body ?? '', url, state };
}

/** Source: https://docs.github.com/graphql/reference/mutations#createcommitonbranch, https://docs.github.com/rest/git/refs */
export function createFixPort(github: GitHub, baseBranch: string): FixPort {
  const { owner, name: repo } = github.repository;
  const pulls = { owner, repo };
  return {
    async writeCommits(commits, from, branchSha) {
      await setBranch(github, NEXT_BRANCH, from);
      let head = from;
      for (const { headline, files } of commits) {
        const additions = files.map(({ path, text }) => ({
          path,
          contents: Buffer.from(text).toString('base64'),
        }));
        const { data, errors } = await github.graphql<{
          createCommitOnBranch: { commit: { oid: string } | null } | null;
        }>(COMMIT, {
          input: {
            branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: NEXT_BRANCH },
            expectedHeadOid: head,
            message: { headline, body: FIX_TRAILER },
            fileChanges: { additions },
          },
        });
        const made = data.createCommitOnBranch?.commit?.oid;
        if (made === undefined) throw graphqlFailure(COMMIT, errors);
        head = made;
      }
      if (branchSha !== undefined) await requireBranch(github, branchSha);
      await setBranch(github, FIX_BRANCH, head, branchSha === undefined);
      await deleteBranch(github, NEXT_BRANCH);
    },
    async openPull(title, body) {
      const route = 'POST /repos/{owner}/{repo}/pulls';
      const { data } = await github.rest(route, {
        ...pulls,
        title,
        body,
        head: FIX_BRANCH,
        base: baseBranch,
      });
      return data.html_url;
    },
    async updatePull(number, title, body) {
      const route = 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}';
      await github.rest(route, { ...pulls, pull_number: number, title, body });
    },
    async closePull(number) {
      const route = 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}';
      await github.rest(route, { ...pulls, pull_number: number, state: 'closed' });
    },
  };
}

/** Somebody may have pushed to the branch since it was read: their commits are not written over. */
async function requireBranch(github: GitHub, sha: string): Promise<void> {
  const { owner, name: repo } = github.repository;
  const route = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
  const { data } = await github.rest(route, { owner, repo, ref: `heads/${FIX_BRANCH}` });
  if (data.object.sha !== sha) {
    throw new GitHubFailure(
      'conflict',
      409,
      route,
      `somebody has just pushed to ${FIX_BRANCH}; it was left as it is`,
    );
  }
}

/** Makes a branch stand at a commit, whether it is there already or not. */
async function setBranch(github: GitHub, branch: string, sha: string, isNew = true): Promise<void> {
  const { owner, name: repo } = github.repository;
  if (isNew) {
    try {
      await github.rest('POST /repos/{owner}/{repo}/git/refs', {
        owner,
        repo,
        ref: `refs/heads/${branch}`,
        sha,
      });
      return;
    } catch (error) {
      const isThere = failureAmong(error, ['invalid'])?.message.includes('already exists');
      if (!isThere) throw error;
    }
  }
  const route = 'PATCH /repos/{owner}/{repo}/git/refs/{ref}';
  await github.rest(route, { owner, repo, ref: `heads/${branch}`, sha, force: true });
}

async function deleteBranch(github: GitHub, branch: string): Promise<void> {
  const { owner, name: repo } = github.repository;
  try {
    await github.rest('DELETE /repos/{owner}/{repo}/git/refs/{ref}', { owner, repo, ref: `heads/${branch}` });
  } catch (error) {
    // Left behind it harms nobody: the next run writes over it.
    if (!(error instanceof GitHubFailure)) throw error;
  }
}
