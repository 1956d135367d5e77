import { compareText } from '../domain/finding.ts';
import type { EntryKind, RepositoryTree } from '../domain/ports.ts';
import type { GitHub } from './client.ts';
import { readTexts } from './contents.ts';

export interface TreeQuestion {
  readonly sha: string;
  /** Texts larger than this are not read. */
  readonly maxBytes: number;
  /** Texts already at hand (the changed documents'), so that they are not fetched again. */
  readonly known?: ReadonlyMap<string, string>;
}

/** A RepositoryTree that knows git's blob ids. */
export interface GitHubTree extends RepositoryTree {
  blobIdOf(path: string): string | undefined;
  /** Bytes of a file as the tree lists it. */
  sizeOf(path: string): number | undefined;
  /** Why there is no listing at all. */
  readonly problem?: string;
}

/** In the place of a tree that GitHub does not give: nothing is known of any file. */
export function unknownTree(problem: string): GitHubTree {
  return {
    kindOf: (path) => (path === '' ? 'directory' : undefined),
    paths: () => [],
    readText: async () => undefined,
    blobIdOf: () => undefined,
    sizeOf: () => undefined,
    isIncomplete: true,
    problem,
  };
}

/** Source: https://git-scm.com/docs/git-ls-tree and https://docs.github.com/rest/git/trees#get-a-tree */
const KIND_OF_MODE: Readonly<Record<string, EntryKind>> = {
  '100644': 'file',
  '100755': 'file',
  '040000': 'directory',
  '120000': 'symlink',
  '160000': 'submodule',
};

/**
 * The files of the repository at a commit, from one request; `isIncomplete` above GitHub's 100,000 entries or 7 MB.
 * Texts are loaded when asked for, and all that are asked for within one turn of the event loop in one request.
 * `readText` of a symlink gives the path it leads to, as git stores it; of a path missing from a cut listing, what is there.
 */
export async function loadTree(github: GitHub, question: TreeQuestion): Promise<GitHubTree> {
  const { owner, name: repo } = github.repository;
  const { data } = await github.rest('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
    owner,
    repo,
    tree_sha: question.sha,
    recursive: '1',
  });
  const entries = new Map<string, { kind: EntryKind; blobId: string; size: number }>();
  for (const { path, mode, sha, size } of data.tree) {
    const kind = KIND_OF_MODE[mode];
    if (kind) entries.set(path, { kind, blobId: sha, size: size ?? 0 });
  }
  const isIncomplete = data.truncated === true;
  let filePaths: readonly string[] | undefined;
  const readTogether = createTogether(async (paths) => {
    const texts = await readTexts(github, { sha: question.sha, maxBytes: question.maxBytes, paths });
    return (path) => {
      const text = texts.get(path);
      return text?.kind === 'text' ? text.text : text?.linksTo;
    };
  });
  return {
    kindOf: (path) => (path === '' ? 'directory' : entries.get(path)?.kind),
    paths() {
      filePaths ??= [...entries]
        .filter(([, entry]) => entry.kind === 'file')
        .map(([path]) => path)
        .sort(compareText);
      return filePaths;
    },
    async readText(path) {
      const known = question.known?.get(path);
      if (known !== undefined) return known;
      const entry = entries.get(path);
      const isWorthAsking = entry
        ? (entry.kind === 'file' || entry.kind === 'symlink') && entry.size <= question.maxBytes
        : isIncomplete;
      return isWorthAsking ? readTogether(path) : undefined;
    },
    blobIdOf: (path) => entries.get(path)?.blobId,
    sizeOf: (path) => entries.get(path)?.size,
    isIncomplete,
  };
}

/** Collects the questions of one turn of the event loop and asks them together. */
function createTogether(
  ask: (paths: readonly string[]) => Promise<(path: string) => string | undefined>,
): (path: string) => Promise<string | undefined> {
  let waiting: { paths: Set<string>; answer: Promise<(path: string) => string | undefined> } | undefined;
  return async (path) => {
    if (!waiting) {
      const paths = new Set<string>();
      const answer = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
        waiting = undefined;
        return ask([...paths]);
      });
      waiting = { paths, answer };
    }
    waiting.paths.add(path);
    const { answer } = waiting;
    return (await answer)(path);
  };
}
