import { createHash } from 'node:crypto';
import { isSeq, parseDocument, stringify, YAMLSeq } from 'yaml';
import { DeadwoodError } from '../domain/errors.ts';
import { type GitHub, graphqlFailure } from '../github/client.ts';
import { readTexts } from '../github/contents.ts';
import { failureAmong } from '../github/failure.ts';
import { codeSpan } from '../report/markdown.ts';
import { DEFINITIONS } from '../settings/definitions.ts';

const MAX_SETTINGS_BYTES = 1024 * 1024;

/**
 * Opens a pull request that adds links to `ignore` of the settings file, so that people decide about it as about any change.
 * One branch for each set of links and commit of the base: asking twice ends at the same pull request, or, where that was
 * closed, at another one from the same branch.
 *
 * @returns the pull request's page
 */
export async function openIgnorePullRequest(github: GitHub, urls: readonly string[]): Promise<string> {
  const { owner, name: repo } = github.repository;
  const { data: repository } = await github.rest('GET /repos/{owner}/{repo}', { owner, repo });
  const base = repository.default_branch;
  const { data: tip } = await github.rest('GET /repos/{owner}/{repo}/git/ref/{ref}', {
    owner,
    repo,
    ref: `heads/${base}`,
  });
  const path = DEFINITIONS.config.default;
  const sha = tip.object.sha;
  const file = (await readTexts(github, { sha, paths: [path], maxBytes: MAX_SETTINGS_BYTES })).get(path);
  const text = withIgnored(file?.kind === 'text' ? file.text : '', urls);
  const digest = createHash('sha256').update(urls.join('\n')).digest('hex').slice(0, 10);
  const branch = `deadwood/ignore-${digest}-${sha.slice(0, 7)}`;
  const { data: open } = await github.rest('GET /repos/{owner}/{repo}/pulls', {
    owner,
    repo,
    head: `${owner}:${branch}`,
    base,
    state: 'open',
  });
  if (open[0] !== undefined) return open[0].html_url;
  const headline = urls.length === 1 ? 'Leave a link unchecked' : `Leave ${urls.length} links unchecked`;
  if ((await beginBranch(github, branch, sha)) === sha)
    await commit(github, { branch, sha, headline, path, text });
  const list = urls.map((url) => `- ${codeSpan(url)}`).join('\n');
  const { data: opened } = await github.rest('POST /repos/{owner}/{repo}/pulls', {
    owner,
    repo,
    title: headline,
    body: `Asked for in the link-rot report. These links are checked no more once this is merged:\n\n${list}\n`,
    head: branch,
    base,
  });
  return opened.html_url;
}

/** Makes the branch, unless it is there: closed unmerged, or left by a run that was cut off. Gives the commit at its tip. */
async function beginBranch(github: GitHub, branch: string, sha: string): Promise<string> {
  const { owner, name: repo } = github.repository;
  try {
    await github.rest('POST /repos/{owner}/{repo}/git/refs', {
      owner,
      repo,
      ref: `refs/heads/${branch}`,
      sha,
    });
    return sha;
  } catch (error) {
    if (failureAmong(error, ['invalid']) === undefined) throw error;
  }
  const { data } = await github.rest('GET /repos/{owner}/{repo}/git/ref/{ref}', {
    owner,
    repo,
    ref: `heads/${branch}`,
  });
  return data.object.sha;
}

/** Signed by GitHub: the API makes the commit. Source: https://docs.github.com/graphql/reference/mutations#createcommitonbranch */
const COMMIT = `mutation IgnoreLinks($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

async function commit(
  github: GitHub,
  change: { branch: string; sha: string; headline: string; path: string; text: string },
): Promise<void> {
  const { owner, name } = github.repository;
  const { path, text } = change;
  const { data, errors } = await github.graphql<{ createCommitOnBranch: unknown }>(COMMIT, {
    input: {
      branch: { repositoryNameWithOwner: `${owner}/${name}`, branchName: change.branch },
      expectedHeadOid: change.sha,
      message: { headline: change.headline },
      fileChanges: { additions: [{ path, contents: Buffer.from(text).toString('base64') }] },
    },
  });
  if (data.createCommitOnBranch === null) throw graphqlFailure(COMMIT, errors);
}

/**
 * The settings file with links added to `ignore`; comments and order stay as they are.
 *
 * @throws {DeadwoodError} when the file cannot be understood
 */
export function withIgnored(text: string, urls: readonly string[]): string {
  const document = parseDocument(text);
  const [problem] = document.errors;
  if (problem !== undefined) {
    throw new DeadwoodError(`${DEFINITIONS.config.default} cannot be understood: ${problem.message}`, {
      cause: problem,
    });
  }
  const present = document.get('ignore');
  const list = isSeq(present) ? present : new YAMLSeq();
  const known = new Set(list.toJSON() as unknown[]);
  for (const url of urls) if (!known.has(url)) list.add(document.createNode(url));
  // A new file has no mapping to put the list into.
  if (document.contents === null) return stringify({ ignore: list }, { lineWidth: 0 });
  document.set('ignore', list);
  return document.toString({ lineWidth: 0 });
}
