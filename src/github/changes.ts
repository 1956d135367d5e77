import type { GitHub } from './client.ts';

/** What a pull request does to one file. Source: https://docs.github.com/rest/pulls/pulls#list-pull-requests-files */
export interface ChangedFile {
  /** At the head; for a removed file, where it was. */
  readonly path: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged';
  /** Where a renamed or copied file came from. */
  readonly previousPath?: string;
  /** Hunks of the unified diff, without file headers; absent for binary files, pure renames, and diffs GitHub finds too big. */
  readonly patch?: string;
  /** Lines that are added or deleted; 0 for a pure rename and for binary files. */
  readonly changedLines: number;
  /** Git blob id of the file at the head. */
  readonly blobId: string;
}

export interface Changes {
  /** Commit the list was made at; absent when no file is left to read. All texts are read at this one, so that lines agree. */
  readonly headSha?: string;
  /** In GitHub's order. */
  readonly files: readonly ChangedFile[];
  /** GitHub lists no more than 3,000 files. */
  readonly isIncomplete: boolean;
}

const PAGE_SIZE = 100;
/** Source: https://docs.github.com/rest/pulls/pulls#list-pull-requests-files (“a maximum of 3000 files”) */
const MAX_PAGES = 30;

/** The files of a pull request: one request per hundred. `listFiles` because the diff media type stops at 300 files. */
export async function listChanges(github: GitHub, pullNumber: number): Promise<Changes> {
  const { owner, name: repo } = github.repository;
  const files: ChangedFile[] = [];
  let headSha: string | undefined;
  let hasMore = true;
  for (let page = 1; hasMore && page <= MAX_PAGES; page += 1) {
    const { data, headers } = await github.rest('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
      owner,
      repo,
      pull_number: pullNumber,
      per_page: PAGE_SIZE,
      page,
    });
    for (const entry of data) {
      // A removed file's address may name the commit that still had it.
      if (entry.status !== 'removed') headSha ??= shaOf(entry.contents_url);
      files.push({
        path: entry.filename,
        status: entry.status,
        changedLines: entry.changes,
        // Null for a submodule that is gone.
        blobId: entry.sha ?? '',
        ...(entry.previous_filename === undefined ? {} : { previousPath: entry.previous_filename }),
        ...(entry.patch === undefined ? {} : { patch: entry.patch }),
      });
    }
    hasMore = /\brel="next"/.test(headers.link ?? '');
  }
  const isIncomplete = hasMore || files.length >= MAX_PAGES * PAGE_SIZE;
  return { ...(headSha === undefined ? {} : { headSha }), files, isIncomplete };
}

/** `…/contents/docs/a.md?ref=6dcb09b…` → the head commit that GitHub listed the files at. */
function shaOf(contentsUrl: string): string | undefined {
  const sha = /[?&]ref=([0-9a-f]{40}(?:[0-9a-f]{24})?)(?:&|$)/.exec(contentsUrl)?.[1];
  return sha;
}
