import { type ConnectionArguments, connection } from './graphql-connection.ts';
import { htmlUrl } from './routes/shapes.ts';
import type { State } from './state.ts';

/** Refs, commits and blobs as GraphQL tells them. */

/** GitHub cuts text off at about this many bytes; the figure is not documented. */
const TRUNCATED_BYTES = 512_000;

export function refObject(state: State, branch: string): object | null {
  const sha = state.git.resolve(`refs/heads/${branch}`);
  if (!sha) return null;
  return {
    __typename: 'Ref',
    compare: ({ headRef }: { headRef: string }) => comparison(state, sha, headRef),
    id: `REF_${branch}`,
    name: branch,
    prefix: 'refs/heads/',
    target: () => commitObject(state, sha),
  };
}

/** Commits of `headRef` (a branch) that the other commit does not have, oldest first. */
function comparison(state: State, baseSha: string, headRef: string): object | null {
  const headSha = state.git.resolve(headRef);
  if (!headSha) return null;
  const shas = state.git
    .run('rev-list', '--reverse', `${baseSha}..${headSha}`, '--')
    .split('\n')
    .filter(Boolean);
  return {
    __typename: 'Comparison',
    aheadBy: shas.length,
    commits: (given: ConnectionArguments) =>
      connection(
        shas.map((sha) => commitObject(state, sha)),
        given,
      ),
  };
}

export function gitObject(state: State, expression: string): object | null {
  const [revision = '', path] = splitExpression(expression);
  const sha = state.git.resolve(revision);
  if (!sha) return null;
  if (path === undefined) return commitObject(state, sha);
  const item = state.git.tree(sha).find((candidate) => candidate.path === path);
  return item?.type === 'blob' ? blobObject(state, item.sha) : null;
}

function splitExpression(expression: string): [string, string | undefined] {
  const colon = expression.indexOf(':');
  return colon < 0 ? [expression, undefined] : [expression.slice(0, colon), expression.slice(colon + 1)];
}

export function commitObject(state: State, sha: string): object {
  const trees = new Map<string, ReturnType<State['git']['tree']>[number]>();
  return {
    __typename: 'Commit',
    id: `C_${sha}`,
    oid: sha,
    url: htmlUrl(state, `/commit/${sha}`),
    committedDate: () => state.git.run('show', '-s', '--format=%cI', sha).trim(),
    message: () => state.git.run('show', '-s', '--format=%B', sha).trim(),
    // GitHub signs what is committed through its API.
    signature: state.signedCommits.has(sha) ? { __typename: 'GpgSignature', wasSignedByGitHub: true } : null,
    committer: () => ({ name: state.git.run('show', '-s', '--format=%cn', sha).trim() }),
    file({ path }: { path: string }) {
      if (trees.size === 0) for (const item of state.git.tree(sha)) trees.set(item.path, item);
      const item = trees.get(path);
      if (!item) return null;
      return {
        __typename: 'TreeEntry',
        path,
        name: path.slice(path.lastIndexOf('/') + 1),
        mode: Number.parseInt(item.mode, 8),
        type: item.type,
        oid: item.sha,
        size: item.size ?? 0,
        object:
          item.type === 'blob'
            ? blobObject(state, item.sha)
            : item.type === 'tree'
              ? { __typename: 'Tree', oid: item.sha }
              : null,
      };
    },
  };
}

function blobObject(state: State, sha: string): object {
  const bytes = state.git.blob(sha);
  const isBinary = bytes.subarray(0, 8_000).includes(0);
  const isUtf8 = Buffer.from(bytes.toString('utf8')).equals(bytes);
  // What is not UTF-8 GitHub decodes by guess.
  const decoded = isUtf8 ? bytes.toString('utf8') : bytes.toString('latin1');
  const isTruncated = bytes.length > TRUNCATED_BYTES;
  return {
    __typename: 'Blob',
    oid: sha,
    byteSize: bytes.length,
    isBinary,
    isTruncated,
    text: isBinary ? null : isTruncated ? decoded.slice(0, TRUNCATED_BYTES) : decoded,
  };
}
