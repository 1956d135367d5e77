import type { ChangedFile, Changes } from '../github/changes.ts';
import type { GitHub } from '../github/client.ts';
import { GitHubFailure } from '../github/failure.ts';
import { type GitHubTree, loadTree } from '../github/tree.ts';

export interface UnlistedQuestion {
  readonly baseSha: string;
  readonly headSha: string;
  readonly tree: Promise<GitHubTree>;
  readonly maxBytes: number;
}

/** Files that GitHub's list left out, and the commit that the pull request branched off from. */
export interface Unlisted {
  /** Without patches: their lines take no comments. In order of their paths. */
  readonly files: readonly ChangedFile[];
  readonly mergeBaseSha: string;
}

/**
 * What a pull request of more than 3,000 files changes beyond those that GitHub lists: found by comparing the trees of its two
 * ends, in two requests. Undefined where that cannot be had, or where a tree is too large to be listed whole.
 */
export async function findUnlisted(
  github: GitHub,
  listed: Changes,
  { baseSha, headSha, tree, maxBytes }: UnlistedQuestion,
): Promise<Unlisted | undefined> {
  try {
    const mergeBaseSha = await mergeBaseOf(github, `${baseSha}...${headSha}`);
    const [before, after] = await Promise.all([loadTree(github, { sha: mergeBaseSha, maxBytes }), tree]);
    if (before.isIncomplete || after.isIncomplete) return undefined;
    return { files: unlistedFiles(listed.files, before, after), mergeBaseSha };
  } catch (error) {
    if (error instanceof GitHubFailure) return undefined;
    throw error;
  }
}

/** Of the comparison's first page everything but the files: those come with the first page only. Source: https://docs.github.com/rest/commits/commits#compare-two-commits */
async function mergeBaseOf(github: GitHub, basehead: string): Promise<string> {
  const { owner, name: repo } = github.repository;
  const question = { owner, repo, basehead, per_page: 1, page: 2 };
  const { data } = await github.rest('GET /repos/{owner}/{repo}/compare/{basehead}', question);
  return data.merge_base_commit.sha;
}

type Listing = Pick<GitHubTree, 'paths' | 'blobIdOf' | 'kindOf'>;

/** Pure. A file that is gone and one that is new with the very same content are one that was renamed. */
export function unlistedFiles(
  listed: readonly ChangedFile[],
  before: Listing,
  after: Listing,
): readonly ChangedFile[] {
  const known = new Set(listed.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
  const gone = before.paths().filter((path) => !known.has(path) && after.kindOf(path) === undefined);
  const goneByBlob = new Map(gone.map((path) => [before.blobIdOf(path), path]));
  const moved = new Set<string>();
  const files: ChangedFile[] = [];
  for (const path of after.paths()) {
    const blobId = after.blobIdOf(path) ?? '';
    if (known.has(path) || before.blobIdOf(path) === blobId) continue;
    const previousPath = goneByBlob.get(blobId);
    if (before.kindOf(path) !== undefined) files.push({ path, status: 'modified', changedLines: 1, blobId });
    else if (previousPath === undefined || moved.has(previousPath)) {
      files.push({ path, status: 'added', changedLines: 1, blobId });
    } else {
      moved.add(previousPath);
      files.push({ path, status: 'renamed', previousPath, changedLines: 0, blobId });
    }
  }
  for (const path of gone) {
    const blobId = before.blobIdOf(path) ?? '';
    if (!moved.has(path)) files.push({ path, status: 'removed', changedLines: 1, blobId });
  }
  return files;
}
